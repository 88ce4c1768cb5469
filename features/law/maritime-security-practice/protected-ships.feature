# language: ja
機能: 海上における警備行動に関する政府の運用
  運用は法律ではない。運用に反しても法的根拠は失われない。

  背景:
    前提 2026年1月26日現在の「japan」の法
    かつ 仮定「nothing-exceptional」
    かつ 次の事実:
      | special_necessity_at_sea   | 真        |
      | maritime_security_approved | 真        |
      | maritime_security_ordered  | 真        |
      | maritime_security_ended    | 偽        |
      | fights_state_forces        | 偽        |
      | operation_place            | high_seas |

  ルール: 保護の対象となる船舶は、原則として日本関係船舶である

    シナリオアウトライン: 日本関係船舶を保護する
      前提 次の事実:
        | protected_ship | <船舶> |
      もし 法を適用する
      ならば maritime_security_operationは認められる
      かつ 法的根拠は「sdf-act/82-operation」である

      例:
        | 船舶          |
        | japanese      |
        | japan_related |
        | none          |

    シナリオ: 日本に関係のない外国籍船を保護する
      前提 次の事実:
        | protected_ship | unrelated |
      もし 法を適用する
      ならば maritime_security_operationは認められる
      かつ 政策として「maritime-security-practice/only-japan-related」はこれを排除する
