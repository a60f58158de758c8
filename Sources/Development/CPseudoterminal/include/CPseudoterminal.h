#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>
#include <termios.h>

typedef struct {
  int master;
  // Kept open, so that the terminal's modes can be read after the program has ended.
  int slave;
  pid_t pid;
  // Nanoseconds of the monotonic clock just before the program was executed.
  int64_t started;
} cpty_process;

typedef struct {
  bool ended;
  int code;
  // The signal that ended it, or 0.
  int signal;
  // Its largest resident size in KiB.
  long peak;
  // Nanoseconds the processor spent on it and on the children it waited for.
  int64_t processor;
} cpty_end;

// Starts a program in a new pseudo-terminal of its own session; 0, or an error number.
int cpty_start(const char *path, char *const arguments[], char *const environment[], const char *folder, int width,
               int height, cpty_process *process);
// Waits for output at most so many nanoseconds: 1 when there is some, 0 when not.
int cpty_wait_output(int master, int64_t nanoseconds);
// Looks whether a program has ended; it does not wait.
cpty_end cpty_look(pid_t pid);
int cpty_resize(int master, int width, int height);
int64_t cpty_now(void);

#endif
