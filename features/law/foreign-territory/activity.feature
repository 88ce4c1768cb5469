Feature: Activity on foreign territory, short of force
  No State's forces act on another's territory without its consent.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"

  Rule: International law on territory

    Scenario Outline: What is foreign territory, and what is outside Japan
      Given these facts:
        | the place of the operation | <place> |
      When the law is applied
      Then <foreign> the activity takes place in the territory of a foreign State
      And <outside> the activity takes place outside Japan's territory

      Examples:
        | place                   | foreign           | outside           |
        | foreign_territory       | it is so that     | it is so that     |
        | foreign_territorial_sea | it is so that     | it is so that     |
        | high_seas               | it is not so that | it is so that     |
        | japan_territory         | it is not so that | it is not so that |

  Rule: International law on consent of the territorial State

    Background:
      Given these facts:
        | the place of the operation         | foreign_territory |
        | host_authority_contested           | false             |
        | emergency_abroad                   | true              |
        | nationals_needing_transport        | true              |
        | foreign_minister_request_transport | true              |
        | minister_consultation_transport    | true              |
        | dangers_avoidable                  | true              |

    Scenario Outline: Transport of nationals
      Given these facts:
        | territorial_state_consent | <entry>   |
        | host_consent_incl_weapons | <weapons> |
      When the law is applied
      Then transport_nationals_abroad is now <now>
      And by itself international law <law>

      Examples:
        | entry | weapons | now       | law             |
        | true  | false   | permitted | leaves it clear |
        | false | true    | permitted | leaves it clear |

    Scenario: Neither consent has been given
      Given these facts:
        | territorial_state_consent | false |
        | host_consent_incl_weapons | false |
      When the law is applied
      Then transport_nationals_abroad is permitted, subject to steps
      And transport_nationals_abroad is now prohibited

    Scenario: Consent is refused
      Given territorial_state_consent_refused
      When the law is applied
      Then transport_nationals_abroad is prohibited
      And "foreign-territory/no-activity-without-consent" bars it

  Rule: International law on consent where it is contested who governs

    Scenario Outline: Whose consent counts, as it is read
      Given the reading "<reading>" of the question "host-authority"
      And these facts:
        | the place of the operation         | foreign_territory |
        | host_authority_contested           | true              |
        | emergency_abroad                   | true              |
        | nationals_needing_transport        | true              |
        | foreign_minister_request_transport | true              |
        | minister_consultation_transport    | true              |
        | dangers_avoidable                  | true              |
        | actual_authority_consents          | true              |
        | recognised_state_refuses           | true              |
      When the law is applied
      Then transport_nationals_abroad is <outcome>

      Examples:
        | reading                  | outcome    |
        | host-is-actual-authority | permitted  |
        | host-is-recognised-state | prohibited |

  Rule: International law on peace operations and inspections

    Scenario Outline: The place, and consent
      Given these facts:
        | the place of the operation                      | <place>   |
        | host_authority_contested                        | false     |
        | territorial_state_consent                       | <consent> |
        | important_influence_on_japan_peace_and_security | true      |
        | economic_measures_joined                        | true      |
        | target_ship_public                              | false     |
        | resolution_asks_strict_enforcement              | true      |
        | iis_plan_decided                                | true      |
        | iis_plan_states_need                            | true      |
        | diet_approved_iis_measures                      | true      |
        | inspection_guidelines_approved                  | true      |
        | inspection_area_set_apart                       | true      |
      When the law is applied
      Then under "ship-inspection-act/querying-important-influence" alone, query_and_follow_ships is now <now>

      Examples:
        | place                   | consent | now        |
        | high_seas               | false   | permitted  |
        | foreign_territorial_sea | true    | permitted  |
        | foreign_territorial_sea | false   | prohibited |

  Rule: International law on police action and surveillance

    Scenario Outline: Gathering information
      Given these facts:
        | the place of the operation | <place>   |
        | territorial_state_consent  | <consent> |
      When the law is applied
      Then gather_information is now <now>
      And "foreign-territory/no-police-action-without-consent" <bars>

      Examples:
        | place                   | consent | now       | bars            |
        | high_seas               | false   | permitted | does not bar it |
        | foreign_territorial_sea | true    | permitted | does not bar it |

    Scenario: Consent is outstanding
      Given these facts:
        | the place of the operation | foreign_territorial_sea |
        | territorial_state_consent  | false                   |
      When the law is applied
      Then gather_information is permitted, subject to steps
      And gather_information is now prohibited
      And these steps are outstanding:
        | territorial_state_consent |

    Scenario: It is refused
      Given the place of the operation is foreign_territorial_sea
      And territorial_state_consent_refused
      When the law is applied
      Then gather_information is prohibited
      And "foreign-territory/no-police-action-without-consent" bars it
