"""R-1 to R-3: the uttrekk, of one municipality or of the parts of a merged one, and the demographic rates behind a published one."""

from fractions import Fraction
from math import ceil

from .feil import Problemer, merknad
from .felt import aar, andel, desimal, dobbelt, ett_av, felt_i, ledd_i, liste, maaneder, navn, objekt, som_aar, valgfri
from .priser import sum_av
from .tall import EN, ETTER, proev_tall, rund, rund_til, skriv, tusen

metode_felt = ett_av("multiplikativ", "additiv")
grunnlag_felt = objekt(aar=aar, beloep=desimal(minst=0))
_indekser = liste(objekt(aar=aar, deflator=andel(), demografi=andel()))
PROSENTGRENSE = Fraction(15, 100)  # a rate further from zero than this is more likely a per cent


def indekser_felt(verdi, sti, p):
    lest = _indekser(verdi, sti, p)
    dobbelt(verdi, "aar", "DUPLIKAT_AAR", sti, p)
    return lest


def prosentmerknad(sats, *sti):
    return [merknad("MULIG_PROSENT", *sti)] if sats is not None and abs(sats) > PROSENTGRENSE else []


def indeksmerknader(indekser, *sti):
    return [
        m
        for i, rad in enumerate(indekser or [])
        for felt in ("deflator", "demografi")
        for m in prosentmerknad(rad.get(felt), *sti, i, felt)
    ]


def med_merknader(ut, sier):
    """Results that have no merknader of their own get the field only where there is something to say."""
    return {**ut, "merknader": sier} if sier else ut


def se_paa_indekser(fra_aar, til_aar, indekser, sti, p):
    """R-2: a year without an index is refused, once for each."""
    if isinstance(indekser, list):
        har = [felt_i(rad, "aar") for rad in indekser]
        for nr in range(fra_aar + 1, til_aar + 1):
            if nr not in har:
                p.meld("MANGLER_INDEKS", *sti)


def se_paa_aar(inn, sti, p):
    til, fra = som_aar(felt_i(inn, "tilAar")), som_aar(felt_i(felt_i(inn, "grunnlag"), "aar"))
    if til is None or fra is None:
        return
    if til < fra:
        p.meld("AAR_FOER_GRUNNLAG", *sti, "tilAar")
    else:
        se_paa_indekser(fra, til, felt_i(inn, "indekser"), [*sti, "indekser"], p)


def faktor(deflator, demografi, metode):
    """R-2: what an amount grows by in a year."""
    return EN + deflator + demografi if metode == "additiv" else (EN + deflator) * (EN + demografi)


def kjede(grunnlag, til_aar, indekser, metode):
    """R-2: the amounts after the base year, each from the unrounded one before."""
    i_aar = {rad["aar"]: rad for rad in indekser}
    beloep, ledd = grunnlag["beloep"], []
    for nr in range(grunnlag["aar"] + 1, til_aar + 1):
        rad = i_aar[nr]
        vekst = faktor(rad["deflator"], rad["demografi"], metode)
        beloep *= vekst
        ledd.append({**rad, "faktor": vekst, "beloep": beloep})
    return ledd


_felt = dict(
    grunnlag=grunnlag_felt,
    tilAar=aar,
    indekser=indekser_felt,
    metode=valgfri(metode_felt),
    maaneder=valgfri(maaneder),
)
_ett = objekt(**_felt)


def del_av_aar(beloep, antall):
    """R-7: part of a year by whole months."""
    return beloep if antall is None else beloep * antall / 12


def _regn(lest):
    ledd = kjede(lest["grunnlag"], lest["tilAar"], lest["indekser"], lest["metode"])
    siste = ledd[-1]["beloep"] if ledd else lest["grunnlag"]["beloep"]
    beloep = del_av_aar(siste, lest["maaneder"])
    vist = {
        "utvikling": [
            {
                "aar": rad["aar"],
                **{felt: skriv(rad[felt]) for felt in ("deflator", "demografi", "faktor", "beloep")},
                "beloepAvrundet": tusen(rad["beloep"]),
            }
            for rad in ledd
        ],
        "beloep": skriv(beloep),
        "beloepAvrundet": tusen(beloep),
    }
    return vist, beloep


def uttrekk(inn):
    p = Problemer()
    lest = _ett(inn, [], p)
    se_paa_aar(inn, [], p)
    p.krev()
    return med_merknader(_regn(lest)[0], indeksmerknader(lest["indekser"], "indekser"))


_deler = objekt(deler=liste(objekt(navn=navn, **_felt)))


def samlet_uttrekk(inn):
    """R-3: each part by its own base year; the whole is the sum of the exact parts, and only then rounded."""
    p = Problemer()
    lest = _deler(inn, [], p)
    raa = felt_i(inn, "deler")
    if isinstance(raa, list):
        if not raa:
            p.meld("MANGLER_FELT", "deler")
        dobbelt(raa, "navn", "DUPLIKAT_NAVN", ["deler"], p)
        aarene = [som_aar(felt_i(del_, "tilAar")) for del_ in raa]
        foerste = next((nr for nr in aarene if nr is not None), None)
        for i, del_ in enumerate(raa):
            se_paa_aar(del_, ["deler", i], p)
            if aarene[i] is not None and aarene[i] != foerste:
                p.meld("AAR_STEMMER_IKKE", "deler", i, "tilAar")
    p.krev()
    regnet = [_regn(del_) for del_ in lest["deler"]]
    beloep = sum_av(b for _, b in regnet)
    ut = {
        "deler": [{"navn": del_["navn"], **vist} for del_, (vist, _) in zip(lest["deler"], regnet)],
        "beloep": skriv(beloep),
        "beloepAvrundet": tusen(beloep),
    }
    sier = [
        m for i, del_ in enumerate(lest["deler"]) for m in indeksmerknader(del_["indekser"], "deler", i, "indekser")
    ]
    return med_merknader(ut, sier)


_soek = objekt(
    grunnlag=grunnlag_felt,
    tilAar=aar,
    indekser=liste(objekt(aar=aar, deflator=andel(), demografi=valgfri(andel()))),
    publisert=objekt(beloep=desimal(over=0), avrundetTil=desimal(over=0)),
    metode=valgfri(metode_felt),
)


def _se_paa_soek(inn, p):
    """There is a rate to find, and the published amount is one that its unit can show."""
    indekser = felt_i(inn, "indekser")
    dobbelt(indekser, "aar", "DUPLIKAT_AAR", ["indekser"], p)
    fra, til = som_aar(felt_i(felt_i(inn, "grunnlag"), "aar")), som_aar(felt_i(inn, "tilAar"))
    if fra is not None and til is not None and til >= fra and isinstance(indekser, list):
        brukte = [rad for rad in indekser if fra < (som_aar(felt_i(rad, "aar")) or 0) <= til]
        if til == fra:
            p.meld("MANGLER_VALG", "tilAar")
        elif len(brukte) >= til - fra and all("demografi" in rad for rad in brukte):
            p.meld("MANGLER_VALG", "indekser")
    publisert = felt_i(inn, "publisert")
    beloep, enhet = proev_tall(felt_i(publisert, "beloep")), proev_tall(felt_i(publisert, "avrundetTil"))
    if beloep and enhet and beloep > 0 and enhet > 0 and rund_til(beloep, enhet) != beloep:
        p.meld("UGYLDIG_VERDI", "publisert", "beloep")


FINESTE = 10**ETTER  # rates are whole numbers of 10^-20


def _foerste_som(holder, fra):
    """The least whole number from `fra` that holds, when all after it do too."""
    steg = 1
    while not holder(fra + steg - 1):
        fra, steg = fra + steg, steg * 2
    til = fra + steg - 1
    while fra < til:
        midt = (fra + til) // 2
        if holder(midt):
            til = midt
        else:
            fra = midt + 1
    return til


def _finn_satser(lest):
    """R-2, N-2: the least and the greatest rate that carry the base to what is shown so; a year's factor is never below 0."""
    indekser = {rad["aar"]: rad for rad in lest["indekser"]}
    fra, til = lest["grunnlag"]["aar"], lest["tilAar"]
    kjent, tillegg, aarene = lest["grunnlag"]["beloep"], [], []
    for nr in range(fra + 1, til + 1):
        rad = indekser[nr]
        if rad["demografi"] is not None:
            kjent *= faktor(rad["deflator"], rad["demografi"], lest["metode"])
            continue
        aarene.append(nr)
        vekst = EN + rad["deflator"]
        if lest["metode"] != "additiv":
            kjent, vekst = kjent * vekst, EN
        tillegg.append(vekst)
    if kjent <= 0:
        return aarene, None
    enhet = lest["publisert"]["avrundetTil"]
    nedre, oevre = lest["publisert"]["beloep"] - enhet / 2, lest["publisert"]["beloep"] + enhet / 2
    hele = [int(ledd * FINESTE) for ledd in tillegg]

    def naar(grense):
        maal = ceil(grense / kjent * FINESTE ** len(hele))

        def holder(sats):
            produkt = 1
            for ledd in hele:
                produkt *= ledd + sats
            return produkt >= maal

        return holder

    lavest = -min([FINESTE - 1, *hele])
    foerst = _foerste_som(naar(nedre), lavest)
    sist = _foerste_som(naar(oevre), lavest) - 1
    if foerst > sist:
        return aarene, None
    return aarene, (Fraction(foerst, FINESTE), Fraction(sist, FINESTE))


def demografi_som_gir(inn):
    p = Problemer()
    lest = _soek(inn, [], p)
    se_paa_aar(inn, [], p)
    _se_paa_soek(inn, p)
    p.krev()
    aarene, satser = _finn_satser(lest)
    ut = {"aar": aarene, "satser": satser and {"fra": skriv(satser[0]), "til": skriv(satser[1])}}
    sier = indeksmerknader(lest["indekser"], "indekser")
    if satser:
        sier += prosentmerknad(satser[0], "publisert", "beloep")
    return med_merknader(ut, sier)
