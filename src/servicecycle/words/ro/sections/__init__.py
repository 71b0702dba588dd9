"""The sections of a report."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "footer": "Fiecare cifră de aici poate fi recalculată de mână după pagina despre metodă din documentație.",
    "no-such-section": "nu există secțiunea „{name}”; există: {known}",
    "unknown": "necunoscut",
    "and-then": "; ",
    "few": "{names}; și încă {count}",
    "more": "Și încă {count}.",
    "namely": "Anume: {names}",
    "at-step": "La: {step}",
    "labelled": "{label}: {value}",
    "of": "{part} din {whole}",
    # The title page.
    "detail.date": "Data",
    "detail.steps": "Pași",
    "detail.moments-of-truth": "Momente ale adevărului",
    "detail.critical-moments": "Momente critice",
    "detail.file": "Fișier",
    # The signs before a moment.
    "mark.critical": "moment critic",
    "mark.moment-of-truth": "moment al adevărului",
    "mark.none": "alt pas",
    # The headline figures.
    "service": "Scorul serviciului",
    "service.note": "din 100, cu totul",
    "experience": "Experiență",
    "experience.note": "momentele, fiecare cât contează",
    "memory": "Amintire",
    "memory.note": "ce rămâne: sfârșitul, cel mai rău, cel mai bun",
    "floor": "Factor critic",
    "floor.note": "cât lasă din scor momentele critice slabe",
    "floor.whole": "niciun moment critic nu trage scorul în jos",
    "coverage": "Acoperire",
    "coverage.none": "nu se știe ca vreun pas să fie moment al adevărului",
    "coverage.note": {
        "one": "{measured} din {count} moment al adevărului măsurat",
        "few": "{measured} din {count} momente ale adevărului măsurate",
        "other": "{measured} din {count} de momente ale adevărului măsurate",
    },
    "spoil-risk": "Risc de compromitere",
    "spoil-risk.exact": "din parcursuri sunt compromise",
    "spoil-risk.note": "din parcursuri sunt compromise; între {low} și {high}",
    # The verdict: the finding …
    "verdict.nothing-measured": {
        "one": "Încă nu s-a măsurat nimic: evaluați ce percep clienții la acel pas, iar serviciul va putea primi un "
        "scor.",
        "few": "Încă nu s-a măsurat nimic: evaluați ce percep clienții la cei {count} pași, iar serviciul va putea "
        "primi un scor.",
        "other": "Încă nu s-a măsurat nimic: evaluați ce percep clienții la cei {count} de pași, iar serviciul va "
        "putea primi un scor.",
    },
    "verdict.pulled-down": "Serviciul are scorul {score} din 100: momentele critice îl trag în jos de la {whole}.",
    "verdict.good": "Serviciul are scorul {score} din 100: este puternic.",
    "verdict.plain": "Serviciul are scorul {score} din 100: trece, dar nimic mai mult.",
    "verdict.bad": "Serviciul are scorul {score} din 100: este slab.",
    # The report card.
    "losses": "Unde se pierd punctele",
    "losses.most": "„{step}” costă cel mai mult: {points} din {lost}, câte puncte sunt între 100 și scorul "
    "serviciului, socotind ce ia din experiență, din amintire și ca moment critic.",
    "report-card": "Carnet de note",
    # The journey.
    "journey-chart": "Parcursul dintr-o privire",
    "journey": "Parcursul clientului",
    # Who acts, and with whom the experience is weakest.
    "blueprint": "Cine acționează, la vedere și în culise",
    "phases-actors": "Fază cu fază, cu cine",
    "journey.no-phase": "În nicio fază",
    "journey.finding": {
        "one": "{count} pas din {whole} are scorul sub {tau}; cel mai slab este „{step}”: {score}",
        "few": "{count} pași din {whole} au scorul sub {tau}; cel mai slab este „{step}”: {score}",
        "other": "{count} de pași din {whole} au scorul sub {tau}; cel mai slab este „{step}”: {score}",
    },
    "journey.finding.none": "Niciun pas nu are scorul sub {tau}; cel mai slab este „{step}”: {score}",
    "score": "Scor",
    "perceived": "Perceput",
    "expected": "Așteptat",
    "gap": "Decalaj",
    "gaps": "Așteptat și perceput",
    # Critical moments.
    "critical-moments": "Momente critice",
    "incident": "Incident",
    "net-risk": "Risc net",
    "probability": "Probabilitate",
    "severity": "Gravitate",
    "recovery": "Remediere",
    "step": "Pas",
    "basis": "De unde vine probabilitatea",
    "consequence": "Consecință",
    "basis.incidents": {
        "one": "S-a numărat {count} incident (parcursuri urmărite: {passages}), deci între {low} și {high} (siguranță "
        "95\u00a0%)",
        "few": "S-au numărat {count} incidente (parcursuri urmărite: {passages}), deci între {low} și {high} "
        "(siguranță 95\u00a0%)",
        "other": "S-au numărat {count} de incidente (parcursuri urmărite: {passages}), deci între {low} și {high} "
        "(siguranță 95\u00a0%)",
    },
    "basis.survey": "Spus de clienți în sondaj",
    "basis.complaints": "Socotit din reclamații",
    "basis.probability": "Estimat de cei din atelierul de lucru",
    "basis.unknown": "Nu se știe cât este de probabil",
    "spoil-risk.known": "{share} din parcursuri sunt compromise undeva; între {low} și {high}, oricum s-ar lega "
    "incidentele între ele.",
    "spoil-risk.single": "{share} din parcursuri sunt compromise de acest incident.",
    "spoil-risk.partly": {
        "one": "Cel puțin {share} din parcursuri sunt compromise undeva (între {low} și {high}, oricum s-ar lega "
        "incidentele între ele); {count} incident de probabilitate necunoscută nu este pus la socoteală.",
        "few": "Cel puțin {share} din parcursuri sunt compromise undeva (între {low} și {high}, oricum s-ar lega "
        "incidentele între ele); {count} incidente de probabilitate necunoscută nu sunt puse la socoteală.",
        "other": "Cel puțin {share} din parcursuri sunt compromise undeva (între {low} și {high}, oricum s-ar lega "
        "incidentele între ele); {count} de incidente de probabilitate necunoscută nu sunt puse la socoteală.",
    },
    "spoil-risk.unknown": "Nu se știe câte parcursuri sunt compromise: probabilitatea niciunui incident nu este "
    "cunoscută.",
    # Improvement areas.
    "all-steps": "Pașii, în ordine:",
    "areas": "Ce este de îmbunătățit, în ordine",
    "areas.how": "Prioritatea, din 100, unește cât contează pasul, cât de departe este de ce ar trebui să fie și cât "
    "câștigă întregul prin el.",
    "areas.rest": "Apoi, în ordine",
    "areas.sound": {
        "one": "La încă {count} pas nimic nu lasă de dorit: {steps}.",
        "few": "La încă {count} pași nimic nu lasă de dorit: {steps}.",
        "other": "La încă {count} de pași nimic nu lasă de dorit: {steps}.",
    },
    "priority": "Prioritate",
    "urgency": "Când",
    "urgent": "urgent",
    "quadrant": "Cadran",
    "importance": "Importanță",
    "deterioration": "Deteriorare",
    "leverage": "Pârghie",
    "opportunity": "Oportunitate",
    "why": "De ce",
    "why.nothing": "Nimic nu lasă de dorit aici.",
    "remark.quadrant-ranks-lower": "Altă perspectivă: numai după importanță și performanță, ar putea aștepta.",
    "remark.quadrant-ranks-higher": "Altă perspectivă: numai după importanță și performanță, ar veni mai devreme.",
    "remark.opportunity-ranks-first": "Altă perspectivă: după oportunitate, ar veni primul.",
    # Strengths and weaknesses.
    "standouts": "Puncte tari și puncte slabe",
    "standouts.finding.best-worst": "Cel mai bine stă „{best}”: {best_score}; cel mai slab „{worst}”: {worst_score}",
    "standouts.finding.best": "Cel mai bine stă „{best}”: {best_score}; niciun punct slab nu iese în evidență",
    "standouts.finding.worst": "Cel mai slab stă „{worst}”: {worst_score}; niciun punct tare nu iese în evidență",
    "strengths": "Puncte tari",
    "weaknesses": "Puncte slabe",
    "strengths.none": "Nimic din ce s-a măsurat nu iese în față ca punct tare.",
    "weaknesses.none": "Nimic din ce s-a măsurat nu iese în față ca punct slab.",
    "what": "Ce",
    "kind": "Fel",
    "kind.step": "pas",
    "kind.phase": "fază",
    "kind.department": "departament",
    "kind.channel": "canal",
    # Parts of the cycle.
    "roll-ups": "Parte cu parte",
    "roll-ups.finding": "Partea cea mai slabă este „{part}”: {score}",
    "measured": "Măsurat",
    "by.phase": "Pe faze",
    "by.department": "Pe departamente",
    "by.channel": "Pe canale",
    "by.aim": "Pe scopuri",
    # The promise.
    "promise": "Promisiunea",
    # What is unknown.
    "unknowns": "Ce nu se știe",
    "unknowns.finding": {
        "one": "{count} lucru nu se știe; nu a fost socotit zero",
        "few": "{count} lucruri nu se știu; niciunul nu a fost socotit zero",
        "other": "{count} de lucruri nu se știu; niciunul nu a fost socotit zero",
    },
    "unknowns.how": "Nimic necunoscut nu a fost socotit drept zero. În ordinea folosului pe care l-ar aduce:",
    # The method.
    "method": "Metoda în vigoare",
    # What if.
    "what-if": "Ce-ar fi dacă",
}
