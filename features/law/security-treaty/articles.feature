# language: ja
機能: 日米安全保障条約
  日本国の施政の下にある領域における武力攻撃は、共通の危険に対処する義務を生じさせるが、武力の行使の権限を与えるものではない。

  背景:
    前提 2026年1月26日現在の「japan」の法
    かつ 仮定「nothing-exceptional」
    かつ 次の事実:
      | attack_on_japan_commenced           | 偽              |
      | attack_on_japan_imminent            | 偽              |
      | attack_on_japan_anticipated         | 偽              |
      | 活動の場所                          | japan_territory |
      | defence_operation_ordered_for_japan | 偽              |

  ルール: 日米安全保障条約第5条第1項 共通の危険への対処

    シナリオアウトライン: 領域又は領域内の基地に対する攻撃
      前提 次の事実:
        | attack_on_japanese_territory | <領域> |
        | attack_on_us_bases_in_japan  | <基地> |
      もし 法を適用する
      ならば use_force_for_japanは現状では法的根拠がない
      かつ 「security-treaty/common-danger」の義務は生じている

      例:
        | 領域 | 基地 |
        | 真   | 偽   |
        | 偽   | 真   |

  ルール: 日米安全保障条約第5条第2項 安全保障理事会への報告

    シナリオアウトライン: 武力を行使した後
      前提 次の事実:
        | attack_on_japanese_territory | 真     |
        | force_has_been_used          | 真     |
        | council_informed             | <報告> |
      もし 法を適用する
      ならば use_force_for_japanは現状では法的根拠がない
      かつ 「security-treaty/report」の義務は<義務>

      例:
        | 報告 | 義務           |
        | 偽   | 生じている     |
        | 真   | 履行済みである |

  ルール: 日米安全保障条約第6条の実施に関する交換公文 事前協議の義務

    シナリオアウトライン: 第5条による以外の戦闘作戦行動
      前提 次の事実:
        | us_combat_operations_from_japan | 真     |
        | prior_consultation_held         | <協議> |
      もし 法を適用する
      ならば use_force_for_partner.united_statesは違法である
      かつ 「security-treaty/prior-consultation」の義務は<義務>

      例:
        | 協議 | 義務           |
        | 偽   | 生じている     |
        | 真   | 履行済みである |
