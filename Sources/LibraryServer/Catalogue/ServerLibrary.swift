import BudgetModel
import Catalogues
import Facts
import Index
import Library
import ServerFrames

/// A library on a server. Opening asks how many entries it has, and nothing else.
public struct ServerLibrary: Library, Finder {
  /// Where it is.
  public let address: ServerAddress
  /// What there is.
  public let catalogue: any Catalogue
  /// Why it could not be opened; nil where it could.
  private let failure: LibraryError?
  private let line: ServerLine?
  private let search: ServerFinder?
  /// What was read last, over whatever connection.
  private let seen: SeenDocuments

  /// What is wrong with it: that it could not be opened, or that nobody answers at present.
  public var problems: [LibraryError] { [failure ?? line?.failure].compactMap(\.self) }

  /// Opens a library. What is wrong with it stands in ``problems``, and then it is empty.
  public init(_ address: ServerAddress) { self.init(address, seen: SeenDocuments()) }

  private init(_ address: ServerAddress, seen: SeenDocuments) {
    self.address = address
    self.seen = seen
    do throws(LibraryError) {
      let line = try ServerLine(address)
      catalogue = try ServerCatalogue(line)
      search = ServerFinder(line)
      self.line = line
      failure = nil
    } catch {
      (catalogue, line, search, failure) = (HeldCatalogue([]), nil, nil, error)
    }
  }

  /// A library that is not opened, and why.
  public init(refused address: ServerAddress, _ error: ServerError) {
    self.address = address
    seen = SeenDocuments()
    (catalogue, line, search, failure) = (HeldCatalogue([]), nil, nil, .server(error))
  }

  private func open() throws(LibraryError) -> ServerLine {
    guard let line else { throw failure ?? .server(.noLibrary(address.shown)) }
    return line
  }

  /// The same library over another connection.
  public func another() -> any Library { ServerLibrary(address, seen: seen) }

  /// What many say of its rows, over a connection of its own.
  public func reviewLine() -> (any ReviewLine)? {
    guard failure == nil, let line = try? ServerLine(address),
      // Who asks several servers through one has no table of its own for that.
      (try? line.run("SELECT to_regclass('mingzhang.event') IS NOT NULL"))?.isTrue(0, 0) == true
    else { return nil }
    return ServerReview(line, seen: seen)
  }

  /// Reads one disclosure.
  /// - Parameter id: `Disclosure.id`.
  public func disclosure(_ id: String) throws(LibraryError) -> Disclosure {
    let (files, hash) = try files(of: id)
    // What was damaged since it was written is not shown: a digit that flipped is a figure like any other.
    try files.expect(hash)
    seen.note(id, hash)
    return try files.disclosure()
  }

  /// The files of a disclosure and the hash they were written with, of one moment.
  private func files(of id: String) throws(LibraryError) -> (files: KeptFiles, hash: Int64) {
    let rows = try open().run(
      """
      SELECT d.hash, d.folder, f.path, f.content FROM disclosure AS d
      JOIN file AS f ON f.province = d.province AND f.disclosure = d.id
      WHERE d.province = $1 AND d.key = $2 ORDER BY f.number
      """, [.number(ServerSchema.province(of: id)), .text(id)], seconds: 20)
    guard rows.count > 0 else { throw .unknownDisclosure(id) }
    let folder = CleanText.cleaned(rows.text(0, 1) ?? "")
    return (KeptFiles(rows, from: 2, place: address.shown, folder: folder), rows.integer(0, 0))
  }

  /// The hash of a disclosure's files as they were written.
  public func stamp(of id: String) -> Int64? { head(of: id)?.hash }

  /// Where a disclosure lies; nil where it is not held.
  public func place(of id: String) -> String? { head(of: id).map { address.shown + "/" + $0.folder } }

  private func head(of id: String) -> (hash: Int64, folder: String)? {
    let rows = try? open().run(
      "SELECT hash, folder FROM disclosure WHERE province = $1 AND key = $2",
      [.number(ServerSchema.province(of: id)), .text(id)])
    guard let rows, rows.count > 0 else { return nil }
    return (rows.integer(0, 0), CleanText.cleaned(rows.text(0, 1) ?? ""))
  }

  /// The published files kept with a disclosure; none where it is not held or has none.
  public func documents(of id: String) -> [(name: String, bytes: [UInt8])] {
    ((try? files(of: id))?.files.files ?? []).filter { PackageFolder.isDocument($0.path) }.map { ($0.path, $0.bytes) }
  }

  /// The text of a disclosure as its package has it.
  public func keptText(of id: String) -> [UInt8]? {
    (try? files(of: id))?.files.files.first { $0.path == "passages.csv" }?.bytes
  }

  /// The corrections kept with a disclosure; nil where there are none, or where it is not held.
  public func corrections(of id: String) throws(LibraryError) -> [UInt8]? {
    do throws(LibraryError) {
      return try files(of: id).files.files.first { $0.path == PackageFolder.corrections }?.bytes
    } catch .unknownDisclosure {
      return nil
    }
  }

  /// Where a disclosure would be kept.
  public static func path(of disclosure: Disclosure, on address: ServerAddress) -> String {
    address.shown + "/" + PackageEncoder.folder(disclosure)
  }

  /// The facts of all it holds, over a connection of their own.
  public func facts() throws(FactError) -> any FactBase { try ServerFacts.open(address) }

  /// What of the library answers a search: of each group the best, and in ``SearchIndex/counts`` how many answer.
  public func index(answering text: String, limit: Int, _ language: Language) -> SearchIndex? {
    search?.index(answering: text, limit: limit, language)
  }
}
