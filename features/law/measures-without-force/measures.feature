Feature: What stays open where everything else is barred
  It coerces nobody, so it needs no legal basis and no order.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"

  Rule: Explanation by the Minister of Defense, 16 February 2020

    Scenario Outline: Without an order
      Given these facts:
        | maritime_security_ordered | false     |
        | operation_place           | high_seas |
      When the law is applied
      Then <measure> is permitted
      And maritime_security_operation is now not authorised

      Examples:
        | measure              |
        | warn_by_radio        |
        | report_to_flag_state |

  Rule: Practice towards foreign warships and aircraft

    Scenario: To ask to leave is no force
      Given these facts:
        | fights_state_forces       | true            |
        | attack_on_japan_commenced | false           |
        | maritime_security_ordered | false           |
        | operation_place           | japan_territory |
      When the law is applied
      Then ask_to_leave is permitted
      And use_force_for_japan is prohibited

  Rule: Constitution of Japan art. 73(ii): foreign affairs

    Scenario: The Cabinet negotiates, whatever the situation
      Given these facts:
        | attack_on_japan_commenced | false |
        | attack_on_japan_imminent  | false |
      When the law is applied
      Then negotiate is permitted
      And use_force_for_japan is prohibited

    Scenario: No basis is needed before the Self-Defense Forces Act either
      Given the day is 1954-06-30
      When the law is applied
      Then negotiate is permitted
