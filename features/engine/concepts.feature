Feature: Concepts
  What the law concludes, and what it leaves to an office.

  Background:
    Given the rules as of 2020-06-15:
      """
      offices:
        - {office: council, says: the council, side: own}
      facts:
        - {fact: water_rises, says: the water is rising}
        - {fact: dam_broken, says: the dam has broken}
        - {fact: drill, says: it is only a drill}
        - {fact: festival, says: there is a festival}
        - {fact: danger_clear, says: the danger is clear, judged_by: council, criteria: [how soon, how grave]}
      concepts:
        - {concept: emergency, says: there is an emergency}
        - {concept: hardship, says: there is hardship, open: true}
        - {concept: plight, says: there is a plight}
        - {concept: future_notion, says: there is a notion of the future}
      actions:
        - {action: evacuate, does: evacuating the town}
      --- act.yaml
      law: act
      title: Act
      layer: statute
      url: https://example.org/act
      provisions:
        - at: "1"
          cite: art. 1
          says: emergency
          from: 2000-01-01
          certainty: text
          norms:
            - {id: rising, counts_as: emergency, when: [water_rises]}
            - {id: broken, counts_as: emergency, when: [dam_broken]}
        - at: "2"
          cite: art. 2
          says: hardship, and what is none
          from: 2000-01-01
          certainty: text
          norms:
            - {counts_as: hardship, when: [dam_broken]}
            - {counts_not: hardship, when: [drill]}
        - at: "3"
          cite: art. 3
          says: plight
          from: 2000-01-01
          certainty: text
          norms:
            - {counts_as: plight, when: [emergency, danger_clear]}
        - at: "4"
          cite: art. 4
          says: evacuation
          from: 2000-01-01
          certainty: text
          norms:
            - {permits: evacuate, when: [plight]}
        - at: "5"
          cite: art. 5
          says: to come
          from: 2030-01-01
          certainty: text
          norms:
            - {counts_as: future_notion, when: [festival]}
      """

  Rule: D4 A concept is true when one of its norms is effective, false when all fail, else unknown

    Scenario Outline: One ground is enough, and all must fail
      Given these facts:
        | the water is rising | <rising> |
        | the dam has broken  | <broken> |
      When the law is applied
      Then <found> there is an emergency

      Examples:
        | rising  | broken  | found                 |
        | true    | unknown | it is so that         |
        | false   | unknown | it is unknown whether |
        | unknown | false   | it is unknown whether |
        | false   | false   | it is not so that     |

  Rule: D4 An open concept is unknown where neither kind of norm is effective

    Scenario Outline: What the law leaves to an office stays open
      Given these facts:
        | the dam has broken | <broken> |
        | it is only a drill | <drill>  |
      When the law is applied
      Then <found> there is hardship

      Examples:
        | broken  | drill | found                 |
        | true    | false | it is so that         |
        | false   | true  | it is not so that     |
        | false   | false | it is unknown whether |
        | unknown | true  | it is unknown whether |

  Rule: D4 An evaluative fact is asserted by an office, and no norm computes it

    Scenario: While the office has not judged, the verdict turns on its judgement
      Given the water is rising
      When the law is applied
      Then evacuating the town is undetermined, and turns on:
        | the danger is clear |

    Scenario: The office has judged
      Given the water is rising
      And the danger is clear
      When the law is applied
      Then evacuating the town is permitted
      And the legal basis is "Act art. 4"

    Scenario: A norm that computes an evaluative fact is refused
      Given the rules:
        """
        law: other
        title: Other
        layer: statute
        url: https://example.org/other
        provisions:
          - at: "1"
            cite: art. 1
            says: words
            from: 2000-01-01
            certainty: text
            norms:
              - {counts_as: danger_clear, when: [dam_broken]}
        """
      When the rules are loaded
      Then loading fails with "computed-evaluative" at line 12

  Rule: D4 A concept may be stipulated, and a stipulation that the facts contradict is an error

    Scenario: What rests on the concept follows
      Given it is stipulated that it is so that there is a plight
      When the law is applied
      Then evacuating the town is permitted
      And it is so that there is a plight

    Scenario: The contrary can be stipulated too
      Given it is stipulated that it is not so that there is a plight
      When the law is applied
      Then evacuating the town is not authorised

  Rule: D4 The law of a day does not know a concept that no norm in force speaks of

    Scenario: Nothing of it can be concluded yet
      Given there is a festival
      When the law is applied
      Then it is not so that there is a notion of the future
