// Made by `mingzhang library embed`; not to be edited.
#include "CEmbeddedLibrary.h"

#ifdef __APPLE__
#define SECTION ".const_data\n"
#define SYMBOL "_"
#else
#define SECTION ".section .rodata\n"
#define SYMBOL ""
#endif
#define EMBED(name, path)                                                                         \
  __asm__(SECTION SYMBOL #name ":\n.incbin \"" path "\"\n" SYMBOL #name "_end:\n.byte 0\n.text\n"); \
  extern const unsigned char name[], name##_end[];

EMBED(library_file_0, "catalogue.csv") // 8fec456425f10f7d

static const struct embedded_file files[] = {
  {"catalogue.csv", library_file_0, library_file_0_end},
  {0, 0, 0},
};

const struct embedded_file *embedded_library_files(size_t *count) {
  *count = sizeof files / sizeof *files - 1;
  return files;
}
