// Made by `mingzhang document library`; not to be edited.
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

EMBED(library_file_0, "140522-042/2024-budget/claims.csv") // c6929947ace1d544
EMBED(library_file_1, "140522-042/2024-budget/datapackage.json") // 5a2ca9f2b2069024
EMBED(library_file_2, "140522-042/2024-budget/enumerations.csv") // 6c5a33c4aacd83ae
EMBED(library_file_3, "140522-042/2024-budget/facts.csv") // de37e7c861dae38e
EMBED(library_file_4, "140522-042/2024-budget/funds.csv") // 4b7fc2cde3a1e0ee
EMBED(library_file_5, "140522-042/2024-budget/indicators.csv") // 593c9a105e2eb237
EMBED(library_file_6, "140522-042/2024-budget/projects.csv") // 3b3d991b6c5995cb
EMBED(library_file_7, "140522-042/2024-budget/tables/b01-income-expenditure.csv") // 64871465f789352c
EMBED(library_file_8, "140522-042/2024-budget/tables/b02-income.csv") // baf3ec020fe62a36
EMBED(library_file_9, "140522-042/2024-budget/tables/b03-expenditure.csv") // 041fd4b41107fc49
EMBED(library_file_10, "140522-042/2024-budget/tables/b04-appropriation.csv") // 00f2c7f588c4da33
EMBED(library_file_11, "140522-042/2024-budget/tables/b05-general-public.csv") // f052e7d3151a6e58
EMBED(library_file_12, "140522-042/2024-budget/tables/b06-basic.csv") // 85b839a7f7a9052b
EMBED(library_file_13, "140522-042/2024-budget/tables/b07-government-fund-income.csv") // f2e1951fcd43ca0f
EMBED(library_file_14, "140522-042/2024-budget/tables/b08-government-fund.csv") // 88d323f54ad6208e
EMBED(library_file_15, "140522-042/2024-budget/tables/b09-state-capital.csv") // bb60e3f45531e3ac
EMBED(library_file_16, "140522-042/2024-budget/tables/b10-three-public.csv") // 2aa5e6ce5729726e
EMBED(library_file_17, "140522-042/2024-budget/tables/b11-operating.csv") // 8bc5ab2574da6344
EMBED(library_file_18, "140522-042/2024-budget/tables/b12-projects.csv") // e2e636a4d1294583
EMBED(library_file_19, "140522-042/2024-budget/tables/b13-projects-carried-over.csv") // fb708ceed309b2b0
EMBED(library_file_20, "140525-023/2024-final/claims.csv") // 50b0b271af44100a
EMBED(library_file_21, "140525-023/2024-final/datapackage.json") // e7d3e549b7f43b02
EMBED(library_file_22, "140525-023/2024-final/enumerations.csv") // 9e2dfd408f618a93
EMBED(library_file_23, "140525-023/2024-final/evaluations.csv") // 63cec1616118316e
EMBED(library_file_24, "140525-023/2024-final/facts.csv") // 851b21eeffaba682
EMBED(library_file_25, "140525-023/2024-final/funds.csv") // 9bfef5e8593af1f3
EMBED(library_file_26, "140525-023/2024-final/indicators.csv") // cb45e701f7fe9815
EMBED(library_file_27, "140525-023/2024-final/projects.csv") // 5ae1b87e289ce5aa
EMBED(library_file_28, "140525-023/2024-final/tables/f01-income-expenditure.csv") // 2a482fc7abc6345b
EMBED(library_file_29, "140525-023/2024-final/tables/f02-income.csv") // 66d1eb9363a24ef2
EMBED(library_file_30, "140525-023/2024-final/tables/f03-expenditure.csv") // bb30c4b629531957
EMBED(library_file_31, "140525-023/2024-final/tables/f04-appropriation.csv") // ffe2be762d54527f
EMBED(library_file_32, "140525-023/2024-final/tables/f05-general-public.csv") // 2f0e8a89aa866433
EMBED(library_file_33, "140525-023/2024-final/tables/f06-basic.csv") // 52835619ce4627f3
EMBED(library_file_34, "140525-023/2024-final/tables/f07-government-fund.csv") // 0737efcca223fc7b
EMBED(library_file_35, "140525-023/2024-final/tables/f08-state-capital.csv") // dccc3ca345bd08a4
EMBED(library_file_36, "140525-023/2024-final/tables/f09-three-public.csv") // 898c9e337240c99f
EMBED(library_file_37, "140525-023/2024-final/tables/f10-information.csv") // abe64ea30d79a6a8
EMBED(library_file_38, "catalogue.csv") // 3947de0d7377f713

static const struct embedded_file files[] = {
  {"140522-042/2024-budget/claims.csv", library_file_0, library_file_0_end},
  {"140522-042/2024-budget/datapackage.json", library_file_1, library_file_1_end},
  {"140522-042/2024-budget/enumerations.csv", library_file_2, library_file_2_end},
  {"140522-042/2024-budget/facts.csv", library_file_3, library_file_3_end},
  {"140522-042/2024-budget/funds.csv", library_file_4, library_file_4_end},
  {"140522-042/2024-budget/indicators.csv", library_file_5, library_file_5_end},
  {"140522-042/2024-budget/projects.csv", library_file_6, library_file_6_end},
  {"140522-042/2024-budget/tables/b01-income-expenditure.csv", library_file_7, library_file_7_end},
  {"140522-042/2024-budget/tables/b02-income.csv", library_file_8, library_file_8_end},
  {"140522-042/2024-budget/tables/b03-expenditure.csv", library_file_9, library_file_9_end},
  {"140522-042/2024-budget/tables/b04-appropriation.csv", library_file_10, library_file_10_end},
  {"140522-042/2024-budget/tables/b05-general-public.csv", library_file_11, library_file_11_end},
  {"140522-042/2024-budget/tables/b06-basic.csv", library_file_12, library_file_12_end},
  {"140522-042/2024-budget/tables/b07-government-fund-income.csv", library_file_13, library_file_13_end},
  {"140522-042/2024-budget/tables/b08-government-fund.csv", library_file_14, library_file_14_end},
  {"140522-042/2024-budget/tables/b09-state-capital.csv", library_file_15, library_file_15_end},
  {"140522-042/2024-budget/tables/b10-three-public.csv", library_file_16, library_file_16_end},
  {"140522-042/2024-budget/tables/b11-operating.csv", library_file_17, library_file_17_end},
  {"140522-042/2024-budget/tables/b12-projects.csv", library_file_18, library_file_18_end},
  {"140522-042/2024-budget/tables/b13-projects-carried-over.csv", library_file_19, library_file_19_end},
  {"140525-023/2024-final/claims.csv", library_file_20, library_file_20_end},
  {"140525-023/2024-final/datapackage.json", library_file_21, library_file_21_end},
  {"140525-023/2024-final/enumerations.csv", library_file_22, library_file_22_end},
  {"140525-023/2024-final/evaluations.csv", library_file_23, library_file_23_end},
  {"140525-023/2024-final/facts.csv", library_file_24, library_file_24_end},
  {"140525-023/2024-final/funds.csv", library_file_25, library_file_25_end},
  {"140525-023/2024-final/indicators.csv", library_file_26, library_file_26_end},
  {"140525-023/2024-final/projects.csv", library_file_27, library_file_27_end},
  {"140525-023/2024-final/tables/f01-income-expenditure.csv", library_file_28, library_file_28_end},
  {"140525-023/2024-final/tables/f02-income.csv", library_file_29, library_file_29_end},
  {"140525-023/2024-final/tables/f03-expenditure.csv", library_file_30, library_file_30_end},
  {"140525-023/2024-final/tables/f04-appropriation.csv", library_file_31, library_file_31_end},
  {"140525-023/2024-final/tables/f05-general-public.csv", library_file_32, library_file_32_end},
  {"140525-023/2024-final/tables/f06-basic.csv", library_file_33, library_file_33_end},
  {"140525-023/2024-final/tables/f07-government-fund.csv", library_file_34, library_file_34_end},
  {"140525-023/2024-final/tables/f08-state-capital.csv", library_file_35, library_file_35_end},
  {"140525-023/2024-final/tables/f09-three-public.csv", library_file_36, library_file_36_end},
  {"140525-023/2024-final/tables/f10-information.csv", library_file_37, library_file_37_end},
  {"catalogue.csv", library_file_38, library_file_38_end},
  {0, 0, 0},
};

const struct embedded_file *embedded_library_files(size_t *count) {
  *count = sizeof files / sizeof *files - 1;
  return files;
}
