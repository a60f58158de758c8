#ifndef CEMBEDDEDLIBRARY_H
#define CEMBEDDEDLIBRARY_H

#include <stddef.h>

/// A file of the default library, within the program.
struct embedded_file {
  const char *path;
  const unsigned char *start;
  const unsigned char *end;
};

/// The files, sorted by path.
const struct embedded_file *embedded_library_files(size_t *count);

/// Exchanges two paths in one step. Returns 0, or the system's error number (ENOSYS where the system cannot).
int exchange_paths(const char *first, const char *second);

#endif
