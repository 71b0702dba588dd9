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
    # … and what to do first.
    "first.nothing": "Niciun pas nu iese în față ca fiind cel cu care să începeți.",
    "first.gap": {
        "one": "Începeți cu „{step}”, care rămâne cu {value} punct sub așteptările clienților.",
        "few": "Începeți cu „{step}”, care rămâne cu {value} puncte sub așteptările clienților.",
        "other": "Începeți cu „{step}”, care rămâne cu {value} de puncte sub așteptările clienților.",
    },
    "first.assumed-gap": {
        "one": "Începeți cu „{step}”, care rămâne cu {value} punct sub ce se așteaptă în alte părți.",
        "few": "Începeți cu „{step}”, care rămâne cu {value} puncte sub ce se așteaptă în alte părți.",
        "other": "Începeți cu „{step}”, care rămâne cu {value} de puncte sub ce se așteaptă în alte părți.",
    },
    "first.low-score": "Începeți cu „{step}”, al cărui scor este de numai {value} din 100.",
    "first.risk": "Începeți cu „{step}”, unde sunt compromise {value} din parcursuri.",
    "first.importance": "Începeți cu „{step}”, care contează pentru clienți mai mult decât aproape orice alt pas.",
    "first.leverage": "Începeți cu „{step}”: niciun alt pas nu ridică atât de mult scorul.",
    "first.effort": "Începeți cu „{step}”, care îi costă efort pe clienți ({value} din 100).",
    "first.repeats": {
        "one": "Începeți cu „{step}”, unde același lucru cere {value} contact.",
        "few": "Începeți cu „{step}”, unde același lucru cere {value} contacte.",
        "other": "Începeți cu „{step}”, unde același lucru cere {value} de contacte.",
    },
    "first.blind-spot": {
        "one": "Începeți cu „{step}”, despre care compania are o părere cu {value} punct mai bună decât clienții.",
        "few": "Începeți cu „{step}”, despre care compania are o părere cu {value} puncte mai bună decât clienții.",
        "other": "Începeți cu „{step}”, despre care compania are o părere cu {value} de puncte mai bună decât "
        "clienții.",
    },
    "first.mend-design": "Începeți cu „{step}”, unde procesul nu îi ajută pe oameni.",
    "first.mend-delivery": "Începeți cu „{step}”, unde oamenii au nevoie de instruire.",
    # The report card.
    "losses": "Unde se pierd punctele",
    "losses.most": "„{step}” costă cel mai mult: {points} din {lost}, câte puncte sunt între 100 și scorul "
    "serviciului, socotind ce ia din experiență, din amintire și ca moment critic.",
    "report-card": "Carnet de note",
    "report-card.company": "Compania: cum este proiectat serviciul",
    "report-card.people": "Angajații: cum îl prestează",
    "report-card.overall": "pe ansamblu",
    "report-card.company-weaker": {
        "one": "Compania este jumătatea mai slabă, cu {points} punct: îndreptați procesul înainte de a instrui "
        "oamenii.",
        "few": "Compania este jumătatea mai slabă, cu {points} puncte: îndreptați procesul înainte de a instrui "
        "oamenii.",
        "other": "Compania este jumătatea mai slabă, cu {points} de puncte: îndreptați procesul înainte de a instrui "
        "oamenii.",
    },
    "report-card.people-weaker": {
        "one": "Angajații sunt jumătatea mai slabă, cu {points} punct: instruiți-i înainte de a schimba procesul.",
        "few": "Angajații sunt jumătatea mai slabă, cu {points} puncte: instruiți-i înainte de a schimba procesul.",
        "other": "Angajații sunt jumătatea mai slabă, cu {points} de puncte: instruiți-i înainte de a schimba "
        "procesul.",
    },
    "report-card.company-slightly-weaker": {
        "one": "Compania este jumătatea puțin mai slabă, cu {points} punct: uitați-vă întâi la proces.",
        "few": "Compania este jumătatea puțin mai slabă, cu {points} puncte: uitați-vă întâi la proces.",
        "other": "Compania este jumătatea puțin mai slabă, cu {points} de puncte: uitați-vă întâi la proces.",
    },
    "report-card.people-slightly-weaker": {
        "one": "Angajații sunt jumătatea puțin mai slabă, cu {points} punct: uitați-vă întâi la instruire.",
        "few": "Angajații sunt jumătatea puțin mai slabă, cu {points} puncte: uitați-vă întâi la instruire.",
        "other": "Angajații sunt jumătatea puțin mai slabă, cu {points} de puncte: uitați-vă întâi la instruire.",
    },
    "report-card.even": "Nicio jumătate nu este mai slabă decât cealaltă: uitați-vă la fiecare pas în parte.",
    "report-card.only-company": "Numai compania a fost evaluată pe atribute: evaluați amabilitatea, competența și "
    "carisma, ca să puteți compara.",
    "report-card.only-people": "Numai angajații au fost evaluați pe atribute: evaluați calitatea, cantitatea, "
    "promptitudinea și costul, ca să puteți compara.",
    "report-card.mend-design": "Îndreptați procesul la: {steps}.",
    "report-card.mend-delivery": "Instruiți oamenii la: {steps}.",
    # The journey.
    "journey-chart": "Parcursul dintr-o privire",
    "journey": "Parcursul clientului",
    # Who acts, and with whom the experience is weakest.
    "blueprint": "Cine acționează, la vedere și în culise",
    "phases-actors": "Fază cu fază, cu cine",
    "phases-actors.how": "Scorul mediu al pașilor unei faze la care ia parte un actor, fiecare cât contează, de la cel "
    "mai slab.",
    "phases-actors.actor": "Actor",
    "phases-actors.role": "Rol",
    "phases-actors.phase": "Fază",
    "phases-actors.no-phase": "în nicio fază",
    "phases-actors.score": "Scor",
    "phases-actors.steps": "Pași",
    "phases-actors.rated": "Evaluați",
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
    "reason.gap": {
        "one": "Rămâne cu {value} punct sub așteptările clienților.",
        "few": "Rămâne cu {value} puncte sub așteptările clienților.",
        "other": "Rămâne cu {value} de puncte sub așteptările clienților.",
    },
    "reason.assumed-gap": {
        "one": "Rămâne cu {value} punct sub ce se așteaptă în alte părți; ce se așteaptă aici nu se știe.",
        "few": "Rămâne cu {value} puncte sub ce se așteaptă în alte părți; ce se așteaptă aici nu se știe.",
        "other": "Rămâne cu {value} de puncte sub ce se așteaptă în alte părți; ce se așteaptă aici nu se știe.",
    },
    "reason.low-score": "Are un scor de numai {value} din 100.",
    "reason.risk": "Compromite {value} din parcursuri.",
    "reason.importance": "Contează mult pentru clienți ({value} din 100).",
    "reason.leverage": "Niciun alt pas nu ridică atât de mult scorul întregului.",
    "reason.effort": "Îi costă efort pe clienți ({value} din 100).",
    "reason.repeats": {
        "one": "Cere {value} contact pentru același lucru.",
        "few": "Cere {value} contacte pentru același lucru.",
        "other": "Cere {value} de contacte pentru același lucru.",
    },
    "reason.blind-spot": {
        "one": "Compania are despre el o părere cu {value} punct mai bună decât clienții.",
        "few": "Compania are despre el o părere cu {value} puncte mai bună decât clienții.",
        "other": "Compania are despre el o părere cu {value} de puncte mai bună decât clienții.",
    },
    "reason.mend-design": {
        "one": "Îndreptați procesul: este cu {value} punct sub oameni.",
        "few": "Îndreptați procesul: este cu {value} puncte sub oameni.",
        "other": "Îndreptați procesul: este cu {value} de puncte sub oameni.",
    },
    "reason.mend-delivery": {
        "one": "Instruiți oamenii: sunt cu {value} punct sub proces.",
        "few": "Instruiți oamenii: sunt cu {value} puncte sub proces.",
        "other": "Instruiți oamenii: sunt cu {value} de puncte sub proces.",
    },
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
    "promise.text": "„{text}”",
    "promise.timeless": "Nu spune niciun timp cu care pașii să poată fi comparați.",
    "promise.kept": "Respectată într-o zi obișnuită: {typical} din {within}, cât s-a promis.",
    "promise.always": "Respectată: durează {typical} într-o zi obișnuită și {worst} în cel mai rău caz, din {within}, "
    "cât s-a promis.",
    "promise.sometimes": "Respectată într-o zi obișnuită ({typical} din {within}, cât s-a promis), încălcată în cea "
    "mai rea ({worst}).",
    "promise.broken": "Încălcată într-o zi obișnuită: durează {typical}, adică cu {over} mai mult decât {within}, cât "
    "s-a promis.",
    "promise.unknown": {
        "one": "Nu se știe dacă promisiunea de {within} este respectată: dați durata pentru încă {count} pas.",
        "few": "Nu se știe dacă promisiunea de {within} este respectată: dați durata pentru încă {count} pași.",
        "other": "Nu se știe dacă promisiunea de {within} este respectată: dați durata pentru încă {count} de pași.",
    },
    # What is unknown.
    "unknowns": "Ce nu se știe",
    "unknowns.finding": {
        "one": "{count} lucru nu se știe; nu a fost socotit zero",
        "few": "{count} lucruri nu se știu; niciunul nu a fost socotit zero",
        "other": "{count} de lucruri nu se știu; niciunul nu a fost socotit zero",
    },
    "unknowns.how": "Nimic necunoscut nu a fost socotit drept zero. În ordinea folosului pe care l-ar aduce:",
    "unknown.perceived": {
        "one": "Dați „perceived” la {count} pas din {total}, ca să poată primi scor.",
        "few": "Dați „perceived” la {count} pași din {total}, ca să poată primi scor.",
        "other": "Dați „perceived” la {count} de pași din {total}, ca să poată primi scor.",
    },
    "unknown.expected": {
        "one": "Dați „expected” la {count} pas din {total}, ca să se vadă decalajul.",
        "few": "Dați „expected” la {count} pași din {total}, ca să se vadă decalajele.",
        "other": "Dați „expected” la {count} de pași din {total}, ca să se vadă decalajele.",
    },
    "unknown.importance": {
        "one": "Dați „importance” la {count} pas din {total}, ca ordinea să țină seama de ce contează; până atunci "
        "contează cât media celorlalți.",
        "few": "Dați „importance” la {count} pași din {total}, ca ordinea să țină seama de ce contează; până atunci "
        "contează cât media celorlalți.",
        "other": "Dați „importance” la {count} de pași din {total}, ca ordinea să țină seama de ce contează; până "
        "atunci contează cât media celorlalți.",
    },
    "unknown.effort": {
        "one": "Dați „effort” la {count} pas din {total}, ca să se vadă cât îl costă pe client.",
        "few": "Dați „effort” la {count} pași din {total}, ca să se vadă cât îl costă pe client.",
        "other": "Dați „effort” la {count} de pași din {total}, ca să se vadă cât îl costă pe client.",
    },
    "unknown.offered": {
        "one": "Dați „offered” la {count} pas din {total}, ca să se vadă dacă compania are un punct orb.",
        "few": "Dați „offered” la {count} pași din {total}, ca să se vadă unde are compania puncte oarbe.",
        "other": "Dați „offered” la {count} de pași din {total}, ca să se vadă unde are compania puncte oarbe.",
    },
    "unknown.actors": {
        "one": "Dați „actors” la {count} pas din {total}, ca să se știe dacă este moment al adevărului.",
        "few": "Dați „actors” la {count} pași din {total}, ca să se știe care sunt momente ale adevărului.",
        "other": "Dați „actors” la {count} de pași din {total}, ca să se știe care sunt momente ale adevărului.",
    },
    "unknown.critical_moments": "Dați „critical_moments”, ca să se vadă ce ar putea strica tot serviciul și cât de "
    "des.",
    "unknown.probability": {
        "one": "Dați „probability”, „incidents” sau „complaints” la {count} moment critic din {total}, ca să i se "
        "socotească riscul.",
        "few": "Dați „probability”, „incidents” sau „complaints” la {count} momente critice din {total}, ca să li se "
        "socotească riscul.",
        "other": "Dați „probability”, „incidents” sau „complaints” la {count} de momente critice din {total}, ca să li "
        "se socotească riscul.",
    },
    "unknown.severity": {
        "one": "Dați „severity” la {count} moment critic din {total}; până atunci se consideră că strică totul.",
        "few": "Dați „severity” la {count} momente critice din {total}; până atunci se consideră că strică totul.",
        "other": "Dați „severity” la {count} de momente critice din {total}; până atunci se consideră că strică totul.",
    },
    "unknown.recovery": {
        "one": "Dați „recovery” la {count} moment critic din {total}; până atunci se consideră că nu este remediat "
        "niciodată.",
        "few": "Dați „recovery” la {count} momente critice din {total}; până atunci se consideră că nu sunt remediate "
        "niciodată.",
        "other": "Dați „recovery” la {count} de momente critice din {total}; până atunci se consideră că nu sunt "
        "remediate niciodată.",
    },
    "unknown.duration": {
        "one": "Dați „duration” la {count} pas din {total}, ca să se știe dacă timpul promis este respectat.",
        "few": "Dați „duration” la {count} pași din {total}, ca să se știe dacă timpul promis este respectat.",
        "other": "Dați „duration” la {count} de pași din {total}, ca să se știe dacă timpul promis este respectat.",
    },
    # The method.
    "method": "Metoda în vigoare",
    "method.usual": "Toți parametrii au valoarea implicită.",
    "method.changed": {
        "one": "Fișierul a stabilit {count} parametru altfel decât implicit.",
        "few": "Fișierul a stabilit {count} parametri altfel decât implicit.",
        "other": "Fișierul a stabilit {count} de parametri altfel decât implicit.",
    },
    "method.parameter": "Parametru",
    "method.value": "În vigoare",
    "method.default": "Implicit",
    "method.meaning": "Ce face",
    "method.theta": "Ponderea proiectării față de prestare în ce este perceput.",
    "method.kappa": "Cât ajustează scorul unui moment decalajul față de așteptări.",
    "method.lambda": "Cât cântărește mai greu o pierdere decât un câștig (Tversky & Kahneman 1992).",
    "method.omega": "Ponderea efortului clientului în scorul unui moment.",
    "method.mu": "Ponderea amintirii față de experiență în scorul serviciului.",
    "method.tau": "Sub acest scor, un moment critic trage în jos tot serviciul, iar un moment este urgent.",
    "method.complaint_multiplier": "Câți clienți au trăit un incident pentru fiecare care l-a reclamat.",
    "method.crosshair": "Unde se întâlnesc cadranele importanță–performanță.",
    "method.crosshair.mean": "medie",
    "method.crosshair.median": "mediană",
    "method.crosshair.scale": "mijlocul scalei",
    "method.blind_spot": "Cu cât poate depăși oferitul perceputul până când devine punct orb.",
    "method.imbalance": "Cât se pot depărta proiectarea și prestarea până când una este numită drept de îndreptat.",
    "method.strength": "De la acest scor, un moment sau un grup de momente este punct tare.",
    "method.shortfall": "Cât poate rămâne perceputul sub așteptat până când devine punct slab.",
    # Several cycles.
    "league.title": "Cicluri ale serviciilor, de la cel mai slab",
    "league.files": "Fișiere",
    "league.cycle": "Ciclu",
    "league.first": "De îmbunătățit întâi",
    "league.file": "Fișier",
    "league.worst": "Cel mai slab este „{name}”, cu scorul serviciului {score}.",
    # What if.
    "what-if": "Ce-ar fi dacă",
    "what-if.with": {
        "one": "Cu această acțiune pusă în practică: {actions}",
        "few": "Cu aceste acțiuni puse în practică: {actions}",
        "other": "Cu aceste acțiuni puse în practică: {actions}",
    },
    "what-if.set": "Cu aceste valori: {settings}",
    "what-if.step": "Pasul",
    "what-if.then": "Atunci",
    "what-if.first": "De îmbunătățit întâi este astăzi „{today}”; atunci ar fi „{then}”.",
    "what-if.steps": "Pașii care se schimbă",
}
