Feature: Force in international law
  Force is prohibited, save in self-defence against an armed attack and as the Security Council authorises.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And the place of the operation is the high seas or the air above them
    And it is not so that the attacker has set about an armed attack on Japan

  Rule: Charter of the United Nations art. 2(4)

    Scenario: No attack on anybody
      When the law is applied
      Then use_force_for_japan is prohibited
      And "un-charter/2-4" bars it
      And by itself international law bars it

    Scenario: Ordering standby is no force
      Given it is not so that the situation is tense
      When the law is applied
      Then ordering standby for a defence operation is not authorised
      And "un-charter/2-4" does not bar it

  Rule: Charter of the United Nations art. 42

    Scenario: The Council has authorised it: international law leaves it clear, the Constitution does not
      Given the Security Council has authorised the force
      When the law is applied
      Then using force that the Security Council has authorised is prohibited
      And "un-charter/2-4" is defeated by "un-charter/42"
      And by itself international law leaves it clear
      And by itself the Constitution bars it

    Scenario: It has not
      Given it is not so that the Security Council has authorised the force
      When the law is applied
      Then using force that the Security Council has authorised is prohibited
      And "un-charter/2-4" bars it

  Rule: Charter of the United Nations art. 51: individual self-defence

    Scenario: Japan is attacked
      Given organised and planned force is being used against Japan's land, sea or air territory
      When the law is applied
      Then using force to repel an attack on Japan is permitted, subject to steps
      And "un-charter/2-4" is defeated by "un-charter/51-individual"
      And by itself international law leaves it clear

    Scenario: The Council has taken the measures necessary
      Given organised and planned force is being used against Japan's land, sea or air territory
      And the Security Council has taken the measures necessary to maintain peace
      When the law is applied
      Then using force to repel an attack on Japan is prohibited
      And "un-charter/2-4" bars it

    Scenario Outline: Necessity and proportionality
      Given organised and planned force is being used against Japan's land, sea or air territory
      And it is not so that <limit>
      When the law is applied
      Then using force to repel an attack on Japan is prohibited
      And "un-charter/2-4" bars it

      Examples:
        | limit                                                        |
        | the force is necessary in the sense of international law     |
        | the force is proportionate in the sense of international law |

    Scenario: Units that defend Japan
      Given organised and planned force is being used against Japan's land, sea or air territory
      And the attacked units of the United States are acting to defend Japan
      When the law is applied
      Then defend_units_defending_japan.united_states is permitted, subject to steps
      And "un-charter/2-4" is defeated by "un-charter/individual-self-defence-of-units"
      And "Constitution of Japan art. 9(1)" is defeated by "government-views/defence-of-units"
      And the legal basis is "sdf-act/force-for-units"

    Scenario: Units that do not defend Japan
      Given organised and planned force is being used against Japan's land, sea or air territory
      And it is not so that the attacked units of the United States are acting to defend Japan
      When the law is applied
      Then defend_units_defending_japan.united_states is prohibited
      And the legal basis "sdf-act/force-for-units" is closed

  Rule: Charter of the United Nations art. 51, and custom: collective self-defence

    Background:
      Given these facts:
        | an armed attack has occurred against the United States     | true |
        | the United States is in a close relationship with Japan    | true |
        | the attack on the United States threatens Japan's survival | true |
        | clear_danger_to_peoples_rights.united_states               | true |

    Scenario: The State attacked declares it and asks for help
      Given the United States considers and declares itself attacked
      And the United States has requested Japan's help
      When the law is applied
      Then using force to repel an attack on the United States is permitted, subject to steps
      And "un-charter/2-4" is defeated by "un-charter/51-collective"

    Scenario: Neither request nor consent
      Given the United States refuses Japan's help
      When the law is applied
      Then using force to repel an attack on the United States is prohibited
      And "un-charter/2-4" bars it

    Scenario: Consent is enough as the Government reads it
      Given these facts:
        | the United States consents to Japan's help   | true  |
        | the United States has requested Japan's help | false |
        | declares_itself_attacked.united_states       | true  |
      When the law is applied
      Then using force to repel an attack on the United States is permitted, subject to steps
      And by itself international law leaves it clear
      And using force to repel an attack on the United States is now undetermined

    Scenario: A request is needed as the International Court of Justice reads it
      Given the reading "request-required" of the question "request"
      And these facts:
        | the United States consents to Japan's help   | true  |
        | the United States has requested Japan's help | false |
        | declares_itself_attacked.united_states       | true  |
      When the law is applied
      Then using force to repel an attack on the United States is permitted, subject to steps
      And using force to repel an attack on the United States is now prohibited

    Scenario: The State denies that it was attacked
      Given the United States denies that it has been attacked
      When the law is applied
      Then using force to repel an attack on the United States is prohibited

    Scenario: The State was itself the aggressor
      Given the United States itself was the first to make an unlawful armed attack
      When the law is applied
      Then using force to repel an attack on the United States is prohibited
      And "international-custom/no-aid-to-aggressor" bars it

  Rule: Statehood, and Taiwan

    Background:
      Given these facts:
        | an armed attack has occurred against Taiwan     | true |
        | Taiwan is in a close relationship with Japan    | true |
        | the attack on Taiwan threatens Japan's survival | true |
        | clear_danger_to_peoples_rights.taiwan           | true |

    Scenario: Officially it is left open whether Taiwan can be the foreign State
      When the law is applied
      Then using force to repel an attack on Taiwan is undetermined, and turns on:
        | taiwan-as-state |
      And it is unknown whether Taiwan is a foreign State
      And it is so that the United States is a foreign State

    Scenario Outline: As it is read
      Given the reading "<reading>" of the question "taiwan-as-state"
      When the law is applied
      Then using force to repel an attack on Taiwan is <outcome>
      And <found> Taiwan is a foreign State

      Examples:
        | reading             | outcome                     | found             |
        | taiwan-is-state     | permitted, subject to steps | it is so that     |
        | taiwan-is-not-state | prohibited                  | it is not so that |

  Rule: Reports and duties in international law

    Background:
      Given organised and planned force is being used against Japan's land, sea or air territory

    Scenario: Force has been used and not been reported
      Given Japan has used force in self-defence
      When the law is applied
      Then using force to repel an attack on Japan is permitted, subject to steps
      And the duty of "un-charter/51-report" is due
      And the duty of "response-act/18" is due
      And the duty of "security-treaty/5-2" is due
      And the duty of "security-treaty/5-1" is due

    Scenario: It has been reported
      Given Japan has used force in self-defence
      And the measures have been reported to the Security Council
      When the law is applied
      Then using force to repel an attack on Japan is permitted, subject to steps
      And the duty of "un-charter/51-report" is discharged

    Scenario: The duty as it stood before 2016
      Given the day is 2010-06-01
      And Japan has used force in self-defence
      When the law is applied
      Then using force to repel an attack on Japan is permitted, subject to steps
      And the duty of "response-act/report-until-2016" is due

    Scenario: No force, no report
      Given it is not so that Japan has used force in self-defence
      When the law is applied
      Then using force to repel an attack on Japan is permitted, subject to steps

  Rule: Security Treaty art. 6 and the notes of 1960: prior consultation

    Scenario: Combat operations from Japan other than for Japan
      Given an armed attack has occurred against the United States
      And United States forces use bases in Japan for combat operations
      And it is not so that organised and planned force is being used against Japan's land, sea or air territory
      When the law is applied
      Then using force to repel an attack on the United States is undetermined
      And the duty of "security-treaty/6-notes" is due
