#ifndef CTEXTTABLES_H
#define CTEXTTABLES_H
#include <stddef.h>
#include <stdint.h>

// Tables a text reader needs, as constants: they cost nothing at start.

#define TEXT_GB18030_PAIR_COUNT 23940
#define TEXT_GB18030_RUN_COUNT 206

// A run of four-byte forms that decode to consecutive scalars.
typedef struct {
  uint32_t first;  // the place of its first form, counted from 81 30 81 30
  uint16_t scalar;
  uint16_t count;
} text_gb18030_run;

extern const uint16_t text_gb18030_pairs[TEXT_GB18030_PAIR_COUNT];
extern const text_gb18030_run text_gb18030_runs[TEXT_GB18030_RUN_COUNT];
extern const char text_divisions[];
extern const size_t text_divisions_length;

// The scalar of a GB18030 form of two bytes; 0 where there is none.
uint32_t text_gb18030_of_pair(uint8_t lead, uint8_t trail);
// The scalar of a GB18030 form of four bytes; 0 where there is none.
uint32_t text_gb18030_of_four(const uint8_t form[4]);
// The administrative divisions: lines of a six-digit code and a name, UTF-8, ended by a line feed each.
const uint8_t *text_division_lines(size_t *length);

#endif
