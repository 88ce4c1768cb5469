Feature: Acts and parties
  An act is an action with facts of its own; what is declared for a party is declared for each member.

  Background:
    Given the rules as of 2020-06-15:
      """
      parties:
        - party: town
          says: the town
          members: {upper: Upper Town, lower: Lower Town}
      facts:
        - {fact: asks, each: town, says: "{town} asks for help"}
        - {fact: hungry, each: town, says: "{town} is hungry"}
        - {fact: cargo, of: act, says: the cargo, type: choice, values: {grain: grain, arms: arms}}
      concepts:
        - {concept: need, each: town, says: "{town} is in need"}
      actions:
        - {action: help, each: town, does: "helping {town}"}
        - {action: ship, does: sending a ship}
      --- act.yaml
      law: act
      title: Act
      layer: statute
      url: https://example.org/act
      provisions:
        - at: "1"
          cite: art. 1
          says: need
          from: 2000-01-01
          certainty: text
          norms:
            - {counts_as: need, each: town, when: [hungry, asks]}
        - at: "2"
          cite: art. 2
          says: help
          from: 2000-01-01
          certainty: text
          norms:
            - {id: help, permits: help, each: town, when: [need]}
        - at: "3"
          cite: art. 3
          says: ships
          from: 2000-01-01
          certainty: text
          norms:
            - {id: ship, permits: ship, when: [{fact: cargo, is: grain}]}
      """

  Rule: D15 Facts, concepts and norms of a party never mix its members

    Scenario: One is hungry and the other asks
      Given these facts:
        | Upper Town is hungry     | true  |
        | Upper Town asks for help | false |
        | Lower Town is hungry     | false |
        | Lower Town asks for help | true  |
      When the law is applied
      Then helping Upper Town is not authorised
      And helping Lower Town is not authorised
      And it is not so that Upper Town is in need

    Scenario: One is hungry and asks
      Given these facts:
        | Upper Town is hungry     | true  |
        | Upper Town asks for help | true  |
        | Lower Town is hungry     | false |
      When the law is applied
      Then helping Upper Town is permitted
      And helping Lower Town is not authorised

    Scenario: The bare name of an action is the group of its members
      Given these facts:
        | Upper Town is hungry     | true  |
        | Upper Town asks for help | true  |
        | Lower Town is hungry     | false |
      When the law is applied
      Then help is permitted

  Rule: D15 An act is evaluated on the scenario's facts overlaid by its own

    Scenario: Two ships
      Given the scenario:
        """
        scenario: two-ships
        framework: inline
        as_of: 2020-06-15
        ask:
          - {act: the first ship, action: ship, given: {cargo: grain}}
          - {act: the second ship, action: ship, given: {cargo: arms}}
          - {act: the third ship, action: ship}
        """
      When the law is applied
      Then the first ship is permitted
      And the second ship is not authorised
      And the third ship is undetermined
