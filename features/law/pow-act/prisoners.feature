Feature: Capturing members of the attacker's forces
  In a defence operation, the attack having occurred; humanely, and handed over promptly.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"

  Rule: Prisoners of War Act art. 4: capture, Japan being attacked

    Background:
      Given these facts:
        | nsc_deliberated                   | true |
        | plan_decided                      | true |
        | armed_attack_situation_recognised | true |
        | no_other_means_for_japan          | true |
        | plan_states_need_of_force         | true |
        | order_found_necessary             | true |
        | diet_approved_order_for_japan     | true |

    Scenario Outline: Suspicion, attack and order
      Given attack_on_japanese_territory
      And these facts:
        | person_suspected_of_internment_status | <suspected> |
        | defence_operation_ordered_for_japan   | <operation> |
      When the law is applied
      Then capture_enemy_personnel is now <now>

      Examples:
        | suspected | operation | now            |
        | true      | true      | permitted      |
        | false     | true      | not authorised |
        | true      | false     | not authorised |

    Scenario: An attack only imminent
      Given these facts:
        | attack_on_japanese_territory          | false |
        | attack_on_us_bases_in_japan           | false |
        | attack_on_japanese_ships              | false |
        | attack_on_japan_commenced             | false |
        | attack_on_japan_imminent              | true  |
        | person_suspected_of_internment_status | true  |
        | defence_operation_ordered_for_japan   | true  |
      When the law is applied
      Then capture_enemy_personnel is not authorised

  Rule: Prisoners of War Act arts 2 and 152(1): treatment and weapons

    Background:
      Given these facts:
        | nsc_deliberated                       | true |
        | plan_decided                          | true |
        | armed_attack_situation_recognised     | true |
        | no_other_means_for_japan              | true |
        | plan_states_need_of_force             | true |
        | order_found_necessary                 | true |
        | diet_approved_order_for_japan         | true |
        | defence_operation_ordered_for_japan   | true |
        | attack_on_japanese_territory          | true |
        | person_suspected_of_internment_status | true |

    Scenario Outline: Each limit
      Given these facts:
        | captives_treated_humanely        | <humane>          |
        | weapons_within_reasonable_limits | <reasonable>      |
        | harm_only_as_captors_may         | <harm as allowed> |
      When the law is applied
      Then capture_enemy_personnel is <outcome>

      Examples:
        | humane | reasonable | harm as allowed | outcome        |
        | true   | true       | true            | permitted      |
        | false  | true       | true            | not authorised |
        | true   | false      | true            | not authorised |
        | true   | true       | false           | not authorised |

    Scenario: All limits go with it
      When the law is applied
      Then capture_enemy_personnel is permitted
      And the legal basis is "pow-act/capture-for-japan"
      And the weapons tier is "t2_police"
      And these limits apply:
        | captives_treated_humanely        |
        | weapons_within_reasonable_limits |
        | harm_only_as_captors_may         |

  Rule: Prisoners of War Act art. 6: handing over

    Background:
      Given these facts:
        | nsc_deliberated                       | true |
        | plan_decided                          | true |
        | armed_attack_situation_recognised     | true |
        | no_other_means_for_japan              | true |
        | plan_states_need_of_force             | true |
        | order_found_necessary                 | true |
        | diet_approved_order_for_japan         | true |
        | defence_operation_ordered_for_japan   | true |
        | attack_on_japanese_territory          | true |
        | person_suspected_of_internment_status | true |

    Scenario: Captured
      Given these facts:
        | person_captured | true |
      When the law is applied
      Then capture_enemy_personnel is permitted
      And the duty of "pow-act/hand-over" is due

    Scenario: Captured and handed over
      Given these facts:
        | person_captured     | true |
        | captive_handed_over | true |
      When the law is applied
      Then capture_enemy_personnel is permitted
      And the duty of "pow-act/hand-over" is discharged

  Rule: Prisoners of War Act art. 4: a survival-threatening situation

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
        | person_suspected_of_internment_status                   | true      |

    Scenario Outline: Since 29 March 2016
      Given the day is <day>
      And these facts:
        | survival_threatened.united_states | <survival> |
      When the law is applied
      Then capture_enemy_personnel is <outcome>

      Examples:
        | survival | day        | outcome        |
        | true     | 2016-03-29 | permitted      |
        | false    | 2016-03-29 | not authorised |
        | true     | 2016-03-28 | not authorised |

  Rule: Prisoners of War Act before it came into force

    Background:
      Given these facts:
        | nsc_deliberated                       | true |
        | plan_decided                          | true |
        | armed_attack_situation_recognised     | true |
        | no_other_means_for_japan              | true |
        | plan_states_need_of_force             | true |
        | order_found_necessary                 | true |
        | diet_approved_order_for_japan         | true |
        | defence_operation_ordered_for_japan   | true |
        | attack_on_japanese_territory          | true |
        | person_suspected_of_internment_status | true |

    Scenario Outline: The first day
      Given the day is <day>
      When the law is applied
      Then capture_enemy_personnel is <outcome>

      Examples:
        | day        | outcome        |
        | 2005-02-27 | not authorised |
        | 2005-02-28 | permitted      |
