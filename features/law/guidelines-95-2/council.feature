Feature: Guidelines of 22 December 2016 on guarding partners' assets
  Policy: the statute asks for a request and the Minister's finding, not for the Council.

  Background:
    Given the law of "japan" as of 2026-01-26
    And these facts:
      | protected_partner                        | united_states |
      | partner_in_coordination_with_sdf         | true          |
      | joint_exercise_with_sdf                  | false         |
      | activity_contributes_to_defence_of_japan | true          |
      | activity_only_evacuation                 | false         |
      | infringement_is_armed_attack             | false         |
      | at_scene_of_actual_combat                | false         |
      | partner_request                          | true          |
      | minister_finds_necessary                 | true          |
      | operation_place                          | high_seas     |

  Rule: Guidelines of 22 December 2016 (deliberation)

    Scenario Outline: The Council deliberates on a first request, and on other important cases
      Given these facts:
        | first_request_or_third_country_territory | <important>   |
        | nsc_deliberated_asset_protection         | <deliberated> |
      When the law is applied
      Then protect_partner_assets is permitted
      And as policy, "guidelines-95-2/nsc" <policy>

      Examples:
        | important | deliberated | policy      |
        | true      | true        | is kept     |
        | true      | false       | is not kept |

    Scenario: Neither first nor important
      Given first_request_or_third_country_territory is false
      And nsc_deliberated_asset_protection is false
      When the law is applied
      Then protect_partner_assets is permitted

    Scenario: The day before the guidelines
      Given the day is 2016-12-21
      And these facts:
        | first_request_or_third_country_territory | true  |
        | nsc_deliberated_asset_protection         | false |
      When the law is applied
      Then protect_partner_assets is permitted
