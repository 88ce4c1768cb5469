Feature: Self-defence of any State
  The Charter and custom alone, as a legal order in which everything is allowed that is not forbidden.

  Background:
    Given the law of "un-charter" as of 2026-01-26
    And the assumption "nothing-else-happens"

  Rule: Charter of the United Nations art. 2(4)

    Scenario: What is no force needs no legal basis
      When the law is applied
      Then protesting, and breaking off relations is permitted

    Scenario: Force without an attack
      Given it is not so that force is being used against the acting State
      And it is not so that that force has the scale and effects of an armed attack
      When the law is applied
      Then using force to repel an attack on the acting State is prohibited
      And "un-charter/2-4" bars it

  Rule: Charter of the United Nations art. 51, individual self-defence

    Scenario: A State is attacked by another
      Given force is being used against the acting State
      And that force has the scale and effects of an armed attack
      And the attack is attributable to a State
      When the law is applied
      Then using force to repel an attack on the acting State is permitted
      And "un-charter/2-4" is defeated by "un-charter/51-individual"

  Rule: Charter of the United Nations art. 51, collective self-defence

    Scenario: State A asks for help, State B does not
      Given an armed attack has occurred against State A
      And State A has declared that it has been attacked
      And State A has requested help
      And an armed attack has occurred against State B
      And State B has declared that it has been attacked
      And State B has refused help
      When the law is applied
      Then using force to repel an attack on State A is permitted
      And using force to repel an attack on State B is prohibited

  Rule: Customary international law: on imminent attacks

    Scenario Outline: Serious people differ
      Given it is not so that force is being used against the acting State
      And it is not so that that force has the scale and effects of an armed attack
      And an armed attack by a State on the acting State is imminent, and no moment is left to deliberate
      And the reading "<reading>" of the question "anticipatory-self-defence"
      When the law is applied
      Then using force to repel an attack on the acting State is <outcome>

      Examples:
        | reading            | outcome    |
        | attack-must-occur  | prohibited |
        | imminence-suffices | permitted  |
