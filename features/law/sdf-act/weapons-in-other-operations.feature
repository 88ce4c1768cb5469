Feature: Weapons below the use of force under the Self-Defense Forces Act (articles 92 to 93)
  Keeping order in a defence operation, civil protection, self-preservation before an order, and action at sea.
  In each outline the first example has every element, and each that is not authorised lacks one.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And these facts:
      | present_danger      | false |
      | fights_state_forces | false |

  Rule: Self-Defense Forces Act art. 92(2): keeping public order in a defence operation

    Background:
      Given these facts:
        | operation                           | order_in_defence_operation |
        | attack_on_japanese_territory        | true                       |
        | nsc_deliberated                     | true                       |
        | plan_decided                        | true                       |
        | armed_attack_situation_recognised   | true                       |
        | no_other_means_for_japan            | true                       |
        | plan_states_need_of_force           | true                       |
        | order_found_necessary               | true                       |
        | diet_approved_order_for_japan       | true                       |
        | defence_operation_ordered_for_japan | true                       |
        | withdrawal_ordered                  | false                      |

    Scenario Outline: As the police, art. 92
      Given these facts:
        | public_order_endangered_in_operation | <disorder>        |
        | police_law_need_of_weapons           | <need>            |
        | weapons_within_reasonable_limits     | <reason>          |
        | harm_only_as_police_law_allows       | <harm as allowed> |
        | weapons_by_commanders_order          | <order>           |
        | urgent_unlawful_infringement         | <self-defence>    |
        | defence_unavoidable                  | <self-defence>    |
      When the law is applied
      Then use_weapons_under_police_law is <outcome>

      Examples:
        | disorder | need  | reason | harm as allowed | order | self-defence | outcome        |
        | true     | true  | true   | true            | true  | false        | permitted      |
        | false    | true  | true   | true            | true  | false        | not authorised |
        | true     | false | true   | true            | true  | false        | not authorised |
        | true     | true  | false  | true            | true  | false        | not authorised |
        | true     | true  | true   | false           | true  | false        | not authorised |
        | true     | true  | true   | true            | false | false        | not authorised |
        | true     | true  | true   | true            | false | true         | permitted      |

    Scenario Outline: What is guarded is attacked, art. 92
      Given these facts:
        | mob_violence                         | false          |
        | heavily_armed_violence               | false          |
        | public_order_endangered_in_operation | <disorder>     |
        | guarded_persons_or_objects_attacked  | <so>           |
        | weapons_within_reasonable_limits     | <reason>       |
        | weapons_by_commanders_order          | <order>        |
        | urgent_unlawful_infringement         | <self-defence> |
        | defence_unavoidable                  | <self-defence> |
      When the law is applied
      Then use_weapons_beyond_police_law is <outcome>

      Examples:
        | disorder | so    | reason | order | self-defence | outcome        |
        | true     | true  | true   | true  | false        | permitted      |
        | false    | true  | true   | true  | false        | not authorised |
        | true     | false | true   | true  | false        | not authorised |
        | true     | true  | false  | true  | false        | not authorised |
        | true     | true  | true   | false | false        | not authorised |
        | true     | true  | true   | false | true         | permitted      |

    Scenario Outline: Violence of a mob, art. 92
      Given these facts:
        | guarded_persons_or_objects_attacked  | false          |
        | heavily_armed_violence               | false          |
        | public_order_endangered_in_operation | <disorder>     |
        | mob_violence                         | <so>           |
        | weapons_within_reasonable_limits     | <reason>       |
        | weapons_by_commanders_order          | <order>        |
        | urgent_unlawful_infringement         | <self-defence> |
        | defence_unavoidable                  | <self-defence> |
      When the law is applied
      Then use_weapons_beyond_police_law is <outcome>

      Examples:
        | disorder | so    | reason | order | self-defence | outcome        |
        | true     | true  | true   | true  | false        | permitted      |
        | false    | true  | true   | true  | false        | not authorised |
        | true     | false | true   | true  | false        | not authorised |
        | true     | true  | false  | true  | false        | not authorised |
        | true     | true  | true   | false | false        | not authorised |
        | true     | true  | true   | false | true         | permitted      |

    Scenario Outline: Violence with heavy arms, art. 92
      Given these facts:
        | guarded_persons_or_objects_attacked  | false          |
        | mob_violence                         | false          |
        | public_order_endangered_in_operation | <disorder>     |
        | heavily_armed_violence               | <so>           |
        | weapons_within_reasonable_limits     | <reason>       |
        | weapons_by_commanders_order          | <order>        |
        | urgent_unlawful_infringement         | <self-defence> |
        | defence_unavoidable                  | <self-defence> |
      When the law is applied
      Then use_weapons_beyond_police_law is <outcome>

      Examples:
        | disorder | so    | reason | order | self-defence | outcome        |
        | true     | true  | true   | true  | false        | permitted      |
        | false    | true  | true   | true  | false        | not authorised |
        | true     | false | true   | true  | false        | not authorised |
        | true     | true  | false  | true  | false        | not authorised |
        | true     | true  | true   | false | false        | not authorised |
        | true     | true  | true   | false | true         | permitted      |

    Scenario Outline: Stopping a ship, art. 92
      Given these facts:
        | public_order_endangered_in_operation | <disorder>       |
        | pursued_ship                         | <ship>           |
        | passage_not_innocent                 | <not innocent>   |
        | operation_place                      | japan_territory  |
        | stop_orders_ignored                  | <ignores orders> |
        | nothing_else_stops_the_ship          | <no other way>   |
        | stop_fire_conditions_found           | <found>          |
        | weapons_within_reasonable_limits     | <reason>         |
        | weapons_by_commanders_order          | <order>          |
        | urgent_unlawful_infringement         | <self-defence>   |
        | defence_unavoidable                  | <self-defence>   |
      When the law is applied
      Then fire_to_stop_ship is <outcome>

      Examples:
        | disorder | ship            | not innocent | ignores orders | no other way | found | reason | order | self-defence | outcome                     |
        | true     | foreign_private | true         | true           | true         | true  | true   | true  | false        | permitted                   |
        | false    | foreign_private | true         | true           | true         | true  | true   | true  | false        | not authorised              |
        | true     | japanese        | true         | true           | true         | true  | true   | true  | false        | not authorised              |
        | true     | foreign_state   | true         | true           | true         | true  | true   | true  | false        | not authorised              |
        | true     | foreign_private | false        | true           | true         | true  | true   | true  | false        | not authorised              |
        | true     | foreign_private | true         | false          | true         | true  | true   | true  | false        | not authorised              |
        | true     | foreign_private | true         | true           | false        | true  | true   | true  | false        | not authorised              |
        | true     | foreign_private | true         | true           | true         | true  | false  | true  | false        | not authorised              |
        | true     | foreign_private | true         | true           | true         | true  | true   | false | false        | not authorised              |
        | true     | foreign_private | true         | true           | true         | true  | true   | false | true         | permitted                   |
        | true     | foreign_private | true         | true           | true         | false | true   | true  | false        | permitted, subject to steps |

  Rule: Self-Defense Forces Act art. 92-3: civil protection dispatch

    Background:
      Given these facts:
        | attack_on_japan_commenced               | false            |
        | attack_on_japan_imminent                | false            |
        | operation                               | civil_protection |
        | attack_on_japan_anticipated             | true             |
        | governor_requested_civil_protection     | true             |
        | civil_protection_dispatch_unavoidable   | true             |
        | civil_protection_dispatch_approved      | true             |
        | civil_protection_dispatch_ordered       | true             |
        | headquarters_asked_for_civil_protection | false            |
        | mass_casualty_attack_occurred           | false            |
        | mass_casualty_attack_imminent           | false            |

    Scenario Outline: As the police, art. 92-3
      Given these facts:
        | no_police_on_the_spot            | <no police>       |
        | police_told_at_once              | <police told>     |
        | police_law_need_of_weapons       | <need>            |
        | weapons_within_reasonable_limits | <reason>          |
        | harm_only_as_police_law_allows   | <harm as allowed> |
        | weapons_by_commanders_order      | <order>           |
        | urgent_unlawful_infringement     | <self-defence>    |
        | defence_unavoidable              | <self-defence>    |
      When the law is applied
      Then use_weapons_under_police_law is <outcome>

      Examples:
        | no police | police told | need  | reason | harm as allowed | order | self-defence | outcome        |
        | true      | true        | true  | true   | true            | true  | false        | permitted      |
        | false     | true        | true  | true   | true            | true  | false        | not authorised |
        | true      | false       | true  | true   | true            | true  | false        | not authorised |
        | true      | true        | false | true   | true            | true  | false        | not authorised |
        | true      | true        | true  | false  | true            | true  | false        | not authorised |
        | true      | true        | true  | true   | false           | true  | false        | not authorised |
        | true      | true        | true  | true   | true            | false | false        | not authorised |
        | true      | true        | true  | true   | true            | false | true         | permitted      |

    Scenario: As the police, art. 92-3: the basis, the weapons and the limits
      Given these facts:
        | no_police_on_the_spot            | true  |
        | police_told_at_once              | true  |
        | police_law_need_of_weapons       | true  |
        | weapons_within_reasonable_limits | true  |
        | harm_only_as_police_law_allows   | true  |
        | weapons_by_commanders_order      | true  |
        | urgent_unlawful_infringement     | false |
        | defence_unavoidable              | false |
      When the law is applied
      Then use_weapons_under_police_law is permitted
      And the legal basis is "Self-Defense Forces Act art. 92-3(2), (3) and (5)"
      And the weapons tier is "police use of weapons"
      And these limits apply:
        | police_law_need_of_weapons       |
        | weapons_within_reasonable_limits |
        | harm_only_as_police_law_allows   |
        | weapons_by_commanders_order      |
        | police_told_at_once              |

  Rule: Self-Defense Forces Act art. 92-4: defence positions

    Background:
      Given these facts:
        | operation                          | defence_positions |
        | operation_order_for_japan_expected | true              |
        | operation_order_expected           | true              |
        | area_to_be_strengthened_beforehand | true              |
        | deployment_area_set                | true              |
        | defence_positions_approved         | true              |
        | plan_decided                       | true              |
        | plan_abolished                     | false             |
        | defence_positions_ordered          | true              |

    Scenario Outline: Self-preservation, art. 92-4
      Given these facts:
        | weapons_by_commanders_order            | false             |
        | situation_tense                        | <tense>           |
        | lives_under_threat                     | <threat>          |
        | weapons_within_reasonable_limits       | <reason>          |
        | harm_only_in_self_defence_or_necessity | <harm as allowed> |
        | weapons_inside_deployment_area         | <in the area>     |
      When the law is applied
      Then use_weapons_in_self_preservation_in_japan is <outcome>

      Examples:
        | tense | threat | reason | harm as allowed | in the area | outcome        |
        | true  | true   | true   | true            | true        | permitted      |
        | false | true   | true   | true            | true        | not authorised |
        | true  | false  | true   | true            | true        | not authorised |
        | true  | true   | false  | true            | true        | not authorised |
        | true  | true   | true   | false           | true        | not authorised |
        | true  | true   | true   | true            | false       | not authorised |

    Scenario: Self-preservation, art. 92-4: the basis, the weapons and the limits
      Given these facts:
        | weapons_by_commanders_order            | false |
        | situation_tense                        | true  |
        | lives_under_threat                     | true  |
        | weapons_within_reasonable_limits       | true  |
        | harm_only_in_self_defence_or_necessity | true  |
        | weapons_inside_deployment_area         | true  |
      When the law is applied
      Then use_weapons_in_self_preservation_in_japan is permitted
      And the legal basis is "Self-Defense Forces Act art. 92-4"
      And the weapons tier is "self-preservation: oneself, colleagues and persons under one's control"
      And these limits apply:
        | lives_under_threat                     |
        | weapons_within_reasonable_limits       |
        | harm_only_in_self_defence_or_necessity |
        | weapons_inside_deployment_area         |

  Rule: Self-Defense Forces Act art. 92-5: gathering information before a public security operation

    Background:
      Given these facts:
        | operation                                     | information_before_public_security |
        | public_security_order_expected                | true                               |
        | unlawful_acts_with_heavy_arms_expected        | true                               |
        | information_gathering_specially_necessary     | true                               |
        | commission_consulted_on_information_gathering | true                               |
        | information_gathering_approved                | true                               |

    Scenario Outline: Self-preservation, art. 92-5
      Given these facts:
        | weapons_by_commanders_order            | false             |
        | situation_tense                        | <tense>           |
        | lives_under_threat                     | <threat>          |
        | weapons_within_reasonable_limits       | <reason>          |
        | harm_only_in_self_defence_or_necessity | <harm as allowed> |
      When the law is applied
      Then use_weapons_in_self_preservation_in_japan is <outcome>

      Examples:
        | tense | threat | reason | harm as allowed | outcome        |
        | true  | true   | true   | true            | permitted      |
        | false | true   | true   | true            | not authorised |
        | true  | false  | true   | true            | not authorised |
        | true  | true   | false  | true            | not authorised |
        | true  | true   | true   | false           | not authorised |

    Scenario: Self-preservation, art. 92-5: the basis, the weapons and the limits
      Given these facts:
        | weapons_by_commanders_order            | false |
        | situation_tense                        | true  |
        | lives_under_threat                     | true  |
        | weapons_within_reasonable_limits       | true  |
        | harm_only_in_self_defence_or_necessity | true  |
      When the law is applied
      Then use_weapons_in_self_preservation_in_japan is permitted
      And the legal basis is "Self-Defense Forces Act art. 92-5"
      And the weapons tier is "self-preservation: oneself, colleagues and persons under one's control"
      And these limits apply:
        | lives_under_threat                     |
        | weapons_within_reasonable_limits       |
        | harm_only_in_self_defence_or_necessity |

  Rule: Self-Defense Forces Act art. 93: maritime security operations

    Background:
      Given these facts:
        | operation                  | maritime_security |
        | maritime_security_approved | true              |
        | maritime_security_ordered  | true              |
        | maritime_security_ended    | false             |
        | operation_place            | japan_territory   |

    Scenario Outline: As the police, art. 93
      Given these facts:
        | special_necessity_at_sea         | <special necessity> |
        | police_law_need_of_weapons       | <need>              |
        | weapons_within_reasonable_limits | <reason>            |
        | harm_only_as_police_law_allows   | <harm as allowed>   |
        | weapons_by_commanders_order      | <order>             |
        | urgent_unlawful_infringement     | <self-defence>      |
        | defence_unavoidable              | <self-defence>      |
      When the law is applied
      Then use_weapons_under_police_law is <outcome>

      Examples:
        | special necessity | need  | reason | harm as allowed | order | self-defence | outcome        |
        | true              | true  | true   | true            | true  | false        | permitted      |
        | false             | true  | true   | true            | true  | false        | not authorised |
        | true              | false | true   | true            | true  | false        | not authorised |
        | true              | true  | false  | true            | true  | false        | not authorised |
        | true              | true  | true   | false           | true  | false        | not authorised |
        | true              | true  | true   | true            | false | false        | not authorised |
        | true              | true  | true   | true            | false | true         | permitted      |

    Scenario Outline: Stopping a ship, art. 93
      Given these facts:
        | special_necessity_at_sea         | <special necessity> |
        | pursued_ship                     | <ship>              |
        | passage_not_innocent             | <not innocent>      |
        | stop_orders_ignored              | <ignores orders>    |
        | nothing_else_stops_the_ship      | <no other way>      |
        | stop_fire_conditions_found       | <found>             |
        | weapons_within_reasonable_limits | <reason>            |
        | weapons_by_commanders_order      | <order>             |
        | urgent_unlawful_infringement     | <self-defence>      |
        | defence_unavoidable              | <self-defence>      |
      When the law is applied
      Then fire_to_stop_ship is <outcome>

      Examples:
        | special necessity | ship            | not innocent | ignores orders | no other way | found | reason | order | self-defence | outcome                     |
        | true              | foreign_private | true         | true           | true         | true  | true   | true  | false        | permitted                   |
        | false             | foreign_private | true         | true           | true         | true  | true   | true  | false        | not authorised              |
        | true              | japanese        | true         | true           | true         | true  | true   | true  | false        | not authorised              |
        | true              | foreign_state   | true         | true           | true         | true  | true   | true  | false        | not authorised              |
        | true              | foreign_private | false        | true           | true         | true  | true   | true  | false        | not authorised              |
        | true              | foreign_private | true         | false          | true         | true  | true   | true  | false        | not authorised              |
        | true              | foreign_private | true         | true           | false        | true  | true   | true  | false        | not authorised              |
        | true              | foreign_private | true         | true           | true         | true  | false  | true  | false        | not authorised              |
        | true              | foreign_private | true         | true           | true         | true  | true   | false | false        | not authorised              |
        | true              | foreign_private | true         | true           | true         | true  | true   | false | true         | permitted                   |
        | true              | foreign_private | true         | true           | true         | false | true   | true  | false        | permitted, subject to steps |

    Scenario: Stopping a ship, art. 93: the basis, the weapons and the limits
      Given these facts:
        | special_necessity_at_sea         | true            |
        | pursued_ship                     | foreign_private |
        | passage_not_innocent             | true            |
        | stop_orders_ignored              | true            |
        | nothing_else_stops_the_ship      | true            |
        | stop_fire_conditions_found       | true            |
        | weapons_within_reasonable_limits | true            |
        | weapons_by_commanders_order      | true            |
        | urgent_unlawful_infringement     | false           |
        | defence_unavoidable              | false           |
      When the law is applied
      Then fire_to_stop_ship is permitted
      And the legal basis is "Self-Defense Forces Act art. 93(3)"
      And the weapons tier is "police use of weapons, and fire to stop a ship"
      And these limits apply:
        | nothing_else_stops_the_ship      |
        | weapons_within_reasonable_limits |
        | weapons_by_commanders_order      |

    Scenario: Article 90 is not applied at sea
      Given these facts:
        | special_necessity_at_sea            | true |
        | guarded_persons_or_objects_attacked | true |
        | mob_violence                        | true |
        | heavily_armed_violence              | true |
      When the law is applied
      Then use_weapons_beyond_police_law is not authorised
