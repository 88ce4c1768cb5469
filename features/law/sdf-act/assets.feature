Feature: Guarding assets under the Self-Defense Forces Act
  Police weapons for what is guarded, below an armed attack, and for partners only since 29 March 2016.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And the place of the operation is the high seas or the air above them

  Rule: Self-Defense Forces Act art. 95

    Scenario: On guard
      Given on_guard_duty
      When the law is applied
      Then protect_own_assets is permitted
      And the legal basis is "Self-Defense Forces Act art. 95"
      And the weapons tier is "weapons to protect equipment, with its five brakes"
      And as policy, "government-answers-assets/five-brakes" is not settled

    Scenario: Not on guard
      Given it is not so that on_guard_duty
      When the law is applied
      Then protect_own_assets is not authorised

    Scenario: A limit breached
      Given on_guard_duty
      And it is not so that persons are harmed only in self-defence or necessity under the Penal Code
      When the law is applied
      Then protect_own_assets is not authorised
      And the legal basis "Self-Defense Forces Act art. 95" is closed

    Scenario: A brake not kept
      Given on_guard_duty
      And it is not so that weapons_as_last_means
      When the law is applied
      Then protect_own_assets is permitted
      And as policy, "government-answers-assets/five-brakes" is not kept

  Rule: Self-Defense Forces Act art. 95-2(1): assets of partner forces

    Background:
      Given these facts:
        | the force whose assets are protected | the forces of the United States |
        | partner_in_coordination_with_sdf     | true                            |

    Scenario: On joint patrol
      Given these facts:
        | activity_contributes_to_defence_of_japan         | true  |
        | activity_only_evacuation                         | false |
        | at_scene_of_actual_combat                        | false |
        | infringement_is_armed_attack                     | false |
        | first_request_or_third_country_territory         | true  |
      When the law is applied
      Then protect_partner_assets is permitted, subject to steps
      And the legal basis is "sdf-act/95-2-guard"
      And these steps are outstanding:
        | the partner force has asked for the protection of its assets                                |
        | the Minister of Defense finds it necessary to guard the assets of the partner force         |
      And as policy, "guidelines-95-2/nsc" is not settled
      And it is so that the partner's activity counts as contributing to the defence of Japan

    Scenario: In a joint exercise
      Given these facts:
        | joint_exercise_with_sdf      | true  |
        | at_scene_of_actual_combat    | false |
        | infringement_is_armed_attack | false |
        | partner_request              | true  |
        | minister_finds_necessary     | true  |
      When the law is applied
      Then protect_partner_assets is permitted

    Scenario: At a scene of combat the guarding ends
      Given these facts:
        | joint_exercise_with_sdf      | true  |
        | at_scene_of_actual_combat    | true  |
        | infringement_is_armed_attack | false |
      When the law is applied
      Then protect_partner_assets is not authorised

    Scenario: An armed attack is no matter for it
      Given these facts:
        | joint_exercise_with_sdf      | true  |
        | at_scene_of_actual_combat    | false |
        | infringement_is_armed_attack | true  |
      When the law is applied
      Then protect_partner_assets is prohibited
      And "government-answers-assets/no-force-as-asset-protection" bars it

    Scenario: No activity that counts
      Given these facts:
        | joint_exercise_with_sdf                  | false |
        | activity_contributes_to_defence_of_japan | false |
        | activity_only_evacuation                 | false |
        | at_scene_of_actual_combat                | false |
        | infringement_is_armed_attack             | false |
      When the law is applied
      Then protect_partner_assets is not authorised
      And it is not so that the partner's activity counts as contributing to the defence of Japan

    Scenario: It was not there before
      Given the day is 2016-03-28
      And these facts:
        | joint_exercise_with_sdf      | true  |
        | at_scene_of_actual_combat    | false |
        | infringement_is_armed_attack | false |
      When the law is applied
      Then protect_partner_assets is not authorised

    Scenario: Nothing but a joint evacuation: officially left open
      Given these facts:
        | joint_exercise_with_sdf      | false |
        | activity_only_evacuation     | true  |
        | at_scene_of_actual_combat    | false |
        | infringement_is_armed_attack | false |
      When the law is applied
      Then protect_partner_assets is undetermined, and turns on:
        | evacuation-as-defence |

    Scenario Outline: Nothing but a joint evacuation: as it is read
      Given the reading "<reading>" of the question "evacuation-as-defence"
      And these facts:
        | joint_exercise_with_sdf      | false |
        | activity_only_evacuation     | true  |
        | at_scene_of_actual_combat    | false |
        | infringement_is_armed_attack | false |
      When the law is applied
      Then protect_partner_assets is <outcome>

      Examples:
        | reading                        | outcome                     |
        | evacuation-contributes         | permitted, subject to steps |
        | evacuation-does-not-contribute | not authorised              |

  Rule: Self-Defense Forces Act art. 95-2(2): request and finding

    Scenario: The Minister finds it unnecessary
      Given these facts:
        | the force whose assets are protected | the forces of the United States |
        | partner_in_coordination_with_sdf     | true                            |
        | joint_exercise_with_sdf              | true                            |
        | at_scene_of_actual_combat            | false                           |
        | infringement_is_armed_attack         | false                           |
        | minister_finds_unnecessary           | true                            |
      When the law is applied
      Then protect_partner_assets is not authorised

  Rule: Facilities: Self-Defense Forces Act art. 95-3, until 28 March 2016 art. 95-2

    Scenario Outline: The provision of the day
      Given the day is <day>
      And on_guard_duty
      And these facts:
        | facility_in_japan | <in_japan> |
      When the law is applied
      Then protect_own_facilities is <outcome>
      And the legal basis "<basis>" is <state>

      Examples:
        | day        | in_japan | outcome        | basis                         | state  |
        | 2016-03-28 | true     | permitted      | sdf-act/95-2-until-2016-guard | open   |
        | 2016-03-28 | false    | not authorised | sdf-act/95-2-until-2016-guard | closed |
        | 2016-03-29 | true     | permitted      | sdf-act/95-3-guard            | open   |
        | 2016-03-29 | false    | not authorised | sdf-act/95-3-guard            | closed |
