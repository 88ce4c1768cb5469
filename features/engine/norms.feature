Feature: The seven kinds of norm
  Counts as and counts not conclude; permits, prohibits, excepts, requires and obliges speak of actions.

  Background:
    Given the rules as of 2020-06-15:
      """
      offices:
        - {office: council, says: the council, side: own}
        - {office: captain, says: the captain, side: own}
      facts:
        - {fact: storm, says: there is a storm}
        - {fact: night, says: it is night}
        - {fact: urgent, says: it is specially urgent}
        - {fact: ordered, says: the council has ordered it, role: step, by: council, refused_by: forbidden}
        - {fact: forbidden, says: the council has refused to order it, role: step, by: council}
        - {fact: told, says: the captain has told the council, role: step, by: captain}
        - {fact: objected, says: the council has objected, role: step, by: council}
        - {fact: lit, says: the boat is lit, role: conduct}
        - {fact: back, says: the boat is back, role: step, by: captain}
      actions:
        - {action: sail, does: sailing}
        - {action: sail_far, kind_of: sail, does: sailing far out}
        - {action: row, does: rowing}
      weapons:
        - {tier: none, says: no weapons}
        - {tier: harpoon, says: the harpoon}
      --- act.yaml
      law: act
      title: Act
      layer: statute
      url: https://example.org/act
      provisions:
        - at: "1"
          cite: art. 1
          says: sailing
          from: 2000-01-01
          certainty: text
          norms:
            - id: sailing
              permits: sail
              steps:
                - any:
                    - ordered
                    - when: [urgent]
                      after: {sought: told, by: captain, refused_by: objected}
                  refused_by: [forbidden, objected]
              weapons: [{tier: harpoon, when: [storm]}, {tier: none, when: {not: storm}}]
        - at: "2"
          cite: art. 2
          says: not in a storm
          from: 2000-01-01
          certainty: text
          norms:
            - {id: no-sailing, prohibits: sail, when: [storm]}
        - at: "3"
          cite: art. 3
          says: but by night
          from: 2000-01-01
          certainty: text
          norms:
            - {id: by-night, excepts: [act/no-sailing], for: [sail], ground: express, when: [night], limits: [lit]}
        - at: "4"
          cite: art. 4
          says: the captain's consent
          from: 2000-01-01
          certainty: text
          norms:
            - {requires: [act/sailing], when: [night], steps: [told], limits: [lit]}
        - at: "5"
          cite: art. 5
          says: rowing, and coming back
          from: 2000-01-01
          certainty: text
          norms:
            - {id: rowing, permits: row}
            - id: come-back
              obliges: come back at once
              by: captain
              when: [storm]
              discharged_by: back
              concerns: [row]
              ceases: [row]
        - at: "6"
          cite: art. 6
          says: far out
          from: 2000-01-01
          certainty: text
          norms:
            - {id: far, permits: sail_far, when: [night]}
      """

  Rule: D6 A permission has steps, and an alternative may be open in urgency

    Scenario: The step is outstanding while nothing is known of it
      Given it is not so that there is a storm
      And it is not so that it is night
      When the law is applied
      Then sailing is permitted, subject to steps
      And these steps are outstanding:
        | the council has ordered it |
      And sailing is now undetermined

    Scenario: The step is known not to be done
      Given it is not so that there is a storm
      And it is not so that it is night
      And it is not so that it is specially urgent
      And it is not so that the council has ordered it
      When the law is applied
      Then sailing is permitted, subject to steps
      And sailing is now not authorised

    Scenario: In special urgency nothing need be done beforehand
      Given it is not so that there is a storm
      And it is not so that it is night
      And it is specially urgent
      When the law is applied
      Then sailing is permitted
      And sailing is now permitted

    Scenario: Refused beats done
      Given it is not so that there is a storm
      And it is not so that it is night
      And the council has ordered it
      And the council has refused to order it
      When the law is applied
      Then sailing is not authorised
      And the legal basis "Act art. 1" is closed

    Scenario: What must follow closes when it is refused
      Given it is not so that there is a storm
      And it is not so that it is night
      And it is specially urgent
      And the council has objected
      When the law is applied
      Then sailing is not authorised

  Rule: D6 A permission carries a tier of weapons, possibly by condition

    Scenario: By day and in calm, none
      Given it is not so that there is a storm
      And it is not so that it is night
      When the law is applied
      Then sailing is permitted, subject to steps
      And the weapons tier is "no weapons"

  Rule: D6 A prohibition covers the kinds of its action

    Scenario: Sailing far out is barred as sailing
      Given there is a storm
      And it is not so that it is night
      When the law is applied
      Then sailing far out is prohibited
      And "Act art. 2" bars it

    Scenario: A permission covers kinds only where it says so
      Given it is not so that there is a storm
      And it is not so that it is night
      And the council has ordered it
      When the law is applied
      Then sailing is permitted
      And sailing far out is not authorised

  Rule: D6 An exception overrides and grants nothing, and its limits travel with the verdict

    Scenario: By night the storm does not bar
      Given there is a storm
      And it is night
      When the law is applied
      Then sailing far out is permitted
      And the legal basis is "Act art. 6"
      And "Act art. 2" is defeated by "Act art. 3"
      And "Act art. 2" does not bar it
      And these limits apply:
        | the boat is lit |

    Scenario: A breached limit takes the exception away
      Given there is a storm
      And it is night
      And it is not so that the boat is lit
      When the law is applied
      Then sailing far out is prohibited
      And "Act art. 2" bars it

  Rule: D6 A requirement adds steps and limits, from its own provision

    Scenario: By night the council must be told
      Given it is not so that there is a storm
      And it is night
      And the council has ordered it
      When the law is applied
      Then sailing is permitted, subject to steps
      And these steps are outstanding:
        | the captain has told the council |
      And these limits apply:
        | the boat is lit |

    Scenario: By day it asks nothing
      Given it is not so that there is a storm
      And it is not so that it is night
      And the council has ordered it
      When the law is applied
      Then sailing is permitted

  Rule: D6 An obligation to cease an action is also a prohibition of it while it runs

    Scenario: The duty runs
      Given there is a storm
      When the law is applied
      Then rowing is prohibited
      And the duty of "Act art. 5" is due

    Scenario: The duty does not bind
      Given it is not so that there is a storm
      When the law is applied
      Then rowing is permitted
