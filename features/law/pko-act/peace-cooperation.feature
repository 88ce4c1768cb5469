Feature: Peace cooperation
  The five principles, the Cabinet, and for core tasks and security the Diet beforehand.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"

  Rule: International Peace Cooperation Act art. 3(i) and (ii): peacekeeping and coordinated operations

    Scenario Outline: Three kinds
      Given these facts:
        | peace_operation          | <operation> |
        | conflict_stage           | <stage>     |
        | operation_impartial      | <impartial> |
        | clear_opposition_to_task | <opposed>   |
      When the law is applied
      Then <concluded> the operation meets the conditions of peacekeeping in which Japan may take part

      Examples:
        | operation             | stage     | impartial | opposed | concluded         |
        | un_peacekeeping       | ceasefire | true      | false   | it is so that     |
        | coordinated_operation | ceasefire | true      | false   | it is so that     |
        | humanitarian_relief   | ceasefire | true      | false   | it is not so that |
        | un_peacekeeping       | fighting  | true      | false   | it is not so that |
        | un_peacekeeping       | ceasefire | false     | false   | it is not so that |
        | un_peacekeeping       | not_begun | true      | false   | it is so that     |
        | un_peacekeeping       | not_begun | false     | false   | it is not so that |
        | un_peacekeeping       | not_begun | true      | true    | it is not so that |
        | un_peacekeeping       | over      | false     | false   | it is so that     |

  Rule: International Peace Cooperation Act art. 3(iii): humanitarian relief

    Scenario Outline: Where the State of the area fights, only under a ceasefire
      Given these facts:
        | peace_operation           | <operation>     |
        | host_is_party_to_conflict | <host is party> |
        | conflict_stage            | <stage>         |
      When the law is applied
      Then <concluded> the operation meets the conditions of international humanitarian relief

      Examples:
        | operation           | host is party | stage     | concluded         |
        | humanitarian_relief | true          | ceasefire | it is so that     |
        | humanitarian_relief | true          | fighting  | it is not so that |
        | humanitarian_relief | false         | fighting  | it is so that     |
        | un_peacekeeping     | true          | ceasefire | it is not so that |

  Rule: International Peace Cooperation Act art. 6(1): consents, plan, assignment and guidelines

    Background:
      Given these facts:
        | peace_operation                  | un_peacekeeping   |
        | conflict_stage                   | ceasefire         |
        | operation_impartial              | true              |
        | host_is_party_to_conflict        | true              |
        | clear_opposition_to_task         | false             |
        | the place of the operation       | foreign_territory |
        | host_authority_contested         | false             |
        | at_scene_of_actual_combat        | false             |
        | opponent_is_state_or_quasi_state | false             |
        | diet_approved_peacekeeping       | true              |

    Scenario Outline: Each step, for core tasks and for logistics
      Given these facts:
        | territorial_state_consent    | <host>     |
        | parties_consent_to_operation | <parties>  |
        | peacekeeping_plan_decided    | <plan>     |
        | task_assigned_in_plan        | <assigned> |
        | units_sent_by_guidelines     | <sent>     |
      When the law is applied
      Then under "pko-act/core-tasks" alone, take_part_in_peacekeeping is now <now>
      And under "pko-act/logistics" alone, do_logistics_in_peacekeeping is now <now>

      Examples:
        | host  | parties | plan  | assigned | sent  | now            |
        | true  | true    | true  | true     | true  | permitted      |
        | false | true    | true  | true     | true  | unlawful       |
        | true  | false   | true  | true     | true  | not authorised |
        | true  | true    | false | true     | true  | not authorised |
        | true  | true    | true  | false    | true  | not authorised |
        | true  | true    | true  | true     | false | not authorised |

  Rule: International Peace Cooperation Act art. 3(v)(i) to (to) and 6(7): core tasks, security, and the Diet

    Background:
      Given these facts:
        | peace_operation                    | un_peacekeeping   |
        | conflict_stage                     | ceasefire         |
        | operation_impartial                | true              |
        | host_is_party_to_conflict          | true              |
        | clear_opposition_to_task           | false             |
        | the place of the operation         | foreign_territory |
        | host_authority_contested           | false             |
        | at_scene_of_actual_combat          | false             |
        | opponent_is_state_or_quasi_state   | false             |
        | territorial_state_consent          | true              |
        | parties_consent_to_operation       | true              |
        | peacekeeping_plan_decided          | true              |
        | task_assigned_in_plan              | true              |
        | units_sent_by_guidelines           | true              |
        | house_of_representatives_dissolved | false             |
        | consent_found_stable               | true              |
        | nsc_deliberated_peacekeeping       | true              |
        | weapons_within_reasonable_limits   | true              |

    Scenario Outline: Approval beforehand, or at the next session; never for urgency
      Given people_need_protection
      And these facts:
        | diet_approved_peacekeeping    | <approved> |
        | diet_not_in_session           | <away>     |
        | diet_disapproved_peacekeeping | <refused>  |
      When the law is applied
      Then take_part_in_peacekeeping is now <now>
      And ensure_security_in_peacekeeping is now <now>

      Examples:
        | approved | away  | refused | now            |
        | true     | false | false   | permitted      |
        | false    | false | false   | not authorised |
        | false    | true  | false   | permitted      |
        | false    | true  | true    | not authorised |

    Scenario: Logistics needs no approval
      Given these facts:
        | diet_approved_peacekeeping | false |
        | diet_not_in_session        | false |
      When the law is applied
      Then do_logistics_in_peacekeeping is permitted
      And the weapons tier is "t1_with_camp"

    Scenario: Refused, the tasks end
      Given these facts:
        | diet_disapproved_peacekeeping | true |
      When the law is applied
      Then take_part_in_peacekeeping is not authorised
      And the duty of "pko-act/end-on-refusal" is due

  Rule: International Peace Cooperation Act art. 3(v)(to) and (ra): ensuring security and coming to aid

    Background:
      Given these facts:
        | peace_operation                  | un_peacekeeping   |
        | conflict_stage                   | ceasefire         |
        | operation_impartial              | true              |
        | host_is_party_to_conflict        | true              |
        | clear_opposition_to_task         | false             |
        | the place of the operation       | foreign_territory |
        | host_authority_contested         | false             |
        | at_scene_of_actual_combat        | false             |
        | opponent_is_state_or_quasi_state | false             |
        | territorial_state_consent        | true              |
        | parties_consent_to_operation     | true              |
        | peacekeeping_plan_decided        | true              |
        | task_assigned_in_plan            | true              |
        | units_sent_by_guidelines         | true              |
        | diet_approved_peacekeeping       | true              |
        | nsc_deliberated_peacekeeping     | true              |
        | weapons_within_reasonable_limits | true              |

    Scenario Outline: Security: people in need, consents found stable
      Given these facts:
        | people_need_protection | <in need> |
        | consent_found_stable   | <stable>  |
      When the law is applied
      Then ensure_security_in_peacekeeping is now <now>
      And take_part_in_peacekeeping is now permitted

      Examples:
        | in need | stable | now            |
        | true    | true   | permitted      |
        | false   | true   | not authorised |
        | true    | false  | not authorised |

    Scenario Outline: Aid: people in danger, an urgent request, consents found stable
      Given these facts:
        | activity_personnel_in_danger | <in danger> |
        | urgent_request_for_aid       | <asked>     |
        | consent_found_stable         | <stable>    |
      When the law is applied
      Then come_to_aid_in_peacekeeping is now <now>

      Examples:
        | in danger | asked | stable | now            |
        | true      | true  | true   | permitted      |
        | false     | true  | true   | not authorised |
        | true      | false | true   | not authorised |
        | true      | true  | false  | not authorised |

    Scenario: The consents are found unstable
      Given these facts:
        | people_need_protection       | true |
        | activity_personnel_in_danger | true |
        | consent_found_unstable       | true |
      When the law is applied
      Then ensure_security_in_peacekeeping is not authorised
      And the duty of "pko-act/end-security-tasks" is due
      And come_to_aid_in_peacekeeping is not authorised
      And the duty of "pko-act/end-security-tasks" is due
      And take_part_in_peacekeeping is permitted

  Rule: International Peace Cooperation Act art. 2(2): no threat or use of force

    Background:
      Given these facts:
        | peace_operation                  | un_peacekeeping   |
        | conflict_stage                   | ceasefire         |
        | operation_impartial              | true              |
        | host_is_party_to_conflict        | true              |
        | clear_opposition_to_task         | false             |
        | the place of the operation       | foreign_territory |
        | host_authority_contested         | false             |
        | at_scene_of_actual_combat        | false             |
        | opponent_is_state_or_quasi_state | false             |
        | territorial_state_consent        | true              |
        | parties_consent_to_operation     | true              |
        | peacekeeping_plan_decided        | true              |
        | task_assigned_in_plan            | true              |
        | units_sent_by_guidelines         | true              |
        | diet_approved_peacekeeping       | true              |

    Scenario Outline: Whatever the task
      Given these facts:
        | no_threat_or_use_of_force | <no force> |
      When the law is applied
      Then take_part_in_peacekeeping is <outcome>
      And do_logistics_in_peacekeeping is <outcome>
      And supply_ammunition_in_peacekeeping is <outcome>

      Examples:
        | no force | outcome        |
        | true     | permitted      |
        | false    | not authorised |

    Scenario: Weapons are never supplied
      When the law is applied
      Then supply_weapons_in_peacekeeping is not authorised

  Rule: International Peace Cooperation Act art. 6(10) and (12): beyond two years

    Background:
      Given these facts:
        | peace_operation                    | un_peacekeeping   |
        | conflict_stage                     | ceasefire         |
        | operation_impartial                | true              |
        | host_is_party_to_conflict          | true              |
        | clear_opposition_to_task           | false             |
        | the place of the operation         | foreign_territory |
        | host_authority_contested           | false             |
        | at_scene_of_actual_combat          | false             |
        | opponent_is_state_or_quasi_state   | false             |
        | territorial_state_consent          | true              |
        | parties_consent_to_operation       | true              |
        | peacekeeping_plan_decided          | true              |
        | task_assigned_in_plan              | true              |
        | units_sent_by_guidelines           | true              |
        | diet_approved_peacekeeping         | true              |
        | diet_disapproved_peacekeeping      | false             |
        | house_of_representatives_dissolved | false             |

    Scenario Outline: The Diet is asked again
      Given these facts:
        | two_years_of_peacekeeping_passed      | <beyond>   |
        | diet_approved_further_peacekeeping    | <approved> |
        | diet_disapproved_further_peacekeeping | <refused>  |
        | diet_not_in_session                   | <away>     |
      When the law is applied
      Then continue_mission is now <now>

      Examples:
        | beyond | approved | refused | away  | now            |
        | true   | true     | false   | false | permitted      |
        | false  | false    | false   | false | permitted      |
        | true   | false    | false   | false | not authorised |
        | true   | false    | false   | true  | permitted      |
        | true   | false    | true    | true  | not authorised |

  Rule: International Peace Cooperation Act arts 6(13) and 8(1): suspending the tasks and ending the dispatch

    Background:
      Given these facts:
        | peace_operation                  | un_peacekeeping   |
        | host_is_party_to_conflict        | true              |
        | clear_opposition_to_task         | false             |
        | the place of the operation       | foreign_territory |
        | host_authority_contested         | false             |
        | at_scene_of_actual_combat        | false             |
        | opponent_is_state_or_quasi_state | false             |
        | peacekeeping_plan_decided        | true              |
        | task_assigned_in_plan            | true              |
        | units_sent_by_guidelines         | true              |
        | diet_approved_peacekeeping       | true              |

    Scenario Outline: When a principle fails
      Given these facts:
        | conflict_stage                    | <stage>            |
        | operation_impartial               | <impartial>        |
        | territorial_state_consent_refused | <host refuses>     |
        | parties_withdraw_consent          | <parties withdraw> |
      When the law is applied
      Then continue_mission is unlawful
      And the duty of "pko-act/withdraw" is due

      Examples:
        | stage     | impartial | host refuses | parties withdraw |
        | fighting  | true      | false        | false            |
        | ceasefire | false     | false        | false            |
        | ceasefire | true      | true         | false            |
        | ceasefire | true      | false        | true             |

  Rule: International Peace Cooperation Act art. 7: reports

    Background:
      Given these facts:
        | peace_operation                  | un_peacekeeping   |
        | conflict_stage                   | ceasefire         |
        | operation_impartial              | true              |
        | host_is_party_to_conflict        | true              |
        | clear_opposition_to_task         | false             |
        | the place of the operation       | foreign_territory |
        | host_authority_contested         | false             |
        | at_scene_of_actual_combat        | false             |
        | opponent_is_state_or_quasi_state | false             |
        | territorial_state_consent        | true              |
        | parties_consent_to_operation     | true              |
        | peacekeeping_plan_decided        | true              |
        | task_assigned_in_plan            | true              |
        | units_sent_by_guidelines         | true              |
        | diet_approved_peacekeeping       | true              |

    Scenario Outline: The plan and the results
      Given these facts:
        | peacekeeping_ended | <peacekeeping_ended> |
      When the law is applied
      Then take_part_in_peacekeeping is permitted
      And the duty of "<duty>" is due

      Examples:
        | peacekeeping_ended | duty                  |
        | false              | pko-act/report        |
        | true               | pko-act/report-result |

  Rule: International Peace Cooperation Act arts 25 and 26: weapons

    Background:
      Given these facts:
        | peace_operation                  | un_peacekeeping   |
        | conflict_stage                   | ceasefire         |
        | operation_impartial              | true              |
        | host_is_party_to_conflict        | true              |
        | clear_opposition_to_task         | false             |
        | the place of the operation       | foreign_territory |
        | host_authority_contested         | false             |
        | at_scene_of_actual_combat        | false             |
        | opponent_is_state_or_quasi_state | false             |
        | territorial_state_consent        | true              |
        | parties_consent_to_operation     | true              |
        | peacekeeping_plan_decided        | true              |
        | task_assigned_in_plan            | true              |
        | units_sent_by_guidelines         | true              |
        | diet_approved_peacekeeping       | true              |
        | people_need_protection           | true              |
        | activity_personnel_in_danger     | true              |
        | urgent_request_for_aid           | true              |
        | consent_found_stable             | true              |
        | nsc_deliberated_peacekeeping     | true              |

    Scenario Outline: Oneself and others, the security task, those who are aided
      Given these facts:
        | in_peacekeeping_duty                   | <on duty>         |
        | lives_under_threat                     | <threat>          |
        | weapons_within_reasonable_limits       | <reasonable>      |
        | harm_only_in_self_defence_or_necessity | <harm as allowed> |
        | weapons_by_commanders_order            | <by order>        |
      When the law is applied
      Then under "pko-act/self-preservation" alone, use_weapons_in_self_preservation is <outcome>
      And under "pko-act/mission-weapons" alone, use_weapons_in_security_task is <outcome>
      And under "pko-act/aid-weapons" alone, use_weapons_for_activity_personnel is <outcome>

      Examples:
        | on duty | threat | reasonable | harm as allowed | by order | outcome        |
        | true    | true   | true       | true            | true     | permitted      |
        | false   | true   | true       | true            | true     | not authorised |
        | true    | false  | true       | true            | true     | not authorised |
        | true    | true   | false      | true            | true     | not authorised |
        | true    | true   | true       | false           | true     | not authorised |
        | true    | true   | true       | true            | false    | not authorised |

  Rule: International Peace Cooperation Act text until 28 March 2016

    Background:
      Given these facts:
        | peace_operation                  | un_peacekeeping   |
        | conflict_stage                   | ceasefire         |
        | operation_impartial              | true              |
        | host_is_party_to_conflict        | true              |
        | clear_opposition_to_task         | false             |
        | the place of the operation       | foreign_territory |
        | host_authority_contested         | false             |
        | at_scene_of_actual_combat        | false             |
        | opponent_is_state_or_quasi_state | false             |
        | territorial_state_consent        | true              |
        | parties_consent_to_operation     | true              |
        | peacekeeping_plan_decided        | true              |
        | task_assigned_in_plan            | true              |
        | units_sent_by_guidelines         | true              |
        | diet_approved_peacekeeping       | true              |
        | people_need_protection           | true              |
        | consent_found_stable             | true              |
        | nsc_deliberated_peacekeeping     | true              |
        | peacekeepers_within_ceiling      | true              |

    Scenario Outline: Core tasks since 2001, security since 2016
      Given the day is <day>
      When the law is applied
      Then take_part_in_peacekeeping is <core>
      And do_logistics_in_peacekeeping is <logistics>
      And ensure_security_in_peacekeeping is <security>

      Examples:
        | day        | core           | logistics      | security       |
        | 1992-08-09 | not authorised | not authorised | not authorised |
        | 1992-08-10 | not authorised | permitted      | not authorised |
        | 2001-12-13 | not authorised | permitted      | not authorised |
        | 2001-12-14 | permitted      | permitted      | not authorised |
        | 2016-03-28 | permitted      | permitted      | not authorised |
        | 2016-03-29 | permitted      | permitted      | permitted      |
