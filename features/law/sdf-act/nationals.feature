Feature: Nationals abroad under the Self-Defense Forces Act
  Protection with weapons has three conditions; transport has others; foreigners come along and have no basis of their own.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And there is a disaster, disturbance or other emergency in a foreign country
    And these facts:
      | the place of the operation | a foreign State's land or airspace |

  Rule: Self-Defense Forces Act art. 84-3(1): protection

    Background:
      Given Japanese nationals there may suffer harm to life or body because of the emergency
      And the assumption "uncontested-territory"

    Scenario: The three conditions, and the steps
      Given these facts:
        | host_authority_maintaining_order | true |
        | no_combat_at_place               | true |
      When the law is applied
      Then guarding, rescuing or otherwise protecting Japanese nationals in an emergency abroad is permitted, subject to steps
      And the legal basis is "Self-Defense Forces Act art. 84-3(1)"
      And the weapons tier is "weapons to carry out the mission"
      And these steps are outstanding:
        | the Minister for Foreign Affairs has requested protection measures for the nationals                                     |
        | the Minister for Foreign Affairs and the Minister of Defense have consulted on the protection measures                   |
        | the foreign country consents to the protection measures, the use of weapons included                                     |
        | the Minister of Defense finds that all three conditions of protection measures are met                                   |
        | coordination and cooperation between the unit and the competent authority of the place is expected to be ensured         |
        | the Prime Minister has approved the protection measures                                                                  |
        | the National Security Council has deliberated on the protection measures                                                 |
        | the territorial State consents to the activity of the Self-Defense Forces on its territory                               |

    Scenario Outline: Fighting, or no order kept, closes it
      Given these facts:
        | host_authority_maintaining_order | <order>  |
        | no_combat_at_place               | <combat> |
      When the law is applied
      Then guarding, rescuing or otherwise protecting Japanese nationals in an emergency abroad is not authorised
      And the legal basis "Self-Defense Forces Act art. 84-3(1)" is closed

      Examples:
        | order | combat |
        | false | true   |
        | true  | false  |

    Scenario: No consent to weapons
      Given these facts:
        | host_authority_maintaining_order | true |
        | no_combat_at_place               | true |
        | host_consent_refused             | true |
      When the law is applied
      Then guarding, rescuing or otherwise protecting Japanese nationals in an emergency abroad is unlawful
      And the legal basis "Self-Defense Forces Act art. 84-3(1)" is closed

    Scenario: Before 29 March 2016 there was no such measure
      Given the day is 2016-03-28
      And these facts:
        | host_authority_maintaining_order | true |
        | no_combat_at_place               | true |
      When the law is applied
      Then guarding, rescuing or otherwise protecting Japanese nationals in an emergency abroad is unlawful

  Rule: Self-Defense Forces Act art. 84-3(1)(i) and (ii): whose order and consent, where the authority is contested

    Background:
      Given Japanese nationals there may suffer harm to life or body because of the emergency
      And the place is governed by an authority that Japan does not recognise as the government of a State
      And no_combat_at_place

    Scenario: Officially it is left open
      Given these facts:
        | host_authority_maintaining_order   | true  |
        | recognised_state_maintaining_order | false |
      When the law is applied
      Then guarding, rescuing or otherwise protecting Japanese nationals in an emergency abroad is undetermined, and turns on:
        | host-authority |
      And it is unknown whether the competent authority of the foreign country is actually maintaining public safety and order at the place

    Scenario: As some read it, that of the authority in actual control
      Given the reading "host-is-actual-authority" of the question "host-authority"
      And these facts:
        | host_authority_maintaining_order | true |
        | actual_authority_consents        | true |
      When the law is applied
      Then guarding, rescuing or otherwise protecting Japanese nationals in an emergency abroad is permitted, subject to steps
      And these steps are outstanding:
        | the Minister for Foreign Affairs has requested protection measures for the nationals                                     |
        | the Minister for Foreign Affairs and the Minister of Defense have consulted on the protection measures                   |
        | the Minister of Defense finds that all three conditions of protection measures are met                                   |
        | coordination and cooperation between the unit and the competent authority of the place is expected to be ensured         |
        | the Prime Minister has approved the protection measures                                                                  |
        | the National Security Council has deliberated on the protection measures                                                 |

    Scenario: That authority refuses
      Given the reading "host-is-actual-authority" of the question "host-authority"
      And these facts:
        | host_authority_maintaining_order | true |
        | actual_authority_refuses         | true |
      When the law is applied
      Then guarding, rescuing or otherwise protecting Japanese nationals in an emergency abroad is prohibited

    Scenario: As others read it, that of the recognised State
      Given the reading "host-is-recognised-state" of the question "host-authority"
      And these facts:
        | host_authority_maintaining_order   | true  |
        | recognised_state_maintaining_order | false |
      When the law is applied
      Then guarding, rescuing or otherwise protecting Japanese nationals in an emergency abroad is not authorised

    Scenario: The recognised State keeps order and refuses
      Given the reading "host-is-recognised-state" of the question "host-authority"
      And these facts:
        | recognised_state_maintaining_order | true |
        | recognised_state_refuses           | true |
      When the law is applied
      Then guarding, rescuing or otherwise protecting Japanese nationals in an emergency abroad is prohibited

    Scenario: The recognised State keeps order and consents
      Given the reading "host-is-recognised-state" of the question "host-authority"
      And these facts:
        | recognised_state_maintaining_order | true |
        | recognised_state_consents          | true |
      When the law is applied
      Then guarding, rescuing or otherwise protecting Japanese nationals in an emergency abroad is permitted, subject to steps
      And it is so that the competent authority of the foreign country is actually maintaining public safety and order at the place

  Rule: Self-Defense Forces Act art. 84-3(3): foreigners together with nationals

    Background:
      Given the assumption "uncontested-territory"
      And these facts:
        | host_authority_maintaining_order | true |
        | no_combat_at_place               | true |
        | foreigners_in_danger             | true |

    Scenario: Nationals are protected too
      Given Japanese nationals there may suffer harm to life or body because of the emergency
      When the law is applied
      Then protecting foreigners together with Japanese nationals in an emergency abroad is permitted, subject to steps
      And the legal basis is "Self-Defense Forces Act art. 84-3(3)"

    Scenario: Foreigners only
      Given it is not so that Japanese nationals there may suffer harm to life or body because of the emergency
      When the law is applied
      Then protecting foreigners together with Japanese nationals in an emergency abroad is not authorised
      And the legal basis "Self-Defense Forces Act art. 84-3(3)" is closed

  Rule: Self-Defense Forces Act art. 84-4(1): transport, since 20 April 2022

    Background:
      Given the assumption "uncontested-territory"

    Scenario: Neither order nor absence of combat is asked for
      Given nationals_needing_transport
      And these facts:
        | host_authority_maintaining_order | false |
        | no_combat_at_place               | false |
        | territorial_state_consent        | true  |
        | the means of transport           | a suitable ship |
      When the law is applied
      Then transporting Japanese nationals out of an emergency abroad is permitted, subject to steps
      And the legal basis is "Self-Defense Forces Act art. 84-4(1)"
      And these steps are outstanding:
        | the Minister for Foreign Affairs has requested the transport of the nationals                                             |
        | the Minister for Foreign Affairs and the Minister of Defense have consulted on the expected dangers and on ways to avoid them |
        | the Minister of Defense finds that measures to avoid the expected dangers can be taken                                     |
      And these limits apply:
        | weapons_within_reasonable_limits       |
        | harm_only_in_self_defence_or_necessity |

    Scenario: The dangers cannot be avoided
      Given nationals_needing_transport
      And the Minister of Defense finds that measures to avoid the expected dangers cannot be taken
      When the law is applied
      Then transporting Japanese nationals out of an emergency abroad is not authorised

    Scenario: Local staff are treated as nationals
      Given these facts:
        | nationals_needing_transport            | false |
        | treated_as_nationals_needing_transport | true  |
      When the law is applied
      Then transporting Japanese nationals out of an emergency abroad is permitted, subject to steps

    Scenario: Nobody needs it
      Given these facts:
        | nationals_needing_transport            | false |
        | treated_as_nationals_needing_transport | false |
        | foreigners_needing_transport           | true  |
      When the law is applied
      Then transporting Japanese nationals out of an emergency abroad is not authorised
      And carrying foreigners along with Japanese nationals out of an emergency abroad is not authorised

    Scenario: Foreigners come along
      Given nationals_needing_transport
      And foreigners_needing_transport
      When the law is applied
      Then carrying foreigners along with Japanese nationals out of an emergency abroad is permitted, subject to steps
      And the legal basis is "sdf-act/84-4-foreigners"

  Rule: Self-Defense Forces Act art. 84-4(3): vehicles

    Background:
      Given nationals_needing_transport
      And the means of transport is a vehicle
      And territorial_state_consent
      And the assumption "uncontested-territory"

    Scenario: Specially necessary
      Given transport by vehicle is found specially necessary
      When the law is applied
      Then transporting Japanese nationals out of an emergency abroad is permitted, subject to steps

    Scenario: Not found necessary
      Given it is not so that transport by vehicle is found specially necessary
      When the law is applied
      Then transporting Japanese nationals out of an emergency abroad is not authorised

    Scenario: Not before 22 November 2013
      Given the day is 2013-11-21
      And transport by vehicle is found specially necessary
      When the law is applied
      Then transporting Japanese nationals out of an emergency abroad is not authorised

  Rule: Transport as it was, by period

    Background:
      Given nationals_needing_transport
      And foreigners_needing_transport
      And territorial_state_consent
      And the assumption "uncontested-territory"

    Scenario Outline: The provision of the day, and its steps
      Given the day is <day>
      When the law is applied
      Then transporting Japanese nationals out of an emergency abroad is permitted, subject to steps
      And the legal basis is "<basis>"
      And carrying foreigners along with Japanese nationals out of an emergency abroad is permitted, subject to steps
      And the legal basis is "<foreigners>"

      Examples:
        | day        | basis                             | foreigners                         |
        | 2013-11-21 | sdf-act/84-3-until-2013-transport | sdf-act/84-3-until-2013-foreigners |
        | 2013-11-22 | sdf-act/84-3-until-2016-transport | sdf-act/84-3-until-2016-foreigners |
        | 2016-03-28 | sdf-act/84-3-until-2016-transport | sdf-act/84-3-until-2016-foreigners |
        | 2016-03-29 | sdf-act/84-4-until-2022-transport | sdf-act/84-4-until-2022-foreigners |
        | 2022-04-20 | sdf-act/84-4-transport            | sdf-act/84-4-foreigners            |

    Scenario Outline: Until 2022 it had to be safe
      Given the day is <day>
      And the Minister of Defense finds that the transport cannot be carried out safely
      When the law is applied
      Then transporting Japanese nationals out of an emergency abroad is <outcome>

      Examples:
        | day        | outcome                     |
        | 2013-11-21 | not authorised              |
        | 2014-01-01 | not authorised              |
        | 2020-01-01 | not authorised              |
        | 2022-04-20 | permitted, subject to steps |

    Scenario Outline: Until 2022 other aircraft only where the government's own was impracticable
      Given the day is <day>
      And the means of transport is another aircraft made mainly for transport
      And it is not so that the government's own aircraft is impracticable because of the airport, the number of people or other circumstances
      When the law is applied
      Then transporting Japanese nationals out of an emergency abroad is <outcome>

      Examples:
        | day        | outcome                     |
        | 2013-11-21 | not authorised              |
        | 2014-01-01 | not authorised              |
        | 2020-01-01 | not authorised              |
        | 2022-04-20 | permitted, subject to steps |

    Scenario Outline: Vehicles were specially necessary from 2013 on
      Given the day is <day>
      And the means of transport is a vehicle
      And it is not so that transport by vehicle is found specially necessary
      When the law is applied
      Then transporting Japanese nationals out of an emergency abroad is not authorised

      Examples:
        | day        |
        | 2014-01-01 |
        | 2020-01-01 |

  Rule: Activity on foreign territory needs the territorial State's consent in international law

    Background:
      Given nationals_needing_transport
      And the assumption "uncontested-territory"

    Scenario: It consents
      Given territorial_state_consent
      When the law is applied
      Then transporting Japanese nationals out of an emergency abroad is permitted, subject to steps
      And "foreign-territory/sovereignty" is defeated by "foreign-territory/consent"
      And it is so that the activity takes place in the territory of a foreign State

    Scenario: It refuses
      Given territorial_state_consent_refused
      And host_consent_refused
      When the law is applied
      Then transporting Japanese nationals out of an emergency abroad is prohibited
      And "foreign-territory/sovereignty" bars it
      And by itself international law bars it

  Rule: Self-Defense Forces Act art. 94-5(1): weapons to carry out the mission

    Background:
      Given Japanese nationals there may suffer harm to life or body because of the emergency
      And the assumption "uncontested-territory"
      And these facts:
        | ordered_to_protect_nationals | true |
        | lives_under_threat           | true |

    Scenario: While order is kept and nobody fights
      Given these facts:
        | host_authority_maintaining_order  | true  |
        | no_combat_at_place                | true  |
        | opponent_is_state_or_quasi_state  | false |
      When the law is applied
      Then use_weapons_against_obstruction is permitted, subject to steps
      And the legal basis is "Self-Defense Forces Act art. 94-5(1)"
      And the weapons tier is "weapons to carry out the mission"

    Scenario: When order is no longer kept, self-preservation is left
      Given these facts:
        | host_authority_maintaining_order  | false |
        | no_combat_at_place                | true  |
        | opponent_is_state_or_quasi_state  | false |
      When the law is applied
      Then use_weapons_against_obstruction is not authorised
      And use_weapons_in_self_preservation is permitted
      And the legal basis is "Self-Defense Forces Act art. 94-5(3)"
      And the weapons tier is "self-preservation: oneself, colleagues and persons under one's control"

    Scenario: Against a State such weapons would be force
      Given these facts:
        | host_authority_maintaining_order  | true |
        | no_combat_at_place                | true |
        | opponent_is_state_or_quasi_state  | true |
      When the law is applied
      Then use_weapons_against_obstruction is prohibited
      And "integration/mission-weapons" bars it

    Scenario: Not by the commander's order
      Given these facts:
        | host_authority_maintaining_order  | true  |
        | no_combat_at_place                | true  |
        | opponent_is_state_or_quasi_state  | false |
        | weapons_by_commanders_order       | false |
        | urgent_unlawful_infringement      | false |
        | present_danger                    | false |
      When the law is applied
      Then use_weapons_against_obstruction is not authorised

  Rule: Self-preservation in transport, by period

    Scenario Outline: The provision of the day
      Given the day is <day>
      And these facts:
        | ordered_to_protect_nationals | false |
        | ordered_to_transport_nationals | true |
        | lives_under_threat | <threat> |
      When the law is applied
      Then use_weapons_in_self_preservation is <outcome>
      And the legal basis "<basis>" is <state>

      Examples:
        | day        | threat | outcome        | basis                                       | state  |
        | 2013-11-21 | true   | permitted      | sdf-act/94-5-until-2013-self-preservation   | open   |
        | 2013-11-21 | false  | not authorised | sdf-act/94-5-until-2013-self-preservation   | closed |
        | 2016-03-28 | true   | permitted      | sdf-act/94-5-until-2016-self-preservation   | open   |
        | 2016-03-28 | false  | not authorised | sdf-act/94-5-until-2016-self-preservation   | closed |
        | 2016-03-29 | true   | permitted      | sdf-act/94-6-self-preservation              | open   |
        | 2016-03-29 | false  | not authorised | sdf-act/94-6-self-preservation              | closed |
