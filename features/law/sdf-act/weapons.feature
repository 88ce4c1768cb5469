Feature: Weapons below the use of force under the Self-Defense Forces Act (articles 89 to 91-2)
  Weapons as the police may use them, beyond police law, and to stop a ship, in public security and guarding operations.
  In each outline the first example has every element, and each that is not authorised lacks one.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And these facts:
      | present_danger      | false |
      | fights_state_forces | false |

  Rule: Self-Defense Forces Act art. 89: public security operations, as the police

    Background:
      Given these facts:
        | operation                        | public_security |
        | ordinary_police_insufficient     | true            |
        | public_security_ordered          | true            |
        | public_security_approval_sought  | true            |
        | diet_disapproved_public_security | false           |
        | public_security_withdrawn        | false           |
        | grave_public_security_situation  | false           |

    Scenario Outline: As the police, art. 89
      Given these facts:
        | public_emergency                 | <emergency>       |
        | police_law_need_of_weapons       | <need>            |
        | weapons_within_reasonable_limits | <reason>          |
        | harm_only_as_police_law_allows   | <harm as allowed> |
        | weapons_by_commanders_order      | <order>           |
        | urgent_unlawful_infringement     | <self-defence>    |
        | defence_unavoidable              | <self-defence>    |
      When the law is applied
      Then use_weapons_under_police_law is <outcome>

      Examples:
        | emergency | need  | reason | harm as allowed | order | self-defence | outcome        |
        | true      | true  | true   | true            | true  | false        | permitted      |
        | false     | true  | true   | true            | true  | false        | not authorised |
        | true      | false | true   | true            | true  | false        | not authorised |
        | true      | true  | false  | true            | true  | false        | not authorised |
        | true      | true  | true   | false           | true  | false        | not authorised |
        | true      | true  | true   | true            | false | false        | not authorised |
        | true      | true  | true   | true            | false | true         | permitted      |

    Scenario: As the police, art. 89: the basis, the weapons and the limits
      Given these facts:
        | public_emergency                 | true  |
        | police_law_need_of_weapons       | true  |
        | weapons_within_reasonable_limits | true  |
        | harm_only_as_police_law_allows   | true  |
        | weapons_by_commanders_order      | true  |
        | urgent_unlawful_infringement     | false |
        | defence_unavoidable              | false |
      When the law is applied
      Then use_weapons_under_police_law is permitted
      And the legal basis is "Self-Defense Forces Act art. 89(1)"
      And the weapons tier is "police use of weapons"
      And these limits apply:
        | police_law_need_of_weapons       |
        | weapons_within_reasonable_limits |
        | harm_only_as_police_law_allows   |
        | weapons_by_commanders_order      |

    Scenario Outline: Warning shots, art. 89
      Given these facts:
        | public_emergency                 | <emergency>    |
        | police_law_need_of_weapons       | <need>         |
        | weapons_within_reasonable_limits | <reason>       |
        | harms_nobody                     | <nobody hurt>  |
        | weapons_by_commanders_order      | <order>        |
        | urgent_unlawful_infringement     | <self-defence> |
        | defence_unavoidable              | <self-defence> |
      When the law is applied
      Then fire_warning_shots is <outcome>

      Examples:
        | emergency | need  | reason | nobody hurt | order | self-defence | outcome        |
        | true      | true  | true   | true        | true  | false        | permitted      |
        | false     | true  | true   | true        | true  | false        | not authorised |
        | true      | false | true   | true        | true  | false        | not authorised |
        | true      | true  | false  | true        | true  | false        | not authorised |
        | true      | true  | true   | false       | true  | false        | not authorised |
        | true      | true  | true   | true        | false | false        | not authorised |
        | true      | true  | true   | true        | false | true         | permitted      |

    Scenario Outline: Fire likely to hurt, art. 89
      Given these facts:
        | guarded_persons_or_objects_attacked | false              |
        | mob_violence                        | false              |
        | heavily_armed_violence              | false              |
        | pursued_ship                        | japanese           |
        | public_emergency                    | <emergency>        |
        | police_law_need_of_weapons          | <need>             |
        | serious_offender_resists            | <serious offender> |
        | weapons_within_reasonable_limits    | <reason>           |
        | harm_only_as_police_law_allows      | <harm as allowed>  |
        | weapons_by_commanders_order         | <order>            |
        | urgent_unlawful_infringement        | <self-defence>     |
        | defence_unavoidable                 | <self-defence>     |
      When the law is applied
      Then use_weapons_likely_to_harm is <outcome>

      Examples:
        | emergency | need  | serious offender | reason | harm as allowed | order | self-defence | outcome        |
        | true      | true  | true             | true   | true            | true  | false        | permitted      |
        | false     | true  | true             | true   | true            | true  | false        | not authorised |
        | true      | false | true             | true   | true            | true  | false        | not authorised |
        | true      | true  | false            | true   | true            | true  | false        | not authorised |
        | true      | true  | true             | false  | true            | true  | false        | not authorised |
        | true      | true  | true             | true   | false           | true  | false        | not authorised |
        | true      | true  | true             | true   | true            | false | false        | not authorised |
        | true      | true  | true             | true   | true            | false | true         | permitted      |
        | true      | true  | false            | true   | true            | true  | true         | permitted      |

  Rule: Self-Defense Forces Act art. 90: public security operations, beyond police law

    Background:
      Given these facts:
        | operation                        | public_security |
        | ordinary_police_insufficient     | true            |
        | public_security_ordered          | true            |
        | public_security_approval_sought  | true            |
        | diet_disapproved_public_security | false           |
        | public_security_withdrawn        | false           |
        | grave_public_security_situation  | false           |

    Scenario Outline: What is guarded is attacked, art. 90
      Given these facts:
        | mob_violence                        | false          |
        | heavily_armed_violence              | false          |
        | public_emergency                    | <emergency>    |
        | guarded_persons_or_objects_attacked | <so>           |
        | weapons_within_reasonable_limits    | <reason>       |
        | weapons_by_commanders_order         | <order>        |
        | urgent_unlawful_infringement        | <self-defence> |
        | defence_unavoidable                 | <self-defence> |
      When the law is applied
      Then use_weapons_beyond_police_law is <outcome>

      Examples:
        | emergency | so    | reason | order | self-defence | outcome        |
        | true      | true  | true   | true  | false        | permitted      |
        | false     | true  | true   | true  | false        | not authorised |
        | true      | false | true   | true  | false        | not authorised |
        | true      | true  | false  | true  | false        | not authorised |
        | true      | true  | true   | false | false        | not authorised |
        | true      | true  | true   | false | true         | permitted      |

    Scenario Outline: Violence of a mob, art. 90
      Given these facts:
        | guarded_persons_or_objects_attacked | false          |
        | heavily_armed_violence              | false          |
        | public_emergency                    | <emergency>    |
        | mob_violence                        | <so>           |
        | weapons_within_reasonable_limits    | <reason>       |
        | weapons_by_commanders_order         | <order>        |
        | urgent_unlawful_infringement        | <self-defence> |
        | defence_unavoidable                 | <self-defence> |
      When the law is applied
      Then use_weapons_beyond_police_law is <outcome>

      Examples:
        | emergency | so    | reason | order | self-defence | outcome        |
        | true      | true  | true   | true  | false        | permitted      |
        | false     | true  | true   | true  | false        | not authorised |
        | true      | false | true   | true  | false        | not authorised |
        | true      | true  | false  | true  | false        | not authorised |
        | true      | true  | true   | false | false        | not authorised |
        | true      | true  | true   | false | true         | permitted      |

    Scenario: Violence of a mob, art. 90: the basis, the weapons and the limits
      Given these facts:
        | guarded_persons_or_objects_attacked | false |
        | heavily_armed_violence              | false |
        | public_emergency                    | true  |
        | mob_violence                        | true  |
        | weapons_within_reasonable_limits    | true  |
        | weapons_by_commanders_order         | true  |
        | urgent_unlawful_infringement        | false |
        | defence_unavoidable                 | false |
      When the law is applied
      Then use_weapons_beyond_police_law is permitted
      And the legal basis is "Self-Defense Forces Act art. 90(1)(ii)"
      And the weapons tier is "police use of weapons, and more to protect persons and facilities and suppress violence"
      And these limits apply:
        | weapons_within_reasonable_limits |
        | weapons_by_commanders_order      |

    Scenario Outline: Violence with heavy arms, art. 90
      Given these facts:
        | guarded_persons_or_objects_attacked | false          |
        | mob_violence                        | false          |
        | public_emergency                    | <emergency>    |
        | heavily_armed_violence              | <so>           |
        | weapons_within_reasonable_limits    | <reason>       |
        | weapons_by_commanders_order         | <order>        |
        | urgent_unlawful_infringement        | <self-defence> |
        | defence_unavoidable                 | <self-defence> |
      When the law is applied
      Then use_weapons_beyond_police_law is <outcome>

      Examples:
        | emergency | so    | reason | order | self-defence | outcome        |
        | true      | true  | true   | true  | false        | permitted      |
        | false     | true  | true   | true  | false        | not authorised |
        | true      | false | true   | true  | false        | not authorised |
        | true      | true  | false  | true  | false        | not authorised |
        | true      | true  | true   | false | false        | not authorised |
        | true      | true  | true   | false | true         | permitted      |

  Rule: Self-Defense Forces Act art. 91(2): public security operations, stopping a ship

    Background:
      Given these facts:
        | operation                        | public_security |
        | ordinary_police_insufficient     | true            |
        | public_security_ordered          | true            |
        | public_security_approval_sought  | true            |
        | diet_disapproved_public_security | false           |
        | public_security_withdrawn        | false           |
        | grave_public_security_situation  | false           |

    Scenario Outline: Stopping a ship, art. 91
      Given these facts:
        | public_emergency                 | <emergency>      |
        | pursued_ship                     | <ship>           |
        | passage_not_innocent             | <not innocent>   |
        | operation_place                  | japan_territory  |
        | stop_orders_ignored              | <ignores orders> |
        | nothing_else_stops_the_ship      | <no other way>   |
        | stop_fire_conditions_found       | <found>          |
        | weapons_within_reasonable_limits | <reason>         |
        | weapons_by_commanders_order      | <order>          |
        | urgent_unlawful_infringement     | <self-defence>   |
        | defence_unavoidable              | <self-defence>   |
      When the law is applied
      Then fire_to_stop_ship is <outcome>

      Examples:
        | emergency | ship            | not innocent | ignores orders | no other way | found | reason | order | self-defence | outcome                     |
        | true      | foreign_private | true         | true           | true         | true  | true   | true  | false        | permitted                   |
        | false     | foreign_private | true         | true           | true         | true  | true   | true  | false        | not authorised              |
        | true      | japanese        | true         | true           | true         | true  | true   | true  | false        | not authorised              |
        | true      | foreign_state   | true         | true           | true         | true  | true   | true  | false        | not authorised              |
        | true      | foreign_private | false        | true           | true         | true  | true   | true  | false        | not authorised              |
        | true      | foreign_private | true         | false          | true         | true  | true   | true  | false        | not authorised              |
        | true      | foreign_private | true         | true           | false        | true  | true   | true  | false        | not authorised              |
        | true      | foreign_private | true         | true           | true         | true  | false  | true  | false        | not authorised              |
        | true      | foreign_private | true         | true           | true         | true  | true   | false | false        | not authorised              |
        | true      | foreign_private | true         | true           | true         | true  | true   | false | true         | permitted                   |
        | true      | foreign_private | true         | true           | true         | false | true   | true  | false        | permitted, subject to steps |

  Rule: Self-Defense Forces Act art. 91-2: guarding operations

    Background:
      Given these facts:
        | operation                            | guarding     |
        | guarded_facility                     | sdf_facility |
        | guarding_specially_necessary         | true         |
        | governors_heard                      | true         |
        | minister_and_commission_consulted    | true         |
        | guarding_place_and_period_designated | true         |
        | guarding_ordered                     | true         |
        | guarding_withdrawn                   | false        |

    Scenario Outline: As the police, art. 91-2
      Given these facts:
        | terror_risk_at_facility          | <risk>            |
        | police_law_need_of_weapons       | <need>            |
        | weapons_within_reasonable_limits | <reason>          |
        | harm_only_as_police_law_allows   | <harm as allowed> |
        | weapons_by_commanders_order      | <order>           |
        | urgent_unlawful_infringement     | <self-defence>    |
        | defence_unavoidable              | <self-defence>    |
      When the law is applied
      Then use_weapons_under_police_law is <outcome>

      Examples:
        | risk  | need  | reason | harm as allowed | order | self-defence | outcome        |
        | true  | true  | true   | true            | true  | false        | permitted      |
        | false | true  | true   | true            | true  | false        | not authorised |
        | true  | false | true   | true            | true  | false        | not authorised |
        | true  | true  | false  | true            | true  | false        | not authorised |
        | true  | true  | true   | false           | true  | false        | not authorised |
        | true  | true  | true   | true            | false | false        | not authorised |
        | true  | true  | true   | true            | false | true         | permitted      |

    Scenario Outline: Large destruction, art. 91-2
      Given these facts:
        | guarded_persons_or_objects_attacked | true           |
        | mob_violence                        | true           |
        | heavily_armed_violence              | true           |
        | terror_risk_at_facility             | <risk>         |
        | facility_faces_large_destruction    | <so>           |
        | weapons_within_reasonable_limits    | <reason>       |
        | weapons_by_commanders_order         | <order>        |
        | urgent_unlawful_infringement        | <self-defence> |
        | defence_unavoidable                 | <self-defence> |
      When the law is applied
      Then use_weapons_beyond_police_law is <outcome>

      Examples:
        | risk  | so    | reason | order | self-defence | outcome        |
        | true  | true  | true   | true  | false        | permitted      |
        | false | true  | true   | true  | false        | not authorised |
        | true  | false | true   | true  | false        | not authorised |
        | true  | true  | false  | true  | false        | not authorised |
        | true  | true  | true   | false | false        | not authorised |
        | true  | true  | true   | false | true         | permitted      |
