Feature: Public facilities in an armed attack situation
  Priority by guidelines and request; instruction only where the use asked for is not secured, direct action in urgency.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"

  Rule: Specified Public Facilities Use Act arts 2 and 6: guidelines and a request for priority use

    Background:
      Given these facts:
        | attack_on_japan_commenced     | false |
        | attack_on_japan_imminent      | false |
        | mass_casualty_attack_occurred | false |
        | mass_casualty_attack_imminent | false |

    Scenario Outline: Each element
      Given these facts:
        | attack_on_japan_anticipated     | <anticipated> |
        | plan_decided                    | <plan>        |
        | facility_guidelines_set         | <guidelines>  |
        | priority_use_requested          | <requested>   |
        | priority_found_specially_needed | <found>       |
      When the law is applied
      Then use_public_facilities_first is now <now>

      Examples:
        | anticipated | plan  | guidelines | requested | found | now            |
        | true        | true  | true       | true      | true  | permitted      |
        | false       | true  | true       | true      | true  | not authorised |
        | true        | false | true       | true      | true  | not authorised |
        | true        | true  | false      | true      | true  | not authorised |
        | true        | true  | true       | false     | true  | not authorised |
        | true        | true  | true       | true      | false | not authorised |

    Scenario: What is still to be done
      Given these facts:
        | attack_on_japan_anticipated | true |
      When the law is applied
      Then use_public_facilities_first is permitted, subject to steps
      And the legal basis is "specified-facilities-act/priority-use"
      And these steps are outstanding:
        | plan_decided                    |
        | facility_guidelines_set         |
        | priority_use_requested          |
        | priority_found_specially_needed |

  Rule: Specified Public Facilities Use Act art. 9: instructing the manager, or acting in his stead

    Background:
      Given these facts:
        | attack_on_japan_commenced     | false |
        | attack_on_japan_imminent      | false |
        | mass_casualty_attack_occurred | false |
        | mass_casualty_attack_imminent | false |
        | plan_decided                  | true  |
        | headquarters_asked_pm_to_act  | true  |

    Scenario Outline: Special need, and a use not secured or urgency
      Given these facts:
        | attack_on_japan_anticipated | <anticipated> |
        | facility_specially_needed   | <needed>      |
        | requested_use_not_secured   | <not secured> |
        | use_of_facility_urgent      | <urgent>      |
        | manager_instructed          | <instructed>  |
        | manager_notified            | <notified>    |
      When the law is applied
      Then compel_use_of_port_or_airport is now <now>

      Examples:
        | anticipated | needed | not secured | urgent | instructed | notified | now            |
        | true        | true   | true        | false  | true       | false    | permitted      |
        | false       | true   | true        | false  | true       | false    | not authorised |
        | true        | false  | true        | false  | true       | false    | not authorised |
        | true        | true   | false       | false  | true       | false    | not authorised |
        | true        | true   | true        | false  | false      | false    | not authorised |
        | true        | true   | false       | true   | false      | true     | permitted      |
        | true        | true   | false       | true   | false      | false    | not authorised |
        | true        | true   | false       | true   | true       | false    | not authorised |

  Rule: Specified Public Facilities Use Act art. 9: who has asked

    Background:
      Given these facts:
        | attack_on_japan_commenced     | false |
        | attack_on_japan_imminent      | false |
        | mass_casualty_attack_occurred | false |
        | mass_casualty_attack_imminent | false |
        | attack_on_japan_anticipated   | true  |
        | facility_specially_needed     | true  |
        | requested_use_not_secured     | true  |
        | manager_instructed            | true  |

    Scenario Outline: On the plan, asked by the headquarters
      Given these facts:
        | plan_decided                 | <plan>  |
        | headquarters_asked_pm_to_act | <asked> |
      When the law is applied
      Then compel_use_of_port_or_airport is now <now>

      Examples:
        | plan  | asked | now            |
        | true  | true  | permitted      |
        | false | true  | not authorised |
        | true  | false | not authorised |

  Rule: Specified Public Facilities Use Act art. 21: an emergency response situation

    Background:
      Given these facts:
        | attack_on_japan_commenced          | false |
        | attack_on_japan_imminent           | false |
        | attack_on_japan_anticipated        | false |
        | national_emergency_response_needed | true  |
        | mass_casualty_attack_imminent      | false |
        | emergency_situation_recognised     | true  |
        | facility_guidelines_set            | true  |
        | priority_use_requested             | true  |
        | priority_found_specially_needed    | true  |
        | facility_specially_needed          | true  |
        | requested_use_not_secured          | true  |

    Scenario Outline: Like measures, but no instruction
      Given these facts:
        | mass_casualty_attack_occurred | <emergency> |
        | emergency_policy_decided      | <policy>    |
      When the law is applied
      Then use_public_facilities_first is now <now>
      And compel_use_of_port_or_airport is not authorised

      Examples:
        | emergency | policy | now            |
        | true      | true   | permitted      |
        | false     | true   | not authorised |
        | true      | false  | not authorised |

  Rule: Specified Public Facilities Use Act before it came into force

    Background:
      Given these facts:
        | attack_on_japan_commenced       | false |
        | attack_on_japan_imminent        | false |
        | mass_casualty_attack_occurred   | false |
        | mass_casualty_attack_imminent   | false |
        | attack_on_japan_anticipated     | true  |
        | plan_decided                    | true  |
        | facility_guidelines_set         | true  |
        | priority_use_requested          | true  |
        | priority_found_specially_needed | true  |

    Scenario Outline: The first day
      Given the day is <day>
      When the law is applied
      Then use_public_facilities_first is <outcome>

      Examples:
        | day        | outcome        |
        | 2004-09-16 | not authorised |
        | 2004-09-17 | permitted      |
