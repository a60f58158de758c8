import Glibc
import Pseudoterminal

/// A document, or a folder of them, read as `mingzhang import --dry-run` reads it, beside the text `pdftotext -layout` takes
/// out of the same PDF file.
struct ImportMeasurement: Measurement {
  var document: String
  var runs: Int

  private var isFolder: Bool {
    var status = stat()
    return stat(document, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  func figures(of subjects: [Subject]) -> [[Figure]] {
    let name = document.split(separator: "/").last.map(String.init) ?? document
    let commands = subjects.map { subject in
      subject.isYardstick
        ? ("/usr/bin/pdftotext", ["-layout", document, "/dev/null"])
        : (subject.path, ["import", document, "--dry-run", "--lang", "en"])
    }
    var times = commands.map { _ in Sample() }
    var memory = commands.map { _ in Sample() }
    for round in 0...runs {
      for (index, command) in commands.enumerated() where !(isFolder && subjects[index].isYardstick) {
        guard
          let process = try? PseudoterminalProcess(
            path: command.0, arguments: command.1,
            environment: ["LC_ALL": "C.UTF-8", "HOME": "/tmp", "PATH": "/usr/bin:/bin"])
        else { continue }
        while !process.look() { _ = process.read(nanoseconds: 200_000) }
        if round == 0 { continue }
        times[index].add(Double(PseudoterminalProcess.now - process.startTime) / 1_000_000)
        if let peak = process.peakMemory { memory[index].add(Double(peak) / 1024) }
      }
    }
    return commands.indices.map { index in
      guard let time = times[index].median, let peak = memory[index].median else { return [] }
      return [
        Figure(name: "import of \(name)", unit: "ms", value: time),
        Figure(name: "peak memory of it or a child", unit: "MiB", value: peak),
      ]
    }
  }
}
