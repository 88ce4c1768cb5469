# language: ja
機能: 事前協議
  合衆国軍隊による戦闘作戦行動のための基地の使用並びに配置及び装備における重要な変更は、事前協議の主題となる。

  背景:
    前提 2026年1月26日現在の「japan」の法

  ルール: 条約第6条の実施に関する交換公文 戦闘作戦行動

    シナリオアウトライン: 第5条による場合を除き、事前協議を要する
      前提 次の事実:
        | attack_on_japanese_territory | <領域> |
        | attack_on_us_bases_in_japan  | <基地> |
        | prior_consultation_held      | <協議> |
      もし 法を適用する
      ならば us_combat_operations_from_basesは現状では<結論>

      例:
        | 領域 | 基地 | 協議 | 結論       |
        | 偽   | 偽   | 真   | 認められる |
        | 偽   | 偽   | 偽   | 禁止される |
        | 真   | 偽   | 偽   | 認められる |
        | 偽   | 真   | 偽   | 認められる |

    シナリオ: 協議が残っている
      前提 次の事実:
        | attack_on_japanese_territory | 偽 |
        | attack_on_us_bases_in_japan  | 偽 |
        | prior_consultation_held      | 偽 |
      もし 法を適用する
      ならば us_combat_operations_from_basesは手続を条件に認められる
      かつ 次の手続が残っている:
        | prior_consultation_held |

  ルール: 条約第6条の実施に関する交換公文 配置及び装備における重要な変更

    シナリオアウトライン: 我が国に対する武力攻撃があっても事前協議を要する
      前提 次の事実:
        | attack_on_japanese_territory | <領域> |
        | prior_consultation_held      | <協議> |
      もし 法を適用する
      ならば us_major_changes_in_forcesは現状では<結論>

      例:
        | 領域 | 協議 | 結論       |
        | 偽   | 真   | 認められる |
        | 偽   | 偽   | 禁止される |
        | 真   | 偽   | 禁止される |

  ルール: 昭和35年1月19日の日米共同コミュニケ 日本国政府の意思に反しないとの保証は政策として扱う

    シナリオ: 同意しない旨の表明
      前提 次の事実:
        | attack_on_japanese_territory          | 偽 |
        | attack_on_us_bases_in_japan           | 偽 |
        | prior_consultation_held               | 真 |
        | japan_disagrees_in_prior_consultation | 真 |
      もし 法を適用する
      ならば us_combat_operations_from_basesは認められる
      かつ 政策として「joint-communique-1960/not-against-japans-wishes」はこれを排除する
