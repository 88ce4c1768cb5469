Feature: What Prime Ministers have said of Taiwan
  A statement grants nothing and recognises nothing, whatever it says can be.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And these facts:
      | attack_on_japan_commenced      | false     |
      | ship_attack_is_attack_on_japan | false     |
      | operation_place                | high_seas |

  Rule: By Prime Minister Takaichi (7 November 2025)

    Scenario Outline: Warships used with force make no situation by themselves
      Given these facts:
        | warships_used_with_force_against_taiwan | <warships> |
        | survival_threatened.taiwan              | false      |
      When the law is applied
      Then use_force_for_partner.taiwan is prohibited
      And it is not so that there is a survival-threatening situation on account of the attack on Taiwan
      And by itself the Constitution bars it

      Examples:
        | warships |
        | true     |
        | false    |

    Scenario: Nor do they settle the elements that are open
      Given these facts:
        | warships_used_with_force_against_taiwan | true    |
        | armed_attack_on.taiwan                  | true    |
        | is_aggressor.taiwan                     | false   |
        | close_relationship.taiwan               | unknown |
        | survival_threatened.taiwan              | unknown |
        | clear_danger_to_peoples_rights.taiwan   | unknown |
      When the law is applied
      Then use_force_for_partner.taiwan is undetermined

  Rule: By Prime Minister Kishida (4 April 2023)

    Scenario: A strike back in a survival-threatening situation is lawful by the conditions, not by the statement
      Given these facts:
        | armed_attack_on.united_states                 | true  |
        | is_aggressor.united_states                    | false |
        | close_relationship.united_states              | true  |
        | survival_threatened.united_states             | true  |
        | clear_danger_to_peoples_rights.united_states  | true  |
        | attack_by_missiles_on.united_states           | true  |
        | no_means_but_strike_for_partner.united_states | true  |
      When the law is applied
      Then strike_bases_for_partner.united_states is permitted, subject to steps
      And the legal basis is "sdf-act/force-for-partner"
