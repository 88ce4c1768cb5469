# language: ja
機能: 刑法の正当防衛及び緊急避難
  人に危害を与える武器の使用は、多くの場合これらに限られる。

  背景:
    前提 2026年1月26日現在の「japan」の法

  ルール: 刑法第36条第1項 正当防衛には、急迫不正の侵害とやむを得ない防衛行為とを要する

    シナリオアウトライン: 正当防衛の要件
      前提 次の事実:
        | urgent_unlawful_infringement | <侵害>         |
        | defence_unavoidable          | <やむを得ない> |
        | present_danger               | 偽             |
        | averting_unavoidable         | 偽             |
      もし 法を適用する
      ならば 正当防衛又は緊急避難に該当する<結論>

      例:
        | 侵害 | やむを得ない | 結論             |
        | 真   | 真           | ことになる       |
        | 偽   | 真           | ことにはならない |
        | 真   | 偽           | ことにはならない |

    シナリオ: 侵害の有無が不明である
      前提 次の事実:
        | defence_unavoidable  | 真 |
        | present_danger       | 偽 |
        | averting_unavoidable | 偽 |
      もし 法を適用する
      ならば 正当防衛又は緊急避難に該当するかどうかは不明である

  ルール: 刑法第37条第1項 緊急避難には、現在の危難とやむを得ず害の均衡の取れた行為とを要する

    シナリオアウトライン: 緊急避難の要件
      前提 次の事実:
        | present_danger               | <危難>         |
        | averting_unavoidable         | <やむを得ない> |
        | urgent_unlawful_infringement | 偽             |
        | defence_unavoidable          | 偽             |
      もし 法を適用する
      ならば 正当防衛又は緊急避難に該当する<結論>

      例:
        | 危難 | やむを得ない | 結論             |
        | 真   | 真           | ことになる       |
        | 偽   | 真           | ことにはならない |
        | 真   | 偽           | ことにはならない |

    シナリオアウトライン: 二つの要件を取り交ぜても足りない
      前提 次の事実:
        | urgent_unlawful_infringement | <侵害> |
        | defence_unavoidable          | <防衛> |
        | present_danger               | <危難> |
        | averting_unavoidable         | <避難> |
      もし 法を適用する
      ならば 正当防衛又は緊急避難に該当することにはならない

      例:
        | 侵害 | 防衛 | 危難 | 避難 |
        | 真   | 偽   | 偽   | 真   |
        | 偽   | 真   | 真   | 偽   |
