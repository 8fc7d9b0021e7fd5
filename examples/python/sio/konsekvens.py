"""S-1 to S-7: the refund that is forgone, and what the trial meant for a municipality."""

from .feil import Problemer, merknad
from .felt import aar, andel, desimal, dobbelt, ett_av, felt_i, heltall, ledd_i, liste, navn, objekt, som_aar, valgfri
from .priser import les_fil, sum_av
from .tall import NULL, kroner, les_tall, rund, skriv
from .uttrekk import grunnlag_felt, indekser_felt, indeksmerknader, kjede, med_merknader, metode_felt, prosentmerknad

_fil = les_fil("ressurskrevende.json")
ALDERSGRENSE = _fil["aldersgrense"]["aar"]
SATSFELT = ("innslagspunkt", "kompensasjonsgrad")


def _satser_i(tilskuddsaar):
    """The row of a grant year: the adopted values where they are known, the proposal otherwise."""
    rader = [rad for rad in _fil["rader"] if rad["tilskuddsaar"] == tilskuddsaar]
    return next((rad for rad in rader if not rad.get("forslag")), rader[0] if rader else {})


_kroner = desimal(minst=0)
_ressurs = objekt(
    aar=valgfri(aar),
    regnskapsaar=valgfri(aar),
    innslagspunkt=valgfri(_kroner),
    kompensasjonsgrad=valgfri(andel(minst=0)),
    mottakere=liste(
        objekt(id=valgfri(navn), loennsutgifter=_kroner, fradrag=valgfri(_kroner), alder=valgfri(heltall(0, 150)))
    ),
)


def _se_paa_satser(inn, p):
    """Gives the grant year whose values are needed, or None."""
    mangler = [felt for felt in SATSFELT if felt not in inn]
    tilskudd, regnskap = som_aar(inn.get("aar")), som_aar(inn.get("regnskapsaar"))
    if tilskudd is not None and regnskap is not None and regnskap != tilskudd - 1:
        p.meld("AAR_STEMMER_IKKE", "regnskapsaar")
        return None
    if not mangler:
        return None
    if "aar" not in inn and "regnskapsaar" not in inn:
        p.meld("MANGLER_VALG")
        return None
    aaret = tilskudd if tilskudd is not None else regnskap and regnskap + 1
    if aaret is not None and any(felt not in _satser_i(aaret) for felt in mangler):
        p.meld("MANGLER_SATS", "aar" if "aar" in inn else "regnskapsaar")
    return aaret


def ressurskrevende(inn):
    """S-1: rate × max(0, wage cost − deductions − threshold) for each recipient under 67."""
    p = Problemer()
    lest = _ressurs(inn, [], p)
    aaret = None
    if isinstance(inn, dict):
        aaret = _se_paa_satser(inn, p)
        dobbelt(inn.get("mottakere"), "id", "DUPLIKAT_NAVN", ["mottakere"], p)
    p.krev()
    sier, satser = [], {}
    rad = _satser_i(aaret)
    fra_tabell = [felt for felt in SATSFELT if lest[felt] is None]
    for felt in SATSFELT:
        satser[felt] = les_tall(rad[felt]) if felt in fra_tabell else lest[felt]
    if fra_tabell:
        sted = "regnskapsaar" if lest["aar"] is None else "aar"
        status = {felt: rad["status"] for felt in SATSFELT}
        status["kompensasjonsgrad"] = rad.get("kompensasjonsgradStatus", rad["status"])
        if any(status[felt] != "publisert" for felt in fra_tabell):
            sier.append(merknad("ANTATT_VERDI", sted))
        if rad.get("forslag"):
            sier.append(merknad("FORSLAG_BRUKT", sted))
    regnet = []
    for i, mottaker in enumerate(lest["mottakere"]):
        netto = mottaker["loennsutgifter"] - (mottaker["fradrag"] or NULL)
        for_gammel = mottaker["alder"] is not None and mottaker["alder"] >= ALDERSGRENSE
        if for_gammel:
            sier.append(merknad("OVER_ALDERSGRENSEN", "mottakere", i, "alder"))
        grunnlag = NULL if for_gammel else max(NULL, netto - satser["innslagspunkt"])
        refusjon = grunnlag * satser["kompensasjonsgrad"]
        regnet.append((grunnlag, refusjon, netto - refusjon))
    if not regnet:
        sier.append(merknad("INGEN_LINJER", "mottakere"))
    refusjon = sum_av(r for _, r, _ in regnet)
    ut = {
        "mottakere": [
            {"grunnlag": skriv(g), "refusjon": skriv(r), "egenandel": skriv(e)} for g, r, e in regnet
        ],
        "refusjon": skriv(refusjon),
        "refusjonAvrundet": kroner(refusjon),
        "egenandel": skriv(sum_av(e for _, _, e in regnet)),
    }
    return med_merknader(ut, sier)


def _aarsliste(**felter):
    return objekt(aar=liste(objekt(aar=aar, **felter), ikke_tom=True))


def _les_aarene(skjema, inn):
    p = Problemer()
    lest = skjema(inn, [], p)
    dobbelt(felt_i(inn, "aar"), "aar", "DUPLIKAT_AAR", ["aar"], p)
    p.krev()
    return lest["aar"]


_overfoeringer = _aarsliste(tilskudd=desimal(), uttrekk=_kroner, bortfaltRefusjon=_kroner)


def oekte_overfoeringer(inn):
    """S-3: tilskudd − (uttrekk + the refund forgone)."""
    rader = _les_aarene(_overfoeringer, inn)
    beloep = [rad["tilskudd"] - (rad["uttrekk"] + rad["bortfaltRefusjon"]) for rad in rader]
    return {
        "aar": [
            {"aar": rad["aar"], "beloep": skriv(b), "beloepAvrundet": kroner(b)} for rad, b in zip(rader, beloep)
        ],
        "sum": skriv(sum_av(beloep)),
        "sumAvrundet": kroner(sum_av(beloep)),
    }


_gevinst = objekt(
    grunnlag=grunnlag_felt,
    indekser=indekser_felt,
    lokalDemografi=liste(objekt(aar=aar, demografi=andel())),
    metode=valgfri(metode_felt),
)


def _aarene_i(serie):
    """The years of a series, or None where one of them can't be read."""
    if not isinstance(serie, list):
        return None
    aarene = [som_aar(felt_i(rad, "aar")) for rad in serie]
    return None if None in aarene else aarene


def _se_paa_serier(inn, p):
    """The same years in both series, from the one after the base year on, without gaps."""
    dobbelt(felt_i(inn, "lokalDemografi"), "aar", "DUPLIKAT_AAR", ["lokalDemografi"], p)
    start = som_aar(felt_i(felt_i(inn, "grunnlag"), "aar"))
    if start is None:
        return
    slutter = []
    for felt in ("indekser", "lokalDemografi"):
        aarene = _aarene_i(felt_i(inn, felt))
        if aarene is None:
            continue
        siste = max([start, *aarene])
        slutter.append(siste)
        if aarene and siste == start:
            p.meld("AAR_FOER_GRUNNLAG", felt)
            continue
        for nr in range(start + 1, max(siste, start + 1) + 1):
            if nr not in aarene:
                p.meld("MANGLER_INDEKS", felt)
    if len(slutter) == 2 and slutter[0] != slutter[1] and start not in slutter:
        p.meld("AAR_STEMMER_IKKE", "lokalDemografi")


def demografigevinst(inn):
    """S-4: the uttrekk by the municipality's own growth, less the uttrekk as it was."""
    p = Problemer()
    lest = _gevinst(inn, [], p)
    _se_paa_serier(inn, p)
    p.krev()
    til = max(rad["aar"] for rad in lest["indekser"])
    egen = {rad["aar"]: rad["demografi"] for rad in lest["lokalDemografi"]}
    lokale = [{**rad, "demografi": egen[rad["aar"]]} for rad in lest["indekser"] if rad["aar"] in egen]
    nasjonalt = kjede(lest["grunnlag"], til, lest["indekser"], lest["metode"])
    lokalt = kjede(lest["grunnlag"], til, lokale, lest["metode"])
    gevinster = [l["beloep"] - n["beloep"] for n, l in zip(nasjonalt, lokalt)]
    ut = {
        "aar": [
            {
                "aar": n["aar"],
                "nasjonal": skriv(n["beloep"]),
                "lokal": skriv(l["beloep"]),
                "gevinst": skriv(gevinst),
                "gevinstAvrundet": kroner(gevinst),
            }
            for n, l, gevinst in zip(nasjonalt, lokalt, gevinster)
        ],
        "sum": skriv(sum_av(gevinster)),
        "sumAvrundet": kroner(sum_av(gevinster)),
    }
    sier = indeksmerknader(lest["indekser"], "indekser")
    for i, rad in enumerate(lest["lokalDemografi"]):
        sier += prosentmerknad(rad["demografi"], "lokalDemografi", i, "demografi")
    return med_merknader(ut, sier)


AARSAKER = ("inntektspaaslag", "demografigevinst", "ressurskrevende")
_splitt = _aarsliste(
    oekteOverfoeringer=desimal(), inntektspaaslag=_kroner, demografigevinst=desimal(), ressurskrevende=desimal()
)


def _del(hele, deler):
    return {
        "oekteOverfoeringer": skriv(hele),
        **{navn_: skriv(tall) for navn_, tall in zip(AARSAKER, deler)},
        "rest": skriv(hele - sum_av(deler)),
    }


def _med_avrundet(hele, deler):
    """In whole kroner the rest is what the rounded whole has beyond the rounded parts."""
    return {**_del(hele, deler), "avrundet": _del(rund(hele), [rund(tall) for tall in deler])}


def aarsakssplitt(inn):
    """S-7: the whole is the three known parts and the rest."""
    rader = _les_aarene(_splitt, inn)
    aarene = [(rad["oekteOverfoeringer"], [rad[navn_] for navn_ in AARSAKER]) for rad in rader]
    summer = [sum_av(ledd) for ledd in zip(*(deler for _, deler in aarene))]
    return {
        "aar": [{"aar": rad["aar"], **_med_avrundet(*deler)} for rad, deler in zip(rader, aarene)],
        "sum": _med_avrundet(sum_av(hele for hele, _ in aarene), summer),
    }
