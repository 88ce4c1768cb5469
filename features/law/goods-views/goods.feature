Feature: Weapons and ammunition as goods for a peace operation
  The Act excludes no goods; the Government's view does, as policy.

  Background:
    Given the law of "japan" as of 2013-12-23
    And the assumption "nothing-exceptional"

  Rule: Answers of 1991 and following, and statement of 23 December 2013

    Background:
      Given these facts:
        | goods_for_peace_operation | true |
        | goods_decided_by_cabinet  | true |

    Scenario Outline: What is ruled out
      Given these facts:
        | given_goods                   | <goods> |
        | very_urgent_humanitarian_need | <need>  |
      When the law is applied
      Then give_goods_to_peace_operation is permitted
      And as policy, "goods-views/no-weapons-as-goods" <policy>

      Examples:
        | goods      | need  | policy       |
        | weapons    | false | rules it out |
        | weapons    | true  | rules it out |
        | ammunition | false | rules it out |

  Rule: International Peace Cooperation Act, goods

    Scenario Outline: For a peace operation, by decision of the Cabinet
      Given given_goods is ordinary
      And these facts:
        | goods_for_peace_operation | <for it>  |
        | goods_decided_by_cabinet  | <decided> |
      When the law is applied
      Then give_goods_to_peace_operation is now <now>

      Examples:
        | for it | decided | now            |
        | true   | true    | permitted      |
        | false  | true    | not authorised |
        | true   | false   | not authorised |
