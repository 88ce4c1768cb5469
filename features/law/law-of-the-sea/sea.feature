Feature: The law of the sea
  Rescue is everybody's duty and needs no basis; a warship that disregards the rules of passage is asked to leave.

  Background:
    Given the law of "japan" as of 2026-01-26

  Rule: United Nations Convention on the Law of the Sea art. 98(1), and custom

    Scenario Outline: Rescue at sea needs no order and no basis, wherever it is
      Given these facts:
        | operation_place          | <place>     |
        | special_necessity_at_sea | <necessity> |
      When the law is applied
      Then rescue_at_sea is permitted

      Examples:
        | place                   | necessity |
        | high_seas               | false     |
        | foreign_territorial_sea | false     |
        | high_seas               | true      |

  Rule: United Nations Convention on the Law of the Sea arts 19 and 30

    Scenario: A warship whose passage is not innocent is asked to leave; it is not fought
      Given these facts:
        | special_necessity_at_sea   | true            |
        | maritime_security_approved | true            |
        | maritime_security_ordered  | true            |
        | piratical_act              | false           |
        | fights_state_forces        | true            |
        | operation_place            | japan_territory |
      When the law is applied
      Then ask_to_leave is permitted
      And maritime_security_operation is prohibited

  Rule: United Nations Convention on the Law of the Sea arts 100 to 107

    Scenario Outline: Piracy is for private ends, by a private ship, on the high seas
      Given these facts:
        | piratical_act    | true      |
        | for_private_ends | <ends>    |
        | by_private_ship  | <private> |
        | operation_place  | <place>   |
      When the law is applied
      Then <found> it is piracy

      Examples:
        | ends  | private | place     | found             |
        | true  | true    | high_seas | it is so that     |
        | false | true    | high_seas | it is not so that |
        | true  | false   | high_seas | it is not so that |
