Feature: Powers beside force in a defence operation
  They attach to an order on account of an attack on Japan, or an imminent one; never to a survival-threatening situation alone.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And these facts:
      | nsc_deliberated                   | true  |
      | plan_decided                      | true  |
      | armed_attack_situation_recognised | true  |
      | no_other_means_for_japan          | true  |
      | plan_states_need_of_force         | true  |
      | order_found_necessary             | true  |
      | diet_approved_order_for_japan     | true  |
      | attack_on_japan_commenced         | false |

  Rule: Self-Defense Forces Act art. 92: public order

    Scenario Outline: Public order, each element
      Given these facts:
        | attack_on_japanese_territory         | <attack>   |
        | attack_on_japan_imminent             | <imminent> |
        | defence_operation_ordered_for_japan  | <ordered>  |
        | public_order_endangered_in_operation | <need>     |
      When the law is applied
      Then keep_public_order_in_defence_operation is now <now>

      Examples:
        | attack | imminent | ordered | need  | now            |
        | true   | false    | true    | true  | permitted      |
        | false  | true     | true    | true  | permitted      |
        | false  | false    | true    | true  | not authorised |
        | true   | false    | false   | true  | not authorised |
        | true   | false    | true    | false | not authorised |

  Rule: Self-Defense Forces Act art. 92-2: urgent passage

    Scenario Outline: Urgent passage, each element
      Given these facts:
        | attack_on_japanese_territory        | <attack>  |
        | attack_on_japan_imminent            | false     |
        | defence_operation_ordered_for_japan | <ordered> |
        | passage_blocked                     | <need>    |
      When the law is applied
      Then cross_private_land is now <now>

      Examples:
        | attack | ordered | need  | now            |
        | true   | true    | true  | permitted      |
        | false  | true    | true  | not authorised |
        | true   | false   | true  | not authorised |
        | true   | true    | false | not authorised |

  Rule: Self-Defense Forces Act art. 103(1) and (7): requisition in the area of the operation

    Scenario Outline: By the governor on request; in urgency by the Minister who has notified him
      Given these facts:
        | attack_on_japanese_territory        | <attack>   |
        | attack_on_japan_imminent            | false      |
        | defence_operation_ordered_for_japan | <ordered>  |
        | property_needed_in_operation_area   | <need>     |
        | property_needed_outside_area        | false      |
        | requisition_requested               | <asked>    |
        | requisition_urgent                  | <urgent>   |
        | governor_notified_of_requisition    | <notified> |
        | public_use_order_served             | <served>   |
        | addressee_not_found                 | <lost>     |
      When the law is applied
      Then requisition_property is now <now>

      Examples:
        | attack | ordered | need  | asked | urgent | notified | served | lost  | now            |
        | true   | true    | true  | true  | false  | false    | true   | false | permitted      |
        | true   | true    | true  | false | true   | true     | true   | false | permitted      |
        | true   | true    | true  | true  | false  | false    | false  | true  | permitted      |
        | false  | true    | true  | true  | false  | false    | true   | false | not authorised |
        | true   | false   | true  | true  | false  | false    | true   | false | not authorised |
        | true   | true    | false | true  | false  | false    | true   | false | not authorised |
        | true   | true    | true  | false | false  | true     | true   | false | not authorised |
        | true   | true    | true  | false | true   | false    | true   | false | not authorised |
        | true   | true    | true  | true  | false  | false    | false  | false | not authorised |

  Rule: Self-Defense Forces Act art. 103(2) and (7): requisition and work orders outside that area

    Scenario Outline: Special need, an announced area and the governor, asked by the Minister
      Given these facts:
        | attack_on_japanese_territory        | <attack>    |
        | attack_on_japan_imminent            | false       |
        | defence_operation_ordered_for_japan | <ordered>   |
        | property_needed_in_operation_area   | false       |
        | property_needed_outside_area        | <need>      |
        | requisition_requested               | <asked>     |
        | requisition_urgent                  | true        |
        | governor_notified_of_requisition    | true        |
        | requisition_area_announced          | <announced> |
        | public_use_order_served             | <served>    |
        | addressee_not_found                 | false       |
      When the law is applied
      Then requisition_property is now <now>
      And order_professionals_to_work is now <now>

      Examples:
        | attack | ordered | need  | asked | announced | served | now            |
        | true   | true    | true  | true  | true      | true   | permitted      |
        | false  | true    | true  | true  | true      | true   | not authorised |
        | true   | false   | true  | true  | true      | true   | not authorised |
        | true   | true    | false | true  | true      | true   | not authorised |
        | true   | true    | true  | false | true      | true   | not authorised |
        | true   | true    | true  | true  | false     | true   | not authorised |
        | true   | true    | true  | true  | true      | false  | not authorised |

  Rule: Self-Defense Forces Act art. 103(10): losses are made good

    Scenario Outline: From the public use order until they are
      Given these facts:
        | attack_on_japanese_territory        | true          |
        | defence_operation_ordered_for_japan | true          |
        | property_needed_in_operation_area   | true          |
        | requisition_requested               | true          |
        | public_use_order_served             | true          |
        | requisition_compensated             | <compensated> |
      When the law is applied
      Then requisition_property is permitted
      And the duty of "sdf-act/compensation" is <state>

      Examples:
        | compensated | state      |
        | false       | due        |
        | true        | discharged |

  Rule: Self-Defense Forces Act art. 103-2: land for defence positions

    Scenario Outline: Land for defence positions, each element
      Given these facts:
        | situation_tense                     | <tense>    |
        | operation_order_for_japan_expected  | <expected> |
        | area_to_be_strengthened_beforehand  | true       |
        | deployment_area_set                 | true       |
        | defence_positions_approved          | true       |
        | defence_positions_ordered           | <ordered>  |
        | land_needed_for_defensive_works     | <need>     |
        | requisition_requested               | <asked>    |
        | public_use_order_served             | <served>   |
        | addressee_not_found                 | <lost>     |
      When the law is applied
      Then use_land_for_defensive_works is now <now>

      Examples:
        | tense | expected | ordered | need  | asked | served | lost  | now            |
        | true  | true     | true    | true  | true  | true   | false | permitted      |
        | true  | true     | true    | true  | true  | false  | true  | permitted      |
        | false | true     | true    | true  | true  | true   | false | not authorised |
        | true  | false    | true    | true  | true  | true   | false | not authorised |
        | true  | true     | false   | true  | true  | true   | false | not authorised |
        | true  | true     | true    | false | true  | true   | false | not authorised |
        | true  | true     | true    | true  | false | true   | false | not authorised |
        | true  | true     | true    | true  | true  | false  | false | not authorised |

  Rule: Self-Defense Forces Act art. 104: telecommunications

    Scenario Outline: Telecommunications, each element
      Given these facts:
        | attack_on_japanese_territory        | <attack>  |
        | attack_on_japan_imminent            | false     |
        | defence_operation_ordered_for_japan | <ordered> |
        | urgent_communications_needed        | <need>    |
        | communications_minister_asked       | <asked>   |
      When the law is applied
      Then use_telecommunications_first is now <now>

      Examples:
        | attack | ordered | need  | asked | now            |
        | true   | true    | true  | true  | permitted      |
        | false  | true    | true  | true  | not authorised |
        | true   | false   | true  | true  | not authorised |
        | true   | true    | false | true  | not authorised |
        | true   | true    | true  | false | not authorised |
