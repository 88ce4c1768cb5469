Feature: Support that becomes part of another's use of force
  The Constitution, as the Government reads it, is asked by itself.

  Background:
    Given the law of "japan" as of 2026-01-26
    And these facts:
      | attack_on_us_bases_in_japan   | false |
      | attack_on_japanese_ships      | false |
      | attack_on_japan_commenced     | false |
      | cyber_attack_on_japan         | false |
      | armed_attack_on.united_states | false |
      | armed_attack_on.taiwan        | false |
      | armed_attack_on.other_state   | false |
      | supply_occasion               | other |
      | covered_by_situation_act      | true  |

  Rule: View on integration (scene of actual combat)

    Background:
      Given attack_on_japanese_territory is false
      And operation_place is high_seas

    Scenario: Where combat is actually being conducted
      Given these facts:
        | at_scene_of_actual_combat | true  |
        | no_combat_at_place        | false |
      When the law is applied
      Then support_partner_forces is prohibited
      And "integration/no-support-at-scene-of-combat" bars it

    Scenario: Where combat may come later, the Constitution leaves it clear
      Given these facts:
        | at_scene_of_actual_combat | false |
        | no_combat_at_place        | false |
      When the law is applied
      Then support_partner_forces is undetermined
      And by itself the Constitution leaves it clear

  Rule: View on integration (non-combat area)

    Scenario Outline: Until 2014, wherever combat is or may come
      Given the day is 2014-06-30
      And these facts:
        | attack_on_japanese_territory | false   |
        | operation_place              | <place> |
        | at_scene_of_actual_combat    | <scene> |
        | no_combat_at_place           | <clear> |
      When the law is applied
      Then transport_for_partner_forces is <outcome>
      And by itself the Constitution <constitution>

      Examples:
        | place           | scene | clear | outcome      | constitution    |
        | high_seas       | true  | false | prohibited   | bars it         |
        | high_seas       | false | false | prohibited   | bars it         |
        | high_seas       | false | true  | undetermined | leaves it clear |
        | japan_territory | false | false | undetermined | leaves it clear |

  Rule: View on integration (a rescue that has begun)

    Background:
      Given at_scene_of_actual_combat
      And attack_on_japanese_territory is false
      And operation_place is high_seas

    Scenario Outline: It may go on while the unit is safe
      Given these facts:
        | rescue_already_begun | <begun> |
        | unit_safety_secured  | <safe>  |
      When the law is applied
      Then search_and_rescue is <outcome>
      And by itself the Constitution <constitution>

      Examples:
        | begun | safe  | outcome      | constitution    |
        | true  | true  | undetermined | leaves it clear |
        | false | true  | prohibited   | bars it         |
        | true  | false | prohibited   | bars it         |

  Rule: View on integration (Japan's own lawful force)

    Scenario Outline: Where Japan itself lawfully uses force, the doctrine is no objection; the statute's bar stays
      Given these facts:
        | at_scene_of_actual_combat           | true      |
        | operation_place                     | high_seas |
        | attack_on_japanese_territory        | <attack>  |
        | defence_operation_ordered_for_japan | <ordered> |
      When the law is applied
      Then support_partner_forces is prohibited
      And by itself the Constitution <constitution>

      Examples:
        | attack | ordered | constitution    |
        | true   | true    | leaves it clear |
        | false  | true    | bars it         |

  Rule: View on integration (weapons to carry out a mission)

    Scenario Outline: Against a State or the like they would be force
      Given these facts:
        | opponent_is_state_or_quasi_state | <state> |
      When the law is applied
      Then use_weapons_against_obstruction is <outcome>
      And by itself the Constitution <constitution>

      Examples:
        | state | outcome      | constitution    |
        | true  | prohibited   | bars it         |
        | false | undetermined | leaves it clear |

    Scenario Outline: So too in peacekeeping
      Given these facts:
        | opponent_is_state_or_quasi_state | <state> |
      When the law is applied
      Then use_weapons_in_security_task is <outcome>
      And by itself the Constitution <constitution>

      Examples:
        | state | outcome      | constitution    |
        | true  | prohibited   | bars it         |
        | false | undetermined | leaves it clear |

  Rule: The view that support is never a use of force

    Scenario: The Constitution leaves it clear; the statute still bars it
      Given the reading "no-bar" of the question "integration"
      And these facts:
        | attack_on_japanese_territory | false     |
        | operation_place              | high_seas |
        | at_scene_of_actual_combat    | true      |
      When the law is applied
      Then support_partner_forces is prohibited
      And by itself the Constitution leaves it clear
