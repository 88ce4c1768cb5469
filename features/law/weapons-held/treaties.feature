Feature: Weapons that treaties and policy rule out
  The Constitution does not forbid a weapon for being nuclear; statute, treaties and policy do.

  Rule: Treaties on nuclear, biological and chemical weapons

    Scenario Outline: From the day of the treaty on
      Given the law of "japan" as of <day>
      And these facts:
        | weapons_held                  | <weapons> |
        | total_strength_within_minimum | true      |
      When the law is applied
      Then possess_weapons is <outcome>
      And "<treaty>" <bars>

      Examples:
        | day        | weapons    | outcome    | treaty                                              | bars    |
        | 2026-01-26 | nuclear    | prohibited | non-proliferation-treaty/no-nuclear-weapons         | bars it |
        | 2026-01-26 | biological | prohibited | biological-weapons-convention/no-biological-weapons | bars it |
        | 2026-01-26 | chemical   | prohibited | chemical-weapons-convention/no-chemical-weapons     | bars it |

  Rule: Three Non-Nuclear Principles

    Scenario: Policy beside statute and treaty
      Given the law of "japan" as of 2026-01-26
      And these facts:
        | weapons_held                  | nuclear |
        | total_strength_within_minimum | true    |
      When the law is applied
      Then possess_weapons is prohibited
      And "atomic-energy-basic-act/peaceful-use-only" bars it
      And as policy, "non-nuclear-principles/hold-none" rules it out
