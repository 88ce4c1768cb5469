Feature: The Coast Guard Act where the Self-Defense Forces are concerned
  The Coast Guard stays no military force, and its rule on stopping ships is lent to the Forces.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And these facts:
      | fights_state_forces | false |
      | present_danger      | false |

  Rule: Japan Coast Guard Act art. 25: no military force

    Scenario Outline: Under the control of the Minister of Defense
      Given these facts:
        | coast_guard_control_specially_necessary  | true        |
        | public_emergency                         | true        |
        | ordinary_police_insufficient             | true        |
        | public_security_ordered                  | true        |
        | public_security_approval_sought          | true        |
        | diet_disapproved_public_security         | false       |
        | public_security_withdrawn                | false       |
        | attack_on_japan_commenced                | false       |
        | attack_on_japan_imminent                 | false       |
        | coast_guard_keeps_non_military_character | <character> |
      When the law is applied
      Then coast_guard_control is <outcome>

      Examples:
        | character | outcome        |
        | true      | permitted      |
        | false     | not authorised |

  Rule: Japan Coast Guard Act art. 20(2): stopping a ship

    Scenario Outline: Only a foreign private ship, in no innocent passage, that heeds no order
      Given these facts:
        | operation                        | maritime_security |
        | special_necessity_at_sea         | true              |
        | maritime_security_approved       | true              |
        | maritime_security_ordered        | true              |
        | maritime_security_ended          | false             |
        | operation_place                  | japan_territory   |
        | pursued_ship                     | <ship>            |
        | passage_not_innocent             | <not innocent>    |
        | stop_orders_ignored              | <ignores>         |
        | nothing_else_stops_the_ship      | <no other way>    |
        | stop_fire_conditions_found       | true              |
        | weapons_within_reasonable_limits | <reason>          |
      When the law is applied
      Then fire_to_stop_ship is <outcome>

      Examples:
        | ship            | not innocent | ignores | no other way | reason | outcome        |
        | foreign_private | true         | true    | true         | true   | permitted      |
        | japanese        | true         | true    | true         | true   | not authorised |
        | foreign_state   | true         | true    | true         | true   | not authorised |
        | foreign_private | false        | true    | true         | true   | not authorised |
        | foreign_private | true         | false   | true         | true   | not authorised |
        | foreign_private | true         | true    | false        | true   | not authorised |
        | foreign_private | true         | true    | true         | false  | not authorised |
