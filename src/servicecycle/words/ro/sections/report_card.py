"""The report's words for the report card."""

from servicecycle.words import Phrase

PHRASES: dict[str, Phrase] = {
    "company": "Compania: cum este proiectat serviciul",
    "people": "Angajații: cum îl prestează",
    "overall": "pe ansamblu",
    "company-weaker": {
        "one": "Compania este jumătatea mai slabă, cu {points} punct: îndreptați procesul înainte de a instrui "
        "oamenii.",
        "few": "Compania este jumătatea mai slabă, cu {points} puncte: îndreptați procesul înainte de a instrui "
        "oamenii.",
        "other": "Compania este jumătatea mai slabă, cu {points} de puncte: îndreptați procesul înainte de a instrui "
        "oamenii.",
    },
    "people-weaker": {
        "one": "Angajații sunt jumătatea mai slabă, cu {points} punct: instruiți-i înainte de a schimba procesul.",
        "few": "Angajații sunt jumătatea mai slabă, cu {points} puncte: instruiți-i înainte de a schimba procesul.",
        "other": "Angajații sunt jumătatea mai slabă, cu {points} de puncte: instruiți-i înainte de a schimba "
        "procesul.",
    },
    "company-slightly-weaker": {
        "one": "Compania este jumătatea puțin mai slabă, cu {points} punct: uitați-vă întâi la proces.",
        "few": "Compania este jumătatea puțin mai slabă, cu {points} puncte: uitați-vă întâi la proces.",
        "other": "Compania este jumătatea puțin mai slabă, cu {points} de puncte: uitați-vă întâi la proces.",
    },
    "people-slightly-weaker": {
        "one": "Angajații sunt jumătatea puțin mai slabă, cu {points} punct: uitați-vă întâi la instruire.",
        "few": "Angajații sunt jumătatea puțin mai slabă, cu {points} puncte: uitați-vă întâi la instruire.",
        "other": "Angajații sunt jumătatea puțin mai slabă, cu {points} de puncte: uitați-vă întâi la instruire.",
    },
    "even": "Nicio jumătate nu este mai slabă decât cealaltă: uitați-vă la fiecare pas în parte.",
    "only-company": "Numai compania a fost evaluată pe atribute: evaluați amabilitatea, competența și "
    "carisma, ca să puteți compara.",
    "only-people": "Numai angajații au fost evaluați pe atribute: evaluați calitatea, cantitatea, "
    "promptitudinea și costul, ca să puteți compara.",
    "mend-design": "Îndreptați procesul la: {steps}.",
    "mend-delivery": "Instruiți oamenii la: {steps}.",
}
