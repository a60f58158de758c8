#ifndef CCURSES_H
#define CCURSES_H

#include <stdbool.h>
#include <stdint.h>

// Everything of ncurses and of signals that Swift cannot or should not say itself: macros, variadics, globals, handlers.
// There is one terminal in a process, so there is one state here.

// What `ccurses_open` answers.
enum ccurses_opening {
  ccurses_opened = 0,
  ccurses_not_a_terminal = 1,
  ccurses_unknown_terminal = 2,
  ccurses_incapable_terminal = 3,
};

// Bits of `ccurses_take_signals`.
enum ccurses_signal {
  ccurses_signal_resize = 1,
  ccurses_signal_end = 2,
  ccurses_signal_stop = 4,
};

// Bits of `ccurses_cell.attributes`.
enum ccurses_attribute {
  ccurses_bold = 1,
  ccurses_dim = 2,
  ccurses_underlined = 4,
  ccurses_reversed = 8,
};

// What `ccurses_wait` answers.
enum ccurses_waiting {
  ccurses_timed_out = 0,
  ccurses_input = 1,
  ccurses_interrupted = 2,
  ccurses_gone = 3,
};

enum { ccurses_marks_maximum = 4 };

// One glyph: a spacing scalar and the scalars without width upon it.
typedef struct {
  uint32_t scalar;
  uint32_t marks[ccurses_marks_maximum];
  int16_t pair;
  uint8_t attributes;
  uint8_t width;
  uint8_t mark_count;
} ccurses_cell;

// Makes the character encoding UTF-8 whatever the environment says; false if the system has no such locale.
bool ccurses_use_utf8(void);
// The columns libc gives a scalar: what ncurses believes.
int ccurses_width(uint32_t scalar);

int ccurses_open(bool color, bool mouse);
void ccurses_close(void);
// Listens to the mouse, or leaves it to the terminal.
void ccurses_set_mouse(bool mouse);
// Gives the terminal back, stops the process group, and takes the terminal again when continued.
void ccurses_suspend(void);

void ccurses_size(int *width, int *height);
// The size of a cell in pixels; false where the terminal's driver does not know it.
bool ccurses_cell_pixels(int *width, int *height);
// Asks the terminal for its size and makes ncurses' the same.
void ccurses_follow_size(void);
int ccurses_colors(void);
int ccurses_pairs(void);
// Defines a pair of colours; -1 is the terminal's own.
bool ccurses_define_pair(int pair, int foreground, int background);

// Writes glyphs from a column of a row on, and clears what is right of them where that is wanted. Nothing is sent yet.
void ccurses_set_row(int row, int column, const ccurses_cell *cells, int count, bool clears);
// Clears all rows. Nothing is sent yet.
void ccurses_erase(void);
void ccurses_show_cursor(int row, int column);
void ccurses_hide_cursor(void);
// Sends what differs.
void ccurses_refresh(void);
// The next refresh sends these rows whole.
void ccurses_forget_rows(int first, int count);
// The next refresh sends everything.
void ccurses_forget(void);
// Sends bytes as they are.
void ccurses_write(const uint8_t *bytes, int count);

// Waits for input or a signal; milliseconds, or -1 for ever.
int ccurses_wait(int milliseconds);
// Reads what is there: the number of bytes, 0 for none, -1 when the terminal is gone.
int ccurses_read(uint8_t *bytes, int capacity);
int ccurses_take_signals(void);
int64_t ccurses_milliseconds(void);
// The bytes a terminal sends for a key by its terminfo name; null if it has none.
const char *ccurses_key_bytes(const char *capability);

#endif
