Feature: The three conditions of the Cabinet Decision of 1 July 2014
  They read article 9 of the Constitution. The decision itself gives no authority; until 29 March 2016 no statute did.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And these facts:
      | attack_on_japan_commenced      | false     |
      | ship_attack_is_attack_on_japan | false     |
      | is_aggressor.united_states     | false     |
      | the place of the operation     | high_seas |

  Rule: Decision of 1 July 2014, first condition, an attack on Japan

    Scenario Outline: The attack must have occurred
      Given these facts:
        | attack_on_japanese_territory | <attack>   |
        | attack_on_japan_imminent     | <imminent> |
        | no_other_means_for_japan     | true       |
      When the law is applied
      Then use_force_for_japan is <outcome>
      And by itself the Constitution <constitution>

      Examples:
        | attack | imminent | outcome                     | constitution    |
        | true   | false    | permitted, subject to steps | leaves it clear |
        | false  | true     | prohibited                  | bars it         |

  Rule: Decision of 1 July 2014, first condition, an attack on another State

    Scenario Outline: Each element by itself
      Given these facts:
        | attack_on_japanese_territory                 | false      |
        | armed_attack_on.united_states                | <attack>   |
        | close_relationship.united_states             | <close>    |
        | survival_threatened.united_states            | <survival> |
        | clear_danger_to_peoples_rights.united_states | <danger>   |
        | no_other_means_for_partner.united_states     | true       |
      When the law is applied
      Then use_force_for_partner.united_states is <outcome>
      And by itself the Constitution <constitution>

      Examples:
        | attack | close | survival | danger | outcome                     | constitution    |
        | true   | true  | true     | true   | permitted, subject to steps | leaves it clear |
        | false  | true  | true     | true   | prohibited                  | bars it         |
        | true   | false | true     | true   | prohibited                  | bars it         |
        | true   | true  | false    | true   | prohibited                  | bars it         |
        | true   | true  | true     | false  | prohibited                  | bars it         |

    Scenario: The danger is not known
      Given these facts:
        | attack_on_japanese_territory                 | false   |
        | armed_attack_on.united_states                | true    |
        | close_relationship.united_states             | true    |
        | survival_threatened.united_states            | true    |
        | clear_danger_to_peoples_rights.united_states | unknown |
      When the law is applied
      Then use_force_for_partner.united_states is undetermined, and turns on:
        | clear_danger_to_peoples_rights.united_states |

    Scenario: Whether the other is a foreign State is left open for Taiwan
      Given these facts:
        | attack_on_japanese_territory          | false |
        | armed_attack_on.taiwan                | true  |
        | is_aggressor.taiwan                   | false |
        | close_relationship.taiwan             | true  |
        | survival_threatened.taiwan            | true  |
        | clear_danger_to_peoples_rights.taiwan | true  |
      When the law is applied
      Then use_force_for_partner.taiwan is undetermined, and turns on:
        | taiwan-as-state |

  Rule: Decision of 1 July 2014, second condition

    Scenario: Other means for Japan
      Given attack_on_japanese_territory
      And other_means_for_japan
      When the law is applied
      Then use_force_for_japan is prohibited
      And by itself the Constitution bars it

    Scenario: Other means for the United States
      Given these facts:
        | attack_on_japanese_territory                 | false |
        | armed_attack_on.united_states                | true  |
        | close_relationship.united_states             | true  |
        | survival_threatened.united_states            | true  |
        | clear_danger_to_peoples_rights.united_states | true  |
        | other_means_for_partner.united_states        | true  |
      When the law is applied
      Then use_force_for_partner.united_states is prohibited
      And by itself the Constitution bars it

  Rule: Decision of 1 July 2014, third condition

    Scenario Outline: The minimum necessary
      Given attack_on_japanese_territory
      And these facts:
        | no_other_means_for_japan | true      |
        | force_limited_to_minimum | <minimum> |
      When the law is applied
      Then use_force_for_japan is <outcome>
      And by itself the Constitution <constitution>

      Examples:
        | minimum | outcome                     | constitution    |
        | true    | permitted, subject to steps | leaves it clear |
        | false   | prohibited                  | bars it         |

  Rule: Decision of 1 July 2014, from its day

    Scenario Outline: The day before, the day itself, and the day of the statutes
      Given the day is <day>
      And these facts:
        | attack_on_japanese_territory                 | false |
        | attack_on_us_bases_in_japan                  | false |
        | attack_on_japanese_ships                     | false |
        | armed_attack_on.united_states                | true  |
        | close_relationship.united_states             | true  |
        | survival_threatened.united_states            | true  |
        | clear_danger_to_peoples_rights.united_states | true  |
        | no_other_means_for_partner.united_states     | true  |
      When the law is applied
      Then use_force_for_partner.united_states is <outcome>
      And by itself the Constitution <constitution>

      Examples:
        | day        | outcome                     | constitution    |
        | 2014-06-30 | prohibited                  | bars it         |
        | 2014-07-01 | not authorised              | leaves it clear |
        | 2016-03-29 | permitted, subject to steps | leaves it clear |
