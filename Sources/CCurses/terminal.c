#define NCURSES_WIDECHAR 1
#define _GNU_SOURCE
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "CCurses.h"
#include "state.h"

static SCREEN *screen;
static bool mouse_on;
static bool paste_on;
static bool cursor_shown;
static bool default_colors;

static bool encoding_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

bool ccurses_use_utf8(void) {
  if (setlocale(LC_CTYPE, "") && encoding_is_utf8()) return true;
  static const char *const names[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", "zh_CN.UTF-8"};
  for (size_t index = 0; index < sizeof names / sizeof *names; index++)
    if (setlocale(LC_CTYPE, names[index]) && encoding_is_utf8()) return true;
  return false;
}

static void add(char *text, size_t capacity, const char *more) {
  if (more && more != (char *)-1 && strlen(text) + strlen(more) < capacity) strcat(text, more);
}

// tputs calls it for every byte; there is no padding in what is collected here worth waiting for.
static char collected[512];
static size_t collected_length;
static int collect(int byte) {
  if (collected_length + 1 < sizeof collected) collected[collected_length++] = (char)byte;
  return byte;
}

static void arm_guard(void) {
  static char farewell[768];
  collected_length = 0;
  if (exit_attribute_mode) tputs(exit_attribute_mode, 1, collect);
  if (orig_pair) tputs(orig_pair, 1, collect);
  if (cursor_normal) tputs(cursor_normal, 1, collect);
  if (keypad_local) tputs(keypad_local, 1, collect);
  if (exit_ca_mode) tputs(exit_ca_mode, 1, collect);
  collected[collected_length] = 0;
  farewell[0] = 0;
  if (paste_on) add(farewell, sizeof farewell, CCURSES_PASTE_OFF);
  if (mouse_on) add(farewell, sizeof farewell, CCURSES_MOUSE_OFF);
  add(farewell, sizeof farewell, collected);
  ccurses_arm_guard(farewell, strlen(farewell));
}

static void take(bool color) {
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  typeahead(-1);
  leaveok(stdscr, TRUE);
  // What is said to the terminal waits for the first frame, and goes out with it.
  bool gathers = ccurses_gather();
  if (gathers) {
    // Until it comes back to a terminal it had left, ncurses writes at every movement of the cursor: it leaves at once,
    // which nobody sees, and comes back before there are colours, which it would reset to the terminal's first ones.
    endwin();
    ccurses_drop_gathered();
    doupdate();
  }
  keypad(stdscr, TRUE);
  cursor_shown = false;
  curs_set(0);
  default_colors = false;
  if (color && has_colors() && start_color() == OK) default_colors = use_default_colors() == OK;
  else COLORS = 0;
  if (mouse_on) putp(CCURSES_MOUSE_ON);
  if (paste_on) putp(CCURSES_PASTE_ON);
  fflush(stdout);
  if (gathers) ccurses_keep_gathered();
}

// The terminal understands the mouse reports if its description names their introduction.
static bool has_mouse_reports(void) {
  return key_mouse && (strcmp(key_mouse, "\033[M") == 0 || strcmp(key_mouse, "\033[<") == 0);
}

// Terminals that place their cursor as ECMA-48 has it pass over a mode they do not know.
static bool passes_modes_over(void) { return strncmp(cursor_address, "\033[", 2) == 0; }

void ccurses_set_mouse(bool mouse) {
  mouse = mouse && has_mouse_reports();
  if (!screen || mouse == mouse_on) return;
  mouse_on = mouse;
  const char *said = mouse ? CCURSES_MOUSE_ON : CCURSES_MOUSE_OFF;
  ccurses_write((const uint8_t *)said, (int)strlen(said));
  arm_guard();
}

// A terminal may say what it likes of its size, but ncurses keeps some hundred bytes a cell and counts rows in 16 bits. No
// window that people look at has more.
enum { most_rows = 1000, most_columns = 2000 };

// The size the terminal says it has, or the largest of use; false where it says none.
static bool read_size(int *height, int *width, bool *is_cut) {
  struct winsize size;
  if (ioctl(ccurses_out, TIOCGWINSZ, &size) != 0 || !size.ws_row || !size.ws_col) return false;
  *height = size.ws_row < most_rows ? size.ws_row : most_rows;
  *width = size.ws_col < most_columns ? size.ws_col : most_columns;
  *is_cut = *height != size.ws_row || *width != size.ws_col;
  return true;
}

// Begins with a size that is not the one the terminal says, which ncurses takes from nowhere but the environment.
static SCREEN *begin_cut(int height, int width) {
  char text[16];
  snprintf(text, sizeof text, "%d", height);
  setenv("LINES", text, 1);
  snprintf(text, sizeof text, "%d", width);
  setenv("COLUMNS", text, 1);
  use_env(TRUE);
  use_tioctl(FALSE);
  SCREEN *begun = newterm(NULL, stdout, stdin);
  unsetenv("LINES");
  unsetenv("COLUMNS");
  return begun;
}

int ccurses_open(bool color, bool mouse) {
  if (!isatty(ccurses_in) || !isatty(ccurses_out)) return ccurses_not_a_terminal;
  ccurses_use_utf8();
  use_env(FALSE);
  use_tioctl(TRUE);
  ccurses_install_signals();
  int height, width;
  bool is_cut = false;
  read_size(&height, &width, &is_cut);
  screen = is_cut ? begin_cut(height, width) : newterm(NULL, stdout, stdin);
  if (!screen) {
    // A failure may still have changed nothing: ncurses looks the name up before it touches the terminal.
    ccurses_disarm_guard();
    return ccurses_unknown_terminal;
  }
  if (!cursor_address) {
    endwin();
    ccurses_disarm_guard();
    delscreen(screen);
    screen = NULL;
    return ccurses_incapable_terminal;
  }
  mouse_on = mouse && has_mouse_reports();
  paste_on = passes_modes_over();
  ccurses_begin_gathering();
  arm_guard();
  take(color);
  static bool registered;
  if (!registered) registered = atexit(ccurses_close) == 0;
  return ccurses_opened;
}

static void say(const char *text) { ccurses_write((const uint8_t *)text, (int)strlen(text)); }

static void give_back(void) {
  // What was said on taking the terminal, where no frame came.
  ccurses_send_gathered();
  if (paste_on) say(CCURSES_PASTE_OFF);
  if (mouse_on) say(CCURSES_MOUSE_OFF);
  curs_set(1);
  if (!exit_ca_mode) {
    // There is no other screen to go back to: the shell's prompt gets a line of its own.
    move(LINES - 1, 0);
    clrtoeol();
    refresh();
  }
  endwin();
  // Once more on the main screen: some terminals keep the cursor's visibility with the position they restore.
  if (cursor_normal) {
    putp(cursor_normal);
    fflush(stdout);
  }
}

void ccurses_close(void) {
  if (!screen) return;
  give_back();
  ccurses_disarm_guard();
  ccurses_end_gathering();
  delscreen(screen);
  screen = NULL;
}

void ccurses_suspend(void) {
  if (!screen) return;
  give_back();
  ccurses_default_stop();
  kill(0, SIGTSTP);
  ccurses_handle_stop();
  reset_prog_mode();
  ccurses_follow_size();
  if (mouse_on) say(CCURSES_MOUSE_ON);
  if (paste_on) say(CCURSES_PASTE_ON);
  cursor_shown = false;
  clearok(curscr, TRUE);
  refresh();
  curs_set(0);
}

void ccurses_size(int *width, int *height) {
  *width = COLS;
  *height = LINES;
}

bool ccurses_cell_pixels(int *width, int *height) {
  struct winsize size;
  if (ioctl(ccurses_out, TIOCGWINSZ, &size) != 0 || !size.ws_row || !size.ws_col) return false;
  *width = size.ws_xpixel / size.ws_col;
  *height = size.ws_ypixel / size.ws_row;
  return *width > 0 && *height > 0;
}

void ccurses_follow_size(void) {
  int height, width;
  bool is_cut;
  if (!screen || !read_size(&height, &width, &is_cut)) return;
  if (is_term_resized(height, width)) resize_term(height, width);
  clearok(curscr, TRUE);
}

int ccurses_colors(void) { return COLORS; }
int ccurses_pairs(void) { return COLORS ? COLOR_PAIRS : 0; }

bool ccurses_define_pair(int pair, int foreground, int background) {
  if (!default_colors && foreground < 0) foreground = COLOR_WHITE;
  if (!default_colors && background < 0) background = COLOR_BLACK;
  return init_extended_pair(pair, foreground, background) == OK;
}

void ccurses_show_cursor(int row, int column) {
  leaveok(stdscr, FALSE);
  move(row, column);
  if (!cursor_shown) curs_set(1);
  cursor_shown = true;
}

void ccurses_hide_cursor(void) {
  leaveok(stdscr, TRUE);
  if (cursor_shown) curs_set(0);
  cursor_shown = false;
}

void ccurses_erase(void) { erase(); }

void ccurses_refresh(void) {
  bool gathers = ccurses_gather();
  refresh();
  if (gathers) ccurses_send_gathered();
}

void ccurses_forget_rows(int first, int count) { wredrawln(stdscr, first, count); }

void ccurses_forget(void) { clearok(curscr, TRUE); }

const char *ccurses_key_bytes(const char *capability) {
  const char *bytes = tigetstr((char *)capability);
  return bytes == (char *)-1 ? NULL : bytes;
}
