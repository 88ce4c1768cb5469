Feature: Views of the Government on article 9
  When an armed attack on Japan has occurred, and where force may be used.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"

  Rule: An armed attack on Japan: on its territory, on bases there, on its ships

    Scenario Outline: What is attacked
      Given these facts:
        | attack_on_japanese_territory   | <territory>   |
        | attack_on_us_bases_in_japan    | <bases>       |
        | attack_on_japanese_ships       | <ships>       |
        | ship_attack_is_attack_on_japan | <amounts>     |
        | attack_on_japan_commenced      | <commenced>   |
      When the law is applied
      Then <found> an armed attack on Japan has occurred

      Examples:
        | territory | bases | ships | amounts | commenced | found                 |
        | true      | false | false | false   | false     | it is so that         |
        | false     | true  | false | false   | false     | it is so that         |
        | false     | false | true  | true    | false     | it is so that         |
        | false     | false | true  | false   | false     | it is not so that     |
        | false     | false | true  | unknown | false     | it is unknown whether |
        | false     | false | false | false   | true      | it is so that         |
        | false     | false | false | false   | false     | it is not so that     |

    Scenario: Commencement, as critics read it
      Given the reading "actual-use-of-force" of the question "commencement"
      And the attacker has set about an armed attack on Japan
      When the law is applied
      Then it is not so that an armed attack on Japan has occurred

  Rule: Sending armed units into foreign territory to use force

    Background:
      Given organised and planned force is being used against Japan's land, sea or air territory

    Scenario Outline: Where force is used
      Given the place of the operation is <place>
      And it is not so that in this special case force on foreign territory is itself within the three conditions
      When the law is applied
      Then using force to repel an attack on Japan is <outcome>

      Examples:
        | place                                  | outcome                     |
        | the high seas or the air above them    | permitted, subject to steps |
        | a foreign State's land or airspace     | prohibited                  |
        | a foreign State's territorial sea      | prohibited                  |

    Scenario: It is the sending of armed units to use force
      Given the place of the operation is a foreign State's land or airspace
      And the units are sent for the purpose of using force
      And it is not so that in this special case force on foreign territory is itself within the three conditions
      When the law is applied
      Then using force to repel an attack on Japan is prohibited
      And "government-views/force-abroad" bars it
      And it is so that armed units are sent into foreign territory for the purpose of using force

    Scenario: It is not
      Given the place of the operation is the high seas or the air above them
      When the law is applied
      Then it is not so that armed units are sent into foreign territory for the purpose of using force

    Scenario: In theory it is not excluded
      Given the place of the operation is a foreign State's land or airspace
      When the law is applied
      Then using force to repel an attack on Japan is undetermined, and turns on:
        | in this special case force on foreign territory is itself within the three conditions |
      And using force to repel an attack on Japan is in principle prohibited

    Scenario: If the special case is found
      Given the place of the operation is a foreign State's land or airspace
      And in this special case force on foreign territory is itself within the three conditions
      When the law is applied
      Then using force to repel an attack on Japan is permitted, subject to steps
      And "government-views/force-abroad" is defeated by "government-views/theory-for-japan"

    Scenario: If the special case is found, for a partner
      Given the place of the operation is a foreign State's land or airspace
      And these facts:
        | force_abroad_within_three_conditions                       | true |
        | an armed attack has occurred against the United States     | true |
        | the United States is in a close relationship with Japan    | true |
        | the attack on the United States threatens Japan's survival | true |
        | clear_danger_to_peoples_rights.united_states               | true |
      When the law is applied
      Then using force to repel an attack on the United States is permitted, subject to steps
      And "government-views/force-abroad" is defeated by "government-views/theory-for-partner"

  Rule: View of 29 February 1956 on missile bases

    Background:
      Given the place of the operation is a foreign State's land or airspace
      And it is not so that in this special case force on foreign territory is itself within the three conditions

    Scenario: Japan is attacked by missiles
      Given organised and planned force is being used against Japan's land, sea or air territory
      And the attack on Japan is made by missiles or the like
      When the law is applied
      Then striking bases abroad to stop a missile attack on Japan is permitted, subject to steps
      And "government-views/strike-abroad" is defeated by "government-views/missile-bases"

    Scenario: Before the attack has commenced
      Given it is not so that the attacker has set about an armed attack on Japan
      And a clear danger of an armed attack on Japan is imminent
      And the attack on Japan is made by missiles or the like
      When the law is applied
      Then striking bases abroad to stop a missile attack on Japan is prohibited
      And "government-views/strike-abroad" bars it

    Scenario: Other means are found
      Given organised and planned force is being used against Japan's land, sea or air territory
      And the attack on Japan is made by missiles or the like
      And something other than a strike on the bases is found to stop the missile attack on Japan
      When the law is applied
      Then striking bases abroad to stop a missile attack on Japan is prohibited

    Scenario: More than military objectives
      Given organised and planned force is being used against Japan's land, sea or air territory
      And the attack on Japan is made by missiles or the like
      And it is not so that only military objectives are struck
      When the law is applied
      Then striking bases abroad to stop a missile attack on Japan is prohibited

    Scenario: The strict reading of the minimum allows none
      Given the reading "third-condition-strict" of the question "minimum-necessary"
      And organised and planned force is being used against Japan's land, sea or air territory
      And the attack on Japan is made by missiles or the like
      When the law is applied
      Then striking bases abroad to stop a missile attack on Japan is prohibited

    Scenario Outline: For a partner too, since 2014
      Given these facts:
        | an armed attack has occurred against the United States                | true       |
        | the United States is in a close relationship with Japan               | true       |
        | the attack on the United States threatens Japan's survival            | true       |
        | clear_danger_to_peoples_rights.united_states                          | true       |
        | the attack on the United States is made by missiles or the like       | <missiles> |
      When the law is applied
      Then striking bases abroad to stop a missile attack on the United States is <outcome>

      Examples:
        | missiles | outcome                     |
        | true     | permitted, subject to steps |
        | false    | prohibited                  |

    Scenario: What defeats the bar for a partner
      Given these facts:
        | an armed attack has occurred against the United States                | true |
        | the United States is in a close relationship with Japan               | true |
        | the attack on the United States threatens Japan's survival            | true |
        | clear_danger_to_peoples_rights.united_states                          | true |
        | the attack on the United States is made by missiles or the like       | true |
      When the law is applied
      Then striking bases abroad to stop a missile attack on the United States is permitted, subject to steps
      And "government-views/strike-abroad-for-partner" is defeated by "government-views/missile-bases-for-partner"

  Rule: Mines that remain from an attack

    Background:
      Given the place of the operation is a foreign State's territorial sea
      And these facts:
        | force_abroad_within_three_conditions                       | false |
        | an armed attack has occurred against the United States     | true  |
        | the United States is in a close relationship with Japan    | true  |
        | the attack on the United States threatens Japan's survival | true  |
        | clear_danger_to_peoples_rights.united_states               | true  |
        | mines_laid_in_attack.united_states                         | true  |

    Scenario Outline: After a ceasefire in fact, before a formal one
      Given these facts:
        | a ceasefire holds in fact           | <in_fact>  |
        | fighting goes on where the mines lie | <fighting> |
        | a ceasefire has been formally agreed | <formal>   |
        | the mines are abandoned              | false      |
      When the law is applied
      Then clear_mines_for_partner.united_states is <outcome>

      Examples:
        | in_fact | fighting | formal | outcome                     |
        | true    | false    | false  | permitted, subject to steps |
        | true    | true     | false  | prohibited                  |
        | false   | false    | false  | prohibited                  |
        | true    | false    | true   | prohibited                  |

    Scenario: It is the exception for mines
      Given these facts:
        | a ceasefire holds in fact            | true  |
        | fighting goes on where the mines lie | false |
        | a ceasefire has been formally agreed | false |
        | the mines are abandoned              | false |
      When the law is applied
      Then clear_mines_for_partner.united_states is permitted, subject to steps
      And "government-views/force-abroad" is defeated by "government-views/hormuz-mines"
