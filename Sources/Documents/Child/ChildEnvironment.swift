import Glibc

/// The environment of the programs that read files: what they need, and nothing that says who runs them.
enum ChildEnvironment {
  /// Where tesseract's data lie, where they do not lie with the system's.
  static var recognitionData: String? { variable("TESSDATA_PREFIX") }

  /// The variables, each with its value.
  static func variables(for command: ChildCommand) -> [String] {
    let folder = command.folder ?? "/nonexistent"
    var variables = [
      "PATH=\(variable("PATH") ?? "/usr/bin:/bin")", "HOME=\(folder)", "TMPDIR=\(folder)", "LANG=C.UTF-8",
    ]
    for name in ["OMP_THREAD_LIMIT", "TESSDATA_PREFIX"] {
      if let value = variable(name) { variables.append("\(name)=\(value)") }
    }
    return variables
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
