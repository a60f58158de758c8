import TestSupport
import Browser
import BudgetModel
import Console
import Foundation
import Library
import Testing

/// `docs/questions.md`, played: the keys are taken from the document, and what it prints in bold must be on the screen.
struct QuestionsTests {
  /// A line of the document's table.
  struct Question: CustomTestStringConvertible {
    /// A key, or text typed into a line.
    enum Input {
      case key(KeyToken)
      case text(String)
    }

    let number: String
    let inputs: [Input]
    /// The answers, each with the parts that stand in one line of the screen.
    let answers: [[String]]

    var testDescription: String { "question \(number)" }

    /// How many keys are pressed, letters typed not counted.
    var keys: Int {
      inputs.count { input in
        if case .key = input { return true }
        return false
      }
    }
  }

  /// Every question of the document.
  static let all: [Question] = {
    let text = (try? Repository.text("docs/questions.md")) ?? ""
    return text.split(separator: "\n").compactMap { question(String($0)) }
  }()

  private static func question(_ line: String) -> Question? {
    let cells = line.components(separatedBy: " | ").map {
      $0.trimmingCharacters(in: CharacterSet(charactersIn: "| "))
    }
    guard cells.count == 5, Int(cells[0]) != nil else { return nil }
    let inputs = cells[3].components(separatedBy: "`").enumerated().compactMap { index, part -> Question.Input? in
      if index % 2 == 1 { return KeyToken(part).map { .key($0) } }
      let typed = part.trimmingCharacters(in: .whitespaces)
      return typed.isEmpty ? nil : .text(typed)
    }
    let answers = cells[4].components(separatedBy: "；").map { answer in
      answer.components(separatedBy: "**").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }
    return Question(number: cells[0], inputs: inputs, answers: answers)
  }

  private func screen(after question: Question) -> [String] {
    var session = MemorySession(options: Options(language: .chinese), size: Size(width: 80, height: 24))
    for input in question.inputs {
      switch input {
      case .key(let token): session.take(.key(token.key))
      case .text(let text): for scalar in text.unicodeScalars { session.take(.key(.character(scalar))) }
      }
    }
    return session.lines()
  }

  @Test(arguments: all)
  func `the keys of the document lead to its answer`(question: Question) {
    let lines = screen(after: question)
    #expect(!question.answers.isEmpty && question.answers.allSatisfy { !$0.isEmpty })
    for answer in question.answers {
      #expect(
        lines.contains { line in answer.allSatisfy { line.contains($0) } },
        "\(answer)\n\(lines.joined(separator: "\n"))")
    }
  }

  @Test func `the answers are not on the opening screen already`() {
    let opening = screen(after: Question(number: "0", inputs: [], answers: []))
    for question in Self.all {
      let isAnswered = question.answers.allSatisfy { answer in
        opening.contains { line in answer.allSatisfy { line.contains($0) } }
      }
      #expect(!isAnswered, "\(question.number)")
    }
  }

  @Test func `fifty questions take three keys or less in the median, none more than eight, all in the help`() {
    #expect(Self.all.map(\.number) == (1...50).map(String.init))
    let counts = Self.all.map(\.keys).sorted()
    #expect(counts.allSatisfy { (1...8).contains($0) })
    // The mean of the two in the middle, doubled.
    #expect(counts[24] + counts[25] <= 6)
    for question in Self.all {
      for case .key(let token) in question.inputs {
        #expect(CommandTable.command(for: token.key) != nil, "\(question.number)")
      }
    }
  }
}
