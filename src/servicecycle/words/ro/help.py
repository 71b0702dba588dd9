"""What the program's help says, by the English text that stands in the command; and what is wrong in a command line."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # The parts of a page
    "Usage": "Utilizare",
    "[OPTIONS]": "[OPȚIUNI]",
    "COMMAND [ARGS]...": "COMANDĂ [ARGUMENTE]...",
    "Arguments": "Argumente",
    "Options": "Opțiuni",
    "Commands": "Comenzi",
    "Examples:": "Exemple:",
    "Start with:": "Începeți cu:",
    "required": "obligatoriu",
    "default: {value}": "implicit: {value}",
    "{least} to {most}": "de la {least} la {most}",
    "at least {least}": "cel puțin {least}",
    "at most {most}": "cel mult {most}",
    # What stands for a value
    "FILE": "FIȘIER",
    "FOLDER": "DOSAR",
    "PATH": "CALE",
    "REV": "REVIZIE",
    "TEXT": "TEXT",
    "NUMBER": "NUMĂR",
    "CODE": "COD",
    "CODES": "CODURI",
    "NAMES": "SECȚIUNI",
    "SHARE": "PROPORȚIE",
    "DATE": "DATĂ",
    "WIDTHxHEIGHT": "LĂȚIMExÎNĂLȚIME",
    # What is wrong in a command line
    "Try {call} for help.": "Ajutor: {call}",
    "Missing command.": "lipsește comanda",
    "Missing argument {named}.": "lipsește argumentul {named}",
    "Missing option {named}.": "lipsește opțiunea {named}",
    "Missing argument {named}. Choose from:{listed}": "lipsește argumentul {named}; valorile posibile sunt {listed}",
    "Missing option {named}. Choose from:{listed}": "lipsește opțiunea {named}; valorile posibile sunt {listed}",
    "No such command {name}. Did you mean {listed}?": "nu există comanda {name}; v-ați gândit la {listed}?",
    "No such command {name}.": "nu există comanda {name}",
    "No such option: {name} (Possible options: {listed})": "nu există opțiunea {name}; v-ați gândit la {listed}?",
    "No such option: {name}": "nu există opțiunea {name}",
    "Option {named} requires an argument.": "după {named} trebuie să urmeze o valoare",
    "Option {named} requires {count} arguments.": "după {named} trebuie să urmeze mai multe valori, și anume {count}",
    "Option {named} does not take a value.": "{named} nu primește nicio valoare",
    "Got unexpected extra argument(s) ({listed})": "în plus în linia de comandă: `{listed}`",
    "Invalid value for {named}: {what}": "valoare greșită pentru {named}: {what}",
    "{value} is not one of {listed}.": "{value}; valorile posibile sunt {listed}",
    "Input should be a valid integer, unable to parse string as an integer": "trebuie un număr întreg",
    "Unable to parse input string as an integer, exceeded maximum size": "numărul este prea mare",
    "Input should be a valid number, unable to parse string as a number": "trebuie un număr",
    "Input should be a finite number": "trebuie un număr finit",
    "Input should be greater than or equal to {least}": "trebuie cel puțin {least}",
    "Input should be less than or equal to {most}": "trebuie cel mult {most}",
    # What several commands share
    "Cycle files, folders of them, or - for standard input.": "Fișiere cu cicluri, dosare cu asemenea fișiere sau - "
    "pentru intrarea standard.",
    "A cycle file, or - for standard input.": "Un fișier cu un ciclu sau - pentru intrarea standard.",
    "How results are printed.": "Cum sunt afișate rezultatele.",
    "Write to a file instead; - is standard output.": "Scrie într-un fișier, nu pe ecran; - este ieșirea standard.",
    "Language; the file's own, then the machine's, unless set.": "Limba; dacă nu este aleasă, cea a fișierului, apoi "
    "cea a sistemului.",
    "Colours and logo from this TOML file; those of the cycle file unless set.": "Culorile și sigla din acest fișier "
    "TOML; dacă lipsește, cele din fișierul ciclului.",
    "The type, where the name of the file does not tell.": "Tipul, când nu reiese din numele fișierului.",
    "Show this message and exit.": "Afișează acest mesaj și iese.",
    # The program
    "Read a service cycle from a YAML file, score it, and say which moments to improve first, and why.": "Citește un "
    "ciclu al serviciului dintr-un fișier YAML, îl evaluează și spune ce momente merită îmbunătățite întâi și de ce.",
    "Print the version and exit.": "Afișează versiunea și iese.",
    "Install completion for the current shell.": "Instalează completarea comenzilor cu tasta Tab.",
    "Show completion for the current shell, to copy it or customize the installation.": "Afișează ce îi trebuie "
    "interpretorului de comenzi pentru completare, ca să copiați sau să adaptați.",
    # analyze
    "Say how good a service cycle is, which moments to improve first, and why.": "Spune cât de bun este un ciclu al "
    "serviciului, ce momente merită îmbunătățite întâi și de ce.",
    "The page begins with the score and its parts, then the report card of the company and of its people, the journey "
    "as a line of moments, the critical moments and their risk, the areas to improve in order, and what is unknown.": (
        "Întâi vine scorul serviciului cu părțile lui, apoi carnetul de note al companiei și al angajaților, parcursul "
        "clientului moment cu moment, momentele critice și riscul lor, ce este de îmbunătățit, în ordine, și ce nu se "
        "știe."
    ),
    "What if these actions were in place?": "Ce ar fi dacă aceste acțiuni ar fi deja aplicate?",
    "What if this value were another?": "Ce ar fi dacă această valoare ar fi alta?",
    "as if these actions were in place": "ca și cum aceste acțiuni ar fi deja aplicate",
    "ID,…": "ID,…",
    "WHERE=VALUE": "UNDE=VALOARE",
    "a table of cycles, worst first": "un tabel de cicluri, întâi cele mai slabe",
    # how sure the order is
    "How many draws tell how sure the order is.": "Câte simulări arată cât de sigură este ordinea.",
    "What the draws begin from; the same seed draws the same.": "Numărul de la care pornesc simulările: același "
    "număr dă același rezultat.",
    # chart
    "Draw charts of a service cycle.": "Desenează graficele unui ciclu al serviciului.",
    "A .png, .svg or .pdf file, or several; a folder/ for all charts; - is standard output.": "Un fișier .png, .svg "
    "sau .pdf, ori mai multe; un dosar/ pentru toate graficele; - este ieșirea standard.",
    "Which chart, or all.": "Care grafic; all înseamnă toate.",
    "In points, 72 to the inch; 960x540 unless set.": "În puncte, 72 la un țol; dacă lipsește, 960x540.",
    "Dots per inch of a PNG.": "Puncte pe țol într-un PNG.",
    "Your title in place of the finding.": "Titlul dumneavoastră în locul concluziei.",
    # check
    "Find what is missing, contradictory or slid back in cycle files, each at its line, and hold them to gates.": (
        "Găsește în fișierele ciclurilor ce lipsește, ce se contrazice și ce a regresat, fiecare la rândul lui, și "
        "verifică pragurile cerute."
    ),
    "Without a file, every cycle in this folder and below is checked. The exit code is 0 when nothing was found that "
    "fails, 1 for findings or a gate not met, and 2 where a file cannot be read.": "Fără niciun fișier, se verifică "
    "toate ciclurile din acest dosar și din subdosare. Codul de ieșire este 0 când nu s-a găsit nimic inacceptabil, 1 "
    "pentru constatări sau un prag neatins și 2 când un fișier nu poate fi citit.",
    "Cycle files, folders, or - for standard input.": "Fișiere cu cicluri, dosare sau - pentru intrarea standard.",
    "How findings are printed.": "Cum sunt afișate constatările.",
    "Only these rules: SC4,SC503, or by name.": "Numai aceste reguli: SC4,SC503 sau după nume.",
    "All but these rules.": "Toate regulile, în afară de acestea.",
    "Gate: the least service score.": "Prag: cel mai mic scor al serviciului.",
    "Gate: the greatest spoil risk, as 5%.": "Prag: cel mai mare risc de compromitere, ca 5%.",
    "Gate: the least coverage, as 80%.": "Prag: cea mai mică acoperire, ca 80%.",
    "Fail from this severity on; on errors unless set.": "De la ce severitate verificarea nu trece; dacă lipsește, de "
    "la erori.",
    "Gate: nothing slid back from this version.": "Prag: nimic nu a regresat față de această versiune.",
    "Put right what is safe to put right, then check.": "Corectează ce se poate corecta fără risc, apoi verifică.",
    "Show what --fix would change, and change nothing.": "Arată ce ar schimba --fix, fără să schimbe nimic.",
    "Settings from here, not from the nearest.": "Ia setările de aici, nu din fișierul cel mai apropiat.",
    "Processes; all cores for many unless set.": "Numărul de procese; dacă lipsește, pentru multe fișiere, câte "
    "nuclee sunt.",
    "The day by which actions are overdue, as 2026-11-21.": "Ziua față de care acțiunile sunt întârziate, ca "
    "2026-11-21.",
    # explain
    "Say what a rule of `check` finds, why that is bad, and what to write instead.": "Spune ce găsește o regulă a lui "
    "`check`, de ce este rău și ce e de scris în loc.",
    "A rule's code or name.": "Codul sau numele unei reguli.",
    # new
    "Write a commented file to start from.": "Scrie un fișier comentat, de la care puteți porni.",
    "The file to write; - is standard output.": "Fișierul de scris; - este ieșirea standard.",
    "Which service to start from.": "De la ce serviciu porniți.",
    "List the templates.": "Enumeră șabloanele.",
    "Write over a file that exists.": "Scrie peste un fișier care există.",
    # rank
    "List the areas to improve in order, with the reasons for each.": "Enumeră ce este de îmbunătățit, în ordine, cu "
    "motivele.",
    "A rank is always the rank by priority; `--by` only changes the order of the list.": "Locul este întotdeauna cel "
    "după prioritate; `--by` schimbă numai ordinea listei.",
    "Only so many areas.": "Cel mult atâtea rânduri.",
    "What the areas are ordered by.": "După ce este ordonată lista.",
    # report
    "Write the document for the board: verdict, charts, report card, risks, what to improve, method.": "Scrie "
    "documentul pentru conducere: concluzia, graficele, carnetul de note, riscurile, ce este de îmbunătățit, metoda.",
    "Several files or a folder make a portfolio: a table of all cycles, the worst first, then a page for each.": "Mai "
    "multe fișiere sau un dosar fac un raport de ansamblu: un tabel al tuturor ciclurilor, întâi cele mai slabe, apoi "
    "câte o pagină pentru fiecare.",
    "A .pdf, .html, .pptx, .xlsx, .md or .png file, or several; - is standard output.": "Un fișier .pdf, .html, .pptx, "
    ".xlsx, .md sau .png, ori mai multe; - este ieșirea standard.",
    "Only these sections: verdict,areas.": "Numai aceste secțiuni: verdict,areas.",
    "The whole story on one page.": "Tot ce este important, pe o singură pagină.",
    # plan
    "Choose the actions that bring the most with the money and the days at hand.": "Alege acțiunile care aduc cel mai "
    "mult cu banii și zilele avute la dispoziție.",
    "Says what they bring, who does what by when, what is left out and why, and what more money would buy. The most is "
    "the money at risk that is saved where `customers` tells it, else the service score.": "Spune ce aduc ele, cine ce "
    "face și până când, ce rămâne pe dinafară și de ce și ce s-ar obține cu mai mulți bani. „Cel mai mult” înseamnă "
    "banii salvați de la risc, unde reies din `customers`, altfel scorul serviciului.",
    "Money to spend; the file's unless set.": "Banii de cheltuit; dacă lipsește, cei din fișier.",
    "Days of work to spend; the file's unless set.": "Zilele de lucru de folosit; dacă lipsește, cele din fișier.",
    "The day to begin on; the file's date unless set.": "Ziua de început; dacă lipsește, data din fișier.",
    "The last day; what is due later is left out.": "Ultima zi; ce are termen mai târziu rămâne pe dinafară.",
    "Actions that have to be in.": "Acțiuni care trebuie să intre.",
    "Actions that are to be left out.": "Acțiuni care nu trebuie să intre.",
    "Open again what is planned or under way.": "Pune din nou în discuție ce este planificat sau în lucru.",
    "AMOUNT": "SUMĂ",
    "DAYS": "ZILE",
    # rules
    "List the rules of `check`: code, severity and what each finds.": "Enumeră regulile lui `check`: codul, "
    "severitatea și ce găsește fiecare.",
    "How the rules are listed.": "Cum sunt afișate regulile.",
    "every rule's page": "paginile tuturor regulilor",
    # schema
    "Print the JSON Schema of a cycle file, or of the JSON of an analysis or a plan.": "Afișează schema JSON a unui "
    "fișier cu un ciclu sau a JSON-ului unei analize ori al unui plan.",
    "The file that is read, or the JSON that `analyze` or `plan` prints.": "Fișierul citit sau JSON-ul afișat de "
    "`analyze` sau `plan`.",
    "An editor with a YAML language server completes and explains every key of a file that begins with": "Un editor cu "
    "suport pentru YAML (YAML language server) completează și explică fiecare cheie a unui fișier care începe cu",
    # score
    "Print the service score with its parts, the report card, and the score of each part of the cycle.": "Afișează "
    "scorul serviciului cu părțile lui, carnetul de note și scorul fiecărei părți a ciclului.",
    # trace
    "Follow each critical moment to a requirement, an action and its measure, and name every link that is broken.": ""
    "Urmărește fiecare moment critic până la o cerință, o acțiune și indicatorul ei și numește fiecare verigă ruptă.",
    "A loose end is what a chain holds without: an owner, a due date, a standard, a voice, effects.": "O chestiune "
    "deschisă nu rupe lanțul: un responsabil, un termen, un standard, o voce sau efecte nescrise.",
    "The chains as a tree, as matrices, or both.": "Lanțurile ca arbore, ca matrice sau în ambele feluri.",
    "Exit with 1 on broken links, or on loose ends too; on neither unless set.": "Cod de ieșire 1 la verigi rupte sau "
    "și la chestiuni deschise; la niciunele dacă nu este setat.",
}
