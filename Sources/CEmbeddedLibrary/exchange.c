// Calls of the system that Swift cannot make: variadic ones, and those that not every system has.
#define _GNU_SOURCE
#include "CEmbeddedLibrary.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/syscall.h>
#endif

int exchange_paths(const char *first, const char *second) {
#if defined(__linux__)
  const unsigned exchange = 2; // RENAME_EXCHANGE
  return syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, exchange) == 0 ? 0 : errno;
#elif defined(__APPLE__)
  return renamex_np(first, second, RENAME_SWAP) == 0 ? 0 : errno;
#else
  return ENOSYS;
#endif
}

// Where the system cannot do it in one step: a second name, and then not the first; folders cannot have two.
static int name_in_steps(const char *path, const char *target) {
  if (link(path, target) == 0) return unlink(path) == 0 ? 0 : errno;
  if (errno == EEXIST) return EEXIST;
  struct stat status;
  if (lstat(target, &status) == 0) return EEXIST;
  return rename(path, target) == 0 ? 0 : errno;
}

int name_path(const char *path, const char *target) {
#if defined(__linux__)
  const unsigned keep = 1; // RENAME_NOREPLACE
  if (syscall(SYS_renameat2, AT_FDCWD, path, AT_FDCWD, target, keep) == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS) return errno;
#endif
  return name_in_steps(path, target);
}

int sync_file_system(const char *folder) {
  int handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) return errno;
#if defined(__linux__)
  int error = syncfs(handle) == 0 ? 0 : errno;
#else
  sync();
  int error = 0;
#endif
  close(handle);
  return error;
}
