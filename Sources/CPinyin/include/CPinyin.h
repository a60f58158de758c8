#ifndef CPINYIN_H
#define CPINYIN_H
#include <stdint.h>

// How Chinese characters are read, as constants: they cost nothing at start.

#define PINYIN_FIRST 0x4E00
#define PINYIN_LAST 0x9FFF

// The syllables without tones, ü written v, each ended by a zero byte.
extern const char pinyin_syllables[][8];
extern const uint16_t pinyin_syllable_count;
// Lists of places in pinyin_syllables; the last of each list has the highest bit set.
extern const uint16_t pinyin_readings[];
// For each character from PINYIN_FIRST where its list begins; the list at 0 is empty and means that none is known.
extern const uint16_t pinyin_characters[];

// The first reading of a character of the basic plane; NULL where none is known.
const uint16_t *pinyin_of(uint16_t character);
// The letters of a reading, ended by a zero byte.
const char *pinyin_letters(uint16_t reading);
// Whether a reading is the last of its character.
int pinyin_is_last(uint16_t reading);

#endif
