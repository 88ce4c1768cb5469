Feature: Weapons that treaties and policy rule out
  The Constitution does not forbid a weapon for being nuclear; statute, treaties and policy do.

  Rule: Treaties on nuclear, biological and chemical weapons

    Scenario Outline: What is barred today, and by what
      Given the law of "japan" as of 2026-01-26
      And these facts:
        | weapons_held                  | <weapons> |
        | total_strength_within_minimum | true      |
      When the law is applied
      Then possess_weapons is prohibited
      And "<treaty>" bars it

      Examples:
        | weapons    | treaty                                              |
        | nuclear    | non-proliferation-treaty/no-nuclear-weapons         |
        | biological | biological-weapons-convention/no-biological-weapons |
        | chemical   | chemical-weapons-convention/no-chemical-weapons     |

    Scenario Outline: The day before the treaty came into force for Japan, and the day itself
      Given the law of "japan" as of <day>
      And these facts:
        | weapons_held                  | <weapons> |
        | total_strength_within_minimum | true      |
      When the law is applied
      Then possess_weapons is <outcome>
      And by itself international law <law>

      Examples:
        | day        | weapons    | outcome    | law             |
        | 1976-06-07 | nuclear    | prohibited | leaves it clear |
        | 1976-06-08 | nuclear    | prohibited | bars it         |
        | 1982-06-07 | biological | permitted  | leaves it clear |
        | 1982-06-08 | biological | prohibited | bars it         |
        | 1997-04-28 | chemical   | permitted  | leaves it clear |
        | 1997-04-29 | chemical   | prohibited | bars it         |

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
