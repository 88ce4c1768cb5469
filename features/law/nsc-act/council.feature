Feature: What is laid before the National Security Council
  The Prime Minister must consult it on some measures; on the rest where the Prime Minister deems it necessary.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"

  Rule: Act for Establishment of the National Security Council art. 2(2) with (1)(iv): the plan

    Scenario Outline: A defence operation for Japan
      Given these facts:
        | attack_on_japanese_territory      | true          |
        | nsc_deliberated                   | <deliberated> |
        | plan_decided                      | true          |
        | armed_attack_situation_recognised | true          |
        | no_other_means_for_japan          | true          |
        | plan_states_need_of_force         | true          |
        | order_found_necessary             | true          |
        | diet_approved_order_for_japan     | true          |
      When the law is applied
      Then order_defence_operation_for_japan is now <now>

      Examples:
        | deliberated | now            |
        | true        | permitted      |
        | false       | not authorised |

    Scenario Outline: A defence operation on account of an attack on the United States
      Given these facts:
        | attack_on_japan_commenced                               | false         |
        | armed_attack_on.united_states                           | true          |
        | close_relationship.united_states                        | true          |
        | survival_threatened.united_states                       | true          |
        | clear_danger_to_peoples_rights.united_states            | true          |
        | nsc_deliberated                                         | <deliberated> |
        | plan_decided                                            | true          |
        | survival_threatening_situation_recognised.united_states | true          |
        | no_other_means_for_partner.united_states                | true          |
        | plan_states_need_of_force                               | true          |
        | order_found_necessary                                   | true          |
        | diet_approved_order_for_partner.united_states           | true          |
      When the law is applied
      Then order_defence_operation_for_partner.united_states is now <now>

      Examples:
        | deliberated | now            |
        | true        | permitted      |
        | false       | not authorised |

  Rule: Act for Establishment of the Security Council art. 2, until 2013

    Scenario Outline: From 1 July 1986 the Security Council deliberates
      Given the day is <day>
      And these facts:
        | attack_on_japanese_territory  | true  |
        | nsc_deliberated               | false |
        | order_found_necessary         | true  |
        | diet_approved_order_for_japan | true  |
      When the law is applied
      Then order_defence_operation_for_japan is now <now>

      Examples:
        | day        | now            |
        | 1986-06-30 | permitted      |
        | 1986-07-01 | not authorised |

  Rule: Act for Establishment of the National Security Council art. 2(2)(i): peace operations

    Scenario Outline: Ensuring security
      Given these facts:
        | peace_operation              | un_peacekeeping   |
        | conflict_stage               | ceasefire         |
        | operation_impartial          | true              |
        | territorial_state_consent    | true              |
        | parties_consent_to_operation | true              |
        | operation_place              | foreign_territory |
        | peacekeeping_plan_decided    | true              |
        | task_assigned_in_plan        | true              |
        | units_sent_by_guidelines     | true              |
        | people_need_protection       | true              |
        | diet_approved_peacekeeping   | true              |
        | consent_found_stable         | true              |
        | nsc_deliberated_peacekeeping | <deliberated>     |
      When the law is applied
      Then ensure_security_in_peacekeeping is now <now>
      And take_part_in_peacekeeping is now permitted

      Examples:
        | deliberated | now            |
        | true        | permitted      |
        | false       | not authorised |

  Rule: Act for Establishment of the National Security Council art. 2(2)(ii): protection of nationals abroad

    Scenario Outline: Protection always, transport not
      Given these facts:
        | emergency_abroad                   | true              |
        | nationals_in_danger                | true              |
        | operation_place                    | foreign_territory |
        | host_authority_contested           | false             |
        | host_authority_maintaining_order   | true              |
        | no_combat_at_place                 | true              |
        | territorial_state_consent          | true              |
        | host_consent_incl_weapons          | true              |
        | foreign_minister_request           | true              |
        | minister_consultation              | true              |
        | protection_conditions_found        | true              |
        | coordination_expected              | true              |
        | pm_approved_protection             | true              |
        | nationals_needing_transport        | true              |
        | foreign_minister_request_transport | true              |
        | minister_consultation_transport    | true              |
        | dangers_avoidable                  | true              |
        | nsc_deliberated_protection         | <deliberated>     |
      When the law is applied
      Then protect_nationals_abroad is now <now>
      And transport_nationals_abroad is now permitted

      Examples:
        | deliberated | now            |
        | true        | permitted      |
        | false       | not authorised |
