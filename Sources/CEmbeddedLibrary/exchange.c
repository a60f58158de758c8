// A variadic system call, which Swift cannot make.
#define _GNU_SOURCE
#include "CEmbeddedLibrary.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#ifdef __linux__
#include <sys/syscall.h>
#include <unistd.h>
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
