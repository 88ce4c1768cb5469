Feature: Article 9 of the Constitution, and what is tolerated all the same
  The text renounces force. Readings say when force is tolerated; the conditions are those of the official reading of the day.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And the place of the operation is the high seas or the air above them

  Rule: Constitution of Japan art. 9(1)

    Scenario: Nobody is attacked
      Given it is not so that the attacker has set about an armed attack on Japan
      When the law is applied
      Then using force to repel an attack on Japan is prohibited
      And "Constitution of Japan art. 9(1)" bars it
      And by itself the Constitution bars it

    Scenario: Force on no special ground is barred whatever happens
      Given organised and planned force is being used against Japan's land, sea or air territory
      When the law is applied
      Then using force as such, on no special ground is prohibited
      And "Constitution of Japan art. 9(1)" bars it

    Scenario: It does not bar standby
      Given the situation is tense
      And an order of a defence operation is expected
      When the law is applied
      Then ordering standby for a defence operation is permitted, subject to steps
      And "Constitution of Japan art. 9(1)" does not bar it

  Rule: Cabinet decision of 2014, first condition, first limb: an armed attack on Japan has occurred

    Scenario: It has occurred
      Given organised and planned force is being used against Japan's land, sea or air territory
      When the law is applied
      Then using force to repel an attack on Japan is permitted, subject to steps
      And "Constitution of Japan art. 9(1)" is defeated by "cabinet-decision-2014/force-for-japan"
      And by itself the Constitution leaves it clear

    Scenario: It is imminent, and has not occurred
      Given it is not so that the attacker has set about an armed attack on Japan
      And a clear danger of an armed attack on Japan is imminent
      When the law is applied
      Then using force to repel an attack on Japan is prohibited
      And ordering a defence operation against an attack on Japan is permitted, subject to steps

  Rule: Cabinet decision of 2014, first condition, second limb: an attack on a closely related State that threatens Japan's survival

    Background:
      Given these facts:
        | an armed attack has occurred against the United States    | true  |
        | the United States is in a close relationship with Japan   | true  |
        | the attacker has set about an armed attack on Japan       | false |

    Scenario Outline: Each part must be so
      Given these facts:
        | the attack on the United States threatens Japan's survival | <survival> |
        | clear_danger_to_peoples_rights.united_states               | <danger>   |
      When the law is applied
      Then using force to repel an attack on the United States is <outcome>
      And <found> there is an attack on the United States that threatens Japan's survival and its people's rights at their foundation

      Examples:
        | survival | danger  | outcome                     | found                 |
        | true     | true    | permitted, subject to steps | it is so that         |
        | true     | unknown | undetermined                | it is unknown whether |
        | unknown  | true    | undetermined                | it is unknown whether |
        | false    | true    | prohibited                  | it is not so that     |
        | true     | false   | prohibited                  | it is not so that     |

    Scenario: It defeats the renunciation
      Given these facts:
        | the attack on the United States threatens Japan's survival | true |
        | clear_danger_to_peoples_rights.united_states               | true |
      When the law is applied
      Then using force to repel an attack on the United States is permitted, subject to steps
      And "Constitution of Japan art. 9(1)" is defeated by "cabinet-decision-2014/force-for-partner"

    Scenario: An attack on another State lends nothing to this one
      Given these facts:
        | the attack on Taiwan threatens Japan's survival | true |
        | clear_danger_to_peoples_rights.taiwan           | true |
        | Taiwan is in a close relationship with Japan    | true |
      When the law is applied
      Then using force to repel an attack on Taiwan is prohibited

  Rule: Cabinet decision of 2014, second condition: no other appropriate means

    Scenario: It is a finding that must be made
      Given organised and planned force is being used against Japan's land, sea or air territory
      And no other appropriate means is found to repel the attack on Japan
      When the law is applied
      Then using force to repel an attack on Japan is permitted, subject to steps

    Scenario: Another means is found
      Given organised and planned force is being used against Japan's land, sea or air territory
      And another appropriate means is found to repel the attack on Japan
      When the law is applied
      Then using force to repel an attack on Japan is prohibited
      And "Constitution of Japan art. 9(1)" bars it

    Scenario: Another means is found for the United States
      Given these facts:
        | an armed attack has occurred against the United States     | true |
        | the United States is in a close relationship with Japan    | true |
        | the attack on the United States threatens Japan's survival | true |
        | clear_danger_to_peoples_rights.united_states               | true |
        | other_means_for_partner.united_states                      | true |
      When the law is applied
      Then using force to repel an attack on the United States is prohibited

  Rule: Cabinet decision of 2014, third condition: the minimum necessary

    Scenario: More than the minimum
      Given organised and planned force is being used against Japan's land, sea or air territory
      And it is not so that the force is kept to the minimum necessary
      When the law is applied
      Then using force to repel an attack on Japan is prohibited
      And "Constitution of Japan art. 9(1)" bars it

  Rule: Old three conditions for self-defence (1954), until 30 June 2014

    Background:
      Given the day is 2013-01-01

    Scenario: An attack on Japan
      Given organised and planned force is being used against Japan's land, sea or air territory
      When the law is applied
      Then using force to repel an attack on Japan is permitted, subject to steps
      And "Constitution of Japan art. 9(1)" is defeated by "government-views/old-three-conditions"

    Scenario: No attack on Japan
      Given it is not so that the attacker has set about an armed attack on Japan
      When the law is applied
      Then using force to repel an attack on Japan is prohibited

  Rule: View of 14 October 1972: no collective self-defence

    Scenario Outline: The reading of the day decides
      Given the day is <day>
      And these facts:
        | an armed attack has occurred against the United States     | true |
        | the United States is in a close relationship with Japan    | true |
        | the attack on the United States threatens Japan's survival | true |
        | clear_danger_to_peoples_rights.united_states               | true |
      When the law is applied
      Then using force to repel an attack on the United States is <outcome>

      Examples:
        | day        | outcome                     |
        | 1972-10-14 | prohibited                  |
        | 2014-06-30 | prohibited                  |
        | 2014-07-01 | not authorised              |
        | 2016-03-28 | not authorised              |
        | 2016-03-29 | permitted, subject to steps |

    Scenario: It bars by itself
      Given the day is 2013-01-01
      And an armed attack has occurred against the United States
      When the law is applied
      Then using force to repel an attack on the United States is prohibited
      And "government-views/no-collective-self-defence" bars it

    Scenario: It no longer bars
      Given an armed attack has occurred against the United States
      And the United States is in a close relationship with Japan
      And the attack on the United States threatens Japan's survival
      And clear_danger_to_peoples_rights.united_states
      When the law is applied
      Then using force to repel an attack on the United States is permitted, subject to steps
      And "government-views/no-collective-self-defence" does not bar it
