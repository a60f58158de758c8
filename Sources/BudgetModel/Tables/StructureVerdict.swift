import Structure

/// What the sums of a table prove of its structure: all of it, some, or nothing.
public typealias StructureVerdict = Proof.Verdict

extension Table {
  /// ``verdict``, asked of its sums where none is known: so it is in packages written before tables were judged.
  public var judged: StructureVerdict { verdict ?? judgement }

  /// What its sums prove now; targets and points are no sums.
  public var judgement: StructureVerdict { kind == .performance ? .nothingToAdd : TableProof(self).verdict }

  /// Whether it holds amounts to be added up and no sum proves how: it is shown as published, and no rule judges it.
  public var isNotUnderstood: Bool { judged == .notUnderstood }
}

extension StructureVerdict {
  /// What it says, in short; nil where nothing is to be said.
  public func remark(_ language: Language) -> String? {
    switch self {
    case .notUnderstood: language.pick("结构未能由数字证实", "structure not understood")
    case .partly: language.pick("部分结构未能由数字证实", "structure understood in part")
    case .proven, .nothingToAdd: nil
    }
  }
}
