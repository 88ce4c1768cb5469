Feature: Weapons against intruding aircraft
  The Government's views on the necessary measures of article 84 of the Self-Defense Forces Act.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And these facts:
      | airspace_measures_ordered | true           |
      | operation_place           | japan_airspace |
      | operation                 | airspace       |
      | present_danger            | false          |
      | fights_state_forces       | false          |

  Rule: Longstanding view on weapons under art. 84: self-defence or necessity

    Scenario Outline: A crewed intruder
      Given these facts:
        | intruder                                    | crewed     |
        | foreign_aircraft_intrudes                   | <intrudes> |
        | urgent_unlawful_infringement                | <attacks>  |
        | defence_unavoidable                         | <attacks>  |
        | weapons_within_reasonable_limits            | <reason>   |
        | life_property_or_air_routes_need_protection | true       |
      When the law is applied
      Then use_weapons_against_crewed_aircraft is <outcome>

      Examples:
        | intrudes | attacks | reason | outcome        |
        | true     | true    | true   | permitted      |
        | false    | true    | true   | not authorised |
        | true     | false   | true   | not authorised |
        | true     | true    | false  | not authorised |

  Rule: Signal shots under art. 84

    Scenario Outline: Signal shots
      Given these facts:
        | intruder                   | crewed     |
        | foreign_aircraft_intrudes  | <intrudes> |
        | harms_nobody               | <nobody>   |
        | police_law_need_of_weapons | false      |
      When the law is applied
      Then fire_warning_shots is <outcome>

      Examples:
        | intrudes | nobody | outcome        |
        | true     | true   | permitted      |
        | false    | true   | not authorised |
        | true     | false  | not authorised |

  Rule: View of 16 February 2023 on balloons and other uncrewed aircraft

    Scenario Outline: A balloon, and people on the ground
      Given the day is <day>
      And these facts:
        | intruder                                    | uncrewed |
        | foreign_aircraft_intrudes                   | true     |
        | urgent_unlawful_infringement                | false    |
        | life_property_or_air_routes_need_protection | <need>   |
        | harms_nobody                                | <nobody> |
        | weapons_within_reasonable_limits            | true     |
      When the law is applied
      Then use_weapons_against_uncrewed_aircraft is <outcome>

      Examples:
        | day        | need  | nobody | outcome        |
        | 2023-02-16 | true  | true   | permitted      |
        | 2023-02-15 | true  | true   | not authorised |
        | 2023-02-16 | false | true   | not authorised |
        | 2023-02-16 | true  | false  | not authorised |
