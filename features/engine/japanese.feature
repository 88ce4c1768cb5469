# language: ja
機能: 日本語の仕様
  規則の語彙にある句をそのまま用いて、日本語でも仕様を書ける。

  背景:
    前提 2020年6月15日現在の次の規則:
      """
      offices:
        - {office: council, says: {en: the council, ja: 評議会}, side: own}
      facts:
        - {fact: fire, says: {en: there is a fire, ja: 火災が発生した}}
        - {fact: ordered, says: {en: the council has ordered it, ja: 評議会が命じた}, role: step, by: council}
        - {fact: careful, says: {en: it is done with care, ja: 慎重に行われる}, role: conduct}
        - {fact: place, says: {en: the place, ja: 場所}, type: choice, values: {town: {en: the town, ja: 町}, wood: {en: the wood, ja: 森}}}
      concepts:
        - {concept: emergency, says: {en: there is an emergency, ja: 緊急事態である}}
      actions:
        - {action: open_gate, does: {en: opening the gate, ja: 門を開くこと}}
      --- act.yaml
      law: act
      title: {en: Act, ja: 門法}
      layer: statute
      url: https://example.org/act
      provisions:
        - at: "1"
          cite: {en: art. 1, ja: 第1条}
          says: {en: emergency, ja: 緊急事態}
          from: 2000-01-01
          certainty: text
          norms:
            - {counts_as: emergency, when: [fire, {fact: place, is: town}]}
        - at: "2"
          cite: {en: art. 2, ja: 第2条}
          says: {en: the gate, ja: 門}
          from: 2000-01-01
          certainty: text
          norms:
            - {permits: open_gate, when: [emergency], steps: [ordered], limits: [careful]}
      """

  ルール: D9 結論は、手続が残っているかどうかによって異なる

    シナリオ: 手続が残っている
      前提 火災が発生した
      かつ 場所は町である
      もし 法を適用する
      ならば 門を開くことは手続を条件に認められる
      かつ 門を開くことは現状では判断できない
      かつ 緊急事態であることになる
      かつ 法的根拠は「門法第2条」である
      かつ 次の手続が残っている:
        | 評議会が命じた |
      かつ 次の限度が付く:
        | 慎重に行われる |

    シナリオ: 手続が済んでいる
      前提 次の事実:
        | 事実           | 値 |
        | 火災が発生した | 真 |
        | 場所           | 町 |
        | 評議会が命じた | 真 |
      もし 法を適用する
      ならば 門を開くことは認められる
      かつ 残っている手続はない

  ルール: D9 法的根拠がないときは認められない

    シナリオ: 火災がない
      前提 火災が発生したということはない
      もし 法を適用する
      ならば 門を開くことには法的根拠がない
      かつ 法的根拠「門法第2条」は成立しない
      かつ 緊急事態であることにはならない

    シナリオ: 火災の有無が不明である
      前提 火災が発生したかどうかは不明である
      かつ 場所は町である
      もし 法を適用する
      ならば 門を開くことについては判断できず、次のことによる:
        | 火災が発生した |
      かつ 緊急事態であるかどうかは不明である

    シナリオ: 火災が収まった
      前提 火災が発生した
      かつ 場所は町である
      もし 法を適用する
      ならば 門を開くことは手続を条件に認められる
      もし 2020年6月20日に火災が発生したということがなくなった
      ならば 門を開くことには法的根拠がない
