#ifndef CVTERM_H
#define CVTERM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A terminal emulator (libvterm) without its callbacks, unions and bit fields.

typedef struct cvterm cvterm;

typedef struct {
  uint32_t scalars[6];
  // 0 for the right half of a wide glyph.
  int width;
  bool bold, underlined, reversed;
  // A palette index; -1 is the terminal's own, -2 a colour given as red, green and blue.
  int foreground, background;
} cvterm_cell;

cvterm *_Nullable cvterm_new(int width, int height);
void cvterm_free(cvterm *_Nonnull terminal);
void cvterm_resize(cvterm *_Nonnull terminal, int width, int height);
void cvterm_feed(cvterm *_Nonnull terminal, const uint8_t *_Nullable bytes, size_t count);
cvterm_cell cvterm_at(cvterm *_Nonnull terminal, int column, int row);
void cvterm_cursor(cvterm *_Nonnull terminal, int *_Nonnull column, int *_Nonnull row);
bool cvterm_cursor_visible(cvterm *_Nonnull terminal);
bool cvterm_alternate(cvterm *_Nonnull terminal);
bool cvterm_reports_mouse(cvterm *_Nonnull terminal);
int cvterm_bells(cvterm *_Nonnull terminal);
// Moves what the emulator wants to answer; the number of bytes.
size_t cvterm_take_answers(cvterm *_Nonnull terminal, uint8_t *_Nonnull bytes, size_t capacity);

#endif
