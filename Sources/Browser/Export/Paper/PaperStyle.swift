/// How a paper looks as a page: on screen as on a sheet, printed on A4.
enum PaperStyle {
  /// The style sheet.
  static let text = """
    @page { size: A4; margin: 18mm 16mm; }
    body { font: 10.5pt/1.6 "Times New Roman", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif;
      color: #000; background: #fff; max-width: 178mm; margin: 12mm auto; padding: 0 4mm; }
    h1, h2, th, strong { font-family: Arial, "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei",
      SimHei, sans-serif; }
    h1 { font-size: 18pt; text-align: center; line-height: 1.3; margin: 0 0 8mm; }
    h2 { font-size: 13pt; margin: 7mm 0 2mm; break-after: avoid; }
    p, ul { margin: 2mm 0; }
    table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 2mm 0 4mm; font-size: 9.5pt;
      line-height: 1.4; font-variant-numeric: tabular-nums; }
    th, td { border: 0.4pt solid #666; padding: 1mm 1.5mm; text-align: left; vertical-align: top;
      overflow-wrap: anywhere; }
    th { background: #eee; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    td.room { height: 22mm; }
    table.card { break-inside: avoid; }
    @media print { body { max-width: none; margin: 0; padding: 0; }
      th { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }

    """
}
