#ifndef BOX_H
#define BOX_H
#include "CChildProcess.h"

#include <limits.h>

// What is worked out before the fork: between fork and exec only calls that are safe there may be made.
typedef struct {
  char program[PATH_MAX];   // where it was found
  char real[PATH_MAX];      // the same without links
  char beside[4][PATH_MAX]; // folders of its own libraries and data; empty where there are none
  char users[64];           // a map of users in which everybody is who they are
  char groups[64];
  unsigned processes;
} box_plan;

// Finds the program and plans its box. Returns 0, or the error.
int box_plan_for(const child_command *command, box_plan *plan);

// Shuts the calling process in.
void box_enter(const child_command *command, const box_plan *plan);

// Part of the above: the rules for files, and for calls of the system. They return 0 where the kernel has them.
int box_limit_files(const child_command *command, const box_plan *plan, int has_own_tmp);
int box_limit_calls(const child_command *command, const box_plan *plan);

#endif
