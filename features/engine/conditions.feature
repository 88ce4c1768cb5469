Feature: Conditions
  A ground compares what is given with constants, or with the day of the facts.

  Background:
    Given the rules as of 2020-06-15:
      """
      parties:
        - party: side
          says: the side
          members: {north: the north, south: the south}
      facts:
        - {fact: place, says: the place, type: choice, values: {river: the river, town: the town, sea: the sea}}
        - {fact: boats, says: the number of boats, type: quantity, unit: boats}
        - {fact: landing, says: the day of the landing, type: date}
        - {fact: attacked, each: side, says: "{side} has been attacked"}
      concepts:
        - {concept: on_water, says: it happens on the water}
        - {concept: few, says: there are at most three boats}
        - {concept: fleet, says: there are at least ten boats}
        - {concept: fewer, says: there are fewer than three boats}
        - {concept: recent, says: the landing was in the last twenty days}
        - {concept: old, says: the landing was on or before the first of May}
        - {concept: somebody, says: somebody has been attacked}
        - {concept: everybody, says: everybody has been attacked}
        - {concept: north_only, says: only the north has been attacked}
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
            - {counts_as: on_water, when: {fact: place, is_one_of: [river, sea]}}
            - {counts_as: few, when: {fact: boats, at_most: 3}}
            - {counts_as: fewer, when: {fact: boats, below: 3}}
            - {counts_as: fleet, when: {fact: boats, at_least: 10}}
            - {counts_as: recent, when: {fact: landing, on_or_after: {days_from_now: -20}}}
            - {counts_as: old, when: {fact: landing, on_or_before: 2020-05-01}}
            - {counts_as: somebody, when: {some: side, holds: attacked}}
            - {counts_as: everybody, when: {every: side, holds: attacked}}
            - {counts_as: north_only, when: [attacked.north, {not: attacked.south}]}
      """

  Rule: D3 A comparison is with a constant

    Scenario Outline: Is one of
      Given the place is <place>
      When the law is applied
      Then <found> it happens on the water

      Examples:
        | place     | found             |
        | the river | it is so that     |
        | the sea   | it is so that     |
        | the town  | it is not so that |

    Scenario Outline: Bounds belong to one side
      Given the number of boats is <boats>
      When the law is applied
      Then <few> there are at most three boats
      And <fewer> there are fewer than three boats
      And <fleet> there are at least ten boats

      Examples:
        | boats | few               | fewer             | fleet             |
        | 2     | it is so that     | it is so that     | it is not so that |
        | 3     | it is so that     | it is not so that | it is not so that |
        | 9     | it is not so that | it is not so that | it is not so that |
        | 10    | it is not so that | it is not so that | it is so that     |

    Scenario: A comparison with what is unknown is unknown
      When the law is applied
      Then it is unknown whether it happens on the water
      And it is unknown whether there are at most three boats
      And it is unknown whether the landing was in the last twenty days

  Rule: D3 A date is compared with a day, or with the day of the facts

    Scenario Outline: Twenty days back
      Given the day of the landing is <day>
      When the law is applied
      Then <recent> the landing was in the last twenty days
      And <old> the landing was on or before the first of May

      Examples:
        | day        | recent            | old               |
        | 2020-05-01 | it is not so that | it is so that     |
        | 2020-05-02 | it is not so that | it is not so that |
        | 2020-05-25 | it is not so that | it is not so that |
        | 2020-05-26 | it is so that     | it is not so that |

  Rule: D3 and D15 A condition may ask for some or every member of a party, or for one by name

    Scenario Outline: Some and every
      Given these facts:
        | the north has been attacked | <north> |
        | the south has been attacked | <south> |
      When the law is applied
      Then <somebody> somebody has been attacked
      And <everybody> everybody has been attacked
      And <north_only> only the north has been attacked

      Examples:
        | north | south   | somebody              | everybody             | north_only            |
        | true  | true    | it is so that         | it is so that         | it is not so that     |
        | true  | unknown | it is so that         | it is unknown whether | it is unknown whether |
        | false | unknown | it is unknown whether | it is not so that     | it is not so that     |
        | true  | false   | it is so that         | it is not so that     | it is so that         |
        | false | false   | it is not so that     | it is not so that     | it is not so that     |
