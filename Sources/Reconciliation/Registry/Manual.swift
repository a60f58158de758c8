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

        按科目编码列示的表，最上级为类级科目，多个单位依次列示的，各单位类级科目一并相加；基本支出明细表中，人员经费合计等于 301 与 303 之和，公用经费合计等于其余各类之和；收支总表中，本年收入合计、本年支出合计等于其上各项之和；项目表、单位表中，部门、单位行等于其下各行之和；按编码列示而无合计行的表中，经数字证实为其下各科目之和的单位行亦同。逐列核对。

        容差：合计及参与计算的每个数，各按末位的半个单位计。

        例：合计为 96.50，其下 208 类 12.40、221 类 84.01，合计 96.41，相差 0.09，超出尾差。

        合计为空白、各行均为空白，或表中夹有不带编码而有金额的行、无法判断归属时，不作核对；无编码的表中，各行疑似互有包含（如合计为总数的两倍）的，亦不作核对。
        """#,
      en: #"""
        A row 合计 equals the sum of the topmost rows of its table, wherever it stands.

        In tables by code the topmost rows are those whose code begins with no other listed code: usually the 类, and in a table of several units those of all units. In the table of basic expenditure, 人员经费合计 is made up of 301 and 303 and 公用经费合计 of all other classes. In tables that set income beside expenditure, 本年收入合计 and 本年支出合计 are made up of the numbered rows above them. In tables of projects and units, each heading row (department, unit) is made up of the rows right below it. In tables by code without such a row, the line of a unit whose figures prove that it is the total of the accounts below it counts as one. Every column is compared.

        Tolerance: half a unit of the last published place for the total and for each part that holds a figure.

        Example: the total stands at 96.50 under 208 with 12.40 and 221 with 84.01. They come to 96.41; 0.09 is more than three roundings can make.

        Silent where the total is blank or none of its parts is published, and where rows with figures stand among the others without a code, so that it is not clear what they belong to; in tables without codes also where rows seem to hold others of them, as where they come to twice the total.
        """#),
    "A3": Wording(
      zh: #"""
        每行的合计应等于其右侧各分项之和。

        分项依表头判断：基本支出、项目支出、上缴上级支出、经营支出、对附属单位补助支出之和为合计；人员经费、公用经费之和为基本支出或合计；各来源收入、各预算资金之和为其合计或小计；货物、工程、服务之和为采购合计。多层表头逐层核对，有小计的以小计参与上一层；表头不足以判断的，依各行数字证实的加总关系。每一行（含合计行）均核对。

        容差：合计及参与计算的每个数，各按末位的半个单位计，如 1,096.83 与 467.89 相对 1,564.71 属于尾差。

        例：合计 33.00，基本支出 21.00，项目支出 11.00，分项之和为 32.00。

        合计或全部分项为空白，表头和数字均不足以判断分项（上年数、其中、两种分类并列），或一表多数行均不相加时，不作核对。
        """#,
      en: #"""
        The total of a row equals its parts in the columns beside it.

        Which columns are parts, their headings say: 基本支出, 项目支出, 上缴上级支出, 经营支出 and 对附属单位补助支出 make up 合计; 人员经费 and 公用经费 make up 基本支出 or 合计; income by source and money by budget (一般公共预算, 政府性基金预算, 国有资本经营预算) make up their 合计 or 小计; 货物, 工程 and 服务 make up procurement. Headings that nest are followed: a heading over several columns counts with its own 小计. Where headings leave open what makes up a total, the figures of all rows may prove it. Every row is compared, totals included.

        Tolerance: half a unit of the last published place for the total and for each part that holds a figure: 1,096.83 and 467.89 beside 1,564.71 are rounding.

        Example: 33.00 beside 21.00 基本支出 and 11.00 项目支出. The parts come to 32.00.

        Silent where the total or all parts are blank, where headings and figures leave open what is a part (last year's figures, 其中, two ways of splitting side by side), and where most rows of a table fail: then its columns mean something else.
        """#),
    "A4": Wording(
      zh: #"""
        收入总计应等于支出总计；收入总计等于本年收入合计加使用结余、年初结转，支出总计等于本年支出合计加结余分配、年末结转。

        适用于收支总表和财政拨款收支总表，逐列核对；财政拨款收支总表按预算分列支出的，各预算的收入加年初结转应等于该预算的支出总计。

        容差：参与计算的每个数，各按末位的半个单位计。

        例：本年收入合计 80.00，年初结转和结余 5.00，而收入总计为 84.00。

        任一总计未列示，行序无法判断归属，或各行疑似互有包含时，不作核对。
        """#,
      en: #"""
        Income and expenditure meet: 收入总计 equals 支出总计, and each is the year's own total with what was carried over.

        In the tables that set income beside expenditure: the two grand totals are compared; 本年收入合计, 使用非财政拨款结余 and 年初结转和结余 make up the grand total of income, 本年支出合计, 结余分配 and 年末结转和结余 that of expenditure, column by column. Where the table of appropriations splits expenditure by budget, each budget's income with what it brought over equals its expenditure.

        Tolerance: half a unit of the last published place for each figure that takes part.

        Example: 本年收入合计 80.00 and 年初结转和结余 5.00 under a grand total of 84.00.

        Silent where one of the two totals is not published, where the order of the rows does not say what belongs to which, or where rows seem to hold others of them.
        """#),
    "A5": Wording(
      zh: #"""
        “三公”经费合计应等于因公出国（境）费、公务用车购置及运行费、公务接待费之和；公务用车购置及运行费应等于购置费与运行维护费之和。

        分项为行或为列均可核对；决算表的预算数与决算数分别核对。分项为行的，逐列核对；分项为列且按资金预算再分的，逐项核对，并核对两年数与增减额。

        容差：合计及参与计算的每个数，各按末位的半个单位计。

        例：合计 6.00，其中公务用车 4.00，公务接待 1.50。

        合计或全部分项为空白、表内未列某一分项，或合计另含其他经费时，不作核对；公务用车小计为空白的，以购置费、运行维护费代之。
        """#,
      en: #"""
        “三公”: the total equals travel abroad, vehicles and receptions; vehicles equal purchase and running.

        In the table of “三公”经费, whether its parts are rows or columns. Final accounts give the budget beside what was spent; both are compared, each for itself. Where the parts are rows, every column of money is compared. Where the parts are columns and split by the budget that pays them, each budget is compared, and so are two years with the change between them.

        Tolerance: half a unit of the last published place for the total and for each part that holds a figure.

        Example: 6.00 in all, of which 4.00 for vehicles and 1.50 for receptions.

        Silent where a total or all of its parts are blank, where the table has no place for one of the parts, and where the total covers other expenses as well. Where vehicles are blank, purchase and running stand for them.
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

        适用于预算：收入总表、支出总表的合计及各类（按名称）与收支总表比较，各来源收入与其收入方比较；一般公共预算支出表各类与财政拨款收支总表的一般公共预算列比较；财政拨款收支总表各预算收入与收支总表比较。依次列示多个单位的表，同类相加后比较。

        容差：相比较的两个数，各按末位的半个单位计。

        例：支出总表中 208 类为 30.20，收支总表中为 32.00。

        仅一方列示的科目不作核对；收支总表的“合计”列与“当年”列、本年合计与总计，有一项相符即可；有上年结转的，各表口径可能不同，不作报告。
        """#,
      en: #"""
        A budget's summary agrees with the tables that list income and expenditure by account.

        In budgets, the total and each 类 (by name) of the tables of income and of expenditure are compared with the summary table 收支总表, income by source with its income half. The general public budget's table is compared, 类 by 类, with the column 一般公共预算 of the summary of appropriations, and each budget's income in that summary with the first one. In a table of several units a class is that of all of them.

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

        任一方为空白，或“三公”经费表列有多个单位、多个年度时，不作核对。
        """#,
      en: #"""
        “三公” expenses are not less than the same accounts in basic expenditure.

        Travel abroad (30212), receptions (30217), running (30231) and purchase (30913, 31013) of vehicles in the table of “三公”经费 are compared with the same accounts in the table of basic expenditure, by code or by name; in final accounts, what was spent. The table of “三公”经费 covers all appropriations, basic expenditure only a part of them: more there than here is a contradiction; less is a note, for the rest may have come from projects or other budgets.

        Tolerance: half a unit of the last published place for each of the figures.

        Example: receptions of 0.50 among the “三公” expenses, 0.80 of 公务接待费 in basic expenditure alone.

        Silent where an account is blank on either side, and where the table of “三公”经费 lists several units or years.
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

        任一方为空白，或一般公共预算支出表列有事业运行支出时，不作核对。
        """#,
      en: #"""
        机关运行经费 beside the operating funds of basic expenditure.

        For a department of administrative units only, 机关运行经费 is what its basic expenditure says of 公用经费. The rows 行政单位 and 参照公务员法管理事业单位 of the statistics of final accounts, or the total of a budget's table of 机关运行经费, are compared with the operating funds of the table of basic expenditure. A difference is a note: other public institutions have operating funds that are not 机关运行经费.

        Tolerance: half a unit of the last published place for each of the figures.

        Example: 机关运行经费 of 47.32, operating funds of 60.00.

        Silent where one side is blank, and where the general public budget pays for 事业运行.
        """#),
    "B13": Wording(
      zh: #"""
        养老保险、职业年金、住房公积金的功能科目与经济科目。

        2080505 与 30108、2080506 与 30109、2210201 与 30113，以一般公共预算支出表的基本支出与基本支出表比较，按编码或名称；同一科目按政府预算经济分类分列多行的，取其合计。不同者为提示：两种分类并不要求逐一对应。

        容差：相比较的各数，各按末位的半个单位计。

        例：职业年金按功能科目 9.44，按经济科目 51.93。

        任一方为空白时，不作核对。
        """#,
      en: #"""
        Social insurance and housing by function and by economic account.

        2080505 机关事业单位基本养老保险缴费支出 is compared with 30108, 2080506 职业年金缴费支出 with 30109, and 2210201 住房公积金 with 30113: basic expenditure of the general public budget by function against the table by economic account, by code or by name; where the table has an account several times, once for each account of the government's classification, their sum. A difference is a note: the forms do not require the two classifications to agree account by account.

        Tolerance: half a unit of the last published place for each of the figures.

        Example: 9.44 of 职业年金 by function, 51.93 by economic account.

        Silent where an account is blank on either side.
        """#),
    "B14": Wording(
      zh: #"""
        收支总表的人员经费、公用经费，应与基本支出的经济分类表一致。

        收支总表的支出分列人员经费、公用经费的，其合计与一般公共预算基本支出表的人员经费、公用经费合计比较。

        容差：相比较的各数，各按末位的半个单位计。

        例：公用经费在收支总表为 120.00，按经济科目为 102.00。

        任一合计为空白，或收支总表的支出不限于一般公共预算、含有结转的，不作核对：经济分类表只列一般公共预算。
        """#,
      en: #"""
        人员经费 and 公用经费 of the summary are those of the economic table.

        Where the table of income beside expenditure splits expenditure into 人员经费, 公用经费 and projects, the total of each of the two columns is compared with that of the table of basic expenditure by economic account.

        Tolerance: half a unit of the last published place for each of the figures.

        Example: 公用经费 of 120.00 in the summary, 102.00 by economic account.

        Silent where a total is blank, and where the summary spends more than the general public budget alone, or money is carried over: the economic table is of the general public budget.
        """#),
    "C1": Wording(
      zh: #"""
        标明“本表无数据”的表，其应列数字不应在别处出现。

        对每张标明无数据的表，在其他表（收支总额、各类资金、基本支出、项目支出）和文字说明中查找其应列的数字；如有不为零者，即属不一致。文字说明将空表表述为 0 的，亦与其他表的数字核对。

        各格均为空白的“三公”经费表视同无数据，并与基本支出表的 30212、30217、30231、30913、31013 核对。

        容差：空表不设容差；文字所述的 0 与表中数字比较时，各按末位的半个单位计。

        例：支出总表无数据，正文称支出预算 0 万元，而收支总表列支出 38.20。

        别处未列该数字，或均为零时，不作提示。
        """#,
      en: #"""
        A table marked as holding no data is not contradicted elsewhere.

        For every table that says 本表无数据, the figures that would stand in it are looked for: in the other tables (the totals of income and expenditure, the money of each fund, 基本支出 and 项目支出) and in the narrative. Where one of them is not zero, the table and that figure cannot both be right. Where the narrative repeats the empty table as 0, that zero is compared with the figures of the other tables as well.

        A table of “三公” expenses whose cells are all blank counts as one, and the accounts of basic expenditure for those expenses (30212, 30217, 30231, 30913, 31013) are looked at as well.

        Tolerance: none for the empty table; half a unit of the last place of each figure for a stated zero.

        Example: the table of expenditure holds no data and the text says 支出预算0万元, while the overview table spends 38.20.

        Silent where the figure is stated nowhere else, or is zero everywhere. A blank cell is no figure.
        """#),
    "C2": Wording(
      zh: #"""
        文字说明所述数字应与表中所列一致。

        核对收支总额、各类资金、支出功能分类各类、基本支出和项目支出、人员经费和公用经费、“三公”经费（决算数及全年预算数）、机关运行经费、政府采购。资金范围先看主语，再看标题。文字未区分是否含结转的总额，与其中任一相符即可；同一句中在基本支出或项目支出之后所述的类，可为该类全部，也可为其中该部分。

        容差：文字与各单元格各按末位的半个单位计。

        例：正文称公务接待费 0.80，“三公”经费表列 0.60。

        无该表、表无数据（见 C1）或单元格为空白时，不作核对；相差 10⁴ 倍的由 E4 提示，绩效部分由 C7 核对。
        """#,
      en: #"""
        A figure stated in the narrative is the one the table holds.

        Compared are the totals of income and expenditure, the money of each fund, the classes of expenditure, 基本支出 and 项目支出, 人员经费 and 公用经费, the “三公” expenses (spent, and as budgeted for the whole year), 机关运行经费 and 政府采购. Which money a sentence speaks of (all, 财政拨款, 一般公共预算) is told by its subject, else by its heading. Where words do not tell totals with and without carry-over apart, the figure may be any of them; a class named in one sentence after 基本支出 or 项目支出 may be the whole class or that part of it.

        Tolerance: half a unit of the last place, for the text and for each cell. 38.2 in the text is known to one place only.

        Example: the text gives 公务接待费 as 0.80, the table of “三公” expenses as 0.60.

        Silent where the table is absent, empty (see C1) or its cell blank; figures that differ by a factor of 10⁴ are left to E4; the section on performance is left to C7.
        """#),
    "C3": Wording(
      zh: #"""
        所述占比、增减额和增减幅度，应由其本身所依据的数字得出。

        均在同一节文字内核对：占比为该金额除以所述总额，未说明总额的，可为此前所述较大金额之一；增减额为本年数减上年数（已述上年数的）；增减幅度为增减额除以上年数，上年数未述的由本年数和增减额推得，紧接两年金额之后的由两数得出。所述幅度与另一基数（如本年数）相符的，一并说明。部分大于其整体的，亦属不一致。

        占比仅差末位一个单位，而与同列各项占比相加恰为 100% 的，作提示。

        容差：百分数按末位的半个单位，另计各金额尾差的影响。

        例：由 40.00 增至 50.00 应为增长 25%；表述为 20% 的，是以本年数为基数。

        所需金额未述，或上年数可能为零时，不作核对。
        """#,
      en: #"""
        A stated share, change or rate of change is what its own operands give.

        Three equations, each within one section of the narrative. A share (占 y%) is the amount over the sum it is said to be a share of, else over one of the larger amounts stated before it. A change is this year's amount less last year's, where last year's is stated. A rate is the change over last year's amount, which follows from this year's amount and the change where it is not stated; right behind the amounts of both years it is what the two give. Where the stated rate fits another base, such as the new figure, the finding says so. A part larger than its whole is told as well.

        Tolerance: ±half a unit of the last place of the percentage, and what the roundings of the amounts allow.

        Example: from 40.00 to 50.00 is 增长25%; 增长20% takes the new figure as the base.

        Silent where an amount is not stated, or last year's may be zero.
        """#),
    "C4": Wording(
      zh: #"""
        所述完成率应等于决算数除以预算数；所述各部分之和应等于所述总额。

        完成年初预算的百分比，与同一节内同一科目的支出决算除以年初预算核对；完成全年预算的，与全年预算核对。一节内先述总额、再逐项列述各科目的，其年初预算、支出决算分别加总；各类项目的个数和金额，亦与项目总数核对；“三公”经费、公务用车购置及运行费、政府采购，各分项俱全的，亦与其总额核对。

        容差：各数按末位的半个单位计；完成率另计两项金额尾差的影响。

        例：总额 70.00，其后各科目为 40.00 和 20.00，尚差 10.00。

        所列科目与表中该级科目不同的（如仅列主要科目），不作核对。年初有预算而全年无支出的科目，可能在文字和表中均未列出；合计少于总额时一并说明。
        """#,
      en: #"""
        A stated completion is what was spent over what was budgeted, and stated parts add up to the stated total.

        完成年初预算的 z% is compared with 支出决算 over 年初预算 of the same account in the same section, 完成全年预算 with the whole year's budget. Where a section states a total and then its accounts one by one, their 年初预算 and 支出决算 are added up; likewise the kinds of projects (…类项目), in number and in money, under the projects they make up; the “三公” expenses and those of official vehicles under their totals; goods, works and services under 政府采购. The latter two only where all parts are stated.

        Tolerance: half a unit of the last place of every figure; for completions what the roundings of both amounts allow.

        Example: a total of 70.00, then accounts of 40.00 and 20.00: 10.00 are missing.

        Silent where the accounts stated are not those the table lists at that level: a text that names the main ones only is not incomplete. An account that was budgeted and never spent may be missing from text and table alike; the finding says so where the parts fall short.
        """#),
    "C5": Wording(
      zh: #"""
        各科目所述用途的金额之和，应等于其支出决算数。

        决算说明中，某科目“用于”之后的金额加总，与其支出决算核对。合计大于决算数，或恰与年初预算相同的，属不一致，与年初预算相同的一并说明；合计小于决算数的作提示，因文字不必列全。

        容差：各数按末位的半个单位计。

        例：年初预算 30.00，支出决算 28.50，用于养老支出 30.00。

        用途未列金额的不作核对；“主要用于”不视为完整列示。
        """#,
      en: #"""
        What an account is said to have been used for adds up to what was spent.

        In final accounts, the amounts after 用于 under an account are added up and compared with its 支出决算. Uses that come to more than was spent, or that repeat the year-start budget to the last place, cannot be right; where they repeat it, the finding says so. Uses that come to less are a note: the text need not name all.

        Tolerance: half a unit of the last place of every figure.

        Example: 年初预算 30.00, 支出决算 28.50, 用于养老支出 30.00.

        Silent where no use has an amount; 主要用于 is no complete list and is not read.
        """#),
    "C6": Wording(
      zh: #"""
        人员经费、公用经费所列举的内容，在基本支出表中应有金额。

        “主要包括”之后的每个名称，在表中按同名科目（括号、空格不计）查找；该科目无金额，或表中无此名称及相近名称的，按列举各作一条提示。以“和”相连的两个名称，亦分别查找。句中列举的支出各类（“支出包括：……”），在各表中查找。

        容差：不涉及数字。

        例：正文将邮电费列入公用经费，而表中邮电费为空白。

        无该表或表无数据时不作核对。“主要包括”不要求列全，故表中有而正文未列的不作提示。
        """#,
      en: #"""
        The items that 人员经费 and 公用经费 are said to consist of have amounts in the table of basic expenditure.

        Each name listed after 主要包括 is looked for among the rows of the table, brackets and blanks folded. A row of that name without an amount, or no row of that name or a similar one, is noted: one note for each list, with all names. Two names that 和 joins are also looked for one by one. Classes of expenditure that a sentence names (支出包括：…) are looked for among the rows of all tables.

        Tolerance: none, no figures are compared.

        Example: the text names 邮电费 among 公用经费, and the row of 邮电费 is blank.

        Silent where the table is absent or empty. The other way round nothing is asked: a list of what is mainly included need not be complete.
        """#),
    "C7": Wording(
      zh: #"""
        同一事项在不同位置的数字应一致。

        绩效部分所述部门预算资金、基本支出、项目支出、纳入目标管理的项目金额，与支出表、项目表核对；同名数字（二级项目、各类项目）相互核对。同一科目的说明在上年执行数前后各述一次本年数、而各表未列该科目的（列有的见 C8），相互核对。其他部分所述、而文件中无相应表的事项，各节之间相互核对。

        容差：两数各按末位的半个单位计。781.82 与 781.83 属尾差，因各自误差为 ±0.005。

        例：正文称 12 个项目共 96.00 编报目标，项目表合计 88.00。

        另一处未列该数字时，不作核对。
        """#,
      en: #"""
        A quantity stated twice has one value.

        In the section on performance, 部门预算资金, 基本支出, 项目支出 and the projects with targets are compared with the tables of expenditure and of projects, and figures of the same name with each other: 二级项目, the kinds of projects. Where the paragraph of an account gives its amount before and behind last year's, and no table has the account, the two are compared. Elsewhere in the text, a quantity that no table of the document states (its table is absent) is compared between the sections that give it.

        Tolerance: half a unit of the last place of both figures. 781.82 against 781.83 is rounding: each is known to ±0.005.

        Example: the text has 12 projects of 96.00 with targets, the table of projects lists 88.00.

        Silent where the second figure is not stated.
        """#),
    "C8": Wording(
      zh: #"""
        文字逐项说明的科目金额，应与表中该编码的金额一致。

        文字按款、项逐一说明金额的，在功能分类各表中按编码查找：可为该科目的全部，也可为其基本支出或项目支出；同一编码列于多行的，亦可为其合计。预算取本年数，决算取支出决算。同一科目前后两个金额不同的，并为一条，并说明表中为哪一个。

        容差：文字与各单元格各按末位的半个单位计。

        例：2080501 的说明先称 56.00，后称 58.00，表中为 56.00。

        各表均无该编码，或一节中多数金额与表不同（疑似另有所指）时，不作核对。
        """#,
      en: #"""
        The amount a text gives for an account is the one the tables have for its code.

        Where the narrative states amounts account by account (款 and 项, with code or full name), each is looked for under that code in the tables by function: the whole, or its part of 基本支出 or 项目支出; where the code stands in several rows, also their sum. In budgets it is this year's amount, in final accounts 支出决算. Two different amounts for one account are one finding, which says which of them the table has.

        Tolerance: half a unit of the last place, for the text and for each cell.

        Example: the paragraph of 2080501 gives 56.00 and then 58.00; the table has 56.00.

        Silent where no table has the code, and where most amounts of a section differ from the tables: then they are about something else.
        """#),
    "C9": Wording(
      zh: #"""
        “大于”“小于”“等于”“持平”应与数字相符。

        文字称决算数大于或小于预算数的，与该科目此前所述的两个金额核对，未述金额而述完成率的，与完成率核对；两个金额之间的，与该两个金额核对。两年金额之后称“持平”，或称决算数与预算数持平的，两数应相等。

        容差：两数各按末位的半个单位计，相差不足的不论。

        例：年初预算 30.00，支出决算 28.00，而称“决算数大于预算数的主要原因是……”。

        未述金额时，不作核对。
        """#,
      en: #"""
        大于, 小于, 等于 and 持平 are so.

        Where a text says that what was spent is 大于 or 小于 the budget, the amounts stated last for that account are compared, or the completion in percent where it is stated instead; where it says so of two amounts beside the words, those two. Where a sentence says 持平 right behind the amounts of both years, the two are compared; so are both where 决算数与预算数持平.

        Tolerance: half a unit of the last place of both figures: amounts that differ by less may be called either.

        Example: 年初预算 30.00, 支出决算 28.00, 决算数大于预算数的主要原因是….

        Silent where the amounts are not stated.
        """#),
    "C10": Wording(
      zh: #"""
        所述已评价项目的资金，应与文件所列一致。

        决算所述全部评价项目（二级项目）的资金，与各表的项目支出，以及各项目自评所列年初预算、全年预算、执行数之和核对；与各数均不相同的作提示，并列出项目支出。预算所述编报绩效目标的项目预算资金，不应大于项目支出。

        容差：各数按末位的半个单位计。

        例：称评价 14 个项目共 82.00，表列项目支出 46.00。

        各表未列项目支出时，不作核对；预算所述二级项目由 C7 核对。
        """#,
      en: #"""
        The money of the projects that a text says were evaluated is money the document shows.

        In final accounts, the amount stated for all evaluated projects (二级项目) is compared with 项目支出 of the tables and with what the projects' own reports give: their year-start budgets, adjusted budgets or spending together. Where it is none of these, a note shows it beside 项目支出. In budgets 项目预算资金 of the projects with targets must not be more than 项目支出.

        Tolerance: half a unit of the last place of every figure.

        Example: 14 projects of 82.00 evaluated, 项目支出 of 46.00 in the tables.

        Silent where the tables have no 项目支出; 二级项目 of budgets is left to C7.
        """#),
    "C11": Wording(
      zh: #"""
        文字分类所述车辆之和，应等于所述车辆总数。

        一句中先述车辆总数，其后（或下一句之首）按机要通信用车、应急保障用车等分类列述的，各类相加核对；现有车辆和拟购车辆均核对。单价较高门槛以上的设备，不应多于较低门槛以上的设备。

        容差：无，车辆数不设容差。

        例：共有车辆 11 辆，其中两类为 4 辆、6 辆，另一类为 0 辆。

        列有三类以上、列有其他用车或列有 0 辆的，视为完整列示，合计少于或多于总数均属不一致；所列较少而合计少于总数的，作提示，因文字可能仅列主要类别。

        未述总数，或仅列一类且较小时，不作核对。
        """#,
      en: #"""
        The vehicles that a text counts by kind are those it counts in all.

        Where a sentence gives the number of vehicles and behind it, or at the beginning of the next sentence, those of each kind (机要通信用车, 应急保障用车, …), the kinds are added up: those there are as well as those to be bought. Equipment above a higher price must not be more than that above a lower one.

        Tolerance: none, vehicles are whole.

        Example: 11 vehicles in all, of which 4 and 6 of two kinds and none of a third.

        A list that names three kinds or more, other vehicles, or a kind of which there is none, is complete: kinds that come to less are a contradiction as those that come to more are. Kinds of a shorter list that come to less are a note: it may name the main ones only.

        Silent where the number of all is not stated, and where only one kind is named that is smaller.
        """#),
    "C12": Wording(
      zh: #"""
        文字在金额、个数之后逐项列述的，各项之和应等于该金额、个数。

        文字先述金额、再述其各组成部分的（如某项目及其各项用途），各部分相加核对。何为其组成部分，以同节中分毫不差的各组加总为准：同节另有加总成立的，某一金额与其后至下一组之前的各金额，改动一位数字或互换两位数字即可成立的，亦视为一组。某科目之后、下一科目之前的各项用途，互换两位数字即可成立的，亦视为一组。按等级（优、良、中、差）列述的项目个数，与所评价项目总数核对。

        容差：各数按末位的半个单位计，个数不设容差。

        例：热线服务 48.20 万元，其下两项为 30.00 和 12.80，而另两个项目的各项之和均相符。

        同节无加总成立的，所差并非笔误可以解释的，以及各等级之前未述项目总数的，不作核对。
        """#,
      en: #"""
        What a text lists under an amount or a number adds up to it.

        Where a text states an amount and then those of its parts (a project and what it pays for), the parts are added up. Which amounts are the parts, the sums say that hold: in a section where others of its lists add up to the last place, an amount and all those behind it, up to the next list, are one as well where a single digit, or two digits swapped, would make them add up. Projects counted by grade (优, 良, 中, 差) are added up under the number of all that were evaluated. What an account is for, up to the next account, is a list where two swapped digits would make it add up.

        Tolerance: half a unit of the last place of every figure; numbers are exact.

        Example: 热线服务 of 48.20 with 30.00 and 12.80 below it, beside two other projects whose parts add up.

        Silent where no list of the section adds up, where a sum misses by more than a slip of the pen, and where no number of all projects is stated before the grades.
        """#),
    "C13": Wording(
      zh: #"""
        文字所述项目的金额，应与项目表所列一致。

        文字以全称写明某一项目并说明其金额的，与该项目在项目表、目标表、自评表所列的各项资金核对，与其中任一相符即可；同名项目另取其合计。句中点明名称和个数并给出资金的（对某项目等1个项目开展评价，涉及资金3170万元），以所点明各项目资金之和核对。

        容差：文字与项目资金各按末位的半个单位计。

        例：正文称热线服务安排 48.20 万元，项目表列 42.80。

        名称不足四个字或仅为支出类别的，项目未列资金的，所述可能仅为其中一部分的，以及文字所述各项目的金额多数与表不同（疑似另有所指）而又非一位数字之差的，不作核对。
        """#,
      en: #"""
        The amount a text gives for a project is the one the table of projects has.

        Where a text names a project of the document by its whole name and states an amount for it, the amount is looked for among the money of that project: in the table of projects, its target form and its self-evaluation. Projects of one name are added up as well, and so are those that a sentence names and counts (对某项目等1个项目开展评价，涉及资金3170万元).

        Tolerance: half a unit of the last place, for the text and for the project's money.

        Example: the text spends 48.20 on 热线服务, the table of projects lists 42.80.

        Silent for names of fewer than four characters and for words that name kinds of expenditure, where the project has no money, where the words may be about a part of it, and where most amounts of projects that the text names are others, and not by a digit: then it is about something else.
        """#),
    "C14": Wording(
      zh: #"""
        增减额的各组成部分，按所述方向相加，应等于该增减额。

        文字先述总的增减额、再述各部分增减额的（如基本支出增加…，项目支出减少…），按所述方向相加核对；将其中一项或总额的方向改为相反方向即恰好相等的，该方向疑误；逐个科目的增减额与他处所述总额，以及总额之后各项增减方向均与之相反而合计相等的，亦同。同一句中，改动某一部分的一位数字、或互换两位数字即相等的，予以报告。同一事项（收入与支出视为同一）的同一增减额，一处称增加、另一处称减少的，亦不一致。

        容差：各数按末位的半个单位计。

        例：总额增加 12.31，其中基本支出增加 20.31，项目支出增加 8.00；项目支出改为减少则恰为 12.31。

        改变方向亦不相等的（原因不必列全），以及可能偶然相等的整数，不作报告。
        """#,
      en: #"""
        The parts of a change, with their directions, make up the change.

        Where a text states a change and behind it those of its parts (基本支出增加…，项目支出减少…), they are added up with their signs. Where the other direction of one of them, or of the whole, makes the sum exact, that direction is wrong; so it is where the parts are changes of accounts, one by one, and the whole stands in another section, and where all changes behind the whole go the other way. Parts in the sentence of their whole are told where one digit, or two swapped, of a part would make them add up. The same change of the same thing is no increase in one place and a decrease in another, be it of income here and of expenditure there.

        Tolerance: half a unit of the last place of every figure.

        Example: 12.31 more in all, of which 基本支出 20.31 more and 项目支出 8.00 more; with 8.00 less they come to 12.31.

        Silent where no other direction makes the parts add up: reasons need not name all; and for round figures, which may add up by chance.
        """#),
    "C15": Wording(
      zh: #"""
        所述机构、单位的个数，应与其后所列名称的个数一致。

        文字先述个数、再逐一列名的（如内设机构12个，分别为办公室、人事处……），清点名称核对。“和”“及”相连、两侧均为机构名称的，计为一个或两个均可，括号内的顿号不计。其后分段编号列名的，以及分类述数的（行政单位1家、事业单位4家），亦作核对。其后以表列出预算编制范围内各单位的，除本级外，不应多于所述下属单位的个数。同一名称列了两次的，作提示。先述事项个数（以下8个方面）、再以“一是”“二是”逐项述及的，个数亦作核对。

        容差：无。

        例：内设机构4个，分别为办公室、人事处、法规处。

        名称可能不完整（如“政策法规、宣传处”）、以“等”结尾，以及与其他机构并列（如“12个处室和机关党委”）的，不作核对；“等”前所列只少一个的，列为提示，少得更多的不作核对。
        """#,
      en: #"""
        A number of offices or units is that of the names behind it.

        Where a text counts what it lists (内设机构12个，分别为办公室、人事处…; 甲局、乙站、丙所、丁院等4家单位), the names are counted. Those that 和 or 及 joins count as one or as two where both sides end as bodies do, marks in brackets part none. A list may be numbered paragraphs behind the sentence; numbers of several kinds (行政单位1家、事业单位4家) are those of all. A name that stands twice in the list is noted. So many matters as are announced (以下8个方面) are told one by one (一是, 二是).

        Tolerance: none.

        Example: 内设机构4个，分别为办公室、人事处、法规处.

        A table of the units that the budget covers, behind the sentence that counts those below the publisher, has no more of them.

        One more than stands before 等 is a note.

        Silent where more are left out before 等, where one of the names may be half of one (政策法规、宣传处), where the list ends with 等, and where what is counted is listed with others (12个处室和机关党委).
        """#),
    "C16": Wording(
      zh: #"""
        文字所述结转金额，不应大于各表所列的全部结转。

        预算文字所述结转的金额（如含结转2025年采购经费……），与各表以结转为名的行、列（上年结转、年初结转和结余）中的最大金额比较。

        容差：两数各按末位的半个单位计。

        例：某项用途结转 9.60，而各表全部结转仅 7.34。

        各表均无结转时，不作核对。
        """#,
      en: #"""
        What a text says was carried over is no more than the tables carry over.

        In budgets, an amount that a text calls carried over (含结转2025年采购经费…) is compared with the largest amount that a row or column of the tables calls so: 上年结转, 年初结转和结余.

        Tolerance: half a unit of the last place of both figures.

        Example: 结转 of 9.60 for one purpose, while the tables carry 7.34 over in all.

        Silent where no table has anything carried over.
        """#),
    "C17": Wording(
      zh: #"""
        文字所述数字，各表均未列示的，不应与表中同名数字仅差一位。

        同节另有数字与表相符，而某一金额在各表中均未列示的，与同名的行、同名列的合计数比较；所述为收入、支出总数的，与各表合计数比较。改动一位数字或互换两位数字即与之相同的，两者必有一误。

        容差：两数各按末位的半个单位计。

        例：正文称培训费 3,845.20，表中培训费为 3,485.20，而前者未见于任何表。

        仅差末位一个单位的，不足五位（总数不足六位）的数字、任一表中列有该数字的，以及已由其他规则（C2、C8、C13）核对的，不作核对。
        """#,
      en: #"""
        A figure of the text that no table has is no slip of the one its name has there.

        In a section that states other figures of the tables, an amount that stands in no table is compared with the cells of its name: those of the row called so, the totals of the column called so, and for totals of income or expenditure all totals. Where one digit, or two swapped, make it one of them, the two cannot both be right.

        Tolerance: half a unit of the last place of both figures.

        Example: the text spends 3,845.20 on 培训费, where the row 培训费 has 3,485.20 and no table has the former.

        Silent for one unit of the last place, for figures of fewer than five digits (six for totals), where any table has the figure, and where another rule compares it (C2, C8, C13).
        """#),
    "C18": Wording(
      zh: #"""
        文字称没有的资金，各表不应列有。

        文字称文件年度未使用、未安排或没有政府性基金、国有资本经营预算（“没有使用政府性基金预算拨款安排的支出”）的，该资金各表当年栏不应有不为零的数字。称未安排某项“三公”经费（“未安排公务用车购置”）的，“三公”经费表该项亦同。

        容差：无。

        例：文字称“没有使用国有资本经营预算拨款安排的支出”，而国有资本经营预算表列支出 12.00。

        所述仅为该资金的一部分（收入、“三公”经费、不含结转的当年数），句中另有年度或列有金额的，不作核对。
        """#,
      en: #"""
        Money that a text says there is none of stands in no table.

        Where a sentence says of the document's own year that government funds or state capital are not used, not budgeted or not there (没有使用政府性基金预算拨款安排的支出), the tables of that money hold no figure but zero for the year. So does the cell of a “three public” expense that is said not to be there (未安排公务用车购置).

        Tolerance: none.

        Example: 没有使用国有资本经营预算拨款安排的支出, below which the table of state capital spends 12.00.

        Silent where the sentence is about a part of that money (its income, its “三公” expenses, this year's without what was carried over), names another year, or states an amount.
        """#),
    "C19": Wording(
      zh: #"""
        图中的占比应与文字一致。

        图中由名称和百分比组成的标签（“项目支出, 34.20%”），与同页或前一页文字所述同名事项的占比核对。

        容差：两个百分比各按末位的半个单位计。

        例：文字称项目支出占 34.20%，其下图中为 32.40%，而基本支出两处均为 55.98%。

        同页无其他标签与文字相符（图可能另有所指），文字未述该名称的占比或有多个占比时，不作核对。
        """#,
      en: #"""
        A chart shows the shares that the text states.

        A label of a chart that is a name and a percentage (项目支出, 34.20%) is held against the share that the text on the same page, or the one before, states of what bears that name.

        Tolerance: half a unit of the last place of both percentages.

        Example: the text has 项目支出 at 34.20%, the chart below it at 32.40%, and 基本支出 at 55.98% in both.

        Silent where no other label of the page is the text's, for then the chart may show something else, and where the text states no share, or several, of that name.
        """#),
    "C20": Wording(
      zh: #"""
        增减与其原因的方向应一致。

        文字说明增减原因的（公用经费比上年减少3.00万元，主要原因是……），原因中表明方向的词（增加、新增、上升；减少、压减、节约、过紧日子）与增减的方向核对，其后复述的方向（减少的主要原因，仅有“主要减少因素”）亦同，“发生较大差异的原因”为前句所述同一事项的增减；本年度未安排的为减少，上年未安排的为增加。原因所述方向全部相反的，增减与原因不相对应，作提示。

        容差：不涉及数字。

        例：公务接待费增加2.00万元，主要原因是压减接待批次。

        原因中两个方向均有或均无，含有否定（未增加），所述为上年（上年追加），或有转折（但）的，不作核对。
        """#,
      en: #"""
        A change and the reason given for it speak of one direction.

        Where a text explains a change (公用经费比上年减少3.00万元，主要原因是…), the words of the reason that say a direction (增加, 新增, 上升; 减少, 压减, 节约, 过紧日子) are held against the direction of the change, and so is the word that names it again (减少的主要原因, 主要减少因素 alone). A difference (其他收入发生较大差异的原因) is the change that the sentence before gives. That something was not given in this year (本年度未安排) is less, in the year before (上年未安排) more. Where all of them say the other one, the change and its reason do not belong together: one of both is noted.

        Tolerance: none, no figures are compared.

        Example: 公务接待费增加2.00万元，主要原因是压减接待批次.

        Silent where the reason speaks of both directions or of none, denies one (未增加), is about the year before (上年追加), or turns round (但).
        """#),
    "C21": Wording(
      zh: #"""
        文字所述的分项之和，应等于其总数。

        正文各处，以及表格、绩效表的文字（目标、指标、项目内容）中，先述总数、再以“其中”“包括”列述各部分的，以及各部分之后以“共”“合计”述总数的，同一量词的各数相加核对。总数在前的，列述不必完整：总数或某一部分改动一位数字、互换两位数字即相等的，以及单独一项已大于总数的，予以报告：合计大于总数、或互换两位数字即相等的属不一致，其余作提示。总数在后而不相等的，以及行政、事业俱全的编制、人员与其总数不相等的，作提示。正文中的金额、车辆由其他规则核对。

        容差：带小数的按末位的半个单位，整数不设容差。

        例：3000平方米，其中办公用房1800平方米、库房2100平方米；库房为1200则合计为3000。

        总数在前而不足四位的数字、范围（50个以上）、单价（元/月），以及比较的数（比上年、占），不作核对。
        """#,
      en: #"""
        Numbers that words part add up.

        Anywhere in the text, and in the words of tables and forms (goals, indicators, what a project is for): numbers that a whole is said to be made of (建筑面积13459平方米，其中地上8013平方米，地下5356平方米), and a whole behind its parts (甲1个、乙1个，共2个), are added up, all counted by the same word. Parts behind their whole need not be all: they are told where one digit, or two swapped, of the whole or of a part would make them add up, and where one part alone is more than the whole; a contradiction where they come to more, or two digits are swapped, else a note. So is a whole behind its parts that they miss, and posts of all kinds (行政, 事业) under those of all.

        Tolerance: half a unit of the last place of figures with decimals; whole numbers are exact.

        Example: 3000平方米，其中办公用房1800平方米、库房2100平方米; with 1200 they come to 3000.

        Silent for money and vehicles of sentences, which other rules compare, for lists behind a whole of numbers of fewer than four digits, for bounds (50个以上), prices for each (元/月), and where words compare (比上年, 占).
        """#),
    "C22": Wording(
      zh: #"""
        批次与人次、团组与人数、车辆数与其经费，应相互对应。

        一句中并述批次（团组）和人次的（接待2批次、26人次），有人次即有批次，有批次即有人次，人次不少于批次；外宾不多于全部。“三公”经费说明中，有经费而所述数量为零、有数量而经费为零的，作提示：接待费与批次、出国费与团组、购置费与购置数、运行费与保有量。文字所述国有资产中的车辆数，与相关信息统计表的车辆数合计核对；“三公”经费与国有资产两处所述的购置车辆数、保有车辆数，相互核对，保有车辆数不同的作提示。

        容差：无，人数、车辆数不设容差。

        例：公务接待费 0.80 万元，而国内公务接待 0 批次、26 人次。

        任一方未列示时，不作核对。
        """#,
      en: #"""
        Guests, travellers and vehicles beside one another and beside their money.

        Where a sentence counts groups and people (接待2批次、26人次; 出国团组1个、累计3人次), there are no people without a group, no group without people, and no fewer people than groups; those from abroad are no more than all. In the sections that speak of “三公” expenses, a note is told where money is spent on what is counted as none, or none on what is counted: receptions and groups of guests, travel and travellers, purchase and vehicles bought, running costs and vehicles kept. Vehicles that the text counts among the assets are those of the statistics (车辆数合计), and vehicles bought are as many where the text speaks of expenses as where it speaks of assets; so are those kept (保有量), told as a note.

        Tolerance: none, guests and vehicles are whole.

        Example: 公务接待费0.80万元, 国内公务接待0批次、26人次.

        Silent where one of the two is not stated.
        """#),
    "C23": Wording(
      zh: #"""
        正文点名的项目，应为表中所列。

        句中点明的项目或其经费（新增第四次全国经济普查项目经费）未见于各表、项目清单和绩效表，而所列某一项目的名称仅有一处三个字以内的词与之不同（第四次全国农业普查经费）的，两者之一疑为他名，作提示。

        容差：不涉及数字。

        例：正文称“主要原因是新增第四次全国经济普查项目经费”，所列项目为“第四次全国农业普查经费”。

        相同的字不足七个或不足五个相连，不同之处为数字、年度或期次（一期、二期），以及未读出项目的，不作核对。
        """#,
      en: #"""
        A project the text names stands in a list or table.

        Where a sentence names a project or its money (新增第四次全国经济普查项目经费) that no table, list or form has, and one of them has a name that differs in a single word of up to three characters (第四次全国农业普查经费), one of both is another's: it is noted.

        Tolerance: none, no figures are compared.

        Example: 主要原因是新增第四次全国经济普查项目经费, while the lists have 第四次全国农业普查经费.

        Silent for names that have fewer than seven characters in common, five of them on end, for words that differ in a number, a year or a stage (一期, 二期), and where no list of projects was read.
        """#),
    "D1": Wording(
      zh: #"""
        预算执行得分应按全年预算数的执行比例计算。

        自评中，所列执行率与全年执行数除以全年预算数核对；执行得分与该比例乘以其权重核对，权重取表中所列分值，未列的为 100 减去各指标权重之和。全年预算数与全年执行数分毫不差、而与年初预算数不同的，作提示并列出两种执行率：表式允许如此，但得分不再反映年初预算的执行情况。

        容差：得分或执行率按末位的半个单位，另计金额尾差的影响。

        例：全年预算 50,000，执行 45,000，10 分中应得 9 分。

        缺金额、得分或权重，未列执行分值而各指标权重已满 100，或全年预算数为零时，不作核对。
        """#,
      en: #"""
        The points for spending are the share of the adjusted budget that was spent.

        In self-evaluations, the stated rate is compared with 全年执行数 over 全年预算数, and the points for it with that share of their weight: the one printed beside them, else what the weights of the indicators leave of 100. Where the adjusted budget equals what was spent to the 分 while the year-start budget differs, a note shows both rates: the forms allow it, and the points then say nothing of the year-start budget.

        Tolerance: half a unit of the last place of the points or of the rate, and what the amounts' roundings allow.

        Example: 45,000 of 50,000 spent earns 9 of 10 points.

        Silent where an amount, the points or a weight is missing, where the indicators alone make 100 and none is printed, and where the adjusted budget is zero.
        """#),
    "D2": Wording(
      zh: #"""
        自评各项得分之和应等于总得分，权重合计应为 100，得分不应高于权重。

        各指标得分之和与指标完成情况得分核对，后者加预算执行得分与总得分核对。任一指标得分不应高于其权重，权重合计不应超过 100，连同表中所列预算执行分值应为 100，不预设各部分的分配；未列分值而全年预算全部执行完毕的，执行得分即其满分。目标表各指标分值合计与其余目标表（四分之三以上相同）不同的，作提示；无此参照的，与 90 分或 100 分相近而不等的，亦作提示。

        容差：带小数的得分按末位的半个单位计，整数得分视为精确。

        例：指标得 85 分，执行得 10 分，总得分列 96 分。

        部门整体绩效的自评表与项目的自评表同样核对。

        有指标缺得分或权重时，不作核对。
        """#,
      en: #"""
        The points of a self-evaluation add up, the weights make 100, and no score exceeds its weight.

        The points of all indicators are added up and compared with 指标完成情况得分; that and the points for spending with 总得分. No indicator may score more than its weight, and the weights may not exceed 100. With the weight printed for spending they must make 100, however the forms divide it; where none is printed and the whole adjusted budget was spent, the points for spending are their full weight. On target forms the weights come to what three quarters of the document's forms say; where these do not agree, to 90 or 100, if they are near that.

        Tolerance: half a unit of the last place of points with decimals; whole points are exact.

        Example: indicators of 85 and spending of 10 points, 总得分 96.

        The form of the whole department is checked like that of a project.

        Silent where an indicator has no points or weight: a part that was not read must not look like a missing one.
        """#),
    "D3": Wording(
      zh: #"""
        自评等级应与总得分相符。

        90 分及以上为优，80 分及以上为良，60 分及以上为中，60 分以下为差。一句之中并述得分与等级的，亦作核对。

        容差：无，89.99 分不足 90 分。

        例：总得分 88 分，等级为优。

        总得分或等级未列，或总得分不在 0 至 100 之间时，不作核对。
        """#,
      en: #"""
        The grade is the one that the total score earns.

        优 from 90, 良 from 80, 中 from 60, 差 below, as the forms of self-evaluation define. So are score and grade that a sentence gives together.

        Tolerance: none; a score of 89.99 is not 90.

        Example: 总得分 88, 等级 优.

        Silent where score or grade is not stated, or the score is not within 0 and 100.
        """#),
    "D4": Wording(
      zh: #"""
        得满分的指标，其实际完成值应达到指标值。

        实际完成值与有效指标值（调整后，否则年度，否则实施期）比较。未达到而得满分的：指标值为带符号（≥ ≤ = > <）的数字且单位明确的，属不一致；其余作提示。表中列有偏差原因的，作提示并列出原因；成本低于“=”的指标值的亦作提示，因表式无法表述更优结果。

        容差：无，按公布的数值比较。

        例：指标值 ≥20场，实际完成 12，权重 10 分得 10 分。

        指标值或实际完成值为空白，或无法比较（单位不同，比率未带百分号如 ≥95% 与 0.95，含多个数字，文字仅有不同）时，不作核对。
        """#,
      en: #"""
        An indicator with full marks reached its target.

        The actual value is compared with the target that counts (adjusted, else annual, else for the period). Where it is missed and the score is the whole weight: a contradiction if the target is a number with a sign (≥ ≤ = > <) and the units leave no room, otherwise a note. A note, too, where the form itself gives a reason for the deviation, which is shown, and where a cost stayed below a target of so much exactly: the forms cannot say better.

        Tolerance: none; targets are compared as published.

        Example: target ≥20场, actual 12, 10 of 10 points.

        Silent where target or actual value is blank, or the two cannot be compared: different units, a share without its sign (0.95 beside ≥95%), several numbers, words that merely differ.
        """#),
    "D5": Wording(
      zh: #"""
        未支出或支出甚少的项目自评为优的，作提示。

        凡自评为“优”而全年执行数为零，或不足年初预算数十分之一的项目，各作一条提示。未支出的项目，其以数字列示已完成的成本指标一并列出：没有支出，成本或节约只能是预计数。

        容差：无。

        例：年初预算 80,000，执行 0，总得分 90，等级为优。

        未列执行数或等级时，不作提示。
        """#,
      en: #"""
        A top grade for a project that spent little or nothing is worth a question.

        A note for every project graded 优 that spent nothing, or less than a tenth of its year-start budget. Where nothing was spent, the cost indicators that state a number as reached are named with it: a cost or a saving without spending can only be a plan.

        Tolerance: none.

        Example: 年初预算 80,000, spent 0, 总得分 90, 优.

        Silent where the money spent or the grade is not stated.
        """#),
    "D6": Wording(
      zh: #"""
        各项目中与指标值完全相等的结果、满分的指标和未填年初指标值的指标，列出个数。

        每个有自评的项目至多一条提示，列三个数：可比较的指标中实际完成值恰等于指标值的个数，满分指标的个数，表中设有年初指标值栏而未填的个数。可比较的数值（不少于三个）全部相等、全部指标满分或有年初指标值未填的，予以列出。

        容差：无。

        例：7 个指标，可比较的 5 个数值均恰等于指标值，7 个满分。

        未公布实际完成值时，不作提示。
        """#,
      en: #"""
        How many results of a project equal their targets exactly, earn full marks, or had no year-start target.

        One note for each project with a self-evaluation, with three counts: indicators whose actual value is exactly the number promised, out of those that can be compared; indicators with full marks; and indicators whose year-start target is blank though the form has a column for it. Given where all comparable values (three or more) are equal, where all indicators score full marks, or where a year-start target is blank.

        Tolerance: none.

        Example: 7 indicators, 5 of 5 numbers exactly as promised, 7 full marks.

        Silent where no actual values are published.
        """#),
    "D7": Wording(
      zh: #"""
        被扣分的指标应说明偏差原因。

        表中设有偏差原因栏的，得分低于权重而该栏为空白的指标，作提示。

        容差：无。

        例：权重 10 分，得分 6 分，偏差原因为空白。

        表中无此栏，或权重、得分未列时，不作提示。
        """#,
      en: #"""
        An indicator that lost points has a reason for it.

        Where a form has a column for the reasons of deviations (偏差原因), an indicator that scored less than its weight and whose reason is blank is noted.

        Tolerance: none.

        Example: weight 10, score 6, reason blank.

        Silent where the form has no such column, or weight or score is not stated.
        """#),
    "D8": Wording(
      zh: #"""
        目标表的资金应与项目表一致，各资金来源之和应等于其总额。

        项目目标表的年度资金总额，与其在项目支出表中的金额核对；实施期、年度、申报、年初预算、全年预算、全年执行各阶段，分别将各资金来源加总。

        容差：两数各按末位的半个单位计；以元列示的表精确到分，以万元列示的表误差为 ±0.005。

        例：目标表 514,579.60 元，项目表 51.46 万元，属尾差；如为 541,579.60 元则不一致。

        项目表未列该项目，目标表无年度金额，各来源均无金额，或部分来源已等于总额（其余为其中数）时，不作核对。相差 10⁴ 倍的由 E4 提示。
        """#,
      en: #"""
        A target form's money is the table's, and its sources add up to it.

        The money for the year on a project's target form is compared with its row in the table of projects; at every stage (the period, the year, requested, approved, adjusted, spent), the sources of the money are added up.

        Tolerance: half a unit of the last place of both; a form in 元 is known to the 分, a table in 万元 to ±0.005.

        Example: the form has 514,579.60 元, the table 51.46 万元: within rounding. 541,579.60 is not.

        Silent where a project is not listed or its form has no amount for the year, where no source holds an amount, and where some of the sources make up the total: the others are parts of them. A factor of 10⁴ is left to E4.
        """#),
    "D9": Wording(
      zh: #"""
        实施期与年度资金相同的，两侧指标值应一致。

        目标表对各指标分列实施期和年度两侧。两侧资金总额相同而同一指标的指标值不同的，作提示；同一指标在两侧归入不同二级指标的，不论资金是否相同，亦作提示。

        容差：无，空格和重复打印的词（及时及时）不计。

        例：实施期和年度资金均为 80,000，一侧指标值 ≥0%，另一侧 ≥15%。

        任一侧为空白，两侧指标名称不同，或金额未列时，不作提示。
        """#,
      en: #"""
        The targets for the period and for the year agree where the money for both is one and the same.

        Target forms state every indicator twice. Where the money for the period equals the money for the year, an indicator whose two targets differ is noted, and so is one that the two sides file under different headings (二级指标), whatever the money.

        Tolerance: none; blanks, and a word printed twice (及时及时), are disregarded.

        Example: 80,000 for the period and for the year, target ≥0% for the one and ≥15% for the other.

        Silent where a side is blank, where the two sides name the indicator differently, and where an amount is not stated.
        """#),
    "D10": Wording(
      zh: #"""
        任何项目不应大于部门的全部支出。

        项目的年度金额或执行数，与支出总表的合计比较；无支出总表的，与收支总表的支出比较。

        容差：两数各按末位的半个单位计。

        例：全部支出 800.00 万元，而某项目 5,000.00 万元。

        未列支出合计时，不作核对；与项目表相差 10⁴ 倍的由 E4 提示。
        """#,
      en: #"""
        No project is larger than all that its department spends.

        What a project has for the year, or what was spent on it, is compared with the total of the table of expenditure, else of the general public budget and government funds together.

        Tolerance: half a unit of the last place of both figures.

        Example: a project of 5,000.00 万元 in a budget of 800.00.

        Silent where the total is not published; a factor of 10⁴ from the table of projects is left to E4.
        """#),
    "D11": Wording(
      zh: #"""
        实际值达到目标值十倍的，值得一问。

        自评中，实际完成值为目标值十倍及以上、单位相同且目标值不为零的指标，各作一条提示：目标偏低，或数字有误。

        容差：无。

        例：目标值 ≥20人次，实际 860人次。

        两值不能比较，或以少为好（≤）的指标，不作提示。
        """#,
      en: #"""
        A result ten times its target is worth a question.

        In self-evaluations, a note for every indicator whose actual value is ten times its target or more, both numbers of the same unit and the target not zero: the target was set too low, or a figure slipped.

        Tolerance: none.

        Example: target ≥20人次, actual 860人次.

        Silent where the two cannot be compared, and where less is better (≤).
        """#),
    "D12": Wording(
      zh: #"""
        文字所述项目得分，应与该项目自评的总得分一致。

        句中点明项目名称并给出得分的（如某项目绩效自评价结果为：总得分95分），与该项目自评的总得分核对。

        容差：无。

        例：热线服务自评总得分 95 分，另一项目的报告却以“热线服务项目绩效自评价结果为：总得分100分”作结。

        名称并非有得分的项目，或数个项目同名时，不作核对。
        """#,
      en: #"""
        The score a text gives for a project is the one its evaluation has.

        Where a sentence names a project of the document and gives its score (某项目绩效自评价结果为：总得分95分), the score is compared with 总得分 of the self-evaluation of that project.

        Tolerance: none.

        Example: 热线服务 scores 95 in its form, and the report of another project ends with 热线服务项目绩效自评价结果为：总得分100分.

        Silent where the name is not that of a project with a score, or several projects bear it.
        """#),
    "D13": Wording(
      zh: #"""
        成本指标的上限不应低于项目的资金。

        项目绩效表中，以金额表示的总成本指标（项目总成本 ≤260万元）与项目当年资金（表内及项目支出表）核对，指标值低于其中每一个数的，作提示：资金将无法按此使用。仅有一个以金额表示的成本指标，互换两位数字即为项目资金的，亦作提示；某一部分的成本上限（设备购置成本 ≤50万元）高于项目各阶段、全周期的全部资金的，亦作提示。

        容差：两数各按末位的半个单位计。

        例：项目资金 260.00 万元，而项目总成本为 ≤206万元。

        指标名称未表明为全部成本且数字与资金不相近，另有其他金额指标，等于某一来源的资金，为单价（元/人），或为整体绩效的，不作核对。
        """#,
      en: #"""
        What an indicator allows a project to cost is not less than its money.

        On the form of a project, a cost indicator in money for the whole (项目总成本 ≤260万元) is held against the project's money for the year, on the form and in the table of projects. A target below every one of these amounts is noted: the money could not be spent. So is the only one in money that two digits changed over would make the money, and what one part may cost (设备购置成本 ≤50万元) where it is above all money of the project, of whatever stage or period.

        Tolerance: half a unit of the last place of both.

        Example: a project of 260.00 万元 whose 项目总成本 is to be ≤206万元.

        Silent where the name does not say that the whole is meant and the digits do not look like those of the money, where there is another indicator in money beside it, where it is the money of one source, where it is a price for each (元/人), and on the form of a whole department.
        """#),
    "D14": Wording(
      zh: #"""
        绩效表的文字与指标，同一事项的数字应一致。

        年度目标、实施期目标和目标完成情况中带单位的数字，与同一表的指标核对：前两者对指标值，后者对实际完成值。数字所在分句含有指标名称的，或数字与指标值仅一位不同、两位互换且分句与名称用词相同的，以及目标与指标中以该量词（吨、件、人）计的数各仅一个且用词相同的，为同一事项；数字不同的作提示。年度目标所述金额与项目资金仅一位不同、两位互换的，以指标名称计数而与“=”指标值不同的（6个专项工作，“专项工作落实”=5个），完成情况连续所列三个以上数之和与实际完成值仅一位不同的，亦作提示。

        容差：无。

        例：目标称“监测断面648个以上”，而指标“断面监测数量”为 ≥684个。

        单位不同，文字所述为其他时间（较上年、累计），或文字亦列有该指标的数字时，不作核对。
        """#,
      en: #"""
        The words of a form and its indicators give one number for one thing.

        Numbers with a unit in the goal for the year, in that for the period, and in what became of the goal are held against the indicators of the same form: targets for the former, actual values for the last. A number is an indicator's where its clause holds the indicator's name, or where its digits are those of the target but for one or for two swapped and the clause shares words with the name, and, in goals, where both are the only ones counted so (吨, 件, 人) and share a word. A number of the words that is another is noted. So is an amount of the goal for the year that is the form's money but for a digit or two swapped, a number that counts what an exact target does (6个专项工作, 专项工作落实 =5个), and three numbers or more of what became of the goal (48人、58人、7名) that come to an actual value but for one digit.

        Tolerance: none.

        Example: the goal says 监测断面648个以上; the indicator 断面监测数量 has ≥684个.

        Silent where units differ, where the words speak of another time (较上年, 累计), and where they give the indicator's number, too.
        """#),
    "D15": Wording(
      zh: #"""
        达到指标值的指标，应得满分。

        实际完成值与有效指标值比较（同 D4）：两者均为数字、单位明确且已达到，而得分低于权重的，作提示并列出表中的原因。

        容差：无，按公布的数值比较。

        例：指标值 ≥350篇，实际完成 355 篇，权重 6 分得 4 分。

        成本指标（支出少者得分亦低）、无法比较，或实际完成值本身为范围（≥95%）的，不作核对。
        """#,
      en: #"""
        An indicator that reached its target has full marks.

        The actual value is compared with the target that counts, as in D4. Where it is reached, both being numbers in clear units, and the score is less than the weight, the indicator is noted with the reason the form gives.

        Tolerance: none; targets are compared as published.

        Example: target ≥350篇, actual 355, 4 of 6 points.

        Silent for indicators of cost, which lose points where little was spent, and where the two cannot be compared or the actual value is a bound itself (≥95%).
        """#),
    "D16": Wording(
      zh: #"""
        成本的各部分之和，应等于项目资金。

        绩效表列有数个以金额表示的成本指标（或一个指标列有数个金额：≤42.38万元；≤88.65万元）的，相加后与项目各阶段资金及总成本指标核对；改动其中一个指标值的一位数字、或互换两位数字即相等的，作提示。

        容差：各数按末位的半个单位计。

        例：项目资金 131.03 万元，成本指标为 ≤42.38万元 和 ≤88.56万元；后者为 88.65 则合计为 131.03。

        指标值为单价（元/人），所差并非笔误可以解释（可能仅列部分成本），以及不足四位的数字，不作核对。
        """#,
      en: #"""
        The parts of a cost add up to the money of the project.

        Where a form states several cost indicators in money (or several amounts in one: ≤42.38万元；≤88.65万元), they are added up and compared with the money of the project at every stage, and with the indicator that is the total cost. Where one digit, or two swapped, of a part would make them add up to one of these, that part is noted.

        Tolerance: half a unit of the last place of every figure.

        Example: a project of 131.03 万元 with costs of ≤42.38万元 and ≤88.56万元; with 88.65 they come to 131.03.

        Silent where one of the targets is a price for each (元/人), where they miss the money by more than a slip of the pen, as they may be some of all costs, and for figures of fewer than four digits.
        """#),
    "D17": Wording(
      zh: #"""
        有时限的指标，应按时完成，所述年度应为文件的年度。

        自评中，以日期为指标值的（11月底前、2025年6月），与表中所列完成日期比较：晚于指标值而得满分的，指标值注明“前”“底”的属不一致，其余作提示。目标表中，年度指标值的年份早于文件年度、同一表无指标为文件年度、而文件其他指标为文件年度的，作提示。同一表先后相继的各阶段（招标、施工、验收），在前者晚于在后者的，作提示。

        容差：无，仅有月份的按全月计。

        例：指标值 11月底前，实际 12月完成，权重 10 分得 10 分。

        任一方未列月份，已扣分，以及“次年”的，不作核对。
        """#,
      en: #"""
        What was to be done by a date was done by then, and the date is one of the year.

        In self-evaluations, a target that is a date (11月底前, 2025年6月) is compared with the date the form gives for what was done: where that is later and the indicator has its full marks, a contradiction if the target says 前 or 底, else a note. On target forms, a target for the year that names another year is noted where others of the document name its own and no other of the form does: a project may have begun before. Stages of one form that follow one another (招标, 施工, 验收) are noted where the earlier is due after the later.

        Tolerance: none; a month alone is the whole month.

        Example: target 11月底前, done in 12月, 10 of 10 points.

        Silent where target or result names no month, where points were lost, and for dates of the next year (次年).
        """#),
    "D18": Wording(
      zh: #"""
        占全部的比率，指标值不应超过 100%。

        指标名称表明为比率（满意度、合格率、覆盖率、及时率、完成率）而指标值大于 100% 的，作提示。

        容差：无。

        例：验收合格率 ≥130%。

        增长、节约等可超过 100% 的指标，以及实际完成值，不作核对。
        """#,
      en: #"""
        A share of a whole is not to be more than all of it.

        A target above 100% is noted where its name says that it is a share of what there is: 满意度, 合格率, 覆盖率, 及时率, 完成率.

        Tolerance: none.

        Example: 验收合格率 ≥130%.

        Silent for growth, savings and whatever may be exceeded (任务完成率 reached by 120%): targets are looked at, not results.
        """#),
    "D19": Wording(
      zh: #"""
        绩效表文字所述单价与数量相乘，应为其资金。

        目标中列有单价（30元/月/平、每平米50.4元、3406元/人.月、月人均710元）和数量（5137.26平方米、10人、6个月，按月计价而未列月数的为十二个月）的，相乘并相加，与项目各项资金及目标所述金额核对；均不相等，而改动单价或数量的一位数字、或互换两位数字即相等的，作提示。

        容差：金额末位的半个单位。

        例：单价 30元/月/平，面积 5173.26 平方米，资金 184.94 万元；面积为 5137.26 则十二个月恰为 184.94。

        同类数量不止一个，所差并非笔误可以解释，以及不足四位的金额，不作核对。
        """#,
      en: #"""
        Prices and quantities in the words of a form give its money.

        Where the goal of a form states a price for each (30元/月/平, 每平米50.4元, 3406元/人.月, 月人均710元) and how many there are (5137.26平方米, 10人, 6个月; a year has twelve months where none are stated), they are multiplied, and several prices added up. Where the product is none of the amounts of the form and of its goal, but would be with one digit of a price or of a quantity changed, or two swapped, it is noted.

        Tolerance: half a unit of the last place of the amount.

        Example: 30元/月/平 for 5173.26平方米 beside 184.94 万元; 5137.26 for 12 months come to 184.94.

        Silent where quantities of one kind are several, where the product misses by more than a slip of the pen, and for amounts of fewer than four digits.
        """#),
    "D20": Wording(
      zh: #"""
        越高越好的指标，目标值不应是上限。

        满意度，以及合格率、及时率、准确率、达标率、通过率、覆盖率等，目标值写作“至多”（≤98%）的，作提示：符号可能写反。以金额表示的成本，以及投诉、事故、差错的数或率，目标值写作“至少”（≥25万元）的，亦同。

        容差：无；≤100% 不作限制。

        例：群众满意度 ≤98%。

        资金、成本类的比率可有上限，投诉率、差错率等以低为好，均不作核对。
        """#,
      en: #"""
        What is to be reached has no ceiling for a target.

        A target of satisfaction, or of a rate of what is well, on time, passed or covered, that is given as at most (≤98%) is noted: the sign is turned round. So is a cost in money, or a number or rate of complaints, accidents and faults, that is given as at least (≥25万元).

        Tolerance: none; at most 100% bounds nothing.

        Example: 群众满意度 ≤98%.

        Silent for rates of money, which may have a ceiling, and of what is not wanted (投诉率, 差错率).
        """#),
    "D21": Wording(
      zh: #"""
        自评文字称未完成的，不应得满分。

        总体目标完成情况和各指标实际完成值中，表明未办成的字样（尚未、未能、未完成、未到货、未启动），与得分核对：总得分为 100 分或各指标均得满分的，以及实际完成值有此字样的指标得满分的，文字与得分不相对应，作提示。

        容差：无。

        例：完成情况称“设备年底尚未到货”，总得分 100 分。

        已扣分的，以及未发生为宜的事项（未发生事故、未超标准），不作核对。
        """#,
      en: #"""
        What the words of a self-evaluation call undone has not all its points.

        What became of the goal, and the actual value of each indicator, is looked through for words that say that something was not done (尚未, 未能, 未完成, 未到货, 未启动). Where the project has a total of 100, or every indicator its full marks, and where an indicator with such an actual value has its own, words and points do not belong together: it is noted.

        Tolerance: none.

        Example: 设备年底尚未到货, and a total of 100.

        Silent where points were lost, and for what is good not to have happened (未发生事故, 未超标准).
        """#),
    "D22": Wording(
      zh: #"""
        绩效表的总体目标，应为本项目的目标。

        指标与项目名称相关（含有两处以上其他项目名称所无的用词）的绩效表，其年度目标与各项目名称核对：目标中没有本项目特有的用词，而含有另一项目名称独有、其他目标亦未使用的三字连续用词的，作提示。

        容差：无。

        例：离休干部补助的指标均关于离休干部，目标却为“及时审核慢特病患的费用”，而另一项目为“慢特病管理服务经费”。

        目标超过八十个字，整体绩效，多个名称共有的用词（服务、管理），以及目标亦述及本项目的，不作核对。
        """#,
      en: #"""
        The goal of a form is that of its project.

        The goal for the year of a form whose indicators speak of the project (two pairs of characters or more that no other project of the document has in its name) is held against the names of all projects. Where it has none of the words that are the project's own, and three characters on end that another project alone has in its name and no other goal has, it is noted.

        Tolerance: none.

        Example: the form of 离休干部补助, whose indicators are about 离休干部, with the goal 及时审核慢特病患的费用, while another project is called 慢特病管理服务经费.

        Silent for goals of more than eighty characters, for the form of a whole department, for words that many names have (服务, 管理), and where the goal speaks of the project, too.
        """#),
    "D23": Wording(
      zh: #"""
        指标值应与其说明、评分标准的数字一致。

        列有指标说明、评分标准的绩效表中：全年次数（≥4次）与说明所述频次（每月至少进行一次，即全年十二次）核对，指标值与评分标准得满分的数（大于8000件，得满分）核对。频次所需多于指标值，或评分标准为另一数的，作提示。

        容差：无。

        例：指标值 ≥4次，说明为“每月至少进行一次”。

        同一行同一单位的指标值不止一个，行中亦有该数，以及指标值本身即为频次（每月1次）的，不作核对。
        """#,
      en: #"""
        A target is the number that its explanation and its rule of scoring have.

        In the rows of forms that explain their indicators: a number of times for the year (≥4次) is held against an explanation that says how often in a month or a quarter (每月至少进行一次, twelve times), and a target against the number that its rule of scoring gives all points for (大于8000件，得满分). Where the explanation asks for more, or the rule for another number, it is noted.

        Tolerance: none.

        Example: target ≥4次, explained as 每月至少进行一次.

        Silent where a row has several targets in the unit, where the number stands in the row as well, and for targets that say how often themselves (每月1次).
        """#),
    "D24": Wording(
      zh: #"""
        指标名称应与指标值的单位相称。

        名称为比率（率、满意度、比例、占比）而指标值以人、次等计的，以及名称为数目（人数、次数、户数、天数）而指标值为百分比的，名称或单位疑为其他指标的，作提示。

        容差：无。

        例：群众满意度，指标值 ≥95人。

        指标值未列单位，所述为增长幅度（同比增长3%），以及频率、功率、分辨率等，不作核对。
        """#,
      en: #"""
        What an indicator is called and what it is counted by go together.

        A rate (率, 满意度, 比例, 占比) with a target in things (≥95人), and a number of things (人数, 次数, 户数, 天数) with a target in percent, are noted: unit or name is another indicator's.

        Tolerance: none.

        Example: 群众满意度 with the target ≥95人.

        Silent for targets without a unit, for what is to grow by a share (同比增长3%), and for rates that are measured (频率, 功率, 分辨率).
        """#),
    "D25": Wording(
      zh: #"""
        同一绩效表的同一指标，不应有两个指标值。

        同一表、同一二级指标之下名称相同的两个指标，单位相同而指标值不同的，作提示。

        容差：无。

        例：培训人数 ≥40人，其下又有培训人数 ≥60人。

        同名的指标不止一对（同一项目的两张表可能合为一张），或两者相隔数页的，不作核对。
        """#,
      en: #"""
        An indicator stands once in a form, or with one target.

        Two indicators of one form with the same name below the same heading, whose targets are counted alike and differ, are noted.

        Tolerance: none.

        Example: 培训人数 ≥40人 and, two rows below, 培训人数 ≥60人.

        Silent where several names of the form come twice, as two forms of one project may have been joined, and where the two stand pages apart.
        """#),
    "E1": Wording(
      zh: #"""
        所述项目个数、项目表所列个数与公开的目标表或自评个数应一致。

        正文所述二级项目个数，与项目支出表所列个数、载有目标表（预算）或自评（决算）的项目个数核对；合并为一条，列明各数，并列出表中有而无目标表、有目标表而表中未列的项目名称。所述与表中不同的属不一致；仅目标表或自评较少的作提示，因其可能另行公开。正文以其他字样述及有绩效目标的项目个数（编报24个项目绩效目标）、而与上述各数及全部项目个数均不同的，作提示。

        容差：无。

        例：所述 12 个，表列 11 个，目标表 10 份。

        只有一项个数时不作核对。上年结转的项目计入与否均可。
        """#,
      en: #"""
        The projects claimed, listed in the table, and published with a form or report are as many.

        The number of 二级项目 that the narrative claims is compared with the projects listed in the table of projects, and with those that have a target form (budgets) or a self-evaluation (final accounts). One finding with all counts, and the names of listed projects without a form and of forms without a listed project. A contradiction where the claim and the table differ; a note where only forms or reports are fewer: they may be published apart. Where the text counts projects with targets in other words (编报24个项目绩效目标), a note tells a number that is none of these and not that of all projects.

        Tolerance: none.

        Example: 12 projects claimed, 11 listed, 10 forms.

        Silent where only one of the counts is published. Projects carried over may be counted in or left out.
        """#),
    "E2": Wording(
      zh: #"""
        同一项目在项目表、目标表和自评中的名称应一致。

        名称不同的，并列作提示；表中有而无目标表、与有目标表而表中未列的两个项目名称相近的，亦作提示；其他绩效表的标题与项目名称均一致、而某表标题所称项目与其项目名称不同的，亦作提示。括号、引号和空格的差别不计。

        容差：同一项目的名称不设容差；两个项目名称相差不超过三分之一且至多六个字的视为相近。

        例：项目表为网络光纤费，目标表为网路光纤费。

        只有一个名称时不作提示。目标表的项目名称填为部门名称的，由 E3 提示。
        """#,
      en: #"""
        A project bears one name in the table, on its target form and in its self-evaluation.

        Names that differ are shown side by side, as a note; so are a listed project without a form and a form without a listed project whose names differ in few characters, and a form whose title names another project than it does itself, where other forms of the document name theirs in both. Brackets, quotation marks and blanks are disregarded.

        Tolerance: none for names of one project; for two projects up to a third of the characters, at most six.

        Example: 网络光纤费 in the table, 网路光纤费 on the form.

        Silent where only one name is published. A department's name on a form is left to E3.
        """#),
    "E3": Wording(
      zh: #"""
        目标表的年度应与文件一致，项目名称应为项目的名称。

        目标表所标年度与文件年度不同的（如 2024 年度预算中的“(2023年度)”表），以及项目名称填为部门或单位名称（含编码）的，各作一条提示。

        容差：无。

        例：目标表的项目名称为“001-某县某局”。

        目标表未标年度，或名称即项目名称时，不作提示。
        """#,
      en: #"""
        A target form is dated the document's year and names a project.

        A note for every form dated another fiscal year (a (2023年度) form in a budget of 2024), and for every form whose 项目名称 holds the name of a department or unit, with or without its code.

        Tolerance: none.

        Example: 项目名称 001-某县某局 on a form.

        Silent where a form has no date or its name is the project's.
        """#),
    "E4": Wording(
      zh: #"""
        数字与其对应数字不应相差一万倍。

        文字说明的数字或目标表的年度资金，为其所对应的表中数字的一万倍或万分之一的，元与万元疑似混用。表所印单位与其他表不符、而按另一单位其合计与两张以上的表一致，或其多个数字为文字、他表同名各行所列的，亦属混用，作一条报告。同节各金额中仅有一个单位不同、以其余的单位计即与所述合计或他处同一事项相符的，亦属混用。

        容差：较大数的万分之一，以容纳较小数的尾差。

        例：项目表 51.46 万元，目标表 51.46 元。

        任一数为零或未列，或与可能所指的任一数字相符时，不作提示。
        """#,
      en: #"""
        A figure is not 10,000 times its twin.

        Where a figure of the narrative, or a target form's money for the year, is ten thousand times the figure of the table it repeats, or a ten-thousandth, 元 and 万元 seem to have been taken for one another. So do they where a table prints a unit in which its totals are those of no other table, and are in the other unit those of two or more, or in which none of its figures stands in the text or, by its row, in another table, and two or more do in the other unit. An amount of a sentence in another unit than all beside it is one, too, where in their unit it is a part, or the whole, of a sum that holds, or what the text says elsewhere of the same thing.

        Tolerance: one ten-thousandth of the larger figure, for the rounding of the smaller one.

        Example: the table has 51.46 万元, the form 51.46 元.

        Silent where either figure is zero or not published, and where any figure the words may mean agrees.
        """#),
    "E5": Wording(
      zh: #"""
        同一科目编码在各表和文字中的名称应一致，其上级科目应列于表中。

        各表同一编码的名称相互核对，文字注明编码的，亦与表核对；括号、引号、空格的差别不计；名称不同的作提示，一名为另一名开头部分的（可能被截断）除外。同一款（类）之下，一个名称有两个编码的，以及文字所注编码各表均无、而各表中该名称在同一款（类）下另有编码、或在该类下仅有另一编码的，亦作提示。全文名称一致、但该名称在其他文件中专属另一编码的，亦作提示。句中注明款、项的科目，各表及其他文件均无此名称，或其所属的款下无此名称的，亦作提示。列有类或款的表中，某编码缺少其所属类或款的，作提示。

        容差：无；“政府办公厅（室）”与“政府办公厅(室)”视为相同。

        例：2080505 在一表为养老保险缴费，在另一表为养老保险补助。

        表中未列上一级科目的，以及编码不是三、五、七位的，不作核对。
        """#,
      en: #"""
        A code bears one name in all tables and in the text, and its parent is listed where the table lists that level.

        The names of a code are compared between all tables of the document, and with the text where that gives the code, brackets, quotation marks and blanks folded: a note where they differ, unless one is the beginning of the other, as where a name was cut. A name with two codes of one section or class is noted as well, and so is a code of the text that no table has, where the tables give its name another one there, or one alone in the class. A name that other documents give to another code alone, while they call this one otherwise, is noted, too, and so is an account that a sentence names with its level (款, 项) and that neither the tables nor other documents have, or not below its section. In each table that lists classes or sections, a code whose own class or section is not there is noted.

        Tolerance: none; 政府办公厅（室） is 政府办公厅(室).

        Example: 2080505 is called 养老保险缴费 in one table and 养老保险补助 in another.

        Silent where a table lists no level above, and for codes that are not of three, five or seven digits.
        """#),
    "E6": Wording(
      zh: #"""
        规定公开的各表均应列示，无数据的应列空表。

        部门预算和决算均应包括：收支总表、收入表、支出表、财政拨款收支总表、一般公共预算支出表、一般公共预算基本支出表、“三公”经费表、政府性基金表、国有资本经营表。标明无数据的表视为已列示；缺少的表合并作一条提示。

        容差：无。

        例：决算未列国有资本经营预算支出表。

        所缺超过两张，或文件中其他表的个数不少于所缺个数时不作提示，因该表可能另有名称或未能读出。
        """#,
      en: #"""
        Every table of the standard set is there, with or without data.

        Nine tables belong to budgets and final accounts alike: the overview of income and expenditure, income, expenditure, appropriations, general public expenditure, basic expenditure, the “三公” expenses, government funds, state capital. A table that says it holds no data is there. One note names those that are not.

        Tolerance: none.

        Example: final accounts without a table of state capital.

        Silent where more than two are missing, or the document holds as many tables of other kinds: then they may be there under other names, or unread.
        """#),
    "E7": Wording(
      zh: #"""
        文字应当定稿，不应留有模板字样。

        模板的选择项（“增加（减少）”）、待填的数字或名称（“XX万元”）、已起头而未说明的原因（“主要原因是。”）、重复的标点、不成对的括号和引号，表明方向的词之后带正负号的数字（“减少-79.50”），以自身之外解释的名词，解释为另一名词的名词（项目支出解释为基本支出），以及称用于另一科目用途的科目（事业单位医疗用于基本养老保险缴费），各作一条提示；同样的字样出现多处的，并为一条，列出各处。

        容差：无。

        例：会议费增加（减少）2.00万元。

        未读出文字说明的，以及表和表单中的选择项，不作提示。
        """#,
      en: #"""
        A text is finished: nothing of its template is left standing.

        Noted are choices of a template (增加（减少）), marks for a figure or name still to be written (XX万元), a reason that is announced and not given (主要原因是。), punctuation behind punctuation, a bracket or quotation mark without its other half, and a figure with a sign behind a word that says the direction (减少-79.50), a term explained as what is outside of itself, a term of the glossary with the explanation of another (基本支出 for 项目支出), and an account said to be for what another is for (事业单位医疗, for 基本养老保险缴费). The same words in several places are one note with all of them.

        Tolerance: none.

        Example: 会议费增加（减少）2.00万元。

        Silent where no narrative was read, and in tables and forms, which have choices rightly.
        """#),
    "E8": Wording(
      zh: #"""
        标题和日期的年度应与文件一致。

        表的标题、表上方的年度、正文的标题注明年度的，其中应有文件的年度；“截至”的日期应在文件年度或上一年度，预算不应为其年度的 12 月 31 日，决算应在其年度或下一年度。封面的日期，决算应在其年度之后，预算应在其年度或上一年度。不符的作提示，同一年度的各处并为一条。

        容差：无。

        例：2025 年预算中的“2024年‘三公’经费预算表”。

        多数标题为另一年度时，文件年度本身存疑，不作提示。
        """#,
      en: #"""
        Titles and dates name the document's year.

        A table's title, the year above it, and a heading of the narrative that name years name the document's among them. A date of reckoning (截至…) lies in the document's year or the one before it, and in budgets not at the end of their year; in final accounts, in their year or the one after. Final accounts bear no date on their cover that lies in their year or before it, a budget none but in its year or the one before. What does not is noted, each year with all its places.

        Tolerance: none.

        Example: 2024年“三公”经费预算表 in a budget of 2025.

        Silent where most titles and headings name another year: then the document's own is in doubt.
        """#),
    "E9": Wording(
      zh: #"""
        单位的文件应以单位自称。

        标题为单位预算、单位决算的文件只涉及一个单位；其文字自称“本部门”“我部门”“部门预算安排”的，疑似套用部门文本，并为一条提示，列出各处。

        容差：无。

        例：单位预算文末称“2026年部门预算安排购置车辆0辆”。

        部门的文件中，机关自称本单位并无不当，不作提示；标题未说明的，亦不作提示。
        """#,
      en: #"""
        A unit's document speaks of the unit.

        A document titled 单位预算 or 单位决算 is about one unit; where its text says 本部门, 我部门 or 部门预算安排 of itself, it was drawn from a department's. One note with all places.

        Tolerance: none.

        Example: a 单位预算 that ends with 2026年部门预算安排购置车辆0辆.

        Silent in documents of departments, whose offices speak of themselves as units rightly, and where the title says neither.
        """#),
    "E10": Wording(
      zh: #"""
        没有数字的表应注明无数据，注明无数据的表不应有数字。

        各格均为空白的表，应注明“本表无数据”，未注明的作提示；表内有数字而其下注明无数据的，属不一致。

        容差：无。

        例：政府性基金预算表列有 12.00，其下注“本表无数据”。

        文件他处已说明无此类资金，或已列明哪些表为空表的，不作提示。
        """#,
      en: #"""
        A table without figures says so, and one that says so has none.

        Every table whose cells are all blank should carry a note that there is no data (本表无数据); one without is noted. A statement of no data below a table that holds figures contradicts it, and so does a list of tables (是否空表) that says otherwise.

        Tolerance: none.

        Example: 注：本表无数据 below a table of government funds with 12.00.

        Silent where the document says elsewhere why the table is blank: that it has no money of the kind, or which of its tables are blank.
        """#),
    "E11": Wording(
      zh: #"""
        同一科目编码在一张表中只应列示一次。

        按功能科目列示的表中，同一上级科目之下，一个编码列有金额的行出现两次的，作提示：其一应为其他科目，或重复计列。

        容差：无。

        例：2080599 列 3.00，其下三行又列 5.00。

        依次列示多个单位的表，各单位均有其科目，不作提示；经济分类表中同一科目按政府预算科目分列多行的，亦不作提示。
        """#,
      en: #"""
        A code stands once in its table.

        In tables by function a code printed twice with amounts, below one and the same parent, is noted: one of the two is another account, or is counted twice.

        Tolerance: none.

        Example: 2080599 with 3.00 and, three rows below, with 5.00.

        Silent in tables of several units, where every unit has its accounts, and in economic tables, where an account stands once for each account of the government's classification.
        """#),
    "E12": Wording(
      zh: #"""
        目录所列各表应与文中各表一致。

        目录列有的表，其标题应见于其后；目录列有各表的，规定公开的各表均应列入目录。标题不计编号和年度，或按表的种类比较。未见的表、未列入目录的表，各并为一条提示。

        容差：无。

        例：目录列有十张表，其中政府采购预算表未见于文中。

        目录所列不足五张，或三分之一以上未见（疑似标题未能读出）时，不作提示。
        """#,
      en: #"""
        The tables of the contents are those that follow.

        Every table that the contents list has its title behind them, and every table of the standard set is listed where the contents list tables. Titles are compared without numbers and years, or by the kind of table they tell. One note for those that are not there, one for those that are not listed.

        Tolerance: none.

        Example: ten tables in the contents, of which 政府采购预算表 follows nowhere.

        Silent where the contents list fewer than five tables, and where a third of them is not found: then titles were not read.
        """#),
    "E13": Wording(
      zh: #"""
        文件述及自身之处，应为本部门（单位）的名称。

        表上方和表标题中的名称、正文标题中的名称，以及表述自身事项之前的名称（某县某局2026年收入预算），应为公开文件的部门（单位）。出现同一地方的其他机构的，疑似套用他人文本，每一名称一条提示，列出各处。

        容差：一名为另一名的开头或结尾的（如“（本级）”），视为相同。

        例：某县财政局的表，其上注“部门名称：某县水务局”。

        三分之一以上的表列有其他名称（含多个单位）时，不作提示。
        """#,
      en: #"""
        A document names its own publisher where it speaks of itself.

        The name above a table or in its title, a name in a heading, and one before words that speak of the publisher's own matters (某县某局2026年收入预算) are the publisher's. Another body of the same place there was left standing from another document: one note for each name with all its places.

        Tolerance: names that begin or end with one another are one: 某县某局（本级）.

        Example: 部门名称：某县水务局 above one table of 某县财政局.

        Silent where a third of the tables name others: then the document is of several units.
        """#),
    "E14": Wording(
      zh: #"""
        文字所述的类级科目，应为表中所列的名称。

        文字说明某类支出的金额，而各表均无此名称：该名称为表中所列某类的旧称的，或该金额恰为某类的金额、而名称与其相近或属于另一类的，作提示并列出两个名称。同一名称并为一条。

        容差：括号、空格和末尾的“支出”不计，“与”“和”不加区别；金额按末位的半个单位计。

        例：表中 208 为社会保障和就业支出，正文将其 12.40 称为社会保障支出。

        文件无按功能分类的表，或名称可能另有所指时，不作核对。
        """#,
      en: #"""
        A class of expenditure that a text names is one the tables name.

        Where the text states an amount for a class under a name that no row of any table bears, and the name is a former one of a class that the tables list, or the amount is that of a class whose name is much like it or belongs to another class, a note shows both names. The same name is told once, with all its places.

        Tolerance: brackets, blanks and 支出 at the end make no other name; 与 and 和 are taken for one another. For the amount, half a unit of the last place.

        Example: 208 is 社会保障和就业支出 in the tables, and the text spends its 12.40 on 社会保障支出.

        Silent where the document has no table by function, and where the name may be about something else.
        """#),
    "E15": Wording(
      zh: #"""
        文字所述数字的年度，应为该数字所属的年度。

        一句中只有一个年度且不是文件的年度，而所述本部门（单位）的金额（“2025年度财政拨款收、支总预算”）恰为各表文件年度的数字的，年度疑似沿用上年文本，作提示。

        容差：无。

        例：2025 年预算称“2024年度收入总预算96.50万元”，而收入总表为 96.50。

        句中有比较，各表无该金额，或该金额亦为所称年度的数字时，不作提示。
        """#,
      en: #"""
        A sentence gives a figure of the year to which the figure belongs.

        Where a sentence names one year alone, another than the document's, with an amount of the publisher's own (2025年度财政拨款收、支总预算), and the tables have that very amount for the document's year, the year was left standing from the year before.

        Tolerance: none.

        Example: 2024年度收入总预算96.50万元 in a budget of 2025 whose table of income has 96.50.

        Silent where the sentence compares, where the tables do not have the amount, and where they have it for the year named, too.
        """#),
    "E16": Wording(
      zh: #"""
        文字应述文件的年度，并与上一年度比较。

        句中与上一年度以外的年度比较（2025 年预算称“比2023年预算减少”，或与 2025 年预算本身比较）、而其他增减均与上年比较的，以及将本部门（单位）预算称为另一年度的（“2024年部门预算安排购置车辆”），作提示。同一年内月份先后颠倒（“12月统一招标，11月才完成”），以及起止时间颠倒的，亦作提示。

        容差：无。

        例：2025 年预算称“比2023年预算减少12.00万元”。

        所述增减不足两处，句中亦有文件年度，或（述及本部门预算的句子）有比较的，不作核对。
        """#,
      en: #"""
        A sentence speaks of the document's year, and compares it with the year before.

        Where a sentence compares with another year than the one before (比2023年预算减少 in a budget of 2025, 比2025年预算减少 there, too), while the other changes of the text are against the year before, or gives the publisher's own budget to another year alone (2024年部门预算安排购置车辆), the year is noted. So are months of one year that follow each other the wrong way (12月统一招标，11月才完成) and periods that end before they begin.

        Tolerance: none.

        Example: 比2023年预算减少12.00万元 in a budget of 2025.

        Silent where fewer than two changes are stated, and where the sentence names the document's year, too, or compares (of the publisher's own budget).
        """#),
    "E17": Wording(
      zh: #"""
        预算不应述及本年度的决算。

        预算的标题和文字述及文件年度的决算（2026年部门决算情况说明）的，系沿用决算文字或年度有误，作提示。

        容差：无。

        例：2026 年预算的标题为“2026年一般公共预算支出决算情况说明”。

        决算文件，“预决算”，未写明年度的决算，以及未读出文字说明的，不作核对。
        """#,
      en: #"""
        A budget tells of no final accounts of its own year.

        In budgets, headings and sentences that speak of 决算 of the document's own year (2026年部门决算情况说明) are noted: they were taken over from final accounts, or another year is meant.

        Tolerance: none.

        Example: a budget of 2026 with the heading 2026年一般公共预算支出决算情况说明.

        Silent for final accounts, for 预决算, for 决算 without a year, and where no narrative was read.
        """#),
    "E18": Wording(
      zh: #"""
        表头所称资金应与表名一致。

        表名为政府性基金或国有资本经营的，表头只写有另一种资金的，系沿用相邻的表，作提示。

        容差：无。

        例：“国有资本经营预算支出表”的表头为“政府性基金预算支出”。

        表名写有两种资金或均未写，以及表头均未写明资金的，不作核对。
        """#,
      en: #"""
        The columns of a table speak of the money its title names.

        In a table whose title names government funds (政府性基金) or state capital (国有资本经营), headings that name the other of the two and nowhere its own are noted: they were left from the table beside it.

        Tolerance: none.

        Example: 国有资本经营预算支出表 with the heading 政府性基金预算支出.

        Silent where the title names both or neither, and where no heading names either.
        """#),
  ]
}
