"""Words of the chart `losses`."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    # Losses.
    "axis": "puncte, de la 0 la 100",
    "left": "rămas",
    "total": "total",
    "experience": "pierdut în experiență",
    "memory": "pierdut în amintire",
    "floor": "pierdut prin factorul critic",
    "experience.heading": "Experiența: momentele, fiecare cât contează",
    "memory.heading": "Amintirea: ce rămâne din toate",
    "floor.heading": "Factorul critic: ce iau momentele critice slabe",
    "most": "Maximul posibil",
    "before-floor": "Experiență și amintire",
    "service": "Scorul serviciului",
    "worst": "Cel mai rău moment: {name}",
    "best": "Cel mai bun moment: {name}",
    "end": "Sfârșitul: {name}",
    "worst.shared": {
        "one": "Cel mai rău moment: {count} pas",
        "few": "Cel mai rău moment: {count} pași la fel",
        "other": "Cel mai rău moment: {count} de pași la fel",
    },
    "best.shared": {
        "one": "Cel mai bun moment: {count} pas",
        "few": "Cel mai bun moment: {count} pași la fel",
        "other": "Cel mai bun moment: {count} de pași la fel",
    },
    "others": {"one": "{count} alt pas", "few": "{count} alți pași", "other": "{count} de alți pași"},
    "critical": "moment critic",
    "unknown": {
        "one": "{count} pas nu este evaluat; ce se pierde acolo nu se cunoaște.",
        "few": "{count} pași nu sunt evaluați; ce se pierde acolo nu se cunoaște.",
        "other": "{count} de pași nu sunt evaluați; ce se pierde acolo nu se cunoaște.",
    },
    "title": {
        "one": "„{name}” costă {points} din {lost} punct pierdut de serviciu",
        "few": "„{name}” costă {points} din cele {lost} puncte pierdute de serviciu",
        "other": "„{name}” costă {points} din cele {lost} de puncte pierdute de serviciu",
    },
    "title.none": "Nu se pierde nimic: serviciul are scorul {score} din 100",
    "measure": "De la 100 de puncte la scorul serviciului, {score}: ce ia fiecare pas din experiență, ce rămâne "
    "în amintire și ce iau din rest momentele critice.",
    "alt": "Cum ajung cele 100 de puncte la scorul serviciului „{cycle}”, {score}.",
    "alt.finding": "{finding}.",
    "alt.experience": {
        "one": "{points} punct se pierde în experiență, unde fiecare moment cântărește cât contează.",
        "few": "{points} puncte se pierd în experiență, unde fiecare moment cântărește cât contează.",
        "other": "{points} de puncte se pierd în experiență, unde fiecare moment cântărește cât contează.",
    },
    "alt.memory": {
        "one": "{points} punct se pierde în amintire, care păstrează sfârșitul, cel mai rău și cel mai bun moment.",
        "few": "{points} puncte se pierd în amintire, care păstrează sfârșitul, cel mai rău și cel mai bun moment.",
        "other": "{points} de puncte se pierd în amintire, care păstrează sfârșitul, cel mai rău și cel mai bun "
        "moment.",
    },
    "alt.floor": {
        "one": "{points} punct se pierde prin factorul critic, fiindcă momentele critice slabe trag în jos întregul.",
        "few": "{points} puncte se pierd prin factorul critic, fiindcă momentele critice slabe trag în jos întregul.",
        "other": "{points} de puncte se pierd prin factorul critic, fiindcă momentele critice slabe trag în jos "
        "întregul.",
    },
    "alt.step": {
        "one": "„{name}” costă în total {points} punct.",
        "few": "„{name}” costă în total {points} puncte.",
        "other": "„{name}” costă în total {points} de puncte.",
    },
}
