Feature: Readings
  A question of law has readings; a stance picks one for each, by default the official one of the day.

  Background:
    Given the rules as of 2020-06-15:
      """
      framework: inline
      title: the rules of a feature
      language: en
      questions:
        - question: bread
          asks: May bread be sold on a feast day?
          readings:
            - {reading: strict, says: never, holder: the old council, status: official, until: 2015-01-01}
            - {reading: mild, says: before noon, holder: the council, status: official, from: 2015-01-01}
            - {reading: free, says: always, holder: some scholars, status: scholarly}
          official:
            - {from: 2000-01-01, reading: strict}
            - {from: 2015-01-01, reading: mild}
        - question: cake
          asks: Is cake bread?
          readings:
            - {reading: it-is, says: it is, holder: bakers, status: party}
            - {reading: it-is-not, says: it is not, holder: millers, status: party}
          official:
            - {from: 2000-01-01, reading: open}
      --- vocabulary/words.yaml
      facts:
        - {fact: morning, says: it is before noon}
      actions:
        - {action: sell, does: selling bread}
        - {action: sell_cake, does: selling cake}
      --- act.yaml
      law: act
      title: Act
      layer: statute
      url: https://example.org/act
      provisions:
        - at: "1"
          cite: art. 1
          says: bread on a feast day
          from: 2000-01-01
          certainty: text
          norms:
            - {id: early, permits: sell, when: [morning], reading: {bread: mild}}
            - {id: any-time, permits: sell, reading: {bread: free}}
            - {id: cake, permits: sell_cake, when: [morning], reading: {cake: it-is-not}}
      """

  Rule: D12 The default stance picks the official reading of the day

    Scenario: The reading of the day
      Given it is before noon
      When the law is applied
      Then selling bread is permitted
      And the legal basis is "act/early"

    Scenario: The reading before it
      Given the day is 2014-12-31
      And it is before noon
      When the law is applied
      Then selling bread is not authorised

  Rule: D12 Another stance may be taken

    Scenario: As some scholars read it
      Given the reading "free" of the question "bread"
      And it is not so that it is before noon
      When the law is applied
      Then selling bread is permitted
      And the legal basis is "act/any-time"

    Scenario: The norms of the rejected reading take no part
      Given the reading "strict" of the question "bread"
      And it is before noon
      When the law is applied
      Then selling bread is not authorised

  Rule: D12 A question that is officially left open is one more unknown

    Scenario: The verdict turns on it
      Given it is before noon
      When the law is applied
      Then selling cake is undetermined, and turns on:
        | cake |

    Scenario: It does not, where another ground fails
      Given it is not so that it is before noon
      When the law is applied
      Then selling cake is not authorised
