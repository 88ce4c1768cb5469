Feature: Relief of disasters abroad
  Units help on the affected country's request; where a disaster comes from war, or weapons would be needed, they do not go: that is policy.

  Background:
    Given the law of "japan" as of 2004-12-28

  Rule: Act on Dispatch of Disaster Relief Teams art. 3

    Scenario Outline: Each element
      Given these facts:
        | large_disaster_abroad                  | <disaster>  |
        | disaster_abroad_relief_requested       | <asked>     |
        | ministers_consulted_on_disaster_abroad | <consulted> |
        | disaster_from_armed_conflict           | false       |
        | weapons_needed_for_safety_there        | false       |
      When the law is applied
      Then relieve_disaster_abroad is now <now>

      Examples:
        | disaster | asked | consulted | now            |
        | true     | true  | true      | permitted      |
        | false    | true  | true      | not authorised |
        | true     | false | true      | not authorised |
        | true     | true  | false     | not authorised |

    Scenario Outline: Units since 29 June 1992
      Given the day is <day>
      And these facts:
        | large_disaster_abroad                  | true |
        | disaster_abroad_relief_requested       | true |
        | ministers_consulted_on_disaster_abroad | true |
      When the law is applied
      Then relieve_disaster_abroad is now <now>

      Examples:
        | day        | now            |
        | 1992-06-28 | not authorised |
        | 1992-06-29 | permitted      |

  Rule: Cabinet's understanding on disasters from conflict

    Scenario Outline: Policy, which leaves the outcome as it is
      Given these facts:
        | large_disaster_abroad                  | true      |
        | disaster_abroad_relief_requested       | true      |
        | ministers_consulted_on_disaster_abroad | true      |
        | disaster_from_armed_conflict           | <war>     |
        | weapons_needed_for_safety_there        | <weapons> |
      When the law is applied
      Then relieve_disaster_abroad is permitted
      And as policy, "disaster-relief-teams-views/no-conflict-no-weapons" rules it out

      Examples:
        | war   | weapons |
        | true  | false   |
        | false | true    |
