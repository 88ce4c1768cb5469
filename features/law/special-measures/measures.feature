Feature: The lapsed Acts on special measures
  Support away from combat, on a plan and an order; abroad with consent, and paused where combat comes near.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And the assumption "uncontested-territory"
    And these facts:
      | attack_on_japan_commenced                       | false |
      | attack_on_japan_imminent                        | false |
      | attack_on_japan_anticipated                     | false |
      | at_scene_of_actual_combat                       | false |
      | important_influence_on_japan_peace_and_security | false |

  Rule: Anti-Terrorism Special Measures Act arts 2 to 6: support

    Background:
      Given the day is 2004-06-01

    Scenario Outline: Support, each element
      Given these facts:
        | supported_force_acts_against_terror_of_2001 | <force>   |
        | the place of the operation                  | <place>   |
        | no_combat_at_place                          | <quiet>   |
        | territorial_state_consent                   | <consent> |
        | special_measures_plan_decided               | <plan>    |
        | special_measures_ordered                    | <ordered> |
        | diet_disapproved_special_measures           | <refused> |
        | combat_predicted_nearby                     | <near>    |
        | pauses_support                              | <pauses>  |
      When the law is applied
      Then under "anti-terrorism-act-2001/support" alone, support_partner_forces is now <now>

      Examples:
        | force | place             | quiet | consent | plan  | ordered | refused | near  | pauses | now            |
        | true  | high_seas         | true  | false   | true  | true    | false   | false | false  | permitted      |
        | true  | japan_territory   | false | false   | true  | true    | false   | true  | false  | permitted      |
        | true  | foreign_territory | true  | true    | true  | true    | false   | false | false  | permitted      |
        | true  | high_seas         | true  | false   | true  | true    | false   | true  | true   | permitted      |
        | false | high_seas         | true  | false   | true  | true    | false   | false | false  | not authorised |
        | true  | high_seas         | true  | false   | false | true    | false   | false | false  | not authorised |
        | true  | high_seas         | true  | false   | true  | false   | false   | false | false  | not authorised |
        | true  | high_seas         | true  | false   | true  | true    | true    | false | false  | not authorised |
        | true  | high_seas         | true  | false   | true  | true    | false   | true  | false  | not authorised |

  Rule: Act on Special Measures in Iraq arts 2, 3, 6 and 8: relief and support

    Background:
      Given the day is 2005-06-01

    Scenario Outline: Relief and support, each element
      Given these facts:
        | activity_helps_iraq               | <helps>           |
        | the place of the operation        | foreign_territory |
        | no_combat_at_place                | <quiet>           |
        | territorial_state_consent         | true              |
        | special_measures_plan_decided     | <plan>            |
        | special_measures_ordered          | <ordered>         |
        | diet_disapproved_special_measures | <refused>         |
        | combat_predicted_nearby           | false             |
      When the law is applied
      Then under "iraq-act-2003/relief-and-support" alone, relief_and_rebuilding is now <now>

      Examples:
        | helps | quiet | plan  | ordered | refused | now            |
        | true  | true  | true  | true    | false   | permitted      |
        | false | true  | true  | true    | false   | not authorised |
        | true  | false | true  | true    | false   | not authorised |
        | true  | true  | false | true    | false   | not authorised |
        | true  | true  | true  | false   | false   | not authorised |
        | true  | true  | true  | true    | true    | not authorised |

  Rule: Replenishment Support Special Measures Act arts 2 to 5: fuel and water, without the Diet's approval

    Background:
      Given the day is 2009-01-01

    Scenario Outline: Fuel and water, without the Diet's approval, each element
      Given these facts:
        | supplied_ship_interdicts_terrorists | <ship>    |
        | supply_of_fuel_or_water_only        | <fuel>    |
        | the place of the operation          | high_seas |
        | no_combat_at_place                  | true      |
        | special_measures_plan_decided       | <plan>    |
        | special_measures_ordered            | <ordered> |
        | combat_predicted_nearby             | false     |
      When the law is applied
      Then under "replenishment-act-2008/replenishment" alone, support_partner_forces is now <now>

      Examples:
        | ship  | fuel  | plan  | ordered | now            |
        | true  | true  | true  | true    | permitted      |
        | false | true  | true  | true    | not authorised |
        | true  | false | true  | true    | not authorised |
        | true  | true  | false | true    | not authorised |
        | true  | true  | true  | false   | not authorised |
