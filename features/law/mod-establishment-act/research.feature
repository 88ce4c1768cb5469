Feature: Gathering information
  Research and study by the Ministry is the basis of surveillance; it carries no weapons of its own.

  Rule: Act for Establishment of the Ministry of Defense art. 4(1)(xviii): research and study

    Scenario Outline: Without any order; in another State's territory with its consent
      Given the law of "japan" as of 2026-01-26
      And these facts:
        | the place of the operation | <place>   |
        | territorial_state_consent  | <consent> |
        | host_authority_contested   | false     |
      When the law is applied
      Then gather_information is now <now>
      And the legal basis is "mod-establishment-act/research-and-study"
      And the weapons tier is "t0"

      Examples:
        | place             | consent | now       |
        | high_seas         | false   | permitted |
        | japan_territory   | false   | permitted |
        | foreign_territory | true    | permitted |

    Scenario: Before the Act
      Given the law of "japan" as of 1954-06-30
      And these facts:
        | the place of the operation | high_seas |
      When the law is applied
      Then gather_information is not authorised
