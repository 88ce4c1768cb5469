Feature: Support in an international peace joint response situation
  A resolution of the United Nations, and the Diet's approval beforehand, without exception.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"

  Rule: International Peace Support Act art. 1: the situation

    Scenario Outline: Three elements
      Given these facts:
        | threat_to_international_peace | <threat>  |
        | joint_international_response  | <jointly> |
        | japan_needs_to_contribute     | <need>    |
      When the law is applied
      Then <concluded> there is an international peace joint response situation

      Examples:
        | threat | jointly | need    | concluded             |
        | true   | true    | true    | it is so that         |
        | false  | true    | true    | it is not so that     |
        | true   | false   | true    | it is not so that     |
        | true   | true    | false   | it is not so that     |
        | true   | true    | unknown | it is unknown whether |

    Scenario Outline: It is recognised only where it exists
      Given joint_international_response
      And japan_needs_to_contribute
      And these facts:
        | threat_to_international_peace | <threat> |
      When the law is applied
      Then recognise_joint_response_situation is <outcome>

      Examples:
        | threat | outcome        |
        | true   | permitted      |
        | false  | not authorised |

  Rule: International Peace Support Act art. 3(1)(i): the resolution and the forces

    Background:
      Given these facts:
        | threat_to_international_peace | true      |
        | joint_international_response  | true      |
        | japan_needs_to_contribute     | true      |
        | the place of the operation    | high_seas |
        | at_scene_of_actual_combat     | false     |
        | no_combat_at_place            | true      |
        | combat_predicted_nearby       | false     |

    Scenario Outline: A resolution of one of two kinds, and a force that takes part
      Given these facts:
        | resolution_supports_response      | <supports>   |
        | resolution_calls_on_members       | <calls>      |
        | supported_force_in_joint_response | <takes part> |
        | the force that is supported       | <force>      |
      When the law is applied
      Then support_in_joint_response is <outcome>
      And supply_ammunition_in_joint_response is <outcome>
      And service_combat_aircraft_in_joint_response is <outcome>

      Examples:
        | supports | calls | takes part | force                | outcome                     |
        | true     | false | true       | other_foreign_force  | permitted, subject to steps |
        | false    | true  | true       | other_foreign_force  | permitted, subject to steps |
        | false    | false | true       | other_foreign_force  | not authorised              |
        | true     | false | false      | other_foreign_force  | not authorised              |
        | true     | false | true       | no_armed_force       | not authorised              |
        | true     | false | true       | similar_organisation | permitted, subject to steps |

  Rule: International Peace Support Act arts 4, 6(1), 7 and annexes: plan, approval, guidelines

    Background:
      Given these facts:
        | threat_to_international_peace     | true                |
        | joint_international_response      | true                |
        | japan_needs_to_contribute         | true                |
        | resolution_supports_response      | true                |
        | supported_force_in_joint_response | true                |
        | the force that is supported       | other_foreign_force |
        | the place of the operation        | high_seas           |
        | at_scene_of_actual_combat         | false               |
        | no_combat_at_place                | true                |
        | combat_predicted_nearby           | false               |
        | support_is_goods_only             | false               |

    Scenario Outline: Goods and services, and aircraft that make ready for combat
      Given these facts:
        | joint_response_plan_decided        | <plan>       |
        | diet_approved_joint_response       | <approved>   |
        | joint_response_guidelines_approved | <guidelines> |
      When the law is applied
      Then support_in_joint_response is now <now>
      And service_combat_aircraft_in_joint_response is now <now>

      Examples:
        | plan  | approved | guidelines | now            |
        | true  | true     | true       | permitted      |
        | false | true     | true       | not authorised |
        | true  | false    | true       | not authorised |
        | true  | true     | false      | not authorised |

    Scenario Outline: Ammunition is goods, and needs no guidelines
      Given these facts:
        | joint_response_plan_decided        | <plan>       |
        | diet_approved_joint_response       | <approved>   |
        | joint_response_guidelines_approved | <guidelines> |
      When the law is applied
      Then supply_ammunition_in_joint_response is now <now>

      Examples:
        | plan  | approved | guidelines | now            |
        | true  | true     | false      | permitted      |
        | false | true     | true       | not authorised |
        | true  | false    | true       | not authorised |

    Scenario: All steps are ahead
      When the law is applied
      Then support_in_joint_response is permitted, subject to steps
      And the legal basis is "peace-support-act/support"
      And the weapons tier is "t1_with_camp"
      And these steps are outstanding:
        | joint_response_plan_decided        |
        | diet_approved_joint_response       |
        | joint_response_guidelines_approved |
      And these limits apply:
        | stays_in_designated_area  |
        | no_threat_or_use_of_force |

    Scenario: The Diet refuses
      Given these facts:
        | diet_disapproved_joint_response | true |
      When the law is applied
      Then support_in_joint_response is not authorised
      And the legal basis "peace-support-act/support" is closed

    Scenario: Weapons are never supplied
      When the law is applied
      Then supply_weapons_in_joint_response is not authorised

    Scenario: The plan is reported
      Given these facts:
        | joint_response_plan_decided | true |
      When the law is applied
      Then support_in_joint_response is permitted, subject to steps
      And the duty of "peace-support-act/report" is due

    Scenario: Asked, each House decides within seven days
      Given these facts:
        | approval_of_joint_response_sought | true |
      When the law is applied
      Then support_in_joint_response is permitted, subject to steps
      And the duty of "peace-support-act/seven-days" is due

  Rule: International Peace Support Act arts 2(2) and 7: how it is carried out

    Background:
      Given these facts:
        | threat_to_international_peace      | true                |
        | joint_international_response       | true                |
        | japan_needs_to_contribute          | true                |
        | resolution_supports_response       | true                |
        | supported_force_in_joint_response  | true                |
        | the force that is supported        | other_foreign_force |
        | the place of the operation         | high_seas           |
        | at_scene_of_actual_combat          | false               |
        | no_combat_at_place                 | true                |
        | joint_response_plan_decided        | true                |
        | diet_approved_joint_response       | true                |
        | joint_response_guidelines_approved | true                |

    Scenario Outline: No force, within the area, with a pause when combat comes near
      Given these facts:
        | no_threat_or_use_of_force | <no force>    |
        | stays_in_designated_area  | <in area>     |
        | combat_predicted_nearby   | <combat near> |
        | pauses_support            | <pauses>      |
      When the law is applied
      Then support_in_joint_response is <outcome>

      Examples:
        | no force | in area | combat near | pauses | outcome        |
        | true     | true    | false       | false  | permitted      |
        | false    | true    | false       | false  | not authorised |
        | true     | false   | false       | false  | not authorised |
        | true     | true    | true        | false  | not authorised |
        | true     | true    | true        | true   | permitted      |

    Scenario: The area has become unsafe
      Given these facts:
        | joint_response_area_unsafe | true  |
        | combat_predicted_nearby    | false |
      When the law is applied
      Then support_in_joint_response is permitted
      And the duty of "peace-support-act/change-or-interrupt" is due

  Rule: International Peace Support Act arts 2(3) and 8: scenes of combat, and rescue

    Background:
      Given these facts:
        | threat_to_international_peace      | true          |
        | joint_international_response       | true          |
        | japan_needs_to_contribute          | true          |
        | resolution_supports_response       | true          |
        | supported_force_in_joint_response  | true          |
        | the force that is supported        | united_states |
        | the place of the operation         | high_seas     |
        | joint_response_plan_decided        | true          |
        | diet_approved_joint_response       | true          |
        | joint_response_guidelines_approved | true          |
        | combat_predicted_nearby            | false         |

    Scenario Outline: Rescue, and at a scene of combat only one that has begun
      Given these facts:
        | combatants_in_distress    | <distress> |
        | at_scene_of_actual_combat | <scene>    |
        | rescue_already_begun      | <begun>    |
        | unit_safety_secured       | <safe>     |
      When the law is applied
      Then under "peace-support-act/search-and-rescue" alone, search_and_rescue_in_joint_response is <outcome>

      Examples:
        | distress | scene | begun | safe  | outcome        |
        | true     | false | false | true  | permitted      |
        | false    | false | false | true  | not authorised |
        | true     | true  | false | true  | prohibited     |
        | true     | true  | true  | true  | permitted      |
        | true     | true  | true  | false | prohibited     |

    Scenario: Nothing else is done at a scene of combat
      Given these facts:
        | at_scene_of_actual_combat | true |
        | rescue_already_begun      | true |
        | unit_safety_secured       | true |
      When the law is applied
      Then under "peace-support-act/support" alone, support_in_joint_response is prohibited
      And under "peace-support-act/ammunition" alone, supply_ammunition_in_joint_response is prohibited

  Rule: International Peace Support Act art. 2(4): consent abroad

    Background:
      Given these facts:
        | threat_to_international_peace      | true                |
        | joint_international_response       | true                |
        | japan_needs_to_contribute          | true                |
        | resolution_supports_response       | true                |
        | supported_force_in_joint_response  | true                |
        | the force that is supported        | other_foreign_force |
        | at_scene_of_actual_combat          | false               |
        | no_combat_at_place                 | true                |
        | joint_response_plan_decided        | true                |
        | diet_approved_joint_response       | true                |
        | joint_response_guidelines_approved | true                |
        | combat_predicted_nearby            | false               |
        | the place of the operation         | foreign_territory   |
        | host_authority_contested           | false               |

    Scenario Outline: The State there consents, has not yet, or refuses
      Given these facts:
        | territorial_state_consent         | <consent> |
        | territorial_state_consent_refused | <refused> |
      When the law is applied
      Then under "peace-support-act/support" alone, support_in_joint_response is <outcome>

      Examples:
        | consent | refused | outcome                     |
        | true    | false   | permitted                   |
        | false   | false   | permitted, subject to steps |
        | false   | true    | unlawful                    |

  Rule: International Peace Support Act art. 6(3) to (5): beyond two years

    Background:
      Given these facts:
        | threat_to_international_peace      | true  |
        | joint_international_response       | true  |
        | japan_needs_to_contribute          | true  |
        | resolution_supports_response       | true  |
        | joint_response_plan_decided        | true  |
        | diet_approved_joint_response       | true  |
        | joint_response_guidelines_approved | true  |
        | house_of_representatives_dissolved | false |

    Scenario Outline: The Diet is asked again
      Given these facts:
        | two_years_of_joint_response_passed      | <beyond>   |
        | diet_approved_further_joint_response    | <approved> |
        | diet_disapproved_further_joint_response | <refused>  |
        | diet_not_in_session                     | <away>     |
      When the law is applied
      Then continue_joint_response is now <now>

      Examples:
        | beyond | approved | refused | away  | now            |
        | true   | true     | false   | false | permitted      |
        | true   | false    | false   | false | not authorised |
        | false  | false    | false   | false | permitted      |
        | true   | false    | false   | true  | permitted      |
        | true   | false    | true    | true  | not authorised |

    Scenario: Refused then, the measures end
      Given these facts:
        | two_years_of_joint_response_passed      | true |
        | diet_disapproved_further_joint_response | true |
      When the law is applied
      Then continue_joint_response is not authorised
      And the duty of "peace-support-act/end-on-refusal" is due

  Rule: International Peace Support Act art. 11: weapons of the personnel

    Scenario Outline: To protect lives
      Given these facts:
        | ordered_to_support_joint_response      | <ordered>         |
        | lives_under_threat                     | <threat>          |
        | weapons_within_reasonable_limits       | <reasonable>      |
        | harm_only_in_self_defence_or_necessity | <harm as allowed> |
        | weapons_by_commanders_order            | <by order>        |
      When the law is applied
      Then under "peace-support-act/self-preservation" alone, use_weapons_in_self_preservation is <outcome>

      Examples:
        | ordered | threat | reasonable | harm as allowed | by order | outcome        |
        | true    | true   | true       | true            | true     | permitted      |
        | false   | true   | true       | true            | true     | not authorised |
        | true    | false  | true       | true            | true     | not authorised |
        | true    | true   | false      | true            | true     | not authorised |
        | true    | true   | true       | false           | true     | not authorised |
        | true    | true   | true       | true            | false    | not authorised |

  Rule: International Peace Support Act, before 29 March 2016

    Scenario: There was no such basis
      Given the day is 2016-03-28
      And these facts:
        | threat_to_international_peace      | true                |
        | joint_international_response       | true                |
        | japan_needs_to_contribute          | true                |
        | resolution_supports_response       | true                |
        | supported_force_in_joint_response  | true                |
        | the force that is supported        | other_foreign_force |
        | the place of the operation         | high_seas           |
        | at_scene_of_actual_combat          | false               |
        | no_combat_at_place                 | true                |
        | joint_response_plan_decided        | true                |
        | diet_approved_joint_response       | true                |
        | joint_response_guidelines_approved | true                |
        | combat_predicted_nearby            | false               |
      When the law is applied
      Then support_in_joint_response is not authorised
      And search_and_rescue_in_joint_response is not authorised
