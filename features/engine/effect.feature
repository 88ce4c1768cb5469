Feature: Effect
  A norm is effective when it applies and is not defeated.

  Background:
    Given the rules as of 2020-06-15:
      """
      facts:
        - {fact: feast, says: there is a feast}
        - {fact: mourning, says: the town is in mourning}
        - {fact: famine, says: there is famine}
        - {fact: in_theory, says: the books allow it}
      actions:
        - {action: sing, does: singing in the street}
        - {action: drum, does: drumming in the street}
      --- act.yaml
      law: act
      title: Act
      layer: statute
      url: https://example.org/act
      provisions:
        - at: "1"
          cite: art. 1
          says: the street
          from: 2000-01-01
          certainty: text
          norms:
            - {id: singing, permits: sing}
            - {id: drumming, permits: drum}
            - {id: quiet, prohibits: [sing, drum], when: always}
        - at: "2"
          cite: art. 2
          says: feasts
          from: 2000-01-01
          certainty: text
          norms:
            - {id: feast, excepts: [act/quiet], for: [sing], ground: special, when: [feast]}
        - at: "3"
          cite: art. 3
          says: mourning
          from: 2000-01-01
          certainty: text
          norms:
            - {id: mourning, excepts: [act/feast], for: [sing], ground: special, when: [mourning]}
        - at: "4"
          cite: art. 4
          says: famine
          from: 2000-01-01
          certainty: text
          norms:
            - {id: famine, excepts: [act/mourning], for: [sing], ground: special, when: [famine]}
        - at: "5"
          cite: art. 5
          says: drumming, in theory
          from: 2000-01-01
          certainty: text
          norms:
            - {id: in-theory, excepts: [act/quiet], for: [drum], ground: special, when: [in_theory], exceptional: true}
      """

  Rule: D7 A norm is defeated when some norm that overrides it is effective

    Scenario Outline: An exception, an exception to it, and an exception to that
      Given these facts:
        | there is a feast        | <feast>    |
        | the town is in mourning | <mourning> |
        | there is famine         | <famine>   |
      When the law is applied
      Then singing in the street is <outcome>

      Examples:
        | feast   | mourning | famine  | outcome      |
        | false   | false    | false   | prohibited   |
        | true    | false    | false   | permitted    |
        | true    | true     | false   | prohibited   |
        | true    | true     | true    | permitted    |
        | true    | true     | unknown | undetermined |
        | true    | unknown  | false   | undetermined |
        | true    | unknown  | true    | permitted    |
        | unknown | true     | false   | prohibited   |
        | unknown | false    | unknown | undetermined |

    Scenario: What defeats what is told
      Given there is a feast
      And it is not so that the town is in mourning
      When the law is applied
      Then singing in the street is permitted
      And "act/quiet" is defeated by "act/feast"

  Rule: D7 An exception speaks only of its own actions

    Scenario: A feast does not excuse drumming
      Given there is a feast
      And it is not so that the books allow it
      When the law is applied
      Then drumming in the street is prohibited
      And "Act art. 1" bars it

  Rule: D7 An exception recognised in theory only leaves the outcome open, and what holds in principle is added

    Scenario: While it is unknown
      When the law is applied
      Then drumming in the street is undetermined
      And drumming in the street is in principle prohibited

    Scenario: When it is known to fail
      Given it is not so that the books allow it
      When the law is applied
      Then drumming in the street is prohibited

  Rule: D7 A norm overrides only its own layer or a lower one, and never in a circle

    Scenario: A statute does not override the Constitution
      Given the rules:
        """
        law: charter
        title: Charter
        layer: constitution
        url: https://example.org/charter
        provisions:
          - at: "1"
            cite: art. 1
            says: silence
            from: 2000-01-01
            certainty: text
            norms:
              - {id: silence, prohibits: sing, when: always}
        ---
        law: bold-act
        title: Bold Act
        layer: statute
        url: https://example.org/bold
        provisions:
          - at: "1"
            cite: art. 1
            says: all the same
            from: 2000-01-01
            certainty: text
            norms:
              - {excepts: [charter/silence], for: [sing], ground: express, when: always}
        """
      When the rules are loaded
      Then loading fails with "override-of-higher-layer" at line 25

    Scenario: Two exceptions to each other
      Given the rules:
        """
        law: odd-act
        title: Odd Act
        layer: statute
        url: https://example.org/odd
        provisions:
          - at: "1"
            cite: art. 1
            says: a circle
            from: 2000-01-01
            certainty: text
            norms:
              - {id: one, excepts: [odd-act/two], for: [sing], ground: special, when: always}
              - {id: two, excepts: [odd-act/one], for: [sing], ground: special, when: always}
        """
      When the rules are loaded
      Then loading fails with "override-cycle" at line 12
