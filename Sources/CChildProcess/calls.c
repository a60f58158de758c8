// Which calls of the system a program may make: a seccomp filter.
#define _GNU_SOURCE
#include "box.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#if defined(__x86_64__)
#define PROCESSOR AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define PROCESSOR AUDIT_ARCH_AARCH64
#endif

#ifdef PROCESSOR

// No way round the rules below, out of the group that is ended as a whole, or into other processes.
static const int refused[] = {
    SYS_setsid, SYS_setpgid, SYS_unshare, SYS_setns, SYS_mount, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev,
    SYS_keyctl, SYS_add_key, SYS_request_key, SYS_bpf, SYS_perf_event_open, SYS_userfaultfd,
    425 /* io_uring_setup, which opens sockets without the call for it */};

enum { refused_count = sizeof refused / sizeof *refused, longest = 32 + 2 * refused_count };

struct program {
  struct sock_filter steps[longest];
  unsigned short count;
};

static void add(struct program *program, unsigned short code, unsigned char yes, unsigned char no, unsigned value) {
  program->steps[program->count++] = (struct sock_filter){code, yes, no, value};
}

static void load(struct program *program, unsigned offset) { add(program, BPF_LD | BPF_W | BPF_ABS, 0, 0, offset); }

static void give(struct program *program, unsigned result) { add(program, BPF_RET | BPF_K, 0, 0, result); }

// One call is given a result; others go on.
static void answer(struct program *program, unsigned call, unsigned result) {
  add(program, BPF_JMP | BPF_JEQ | BPF_K, 0, 1, call);
  give(program, result);
}

// One call is allowed where a test of its first argument holds, else refused; others go on.
static void allow_if(
    struct program *program, unsigned call, unsigned short test, unsigned value, unsigned error) {
  add(program, BPF_JMP | BPF_JEQ | BPF_K, 0, 4, call);
  load(program, offsetof(struct seccomp_data, args[0]));
  add(program, BPF_JMP | test | BPF_K, 0, 1, value);
  give(program, SECCOMP_RET_ALLOW);
  give(program, SECCOMP_RET_ERRNO | error);
}

int box_limit_calls(const child_command *command, const box_plan *plan) {
  struct program program = {.count = 0};
  load(&program, offsetof(struct seccomp_data, arch));
  // Calls of another kind of processor have other numbers.
  add(&program, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, PROCESSOR);
  give(&program, SECCOMP_RET_KILL_PROCESS);
  load(&program, offsetof(struct seccomp_data, nr));
#if defined(__x86_64__)
  add(&program, BPF_JMP | BPF_JGE | BPF_K, 0, 1, 0x40000000);
  give(&program, SECCOMP_RET_KILL_PROCESS);
#endif
  for (int i = 0; i < refused_count; i++) answer(&program, (unsigned)refused[i], SECCOMP_RET_ERRNO | EPERM);
  if (command->local_sockets) {
    allow_if(&program, SYS_socket, BPF_JEQ, AF_UNIX, EACCES);
  } else {
    answer(&program, SYS_socket, SECCOMP_RET_ERRNO | EACCES);
  }
  if (plan->processes == 0) {
    // Threads, but no processes. The newer call hides what it is to make: the C library takes the older one then.
    answer(&program, SYS_clone3, SECCOMP_RET_ERRNO | ENOSYS);
    allow_if(&program, SYS_clone, BPF_JSET, CLONE_THREAD, EPERM);
#ifdef SYS_fork
    answer(&program, SYS_fork, SECCOMP_RET_ERRNO | EPERM);
    answer(&program, SYS_vfork, SECCOMP_RET_ERRNO | EPERM);
#endif
  }
  give(&program, SECCOMP_RET_ALLOW);
  struct sock_fprog filter = {program.count, program.steps};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0);
}

#else

int box_limit_calls(const child_command *command, const box_plan *plan) {
  (void)command, (void)plan;
  return -1;
}

#endif
