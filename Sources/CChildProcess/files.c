// Which files a program may use: Landlock, by its own calls, since not every C library has them.
#define _GNU_SOURCE
#include "box.h"

#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

// The same number on every processor.
enum { create_ruleset = 444, add_rule = 445, restrict_self = 446 };

enum {
  may_execute = 1 << 0,
  may_write = 1 << 1,
  may_read = 1 << 2,
  may_list = 1 << 3,
  may_make_sockets = 1 << 9,
  all_of_first = (1 << 13) - 1,
  may_refer = 1 << 13,     // since version 2
  may_truncate = 1 << 14,  // since version 3
  may_control = 1 << 15,   // since version 5
};

struct ruleset {
  uint64_t files;
  uint64_t network;  // since version 4
  uint64_t scope;    // since version 6
};

struct __attribute__((packed)) path_rule {
  uint64_t allowed;
  int32_t place;
};

// What programs, their libraries and fonts are read from; no place where people keep what is theirs.
static const char *const system_places[] = {
    "/usr", "/lib", "/lib32", "/lib64", "/bin", "/sbin", "/opt", "/nix/store", "/gnu/store",
    "/home/linuxbrew/.linuxbrew", "/etc/ld.so.cache", "/etc/fonts", "/etc/libreoffice", "/etc/xml", "/etc/alternatives",
    "/etc/localtime", "/etc/locale.alias", "/etc/passwd", "/etc/nsswitch.conf", "/etc/papersize",
    "/var/cache/fontconfig", "/var/lib/libreoffice", "/var/spool/libreoffice", "/proc", "/sys/devices/system/cpu",
    "/dev/null", "/dev/zero", "/dev/random", "/dev/urandom", NULL};

static void allow(int rules, const char *path, uint64_t rights) {
  int place = open(path, O_PATH | O_CLOEXEC);
  if (place < 0) return;
  struct stat status;
  if (fstat(place, &status) == 0 && !S_ISDIR(status.st_mode))
    rights &= may_execute | may_write | may_read | may_truncate | may_control;
  struct path_rule rule = {rights, place};
  syscall(add_rule, rules, 1, &rule, 0);
  close(place);
}

int box_limit_files(const child_command *command, const box_plan *plan, int has_own_tmp) {
  long version = syscall(create_ruleset, NULL, 0, 1);
  if (version < 1) return -1;
  uint64_t all = all_of_first;
  if (version >= 2) all |= may_refer;
  if (version >= 3) all |= may_truncate;
  if (version >= 5) all |= may_control;
  // Neither ends of the network nor, out of the box, sockets without a name and signals.
  struct ruleset ruleset = {all, 3, 3};
  size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
  int rules = (int)syscall(create_ruleset, &ruleset, size, 0);
  if (rules < 0) return -1;
  uint64_t reading = may_execute | may_read | may_list;
  for (const char *const *place = system_places; *place != NULL; place++) allow(rules, *place, reading);
  allow(rules, "/dev/null", (may_read | may_write | may_truncate) & all);
  allow(rules, plan->program, reading);
  allow(rules, plan->real, reading);
  for (int i = 0; i < 4; i++)
    if (plan->beside[i][0] != 0) allow(rules, plan->beside[i], reading);
  if (command->data != NULL) allow(rules, command->data, reading);
  if (command->folder != NULL) allow(rules, command->folder, all);
  // Without a /tmp of its own it may make its sockets in everybody's, and nothing else.
  if (command->local_sockets) allow(rules, "/tmp", has_own_tmp ? all : may_make_sockets);
  int result = (int)syscall(restrict_self, rules, 0);
  close(rules);
  return result;
}
