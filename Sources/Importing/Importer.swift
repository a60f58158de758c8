import BudgetModel
import Disclosures
import Documents
import Glibc
import Library
import LibraryDatabase
import LibraryServer
import Session
import TextEncodings

/// Brings files into a library.
public struct Importer: Sendable {
  /// Where they are kept.
  public let home: LibraryHome
  let keepsDocument: Bool
  let isTrial: Bool
  let replaces: Bool
  let recognizesText: Bool
  let known: KnownIdentity
  /// Corrections to be kept and applied beside those kept already.
  let corrections: [Correction]
  let language: Language

  /// An importer into a library.
  /// - Parameters:
  ///   - home: where they are kept.
  ///   - keepsDocument: whether the document lies beside its figures.
  ///   - isTrial: whether files are read and reported only.
  ///   - replaces: whether a package that is there already is replaced.
  ///   - recognizesText: whether pages that are pictures go through optical character recognition.
  ///   - known: what overrules the documents about themselves.
  ///   - corrections: what is to be kept and applied beside the corrections kept already.
  ///   - language: the language of its reports.
  public init(
    home: LibraryHome, keepsDocument: Bool = true, isTrial: Bool = false, replaces: Bool = false,
    recognizesText: Bool = false, known: KnownIdentity = KnownIdentity(), corrections: [Correction] = [],
    language: Language
  ) {
    self.home = home
    self.keepsDocument = keepsDocument
    self.isTrial = isTrial
    self.replaces = replaces
    self.recognizesText = recognizesText
    self.known = known
    self.corrections = corrections
    self.language = language
  }

  /// Reads a file and applies the corrections beside its package.
  func read(_ file: String, watch: ReadingWatch = .none) throws(ImportError) -> ReadFile {
    let start = Stopwatch.system.milliseconds
    let bytes = try self.bytes(of: file)
    let document: Document
    do throws(DocumentError) {
      document = try FileReader(watch: watch, recognizesText: recognizesText).read(bytes)
    } catch {
      throw .document(file: file, error)
    }
    var reading = try interpret(document, [], file)
    // The corrections lie beside the package and not in it, so that replacing the package keeps them.
    let corrections = try kept(of: reading.disclosure) + corrections
    if !corrections.isEmpty { reading = try interpret(document, corrections, file) }
    return ReadFile(file: file, bytes: bytes, document: document, reading: reading, since: start)
  }

  /// Reads a file that is one of many.
  public func result(_ file: ImportFile, watch: ReadingWatch) -> Result<ReadFile, ImportError> {
    do throws(ImportError) {
      return .success(try read(file.path, watch: watch))
    } catch {
      return .failure(error)
    }
  }

  /// Writes the package of a file that was read, wholly or not at all; a trial only looks where it would go.
  public func keep(_ read: ReadFile) throws(ImportError) -> ImportReport {
    var read = read
    var replaces = replaces
    var kept: [(name: String, bytes: [UInt8])] = []
    if let held = isKept(read.reading.disclosure) ? home.held(like: read.reading.disclosure) : nil {
      if let named = PublicationScope.named(read.reading.disclosure, apartFrom: held) {
        read.reading.disclosure = named
      } else if let joined = read.reading.disclosure.joined(with: held) {
        // Each file stays as it was published, whichever came first.
        kept = home.documents(of: held).filter { $0.bytes != read.bytes }
        read.reading.disclosure = joined
        replaces = true
      }
    }
    let path = home.path(of: read.reading.disclosure)
    if isTrial {
      let isRefused = !replaces && isKept(read.reading.disclosure)
      return ImportReport(
        read: read, destination: nil, refusedBy: isRefused ? path : nil, notes: [], language: language)
    }
    let corrections =
      corrections.isEmpty ? nil : Correction.csv(try self.kept(of: read.reading.disclosure) + corrections)
    do throws(LibraryError) {
      let disclosure = keepsDocument ? read.reading.disclosure : read.reading.disclosure.figuresOnly
      let document = keepsDocument ? (Self.name(read, beside: kept.map(\.name)), read.bytes) : nil
      let notes = try home.write(
        disclosure, document: document, beside: keepsDocument ? kept : [],
        corrections: corrections, replace: replaces)
      return ImportReport(
        read: read, destination: path, refusedBy: nil, notes: notes.map { $0.text(language) }, language: language)
    } catch {
      throw .library(file: read.file, error)
    }
  }

  /// What the document is called beside the figures: `document.pdf`, whatever its own name; `document-2.pdf` beside another.
  private static func name(_ read: ReadFile, beside kept: [String]) -> String {
    let last = read.file.split(separator: "/").last ?? ""
    let ending = last.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
    let isPlain =
      !ending.isEmpty && ending.utf8.count <= 5 && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let end = "." + (isPlain ? ending : FileReader.ending(of: read.bytes))
    if kept.isEmpty { return "document" + end }
    let number = (2...).first { number in !kept.contains { $0.hasPrefix("document-\(number).") } } ?? 2
    return "document-\(number)" + end
  }

  private func interpret(
    _ document: Document, _ corrections: [Correction], _ file: String
  ) throws(ImportError) -> Reading {
    do throws(DisclosureError) {
      // What is piped has no name that says anything.
      let name = InputStream(file) == nil ? file.split(separator: "/").last.map(String.init) ?? file : ""
      let reader = DisclosureReader(
        corrections: corrections, known: known, named: KnownIdentity(fileName: FileName.shown(name)))
      return try reader.read(document)
    } catch {
      throw .disclosure(file: file, error)
    }
  }

  /// The corrections beside a package, in a folder or in a library file.
  private func kept(of disclosure: Disclosure) throws(ImportError) -> [Correction] {
    let path = home.path(of: disclosure) + ".corrections.csv"
    var kept: [UInt8]?
    switch home {
    case .folder:
      if let status = DiskStore.status(path) {
        guard status.st_mode & S_IFMT == S_IFREG else {
          throw .unreadable(file: path, reason: SystemReason.text(0, language))
        }
        kept = try bytes(of: path)
      }
    case .file(let file):
      guard DiskStore.status(file) != nil else { return [] }
      do throws(LibraryError) {
        kept = try DatabaseLibrary(file).corrections(of: disclosure.id)
      } catch {
        throw .library(file: file, error)
      }
    case .server(let address):
      let library = ServerLibrary(address)
      do throws(LibraryError) {
        kept = try library.corrections(of: disclosure.id)
      } catch  where error.server == .noLibrary(address.shown) {
        return []
      } catch {
        throw .library(file: address.shown, error)
      }
    }
    guard let kept else { return [] }
    guard let found = Correction.all(csv: String(decoding: kept, as: UTF8.self)) else { throw .corrections(file: path) }
    return found
  }

  /// Whether a disclosure is there already.
  private func isKept(_ disclosure: Disclosure) -> Bool {
    switch home {
    case .folder: DiskStore().exists(home.path(of: disclosure))
    case .file(let file):
      DiskStore.status(file) != nil && DatabaseLibrary(file).place(of: disclosure.id) != nil
    case .server(let address): ServerLibrary(address).place(of: disclosure.id) != nil
    }
  }

  private func bytes(of path: String) throws(ImportError) -> [UInt8] {
    if let stream = InputStream(path) {
      do throws(InputStream.Failure) {
        return try stream.bytes()
      } catch {
        throw .unreadable(file: path, reason: error.text(language))
      }
    }
    guard DiskStore.status(path) != nil else {
      throw .unreadable(file: path, reason: language.pick("没有这个文件", "there is no such file"))
    }
    do throws(DocumentError) {
      return try FileReader.bytes(at: path)
    } catch .unreadableFile {
      let isAllowed = path.withFileName { access($0, R_OK) } == 0
      throw .unreadable(
        file: path,
        reason: isAllowed ? language.pick("读取出错", "reading failed") : language.pick("没有权限", "permission denied"))
    } catch {
      throw .document(file: path, error)
    }
  }
}
