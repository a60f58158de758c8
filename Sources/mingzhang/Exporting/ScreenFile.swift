import Browser
import Console

/// The screen as a file: its text, a picture, or a page with that picture, whose text can be searched and copied.
enum ScreenFile {
  static func text(_ frame: Frame, _ format: ExportChoice.Format, options: Options, path: String) -> String {
    switch format {
    case .svg: picture(frame, options)
    case .html:
      """
      <!DOCTYPE html>
      <html lang="\(options.language == .chinese ? "zh-CN" : "en")"><head><meta charset="utf-8">
      <title>\(Paper.escaped(path))</title>
      <style>@page { size: A4 landscape; margin: 12mm; } body { margin: 0; } svg { width: 100%; height: auto; }</style>
      </head><body>
      \(picture(frame, options))</body></html>

      """
    default: frame.lines.map { $0 + "\n" }.joined()
    }
  }

  private static func picture(_ frame: Frame, _ options: Options) -> String {
    FrameSVG(theme: options.theme, background: options.theme == .dark ? .dark : .light).text(frame)
  }
}
