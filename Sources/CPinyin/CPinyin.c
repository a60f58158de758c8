#include "CPinyin.h"
#include <stddef.h>

const uint16_t *pinyin_of(uint16_t character) {
  if (character < PINYIN_FIRST || character > PINYIN_LAST) return NULL;
  uint16_t place = pinyin_characters[character - PINYIN_FIRST];
  return place == 0 ? NULL : &pinyin_readings[place];
}

const char *pinyin_letters(uint16_t reading) { return pinyin_syllables[reading & 0x7FFF]; }

int pinyin_is_last(uint16_t reading) { return (reading & 0x8000) != 0; }
