Feature: Cabinet Decisions of 14 May 2015 on cases short of an armed attack
  How the Cabinet decides quickly. No statute asks for its decision on these orders, so it is policy and does not decide the outcome.

  Background:
    Given the law of "japan" as of 2026-01-26

  Rule: Decisions of 14 May 2015, by telephone

    Background:
      Given these facts:
        | special_necessity_at_sea | true      |
        | piratical_act            | false     |
        | operation_place          | high_seas |

    Scenario Outline: A meeting, or by telephone where it cannot be held in time
      Given these facts:
        | maritime_security_approved    | true        |
        | cabinet_decided_order         | <meeting>   |
        | ministers_agreed_by_telephone | <telephone> |
        | urgent_judgement_needed       | <urgent>    |
        | cabinet_cannot_meet_quickly   | <no time>   |
      When the law is applied
      Then order_maritime_security is permitted
      And as policy, "cabinet-decisions-2015/cabinet-or-telephone" <policy>

      Examples:
        | meeting | telephone | urgent | no time | policy      |
        | true    | false     | true   | true    | is kept     |
        | false   | true      | true   | true    | is kept     |
        | false   | true      | false  | true    | is not kept |
        | false   | true      | true   | false   | is not kept |
        | false   | false     | true   | true    | is not kept |

    Scenario: What the statute asks is not replaced by the Cabinet
      Given these facts:
        | cabinet_decided_order         | true  |
        | ministers_agreed_by_telephone | false |
        | maritime_security_approved    | false |
      When the law is applied
      Then order_maritime_security is now not authorised

    Scenario: Also for a public security operation
      Given these facts:
        | public_emergency                | true  |
        | ordinary_police_insufficient    | true  |
        | public_security_approval_sought | true  |
        | cabinet_decided_order           | false |
        | ministers_agreed_by_telephone   | false |
      When the law is applied
      Then order_public_security is permitted
      And as policy, "cabinet-decisions-2015/cabinet-or-telephone" is not kept
