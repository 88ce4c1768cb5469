Feature: Readings other than the Government's
  What would follow if article 9 were read otherwise; none of them is the official reading.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And the place of the operation is the high seas or the air above them

  Rule: Absolute pacifism: no force and no forces

    Scenario: Japan is attacked
      Given the reading "absolute-pacifist" of the question "self-defence"
      And organised and planned force is being used against Japan's land, sea or air territory
      When the law is applied
      Then using force to repel an attack on Japan is prohibited
      And ordering a defence operation against an attack on Japan is prohibited
      And "other-views/no-forces" bars it
      And ordering a defence operation on account of an attack on the United States is prohibited
      And "other-views/no-forces-for-partner" bars it

    Scenario: Standby is no better
      Given the reading "absolute-pacifist" of the question "self-defence"
      When the law is applied
      Then ordering standby for a defence operation is prohibited

    Scenario: Officially there may be forces
      Given organised and planned force is being used against Japan's land, sea or air territory
      When the law is applied
      Then ordering a defence operation against an attack on Japan is permitted, subject to steps
      And "other-views/no-forces" does not bar it

  Rule: Most scholars: collective self-defence is contrary to article 9

    Background:
      Given these facts:
        | an armed attack has occurred against the United States     | true |
        | the United States is in a close relationship with Japan    | true |
        | the attack on the United States threatens Japan's survival | true |
        | clear_danger_to_peoples_rights.united_states               | true |

    Scenario: Force and order for a partner are barred
      Given the reading "scholarly-unconstitutional" of the question "self-defence"
      When the law is applied
      Then using force to repel an attack on the United States is prohibited
      And "other-views/no-force-for-partner" bars it
      And ordering a defence operation on account of an attack on the United States is prohibited
      And "other-views/no-order-for-partner" bars it

    Scenario: Force against an attack on Japan is tolerated
      Given the reading "scholarly-unconstitutional" of the question "self-defence"
      And organised and planned force is being used against Japan's land, sea or air territory
      When the law is applied
      Then using force to repel an attack on Japan is permitted, subject to steps

    Scenario: Officially it is otherwise
      When the law is applied
      Then using force to repel an attack on the United States is permitted, subject to steps
      And "other-views/no-force-for-partner" does not bar it

  Rule: The advisory panel of 2014: article 9 does not restrict lawful self-defence

    Scenario: An attack on Japan
      Given the reading "full-collective" of the question "self-defence"
      And organised and planned force is being used against Japan's land, sea or air territory
      When the law is applied
      Then using force to repel an attack on Japan is permitted, subject to steps
      And "Constitution of Japan art. 9(1)" is defeated by "other-views/individual-self-defence"

    Scenario: Units that defend Japan
      Given the reading "full-collective" of the question "self-defence"
      And organised and planned force is being used against Japan's land, sea or air territory
      And the attacked units of the United States are acting to defend Japan
      When the law is applied
      Then defend_units_defending_japan.united_states is permitted, subject to steps
      And "Constitution of Japan art. 9(1)" is defeated by "other-views/defence-of-units"

    Scenario: An attack on the United States that does not threaten Japan: the Constitution leaves it clear, no statute permits it
      Given the reading "full-collective" of the question "self-defence"
      And an armed attack has occurred against the United States
      And it is not so that the attack on the United States threatens Japan's survival
      When the law is applied
      Then using force to repel an attack on the United States is not authorised
      And "Constitution of Japan art. 9(1)" is defeated by "other-views/collective-self-defence"

    Scenario: Measures of the United Nations
      Given the reading "full-collective" of the question "self-defence"
      And the Security Council has authorised the force
      When the law is applied
      Then using force that the Security Council has authorised is not authorised
      And "Constitution of Japan art. 9(1)" is defeated by "other-views/council-measures"

  Rule: Sendai High Court, 5 December 2023: harm as grave as an attack on Japan

    Scenario Outline: One more condition
      Given the reading "sendai-strict" of the question "self-defence"
      And these facts:
        | an armed attack has occurred against the United States     | true    |
        | the United States is in a close relationship with Japan    | true    |
        | the attack on the United States threatens Japan's survival | true    |
        | clear_danger_to_peoples_rights.united_states               | true    |
        | harm_as_grave_as_attack_on_japan.united_states             | <grave> |
      When the law is applied
      Then using force to repel an attack on the United States is <outcome>
      And <found> there is an attack on the United States that threatens Japan's survival and its people's rights at their foundation

      Examples:
        | grave   | outcome                     | found                 |
        | true    | permitted, subject to steps | it is so that         |
        | false   | prohibited                  | it is not so that     |
        | unknown | undetermined                | it is unknown whether |

  Rule: Harm that is only economic

    Scenario Outline: As it is read
      Given the reading "<reading>" of the question "economic-harm"
      And these facts:
        | an armed attack has occurred against the United States                | true |
        | the United States is in a close relationship with Japan               | true |
        | the attack on the United States threatens Japan's survival            | true |
        | clear_danger_to_peoples_rights.united_states                          | true |
        | the harm to Japan from the attack on the United States is only economic | true |
      When the law is applied
      Then using force to repel an attack on the United States is <outcome>

      Examples:
        | reading        | outcome                     |
        | can-suffice    | permitted, subject to steps |
        | cannot-suffice | prohibited                  |

  Rule: Statement of 7 November 2025: a statement grants nothing

    Scenario: Warships are used against Taiwan, and force with them
      Given the reading "taiwan-is-state" of the question "taiwan-as-state"
      And warships are used against Taiwan and force is used with them
      And an armed attack has occurred against Taiwan
      And it is not so that the attack on Taiwan threatens Japan's survival
      When the law is applied
      Then using force to repel an attack on Taiwan is prohibited
      And as policy, "statements/warships" creates no authority
