Feature: Inspecting ships to enforce restrictions on trade
  With the masters' agreement, by a resolution or with the flag State's consent.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"

  Rule: Ship Inspection Act arts 2 and 3(1): in an important influence situation

    Background:
      Given these facts:
        | iis_plan_decided               | true      |
        | iis_plan_states_need           | true      |
        | diet_approved_iis_measures     | true      |
        | attack_on_japan_commenced      | false     |
        | inspection_guidelines_approved | true      |
        | inspection_area_set_apart      | true      |
        | master_agrees_to_boarding      | true      |
        | the place of the operation     | high_seas |
        | at_scene_of_actual_combat      | false     |
        | no_combat_at_place             | true      |
        | threat_to_international_peace  | false     |

    Scenario Outline: The situation, the restrictions, the ship, the authority
      Given these facts:
        | important_influence_on_japan_peace_and_security | <influence>  |
        | economic_measures_joined                        | <joined>     |
        | target_ship_public                              | <public>     |
        | resolution_asks_strict_enforcement              | <resolution> |
        | flag_state_consents                             | <flag State> |
      When the law is applied
      Then inspect_ships_by_agreement is <outcome>
      And query_and_follow_ships is <outcome>

      Examples:
        | influence | joined | public | resolution | flag State | outcome                     |
        | true      | true   | false  | true       | false      | permitted                   |
        | false     | true   | false  | true       | false      | not authorised              |
        | true      | false  | false  | true       | false      | not authorised              |
        | true      | true   | true   | true       | false      | not authorised              |
        | true      | true   | false  | false      | true       | permitted                   |
        | true      | true   | false  | false      | false      | permitted, subject to steps |

  Rule: Ship Inspection Act arts 2 and 3(2): in an international peace joint response situation

    Background:
      Given these facts:
        | important_influence_on_japan_peace_and_security | false     |
        | joint_international_response                    | true      |
        | japan_needs_to_contribute                       | true      |
        | economic_measures_joined                        | true      |
        | target_ship_public                              | false     |
        | resolution_asks_strict_enforcement              | true      |
        | inspection_guidelines_approved                  | true      |
        | inspection_area_set_apart                       | true      |
        | master_agrees_to_boarding                       | true      |
        | the place of the operation                      | high_seas |
        | at_scene_of_actual_combat                       | false     |
        | no_combat_at_place                              | true      |

    Scenario Outline: The situation, the plan and the approval of the Diet
      Given these facts:
        | threat_to_international_peace | <threat>   |
        | joint_response_plan_decided   | <plan>     |
        | diet_approved_joint_response  | <approved> |
      When the law is applied
      Then inspect_ships_by_agreement is now <now>
      And query_and_follow_ships is now <now>

      Examples:
        | threat | plan  | approved | now            |
        | true   | true  | true     | permitted      |
        | false  | true  | true     | not authorised |
        | true   | false | true     | not authorised |
        | true   | true  | false    | not authorised |

  Rule: Ship Inspection Act arts 4 and 5 and annex: how it is done

    Background:
      Given these facts:
        | important_influence_on_japan_peace_and_security | true      |
        | iis_plan_decided                                | true      |
        | iis_plan_states_need                            | true      |
        | diet_approved_iis_measures                      | true      |
        | attack_on_japan_commenced                       | false     |
        | economic_measures_joined                        | true      |
        | target_ship_public                              | false     |
        | resolution_asks_strict_enforcement              | true      |
        | the place of the operation                      | high_seas |
        | at_scene_of_actual_combat                       | false     |
        | no_combat_at_place                              | true      |
        | threat_to_international_peace                   | false     |

    Scenario Outline: Guidelines, an area set apart, and the master's agreement to boarding
      Given these facts:
        | inspection_guidelines_approved | <guidelines> |
        | inspection_area_set_apart      | <apart>      |
        | master_agrees_to_boarding      | <agrees>     |
      When the law is applied
      Then inspect_ships_by_agreement is now <boarding>
      And query_and_follow_ships is now <following>

      Examples:
        | guidelines | apart | agrees | boarding       | following      |
        | true       | true  | true   | permitted      | permitted      |
        | false      | true  | true   | not authorised | not authorised |
        | true       | false | true   | not authorised | not authorised |
        | true       | true  | false  | not authorised | permitted      |

    Scenario Outline: No force, within the area, no live rounds, following only to persuade
      Given inspection_guidelines_approved
      And inspection_area_set_apart
      And master_agrees_to_boarding
      And these facts:
        | no_threat_or_use_of_force       | <no force>       |
        | stays_in_designated_area        | <in area>        |
        | no_live_rounds_to_show_presence | <no live rounds> |
        | following_only_to_persuade      | <to persuade>    |
      When the law is applied
      Then inspect_ships_by_agreement is <boarding>
      And query_and_follow_ships is <following>

      Examples:
        | no force | in area | no live rounds | to persuade | boarding       | following      |
        | true     | true    | true           | true        | permitted      | permitted      |
        | false    | true    | true           | true        | not authorised | not authorised |
        | true     | false   | true           | true        | not authorised | not authorised |
        | true     | true    | false          | true        | not authorised | not authorised |
        | true     | true    | true           | false       | permitted      | not authorised |

    Scenario Outline: The area is changed or the inspection interrupted
      Given these facts:
        | inspection_area_unsafe | <unsafe> |
      When the law is applied
      Then query_and_follow_ships is permitted, subject to steps
      And the duty of "<duty>" is due

      Examples:
        | unsafe | duty                                    |
        | true   | ship-inspection-act/change-or-interrupt |

    Scenario: The area no longer meets what the Act asks
      Given these facts:
        | support_area_below_requirements | true |
      When the law is applied
      Then query_and_follow_ships is permitted, subject to steps
      And the duty of "ship-inspection-act/change-area-below-requirements" is due

    Scenario: Nobody is searched against the master's will
      When the law is applied
      Then inspect_ships_by_force is not authorised

  Rule: Ship Inspection Act art. 6: weapons of the personnel

    Scenario Outline: To protect lives
      Given these facts:
        | ordered_to_inspect_ships               | <ordered>         |
        | lives_under_threat                     | <threat>          |
        | weapons_within_reasonable_limits       | <reasonable>      |
        | harm_only_in_self_defence_or_necessity | <harm as allowed> |
        | weapons_by_commanders_order            | <by order>        |
      When the law is applied
      Then under "ship-inspection-act/self-preservation" alone, use_weapons_in_self_preservation is <outcome>

      Examples:
        | ordered | threat | reasonable | harm as allowed | by order | outcome        |
        | true    | true   | true       | true            | true     | permitted      |
        | false   | true   | true       | true            | true     | not authorised |
        | true    | false  | true       | true            | true     | not authorised |
        | true    | true   | false      | true            | true     | not authorised |
        | true    | true   | true       | false           | true     | not authorised |
        | true    | true   | true       | true            | false    | not authorised |

    Scenario Outline: Until 28 March 2016 only aboard the inspected ship
      Given the day is 2016-03-28
      And ordered_to_inspect_ships
      And lives_under_threat
      And these facts:
        | aboard_inspected_ship | <aboard> |
      When the law is applied
      Then under "ship-inspection-act/self-preservation-until-2016" alone, use_weapons_in_self_preservation is <outcome>

      Examples:
        | aboard | outcome        |
        | true   | permitted      |
        | false  | not authorised |

  Rule: Ship Inspection Act art. 2, text until 28 March 2016: around Japan

    Background:
      Given these facts:
        | important_influence_on_japan_peace_and_security | true      |
        | iis_plan_decided                                | true      |
        | iis_plan_states_need                            | true      |
        | diet_approved_iis_measures                      | true      |
        | attack_on_japan_commenced                       | false     |
        | economic_measures_joined                        | true      |
        | target_ship_public                              | false     |
        | resolution_asks_strict_enforcement              | true      |
        | the place of the operation                      | high_seas |
        | at_scene_of_actual_combat                       | false     |
        | no_combat_at_place                              | true      |
        | threat_to_international_peace                   | false     |
        | inspection_guidelines_approved                  | true      |
        | inspection_area_set_apart                       | true      |
        | master_agrees_to_boarding                       | true      |

    Scenario Outline: Near Japan, in a situation near Japan
      Given the day is <day>
      And these facts:
        | in_waters_around_japan              | <around Japan> |
        | situation_in_area_surrounding_japan | <near>         |
      When the law is applied
      Then inspect_ships_by_agreement is <outcome>
      And query_and_follow_ships is <outcome>

      Examples:
        | around Japan | near  | day        | outcome        |
        | true         | true  | 2016-03-28 | permitted      |
        | false        | true  | 2016-03-28 | not authorised |
        | true         | false | 2016-03-28 | not authorised |
        | false        | false | 2016-03-29 | permitted      |
        | true         | true  | 2001-02-28 | not authorised |
