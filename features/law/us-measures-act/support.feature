Feature: Support of allied forces that repel an attack
  Goods, services, ammunition and land, on the Basic Response Plan and within the purpose of repelling the attack; never weapons.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And these facts:
      | nsc_deliberated                     | true            |
      | armed_attack_situation_recognised   | true            |
      | no_other_means_for_japan            | true            |
      | plan_states_need_of_force           | true            |
      | order_found_necessary               | true            |
      | diet_approved_order_for_japan       | true            |
      | attack_on_japan_commenced           | false           |
      | the place of the operation          | japan_territory |
      | no_combat_at_place                  | true            |

  Rule: US Measures Act arts 2, 4 and 10(1): goods and ammunition

    Scenario Outline: Goods and ammunition, each element
      Given these facts:
        | attack_on_japanese_territory         | <attack>      |
        | attack_on_japan_imminent             | false         |
        | attack_on_japan_anticipated          | <anticipated> |
        | assisted_us_forces_act_under_treaty  | <treaty>      |
        | assisted_forces_cooperate_with_sdf   | <cooperate>   |
        | support_is_goods_only                | <goods>       |
        | plan_decided                         | <plan>        |
        | measures_within_purpose_of_repelling | <within>      |
      When the law is applied
      Then under "us-measures-act/goods" alone, support_forces_in_contingency is now <now>
      And supply_ammunition_in_contingency is now <ammunition>
      And supply_weapons_in_contingency is now not authorised

      Examples:
        | attack | anticipated | treaty | cooperate | goods | plan  | within | now            | ammunition     |
        | true   | false       | true   | false     | true  | true  | true   | permitted      | permitted      |
        | true   | false       | false  | true      | true  | true  | true   | permitted      | permitted      |
        | false  | true        | true   | false     | true  | true  | true   | permitted      | permitted      |
        | false  | false       | true   | true      | true  | true  | true   | not authorised | not authorised |
        | true   | false       | false  | false     | true  | true  | true   | not authorised | not authorised |
        | true   | false       | true   | false     | false | true  | true   | not authorised | permitted      |
        | true   | false       | true   | false     | true  | false | true   | not authorised | not authorised |
        | true   | false       | true   | false     | true  | true  | false  | not authorised | not authorised |

  Rule: US Measures Act art. 10(2): services by forces ordered out

    Scenario Outline: The order
      Given these facts:
        | attack_on_japanese_territory        | <attack>  |
        | attack_on_japan_imminent            | false     |
        | attack_on_japan_anticipated         | true      |
        | assisted_us_forces_act_under_treaty | <treaty>  |
        | assisted_forces_cooperate_with_sdf  | false     |
        | plan_decided                        | true      |
        | defence_operation_ordered_for_japan | <ordered> |
      When the law is applied
      Then under "us-measures-act/services-by-forces-for-japan" alone, support_forces_in_contingency is now <now>

      Examples:
        | attack | treaty | ordered | now            |
        | true   | true   | true    | permitted      |
        | false  | true   | true    | not authorised |
        | true   | false  | true    | not authorised |
        | true   | true   | false   | not authorised |

  Rule: US Measures Act art. 10(3): services by other units

    Scenario Outline: The Prime Minister's approval
      Given these facts:
        | attack_on_japan_anticipated         | true       |
        | assisted_us_forces_act_under_treaty | <treaty>   |
        | assisted_forces_cooperate_with_sdf  | false      |
        | plan_decided                        | true       |
        | contingency_services_approved       | <approved> |
      When the law is applied
      Then under "us-measures-act/services-by-minister" alone, support_forces_in_contingency is now <now>

      Examples:
        | treaty | approved | now            |
        | true   | true     | permitted      |
        | false  | true     | not authorised |
        | true   | false    | not authorised |

  Rule: US Measures Act art. 12: weapons of personnel

    Scenario Outline: Weapons of personnel, each element
      Given these facts:
        | ordered_to_serve_allied_forces          | <ordered>    |
        | lives_under_threat                      | <threat>     |
        | weapons_within_reasonable_limits        | <reasonable> |
        | harm_only_in_self_defence_or_necessity  | <harm>       |
      When the law is applied
      Then under "us-measures-act/self-preservation" alone, use_weapons_in_self_preservation is <outcome>

      Examples:
        | ordered | threat | reasonable | harm  | outcome        |
        | true    | true   | true       | true  | permitted      |
        | false   | true   | true       | true  | not authorised |
        | true    | false  | true       | true  | not authorised |
        | true    | true   | false      | true  | not authorised |
        | true    | true   | true       | false | not authorised |

  Rule: US Measures Act art. 15: land for United States forces

    Scenario Outline: Land for United States forces, each element
      Given these facts:
        | attack_on_japanese_territory        | <attack>    |
        | attack_on_japan_imminent            | false       |
        | attack_on_japan_anticipated         | true        |
        | assisted_us_forces_act_under_treaty | <treaty>    |
        | land_needed_for_us_forces           | <need>      |
        | land_area_announced                 | <announced> |
        | public_use_order_served             | <served>    |
        | addressee_not_found                 | <lost>      |
      When the law is applied
      Then use_land_for_us_forces is now <now>

      Examples:
        | attack | treaty | need  | announced | served | lost  | now            |
        | true   | true   | true  | true      | true   | false | permitted      |
        | true   | true   | true  | true      | false  | true  | permitted      |
        | false  | true   | true  | true      | true   | false | not authorised |
        | true   | false  | true  | true      | true   | false | not authorised |
        | true   | true   | false | true      | true   | false | not authorised |
        | true   | true   | true  | false     | true   | false | not authorised |
        | true   | true   | true  | true      | false  | false | not authorised |

    Scenario Outline: Losses are made good
      Given these facts:
        | attack_on_japanese_territory        | true          |
        | assisted_us_forces_act_under_treaty | true          |
        | land_needed_for_us_forces           | true          |
        | land_area_announced                 | true          |
        | public_use_order_served             | true          |
        | requisition_compensated             | <compensated> |
      When the law is applied
      Then use_land_for_us_forces is permitted
      And the duty of "us-measures-act/compensation-for-land" is <state>

      Examples:
        | compensated | state      |
        | false       | due        |
        | true        | discharged |
