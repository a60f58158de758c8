import Browser
import Documents

/// A paper as a file.
enum PaperFile {
  /// The bytes of the file; nil for a form that papers do not have.
  /// - Throws: why the program that writes it could not.
  static func bytes(_ paper: Paper, _ format: ExportChoice.Format) throws(DocumentError) -> [UInt8]? {
    switch format {
    case .word: try WordProgram.document(html: paper.html(for: .wordProcessor))
    case .html: Array(paper.html().utf8)
    case .markdown: Array(paper.markdown.utf8)
    default: nil
    }
  }
}
