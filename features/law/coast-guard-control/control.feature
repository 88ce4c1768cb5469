Feature: Guidelines of 28 April 2023 on control of the Coast Guard
  The Prime Minister takes the Coast Guard under the Minister of Defense by statute; the Cabinet's decision is policy.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And these facts:
      | attack_on_japanese_territory      | true |
      | nsc_deliberated                   | true |
      | plan_decided                      | true |
      | armed_attack_situation_recognised | true |
      | no_other_means_for_japan          | true |
      | plan_states_need_of_force         | true |
      | order_found_necessary             | true |
      | diet_approved_order_for_japan     | true |

  Rule: Guidelines of 28 April 2023: decision of the Cabinet

    Scenario Outline: In a defence operation for Japan, where specially necessary
      Given these facts:
        | defence_operation_ordered_for_japan     | <ordered>   |
        | coast_guard_control_specially_necessary | <necessary> |
        | coast_guard_control_decided_by_cabinet  | true        |
      When the law is applied
      Then under "sdf-act/80-control-in-defence" alone, coast_guard_control is now <now>

      Examples:
        | ordered | necessary | now            |
        | true    | true      | permitted      |
        | false   | true      | not authorised |
        | true    | false     | not authorised |

    Scenario Outline: The Cabinet's decision
      Given these facts:
        | defence_operation_ordered_for_japan     | true      |
        | coast_guard_control_specially_necessary | true      |
        | coast_guard_control_decided_by_cabinet  | <decided> |
      When the law is applied
      Then coast_guard_control is permitted
      And as policy, "coast-guard-control/cabinet-decision" <policy>

      Examples:
        | decided | policy      |
        | true    | is kept     |
        | false   | is not kept |

    Scenario: An operation for another State gives no control
      Given these facts:
        | defence_operation_ordered_for_partner.united_states | true  |
        | defence_operation_ordered_for_japan                 | false |
        | coast_guard_control_specially_necessary             | true  |
        | coast_guard_control_decided_by_cabinet              | true  |
      When the law is applied
      Then coast_guard_control is now not authorised
