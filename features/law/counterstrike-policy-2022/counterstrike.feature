Feature: The strategies of 16 December 2022 on counterstrike
  Policy: it holds a capability and rules out striking first. The legal test of a strike is unchanged.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And these facts:
      | attack_on_us_bases_in_japan   | false             |
      | attack_on_japanese_ships      | false             |
      | attack_on_japan_commenced     | false             |
      | operation_place               | foreign_territory |
      | attack_on_japan_by_missiles   | true              |
      | no_means_but_strike_for_japan | true              |

  Rule: Strategies of 16 December 2022: no strike before an attack

    Scenario Outline: A strike for Japan
      Given these facts:
        | attack_on_japanese_territory | <attack> |
      When the law is applied
      Then strike_bases_for_japan is <outcome>

      Examples:
        | attack | outcome                     |
        | true   | permitted, subject to steps |
        | false  | prohibited                  |

    Scenario: Striking first is ruled out as policy too
      Given it is not so that attack_on_japanese_territory
      When the law is applied
      Then strike_bases_for_japan is prohibited
      And as policy, "counterstrike-policy-2022/no-first-strike-for-japan" rules it out

    Scenario Outline: A strike for the United States
      Given these facts:
        | attack_on_japanese_territory                  | false    |
        | armed_attack_on.united_states                 | <attack> |
        | is_aggressor.united_states                    | false    |
        | close_relationship.united_states              | true     |
        | survival_threatened.united_states             | <threat> |
        | clear_danger_to_peoples_rights.united_states  | <threat> |
        | attack_by_missiles_on.united_states           | true     |
        | no_means_but_strike_for_partner.united_states | true     |
      When the law is applied
      Then strike_bases_for_partner.united_states is <outcome>

      Examples:
        | attack | threat | outcome                     |
        | true   | true   | permitted, subject to steps |
        | true   | false  | prohibited                  |
        | false  | true   | prohibited                  |

  Rule: Strategies of 16 December 2022: what is held

    Scenario Outline: Stand-off missiles rest on the statute, and on the strength as a whole
      Given these facts:
        | weapons_held                  | stand_off_missiles |
        | total_strength_within_minimum | <minimum>          |
      When the law is applied
      Then possess_weapons is <outcome>

      Examples:
        | minimum | outcome        |
        | true    | permitted      |
        | false   | not authorised |

    Scenario: Their basis is the statute, not the decision
      Given these facts:
        | weapons_held                  | stand_off_missiles |
        | total_strength_within_minimum | true               |
      When the law is applied
      Then possess_weapons is permitted
      And the legal basis is "sdf-act/87-hold"
