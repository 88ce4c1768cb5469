Feature: Flights for refugees of the Gulf crisis
  A Cabinet Order of 1991 under article 100-5; it was repealed without a flight.

  Rule: Cabinet Order on the Transport of Refugees of the Gulf Crisis

    Scenario Outline: Each element
      Given the law of "japan" as of 1991-02-15
      And these facts:
        | refugees_of_gulf_crisis   | <refugees> |
        | refugee_flights_requested | <asked>    |
        | operation_place           | high_seas  |
      When the law is applied
      Then carry_refugees is now <now>

      Examples:
        | refugees | asked | now            |
        | true     | true  | permitted      |
        | false    | true  | not authorised |
        | true     | false | not authorised |

    Scenario Outline: Only for a few months
      Given the law of "japan" as of <day>
      And these facts:
        | refugees_of_gulf_crisis   | true      |
        | refugee_flights_requested | true      |
        | operation_place           | high_seas |
      When the law is applied
      Then carry_refugees is not authorised

      Examples:
        | day        |
        | 1991-01-28 |
        | 2026-01-26 |
