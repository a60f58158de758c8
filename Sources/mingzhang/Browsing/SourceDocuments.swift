import Browser
import BudgetModel
import Documents
import Glibc
import Importing
import Library

/// The published documents that a library keeps beside figures: read page by page, or opened in a viewer.
enum SourceDocuments {
  /// The PDF file of a disclosure; why there is none.
  private static func document(
    of id: String, in library: any Library, _ language: Language
  ) -> Result<(name: String, bytes: [UInt8]), Refusal> {
    let kept = library.documents(of: id)
    if let file = kept.first(where: { $0.name.lowercased().hasSuffix(".pdf") }) { return .success(file) }
    if let other = kept.first {
      return .failure(
        Refusal(
          text: language.pick("原文件 \(other.name) 不是 PDF，没有页。", "The document \(other.name) is no PDF and has no pages.")
        ))
    }
    return .failure(Refusal(text: unkept(language), isUnkept: true))
  }

  private static func unkept(_ language: Language) -> String {
    language.pick(
      "部门库没有保存原文件（自带部门库，或以 --figures-only 导入）；按 o 看公开的表。",
      "The library does not keep the document (the built-in one, or imported with --figures-only); o shows the table as published."
    )
  }

  private struct Refusal: Error {
    let text: String
    var isUnkept = false
  }

  /// Reads a page.
  @Sendable static func page(_ library: any Library, _ request: PageRequest, _ language: Language) -> PageText {
    switch document(of: request.disclosure, in: library, language) {
    case .failure(let refusal): return refusal.isUnkept ? .unkept : .failed(refusal.text)
    case .success(let file):
      do throws(DocumentError) {
        if let window = request.window {
          return .picture(name: file.name, try picture(of: file.bytes, request, window))
        }
        let lines = try PageLayout.lines(of: file.bytes, page: request.page)
        return lines.isEmpty
          ? .failed(language.pick("这一页没有文字。", "There is no text on this page.")) : .lines(name: file.name, lines)
      } catch {
        return .failed(error.text(language))
      }
    }
  }

  /// Draws a part of a page.
  private static func picture(
    of file: [UInt8], _ request: PageRequest, _ window: PageWindow
  ) throws(DocumentError) -> DrawnPage {
    let cell = window.support.cell
    let picture = try PagePicture(
      of: file, page: request.page, words: Set(request.figures),
      PagePicture.Window(
        width: window.cells.width * cell.width, height: window.cells.height * cell.height, step: cell.height,
        top: window.top.map { $0 * cell.height }), isSixel: window.support.form == .sixel)
    return DrawnPage(
      bytes: picture.bytes, rows: (picture.pageHeight + cell.height - 1) / cell.height,
      top: picture.top / cell.height, marked: picture.places.map { $0 / cell.height })
  }

  /// Opens a document at a page.
  /// - Parameter viewer: the program with its arguments, as the configuration has it; nil for one that is found.
  static func open(
    _ library: any Library, _ request: PageRequest, viewer: String?, _ language: Language
  ) -> Answer {
    guard let viewer = viewer.map({ $0.split(separator: " ").map(String.init) }) ?? found() else {
      return .failed(
        language.pick(
          "没有找到阅读器或图形桌面；可在配置文件里写 viewer = 程序 -P {page} {file}。",
          "No viewer or no desktop was found; the configuration may say viewer = PROGRAM -P {page} {file}."))
    }
    let file: (name: String, bytes: [UInt8])
    switch document(of: request.disclosure, in: library, language) {
    case .failure(let refusal): return .failed(refusal.text)
    case .success(let document): file = document
    }
    guard let path = path(of: file, request.disclosure, in: library) else {
      return .failed(language.pick("原文件未能放到缓存里。", "The document could not be put into the cache."))
    }
    var words = viewer.map { $0.replacing("{page}", with: String(request.page)).replacing("{file}", with: path) }
    if !viewer.contains(where: { $0.contains("{file}") }) { words.append(path) }
    guard begin(words) else {
      return .failed(language.pick("\(viewer[0]): 未能启动。", "\(viewer[0]) could not be started."))
    }
    let page =
      viewer.contains { $0.contains("{page}") }
      ? "" : language.pick("，请翻到第 \(request.page) 页", "; turn to page \(request.page)")
    return .done(language.pick("已用 \(viewer[0]) 打开\(page)。", "Opened in \(viewer[0])\(page)."))
  }

  /// The first viewer that is installed, where there is a desktop.
  private static func found() -> [String]? {
    guard Environment.variable("DISPLAY") ?? Environment.variable("WAYLAND_DISPLAY") != nil else { return nil }
    let known = [
      ["zathura", "-P", "{page}", "{file}"], ["evince", "-i", "{page}", "{file}"],
      ["okular", "-p", "{page}", "{file}"],
      ["xdg-open", "{file}"],
    ]
    let folders = (Environment.variable("PATH") ?? "").split(separator: ":")
    return known.first { viewer in folders.contains { access("\($0)/\(viewer[0])", X_OK) == 0 } }
  }

  /// Where the document lies as a file; one that a library file keeps is put into the cache.
  static func path(
    of file: (name: String, bytes: [UInt8]), _ id: String, in library: any Library
  ) -> String? {
    if let place = library.place(of: id), DiskStore().exists(place + "/" + file.name) { return place + "/" + file.name }
    let base = Environment.variable("XDG_CACHE_HOME") ?? Environment.variable("HOME").map { $0 + "/.cache" }
    guard let base, base.hasPrefix("/") else { return nil }
    let folder = base + "/mingzhang/documents"
    let path = "\(folder)/\(ContentHash.of(file.bytes).text).pdf"
    if DiskStore().exists(path) { return path }
    do throws(LibraryError) {
      try DiskStore().makeFolders(folder, mode: 0o700)
      let draft = try Draft(of: path)
      try draft.write(file.bytes, mode: 0o600)
      try draft.replace()
      return path
    } catch {
      return nil
    }
  }

  /// Starts a program that goes on by itself, without a shell and without the terminal.
  private static func begin(_ words: [String]) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
    let copies = words.map { $0.withFileName { strdup($0) } } + [nil]
    defer { copies.forEach { free($0) } }
    var process = pid_t()
    guard posix_spawnp(&process, words[0], &actions, &attributes, copies, environ) == 0 else { return false }
    // Whoever started it has to ask how it ended, or it stays in the system's list.
    let child = process
    WorkerThread { waitpid(child, nil, 0) }
    return true
  }
}
