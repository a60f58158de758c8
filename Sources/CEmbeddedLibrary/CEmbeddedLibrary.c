// Made by `mingzhang-workshop embed`; not to be edited.
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

EMBED(library_file_0, "-西南大学/2021-budget/claims.csv") // 5ebe71823414b97c
EMBED(library_file_1, "-西南大学/2021-budget/datapackage.json") // 98c9f427701db644
EMBED(library_file_2, "-西南大学/2021-budget/enumerations.csv") // d30fe681ee15bb0f
EMBED(library_file_3, "-西南大学/2021-budget/phrases.csv") // 9b4877895e716708
EMBED(library_file_4, "-西南大学/2021-budget/tables/b01-income-expenditure.csv") // 80687edf78c8679d
EMBED(library_file_5, "-西南大学/2021-budget/tables/b02-income.csv") // 58c4ab81f13b378e
EMBED(library_file_6, "-西南大学/2021-budget/tables/b03-expenditure.csv") // 2772687f92c03e96
EMBED(library_file_7, "-西南大学/2021-budget/tables/b04-expenditure.csv") // 4d15c71a61e53b9f
EMBED(library_file_8, "-西南大学/2023-budget/claims.csv") // f22cf6de8a6f83b0
EMBED(library_file_9, "-西南大学/2023-budget/datapackage.json") // 5854c056d37146d0
EMBED(library_file_10, "-西南大学/2023-budget/enumerations.csv") // 6df8bca2343b82e8
EMBED(library_file_11, "-西南大学/2023-budget/funds.csv") // 3c9e89956ded8d70
EMBED(library_file_12, "-西南大学/2023-budget/indicators.csv") // ee046b6dc3cff9fa
EMBED(library_file_13, "-西南大学/2023-budget/phrases.csv") // b7c364faa40009f9
EMBED(library_file_14, "-西南大学/2023-budget/projects.csv") // 9f9117646429cfef
EMBED(library_file_15, "-西南大学/2023-budget/tables/b01-income-expenditure.csv") // 62f58053dd19484a
EMBED(library_file_16, "-西南大学/2023-budget/tables/b02-income.csv") // afd8abee58fc5ab9
EMBED(library_file_17, "-西南大学/2023-budget/tables/b03-expenditure.csv") // db052e3d76cd0178
EMBED(library_file_18, "-西南大学/2023-budget/tables/b04-expenditure.csv") // db1288e3e016eb1c
EMBED(library_file_19, "-西南大学/2023-final/claims.csv") // 768293b164e857e5
EMBED(library_file_20, "-西南大学/2023-final/datapackage.json") // f0a17edce2d58c7f
EMBED(library_file_21, "-西南大学/2023-final/phrases.csv") // 90e5398147b77952
EMBED(library_file_22, "-西南大学/2023-final/tables/f01-income-expenditure.csv") // afdcad5743666bd6
EMBED(library_file_23, "-西南大学/2023-final/tables/f02-income.csv") // a87c9e6452f7454f
EMBED(library_file_24, "-西南大学/2023-final/tables/f03-expenditure.csv") // c773f8b369313e7e
EMBED(library_file_25, "-西南大学/2023-final/tables/f04-general-public.csv") // 58c591fb9f1ce9f1
EMBED(library_file_26, "100000-国家信访局/2024-final/claims.csv") // ffd8a53265d33943
EMBED(library_file_27, "100000-国家信访局/2024-final/datapackage.json") // 9ba72c9399850c26
EMBED(library_file_28, "100000-国家信访局/2024-final/enumerations.csv") // 784a3016d8bb2cef
EMBED(library_file_29, "100000-国家信访局/2024-final/evaluations.csv") // d1e86ddf4b2d958d
EMBED(library_file_30, "100000-国家信访局/2024-final/facts.csv") // 725206632c777fca
EMBED(library_file_31, "100000-国家信访局/2024-final/funds.csv") // 85524ef83bc622c9
EMBED(library_file_32, "100000-国家信访局/2024-final/indicators.csv") // 13b22d0204269570
EMBED(library_file_33, "100000-国家信访局/2024-final/phrases.csv") // 5045401660d80a2e
EMBED(library_file_34, "100000-国家信访局/2024-final/projects.csv") // f36c6d614e25452b
EMBED(library_file_35, "100000-国家信访局/2024-final/tables/f01-income-expenditure.csv") // 20792d67a7c89ab2
EMBED(library_file_36, "100000-国家信访局/2024-final/tables/f02-income.csv") // 1f6dff0d380e13ba
EMBED(library_file_37, "100000-国家信访局/2024-final/tables/f03-expenditure.csv") // 407e5071c8a1ffd9
EMBED(library_file_38, "100000-国家信访局/2024-final/tables/f04-appropriation.csv") // 2d19c73d490b5a17
EMBED(library_file_39, "100000-国家信访局/2024-final/tables/f05-general-public.csv") // 7c628a7388181769
EMBED(library_file_40, "100000-国家信访局/2024-final/tables/f06-basic.csv") // f239a20a370eb8da
EMBED(library_file_41, "100000-国家信访局/2024-final/tables/f07-government-fund.csv") // 0737efcca223fc7b
EMBED(library_file_42, "100000-国家信访局/2024-final/tables/f08-state-capital.csv") // dccc3ca345bd08a4
EMBED(library_file_43, "100000-国家信访局/2024-final/tables/f09-three-public.csv") // 142f2d5614e98e70
EMBED(library_file_44, "100000-国家信访局/2026-budget/claims.csv") // e61909c5971de262
EMBED(library_file_45, "100000-国家信访局/2026-budget/datapackage.json") // 8371a67a000b528a
EMBED(library_file_46, "100000-国家信访局/2026-budget/enumerations.csv") // 702fd882b4a07390
EMBED(library_file_47, "100000-国家信访局/2026-budget/facts.csv") // 043c034cb6eb919a
EMBED(library_file_48, "100000-国家信访局/2026-budget/funds.csv") // e19e0f033d2e664c
EMBED(library_file_49, "100000-国家信访局/2026-budget/indicators.csv") // 0604ad2574711928
EMBED(library_file_50, "100000-国家信访局/2026-budget/phrases.csv") // 4b4ab94ed7d74368
EMBED(library_file_51, "100000-国家信访局/2026-budget/projects.csv") // 72b24eab82d0ee0e
EMBED(library_file_52, "100000-国家信访局/2026-budget/tables/b01-income-expenditure.csv") // a0872815f5dbdd3b
EMBED(library_file_53, "100000-国家信访局/2026-budget/tables/b02-income.csv") // 4ebe993a974c3941
EMBED(library_file_54, "100000-国家信访局/2026-budget/tables/b03-expenditure.csv") // cebe33031ae40d5a
EMBED(library_file_55, "100000-国家信访局/2026-budget/tables/b04-appropriation.csv") // 9844fbc7a41ef027
EMBED(library_file_56, "100000-国家信访局/2026-budget/tables/b05-general-public.csv") // 63c3dd113f5de70a
EMBED(library_file_57, "100000-国家信访局/2026-budget/tables/b06-basic.csv") // 1523fc2f4c0e8b72
EMBED(library_file_58, "100000-国家信访局/2026-budget/tables/b07-government-fund.csv") // 86718e78304ad273
EMBED(library_file_59, "100000-国家信访局/2026-budget/tables/b08-state-capital.csv") // 510972fa71afeb11
EMBED(library_file_60, "100000-国家信访局/2026-budget/tables/b09-three-public.csv") // ebd04073b4b19c78
EMBED(library_file_61, "140522-042/2024-budget/claims.csv") // c6929947ace1d544
EMBED(library_file_62, "140522-042/2024-budget/datapackage.json") // 1efd2f8351e3c722
EMBED(library_file_63, "140522-042/2024-budget/enumerations.csv") // 7e7c9039ba729a27
EMBED(library_file_64, "140522-042/2024-budget/facts.csv") // de37e7c861dae38e
EMBED(library_file_65, "140522-042/2024-budget/funds.csv") // 4b7fc2cde3a1e0ee
EMBED(library_file_66, "140522-042/2024-budget/indicators.csv") // 593c9a105e2eb237
EMBED(library_file_67, "140522-042/2024-budget/phrases.csv") // d50a944f332192a5
EMBED(library_file_68, "140522-042/2024-budget/projects.csv") // 5605881d89163c06
EMBED(library_file_69, "140522-042/2024-budget/tables/b01-income-expenditure.csv") // 64871465f789352c
EMBED(library_file_70, "140522-042/2024-budget/tables/b02-income.csv") // baf3ec020fe62a36
EMBED(library_file_71, "140522-042/2024-budget/tables/b03-expenditure.csv") // 041fd4b41107fc49
EMBED(library_file_72, "140522-042/2024-budget/tables/b04-appropriation.csv") // 00f2c7f588c4da33
EMBED(library_file_73, "140522-042/2024-budget/tables/b05-general-public.csv") // f052e7d3151a6e58
EMBED(library_file_74, "140522-042/2024-budget/tables/b06-basic.csv") // 85b839a7f7a9052b
EMBED(library_file_75, "140522-042/2024-budget/tables/b07-government-fund-income.csv") // f2e1951fcd43ca0f
EMBED(library_file_76, "140522-042/2024-budget/tables/b08-government-fund.csv") // 88d323f54ad6208e
EMBED(library_file_77, "140522-042/2024-budget/tables/b09-state-capital.csv") // bb60e3f45531e3ac
EMBED(library_file_78, "140522-042/2024-budget/tables/b10-three-public.csv") // 2aa5e6ce5729726e
EMBED(library_file_79, "140522-042/2024-budget/tables/b11-operating.csv") // 8bc5ab2574da6344
EMBED(library_file_80, "140522-042/2024-budget/tables/b12-projects.csv") // e2e636a4d1294583
EMBED(library_file_81, "140522-042/2024-budget/tables/b13-projects-carried-over.csv") // fb708ceed309b2b0
EMBED(library_file_82, "140525-023/2024-final/claims.csv") // 50b0b271af44100a
EMBED(library_file_83, "140525-023/2024-final/datapackage.json") // 94f5a89a91290429
EMBED(library_file_84, "140525-023/2024-final/enumerations.csv") // c406d75e46a602ed
EMBED(library_file_85, "140525-023/2024-final/evaluations.csv") // 2319dac36b379cf3
EMBED(library_file_86, "140525-023/2024-final/facts.csv") // 851b21eeffaba682
EMBED(library_file_87, "140525-023/2024-final/funds.csv") // d871c438d2f4cdcf
EMBED(library_file_88, "140525-023/2024-final/indicators.csv") // cb45e701f7fe9815
EMBED(library_file_89, "140525-023/2024-final/phrases.csv") // ebd81341c0dfe081
EMBED(library_file_90, "140525-023/2024-final/projects.csv") // 1a5da265c07a1955
EMBED(library_file_91, "140525-023/2024-final/tables/f01-income-expenditure.csv") // 2a482fc7abc6345b
EMBED(library_file_92, "140525-023/2024-final/tables/f02-income.csv") // 66d1eb9363a24ef2
EMBED(library_file_93, "140525-023/2024-final/tables/f03-expenditure.csv") // bb30c4b629531957
EMBED(library_file_94, "140525-023/2024-final/tables/f04-appropriation.csv") // ffe2be762d54527f
EMBED(library_file_95, "140525-023/2024-final/tables/f05-general-public.csv") // 2f0e8a89aa866433
EMBED(library_file_96, "140525-023/2024-final/tables/f06-basic.csv") // 52835619ce4627f3
EMBED(library_file_97, "140525-023/2024-final/tables/f07-government-fund.csv") // 0737efcca223fc7b
EMBED(library_file_98, "140525-023/2024-final/tables/f08-state-capital.csv") // dccc3ca345bd08a4
EMBED(library_file_99, "140525-023/2024-final/tables/f09-three-public.csv") // 898c9e337240c99f
EMBED(library_file_100, "140525-023/2024-final/tables/f10-information.csv") // abe64ea30d79a6a8
EMBED(library_file_101, "310000-上海市信访办公室/2026-budget/claims.csv") // af77f6848fd26421
EMBED(library_file_102, "310000-上海市信访办公室/2026-budget/datapackage.json") // 187f2485673112a3
EMBED(library_file_103, "310000-上海市信访办公室/2026-budget/enumerations.csv") // effc6284bdf19d6b
EMBED(library_file_104, "310000-上海市信访办公室/2026-budget/facts.csv") // 517457f2ee14a30a
EMBED(library_file_105, "310000-上海市信访办公室/2026-budget/phrases.csv") // 82286bc743bff645
EMBED(library_file_106, "310000-上海市信访办公室/2026-budget/tables/b01-income-expenditure.csv") // 2a86cb3e067b608e
EMBED(library_file_107, "310000-上海市信访办公室/2026-budget/tables/b02-income.csv") // be8d32417edfe540
EMBED(library_file_108, "310000-上海市信访办公室/2026-budget/tables/b03-expenditure.csv") // 04acf0b5c9ff3207
EMBED(library_file_109, "310000-上海市信访办公室/2026-budget/tables/b04-appropriation.csv") // 11c8c958ee462651
EMBED(library_file_110, "310000-上海市信访办公室/2026-budget/tables/b05-general-public.csv") // b559b633951b4108
EMBED(library_file_111, "310000-上海市信访办公室/2026-budget/tables/b06-government-fund.csv") // 740e424dba211d8b
EMBED(library_file_112, "310000-上海市信访办公室/2026-budget/tables/b07-state-capital.csv") // 82e381c77d44b3f6
EMBED(library_file_113, "310000-上海市信访办公室/2026-budget/tables/b08-basic.csv") // e8891c2d6897ba11
EMBED(library_file_114, "310000-上海市信访办公室/2026-budget/tables/b09-three-public.csv") // 97cb3132dc6156db
EMBED(library_file_115, "310000-上海市审计局/2026-budget/claims.csv") // 8b9b53c3249aa687
EMBED(library_file_116, "310000-上海市审计局/2026-budget/datapackage.json") // cf0a77659fe63a66
EMBED(library_file_117, "310000-上海市审计局/2026-budget/enumerations.csv") // f1214b89b18c413b
EMBED(library_file_118, "310000-上海市审计局/2026-budget/facts.csv") // db7bf77a4d1f1206
EMBED(library_file_119, "310000-上海市审计局/2026-budget/phrases.csv") // 06398145ee35a1ee
EMBED(library_file_120, "310000-上海市审计局/2026-budget/tables/b01-income-expenditure.csv") // dcb6bc10dbd47481
EMBED(library_file_121, "310000-上海市审计局/2026-budget/tables/b02-income.csv") // e44583d25d975686
EMBED(library_file_122, "310000-上海市审计局/2026-budget/tables/b03-expenditure.csv") // 627e898ed741cd87
EMBED(library_file_123, "310000-上海市审计局/2026-budget/tables/b04-appropriation.csv") // 8fe0cb24f9b4d3c7
EMBED(library_file_124, "310000-上海市审计局/2026-budget/tables/b05-general-public.csv") // b7e23ef412d9db04
EMBED(library_file_125, "310000-上海市审计局/2026-budget/tables/b06-government-fund.csv") // 740e424dba211d8b
EMBED(library_file_126, "310000-上海市审计局/2026-budget/tables/b07-state-capital.csv") // 82e381c77d44b3f6
EMBED(library_file_127, "310000-上海市审计局/2026-budget/tables/b08-basic.csv") // c3ab65a94e45f6a1
EMBED(library_file_128, "310000-上海市审计局/2026-budget/tables/b09-three-public.csv") // 8078b0ee76209550
EMBED(library_file_129, "310000-上海科技大学附属学校/2026-budget/claims.csv") // fe1b94db6a4b0c6a
EMBED(library_file_130, "310000-上海科技大学附属学校/2026-budget/datapackage.json") // 5e1fa8d9bbc67676
EMBED(library_file_131, "310000-上海科技大学附属学校/2026-budget/enumerations.csv") // 262e8b5dc0dd4e15
EMBED(library_file_132, "310000-上海科技大学附属学校/2026-budget/facts.csv") // a7eb04d2763548f5
EMBED(library_file_133, "310000-上海科技大学附属学校/2026-budget/phrases.csv") // d853b08f09ce73d3
EMBED(library_file_134, "310000-上海科技大学附属学校/2026-budget/tables/b01-income-expenditure.csv") // 6053d9b18a0e57ba
EMBED(library_file_135, "310000-上海科技大学附属学校/2026-budget/tables/b02-income.csv") // 0af2f53c0f29d2af
EMBED(library_file_136, "310000-上海科技大学附属学校/2026-budget/tables/b03-expenditure.csv") // 04b3c810df2e4806
EMBED(library_file_137, "310000-上海科技大学附属学校/2026-budget/tables/b04-appropriation.csv") // 4c98ff6092dfdd37
EMBED(library_file_138, "310000-上海科技大学附属学校/2026-budget/tables/b05-general-public.csv") // e4a28659e0b7adb0
EMBED(library_file_139, "310000-上海科技大学附属学校/2026-budget/tables/b06-government-fund.csv") // 740e424dba211d8b
EMBED(library_file_140, "310000-上海科技大学附属学校/2026-budget/tables/b07-state-capital.csv") // 82e381c77d44b3f6
EMBED(library_file_141, "310000-上海科技大学附属学校/2026-budget/tables/b08-basic.csv") // be1c770805a895c8
EMBED(library_file_142, "310000-上海科技大学附属学校/2026-budget/tables/b09-three-public.csv") // 0195256a7e634a92
EMBED(library_file_143, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/claims.csv") // 5e6ebf417e7dc804
EMBED(library_file_144, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/datapackage.json") // b91db6e981c48d32
EMBED(library_file_145, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/enumerations.csv") // ca860d2526065f1d
EMBED(library_file_146, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/facts.csv") // 32545a93bbf4b8ca
EMBED(library_file_147, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/funds.csv") // 671cf2706fa2f225
EMBED(library_file_148, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/indicators.csv") // de98289caf79c4a3
EMBED(library_file_149, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/phrases.csv") // cf2fa9972e823593
EMBED(library_file_150, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/projects.csv") // e9d6083989ce3452
EMBED(library_file_151, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b01-income-expenditure.csv") // 4cacae8f6887dc7c
EMBED(library_file_152, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b02-income.csv") // ac998fabe73185bb
EMBED(library_file_153, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b03-expenditure.csv") // 10c20af71703c101
EMBED(library_file_154, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b04-appropriation.csv") // aa25db16f9427485
EMBED(library_file_155, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b05-general-public.csv") // be79491e9153b1f8
EMBED(library_file_156, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b06-government-fund.csv") // 740e424dba211d8b
EMBED(library_file_157, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b07-state-capital.csv") // efce2a88e70c8d6c
EMBED(library_file_158, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b08-basic.csv") // 9f039e7e8f82fb44
EMBED(library_file_159, "310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b09-three-public.csv") // 32ed941c0886504e
EMBED(library_file_160, "310107-上海市普陀区人民政府万里街道办事处/2024-budget/claims.csv") // b2d2aa3c9ff89f75
EMBED(library_file_161, "310107-上海市普陀区人民政府万里街道办事处/2024-budget/datapackage.json") // 20f200b293923381
EMBED(library_file_162, "310107-上海市普陀区人民政府万里街道办事处/2024-budget/facts.csv") // 855ed5abe0035476
EMBED(library_file_163, "310107-上海市普陀区人民政府万里街道办事处/2024-budget/phrases.csv") // b8916ec319c5814e
EMBED(library_file_164, "310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b01-income-expenditure.csv") // b766d64c22c7acd7
EMBED(library_file_165, "310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b02-income.csv") // f95059f92a49d1d8
EMBED(library_file_166, "310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b03-expenditure.csv") // 022cc9e8edb7475e
EMBED(library_file_167, "310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b04-appropriation.csv") // 83b7fa765a1b167b
EMBED(library_file_168, "310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b05-general-public.csv") // 8604e7ab7bd76717
EMBED(library_file_169, "310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b06-government-fund.csv") // 740e424dba211d8b
EMBED(library_file_170, "310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b07-state-capital.csv") // 82e381c77d44b3f6
EMBED(library_file_171, "310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b08-basic.csv") // 113ea82ab5ee6544
EMBED(library_file_172, "310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b09-three-public.csv") // ab17a0f8d0916d0e
EMBED(library_file_173, "310107-上海市普陀区人民政府万里街道办事处/2025-budget/claims.csv") // 78e548714c48fdf6
EMBED(library_file_174, "310107-上海市普陀区人民政府万里街道办事处/2025-budget/datapackage.json") // 8dffd9ec1c96ca1a
EMBED(library_file_175, "310107-上海市普陀区人民政府万里街道办事处/2025-budget/facts.csv") // efca2ff3d94726fc
EMBED(library_file_176, "310107-上海市普陀区人民政府万里街道办事处/2025-budget/phrases.csv") // 0fcecb42501967e4
EMBED(library_file_177, "310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b01-income-expenditure.csv") // adfbe6907c149de6
EMBED(library_file_178, "310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b02-income.csv") // 87b1c31dc798c0c9
EMBED(library_file_179, "310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b03-expenditure.csv") // 9bf0614fa06398e3
EMBED(library_file_180, "310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b04-appropriation.csv") // 4ab014870d72a2b3
EMBED(library_file_181, "310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b05-general-public.csv") // 470362dcbf957fdf
EMBED(library_file_182, "310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b06-government-fund.csv") // 740e424dba211d8b
EMBED(library_file_183, "310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b07-state-capital.csv") // 82e381c77d44b3f6
EMBED(library_file_184, "310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b08-basic.csv") // 808bb00d1c9d494f
EMBED(library_file_185, "310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b09-three-public.csv") // cb9cb86b2328d61b
EMBED(library_file_186, "310107-上海市普陀区规划和自然资源局/2024-final/claims.csv") // f83729d6a56e77cf
EMBED(library_file_187, "310107-上海市普陀区规划和自然资源局/2024-final/datapackage.json") // 8b619048fce93903
EMBED(library_file_188, "310107-上海市普陀区规划和自然资源局/2024-final/enumerations.csv") // e6c09f9866a65cca
EMBED(library_file_189, "310107-上海市普陀区规划和自然资源局/2024-final/facts.csv") // 233660dc176aa967
EMBED(library_file_190, "310107-上海市普陀区规划和自然资源局/2024-final/phrases.csv") // ddb9233c2f70af9b
EMBED(library_file_191, "310107-上海市普陀区规划和自然资源局/2024-final/tables/f01-income-expenditure.csv") // 40374abac073d8b0
EMBED(library_file_192, "310107-上海市普陀区规划和自然资源局/2024-final/tables/f02-income.csv") // 2ecf982d8e30a5d4
EMBED(library_file_193, "310107-上海市普陀区规划和自然资源局/2024-final/tables/f03-expenditure.csv") // 52ad83a455d28c0f
EMBED(library_file_194, "310107-上海市普陀区规划和自然资源局/2024-final/tables/f04-appropriation.csv") // 0618d9c89353a644
EMBED(library_file_195, "310107-上海市普陀区规划和自然资源局/2024-final/tables/f05-general-public.csv") // cd24c5c07d62317e
EMBED(library_file_196, "310107-上海市普陀区规划和自然资源局/2024-final/tables/f06-basic.csv") // 27b0b4e6fe1837b3
EMBED(library_file_197, "310107-上海市普陀区规划和自然资源局/2024-final/tables/f07-three-public.csv") // f978a96fbcea9eef
EMBED(library_file_198, "310107-上海市普陀区规划和自然资源局/2024-final/tables/f08-government-fund.csv") // 331ac0a9f0bf15f9
EMBED(library_file_199, "310107-上海市普陀区规划和自然资源局/2024-final/tables/f09-state-capital.csv") // 331ac0a9f0bf15f9
EMBED(library_file_200, "310107-上海市普陀区财政局/2024-final/claims.csv") // 4dc5a19284162aec
EMBED(library_file_201, "310107-上海市普陀区财政局/2024-final/datapackage.json") // caa68dcf1729d305
EMBED(library_file_202, "310107-上海市普陀区财政局/2024-final/enumerations.csv") // 71d272ad1c15a8c3
EMBED(library_file_203, "310107-上海市普陀区财政局/2024-final/facts.csv") // 34038eb579afa4f5
EMBED(library_file_204, "310107-上海市普陀区财政局/2024-final/phrases.csv") // 06ffbf4dd3cadf40
EMBED(library_file_205, "310107-上海市普陀区财政局/2024-final/tables/f01-income-expenditure.csv") // 0636e386abda6496
EMBED(library_file_206, "310107-上海市普陀区财政局/2024-final/tables/f02-income.csv") // 2a88c0d0b6a77baf
EMBED(library_file_207, "310107-上海市普陀区财政局/2024-final/tables/f03-expenditure.csv") // 6a4902d0105d13ad
EMBED(library_file_208, "310107-上海市普陀区财政局/2024-final/tables/f04-appropriation.csv") // 9b76dc2bc2e16c33
EMBED(library_file_209, "310107-上海市普陀区财政局/2024-final/tables/f05-general-public.csv") // 301ea553dbb55031
EMBED(library_file_210, "310107-上海市普陀区财政局/2024-final/tables/f06-basic.csv") // 0b930ef2c322a0bb
EMBED(library_file_211, "310107-上海市普陀区财政局/2024-final/tables/f07-three-public.csv") // 0845b9a809295b13
EMBED(library_file_212, "310107-上海市普陀区财政局/2024-final/tables/f08-government-fund.csv") // 0737efcca223fc7b
EMBED(library_file_213, "310107-上海市普陀区财政局/2024-final/tables/f09-state-capital.csv") // 0737efcca223fc7b
EMBED(library_file_214, "320200-无锡市信访局/2025-budget/claims.csv") // 7b56b8d473921883
EMBED(library_file_215, "320200-无锡市信访局/2025-budget/datapackage.json") // 1f56daf4a47f4fb9
EMBED(library_file_216, "320200-无锡市信访局/2025-budget/enumerations.csv") // 5567e0b1464763ae
EMBED(library_file_217, "320200-无锡市信访局/2025-budget/facts.csv") // 7aa9c94d68724784
EMBED(library_file_218, "320200-无锡市信访局/2025-budget/phrases.csv") // 0e9aa0e31e0736ce
EMBED(library_file_219, "320200-无锡市信访局/2025-budget/tables/b01-income-expenditure.csv") // 13ff3c6a2d3816de
EMBED(library_file_220, "320200-无锡市信访局/2025-budget/tables/b02-income.csv") // 74156376dd67a664
EMBED(library_file_221, "320200-无锡市信访局/2025-budget/tables/b03-expenditure.csv") // fe50bc67665fca97
EMBED(library_file_222, "320200-无锡市信访局/2025-budget/tables/b04-appropriation.csv") // c124cba147acb559
EMBED(library_file_223, "320200-无锡市信访局/2025-budget/tables/b05-expenditure.csv") // 4f1b6932dabfcee4
EMBED(library_file_224, "320200-无锡市信访局/2025-budget/tables/b06-basic.csv") // 95c8e862f78e000b
EMBED(library_file_225, "320200-无锡市信访局/2025-budget/tables/b07-general-public.csv") // ecad7ce89d1b476f
EMBED(library_file_226, "320200-无锡市信访局/2025-budget/tables/b08-basic.csv") // dd241541641739eb
EMBED(library_file_227, "320200-无锡市信访局/2025-budget/tables/b09-three-public.csv") // 86d59ad7245e7316
EMBED(library_file_228, "320200-无锡市信访局/2025-budget/tables/b10-government-fund.csv") // 59a8c7f77b893583
EMBED(library_file_229, "320200-无锡市信访局/2025-budget/tables/b11-state-capital.csv") // b4e8098c3bea9253
EMBED(library_file_230, "320200-无锡市信访局/2025-budget/tables/b12-operating.csv") // f95c881a7205974d
EMBED(library_file_231, "320200-无锡市信访局/2025-budget/tables/b13-procurement.csv") // 2856e12e6c0b6c1c
EMBED(library_file_232, "320200-无锡市教育局（本级）/2026-budget/claims.csv") // bb747560ed5dac34
EMBED(library_file_233, "320200-无锡市教育局（本级）/2026-budget/datapackage.json") // e7b8e82d93a1a402
EMBED(library_file_234, "320200-无锡市教育局（本级）/2026-budget/enumerations.csv") // 49687592e05e6e22
EMBED(library_file_235, "320200-无锡市教育局（本级）/2026-budget/facts.csv") // de99168f2bf4c08c
EMBED(library_file_236, "320200-无锡市教育局（本级）/2026-budget/phrases.csv") // f84b4ffcab90e283
EMBED(library_file_237, "320200-无锡市教育局（本级）/2026-budget/tables/b01-income-expenditure.csv") // 43c4ff83a140d9f2
EMBED(library_file_238, "320200-无锡市教育局（本级）/2026-budget/tables/b02-income.csv") // 31d66294aeeb5225
EMBED(library_file_239, "320200-无锡市教育局（本级）/2026-budget/tables/b03-expenditure.csv") // 95236552e1707007
EMBED(library_file_240, "320200-无锡市教育局（本级）/2026-budget/tables/b04-appropriation.csv") // d3a8671f22cb1e5c
EMBED(library_file_241, "320200-无锡市教育局（本级）/2026-budget/tables/b05-expenditure.csv") // bcc8063f9d36a1a2
EMBED(library_file_242, "320200-无锡市教育局（本级）/2026-budget/tables/b06-basic.csv") // 83a56b8811d861c9
EMBED(library_file_243, "320200-无锡市教育局（本级）/2026-budget/tables/b07-general-public.csv") // d4abd5ee4c135379
EMBED(library_file_244, "320200-无锡市教育局（本级）/2026-budget/tables/b08-basic.csv") // 27105a28650cc5e9
EMBED(library_file_245, "320200-无锡市教育局（本级）/2026-budget/tables/b09-three-public.csv") // 5b5847ab2d0b3f74
EMBED(library_file_246, "320200-无锡市教育局（本级）/2026-budget/tables/b10-government-fund.csv") // 59a8c7f77b893583
EMBED(library_file_247, "320200-无锡市教育局（本级）/2026-budget/tables/b11-state-capital.csv") // b4e8098c3bea9253
EMBED(library_file_248, "320200-无锡市教育局（本级）/2026-budget/tables/b12-operating.csv") // 7480aa516654f406
EMBED(library_file_249, "320200-无锡市教育局（本级）/2026-budget/tables/b13-procurement.csv") // 293d3e75f12fe91f
EMBED(library_file_250, "320500-苏州市数据局/2026-budget/claims.csv") // 46470fff62d62310
EMBED(library_file_251, "320500-苏州市数据局/2026-budget/datapackage.json") // 733b56336169a6a4
EMBED(library_file_252, "320500-苏州市数据局/2026-budget/enumerations.csv") // 9c03ebce50451c6b
EMBED(library_file_253, "320500-苏州市数据局/2026-budget/facts.csv") // 7c4c75740637a74a
EMBED(library_file_254, "320500-苏州市数据局/2026-budget/phrases.csv") // a9e4c346e6676770
EMBED(library_file_255, "320500-苏州市数据局/2026-budget/tables/b01-income-expenditure.csv") // 8819d88d2bdb5297
EMBED(library_file_256, "320500-苏州市数据局/2026-budget/tables/b02-income.csv") // 5a97b1d46837a84e
EMBED(library_file_257, "320500-苏州市数据局/2026-budget/tables/b03-expenditure.csv") // e89f74157b9b29c6
EMBED(library_file_258, "320500-苏州市数据局/2026-budget/tables/b04-appropriation.csv") // 612b93383225e343
EMBED(library_file_259, "320500-苏州市数据局/2026-budget/tables/b05-expenditure.csv") // c4ec27094ba5d261
EMBED(library_file_260, "320500-苏州市数据局/2026-budget/tables/b06-basic.csv") // 0e1f7e521cc918b3
EMBED(library_file_261, "320500-苏州市数据局/2026-budget/tables/b07-general-public.csv") // b806f3d9adca7b63
EMBED(library_file_262, "320500-苏州市数据局/2026-budget/tables/b08-basic.csv") // 426249bfb200f1b4
EMBED(library_file_263, "320500-苏州市数据局/2026-budget/tables/b09-three-public.csv") // f20e90cc2fbca481
EMBED(library_file_264, "320500-苏州市数据局/2026-budget/tables/b10-government-fund.csv") // 59a8c7f77b893583
EMBED(library_file_265, "320500-苏州市数据局/2026-budget/tables/b11-state-capital.csv") // b4e8098c3bea9253
EMBED(library_file_266, "320500-苏州市数据局/2026-budget/tables/b12-operating.csv") // 63a21ba6d0a8ce94
EMBED(library_file_267, "320500-苏州市数据局/2026-budget/tables/b13-procurement.csv") // 1ac2f9a0ea5246d3
EMBED(library_file_268, "330100-杭州市司法局/2026-budget/claims.csv") // 4726cb289dc41e41
EMBED(library_file_269, "330100-杭州市司法局/2026-budget/datapackage.json") // 09604cb39dcdf47d
EMBED(library_file_270, "330100-杭州市司法局/2026-budget/enumerations.csv") // 3510a6c731982f42
EMBED(library_file_271, "330100-杭州市司法局/2026-budget/facts.csv") // 4f77e6f6b2942193
EMBED(library_file_272, "330100-杭州市司法局/2026-budget/funds.csv") // 98da732c6a750a95
EMBED(library_file_273, "330100-杭州市司法局/2026-budget/phrases.csv") // fec93ba442016f7a
EMBED(library_file_274, "330100-杭州市司法局/2026-budget/projects.csv") // e33e3dbc461479b5
EMBED(library_file_275, "330100-杭州市司法局/2026-budget/tables/b01-income-expenditure.csv") // fa26de9daf1d55d5
EMBED(library_file_276, "330100-杭州市司法局/2026-budget/tables/b02-income.csv") // 44d3319cc7a72c42
EMBED(library_file_277, "330100-杭州市司法局/2026-budget/tables/b03-expenditure.csv") // 3ede61eb00e08429
EMBED(library_file_278, "330100-杭州市司法局/2026-budget/tables/b04-appropriation.csv") // 987aed1a70ce370b
EMBED(library_file_279, "330100-杭州市司法局/2026-budget/tables/b05-general-public.csv") // f86d0cacb61a2bee
EMBED(library_file_280, "330100-杭州市司法局/2026-budget/tables/b06-basic.csv") // 63a90f081221a1a9
EMBED(library_file_281, "330100-杭州市司法局/2026-budget/tables/b07-three-public.csv") // a89f259fa8bd6e1b
EMBED(library_file_282, "330100-杭州市司法局/2026-budget/tables/b08-government-fund.csv") // 59a8c7f77b893583
EMBED(library_file_283, "330100-杭州市司法局/2026-budget/tables/b09-state-capital.csv") // f0f9d775e810c98d
EMBED(library_file_284, "330100-杭州市司法局/2026-budget/tables/b10-projects.csv") // 9b717fbb4094bd81
EMBED(library_file_285, "330100-杭州市司法局/2026-budget/tables/b11-performance.csv") // b06b334e87a94f57
EMBED(library_file_286, "330500-341/2026-budget/claims.csv") // 693914bf6631bcb3
EMBED(library_file_287, "330500-341/2026-budget/datapackage.json") // f2c67e4f38ee1bd0
EMBED(library_file_288, "330500-341/2026-budget/enumerations.csv") // 00c4a8951fed4ad9
EMBED(library_file_289, "330500-341/2026-budget/funds.csv") // e286f17f5c94d77a
EMBED(library_file_290, "330500-341/2026-budget/phrases.csv") // 7be8050cc29013c2
EMBED(library_file_291, "330500-341/2026-budget/projects.csv") // e2d6b4268bd381eb
EMBED(library_file_292, "330500-341/2026-budget/tables/b01-income-expenditure.csv") // f6575b2a173780e3
EMBED(library_file_293, "330500-341/2026-budget/tables/b02-income.csv") // 8a083b41df56a025
EMBED(library_file_294, "330500-341/2026-budget/tables/b03-expenditure.csv") // 169efb9468f496a1
EMBED(library_file_295, "330500-341/2026-budget/tables/b04-appropriation.csv") // 2108d75b4a9cacb9
EMBED(library_file_296, "330500-341/2026-budget/tables/b05-general-public.csv") // 2be289079584e89e
EMBED(library_file_297, "330500-341/2026-budget/tables/b06-basic.csv") // ee12acbdf8e44fa2
EMBED(library_file_298, "330500-341/2026-budget/tables/b07-three-public.csv") // a201769dff356e77
EMBED(library_file_299, "330500-341/2026-budget/tables/b08-government-fund.csv") // 59a8c7f77b893583
EMBED(library_file_300, "330500-341/2026-budget/tables/b09-state-capital.csv") // f0f9d775e810c98d
EMBED(library_file_301, "330500-341/2026-budget/tables/b10-projects.csv") // edb548cfd039ecca
EMBED(library_file_302, "330500-341/2026-budget/tables/b11-performance.csv") // 371805561d67b199
EMBED(library_file_303, "350100-福州市商务局/2026-budget/claims.csv") // 43b65f72ec6aa858
EMBED(library_file_304, "350100-福州市商务局/2026-budget/datapackage.json") // 5ed0b4e8796af544
EMBED(library_file_305, "350100-福州市商务局/2026-budget/enumerations.csv") // fd6ba5581864dd4a
EMBED(library_file_306, "350100-福州市商务局/2026-budget/facts.csv") // 037f404a4303a8c5
EMBED(library_file_307, "350100-福州市商务局/2026-budget/funds.csv") // cf8abff13a05f72b
EMBED(library_file_308, "350100-福州市商务局/2026-budget/indicators.csv") // c566b4fbf90455ca
EMBED(library_file_309, "350100-福州市商务局/2026-budget/phrases.csv") // 448336466380ea62
EMBED(library_file_310, "350100-福州市商务局/2026-budget/projects.csv") // e6f0d312281d3424
EMBED(library_file_311, "350100-福州市商务局/2026-budget/tables/b01-income-expenditure.csv") // d3b6f0b9ba35ab6e
EMBED(library_file_312, "350100-福州市商务局/2026-budget/tables/b02-income.csv") // 6cdde7d3c0752811
EMBED(library_file_313, "350100-福州市商务局/2026-budget/tables/b03-expenditure.csv") // 1bf97e5324257273
EMBED(library_file_314, "350100-福州市商务局/2026-budget/tables/b04-appropriation.csv") // 282e49cd3dc52f70
EMBED(library_file_315, "350100-福州市商务局/2026-budget/tables/b05-general-public.csv") // 1f9ca7438e19d83f
EMBED(library_file_316, "350100-福州市商务局/2026-budget/tables/b06-government-fund.csv") // 67f10fb08d8f4b1b
EMBED(library_file_317, "350100-福州市商务局/2026-budget/tables/b07-state-capital.csv") // 2fee44be94c14b73
EMBED(library_file_318, "350100-福州市商务局/2026-budget/tables/b08-general-public.csv") // cba505d2579d9967
EMBED(library_file_319, "350100-福州市商务局/2026-budget/tables/b09-basic.csv") // 3d675a8b934efd79
EMBED(library_file_320, "350100-福州市商务局/2026-budget/tables/b10-three-public.csv") // 28bde58589032079
EMBED(library_file_321, "350500-泉州市人民政府办公室/2026-budget/claims.csv") // 41f00070610e0735
EMBED(library_file_322, "350500-泉州市人民政府办公室/2026-budget/datapackage.json") // 130c50268d251642
EMBED(library_file_323, "350500-泉州市人民政府办公室/2026-budget/enumerations.csv") // f436bfbd692a60ff
EMBED(library_file_324, "350500-泉州市人民政府办公室/2026-budget/facts.csv") // a833e13199fb1198
EMBED(library_file_325, "350500-泉州市人民政府办公室/2026-budget/funds.csv") // 75b5de94dd87fca5
EMBED(library_file_326, "350500-泉州市人民政府办公室/2026-budget/indicators.csv") // c3281264803f6b5a
EMBED(library_file_327, "350500-泉州市人民政府办公室/2026-budget/phrases.csv") // b620c65cd1e89cfb
EMBED(library_file_328, "350500-泉州市人民政府办公室/2026-budget/projects.csv") // a5a09d98827bc9a3
EMBED(library_file_329, "350500-泉州市人民政府办公室/2026-budget/tables/b01-income-expenditure.csv") // 6c2fb2f25dc88c43
EMBED(library_file_330, "350500-泉州市人民政府办公室/2026-budget/tables/b02-income.csv") // 68a84c4de00d31c4
EMBED(library_file_331, "350500-泉州市人民政府办公室/2026-budget/tables/b03-expenditure.csv") // 3f2f6f07226624e4
EMBED(library_file_332, "350500-泉州市人民政府办公室/2026-budget/tables/b04-appropriation.csv") // 54f3b8835f6cbe8a
EMBED(library_file_333, "350500-泉州市人民政府办公室/2026-budget/tables/b05-general-public.csv") // 99081f0ba3a822cf
EMBED(library_file_334, "350500-泉州市人民政府办公室/2026-budget/tables/b06-government-fund.csv") // 2fee44be94c14b73
EMBED(library_file_335, "350500-泉州市人民政府办公室/2026-budget/tables/b07-state-capital.csv") // 2fee44be94c14b73
EMBED(library_file_336, "350500-泉州市人民政府办公室/2026-budget/tables/b08-general-public.csv") // b07210a658b69d3d
EMBED(library_file_337, "350500-泉州市人民政府办公室/2026-budget/tables/b09-basic.csv") // c65f65499e8eec8b
EMBED(library_file_338, "350500-泉州市人民政府办公室/2026-budget/tables/b10-three-public.csv") // 796f91122106593a
EMBED(library_file_339, "370600-烟台市人民政府办公室/2026-budget/claims.csv") // 13b337e42056cff3
EMBED(library_file_340, "370600-烟台市人民政府办公室/2026-budget/datapackage.json") // 557f389ffb392116
EMBED(library_file_341, "370600-烟台市人民政府办公室/2026-budget/facts.csv") // 1428346afe925a3b
EMBED(library_file_342, "370600-烟台市人民政府办公室/2026-budget/funds.csv") // e6d9aa801ed7967d
EMBED(library_file_343, "370600-烟台市人民政府办公室/2026-budget/indicators.csv") // 55e3597d638e858a
EMBED(library_file_344, "370600-烟台市人民政府办公室/2026-budget/phrases.csv") // dc3bf6e2df39aeeb
EMBED(library_file_345, "370600-烟台市人民政府办公室/2026-budget/projects.csv") // fb62c0f7d6f5601b
EMBED(library_file_346, "370600-烟台市人民政府办公室/2026-budget/tables/b01-income-expenditure.csv") // 41503ca506360076
EMBED(library_file_347, "370600-烟台市人民政府办公室/2026-budget/tables/b02-income.csv") // f7849e695a23cf52
EMBED(library_file_348, "370600-烟台市人民政府办公室/2026-budget/tables/b03-expenditure.csv") // b467a37f6e027674
EMBED(library_file_349, "370600-烟台市人民政府办公室/2026-budget/tables/b04-appropriation.csv") // 94db2c7193a76b3e
EMBED(library_file_350, "370600-烟台市人民政府办公室/2026-budget/tables/b05-general-public.csv") // 37fc48c1299f37b1
EMBED(library_file_351, "370600-烟台市人民政府办公室/2026-budget/tables/b06-basic.csv") // 4615c2b0e8151d96
EMBED(library_file_352, "370600-烟台市人民政府办公室/2026-budget/tables/b07-three-public.csv") // c4876d35e34db6be
EMBED(library_file_353, "370600-烟台市人民政府办公室/2026-budget/tables/b08-government-fund.csv") // 0681cdff769a2f69
EMBED(library_file_354, "370600-烟台市人民政府办公室/2026-budget/tables/b09-state-capital.csv") // 0681cdff769a2f69
EMBED(library_file_355, "370600-烟台市人民政府办公室/2026-budget/tables/b10-basic.csv") // f66abe4eff8011fd
EMBED(library_file_356, "370600-烟台市人民政府办公室/2026-budget/tables/b11-projects.csv") // d6033fbdf607b32e
EMBED(library_file_357, "370600-烟台市人民政府办公室/2026-budget/tables/b12-procurement.csv") // 2fc661b90c1ed122
EMBED(library_file_358, "430100-长沙市信访局/2026-budget/claims.csv") // e416b8c928659f70
EMBED(library_file_359, "430100-长沙市信访局/2026-budget/datapackage.json") // 58b93812f5128960
EMBED(library_file_360, "430100-长沙市信访局/2026-budget/facts.csv") // 5d8fdfe07a7aae17
EMBED(library_file_361, "430100-长沙市信访局/2026-budget/funds.csv") // 6d0b44b7948d97de
EMBED(library_file_362, "430100-长沙市信访局/2026-budget/indicators.csv") // 975f26a706f725b5
EMBED(library_file_363, "430100-长沙市信访局/2026-budget/phrases.csv") // 9331f91156a87010
EMBED(library_file_364, "430100-长沙市信访局/2026-budget/projects.csv") // 883b3b50d6a53242
EMBED(library_file_365, "430100-长沙市信访局/2026-budget/tables/b01-income-expenditure.csv") // a6b857319614d034
EMBED(library_file_366, "430100-长沙市信访局/2026-budget/tables/b02-income.csv") // 788a51e54604b93f
EMBED(library_file_367, "430100-长沙市信访局/2026-budget/tables/b03-expenditure.csv") // eb3baf29facc7349
EMBED(library_file_368, "430100-长沙市信访局/2026-budget/tables/b04-appropriation.csv") // 8815f91fd2550b7c
EMBED(library_file_369, "430100-长沙市信访局/2026-budget/tables/b05-general-public.csv") // de20581edbfee72b
EMBED(library_file_370, "430100-长沙市信访局/2026-budget/tables/b06-basic.csv") // 6bfe216cd3b8fdd7
EMBED(library_file_371, "430100-长沙市信访局/2026-budget/tables/b07-three-public.csv") // 8c1c40d3ca500b80
EMBED(library_file_372, "430100-长沙市信访局/2026-budget/tables/b08-government-fund.csv") // 0fd31f99630de6f5
EMBED(library_file_373, "430100-长沙市信访局/2026-budget/tables/b09-performance.csv") // c82c372577aad11a
EMBED(library_file_374, "430100-长沙市信访局/2026-budget/tables/b10-performance.csv") // 0c8335b1658dfcb0
EMBED(library_file_375, "430100-长沙市信访局/2026-budget/tables/b11-performance.csv") // eeb0acbea86ffe28
EMBED(library_file_376, "430100-长沙市信访局/2026-budget/tables/b12-performance.csv") // 80d7df6519a3b490
EMBED(library_file_377, "440100-广州市信访局/2026-budget/claims.csv") // 3913d3432891cba5
EMBED(library_file_378, "440100-广州市信访局/2026-budget/datapackage.json") // 2792356c7de0c9f6
EMBED(library_file_379, "440100-广州市信访局/2026-budget/facts.csv") // adbdd37c13efddc3
EMBED(library_file_380, "440100-广州市信访局/2026-budget/funds.csv") // 361f386af25aa750
EMBED(library_file_381, "440100-广州市信访局/2026-budget/phrases.csv") // fb3ec911ca1e900d
EMBED(library_file_382, "440100-广州市信访局/2026-budget/projects.csv") // e1588ecb820aa1d5
EMBED(library_file_383, "440100-广州市信访局/2026-budget/tables/b01-income-expenditure.csv") // 6556e8c9f60ac0e1
EMBED(library_file_384, "440100-广州市信访局/2026-budget/tables/b02-income.csv") // 1a1ca8e40e27f01b
EMBED(library_file_385, "440100-广州市信访局/2026-budget/tables/b03-expenditure.csv") // 84ea96f35dcfec6a
EMBED(library_file_386, "440100-广州市信访局/2026-budget/tables/b04-appropriation.csv") // e5376ce01385dd8e
EMBED(library_file_387, "440100-广州市信访局/2026-budget/tables/b05-general-public.csv") // 3336fde4ac0bc82f
EMBED(library_file_388, "440100-广州市信访局/2026-budget/tables/b06-basic.csv") // 6fbf1566c862f670
EMBED(library_file_389, "440100-广州市信访局/2026-budget/tables/b07-general-public.csv") // fa975bdd4ac0159d
EMBED(library_file_390, "440100-广州市信访局/2026-budget/tables/b08-three-public.csv") // 7e6f21f22b1ad2af
EMBED(library_file_391, "440100-广州市信访局/2026-budget/tables/b09-government-fund.csv") // 2f850592683a12ac
EMBED(library_file_392, "440100-广州市信访局/2026-budget/tables/b10-state-capital.csv") // b20a5d2add6c6c3d
EMBED(library_file_393, "440100-广州市信访局/2026-budget/tables/b11-basic.csv") // fd96f0975391b3dd
EMBED(library_file_394, "440100-广州市信访局/2026-budget/tables/b12-projects.csv") // 705758977709f46c
EMBED(library_file_395, "440100-广州市统计局/2026-budget/claims.csv") // bfe83b635552f436
EMBED(library_file_396, "440100-广州市统计局/2026-budget/datapackage.json") // bc4cfda4268671f5
EMBED(library_file_397, "440100-广州市统计局/2026-budget/enumerations.csv") // 82d4ac1db2bce692
EMBED(library_file_398, "440100-广州市统计局/2026-budget/facts.csv") // 8b23096c2740a653
EMBED(library_file_399, "440100-广州市统计局/2026-budget/funds.csv") // 287074b7c3e425bb
EMBED(library_file_400, "440100-广州市统计局/2026-budget/phrases.csv") // fb755f21759c09b7
EMBED(library_file_401, "440100-广州市统计局/2026-budget/projects.csv") // 6d55c05e065608c0
EMBED(library_file_402, "440100-广州市统计局/2026-budget/tables/b01-income-expenditure.csv") // d83cda879be7b51f
EMBED(library_file_403, "440100-广州市统计局/2026-budget/tables/b02-income.csv") // 29f43ef2bff80f47
EMBED(library_file_404, "440100-广州市统计局/2026-budget/tables/b03-expenditure.csv") // ae59ef0284606bf8
EMBED(library_file_405, "440100-广州市统计局/2026-budget/tables/b04-appropriation.csv") // d17897a52070fbae
EMBED(library_file_406, "440100-广州市统计局/2026-budget/tables/b05-general-public.csv") // 854433dff6f83d30
EMBED(library_file_407, "440100-广州市统计局/2026-budget/tables/b06-basic.csv") // 8d0f4f8819547b38
EMBED(library_file_408, "440100-广州市统计局/2026-budget/tables/b07-general-public.csv") // 4b6a6765e009aaa7
EMBED(library_file_409, "440100-广州市统计局/2026-budget/tables/b08-three-public.csv") // 86497b6ab47d4d63
EMBED(library_file_410, "440100-广州市统计局/2026-budget/tables/b09-government-fund.csv") // 2f850592683a12ac
EMBED(library_file_411, "440100-广州市统计局/2026-budget/tables/b10-state-capital.csv") // b20a5d2add6c6c3d
EMBED(library_file_412, "440100-广州市统计局/2026-budget/tables/b11-basic.csv") // 9e80ddfd530520f2
EMBED(library_file_413, "440100-广州市统计局/2026-budget/tables/b12-projects.csv") // de7548d9779d49af
EMBED(library_file_414, "440300-深圳市信访局/2026-budget/claims.csv") // 3e16cb88018cf6ae
EMBED(library_file_415, "440300-深圳市信访局/2026-budget/datapackage.json") // 126f00db4cf40e59
EMBED(library_file_416, "440300-深圳市信访局/2026-budget/facts.csv") // ef6be97dd31be7a0
EMBED(library_file_417, "440300-深圳市信访局/2026-budget/funds.csv") // 19a5a3dadee82d4e
EMBED(library_file_418, "440300-深圳市信访局/2026-budget/phrases.csv") // a9ef5ab6869aa706
EMBED(library_file_419, "440300-深圳市信访局/2026-budget/projects.csv") // c25f10ea2f9f16d5
EMBED(library_file_420, "440300-深圳市信访局/2026-budget/tables/b01-income-expenditure.csv") // abda572d78dc308d
EMBED(library_file_421, "440300-深圳市信访局/2026-budget/tables/b02-income.csv") // c4acebe4b0e13d47
EMBED(library_file_422, "440300-深圳市信访局/2026-budget/tables/b03-expenditure.csv") // 6a1e01616198293a
EMBED(library_file_423, "440300-深圳市信访局/2026-budget/tables/b04-basic.csv") // 2a99e7f1101ca74e
EMBED(library_file_424, "440300-深圳市信访局/2026-budget/tables/b05-projects.csv") // 6cb4704e703b7d15
EMBED(library_file_425, "440300-深圳市信访局/2026-budget/tables/b06-appropriation.csv") // 8582e6b0db8118b0
EMBED(library_file_426, "440300-深圳市信访局/2026-budget/tables/b07-general-public.csv") // 036d1b2d57dc172c
EMBED(library_file_427, "440300-深圳市信访局/2026-budget/tables/b08-general-public.csv") // 4a03cb40b74d4feb
EMBED(library_file_428, "440300-深圳市信访局/2026-budget/tables/b09-three-public.csv") // 782a7fdb21340ba1
EMBED(library_file_429, "440300-深圳市信访局/2026-budget/tables/b10-government-fund.csv") // 831a4df27e2148ee
EMBED(library_file_430, "440300-深圳市信访局/2026-budget/tables/b11-state-capital.csv") // 831a4df27e2148ee
EMBED(library_file_431, "440300-深圳市审计局/2026-budget/claims.csv") // 901c031cd6ca14f7
EMBED(library_file_432, "440300-深圳市审计局/2026-budget/datapackage.json") // f4190b3c052e4830
EMBED(library_file_433, "440300-深圳市审计局/2026-budget/enumerations.csv") // 26c7205b507ac000
EMBED(library_file_434, "440300-深圳市审计局/2026-budget/facts.csv") // 67122acfe9d880e1
EMBED(library_file_435, "440300-深圳市审计局/2026-budget/funds.csv") // 78fc3d4978868f31
EMBED(library_file_436, "440300-深圳市审计局/2026-budget/phrases.csv") // a2e31c44d444990d
EMBED(library_file_437, "440300-深圳市审计局/2026-budget/projects.csv") // d65b823c459b5504
EMBED(library_file_438, "440300-深圳市审计局/2026-budget/tables/b01-income-expenditure.csv") // 032e011f32f5a938
EMBED(library_file_439, "440300-深圳市审计局/2026-budget/tables/b02-income.csv") // 545d76302f79f9a4
EMBED(library_file_440, "440300-深圳市审计局/2026-budget/tables/b03-expenditure.csv") // 3ed3c0e0bbebc4c2
EMBED(library_file_441, "440300-深圳市审计局/2026-budget/tables/b04-basic.csv") // ac8178dc6be981a2
EMBED(library_file_442, "440300-深圳市审计局/2026-budget/tables/b05-projects.csv") // 7fdfa943729625f7
EMBED(library_file_443, "440300-深圳市审计局/2026-budget/tables/b06-appropriation.csv") // f0f373361b0f0869
EMBED(library_file_444, "440300-深圳市审计局/2026-budget/tables/b07-general-public.csv") // 6aa00ac5697c7707
EMBED(library_file_445, "440300-深圳市审计局/2026-budget/tables/b08-general-public.csv") // d841d7316f37a75b
EMBED(library_file_446, "440300-深圳市审计局/2026-budget/tables/b09-three-public.csv") // 48a7071b8d848672
EMBED(library_file_447, "440300-深圳市审计局/2026-budget/tables/b10-government-fund.csv") // 9e700650a8296742
EMBED(library_file_448, "440300-深圳市审计局/2026-budget/tables/b11-state-capital.csv") // 9e700650a8296742
EMBED(library_file_449, "500000-中共重庆市委宣传部/2026-budget/claims.csv") // 6627890906b2221b
EMBED(library_file_450, "500000-中共重庆市委宣传部/2026-budget/datapackage.json") // 2d0c45994de798f8
EMBED(library_file_451, "500000-中共重庆市委宣传部/2026-budget/enumerations.csv") // ad1c8aa643ae9993
EMBED(library_file_452, "500000-中共重庆市委宣传部/2026-budget/facts.csv") // 4e1dd6b3a1d72a68
EMBED(library_file_453, "500000-中共重庆市委宣传部/2026-budget/phrases.csv") // b234cdd4d795d7bc
EMBED(library_file_454, "500000-中共重庆市委宣传部/2026-budget/tables/b01-income-expenditure.csv") // fee011d130f58965
EMBED(library_file_455, "500000-中共重庆市委宣传部/2026-budget/tables/b02-income.csv") // 8147ff8322e81df6
EMBED(library_file_456, "500000-中共重庆市委宣传部/2026-budget/tables/b03-expenditure.csv") // fe49f07f99a7663a
EMBED(library_file_457, "500000-中共重庆市委宣传部/2026-budget/tables/b04-appropriation.csv") // f0beb0a09d816e5d
EMBED(library_file_458, "500000-中共重庆市委宣传部/2026-budget/tables/b05-general-public.csv") // 062d1fdbe4a3d2de
EMBED(library_file_459, "500000-中共重庆市委宣传部/2026-budget/tables/b06-basic.csv") // 09defa75b9f368c2
EMBED(library_file_460, "500000-中共重庆市委宣传部/2026-budget/tables/b07-government-fund.csv") // 8578052effa47fa2
EMBED(library_file_461, "500000-中共重庆市委宣传部/2026-budget/tables/b08-three-public.csv") // 57a1838c1ccdc41b
EMBED(library_file_462, "500000-中共重庆市委宣传部/2026-budget/tables/b09-procurement.csv") // e4ca384c09674560
EMBED(library_file_463, "500000-重庆市人民政府办公厅/2026-budget/claims.csv") // 837ce77286be17cf
EMBED(library_file_464, "500000-重庆市人民政府办公厅/2026-budget/datapackage.json") // c9b71b48c1b27143
EMBED(library_file_465, "500000-重庆市人民政府办公厅/2026-budget/enumerations.csv") // 321a4c892fc32d95
EMBED(library_file_466, "500000-重庆市人民政府办公厅/2026-budget/facts.csv") // ba71d5260679c6eb
EMBED(library_file_467, "500000-重庆市人民政府办公厅/2026-budget/funds.csv") // d8dc6fe9cf1bc7bd
EMBED(library_file_468, "500000-重庆市人民政府办公厅/2026-budget/indicators.csv") // 34ddfe9499640286
EMBED(library_file_469, "500000-重庆市人民政府办公厅/2026-budget/phrases.csv") // 4d47d05a841cf225
EMBED(library_file_470, "500000-重庆市人民政府办公厅/2026-budget/projects.csv") // b4de2f2305fc037a
EMBED(library_file_471, "500000-重庆市人民政府办公厅/2026-budget/tables/b01-income-expenditure.csv") // 075ace3ad53e85c9
EMBED(library_file_472, "500000-重庆市人民政府办公厅/2026-budget/tables/b02-income.csv") // 9330aed5e79ec80c
EMBED(library_file_473, "500000-重庆市人民政府办公厅/2026-budget/tables/b03-expenditure.csv") // 7a23fd81a6b2238a
EMBED(library_file_474, "500000-重庆市人民政府办公厅/2026-budget/tables/b04-appropriation.csv") // e1aaf64c7448eca0
EMBED(library_file_475, "500000-重庆市人民政府办公厅/2026-budget/tables/b05-general-public.csv") // 1ea43ce35da7d38f
EMBED(library_file_476, "500000-重庆市人民政府办公厅/2026-budget/tables/b06-basic.csv") // 58e0522e0961b862
EMBED(library_file_477, "500000-重庆市人民政府办公厅/2026-budget/tables/b07-government-fund.csv") // bd07c23a5871732f
EMBED(library_file_478, "500000-重庆市人民政府办公厅/2026-budget/tables/b08-three-public.csv") // 631ed02faf90cb6c
EMBED(library_file_479, "500000-重庆市人民政府办公厅/2026-budget/tables/b09-procurement.csv") // 4da72e513dc5960e
EMBED(library_file_480, "500000-重庆市人民政府办公厅/2026-budget/tables/b11-performance.csv") // a56ff51df5ab0592
EMBED(library_file_481, "500000-重庆市人民政府办公厅/2026-budget/tables/b12-performance.csv") // dba9c063ec263fe2
EMBED(library_file_482, "610100-西安市信访局/2026-budget/claims.csv") // 845e50536d046e7a
EMBED(library_file_483, "610100-西安市信访局/2026-budget/datapackage.json") // d503449053b1c1c8
EMBED(library_file_484, "610100-西安市信访局/2026-budget/enumerations.csv") // a656ace3eea7cabe
EMBED(library_file_485, "610100-西安市信访局/2026-budget/facts.csv") // 29fab54a69278cc9
EMBED(library_file_486, "610100-西安市信访局/2026-budget/funds.csv") // 007383dd8489cdeb
EMBED(library_file_487, "610100-西安市信访局/2026-budget/indicators.csv") // 288ca9292b048e5f
EMBED(library_file_488, "610100-西安市信访局/2026-budget/phrases.csv") // f5a95352c815c61f
EMBED(library_file_489, "610100-西安市信访局/2026-budget/projects.csv") // b221fca5e098b3da
EMBED(library_file_490, "610100-西安市信访局/2026-budget/tables/b01-income-expenditure.csv") // a3e730b2d99573c8
EMBED(library_file_491, "610100-西安市信访局/2026-budget/tables/b01-other.csv") // dda759128c0de8a2
EMBED(library_file_492, "610100-西安市信访局/2026-budget/tables/b02-income.csv") // 182a7fc433e60e78
EMBED(library_file_493, "610100-西安市信访局/2026-budget/tables/b03-expenditure.csv") // b70b9cd8a2ebb28a
EMBED(library_file_494, "610100-西安市信访局/2026-budget/tables/b04-appropriation.csv") // 6a3f0c917599a374
EMBED(library_file_495, "610100-西安市信访局/2026-budget/tables/b05-general-public.csv") // 28cb38831eed2313
EMBED(library_file_496, "610100-西安市信访局/2026-budget/tables/b06-general-public.csv") // dce2b92654bbd215
EMBED(library_file_497, "610100-西安市信访局/2026-budget/tables/b07-basic.csv") // 6c872eb9704bc487
EMBED(library_file_498, "610100-西安市信访局/2026-budget/tables/b08-basic.csv") // bf7ee6e665dfb45a
EMBED(library_file_499, "610100-西安市信访局/2026-budget/tables/b09-government-fund.csv") // 78506aeaa261bc7c
EMBED(library_file_500, "610100-西安市信访局/2026-budget/tables/b10-projects.csv") // bef7c8a88e1efd88
EMBED(library_file_501, "610100-西安市信访局/2026-budget/tables/b11-projects-carried-over.csv") // c48c48d4be41417f
EMBED(library_file_502, "610100-西安市信访局/2026-budget/tables/b12-procurement.csv") // 9e934ed6a118240c
EMBED(library_file_503, "610100-西安市信访局/2026-budget/tables/b13-three-public.csv") // 9afeae71c08efad2
EMBED(library_file_504, "610100-西安市信访局/2026-budget/tables/b16-performance.csv") // a56ff51df5ab0592
EMBED(library_file_505, "610100-西安市卫生健康委员会/2022-final/claims.csv") // 7959034ac8ddc90a
EMBED(library_file_506, "610100-西安市卫生健康委员会/2022-final/datapackage.json") // cc907b4f7c5ca58f
EMBED(library_file_507, "610100-西安市卫生健康委员会/2022-final/enumerations.csv") // 7115972144698fd0
EMBED(library_file_508, "610100-西安市卫生健康委员会/2022-final/evaluations.csv") // f054bca54f34b002
EMBED(library_file_509, "610100-西安市卫生健康委员会/2022-final/facts.csv") // 232964216c4d1410
EMBED(library_file_510, "610100-西安市卫生健康委员会/2022-final/funds.csv") // 13fe161c0d3ef681
EMBED(library_file_511, "610100-西安市卫生健康委员会/2022-final/indicators.csv") // 086d4d4b95e3e355
EMBED(library_file_512, "610100-西安市卫生健康委员会/2022-final/phrases.csv") // fc932ae166be07ea
EMBED(library_file_513, "610100-西安市卫生健康委员会/2022-final/projects.csv") // 2f880fd035228938
EMBED(library_file_514, "610100-西安市卫生健康委员会/2022-final/tables/f01-income-expenditure.csv") // 1f62fa035cd2fe03
EMBED(library_file_515, "610100-西安市卫生健康委员会/2022-final/tables/f02-income.csv") // b231128bec5e80ac
EMBED(library_file_516, "610100-西安市卫生健康委员会/2022-final/tables/f03-expenditure.csv") // aa5e74348f074022
EMBED(library_file_517, "610100-西安市卫生健康委员会/2022-final/tables/f04-appropriation.csv") // 2c8b05afef3af9f5
EMBED(library_file_518, "610100-西安市卫生健康委员会/2022-final/tables/f05-general-public.csv") // 5a937c5c307f1d6f
EMBED(library_file_519, "610100-西安市卫生健康委员会/2022-final/tables/f06-basic.csv") // 9a170f5b228e6b4b
EMBED(library_file_520, "610100-西安市卫生健康委员会/2022-final/tables/f07-government-fund.csv") // eeb9ac806e937b4e
EMBED(library_file_521, "610100-西安市卫生健康委员会/2022-final/tables/f08-state-capital.csv") // 0f8a897492151915
EMBED(library_file_522, "610100-西安市卫生健康委员会/2022-final/tables/f09-three-public.csv") // 913d1446f2399138
EMBED(library_file_523, "610100-西安市行政审批服务局/2025-budget/claims.csv") // af27f2135d7d069d
EMBED(library_file_524, "610100-西安市行政审批服务局/2025-budget/datapackage.json") // cb0cdf1e0ab0b01a
EMBED(library_file_525, "610100-西安市行政审批服务局/2025-budget/enumerations.csv") // 94fa38088ca54608
EMBED(library_file_526, "610100-西安市行政审批服务局/2025-budget/facts.csv") // 530b6995d793775b
EMBED(library_file_527, "610100-西安市行政审批服务局/2025-budget/funds.csv") // c8c767b970330864
EMBED(library_file_528, "610100-西安市行政审批服务局/2025-budget/indicators.csv") // 9386959913a628e7
EMBED(library_file_529, "610100-西安市行政审批服务局/2025-budget/phrases.csv") // 0f13f1e85878af1d
EMBED(library_file_530, "610100-西安市行政审批服务局/2025-budget/projects.csv") // 01651ae50f474695
EMBED(library_file_531, "610100-西安市行政审批服务局/2025-budget/tables/b01-income-expenditure.csv") // 82033a6f491689d9
EMBED(library_file_532, "610100-西安市行政审批服务局/2025-budget/tables/b01-other.csv") // 7af1854196266e56
EMBED(library_file_533, "610100-西安市行政审批服务局/2025-budget/tables/b02-income.csv") // 120932254c783075
EMBED(library_file_534, "610100-西安市行政审批服务局/2025-budget/tables/b02-other.csv") // 70a4f28ee0b8f54a
EMBED(library_file_535, "610100-西安市行政审批服务局/2025-budget/tables/b03-expenditure.csv") // f6fc014ea972fb4f
EMBED(library_file_536, "610100-西安市行政审批服务局/2025-budget/tables/b04-appropriation.csv") // 937d9c10b596b30f
EMBED(library_file_537, "610100-西安市行政审批服务局/2025-budget/tables/b05-general-public.csv") // b705b0af65c39339
EMBED(library_file_538, "610100-西安市行政审批服务局/2025-budget/tables/b06-general-public.csv") // 92bf6413f2f3ea84
EMBED(library_file_539, "610100-西安市行政审批服务局/2025-budget/tables/b07-basic.csv") // 91623458ab3c46dd
EMBED(library_file_540, "610100-西安市行政审批服务局/2025-budget/tables/b08-basic.csv") // e48ef7a3e7ed7751
EMBED(library_file_541, "610100-西安市行政审批服务局/2025-budget/tables/b09-government-fund.csv") // 78506aeaa261bc7c
EMBED(library_file_542, "610100-西安市行政审批服务局/2025-budget/tables/b10-projects.csv") // a7eac2c0c9a32416
EMBED(library_file_543, "610100-西安市行政审批服务局/2025-budget/tables/b11-projects-carried-over.csv") // c48c48d4be41417f
EMBED(library_file_544, "610100-西安市行政审批服务局/2025-budget/tables/b12-procurement.csv") // 7851e69303d331ec
EMBED(library_file_545, "610100-西安市行政审批服务局/2025-budget/tables/b13-three-public.csv") // 1d46999175eadd89
EMBED(library_file_546, "610100-西安市行政审批服务局/2025-budget/tables/b16-performance.csv") // a56ff51df5ab0592
EMBED(library_file_547, "catalogue.csv") // 7251724854a65979

static const struct embedded_file files[] = {
  {"-西南大学/2021-budget/claims.csv", library_file_0, library_file_0_end},
  {"-西南大学/2021-budget/datapackage.json", library_file_1, library_file_1_end},
  {"-西南大学/2021-budget/enumerations.csv", library_file_2, library_file_2_end},
  {"-西南大学/2021-budget/phrases.csv", library_file_3, library_file_3_end},
  {"-西南大学/2021-budget/tables/b01-income-expenditure.csv", library_file_4, library_file_4_end},
  {"-西南大学/2021-budget/tables/b02-income.csv", library_file_5, library_file_5_end},
  {"-西南大学/2021-budget/tables/b03-expenditure.csv", library_file_6, library_file_6_end},
  {"-西南大学/2021-budget/tables/b04-expenditure.csv", library_file_7, library_file_7_end},
  {"-西南大学/2023-budget/claims.csv", library_file_8, library_file_8_end},
  {"-西南大学/2023-budget/datapackage.json", library_file_9, library_file_9_end},
  {"-西南大学/2023-budget/enumerations.csv", library_file_10, library_file_10_end},
  {"-西南大学/2023-budget/funds.csv", library_file_11, library_file_11_end},
  {"-西南大学/2023-budget/indicators.csv", library_file_12, library_file_12_end},
  {"-西南大学/2023-budget/phrases.csv", library_file_13, library_file_13_end},
  {"-西南大学/2023-budget/projects.csv", library_file_14, library_file_14_end},
  {"-西南大学/2023-budget/tables/b01-income-expenditure.csv", library_file_15, library_file_15_end},
  {"-西南大学/2023-budget/tables/b02-income.csv", library_file_16, library_file_16_end},
  {"-西南大学/2023-budget/tables/b03-expenditure.csv", library_file_17, library_file_17_end},
  {"-西南大学/2023-budget/tables/b04-expenditure.csv", library_file_18, library_file_18_end},
  {"-西南大学/2023-final/claims.csv", library_file_19, library_file_19_end},
  {"-西南大学/2023-final/datapackage.json", library_file_20, library_file_20_end},
  {"-西南大学/2023-final/phrases.csv", library_file_21, library_file_21_end},
  {"-西南大学/2023-final/tables/f01-income-expenditure.csv", library_file_22, library_file_22_end},
  {"-西南大学/2023-final/tables/f02-income.csv", library_file_23, library_file_23_end},
  {"-西南大学/2023-final/tables/f03-expenditure.csv", library_file_24, library_file_24_end},
  {"-西南大学/2023-final/tables/f04-general-public.csv", library_file_25, library_file_25_end},
  {"100000-国家信访局/2024-final/claims.csv", library_file_26, library_file_26_end},
  {"100000-国家信访局/2024-final/datapackage.json", library_file_27, library_file_27_end},
  {"100000-国家信访局/2024-final/enumerations.csv", library_file_28, library_file_28_end},
  {"100000-国家信访局/2024-final/evaluations.csv", library_file_29, library_file_29_end},
  {"100000-国家信访局/2024-final/facts.csv", library_file_30, library_file_30_end},
  {"100000-国家信访局/2024-final/funds.csv", library_file_31, library_file_31_end},
  {"100000-国家信访局/2024-final/indicators.csv", library_file_32, library_file_32_end},
  {"100000-国家信访局/2024-final/phrases.csv", library_file_33, library_file_33_end},
  {"100000-国家信访局/2024-final/projects.csv", library_file_34, library_file_34_end},
  {"100000-国家信访局/2024-final/tables/f01-income-expenditure.csv", library_file_35, library_file_35_end},
  {"100000-国家信访局/2024-final/tables/f02-income.csv", library_file_36, library_file_36_end},
  {"100000-国家信访局/2024-final/tables/f03-expenditure.csv", library_file_37, library_file_37_end},
  {"100000-国家信访局/2024-final/tables/f04-appropriation.csv", library_file_38, library_file_38_end},
  {"100000-国家信访局/2024-final/tables/f05-general-public.csv", library_file_39, library_file_39_end},
  {"100000-国家信访局/2024-final/tables/f06-basic.csv", library_file_40, library_file_40_end},
  {"100000-国家信访局/2024-final/tables/f07-government-fund.csv", library_file_41, library_file_41_end},
  {"100000-国家信访局/2024-final/tables/f08-state-capital.csv", library_file_42, library_file_42_end},
  {"100000-国家信访局/2024-final/tables/f09-three-public.csv", library_file_43, library_file_43_end},
  {"100000-国家信访局/2026-budget/claims.csv", library_file_44, library_file_44_end},
  {"100000-国家信访局/2026-budget/datapackage.json", library_file_45, library_file_45_end},
  {"100000-国家信访局/2026-budget/enumerations.csv", library_file_46, library_file_46_end},
  {"100000-国家信访局/2026-budget/facts.csv", library_file_47, library_file_47_end},
  {"100000-国家信访局/2026-budget/funds.csv", library_file_48, library_file_48_end},
  {"100000-国家信访局/2026-budget/indicators.csv", library_file_49, library_file_49_end},
  {"100000-国家信访局/2026-budget/phrases.csv", library_file_50, library_file_50_end},
  {"100000-国家信访局/2026-budget/projects.csv", library_file_51, library_file_51_end},
  {"100000-国家信访局/2026-budget/tables/b01-income-expenditure.csv", library_file_52, library_file_52_end},
  {"100000-国家信访局/2026-budget/tables/b02-income.csv", library_file_53, library_file_53_end},
  {"100000-国家信访局/2026-budget/tables/b03-expenditure.csv", library_file_54, library_file_54_end},
  {"100000-国家信访局/2026-budget/tables/b04-appropriation.csv", library_file_55, library_file_55_end},
  {"100000-国家信访局/2026-budget/tables/b05-general-public.csv", library_file_56, library_file_56_end},
  {"100000-国家信访局/2026-budget/tables/b06-basic.csv", library_file_57, library_file_57_end},
  {"100000-国家信访局/2026-budget/tables/b07-government-fund.csv", library_file_58, library_file_58_end},
  {"100000-国家信访局/2026-budget/tables/b08-state-capital.csv", library_file_59, library_file_59_end},
  {"100000-国家信访局/2026-budget/tables/b09-three-public.csv", library_file_60, library_file_60_end},
  {"140522-042/2024-budget/claims.csv", library_file_61, library_file_61_end},
  {"140522-042/2024-budget/datapackage.json", library_file_62, library_file_62_end},
  {"140522-042/2024-budget/enumerations.csv", library_file_63, library_file_63_end},
  {"140522-042/2024-budget/facts.csv", library_file_64, library_file_64_end},
  {"140522-042/2024-budget/funds.csv", library_file_65, library_file_65_end},
  {"140522-042/2024-budget/indicators.csv", library_file_66, library_file_66_end},
  {"140522-042/2024-budget/phrases.csv", library_file_67, library_file_67_end},
  {"140522-042/2024-budget/projects.csv", library_file_68, library_file_68_end},
  {"140522-042/2024-budget/tables/b01-income-expenditure.csv", library_file_69, library_file_69_end},
  {"140522-042/2024-budget/tables/b02-income.csv", library_file_70, library_file_70_end},
  {"140522-042/2024-budget/tables/b03-expenditure.csv", library_file_71, library_file_71_end},
  {"140522-042/2024-budget/tables/b04-appropriation.csv", library_file_72, library_file_72_end},
  {"140522-042/2024-budget/tables/b05-general-public.csv", library_file_73, library_file_73_end},
  {"140522-042/2024-budget/tables/b06-basic.csv", library_file_74, library_file_74_end},
  {"140522-042/2024-budget/tables/b07-government-fund-income.csv", library_file_75, library_file_75_end},
  {"140522-042/2024-budget/tables/b08-government-fund.csv", library_file_76, library_file_76_end},
  {"140522-042/2024-budget/tables/b09-state-capital.csv", library_file_77, library_file_77_end},
  {"140522-042/2024-budget/tables/b10-three-public.csv", library_file_78, library_file_78_end},
  {"140522-042/2024-budget/tables/b11-operating.csv", library_file_79, library_file_79_end},
  {"140522-042/2024-budget/tables/b12-projects.csv", library_file_80, library_file_80_end},
  {"140522-042/2024-budget/tables/b13-projects-carried-over.csv", library_file_81, library_file_81_end},
  {"140525-023/2024-final/claims.csv", library_file_82, library_file_82_end},
  {"140525-023/2024-final/datapackage.json", library_file_83, library_file_83_end},
  {"140525-023/2024-final/enumerations.csv", library_file_84, library_file_84_end},
  {"140525-023/2024-final/evaluations.csv", library_file_85, library_file_85_end},
  {"140525-023/2024-final/facts.csv", library_file_86, library_file_86_end},
  {"140525-023/2024-final/funds.csv", library_file_87, library_file_87_end},
  {"140525-023/2024-final/indicators.csv", library_file_88, library_file_88_end},
  {"140525-023/2024-final/phrases.csv", library_file_89, library_file_89_end},
  {"140525-023/2024-final/projects.csv", library_file_90, library_file_90_end},
  {"140525-023/2024-final/tables/f01-income-expenditure.csv", library_file_91, library_file_91_end},
  {"140525-023/2024-final/tables/f02-income.csv", library_file_92, library_file_92_end},
  {"140525-023/2024-final/tables/f03-expenditure.csv", library_file_93, library_file_93_end},
  {"140525-023/2024-final/tables/f04-appropriation.csv", library_file_94, library_file_94_end},
  {"140525-023/2024-final/tables/f05-general-public.csv", library_file_95, library_file_95_end},
  {"140525-023/2024-final/tables/f06-basic.csv", library_file_96, library_file_96_end},
  {"140525-023/2024-final/tables/f07-government-fund.csv", library_file_97, library_file_97_end},
  {"140525-023/2024-final/tables/f08-state-capital.csv", library_file_98, library_file_98_end},
  {"140525-023/2024-final/tables/f09-three-public.csv", library_file_99, library_file_99_end},
  {"140525-023/2024-final/tables/f10-information.csv", library_file_100, library_file_100_end},
  {"310000-上海市信访办公室/2026-budget/claims.csv", library_file_101, library_file_101_end},
  {"310000-上海市信访办公室/2026-budget/datapackage.json", library_file_102, library_file_102_end},
  {"310000-上海市信访办公室/2026-budget/enumerations.csv", library_file_103, library_file_103_end},
  {"310000-上海市信访办公室/2026-budget/facts.csv", library_file_104, library_file_104_end},
  {"310000-上海市信访办公室/2026-budget/phrases.csv", library_file_105, library_file_105_end},
  {"310000-上海市信访办公室/2026-budget/tables/b01-income-expenditure.csv", library_file_106, library_file_106_end},
  {"310000-上海市信访办公室/2026-budget/tables/b02-income.csv", library_file_107, library_file_107_end},
  {"310000-上海市信访办公室/2026-budget/tables/b03-expenditure.csv", library_file_108, library_file_108_end},
  {"310000-上海市信访办公室/2026-budget/tables/b04-appropriation.csv", library_file_109, library_file_109_end},
  {"310000-上海市信访办公室/2026-budget/tables/b05-general-public.csv", library_file_110, library_file_110_end},
  {"310000-上海市信访办公室/2026-budget/tables/b06-government-fund.csv", library_file_111, library_file_111_end},
  {"310000-上海市信访办公室/2026-budget/tables/b07-state-capital.csv", library_file_112, library_file_112_end},
  {"310000-上海市信访办公室/2026-budget/tables/b08-basic.csv", library_file_113, library_file_113_end},
  {"310000-上海市信访办公室/2026-budget/tables/b09-three-public.csv", library_file_114, library_file_114_end},
  {"310000-上海市审计局/2026-budget/claims.csv", library_file_115, library_file_115_end},
  {"310000-上海市审计局/2026-budget/datapackage.json", library_file_116, library_file_116_end},
  {"310000-上海市审计局/2026-budget/enumerations.csv", library_file_117, library_file_117_end},
  {"310000-上海市审计局/2026-budget/facts.csv", library_file_118, library_file_118_end},
  {"310000-上海市审计局/2026-budget/phrases.csv", library_file_119, library_file_119_end},
  {"310000-上海市审计局/2026-budget/tables/b01-income-expenditure.csv", library_file_120, library_file_120_end},
  {"310000-上海市审计局/2026-budget/tables/b02-income.csv", library_file_121, library_file_121_end},
  {"310000-上海市审计局/2026-budget/tables/b03-expenditure.csv", library_file_122, library_file_122_end},
  {"310000-上海市审计局/2026-budget/tables/b04-appropriation.csv", library_file_123, library_file_123_end},
  {"310000-上海市审计局/2026-budget/tables/b05-general-public.csv", library_file_124, library_file_124_end},
  {"310000-上海市审计局/2026-budget/tables/b06-government-fund.csv", library_file_125, library_file_125_end},
  {"310000-上海市审计局/2026-budget/tables/b07-state-capital.csv", library_file_126, library_file_126_end},
  {"310000-上海市审计局/2026-budget/tables/b08-basic.csv", library_file_127, library_file_127_end},
  {"310000-上海市审计局/2026-budget/tables/b09-three-public.csv", library_file_128, library_file_128_end},
  {"310000-上海科技大学附属学校/2026-budget/claims.csv", library_file_129, library_file_129_end},
  {"310000-上海科技大学附属学校/2026-budget/datapackage.json", library_file_130, library_file_130_end},
  {"310000-上海科技大学附属学校/2026-budget/enumerations.csv", library_file_131, library_file_131_end},
  {"310000-上海科技大学附属学校/2026-budget/facts.csv", library_file_132, library_file_132_end},
  {"310000-上海科技大学附属学校/2026-budget/phrases.csv", library_file_133, library_file_133_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b01-income-expenditure.csv", library_file_134, library_file_134_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b02-income.csv", library_file_135, library_file_135_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b03-expenditure.csv", library_file_136, library_file_136_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b04-appropriation.csv", library_file_137, library_file_137_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b05-general-public.csv", library_file_138, library_file_138_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b06-government-fund.csv", library_file_139, library_file_139_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b07-state-capital.csv", library_file_140, library_file_140_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b08-basic.csv", library_file_141, library_file_141_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b09-three-public.csv", library_file_142, library_file_142_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/claims.csv", library_file_143, library_file_143_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/datapackage.json", library_file_144, library_file_144_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/enumerations.csv", library_file_145, library_file_145_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/facts.csv", library_file_146, library_file_146_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/funds.csv", library_file_147, library_file_147_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/indicators.csv", library_file_148, library_file_148_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/phrases.csv", library_file_149, library_file_149_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/projects.csv", library_file_150, library_file_150_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b01-income-expenditure.csv", library_file_151, library_file_151_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b02-income.csv", library_file_152, library_file_152_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b03-expenditure.csv", library_file_153, library_file_153_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b04-appropriation.csv", library_file_154, library_file_154_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b05-general-public.csv", library_file_155, library_file_155_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b06-government-fund.csv", library_file_156, library_file_156_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b07-state-capital.csv", library_file_157, library_file_157_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b08-basic.csv", library_file_158, library_file_158_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2023-budget/tables/b09-three-public.csv", library_file_159, library_file_159_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2024-budget/claims.csv", library_file_160, library_file_160_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2024-budget/datapackage.json", library_file_161, library_file_161_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2024-budget/facts.csv", library_file_162, library_file_162_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2024-budget/phrases.csv", library_file_163, library_file_163_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b01-income-expenditure.csv", library_file_164, library_file_164_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b02-income.csv", library_file_165, library_file_165_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b03-expenditure.csv", library_file_166, library_file_166_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b04-appropriation.csv", library_file_167, library_file_167_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b05-general-public.csv", library_file_168, library_file_168_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b06-government-fund.csv", library_file_169, library_file_169_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b07-state-capital.csv", library_file_170, library_file_170_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b08-basic.csv", library_file_171, library_file_171_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2024-budget/tables/b09-three-public.csv", library_file_172, library_file_172_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2025-budget/claims.csv", library_file_173, library_file_173_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2025-budget/datapackage.json", library_file_174, library_file_174_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2025-budget/facts.csv", library_file_175, library_file_175_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2025-budget/phrases.csv", library_file_176, library_file_176_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b01-income-expenditure.csv", library_file_177, library_file_177_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b02-income.csv", library_file_178, library_file_178_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b03-expenditure.csv", library_file_179, library_file_179_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b04-appropriation.csv", library_file_180, library_file_180_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b05-general-public.csv", library_file_181, library_file_181_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b06-government-fund.csv", library_file_182, library_file_182_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b07-state-capital.csv", library_file_183, library_file_183_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b08-basic.csv", library_file_184, library_file_184_end},
  {"310107-上海市普陀区人民政府万里街道办事处/2025-budget/tables/b09-three-public.csv", library_file_185, library_file_185_end},
  {"310107-上海市普陀区规划和自然资源局/2024-final/claims.csv", library_file_186, library_file_186_end},
  {"310107-上海市普陀区规划和自然资源局/2024-final/datapackage.json", library_file_187, library_file_187_end},
  {"310107-上海市普陀区规划和自然资源局/2024-final/enumerations.csv", library_file_188, library_file_188_end},
  {"310107-上海市普陀区规划和自然资源局/2024-final/facts.csv", library_file_189, library_file_189_end},
  {"310107-上海市普陀区规划和自然资源局/2024-final/phrases.csv", library_file_190, library_file_190_end},
  {"310107-上海市普陀区规划和自然资源局/2024-final/tables/f01-income-expenditure.csv", library_file_191, library_file_191_end},
  {"310107-上海市普陀区规划和自然资源局/2024-final/tables/f02-income.csv", library_file_192, library_file_192_end},
  {"310107-上海市普陀区规划和自然资源局/2024-final/tables/f03-expenditure.csv", library_file_193, library_file_193_end},
  {"310107-上海市普陀区规划和自然资源局/2024-final/tables/f04-appropriation.csv", library_file_194, library_file_194_end},
  {"310107-上海市普陀区规划和自然资源局/2024-final/tables/f05-general-public.csv", library_file_195, library_file_195_end},
  {"310107-上海市普陀区规划和自然资源局/2024-final/tables/f06-basic.csv", library_file_196, library_file_196_end},
  {"310107-上海市普陀区规划和自然资源局/2024-final/tables/f07-three-public.csv", library_file_197, library_file_197_end},
  {"310107-上海市普陀区规划和自然资源局/2024-final/tables/f08-government-fund.csv", library_file_198, library_file_198_end},
  {"310107-上海市普陀区规划和自然资源局/2024-final/tables/f09-state-capital.csv", library_file_199, library_file_199_end},
  {"310107-上海市普陀区财政局/2024-final/claims.csv", library_file_200, library_file_200_end},
  {"310107-上海市普陀区财政局/2024-final/datapackage.json", library_file_201, library_file_201_end},
  {"310107-上海市普陀区财政局/2024-final/enumerations.csv", library_file_202, library_file_202_end},
  {"310107-上海市普陀区财政局/2024-final/facts.csv", library_file_203, library_file_203_end},
  {"310107-上海市普陀区财政局/2024-final/phrases.csv", library_file_204, library_file_204_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f01-income-expenditure.csv", library_file_205, library_file_205_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f02-income.csv", library_file_206, library_file_206_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f03-expenditure.csv", library_file_207, library_file_207_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f04-appropriation.csv", library_file_208, library_file_208_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f05-general-public.csv", library_file_209, library_file_209_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f06-basic.csv", library_file_210, library_file_210_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f07-three-public.csv", library_file_211, library_file_211_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f08-government-fund.csv", library_file_212, library_file_212_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f09-state-capital.csv", library_file_213, library_file_213_end},
  {"320200-无锡市信访局/2025-budget/claims.csv", library_file_214, library_file_214_end},
  {"320200-无锡市信访局/2025-budget/datapackage.json", library_file_215, library_file_215_end},
  {"320200-无锡市信访局/2025-budget/enumerations.csv", library_file_216, library_file_216_end},
  {"320200-无锡市信访局/2025-budget/facts.csv", library_file_217, library_file_217_end},
  {"320200-无锡市信访局/2025-budget/phrases.csv", library_file_218, library_file_218_end},
  {"320200-无锡市信访局/2025-budget/tables/b01-income-expenditure.csv", library_file_219, library_file_219_end},
  {"320200-无锡市信访局/2025-budget/tables/b02-income.csv", library_file_220, library_file_220_end},
  {"320200-无锡市信访局/2025-budget/tables/b03-expenditure.csv", library_file_221, library_file_221_end},
  {"320200-无锡市信访局/2025-budget/tables/b04-appropriation.csv", library_file_222, library_file_222_end},
  {"320200-无锡市信访局/2025-budget/tables/b05-expenditure.csv", library_file_223, library_file_223_end},
  {"320200-无锡市信访局/2025-budget/tables/b06-basic.csv", library_file_224, library_file_224_end},
  {"320200-无锡市信访局/2025-budget/tables/b07-general-public.csv", library_file_225, library_file_225_end},
  {"320200-无锡市信访局/2025-budget/tables/b08-basic.csv", library_file_226, library_file_226_end},
  {"320200-无锡市信访局/2025-budget/tables/b09-three-public.csv", library_file_227, library_file_227_end},
  {"320200-无锡市信访局/2025-budget/tables/b10-government-fund.csv", library_file_228, library_file_228_end},
  {"320200-无锡市信访局/2025-budget/tables/b11-state-capital.csv", library_file_229, library_file_229_end},
  {"320200-无锡市信访局/2025-budget/tables/b12-operating.csv", library_file_230, library_file_230_end},
  {"320200-无锡市信访局/2025-budget/tables/b13-procurement.csv", library_file_231, library_file_231_end},
  {"320200-无锡市教育局（本级）/2026-budget/claims.csv", library_file_232, library_file_232_end},
  {"320200-无锡市教育局（本级）/2026-budget/datapackage.json", library_file_233, library_file_233_end},
  {"320200-无锡市教育局（本级）/2026-budget/enumerations.csv", library_file_234, library_file_234_end},
  {"320200-无锡市教育局（本级）/2026-budget/facts.csv", library_file_235, library_file_235_end},
  {"320200-无锡市教育局（本级）/2026-budget/phrases.csv", library_file_236, library_file_236_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b01-income-expenditure.csv", library_file_237, library_file_237_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b02-income.csv", library_file_238, library_file_238_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b03-expenditure.csv", library_file_239, library_file_239_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b04-appropriation.csv", library_file_240, library_file_240_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b05-expenditure.csv", library_file_241, library_file_241_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b06-basic.csv", library_file_242, library_file_242_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b07-general-public.csv", library_file_243, library_file_243_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b08-basic.csv", library_file_244, library_file_244_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b09-three-public.csv", library_file_245, library_file_245_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b10-government-fund.csv", library_file_246, library_file_246_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b11-state-capital.csv", library_file_247, library_file_247_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b12-operating.csv", library_file_248, library_file_248_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b13-procurement.csv", library_file_249, library_file_249_end},
  {"320500-苏州市数据局/2026-budget/claims.csv", library_file_250, library_file_250_end},
  {"320500-苏州市数据局/2026-budget/datapackage.json", library_file_251, library_file_251_end},
  {"320500-苏州市数据局/2026-budget/enumerations.csv", library_file_252, library_file_252_end},
  {"320500-苏州市数据局/2026-budget/facts.csv", library_file_253, library_file_253_end},
  {"320500-苏州市数据局/2026-budget/phrases.csv", library_file_254, library_file_254_end},
  {"320500-苏州市数据局/2026-budget/tables/b01-income-expenditure.csv", library_file_255, library_file_255_end},
  {"320500-苏州市数据局/2026-budget/tables/b02-income.csv", library_file_256, library_file_256_end},
  {"320500-苏州市数据局/2026-budget/tables/b03-expenditure.csv", library_file_257, library_file_257_end},
  {"320500-苏州市数据局/2026-budget/tables/b04-appropriation.csv", library_file_258, library_file_258_end},
  {"320500-苏州市数据局/2026-budget/tables/b05-expenditure.csv", library_file_259, library_file_259_end},
  {"320500-苏州市数据局/2026-budget/tables/b06-basic.csv", library_file_260, library_file_260_end},
  {"320500-苏州市数据局/2026-budget/tables/b07-general-public.csv", library_file_261, library_file_261_end},
  {"320500-苏州市数据局/2026-budget/tables/b08-basic.csv", library_file_262, library_file_262_end},
  {"320500-苏州市数据局/2026-budget/tables/b09-three-public.csv", library_file_263, library_file_263_end},
  {"320500-苏州市数据局/2026-budget/tables/b10-government-fund.csv", library_file_264, library_file_264_end},
  {"320500-苏州市数据局/2026-budget/tables/b11-state-capital.csv", library_file_265, library_file_265_end},
  {"320500-苏州市数据局/2026-budget/tables/b12-operating.csv", library_file_266, library_file_266_end},
  {"320500-苏州市数据局/2026-budget/tables/b13-procurement.csv", library_file_267, library_file_267_end},
  {"330100-杭州市司法局/2026-budget/claims.csv", library_file_268, library_file_268_end},
  {"330100-杭州市司法局/2026-budget/datapackage.json", library_file_269, library_file_269_end},
  {"330100-杭州市司法局/2026-budget/enumerations.csv", library_file_270, library_file_270_end},
  {"330100-杭州市司法局/2026-budget/facts.csv", library_file_271, library_file_271_end},
  {"330100-杭州市司法局/2026-budget/funds.csv", library_file_272, library_file_272_end},
  {"330100-杭州市司法局/2026-budget/phrases.csv", library_file_273, library_file_273_end},
  {"330100-杭州市司法局/2026-budget/projects.csv", library_file_274, library_file_274_end},
  {"330100-杭州市司法局/2026-budget/tables/b01-income-expenditure.csv", library_file_275, library_file_275_end},
  {"330100-杭州市司法局/2026-budget/tables/b02-income.csv", library_file_276, library_file_276_end},
  {"330100-杭州市司法局/2026-budget/tables/b03-expenditure.csv", library_file_277, library_file_277_end},
  {"330100-杭州市司法局/2026-budget/tables/b04-appropriation.csv", library_file_278, library_file_278_end},
  {"330100-杭州市司法局/2026-budget/tables/b05-general-public.csv", library_file_279, library_file_279_end},
  {"330100-杭州市司法局/2026-budget/tables/b06-basic.csv", library_file_280, library_file_280_end},
  {"330100-杭州市司法局/2026-budget/tables/b07-three-public.csv", library_file_281, library_file_281_end},
  {"330100-杭州市司法局/2026-budget/tables/b08-government-fund.csv", library_file_282, library_file_282_end},
  {"330100-杭州市司法局/2026-budget/tables/b09-state-capital.csv", library_file_283, library_file_283_end},
  {"330100-杭州市司法局/2026-budget/tables/b10-projects.csv", library_file_284, library_file_284_end},
  {"330100-杭州市司法局/2026-budget/tables/b11-performance.csv", library_file_285, library_file_285_end},
  {"330500-341/2026-budget/claims.csv", library_file_286, library_file_286_end},
  {"330500-341/2026-budget/datapackage.json", library_file_287, library_file_287_end},
  {"330500-341/2026-budget/enumerations.csv", library_file_288, library_file_288_end},
  {"330500-341/2026-budget/funds.csv", library_file_289, library_file_289_end},
  {"330500-341/2026-budget/phrases.csv", library_file_290, library_file_290_end},
  {"330500-341/2026-budget/projects.csv", library_file_291, library_file_291_end},
  {"330500-341/2026-budget/tables/b01-income-expenditure.csv", library_file_292, library_file_292_end},
  {"330500-341/2026-budget/tables/b02-income.csv", library_file_293, library_file_293_end},
  {"330500-341/2026-budget/tables/b03-expenditure.csv", library_file_294, library_file_294_end},
  {"330500-341/2026-budget/tables/b04-appropriation.csv", library_file_295, library_file_295_end},
  {"330500-341/2026-budget/tables/b05-general-public.csv", library_file_296, library_file_296_end},
  {"330500-341/2026-budget/tables/b06-basic.csv", library_file_297, library_file_297_end},
  {"330500-341/2026-budget/tables/b07-three-public.csv", library_file_298, library_file_298_end},
  {"330500-341/2026-budget/tables/b08-government-fund.csv", library_file_299, library_file_299_end},
  {"330500-341/2026-budget/tables/b09-state-capital.csv", library_file_300, library_file_300_end},
  {"330500-341/2026-budget/tables/b10-projects.csv", library_file_301, library_file_301_end},
  {"330500-341/2026-budget/tables/b11-performance.csv", library_file_302, library_file_302_end},
  {"350100-福州市商务局/2026-budget/claims.csv", library_file_303, library_file_303_end},
  {"350100-福州市商务局/2026-budget/datapackage.json", library_file_304, library_file_304_end},
  {"350100-福州市商务局/2026-budget/enumerations.csv", library_file_305, library_file_305_end},
  {"350100-福州市商务局/2026-budget/facts.csv", library_file_306, library_file_306_end},
  {"350100-福州市商务局/2026-budget/funds.csv", library_file_307, library_file_307_end},
  {"350100-福州市商务局/2026-budget/indicators.csv", library_file_308, library_file_308_end},
  {"350100-福州市商务局/2026-budget/phrases.csv", library_file_309, library_file_309_end},
  {"350100-福州市商务局/2026-budget/projects.csv", library_file_310, library_file_310_end},
  {"350100-福州市商务局/2026-budget/tables/b01-income-expenditure.csv", library_file_311, library_file_311_end},
  {"350100-福州市商务局/2026-budget/tables/b02-income.csv", library_file_312, library_file_312_end},
  {"350100-福州市商务局/2026-budget/tables/b03-expenditure.csv", library_file_313, library_file_313_end},
  {"350100-福州市商务局/2026-budget/tables/b04-appropriation.csv", library_file_314, library_file_314_end},
  {"350100-福州市商务局/2026-budget/tables/b05-general-public.csv", library_file_315, library_file_315_end},
  {"350100-福州市商务局/2026-budget/tables/b06-government-fund.csv", library_file_316, library_file_316_end},
  {"350100-福州市商务局/2026-budget/tables/b07-state-capital.csv", library_file_317, library_file_317_end},
  {"350100-福州市商务局/2026-budget/tables/b08-general-public.csv", library_file_318, library_file_318_end},
  {"350100-福州市商务局/2026-budget/tables/b09-basic.csv", library_file_319, library_file_319_end},
  {"350100-福州市商务局/2026-budget/tables/b10-three-public.csv", library_file_320, library_file_320_end},
  {"350500-泉州市人民政府办公室/2026-budget/claims.csv", library_file_321, library_file_321_end},
  {"350500-泉州市人民政府办公室/2026-budget/datapackage.json", library_file_322, library_file_322_end},
  {"350500-泉州市人民政府办公室/2026-budget/enumerations.csv", library_file_323, library_file_323_end},
  {"350500-泉州市人民政府办公室/2026-budget/facts.csv", library_file_324, library_file_324_end},
  {"350500-泉州市人民政府办公室/2026-budget/funds.csv", library_file_325, library_file_325_end},
  {"350500-泉州市人民政府办公室/2026-budget/indicators.csv", library_file_326, library_file_326_end},
  {"350500-泉州市人民政府办公室/2026-budget/phrases.csv", library_file_327, library_file_327_end},
  {"350500-泉州市人民政府办公室/2026-budget/projects.csv", library_file_328, library_file_328_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b01-income-expenditure.csv", library_file_329, library_file_329_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b02-income.csv", library_file_330, library_file_330_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b03-expenditure.csv", library_file_331, library_file_331_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b04-appropriation.csv", library_file_332, library_file_332_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b05-general-public.csv", library_file_333, library_file_333_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b06-government-fund.csv", library_file_334, library_file_334_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b07-state-capital.csv", library_file_335, library_file_335_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b08-general-public.csv", library_file_336, library_file_336_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b09-basic.csv", library_file_337, library_file_337_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b10-three-public.csv", library_file_338, library_file_338_end},
  {"370600-烟台市人民政府办公室/2026-budget/claims.csv", library_file_339, library_file_339_end},
  {"370600-烟台市人民政府办公室/2026-budget/datapackage.json", library_file_340, library_file_340_end},
  {"370600-烟台市人民政府办公室/2026-budget/facts.csv", library_file_341, library_file_341_end},
  {"370600-烟台市人民政府办公室/2026-budget/funds.csv", library_file_342, library_file_342_end},
  {"370600-烟台市人民政府办公室/2026-budget/indicators.csv", library_file_343, library_file_343_end},
  {"370600-烟台市人民政府办公室/2026-budget/phrases.csv", library_file_344, library_file_344_end},
  {"370600-烟台市人民政府办公室/2026-budget/projects.csv", library_file_345, library_file_345_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b01-income-expenditure.csv", library_file_346, library_file_346_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b02-income.csv", library_file_347, library_file_347_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b03-expenditure.csv", library_file_348, library_file_348_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b04-appropriation.csv", library_file_349, library_file_349_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b05-general-public.csv", library_file_350, library_file_350_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b06-basic.csv", library_file_351, library_file_351_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b07-three-public.csv", library_file_352, library_file_352_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b08-government-fund.csv", library_file_353, library_file_353_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b09-state-capital.csv", library_file_354, library_file_354_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b10-basic.csv", library_file_355, library_file_355_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b11-projects.csv", library_file_356, library_file_356_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b12-procurement.csv", library_file_357, library_file_357_end},
  {"430100-长沙市信访局/2026-budget/claims.csv", library_file_358, library_file_358_end},
  {"430100-长沙市信访局/2026-budget/datapackage.json", library_file_359, library_file_359_end},
  {"430100-长沙市信访局/2026-budget/facts.csv", library_file_360, library_file_360_end},
  {"430100-长沙市信访局/2026-budget/funds.csv", library_file_361, library_file_361_end},
  {"430100-长沙市信访局/2026-budget/indicators.csv", library_file_362, library_file_362_end},
  {"430100-长沙市信访局/2026-budget/phrases.csv", library_file_363, library_file_363_end},
  {"430100-长沙市信访局/2026-budget/projects.csv", library_file_364, library_file_364_end},
  {"430100-长沙市信访局/2026-budget/tables/b01-income-expenditure.csv", library_file_365, library_file_365_end},
  {"430100-长沙市信访局/2026-budget/tables/b02-income.csv", library_file_366, library_file_366_end},
  {"430100-长沙市信访局/2026-budget/tables/b03-expenditure.csv", library_file_367, library_file_367_end},
  {"430100-长沙市信访局/2026-budget/tables/b04-appropriation.csv", library_file_368, library_file_368_end},
  {"430100-长沙市信访局/2026-budget/tables/b05-general-public.csv", library_file_369, library_file_369_end},
  {"430100-长沙市信访局/2026-budget/tables/b06-basic.csv", library_file_370, library_file_370_end},
  {"430100-长沙市信访局/2026-budget/tables/b07-three-public.csv", library_file_371, library_file_371_end},
  {"430100-长沙市信访局/2026-budget/tables/b08-government-fund.csv", library_file_372, library_file_372_end},
  {"430100-长沙市信访局/2026-budget/tables/b09-performance.csv", library_file_373, library_file_373_end},
  {"430100-长沙市信访局/2026-budget/tables/b10-performance.csv", library_file_374, library_file_374_end},
  {"430100-长沙市信访局/2026-budget/tables/b11-performance.csv", library_file_375, library_file_375_end},
  {"430100-长沙市信访局/2026-budget/tables/b12-performance.csv", library_file_376, library_file_376_end},
  {"440100-广州市信访局/2026-budget/claims.csv", library_file_377, library_file_377_end},
  {"440100-广州市信访局/2026-budget/datapackage.json", library_file_378, library_file_378_end},
  {"440100-广州市信访局/2026-budget/facts.csv", library_file_379, library_file_379_end},
  {"440100-广州市信访局/2026-budget/funds.csv", library_file_380, library_file_380_end},
  {"440100-广州市信访局/2026-budget/phrases.csv", library_file_381, library_file_381_end},
  {"440100-广州市信访局/2026-budget/projects.csv", library_file_382, library_file_382_end},
  {"440100-广州市信访局/2026-budget/tables/b01-income-expenditure.csv", library_file_383, library_file_383_end},
  {"440100-广州市信访局/2026-budget/tables/b02-income.csv", library_file_384, library_file_384_end},
  {"440100-广州市信访局/2026-budget/tables/b03-expenditure.csv", library_file_385, library_file_385_end},
  {"440100-广州市信访局/2026-budget/tables/b04-appropriation.csv", library_file_386, library_file_386_end},
  {"440100-广州市信访局/2026-budget/tables/b05-general-public.csv", library_file_387, library_file_387_end},
  {"440100-广州市信访局/2026-budget/tables/b06-basic.csv", library_file_388, library_file_388_end},
  {"440100-广州市信访局/2026-budget/tables/b07-general-public.csv", library_file_389, library_file_389_end},
  {"440100-广州市信访局/2026-budget/tables/b08-three-public.csv", library_file_390, library_file_390_end},
  {"440100-广州市信访局/2026-budget/tables/b09-government-fund.csv", library_file_391, library_file_391_end},
  {"440100-广州市信访局/2026-budget/tables/b10-state-capital.csv", library_file_392, library_file_392_end},
  {"440100-广州市信访局/2026-budget/tables/b11-basic.csv", library_file_393, library_file_393_end},
  {"440100-广州市信访局/2026-budget/tables/b12-projects.csv", library_file_394, library_file_394_end},
  {"440100-广州市统计局/2026-budget/claims.csv", library_file_395, library_file_395_end},
  {"440100-广州市统计局/2026-budget/datapackage.json", library_file_396, library_file_396_end},
  {"440100-广州市统计局/2026-budget/enumerations.csv", library_file_397, library_file_397_end},
  {"440100-广州市统计局/2026-budget/facts.csv", library_file_398, library_file_398_end},
  {"440100-广州市统计局/2026-budget/funds.csv", library_file_399, library_file_399_end},
  {"440100-广州市统计局/2026-budget/phrases.csv", library_file_400, library_file_400_end},
  {"440100-广州市统计局/2026-budget/projects.csv", library_file_401, library_file_401_end},
  {"440100-广州市统计局/2026-budget/tables/b01-income-expenditure.csv", library_file_402, library_file_402_end},
  {"440100-广州市统计局/2026-budget/tables/b02-income.csv", library_file_403, library_file_403_end},
  {"440100-广州市统计局/2026-budget/tables/b03-expenditure.csv", library_file_404, library_file_404_end},
  {"440100-广州市统计局/2026-budget/tables/b04-appropriation.csv", library_file_405, library_file_405_end},
  {"440100-广州市统计局/2026-budget/tables/b05-general-public.csv", library_file_406, library_file_406_end},
  {"440100-广州市统计局/2026-budget/tables/b06-basic.csv", library_file_407, library_file_407_end},
  {"440100-广州市统计局/2026-budget/tables/b07-general-public.csv", library_file_408, library_file_408_end},
  {"440100-广州市统计局/2026-budget/tables/b08-three-public.csv", library_file_409, library_file_409_end},
  {"440100-广州市统计局/2026-budget/tables/b09-government-fund.csv", library_file_410, library_file_410_end},
  {"440100-广州市统计局/2026-budget/tables/b10-state-capital.csv", library_file_411, library_file_411_end},
  {"440100-广州市统计局/2026-budget/tables/b11-basic.csv", library_file_412, library_file_412_end},
  {"440100-广州市统计局/2026-budget/tables/b12-projects.csv", library_file_413, library_file_413_end},
  {"440300-深圳市信访局/2026-budget/claims.csv", library_file_414, library_file_414_end},
  {"440300-深圳市信访局/2026-budget/datapackage.json", library_file_415, library_file_415_end},
  {"440300-深圳市信访局/2026-budget/facts.csv", library_file_416, library_file_416_end},
  {"440300-深圳市信访局/2026-budget/funds.csv", library_file_417, library_file_417_end},
  {"440300-深圳市信访局/2026-budget/phrases.csv", library_file_418, library_file_418_end},
  {"440300-深圳市信访局/2026-budget/projects.csv", library_file_419, library_file_419_end},
  {"440300-深圳市信访局/2026-budget/tables/b01-income-expenditure.csv", library_file_420, library_file_420_end},
  {"440300-深圳市信访局/2026-budget/tables/b02-income.csv", library_file_421, library_file_421_end},
  {"440300-深圳市信访局/2026-budget/tables/b03-expenditure.csv", library_file_422, library_file_422_end},
  {"440300-深圳市信访局/2026-budget/tables/b04-basic.csv", library_file_423, library_file_423_end},
  {"440300-深圳市信访局/2026-budget/tables/b05-projects.csv", library_file_424, library_file_424_end},
  {"440300-深圳市信访局/2026-budget/tables/b06-appropriation.csv", library_file_425, library_file_425_end},
  {"440300-深圳市信访局/2026-budget/tables/b07-general-public.csv", library_file_426, library_file_426_end},
  {"440300-深圳市信访局/2026-budget/tables/b08-general-public.csv", library_file_427, library_file_427_end},
  {"440300-深圳市信访局/2026-budget/tables/b09-three-public.csv", library_file_428, library_file_428_end},
  {"440300-深圳市信访局/2026-budget/tables/b10-government-fund.csv", library_file_429, library_file_429_end},
  {"440300-深圳市信访局/2026-budget/tables/b11-state-capital.csv", library_file_430, library_file_430_end},
  {"440300-深圳市审计局/2026-budget/claims.csv", library_file_431, library_file_431_end},
  {"440300-深圳市审计局/2026-budget/datapackage.json", library_file_432, library_file_432_end},
  {"440300-深圳市审计局/2026-budget/enumerations.csv", library_file_433, library_file_433_end},
  {"440300-深圳市审计局/2026-budget/facts.csv", library_file_434, library_file_434_end},
  {"440300-深圳市审计局/2026-budget/funds.csv", library_file_435, library_file_435_end},
  {"440300-深圳市审计局/2026-budget/phrases.csv", library_file_436, library_file_436_end},
  {"440300-深圳市审计局/2026-budget/projects.csv", library_file_437, library_file_437_end},
  {"440300-深圳市审计局/2026-budget/tables/b01-income-expenditure.csv", library_file_438, library_file_438_end},
  {"440300-深圳市审计局/2026-budget/tables/b02-income.csv", library_file_439, library_file_439_end},
  {"440300-深圳市审计局/2026-budget/tables/b03-expenditure.csv", library_file_440, library_file_440_end},
  {"440300-深圳市审计局/2026-budget/tables/b04-basic.csv", library_file_441, library_file_441_end},
  {"440300-深圳市审计局/2026-budget/tables/b05-projects.csv", library_file_442, library_file_442_end},
  {"440300-深圳市审计局/2026-budget/tables/b06-appropriation.csv", library_file_443, library_file_443_end},
  {"440300-深圳市审计局/2026-budget/tables/b07-general-public.csv", library_file_444, library_file_444_end},
  {"440300-深圳市审计局/2026-budget/tables/b08-general-public.csv", library_file_445, library_file_445_end},
  {"440300-深圳市审计局/2026-budget/tables/b09-three-public.csv", library_file_446, library_file_446_end},
  {"440300-深圳市审计局/2026-budget/tables/b10-government-fund.csv", library_file_447, library_file_447_end},
  {"440300-深圳市审计局/2026-budget/tables/b11-state-capital.csv", library_file_448, library_file_448_end},
  {"500000-中共重庆市委宣传部/2026-budget/claims.csv", library_file_449, library_file_449_end},
  {"500000-中共重庆市委宣传部/2026-budget/datapackage.json", library_file_450, library_file_450_end},
  {"500000-中共重庆市委宣传部/2026-budget/enumerations.csv", library_file_451, library_file_451_end},
  {"500000-中共重庆市委宣传部/2026-budget/facts.csv", library_file_452, library_file_452_end},
  {"500000-中共重庆市委宣传部/2026-budget/phrases.csv", library_file_453, library_file_453_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b01-income-expenditure.csv", library_file_454, library_file_454_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b02-income.csv", library_file_455, library_file_455_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b03-expenditure.csv", library_file_456, library_file_456_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b04-appropriation.csv", library_file_457, library_file_457_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b05-general-public.csv", library_file_458, library_file_458_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b06-basic.csv", library_file_459, library_file_459_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b07-government-fund.csv", library_file_460, library_file_460_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b08-three-public.csv", library_file_461, library_file_461_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b09-procurement.csv", library_file_462, library_file_462_end},
  {"500000-重庆市人民政府办公厅/2026-budget/claims.csv", library_file_463, library_file_463_end},
  {"500000-重庆市人民政府办公厅/2026-budget/datapackage.json", library_file_464, library_file_464_end},
  {"500000-重庆市人民政府办公厅/2026-budget/enumerations.csv", library_file_465, library_file_465_end},
  {"500000-重庆市人民政府办公厅/2026-budget/facts.csv", library_file_466, library_file_466_end},
  {"500000-重庆市人民政府办公厅/2026-budget/funds.csv", library_file_467, library_file_467_end},
  {"500000-重庆市人民政府办公厅/2026-budget/indicators.csv", library_file_468, library_file_468_end},
  {"500000-重庆市人民政府办公厅/2026-budget/phrases.csv", library_file_469, library_file_469_end},
  {"500000-重庆市人民政府办公厅/2026-budget/projects.csv", library_file_470, library_file_470_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b01-income-expenditure.csv", library_file_471, library_file_471_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b02-income.csv", library_file_472, library_file_472_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b03-expenditure.csv", library_file_473, library_file_473_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b04-appropriation.csv", library_file_474, library_file_474_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b05-general-public.csv", library_file_475, library_file_475_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b06-basic.csv", library_file_476, library_file_476_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b07-government-fund.csv", library_file_477, library_file_477_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b08-three-public.csv", library_file_478, library_file_478_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b09-procurement.csv", library_file_479, library_file_479_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b11-performance.csv", library_file_480, library_file_480_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b12-performance.csv", library_file_481, library_file_481_end},
  {"610100-西安市信访局/2026-budget/claims.csv", library_file_482, library_file_482_end},
  {"610100-西安市信访局/2026-budget/datapackage.json", library_file_483, library_file_483_end},
  {"610100-西安市信访局/2026-budget/enumerations.csv", library_file_484, library_file_484_end},
  {"610100-西安市信访局/2026-budget/facts.csv", library_file_485, library_file_485_end},
  {"610100-西安市信访局/2026-budget/funds.csv", library_file_486, library_file_486_end},
  {"610100-西安市信访局/2026-budget/indicators.csv", library_file_487, library_file_487_end},
  {"610100-西安市信访局/2026-budget/phrases.csv", library_file_488, library_file_488_end},
  {"610100-西安市信访局/2026-budget/projects.csv", library_file_489, library_file_489_end},
  {"610100-西安市信访局/2026-budget/tables/b01-income-expenditure.csv", library_file_490, library_file_490_end},
  {"610100-西安市信访局/2026-budget/tables/b01-other.csv", library_file_491, library_file_491_end},
  {"610100-西安市信访局/2026-budget/tables/b02-income.csv", library_file_492, library_file_492_end},
  {"610100-西安市信访局/2026-budget/tables/b03-expenditure.csv", library_file_493, library_file_493_end},
  {"610100-西安市信访局/2026-budget/tables/b04-appropriation.csv", library_file_494, library_file_494_end},
  {"610100-西安市信访局/2026-budget/tables/b05-general-public.csv", library_file_495, library_file_495_end},
  {"610100-西安市信访局/2026-budget/tables/b06-general-public.csv", library_file_496, library_file_496_end},
  {"610100-西安市信访局/2026-budget/tables/b07-basic.csv", library_file_497, library_file_497_end},
  {"610100-西安市信访局/2026-budget/tables/b08-basic.csv", library_file_498, library_file_498_end},
  {"610100-西安市信访局/2026-budget/tables/b09-government-fund.csv", library_file_499, library_file_499_end},
  {"610100-西安市信访局/2026-budget/tables/b10-projects.csv", library_file_500, library_file_500_end},
  {"610100-西安市信访局/2026-budget/tables/b11-projects-carried-over.csv", library_file_501, library_file_501_end},
  {"610100-西安市信访局/2026-budget/tables/b12-procurement.csv", library_file_502, library_file_502_end},
  {"610100-西安市信访局/2026-budget/tables/b13-three-public.csv", library_file_503, library_file_503_end},
  {"610100-西安市信访局/2026-budget/tables/b16-performance.csv", library_file_504, library_file_504_end},
  {"610100-西安市卫生健康委员会/2022-final/claims.csv", library_file_505, library_file_505_end},
  {"610100-西安市卫生健康委员会/2022-final/datapackage.json", library_file_506, library_file_506_end},
  {"610100-西安市卫生健康委员会/2022-final/enumerations.csv", library_file_507, library_file_507_end},
  {"610100-西安市卫生健康委员会/2022-final/evaluations.csv", library_file_508, library_file_508_end},
  {"610100-西安市卫生健康委员会/2022-final/facts.csv", library_file_509, library_file_509_end},
  {"610100-西安市卫生健康委员会/2022-final/funds.csv", library_file_510, library_file_510_end},
  {"610100-西安市卫生健康委员会/2022-final/indicators.csv", library_file_511, library_file_511_end},
  {"610100-西安市卫生健康委员会/2022-final/phrases.csv", library_file_512, library_file_512_end},
  {"610100-西安市卫生健康委员会/2022-final/projects.csv", library_file_513, library_file_513_end},
  {"610100-西安市卫生健康委员会/2022-final/tables/f01-income-expenditure.csv", library_file_514, library_file_514_end},
  {"610100-西安市卫生健康委员会/2022-final/tables/f02-income.csv", library_file_515, library_file_515_end},
  {"610100-西安市卫生健康委员会/2022-final/tables/f03-expenditure.csv", library_file_516, library_file_516_end},
  {"610100-西安市卫生健康委员会/2022-final/tables/f04-appropriation.csv", library_file_517, library_file_517_end},
  {"610100-西安市卫生健康委员会/2022-final/tables/f05-general-public.csv", library_file_518, library_file_518_end},
  {"610100-西安市卫生健康委员会/2022-final/tables/f06-basic.csv", library_file_519, library_file_519_end},
  {"610100-西安市卫生健康委员会/2022-final/tables/f07-government-fund.csv", library_file_520, library_file_520_end},
  {"610100-西安市卫生健康委员会/2022-final/tables/f08-state-capital.csv", library_file_521, library_file_521_end},
  {"610100-西安市卫生健康委员会/2022-final/tables/f09-three-public.csv", library_file_522, library_file_522_end},
  {"610100-西安市行政审批服务局/2025-budget/claims.csv", library_file_523, library_file_523_end},
  {"610100-西安市行政审批服务局/2025-budget/datapackage.json", library_file_524, library_file_524_end},
  {"610100-西安市行政审批服务局/2025-budget/enumerations.csv", library_file_525, library_file_525_end},
  {"610100-西安市行政审批服务局/2025-budget/facts.csv", library_file_526, library_file_526_end},
  {"610100-西安市行政审批服务局/2025-budget/funds.csv", library_file_527, library_file_527_end},
  {"610100-西安市行政审批服务局/2025-budget/indicators.csv", library_file_528, library_file_528_end},
  {"610100-西安市行政审批服务局/2025-budget/phrases.csv", library_file_529, library_file_529_end},
  {"610100-西安市行政审批服务局/2025-budget/projects.csv", library_file_530, library_file_530_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b01-income-expenditure.csv", library_file_531, library_file_531_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b01-other.csv", library_file_532, library_file_532_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b02-income.csv", library_file_533, library_file_533_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b02-other.csv", library_file_534, library_file_534_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b03-expenditure.csv", library_file_535, library_file_535_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b04-appropriation.csv", library_file_536, library_file_536_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b05-general-public.csv", library_file_537, library_file_537_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b06-general-public.csv", library_file_538, library_file_538_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b07-basic.csv", library_file_539, library_file_539_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b08-basic.csv", library_file_540, library_file_540_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b09-government-fund.csv", library_file_541, library_file_541_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b10-projects.csv", library_file_542, library_file_542_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b11-projects-carried-over.csv", library_file_543, library_file_543_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b12-procurement.csv", library_file_544, library_file_544_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b13-three-public.csv", library_file_545, library_file_545_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b16-performance.csv", library_file_546, library_file_546_end},
  {"catalogue.csv", library_file_547, library_file_547_end},
  {0, 0, 0},
};

const struct embedded_file *embedded_library_files(size_t *count) {
  *count = sizeof files / sizeof *files - 1;
  return files;
}
