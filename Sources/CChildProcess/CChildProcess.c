#define _GNU_SOURCE
#include "box.h"

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
static void become(const child_command *command, const box_plan *plan, int input, int out, int err, int report) {
  int none = open("/dev/null", O_RDONLY);
  // Above the numbers they go to, so that none is overwritten before it is moved.
  int from[4] = {fcntl(none, F_DUPFD, 10), fcntl(out, F_DUPFD, 10), fcntl(err, F_DUPFD, 10),
                 fcntl(input, F_DUPFD, 10)};
  int kept = fcntl(report, F_DUPFD_CLOEXEC, 10);
  for (int i = 0; i < 4; i++) dup2(from[i], i);
  dup2(kept, 4);
  fcntl(4, F_SETFD, FD_CLOEXEC);
  close_range(5, ~0u, 0);
  signal(SIGPIPE, SIG_DFL);
  signal(SIGXFSZ, SIG_DFL);
  signal(SIGTERM, SIG_DFL);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  box_enter(command, plan);
  execve(plan->program, (char *const *)command->arguments, (char *const *)command->environment);
  int error = errno;
  if (write(4, &error, sizeof error) < 0) _exit(126);
  _exit(127);
}

static void end_group(int signal) {
  (void)signal;
  kill(0, SIGKILL);
}

// Leads the group of the program and waits for it. It is here for the case that we end without a chance to end the program:
// the kernel then sends it a signal, and it ends the group, which the program cannot leave.
static void lead(const child_command *command, const box_plan *plan, pid_t owner, int input, int out, int err,
                 int report) {
  setpgid(0, 0);
  // Signals may be held back in the thread that starts it.
  sigset_t none_blocked;
  sigemptyset(&none_blocked);
  sigprocmask(SIG_SETMASK, &none_blocked, NULL);
  signal(SIGTERM, end_group);
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (getppid() != owner) _exit(127);
  pid_t process = fork();
  if (process == 0) become(command, plan, input, out, err, report);
  if (process < 0) {
    int error = errno;
    if (write(report, &error, sizeof error) < 0) _exit(126);
    _exit(127);
  }
  // Pipes it held would never come to their end.
  close_range(0, ~0u, 0);
  int status = 0;
  while (waitpid(process, &status, 0) < 0 && errno == EINTR) continue;
  if (WIFEXITED(status)) _exit(WEXITSTATUS(status));
  struct rlimit core = {0, 0};
  setrlimit(RLIMIT_CORE, &core);
  signal(WTERMSIG(status), SIG_DFL);
  kill(getpid(), WTERMSIG(status));
  _exit(128 + WTERMSIG(status));
}

int child_start(const child_command *command, int input, child_started *started) {
  int out[2], err[2], report[2];
  box_plan plan;
  int missing = box_plan_for(command, &plan);
  if (missing != 0) return missing;
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
  // More than the usual 64 KB at once, where it is allowed: fewer turns between the two.
  fcntl(out[1], F_SETPIPE_SZ, 1 << 18);
  pid_t owner = getpid();
  pid_t process = fork();
  int error = process < 0 ? errno : 0;
  if (process == 0) lead(command, &plan, owner, input, out[1], err[1], report[1]);
  close(out[1]), close(err[1]), close(report[1]);
  if (process > 0) {
    ssize_t count;
    while ((count = read(report[0], &error, sizeof error)) < 0 && errno == EINTR) continue;
    if (count <= 0) error = 0;
    if (error != 0) child_end(process);
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

int child_has_ended(pid_t process) {
  siginfo_t end = {.si_pid = 0};
  return waitid(P_PID, (id_t)process, &end, WEXITED | WNOHANG | WNOWAIT) == 0 && end.si_pid == process;
}

int child_end(pid_t process) {
  // While its end is not fetched no other group can have its number.
  kill(-process, SIGKILL);
  kill(process, SIGKILL);
  int status = 0;
  while (waitpid(process, &status, 0) < 0 && errno == EINTR) continue;
  return status;
}

int child_memory_file(const void *bytes, size_t count) {
  int file = memfd_create("document", MFD_CLOEXEC | MFD_ALLOW_SEALING);
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
  // Programs that read it side by side cannot change it for each other.
  fcntl(file, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL);
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
