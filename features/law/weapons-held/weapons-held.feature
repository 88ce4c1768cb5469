# language: ja
機能: 核兵器、生物兵器及び化学兵器の保有
  憲法は核兵器であることのみをもって保有を禁じないが、法律及び条約がこれを禁じている。

  ルール: 原子力基本法第2条、核兵器の不拡散に関する条約第2条

    シナリオ: 核兵器の保有
      前提 2016年4月1日現在の「japan」の法
      かつ 次の事実:
        | weapons_held                  | nuclear |
        | total_strength_within_minimum | true    |
      もし 法を適用する
      ならば possess_weaponsは禁止される

  ルール: 自衛隊法第87条

    シナリオ: 任務に必要な武器の保有
      前提 2016年4月1日現在の「japan」の法
      かつ 次の事実:
        | weapons_held                  | needed_for_defence |
        | total_strength_within_minimum | true               |
      もし 法を適用する
      ならば possess_weaponsは認められる
