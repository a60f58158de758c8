import Browser
import BudgetModel
import FoundationEssentials
import Glibc
import TextEncodings

/// An import that another process of this program does, beside whatever the caller does meanwhile.
///
/// A process of its own, so that no file, however hostile, can end the browser of a meeting. A class because it stands for
/// that process, which is ended with the last reference.
public final class BackgroundImport: RunningImport {
  private struct Line: Decodable {
    struct Equations: Decodable {
      let checked: Int
      let held: Int
      let rounding: Int
    }
    let department: String
    let year: Int
    let kind: String
    struct Report: Decodable {
      let text: String
      let place: String?
    }
    let file: String
    let id: String
    let equations: Equations
    let report: [Report]
  }

  private let process: pid_t
  private var pipes: [(file: Int32, rest: [UInt8])]
  private var hasEnded = false

  /// Begins to import files.
  /// - Parameters:
  ///   - program: the executable of this program.
  ///   - folder: the library; nil for the user's own.
  ///   - replaces: whether a document held already is replaced.
  ///   - further: further arguments of `mingzhang import`.
  /// - Returns: nil where the process cannot be started.
  public init?(
    _ files: [String], into folder: String?, replaces: Bool = false, further: [String] = [], language: Language,
    program: String = "/proc/self/exe"
  ) {
    var arguments = [program, "import", "--report", "json", "--progress-lines", "--lang", language.rawValue]
    if replaces { arguments.append("--replace") }
    if let folder { arguments += ["--into", folder] }
    arguments += further
    var (output, messages): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    guard pipe(&output) == 0 else { return nil }
    guard pipe(&messages) == 0 else {
      output.forEach { close($0) }
      return nil
    }
    for file in output + messages { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output[1], 1)
    posix_spawn_file_actions_adddup2(&actions, messages[1], 2)
    // A group of its own: Ctrl-C and Ctrl-Z are the browser's keys.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
    let words = (arguments + ["--"] + files).map { $0.withFileName { strdup($0) } } + [nil]
    defer { words.forEach { free($0) } }
    var number = pid_t()
    let error = posix_spawn(&number, program, &actions, &attributes, words, environ)
    close(output[1])
    close(messages[1])
    process = number
    pipes = [(output[0], []), (messages[0], [])]
    for pipe in pipes { _ = fcntl(pipe.file, F_SETFL, O_NONBLOCK) }
    if error != 0 {
      hasEnded = true
      return nil
    }
  }

  deinit {
    for pipe in pipes { close(pipe.file) }
    guard !hasEnded else { return }
    kill(process, SIGTERM)
    waitpid(process, nil, 0)
  }

  /// What it has said since it was last asked; never waits.
  public func news() -> [ImportNews] {
    guard !hasEnded else { return [] }
    var status: Int32 = 0
    let isOver = waitpid(process, &status, WNOHANG) == process
    // Asked first, read then: what it said before its end is not lost.
    var news = lines(1).map(Self.message) + lines(0).flatMap(Self.imported)
    if isOver {
      hasEnded = true
      let signal = status & 0x7F
      news.append(.ended(signal == 0 ? (status >> 8) & 0xFF : 128 + signal))
    }
    return news
  }

  /// Asks it to end; the library stays whole.
  public func stop() { if !hasEnded { kill(process, SIGINT) } }

  /// The whole lines that came through a pipe.
  private func lines(_ index: Int) -> [String] {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(pipes[index].file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      pipes[index].rest += chunk.prefix(count)
    }
    var parts = pipes[index].rest.split(separator: 0x0A, omittingEmptySubsequences: false)
    pipes[index].rest = Array(parts.popLast() ?? [])
    return parts.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func message(_ line: String) -> ImportNews {
    let mark = "mingzhang: "
    return line.hasPrefix(mark) ? .refused(String(line.dropFirst(mark.count))) : .progress(line)
  }

  private static func imported(_ line: String) -> [ImportNews] {
    guard let line = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else { return [] }
    var share = "–"
    if line.equations.checked > 0 {
      let permille = (line.equations.held + line.equations.rounding) * 1000 / line.equations.checked
      share = permille % 10 == 0 ? "\(permille / 10)%" : "\(permille / 10).\(permille % 10)%"
    }
    return [
      .imported(department: line.department, year: line.year, kind: line.kind, share: share),
      .reported(
        ImportedDocument(
          file: line.file, disclosure: line.id, lines: line.report.map { .init(text: $0.text, place: $0.place) })),
    ]
  }
}
