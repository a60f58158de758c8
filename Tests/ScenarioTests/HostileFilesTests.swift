import Foundation
import TerminalEmulator
import TestSupport
import Testing

/// File names, limits and files that lie in the way, as commands meet them.
struct HostileFilesTests {
  private let folder: ImportFolder

  init() throws { folder = try ImportFolder() }

  /// Runs a line of bash in which `$M` is the program.
  private func shell(_ script: String, in place: String = "") throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = URL(filePath: folder.path(place))
    process.environment = [
      "LANG": "zh_CN.UTF-8", "HOME": folder.path("home"), "PATH": "/usr/bin:/bin", "M": Executable.path("mingzhang"),
    ]
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }

  @Test func `a file named in GBK is imported, by its folder and by its name`() throws {
    _ = try folder.putDocument()
    let result = try shell(
      """
      mkdir in; mv final.txt in/$'\\xce\\xde\\xce\\xfd.txt'; $M import --dry-run in; $M import --dry-run in/*
      mkdir $'\\xce\\xde'; mv in/* $'\\xce\\xde'/; $M import --into lib .
      """)
    #expect(result.text.components(separatedBy: "无锡.txt\n").count == 4, "\(result.text)")
    #expect(result.text.contains("./无/无锡.txt"))
    #expect(!result.text.contains("\u{FFFD}"))
    #expect(try shell("$M list --library lib").status == 0)
  }

  @Test(arguments: ["\\e]52;c;aGFja2Vk\\a", "\\xc2\\x9b31m", "\\xd8\\x9c", "\\xe2\\x80\\xae", "\\n"])
  func `what a terminal would obey in a name is shown, not sent`(name: String) throws {
    let result = try shell(
      "printf 'xx\\n' > $'zz\(name).txt'; $M import --into lib -- zz*; $M import --into lib .; $M list --library $'/x\(name)'; "
        + "$M show $'x\(name)'; $M library info $'zz\(name).txt'; $M check $'甲\(name)'; true")
    #expect(
      !result.text.unicodeScalars.contains { scalar in
        scalar != "\n" && scalar.properties.generalCategory == .control || [0x61C, 0x202E].contains(scalar.value)
      }, "\(result.text)")
    // A line of its own would pass for one of ours.
    #expect(!result.text.contains("\n.txt"))
  }

  @Test(arguments: [
    ("pack", "$M library pack lib x.sqlite", 8), ("unpack", "$M library unpack a.sqlite un", 1),
    ("salvage", "$M library salvage a.sqlite x.sqlite", 8), ("import", "$M import --into new/lib ../final.txt", 1),
    ("import into a file", "$M import --into x.sqlite ../final.txt", 8),
    ("csv", "$M export 泽州/2024/决算/支出 --format csv --output x.csv", 1),
    ("fdp", "$M export 泽州/2024 --format fdp --output x", 1), ("pack over", "$M library pack lib a.sqlite --replace", 8),
    ("import into a file that is there", "$M import --into a.sqlite ../budget.txt", 64),
  ])
  func `a limit to the size of files leaves everything as it was, and is said`(
    what: String, command: String, blocks: Int
  ) throws {
    _ = try folder.putDocument()
    try folder.put("budget.txt", Array(Data(contentsOf: ImportFolder.fixture("budget.txt"))))
    try FileManager.default.createDirectory(atPath: folder.path("w"), withIntermediateDirectories: true)
    let made = try shell("$M import --into lib ../final.txt; $M library pack lib a.sqlite", in: "w")
    #expect(made.status == 0, "\(made.text)")
    let list = "find . -type f -o -type d | sort | grep -v '^.$'; md5sum a.sqlite"
    let before = try shell(list, in: "w").text
    let result = try shell("ulimit -f \(blocks); \(command)", in: "w")
    #expect(result.status == 1, "\(what): \(result.text)")
    #expect(result.text.contains("文件超出系统允许的大小"), "\(what): \(result.text)")
    #expect(!result.text.contains("unfinished"), "\(what): \(result.text)")
    #expect(try shell(list, in: "w").text == before, "\(what)")
  }

  @Test func `a limit that is met in the middle of an import leaves the library with what it held`() throws {
    try folder.put("final.txt", Self.long(try ImportFolder.document))
    try folder.put("budget.txt", Array(Data(contentsOf: ImportFolder.fixture("budget.txt"))))
    let result = try shell(
      """
      $M import --into a.sqlite budget.txt >/dev/null; $M library unpack a.sqlite before >/dev/null
      (ulimit -f 400; $M import --into a.sqlite final.txt 2>&1 | tail -1); $M library verify a.sqlite
      $M library unpack a.sqlite after >/dev/null; diff -r -x catalogue.csv before after && ls a.sqlite*
      """)
    #expect(result.text.contains("无法写入 a.sqlite：文件超出系统允许的大小"), "\(result.text)")
    #expect(result.text.hasSuffix("1 份中 1 份完好，0 处问题\na.sqlite\n"), "\(result.text)")
  }

  /// A document with half a megabyte behind it.
  private static func long(_ text: String) -> String {
    text + (0..<8000).map { "\n第\($0)段，没有什么可读的，只是很长，占去许多地方。" }.joined()
  }

  @Test(arguments: [
    ("lib", "printf '\"' >> lib/*/2024-final/tables/f06-basic.csv"), ("a.sqlite", "LC_ALL=C sed -i s/盘点/盘占/ a.sqlite"),
  ])
  func `an export names what is damaged, holds the rest and ends with 1`(library: String, damage: String) throws {
    _ = try folder.putDocument()
    try folder.put("budget.txt", Array(Data(contentsOf: ImportFolder.fixture("budget.txt"))))
    let result = try shell(
      """
      $M import --into lib budget.txt final.txt >/dev/null; $M library pack lib a.sqlite >/dev/null; \(damage)
      for f in json fdp; do $M export --library \(library) --format $f --output out.$f; echo "ends with $?"; done
      grep -c 2025-budget out.json out.fdp/*.json; grep -c 2024-final out.json; $M check --library \(library) >/dev/null; echo "ends with $?"
      """)
    #expect(result.text.components(separatedBy: "2024-final").count == 4, "\(result.text)")
    #expect(result.text.components(separatedBy: "ends with 1").count == 3, "\(result.text)")
    #expect(result.text.contains("out.json") && result.text.hasSuffix("ends with 2\n"), "\(result.text)")
  }

  @Test func `a pipe named in GBK is read and written`() throws {
    _ = try folder.putDocument()
    let result = try shell(
      """
      mkfifo $'\\xce\\xde' $'\\xce\\xfd'; timeout 20 cat final.txt > $'\\xce\\xde' & timeout 60 $M import --dry-run $'\\xce\\xde' | head -1; wait
      timeout 20 cat $'\\xce\\xfd' > out & timeout 60 $M export 泽州/2024/决算/支出 --format csv --output $'\\xce\\xfd'; wait; wc -l < out
      """)
    #expect(
      result.text.hasPrefix("无\n") && result.text.split(separator: "\n").last.flatMap { Int($0) } ?? 0 > 5,
      "\(result.text)")
  }

  @Test func `a document is found at any depth, and two imports that make one library both keep theirs`() throws {
    _ = try folder.putDocument()
    try folder.put("budget.txt", Array(Data(contentsOf: ImportFolder.fixture("budget.txt"))))
    let result = try shell(
      """
      d=deep/$(printf 'd/%.0s' $(seq 60)); mkdir -p $d; cp final.txt budget.txt $d
      $M import --dry-run deep >/dev/null; [ $? -lt 2 ] && echo read
      for i in 1 2 3; do
        $M import --into $i.sqlite budget.txt >/dev/null & $M import --into $i.sqlite final.txt >/dev/null; wait
        $M library verify $i.sqlite
      done
      """)
    #expect(
      result.text == "read\n" + (1...3).map { "\($0).sqlite：2 份中 2 份完好，0 处问题\n" }.joined(), "\(result.text)")
  }

  @Test func `what a killed run left is removed by the next`() throws {
    _ = try folder.putDocument()
    let result = try shell(
      """
      $M import --into lib final.txt; d=$(ls lib); mkdir $PWD/lib/$d/.unfinished-1 x.sqlite.unfinished-1 \
      lib/other lib/other/.unfinished-1
      touch lib/other/.unfinished-1/.mingzhang-unfinished lib/$d/.unfinished-1/{.mingzhang-unfinished,datapackage.json} x.sqlite.unfinished-1/.mingzhang-unfinished
      $M import --replace --into lib final.txt; $M library pack lib x.sqlite; ls -A lib/$d lib/other . | grep unfinished
      """)
    #expect(!result.text.contains("unfinished"), "\(result.text)")
  }

  @Test func `listing a library writes nothing, where nothing can be written too`() throws {
    _ = try folder.putDocument()
    let result = try shell(
      """
      mkdir home; $M import --into lib final.txt >/dev/null; $M library pack lib a.sqlite >/dev/null
      find . -printf '%p %s %T@ %m\\n' | sort > /tmp/$$.before
      $M list --library a.sqlite >/dev/null && $M list --library lib >/dev/null && env -u HOME $M list >/dev/null && echo listed
      find . -printf '%p %s %T@ %m\\n' | sort | cmp - /tmp/$$.before && echo same; rm /tmp/$$.before
      """)
    #expect(result.text == "listed\nsame\n", "\(result.text)")
  }

  @Test func `a pipe or a socket where the configuration should be holds nothing up`() throws {
    let result = try shell(
      "mkdir -p home/.config/mingzhang; mkfifo home/.config/mingzhang/config; timeout 20 script -qec '$M browse --lang zh' /dev/null "
        + "< <(printf 'q'); echo; mkfifo f.sqlite; for c in list 'library info' check; do timeout 20 $M $c --library f.sqlite; done; "
        + "timeout 20 $M library info f.sqlite; echo $?")
    #expect(!result.text.contains("124"), "\(result.text)")
    #expect(result.text.contains("f.sqlite：不是普通文件"), "\(result.text)")
  }

  @Test func `a cell for a spreadsheet is no formula, printed or exported`() throws {
    let result = try shell(
      """
      mkdir -p lib/a/tables
      cat > lib/a/datapackage.json <<'J'
      {"profile":"tabular-data-package","name":"a","mingzhang":{"department":{"name":"甲局"},"region":{"name":"乙县"},"year":2025,
      "kind":"budget"},"resources":[{"name":"b03","path":"tables/b03.csv","title":"支出总表",
      "mingzhang":{"table":3,"kind":"expenditure","unit":"万元"}}]}
      J
      printf 'name,合计\\n合计,3\\n"=cmd|x!A0",3\\n@甲,-1\\n' > lib/a/tables/b03.csv
      $M show 甲局/2025/报表/3 --library lib --format csv
      $M export 甲局/2025/报表/3 --library lib --format csv
      """)
    #expect(result.text.components(separatedBy: " =cmd|x!A0,").count == 3, "\(result.text)")
    #expect(result.text.components(separatedBy: " @甲,-1").count == 3, "\(result.text)")
    #expect(!result.text.contains("\n=") && !result.text.contains(",=") && !result.text.contains("\n@"))
  }
}
