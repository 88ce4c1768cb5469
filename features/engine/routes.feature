Feature: Routes
  Each permission in force for an action is a legal basis, and stands open, pending, closed or unsettled.

  Background:
    Given the rules as of 2020-06-15:
      """
      offices:
        - {office: council, says: the council, side: own}
      facts:
        - {fact: fire, says: there is a fire}
        - {fact: flood, says: there is a flood}
        - {fact: ordered, says: the council has ordered it, role: step, by: council, refused_by: refused}
        - {fact: refused, says: the council has refused it, role: step, by: council}
        - {fact: careful, says: it is done with care, role: conduct}
        - {fact: sealed, says: the gate is sealed}
      actions:
        - {action: open_gate, does: opening the gate}
        - {action: carry_out, does: carrying the sick through the gate}
      --- act.yaml
      law: act
      title: Act
      layer: statute
      url: https://example.org/act
      provisions:
        - at: "1"
          cite: art. 1
          says: in a fire
          from: 2000-01-01
          certainty: text
          norms:
            - {id: in-fire, permits: open_gate, when: [fire], steps: [ordered]}
        - at: "2"
          cite: art. 2
          says: in a flood
          from: 2000-01-01
          certainty: text
          norms:
            - {id: in-flood, permits: open_gate, when: [flood], limits: [careful]}
        - at: "3"
          cite: art. 3
          says: a sealed gate is not opened for a flood
          from: 2000-01-01
          certainty: text
          norms:
            - {prohibits: open_gate, when: [sealed], under: [act/in-flood]}
        - at: "4"
          cite: art. 4
          says: the sick
          from: 2000-01-01
          certainty: text
          norms:
            - {id: the-sick, permits: carry_out, rests_on: open_gate}
      """

  Rule: D8 A route is open when it is effective, every step is done and nothing closes it

    Scenario: A fire, and the order
      Given there is a fire
      And it is not so that there is a flood
      And the council has ordered it
      When the law is applied
      Then opening the gate is permitted
      And the legal basis "Act art. 1" is open
      And the legal basis "Act art. 2" is closed

  Rule: D8 A route is pending when some step is outstanding or not done

    Scenario: A fire, and no order yet
      Given there is a fire
      And it is not so that there is a flood
      When the law is applied
      Then opening the gate is permitted, subject to steps
      And the legal basis "Act art. 1" is pending

  Rule: D8 A route is closed when it does not apply, is forbidden, refused or breached

    Scenario: Refused
      Given there is a fire
      And it is not so that there is a flood
      And the council has refused it
      When the law is applied
      Then opening the gate is not authorised
      And the legal basis "Act art. 1" is closed

    Scenario: Breached
      Given it is not so that there is a fire
      And there is a flood
      And it is not so that the gate is sealed
      And it is not so that it is done with care
      When the law is applied
      Then opening the gate is not authorised
      And the legal basis "Act art. 2" is closed

    Scenario: Forbidden under this route alone
      Given it is not so that there is a fire
      And there is a flood
      And the gate is sealed
      When the law is applied
      Then opening the gate is prohibited
      And the legal basis "Act art. 2" is closed

    Scenario: Forbidden under one route, open by another
      Given there is a fire
      And there is a flood
      And the gate is sealed
      And the council has ordered it
      When the law is applied
      Then opening the gate is permitted
      And the legal basis "Act art. 1" is open
      And the legal basis "Act art. 2" is closed

  Rule: D8 A route is unsettled when its effect is unknown and nothing closes it

    Scenario: Is there a flood?
      Given it is not so that there is a fire
      And it is not so that the gate is sealed
      When the law is applied
      Then opening the gate is undetermined, and turns on:
        | there is a flood |
      And the legal basis "Act art. 2" is unsettled

  Rule: D8 A permission may rest on another action

    Scenario: The action that it rests on is lawful
      Given it is not so that there is a fire
      And there is a flood
      And it is not so that the gate is sealed
      When the law is applied
      Then carrying the sick through the gate is permitted

    Scenario: It is subject to steps
      Given there is a fire
      And it is not so that there is a flood
      When the law is applied
      Then carrying the sick through the gate is permitted, subject to steps
      And the legal basis "Act art. 4" is pending

    Scenario: It is undetermined
      Given it is not so that there is a fire
      When the law is applied
      Then carrying the sick through the gate is undetermined

    Scenario: It is unlawful
      Given it is not so that there is a fire
      And it is not so that there is a flood
      When the law is applied
      Then carrying the sick through the gate is not authorised
      And the legal basis "Act art. 4" is closed
