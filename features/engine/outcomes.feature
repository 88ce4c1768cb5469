Feature: Outcomes
  What an action is, in prospect and as things stand.

  Background:
    Given the rules as of 2020-06-15:
      """
      offices:
        - {office: council, says: the council, side: own}
      facts:
        - {fact: thirst, says: people are thirsty}
        - {fact: poison, says: the well is poisoned}
        - {fact: tested, says: the water has been tested, role: step, by: council}
        - {fact: asked, says: the council has been asked, role: step, by: council}
      actions:
        - {action: draw_well, does: drawing from the well}
        - {action: draw_river, does: drawing from the river}
        - {action: draw, group: [draw_well, draw_river], does: drawing water}
        - {action: pray, does: praying for rain, basis: none, source: act/4}
        - {action: dance, does: dancing for rain}
      --- act.yaml
      law: act
      title: Act
      layer: statute
      url: https://example.org/act
      provisions:
        - at: "1"
          cite: art. 1
          says: the well
          from: 2000-01-01
          certainty: text
          norms:
            - {id: the-well, permits: draw_well, when: [thirst]}
            - {id: poisoned, prohibits: draw_well, when: [poison]}
        - at: "2"
          cite: art. 2
          says: tested water
          from: 2000-01-01
          certainty: text
          norms:
            - {id: tested, excepts: [act/poisoned], for: [draw_well], ground: special, steps: [tested]}
        - at: "3"
          cite: art. 3
          says: the river
          from: 2000-01-01
          certainty: text
          norms:
            - {id: the-river, permits: draw_river, when: [thirst], steps: [asked]}
        - at: "4"
          cite: art. 4
          says: prayer is free, save at a poisoned well
          from: 2000-01-01
          certainty: text
          norms:
            - {id: no-prayer, prohibits: pray, when: [poison]}
      """

  Rule: D9 Public force needs a legal basis; without one an action is not authorised

    Scenario: Nothing permits dancing
      When the law is applied
      Then dancing for rain is not authorised
      And dancing for rain is unlawful

    Scenario: An action that needs no basis is permitted unless barred
      Given it is not so that the well is poisoned
      When the law is applied
      Then praying for rain is permitted
      And praying for rain is lawful

    Scenario: It is prohibited when barred
      Given the well is poisoned
      When the law is applied
      Then praying for rain is prohibited

    Scenario: It is undetermined while the bar is open
      When the law is applied
      Then praying for rain is undetermined, and turns on:
        | the well is poisoned |

  Rule: D9 Prohibited when a prohibition is effective

    Scenario: The water can no longer be tested in time
      Given people are thirsty
      And the well is poisoned
      And it is not so that the water has been tested
      When the law is applied
      Then drawing from the well is permitted, subject to steps
      And drawing from the well is now prohibited

  Rule: D9 Permitted when nothing bars, a route is open, and no exception relied on has a step left

    Scenario: No poison
      Given people are thirsty
      And it is not so that the well is poisoned
      When the law is applied
      Then drawing from the well is permitted
      And drawing from the well is now permitted

    Scenario: Poison, and the water has been tested
      Given people are thirsty
      And the well is poisoned
      And the water has been tested
      When the law is applied
      Then drawing from the well is permitted
      And no step is outstanding

  Rule: D9 Permitted subject to steps, of the route or of the exception relied on

    Scenario: A step of the exception
      Given people are thirsty
      And the well is poisoned
      When the law is applied
      Then drawing from the well is permitted, subject to steps
      And these steps are outstanding:
        | the water has been tested |
      And drawing from the well is now undetermined

    Scenario: A step of the route
      Given people are thirsty
      When the law is applied
      Then drawing from the river is permitted, subject to steps
      And these steps are outstanding:
        | the council has been asked |

  Rule: D9 A group has the best outcome of its members and shows all their routes

    Scenario: The well is better than the river
      Given people are thirsty
      And it is not so that the well is poisoned
      When the law is applied
      Then drawing water is permitted
      And the legal basis "Act art. 1" is open
      And the legal basis "Act art. 3" is pending

    Scenario: Nobody is thirsty
      Given it is not so that people are thirsty
      And it is not so that the well is poisoned
      When the law is applied
      Then drawing water is not authorised
