Feature: Weapons in shared camps and in guarding assets under the Self-Defense Forces Act (articles 94-7 and 95 to 95-3)
  Self-preservation together with others, and each use of weapons in guarding.
  In each outline the first example has every element, and each that is not authorised lacks one.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And these facts:
      | present_danger | false |

  Rule: Self-Defense Forces Act art. 94-7(i): support in an important influence situation

    Background:
      Given these facts:
        | in_peacekeeping_duty              | false |
        | ordered_to_support_joint_response | false |

    Scenario Outline: A camp attacked, art. 94-7(i)
      Given these facts:
        | ordered_to_support                     | <duty>            |
        | shared_camp_attacked                   | <attacked>        |
        | acts_with_camp_partners                | <together>        |
        | lives_under_threat                     | <threat>          |
        | weapons_within_reasonable_limits       | <reason>          |
        | harm_only_in_self_defence_or_necessity | <harm as allowed> |
        | weapons_by_commanders_order            | <order>           |
        | no_other_safe_place_nearby             | <no safe place>   |
      When the law is applied
      Then use_weapons_in_shared_camp is <outcome>

      Examples:
        | duty  | attacked | together | threat | reason | harm as allowed | order | no safe place | outcome        |
        | true  | true     | true     | true   | true   | true            | true  | true          | permitted      |
        | false | true     | true     | true   | true   | true            | true  | true          | not authorised |
        | true  | false    | true     | true   | true   | true            | true  | true          | not authorised |
        | true  | true     | false    | true   | true   | true            | true  | true          | not authorised |
        | true  | true     | true     | false  | true   | true            | true  | true          | not authorised |
        | true  | true     | true     | true   | false  | true            | true  | true          | not authorised |
        | true  | true     | true     | true   | true   | false           | true  | true          | not authorised |
        | true  | true     | true     | true   | true   | true            | false | true          | not authorised |
        | true  | true     | true     | true   | true   | true            | true  | false         | not authorised |

    Scenario: A camp attacked, art. 94-7(i): the basis, the weapons and the limits
      Given these facts:
        | ordered_to_support                     | true |
        | shared_camp_attacked                   | true |
        | acts_with_camp_partners                | true |
        | lives_under_threat                     | true |
        | weapons_within_reasonable_limits       | true |
        | harm_only_in_self_defence_or_necessity | true |
        | weapons_by_commanders_order            | true |
        | no_other_safe_place_nearby             | true |
      When the law is applied
      Then use_weapons_in_shared_camp is permitted
      And the legal basis is "sdf-act/94-7-camp-iis"
      And the weapons tier is "self-preservation, and common defence of a shared camp"

  Rule: Self-Defense Forces Act art. 94-7(iii): peace cooperation

    Background:
      Given these facts:
        | ordered_to_support                | false |
        | ordered_to_support_joint_response | false |

    Scenario Outline: A camp attacked, art. 94-7(iii)
      Given these facts:
        | in_peacekeeping_duty                   | <duty>            |
        | shared_camp_attacked                   | <attacked>        |
        | acts_with_camp_partners                | <together>        |
        | lives_under_threat                     | <threat>          |
        | weapons_within_reasonable_limits       | <reason>          |
        | harm_only_in_self_defence_or_necessity | <harm as allowed> |
        | weapons_by_commanders_order            | <order>           |
        | no_other_safe_place_nearby             | <no safe place>   |
      When the law is applied
      Then use_weapons_in_shared_camp is <outcome>

      Examples:
        | duty  | attacked | together | threat | reason | harm as allowed | order | no safe place | outcome        |
        | true  | true     | true     | true   | true   | true            | true  | false         | permitted      |
        | false | true     | true     | true   | true   | true            | true  | false         | not authorised |
        | true  | false    | true     | true   | true   | true            | true  | false         | not authorised |
        | true  | true     | false    | true   | true   | true            | true  | false         | not authorised |
        | true  | true     | true     | false  | true   | true            | true  | false         | not authorised |
        | true  | true     | true     | true   | false  | true            | true  | false         | not authorised |
        | true  | true     | true     | true   | true   | false           | true  | false         | not authorised |
        | true  | true     | true     | true   | true   | true            | false | false         | not authorised |
        | true  | true     | true     | true   | true   | true            | true  | true          | permitted      |

  Rule: Self-Defense Forces Act art. 94-7(vi): support in a joint response

    Background:
      Given these facts:
        | ordered_to_support   | false |
        | in_peacekeeping_duty | false |

    Scenario Outline: A camp attacked, art. 94-7(vi)
      Given these facts:
        | ordered_to_support_joint_response      | <duty>            |
        | shared_camp_attacked                   | <attacked>        |
        | acts_with_camp_partners                | <together>        |
        | lives_under_threat                     | <threat>          |
        | weapons_within_reasonable_limits       | <reason>          |
        | harm_only_in_self_defence_or_necessity | <harm as allowed> |
        | weapons_by_commanders_order            | <order>           |
        | no_other_safe_place_nearby             | <no safe place>   |
      When the law is applied
      Then use_weapons_in_shared_camp is <outcome>

      Examples:
        | duty  | attacked | together | threat | reason | harm as allowed | order | no safe place | outcome        |
        | true  | true     | true     | true   | true   | true            | true  | true          | permitted      |
        | false | true     | true     | true   | true   | true            | true  | true          | not authorised |
        | true  | false    | true     | true   | true   | true            | true  | true          | not authorised |
        | true  | true     | false    | true   | true   | true            | true  | true          | not authorised |
        | true  | true     | true     | false  | true   | true            | true  | true          | not authorised |
        | true  | true     | true     | true   | false  | true            | true  | true          | not authorised |
        | true  | true     | true     | true   | true   | false           | true  | true          | not authorised |
        | true  | true     | true     | true   | true   | true            | false | true          | not authorised |
        | true  | true     | true     | true   | true   | true            | true  | false         | not authorised |

    Scenario: A camp attacked, art. 94-7(vi): the basis, the weapons and the limits
      Given these facts:
        | ordered_to_support_joint_response      | true |
        | shared_camp_attacked                   | true |
        | acts_with_camp_partners                | true |
        | lives_under_threat                     | true |
        | weapons_within_reasonable_limits       | true |
        | harm_only_in_self_defence_or_necessity | true |
        | weapons_by_commanders_order            | true |
        | no_other_safe_place_nearby             | true |
      When the law is applied
      Then use_weapons_in_shared_camp is permitted
      And the legal basis is "Self-Defense Forces Act art. 94-7(vi), on shared camps"
      And the weapons tier is "self-preservation, and common defence of a shared camp"

  Rule: Self-Defense Forces Act art. 95: own assets

    Background:
      Given these facts:
        | operation                    | own_assets      |
        | on_guard_duty                | true            |
        | weapons_as_last_means        | true            |
        | weapons_stop_with_the_attack | true            |
        | operation_place              | japan_territory |

    Scenario Outline: Guarding, art. 95
      Given these facts:
        | weapons_only_with_good_reason          | <good reason>     |
        | weapons_within_reasonable_limits       | <reason>          |
        | harm_only_in_self_defence_or_necessity | <harm as allowed> |
      When the law is applied
      Then use_weapons_to_guard_assets is <outcome>

      Examples:
        | good reason | reason | harm as allowed | outcome        |
        | true        | true   | true            | permitted      |
        | false       | true   | true            | not authorised |
        | true        | false  | true            | not authorised |
        | true        | true   | false           | not authorised |

    Scenario Outline: Warning shots, art. 95
      Given these facts:
        | harm_only_in_self_defence_or_necessity | true          |
        | weapons_only_with_good_reason          | <good reason> |
        | weapons_within_reasonable_limits       | <reason>      |
        | harms_nobody                           | <nobody hurt> |
      When the law is applied
      Then fire_warning_shots is <outcome>

      Examples:
        | good reason | reason | nobody hurt | outcome        |
        | true        | true   | true        | permitted      |
        | false       | true   | true        | not authorised |
        | true        | false  | true        | not authorised |
        | true        | true   | false       | not authorised |

    Scenario Outline: Fire likely to hurt, art. 95
      Given these facts:
        | harm_only_in_self_defence_or_necessity | true           |
        | weapons_only_with_good_reason          | <good reason>  |
        | weapons_within_reasonable_limits       | <reason>       |
        | urgent_unlawful_infringement           | <self-defence> |
        | defence_unavoidable                    | <self-defence> |
      When the law is applied
      Then use_weapons_likely_to_harm is <outcome>

      Examples:
        | good reason | reason | self-defence | outcome        |
        | true        | true   | true         | permitted      |
        | false       | true   | true         | not authorised |
        | true        | false  | true         | not authorised |
        | true        | true   | false        | not authorised |

  Rule: Self-Defense Forces Act art. 95-2: assets of partners

    Background:
      Given these facts:
        | operation                        | partner_assets  |
        | on_guard_duty                    | true            |
        | weapons_as_last_means            | true            |
        | weapons_stop_with_the_attack     | true            |
        | operation_place                  | japan_territory |
        | protected_partner                | united_states   |
        | partner_in_coordination_with_sdf | true            |
        | joint_exercise_with_sdf          | true            |
        | infringement_is_armed_attack     | false           |
        | at_scene_of_actual_combat        | false           |
        | partner_request                  | true            |
        | minister_finds_necessary         | true            |

    Scenario Outline: Guarding, art. 95-2
      Given these facts:
        | weapons_only_with_good_reason          | <good reason>     |
        | weapons_within_reasonable_limits       | <reason>          |
        | harm_only_in_self_defence_or_necessity | <harm as allowed> |
      When the law is applied
      Then use_weapons_to_guard_assets is <outcome>

      Examples:
        | good reason | reason | harm as allowed | outcome        |
        | true        | true   | true            | permitted      |
        | false       | true   | true            | not authorised |
        | true        | false  | true            | not authorised |
        | true        | true   | false           | not authorised |

    Scenario Outline: Warning shots, art. 95-2
      Given these facts:
        | harm_only_in_self_defence_or_necessity | true          |
        | weapons_only_with_good_reason          | <good reason> |
        | weapons_within_reasonable_limits       | <reason>      |
        | harms_nobody                           | <nobody hurt> |
      When the law is applied
      Then fire_warning_shots is <outcome>

      Examples:
        | good reason | reason | nobody hurt | outcome        |
        | true        | true   | true        | permitted      |
        | false       | true   | true        | not authorised |
        | true        | false  | true        | not authorised |
        | true        | true   | false       | not authorised |

    Scenario Outline: Fire likely to hurt, art. 95-2
      Given these facts:
        | harm_only_in_self_defence_or_necessity | true           |
        | weapons_only_with_good_reason          | <good reason>  |
        | weapons_within_reasonable_limits       | <reason>       |
        | urgent_unlawful_infringement           | <self-defence> |
        | defence_unavoidable                    | <self-defence> |
      When the law is applied
      Then use_weapons_likely_to_harm is <outcome>

      Examples:
        | good reason | reason | self-defence | outcome        |
        | true        | true   | true         | permitted      |
        | false       | true   | true         | not authorised |
        | true        | false  | true         | not authorised |
        | true        | true   | false        | not authorised |

  Rule: Self-Defense Forces Act art. 95-3: facilities

    Background:
      Given these facts:
        | operation                    | own_facilities  |
        | on_guard_duty                | true            |
        | weapons_as_last_means        | true            |
        | weapons_stop_with_the_attack | true            |
        | operation_place              | japan_territory |

    Scenario Outline: Guarding, art. 95-3
      Given these facts:
        | facility_in_japan                      | <in Japan>        |
        | weapons_inside_facility                | <inside>          |
        | weapons_only_with_good_reason          | <good reason>     |
        | weapons_within_reasonable_limits       | <reason>          |
        | harm_only_in_self_defence_or_necessity | <harm as allowed> |
      When the law is applied
      Then use_weapons_to_guard_assets is <outcome>

      Examples:
        | in Japan | inside | good reason | reason | harm as allowed | outcome        |
        | true     | true   | true        | true   | true            | permitted      |
        | false    | true   | true        | true   | true            | not authorised |
        | true     | false  | true        | true   | true            | not authorised |
        | true     | true   | false       | true   | true            | not authorised |
        | true     | true   | true        | false  | true            | not authorised |
        | true     | true   | true        | true   | false           | not authorised |

    Scenario Outline: Warning shots, art. 95-3
      Given these facts:
        | harm_only_in_self_defence_or_necessity | true          |
        | facility_in_japan                      | <in Japan>    |
        | weapons_inside_facility                | <inside>      |
        | weapons_only_with_good_reason          | <good reason> |
        | weapons_within_reasonable_limits       | <reason>      |
        | harms_nobody                           | <nobody hurt> |
      When the law is applied
      Then fire_warning_shots is <outcome>

      Examples:
        | in Japan | inside | good reason | reason | nobody hurt | outcome        |
        | true     | true   | true        | true   | true        | permitted      |
        | false    | true   | true        | true   | true        | not authorised |
        | true     | false  | true        | true   | true        | not authorised |
        | true     | true   | false       | true   | true        | not authorised |
        | true     | true   | true        | false  | true        | not authorised |
        | true     | true   | true        | true   | false       | not authorised |

    Scenario Outline: Fire likely to hurt, art. 95-3
      Given these facts:
        | harm_only_in_self_defence_or_necessity | true           |
        | facility_in_japan                      | <in Japan>     |
        | weapons_inside_facility                | <inside>       |
        | weapons_only_with_good_reason          | <good reason>  |
        | weapons_within_reasonable_limits       | <reason>       |
        | urgent_unlawful_infringement           | <self-defence> |
        | defence_unavoidable                    | <self-defence> |
      When the law is applied
      Then use_weapons_likely_to_harm is <outcome>

      Examples:
        | in Japan | inside | good reason | reason | self-defence | outcome        |
        | true     | true   | true        | true   | true         | permitted      |
        | false    | true   | true        | true   | true         | not authorised |
        | true     | false  | true        | true   | true         | not authorised |
        | true     | true   | false       | true   | true         | not authorised |
        | true     | true   | true        | false  | true         | not authorised |
        | true     | true   | true        | true   | false        | not authorised |
