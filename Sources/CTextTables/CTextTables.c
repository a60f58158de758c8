#include "CTextTables.h"

uint32_t text_gb18030_of_pair(uint8_t lead, uint8_t trail) {
  if (lead < 0x81 || lead > 0xFE || trail < 0x40 || trail == 0x7F || trail > 0xFE) return 0;
  return text_gb18030_pairs[(lead - 0x81) * 190 + trail - (trail > 0x7F ? 0x41 : 0x40)];
}

uint32_t text_gb18030_of_four(const uint8_t form[4]) {
  uint32_t place = (((form[0] - 0x81u) * 10 + form[1] - 0x30u) * 126 + form[2] - 0x81u) * 10 + form[3] - 0x30u;
  // 90 30 81 30 is U+10000; the planes above follow without a gap.
  if (place >= 189000) return place - 189000 < 0x100000 ? place - 189000 + 0x10000 : 0;
  size_t low = 0, high = TEXT_GB18030_RUN_COUNT;
  while (low < high) {
    size_t middle = (low + high) / 2;
    if (text_gb18030_runs[middle].first <= place) low = middle + 1; else high = middle;
  }
  if (low == 0) return 0;
  text_gb18030_run run = text_gb18030_runs[low - 1];
  return place - run.first < run.count ? run.scalar + place - run.first : 0;
}

const uint8_t *text_division_lines(size_t *length) {
  *length = text_divisions_length;
  return (const uint8_t *)text_divisions;
}
