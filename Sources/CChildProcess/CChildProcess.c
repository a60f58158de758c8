#define _GNU_SOURCE
#include "CChildProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// Between fork and exec: nothing but calls that are safe there.
static void become(const char *const *arguments, int input, unsigned seconds, size_t address_space, int out, int err,
                   int report) {
  struct rlimit cpu = {seconds, seconds + 1}, space = {address_space, address_space}, core = {0, 0};
  int none = open("/dev/null", O_RDONLY);
  // Above the numbers they go to, so that none is overwritten before it is moved.
  int from[4] = {fcntl(none, F_DUPFD, 10), fcntl(out, F_DUPFD, 10), fcntl(err, F_DUPFD, 10),
                 fcntl(input, F_DUPFD, 10)};
  int kept = fcntl(report, F_DUPFD_CLOEXEC, 10);
  for (int i = 0; i < 4; i++) dup2(from[i], i);
  dup2(kept, 4);
  fcntl(4, F_SETFD, FD_CLOEXEC);
  close_range(5, ~0u, 0);
  setrlimit(RLIMIT_CPU, &cpu);
  setrlimit(RLIMIT_CORE, &core);
  if (address_space > 0) setrlimit(RLIMIT_AS, &space);
  signal(SIGPIPE, SIG_DFL);
  // Signals may be held back in the thread that starts it; and it must not outlive us, however we end.
  sigset_t none_blocked;
  sigemptyset(&none_blocked);
  sigprocmask(SIG_SETMASK, &none_blocked, NULL);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  setpgid(0, 0);
  execvp(arguments[0], (char *const *)arguments);
  int error = errno;
  if (write(4, &error, sizeof error) < 0) _exit(126);
  _exit(127);
}

int child_start(
    const char *const *arguments, int input, unsigned seconds, size_t address_space, child_started *started) {
  int out[2], err[2], report[2];
  if (pipe2(out, O_CLOEXEC) < 0) return errno;
  if (pipe2(err, O_CLOEXEC) < 0) {
    int error = errno;
    close(out[0]), close(out[1]);
    return error;
  }
  if (pipe2(report, O_CLOEXEC) < 0) {
    int error = errno;
    close(out[0]), close(out[1]), close(err[0]), close(err[1]);
    return error;
  }
  pid_t process = fork();
  int error = process < 0 ? errno : 0;
  if (process == 0) become(arguments, input, seconds, address_space, out[1], err[1], report[1]);
  close(out[1]), close(err[1]), close(report[1]);
  if (process > 0 && read(report[0], &error, sizeof error) > 0) {
    while (waitpid(process, NULL, 0) < 0 && errno == EINTR) continue;
  }
  close(report[0]);
  if (error != 0) {
    close(out[0]), close(err[0]);
    return error;
  }
  started->process = process;
  started->output = out[0];
  started->messages = err[0];
  return 0;
}

int child_memory_file(const void *bytes, size_t count) {
  int file = memfd_create("document", MFD_CLOEXEC);
  if (file < 0) return -1;
  const char *from = bytes;
  while (count > 0) {
    ssize_t written = write(file, from, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) {
      close(file);
      return -1;
    }
    from += written;
    count -= (size_t)written;
  }
  return file;
}

const void *child_find(const void *bytes, size_t count, const void *part, size_t length) {
  return memmem(bytes, count, part, length);
}

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)status, (void)kind, (void)place;
  return remove(path);
}

int child_remove_folder(const char *path) { return nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS); }
