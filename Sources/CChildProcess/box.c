#define _GNU_SOURCE
#include "box.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

// The folder a path is in, one or two steps up, with a name in it.
static void beside(char *result, const char *path, const char *name) {
  result[0] = 0;
  const char *last = strrchr(path, '/');
  if (last == NULL || last - path < 4 || strncmp(last - 4, "/bin", 4) != 0) return;
  if (snprintf(result, PATH_MAX, "%.*s/%s", (int)(last - path - 4), path, name) >= PATH_MAX) result[0] = 0;
}

static int is_program(const char *path) {
  struct stat status;
  return stat(path, &status) == 0 && S_ISREG(status.st_mode) && access(path, X_OK) == 0;
}

static int find(const char *name, char *result) {
  if (strchr(name, '/') != NULL) {
    if (strlen(name) >= PATH_MAX || !is_program(name)) return ENOENT;
    strcpy(result, name);
    return 0;
  }
  const char *path = getenv("PATH");
  for (const char *part = path != NULL ? path : "/usr/bin:/bin"; part != NULL;) {
    const char *end = strchr(part, ':');
    int length = end != NULL ? (int)(end - part) : (int)strlen(part);
    // A program of that name in the folder one happens to be in is not meant.
    if (length > 0 && part[0] == '/' && snprintf(result, PATH_MAX, "%.*s/%s", length, part, name) < PATH_MAX &&
        is_program(result))
      return 0;
    part = end != NULL ? end + 1 : NULL;
  }
  return ENOENT;
}

// A script may have to start other programs, whatever the program it stands for has to.
static int is_script(const char *path) {
  char mark[2] = {0, 0};
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  ssize_t count = read(file, mark, 2);
  close(file);
  return count == 2 && mark[0] == '#' && mark[1] == '!';
}

int box_plan_for(const child_command *command, box_plan *plan) {
  memset(plan, 0, sizeof *plan);
  int error = find(command->arguments[0], plan->program);
  if (error != 0) return error;
  if (realpath(plan->program, plan->real) == NULL) return errno;
  const char *names[2] = {"lib", "share"};
  for (int i = 0; i < 2; i++) {
    beside(plan->beside[i], plan->program, names[i]);
    beside(plan->beside[2 + i], plan->real, names[i]);
  }
  snprintf(plan->users, sizeof plan->users, "%u %u 1", geteuid(), geteuid());
  snprintf(plan->groups, sizeof plan->groups, "%u %u 1", getegid(), getegid());
  plan->processes = command->processes == 0 && is_script(plan->real) ? 64 : command->processes;
  return 0;
}

static int put(const char *path, const char *text) {
  int file = open(path, O_WRONLY | O_CLOEXEC);
  if (file < 0) return -1;
  ssize_t count = write(file, text, strlen(text));
  close(file);
  return count < 0 ? -1 : 0;
}

// A network of its own, in which there is nothing, and a count of processes that is not that of all the user runs.
static int leave_network(const box_plan *plan) {
  if (unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS) != 0) return -1;
  put("/proc/self/setgroups", "deny");
  put("/proc/self/uid_map", plan->users);
  put("/proc/self/gid_map", plan->groups);
  return 0;
}

// A folder /tmp of its own, small, with the one folder it may write in, if that is below: LibreOffice makes its sockets there
// wherever it is told to make them.
static int own_tmp(const char *folder) {
  int place = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (place < 0 || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
      mount("tmpfs", "/tmp", "tmpfs", MS_NOSUID | MS_NODEV, "size=16m,mode=700") != 0)
    return -1;
  char above[PATH_MAX];
  if (strncmp(folder, "/tmp/", 5) != 0 || strlen(folder) >= sizeof above) return 0;
  strcpy(above, folder);
  for (char *slash = above + 5; (slash = strchr(slash, '/')) != NULL; *slash++ = '/') {
    *slash = 0;
    mkdir(above, 0700);
  }
  mkdir(folder, 0700);
  // The lowest numbers are taken: the one that follows is known without a call that prints it.
  if (place != 5 && dup2(place, 5) < 0) return -1;
  return mount("/proc/self/fd/5", folder, NULL, MS_BIND, NULL);
}

static void limit(__rlimit_resource_t what, rlim_t value, rlim_t hard) {
  struct rlimit old, new = {value, hard};
  // What is lower already stays.
  if (getrlimit(what, &old) == 0) {
    if (old.rlim_max < new.rlim_max) new.rlim_max = old.rlim_max;
    if (new.rlim_max < new.rlim_cur) new.rlim_cur = new.rlim_max;
  }
  setrlimit(what, &new);
}

void box_enter(const child_command *command, const box_plan *plan) {
  limit(RLIMIT_CPU, command->seconds, command->seconds + 1);
  limit(RLIMIT_CORE, 0, 0);
  limit(RLIMIT_AS, command->address_space, command->address_space);
  limit(RLIMIT_FSIZE, command->file_size, command->file_size);
  int is_apart = plan->processes > 0 && leave_network(plan) == 0;
  if (is_apart) limit(RLIMIT_NPROC, plan->processes, plan->processes);
  int has_own_tmp = is_apart && command->local_sockets && own_tmp(command->folder) == 0;
  close(5);
  // Where the user happens to be is none of its business.
  if (chdir(command->folder != NULL ? command->folder : "/") != 0 && chdir("/") != 0) _exit(126);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  box_limit_files(command, plan, has_own_tmp);
  if (box_limit_calls(command, plan) != 0 && !is_apart) leave_network(plan);
}
