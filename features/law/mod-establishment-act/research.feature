Feature: Gathering information
  Research and study by the Ministry is the basis of surveillance; it carries no weapons of its own.

  Rule: Act for Establishment of the Ministry of Defense art. 4(1)(xviii): research and study

    Scenario: In peace, without any order
      Given the law of "japan" as of 2026-01-26
      And the assumption "nothing-exceptional"
      When the law is applied
      Then gather_information is permitted
      And the legal basis is "mod-establishment-act/research-and-study"
      And no step is outstanding

    Scenario: It carries no use of weapons
      Given the law of "japan" as of 2026-01-26
      When the law is applied
      Then under "mod-establishment-act/research-and-study" alone, gather_information is permitted
      And the weapons tier is "t0"

    Scenario: Before the Act
      Given the law of "japan" as of 1954-06-30
      When the law is applied
      Then gather_information is not authorised
