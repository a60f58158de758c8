import Glibc

/// The yardstick: a list of forty rows in C upon ncurses and nothing else, compiled when the benchmark runs.
enum BareList {
  /// Compiles it into a folder.
  /// - Returns: where the program is; nil when there is no compiler.
  static func compile(in folder: String) -> String? {
    let (code, program) = (folder + "/bare-list.c", folder + "/bare-list")
    guard let file = fopen(code, "w") else { return nil }
    fputs(source, file)
    fclose(file)
    let status = system("cc -O2 -o '\(program)' '\(code)' -lncursesw -ltinfo")
    return status == 0 ? program : nil
  }

  private static let source = """
    #define NCURSES_WIDECHAR 1
    #include <locale.h>
    #include <ncursesw/curses.h>
    static void row(int number, int selected) {
      if (selected) attron(A_REVERSE);
      mvprintw(number, 0, "%-7d 一般行政管理事务与政府办公厅（室）及相关机构事务支出 %d.60 万元", 2010300 + number,
               12345 + number * 17);
      if (selected) attroff(A_REVERSE);
    }
    int main(void) {
      setlocale(LC_ALL, "");
      initscr(); raw(); noecho(); keypad(stdscr, TRUE); curs_set(0);
      int selected = 0, key = 0;
      do {
        if (key == 'j' && selected < 39) row(selected, 0), row(++selected, 1);
        else if (key == 'k' && selected > 0) row(selected, 0), row(--selected, 1);
        else if (key == 0) for (int number = 0; number < 40; number++) row(number, number == 0);
        refresh();
      } while ((key = getch()) != 'q' && key != ERR);
      endwin();
      return 0;
    }
    """
}
