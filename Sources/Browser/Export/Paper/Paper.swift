import BudgetModel

/// A paper to be printed, edited or handed on: what it is called, what it is about, and sections of sentences and tables.
///
/// What it says is made once; ``markdown`` and ``html(for:)`` are ways of writing it down.
public struct Paper: Hashable, Sendable {
  /// Something said under a name.
  public struct Line: Hashable, Sendable {
    /// The name.
    public var label: String
    /// What is said; several lines where it says several things.
    public var text: String
    /// Whether room is left below it to write on.
    public var hasRoom: Bool

    /// A line.
    public init(_ label: String, _ text: String, hasRoom: Bool = false) {
      (self.label, self.text, self.hasRoom) = (label, text, hasRoom)
    }
  }

  /// A part of a section.
  public enum Block: Hashable, Sendable {
    /// A sentence or several.
    case text(String)
    /// Sentences that each stand by themselves.
    case items([String])
    /// What is said of one thing, name by name.
    case card([Line])
    /// A list as on screen, its sources behind it.
    case table(Listing)
  }

  /// A part under a heading.
  public struct Section: Hashable, Sendable {
    /// The heading; empty where the paper has only one section.
    public var heading: String
    /// What stands under it.
    public var blocks: [Block]

    /// A section.
    public init(_ heading: String, _ blocks: [Block]) { (self.heading, self.blocks) = (heading, blocks) }
  }

  /// What it is called.
  public var title: String
  /// What it is about: date, department, unit.
  public var facts: [Line]
  /// Its parts.
  public var sections: [Section]
  /// The language it is written in.
  public var language: Language

  /// A paper.
  public init(_ title: String, facts: [Line], sections: [Section], language: Language) {
    (self.title, self.facts, self.sections, self.language) = (title, facts, sections, language)
  }

  /// Lists as a paper, one below the other.
  /// - Parameters:
  ///   - lists: each with the path of where it stands; the first names the paper.
  ///   - date: the day, as 2026-11-21.
  public init(_ lists: [(path: String, listing: Listing)], options: Options, date: String) {
    let language = options.language
    let title = lists.first?.path ?? ""
    self.init(
      title,
      facts: [
        Line(language.pick("日期", "Date"), date), Line(language.pick("单位", "Unit"), options.unit.rawValue),
      ],
      sections: lists.map { path, listing in
        Section(
          path == title ? "" : path,
          (listing.notes.isEmpty ? [] : [.items(listing.notes)]) + [.table(listing)])
      }, language: language)
  }

  /// What heads the column of sources.
  var sourceTitle: String { language.pick("来源", "Source") }
}
