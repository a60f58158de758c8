// swift-format-ignore-file
// Made from the doc comments of the rules: MINGZHANG_RECORD=1 swift test --filter ManualTests

/// The manual entries of the rules, by name.
enum Manual {
  static let entries: [String: Wording] = [
    "A1": Wording(
      zh: #"""
        上级科目应等于其下级科目之和。

        凡按科目编码列示的表，逐列核对：类等于其下各款之和，款等于其下各项之和；经济分类的类、款亦同，跨栏排列的一并计入，无编码的按名称层级。某一级未列示的，按其下一级计算。

        容差：科目本身及参与计算的每个数，各按末位的半个单位计。

        例：208 类为 12.40，其下两款为 8.10 和 4.00，合计 12.10，相差 0.30，超出尾差。

        科目本身为空白，或下级全部为空白时，不作核对；一列中多数科目均不相加的，视为并非合计关系，不作报告。
        """#,
      en: #"""
        An account equals the sum of the accounts below it.

        In every table that lists accounts by code, each 类 is compared with the 款 listed below it and each 款 with its 项, column by column; so are the classes and sections of the economic classification, also where they stand in several column groups, or have names only. Where a level is left out, the next one listed counts.

        Tolerance: half a unit of the last published place for the account and for each part that holds a figure. With two decimals in 万元, three parts and their parent may miss each other by 0.02 万元.

        Example: 208 stands at 12.40, its two sections at 8.10 and 4.00. They come to 12.10, and 0.30 is more than three roundings can make.

        Silent where the account's own cell is blank, or where all cells below it are. A blank cell beside published ones counts as nothing published. Where most accounts of a column fail, the column means something else, and none is reported.
        """#),
    "A2": Wording(
      zh: #"""
        合计行无论在表首还是表尾，应等于本表最上级各行之和。

        按科目编码列示的表，最上级为类级科目，多个单位依次列示的，各单位类级科目一并相加；基本支出明细表中，人员经费合计等于 301 与 303 之和，公用经费合计等于其余各类之和；收支总表中，本年收入合计、本年支出合计等于其上各项之和；项目表、单位表中，部门、单位行等于其下各行之和。逐列核对。

        容差：合计及参与计算的每个数，各按末位的半个单位计。

        例：合计为 96.50，其下 208 类 12.40、221 类 84.01，合计 96.41，相差 0.09，超出尾差。

        合计为空白、各行均为空白，或表中夹有不带编码而有金额的行、无法判断归属时，不作核对。
        """#,
      en: #"""
        A row 合计 equals the sum of the topmost rows of its table, wherever it stands.

        In tables by code the topmost rows are those whose code begins with no other listed code: usually the 类, and in a table of several units those of all units. In the table of basic expenditure, 人员经费合计 is made up of 301 and 303 and 公用经费合计 of all other classes. In tables that set income beside expenditure, 本年收入合计 and 本年支出合计 are made up of the numbered rows above them. In tables of projects and units, each heading row (department, unit) is made up of the rows right below it. Every column is compared.

        Tolerance: half a unit of the last published place for the total and for each part that holds a figure.

        Example: the total stands at 96.50 under 208 with 12.40 and 221 with 84.01. They come to 96.41; 0.09 is more than three roundings can make.

        Silent where the total is blank or none of its parts is published, and where rows with figures stand among the others without a code, so that it is not clear what they belong to.
        """#),
    "A3": Wording(
      zh: #"""
        每行的合计应等于其右侧各分项之和。

        分项依表头判断：基本支出、项目支出、上缴上级支出、经营支出、对附属单位补助支出之和为合计；人员经费、公用经费之和为基本支出或合计；各来源收入、各预算资金之和为其合计或小计；货物、工程、服务之和为采购合计。多层表头逐层核对，有小计的以小计参与上一层。每一行（含合计行）均核对。

        容差：合计及参与计算的每个数，各按末位的半个单位计，如 1,096.83 与 467.89 相对 1,564.71 属于尾差。

        例：合计 33.00，基本支出 21.00，项目支出 11.00，分项之和为 32.00。

        合计或全部分项为空白，表头不足以判断分项（上年数、其中、两种分类并列），或一表多数行均不相加时，不作核对。
        """#,
      en: #"""
        The total of a row equals its parts in the columns beside it.

        Which columns are parts, their headings say: 基本支出, 项目支出, 上缴上级支出, 经营支出 and 对附属单位补助支出 make up 合计; 人员经费 and 公用经费 make up 基本支出 or 合计; income by source and money by budget (一般公共预算, 政府性基金预算, 国有资本经营预算) make up their 合计 or 小计; 货物, 工程 and 服务 make up procurement. Headings that nest are followed: a heading over several columns counts with its own 小计. Every row is compared, totals included.

        Tolerance: half a unit of the last published place for the total and for each part that holds a figure: 1,096.83 and 467.89 beside 1,564.71 are rounding.

        Example: 33.00 beside 21.00 基本支出 and 11.00 项目支出. The parts come to 32.00.

        Silent where the total or all parts are blank, where headings leave open what is a part (last year's figures, 其中, two ways of splitting side by side), and where most rows of a table fail: then its columns mean something else.
        """#),
    "A4": Wording(
      zh: #"""
        收入总计应等于支出总计；收入总计等于本年收入合计加使用结余、年初结转，支出总计等于本年支出合计加结余分配、年末结转。

        适用于收支总表和财政拨款收支总表，逐列核对；财政拨款收支总表按预算分列支出的，各预算的收入加年初结转应等于该预算的支出总计。

        容差：参与计算的每个数，各按末位的半个单位计。

        例：本年收入合计 80.00，年初结转和结余 5.00，而收入总计为 84.00。

        任一总计未列示，或行序无法判断归属时，不作核对。
        """#,
      en: #"""
        Income and expenditure meet: 收入总计 equals 支出总计, and each is the year's own total with what was carried over.

        In the tables that set income beside expenditure: the two grand totals are compared; 本年收入合计, 使用非财政拨款结余 and 年初结转和结余 make up the grand total of income, 本年支出合计, 结余分配 and 年末结转和结余 that of expenditure, column by column. Where the table of appropriations splits expenditure by budget, each budget's income with what it brought over equals its expenditure.

        Tolerance: half a unit of the last published place for each figure that takes part.

        Example: 本年收入合计 80.00 and 年初结转和结余 5.00 under a grand total of 84.00.

        Silent where one of the two totals is not published, or where the order of the rows does not say what belongs to which.
        """#),
    "A5": Wording(
      zh: #"""
        “三公”经费合计应等于因公出国（境）费、公务用车购置及运行费、公务接待费之和；公务用车购置及运行费应等于购置费与运行维护费之和。

        分项为行或为列均可核对；决算表的预算数与决算数分别核对。分项为行的，逐列核对。

        容差：合计及参与计算的每个数，各按末位的半个单位计。

        例：合计 6.00，其中公务用车 4.00，公务接待 1.50。

        合计或全部分项为空白时，不作核对；公务用车小计为空白的，以购置费、运行维护费代之。
        """#,
      en: #"""
        “三公”: the total equals travel abroad, vehicles and receptions; vehicles equal purchase and running.

        In the table of “三公”经费, whether its parts are rows or columns. Final accounts give the budget beside what was spent; both are compared, each for itself. Where the parts are rows, every column of money is compared.

        Tolerance: half a unit of the last published place for the total and for each part that holds a figure.

        Example: 6.00 in all, of which 4.00 for vehicles and 1.50 for receptions.

        Silent where a total or all of its parts are blank. Where vehicles are blank, purchase and running stand for them.
        """#),
    "A6": Wording(
      zh: #"""
        政府采购合计应等于货物、工程、服务之和；政府性基金的年初结转加本年收入减本年支出应等于年末结转；车辆数合计应等于各类用车之和。

        适用于决算公开相关信息统计表，以及政府性基金（和列示相同的国有资本经营）收支表，逐行核对。

        容差：参与计算的每个金额，各按末位的半个单位计，如 233.77 与 165.41 相对 399.17 属于尾差；车辆数不设容差。

        例：年初结转 2.00，本年收入 10.00，本年支出 9.00，年末应余 3.00，而表列 2.00。

        合计或年末结转为空白，或其余各数均未列示时，不作核对。
        """#,
      en: #"""
        Procurement equals goods, works and services; a fund's opening balance and income less its spending equal its closing balance; vehicles add up by use.

        In the statistics of final accounts the rows 货物, 工程 and 服务 make up the 合计 above them, and the kinds of vehicles make up 车辆数合计. In the table of government funds (and of state capital, where it has the same columns) 年初结转和结余 and 本年收入 less 本年支出 give 年末结转和结余, row by row.

        Tolerance: half a unit of the last published place for each amount: 233.77 and 165.41 beside 399.17 are rounding. Numbers of vehicles are exact.

        Example: opening 2.00, income 10.00, spending 9.00, and a closing balance of 2.00 where 3.00 is left.

        Silent where the total or closing balance is blank, or where none of the others is published.
        """#),
    "B1": Wording(
      zh: #"""
        预算的收支总表应与收入总表、支出总表及一般公共预算支出表一致。

        适用于预算：收入总表、支出总表的合计及各类（按名称）与收支总表比较，各来源收入与其收入方比较；一般公共预算支出表各类与财政拨款收支总表的一般公共预算列比较；财政拨款收支总表各预算收入与收支总表比较。

        容差：相比较的两个数，各按末位的半个单位计。

        例：支出总表中 208 类为 30.20，收支总表中为 32.00。

        仅一方列示的科目不作核对；收支总表的“合计”列与“当年”列、本年合计与总计，有一项相符即可；有上年结转的，各表口径可能不同，不作报告。
        """#,
      en: #"""
        A budget's summary agrees with the tables that list income and expenditure by account.

        In budgets, the total and each 类 (by name) of the tables of income and of expenditure are compared with the summary table 收支总表, income by source with its income half. The general public budget's table is compared, 类 by 类, with the column 一般公共预算 of the summary of appropriations, and each budget's income in that summary with the first one.

        Tolerance: half a unit of the last published place for each of the two figures.

        Example: 208 stands at 30.20 in the table of expenditure and at 32.00 in the summary.

        Silent where an account is published on one side only. The summary may be met either by its column 合计 or by 当年, and by the year's own total or the grand one; where money is carried over, tables with and without it differ rightly, and nothing is reported.
        """#),
    "B2": Wording(
      zh: #"""
        预算的基本支出，按功能科目与按经济科目列示应一致。

        一般公共预算支出表基本支出列的合计，与一般公共预算基本支出表的合计比较。

        容差：相比较的各数，各按末位的半个单位计。

        例：按功能科目 410.00，按经济科目 401.00。

        决算见 B10；任一合计为空白，或有上年结转而口径可能不同时，不作报告。
        """#,
      en: #"""
        Basic expenditure is the same by function and by economic account, in budgets.

        The total of the column 基本支出 in the table of the general public budget is compared with the total of the table of basic expenditure by economic account.

        Tolerance: half a unit of the last published place for each of the figures.

        Example: 基本支出 of 410.00 by function, 401.00 by economic account.

        Silent in final accounts (see B10), where one of the totals is blank, and where money is carried over, which one table may include and the other not.
        """#),
    "B3": Wording(
      zh: #"""
        预算的项目支出，按功能科目与按项目列示应一致。

        一般公共预算支出表、政府性基金预算支出表的项目支出合计，与项目支出表中该预算资金的合计比较，本年单独相符或加上年结转后相符均可；项目支出表未分资金来源的，其合计与支出总表的项目支出比较。

        容差：相比较的各数，各按末位的半个单位计。

        例：按功能科目 96.00，各项目合计 66.00。

        任一方未列示，或项目表不止一张时，不作核对。
        """#,
      en: #"""
        Project expenditure is the same by function and by project, in budgets.

        The total of the column 项目支出 in the tables of the general public budget and of government funds is compared with what the table of projects says comes from that budget: this year's alone, or with what is carried over. Where the table of projects does not say where money comes from, its total is compared with 项目支出 of the table of all expenditure.

        Tolerance: half a unit of the last published place for each of the figures; where the table of projects has no total, that of each topmost row.

        Example: 项目支出 of 96.00 by function, projects of 66.00 in all.

        Silent where one side is not published, or where there is more than one table of projects.
        """#),
    "B4": Wording(
      zh: #"""
        “三公”经费各分项不应小于基本支出中的同名经济科目。

        因公出国（境）费（30212）、公务接待费（30217）、公务用车运行维护费（30231）、公务用车购置（30913、31013）与基本支出表同名科目比较，按编码或名称；决算比较决算数。“三公”经费表涵盖全部财政拨款，基本支出仅为其一部分：基本支出大于“三公”经费的为不一致；小于的为提示，差额可能列于项目支出或其他预算。

        容差：相比较的各数，各按末位的半个单位计。

        例：“三公”经费表公务接待费 0.50，而基本支出中公务接待费已有 0.80。

        任一方为空白时，不作核对。
        """#,
      en: #"""
        “三公” expenses are not less than the same accounts in basic expenditure.

        Travel abroad (30212), receptions (30217), running (30231) and purchase (30913, 31013) of vehicles in the table of “三公”经费 are compared with the same accounts in the table of basic expenditure, by code or by name; in final accounts, what was spent. The table of “三公”经费 covers all appropriations, basic expenditure only a part of them: more there than here is a contradiction; less is a note, for the rest may have come from projects or other budgets.

        Tolerance: half a unit of the last published place for each of the figures.

        Example: receptions of 0.50 among the “三公” expenses, 0.80 of 公务接待费 in basic expenditure alone.

        Silent where an account is blank on either side.
        """#),
    "B5": Wording(
      zh: #"""
        收入决算表应与收入支出决算总表一致。

        收入决算表的合计与总表的本年收入合计比较，财政拨款收入与总表三项财政拨款收入之和比较，其他来源与总表同名各行比较。

        容差：相比较的各数，各按末位的半个单位计。

        例：事业收入在收入决算表为 12.00，在总表为 21.00。

        任一方为空白时，不作核对。
        """#,
      en: #"""
        Final accounts: the table of income agrees with the summary.

        The total of 收入决算表 is compared with 本年收入合计 of 收入支出决算总表, 财政拨款收入 with what the three budgets gave together, and every other source of income with the row of its name.

        Tolerance: half a unit of the last published place for each of the figures.

        Example: 事业收入 of 12.00 in the table of income, 21.00 in the summary.

        Silent where a figure is blank on either side.
        """#),
    "B6": Wording(
      zh: #"""
        支出决算表应与收入支出决算总表一致，逐类核对。

        支出决算表的合计与总表的本年支出合计比较，各类与总表同名各行比较。

        容差：相比较的两个数，各按末位的半个单位计。

        例：卫生健康支出在支出决算表为 57.07，在总表为 75.07。

        仅一方列示的科目，不作核对。
        """#,
      en: #"""
        Final accounts: the table of expenditure agrees with the summary, 类 by 类.

        The total of 支出决算表 is compared with 本年支出合计 of 收入支出决算总表, and each 类 with the row of its name.

        Tolerance: half a unit of the last published place for each of the two figures.

        Example: 卫生健康支出 of 57.07 in the table of expenditure, 75.07 in the summary.

        Silent where an account is published on one side only.
        """#),
    "B7": Wording(
      zh: #"""
        财政拨款收入支出决算总表的收入应与收入决算表的财政拨款收入一致。

        其本年收入合计与收入决算表财政拨款收入列的合计比较，各预算收入与收入支出决算总表同名各行比较。

        容差：相比较的两个数，各按末位的半个单位计。

        例：财政拨款收入在一表为 350.00，在另一表为 530.00。

        任一方为空白时，不作核对。
        """#,
      en: #"""
        Final accounts: income in the summary of appropriations is the 财政拨款收入 of the table of income.

        本年收入合计 of 财政拨款收入支出决算总表 is compared with the total of the column 财政拨款收入 of 收入决算表, and the income of each budget with the same row of 收入支出决算总表.

        Tolerance: half a unit of the last published place for each of the two figures.

        Example: appropriations of 350.00 in one table, 530.00 in the other.

        Silent where a figure is blank on either side.
        """#),
    "B8": Wording(
      zh: #"""
        一般公共预算财政拨款支出决算表应与财政拨款收入支出决算总表一致，逐类核对。

        其合计及各类，与财政拨款收入支出决算总表一般公共预算财政拨款列的同名各行比较。

        容差：相比较的两个数，各按末位的半个单位计。

        例：住房保障支出在一表为 94.02，在另一表为 49.02。

        仅一方列示的科目，不作核对。
        """#,
      en: #"""
        Final accounts: the table of the general public budget agrees with the summary of appropriations, 类 by 类.

        The total and each 类 of 一般公共预算财政拨款支出决算表 are compared with the column 一般公共预算财政拨款 of 财政拨款收入支出决算总表.

        Tolerance: half a unit of the last published place for each of the two figures.

        Example: 住房保障支出 of 94.02 in the one, 49.02 in the other.

        Silent where an account is published on one side only.
        """#),
    "B9": Wording(
      zh: #"""
        财政拨款收入支出决算总表各类，应等于一般公共预算、政府性基金预算、国有资本经营预算三表之和。

        总表各类及本年支出合计，与三表同类之和比较；政府性基金、国有资本经营两列与该两表合计比较，政府性基金收入与其表内本年收入比较。

        容差：总表的数及参与相加的各数，各按末位的半个单位计。

        例：城乡社区支出在总表为 40.00，在两张预算表中为 10.00 和 20.00。

        总表列有政府性基金或国有资本经营金额，而无该表或该表为空时，不作核对（见 C1、E6）。
        """#,
      en: #"""
        Final accounts: appropriations by 类 are what the tables of the three budgets add up to.

        Each 类 of 财政拨款收入支出决算总表, and its 本年支出合计, is compared with the sum of the same 类 in the tables of the general public budget, of government funds and of state capital; the columns of funds and of state capital with the totals of those tables, and the income of funds with theirs.

        Tolerance: half a unit of the last published place for the figure and each of its parts.

        Example: 城乡社区支出 of 40.00 among appropriations, 10.00 and 20.00 in the tables of two budgets.

        Silent where the summary shows funds or state capital and the document has no table of them, or an empty one (see C1 and E6).
        """#),
    "B10": Wording(
      zh: #"""
        人员经费与公用经费之和应等于基本支出。

        基本支出决算明细表的人员经费合计、公用经费合计之和，与一般公共预算财政拨款支出决算表的基本支出合计比较；301、303 之和等于人员经费在表内核对（A2）。

        容差：三个数各按末位的半个单位计。

        例：1,049.51 与 47.32 之和为 1,096.83，而基本支出为 1,069.83。

        预算见 B2；任一数为空白时，不作核对。
        """#,
      en: #"""
        Final accounts: personnel and operating funds make up basic expenditure.

        人员经费合计 and 公用经费合计 of the table of basic expenditure together are compared with the total of 基本支出 in 一般公共预算财政拨款支出决算表. That 301 and 303 make up personnel is checked within the table (A2).

        Tolerance: half a unit of the last published place for each of the three figures.

        Example: 1,049.51 and 47.32 come to 1,096.83; basic expenditure of 1,069.83 beside them does not agree.

        Silent in budgets (see B2), and where one of the figures is blank.
        """#),
    "B11": Wording(
      zh: #"""
        机关运行经费与基本支出的公用经费。

        纯行政单位的机关运行经费即其公用经费。决算取相关信息统计表中行政单位、参照公务员法管理事业单位两行，预算取机关运行经费表合计，与基本支出表的公用经费比较。不同者为提示：其他事业单位的公用经费不属机关运行经费。

        容差：相比较的各数，各按末位的半个单位计。

        例：机关运行经费 47.32，公用经费 60.00。

        任一方为空白时，不作核对。
        """#,
      en: #"""
        机关运行经费 beside the operating funds of basic expenditure.

        For a department of administrative units only, 机关运行经费 is what its basic expenditure says of 公用经费. The rows 行政单位 and 参照公务员法管理事业单位 of the statistics of final accounts, or the total of a budget's table of 机关运行经费, are compared with the operating funds of the table of basic expenditure. A difference is a note: other public institutions have operating funds that are not 机关运行经费.

        Tolerance: half a unit of the last published place for each of the figures.

        Example: 机关运行经费 of 47.32, operating funds of 60.00.

        Silent where one side is blank.
        """#),
    "B13": Wording(
      zh: #"""
        养老保险、职业年金、住房公积金的功能科目与经济科目。

        2080505 与 30108、2080506 与 30109、2210201 与 30113，以一般公共预算支出表的基本支出与基本支出表比较，按编码或名称。不同者为提示：两种分类并不要求逐一对应。

        容差：相比较的各数，各按末位的半个单位计。

        例：职业年金按功能科目 9.44，按经济科目 51.93。

        任一方为空白时，不作核对。
        """#,
      en: #"""
        Social insurance and housing by function and by economic account.

        2080505 机关事业单位基本养老保险缴费支出 is compared with 30108, 2080506 职业年金缴费支出 with 30109, and 2210201 住房公积金 with 30113: basic expenditure of the general public budget by function against the table by economic account, by code or by name. A difference is a note: the forms do not require the two classifications to agree account by account.

        Tolerance: half a unit of the last published place for each of the figures.

        Example: 9.44 of 职业年金 by function, 51.93 by economic account.

        Silent where an account is blank on either side.
        """#),
  ]
}
