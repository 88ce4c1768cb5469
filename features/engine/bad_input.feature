Feature: Bad input
  Every mistake of a load is reported, with its code and its place.

  Rule: A mistake has a code and a line

    Scenario: A name that nothing declares
      Given the rules as of 2020-06-15:
        """
        facts:
          - {fact: alarm, says: the alarm has been raised}
        concepts:
          - {concept: danger, says: there is danger}
        --- act.yaml
        law: act
        title: Act
        layer: statute
        url: https://example.org/act
        provisions:
          - at: "1"
            cite: art. 1
            says: danger
            from: 2000-01-01
            certainty: text
            norms:
              - {counts_as: danger, when: [alram]}
              - {counts_as: dagner, when: [alarm]}
        """
      When the rules are loaded
      Then loading fails with "unknown-name" at line 17
      And loading fails with "unknown-name" at line 18

    Scenario: A word that YAML elsewhere turns into something else
      Given the rules as of 2020-06-15:
        """
        facts:
          - fact: alarm
            says: no
        """
      When the rules are loaded
      Then loading fails with "odd-scalar" at line 3

    Scenario: The same key twice
      Given the rules as of 2020-06-15:
        """
        facts:
          - fact: alarm
            says: the alarm has been raised
            says: the alarm has not been raised
        """
      When the rules are loaded
      Then loading fails with "duplicate-key" at line 4

    Scenario: A key that means nothing
      Given the rules as of 2020-06-15:
        """
        facts:
          - fact: alarm
            say: the alarm has been raised
        """
      When the rules are loaded
      Then loading fails with "unknown-key" at line 3
      And loading fails with "missing-key" at line 2

    Scenario: A concept that rests on itself
      Given the rules as of 2020-06-15:
        """
        concepts:
          - {concept: hen, says: there is a hen}
          - {concept: egg, says: there is an egg}
        --- act.yaml
        law: act
        title: Act
        layer: statute
        url: https://example.org/act
        provisions:
          - at: "1"
            cite: art. 1
            says: hens and eggs
            from: 2000-01-01
            certainty: text
            norms:
              - {counts_as: hen, when: [egg]}
              - {counts_as: egg, when: [hen]}
        """
      When the rules are loaded
      Then loading fails with "concept-cycle" at line 2

    Scenario: A step in a ground
      Given the rules as of 2020-06-15:
        """
        offices:
          - {office: council, says: the council, side: own}
        facts:
          - {fact: ordered, says: the council has ordered it, role: step, by: council}
        actions:
          - {action: march, does: marching}
        --- act.yaml
        law: act
        title: Act
        layer: statute
        url: https://example.org/act
        provisions:
          - at: "1"
            cite: art. 1
            says: marching
            from: 2000-01-01
            certainty: text
            norms:
              - {permits: march, when: [ordered]}
        """
      When the rules are loaded
      Then loading fails with "ground-names-step" at line 19

  Rule: A scenario is checked against the vocabulary, and nothing is coerced

    Background:
      Given the rules as of 2020-06-15:
        """
        facts:
          - {fact: alarm, says: the alarm has been raised}
          - {fact: boats, says: the number of boats, type: quantity, unit: boats}
        """

    Scenario: Several mistakes are reported together
      Given the scenario:
        """
        scenario: wrong
        framework: inline
        as_of: 2020-02-30
        facts:
          alarm: "true"
          boats: many
          bell: true
        """
      When the rules are loaded
      Then loading fails with "bad-date" at line 3
      And loading fails with "wrong-type" at line 5
      And loading fails with "wrong-type" at line 6
      And loading fails with "unknown-name" at line 7
