#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "CCurses.h"
#include "state.h"

// ncurses writes where its buffer is full, where the cursor is hidden or shown, and, until it comes back to a terminal it
// had left, at every movement of the cursor: each write is woken up for, sent over a network and drawn by itself. While a
// frame is made, its output is a file in memory; then the terminal gets the whole at once.

// More than any frame takes.
#define LARGEST_FRAME (4 << 20)

static int terminal = -1;
static int memory = -1;

// Past the standard streams, whatever of them is closed; no child gets it.
static int kept(int descriptor) { return fcntl(descriptor, F_DUPFD_CLOEXEC, 3); }

void ccurses_begin_gathering(void) {
  if (terminal < 0) terminal = kept(ccurses_out);
  // A limit on the size of files holds for those in memory, too.
  struct rlimit limit;
  if (getrlimit(RLIMIT_FSIZE, &limit) != 0 || limit.rlim_cur < LARGEST_FRAME) return;
  if (memory < 0) {
    int made = memfd_create("frame", MFD_CLOEXEC);
    if (made < 0) return;
    memory = kept(made);
    close(made);
  }
}

void ccurses_end_gathering(void) {
  if (terminal >= 0) close(terminal);
  if (memory >= 0) close(memory);
  terminal = memory = -1;
}

int ccurses_terminal(void) { return terminal >= 0 ? terminal : ccurses_out; }

void ccurses_write(const uint8_t *bytes, int count) {
  while (count > 0) {
    ssize_t written = write(ccurses_terminal(), bytes, (size_t)count);
    if (written > 0) {
      bytes += written;
      count -= (int)written;
    } else if (errno == EAGAIN) {
      struct pollfd room = {.fd = ccurses_terminal(), .events = POLLOUT};
      poll(&room, 1, -1);
    } else if (errno != EINTR) {
      return;
    }
  }
}

bool ccurses_gather(void) { return terminal >= 0 && memory >= 0 && dup2(memory, ccurses_out) == ccurses_out; }

void ccurses_keep_gathered(void) { dup2(terminal, ccurses_out); }

void ccurses_drop_gathered(void) { lseek(memory, 0, SEEK_SET); }

void ccurses_send_gathered(void) {
  static uint8_t *bytes;
  static size_t capacity;
  off_t length = lseek(memory, 0, SEEK_CUR);
  ccurses_keep_gathered();
  if (length <= 0) return;
  ccurses_drop_gathered();
  if ((size_t)length > capacity) {
    uint8_t *larger = realloc(bytes, (size_t)length);
    if (!larger) return;
    bytes = larger;
    capacity = (size_t)length;
  }
  ssize_t gathered = pread(memory, bytes, (size_t)length, 0);
  if (gathered > 0) ccurses_write(bytes, (int)gathered);
}
