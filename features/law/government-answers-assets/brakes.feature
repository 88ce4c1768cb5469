Feature: Answers of the Government on guarding assets
  Two views read the statute as policy; that fighting off an armed attack is a use of force reads article 9.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And the place of the operation is high_seas

  Rule: Answers on the guarding of assets (five brakes)

    Scenario Outline: What the answers add to article 95
      Given these facts:
        | on_guard_duty                          | true         |
        | weapons_only_with_good_reason          | true         |
        | weapons_within_reasonable_limits       | true         |
        | harm_only_in_self_defence_or_necessity | true         |
        | weapons_as_last_means                  | <last means> |
        | weapons_stop_with_the_attack           | <stop>       |
      When the law is applied
      Then protect_own_assets is permitted
      And as policy, "government-answers-assets/five-brakes" <policy>

      Examples:
        | last means | stop  | policy      |
        | true       | true  | is kept     |
        | false      | true  | is not kept |
        | true       | false | is not kept |

  Rule: Answers on the guarding of assets (against an armed attack)

    Background:
      Given these facts:
        | protected_partner                        | united_states |
        | partner_in_coordination_with_sdf         | true          |
        | activity_contributes_to_defence_of_japan | true          |
        | activity_only_evacuation                 | false         |
        | at_scene_of_actual_combat                | false         |
        | partner_request                          | true          |
        | minister_finds_necessary                 | true          |

    Scenario Outline: To fight off an armed attack is force
      Given infringement_is_armed_attack is <attack>
      When the law is applied
      Then protect_partner_assets is <outcome>
      And by itself the Constitution <constitution>

      Examples:
        | attack | outcome    | constitution    |
        | false  | permitted  | leaves it clear |
        | true   | prohibited | bars it         |

    Scenario: Where article 9 restricts no self-defence, the ground of the statute still ends
      Given the reading "full-collective" of the question "self-defence"
      And infringement_is_armed_attack
      When the law is applied
      Then protect_partner_assets is not authorised
