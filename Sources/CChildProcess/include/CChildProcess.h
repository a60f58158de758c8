#ifndef CCHILDPROCESS_H
#define CCHILDPROCESS_H
#include <stddef.h>
#include <sys/types.h>

// A program started without a shell and with limits of its own.

typedef struct {
  pid_t process;
  int output;    // what it prints
  int messages;  // what it complains of
} child_started;

// Starts a program found on the path. The input is its descriptor 3, to be named /dev/fd/3; nothing else is handed on.
// Returns 0, or the error: ENOENT where there is no such program.
int child_start(
    const char *const *arguments, int input, unsigned seconds, size_t address_space, child_started *started);

// A file in memory with these bytes, for reading; -1 where it cannot be made.
int child_memory_file(const void *bytes, size_t count);

// The first place of some bytes in others; NULL where there is none.
const void *child_find(const void *bytes, size_t count, const void *part, size_t length);

// Removes a folder with everything in it; 0 where that succeeded.
int child_remove_folder(const char *path);

#endif
