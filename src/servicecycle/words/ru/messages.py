"""What the program says of a user's mistakes: an English phrase is the key (`errors.said`)."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The logo and the colours
    "the logo leads out of the folder of the file that names it": "путь к логотипу выводит из папки файла, "
    "в котором он указан",
    "the logo is larger than {most} MB": "логотип больше {most} МБ",
    "the logo holds `{found}`, which could run or fetch something": "в логотипе есть `{found}`: это может что-то "
    "запустить или загрузить",
    "the logo says neither `width` and `height` nor a `viewBox`": "в логотипе не указаны ни `width` и `height`, "
    "ни `viewBox`",
    "the logo does not exist; its path starts at the file that names it": "такого логотипа нет; путь к нему "
    "отсчитывается от файла, в котором он указан",
    "the logo cannot be read ({reason})": "логотип не удаётся прочитать ({reason})",
    "the logo is no whole PNG, JPEG or SVG": "логотип — не целый файл PNG, JPEG или SVG",
    "the logo has more than {most} million pixels": "в логотипе больше {most} млн пикселей",
    "the logo has the colours of print (CMYK); save it in RGB": "цвета логотипа — печатные (CMYK); сохраните его в RGB",
    'write a path from the folder of this file, as in "logo.png"': "напишите путь от папки этого файла, "
    'например "logo.png"',
    "name a file in the folder of this file, or in a folder below it": "укажите файл в папке этого файла "
    "или в папке внутри неё",
    'write `#` and two hexadecimal digits each for red, green and blue: "#0A5796"': "напишите `#` и по две "
    'шестнадцатеричные цифры для красного, зелёного и синего: "#0A5796"',
    "{value} is no colour": "это не цвет: {value}",
    'write `"#0A5796"`: two hexadecimal digits each for red, green and blue, in quotes, for `#` begins a comment': (
        'напишите `"#0A5796"`: по две шестнадцатеричные цифры для красного, зелёного и синего, в кавычках, '
        "потому что с `#` начинается комментарий"
    ),
    "`{name}` ({color}) has a contrast of {ratio:.1f} with `{ground}` ({ground_color}), too weak for text": (
        "контраст `{name}` ({color}) с `{ground}` ({ground_color}) — {ratio:.1f}: для текста слишком мало"
    ),
    "move the two further apart, to 4.5 at least": "разведите эти цвета сильнее, хотя бы до 4,5",
    # Settings and options
    "`{pattern}` is no rule: write a code (SC401), its beginning (SC4), a name, or ALL": "правила `{pattern}` нет: "
    "напишите код (SC401), его начало (SC4), имя или ALL",
    'write a list of texts, as in ["SC4", "SC503"]': 'напишите список текстов, например ["SC4", "SC503"]',
    "it is one of {listed}": "возможные значения: {listed}",
    'write a share from 0 to 1, or a percentage such as "5%"': 'напишите долю от 0 до 1 или процент, например "5%"',
    "write a whole number, 0 or more": "напишите целое число, не меньше 0",
    "write a number from 0 to 100": "напишите число от 0 до 100",
    "write a number of minutes, 0 or more": "напишите число минут, не меньше 0",
    "`{pattern}` is no rule": "правила `{pattern}` нет",
    "see `servicecycle rules`": "список правил: `servicecycle rules`",
    "`{value}` is no severity": "строгости `{value}` нет",
    "{place}: {what}": "{place}: {what}",
    "a number from 0 to 100": "число от 0 до 100",
    "a share from 0 to 1, or a percentage such as 5%": "долю от 0 до 1 или процент, например 5%",
    "{option} cannot be `{text}`; write {right}": "{option} не принимает `{text}`; напишите {right}",
    "{listed}: the settings exclude every file here; name one, or mend `exclude`": "{listed}: настройки исключают "
    "здесь все файлы; укажите нужный или исправьте `exclude`",
    "{file}: has no table `[tool.servicecycle]`; add one, or name another file": "{file}: нет таблицы "
    "`[tool.servicecycle]`; добавьте её или укажите другой файл",
    "standard input cannot be mended; name a file": "стандартный ввод исправить нельзя; укажите файл",
    "--today cannot be `{text}`; write year, month and day, as in 2026-11-21": "--today не принимает `{text}`; "
    "напишите год, месяц и день, например 2026-11-21",
    "did you mean one of {listed}?": "может быть, одно из этих: {listed}?",
    "did you mean `{near}`?": "может быть, `{near}`?",
    "`servicecycle rules` lists them": "список правил: `servicecycle rules`",
    "there is no rule `{rule}`; {suggestion}": "правила `{rule}` нет; {suggestion}",
    "name the file to write, as in `servicecycle new service.yaml`": "укажите, какой файл создать, "
    "например `servicecycle new service.yaml`",
    "there is no template `{template}`; there are {listed}": "шаблона `{template}` нет; есть {listed}",
    "{path}: exists already; name another file, or add --force to write over it": "{path}: уже существует; "
    "укажите другой файл или добавьте --force, чтобы записать поверх",
    "{target}: this is a folder; name a file in it": "{target}: это папка; укажите файл в ней",
    "{target}: there is no folder {parent}; make it first, or name another": "{target}: папки {parent} нет; "
    "сначала создайте её или укажите другую",
    "{target}: you may not write there; name another place": "{target}: писать туда нельзя; укажите другое место",
    "{target}: cannot be written ({value})": "{target}: не удаётся записать ({value})",
    "{target}: this is the input; name another file for the output": "{target}: это исходный файл; "
    "укажите для вывода другой",
    "`{value}` is no table": "`{value}` — не таблица",
    "write `key = value` lines": "пишите строки вида `ключ = значение`",
    "write it as a table, with `key = value` lines": "напишите это таблицей, строками вида `ключ = значение`",
    "`{written}` is no setting": "настройки `{written}` нет",
    "`{written}` cannot be {shown}": "для `{written}` не годится такое значение: {shown}",
    "the settings known here are {listed}": "здесь известны настройки {listed}",
    "this is no TOML: {value}": "это не TOML: {value}",
    "Invalid statement": "здесь нужна строка вида `ключ = значение`",
    "Expected newline or end of document after a statement": "после значения в строке стоит лишнее",
    "Expected '=' after a key in a key/value pair": "после ключа нет `=`",
    "Expected ']' at the end of a table declaration": "заголовок таблицы не закрыт скобкой `]`",
    "Expected ']]' at the end of an array declaration": "заголовок списка таблиц не закрыт скобками `]]`",
    'Expected "\'"': "текст не закрыт одинарной кавычкой",
    "Expected \"'''\"": "текст не закрыт тремя одинарными кавычками",
    "Cannot overwrite a value": "этот ключ указан дважды",
    "Invalid initial character for a key part": "с такого знака ключ начинаться не может",
    "Unclosed array": "список не закрыт скобкой `]`",
    "Unclosed inline table": "таблица не закрыта скобкой `}}`",
    "Unescaped '\\' in a string": "знак `\\` в двойных кавычках надо удвоить",
    "Unterminated string": "текст не закрыт кавычкой",
    "Illegal character '\\n'": "текст не закрыт кавычкой до конца строки",
    "Invalid hex value": "неверный шестнадцатеричный код знака",
    "Escaped character is not a Unicode scalar value": "такого знака в Unicode нет",
    "Invalid date or datetime": "такой даты нет",
    "Invalid value": "такого значения не бывает",
    "texts stand in quotes, lists in `[…]`": "тексты пишутся в кавычках, списки — в `[…]`",
    "mend the file": "исправьте файл",
    "--brief and --sections cannot be met together; leave one out": "--brief и --sections вместе не выполнить; "
    "уберите одно из двух",
    "{target}: a report is written as {listed}; name such a file, or add `--type`": "{target}: отчёт пишется как "
    "{listed}; назовите такой файл или добавьте `--type`",
    "pictures of pages are several files; name one, as in `-o report.png`": "картинки страниц — это несколько файлов; "
    "назовите один, например `-o report.png`",
    "there is no chart `{kind}`; there are {listed} and {all}": "диаграммы `{kind}` нет; есть {listed} и {all}",
    "--size cannot be `{size}`; write one from {least} to {most}, as 960x540": "--size не принимает `{size}`; напишите "
    "размер от {least} до {most}, например 960x540",
    "{target}: all charts go into a folder; name one, as in `-o pictures/`": "{target}: все диаграммы записываются "
    "в папку; укажите её, например `-o pictures/`",
    "{target}: cannot be made a folder ({reason})": "{target}: не удаётся создать такую папку ({reason})",
    "standard output has no type of its own; add `--type png`, `svg` or `pdf`": "у стандартного вывода нет своего "
    "типа; добавьте `--type png`, `svg` или `pdf`",
    "{target}: a chart is written as {listed}; name such a file, or add `--type`": "{target}: диаграмма пишется как "
    "{listed}; назовите такой файл или добавьте `--type`",
    # What the operating system says
    "No such file or directory": "такого файла или папки нет",
    "Permission denied": "нет прав доступа",
    "Operation not permitted": "это не разрешено",
    "Is a directory": "это папка",
    "Not a directory": "это не папка",
    "Directory not empty": "папка не пуста",
    "File exists": "уже существует",
    "File name too long": "слишком длинное имя файла",
    "File too large": "файл слишком велик",
    "No space left on device": "на диске нет места",
    "Disk quota exceeded": "превышена дисковая квота",
    "Read-only file system": "диск доступен только для чтения",
    "Input/output error": "ошибка ввода-вывода",
    "Invalid argument": "недопустимое значение",
    "Too many levels of symbolic links": "слишком длинная цепочка ссылок",
    "Too many open files": "открыто слишком много файлов",
    "Device or resource busy": "занято другой программой",
    "Text file busy": "файл занят другой программой",
    "No such device or address": "такого устройства нет",
    "Cannot allocate memory": "не хватает памяти",
    "Stale file handle": "файл больше недоступен",
    "Connection timed out": "нет ответа от диска",
    # Files
    "{file}: {what}": "{file}: {what}",
    "a packed file, as Excel and Word write them": "сжатый файл, какие пишут Excel и Word",
    "an old Excel or Word file": "старый файл Excel или Word",
    "a PDF": "PDF",
    "a picture": "картинка",
    "a packed file": "сжатый файл",
    "save it as UTF-8 (in most editors: Save As, Encoding)": "сохраните его в UTF-8 (в большинстве редакторов: "
    "«Сохранить как», «Кодировка»)",
    "this is no text but {kind}": "это не текст, а {kind}",
    "Latin-1 (Western European)": "Latin-1 (западноевропейскую)",
    "Windows-1251 (Cyrillic)": "Windows-1251 (кириллическую)",
    "Windows-1250 (Central European)": "Windows-1250 (центральноевропейскую)",
    "the file is in UTF-32": "файл в кодировке UTF-32",
    "this is not UTF-8; it looks like {looks_like}": "это не UTF-8; похоже на кодировку {looks_like}",
    "the file begins as UTF-16 but is not": "файл начинается как UTF-16, но это не UTF-16",
    "name a YAML file, or write one with `servicecycle new`": "укажите файл YAML или создайте его: `servicecycle new`",
    "the file holds a list": "в файле только список",
    "the file holds no keys": "в файле нет ключей",
    "begin with `name: …` and `steps:`, each on a line of its own": "начните с `name: …` и `steps:`, "
    "каждый ключ на своей строке",
    "larger than {size} MB; a cycle of a thousand steps has less than one": "больше {size} МБ; "
    "цикл из тысячи шагов не занимает и одного",
    "larger than {value} MB": "больше {value} МБ",
    "no such file; check the path": "такого файла нет; проверьте путь",
    "this is a folder; name a file in it": "это папка; укажите файл в ней",
    "you may not read this file; check its permissions": "читать этот файл нельзя; проверьте права доступа",
    "cannot be read ({reason})": "не удаётся прочитать ({reason})",
    "no YAML file in this folder; name a file, or a folder that holds some": "в этой папке нет файлов YAML; "
    "укажите файл или папку, где они есть",
    # Earlier versions
    "`--against` names nothing; name an earlier file, folder or revision": "после `--against` ничего нет; "
    "укажите прежний файл, папку или ревизию",
    "{against}: a file is the earlier version of one file, and {len} are to be checked; "
    "name an earlier folder or a revision": "{against}: один файл может быть прежней версией только одного, "
    "а на проверке их {len}; укажите прежнюю папку или ревизию",
    "standard input stands in no folder and no revision; name the file, or an earlier file to hold it against": (
        "стандартный ввод не лежит ни в папке, ни в ревизии; укажите файл или прежний файл для сравнения"
    ),
    "{against}: this is what is checked; name an earlier version of it": "{against}: это и проверяется; "
    "укажите прежнюю версию",
    "name the folder that was {here} before": "укажите папку, которая раньше была на месте {here}",
    "did you mean {inside}?": "может быть, {inside}?",
    "{against}: none of its files has the same path below it as one below {here}; {meant}": "{against}: ни один файл "
    "не лежит там по такому же пути, как в {here}; {meant}",
    "git cannot tell what `{revision}` is in `{name}`: {complaint}": "git не может сказать, что такое `{revision}` "
    "в `{name}`: {complaint}",
    "`git {value}` failed: {complaint}": "команда `git {value}` не удалась: {complaint}",
    "git is not installed here, and without it no earlier revision can be read; "
    "install it, or name an earlier file or folder": "git здесь не установлен, а без него прежнюю ревизию не "
    "прочитать; "
    "установите его или укажите прежний файл или папку",
    "git has no {value} here; run `git fetch` (in the submodule, if it is in one)": "у git здесь нет {value}; "
    "выполните `git fetch` (в подмодуле, если файл в подмодуле)",
    "`{revision}` is neither a file, a folder nor a revision of the repository `{name}`": "`{revision}` — не файл, "
    "не папка и не ревизия репозитория `{name}`",
    "{what}; name one revision, and no range: where two branches parted, `git merge-base` tells": "{what}; "
    "укажите одну "
    "ревизию, а не диапазон: где разошлись две ветви, скажет `git merge-base`",
    "{what}, of which only the latest history was fetched; fetch all of it: with `fetch-depth: 0` for "
    "actions/checkout, "
    "with the variable `GIT_DEPTH: 0` in GitLab, or with `git fetch --unshallow`": "{what}, а история загружена только "
    "последняя; загрузите её целиком: `fetch-depth: 0` для actions/checkout, переменная `GIT_DEPTH: 0` в GitLab "
    "или `git fetch --unshallow`",
    "{what}; did you mean `{near}`?": "{what}; может быть, `{near}`?",
    "`{revision}` is neither a file nor a folder, and no revision either, as {path} is in no git repository; "
    "name an earlier file or folder": "`{revision}` — не файл и не папка; и не ревизия, потому что {path} "
    "не в репозитории git; укажите прежний файл или папку",
    "{file}: in no git repository, so nothing is known of it in `{revision}`": "{file}: не в репозитории git, "
    "поэтому о его виде в `{revision}` ничего не известно",
    "{label}: {failure}": "{label}: {failure}",
    # YAML
    "the file holds more than {most_parts:,} lines and items": "в файле больше {most_parts:,} строк и элементов",
    "a list, a mapping or an alias stands where a key should": "на месте ключа стоит список, набор ключей "
    "или псевдоним",
    "a key is plain text before a colon": "ключ — это простой текст перед двоеточием",
    "`{value}` is given twice; the first is on line {line}": "`{value}` указан дважды; первый — в строке {line}",
    "keep one of them": "оставьте один",
    "aliases unfold this file to more than {most_unfolded:,} values": "псевдонимы разворачивают этот файл больше чем "
    "в {most_unfolded:,} значений",
    "write out what is repeated, or split the file": "выпишите повторяющееся полностью или разделите файл",
    "`{mark}` at the beginning of a value is a mark of YAML's (a type or an anchor), and has no use here": (
        "`{mark}` в начале значения — служебный знак YAML (тип или якорь), здесь он ни к чему"
    ),
    "if it is text, put the whole value in quotes; otherwise leave it out": "если это текст, заключите всё значение "
    "в кавычки; если нет, уберите",
    "the file is empty": "файл пуст",
    "a cycle needs at least a name and one step": "циклу нужны хотя бы название и один шаг",
    "a second document begins here": "здесь начинается второй документ",
    "one file holds one cycle: split it": "один файл — один цикл: разделите файл",
    "the file nests deeper than {deepest} levels": "вложенность в файле глубже {deepest} уровней",
    "a whole cycle needs no more than eight": "целому циклу хватает восьми",
    "`{mark}` is YAML's way to repeat something marked `&{anchor}`, and nothing is so marked": "`{mark}` в YAML "
    "повторяет то, что отмечено `&{anchor}`, а так ничего не отмечено",
    "if it is text, put the whole value in quotes": "если это текст, заключите всё значение в кавычки",
    "`{mark}` repeats the very thing that it stands in": "`{mark}` повторяет то самое, внутри чего стоит",
    "write it out, or leave it out": "выпишите полностью или уберите",
    "`{mark}` is YAML's mark for something repeated later, and nothing repeats it": "`{mark}` в YAML отмечает то, "
    "что повторится дальше, а дальше этого никто не повторяет",
    "`<<` merges a mapping, and this is none": "`<<` вливает набор ключей, а здесь не он",
    "point it at an anchored mapping": "укажите набор ключей, отмеченный якорем",
    "put the whole text in quotes": "заключите весь текст в кавычки",
    "single quote": "одинарной кавычке",
    "double quote": "двойной кавычке",
    "begins an alias": "начинает псевдоним",
    "begins an anchor": "начинает якорь",
    "begins a tag": "начинает тег",
    "begins a directive": "начинает директиву",
    "is reserved": "зарезервирован",
    "{named} at the beginning of a value {value} in YAML": "{named} в начале значения: этот знак в YAML {value}",
    "a backquote": "обратный апостроф",
    "`{character}`": "`{character}`",
    "the file holds the control character U+{ord:04X}, which no text can show": "в файле есть управляющий символ "
    "U+{ord:04X}, который ни один текст показать не может",
    "delete it": "удалите его",
    "YAML cannot read this: {problem}": "YAML не может это прочитать: {problem}",
    "a backslash between double quotes begins an escape, and YAML knows none such": "обратная косая черта в двойных "
    "кавычках начинает escape-последовательность, а такой YAML не знает",
    "double it, as in `C:\\\\data`, or use single quotes": "удвойте её, как в `C:\\\\data`, "
    "или возьмите одинарные кавычки",
    "a colon followed by a space begins a new key, and one has begun on this line already": "двоеточие с пробелом "
    "начинает новый ключ, а на этой строке ключ уже есть",
    '{quote}, as in `name: "Step one: the door"`; or check the indentation of this line and the one before': (
        '{quote}, как в `name: "Шаг первый: дверь"`; или проверьте отступ этой строки и предыдущей'
    ),
    "a tab stands here, and YAML indents with spaces only": "здесь табуляция, а отступы в YAML — только пробелы",
    "replace it by spaces": "замените её пробелами",
    "this `{character}` is not closed": "скобка `{character}` не закрыта",
    "close it with `{value}`": "закройте её: `{value}`",
    "inside `{{…}}` and `[…]` a comma, a `?`, a colon or a bracket is YAML's own, and here it makes no sense": (
        "внутри `{{…}}` и `[…]` запятая, `?`, двоеточие и скобка — знаки самого YAML, и здесь такой знак не к месту"
    ),
    "put the text that holds it in quotes, close the bracket, or write one key on each line": "заключите текст с ним "
    "в кавычки, закройте скобку или пишите по одному ключу на строке",
    "a text in quotes begins here and does not end": "здесь начинается текст в кавычках, и конца у него нет",
    "close the quote": "закройте кавычку",
    "the text in quotes ends before this, at the next {value}": "текст в кавычках кончается раньше, "
    "на ближайшей {value}",
    "put the whole text in quotes, and double a quote that is part of it": "заключите в кавычки весь текст, "
    "а кавычку внутри него удвойте",
    "a key stands here without its colon": "здесь ключ без двоеточия",
    "write `key: value`, with a space after the colon": "напишите `ключ: значение`, с пробелом после двоеточия",
    "this line does not fit in with the ones before it": "эта строка не согласуется с предыдущими",
    "indent it as its neighbours are; a list item begins with `- `, a key ends with `: `": "сделайте отступ как "
    "у соседних; пункт списка начинается с `- `, ключ кончается на `: `",
    # Keys and values
    "a mapping": "набор ключей",
    "a list": "список",
    "nothing": "пустое место",
    "none": "никаких",
    "`{key}` is no key of the format": "ключа `{key}` в формате нет",
    "the keys known here are {value}": "здесь известны ключи {value}",
    "inside `{{…}}` a comma begins a new key: if it is part of a text, put the text in quotes": "внутри `{{…}}` "
    "запятая "
    "начинает новый ключ: если она часть текста, заключите текст в кавычки",
    "a colon followed by a space makes a key of `{key}`": "двоеточие с пробелом превращает `{key}` в ключ",
    'if it is part of a text, put the whole text in quotes: `"{key}: …"`': "если это часть текста, заключите "
    'весь текст в кавычки: `"{key}: …"`',
    "there is no {kinds} `{value}`": "нет {kinds} `{value}`",
    "there is no {kinds} `{value}`, nor any other": "нет {kinds} `{value}`, и других тоже нет",
    "there are {listed}": "есть такие: {listed}",
    "declare it under `{value}`": "добавьте описание в `{value}`",
    "phase": "этапа",
    "actor": "участника",
    "step": "шага",
    "critical moment": "критического момента",
    "critical moment or step": "критического момента или шага",
    "requirement": "требования",
    "action": "меры",
    "`{key}` should be text, and {value} is not": "в `{key}` нужен текст, а здесь {value}",
    "put it in quotes if it is meant as text": "если это текст, заключите его в кавычки",
    "`{key}` is an empty text": "в `{key}` пустой текст",
    "write something, or leave the key out": "напишите что-нибудь или уберите ключ",
    "the text holds the control character {code}": "в тексте есть управляющий символ {code}",
    "`{text}` cannot be an id": "`{text}` не может быть идентификатором",
    "use letters, digits, `-`, `_` and `.`, no spaces, a hundred characters at most": "годятся буквы, цифры, `-`, `_` "
    "и `.`, без пробелов, не больше ста знаков",
    "`{key}` should be a number, and {value} is not": "в `{key}` нужно число, а здесь {value}",
    "write it without quotes or unit, with a point for decimals": "напишите его без кавычек и единиц, "
    "дробную часть — после точки",
    "{value} is no number that could be meant here": "такое число здесь вряд ли имелось в виду: {value}",
    "write one of ordinary size": "напишите число обычной величины",
    "{value} is out of range for `{key}`": "для `{key}` не годится {value}",
    "it should be {range}": "нужно число {range}",
    "above {low:g} and at most {high:g}": "больше {low:g} и не больше {high:g}",
    "from {low:g} to {high:g}": "от {low:g} до {high:g}",
    "above 0": "больше 0",
    "{low:g} or more": "не меньше {low:g}",
    "`{key}` should be a whole number, and {value} is not": "в `{key}` нужно целое число, а здесь {value}",
    "leave out the fraction": "уберите дробную часть",
    "{value} is no share": "это не доля: {value}",
    "write a number from 0 to 1, or a percentage such as `12%`": "напишите число от 0 до 1 или процент, например `12%`",
    "`{key}` cannot be everybody": "в `{key}` не могут быть все",
    "write a share below 1, or below 100%": "напишите долю меньше 1, то есть меньше 100%",
    "{value} is no duration": "это не длительность: {value}",
    "write a number and a unit, as in `90 s`, `2 min`, `1 h 30 min` or `3 d`": "напишите число и единицу, "
    "например `90 s`, `2 min`, `1 h 30 min` или `3 d`",
    "{value} is longer than a hundred years": "это больше ста лет: {value}",
    "check the unit: s, min, h or d": "проверьте единицу: s, min, h или d",
    "{value} is no date": "это не дата: {value}",
    "write year, month and day, as in `2026-11-21`": "напишите год, месяц и день, например `2026-11-21`",
    "{value} is no currency": "это не валюта: {value}",
    "write its three capital letters, as in `EUR`": "напишите три её заглавные латинские буквы, например `RUB`",
    "`{key}` should be true or false, and {value} is neither": "в `{key}` нужно true или false, а здесь {value}",
    "write `true` or `false`": "напишите `true` или `false`",
    "{value} does not say what it changes": "непонятно, что меняет {value}",
    "write `up 2`, `down 2`, `times 0.5` or `to 8`: a bare number could mean any of them": "напишите `up 2`, `down 2`, "
    "`times 0.5` или `to 8`: голое число может значить любое из них",
    "write `down 5 min`, `up 5 min`, `times 0.5` or `to 3 min`": "напишите `down 5 min`, `up 5 min`, `times 0.5` "
    "или `to 3 min`",
    "`{key}` is missing": "нет ключа `{key}`",
    "{description}": "{description}",
    "`{path}` leads out of the file's own folder": "`{path}` выводит из папки самого файла",
    "name a file in it, or in a folder below it": "укажите файл в ней или в папке внутри неё",
    "{value} has no space after its colon": "нет пробела после двоеточия: {value}",
    "write `- {name}: …`, or put the text in quotes": "напишите `- {name}: …` или заключите текст в кавычки",
    "`{key}` is empty": "`{key}` пуст",
    "a cycle needs at least one step": "циклу нужен хотя бы один шаг",
    "{value} is not known as `{key}`": "для `{key}` нет значения {value}",
    "it is one of {expected}": "возможные значения: {expected}",
    "it is one of {expected}; did you mean `{near}`?": "возможные значения: {expected}; может быть, `{near}`?",
    "`{key}` should be a list, and {value} is not": "в `{key}` нужен список, а здесь {value}",
    "write each item on a line of its own after `- `, or `[one, two]`": "пишите каждый пункт на своей строке "
    "после `- ` или так: `[один, два]`",
    "`{key}` should be a mapping, and {value} is not": "в `{key}` нужен набор ключей, а здесь {value}",
    "write `key: value` lines below it": "пишите под ним строки вида `ключ: значение`",
    "item of `{key}`: {value} is no mapping": "пункт списка `{key}`: нужен набор ключей, а здесь {value}",
    "write `key: value` lines after the `- `": "пишите после `- ` строки вида `ключ: значение`",
    "`{key}` has nothing after it": "после `{key}` ничего нет",
    "write `key: value` lines below it, or leave it out": "пишите под ним строки вида `ключ: значение` или уберите его",
    "the id `{id}` is taken already, on line {line}": "идентификатор `{id}` уже занят в строке {line}",
    "give each its own": "дайте каждому свой",
    "the phase `{id}` is in the list already, on line {line}": "этап `{id}` уже есть в списке, в строке {line}",
    "name each phase once": "назовите каждый этап один раз",
    "the promise ends at `{end}`, which comes before `{begin}`": "обещание кончается на `{end}`, а он раньше "
    "начала — `{begin}`",
    "let `to` be a step at or after `from`": "пусть `to` будет тем же шагом, что `from`, или более поздним",
    "{what} come to {sum:.4g}, more than everybody": "{what}: в сумме {sum:.4g}, больше, чем все",
    "the segments' shares": "доли сегментов",
    "let them come to 1 at most": "пусть в сумме будет не больше 1",
    "{count} incidents in {passages} passages": "инцидентов {count} на {passages} прохождений",
    "`count` is at most `passages`": "`count` не бывает больше `passages`",
    "the scale runs from {min} to {max}": "шкала идёт от {min} до {max}",
    "let `max` be above `min`": "пусть `max` будет больше `min`",
    "{value} is off the scale, which runs from {min:g} to {max:g}": "{value} вне шкалы, которая идёт от {min:g} "
    "до {max:g}",
    "correct it, or set `scale` at the top of the file": "исправьте или задайте `scale` в начале файла",
    "{value} is no format version that this program reads": "такой версии формата программа не читает: {value}",
    "write `servicecycle: 1`": "напишите `servicecycle: 1`",
    "`{key}`: {otherwise}": "`{key}`: {otherwise}",
    # The plan
    "--must {id}: it is due after the day that the plan ends; give a later day": "--must {id}: срок этой меры позже "
    "конца "
    "плана; дайте более позднюю дату",
    "--must {id}: it needs {others}, which cannot be done": "--must {id}: этой мере нужно то, чего сделать нельзя: "
    "{others}",
    "--must {id}: this action is dropped or not wanted; take that back first": "--must {id}: от этой меры отказались "
    "или "
    "её просили не включать; сначала верните её",
    "--must {id}: {others}, which is done, rules it out": "--must {id}: эту меру исключает уже сделанная: {others}",
    "the plan would end on {until}, before it begins on {start}; give a later --until, or an earlier --start": (
        "план кончился бы {until}, раньше чем начнётся ({start}); дайте --until позже или --start раньше"
    ),
    "what must be done does not fit: the budget is {most:,.10g}, and this costs {together:,.10g}: {actions}; take one "
    "of "
    "them back, or give that much": "обязательное не укладывается: бюджет — {most:,.10g}, а это стоит "
    "{together:,.10g}: {actions}; откажитесь от чего-нибудь или дайте столько",
    "what must be done does not fit: there are {most:,.10g} days of work, and this takes {together:,.10g}: {actions}; "
    "take "
    "one of them back, or give that many": "обязательное не укладывается: дней работы есть {most:,.10g}, а на это "
    "нужно "
    "{together:,.10g}: {actions}; откажитесь от чего-нибудь или дайте столько",
    "what must be done does not fit: {owner} has {most:,.10g} days of work until then, and this takes "
    "{together:,.10g}: "
    "{actions}; take one of them back, or give more time": "обязательное не укладывается: дней работы до тех пор есть "
    "{most:,.10g} ({owner}), а на это нужно {together:,.10g}: {actions}; откажитесь от чего-нибудь или дайте больше "
    "времени",
    "{one} and {other} must both be done, but {first} and {second} exclude each other; take one of them back": (
        "нужно сделать и {one}, и {other}, но {first} и {second} исключают друг друга; откажитесь от чего-нибудь"
    ),
    "{one} must be done, and needs both {first} and {second}, which exclude each other; take one of them back": (
        "нужно сделать {one}, а для этого — и {first}, и {second}, которые исключают друг друга; откажитесь от "
        "чего-нибудь"
    ),
    "{option} cannot be `{text}`; write year, month and day, as in 2027-03-31": "{option} не может быть `{text}`; "
    "напишите год, месяц и день, например 2027-03-31",
    "{option} cannot be {amount}; give a number that is not below 0": "{option} не может быть {amount}; дайте число не "
    "меньше 0",
    "{option} {id}: the file has no actions; give it some under `actions`": "{option} {id}: в файле нет мер; добавьте "
    "их "
    "в `actions`",
    "{option} {id}: there is no such action; name one of: {known}": "{option} {id}: такой меры нет; есть: {known}",
    # What is missing, where a key has to be there
    "what the customer comes for": "за чем приходит клиент",
    "the promise as customers know it": "обещание, каким его знают клиенты",
    "`customer`; `frontstage` (staff whom the customer meets); `backstage` (staff whom she does not); "
    "`system` (a machine or program that she uses); `partner` (another organisation)": "`customer` (клиент); "
    "`frontstage` (сотрудники, с которыми клиент встречается); `backstage` (сотрудники, которых он не видит); "
    "`system` (машина или программа, которой он пользуется); `partner` (другая организация)",
    "the steps, in the order in which the customer goes through them; a text is a step of that name": "шаги в том "
    "порядке, в каком их проходит клиент; просто текст — это шаг с таким названием",
    "what the customer does or meets": "что клиент делает или с чем встречается",
    "customers who arrive in an hour": "сколько клиентов приходит за час",
    "how many serve at once": "сколько человек обслуживают одновременно",
    "minutes that serving one customer takes": "сколько минут занимает обслуживание одного клиента",
    "id of the step at which it may happen": "идентификатор шага, на котором это может случиться",
    "how often the incident happened": "сколько раз случился инцидент",
    "how many passages were watched": "сколько прохождений наблюдали",
    "what must be so": "как должно быть",
    "what is to be done": "что предстоит сделать",
    "id of a step or critical moment, or `cycle` for the whole": "идентификатор шага или критического момента, "
    "а для целого — `cycle`",
    "write it": "напишите его",
    "that": "это",
    "the file": "файл",
    # What if.
    "--set {setting}: nothing there has the id {id}; name one of: {known}": "--set {setting}: там ничто не имеет id "
    "{id}; назовите одно из: {known}",
    "--set {setting}: say what becomes what, as in `steps.ticket.perceived=8`": "--set {setting}: скажите, что чем "
    "станет, например `steps.ticket.perceived=8`",
    "this is no single value": "это не одно значение",
    "--set {setting}: {what}; write a value as it would stand in the file": "--set {setting}: {what}; запишите "
    "значение так, как оно стояло бы в файле",
    "--set {setting}: what stands before `{key}` is a value of its own; set that": "--set {setting}: перед `{key}` "
    "стоит отдельное значение; задайте его целиком",
    "--set {setting}: {what}; {instead}": "--set {setting}: {what}; {instead}",
    "--set {setting}: {what}": "--set {setting}: {what}",
    "--with {id}: there is no such action; name one of: {known}": "--with {id}: такого действия нет; назовите одно из: "
    "{known}",
    "--with {id}: the file has no actions; give it some under `actions`": "--with {id}: в файле нет действий; добавьте "
    "их в `actions`",
    "--with: {one} and {other} exclude each other; name one of them": "--with: {one} и {other} исключают друг друга; "
    "назовите одно из них",
    "--with: {one} makes no sense without {other}; name both": "--with: {one} бессмысленно без {other}; назовите оба",
    "--with and --set change one cycle; name a single file": "--with и --set меняют один цикл; назовите один файл",
}
