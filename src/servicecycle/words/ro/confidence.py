"""How sure the order is: agreement of raters, confidence of ranks, tiers, and what would change the first place."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "title": "Cât de sigură este ordinea?",
    "quoted": "„{name}”",
    "and": ", ",
    # What it would take.
    "one-area": "Cât de sigură este o ordine se poate spune de la doi pași evaluați; deocamdată este evaluat numai "
    "„{step}”.",
    "too-many": "La peste {most} de pași evaluați nu se calculează cât de sigură este ordinea.",
    "nothing": "La niciun pas nu lipsește nimic, așa că nimic nu trebuie să vină primul.",
    # The first place.
    "first.sure": {
        "one": "Primul loc este sigur: „{step}” este primul în {share} din {draws} simulare.",
        "few": "Primul loc este sigur: „{step}” este primul în {share} din {draws} simulări.",
        "other": "Primul loc este sigur: „{step}” este primul în {share} din {draws} de simulări.",
    },
    "first.likely": {
        "one": "Primul loc este destul de sigur: „{step}” este primul în {share} din {draws} simulare.",
        "few": "Primul loc este destul de sigur: „{step}” este primul în {share} din {draws} simulări.",
        "other": "Primul loc este destul de sigur: „{step}” este primul în {share} din {draws} de simulări.",
    },
    "first.open": {
        "one": "Primul loc nu este sigur: „{step}” este primul în numai {share} din {draws} simulare, „{rival}” în "
        "{rival_share}.",
        "few": "Primul loc nu este sigur: „{step}” este primul în numai {share} din {draws} simulări, „{rival}” în "
        "{rival_share}.",
        "other": "Primul loc nu este sigur: „{step}” este primul în numai {share} din {draws} de simulări, „{rival}” "
        "în {rival_share}.",
    },
    "first.two": "Doi pași împart prima treaptă, „{step}” și „{other}”: alegeți între ei după ce mai știți.",
    "first.several": {
        "one": "{count} pas este pe prima treaptă: {names}. Alegeți după ce mai știți.",
        "few": "{count} pași împart prima treaptă: {names}. Alegeți între ei după ce mai știți.",
        "other": "{count} de pași împart prima treaptă: {names}. Alegeți între ei după ce mai știți.",
    },
    "begin.two": "Începeți cu „{step}” sau cu „{other}”, care nu pot fi deosebiți.",
    "begin.several": {
        "one": "Începeți cu {count} pas: {names}.",
        "few": "Începeți cu unul din {count} pași care nu pot fi deosebiți: {names}.",
        "other": "Începeți cu unul din {count} de pași care nu pot fi deosebiți: {names}.",
    },
    # How it was reckoned.
    "how.raters": {
        "one": "{draws} simulare pornită de la {seed}: evaluatorii pentru {keys} au fost trași din nou la sorți, cu "
        "repunere, iar parametrii metodei s-au mișcat în limitele lor.",
        "few": "{draws} simulări pornite de la {seed}: de fiecare dată evaluatorii pentru {keys} au fost trași din "
        "nou la sorți, cu repunere, iar parametrii metodei s-au mișcat în limitele lor.",
        "other": "{draws} de simulări pornite de la {seed}: de fiecare dată evaluatorii pentru {keys} au fost trași "
        "din nou la sorți, cu repunere, iar parametrii metodei s-au mișcat în limitele lor.",
    },
    "how.parameters": {
        "one": "{draws} simulare pornită de la {seed} a mișcat numai parametrii metodei, în limitele lor: nimic din ce "
        "dă ordinea nu are evaluări de la mai mulți evaluatori. Dați liste, de pildă „perceived: [7, 8, 6]”, ca să se "
        "vadă cât lasă deschis evaluatorii.",
        "few": "{draws} simulări pornite de la {seed} au mișcat numai parametrii metodei, în limitele lor: nimic din "
        "ce dă ordinea nu are evaluări de la mai mulți evaluatori. Dați liste, de pildă „perceived: [7, 8, 6]”, ca "
        "să se vadă cât lasă deschis evaluatorii.",
        "other": "{draws} de simulări pornite de la {seed} au mișcat numai parametrii metodei, în limitele lor: nimic "
        "din ce dă ordinea nu are evaluări de la mai mulți evaluatori. Dați liste, de pildă „perceived: [7, 8, 6]”, ca "
        "să se vadă cât lasă deschis evaluatorii.",
    },
    "how.tiers": "Pașii de pe o treaptă nu pot fi deosebiți: fiecare este înaintea următorului în mai puțin de {share} "
    "din simulări. „Locuri” spune unde se află un pas în nouă simulări din zece; „al său” și „primul”, în câte dintre "
    "ele are locul de aici și locul întâi.",
    "how.level": "Pașii la egalitate rămân în ordinea din fișier.",
    "tier": "Treaptă",
    "tier.of": "Treapta {tier}",
    "ranks": "Locuri",
    "ranked": "{rank}  {step}",
    "ranks.to": "{low}–{high}",
    "its-rank": "Al său",
    "first": "Primul",
    # Agreement.
    "agreement": "Sunt de acord evaluatorii?",
    "agreement.discuss": {
        "one": "Discutați înainte de a face o ordine: {on}, {raters} evaluator este prea puțin de acord ({figures}).",
        "few": "Discutați înainte de a face o ordine: {on}, cei {raters} evaluatori sunt prea puțin de acord "
        "({figures}).",
        "other": "Discutați înainte de a face o ordine: {on}, cei {raters} de evaluatori sunt prea puțin de acord "
        "({figures}).",
    },
    "agreement.tentative": {
        "one": "Luați ordinea ca provizorie: {on}, {raters} evaluator este numai aproximativ de acord ({figures}).",
        "few": "Luați ordinea ca provizorie: {on}, cei {raters} evaluatori sunt numai aproximativ de acord "
        "({figures}).",
        "other": "Luați ordinea ca provizorie: {on}, cei {raters} de evaluatori sunt numai aproximativ de acord "
        "({figures}).",
    },
    "agreement.reliable": {
        "one": "Evaluările sunt de încredere: chiar și {on}, unde acordul este cel mai mic, {raters} evaluator este de "
        "acord ({figures}).",
        "few": "Evaluările sunt de încredere: chiar și {on}, unde acordul este cel mai mic, cei {raters} evaluatori "
        "sunt de acord ({figures}).",
        "other": "Evaluările sunt de încredere: chiar și {on}, unde acordul este cel mai mic, cei {raters} de "
        "evaluatori sunt de acord ({figures}).",
    },
    "agreement.undefined": {
        "one": "Dacă evaluatorii sunt de acord nu se poate spune: {on}, {raters} evaluator a dat peste tot aceeași "
        "notă.",
        "few": "Dacă evaluatorii sunt de acord nu se poate spune: {on}, cei {raters} evaluatori au dat peste tot "
        "aceeași notă.",
        "other": "Dacă evaluatorii sunt de acord nu se poate spune: {on}, cei {raters} de evaluatori au dat peste tot "
        "aceeași notă.",
    },
    "agreement.few": {
        "one": "{raters} evaluator este prea puțin ca să spună mult: întrebați cel puțin patru.",
        "few": "{raters} evaluatori sunt prea puțini ca să spună mult: întrebați cel puțin patru.",
        "other": "{raters} de evaluatori sunt prea puțini ca să spună mult: întrebați cel puțin patru.",
    },
    "agreement.how": "α este al lui Krippendorff, pentru evaluări ordinale: 1 unde toți sunt de acord, 0 unde "
    "acordul este cel al întâmplării; sub {tentative} evaluările cer o discuție, sub {reliable} sunt provizorii. W "
    "este al lui Kendall: 1 unde toți pun pașii în aceeași ordine.",
    "agreement.alpha": "α\u00a0{alpha}",
    "agreement.both": "α\u00a0{alpha}, W\u00a0{w}",
    "agreement.rated": "Ce s-a evaluat",
    "agreement.raters": "Evaluatori",
    "agreement.units": "Evaluări comparate",
    "agreement.verdict": "Verdict",
    "on.perceived": "la ce este perceput",
    "on.importance": "la importanță",
    "on.expected": "la așteptări",
    "on.effort": "la efort",
    "on.offered": "la ce se oferă",
    "kind.perceived": "perceput",
    "kind.importance": "importanță",
    "kind.expected": "așteptat",
    "kind.effort": "efort",
    "kind.offered": "oferit",
    "verdict.discuss": "de discutat întâi",
    "verdict.tentative": "provizoriu",
    "verdict.reliable": "de încredere",
    "verdict.undefined": "toate la fel",
    # What would change the first place.
    "change": "Ce ar schimba primul loc?",
    "change.none": "Niciun parametru al metodei, mișcat singur în limitele lui, nu ia primul loc pasului „{step}”.",
    "change.some": {
        "one": "Mișcați pe rând în limitele lor, {count} din {total} parametri ai metodei ia primul loc pasului "
        "„{step}”:",
        "few": "Mișcați pe rând în limitele lor, {count} din {total} parametri ai metodei iau primul loc pasului "
        "„{step}”:",
        "other": "Mișcați pe rând în limitele lor, {count} din {total} parametri ai metodei iau primul loc pasului "
        "„{step}”:",
    },
    "change.to": "„{step}” vine primul: {when}.",
    "change.up": "{parameter} ≥\u00a0{at} (acum {usual})",
    "change.down": "{parameter} ≤\u00a0{at} (acum {usual})",
    "change.level": "Astăzi primii pași sunt la egalitate: care este primul o spune numai ordinea lor în fișier.",
    "parameter.lambda": "Ponderea pierderilor (λ)",
    "parameter.mu": "Ponderea amintirii (μ)",
    "parameter.kappa": "Influența așteptărilor (κ)",
    "parameter.tau": "Pragul critic (τ)",
    "parameter.theta": "Ponderea proiectării (θ)",
    "parameter.omega": "Ponderea efortului (ω)",
    "parameter.importance_weight": "Ponderea importanței",
    "parameter.deterioration_weight": "Ponderea deteriorării",
    "parameter.leverage_weight": "Ponderea pârghiei",
}
