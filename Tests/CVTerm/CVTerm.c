#include "CVTerm.h"

#include <stdlib.h>
#include <string.h>
#include <vterm.h>

struct cvterm {
  VTerm *terminal;
  VTermScreen *screen;
  bool cursor_visible, alternate, mouse;
  int bells;
  uint8_t answers[4096];
  size_t answers_length;
};

static int on_property(VTermProp property, VTermValue *value, void *user) {
  cvterm *terminal = user;
  switch (property) {
  case VTERM_PROP_CURSORVISIBLE: terminal->cursor_visible = value->boolean; break;
  case VTERM_PROP_ALTSCREEN: terminal->alternate = value->boolean; break;
  case VTERM_PROP_MOUSE: terminal->mouse = value->number != VTERM_PROP_MOUSE_NONE; break;
  default: break;
  }
  return 1;
}

static int on_bell(void *user) {
  ((cvterm *)user)->bells++;
  return 1;
}

static void on_answer(const char *bytes, size_t count, void *user) {
  cvterm *terminal = user;
  size_t room = sizeof terminal->answers - terminal->answers_length;
  if (count > room) count = room;
  memcpy(terminal->answers + terminal->answers_length, bytes, count);
  terminal->answers_length += count;
}

static const VTermScreenCallbacks callbacks = {.settermprop = on_property, .bell = on_bell};

cvterm *cvterm_new(int width, int height) {
  cvterm *terminal = calloc(1, sizeof *terminal);
  if (!terminal) return NULL;
  terminal->cursor_visible = true;
  terminal->terminal = vterm_new(height, width);
  vterm_set_utf8(terminal->terminal, 1);
  vterm_output_set_callback(terminal->terminal, on_answer, terminal);
  terminal->screen = vterm_obtain_screen(terminal->terminal);
  vterm_screen_set_callbacks(terminal->screen, &callbacks, terminal);
  vterm_screen_enable_altscreen(terminal->screen, 1);
  vterm_screen_reset(terminal->screen, 1);
  return terminal;
}

void cvterm_free(cvterm *terminal) {
  vterm_free(terminal->terminal);
  free(terminal);
}

void cvterm_resize(cvterm *terminal, int width, int height) { vterm_set_size(terminal->terminal, height, width); }

void cvterm_feed(cvterm *terminal, const uint8_t *bytes, size_t count) {
  vterm_input_write(terminal->terminal, (const char *)bytes, count);
}

static int number_of(const VTermColor *color) {
  if (VTERM_COLOR_IS_DEFAULT_FG(color) || VTERM_COLOR_IS_DEFAULT_BG(color)) return -1;
  return VTERM_COLOR_IS_INDEXED(color) ? color->indexed.idx : -2;
}

cvterm_cell cvterm_at(cvterm *terminal, int column, int row) {
  cvterm_cell result = {.width = 1, .foreground = -1, .background = -1};
  VTermScreenCell cell;
  if (!vterm_screen_get_cell(terminal->screen, (VTermPos){.row = row, .col = column}, &cell)) return result;
  bool right_half = cell.chars[0] == (uint32_t)-1;
  for (int index = 0; index < 6 && cell.chars[index] && !right_half; index++) result.scalars[index] = cell.chars[index];
  result.width = right_half ? 0 : cell.width;
  result.bold = cell.attrs.bold;
  result.underlined = cell.attrs.underline != 0;
  result.reversed = cell.attrs.reverse;
  result.foreground = number_of(&cell.fg);
  result.background = number_of(&cell.bg);
  return result;
}

void cvterm_cursor(cvterm *terminal, int *column, int *row) {
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(terminal->terminal), &position);
  *column = position.col;
  *row = position.row;
}

bool cvterm_cursor_visible(cvterm *terminal) { return terminal->cursor_visible; }
bool cvterm_alternate(cvterm *terminal) { return terminal->alternate; }
bool cvterm_reports_mouse(cvterm *terminal) { return terminal->mouse; }
int cvterm_bells(cvterm *terminal) { return terminal->bells; }

size_t cvterm_take_answers(cvterm *terminal, uint8_t *bytes, size_t capacity) {
  size_t count = terminal->answers_length < capacity ? terminal->answers_length : capacity;
  memcpy(bytes, terminal->answers, count);
  memmove(terminal->answers, terminal->answers + count, terminal->answers_length - count);
  terminal->answers_length -= count;
  return count;
}
