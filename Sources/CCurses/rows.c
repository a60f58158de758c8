#define NCURSES_WIDECHAR 1
#define _GNU_SOURCE
#include <ncursesw/curses.h>
#include <stdlib.h>
#include <wchar.h>

#include "CCurses.h"

int ccurses_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static attr_t attributes_of(const ccurses_cell *cell) {
  attr_t attributes = A_NORMAL;
  if (cell->attributes & ccurses_bold) attributes |= A_BOLD;
  if (cell->attributes & ccurses_dim) attributes |= A_DIM;
  if (cell->attributes & ccurses_underlined) attributes |= A_UNDERLINE;
  if (cell->attributes & ccurses_reversed) attributes |= A_REVERSE;
  return attributes;
}

static void make(cchar_t *glyph, const ccurses_cell *cell, uint32_t scalar, bool with_marks) {
  if (cell->mark_count == 0 || !with_marks) {
    // What setcchar would do, which measures the text once more for each of a screen's cells.
    *glyph = (cchar_t){.attr = attributes_of(cell) | COLOR_PAIR(cell->pair), .chars = {(wchar_t)scalar}};
    glyph->ext_color = cell->pair;
    return;
  }
  wchar_t text[ccurses_marks_maximum + 2];
  int length = 0;
  text[length++] = (wchar_t)scalar;
  for (int index = 0; index < cell->mark_count && index < ccurses_marks_maximum; index++)
    if (wcwidth((wchar_t)cell->marks[index]) == 0) text[length++] = (wchar_t)cell->marks[index];
  text[length] = 0;
  if (setcchar(glyph, text, attributes_of(cell), cell->pair, NULL) != OK)
    setcchar(glyph, L"?", attributes_of(cell), cell->pair, NULL);
}

// A scalar that libc gives another width than the frame did would move all that is right of it: question marks stand in.
static bool agrees(const ccurses_cell *cell) {
  if (cell->scalar >= 0x20 && cell->scalar < 0x7F) return cell->width == 1;
  return wcwidth((wchar_t)cell->scalar) == cell->width;
}

void ccurses_set_row(int row, int column, const ccurses_cell *cells, int count, bool clears) {
  static cchar_t *glyphs;
  static int capacity;
  if (count * 2 + 1 > capacity) {
    cchar_t *larger = realloc(glyphs, (size_t)(count * 2 + 1) * sizeof *glyphs);
    if (!larger) return;
    glyphs = larger;
    capacity = count * 2 + 1;
  }
  int made = 0, end = column;
  for (int index = 0; index < count; index++) {
    const ccurses_cell *cell = &cells[index];
    end += cell->width;
    if (agrees(cell)) {
      make(&glyphs[made++], cell, cell->scalar, true);
      continue;
    }
    for (int missing = 0; missing < cell->width; missing++) make(&glyphs[made++], cell, '?', false);
  }
  if (made) mvadd_wchnstr(row, column, glyphs, made);
  if (clears && end < COLS) {
    move(row, end);
    clrtoeol();
  }
}
