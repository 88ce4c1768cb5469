Feature: Where police action ends and force begins
  Views of the Government; they read article 9 and stand or fall with its reading.

  Background:
    Given the law of "japan" as of 2026-01-26

  Rule: Police action against the forces of a State

    Background:
      Given these facts:
        | special_necessity_at_sea   | true      |
        | maritime_security_approved | true      |
        | maritime_security_ordered  | true      |
        | maritime_security_ended    | false     |
        | piratical_act              | false     |
        | operation_place            | high_seas |

    Scenario Outline: Fighting the forces of a State is no police action
      Given these facts:
        | fights_state_forces | <fights> |
      When the law is applied
      Then maritime_security_operation is <outcome>
      And "police-limits/no-fighting-as-police-action" <bars>

      Examples:
        | fights | outcome    | bars            |
        | false  | permitted  | does not bar it |
        | true   | prohibited | bars it         |

    Scenario: It is none where article 9 restricts no self-defence
      Given the reading "full-collective" of the question "self-defence"
      And fights_state_forces
      When the law is applied
      Then maritime_security_operation is permitted

  Rule: View of 27 September 1991, on weapons used to carry out a task

    Scenario Outline: A task against a State would be force
      Given these facts:
        | operation                        | nationals_protection |
        | opponent_is_state_or_quasi_state | <state>              |
        | ordered_to_protect_nationals     | true                 |
        | lives_under_threat               | true                 |
        | emergency_abroad                 | true                 |
        | nationals_in_danger              | true                 |
        | operation_place                  | foreign_territory    |
        | host_authority_contested         | false                |
        | host_authority_maintaining_order | true                 |
        | no_combat_at_place               | true                 |
        | host_consent_incl_weapons        | true                 |
        | foreign_minister_request         | true                 |
        | minister_consultation            | true                 |
        | protection_conditions_found      | true                 |
        | coordination_expected            | true                 |
        | pm_approved_protection           | true                 |
        | nsc_deliberated_protection       | true                 |
      When the law is applied
      Then use_weapons_to_carry_out_task is <outcome>
      And "police-limits/no-task-weapons-against-states" <bars>

      Examples:
        | state | outcome    | bars            |
        | true  | prohibited | bars it         |
        | false | permitted  | does not bar it |

  Rule: Answers 189-251 and 189-300, on mines that are part of an attack

    Scenario Outline: Live mines, each element by itself
      Given these facts:
        | explosives_at_sea                  | true        |
        | mine_removal_ordered               | true        |
        | operation_place                    | high_seas   |
        | mines_laid_in_attack_on_japan      | <laid>      |
        | mines_laid_in_attack.united_states | false       |
        | mines_laid_in_attack.taiwan        | false       |
        | mines_laid_in_attack.other_state   | false       |
        | formal_ceasefire                   | <ceasefire> |
        | mines_abandoned                    | <abandoned> |
      When the law is applied
      Then remove_abandoned_mines is <outcome>

      Examples:
        | laid  | ceasefire | abandoned | outcome    |
        | true  | false     | false     | prohibited |
        | false | false     | false     | permitted  |
        | true  | true      | false     | permitted  |
        | true  | false     | true      | permitted  |

  Rule: View on weapons fit only to devastate another country

    Scenario Outline: What may be held
      Given these facts:
        | weapons_held                  | <weapons> |
        | total_strength_within_minimum | true      |
      When the law is applied
      Then possess_weapons is <outcome>

      Examples:
        | weapons              | outcome    |
        | needed_for_defence   | permitted  |
        | stand_off_missiles   | permitted  |
        | only_for_devastation | prohibited |

    Scenario: Nothing may be held where all forces are denied
      Given the reading "absolute-pacifist" of the question "self-defence"
      And the kind of weapons that is held is weapons needed for the tasks of the Self-Defense Forces
      When the law is applied
      Then possess_weapons is prohibited
      And "police-limits/no-war-potential-at-all" bars it

  Rule: View on what is war potential

    Scenario: The whole beyond the minimum
      Given these facts:
        | weapons_held                  | needed_for_defence |
        | total_strength_within_minimum | false              |
      When the law is applied
      Then possess_weapons is not authorised

  Rule: View on the right of belligerency and occupation

    Scenario: Occupation
      When the law is applied
      Then occupy_enemy_land is prohibited
      And "police-limits/no-occupation" bars it
