Feature: Stopping ships that carry military supplies
  In a defence operation; not before the attack has occurred, and never warships or ships that a warship escorts.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"

  Rule: Maritime Transport Restriction Act arts 2, 4 and 16: stopping and searching, Japan being attacked

    Background:
      Given these facts:
        | nsc_deliberated                   | true      |
        | plan_decided                      | true      |
        | armed_attack_situation_recognised | true      |
        | no_other_means_for_japan          | true      |
        | plan_states_need_of_force         | true      |
        | order_found_necessary             | true      |
        | diet_approved_order_for_japan     | true      |
        | attack_on_japanese_territory      | true      |
        | the place of the operation        | high_seas |

    Scenario Outline: Which ships
      Given defence_operation_ordered_for_japan
      And transport_restriction_ordered
      And search_area_announced
      And these facts:
        | ship_in_announced_area              | <in area>   |
        | ship_suspected_of_military_supplies | <suspected> |
        | target_ship_public                  | <public>    |
        | ship_escorted_by_warship            | <escorted>  |
      When the law is applied
      Then under "maritime-transport-act/search-for-japan" alone, restrict_maritime_transport is <outcome>

      Examples:
        | in area | suspected | public | escorted | outcome        |
        | true    | true      | false  | false    | permitted      |
        | false   | true      | false  | false    | not authorised |
        | true    | false     | false  | false    | not authorised |
        | true    | true      | true   | false    | not authorised |
        | true    | true      | false  | true     | not authorised |

    Scenario Outline: By order, in an announced area
      Given ship_in_announced_area
      And ship_suspected_of_military_supplies
      And it is not so that target_ship_public
      And it is not so that ship_escorted_by_warship
      And these facts:
        | defence_operation_ordered_for_japan | <defence_operation_ordered_for_japan> |
        | transport_restriction_ordered       | <restriction>                         |
        | search_area_announced               | <announced>                           |
      When the law is applied
      Then restrict_maritime_transport is now <now>

      Examples:
        | defence_operation_ordered_for_japan | restriction | announced | now            |
        | true                                | true        | true      | permitted      |
        | false                               | true        | true      | not authorised |
        | true                                | false       | true      | not authorised |
        | true                                | true        | false     | not authorised |

  Rule: Maritime Transport Restriction Act arts 3 and 37: how it is done

    Background:
      Given these facts:
        | nsc_deliberated                     | true      |
        | plan_decided                        | true      |
        | armed_attack_situation_recognised   | true      |
        | no_other_means_for_japan            | true      |
        | plan_states_need_of_force           | true      |
        | order_found_necessary               | true      |
        | diet_approved_order_for_japan       | true      |
        | defence_operation_ordered_for_japan | true      |
        | attack_on_japanese_territory        | true      |
        | the place of the operation          | high_seas |
        | ship_in_announced_area              | true      |
        | ship_suspected_of_military_supplies | true      |
        | target_ship_public                  | false     |
        | ship_escorted_by_warship            | false     |
        | transport_restriction_ordered       | true      |
        | search_area_announced               | true      |

    Scenario Outline: International law, and fire as the last means
      Given these facts:
        | sea_measures_observe_international_law | <law kept>   |
        | fire_only_after_repeated_orders        | <fire last>  |
        | weapons_within_reasonable_limits       | <reasonable> |
      When the law is applied
      Then restrict_maritime_transport is <outcome>

      Examples:
        | law kept | fire last | reasonable | outcome        |
        | true     | true      | true       | permitted      |
        | false    | true      | true       | not authorised |
        | true     | false     | true       | not authorised |
        | true     | true      | false      | not authorised |

    Scenario: Police weapons, and fire to stop the ship
      When the law is applied
      Then restrict_maritime_transport is permitted
      And the weapons tier is "t2_police_stopfire"
      And these limits apply:
        | sea_measures_observe_international_law |
        | fire_only_after_repeated_orders        |
        | weapons_within_reasonable_limits       |

  Rule: Maritime Transport Restriction Act art. 16: an attack that is only imminent

    Background:
      Given these facts:
        | nsc_deliberated                     | true      |
        | plan_decided                        | true      |
        | armed_attack_situation_recognised   | true      |
        | no_other_means_for_japan            | true      |
        | plan_states_need_of_force           | true      |
        | order_found_necessary               | true      |
        | diet_approved_order_for_japan       | true      |
        | defence_operation_ordered_for_japan | true      |
        | the place of the operation          | high_seas |
        | ship_in_announced_area              | true      |
        | ship_suspected_of_military_supplies | true      |
        | target_ship_public                  | false     |
        | ship_escorted_by_warship            | false     |
        | transport_restriction_ordered       | true      |
        | search_area_announced               | true      |

    Scenario: Nothing is stopped yet
      Given these facts:
        | attack_on_japanese_territory | false |
        | attack_on_us_bases_in_japan  | false |
        | attack_on_japanese_ships     | false |
        | attack_on_japan_commenced    | false |
        | attack_on_japan_imminent     | true  |
      When the law is applied
      Then restrict_maritime_transport is not authorised

  Rule: Maritime Transport Restriction Act art. 16: a survival-threatening situation

    Background:
      Given these facts:
        | attack_on_japanese_territory                            | false     |
        | attack_on_us_bases_in_japan                             | false     |
        | attack_on_japanese_ships                                | false     |
        | attack_on_japan_commenced                               | false     |
        | attack_on_japan_imminent                                | false     |
        | attack_on_japan_anticipated                             | false     |
        | armed_attack_on.united_states                           | true      |
        | is_aggressor.united_states                              | false     |
        | close_relationship.united_states                        | true      |
        | declares_itself_attacked.united_states                  | true      |
        | requests_help.united_states                             | true      |
        | clear_danger_to_peoples_rights.united_states            | true      |
        | nsc_deliberated                                         | true      |
        | plan_decided                                            | true      |
        | survival_threatening_situation_recognised.united_states | true      |
        | no_other_means_for_partner.united_states                | true      |
        | plan_states_need_of_force                               | true      |
        | order_found_necessary                                   | true      |
        | diet_approved_order_for_partner.united_states           | true      |
        | defence_operation_ordered_for_partner.united_states     | true      |
        | the place of the operation                              | high_seas |
        | ship_in_announced_area                                  | true      |
        | ship_suspected_of_military_supplies                     | true      |
        | target_ship_public                                      | false     |
        | ship_escorted_by_warship                                | false     |
        | transport_restriction_ordered                           | true      |
        | search_area_announced                                   | true      |

    Scenario Outline: Since 29 March 2016
      Given the day is <day>
      And these facts:
        | survival_threatened.united_states | <survival> |
      When the law is applied
      Then restrict_maritime_transport is <outcome>

      Examples:
        | survival | day        | outcome        |
        | true     | 2016-03-29 | permitted      |
        | false    | 2016-03-29 | not authorised |
        | true     | 2016-03-28 | not authorised |

  Rule: Maritime Transport Restriction Act arts 27 and 28: into port

    Background:
      Given these facts:
        | nsc_deliberated                     | true      |
        | plan_decided                        | true      |
        | armed_attack_situation_recognised   | true      |
        | no_other_means_for_japan            | true      |
        | plan_states_need_of_force           | true      |
        | order_found_necessary               | true      |
        | diet_approved_order_for_japan       | true      |
        | defence_operation_ordered_for_japan | true      |
        | attack_on_japanese_territory        | true      |
        | the place of the operation          | high_seas |
        | ship_in_announced_area              | true      |
        | ship_suspected_of_military_supplies | true      |
        | target_ship_public                  | false     |
        | ship_escorted_by_warship            | false     |
        | transport_restriction_ordered       | true      |
        | search_area_announced               | true      |

    Scenario Outline: Supplies that are not simply handed over
      Given ship_stopped_and_searched
      And master_heard_in_writing
      And these facts:
        | ship_carries_military_supplies | <supplies>           |
        | supplies_can_be_handed_over    | <can be handed over> |
        | master_refuses_hand_over       | <not handed over>    |
      When the law is applied
      Then order_ship_into_port is <outcome>

      Examples:
        | supplies | can be handed over | not handed over | outcome        |
        | true     | false              | false           | permitted      |
        | false    | false              | false           | not authorised |
        | true     | true               | false           | not authorised |
        | true     | true               | true            | permitted      |

    Scenario Outline: After the search, the master heard
      Given ship_carries_military_supplies
      And it is not so that supplies_can_be_handed_over
      And these facts:
        | ship_stopped_and_searched | <searched> |
        | master_heard_in_writing   | <heard>    |
      When the law is applied
      Then order_ship_into_port is now <now>

      Examples:
        | searched | heard | now            |
        | true     | true  | permitted      |
        | false    | true  | not authorised |
        | true     | false | not authorised |

  Rule: Maritime Transport Restriction Act art. 1, text until 28 March 2016: waters around Japan

    Background:
      Given these facts:
        | nsc_deliberated                     | true      |
        | plan_decided                        | true      |
        | armed_attack_situation_recognised   | true      |
        | no_other_means_for_japan            | true      |
        | plan_states_need_of_force           | true      |
        | order_found_necessary               | true      |
        | diet_approved_order_for_japan       | true      |
        | defence_operation_ordered_for_japan | true      |
        | attack_on_japanese_territory        | true      |
        | the place of the operation          | high_seas |
        | ship_in_announced_area              | true      |
        | ship_suspected_of_military_supplies | true      |
        | target_ship_public                  | false     |
        | ship_escorted_by_warship            | false     |
        | transport_restriction_ordered       | true      |
        | search_area_announced               | true      |

    Scenario Outline: Not far from Japan
      Given the day is <day>
      And these facts:
        | in_waters_around_japan | <around Japan> |
      When the law is applied
      Then restrict_maritime_transport is <outcome>

      Examples:
        | around Japan | day        | outcome        |
        | true         | 2016-03-28 | permitted      |
        | false        | 2016-03-28 | not authorised |
        | false        | 2016-03-29 | permitted      |
        | true         | 2004-12-16 | not authorised |
