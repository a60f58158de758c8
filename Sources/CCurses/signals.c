#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "CCurses.h"
#include "state.h"

// Signals become bits and a byte in a pipe, so that waiting for input never misses one. ncurses leaves a signal alone
// whose handler is not the default one, so these are installed before it starts.

static volatile sig_atomic_t resized, ended, stopped;
static int pipe_ends[2] = {-1, -1};

static struct termios saved_modes;
static volatile sig_atomic_t modes_saved;
static const char *volatile farewell;
static volatile size_t farewell_length;

// Faults, and every other signal whose default is to end the process without being asked to.
static const int deaths[] = {SIGILL,  SIGTRAP, SIGSEGV, SIGBUS,    SIGFPE,  SIGABRT,   SIGSYS,  SIGUSR1, SIGUSR2, SIGALRM,
                             SIGXCPU, SIGXFSZ, SIGPIPE, SIGVTALRM, SIGPROF, SIGSTKFLT, SIGPOLL, SIGPWR};
enum { death_count = sizeof deaths / sizeof *deaths };
static struct sigaction former[NSIG];
static bool guarded[NSIG];
static const int watched[] = {SIGWINCH, SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGTSTP};
enum { watched_count = sizeof watched / sizeof *watched };
static struct sigaction unwatched[watched_count];
static bool watching;

// Only what may be called in a handler.
static void say_farewell(void) {
  if (!farewell) return;
  size_t done = 0;
  while (done < farewell_length) {
    ssize_t written = write(ccurses_terminal(), farewell + done, farewell_length - done);
    if (written > 0) done += (size_t)written;
    else if (errno != EINTR) break;
  }
  farewell = NULL;
  if (modes_saved) tcsetattr(ccurses_in, TCSANOW, &saved_modes);
}

static void on_death(int number) {
  int error = errno;
  say_farewell();
  sigaction(number, &former[number], NULL);
  errno = error;
  raise(number);
}

static void on_signal(int number) {
  int error = errno;
  switch (number) {
  case SIGWINCH: resized = 1; break;
  case SIGTSTP: stopped = 1; break;
  default:
    if (ended) {
      // Asked twice: the program is not listening.
      say_farewell();
      signal(number, SIG_DFL);
      raise(number);
    }
    ended = 1;
  }
  if (pipe_ends[1] >= 0) {
    ssize_t written = write(pipe_ends[1], "", 1);
    (void)written;
  }
  errno = error;
}

static void handle(int number, void (*handler)(int), struct sigaction *old) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = handler;
  action.sa_flags = SA_ONSTACK;
  sigaction(number, &action, old);
}

// What the process was told to pass over stays so.
static void guard(int number) {
  struct sigaction present;
  if (guarded[number] || sigaction(number, NULL, &present) != 0 || present.sa_handler == SIG_IGN) return;
  handle(number, on_death, &former[number]);
  guarded[number] = true;
}

// A stack that has overflowed cannot run a handler.
static void use_own_stack(void) {
  static char stack[16384];
  stack_t present;
  if (sigaltstack(NULL, &present) == 0 && !(present.ss_flags & SS_DISABLE)) return;
  stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&own, NULL);
}

void ccurses_install_signals(void) {
  if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) pipe_ends[0] = pipe_ends[1] = -1;
  resized = ended = stopped = 0;
  modes_saved = tcgetattr(ccurses_in, &saved_modes) == 0;
  if (watching) return;
  for (int index = 0; index < watched_count; index++) handle(watched[index], on_signal, &unwatched[index]);
  watching = true;
}

void ccurses_arm_guard(const char *text, size_t length) {
  farewell_length = length;
  farewell = text;
  use_own_stack();
  for (int index = 0; index < death_count; index++) guard(deaths[index]);
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) guard(number);
}

void ccurses_disarm_guard(void) {
  for (int number = 1; number < NSIG; number++)
    if (guarded[number]) sigaction(number, &former[number], NULL), guarded[number] = false;
  farewell = NULL;
  if (!watching) return;
  for (int index = 0; index < watched_count; index++) sigaction(watched[index], &unwatched[index], NULL);
  watching = false;
}

void ccurses_default_stop(void) { signal(SIGTSTP, SIG_DFL); }
void ccurses_handle_stop(void) { handle(SIGTSTP, on_signal, NULL); }

int ccurses_signal_pipe(void) { return pipe_ends[0]; }

void ccurses_drain_signal_pipe(void) {
  char bytes[64];
  while (read(pipe_ends[0], bytes, sizeof bytes) > 0) continue;
}

int ccurses_take_signals(void) {
  int taken = 0;
  if (resized) resized = 0, taken |= ccurses_signal_resize;
  if (ended) taken |= ccurses_signal_end;
  if (stopped) stopped = 0, taken |= ccurses_signal_stop;
  return taken;
}
