"""What the program's help says, by the English text that stands in the command; and what is wrong in a command line."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The parts of a page
    "Usage": "Использование",
    "[OPTIONS]": "[ПАРАМЕТРЫ]",
    "COMMAND [ARGS]...": "КОМАНДА [АРГУМЕНТЫ]...",
    "Arguments": "Аргументы",
    "Options": "Параметры",
    "Commands": "Команды",
    "Examples:": "Примеры:",
    "Start with:": "Начните так:",
    "required": "обязательно",
    "default: {value}": "по умолчанию: {value}",
    "{least} to {most}": "от {least} до {most}",
    "at least {least}": "не меньше {least}",
    "at most {most}": "не больше {most}",
    # What stands for a value
    "FILE": "ФАЙЛ",
    "FOLDER": "ПАПКА",
    "PATH": "ПУТЬ",
    "REV": "РЕВИЗИЯ",
    "TEXT": "ТЕКСТ",
    "NUMBER": "ЧИСЛО",
    "CODE": "КОД",
    "CODES": "КОДЫ",
    "NAMES": "РАЗДЕЛЫ",
    "SHARE": "ДОЛЯ",
    "DATE": "ДАТА",
    "WIDTHxHEIGHT": "ШИРИНАxВЫСОТА",
    # What is wrong in a command line
    "Try {call} for help.": "Справка: {call}",
    "Missing command.": "не указана команда",
    "Missing argument {named}.": "не хватает аргумента {named}",
    "Missing option {named}.": "не хватает параметра {named}",
    "Missing argument {named}. Choose from:{listed}": "не хватает аргумента {named}; возможные значения: {listed}",
    "Missing option {named}. Choose from:{listed}": "не хватает параметра {named}; возможные значения: {listed}",
    "No such command {name}. Did you mean {listed}?": "команды {name} нет; может быть, {listed}?",
    "No such command {name}.": "команды {name} нет",
    "No such option: {name} (Possible options: {listed})": "параметра {name} нет; может быть, {listed}?",
    "No such option: {name}": "параметра {name} нет",
    "Option {named} requires an argument.": "после {named} должно стоять значение",
    "Option {named} requires {count} arguments.": "после {named} должны стоять значения, а именно {count}",
    "Option {named} does not take a value.": "{named} не принимает значений",
    "Got unexpected extra argument(s) ({listed})": "лишнее в командной строке: `{listed}`",
    "Invalid value for {named}: {what}": "неверное значение у {named}: {what}",
    "{value} is not one of {listed}.": "{value}; возможные значения: {listed}",
    "Input should be a valid integer, unable to parse string as an integer": "нужно целое число",
    "Unable to parse input string as an integer, exceeded maximum size": "число слишком велико",
    "Input should be a valid number, unable to parse string as a number": "нужно число",
    "Input should be a finite number": "нужно конечное число",
    "Input should be greater than or equal to {least}": "нужно число не меньше {least}",
    "Input should be less than or equal to {most}": "нужно число не больше {most}",
    # What several commands share
    "Cycle files, folders of them, or - for standard input.": "Файлы циклов, папки с ними или - вместо стандартного "
    "ввода.",
    "A cycle file, or - for standard input.": "Файл цикла или - вместо стандартного ввода.",
    "How results are printed.": "В каком виде показать результаты.",
    "Write to a file instead; - is standard output.": "Записать в файл, а не на экран; - обозначает стандартный вывод.",
    "Language; the file's own, then the machine's, unless set.": "Язык; если не задан — язык файла, а потом системы.",
    "Colours and logo from this TOML file; those of the cycle file unless set.": "Цвета и логотип из этого файла TOML; "
    "если не задан — из файла цикла.",
    "The type, where the name of the file does not tell.": "Тип, если его не видно по имени файла.",
    "Show this message and exit.": "Показать эту справку и выйти.",
    # The program
    "Read a service cycle from a YAML file, score it, and say which moments to improve first, and why.": "Прочитать "
    "цикл обслуживания из файла YAML, оценить его и сказать, какие моменты улучшить первыми и почему.",
    "Print the version and exit.": "Показать версию и выйти.",
    "Install completion for the current shell.": "Включить в оболочке дополнение команд по Tab.",
    "Show completion for the current shell, to copy it or customize the installation.": "Показать, что для этого нужно "
    "оболочке, чтобы скопировать или настроить самостоятельно.",
    # analyze
    "Say how good a service cycle is, which moments to improve first, and why.": "Сказать, насколько хорош цикл "
    "обслуживания, какие моменты улучшить первыми и почему.",
    "The page begins with the score and its parts, then the report card of the company and of its people, the journey "
    "as a line of moments, the critical moments and their risk, the areas to improve in order, and what is unknown.": (
        "Сначала — оценка сервиса и из чего она складывается, затем оценочный лист компании и сотрудников, путь "
        "клиента по моментам, критические моменты с их риском, что улучшать, по порядку, и что неизвестно."
    ),
    "What if these actions were in place?": "Что, если бы эти меры были уже приняты?",
    "What if this value were another?": "Что, если бы это значение было другим?",
    "as if these actions were in place": "как если бы эти меры были уже приняты",
    "ID,…": "ID,…",
    "WHERE=VALUE": "ГДЕ=ЗНАЧЕНИЕ",
    "a table of cycles, worst first": "таблица циклов, худшие — первыми",
    # how sure the order is
    "How many draws tell how sure the order is.": "Сколько случайных испытаний показывают, насколько надёжен порядок.",
    "What the draws begin from; the same seed draws the same.": "Начальное число испытаний: при том же числе "
    "выходит то же самое.",
    # chart
    "Draw charts of a service cycle.": "Нарисовать диаграммы цикла обслуживания.",
    "A .png, .svg or .pdf file, or several; a folder/ for all charts; - is standard output.": "Файл .png, .svg или "
    ".pdf, можно несколько; для всех диаграмм — папка/; - обозначает стандартный вывод.",
    "Which chart, or all.": "Какая диаграмма; all — все.",
    "In points, 72 to the inch; 960x540 unless set.": "В пунктах, 72 на дюйм; если не задан — 960x540.",
    "Dots per inch of a PNG.": "Точек на дюйм в PNG.",
    "Your title in place of the finding.": "Ваш заголовок вместо вывода.",
    # check
    "Find what is missing, contradictory or slid back in cycle files, each at its line, and hold them to gates.": (
        "Найти в файлах циклов пропуски, противоречия и ухудшения, каждое — с номером строки, и проверить пороги."
    ),
    "Without a file, every cycle in this folder and below is checked. The exit code is 0 when nothing was found that "
    "fails, 1 for findings or a gate not met, and 2 where a file cannot be read.": "Если файл не указан, проверяются "
    "все циклы в этой папке и внутри неё. Код выхода: 0 — ничего недопустимого не найдено, 1 — есть замечания или не "
    "достигнут порог, 2 — какой-то файл не удалось прочитать.",
    "Cycle files, folders, or - for standard input.": "Файлы циклов, папки или - вместо стандартного ввода.",
    "How findings are printed.": "В каком виде показать замечания.",
    "Only these rules: SC4,SC503, or by name.": "Только эти правила: SC4,SC503 или по имени.",
    "All but these rules.": "Все правила, кроме этих.",
    "Gate: the least service score.": "Порог: наименьшая оценка сервиса.",
    "Gate: the greatest spoil risk, as 5%.": "Порог: наибольший риск испортить всё, например 5%.",
    "Gate: the least coverage, as 80%.": "Порог: наименьший охват, например 80%.",
    "Fail from this severity on; on errors unless set.": "Начиная с какой строгости проверка не пройдена; если не "
    "задана — с ошибок.",
    "Gate: nothing slid back from this version.": "Порог: ничего не стало хуже, чем в этой версии.",
    "Put right what is safe to put right, then check.": "Исправить то, что можно исправить без риска, и проверить.",
    "Show what --fix would change, and change nothing.": "Показать, что изменит --fix, ничего не меняя.",
    "Settings from here, not from the nearest.": "Взять настройки отсюда, а не из ближайшего файла.",
    "Processes; all cores for many unless set.": "Число процессов; если не задано, для многих файлов — по числу ядер.",
    "The day by which actions are overdue, as 2026-11-21.": "На какой день считать меры просроченными, "
    "например 2026-11-21.",
    # explain
    "Say what a rule of `check` finds, why that is bad, and what to write instead.": "Объяснить, что находит правило "
    "`check`, чем это плохо и как написать иначе.",
    "A rule's code or name.": "Код или имя правила.",
    # new
    "Write a commented file to start from.": "Создать файл с пояснениями, с которого можно начать.",
    "The file to write; - is standard output.": "Какой файл создать; - обозначает стандартный вывод.",
    "Which service to start from.": "С какого сервиса начать.",
    "List the templates.": "Показать список шаблонов.",
    "Write over a file that exists.": "Записать поверх существующего файла.",
    # rank
    "List the areas to improve in order, with the reasons for each.": "Перечислить, что улучшать, по порядку и с "
    "причинами.",
    "A rank is always the rank by priority; `--by` only changes the order of the list.": "Место — это всегда место по "
    "приоритету; `--by` меняет только порядок строк.",
    "Only so many areas.": "Не больше стольких строк.",
    "What the areas are ordered by.": "По чему упорядочить список.",
    # report
    "Write the document for the board: verdict, charts, report card, risks, what to improve, method.": "Подготовить "
    "отчёт для руководства: вывод, диаграммы, оценочный лист, риски, что улучшать, метод.",
    "Several files or a folder make a portfolio: a table of all cycles, the worst first, then a page for each.": "Из "
    "нескольких файлов или папки получается сводный отчёт: таблица всех циклов, худшие — первыми, и по странице на "
    "каждый.",
    "A .pdf, .html, .pptx, .xlsx, .md or .png file, or several; - is standard output.": "Файл .pdf, .html, .pptx, "
    ".xlsx, .md или .png, можно несколько; - обозначает стандартный вывод.",
    "Only these sections: verdict,areas.": "Только эти разделы: verdict,areas.",
    "The whole story on one page.": "Всё главное на одной странице.",
    # plan
    "Choose the actions that bring the most with the money and the days at hand.": "Выбрать меры, которые при "
    "имеющихся деньгах и днях дадут больше всего.",
    "Says what they bring, who does what by when, what is left out and why, and what more money would buy. The most is "
    "the money at risk that is saved where `customers` tells it, else the service score.": "Показывает, что дадут "
    "меры, кто что делает и к какому сроку, что не вошло и почему и что прибавили бы дополнительные деньги. «Больше "
    "всего» — это спасённые деньги под риском, если их можно узнать из `customers`, а если нет — оценка сервиса.",
    "Money to spend; the file's unless set.": "Сколько денег можно потратить; если не задано — как в файле.",
    "Days of work to spend; the file's unless set.": "Сколько дней работы можно потратить; если не задано — как в "
    "файле.",
    "The day to begin on; the file's date unless set.": "С какого дня начать; если не задан — с даты файла.",
    "The last day; what is due later is left out.": "Последний день; что кончается позже, не войдёт.",
    "Actions that have to be in.": "Меры, которые войти должны.",
    "Actions that are to be left out.": "Меры, которые войти не должны.",
    "Open again what is planned or under way.": "Пересмотреть и то, что уже в плане или в работе.",
    "AMOUNT": "СУММА",
    "DAYS": "ДНИ",
    # rules
    "List the rules of `check`: code, severity and what each finds.": "Перечислить правила `check`: код, строгость и "
    "что находит каждое.",
    "How the rules are listed.": "В каком виде показать правила.",
    "every rule's page": "страницы всех правил",
    # schema
    "Print the JSON Schema of a cycle file, or of the JSON of an analysis or a plan.": "Вывести JSON Schema файла "
    "цикла или JSON с результатами анализа либо планом.",
    "The file that is read, or the JSON that `analyze` or `plan` prints.": "Читаемый файл или JSON, который выводит "
    "`analyze` или `plan`.",
    "An editor with a YAML language server completes and explains every key of a file that begins with": "Редактор с "
    "поддержкой YAML (YAML language server) дополняет и объясняет каждый ключ файла, который начинается так:",
    # score
    "Print the service score with its parts, the report card, and the score of each part of the cycle.": "Показать "
    "оценку сервиса и из чего она складывается, оценочный лист и баллы по частям цикла.",
    # trace
    "Follow each critical moment to a requirement, an action and its measure, and name every link that is broken.": ""
    "Пройти от каждого критического момента к требованию, мере и показателю и назвать каждый разрыв.",
    "A loose end is what a chain holds without: an owner, a due date, a standard, a voice, effects.": "Открытый вопрос "
    "цепочку не рвёт: это ответственный, срок, критерий, голос или эффект, которые не указаны.",
    "The chains as a tree, as matrices, or both.": "Цепочки деревом, матрицами или и так и так.",
    "Exit with 1 on broken links, or on loose ends too; on neither unless set.": "Код выхода 1 при разрывах или также "
    "при открытых вопросах; если не задано — ни при чём.",
}
