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

/// Gives a file or folder another name, unless that is taken. Returns 0, or the system's error number.
int name_path(const char *path, const char *target);

/// Writes down everything on the file system of a folder. Returns 0, or the system's error number.
int sync_file_system(const char *folder);

#endif
