Feature: New tasks in South Sudan
  The paper of 15 November 2016 is policy for one mission; the Act allows more.

  Background:
    Given the law of "japan" as of 2017-01-15
    And the assumption "nothing-exceptional"

  Rule: Government's paper of 15 November 2016: coming to aid

    Background:
      Given these facts:
        | peace_operation                  | un_peacekeeping   |
        | conflict_stage                   | ceasefire         |
        | operation_impartial              | true              |
        | host_is_party_to_conflict        | true              |
        | the place of the operation       | foreign_territory |
        | host_authority_contested         | false             |
        | at_scene_of_actual_combat        | false             |
        | opponent_is_state_or_quasi_state | false             |
        | territorial_state_consent        | true              |
        | parties_consent_to_operation     | true              |
        | peacekeeping_plan_decided        | true              |
        | task_assigned_in_plan            | true              |
        | units_sent_by_guidelines         | true              |
        | nsc_deliberated_peacekeeping     | true              |
        | activity_personnel_in_danger     | true              |
        | urgent_request_for_aid           | true              |
        | consent_found_stable             | true              |
        | weapons_within_reasonable_limits | true              |

    Scenario Outline: Soldiers are not foreseen
      Given the day is <day>
      And no_other_unit_can_respond
      And within_units_capability
      And these facts:
        | aided_persons | <aided> |
      When the law is applied
      Then come_to_aid_in_peacekeeping is permitted
      And as policy, "new-tasks-2016/no-aid-to-foreign-forces" <policy>

      Examples:
        | aided          | day        | policy       |
        | foreign_forces | 2017-01-15 | rules it out |
        | foreign_forces | 2016-11-15 | rules it out |
        | foreign_forces | 2017-05-31 | rules it out |

    Scenario Outline: Where nobody else can, and within what engineers can do
      Given aided_persons is civilians
      And these facts:
        | no_other_unit_can_respond | <nobody else> |
        | within_units_capability   | <able>        |
      When the law is applied
      Then come_to_aid_in_peacekeeping is permitted
      And as policy, "new-tasks-2016/only-where-nobody-else-can" <policy>

      Examples:
        | nobody else | able  | policy      |
        | true        | true  | is kept     |
        | false       | true  | is not kept |
        | true        | false | is not kept |
