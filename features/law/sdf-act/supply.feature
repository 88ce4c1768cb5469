Feature: Goods and services for partner forces outside the situation Acts
  On request, without hindering the tasks of the Self-Defense Forces, on the occasions that the articles list.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And the assumption "away-from-combat"
    And these facts:
      | attack_on_japan_commenced                       | false           |
      | attack_on_japan_imminent                        | false           |
      | attack_on_japan_anticipated                     | false           |
      | important_influence_on_japan_peace_and_security | false           |
      | the place of the operation                      | japan_territory |

  Rule: Self-Defense Forces Act art. 100-6: United States forces

    Scenario Outline: United States forces, each element
      Given these facts:
        | supported_force          | <force>    |
        | supply_occasion          | <occasion> |
        | covered_by_situation_act | <covered>  |
        | supply_requested         | <asked>    |
        | own_tasks_unhindered     | <free>     |
      When the law is applied
      Then under "sdf-act/100-6-supply" alone, support_partner_forces is now <now>
      And under "sdf-act/100-6-supply" alone, supply_ammunition is now <now>

      Examples:
        | force               | occasion            | covered | asked | free  | now            |
        | united_states       | exercise            | false   | true  | true  | permitted      |
        | united_states       | missile_destruction | false   | true  | true  | permitted      |
        | united_states       | disaster_in_japan   | true    | true  | true  | permitted      |
        | other_foreign_force | exercise            | false   | true  | true  | not authorised |
        | united_states       | peace_operation     | false   | true  | true  | not authorised |
        | united_states       | exercise            | true    | true  | true  | not authorised |
        | united_states       | exercise            | false   | false | true  | not authorised |
        | united_states       | exercise            | false   | true  | false | not authorised |

    Scenario: Weapons are not among the goods
      Given these facts:
        | supported_force      | united_states |
        | supply_occasion      | exercise      |
        | supply_requested     | true          |
        | own_tasks_unhindered | true          |
      When the law is applied
      Then supply_weapons is not authorised

  Rule: Self-Defense Forces Act art. 100-6, until 28 March 2016: fewer occasions, no ammunition

    Background:
      Given the day is 2016-03-28

    Scenario Outline: Fewer occasions until 2016
      Given these facts:
        | supported_force          | united_states |
        | supply_occasion          | <occasion>    |
        | covered_by_situation_act | false         |
        | supply_requested         | true          |
      When the law is applied
      Then support_partner_forces is now <now>
      And supply_ammunition is now not authorised

      Examples:
        | occasion            | now            |
        | exercise            | permitted      |
        | disaster_in_japan   | permitted      |
        | nationals_transport | permitted      |
        | counter_piracy      | not authorised |
        | guarding            | not authorised |

  Rule: Self-Defense Forces Act art. 100-8: other States' forces under an agreement on mutual supply

    Scenario Outline: Other States' forces under an agreement on mutual supply, each element
      Given these facts:
        | supported_force          | <force>     |
        | acsa_in_force_with_state | <agreement> |
        | supply_occasion          | <occasion>  |
        | covered_by_situation_act | <covered>   |
        | force_is_indian          | <Indian>    |
        | supply_requested         | true        |
      When the law is applied
      Then under "sdf-act/100-8-supply" alone, support_partner_forces is now <goods>
      And under "sdf-act/100-8-ammunition" alone, supply_ammunition is now <ammunition>

      Examples:
        | force               | agreement | occasion          | covered | Indian | goods          | ammunition     |
        | other_foreign_force | true      | exercise          | false   | false  | permitted      | permitted      |
        | other_foreign_force | true      | exercise          | false   | true   | permitted      | not authorised |
        | other_foreign_force | true      | disaster_in_japan | true    | false  | permitted      | permitted      |
        | other_foreign_force | true      | exercise          | true    | false  | not authorised | not authorised |
        | other_foreign_force | true      | guarding          | false   | false  | not authorised | not authorised |
        | other_foreign_force | false     | exercise          | false   | false  | not authorised | not authorised |
        | united_states       | true      | exercise          | false   | false  | not authorised | not authorised |

  Rule: Self-Defense Forces Act art. 100-8, until 28 March 2016: Australia's forces

    Background:
      Given the day is 2016-03-28

    Scenario Outline: Australia's forces, occasions
      Given these facts:
        | supported_force          | other_foreign_force |
        | acsa_in_force_with_state | <agreement>         |
        | supply_occasion          | <occasion>          |
        | supply_requested         | <asked>             |
      When the law is applied
      Then support_partner_forces is now <now>
      And supply_ammunition is now not authorised

      Examples:
        | agreement | occasion       | asked | now            |
        | true      | exercise       | true  | permitted      |
        | false     | exercise       | true  | not authorised |
        | true      | counter_piracy | true  | not authorised |
        | true      | exercise       | false | not authorised |
