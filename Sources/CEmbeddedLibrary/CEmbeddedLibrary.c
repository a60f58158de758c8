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

EMBED(library_file_0, "100000-国家信访局/2024-final/claims.csv") // 4ec2240017b37aea
EMBED(library_file_1, "100000-国家信访局/2024-final/datapackage.json") // 9ba72c9399850c26
EMBED(library_file_2, "100000-国家信访局/2024-final/enumerations.csv") // 784a3016d8bb2cef
EMBED(library_file_3, "100000-国家信访局/2024-final/evaluations.csv") // d1e86ddf4b2d958d
EMBED(library_file_4, "100000-国家信访局/2024-final/facts.csv") // 725206632c777fca
EMBED(library_file_5, "100000-国家信访局/2024-final/funds.csv") // 85524ef83bc622c9
EMBED(library_file_6, "100000-国家信访局/2024-final/indicators.csv") // 13b22d0204269570
EMBED(library_file_7, "100000-国家信访局/2024-final/phrases.csv") // dd26763eb62f1b77
EMBED(library_file_8, "100000-国家信访局/2024-final/projects.csv") // f36c6d614e25452b
EMBED(library_file_9, "100000-国家信访局/2024-final/tables/f01-income-expenditure.csv") // 20792d67a7c89ab2
EMBED(library_file_10, "100000-国家信访局/2024-final/tables/f02-income.csv") // 1f6dff0d380e13ba
EMBED(library_file_11, "100000-国家信访局/2024-final/tables/f03-expenditure.csv") // 407e5071c8a1ffd9
EMBED(library_file_12, "100000-国家信访局/2024-final/tables/f04-appropriation.csv") // 2d19c73d490b5a17
EMBED(library_file_13, "100000-国家信访局/2024-final/tables/f05-general-public.csv") // 7c628a7388181769
EMBED(library_file_14, "100000-国家信访局/2024-final/tables/f06-basic.csv") // f239a20a370eb8da
EMBED(library_file_15, "100000-国家信访局/2024-final/tables/f07-government-fund.csv") // 0737efcca223fc7b
EMBED(library_file_16, "100000-国家信访局/2024-final/tables/f08-state-capital.csv") // dccc3ca345bd08a4
EMBED(library_file_17, "100000-国家信访局/2024-final/tables/f09-three-public.csv") // 142f2d5614e98e70
EMBED(library_file_18, "100000-国家信访局/2026-budget/claims.csv") // fec1e9364e8fa164
EMBED(library_file_19, "100000-国家信访局/2026-budget/datapackage.json") // 8371a67a000b528a
EMBED(library_file_20, "100000-国家信访局/2026-budget/enumerations.csv") // 702fd882b4a07390
EMBED(library_file_21, "100000-国家信访局/2026-budget/facts.csv") // 043c034cb6eb919a
EMBED(library_file_22, "100000-国家信访局/2026-budget/funds.csv") // e19e0f033d2e664c
EMBED(library_file_23, "100000-国家信访局/2026-budget/indicators.csv") // 0604ad2574711928
EMBED(library_file_24, "100000-国家信访局/2026-budget/phrases.csv") // 849ef57d6d8db6fb
EMBED(library_file_25, "100000-国家信访局/2026-budget/projects.csv") // 72b24eab82d0ee0e
EMBED(library_file_26, "100000-国家信访局/2026-budget/tables/b01-income-expenditure.csv") // a0872815f5dbdd3b
EMBED(library_file_27, "100000-国家信访局/2026-budget/tables/b02-income.csv") // 4ebe993a974c3941
EMBED(library_file_28, "100000-国家信访局/2026-budget/tables/b03-expenditure.csv") // cebe33031ae40d5a
EMBED(library_file_29, "100000-国家信访局/2026-budget/tables/b04-appropriation.csv") // 9844fbc7a41ef027
EMBED(library_file_30, "100000-国家信访局/2026-budget/tables/b05-general-public.csv") // 63c3dd113f5de70a
EMBED(library_file_31, "100000-国家信访局/2026-budget/tables/b06-basic.csv") // 1523fc2f4c0e8b72
EMBED(library_file_32, "100000-国家信访局/2026-budget/tables/b07-government-fund.csv") // 86718e78304ad273
EMBED(library_file_33, "100000-国家信访局/2026-budget/tables/b08-state-capital.csv") // 510972fa71afeb11
EMBED(library_file_34, "100000-国家信访局/2026-budget/tables/b09-three-public.csv") // ebd04073b4b19c78
EMBED(library_file_35, "140522-042/2024-budget/claims.csv") // c6929947ace1d544
EMBED(library_file_36, "140522-042/2024-budget/datapackage.json") // 1efd2f8351e3c722
EMBED(library_file_37, "140522-042/2024-budget/enumerations.csv") // 6c5a33c4aacd83ae
EMBED(library_file_38, "140522-042/2024-budget/facts.csv") // de37e7c861dae38e
EMBED(library_file_39, "140522-042/2024-budget/funds.csv") // 4b7fc2cde3a1e0ee
EMBED(library_file_40, "140522-042/2024-budget/indicators.csv") // 593c9a105e2eb237
EMBED(library_file_41, "140522-042/2024-budget/phrases.csv") // 5c51e4eecab7a108
EMBED(library_file_42, "140522-042/2024-budget/projects.csv") // 5605881d89163c06
EMBED(library_file_43, "140522-042/2024-budget/tables/b01-income-expenditure.csv") // 64871465f789352c
EMBED(library_file_44, "140522-042/2024-budget/tables/b02-income.csv") // baf3ec020fe62a36
EMBED(library_file_45, "140522-042/2024-budget/tables/b03-expenditure.csv") // 041fd4b41107fc49
EMBED(library_file_46, "140522-042/2024-budget/tables/b04-appropriation.csv") // 00f2c7f588c4da33
EMBED(library_file_47, "140522-042/2024-budget/tables/b05-general-public.csv") // f052e7d3151a6e58
EMBED(library_file_48, "140522-042/2024-budget/tables/b06-basic.csv") // 85b839a7f7a9052b
EMBED(library_file_49, "140522-042/2024-budget/tables/b07-government-fund-income.csv") // f2e1951fcd43ca0f
EMBED(library_file_50, "140522-042/2024-budget/tables/b08-government-fund.csv") // 88d323f54ad6208e
EMBED(library_file_51, "140522-042/2024-budget/tables/b09-state-capital.csv") // bb60e3f45531e3ac
EMBED(library_file_52, "140522-042/2024-budget/tables/b10-three-public.csv") // 2aa5e6ce5729726e
EMBED(library_file_53, "140522-042/2024-budget/tables/b11-operating.csv") // 8bc5ab2574da6344
EMBED(library_file_54, "140522-042/2024-budget/tables/b12-projects.csv") // e2e636a4d1294583
EMBED(library_file_55, "140522-042/2024-budget/tables/b13-projects-carried-over.csv") // fb708ceed309b2b0
EMBED(library_file_56, "140525-023/2024-final/claims.csv") // 50b0b271af44100a
EMBED(library_file_57, "140525-023/2024-final/datapackage.json") // 94f5a89a91290429
EMBED(library_file_58, "140525-023/2024-final/enumerations.csv") // c406d75e46a602ed
EMBED(library_file_59, "140525-023/2024-final/evaluations.csv") // 2319dac36b379cf3
EMBED(library_file_60, "140525-023/2024-final/facts.csv") // 851b21eeffaba682
EMBED(library_file_61, "140525-023/2024-final/funds.csv") // d871c438d2f4cdcf
EMBED(library_file_62, "140525-023/2024-final/indicators.csv") // cb45e701f7fe9815
EMBED(library_file_63, "140525-023/2024-final/phrases.csv") // ecf58b9c218d8aab
EMBED(library_file_64, "140525-023/2024-final/projects.csv") // 1a5da265c07a1955
EMBED(library_file_65, "140525-023/2024-final/tables/f01-income-expenditure.csv") // 2a482fc7abc6345b
EMBED(library_file_66, "140525-023/2024-final/tables/f02-income.csv") // 66d1eb9363a24ef2
EMBED(library_file_67, "140525-023/2024-final/tables/f03-expenditure.csv") // bb30c4b629531957
EMBED(library_file_68, "140525-023/2024-final/tables/f04-appropriation.csv") // ffe2be762d54527f
EMBED(library_file_69, "140525-023/2024-final/tables/f05-general-public.csv") // 2f0e8a89aa866433
EMBED(library_file_70, "140525-023/2024-final/tables/f06-basic.csv") // 52835619ce4627f3
EMBED(library_file_71, "140525-023/2024-final/tables/f07-government-fund.csv") // 0737efcca223fc7b
EMBED(library_file_72, "140525-023/2024-final/tables/f08-state-capital.csv") // dccc3ca345bd08a4
EMBED(library_file_73, "140525-023/2024-final/tables/f09-three-public.csv") // 898c9e337240c99f
EMBED(library_file_74, "140525-023/2024-final/tables/f10-information.csv") // abe64ea30d79a6a8
EMBED(library_file_75, "310000-上海市信访办公室/2026-budget/claims.csv") // af77f6848fd26421
EMBED(library_file_76, "310000-上海市信访办公室/2026-budget/datapackage.json") // 187f2485673112a3
EMBED(library_file_77, "310000-上海市信访办公室/2026-budget/enumerations.csv") // effc6284bdf19d6b
EMBED(library_file_78, "310000-上海市信访办公室/2026-budget/facts.csv") // 517457f2ee14a30a
EMBED(library_file_79, "310000-上海市信访办公室/2026-budget/phrases.csv") // ec708b9e1c1f3c05
EMBED(library_file_80, "310000-上海市信访办公室/2026-budget/tables/b01-income-expenditure.csv") // 2a86cb3e067b608e
EMBED(library_file_81, "310000-上海市信访办公室/2026-budget/tables/b02-income.csv") // be8d32417edfe540
EMBED(library_file_82, "310000-上海市信访办公室/2026-budget/tables/b03-expenditure.csv") // 04acf0b5c9ff3207
EMBED(library_file_83, "310000-上海市信访办公室/2026-budget/tables/b04-appropriation.csv") // 11c8c958ee462651
EMBED(library_file_84, "310000-上海市信访办公室/2026-budget/tables/b05-general-public.csv") // b559b633951b4108
EMBED(library_file_85, "310000-上海市信访办公室/2026-budget/tables/b06-government-fund.csv") // 740e424dba211d8b
EMBED(library_file_86, "310000-上海市信访办公室/2026-budget/tables/b07-state-capital.csv") // 82e381c77d44b3f6
EMBED(library_file_87, "310000-上海市信访办公室/2026-budget/tables/b08-basic.csv") // e8891c2d6897ba11
EMBED(library_file_88, "310000-上海市信访办公室/2026-budget/tables/b09-three-public.csv") // 97cb3132dc6156db
EMBED(library_file_89, "310000-上海市审计局/2026-budget/claims.csv") // 8b9b53c3249aa687
EMBED(library_file_90, "310000-上海市审计局/2026-budget/datapackage.json") // cf0a77659fe63a66
EMBED(library_file_91, "310000-上海市审计局/2026-budget/enumerations.csv") // f1214b89b18c413b
EMBED(library_file_92, "310000-上海市审计局/2026-budget/facts.csv") // db7bf77a4d1f1206
EMBED(library_file_93, "310000-上海市审计局/2026-budget/phrases.csv") // 0de661313ed5ec89
EMBED(library_file_94, "310000-上海市审计局/2026-budget/tables/b01-income-expenditure.csv") // dcb6bc10dbd47481
EMBED(library_file_95, "310000-上海市审计局/2026-budget/tables/b02-income.csv") // e44583d25d975686
EMBED(library_file_96, "310000-上海市审计局/2026-budget/tables/b03-expenditure.csv") // 627e898ed741cd87
EMBED(library_file_97, "310000-上海市审计局/2026-budget/tables/b04-appropriation.csv") // 8fe0cb24f9b4d3c7
EMBED(library_file_98, "310000-上海市审计局/2026-budget/tables/b05-general-public.csv") // b7e23ef412d9db04
EMBED(library_file_99, "310000-上海市审计局/2026-budget/tables/b06-government-fund.csv") // 740e424dba211d8b
EMBED(library_file_100, "310000-上海市审计局/2026-budget/tables/b07-state-capital.csv") // 82e381c77d44b3f6
EMBED(library_file_101, "310000-上海市审计局/2026-budget/tables/b08-basic.csv") // c3ab65a94e45f6a1
EMBED(library_file_102, "310000-上海市审计局/2026-budget/tables/b09-three-public.csv") // 8078b0ee76209550
EMBED(library_file_103, "310000-上海科技大学附属学校/2026-budget/claims.csv") // fe1b94db6a4b0c6a
EMBED(library_file_104, "310000-上海科技大学附属学校/2026-budget/datapackage.json") // 5e1fa8d9bbc67676
EMBED(library_file_105, "310000-上海科技大学附属学校/2026-budget/enumerations.csv") // 262e8b5dc0dd4e15
EMBED(library_file_106, "310000-上海科技大学附属学校/2026-budget/facts.csv") // a7eb04d2763548f5
EMBED(library_file_107, "310000-上海科技大学附属学校/2026-budget/phrases.csv") // 045fea7332829d02
EMBED(library_file_108, "310000-上海科技大学附属学校/2026-budget/tables/b01-income-expenditure.csv") // 6053d9b18a0e57ba
EMBED(library_file_109, "310000-上海科技大学附属学校/2026-budget/tables/b02-income.csv") // 0af2f53c0f29d2af
EMBED(library_file_110, "310000-上海科技大学附属学校/2026-budget/tables/b03-expenditure.csv") // 04b3c810df2e4806
EMBED(library_file_111, "310000-上海科技大学附属学校/2026-budget/tables/b04-appropriation.csv") // 4c98ff6092dfdd37
EMBED(library_file_112, "310000-上海科技大学附属学校/2026-budget/tables/b05-general-public.csv") // e4a28659e0b7adb0
EMBED(library_file_113, "310000-上海科技大学附属学校/2026-budget/tables/b06-government-fund.csv") // 740e424dba211d8b
EMBED(library_file_114, "310000-上海科技大学附属学校/2026-budget/tables/b07-state-capital.csv") // 82e381c77d44b3f6
EMBED(library_file_115, "310000-上海科技大学附属学校/2026-budget/tables/b08-basic.csv") // be1c770805a895c8
EMBED(library_file_116, "310000-上海科技大学附属学校/2026-budget/tables/b09-three-public.csv") // 0195256a7e634a92
EMBED(library_file_117, "310107-上海市普陀区财政局/2024-final/claims.csv") // 4dc5a19284162aec
EMBED(library_file_118, "310107-上海市普陀区财政局/2024-final/datapackage.json") // caa68dcf1729d305
EMBED(library_file_119, "310107-上海市普陀区财政局/2024-final/enumerations.csv") // 71d272ad1c15a8c3
EMBED(library_file_120, "310107-上海市普陀区财政局/2024-final/facts.csv") // 34038eb579afa4f5
EMBED(library_file_121, "310107-上海市普陀区财政局/2024-final/phrases.csv") // 6f8616aedba4338a
EMBED(library_file_122, "310107-上海市普陀区财政局/2024-final/tables/f01-income-expenditure.csv") // 0636e386abda6496
EMBED(library_file_123, "310107-上海市普陀区财政局/2024-final/tables/f02-income.csv") // 2a88c0d0b6a77baf
EMBED(library_file_124, "310107-上海市普陀区财政局/2024-final/tables/f03-expenditure.csv") // 6a4902d0105d13ad
EMBED(library_file_125, "310107-上海市普陀区财政局/2024-final/tables/f04-appropriation.csv") // 9b76dc2bc2e16c33
EMBED(library_file_126, "310107-上海市普陀区财政局/2024-final/tables/f05-general-public.csv") // 301ea553dbb55031
EMBED(library_file_127, "310107-上海市普陀区财政局/2024-final/tables/f06-basic.csv") // 0b930ef2c322a0bb
EMBED(library_file_128, "310107-上海市普陀区财政局/2024-final/tables/f07-three-public.csv") // 0845b9a809295b13
EMBED(library_file_129, "310107-上海市普陀区财政局/2024-final/tables/f08-government-fund.csv") // 0737efcca223fc7b
EMBED(library_file_130, "310107-上海市普陀区财政局/2024-final/tables/f09-state-capital.csv") // 0737efcca223fc7b
EMBED(library_file_131, "320200-无锡市信访局/2025-budget/claims.csv") // 7b56b8d473921883
EMBED(library_file_132, "320200-无锡市信访局/2025-budget/datapackage.json") // f04a480eeb01c83e
EMBED(library_file_133, "320200-无锡市信访局/2025-budget/facts.csv") // 7aa9c94d68724784
EMBED(library_file_134, "320200-无锡市信访局/2025-budget/phrases.csv") // 8a5ccb73385ddcae
EMBED(library_file_135, "320200-无锡市信访局/2025-budget/tables/b01-income-expenditure.csv") // 13ff3c6a2d3816de
EMBED(library_file_136, "320200-无锡市信访局/2025-budget/tables/b02-income.csv") // 74156376dd67a664
EMBED(library_file_137, "320200-无锡市信访局/2025-budget/tables/b03-expenditure.csv") // fe50bc67665fca97
EMBED(library_file_138, "320200-无锡市信访局/2025-budget/tables/b04-appropriation.csv") // c124cba147acb559
EMBED(library_file_139, "320200-无锡市信访局/2025-budget/tables/b05-expenditure.csv") // 4f1b6932dabfcee4
EMBED(library_file_140, "320200-无锡市信访局/2025-budget/tables/b06-basic.csv") // 95c8e862f78e000b
EMBED(library_file_141, "320200-无锡市信访局/2025-budget/tables/b07-general-public.csv") // ecad7ce89d1b476f
EMBED(library_file_142, "320200-无锡市信访局/2025-budget/tables/b08-basic.csv") // dd241541641739eb
EMBED(library_file_143, "320200-无锡市信访局/2025-budget/tables/b09-three-public.csv") // 86d59ad7245e7316
EMBED(library_file_144, "320200-无锡市信访局/2025-budget/tables/b10-government-fund.csv") // 59a8c7f77b893583
EMBED(library_file_145, "320200-无锡市信访局/2025-budget/tables/b11-state-capital.csv") // b4e8098c3bea9253
EMBED(library_file_146, "320200-无锡市信访局/2025-budget/tables/b12-operating.csv") // f95c881a7205974d
EMBED(library_file_147, "320200-无锡市信访局/2025-budget/tables/b13-procurement.csv") // 2856e12e6c0b6c1c
EMBED(library_file_148, "320200-无锡市教育局（本级）/2026-budget/claims.csv") // bb747560ed5dac34
EMBED(library_file_149, "320200-无锡市教育局（本级）/2026-budget/datapackage.json") // e7b8e82d93a1a402
EMBED(library_file_150, "320200-无锡市教育局（本级）/2026-budget/enumerations.csv") // 49687592e05e6e22
EMBED(library_file_151, "320200-无锡市教育局（本级）/2026-budget/facts.csv") // de99168f2bf4c08c
EMBED(library_file_152, "320200-无锡市教育局（本级）/2026-budget/phrases.csv") // feb2b6733ddf41b1
EMBED(library_file_153, "320200-无锡市教育局（本级）/2026-budget/tables/b01-income-expenditure.csv") // 43c4ff83a140d9f2
EMBED(library_file_154, "320200-无锡市教育局（本级）/2026-budget/tables/b02-income.csv") // 31d66294aeeb5225
EMBED(library_file_155, "320200-无锡市教育局（本级）/2026-budget/tables/b03-expenditure.csv") // 95236552e1707007
EMBED(library_file_156, "320200-无锡市教育局（本级）/2026-budget/tables/b04-appropriation.csv") // d3a8671f22cb1e5c
EMBED(library_file_157, "320200-无锡市教育局（本级）/2026-budget/tables/b05-expenditure.csv") // bcc8063f9d36a1a2
EMBED(library_file_158, "320200-无锡市教育局（本级）/2026-budget/tables/b06-basic.csv") // 83a56b8811d861c9
EMBED(library_file_159, "320200-无锡市教育局（本级）/2026-budget/tables/b07-general-public.csv") // d4abd5ee4c135379
EMBED(library_file_160, "320200-无锡市教育局（本级）/2026-budget/tables/b08-basic.csv") // 27105a28650cc5e9
EMBED(library_file_161, "320200-无锡市教育局（本级）/2026-budget/tables/b09-three-public.csv") // 5b5847ab2d0b3f74
EMBED(library_file_162, "320200-无锡市教育局（本级）/2026-budget/tables/b10-government-fund.csv") // 59a8c7f77b893583
EMBED(library_file_163, "320200-无锡市教育局（本级）/2026-budget/tables/b11-state-capital.csv") // b4e8098c3bea9253
EMBED(library_file_164, "320200-无锡市教育局（本级）/2026-budget/tables/b12-operating.csv") // 7480aa516654f406
EMBED(library_file_165, "320200-无锡市教育局（本级）/2026-budget/tables/b13-procurement.csv") // 293d3e75f12fe91f
EMBED(library_file_166, "320500-苏州市数据局/2026-budget/claims.csv") // 46470fff62d62310
EMBED(library_file_167, "320500-苏州市数据局/2026-budget/datapackage.json") // 84ca57efb8a2e89d
EMBED(library_file_168, "320500-苏州市数据局/2026-budget/facts.csv") // 7c4c75740637a74a
EMBED(library_file_169, "320500-苏州市数据局/2026-budget/phrases.csv") // 12c05051c203e880
EMBED(library_file_170, "320500-苏州市数据局/2026-budget/tables/b01-income-expenditure.csv") // 8819d88d2bdb5297
EMBED(library_file_171, "320500-苏州市数据局/2026-budget/tables/b02-income.csv") // 5a97b1d46837a84e
EMBED(library_file_172, "320500-苏州市数据局/2026-budget/tables/b03-expenditure.csv") // e89f74157b9b29c6
EMBED(library_file_173, "320500-苏州市数据局/2026-budget/tables/b04-appropriation.csv") // 612b93383225e343
EMBED(library_file_174, "320500-苏州市数据局/2026-budget/tables/b05-expenditure.csv") // c4ec27094ba5d261
EMBED(library_file_175, "320500-苏州市数据局/2026-budget/tables/b06-basic.csv") // 0e1f7e521cc918b3
EMBED(library_file_176, "320500-苏州市数据局/2026-budget/tables/b07-general-public.csv") // b806f3d9adca7b63
EMBED(library_file_177, "320500-苏州市数据局/2026-budget/tables/b08-basic.csv") // 426249bfb200f1b4
EMBED(library_file_178, "320500-苏州市数据局/2026-budget/tables/b09-three-public.csv") // f20e90cc2fbca481
EMBED(library_file_179, "320500-苏州市数据局/2026-budget/tables/b10-government-fund.csv") // 59a8c7f77b893583
EMBED(library_file_180, "320500-苏州市数据局/2026-budget/tables/b11-state-capital.csv") // b4e8098c3bea9253
EMBED(library_file_181, "320500-苏州市数据局/2026-budget/tables/b12-operating.csv") // 63a21ba6d0a8ce94
EMBED(library_file_182, "320500-苏州市数据局/2026-budget/tables/b13-procurement.csv") // 1ac2f9a0ea5246d3
EMBED(library_file_183, "330100-杭州市司法局/2026-budget/claims.csv") // ea2507c8041bd094
EMBED(library_file_184, "330100-杭州市司法局/2026-budget/datapackage.json") // 09604cb39dcdf47d
EMBED(library_file_185, "330100-杭州市司法局/2026-budget/enumerations.csv") // 8b96be3b6b121636
EMBED(library_file_186, "330100-杭州市司法局/2026-budget/facts.csv") // 4f77e6f6b2942193
EMBED(library_file_187, "330100-杭州市司法局/2026-budget/funds.csv") // 98da732c6a750a95
EMBED(library_file_188, "330100-杭州市司法局/2026-budget/phrases.csv") // 9901ffac50fbb4ff
EMBED(library_file_189, "330100-杭州市司法局/2026-budget/projects.csv") // e33e3dbc461479b5
EMBED(library_file_190, "330100-杭州市司法局/2026-budget/tables/b01-income-expenditure.csv") // fa26de9daf1d55d5
EMBED(library_file_191, "330100-杭州市司法局/2026-budget/tables/b02-income.csv") // 44d3319cc7a72c42
EMBED(library_file_192, "330100-杭州市司法局/2026-budget/tables/b03-expenditure.csv") // 3ede61eb00e08429
EMBED(library_file_193, "330100-杭州市司法局/2026-budget/tables/b04-appropriation.csv") // 987aed1a70ce370b
EMBED(library_file_194, "330100-杭州市司法局/2026-budget/tables/b05-general-public.csv") // f86d0cacb61a2bee
EMBED(library_file_195, "330100-杭州市司法局/2026-budget/tables/b06-basic.csv") // 63a90f081221a1a9
EMBED(library_file_196, "330100-杭州市司法局/2026-budget/tables/b07-three-public.csv") // a89f259fa8bd6e1b
EMBED(library_file_197, "330100-杭州市司法局/2026-budget/tables/b08-government-fund.csv") // 59a8c7f77b893583
EMBED(library_file_198, "330100-杭州市司法局/2026-budget/tables/b09-state-capital.csv") // f0f9d775e810c98d
EMBED(library_file_199, "330100-杭州市司法局/2026-budget/tables/b10-projects.csv") // 9b717fbb4094bd81
EMBED(library_file_200, "330100-杭州市司法局/2026-budget/tables/b11-performance.csv") // b06b334e87a94f57
EMBED(library_file_201, "350100-福州市商务局/2026-budget/claims.csv") // 43b65f72ec6aa858
EMBED(library_file_202, "350100-福州市商务局/2026-budget/datapackage.json") // 5ed0b4e8796af544
EMBED(library_file_203, "350100-福州市商务局/2026-budget/enumerations.csv") // fd6ba5581864dd4a
EMBED(library_file_204, "350100-福州市商务局/2026-budget/facts.csv") // 037f404a4303a8c5
EMBED(library_file_205, "350100-福州市商务局/2026-budget/funds.csv") // cf8abff13a05f72b
EMBED(library_file_206, "350100-福州市商务局/2026-budget/indicators.csv") // c566b4fbf90455ca
EMBED(library_file_207, "350100-福州市商务局/2026-budget/phrases.csv") // dd92e45d5cd7ba80
EMBED(library_file_208, "350100-福州市商务局/2026-budget/projects.csv") // e6f0d312281d3424
EMBED(library_file_209, "350100-福州市商务局/2026-budget/tables/b01-income-expenditure.csv") // d3b6f0b9ba35ab6e
EMBED(library_file_210, "350100-福州市商务局/2026-budget/tables/b02-income.csv") // 6cdde7d3c0752811
EMBED(library_file_211, "350100-福州市商务局/2026-budget/tables/b03-expenditure.csv") // 1bf97e5324257273
EMBED(library_file_212, "350100-福州市商务局/2026-budget/tables/b04-appropriation.csv") // 282e49cd3dc52f70
EMBED(library_file_213, "350100-福州市商务局/2026-budget/tables/b05-general-public.csv") // 1f9ca7438e19d83f
EMBED(library_file_214, "350100-福州市商务局/2026-budget/tables/b06-government-fund.csv") // 67f10fb08d8f4b1b
EMBED(library_file_215, "350100-福州市商务局/2026-budget/tables/b07-state-capital.csv") // 2fee44be94c14b73
EMBED(library_file_216, "350100-福州市商务局/2026-budget/tables/b08-general-public.csv") // cba505d2579d9967
EMBED(library_file_217, "350100-福州市商务局/2026-budget/tables/b09-basic.csv") // 3d675a8b934efd79
EMBED(library_file_218, "350100-福州市商务局/2026-budget/tables/b10-three-public.csv") // 28bde58589032079
EMBED(library_file_219, "350500-泉州市人民政府办公室/2026-budget/claims.csv") // 41f00070610e0735
EMBED(library_file_220, "350500-泉州市人民政府办公室/2026-budget/datapackage.json") // 130c50268d251642
EMBED(library_file_221, "350500-泉州市人民政府办公室/2026-budget/enumerations.csv") // 3b38a9efc1ac415e
EMBED(library_file_222, "350500-泉州市人民政府办公室/2026-budget/facts.csv") // a833e13199fb1198
EMBED(library_file_223, "350500-泉州市人民政府办公室/2026-budget/funds.csv") // 75b5de94dd87fca5
EMBED(library_file_224, "350500-泉州市人民政府办公室/2026-budget/indicators.csv") // c3281264803f6b5a
EMBED(library_file_225, "350500-泉州市人民政府办公室/2026-budget/phrases.csv") // fa1b398bdbf24edd
EMBED(library_file_226, "350500-泉州市人民政府办公室/2026-budget/projects.csv") // a5a09d98827bc9a3
EMBED(library_file_227, "350500-泉州市人民政府办公室/2026-budget/tables/b01-income-expenditure.csv") // 6c2fb2f25dc88c43
EMBED(library_file_228, "350500-泉州市人民政府办公室/2026-budget/tables/b02-income.csv") // 68a84c4de00d31c4
EMBED(library_file_229, "350500-泉州市人民政府办公室/2026-budget/tables/b03-expenditure.csv") // 3f2f6f07226624e4
EMBED(library_file_230, "350500-泉州市人民政府办公室/2026-budget/tables/b04-appropriation.csv") // 54f3b8835f6cbe8a
EMBED(library_file_231, "350500-泉州市人民政府办公室/2026-budget/tables/b05-general-public.csv") // 99081f0ba3a822cf
EMBED(library_file_232, "350500-泉州市人民政府办公室/2026-budget/tables/b06-government-fund.csv") // 2fee44be94c14b73
EMBED(library_file_233, "350500-泉州市人民政府办公室/2026-budget/tables/b07-state-capital.csv") // 2fee44be94c14b73
EMBED(library_file_234, "350500-泉州市人民政府办公室/2026-budget/tables/b08-general-public.csv") // b07210a658b69d3d
EMBED(library_file_235, "350500-泉州市人民政府办公室/2026-budget/tables/b09-basic.csv") // c65f65499e8eec8b
EMBED(library_file_236, "350500-泉州市人民政府办公室/2026-budget/tables/b10-three-public.csv") // 796f91122106593a
EMBED(library_file_237, "370600-烟台市人民政府办公室/2026-budget/claims.csv") // 13b337e42056cff3
EMBED(library_file_238, "370600-烟台市人民政府办公室/2026-budget/datapackage.json") // 557f389ffb392116
EMBED(library_file_239, "370600-烟台市人民政府办公室/2026-budget/facts.csv") // 1428346afe925a3b
EMBED(library_file_240, "370600-烟台市人民政府办公室/2026-budget/funds.csv") // e6d9aa801ed7967d
EMBED(library_file_241, "370600-烟台市人民政府办公室/2026-budget/indicators.csv") // 55e3597d638e858a
EMBED(library_file_242, "370600-烟台市人民政府办公室/2026-budget/phrases.csv") // 35e256d2e7d12056
EMBED(library_file_243, "370600-烟台市人民政府办公室/2026-budget/projects.csv") // fb62c0f7d6f5601b
EMBED(library_file_244, "370600-烟台市人民政府办公室/2026-budget/tables/b01-income-expenditure.csv") // 41503ca506360076
EMBED(library_file_245, "370600-烟台市人民政府办公室/2026-budget/tables/b02-income.csv") // f7849e695a23cf52
EMBED(library_file_246, "370600-烟台市人民政府办公室/2026-budget/tables/b03-expenditure.csv") // b467a37f6e027674
EMBED(library_file_247, "370600-烟台市人民政府办公室/2026-budget/tables/b04-appropriation.csv") // 94db2c7193a76b3e
EMBED(library_file_248, "370600-烟台市人民政府办公室/2026-budget/tables/b05-general-public.csv") // 37fc48c1299f37b1
EMBED(library_file_249, "370600-烟台市人民政府办公室/2026-budget/tables/b06-basic.csv") // 4615c2b0e8151d96
EMBED(library_file_250, "370600-烟台市人民政府办公室/2026-budget/tables/b07-three-public.csv") // c4876d35e34db6be
EMBED(library_file_251, "370600-烟台市人民政府办公室/2026-budget/tables/b08-government-fund.csv") // 0681cdff769a2f69
EMBED(library_file_252, "370600-烟台市人民政府办公室/2026-budget/tables/b09-state-capital.csv") // 0681cdff769a2f69
EMBED(library_file_253, "370600-烟台市人民政府办公室/2026-budget/tables/b10-basic.csv") // f66abe4eff8011fd
EMBED(library_file_254, "370600-烟台市人民政府办公室/2026-budget/tables/b11-projects.csv") // d6033fbdf607b32e
EMBED(library_file_255, "370600-烟台市人民政府办公室/2026-budget/tables/b12-procurement.csv") // 2fc661b90c1ed122
EMBED(library_file_256, "430100-长沙市信访局/2026-budget/claims.csv") // e416b8c928659f70
EMBED(library_file_257, "430100-长沙市信访局/2026-budget/datapackage.json") // 58b93812f5128960
EMBED(library_file_258, "430100-长沙市信访局/2026-budget/facts.csv") // 5d8fdfe07a7aae17
EMBED(library_file_259, "430100-长沙市信访局/2026-budget/funds.csv") // 6d0b44b7948d97de
EMBED(library_file_260, "430100-长沙市信访局/2026-budget/indicators.csv") // 975f26a706f725b5
EMBED(library_file_261, "430100-长沙市信访局/2026-budget/phrases.csv") // 484d50191d8ea333
EMBED(library_file_262, "430100-长沙市信访局/2026-budget/projects.csv") // 883b3b50d6a53242
EMBED(library_file_263, "430100-长沙市信访局/2026-budget/tables/b01-income-expenditure.csv") // a6b857319614d034
EMBED(library_file_264, "430100-长沙市信访局/2026-budget/tables/b02-income.csv") // 788a51e54604b93f
EMBED(library_file_265, "430100-长沙市信访局/2026-budget/tables/b03-expenditure.csv") // eb3baf29facc7349
EMBED(library_file_266, "430100-长沙市信访局/2026-budget/tables/b04-appropriation.csv") // 8815f91fd2550b7c
EMBED(library_file_267, "430100-长沙市信访局/2026-budget/tables/b05-general-public.csv") // de20581edbfee72b
EMBED(library_file_268, "430100-长沙市信访局/2026-budget/tables/b06-basic.csv") // 6bfe216cd3b8fdd7
EMBED(library_file_269, "430100-长沙市信访局/2026-budget/tables/b07-three-public.csv") // 8c1c40d3ca500b80
EMBED(library_file_270, "430100-长沙市信访局/2026-budget/tables/b08-government-fund.csv") // 0fd31f99630de6f5
EMBED(library_file_271, "430100-长沙市信访局/2026-budget/tables/b09-performance.csv") // c82c372577aad11a
EMBED(library_file_272, "430100-长沙市信访局/2026-budget/tables/b10-performance.csv") // 0c8335b1658dfcb0
EMBED(library_file_273, "430100-长沙市信访局/2026-budget/tables/b11-performance.csv") // eeb0acbea86ffe28
EMBED(library_file_274, "430100-长沙市信访局/2026-budget/tables/b12-performance.csv") // 80d7df6519a3b490
EMBED(library_file_275, "440100-广州市信访局/2026-budget/claims.csv") // 96767676a5ec5d87
EMBED(library_file_276, "440100-广州市信访局/2026-budget/datapackage.json") // 2792356c7de0c9f6
EMBED(library_file_277, "440100-广州市信访局/2026-budget/facts.csv") // adbdd37c13efddc3
EMBED(library_file_278, "440100-广州市信访局/2026-budget/funds.csv") // 361f386af25aa750
EMBED(library_file_279, "440100-广州市信访局/2026-budget/phrases.csv") // 4f4bdfd35eb015b5
EMBED(library_file_280, "440100-广州市信访局/2026-budget/projects.csv") // e1588ecb820aa1d5
EMBED(library_file_281, "440100-广州市信访局/2026-budget/tables/b01-income-expenditure.csv") // 6556e8c9f60ac0e1
EMBED(library_file_282, "440100-广州市信访局/2026-budget/tables/b02-income.csv") // 1a1ca8e40e27f01b
EMBED(library_file_283, "440100-广州市信访局/2026-budget/tables/b03-expenditure.csv") // 84ea96f35dcfec6a
EMBED(library_file_284, "440100-广州市信访局/2026-budget/tables/b04-appropriation.csv") // e5376ce01385dd8e
EMBED(library_file_285, "440100-广州市信访局/2026-budget/tables/b05-general-public.csv") // 3336fde4ac0bc82f
EMBED(library_file_286, "440100-广州市信访局/2026-budget/tables/b06-basic.csv") // 6fbf1566c862f670
EMBED(library_file_287, "440100-广州市信访局/2026-budget/tables/b07-general-public.csv") // fa975bdd4ac0159d
EMBED(library_file_288, "440100-广州市信访局/2026-budget/tables/b08-three-public.csv") // 7e6f21f22b1ad2af
EMBED(library_file_289, "440100-广州市信访局/2026-budget/tables/b09-government-fund.csv") // 2f850592683a12ac
EMBED(library_file_290, "440100-广州市信访局/2026-budget/tables/b10-state-capital.csv") // b20a5d2add6c6c3d
EMBED(library_file_291, "440100-广州市信访局/2026-budget/tables/b11-basic.csv") // fd96f0975391b3dd
EMBED(library_file_292, "440100-广州市信访局/2026-budget/tables/b12-projects.csv") // 705758977709f46c
EMBED(library_file_293, "440100-广州市统计局/2026-budget/claims.csv") // dd768e2654b5d3d0
EMBED(library_file_294, "440100-广州市统计局/2026-budget/datapackage.json") // bc4cfda4268671f5
EMBED(library_file_295, "440100-广州市统计局/2026-budget/enumerations.csv") // 82d4ac1db2bce692
EMBED(library_file_296, "440100-广州市统计局/2026-budget/facts.csv") // 8b23096c2740a653
EMBED(library_file_297, "440100-广州市统计局/2026-budget/funds.csv") // 287074b7c3e425bb
EMBED(library_file_298, "440100-广州市统计局/2026-budget/phrases.csv") // a54168550210a96d
EMBED(library_file_299, "440100-广州市统计局/2026-budget/projects.csv") // 6d55c05e065608c0
EMBED(library_file_300, "440100-广州市统计局/2026-budget/tables/b01-income-expenditure.csv") // d83cda879be7b51f
EMBED(library_file_301, "440100-广州市统计局/2026-budget/tables/b02-income.csv") // 29f43ef2bff80f47
EMBED(library_file_302, "440100-广州市统计局/2026-budget/tables/b03-expenditure.csv") // ae59ef0284606bf8
EMBED(library_file_303, "440100-广州市统计局/2026-budget/tables/b04-appropriation.csv") // d17897a52070fbae
EMBED(library_file_304, "440100-广州市统计局/2026-budget/tables/b05-general-public.csv") // 854433dff6f83d30
EMBED(library_file_305, "440100-广州市统计局/2026-budget/tables/b06-basic.csv") // 8d0f4f8819547b38
EMBED(library_file_306, "440100-广州市统计局/2026-budget/tables/b07-general-public.csv") // 4b6a6765e009aaa7
EMBED(library_file_307, "440100-广州市统计局/2026-budget/tables/b08-three-public.csv") // 86497b6ab47d4d63
EMBED(library_file_308, "440100-广州市统计局/2026-budget/tables/b09-government-fund.csv") // 2f850592683a12ac
EMBED(library_file_309, "440100-广州市统计局/2026-budget/tables/b10-state-capital.csv") // b20a5d2add6c6c3d
EMBED(library_file_310, "440100-广州市统计局/2026-budget/tables/b11-basic.csv") // 9e80ddfd530520f2
EMBED(library_file_311, "440100-广州市统计局/2026-budget/tables/b12-projects.csv") // de7548d9779d49af
EMBED(library_file_312, "440300-深圳市信访局/2026-budget/claims.csv") // 06502f3c16efec35
EMBED(library_file_313, "440300-深圳市信访局/2026-budget/datapackage.json") // 126f00db4cf40e59
EMBED(library_file_314, "440300-深圳市信访局/2026-budget/facts.csv") // ef6be97dd31be7a0
EMBED(library_file_315, "440300-深圳市信访局/2026-budget/funds.csv") // 19a5a3dadee82d4e
EMBED(library_file_316, "440300-深圳市信访局/2026-budget/phrases.csv") // a44bfd2a3c83cb3b
EMBED(library_file_317, "440300-深圳市信访局/2026-budget/projects.csv") // c25f10ea2f9f16d5
EMBED(library_file_318, "440300-深圳市信访局/2026-budget/tables/b01-income-expenditure.csv") // abda572d78dc308d
EMBED(library_file_319, "440300-深圳市信访局/2026-budget/tables/b02-income.csv") // c4acebe4b0e13d47
EMBED(library_file_320, "440300-深圳市信访局/2026-budget/tables/b03-expenditure.csv") // 6a1e01616198293a
EMBED(library_file_321, "440300-深圳市信访局/2026-budget/tables/b04-basic.csv") // 2a99e7f1101ca74e
EMBED(library_file_322, "440300-深圳市信访局/2026-budget/tables/b05-projects.csv") // 6cb4704e703b7d15
EMBED(library_file_323, "440300-深圳市信访局/2026-budget/tables/b06-appropriation.csv") // 8582e6b0db8118b0
EMBED(library_file_324, "440300-深圳市信访局/2026-budget/tables/b07-general-public.csv") // 036d1b2d57dc172c
EMBED(library_file_325, "440300-深圳市信访局/2026-budget/tables/b08-general-public.csv") // 4a03cb40b74d4feb
EMBED(library_file_326, "440300-深圳市信访局/2026-budget/tables/b09-three-public.csv") // 782a7fdb21340ba1
EMBED(library_file_327, "440300-深圳市信访局/2026-budget/tables/b10-government-fund.csv") // 831a4df27e2148ee
EMBED(library_file_328, "440300-深圳市信访局/2026-budget/tables/b11-state-capital.csv") // 831a4df27e2148ee
EMBED(library_file_329, "440300-深圳市审计局/2026-budget/claims.csv") // f218995dce13cc60
EMBED(library_file_330, "440300-深圳市审计局/2026-budget/datapackage.json") // f4190b3c052e4830
EMBED(library_file_331, "440300-深圳市审计局/2026-budget/enumerations.csv") // 26c7205b507ac000
EMBED(library_file_332, "440300-深圳市审计局/2026-budget/facts.csv") // 67122acfe9d880e1
EMBED(library_file_333, "440300-深圳市审计局/2026-budget/funds.csv") // 78fc3d4978868f31
EMBED(library_file_334, "440300-深圳市审计局/2026-budget/phrases.csv") // c65d235e3be8cbf7
EMBED(library_file_335, "440300-深圳市审计局/2026-budget/projects.csv") // d65b823c459b5504
EMBED(library_file_336, "440300-深圳市审计局/2026-budget/tables/b01-income-expenditure.csv") // 032e011f32f5a938
EMBED(library_file_337, "440300-深圳市审计局/2026-budget/tables/b02-income.csv") // 545d76302f79f9a4
EMBED(library_file_338, "440300-深圳市审计局/2026-budget/tables/b03-expenditure.csv") // 3ed3c0e0bbebc4c2
EMBED(library_file_339, "440300-深圳市审计局/2026-budget/tables/b04-basic.csv") // ac8178dc6be981a2
EMBED(library_file_340, "440300-深圳市审计局/2026-budget/tables/b05-projects.csv") // 7fdfa943729625f7
EMBED(library_file_341, "440300-深圳市审计局/2026-budget/tables/b06-appropriation.csv") // f0f373361b0f0869
EMBED(library_file_342, "440300-深圳市审计局/2026-budget/tables/b07-general-public.csv") // 6aa00ac5697c7707
EMBED(library_file_343, "440300-深圳市审计局/2026-budget/tables/b08-general-public.csv") // d841d7316f37a75b
EMBED(library_file_344, "440300-深圳市审计局/2026-budget/tables/b09-three-public.csv") // 48a7071b8d848672
EMBED(library_file_345, "440300-深圳市审计局/2026-budget/tables/b10-government-fund.csv") // 9e700650a8296742
EMBED(library_file_346, "440300-深圳市审计局/2026-budget/tables/b11-state-capital.csv") // 9e700650a8296742
EMBED(library_file_347, "500000-中共重庆市委宣传部/2026-budget/claims.csv") // 6627890906b2221b
EMBED(library_file_348, "500000-中共重庆市委宣传部/2026-budget/datapackage.json") // 2d0c45994de798f8
EMBED(library_file_349, "500000-中共重庆市委宣传部/2026-budget/enumerations.csv") // ad1c8aa643ae9993
EMBED(library_file_350, "500000-中共重庆市委宣传部/2026-budget/facts.csv") // 4e1dd6b3a1d72a68
EMBED(library_file_351, "500000-中共重庆市委宣传部/2026-budget/phrases.csv") // 441099f72b07fc45
EMBED(library_file_352, "500000-中共重庆市委宣传部/2026-budget/tables/b01-income-expenditure.csv") // fee011d130f58965
EMBED(library_file_353, "500000-中共重庆市委宣传部/2026-budget/tables/b02-income.csv") // 8147ff8322e81df6
EMBED(library_file_354, "500000-中共重庆市委宣传部/2026-budget/tables/b03-expenditure.csv") // fe49f07f99a7663a
EMBED(library_file_355, "500000-中共重庆市委宣传部/2026-budget/tables/b04-appropriation.csv") // f0beb0a09d816e5d
EMBED(library_file_356, "500000-中共重庆市委宣传部/2026-budget/tables/b05-general-public.csv") // 062d1fdbe4a3d2de
EMBED(library_file_357, "500000-中共重庆市委宣传部/2026-budget/tables/b06-basic.csv") // 09defa75b9f368c2
EMBED(library_file_358, "500000-中共重庆市委宣传部/2026-budget/tables/b07-government-fund.csv") // 8578052effa47fa2
EMBED(library_file_359, "500000-中共重庆市委宣传部/2026-budget/tables/b08-three-public.csv") // 57a1838c1ccdc41b
EMBED(library_file_360, "500000-中共重庆市委宣传部/2026-budget/tables/b09-procurement.csv") // e4ca384c09674560
EMBED(library_file_361, "500000-重庆市人民政府办公厅/2026-budget/claims.csv") // 837ce77286be17cf
EMBED(library_file_362, "500000-重庆市人民政府办公厅/2026-budget/datapackage.json") // c9b71b48c1b27143
EMBED(library_file_363, "500000-重庆市人民政府办公厅/2026-budget/enumerations.csv") // 321a4c892fc32d95
EMBED(library_file_364, "500000-重庆市人民政府办公厅/2026-budget/facts.csv") // ba71d5260679c6eb
EMBED(library_file_365, "500000-重庆市人民政府办公厅/2026-budget/funds.csv") // d8dc6fe9cf1bc7bd
EMBED(library_file_366, "500000-重庆市人民政府办公厅/2026-budget/indicators.csv") // 34ddfe9499640286
EMBED(library_file_367, "500000-重庆市人民政府办公厅/2026-budget/phrases.csv") // 354d171d65eddf6d
EMBED(library_file_368, "500000-重庆市人民政府办公厅/2026-budget/projects.csv") // b4de2f2305fc037a
EMBED(library_file_369, "500000-重庆市人民政府办公厅/2026-budget/tables/b01-income-expenditure.csv") // 075ace3ad53e85c9
EMBED(library_file_370, "500000-重庆市人民政府办公厅/2026-budget/tables/b02-income.csv") // 9330aed5e79ec80c
EMBED(library_file_371, "500000-重庆市人民政府办公厅/2026-budget/tables/b03-expenditure.csv") // 7a23fd81a6b2238a
EMBED(library_file_372, "500000-重庆市人民政府办公厅/2026-budget/tables/b04-appropriation.csv") // e1aaf64c7448eca0
EMBED(library_file_373, "500000-重庆市人民政府办公厅/2026-budget/tables/b05-general-public.csv") // 1ea43ce35da7d38f
EMBED(library_file_374, "500000-重庆市人民政府办公厅/2026-budget/tables/b06-basic.csv") // 58e0522e0961b862
EMBED(library_file_375, "500000-重庆市人民政府办公厅/2026-budget/tables/b07-government-fund.csv") // bd07c23a5871732f
EMBED(library_file_376, "500000-重庆市人民政府办公厅/2026-budget/tables/b08-three-public.csv") // 631ed02faf90cb6c
EMBED(library_file_377, "500000-重庆市人民政府办公厅/2026-budget/tables/b09-procurement.csv") // 4da72e513dc5960e
EMBED(library_file_378, "500000-重庆市人民政府办公厅/2026-budget/tables/b11-performance.csv") // a56ff51df5ab0592
EMBED(library_file_379, "500000-重庆市人民政府办公厅/2026-budget/tables/b12-performance.csv") // dba9c063ec263fe2
EMBED(library_file_380, "610100-西安市信访局/2026-budget/claims.csv") // 845e50536d046e7a
EMBED(library_file_381, "610100-西安市信访局/2026-budget/datapackage.json") // d503449053b1c1c8
EMBED(library_file_382, "610100-西安市信访局/2026-budget/enumerations.csv") // a656ace3eea7cabe
EMBED(library_file_383, "610100-西安市信访局/2026-budget/facts.csv") // 29fab54a69278cc9
EMBED(library_file_384, "610100-西安市信访局/2026-budget/funds.csv") // 007383dd8489cdeb
EMBED(library_file_385, "610100-西安市信访局/2026-budget/indicators.csv") // 288ca9292b048e5f
EMBED(library_file_386, "610100-西安市信访局/2026-budget/phrases.csv") // abd6e92b1a49618b
EMBED(library_file_387, "610100-西安市信访局/2026-budget/projects.csv") // b221fca5e098b3da
EMBED(library_file_388, "610100-西安市信访局/2026-budget/tables/b01-income-expenditure.csv") // a3e730b2d99573c8
EMBED(library_file_389, "610100-西安市信访局/2026-budget/tables/b01-other.csv") // dda759128c0de8a2
EMBED(library_file_390, "610100-西安市信访局/2026-budget/tables/b02-income.csv") // 182a7fc433e60e78
EMBED(library_file_391, "610100-西安市信访局/2026-budget/tables/b03-expenditure.csv") // b70b9cd8a2ebb28a
EMBED(library_file_392, "610100-西安市信访局/2026-budget/tables/b04-appropriation.csv") // 6a3f0c917599a374
EMBED(library_file_393, "610100-西安市信访局/2026-budget/tables/b05-general-public.csv") // 28cb38831eed2313
EMBED(library_file_394, "610100-西安市信访局/2026-budget/tables/b06-general-public.csv") // dce2b92654bbd215
EMBED(library_file_395, "610100-西安市信访局/2026-budget/tables/b07-basic.csv") // 6c872eb9704bc487
EMBED(library_file_396, "610100-西安市信访局/2026-budget/tables/b08-basic.csv") // bf7ee6e665dfb45a
EMBED(library_file_397, "610100-西安市信访局/2026-budget/tables/b09-government-fund.csv") // 78506aeaa261bc7c
EMBED(library_file_398, "610100-西安市信访局/2026-budget/tables/b10-projects.csv") // bef7c8a88e1efd88
EMBED(library_file_399, "610100-西安市信访局/2026-budget/tables/b11-projects-carried-over.csv") // c48c48d4be41417f
EMBED(library_file_400, "610100-西安市信访局/2026-budget/tables/b12-procurement.csv") // 9e934ed6a118240c
EMBED(library_file_401, "610100-西安市信访局/2026-budget/tables/b13-three-public.csv") // 9afeae71c08efad2
EMBED(library_file_402, "610100-西安市信访局/2026-budget/tables/b16-performance.csv") // a56ff51df5ab0592
EMBED(library_file_403, "610100-西安市行政审批服务局/2025-budget/claims.csv") // af27f2135d7d069d
EMBED(library_file_404, "610100-西安市行政审批服务局/2025-budget/datapackage.json") // cb0cdf1e0ab0b01a
EMBED(library_file_405, "610100-西安市行政审批服务局/2025-budget/enumerations.csv") // 94fa38088ca54608
EMBED(library_file_406, "610100-西安市行政审批服务局/2025-budget/facts.csv") // 530b6995d793775b
EMBED(library_file_407, "610100-西安市行政审批服务局/2025-budget/funds.csv") // c8c767b970330864
EMBED(library_file_408, "610100-西安市行政审批服务局/2025-budget/indicators.csv") // 9386959913a628e7
EMBED(library_file_409, "610100-西安市行政审批服务局/2025-budget/phrases.csv") // 63ec8aab9059056a
EMBED(library_file_410, "610100-西安市行政审批服务局/2025-budget/projects.csv") // 01651ae50f474695
EMBED(library_file_411, "610100-西安市行政审批服务局/2025-budget/tables/b01-income-expenditure.csv") // 82033a6f491689d9
EMBED(library_file_412, "610100-西安市行政审批服务局/2025-budget/tables/b01-other.csv") // 7af1854196266e56
EMBED(library_file_413, "610100-西安市行政审批服务局/2025-budget/tables/b02-income.csv") // 120932254c783075
EMBED(library_file_414, "610100-西安市行政审批服务局/2025-budget/tables/b02-other.csv") // 70a4f28ee0b8f54a
EMBED(library_file_415, "610100-西安市行政审批服务局/2025-budget/tables/b03-expenditure.csv") // f6fc014ea972fb4f
EMBED(library_file_416, "610100-西安市行政审批服务局/2025-budget/tables/b04-appropriation.csv") // 937d9c10b596b30f
EMBED(library_file_417, "610100-西安市行政审批服务局/2025-budget/tables/b05-general-public.csv") // b705b0af65c39339
EMBED(library_file_418, "610100-西安市行政审批服务局/2025-budget/tables/b06-general-public.csv") // 92bf6413f2f3ea84
EMBED(library_file_419, "610100-西安市行政审批服务局/2025-budget/tables/b07-basic.csv") // 91623458ab3c46dd
EMBED(library_file_420, "610100-西安市行政审批服务局/2025-budget/tables/b08-basic.csv") // e48ef7a3e7ed7751
EMBED(library_file_421, "610100-西安市行政审批服务局/2025-budget/tables/b09-government-fund.csv") // 78506aeaa261bc7c
EMBED(library_file_422, "610100-西安市行政审批服务局/2025-budget/tables/b10-projects.csv") // a7eac2c0c9a32416
EMBED(library_file_423, "610100-西安市行政审批服务局/2025-budget/tables/b11-projects-carried-over.csv") // c48c48d4be41417f
EMBED(library_file_424, "610100-西安市行政审批服务局/2025-budget/tables/b12-procurement.csv") // 7851e69303d331ec
EMBED(library_file_425, "610100-西安市行政审批服务局/2025-budget/tables/b13-three-public.csv") // 1d46999175eadd89
EMBED(library_file_426, "610100-西安市行政审批服务局/2025-budget/tables/b16-performance.csv") // a56ff51df5ab0592
EMBED(library_file_427, "catalogue.csv") // 26a1f7d0c2483d5b

static const struct embedded_file files[] = {
  {"100000-国家信访局/2024-final/claims.csv", library_file_0, library_file_0_end},
  {"100000-国家信访局/2024-final/datapackage.json", library_file_1, library_file_1_end},
  {"100000-国家信访局/2024-final/enumerations.csv", library_file_2, library_file_2_end},
  {"100000-国家信访局/2024-final/evaluations.csv", library_file_3, library_file_3_end},
  {"100000-国家信访局/2024-final/facts.csv", library_file_4, library_file_4_end},
  {"100000-国家信访局/2024-final/funds.csv", library_file_5, library_file_5_end},
  {"100000-国家信访局/2024-final/indicators.csv", library_file_6, library_file_6_end},
  {"100000-国家信访局/2024-final/phrases.csv", library_file_7, library_file_7_end},
  {"100000-国家信访局/2024-final/projects.csv", library_file_8, library_file_8_end},
  {"100000-国家信访局/2024-final/tables/f01-income-expenditure.csv", library_file_9, library_file_9_end},
  {"100000-国家信访局/2024-final/tables/f02-income.csv", library_file_10, library_file_10_end},
  {"100000-国家信访局/2024-final/tables/f03-expenditure.csv", library_file_11, library_file_11_end},
  {"100000-国家信访局/2024-final/tables/f04-appropriation.csv", library_file_12, library_file_12_end},
  {"100000-国家信访局/2024-final/tables/f05-general-public.csv", library_file_13, library_file_13_end},
  {"100000-国家信访局/2024-final/tables/f06-basic.csv", library_file_14, library_file_14_end},
  {"100000-国家信访局/2024-final/tables/f07-government-fund.csv", library_file_15, library_file_15_end},
  {"100000-国家信访局/2024-final/tables/f08-state-capital.csv", library_file_16, library_file_16_end},
  {"100000-国家信访局/2024-final/tables/f09-three-public.csv", library_file_17, library_file_17_end},
  {"100000-国家信访局/2026-budget/claims.csv", library_file_18, library_file_18_end},
  {"100000-国家信访局/2026-budget/datapackage.json", library_file_19, library_file_19_end},
  {"100000-国家信访局/2026-budget/enumerations.csv", library_file_20, library_file_20_end},
  {"100000-国家信访局/2026-budget/facts.csv", library_file_21, library_file_21_end},
  {"100000-国家信访局/2026-budget/funds.csv", library_file_22, library_file_22_end},
  {"100000-国家信访局/2026-budget/indicators.csv", library_file_23, library_file_23_end},
  {"100000-国家信访局/2026-budget/phrases.csv", library_file_24, library_file_24_end},
  {"100000-国家信访局/2026-budget/projects.csv", library_file_25, library_file_25_end},
  {"100000-国家信访局/2026-budget/tables/b01-income-expenditure.csv", library_file_26, library_file_26_end},
  {"100000-国家信访局/2026-budget/tables/b02-income.csv", library_file_27, library_file_27_end},
  {"100000-国家信访局/2026-budget/tables/b03-expenditure.csv", library_file_28, library_file_28_end},
  {"100000-国家信访局/2026-budget/tables/b04-appropriation.csv", library_file_29, library_file_29_end},
  {"100000-国家信访局/2026-budget/tables/b05-general-public.csv", library_file_30, library_file_30_end},
  {"100000-国家信访局/2026-budget/tables/b06-basic.csv", library_file_31, library_file_31_end},
  {"100000-国家信访局/2026-budget/tables/b07-government-fund.csv", library_file_32, library_file_32_end},
  {"100000-国家信访局/2026-budget/tables/b08-state-capital.csv", library_file_33, library_file_33_end},
  {"100000-国家信访局/2026-budget/tables/b09-three-public.csv", library_file_34, library_file_34_end},
  {"140522-042/2024-budget/claims.csv", library_file_35, library_file_35_end},
  {"140522-042/2024-budget/datapackage.json", library_file_36, library_file_36_end},
  {"140522-042/2024-budget/enumerations.csv", library_file_37, library_file_37_end},
  {"140522-042/2024-budget/facts.csv", library_file_38, library_file_38_end},
  {"140522-042/2024-budget/funds.csv", library_file_39, library_file_39_end},
  {"140522-042/2024-budget/indicators.csv", library_file_40, library_file_40_end},
  {"140522-042/2024-budget/phrases.csv", library_file_41, library_file_41_end},
  {"140522-042/2024-budget/projects.csv", library_file_42, library_file_42_end},
  {"140522-042/2024-budget/tables/b01-income-expenditure.csv", library_file_43, library_file_43_end},
  {"140522-042/2024-budget/tables/b02-income.csv", library_file_44, library_file_44_end},
  {"140522-042/2024-budget/tables/b03-expenditure.csv", library_file_45, library_file_45_end},
  {"140522-042/2024-budget/tables/b04-appropriation.csv", library_file_46, library_file_46_end},
  {"140522-042/2024-budget/tables/b05-general-public.csv", library_file_47, library_file_47_end},
  {"140522-042/2024-budget/tables/b06-basic.csv", library_file_48, library_file_48_end},
  {"140522-042/2024-budget/tables/b07-government-fund-income.csv", library_file_49, library_file_49_end},
  {"140522-042/2024-budget/tables/b08-government-fund.csv", library_file_50, library_file_50_end},
  {"140522-042/2024-budget/tables/b09-state-capital.csv", library_file_51, library_file_51_end},
  {"140522-042/2024-budget/tables/b10-three-public.csv", library_file_52, library_file_52_end},
  {"140522-042/2024-budget/tables/b11-operating.csv", library_file_53, library_file_53_end},
  {"140522-042/2024-budget/tables/b12-projects.csv", library_file_54, library_file_54_end},
  {"140522-042/2024-budget/tables/b13-projects-carried-over.csv", library_file_55, library_file_55_end},
  {"140525-023/2024-final/claims.csv", library_file_56, library_file_56_end},
  {"140525-023/2024-final/datapackage.json", library_file_57, library_file_57_end},
  {"140525-023/2024-final/enumerations.csv", library_file_58, library_file_58_end},
  {"140525-023/2024-final/evaluations.csv", library_file_59, library_file_59_end},
  {"140525-023/2024-final/facts.csv", library_file_60, library_file_60_end},
  {"140525-023/2024-final/funds.csv", library_file_61, library_file_61_end},
  {"140525-023/2024-final/indicators.csv", library_file_62, library_file_62_end},
  {"140525-023/2024-final/phrases.csv", library_file_63, library_file_63_end},
  {"140525-023/2024-final/projects.csv", library_file_64, library_file_64_end},
  {"140525-023/2024-final/tables/f01-income-expenditure.csv", library_file_65, library_file_65_end},
  {"140525-023/2024-final/tables/f02-income.csv", library_file_66, library_file_66_end},
  {"140525-023/2024-final/tables/f03-expenditure.csv", library_file_67, library_file_67_end},
  {"140525-023/2024-final/tables/f04-appropriation.csv", library_file_68, library_file_68_end},
  {"140525-023/2024-final/tables/f05-general-public.csv", library_file_69, library_file_69_end},
  {"140525-023/2024-final/tables/f06-basic.csv", library_file_70, library_file_70_end},
  {"140525-023/2024-final/tables/f07-government-fund.csv", library_file_71, library_file_71_end},
  {"140525-023/2024-final/tables/f08-state-capital.csv", library_file_72, library_file_72_end},
  {"140525-023/2024-final/tables/f09-three-public.csv", library_file_73, library_file_73_end},
  {"140525-023/2024-final/tables/f10-information.csv", library_file_74, library_file_74_end},
  {"310000-上海市信访办公室/2026-budget/claims.csv", library_file_75, library_file_75_end},
  {"310000-上海市信访办公室/2026-budget/datapackage.json", library_file_76, library_file_76_end},
  {"310000-上海市信访办公室/2026-budget/enumerations.csv", library_file_77, library_file_77_end},
  {"310000-上海市信访办公室/2026-budget/facts.csv", library_file_78, library_file_78_end},
  {"310000-上海市信访办公室/2026-budget/phrases.csv", library_file_79, library_file_79_end},
  {"310000-上海市信访办公室/2026-budget/tables/b01-income-expenditure.csv", library_file_80, library_file_80_end},
  {"310000-上海市信访办公室/2026-budget/tables/b02-income.csv", library_file_81, library_file_81_end},
  {"310000-上海市信访办公室/2026-budget/tables/b03-expenditure.csv", library_file_82, library_file_82_end},
  {"310000-上海市信访办公室/2026-budget/tables/b04-appropriation.csv", library_file_83, library_file_83_end},
  {"310000-上海市信访办公室/2026-budget/tables/b05-general-public.csv", library_file_84, library_file_84_end},
  {"310000-上海市信访办公室/2026-budget/tables/b06-government-fund.csv", library_file_85, library_file_85_end},
  {"310000-上海市信访办公室/2026-budget/tables/b07-state-capital.csv", library_file_86, library_file_86_end},
  {"310000-上海市信访办公室/2026-budget/tables/b08-basic.csv", library_file_87, library_file_87_end},
  {"310000-上海市信访办公室/2026-budget/tables/b09-three-public.csv", library_file_88, library_file_88_end},
  {"310000-上海市审计局/2026-budget/claims.csv", library_file_89, library_file_89_end},
  {"310000-上海市审计局/2026-budget/datapackage.json", library_file_90, library_file_90_end},
  {"310000-上海市审计局/2026-budget/enumerations.csv", library_file_91, library_file_91_end},
  {"310000-上海市审计局/2026-budget/facts.csv", library_file_92, library_file_92_end},
  {"310000-上海市审计局/2026-budget/phrases.csv", library_file_93, library_file_93_end},
  {"310000-上海市审计局/2026-budget/tables/b01-income-expenditure.csv", library_file_94, library_file_94_end},
  {"310000-上海市审计局/2026-budget/tables/b02-income.csv", library_file_95, library_file_95_end},
  {"310000-上海市审计局/2026-budget/tables/b03-expenditure.csv", library_file_96, library_file_96_end},
  {"310000-上海市审计局/2026-budget/tables/b04-appropriation.csv", library_file_97, library_file_97_end},
  {"310000-上海市审计局/2026-budget/tables/b05-general-public.csv", library_file_98, library_file_98_end},
  {"310000-上海市审计局/2026-budget/tables/b06-government-fund.csv", library_file_99, library_file_99_end},
  {"310000-上海市审计局/2026-budget/tables/b07-state-capital.csv", library_file_100, library_file_100_end},
  {"310000-上海市审计局/2026-budget/tables/b08-basic.csv", library_file_101, library_file_101_end},
  {"310000-上海市审计局/2026-budget/tables/b09-three-public.csv", library_file_102, library_file_102_end},
  {"310000-上海科技大学附属学校/2026-budget/claims.csv", library_file_103, library_file_103_end},
  {"310000-上海科技大学附属学校/2026-budget/datapackage.json", library_file_104, library_file_104_end},
  {"310000-上海科技大学附属学校/2026-budget/enumerations.csv", library_file_105, library_file_105_end},
  {"310000-上海科技大学附属学校/2026-budget/facts.csv", library_file_106, library_file_106_end},
  {"310000-上海科技大学附属学校/2026-budget/phrases.csv", library_file_107, library_file_107_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b01-income-expenditure.csv", library_file_108, library_file_108_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b02-income.csv", library_file_109, library_file_109_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b03-expenditure.csv", library_file_110, library_file_110_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b04-appropriation.csv", library_file_111, library_file_111_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b05-general-public.csv", library_file_112, library_file_112_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b06-government-fund.csv", library_file_113, library_file_113_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b07-state-capital.csv", library_file_114, library_file_114_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b08-basic.csv", library_file_115, library_file_115_end},
  {"310000-上海科技大学附属学校/2026-budget/tables/b09-three-public.csv", library_file_116, library_file_116_end},
  {"310107-上海市普陀区财政局/2024-final/claims.csv", library_file_117, library_file_117_end},
  {"310107-上海市普陀区财政局/2024-final/datapackage.json", library_file_118, library_file_118_end},
  {"310107-上海市普陀区财政局/2024-final/enumerations.csv", library_file_119, library_file_119_end},
  {"310107-上海市普陀区财政局/2024-final/facts.csv", library_file_120, library_file_120_end},
  {"310107-上海市普陀区财政局/2024-final/phrases.csv", library_file_121, library_file_121_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f01-income-expenditure.csv", library_file_122, library_file_122_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f02-income.csv", library_file_123, library_file_123_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f03-expenditure.csv", library_file_124, library_file_124_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f04-appropriation.csv", library_file_125, library_file_125_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f05-general-public.csv", library_file_126, library_file_126_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f06-basic.csv", library_file_127, library_file_127_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f07-three-public.csv", library_file_128, library_file_128_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f08-government-fund.csv", library_file_129, library_file_129_end},
  {"310107-上海市普陀区财政局/2024-final/tables/f09-state-capital.csv", library_file_130, library_file_130_end},
  {"320200-无锡市信访局/2025-budget/claims.csv", library_file_131, library_file_131_end},
  {"320200-无锡市信访局/2025-budget/datapackage.json", library_file_132, library_file_132_end},
  {"320200-无锡市信访局/2025-budget/facts.csv", library_file_133, library_file_133_end},
  {"320200-无锡市信访局/2025-budget/phrases.csv", library_file_134, library_file_134_end},
  {"320200-无锡市信访局/2025-budget/tables/b01-income-expenditure.csv", library_file_135, library_file_135_end},
  {"320200-无锡市信访局/2025-budget/tables/b02-income.csv", library_file_136, library_file_136_end},
  {"320200-无锡市信访局/2025-budget/tables/b03-expenditure.csv", library_file_137, library_file_137_end},
  {"320200-无锡市信访局/2025-budget/tables/b04-appropriation.csv", library_file_138, library_file_138_end},
  {"320200-无锡市信访局/2025-budget/tables/b05-expenditure.csv", library_file_139, library_file_139_end},
  {"320200-无锡市信访局/2025-budget/tables/b06-basic.csv", library_file_140, library_file_140_end},
  {"320200-无锡市信访局/2025-budget/tables/b07-general-public.csv", library_file_141, library_file_141_end},
  {"320200-无锡市信访局/2025-budget/tables/b08-basic.csv", library_file_142, library_file_142_end},
  {"320200-无锡市信访局/2025-budget/tables/b09-three-public.csv", library_file_143, library_file_143_end},
  {"320200-无锡市信访局/2025-budget/tables/b10-government-fund.csv", library_file_144, library_file_144_end},
  {"320200-无锡市信访局/2025-budget/tables/b11-state-capital.csv", library_file_145, library_file_145_end},
  {"320200-无锡市信访局/2025-budget/tables/b12-operating.csv", library_file_146, library_file_146_end},
  {"320200-无锡市信访局/2025-budget/tables/b13-procurement.csv", library_file_147, library_file_147_end},
  {"320200-无锡市教育局（本级）/2026-budget/claims.csv", library_file_148, library_file_148_end},
  {"320200-无锡市教育局（本级）/2026-budget/datapackage.json", library_file_149, library_file_149_end},
  {"320200-无锡市教育局（本级）/2026-budget/enumerations.csv", library_file_150, library_file_150_end},
  {"320200-无锡市教育局（本级）/2026-budget/facts.csv", library_file_151, library_file_151_end},
  {"320200-无锡市教育局（本级）/2026-budget/phrases.csv", library_file_152, library_file_152_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b01-income-expenditure.csv", library_file_153, library_file_153_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b02-income.csv", library_file_154, library_file_154_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b03-expenditure.csv", library_file_155, library_file_155_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b04-appropriation.csv", library_file_156, library_file_156_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b05-expenditure.csv", library_file_157, library_file_157_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b06-basic.csv", library_file_158, library_file_158_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b07-general-public.csv", library_file_159, library_file_159_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b08-basic.csv", library_file_160, library_file_160_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b09-three-public.csv", library_file_161, library_file_161_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b10-government-fund.csv", library_file_162, library_file_162_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b11-state-capital.csv", library_file_163, library_file_163_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b12-operating.csv", library_file_164, library_file_164_end},
  {"320200-无锡市教育局（本级）/2026-budget/tables/b13-procurement.csv", library_file_165, library_file_165_end},
  {"320500-苏州市数据局/2026-budget/claims.csv", library_file_166, library_file_166_end},
  {"320500-苏州市数据局/2026-budget/datapackage.json", library_file_167, library_file_167_end},
  {"320500-苏州市数据局/2026-budget/facts.csv", library_file_168, library_file_168_end},
  {"320500-苏州市数据局/2026-budget/phrases.csv", library_file_169, library_file_169_end},
  {"320500-苏州市数据局/2026-budget/tables/b01-income-expenditure.csv", library_file_170, library_file_170_end},
  {"320500-苏州市数据局/2026-budget/tables/b02-income.csv", library_file_171, library_file_171_end},
  {"320500-苏州市数据局/2026-budget/tables/b03-expenditure.csv", library_file_172, library_file_172_end},
  {"320500-苏州市数据局/2026-budget/tables/b04-appropriation.csv", library_file_173, library_file_173_end},
  {"320500-苏州市数据局/2026-budget/tables/b05-expenditure.csv", library_file_174, library_file_174_end},
  {"320500-苏州市数据局/2026-budget/tables/b06-basic.csv", library_file_175, library_file_175_end},
  {"320500-苏州市数据局/2026-budget/tables/b07-general-public.csv", library_file_176, library_file_176_end},
  {"320500-苏州市数据局/2026-budget/tables/b08-basic.csv", library_file_177, library_file_177_end},
  {"320500-苏州市数据局/2026-budget/tables/b09-three-public.csv", library_file_178, library_file_178_end},
  {"320500-苏州市数据局/2026-budget/tables/b10-government-fund.csv", library_file_179, library_file_179_end},
  {"320500-苏州市数据局/2026-budget/tables/b11-state-capital.csv", library_file_180, library_file_180_end},
  {"320500-苏州市数据局/2026-budget/tables/b12-operating.csv", library_file_181, library_file_181_end},
  {"320500-苏州市数据局/2026-budget/tables/b13-procurement.csv", library_file_182, library_file_182_end},
  {"330100-杭州市司法局/2026-budget/claims.csv", library_file_183, library_file_183_end},
  {"330100-杭州市司法局/2026-budget/datapackage.json", library_file_184, library_file_184_end},
  {"330100-杭州市司法局/2026-budget/enumerations.csv", library_file_185, library_file_185_end},
  {"330100-杭州市司法局/2026-budget/facts.csv", library_file_186, library_file_186_end},
  {"330100-杭州市司法局/2026-budget/funds.csv", library_file_187, library_file_187_end},
  {"330100-杭州市司法局/2026-budget/phrases.csv", library_file_188, library_file_188_end},
  {"330100-杭州市司法局/2026-budget/projects.csv", library_file_189, library_file_189_end},
  {"330100-杭州市司法局/2026-budget/tables/b01-income-expenditure.csv", library_file_190, library_file_190_end},
  {"330100-杭州市司法局/2026-budget/tables/b02-income.csv", library_file_191, library_file_191_end},
  {"330100-杭州市司法局/2026-budget/tables/b03-expenditure.csv", library_file_192, library_file_192_end},
  {"330100-杭州市司法局/2026-budget/tables/b04-appropriation.csv", library_file_193, library_file_193_end},
  {"330100-杭州市司法局/2026-budget/tables/b05-general-public.csv", library_file_194, library_file_194_end},
  {"330100-杭州市司法局/2026-budget/tables/b06-basic.csv", library_file_195, library_file_195_end},
  {"330100-杭州市司法局/2026-budget/tables/b07-three-public.csv", library_file_196, library_file_196_end},
  {"330100-杭州市司法局/2026-budget/tables/b08-government-fund.csv", library_file_197, library_file_197_end},
  {"330100-杭州市司法局/2026-budget/tables/b09-state-capital.csv", library_file_198, library_file_198_end},
  {"330100-杭州市司法局/2026-budget/tables/b10-projects.csv", library_file_199, library_file_199_end},
  {"330100-杭州市司法局/2026-budget/tables/b11-performance.csv", library_file_200, library_file_200_end},
  {"350100-福州市商务局/2026-budget/claims.csv", library_file_201, library_file_201_end},
  {"350100-福州市商务局/2026-budget/datapackage.json", library_file_202, library_file_202_end},
  {"350100-福州市商务局/2026-budget/enumerations.csv", library_file_203, library_file_203_end},
  {"350100-福州市商务局/2026-budget/facts.csv", library_file_204, library_file_204_end},
  {"350100-福州市商务局/2026-budget/funds.csv", library_file_205, library_file_205_end},
  {"350100-福州市商务局/2026-budget/indicators.csv", library_file_206, library_file_206_end},
  {"350100-福州市商务局/2026-budget/phrases.csv", library_file_207, library_file_207_end},
  {"350100-福州市商务局/2026-budget/projects.csv", library_file_208, library_file_208_end},
  {"350100-福州市商务局/2026-budget/tables/b01-income-expenditure.csv", library_file_209, library_file_209_end},
  {"350100-福州市商务局/2026-budget/tables/b02-income.csv", library_file_210, library_file_210_end},
  {"350100-福州市商务局/2026-budget/tables/b03-expenditure.csv", library_file_211, library_file_211_end},
  {"350100-福州市商务局/2026-budget/tables/b04-appropriation.csv", library_file_212, library_file_212_end},
  {"350100-福州市商务局/2026-budget/tables/b05-general-public.csv", library_file_213, library_file_213_end},
  {"350100-福州市商务局/2026-budget/tables/b06-government-fund.csv", library_file_214, library_file_214_end},
  {"350100-福州市商务局/2026-budget/tables/b07-state-capital.csv", library_file_215, library_file_215_end},
  {"350100-福州市商务局/2026-budget/tables/b08-general-public.csv", library_file_216, library_file_216_end},
  {"350100-福州市商务局/2026-budget/tables/b09-basic.csv", library_file_217, library_file_217_end},
  {"350100-福州市商务局/2026-budget/tables/b10-three-public.csv", library_file_218, library_file_218_end},
  {"350500-泉州市人民政府办公室/2026-budget/claims.csv", library_file_219, library_file_219_end},
  {"350500-泉州市人民政府办公室/2026-budget/datapackage.json", library_file_220, library_file_220_end},
  {"350500-泉州市人民政府办公室/2026-budget/enumerations.csv", library_file_221, library_file_221_end},
  {"350500-泉州市人民政府办公室/2026-budget/facts.csv", library_file_222, library_file_222_end},
  {"350500-泉州市人民政府办公室/2026-budget/funds.csv", library_file_223, library_file_223_end},
  {"350500-泉州市人民政府办公室/2026-budget/indicators.csv", library_file_224, library_file_224_end},
  {"350500-泉州市人民政府办公室/2026-budget/phrases.csv", library_file_225, library_file_225_end},
  {"350500-泉州市人民政府办公室/2026-budget/projects.csv", library_file_226, library_file_226_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b01-income-expenditure.csv", library_file_227, library_file_227_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b02-income.csv", library_file_228, library_file_228_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b03-expenditure.csv", library_file_229, library_file_229_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b04-appropriation.csv", library_file_230, library_file_230_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b05-general-public.csv", library_file_231, library_file_231_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b06-government-fund.csv", library_file_232, library_file_232_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b07-state-capital.csv", library_file_233, library_file_233_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b08-general-public.csv", library_file_234, library_file_234_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b09-basic.csv", library_file_235, library_file_235_end},
  {"350500-泉州市人民政府办公室/2026-budget/tables/b10-three-public.csv", library_file_236, library_file_236_end},
  {"370600-烟台市人民政府办公室/2026-budget/claims.csv", library_file_237, library_file_237_end},
  {"370600-烟台市人民政府办公室/2026-budget/datapackage.json", library_file_238, library_file_238_end},
  {"370600-烟台市人民政府办公室/2026-budget/facts.csv", library_file_239, library_file_239_end},
  {"370600-烟台市人民政府办公室/2026-budget/funds.csv", library_file_240, library_file_240_end},
  {"370600-烟台市人民政府办公室/2026-budget/indicators.csv", library_file_241, library_file_241_end},
  {"370600-烟台市人民政府办公室/2026-budget/phrases.csv", library_file_242, library_file_242_end},
  {"370600-烟台市人民政府办公室/2026-budget/projects.csv", library_file_243, library_file_243_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b01-income-expenditure.csv", library_file_244, library_file_244_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b02-income.csv", library_file_245, library_file_245_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b03-expenditure.csv", library_file_246, library_file_246_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b04-appropriation.csv", library_file_247, library_file_247_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b05-general-public.csv", library_file_248, library_file_248_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b06-basic.csv", library_file_249, library_file_249_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b07-three-public.csv", library_file_250, library_file_250_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b08-government-fund.csv", library_file_251, library_file_251_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b09-state-capital.csv", library_file_252, library_file_252_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b10-basic.csv", library_file_253, library_file_253_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b11-projects.csv", library_file_254, library_file_254_end},
  {"370600-烟台市人民政府办公室/2026-budget/tables/b12-procurement.csv", library_file_255, library_file_255_end},
  {"430100-长沙市信访局/2026-budget/claims.csv", library_file_256, library_file_256_end},
  {"430100-长沙市信访局/2026-budget/datapackage.json", library_file_257, library_file_257_end},
  {"430100-长沙市信访局/2026-budget/facts.csv", library_file_258, library_file_258_end},
  {"430100-长沙市信访局/2026-budget/funds.csv", library_file_259, library_file_259_end},
  {"430100-长沙市信访局/2026-budget/indicators.csv", library_file_260, library_file_260_end},
  {"430100-长沙市信访局/2026-budget/phrases.csv", library_file_261, library_file_261_end},
  {"430100-长沙市信访局/2026-budget/projects.csv", library_file_262, library_file_262_end},
  {"430100-长沙市信访局/2026-budget/tables/b01-income-expenditure.csv", library_file_263, library_file_263_end},
  {"430100-长沙市信访局/2026-budget/tables/b02-income.csv", library_file_264, library_file_264_end},
  {"430100-长沙市信访局/2026-budget/tables/b03-expenditure.csv", library_file_265, library_file_265_end},
  {"430100-长沙市信访局/2026-budget/tables/b04-appropriation.csv", library_file_266, library_file_266_end},
  {"430100-长沙市信访局/2026-budget/tables/b05-general-public.csv", library_file_267, library_file_267_end},
  {"430100-长沙市信访局/2026-budget/tables/b06-basic.csv", library_file_268, library_file_268_end},
  {"430100-长沙市信访局/2026-budget/tables/b07-three-public.csv", library_file_269, library_file_269_end},
  {"430100-长沙市信访局/2026-budget/tables/b08-government-fund.csv", library_file_270, library_file_270_end},
  {"430100-长沙市信访局/2026-budget/tables/b09-performance.csv", library_file_271, library_file_271_end},
  {"430100-长沙市信访局/2026-budget/tables/b10-performance.csv", library_file_272, library_file_272_end},
  {"430100-长沙市信访局/2026-budget/tables/b11-performance.csv", library_file_273, library_file_273_end},
  {"430100-长沙市信访局/2026-budget/tables/b12-performance.csv", library_file_274, library_file_274_end},
  {"440100-广州市信访局/2026-budget/claims.csv", library_file_275, library_file_275_end},
  {"440100-广州市信访局/2026-budget/datapackage.json", library_file_276, library_file_276_end},
  {"440100-广州市信访局/2026-budget/facts.csv", library_file_277, library_file_277_end},
  {"440100-广州市信访局/2026-budget/funds.csv", library_file_278, library_file_278_end},
  {"440100-广州市信访局/2026-budget/phrases.csv", library_file_279, library_file_279_end},
  {"440100-广州市信访局/2026-budget/projects.csv", library_file_280, library_file_280_end},
  {"440100-广州市信访局/2026-budget/tables/b01-income-expenditure.csv", library_file_281, library_file_281_end},
  {"440100-广州市信访局/2026-budget/tables/b02-income.csv", library_file_282, library_file_282_end},
  {"440100-广州市信访局/2026-budget/tables/b03-expenditure.csv", library_file_283, library_file_283_end},
  {"440100-广州市信访局/2026-budget/tables/b04-appropriation.csv", library_file_284, library_file_284_end},
  {"440100-广州市信访局/2026-budget/tables/b05-general-public.csv", library_file_285, library_file_285_end},
  {"440100-广州市信访局/2026-budget/tables/b06-basic.csv", library_file_286, library_file_286_end},
  {"440100-广州市信访局/2026-budget/tables/b07-general-public.csv", library_file_287, library_file_287_end},
  {"440100-广州市信访局/2026-budget/tables/b08-three-public.csv", library_file_288, library_file_288_end},
  {"440100-广州市信访局/2026-budget/tables/b09-government-fund.csv", library_file_289, library_file_289_end},
  {"440100-广州市信访局/2026-budget/tables/b10-state-capital.csv", library_file_290, library_file_290_end},
  {"440100-广州市信访局/2026-budget/tables/b11-basic.csv", library_file_291, library_file_291_end},
  {"440100-广州市信访局/2026-budget/tables/b12-projects.csv", library_file_292, library_file_292_end},
  {"440100-广州市统计局/2026-budget/claims.csv", library_file_293, library_file_293_end},
  {"440100-广州市统计局/2026-budget/datapackage.json", library_file_294, library_file_294_end},
  {"440100-广州市统计局/2026-budget/enumerations.csv", library_file_295, library_file_295_end},
  {"440100-广州市统计局/2026-budget/facts.csv", library_file_296, library_file_296_end},
  {"440100-广州市统计局/2026-budget/funds.csv", library_file_297, library_file_297_end},
  {"440100-广州市统计局/2026-budget/phrases.csv", library_file_298, library_file_298_end},
  {"440100-广州市统计局/2026-budget/projects.csv", library_file_299, library_file_299_end},
  {"440100-广州市统计局/2026-budget/tables/b01-income-expenditure.csv", library_file_300, library_file_300_end},
  {"440100-广州市统计局/2026-budget/tables/b02-income.csv", library_file_301, library_file_301_end},
  {"440100-广州市统计局/2026-budget/tables/b03-expenditure.csv", library_file_302, library_file_302_end},
  {"440100-广州市统计局/2026-budget/tables/b04-appropriation.csv", library_file_303, library_file_303_end},
  {"440100-广州市统计局/2026-budget/tables/b05-general-public.csv", library_file_304, library_file_304_end},
  {"440100-广州市统计局/2026-budget/tables/b06-basic.csv", library_file_305, library_file_305_end},
  {"440100-广州市统计局/2026-budget/tables/b07-general-public.csv", library_file_306, library_file_306_end},
  {"440100-广州市统计局/2026-budget/tables/b08-three-public.csv", library_file_307, library_file_307_end},
  {"440100-广州市统计局/2026-budget/tables/b09-government-fund.csv", library_file_308, library_file_308_end},
  {"440100-广州市统计局/2026-budget/tables/b10-state-capital.csv", library_file_309, library_file_309_end},
  {"440100-广州市统计局/2026-budget/tables/b11-basic.csv", library_file_310, library_file_310_end},
  {"440100-广州市统计局/2026-budget/tables/b12-projects.csv", library_file_311, library_file_311_end},
  {"440300-深圳市信访局/2026-budget/claims.csv", library_file_312, library_file_312_end},
  {"440300-深圳市信访局/2026-budget/datapackage.json", library_file_313, library_file_313_end},
  {"440300-深圳市信访局/2026-budget/facts.csv", library_file_314, library_file_314_end},
  {"440300-深圳市信访局/2026-budget/funds.csv", library_file_315, library_file_315_end},
  {"440300-深圳市信访局/2026-budget/phrases.csv", library_file_316, library_file_316_end},
  {"440300-深圳市信访局/2026-budget/projects.csv", library_file_317, library_file_317_end},
  {"440300-深圳市信访局/2026-budget/tables/b01-income-expenditure.csv", library_file_318, library_file_318_end},
  {"440300-深圳市信访局/2026-budget/tables/b02-income.csv", library_file_319, library_file_319_end},
  {"440300-深圳市信访局/2026-budget/tables/b03-expenditure.csv", library_file_320, library_file_320_end},
  {"440300-深圳市信访局/2026-budget/tables/b04-basic.csv", library_file_321, library_file_321_end},
  {"440300-深圳市信访局/2026-budget/tables/b05-projects.csv", library_file_322, library_file_322_end},
  {"440300-深圳市信访局/2026-budget/tables/b06-appropriation.csv", library_file_323, library_file_323_end},
  {"440300-深圳市信访局/2026-budget/tables/b07-general-public.csv", library_file_324, library_file_324_end},
  {"440300-深圳市信访局/2026-budget/tables/b08-general-public.csv", library_file_325, library_file_325_end},
  {"440300-深圳市信访局/2026-budget/tables/b09-three-public.csv", library_file_326, library_file_326_end},
  {"440300-深圳市信访局/2026-budget/tables/b10-government-fund.csv", library_file_327, library_file_327_end},
  {"440300-深圳市信访局/2026-budget/tables/b11-state-capital.csv", library_file_328, library_file_328_end},
  {"440300-深圳市审计局/2026-budget/claims.csv", library_file_329, library_file_329_end},
  {"440300-深圳市审计局/2026-budget/datapackage.json", library_file_330, library_file_330_end},
  {"440300-深圳市审计局/2026-budget/enumerations.csv", library_file_331, library_file_331_end},
  {"440300-深圳市审计局/2026-budget/facts.csv", library_file_332, library_file_332_end},
  {"440300-深圳市审计局/2026-budget/funds.csv", library_file_333, library_file_333_end},
  {"440300-深圳市审计局/2026-budget/phrases.csv", library_file_334, library_file_334_end},
  {"440300-深圳市审计局/2026-budget/projects.csv", library_file_335, library_file_335_end},
  {"440300-深圳市审计局/2026-budget/tables/b01-income-expenditure.csv", library_file_336, library_file_336_end},
  {"440300-深圳市审计局/2026-budget/tables/b02-income.csv", library_file_337, library_file_337_end},
  {"440300-深圳市审计局/2026-budget/tables/b03-expenditure.csv", library_file_338, library_file_338_end},
  {"440300-深圳市审计局/2026-budget/tables/b04-basic.csv", library_file_339, library_file_339_end},
  {"440300-深圳市审计局/2026-budget/tables/b05-projects.csv", library_file_340, library_file_340_end},
  {"440300-深圳市审计局/2026-budget/tables/b06-appropriation.csv", library_file_341, library_file_341_end},
  {"440300-深圳市审计局/2026-budget/tables/b07-general-public.csv", library_file_342, library_file_342_end},
  {"440300-深圳市审计局/2026-budget/tables/b08-general-public.csv", library_file_343, library_file_343_end},
  {"440300-深圳市审计局/2026-budget/tables/b09-three-public.csv", library_file_344, library_file_344_end},
  {"440300-深圳市审计局/2026-budget/tables/b10-government-fund.csv", library_file_345, library_file_345_end},
  {"440300-深圳市审计局/2026-budget/tables/b11-state-capital.csv", library_file_346, library_file_346_end},
  {"500000-中共重庆市委宣传部/2026-budget/claims.csv", library_file_347, library_file_347_end},
  {"500000-中共重庆市委宣传部/2026-budget/datapackage.json", library_file_348, library_file_348_end},
  {"500000-中共重庆市委宣传部/2026-budget/enumerations.csv", library_file_349, library_file_349_end},
  {"500000-中共重庆市委宣传部/2026-budget/facts.csv", library_file_350, library_file_350_end},
  {"500000-中共重庆市委宣传部/2026-budget/phrases.csv", library_file_351, library_file_351_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b01-income-expenditure.csv", library_file_352, library_file_352_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b02-income.csv", library_file_353, library_file_353_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b03-expenditure.csv", library_file_354, library_file_354_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b04-appropriation.csv", library_file_355, library_file_355_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b05-general-public.csv", library_file_356, library_file_356_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b06-basic.csv", library_file_357, library_file_357_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b07-government-fund.csv", library_file_358, library_file_358_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b08-three-public.csv", library_file_359, library_file_359_end},
  {"500000-中共重庆市委宣传部/2026-budget/tables/b09-procurement.csv", library_file_360, library_file_360_end},
  {"500000-重庆市人民政府办公厅/2026-budget/claims.csv", library_file_361, library_file_361_end},
  {"500000-重庆市人民政府办公厅/2026-budget/datapackage.json", library_file_362, library_file_362_end},
  {"500000-重庆市人民政府办公厅/2026-budget/enumerations.csv", library_file_363, library_file_363_end},
  {"500000-重庆市人民政府办公厅/2026-budget/facts.csv", library_file_364, library_file_364_end},
  {"500000-重庆市人民政府办公厅/2026-budget/funds.csv", library_file_365, library_file_365_end},
  {"500000-重庆市人民政府办公厅/2026-budget/indicators.csv", library_file_366, library_file_366_end},
  {"500000-重庆市人民政府办公厅/2026-budget/phrases.csv", library_file_367, library_file_367_end},
  {"500000-重庆市人民政府办公厅/2026-budget/projects.csv", library_file_368, library_file_368_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b01-income-expenditure.csv", library_file_369, library_file_369_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b02-income.csv", library_file_370, library_file_370_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b03-expenditure.csv", library_file_371, library_file_371_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b04-appropriation.csv", library_file_372, library_file_372_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b05-general-public.csv", library_file_373, library_file_373_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b06-basic.csv", library_file_374, library_file_374_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b07-government-fund.csv", library_file_375, library_file_375_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b08-three-public.csv", library_file_376, library_file_376_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b09-procurement.csv", library_file_377, library_file_377_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b11-performance.csv", library_file_378, library_file_378_end},
  {"500000-重庆市人民政府办公厅/2026-budget/tables/b12-performance.csv", library_file_379, library_file_379_end},
  {"610100-西安市信访局/2026-budget/claims.csv", library_file_380, library_file_380_end},
  {"610100-西安市信访局/2026-budget/datapackage.json", library_file_381, library_file_381_end},
  {"610100-西安市信访局/2026-budget/enumerations.csv", library_file_382, library_file_382_end},
  {"610100-西安市信访局/2026-budget/facts.csv", library_file_383, library_file_383_end},
  {"610100-西安市信访局/2026-budget/funds.csv", library_file_384, library_file_384_end},
  {"610100-西安市信访局/2026-budget/indicators.csv", library_file_385, library_file_385_end},
  {"610100-西安市信访局/2026-budget/phrases.csv", library_file_386, library_file_386_end},
  {"610100-西安市信访局/2026-budget/projects.csv", library_file_387, library_file_387_end},
  {"610100-西安市信访局/2026-budget/tables/b01-income-expenditure.csv", library_file_388, library_file_388_end},
  {"610100-西安市信访局/2026-budget/tables/b01-other.csv", library_file_389, library_file_389_end},
  {"610100-西安市信访局/2026-budget/tables/b02-income.csv", library_file_390, library_file_390_end},
  {"610100-西安市信访局/2026-budget/tables/b03-expenditure.csv", library_file_391, library_file_391_end},
  {"610100-西安市信访局/2026-budget/tables/b04-appropriation.csv", library_file_392, library_file_392_end},
  {"610100-西安市信访局/2026-budget/tables/b05-general-public.csv", library_file_393, library_file_393_end},
  {"610100-西安市信访局/2026-budget/tables/b06-general-public.csv", library_file_394, library_file_394_end},
  {"610100-西安市信访局/2026-budget/tables/b07-basic.csv", library_file_395, library_file_395_end},
  {"610100-西安市信访局/2026-budget/tables/b08-basic.csv", library_file_396, library_file_396_end},
  {"610100-西安市信访局/2026-budget/tables/b09-government-fund.csv", library_file_397, library_file_397_end},
  {"610100-西安市信访局/2026-budget/tables/b10-projects.csv", library_file_398, library_file_398_end},
  {"610100-西安市信访局/2026-budget/tables/b11-projects-carried-over.csv", library_file_399, library_file_399_end},
  {"610100-西安市信访局/2026-budget/tables/b12-procurement.csv", library_file_400, library_file_400_end},
  {"610100-西安市信访局/2026-budget/tables/b13-three-public.csv", library_file_401, library_file_401_end},
  {"610100-西安市信访局/2026-budget/tables/b16-performance.csv", library_file_402, library_file_402_end},
  {"610100-西安市行政审批服务局/2025-budget/claims.csv", library_file_403, library_file_403_end},
  {"610100-西安市行政审批服务局/2025-budget/datapackage.json", library_file_404, library_file_404_end},
  {"610100-西安市行政审批服务局/2025-budget/enumerations.csv", library_file_405, library_file_405_end},
  {"610100-西安市行政审批服务局/2025-budget/facts.csv", library_file_406, library_file_406_end},
  {"610100-西安市行政审批服务局/2025-budget/funds.csv", library_file_407, library_file_407_end},
  {"610100-西安市行政审批服务局/2025-budget/indicators.csv", library_file_408, library_file_408_end},
  {"610100-西安市行政审批服务局/2025-budget/phrases.csv", library_file_409, library_file_409_end},
  {"610100-西安市行政审批服务局/2025-budget/projects.csv", library_file_410, library_file_410_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b01-income-expenditure.csv", library_file_411, library_file_411_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b01-other.csv", library_file_412, library_file_412_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b02-income.csv", library_file_413, library_file_413_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b02-other.csv", library_file_414, library_file_414_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b03-expenditure.csv", library_file_415, library_file_415_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b04-appropriation.csv", library_file_416, library_file_416_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b05-general-public.csv", library_file_417, library_file_417_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b06-general-public.csv", library_file_418, library_file_418_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b07-basic.csv", library_file_419, library_file_419_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b08-basic.csv", library_file_420, library_file_420_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b09-government-fund.csv", library_file_421, library_file_421_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b10-projects.csv", library_file_422, library_file_422_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b11-projects-carried-over.csv", library_file_423, library_file_423_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b12-procurement.csv", library_file_424, library_file_424_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b13-three-public.csv", library_file_425, library_file_425_end},
  {"610100-西安市行政审批服务局/2025-budget/tables/b16-performance.csv", library_file_426, library_file_426_end},
  {"catalogue.csv", library_file_427, library_file_427_end},
  {0, 0, 0},
};

const struct embedded_file *embedded_library_files(size_t *count) {
  *count = sizeof files / sizeof *files - 1;
  return files;
}
