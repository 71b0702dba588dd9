"""What the program says of a user's mistakes, by the phrase that it is in English (`errors.said`)."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The logo and the theme
    "the logo leads out of the folder of the file that names it": "sigla duce în afara dosarului fișierului care o "
    "numește",
    "the logo is larger than {most} MB": "sigla depășește {most} MB",
    "the logo holds `{found}`, which could run or fetch something": "sigla conține `{found}`, care ar putea rula sau "
    "descărca ceva",
    "the logo says neither `width` and `height` nor a `viewBox`": "sigla nu precizează nici `width` și `height`, nici "
    "un `viewBox`",
    "the logo does not exist; its path starts at the file that names it": "sigla nu există; calea ei pornește de la "
    "fișierul care o numește",
    "the logo cannot be read ({reason})": "sigla nu poate fi citită ({reason})",
    "the logo is no whole PNG, JPEG or SVG": "sigla nu este un PNG, JPEG sau SVG întreg",
    "the logo has more than {most} million pixels": "sigla depășește limita de pixeli ({most} mil.)",
    "the logo has the colours of print (CMYK); save it in RGB": "sigla are culori pentru tipar (CMYK); salvați-o în "
    "RGB",
    'write a path from the folder of this file, as in "logo.png"': "scrieți o cale pornind din dosarul acestui fișier, "
    'ca în "logo.png"',
    "name a file in the folder of this file, or in a folder below it": "numiți un fișier din dosarul acestui fișier "
    "sau dintr-un subdosar",
    'write `#` and two hexadecimal digits each for red, green and blue: "#0A5796"': "scrieți `#` și câte două cifre "
    'hexazecimale pentru roșu, verde și albastru: "#0A5796"',
    # Settings
    "`{pattern}` is no rule: write a code (SC401), its beginning (SC4), a name, or ALL": "`{pattern}` nu este o "
    "regulă: scrieți un cod (SC401), începutul lui (SC4), un nume sau ALL",
    'write a list of texts, as in ["SC4", "SC503"]': 'scrieți o listă de texte, ca în ["SC4", "SC503"]',
    "it is one of {listed}": "valorile posibile sunt {listed}",
    'write a share from 0 to 1, or a percentage such as "5%"': "scrieți o proporție între 0 și 1 sau un procent, ca "
    '"5%"',
    "write a whole number, 0 or more": "scrieți un număr întreg, cel puțin 0",
    "`{pattern}` is no rule": "`{pattern}` nu este o regulă",
    "see `servicecycle rules`": "vedeți `servicecycle rules`",
    "`{value}` is no severity": "`{value}` nu este o severitate",
    "{place}: {what}": "{place}: {what}",
    # The command line
    "a number from 0 to 100": "un număr între 0 și 100",
    "a share from 0 to 1, or a percentage such as 5%": "o proporție între 0 și 1 sau un procent, ca 5%",
    "{option} cannot be `{text}`; write {right}": "{option} nu poate fi `{text}`; scrieți {right}",
    "{listed}: the settings exclude every file here; name one, or mend `exclude`": "{listed}: setările exclud toate "
    "fișierele de aici; numiți unul sau corectați `exclude`",
    "{file}: has no table `[tool.servicecycle]`; add one, or name another file": "{file}: nu are tabelul "
    "`[tool.servicecycle]`; adăugați-l sau numiți alt fișier",
    "standard input cannot be mended; name a file": "intrarea standard nu poate fi corectată; numiți un fișier",
    "--today cannot be `{text}`; write year, month and day, as in 2026-11-21": "--today nu poate fi `{text}`; scrieți "
    "anul, luna și ziua, ca în 2026-11-21",
    "did you mean one of {listed}?": "v-ați gândit la una dintre {listed}?",
    "did you mean `{near}`?": "v-ați gândit la `{near}`?",
    "`servicecycle rules` lists them": "`servicecycle rules` le enumeră",
    "there is no rule `{rule}`; {suggestion}": "nu există regula `{rule}`; {suggestion}",
    "name the file to write, as in `servicecycle new service.yaml`": "numiți fișierul de scris, ca în `servicecycle "
    "new serviciu.yaml`",
    "there is no template `{template}`; there are {listed}": "nu există șablonul `{template}`; există {listed}",
    "{path}: exists already; name another file, or add --force to write over it": "{path}: există deja; numiți alt "
    "fișier sau adăugați --force ca să-l suprascrieți",
    "{target}: this is a folder; name a file in it": "{target}: este un dosar; numiți un fișier din el",
    "{target}: there is no folder {parent}; make it first, or name another": "{target}: dosarul {parent} nu există; "
    "creați-l mai întâi sau numiți altul",
    "{target}: you may not write there; name another place": "{target}: nu aveți drept de scriere acolo; numiți alt "
    "loc",
    "{target}: cannot be written ({value})": "{target}: nu se poate scrie ({value})",
    "{target}: this is the input; name another file for the output": "{target}: acesta este fișierul de intrare; "
    "numiți alt fișier pentru rezultat",
    "--brief and --sections cannot be met together; leave one out": "--brief și --sections nu merg împreună; renunțați "
    "la una",
    "{target}: a report is written as {listed}; name such a file, or add `--type`": "{target}: un raport se scrie ca "
    "{listed}; numiți un asemenea fișier sau adăugați `--type`",
    "pictures of pages are several files; name one, as in `-o report.png`": "imaginile paginilor sunt mai multe "
    "fișiere; numiți unul, ca în `-o raport.png`",
    "there is no chart `{kind}`; there are {listed} and {all}": "nu există graficul `{kind}`; există {listed} și {all}",
    "--size cannot be `{size}`; write one from {least} to {most}, as 960x540": "--size nu poate fi `{size}`; scrieți o "
    "mărime între {least} și {most}, ca 960x540",
    "{target}: all charts go into a folder; name one, as in `-o pictures/`": "{target}: toate graficele merg într-un "
    "dosar; numiți unul, ca în `-o pictures/`",
    "{target}: cannot be made a folder ({reason})": "{target}: dosarul nu poate fi creat ({reason})",
    "standard output has no type of its own; add `--type png`, `svg` or `pdf`": "ieșirea standard nu are un tip al ei; "
    "adăugați `--type png`, `svg` sau `pdf`",
    "{target}: a chart is written as {listed}; name such a file, or add `--type`": "{target}: un grafic se scrie ca "
    "{listed}; numiți un asemenea fișier sau adăugați `--type`",
    # What the operating system says
    "No such file or directory": "nu există un asemenea fișier sau dosar",
    "Permission denied": "acces interzis",
    "Operation not permitted": "operația nu este permisă",
    "Is a directory": "este un dosar",
    "Not a directory": "nu este un dosar",
    "Directory not empty": "dosarul nu este gol",
    "File exists": "există deja",
    "File name too long": "numele fișierului este prea lung",
    "File too large": "fișierul este prea mare",
    "No space left on device": "nu mai este loc pe disc",
    "Disk quota exceeded": "cota de disc este depășită",
    "Read-only file system": "discul permite numai citirea",
    "Input/output error": "eroare de intrare/ieșire",
    "Invalid argument": "valoare nepermisă",
    "Too many levels of symbolic links": "prea multe legături una după alta",
    "Too many open files": "prea multe fișiere deschise",
    "Device or resource busy": "ocupat de alt program",
    "Text file busy": "fișierul este ocupat de alt program",
    "No such device or address": "nu există un asemenea dispozitiv",
    "Cannot allocate memory": "nu ajunge memoria",
    "Stale file handle": "fișierul nu mai este accesibil",
    "Connection timed out": "discul nu răspunde",
    "{file}: {what}": "{file}: {what}",
    # Bytes and encodings
    "a packed file, as Excel and Word write them": "un fișier comprimat, cum scriu Excel și Word",
    "an old Excel or Word file": "un fișier vechi de Excel sau Word",
    "a PDF": "un PDF",
    "a picture": "o imagine",
    "a packed file": "un fișier comprimat",
    "save it as UTF-8 (in most editors: Save As, Encoding)": "salvați-l ca UTF-8 (în majoritatea editoarelor: Salvare "
    "ca, Codificare)",
    "this is no text but {kind}": "acesta nu este text, ci {kind}",
    "Latin-1 (Western European)": "Latin-1 (vest-european)",
    "the file is in UTF-32": "fișierul este în UTF-32",
    "Windows-1251 (Cyrillic)": "Windows-1251 (chirilic)",
    "Windows-1250 (Central European)": "Windows-1250 (central-european)",
    "this is not UTF-8; it looks like {looks_like}": "acesta nu este UTF-8; pare să fie {looks_like}",
    "the file begins as UTF-16 but is not": "fișierul începe ca UTF-16, dar nu este",
    "name a YAML file, or write one with `servicecycle new`": "numiți un fișier YAML sau scrieți unul cu `servicecycle "
    "new`",
    # Earlier versions
    "name the folder that was {here} before": "numiți dosarul care era înainte {here}",
    "{against}: this is what is checked; name an earlier version of it": "{against}: este chiar ceea ce se verifică; "
    "numiți o versiune anterioară",
    "did you mean {inside}?": "v-ați gândit la {inside}?",
    "{against}: none of its files has the same path below it as one below {here}; {meant}": "{against}: niciunul "
    "dintre fișierele sale nu are aceeași cale ca vreunul din {here}; {meant}",
    "`--against` names nothing; name an earlier file, folder or revision": "`--against` nu numește nimic; numiți un "
    "fișier, un dosar sau o revizie anterioară",
    "{against}: a file is the earlier version of one file, and {len} are to be checked; name an earlier folder or a "
    "revision": "{against}: un fișier este versiunea anterioară a unui singur fișier, iar de verificat sunt {len}; "
    "numiți un dosar anterior sau o revizie",
    "standard input stands in no folder and no revision; name the file, or an earlier file to hold it "
    "against": "intrarea standard nu se află în niciun dosar și în nicio revizie; numiți fișierul sau un fișier "
    "anterior cu care să fie comparată",
    "git cannot tell what `{revision}` is in `{name}`: {complaint}": "git nu poate spune ce este `{revision}` în "
    "`{name}`: {complaint}",
    "`git {value}` failed: {complaint}": "`git {value}` a eșuat: {complaint}",
    "git is not installed here, and without it no earlier revision can be read; install it, or name an earlier file or "
    "folder": "git nu este instalat aici, iar fără el nu se poate citi nicio revizie anterioară; instalați-l sau "
    "numiți un fișier ori un dosar anterior",
    "git has no {value} here; run `git fetch` (in the submodule, if it is in one)": "git nu are {value} aici; rulați "
    "`git fetch` (în submodul, dacă se află într-unul)",
    "larger than {value} MB": "mai mare de {value} MB",
    "`{revision}` is neither a file, a folder nor a revision of the repository `{name}`": "`{revision}` nu este nici "
    "fișier, nici dosar, nici revizie din depozitul `{name}`",
    "{what}; name one revision, and no range: where two branches parted, `git merge-base` tells": "{what}; numiți o "
    "singură revizie, nu un interval: unde s-au despărțit două ramuri vă spune `git merge-base`",
    "{what}, of which only the latest history was fetched; fetch all of it: with `fetch-depth: 0` for "
    "actions/checkout, with the variable `GIT_DEPTH: 0` in GitLab, or with `git fetch --unshallow`": "{what}, din care "
    "s-a adus numai istoricul recent; aduceți-l pe tot: cu `fetch-depth: 0` la actions/checkout, cu variabila "
    "`GIT_DEPTH: 0` în GitLab sau cu `git fetch --unshallow`",
    "{what}; did you mean `{near}`?": "{what}; v-ați gândit la `{near}`?",
    "`{revision}` is neither a file nor a folder, and no revision either, as {path} is in no git repository; name an "
    "earlier file or folder": "`{revision}` nu este nici fișier, nici dosar și nici revizie, fiindcă {path} nu se află "
    "într-un depozit git; numiți un fișier sau un dosar anterior",
    "{file}: in no git repository, so nothing is known of it in `{revision}`": "{file}: nu se află într-un depozit "
    "git, așa că nu se știe nimic despre el în `{revision}`",
    "{label}: {failure}": "{label}: {failure}",
    # Opening a file
    "the file holds a list": "fișierul conține o listă",
    "the file holds no keys": "fișierul nu conține chei",
    "begin with `name: …` and `steps:`, each on a line of its own": "începeți cu `name: …` și `steps:`, fiecare pe "
    "rândul lui",
    "larger than {size} MB; a cycle of a thousand steps has less than one": "mai mare de {size} MB; un ciclu cu o mie "
    "de pași are mai puțin de unul",
    "no such file; check the path": "fișierul nu există; verificați calea",
    "this is a folder; name a file in it": "este un dosar; numiți un fișier din el",
    "you may not read this file; check its permissions": "nu aveți drept de citire asupra acestui fișier; verificați-i "
    "permisiunile",
    "cannot be read ({reason})": "nu poate fi citit ({reason})",
    "no YAML file in this folder; name a file, or a folder that holds some": "niciun fișier YAML în acest dosar; "
    "numiți un fișier sau un dosar care conține",
    # TOML
    "this is no TOML: {value}": "acesta nu este TOML: {value}",
    "the settings known here are {listed}": "setările cunoscute aici sunt {listed}",
    "Invalid statement": "aici trebuie un rând `cheie = valoare`",
    "Expected newline or end of document after a statement": "după valoare mai stă ceva pe rând",
    "Expected '=' after a key in a key/value pair": "după cheie lipsește `=`",
    "Expected ']' at the end of a table declaration": "numele tabelului nu este închis cu `]`",
    "Expected ']]' at the end of an array declaration": "numele listei de tabele nu este închis cu `]]`",
    'Expected "\'"': "textul nu este închis cu apostrof",
    "Expected \"'''\"": "textul nu este închis cu trei apostrofuri",
    "Cannot overwrite a value": "această cheie apare de două ori",
    "Invalid initial character for a key part": "o cheie nu poate începe cu acest semn",
    "Unclosed array": "lista nu este închisă cu `]`",
    "Unclosed inline table": "tabelul nu este închis cu `}}`",
    "Unescaped '\\' in a string": "semnul `\\` dintre ghilimele trebuie dublat",
    "Unterminated string": "textul nu este închis cu ghilimele",
    "Illegal character '\\n'": "textul nu este închis cu ghilimele până la capătul rândului",
    "Invalid hex value": "cod hexazecimal de semn greșit",
    "Escaped character is not a Unicode scalar value": "un asemenea semn nu există în Unicode",
    "Invalid date or datetime": "o asemenea dată nu există",
    "Invalid value": "o asemenea valoare nu există",
    "texts stand in quotes, lists in `[…]`": "textele stau între ghilimele, listele între `[…]`",
    "write it as a table, with `key = value` lines": "scrieți-l ca tabel, cu rânduri `key = value`",
    "mend the file": "corectați fișierul",
    "`{value}` is no table": "`{value}` nu este un tabel",
    "write `key = value` lines": "scrieți rânduri `key = value`",
    "`{written}` is no setting": "`{written}` nu este o setare",
    "`{written}` cannot be {shown}": "`{written}` nu poate fi {shown}",
    # YAML
    "the file holds more than {most_parts:,} lines and items": "fișierul are prea multe rânduri și elemente (limita "
    "este {most_parts:,})",
    "a list, a mapping or an alias stands where a key should": "în locul unei chei se află o listă, o mapare sau un "
    "alias",
    "`{value}` is given twice; the first is on line {line}": "`{value}` apare de două ori; prima dată pe rândul {line}",
    "a key is plain text before a colon": "o cheie este un text simplu urmat de două puncte",
    "aliases unfold this file to more than {most_unfolded:,} values": "aliasurile umflă acest fișier peste limita de "
    "valori ({most_unfolded:,})",
    "`{mark}` at the beginning of a value is a mark of YAML's (a type or an anchor), and has no use here": "`{mark}` "
    "la începutul unei valori este un semn YAML (un tip sau o ancoră) și nu are rost aici",
    "if it is text, put the whole value in quotes; otherwise leave it out": "dacă este text, puneți toată valoarea "
    "între ghilimele; altfel ștergeți-l",
    "the file is empty": "fișierul este gol",
    "a cycle needs at least a name and one step": "un ciclu are nevoie cel puțin de un nume și de un pas",
    "a second document begins here": "aici începe un al doilea document",
    "one file holds one cycle: split it": "un fișier conține un singur ciclu: împărțiți-l",
    "the file nests deeper than {deepest} levels": "fișierul are prea multe niveluri imbricate (limita este {deepest})",
    "keep one of them": "păstrați una singură",
    "`{mark}` is YAML's way to repeat something marked `&{anchor}`, and nothing is so marked": "`{mark}` repetă în "
    "YAML ceva marcat cu `&{anchor}`, iar nimic nu este marcat astfel",
    "if it is text, put the whole value in quotes": "dacă este text, puneți toată valoarea între ghilimele",
    "`{mark}` repeats the very thing that it stands in": "`{mark}` repetă chiar lucrul în care se află",
    "write it out, or leave it out": "scrieți-l în întregime sau ștergeți-l",
    "write out what is repeated, or split the file": "scrieți în întregime ce se repetă sau împărțiți fișierul",
    "`{mark}` is YAML's mark for something repeated later, and nothing repeats it": "`{mark}` marchează în YAML ceva "
    "ce se repetă mai jos, iar nimic nu îl repetă",
    "a whole cycle needs no more than eight": "un ciclu întreg nu are nevoie de mai mult de opt",
    "`<<` merges a mapping, and this is none": "`<<` îmbină o mapare, iar aceasta nu este una",
    "point it at an anchored mapping": "trimiteți-l la o mapare ancorată",
    "put the whole text in quotes": "puneți tot textul între ghilimele",
    "single quote": "apostrof",
    "double quote": "semn de ghilimele",
    "begins an alias": "începe un alias",
    "begins an anchor": "începe o ancoră",
    "begins a tag": "începe o etichetă",
    "begins a directive": "începe o directivă",
    "is reserved": "este un semn rezervat",
    "the file holds the control character U+{ord:04X}, which no text can show": "fișierul conține caracterul de "
    "control U+{ord:04X}, pe care niciun text nu îl poate arăta",
    "delete it": "ștergeți-l",
    "YAML cannot read this: {problem}": "YAML nu poate citi acest lucru: {problem}",
    "a backquote": "un accent grav",
    "`{character}`": "`{character}`",
    "a backslash between double quotes begins an escape, and YAML knows none such": "o bară oblică inversă între "
    "ghilimele duble începe o secvență specială, iar YAML nu cunoaște una ca aceasta",
    "double it, as in `C:\\\\data`, or use single quotes": "dublați-o, ca în `C:\\\\data`, sau folosiți apostrofuri",
    "a colon followed by a space begins a new key, and one has begun on this line already": "două puncte urmate de un "
    "spațiu încep o cheie nouă, iar pe acest rând a început deja una",
    '{quote}, as in `name: "Step one: the door"`; or check the indentation of this line and the one before': "{quote}, "
    'ca în `name: "Pasul unu: ușa"`; sau verificați indentarea acestui rând și a celui dinainte',
    "a tab stands here, and YAML indents with spaces only": "aici este un tabulator, iar YAML indentează numai cu "
    "spații",
    "replace it by spaces": "înlocuiți-l cu spații",
    "this `{character}` is not closed": "acest `{character}` nu este închis",
    "close it with `{value}`": "închideți-l cu `{value}`",
    "inside `{{…}}` and `[…]` a comma, a `?`, a colon or a bracket is YAML's own, and here it makes no sense": "între "
    "`{{…}}` și `[…]` o virgulă, un `?`, două puncte sau o paranteză aparțin limbajului YAML, iar aici nu au sens",
    "put the text that holds it in quotes, close the bracket, or write one key on each line": "puneți între ghilimele "
    "textul care le conține, închideți paranteza sau scrieți câte o cheie pe rând",
    "a text in quotes begins here and does not end": "aici începe un text între ghilimele care nu se mai termină",
    "close the quote": "închideți ghilimelele",
    "the text in quotes ends before this, at the next {value}": "textul între ghilimele se termină înainte de acest "
    "loc, la următorul {value}",
    "put the whole text in quotes, and double a quote that is part of it": "puneți tot textul între ghilimele și "
    "dublați-le pe cele care fac parte din el",
    "a key stands here without its colon": "aici este o cheie fără două puncte",
    "write `key: value`, with a space after the colon": "scrieți `key: value`, cu un spațiu după cele două puncte",
    "this line does not fit in with the ones before it": "acest rând nu se potrivește cu cele dinainte",
    "indent it as its neighbours are; a list item begins with `- `, a key ends with `: `": "indentați-l ca pe vecinii "
    "lui; un element de listă începe cu `- `, o cheie se termină cu `: `",
    "{named} at the beginning of a value {value} in YAML": "{named} la începutul unei valori {value} în YAML",
    # Keys and references
    "above {low:g} and at most {high:g}": "peste {low:g} și cel mult {high:g}",
    "from {low:g} to {high:g}": "între {low:g} și {high:g}",
    "a mapping": "o mapare",
    "a list": "o listă",
    "`{key}` is no key of the format": "`{key}` nu este o cheie a formatului",
    "the keys known here are {value}": "cheile cunoscute aici sunt {value}",
    "there is no {kinds} `{value}`": "nu există {kinds} `{value}`",
    "there are {listed}": "există {listed}",
    "above 0": "peste 0",
    "{low:g} or more": "cel puțin {low:g}",
    "{value} is no format version that this program reads": "{value} nu este o versiune a formatului pe care acest "
    "program o citește",
    "write `servicecycle: 1`": "scrieți `servicecycle: 1`",
    "inside `{{…}}` a comma begins a new key: if it is part of a text, put the text in quotes": "între `{{…}}` o "
    "virgulă începe o cheie nouă: dacă face parte dintr-un text, puneți textul între ghilimele",
    "a colon followed by a space makes a key of `{key}`": "două puncte urmate de un spațiu fac o cheie din `{key}`",
    'if it is part of a text, put the whole text in quotes: `"{key}: …"`': "dacă face parte dintr-un text, puneți tot "
    'textul între ghilimele: `"{key}: …"`',
    "there is no {kinds} `{value}`, nor any other": "nu există {kinds} `{value}` și nici altceva de acest fel",
    "declare it under `{value}`": "declarați acest lucru sub `{value}`",
    "none": "niciuna",
    "phase": "faza",
    "actor": "actorul",
    "step": "pasul",
    "critical moment": "momentul critic",
    "critical moment or step": "momentul critic sau pasul",
    "requirement": "cerința",
    "action": "acțiunea",
    # What is wrong with a value
    "`{key}` should be text, and {value} is not": "`{key}` ar trebui să fie text, iar {value} nu este",
    "put it in quotes if it is meant as text": "puneți valoarea între ghilimele, dacă este un text",
    "`{key}` is an empty text": "`{key}` este un text gol",
    "write something, or leave the key out": "scrieți ceva sau ștergeți cheia",
    "the text holds the control character {code}": "textul conține caracterul de control {code}",
    "`{text}` cannot be an id": "`{text}` nu poate fi un id",
    "use letters, digits, `-`, `_` and `.`, no spaces, a hundred characters at most": "folosiți litere, cifre, `-`, "
    "`_` și `.`, fără spații, cel mult o sută de caractere",
    "`{key}` should be a number, and {value} is not": "`{key}` ar trebui să fie un număr, iar {value} nu este",
    "write it without quotes or unit, with a point for decimals": "scrieți-l fără ghilimele și fără unitate, cu punct "
    "înaintea zecimalelor",
    "{value} is no number that could be meant here": "{value} nu este un număr care ar putea avea sens aici",
    "write one of ordinary size": "scrieți un număr de mărime obișnuită",
    "{value} is out of range for `{key}`": "{value} este în afara limitelor pentru `{key}`",
    "it should be {range}": "ar trebui să fie {range}",
    "`{key}` should be a whole number, and {value} is not": "`{key}` ar trebui să fie un număr întreg, iar {value} nu "
    "este",
    "leave out the fraction": "renunțați la zecimale",
    "{value} is no share": "{value} nu este o proporție",
    "write a number from 0 to 1, or a percentage such as `12%`": "scrieți un număr între 0 și 1 sau un procent, ca "
    "`12%`",
    "`{key}` cannot be everybody": "`{key}` nu poate însemna toți clienții",
    "write a share below 1, or below 100%": "scrieți o proporție sub 1, respectiv sub 100%",
    "{value} is no duration": "{value} nu este o durată",
    "write a number and a unit, as in `90 s`, `2 min`, `1 h 30 min` or `3 d`": "scrieți un număr și o unitate, ca în "
    "`90 s`, `2 min`, `1 h 30 min` sau `3 d`",
    "{value} is longer than a hundred years": "{value} depășește o sută de ani",
    "check the unit: s, min, h or d": "verificați unitatea: s, min, h sau d",
    "{value} is no date": "{value} nu este o dată",
    "write year, month and day, as in `2026-11-21`": "scrieți anul, luna și ziua, ca în `2026-11-21`",
    "{value} is no currency": "{value} nu este o monedă",
    "write its three capital letters, as in `EUR`": "scrieți codul ei de trei litere mari, ca `RON`",
    "`{key}` should be true or false, and {value} is neither": "`{key}` ar trebui să fie true sau false, iar {value} "
    "nu este niciuna",
    "write `true` or `false`": "scrieți `true` sau `false`",
    "{value} does not say what it changes": "{value} nu spune ce schimbă",
    "write `up 2`, `down 2`, `times 0.5` or `to 8`: a bare number could mean any of them": "scrieți `up 2`, `down 2`, "
    "`times 0.5` sau `to 8`: un simplu număr ar putea însemna oricare dintre ele",
    "write `down 5 min`, `up 5 min`, `times 0.5` or `to 3 min`": "scrieți `down 5 min`, `up 5 min`, `times 0.5` sau "
    "`to 3 min`",
    "`{key}` is missing": "lipsește `{key}`",
    "{description}": "{description}",
    "`{path}` leads out of the file's own folder": "`{path}` duce în afara dosarului în care se află fișierul",
    "name a file in it, or in a folder below it": "numiți un fișier din el sau dintr-un subdosar",
    "{value} is no colour": "{value} nu este o culoare",
    'write `"#0A5796"`: two hexadecimal digits each for red, green and blue, in quotes, for `#` begins a '
    "comment": 'scrieți `"#0A5796"`: câte două cifre hexazecimale pentru roșu, verde și albastru, între ghilimele, '
    "fiindcă `#` începe un comentariu",
    "`{name}` ({color}) has a contrast of {ratio:.1f} with `{ground}` ({ground_color}), too weak for text": "`{name}` "
    "({color}) are un contrast de {ratio:.1f} cu `{ground}` ({ground_color}), prea slab pentru text",
    "move the two further apart, to 4.5 at least": "îndepărtați cele două culori, până la cel puțin 4,5",
    "{value} has no space after its colon": "{value} nu are spațiu după cele două puncte",
    "write `- {name}: …`, or put the text in quotes": "scrieți `- {name}: …` sau puneți textul între ghilimele",
    "`{key}` is empty": "`{key}` nu conține nimic",
    "a cycle needs at least one step": "un ciclu are nevoie de cel puțin un pas",
    "{value} is not known as `{key}`": "{value} nu este o valoare cunoscută pentru `{key}`",
    "it is one of {expected}": "valorile posibile sunt {expected}",
    "it is one of {expected}; did you mean `{near}`?": "valorile posibile sunt {expected}; v-ați gândit la `{near}`?",
    "`{key}` should be a list, and {value} is not": "`{key}` ar trebui să fie o listă, iar {value} nu este",
    "write each item on a line of its own after `- `, or `[one, two]`": "scrieți fiecare element pe rândul lui, după "
    "`- `, sau `[unu, doi]`",
    "`{key}` should be a mapping, and {value} is not": "`{key}` ar trebui să fie o mapare, iar {value} nu este",
    "write `key: value` lines below it": "scrieți dedesubt rânduri `key: value`",
    "item of `{key}`: {value} is no mapping": "element din `{key}`: {value} nu este o mapare",
    "write `key: value` lines after the `- `": "scrieți rânduri `key: value` după `- `",
    "`{key}` has nothing after it": "după `{key}` nu urmează nimic",
    "write `key: value` lines below it, or leave it out": "scrieți dedesubt rânduri `key: value` sau ștergeți cheia",
    # What contradicts itself
    "the id `{id}` is taken already, on line {line}": "id-ul `{id}` este deja folosit, pe rândul {line}",
    "give each its own": "dați fiecăruia id-ul lui",
    "the phase `{id}` is in the list already, on line {line}": "faza `{id}` este deja în listă, pe rândul {line}",
    "name each phase once": "numiți fiecare fază o singură dată",
    "the promise ends at `{end}`, which comes before `{begin}`": "promisiunea se încheie la `{end}`, care vine înainte "
    "de `{begin}`",
    "let `to` be a step at or after `from`": "alegeți pentru `to` pasul din `from` sau unul de după el",
    "{what} come to {sum:.4g}, more than everybody": "{what} dau împreună {sum:.4g}, adică mai mult decât toți "
    "clienții",
    "let them come to 1 at most": "suma lor poate fi cel mult 1",
    "{count} incidents in {passages} passages": "mai multe incidente ({count}) decât parcursuri ({passages})",
    "`count` is at most `passages`": "`count` este cel mult `passages`",
    "the scale runs from {min} to {max}": "scala merge de la {min} la {max}",
    "let `max` be above `min`": "`max` trebuie să fie mai mare decât `min`",
    "{value} is off the scale, which runs from {min:g} to {max:g}": "{value} iese din scală, care merge de la {min:g} "
    "la {max:g}",
    "correct it, or set `scale` at the top of the file": "corectați valoarea sau stabiliți `scale` la începutul "
    "fișierului",
    # What stands in a required key
    "what the customer comes for": "scrieți pentru ce vine clientul",
    "the steps, in the order in which the customer goes through them; a text is a step of that name": "scrieți pașii, "
    "în ordinea în care îi parcurge clientul; un simplu text este un pas cu acel nume",
    "`customer`; `frontstage` (staff whom the customer meets); `backstage` (staff whom she does not); `system` (a "
    "machine or program that she uses); `partner` (another organisation)": "scrieți `customer` (clientul), "
    "`frontstage` (angajați cu care se întâlnește clientul), `backstage` (angajați pe care nu îi vede), `system` (un "
    "aparat sau un program pe care îl folosește) ori `partner` (altă organizație)",
    "the promise as customers know it": "scrieți promisiunea așa cum o știu clienții",
    "customers who arrive in an hour": "scrieți câți clienți sosesc într-o oră",
    "how many serve at once": "scrieți câți servesc în același timp",
    "minutes that serving one customer takes": "scrieți câte minute durează servirea unui client",
    "how often the incident happened": "scrieți de câte ori s-a întâmplat incidentul",
    "how many passages were watched": "scrieți câte parcursuri au fost urmărite",
    "id of a step or critical moment, or `cycle` for the whole": "scrieți id-ul unui pas sau al unui moment critic, "
    "ori `cycle` pentru întreg ciclul",
    "id of the step at which it may happen": "scrieți id-ul pasului la care se poate întâmpla",
    "what the customer does or meets": "scrieți ce face sau ce întâlnește clientul",
    "what is to be done": "scrieți ce este de făcut",
    "what must be so": "scrieți ce trebuie să fie adevărat",
    "write it": "scrieți-l",
    "that": "aceasta",
    "the file": "fișierul",
    "nothing": "nimic",
    "the segments' shares": "ponderile segmentelor",
    "write a number from 0 to 100": "scrieți un număr de la 0 la 100",
    "write a number of minutes, 0 or more": "scrieți un număr de minute, cel puțin 0",
    # What if.
    "--set {setting}: nothing there has the id {id}; name one of: {known}": "--set {setting}: nimic de acolo nu are "
    "id-ul {id}; numiți unul dintre: {known}",
    "--set {setting}: say what becomes what, as in `steps.ticket.perceived=8`": "--set {setting}: spuneți ce devine "
    "ce, de exemplu `steps.ticket.perceived=8`",
    "this is no single value": "aceasta nu este o singură valoare",
    "--set {setting}: {what}; write a value as it would stand in the file": "--set {setting}: {what}; scrieți valoarea "
    "așa cum ar sta în fișier",
    "--set {setting}: what stands before `{key}` is a value of its own; set that": "--set {setting}: înainte de "
    "`{key}` stă o valoare de sine stătătoare; dați-o pe aceea",
    "--set {setting}: {what}; {instead}": "--set {setting}: {what}; {instead}",
    "--set {setting}: {what}": "--set {setting}: {what}",
    "--with {id}: there is no such action; name one of: {known}": "--with {id}: nu există o astfel de acțiune; numiți "
    "una dintre: {known}",
    "--with {id}: the file has no actions; give it some under `actions`": "--with {id}: fișierul nu are acțiuni; "
    "adăugați câteva la `actions`",
    "--with: {one} and {other} exclude each other; name one of them": "--with: {one} și {other} se exclud; numiți una "
    "dintre ele",
    "--with: {one} makes no sense without {other}; name both": "--with: {one} nu are sens fără {other}; numiți-le pe "
    "amândouă",
    "--with and --set change one cycle; name a single file": "--with și --set schimbă un singur ciclu; numiți un "
    "singur fișier",
    # The plan
    "--must {id}: it is due after the day that the plan ends; give a later day": "--must {id}: are termen după ziua "
    "în care "
    "se încheie planul; dați o zi mai târzie",
    "--must {id}: it needs {others}, which cannot be done": "--must {id}: are nevoie de ceva care nu se poate face: "
    "{others}",
    "--must {id}: this action is dropped or not wanted; take that back first": "--must {id}: această acțiune este "
    "abandonată sau s-a cerut să rămână pe dinafară; reluați-o întâi",
    "--must {id}: {others}, which is done, rules it out": "--must {id}: o exclude ceva deja făcut: {others}",
    "the plan would end on {until}, before it begins on {start}; give a later --until, or an earlier --start": (
        "planul s-ar încheia la {until}, înainte de a începe la {start}; dați un --until mai târziu sau un --start mai "
        "devreme"
    ),
    "what must be done does not fit: the budget is {most:,.10g}, and this costs {together:,.10g}: {actions}; take one "
    "of "
    "them back, or give that much": "ce trebuie făcut nu încape: bugetul este {most:,.10g}, iar acestea costă "
    "{together:,.10g}: {actions}; renunțați la una sau dați atât",
    "what must be done does not fit: there are {most:,.10g} days of work, and this takes {together:,.10g}: {actions}; "
    "take "
    "one of them back, or give that many": "ce trebuie făcut nu încape: zile de lucru sunt {most:,.10g}, iar acestea "
    "cer "
    "{together:,.10g}: {actions}; renunțați la una sau dați atâtea",
    "what must be done does not fit: {owner} has {most:,.10g} days of work until then, and this takes "
    "{together:,.10g}: "
    "{actions}; take one of them back, or give more time": "ce trebuie făcut nu încape: {owner} are până atunci zile "
    "de "
    "lucru {most:,.10g}, iar acestea cer {together:,.10g}: {actions}; renunțați la una sau dați mai mult timp",
    "{one} and {other} must both be done, but {first} and {second} exclude each other; take one of them back": (
        "trebuie făcute și {one}, și {other}, dar {first} și {second} se exclud una pe alta; renunțați la una"
    ),
    "{one} must be done, and needs both {first} and {second}, which exclude each other; take one of them back": (
        "{one} trebuie făcută și are nevoie de {first} și de {second}, care se exclud una pe alta; renunțați la una"
    ),
    "{option} cannot be `{text}`; write year, month and day, as in 2027-03-31": "{option} nu poate fi `{text}`; "
    "scrieți "
    "anul, luna și ziua, ca 2027-03-31",
    "{option} cannot be {amount}; give a number that is not below 0": "{option} nu poate fi {amount}; dați un număr "
    "care "
    "nu este sub 0",
    "{option} {id}: the file has no actions; give it some under `actions`": "{option} {id}: fișierul nu are acțiuni; "
    "dați-i câteva sub `actions`",
    "{option} {id}: there is no such action; name one of: {known}": "{option} {id}: nu există această acțiune; există: "
    "{known}",
}
