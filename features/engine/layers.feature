Feature: Layers
  Constitution, international law and statute bar and grant; what lies below is policy.

  Background:
    Given the rules as of 2020-06-15:
      """
      offices:
        - {office: council, says: the council, side: own}
      facts:
        - {fact: war, says: there is war}
        - {fact: asked, says: the council has been asked, role: step, by: council}
      actions:
        - {action: trade, does: trading in arms}
        - {action: lend, does: lending arms}
      --- charter.yaml
      law: charter
      title: Charter
      layer: constitution
      url: https://example.org/charter
      provisions:
        - at: "1"
          cite: art. 1
          says: no trade in war
          from: 2000-01-01
          certainty: text
          norms:
            - {id: no-trade, prohibits: trade, when: [war]}
      --- treaty.yaml
      law: treaty
      title: Treaty
      layer: international-law
      url: https://example.org/treaty
      provisions:
        - at: "1"
          cite: art. 1
          says: nothing of trade
          from: 2000-01-01
          certainty: text
          norms:
            - {id: no-lending, prohibits: lend, when: [war]}
      --- act.yaml
      law: act
      title: Act
      layer: statute
      url: https://example.org/act
      provisions:
        - at: "1"
          cite: art. 1
          says: trade
          from: 2000-01-01
          certainty: text
          norms:
            - {id: trade, permits: trade}
            - {id: lend, permits: lend}
      --- decision.yaml
      law: decision
      title: Decision
      layer: cabinet-decision
      url: https://example.org/decision
      provisions:
        - at: "1"
          cite: sec. 1
          says: no lending
          from: 2000-01-01
          certainty: text
          norms:
            - {id: no-lending, prohibits: lend, when: always}
            - {id: ask-first, requires: [act/trade], steps: [asked]}
      """

  Rule: D11 What lies below statute never changes an outcome, and is reported beside it

    Scenario: Ruled out by policy, and permitted by law
      Given it is not so that there is war
      When the law is applied
      Then lending arms is permitted
      And as policy, "Decision sec. 1" rules it out

    Scenario: A commitment that is not kept
      Given it is not so that there is war
      And it is not so that the council has been asked
      When the law is applied
      Then trading in arms is permitted
      And as policy, "Decision sec. 1" is not kept

    Scenario: A commitment that is kept
      Given it is not so that there is war
      And the council has been asked
      When the law is applied
      Then trading in arms is permitted
      And as policy, "Decision sec. 1" is kept

  Rule: D11 Each layer is also reported by itself

    Scenario: The Constitution bars what the statute grants
      Given there is war
      When the law is applied
      Then trading in arms is prohibited
      And by itself the Constitution bars it
      And by itself international law leaves it clear
      And by itself statute grants it

    Scenario: International law bars too
      Given there is war
      When the law is applied
      Then lending arms is prohibited
      And by itself the Constitution leaves it clear
      And by itself international law bars it

    Scenario: While it is open whether there is war
      When the law is applied
      Then trading in arms is undetermined, and turns on:
        | there is war |
      And by itself the Constitution may bar it
