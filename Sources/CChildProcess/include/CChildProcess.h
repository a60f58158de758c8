#ifndef CCHILDPROCESS_H
#define CCHILDPROCESS_H
#include <stddef.h>
#include <sys/types.h>

// A program started without a shell, in a box: limits of its own, no network, and of the files only those it needs. What a
// kernel lacks of that is left out; docs/security.md says what each part is for.

typedef struct {
  const char *const *arguments;    // the program's name, looked up on the path, and its arguments
  const char *const *environment;  // all of its environment
  const char *folder;              // the one folder it may write in; NULL for none
  const char *data;                // one more folder it may read; NULL for none
  unsigned seconds;                // of processor time
  size_t address_space;            // the most memory it may map
  size_t file_size;                // the largest file it may write
  unsigned processes;              // how many it may start; 0 for none, unless it is a script
  int local_sockets;               // whether it may talk to itself through sockets of this machine
} child_command;

typedef struct {
  pid_t process;  // who leads its group, and ends as the program does
  int output;     // what it prints
  int messages;   // what it complains of
} child_started;

// Starts a program. The input is its descriptor 3, to be named /dev/fd/3; nothing else is handed on. It ends, with all it
// has started, when the thread that started it ends.
// Returns 0, or the error: ENOENT where there is no such program.
int child_start(const child_command *command, int input, child_started *started);

// Whether a program that was started has ended; child_end is still to be called.
int child_has_ended(pid_t process);

// Ends a program, unless it has ended, and everything it started. Returns how it ended, as waitpid tells it.
int child_end(pid_t process);

// A file in memory with these bytes, which nobody can change any more; -1 where it cannot be made.
int child_memory_file(const void *bytes, size_t count);

// The first place of some bytes in others; NULL where there is none.
const void *child_find(const void *bytes, size_t count, const void *part, size_t length);

// Removes a folder with everything in it; 0 where that succeeded.
int child_remove_folder(const char *path);

#endif
