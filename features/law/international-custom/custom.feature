# language: ja
機能: 国際慣習法による自衛権の行使の要件
  必要性及び均衡性、被攻撃国の宣言、要請又は同意、違法な武力攻撃を行った国への援助の禁止、国家性。国際法のみについて問う。

  背景:
    前提 2026年1月26日現在の「japan」の法
    かつ 仮定「nothing-exceptional」
    かつ 次の事実:
      | attack_on_japan_commenced | 偽        |
      | operation_place           | high_seas |

  ルール: 国際慣習法 必要性及び均衡性

    シナリオアウトライン: それぞれ欠ければ、国際法が禁じる
      前提 次の事実:
        | attack_on_japanese_territory             | 真       |
        | no_other_means_for_japan                 | 真       |
        | force_necessary_in_international_law     | <必要性> |
        | force_proportionate_in_international_law | <均衡性> |
      もし 法を適用する
      ならば use_force_for_japanは<結論>

      例:
        | 必要性 | 均衡性 | 結論                   |
        | 真     | 真     | 手続を条件に認められる |
        | 偽     | 真     | 禁止される             |
        | 真     | 偽     | 禁止される             |

  ルール: 国際慣習法 宣言、要請又は同意、侵略国

    背景:
      前提 次の事実:
        | attack_on_japanese_territory                 | 偽 |
        | armed_attack_on.united_states                | 真 |
        | close_relationship.united_states             | 真 |
        | survival_threatened.united_states            | 真 |
        | clear_danger_to_peoples_rights.united_states | 真 |
        | no_other_means_for_partner.united_states     | 真 |

    シナリオアウトライン: 被攻撃国の意思と行為
      前提 次の事実:
        | denies_attack.united_states | <否定>   |
        | refuses_help.united_states  | <拒否>   |
        | is_aggressor.united_states  | <侵略国> |
      もし 法を適用する
      ならば use_force_for_partner.united_statesは<結論>

      例:
        | 否定 | 拒否 | 侵略国 | 結論                   |
        | 偽   | 偽   | 偽     | 手続を条件に認められる |
        | 真   | 偽   | 偽     | 禁止される             |
        | 偽   | 真   | 偽     | 禁止される             |
        | 偽   | 偽   | 真     | 禁止される             |

    シナリオアウトライン: 同意で足りるかは見解による
      前提 論点「request」についての見解「<見解>」
      かつ 次の事実:
        | is_aggressor.united_states                              | 偽 |
        | declares_itself_attacked.united_states                  | 真 |
        | requests_help.united_states                             | 偽 |
        | consents_to_help.united_states                          | 真 |
        | nsc_deliberated                                         | 真 |
        | plan_decided                                            | 真 |
        | survival_threatening_situation_recognised.united_states | 真 |
        | plan_states_need_of_force                               | 真 |
        | order_found_necessary                                   | 真 |
        | diet_approved_order_for_partner.united_states           | 真 |
        | defence_operation_ordered_for_partner.united_states     | 真 |
      もし 法を適用する
      ならば use_force_for_partner.united_statesは現状では<結論>

      例:
        | 見解               | 結論       |
        | request-or-consent | 認められる |
        | request-required   | 禁止される |

  ルール: 国際慣習法 国家性

    シナリオアウトライン: 台湾が他国に当たり得るかは公式には定められていない
      前提 論点「taiwan-as-state」についての見解「<見解>」
      かつ 次の事実:
        | attack_on_japanese_territory          | 偽 |
        | armed_attack_on.taiwan                | 真 |
        | is_aggressor.taiwan                   | 偽 |
        | close_relationship.taiwan             | 真 |
        | survival_threatened.taiwan            | 真 |
        | clear_danger_to_peoples_rights.taiwan | 真 |
        | no_other_means_for_partner.taiwan     | 真 |
      もし 法を適用する
      ならば use_force_for_partner.taiwanは<結論>

      例:
        | 見解                | 結論                   |
        | taiwan-is-state     | 手続を条件に認められる |
        | taiwan-is-not-state | 禁止される             |
