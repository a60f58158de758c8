#define _GNU_SOURCE
#include "CPseudoterminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int64_t cpty_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

int cpty_resize(int master, int width, int height) {
  struct winsize size = {.ws_col = (unsigned short)width, .ws_row = (unsigned short)height};
  return ioctl(master, TIOCSWINSZ, &size) == 0 ? 0 : errno;
}

static int open_pair(int *master, int *slave, int width, int height) {
  *slave = -1;
  *master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (*master < 0) return errno;
  char name[128];
  if (grantpt(*master) || unlockpt(*master) || ptsname_r(*master, name, sizeof name)) return errno;
  *slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (*slave < 0) return errno;
  fcntl(*master, F_SETFL, O_NONBLOCK);
  return cpty_resize(*master, width, height);
}

// In the child: only what may be called between fork and exec.
static void become(const char *path, char *const arguments[], char *const environment[], const char *folder, int slave,
                   int report) {
  // What the parent blocks or ignores would be inherited, and then no resize would arrive.
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < 32; number++)
    if (number != SIGKILL && number != SIGSTOP) signal(number, SIG_DFL);
  setsid();
  ioctl(slave, TIOCSCTTY, 0);
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(slave, descriptor);
  if (folder && chdir(folder) != 0) goto failed;
  int64_t now = cpty_now();
  if (write(report, &now, sizeof now) != sizeof now) _exit(127);
  execve(path, arguments, environment);
failed:;
  int error = errno;
  ssize_t written = write(report, &error, sizeof error);
  (void)written;
  _exit(127);
}

int cpty_start(const char *path, char *const arguments[], char *const environment[], const char *folder, int width,
               int height, cpty_process *process) {
  int master, slave, report[2];
  int error = open_pair(&master, &slave, width, height);
  if (!error && pipe2(report, O_CLOEXEC) != 0) error = errno;
  if (error) {
    if (master >= 0) close(master);
    if (slave >= 0) close(slave);
    return error;
  }
  pid_t pid = fork();
  if (pid == 0) become(path, arguments, environment, folder, slave, report[1]);
  if (pid < 0) error = errno;
  close(report[1]);
  int64_t started = 0;
  if (!error) {
    // The pipe closes when the program is executed; an error number after the time says that it was not.
    int failure;
    ssize_t first = read(report[0], &started, sizeof started);
    if (first == sizeof failure) memcpy(&error, &started, sizeof error);
    else if (first != sizeof started) error = ECHILD;
    else if (read(report[0], &failure, sizeof failure) == sizeof failure) error = failure;
    if (error) waitpid(pid, NULL, 0);
  }
  close(report[0]);
  if (error) {
    close(master);
    close(slave);
    return error;
  }
  *process = (cpty_process){.master = master, .slave = slave, .pid = pid, .started = started};
  return 0;
}

int cpty_wait_output(int master, int64_t nanoseconds) {
  struct pollfd watched = {.fd = master, .events = POLLIN};
  struct timespec limit = {.tv_sec = nanoseconds / 1000000000, .tv_nsec = nanoseconds % 1000000000};
  return ppoll(&watched, 1, &limit, NULL) > 0 && (watched.revents & (POLLIN | POLLHUP)) ? 1 : 0;
}

cpty_end cpty_look(pid_t pid) {
  int status;
  struct rusage usage;
  cpty_end end = {0};
  pid_t found = wait4(pid, &status, WNOHANG, &usage);
  if (found == 0 || (found < 0 && errno == EINTR)) return end;
  end.ended = true;
  if (found < 0) return end;
  end.code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
  end.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  end.peak = usage.ru_maxrss;
  end.processor = (int64_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000000 +
                  (int64_t)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1000;
  return end;
}
