#ifndef CCURSES_STATE_H
#define CCURSES_STATE_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stdbool.h>
#include <stddef.h>

// Between the files of this module.

#define CCURSES_MOUSE_ON "\033[?1000h\033[?1006h"
#define CCURSES_MOUSE_OFF "\033[?1006l\033[?1000l"
// What is pasted comes between marks (bracketed paste).
#define CCURSES_PASTE_ON "\033[?2004h"
#define CCURSES_PASTE_OFF "\033[?2004l"

enum { ccurses_in = 0, ccurses_out = 1 };

// The terminal's own descriptor, also while a frame is gathered and standard output is a file in memory.
int ccurses_terminal(void);
// Gathering needs two descriptors; without them ncurses writes to the terminal as it likes.
void ccurses_begin_gathering(void);
void ccurses_end_gathering(void);
// Turns standard output into the file in memory; false where it stays the terminal, and there is nothing to send then.
bool ccurses_gather(void);
// Standard output is the terminal again; what was gathered is kept, and what is gathered next comes behind it.
void ccurses_keep_gathered(void);
// Forgets what was gathered.
void ccurses_drop_gathered(void);
// Standard output is the terminal again, and gets what was gathered at once.
void ccurses_send_gathered(void);

// Installs the handlers that turn signals into events, and the guard that gives the terminal back in a crash.
void ccurses_install_signals(void);
// Arms the guard: `farewell` is written when the process dies of a fault.
void ccurses_arm_guard(const char *farewell, size_t length);
void ccurses_disarm_guard(void);
void ccurses_default_stop(void);
void ccurses_handle_stop(void);
// The end of the pipe that becomes readable after a signal.
int ccurses_signal_pipe(void);
void ccurses_drain_signal_pipe(void);

#endif
