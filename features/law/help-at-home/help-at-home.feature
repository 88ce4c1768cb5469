Feature: Help to the State and local bodies at home, and drones over bases

  Background:
    Given the law of "japan" as of 2025-11-05
    And the assumption "nothing-exceptional"

  Rule: Self-Defense Forces Act art. 100: works and transport on commission

    Scenario Outline: A prefecture asks for the transport of traps
      Given these facts:
        | public_works_or_transport         | <transport> |
        | works_commissioned_by_public_body | <asked>     |
        | works_found_to_suit_training      | <suits>     |
      When the law is applied
      Then do_works_on_commission is <outcome>

      Examples:
        | transport | asked | suits | outcome                     |
        | true      | true  | true  | permitted                   |
        | false     | true  | true  | not authorised              |
        | true      | false | true  | permitted, subject to steps |
        | true      | true  | false | permitted, subject to steps |

  Rule: Act on the Prohibition of Flying Small Drones art. 11: drones over defence facilities

    Scenario Outline: A drone over a base
      Given these facts:
        | drone_over_designated_facility | <over>    |
        | on_guard_duty                  | <duty>    |
        | drone_operator_ordered_away    | <ordered> |
        | drone_measures_within_need     | <need>    |
      When the law is applied
      Then stop_drone_at_facility is <outcome>

      Examples:
        | over  | duty  | ordered | need  | outcome        |
        | true  | true  | true    | true  | permitted      |
        | false | true  | true    | true  | not authorised |
        | true  | false | true    | true  | not authorised |
        | true  | true  | false   | true  | not authorised |
        | true  | true  | true    | false | not authorised |
