extension Glossary {
  /// Targets, self-evaluations and what they are made of.
  static let performance = [
    GlossaryEntry(
      "绩效目标", "~performance target",
      ("申请资金时承诺要达到的产出和效果。", "What is promised when money is asked for.")),
    GlossaryEntry(
      "绩效指标", "~indicator", code: "Indicator",
      ("项目承诺的产出与效益，细化为三级指标，每个有指标值和分值。", "What a project promises, on three levels, each with a target and points."),
      also: ["指标"]),
    GlossaryEntry(
      "产出指标", "~output", ("办成了什么：数量、质量、时效。", "What was done: how much, how well, in time.")),
    GlossaryEntry(
      "效益指标", "~benefit",
      ("办了有什么用：经济、社会、生态效益和可持续影响。", "What it was good for: the economy, society, nature, lasting effects.")),
    GlossaryEntry(
      "满意度", "~satisfaction", ("服务对象或公众满意的比例；要看有没有调查。", "How many of those served are content; ask for the survey.")),
    GlossaryEntry("成本指标", "~cost", ("花的钱不超过多少。", "What it may cost at most.")),
    GlossaryEntry("时效指标", "~timeliness", ("什么时候完成。", "By when it is done.")),
    GlossaryEntry(
      "调整后", "~adjusted target",
      ("年中调整过的目标；与年初目标不同的，要问为什么调、谁批的。", "A target changed within the year; ask why, and who approved it."),
      also: ["调整后目标"]),
    GlossaryEntry(
      "权重", "~weight", code: "weight", ("指标的满分（分值）。", "The points an indicator can earn (分值)."), also: ["分值"]),
    GlossaryEntry("得分", "~points", code: "points", ("实得分。", "The points it earned.")),
    GlossaryEntry(
      "偏差", "~deviation", code: "deviation",
      ("实际与目标的差距；差得多的要写原因和改进措施，超额很多也算。", "How far the result is from the target; much either way wants a reason.")),
    GlossaryEntry(
      "自评", "~self-evaluation", code: "SelfEvaluation",
      (
        "部门自己对项目的评价：资金执行通常占 10 分，其余按指标得分。",
        "How the department scores its own project: mostly ten points for spending, the rest by indicators."
      )),
    GlossaryEntry(
      "等级", "~grade", code: "Grade",
      ("按自评总分划分：90 分以上优，80 良，60 中，以下差。", "优, 良, 中, 差 by the score of a self-evaluation: from 90, 80, 60, below.")),
    GlossaryEntry(
      "整体绩效", "~overall performance",
      ("整个部门（单位）一年的目标与结果，不是某个项目的。", "The targets and results of the whole department, not of one project."),
      also: ["部门整体"]),
  ]
}
