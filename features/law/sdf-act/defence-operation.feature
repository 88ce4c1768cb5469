Feature: Defence operations under the Self-Defense Forces Act
  An order needs a situation, a plan and the Diet; force needs an order and an attack that has occurred.

  Background:
    Given the law of "japan" as of 2026-01-26
    And the assumption "nothing-exceptional"
    And the place of the operation is the high seas or the air above them

  Rule: Self-Defense Forces Act art. 76(1)(i), and art. 9 of the Response Act on the plan

    Scenario: The steps of an order against an imminent attack
      Given a clear danger of an armed attack on Japan is imminent
      When the law is applied
      Then ordering a defence operation against an attack on Japan is permitted, subject to steps
      And the legal basis is "Self-Defense Forces Act art. 76(1)(i)"
      And these steps are outstanding:
        | the Prime Minister finds a defence operation necessary to defend Japan                                              |
        | the Diet has approved the order of a defence operation against the attack on Japan                                  |
        | the plan recognises an armed attack situation                                                                       |
        | no other appropriate means is found to repel the attack on Japan                                                    |
        | the plan states why force is necessary                                                                              |
        | the Cabinet has decided the Basic Response Plan                                                                     |
        | the National Security Council has deliberated on the plan                                                           |

    Scenario: Every step is taken
      Given a clear danger of an armed attack on Japan is imminent
      And these facts:
        | the Prime Minister finds a defence operation necessary to defend Japan             | true |
        | the Diet has approved the order of a defence operation against the attack on Japan | true |
        | the plan recognises an armed attack situation                                      | true |
        | no other appropriate means is found to repel the attack on Japan                   | true |
        | the plan states why force is necessary                                             | true |
        | the Cabinet has decided the Basic Response Plan                                    | true |
        | the National Security Council has deliberated on the plan                          | true |
      When the law is applied
      Then ordering a defence operation against an attack on Japan is permitted
      And the legal basis "Self-Defense Forces Act art. 76(1)(i)" is open
      And no step is outstanding

    Scenario: No situation, no order
      Given these facts:
        | the attacker has set about an armed attack on Japan     | false |
        | a clear danger of an armed attack on Japan is imminent  | false |
      When the law is applied
      Then ordering a defence operation against an attack on Japan is not authorised
      And the legal basis "Self-Defense Forces Act art. 76(1)(i)" is closed

    Scenario Outline: A refusal closes the way
      Given a clear danger of an armed attack on Japan is imminent
      And <refusal>
      When the law is applied
      Then ordering a defence operation against an attack on Japan is not authorised

      Examples:
        | refusal                                                                                     |
        | the Diet has refused to approve the order of a defence operation against the attack on Japan |
        | the Cabinet has declined to recognise an armed attack situation                             |
        | the Cabinet has rejected a Basic Response Plan                                              |
        | the Prime Minister finds a defence operation unnecessary                                    |
        | another appropriate means is found to repel the attack on Japan                             |
        | the Diet has refused to approve the plan                                                    |

  Rule: Response Act art. 9(4): the Diet beforehand, save in special urgency

    Background:
      Given a clear danger of an armed attack on Japan is imminent
      And these facts:
        | the Prime Minister finds a defence operation necessary to defend Japan | true  |
        | the plan recognises an armed attack situation                          | true  |
        | no other appropriate means is found to repel the attack on Japan       | true  |
        | the plan states why force is necessary                                 | true  |
        | the Cabinet has decided the Basic Response Plan                        | true  |
        | the National Security Council has deliberated on the plan              | true  |
        | diet_approved_order_for_japan                                          | false |

    Scenario: No urgency
      Given it is not so that there is special urgency and no time for the Diet's prior approval
      When the law is applied
      Then ordering a defence operation against an attack on Japan is permitted, subject to steps
      And ordering a defence operation against an attack on Japan is now not authorised

    Scenario: Special urgency
      Given there is special urgency and no time for the Diet's prior approval
      When the law is applied
      Then ordering a defence operation against an attack on Japan is now permitted

    Scenario: The lower house is dissolved, and the emergency session approves
      Given the House of Representatives is dissolved
      And it is not so that there is special urgency and no time for the Diet's prior approval
      And the House of Councillors in emergency session has approved the order of a defence operation against the attack on Japan
      When the law is applied
      Then ordering a defence operation against an attack on Japan is now permitted

    Scenario: The emergency session's approval lapses
      Given the House of Representatives is dissolved
      And it is not so that there is special urgency and no time for the Diet's prior approval
      And the House of Councillors in emergency session has approved the order of a defence operation against the attack on Japan
      And the House of Representatives has not consented within ten days of the opening of the next Diet
      When the law is applied
      Then ordering a defence operation against an attack on Japan is now not authorised

  Rule: Self-Defense Forces Act art. 76(1)(ii), from 29 March 2016

    Background:
      Given these facts:
        | an armed attack has occurred against the United States     | true |
        | the United States is in a close relationship with Japan    | true |
        | clear_danger_to_peoples_rights.united_states               | true |
        | the attacker has set about an armed attack on Japan        | false |
        | a clear danger of an armed attack on Japan is imminent     | false |
        | the situation is tense and an armed attack on Japan is anticipated | false |

    Scenario: The steps of an order in a survival-threatening situation
      Given the attack on the United States threatens Japan's survival
      When the law is applied
      Then ordering a defence operation on account of an attack on the United States is permitted, subject to steps
      And the legal basis is "Self-Defense Forces Act art. 76(1)(ii)"
      And these steps are outstanding:
        | the Prime Minister finds a defence operation necessary to defend Japan |
        | diet_approved_order_for_partner.united_states                          |
        | survival_threatening_situation_recognised.united_states                |
        | no_other_means_for_partner.united_states                               |
        | the plan states why force is necessary                                 |
        | the Cabinet has decided the Basic Response Plan                        |
        | the National Security Council has deliberated on the plan              |

    Scenario: Japan's survival is not threatened
      Given it is not so that the attack on the United States threatens Japan's survival
      When the law is applied
      Then ordering a defence operation on account of an attack on the United States is not authorised
      And the legal basis "Self-Defense Forces Act art. 76(1)(ii)" is closed

    Scenario: Before the item was there
      Given the day is 2015-01-01
      And the attack on the United States threatens Japan's survival
      When the law is applied
      Then ordering a defence operation on account of an attack on the United States is not authorised

    Scenario: By commitment there is no urgency where survival alone is threatened
      Given the attack on the United States threatens Japan's survival
      And there is special urgency and no time for the Diet's prior approval
      And it is not so that the Diet has approved the order of a defence operation on account of the attack on the United States
      When the law is applied
      Then ordering a defence operation on account of an attack on the United States is permitted, subject to steps
      And as policy, "five-party-agreement/always-prior-approval" is not kept

  Rule: The commitment to prior approval does not speak of situations in which Japan is attacked too

    Scenario: Both situations
      Given these facts:
        | an armed attack has occurred against the United States     | true |
        | the United States is in a close relationship with Japan    | true |
        | the attack on the United States threatens Japan's survival | true |
        | clear_danger_to_peoples_rights.united_states               | true |
        | diet_approved_order_for_partner.united_states              | true |
        | the attacker has set about an armed attack on Japan        | false |
        | a clear danger of an armed attack on Japan is imminent     | false |
        | the situation is tense and an armed attack on Japan is anticipated | false |
      When the law is applied
      Then ordering a defence operation on account of an attack on the United States is permitted, subject to steps
      And as policy, "five-party-agreement/always-prior-approval" is kept

  Rule: Self-Defense Forces Act art. 76(1), until 28 March 2016 and until 12 June 2003

    Scenario Outline: The provision of the day
      Given the day is <day>
      And a clear danger of an armed attack on Japan is imminent
      When the law is applied
      Then ordering a defence operation against an attack on Japan is permitted, subject to steps
      And the legal basis is "<basis>"

      Examples:
        | day        | basis                          |
        | 1990-06-01 | sdf-act/76-1-until-2003        |
        | 2010-06-01 | sdf-act/76-1-until-2016        |
        | 2016-03-29 | sdf-act/76-1-1                 |

    Scenario Outline: No danger, no order
      Given the day is <day>
      And these facts:
        | the attacker has set about an armed attack on Japan    | false |
        | a clear danger of an armed attack on Japan is imminent | false |
      When the law is applied
      Then ordering a defence operation against an attack on Japan is not authorised
      And the legal basis "<basis>" is closed

      Examples:
        | day        | basis                   |
        | 1990-06-01 | sdf-act/76-1-until-2003 |
        | 2010-06-01 | sdf-act/76-1-until-2016 |

    Scenario: In 2010 the plan recognised the situation, and need not say that no other means is appropriate
      Given the day is 2010-06-01
      And a clear danger of an armed attack on Japan is imminent
      When the law is applied
      Then ordering a defence operation against an attack on Japan is permitted, subject to steps
      And these steps are outstanding:
        | the Prime Minister finds a defence operation necessary to defend Japan             |
        | the Diet has approved the order of a defence operation against the attack on Japan |
        | the plan recognises an armed attack situation                                      |
        | the Cabinet has decided the Basic Response Plan                                    |
        | the National Security Council has deliberated on the plan                          |

  Rule: Self-Defense Forces Act art. 76(2): withdrawal

    Scenario: The operation is no longer necessary
      Given organised and planned force is being used against Japan's land, sea or air territory
      And the defence operation is no longer necessary
      When the law is applied
      Then using force in self-defence, individual or collective is permitted, subject to steps
      And the duty of "Self-Defense Forces Act art. 76(2)" is due
      And the duty of "response-act/abolish-plan" is due

    Scenario: Withdrawal has been ordered
      Given organised and planned force is being used against Japan's land, sea or air territory
      And the defence operation is no longer necessary
      And the forces ordered out have been ordered to withdraw
      When the law is applied
      Then using force in self-defence, individual or collective is now unlawful
      And the duty of "Self-Defense Forces Act art. 76(2)" is discharged

    Scenario: It is still necessary
      Given organised and planned force is being used against Japan's land, sea or air territory
      And it is unknown whether the defence operation is no longer necessary
      When the law is applied
      Then using force in self-defence, individual or collective is permitted, subject to steps
      And the duty of "Self-Defense Forces Act art. 76(2)" is not settled

  Rule: Self-Defense Forces Act art. 77: standby

    Scenario: Tense, and an order is expected
      Given the situation is tense
      And an order of a defence operation is expected
      And these facts:
        | the attacker has set about an armed attack on Japan                | false |
        | a clear danger of an armed attack on Japan is imminent             | false |
        | the situation is tense and an armed attack on Japan is anticipated | false |
      When the law is applied
      Then ordering standby for a defence operation is permitted, subject to steps
      And these steps are outstanding:
        | the Minister of Defense finds standby necessary          |
        | the Prime Minister has approved the standby order        |

    Scenario: In an anticipated situation the plan carries the approval
      Given the situation is tense
      And an order of a defence operation is expected
      And these facts:
        | the attacker has set about an armed attack on Japan                | false |
        | a clear danger of an armed attack on Japan is imminent             | false |
        | the situation is tense and an armed attack on Japan is anticipated | true  |
      When the law is applied
      Then ordering standby for a defence operation is permitted, subject to steps
      And these steps are outstanding:
        | the Minister of Defense finds standby necessary          |
        | the Prime Minister has approved the standby order        |
        | the Cabinet has decided the Basic Response Plan          |
      And the duty of "response-act/avert" is due
      And the duty of "response-act/set-plan" is due

    Scenario: In a survival-threatening situation too
      Given the situation is tense
      And an order of a defence operation is expected
      And these facts:
        | an armed attack has occurred against the United States             | true  |
        | the United States is in a close relationship with Japan            | true  |
        | the attack on the United States threatens Japan's survival         | true  |
        | clear_danger_to_peoples_rights.united_states                       | true  |
        | the attacker has set about an armed attack on Japan                | false |
        | a clear danger of an armed attack on Japan is imminent             | false |
        | the situation is tense and an armed attack on Japan is anticipated | false |
      When the law is applied
      Then ordering standby for a defence operation is permitted, subject to steps
      And these steps are outstanding:
        | the Minister of Defense finds standby necessary          |
        | the Prime Minister has approved the standby order        |
        | the Cabinet has decided the Basic Response Plan          |

    Scenario: Nothing is tense
      Given it is not so that the situation is tense
      When the law is applied
      Then ordering standby for a defence operation is not authorised

  Rule: Self-Defense Forces Act art. 88(1): force for Japan

    Scenario: Attack, order and findings
      Given organised and planned force is being used against Japan's land, sea or air territory
      And these facts:
        | the Prime Minister has ordered a defence operation against the attack on Japan     | true |
        | the Prime Minister finds a defence operation necessary to defend Japan             | true |
        | the Diet has approved the order of a defence operation against the attack on Japan | true |
        | the plan recognises an armed attack situation                                      | true |
        | no other appropriate means is found to repel the attack on Japan                   | true |
        | the plan states why force is necessary                                             | true |
        | the Cabinet has decided the Basic Response Plan                                    | true |
        | the National Security Council has deliberated on the plan                          | true |
      When the law is applied
      Then using force to repel an attack on Japan is permitted
      And the legal basis is "Self-Defense Forces Act art. 88(1)"
      And the weapons tier is "use of force"

    Scenario: The order has not been given
      Given organised and planned force is being used against Japan's land, sea or air territory
      And it is not so that the Prime Minister has ordered a defence operation against the attack on Japan
      When the law is applied
      Then using force to repel an attack on Japan is permitted, subject to steps
      And using force to repel an attack on Japan is now unlawful

    Scenario: After withdrawal
      Given organised and planned force is being used against Japan's land, sea or air territory
      And the Prime Minister has ordered a defence operation against the attack on Japan
      And the forces ordered out have been ordered to withdraw
      When the law is applied
      Then using force to repel an attack on Japan is now unlawful

  Rule: Self-Defense Forces Act art. 88(2), Response Act art. 3(3): how force is used

    Scenario: What travels with the verdict
      Given organised and planned force is being used against Japan's land, sea or air territory
      When the law is applied
      Then using force to repel an attack on Japan is permitted, subject to steps
      And these limits apply:
        | the force observes the international law and custom that apply to it                |
        | the force stays within what is reasonably judged necessary for the situation        |
        | the force is directed at repelling the attack on which it rests                     |
        | the force is kept to the minimum necessary                                          |
        | the force is necessary in the sense of international law                            |
        | the force is proportionate in the sense of international law                        |

    Scenario Outline: What is breached
      Given organised and planned force is being used against Japan's land, sea or air territory
      And it is not so that <limit>
      When the law is applied
      Then using force to repel an attack on Japan is <outcome>

      Examples:
        | limit                                                                        | outcome        |
        | the force stays within what is reasonably judged necessary for the situation | not authorised |
        | the force observes the international law and custom that apply to it         | not authorised |
        | the force is directed at repelling the attack on which it rests              | not authorised |
        | the force is kept to the minimum necessary                                   | prohibited     |
        | the force is proportionate in the sense of international law                 | prohibited     |

  Rule: Self-Defense Forces Act art. 88(1) with art. 76(1)(ii): force for a partner

    Background:
      Given these facts:
        | an armed attack has occurred against the United States     | true |
        | the United States is in a close relationship with Japan    | true |
        | clear_danger_to_peoples_rights.united_states               | true |
        | the attack on the United States threatens Japan's survival | true |

    Scenario: Everything is done
      Given these facts:
        | defence_operation_ordered_for_partner.united_states                    | true |
        | the Prime Minister finds a defence operation necessary to defend Japan | true |
        | diet_approved_order_for_partner.united_states                          | true |
        | survival_threatening_situation_recognised.united_states                | true |
        | no_other_means_for_partner.united_states                               | true |
        | the plan states why force is necessary                                 | true |
        | the Cabinet has decided the Basic Response Plan                        | true |
        | the National Security Council has deliberated on the plan              | true |
        | the United States considers and declares itself attacked               | true |
        | the United States has requested Japan's help                           | true |
      When the law is applied
      Then using force to repel an attack on the United States is permitted
      And the legal basis is "sdf-act/88-1-partner"
      And the weapons tier is "use of force"

    Scenario: Not directed at the attack on which it rests
      Given it is not so that the force is directed at repelling the attack on which it rests
      When the law is applied
      Then using force to repel an attack on the United States is not authorised
      And the legal basis "sdf-act/88-1-partner" is closed

  Rule: Response Act art. 9(11): the Diet refuses the plan

    Scenario: The measures end and the forces are withdrawn
      Given organised and planned force is being used against Japan's land, sea or air territory
      And the Prime Minister has ordered a defence operation against the attack on Japan
      And the Diet has refused to approve the plan
      When the law is applied
      Then using force to repel an attack on Japan is prohibited
      And the duty of "response-act/9-11" is due

    Scenario: The Diet has not refused
      Given organised and planned force is being used against Japan's land, sea or air territory
      And it is not so that the Diet has refused to approve the plan
      When the law is applied
      Then using force to repel an attack on Japan is permitted, subject to steps
