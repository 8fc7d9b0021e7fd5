"""R-4 to R-7, R-10: the inntektspåslag, its cap and its phase-out, and Modell B."""

from .feil import Problemer, merknad
from .felt import aar, andel, desimal, dobbelt, ett_av, felt_i, ledd_i, liste, maaneder, objekt, som_aar, valgfri
from .priser import les_fil, sum_av
from .tall import EN, kroner, les_tall, skriv, tusen
from .uttrekk import del_av_aar, med_merknader, prosentmerknad

_fil = les_fil("inntektspaaslag.json")
SATS = les_tall(_fil["sats"]["verdi"])
PROSJEKTMIDLER = les_tall(_fil["prosjektmidler"]["beloep"])
TAK = {rad["aar"]: les_tall(rad["beloep"]) for rad in _fil["tak"]}
FOERSTE_TAK = _fil["tak"][0]["aar"]
NEDTRAPPING = {
    plan["sisteAar"]: ([les_tall(rad["andel"]) for rad in plan["andeler"]], plan["status"] == "publisert")
    for plan in _fil["nedtrapping"]
}
PUBLISERT_NEDTRAPPING = next(andeler for andeler, publisert in NEDTRAPPING.values() if publisert)
BUDSJETT = {
    rad["aar"]: les_tall(rad["verdi"])
    for rad in les_fil("deflator.json")["anslag"]
    if rad["slag"] == "budsjett" and "verdi" in rad
}
_modell_b = next(rad for rad in les_fil("forsoeket.json")["perioder"] if rad["ordning"] == "modellB")
MODELL_B = range(int(_modell_b["fra"][:4]), int(_modell_b["til"][:4]) + 1)


def utenfor_modell_b(nr, *sti):
    return [] if nr in MODELL_B else [merknad("UTENFOR_FORSOEKET", *sti)]


paaslagsfelt = dict(
    sats=valgfri(andel(minst=0)),
    tak=valgfri(desimal(minst=0)),
    maaneder=valgfri(maaneder),
    takGjelder=valgfri(ett_av("aaret", "perioden")),
)
_paaslag = objekt(uttrekk=desimal(minst=0), aar=valgfri(aar), **paaslagsfelt)


def _se_paa_tak(har_aar, aaret, har_tak, sti, p):
    """N-3: a missing cap is never «no cap»."""
    kjent = som_aar(aaret)
    if not har_tak and not (har_aar and kjent is None) and kjent not in TAK:
        p.meld("MANGLER_TAK", *sti, "tak")


def regn(uttrekk, sats, tak, antall, tak_gjelder):
    """R-4, R-7: the year's share, at most the cap, and then the months; or the months first."""
    beregnet = uttrekk * sats
    uten = del_av_aar(beregnet, antall)
    beloep = min(uten, tak) if tak_gjelder == "perioden" else del_av_aar(min(beregnet, tak), antall)
    return beregnet, beloep, beloep < uten


def _vis(uttrekk, nr, valg):
    tak = TAK[nr] if valg["tak"] is None else valg["tak"]
    sats = SATS if valg["sats"] is None else valg["sats"]
    beregnet, beloep, begrenset = regn(uttrekk, sats, tak, valg["maaneder"], valg["takGjelder"])
    vist = {
        "beregnet": skriv(beregnet),
        "tak": skriv(tak),
        "begrenset": begrenset,
        "beloep": skriv(beloep),
        "beloepAvrundet": kroner(beloep),
        "prosjektmidlerMaks": skriv(min(PROSJEKTMIDLER, beloep)),
    }
    return vist, beloep


def inntektspaaslag(inn):
    p = Problemer()
    lest = _paaslag(inn, [], p)
    if isinstance(inn, dict):
        _se_paa_tak("aar" in inn, inn.get("aar"), "tak" in inn, [], p)
    p.krev()
    vist, _ = _vis(lest["uttrekk"], lest["aar"], lest)
    return med_merknader(vist, prosentmerknad(lest["sats"], "sats"))


_b = objekt(
    aar=aar,
    uttrekk=desimal(minst=0),
    maaneder=valgfri(maaneder),
    inntektspaaslag=valgfri(objekt(**paaslagsfelt)),
)


def modell_b(inn):
    """R-10: an earmarked grant equal to the uttrekk, and the påslag, which has the same months unless it has its own."""
    p = Problemer()
    lest = _b(inn, [], p)
    if isinstance(inn, dict) and "aar" in inn:
        eget = inn.get("inntektspaaslag")
        _se_paa_tak(True, inn["aar"], isinstance(eget, dict) and "tak" in eget, ["inntektspaaslag"], p)
    p.krev()
    valg = lest["inntektspaaslag"] or dict.fromkeys(paaslagsfelt)
    if valg["maaneder"] is None:
        valg = {**valg, "maaneder": lest["maaneder"]}
    vist, paaslag = _vis(lest["uttrekk"], lest["aar"], valg)
    tilskudd = del_av_aar(lest["uttrekk"], lest["maaneder"])
    ut = {
        "oeremerketTilskudd": skriv(tilskudd),
        "oeremerketTilskuddAvrundet": kroner(tilskudd),
        "inntektspaaslag": vist,
        "samlet": skriv(tilskudd + paaslag),
        "samletAvrundet": kroner(tilskudd + paaslag),
    }
    sier = utenfor_modell_b(lest["aar"], "aar") + prosentmerknad(valg["sats"], "inntektspaaslag", "sats")
    return med_merknader(ut, sier)


_indeksering = objekt(
    tilAar=aar,
    fra=valgfri(objekt(aar=aar, tak=desimal(minst=0))),
    deflatorer=valgfri(liste(objekt(aar=aar, deflator=andel()))),
)


def tak(inn):
    """R-4: the cap from year to year, unrounded, by the budget-time deflator or the caller's own."""
    p = Problemer()
    lest = _indeksering(inn, [], p)
    if isinstance(inn, dict):
        raa = inn.get("deflatorer")
        dobbelt(raa, "aar", "DUPLIKAT_AAR", ["deflatorer"], p)
        fra = som_aar(felt_i(inn["fra"], "aar")) if "fra" in inn else FOERSTE_TAK
        til = som_aar(inn.get("tilAar"))
        egne = [felt_i(rad, "aar") for rad in ledd_i(raa)]
        if fra is not None and til is not None:
            if til < fra:
                p.meld("AAR_FOER_GRUNNLAG", "tilAar")
            for nr in range(fra + 1, til + 1):
                if nr not in egne and nr not in BUDSJETT:
                    p.meld("MANGLER_DEFLATOR", "deflatorer")
    p.krev()
    start = lest["fra"] or {"aar": FOERSTE_TAK, "tak": TAK[FOERSTE_TAK]}
    satser = {**BUDSJETT, **{rad["aar"]: rad["deflator"] for rad in lest["deflatorer"] or []}}
    beloep, utvikling = start["tak"], []
    for nr in range(start["aar"] + 1, lest["tilAar"] + 1):
        beloep *= EN + satser[nr]
        vist = {"tak": skriv(beloep), "takAvrundet": tusen(beloep)}
        utvikling.append({"aar": nr, "deflator": skriv(satser[nr]), **vist})
    ut = {
        "utvikling": utvikling,
        "tak": skriv(beloep),
        "takAvrundet": tusen(beloep),
        "status": "publisert" if lest["fra"] is None and not utvikling else "utledet",
    }
    sier = [
        m
        for i, rad in enumerate(lest["deflatorer"] or [])
        for m in prosentmerknad(rad["deflator"], "deflatorer", i, "deflator")
    ]
    return med_merknader(ut, sier)


andeler_felt = liste(andel(minst=0), ikke_tom=True)
_ned = objekt(sisteAar=aar, beloep=desimal(minst=0), andeler=valgfri(andeler_felt))


def nedtrapping(inn):
    """R-6: shares of the last year's påslag; published for an end in 2022, antatt for any other."""
    p = Problemer()
    lest = _ned(inn, [], p)
    p.krev()
    sier = []
    andeler = lest["andeler"]
    if andeler is None:
        andeler, publisert = NEDTRAPPING.get(lest["sisteAar"], (PUBLISERT_NEDTRAPPING, False))
        sier = [] if publisert else [merknad("ANTATT_VERDI", "andeler")]
    deler = [lest["beloep"] * del_ for del_ in andeler]
    ut = {
        "aar": [
            {
                "aar": lest["sisteAar"] + 1 + i,
                "andel": skriv(andeler[i]),
                "beloep": skriv(beloep),
                "beloepAvrundet": kroner(beloep),
            }
            for i, beloep in enumerate(deler)
        ],
        "sum": skriv(sum_av(deler)),
        "sumAvrundet": kroner(sum_av(deler)),
    }
    return med_merknader(ut, sier)
