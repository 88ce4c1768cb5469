Feature: Multinational forces
  What the Constitution bars by the Government's views, whatever a resolution authorises.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"

  Rule: Unified view of 26 October 1990: taking part under its command

    Scenario Outline: A force whose tasks include force
      Given the day is <day>
      And these facts:
        | mission_includes_force | <force> |
      When the law is applied
      Then join_multinational_force is unlawful
      And by itself the Constitution <layer>

      Examples:
        | force   | day        | layer           |
        | true    | 2026-01-26 | bars it         |
        | false   | 2026-01-26 | leaves it clear |
        | unknown | 2026-01-26 | may bar it      |
        | true    | 1990-10-26 | bars it         |
        | true    | 1990-10-25 | leaves it clear |

    Scenario: The reading that allows collective self-defence in full does not bar it
      Given the reading "full-collective" of the question "self-defence"
      And these facts:
        | mission_includes_force | true |
      When the law is applied
      Then join_multinational_force is not authorised
      And by itself the Constitution leaves it clear

  Rule: House of Representatives, answer 159-157: activity within a force

    Scenario Outline: Under Japan's own command, without force, apart from others' force
      Given these facts:
        | under_own_command         | <own command> |
        | no_threat_or_use_of_force | <no force>    |
        | not_part_of_others_force  | <apart>       |
      When the law is applied
      Then work_within_multinational_force is unlawful
      And by itself the Constitution <layer>

      Examples:
        | own command | no force | apart | layer           |
        | true        | true     | true  | leaves it clear |
        | false       | true     | true  | bars it         |
        | true        | false    | true  | bars it         |
        | true        | true     | false | bars it         |

    Scenario Outline: From 29 June 2004
      Given the day is <day>
      And it is not so that under_own_command
      And it is not so that activity_helps_iraq
      When the law is applied
      Then work_within_multinational_force is unlawful
      And by itself the Constitution <layer>

      Examples:
        | day        | layer           |
        | 2004-06-28 | leaves it clear |
        | 2004-06-29 | bars it         |

    Scenario: Absolute pacifism bars it even so
      Given the reading "absolute-pacifist" of the question "self-defence"
      And these facts:
        | under_own_command         | true |
        | no_threat_or_use_of_force | true |
        | not_part_of_others_force  | true |
      When the law is applied
      Then work_within_multinational_force is prohibited
      And "multinational-force-views/no-activity-as-part-of-force" bars it
