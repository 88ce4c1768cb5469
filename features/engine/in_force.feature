Feature: Law in force
  Those norms take part whose provision is in force on the day.

  Background:
    Given the rules as of 2020-06-15:
      """
      facts:
        - {fact: dry, says: the summer is dry}
      actions:
        - {action: water, does: watering the garden}
        - {action: wash, does: washing the cart}
        - {action: fish, does: fishing in the pond}
      --- act.yaml
      law: act
      title: Act
      layer: statute
      url: https://example.org/act
      provisions:
        - at: "1-until-2010"
          cite: art. 1
          says: watering, as it was
          from: 2000-01-01
          until: 2010-01-01
          certainty: text
          norms:
            - {permits: water}
        - at: "1"
          cite: art. 1
          says: watering, as it is
          from: 2010-01-01
          certainty: text
          norms:
            - {permits: water, when: [{not: dry}]}
        - at: "2"
          cite: art. 2
          says: washing, to come
          from: 2025-04-01
          enacted: 2019-12-01
          certainty: text
          norms:
            - {permits: wash}
        - at: "3"
          cite: art. 3
          says: fishing, enacted and without a day
          enacted: 2019-12-01
          certainty: text
          norms:
            - {permits: fish}
      """

  Rule: D5 A provision is in force from its first day to the day before it ends

    Scenario Outline: The same article in two periods is two provisions
      Given the day is <day>
      And the summer is dry
      When the law is applied
      Then watering the garden is <outcome>

      Examples:
        | day        | outcome        |
        | 1999-12-31 | not authorised |
        | 2000-01-01 | permitted      |
        | 2009-12-31 | permitted      |
        | 2010-01-01 | not authorised |

    Scenario: A citation means the provision in force on the day
      Given it is not so that the summer is dry
      When the law is applied
      Then watering the garden is permitted
      And the legal basis is "Act art. 1"
      And the legal basis is "act/1"

    Scenario: A day that no version covers is said
      Given the facts are of 1990-01-01
      And it is not so that the summer is dry
      When the law is applied
      Then it is noted: "coming law"

  Rule: D5 What is enacted and not yet in force takes no part

    Scenario: It comes into force on a later day
      When the law is applied
      Then washing the cart is not authorised
      When on 2025-04-01 it is so that the summer is dry
      Then washing the cart is permitted

    Scenario: It has no day at all
      When the law is applied
      Then fishing in the pond is not authorised

  Rule: D5 The facts of one day may be put under the law of another

    Scenario: Facts of a later day, under earlier law
      Given the facts are of 2026-01-01
      When the law is applied
      Then washing the cart is not authorised
      And it is noted: "earlier law"
