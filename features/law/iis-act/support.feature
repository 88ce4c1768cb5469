Feature: Supporting partner forces in an important influence situation
  Support is no use of force, and stays away from where combat actually takes place.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And it is not so that the attacker has set about an armed attack on Japan

  Rule: Important Influence Situations Act art. 1: the situation

    Scenario Outline: It is found, or not
      Given these facts:
        | a situation has an important influence on Japan's peace and security | <found> |
      When the law is applied
      Then <concluded> there is an important influence situation

      Examples:
        | found   | concluded             |
        | true    | it is so that         |
        | false   | it is not so that     |
        | unknown | it is unknown whether |

    Scenario Outline: Until 28 March 2016 it had to arise around Japan
      Given the day is 2016-03-28
      And these facts:
        | important_influence_on_japan_peace_and_security | true     |
        | situation_in_area_surrounding_japan             | <around> |
      When the law is applied
      Then <concluded> there is a situation in areas surrounding Japan

      Examples:
        | around | concluded         |
        | true   | it is so that     |
        | false  | it is not so that |

  Rule: Important Influence Situations Act art. 3(1)(i): who is supported

    Scenario Outline: Forces and what they do
      Given these facts:
        | the force that is supported        | <force>   |
        | supported_activity_serves_treaty   | <treaty>  |
        | supported_activity_serves_charter  | <charter> |
      When the law is applied
      Then <concluded> the supported force is one that the law lets Japan support in the situation

      Examples:
        | force               | treaty | charter | concluded         |
        | united_states       | true   | false   | it is so that     |
        | united_states       | false  | true    | it is not so that |
        | other_foreign_force | false  | true    | it is so that     |
        | other_foreign_force | true   | false   | it is not so that |
        | no_armed_force      | true   | true    | it is not so that |

    Scenario Outline: Until 28 March 2016 the United States alone
      Given the day is 2016-03-28
      And these facts:
        | the force that is supported        | <force>   |
        | supported_activity_serves_treaty   | true      |
        | supported_activity_serves_charter  | true      |
      When the law is applied
      Then <concluded> the supported force is one that the law lets Japan support in the situation

      Examples:
        | force               | concluded         |
        | united_states       | it is so that     |
        | other_foreign_force | it is not so that |

  Rule: Important Influence Situations Act art. 5 and 6: support away from combat

    Background:
      Given these facts:
        | important_influence_on_japan_peace_and_security | true                        |
        | the force that is supported                     | united_states               |
        | supported_activity_serves_treaty                | true                        |
        | the place of the operation                      | high_seas                   |
        | at_scene_of_actual_combat                       | false                       |
        | combat_predicted_nearby                         | false                       |
        | peoples_life_or_death_at_stake                  | false                       |

    Scenario Outline: Each kind of support has its basis
      When the law is applied
      Then <action> is permitted, subject to steps
      And the legal basis is "<basis>"
      And the weapons tier is "t1_with_camp"

      Examples:
        | action                            | basis                      |
        | support_partner_forces            | iis-act/goods-and-services |
        | transport_for_partner_forces      | iis-act/transport          |
        | supply_ammunition                 | iis-act/ammunition         |
        | service_departing_combat_aircraft | iis-act/combat-aircraft    |

    Scenario: The steps of transport
      When the law is applied
      Then under "iis-act/transport" alone, transport_for_partner_forces is permitted, subject to steps
      And these steps are outstanding:
        | the Cabinet has decided the basic plan for the measures                                                                                       |
        | the basic plan states the course and influence of the situation and why Japan needs to take the measures                                      |
        | the Diet has approved the measures beforehand                                                                                                 |
        | the Minister of Defense has set the implementation guidelines, designated the area, and ordered the measures with the Prime Minister's approval |
      And as policy, "five-party-agreement/iis-prior-approval" is not settled

    Scenario: No weapons are ever supplied
      When the law is applied
      Then supply_weapons is not authorised

    Scenario: Urgent, and not approved beforehand
      Given these facts:
        | iis_plan_decided             | true  |
        | iis_plan_states_need         | true  |
        | iis_guidelines_approved      | true  |
        | diet_approved_iis_measures   | false |
        | iis_urgent_necessity         | true  |
      When the law is applied
      Then under "iis-act/transport" alone, transport_for_partner_forces is now permitted
      And as policy, "five-party-agreement/iis-prior-approval" is not kept
      And the duty of "iis-act/10" is due

    Scenario: Not urgent, and not approved beforehand
      Given these facts:
        | iis_plan_decided             | true  |
        | iis_plan_states_need         | true  |
        | iis_guidelines_approved      | true  |
        | diet_approved_iis_measures   | false |
        | iis_urgent_necessity         | false |
      When the law is applied
      Then under "iis-act/transport" alone, transport_for_partner_forces is permitted, subject to steps
      And under "iis-act/transport" alone, transport_for_partner_forces is now not authorised

    Scenario: The Diet votes against it
      Given diet_disapproved_iis_measures
      When the law is applied
      Then under "iis-act/transport" alone, transport_for_partner_forces is not authorised
      And the duty of "iis-act/5-3" is due

    Scenario: The measures are a threat or use of force
      Given it is not so that the measures amount to neither a threat nor a use of force
      When the law is applied
      Then under "iis-act/transport" alone, transport_for_partner_forces is unlawful

    Scenario: Outside the designated area
      Given it is not so that the activity stays within the designated area
      When the law is applied
      Then under "iis-act/transport" alone, transport_for_partner_forces is not authorised

    Scenario: The area has become unsafe
      Given support_area_unsafe
      When the law is applied
      Then under "iis-act/transport" alone, transport_for_partner_forces is permitted, subject to steps
      And the duty of "iis-act/6-4" is due

    Scenario: The result is reported
      Given iis_measures_ended
      When the law is applied
      Then under "iis-act/transport" alone, transport_for_partner_forces is permitted, subject to steps
      And the duty of "iis-act/10" is due

  Rule: Important Influence Situations Act art. 2(3), and integration with another's use of force

    Background:
      Given these facts:
        | important_influence_on_japan_peace_and_security | true          |
        | the force that is supported                     | united_states |
        | supported_activity_serves_treaty                | true          |
        | the place of the operation                      | high_seas     |
        | combat_predicted_nearby                         | true          |
        | at_scene_of_actual_combat                       | true          |
        | combatants_in_distress                          | true          |

    Scenario: At a scene of combat nothing is supplied
      When the law is applied
      Then under "iis-act/goods-and-services" alone, support_partner_forces is prohibited
      And "integration/no-support-at-scene-of-combat" bars it
      And by itself the Constitution bars it

    Scenario: A rescue already begun goes on
      Given these facts:
        | rescue_already_begun | true |
        | unit_safety_secured  | true |
      When the law is applied
      Then under "iis-act/search-and-rescue" alone, search_and_rescue is permitted, subject to steps
      And "integration/no-support-at-scene-of-combat" is defeated by "integration/rescue-already-begun"

    Scenario: A rescue not begun does not
      Given these facts:
        | rescue_already_begun | false |
        | unit_safety_secured  | true  |
      When the law is applied
      Then under "iis-act/search-and-rescue" alone, search_and_rescue is prohibited
      And "iis-act/no-support-at-scene-of-combat" bars it

    Scenario: The earlier view asked whether combat may come
      Given the reading "non-combat-area" of the question "integration"
      When the law is applied
      Then under "iis-act/goods-and-services" alone, support_partner_forces is prohibited
      And "integration/no-support-outside-rear-area" bars it

    Scenario: No bar, as the advisory panel read it
      Given the reading "no-bar" of the question "integration"
      When the law is applied
      Then under "iis-act/goods-and-services" alone, support_partner_forces is prohibited
      And by itself the Constitution leaves it clear

    Scenario: Where Japan lawfully uses force itself, support at the scene is no objection
      Given organised and planned force is being used against Japan's land, sea or air territory
      And the Prime Minister has ordered a defence operation against the attack on Japan
      When the law is applied
      Then under "iis-act/goods-and-services" alone, support_partner_forces is unlawful
      And by itself the Constitution leaves it clear

  Rule: Important Influence Situations Act art. 6(5) and 7(5): pausing

    Background:
      Given these facts:
        | important_influence_on_japan_peace_and_security | true          |
        | the force that is supported                     | united_states |
        | supported_activity_serves_treaty                | true          |
        | combat_predicted_nearby                         | true          |
        | at_scene_of_actual_combat                       | false         |
        | combatants_in_distress                          | true          |

    Scenario: Abroad the unit must pause
      Given the place of the operation is high_seas
      And it is not so that those in distress have been found and the unit has begun to rescue them
      And it is not so that the unit pauses its activity and avoids the danger while combat takes place or is predicted nearby
      When the law is applied
      Then under "iis-act/goods-and-services" alone, support_partner_forces is not authorised
      And under "iis-act/search-and-rescue" alone, search_and_rescue is not authorised
      And it is so that the activity takes place outside Japan's territory

    Scenario: The commander's duty
      Given the place of the operation is high_seas
      When the law is applied
      Then under "iis-act/goods-and-services" alone, support_partner_forces is permitted, subject to steps
      And the duty of "iis-act/6-5" is due

    Scenario: In Japan it need not
      Given the place of the operation is japan_territory
      And it is not so that the unit pauses its activity and avoids the danger while combat takes place or is predicted nearby
      When the law is applied
      Then under "iis-act/goods-and-services" alone, support_partner_forces is permitted, subject to steps
      And it is not so that the activity takes place outside Japan's territory

  Rule: Important Influence Situations Act art. 2(4): consent of the territorial State

    Background:
      Given these facts:
        | important_influence_on_japan_peace_and_security | true              |
        | the force that is supported                     | united_states     |
        | supported_activity_serves_treaty                | true              |
        | combat_predicted_nearby                         | false             |
        | at_scene_of_actual_combat                       | false             |
        | the place of the operation                      | foreign_territory |

    Scenario: It consents
      Given territorial_state_consent
      And host_authority_contested is false
      When the law is applied
      Then under "iis-act/goods-and-services" alone, support_partner_forces is permitted, subject to steps

    Scenario: It refuses
      Given territorial_state_consent_refused
      And host_authority_contested is false
      When the law is applied
      Then under "iis-act/goods-and-services" alone, support_partner_forces is unlawful
      And the legal basis "iis-act/goods-and-services" is closed

    Scenario Outline: Whose consent, where the authority is contested
      Given the reading "<reading>" of the question "host-authority"
      And host_authority_contested
      And these facts:
        | actual_authority_refuses | <actual_refuses>     |
        | recognised_state_refuses | <recognised_refuses> |
      When the law is applied
      Then under "iis-act/goods-and-services" alone, support_partner_forces is <outcome>

      Examples:
        | reading                  | actual_refuses | recognised_refuses | outcome                     |
        | host-is-actual-authority | false          | true               | permitted, subject to steps |
        | host-is-actual-authority | true           | false              | prohibited                  |
        | host-is-recognised-state | false          | true               | prohibited                  |
        | host-is-recognised-state | true           | false              | permitted, subject to steps |

  Rule: Important Influence Situations Act art. 7: search and rescue

    Scenario Outline: Those who took part in fighting
      Given these facts:
        | important_influence_on_japan_peace_and_security | true       |
        | the place of the operation                      | high_seas  |
        | at_scene_of_actual_combat                       | false      |
        | combat_predicted_nearby                         | false      |
        | combatants_in_distress                          | <distress> |
      When the law is applied
      Then under "iis-act/search-and-rescue" alone, search_and_rescue is <outcome>
      And the legal basis "iis-act/search-and-rescue" is <state>

      Examples:
        | distress | outcome                     | state   |
        | true     | permitted, subject to steps | pending |
        | false    | not authorised              | closed  |

  Rule: Important Influence Situations Act art. 11, and before 2016: weapons in support

    Scenario Outline: The provision of the day
      Given the day is <day>
      And these facts:
        | ordered_to_support             | <ordered> |
        | ordered_to_protect_nationals   | false     |
        | ordered_to_transport_nationals | false     |
        | lives_under_threat             | true      |
      When the law is applied
      Then under "<basis>" alone, use_weapons_in_self_preservation is <outcome>
      And the legal basis "<basis>" is <state>

      Examples:
        | day        | ordered | outcome        | basis                               | state  |
        | 2026-01-26 | true    | permitted      | iis-act/self-preservation           | open   |
        | 2026-01-26 | false   | not authorised | iis-act/self-preservation           | closed |
        | 2016-03-28 | true    | permitted      | iis-act/self-preservation-until-2016 | open   |
        | 2016-03-28 | false   | not authorised | iis-act/self-preservation-until-2016 | closed |

  Rule: Rear-area support, until 28 March 2016

    Background:
      Given the day is 2016-03-28
      And these facts:
        | important_influence_on_japan_peace_and_security | true          |
        | situation_in_area_surrounding_japan             | true          |
        | the force that is supported                     | united_states |
        | supported_activity_serves_treaty                | true          |
        | combat_predicted_nearby                         | false         |
        | combatants_in_distress                          | true          |

    Scenario: Transport on the high seas where no combat takes place or will
      Given these facts:
        | the place of the operation | high_seas |
        | in_waters_around_japan     | true      |
        | at_scene_of_actual_combat  | false     |
        | no_combat_at_place         | true      |
      When the law is applied
      Then under "iis-act/rear-area-transport" alone, transport_for_partner_forces is permitted, subject to steps
      And the legal basis is "iis-act/rear-area-transport"
      And the legal basis "iis-act/rear-area-transport" is pending
      And under "iis-act/rear-area-search-and-rescue" alone, search_and_rescue is permitted, subject to steps
      And the legal basis is "iis-act/rear-area-search-and-rescue"
      And it is so that the activity takes place in the rear area

    Scenario: Goods in Japan only
      Given these facts:
        | the place of the operation | high_seas |
        | in_waters_around_japan     | true      |
        | at_scene_of_actual_combat  | false     |
        | no_combat_at_place         | true      |
      When the law is applied
      Then under "iis-act/rear-area-support" alone, support_partner_forces is not authorised
      And the legal basis "iis-act/rear-area-support" is closed

    Scenario: Goods in Japan
      Given these facts:
        | the place of the operation | japan_territory |
        | at_scene_of_actual_combat  | false           |
      When the law is applied
      Then under "iis-act/rear-area-support" alone, support_partner_forces is permitted, subject to steps
      And the legal basis is "iis-act/rear-area-support"
      And it is so that the activity takes place in the rear area

    Scenario: Where combat may come
      Given these facts:
        | the place of the operation | high_seas |
        | at_scene_of_actual_combat  | false     |
        | no_combat_at_place         | false     |
      When the law is applied
      Then under "iis-act/rear-area-transport" alone, transport_for_partner_forces is unlawful
      And it is not so that the activity takes place in the rear area

    Scenario: Far from Japan
      Given these facts:
        | the place of the operation | high_seas |
        | in_waters_around_japan     | false     |
        | at_scene_of_actual_combat  | false     |
        | no_combat_at_place         | true      |
      When the law is applied
      Then under "iis-act/rear-area-transport" alone, transport_for_partner_forces is not authorised
      And it is not so that the activity takes place in the rear area

    Scenario: Ammunition was excluded
      Given these facts:
        | the place of the operation | japan_territory |
      When the law is applied
      Then supply_ammunition is not authorised

    Scenario: A plan, the Diet's vote against it, and the report
      Given these facts:
        | the place of the operation    | japan_territory |
        | iis_plan_decided              | true            |
        | diet_disapproved_iis_measures | true            |
      When the law is applied
      Then under "iis-act/rear-area-support" alone, support_partner_forces is not authorised
      And the duty of "iis-act/5-until-2016" is due
      And the duty of "iis-act/10-until-2016" is due

    Scenario: A threat or use of force
      Given these facts:
        | the place of the operation | japan_territory |
        | no_threat_or_use_of_force  | false           |
      When the law is applied
      Then under "iis-act/rear-area-support" alone, support_partner_forces is not authorised
