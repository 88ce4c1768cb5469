Feature: Truth
  What is not known is neither so nor not so, and never counts as false.

  Background:
    Given the rules as of 2020-01-01:
      """
      facts:
        - {fact: first, says: the first is so}
        - {fact: second, says: the second is so}
        - {fact: third, says: the third is so}
      concepts:
        - {concept: all_three, says: all are so}
        - {concept: some, says: some is so}
        - {concept: two, says: at least two are so}
        - {concept: no_first, says: the first is missing}
        - {concept: nothing_asked, says: nothing is asked}
      --- act.yaml
      law: act
      title: Act
      layer: statute
      url: https://example.org/act
      provisions:
        - at: "1"
          cite: art. 1
          says: when the concepts hold
          from: 2000-01-01
          certainty: text
          norms:
            - {counts_as: all_three, when: {all: [first, second, third]}}
            - {counts_as: some, when: {any: [first, second, third]}}
            - {counts_as: two, when: {at_least: 2, of: [first, second, third]}}
            - {counts_as: no_first, when: {not: first}}
            - {counts_as: nothing_asked, when: always}
      """

  Rule: D1 Truth is true, false or unknown, in strong Kleene logic

    Scenario Outline: All of several is as the weakest of them
      Given these facts:
        | the first is so  | <first>  |
        | the second is so | <second> |
        | the third is so  | <third>  |
      When the law is applied
      Then <found> all are so

      Examples:
        | first   | second  | third   | found                 |
        | true    | true    | true    | it is so that         |
        | true    | true    | unknown | it is unknown whether |
        | true    | unknown | false   | it is not so that     |
        | unknown | unknown | unknown | it is unknown whether |
        | false   | true    | true    | it is not so that     |

    Scenario Outline: Any of several is as the strongest of them
      Given these facts:
        | the first is so  | <first>  |
        | the second is so | <second> |
        | the third is so  | <third>  |
      When the law is applied
      Then <found> some is so

      Examples:
        | first   | second  | third   | found                 |
        | false   | false   | false   | it is not so that     |
        | false   | unknown | false   | it is unknown whether |
        | unknown | true    | false   | it is so that         |

    Scenario Outline: At least two of three is open as long as both answers are left
      Given these facts:
        | the first is so  | <first>  |
        | the second is so | <second> |
        | the third is so  | <third>  |
      When the law is applied
      Then <found> at least two are so

      Examples:
        | first   | second  | third   | found                 |
        | true    | true    | unknown | it is so that         |
        | true    | unknown | false   | it is unknown whether |
        | false   | unknown | false   | it is not so that     |
        | unknown | unknown | true    | it is unknown whether |

    Scenario Outline: The contrary of what is unknown is unknown
      Given these facts:
        | the first is so | <first> |
      When the law is applied
      Then <found> the first is missing

      Examples:
        | first   | found                 |
        | true    | it is not so that     |
        | false   | it is so that         |
        | unknown | it is unknown whether |

    Scenario: What rests on nothing holds
      When the law is applied
      Then it is so that nothing is asked
