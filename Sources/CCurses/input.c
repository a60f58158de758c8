#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <time.h>
#include <unistd.h>

#include "CCurses.h"
#include "state.h"

int ccurses_wait(int milliseconds) {
  struct pollfd watched[2] = {
      {.fd = ccurses_in, .events = POLLIN},
      {.fd = ccurses_signal_pipe(), .events = POLLIN},
  };
  int ready = poll(watched, 2, milliseconds);
  if (ready < 0) return errno == EINTR ? ccurses_interrupted : ccurses_gone;
  if (ready == 0) return ccurses_timed_out;
  if (watched[1].revents & POLLIN) {
    ccurses_drain_signal_pipe();
    return ccurses_interrupted;
  }
  if (watched[0].revents & POLLIN) return ccurses_input;
  return watched[0].revents ? ccurses_gone : ccurses_interrupted;
}

int ccurses_read(uint8_t *bytes, int capacity) {
  ssize_t count = read(ccurses_in, bytes, (size_t)capacity);
  if (count > 0) return (int)count;
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
  return -1;
}

int64_t ccurses_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
