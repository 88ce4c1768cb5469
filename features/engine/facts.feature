Feature: Facts
  A scenario gives values to some facts; every other fact is unknown.

  Background:
    Given the rules as of 2020-06-15:
      """
      offices:
        - {office: council, says: the council, side: own}
      facts:
        - {fact: alarm, says: the alarm has been raised}
        - {fact: flood, says: there is a flood}
        - {fact: calm, says: the water is calm}
        - {fact: place, says: the place, type: choice, values: {river: the river, town: the town}}
        - {fact: boats, says: the number of boats, type: quantity, unit: boats}
        - {fact: landing, says: the day of the landing, type: date}
        - {fact: ordered, says: the council has ordered it, role: step, by: council}
        - {fact: careful, says: it is done with care, role: conduct}
      concepts:
        - {concept: at_river, says: it happens at the river}
        - {concept: many, says: there are many boats}
        - {concept: early, says: the landing was early}
      actions:
        - {action: rescue, does: rescuing people}
      constraints:
        - never_together: [flood, calm]
        - implies: [flood, alarm]
      assumptions:
        - assume: quiet-day
          says: nothing out of the ordinary happens
          facts: {alarm: false}
      --- act.yaml
      law: act
      title: Act
      layer: statute
      url: https://example.org/act
      provisions:
        - at: "1"
          cite: art. 1
          says: words
          from: 2000-01-01
          certainty: text
          norms:
            - {counts_as: at_river, when: {fact: place, is: river}}
            - {counts_as: many, when: {fact: boats, above: 10}}
            - {counts_as: early, when: {fact: landing, before: 2020-06-01}}
        - at: "2"
          cite: art. 2
          says: rescue
          from: 2000-01-01
          certainty: text
          norms:
            - {id: rescue, permits: rescue, when: [alarm], steps: [ordered], limits: [careful]}
      """

  Rule: D2 A fact that is not given is unknown

    Scenario: Nothing is given
      When the law is applied
      Then rescuing people is undetermined, and turns on:
        | the alarm has been raised |
        | there is a flood          |
      And it is unknown whether it happens at the river

    Scenario: An explicit unknown is unknown
      Given it is unknown whether the alarm has been raised
      When the law is applied
      Then rescuing people is undetermined

    Scenario: A contested fact is unknown, whoever asserts it
      Given the scenario:
        """
        scenario: contested
        framework: inline
        as_of: 2020-06-15
        facts:
          alarm:
            contested:
              - {value: true, by: the mayor}
              - {value: false, by: the miller}
        """
      When the law is applied
      Then rescuing people is undetermined

  Rule: D2 Facts are boolean, choice, quantity or date

    Scenario Outline: A choice is one of a closed list
      Given the place is <place>
      When the law is applied
      Then <found> it happens at the river

      Examples:
        | place     | found                 |
        | the river | it is so that         |
        | the town  | it is not so that     |

    Scenario Outline: A quantity has its unit
      Given the number of boats is <boats>
      When the law is applied
      Then <found> there are many boats

      Examples:
        | boats    | found             |
        | 10 boats | it is not so that |
        | 11 boats | it is so that     |
        | 10.5     | it is so that     |

    Scenario Outline: A date is a day of the calendar
      Given these facts:
        | fact                   | value |
        | the day of the landing | <day> |
      When the law is applied
      Then <found> the landing was early

      Examples:
        | day        | found             |
        | 2020-05-31 | it is so that     |
        | 2020-06-01 | it is not so that |

  Rule: D2 Each fact has one role: circumstance, step or conduct

    Scenario: A circumstance decides whether the permission applies
      Given it is not so that the alarm has been raised
      When the law is applied
      Then rescuing people is not authorised

    Scenario: A step is still to be taken, and a conduct is a limit
      Given the alarm has been raised
      When the law is applied
      Then rescuing people is permitted, subject to steps
      And these steps are outstanding:
        | the council has ordered it |
      And these limits apply:
        | it is done with care |

    Scenario: A step that is taken leaves only the limit
      Given the alarm has been raised
      And the council has ordered it
      When the law is applied
      Then rescuing people is permitted
      And no step is outstanding
      And these limits apply:
        | it is done with care |

    Scenario: A conduct known to be otherwise closes the way
      Given the alarm has been raised
      And it is not so that it is done with care
      When the law is applied
      Then rescuing people is not authorised
      And the legal basis "Act art. 2" is closed

  Rule: D2 Constraints are true by definition, and a scenario that breaks one is an error

    Scenario: Two facts that are never together
      Given the scenario:
        """
        scenario: impossible
        framework: inline
        as_of: 2020-06-15
        facts: {flood: true, calm: true}
        """
      When the rules are loaded
      Then loading fails with "broken-constraint" at line 4

    Scenario: A fact that brings another with it
      Given the scenario:
        """
        scenario: impossible
        framework: inline
        as_of: 2020-06-15
        facts:
          flood: true
          alarm: false
        """
      When the rules are loaded
      Then loading fails with "broken-constraint" at line 5

  Rule: D2 An assumption is opted in to, and any stated value prevails

    Scenario: Without the assumption the fact is unknown
      When the law is applied
      Then rescuing people is undetermined

    Scenario: With the assumption the fact has its ordinary value
      Given the assumption "nothing out of the ordinary happens"
      When the law is applied
      Then rescuing people is not authorised

    Scenario: A stated value prevails
      Given the assumption "quiet-day"
      And the alarm has been raised
      When the law is applied
      Then rescuing people is permitted, subject to steps

    Scenario: An explicit unknown prevails too
      Given the assumption "quiet-day"
      And it is unknown whether the alarm has been raised
      When the law is applied
      Then rescuing people is undetermined
