Feature: The five-party agreement of 2015
  A commitment: reported beside the law, it never makes lawful or unlawful.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"

  Rule: Five-party agreement of 16 September 2015: important influence situations

    Background:
      Given these facts:
        | important_influence_on_japan_peace_and_security | true          |
        | the force that is supported                     | united_states |
        | supported_activity_serves_treaty                | true          |
        | the place of the operation                      | high_seas     |
        | attack_on_japan_commenced                       | false         |
        | at_scene_of_actual_combat                       | false         |
        | combat_predicted_nearby                         | false         |
        | iis_plan_decided                                | true          |
        | iis_plan_states_need                            | true          |
        | iis_guidelines_approved                         | true          |
        | iis_urgent_necessity                            | true          |

    Scenario Outline: Statute lets urgent measures begin, the agreement does not
      Given these facts:
        | diet_approved_iis_measures     | <approved>      |
        | peoples_life_or_death_at_stake | <life or death> |
      When the law is applied
      Then transport_for_partner_forces is now permitted
      And as policy, "five-party-agreement/iis-prior-approval" <policy>

      Examples:
        | approved | life or death | policy      |
        | false    | false         | is not kept |
        | true     | false         | is kept     |

  Rule: Five-party agreement of 16 September 2015: weapons of mass destruction

    Background:
      Given these facts:
        | important_influence_on_japan_peace_and_security | true          |
        | the force that is supported                     | united_states |
        | supported_activity_serves_treaty                | true          |
        | the place of the operation                      | high_seas     |
        | attack_on_japan_commenced                       | false         |
        | at_scene_of_actual_combat                       | false         |
        | combat_predicted_nearby                         | false         |
        | iis_plan_decided                                | true          |
        | iis_plan_states_need                            | true          |
        | iis_guidelines_approved                         | true          |
        | diet_approved_iis_measures                      | true          |

    Scenario Outline: They are not transported
      Given these facts:
        | carries_no_weapons_of_mass_destruction | <kept> |
      When the law is applied
      Then transport_for_partner_forces is permitted
      And as policy, "five-party-agreement/carry-no-mass-destruction" <policy>

      Examples:
        | kept  | policy      |
        | true  | is kept     |
        | false | is not kept |

  Rule: Five-party agreement of 16 September 2015: reports

    Background:
      Given these facts:
        | important_influence_on_japan_peace_and_security | true          |
        | the force that is supported                     | united_states |
        | supported_activity_serves_treaty                | true          |
        | the place of the operation                      | high_seas     |
        | attack_on_japan_commenced                       | false         |
        | at_scene_of_actual_combat                       | false         |
        | combat_predicted_nearby                         | false         |
        | iis_plan_decided                                | true          |
        | iis_plan_states_need                            | true          |

    Scenario: Every 180 days the Diet is told
      Given these facts:
        | diet_approved_iis_measures | true |
        | iis_guidelines_approved    | true |
      When the law is applied
      Then support_partner_forces is permitted
      And the duty of "five-party-agreement/report-every-180-days" is due

  Rule: Five-party agreement of 16 September 2015: orders in a survival-threatening situation only

    Background:
      Given these facts:
        | attack_on_us_bases_in_japan                             | false |
        | attack_on_japanese_ships                                | false |
        | attack_on_japan_commenced                               | false |
        | attack_on_japan_imminent                                | false |
        | attack_on_japan_anticipated                             | false |
        | armed_attack_on.united_states                           | true  |
        | is_aggressor.united_states                              | false |
        | close_relationship.united_states                        | true  |
        | declares_itself_attacked.united_states                  | true  |
        | requests_help.united_states                             | true  |
        | survival_threatened.united_states                       | true  |
        | clear_danger_to_peoples_rights.united_states            | true  |
        | nsc_deliberated                                         | true  |
        | plan_decided                                            | true  |
        | survival_threatening_situation_recognised.united_states | true  |
        | no_other_means_for_partner.united_states                | true  |
        | plan_states_need_of_force                               | true  |
        | order_found_necessary                                   | true  |
        | special_urgency                                         | true  |

    Scenario Outline: Prior approval without exception
      Given these facts:
        | attack_on_japanese_territory                  | <Japan attacked> |
        | diet_approved_order_for_partner.united_states | <approved>       |
      When the law is applied
      Then order_defence_operation_for_partner.united_states is permitted
      And as policy, "five-party-agreement/always-prior-approval" <policy>

      Examples:
        | Japan attacked | approved | policy      |
        | false          | false    | is not kept |
        | false          | true     | is kept     |
