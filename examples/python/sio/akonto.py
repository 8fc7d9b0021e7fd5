"""A-1 to A-5: the year's a konto and its instalments."""

from fractions import Fraction
from math import floor

from .feil import Problemer
from .felt import MANGLER, aar, desimal, er_heltall, ett_av, felt_i, hva_som_helst, ledd_i, liste, maaneder, navn, objekt, valgfri
from .priser import i_orden, kode_felt, les_grunnlag, se_paa_linjer, sum_av
from .skjema import SKJEMA, TIME
from .tall import rund, skriv

_terminer = liste(objekt(navn=navn, maaneder=maaneder))


def _termin_felt(verdi, sti, p):
    """A-2: the instalments of a year: named once each, at least one, at most 12 months together."""
    lest = _terminer(verdi, sti, p)
    if isinstance(verdi, list):
        if not verdi:
            p.meld("MANGLER_FELT", *sti)
        nevnt = set()
        for i, termin in enumerate(verdi):
            navnet = felt_i(termin, "navn")
            if isinstance(navnet, str):
                if navnet in nevnt:
                    p.meld("DUPLIKAT_TERMIN", *sti, i, "navn")
                nevnt.add(navnet)
        antall = [felt_i(termin, "maaneder") for termin in verdi]
        if sum(int(n) for n in antall if n is not None and er_heltall(n)) > 12:
            p.meld("FOR_MANGE_MAANEDER", *sti)
    return lest


def _fordel(beloep, terminer):
    """A-5: whole kroner that add up; the krone that is left goes to the largest remainder, the earlier where they tie."""
    eksakte = [beloep * t["maaneder"] / 12 for t in terminer]
    hele = [Fraction(floor(andel)) for andel in eksakte]
    summen = rund(sum_av(eksakte))
    mangler = int(summen - sum_av(hele))
    koe = sorted(range(len(hele)), key=lambda i: (hele[i] - eksakte[i], i))
    for i in koe[:mangler]:
        hele[i] += 1
    return {
        "terminer": [
            {
                "navn": t["navn"],
                "maaneder": t["maaneder"],
                "noekkel": skriv(Fraction(t["maaneder"], 12)),
                "beloep": skriv(kroner),
            }
            for t, kroner in zip(terminer, hele)
        ],
        "sum": skriv(summen),
    }


_fordeling = objekt(aarsbeloep=desimal(minst=0, hel=True), terminer=_termin_felt)


def fordel(inn):
    p = Problemer()
    lest = _fordeling(inn, [], p)
    p.krev()
    return _fordel(lest["aarsbeloep"], lest["terminer"])


_volum = valgfri(desimal(minst=0))
_plan = objekt(
    kommune=valgfri(navn),
    aar=valgfri(aar),
    tariff=hva_som_helst,
    priser=hva_som_helst,
    linjer=liste(objekt(kode=kode_felt, timerPerUke=_volum, plasser=_volum, aarsvolum=_volum)),
    terminer=valgfri(_termin_felt),
    avrunding=valgfri(ett_av("ned", "naermeste", "opp")),
)
KVARTALER = [{"navn": f"{nr}. kvartal", "maaneder": 3} for nr in (1, 2, 3, 4)]


def _se_paa_volum(linje, tjeneste, sti, p):
    gitt = [felt for felt in ("timerPerUke", "plasser", "aarsvolum") if felt in linje]
    if not gitt:
        p.meld("MANGLER_VALG", *sti)
    if len(gitt) > 1:
        p.meld("FLERE_VALG", *sti)
    galt = "plasser" if tjeneste.enhet == TIME else "timerPerUke"
    if galt in gitt:
        p.meld("FEIL_ENHET", *sti, galt)


def _aarsvolum(linje):
    """A-3: a year has 365 days here, in leap years too."""
    if linje["timerPerUke"] is not None:
        return linje["timerPerUke"] * Fraction(365, 7)
    return linje["plasser"] * 365 if linje["plasser"] is not None else linje["aarsvolum"]


def _til_tusen(beloep, avrunding):
    """A-1: to whole 1000 kr; down unless the caller says otherwise."""
    antall = beloep / 1000
    if avrunding == "naermeste":
        return rund(antall) * 1000
    return Fraction((floor(antall) if avrunding == "ned" else -floor(-antall)) * 1000)


def for_aaret(inn):
    p = Problemer()
    lest = _plan(inn, [], p)
    grunnlag = les_grunnlag(inn, p)
    se_paa_linjer(felt_i(inn, "linjer"), grunnlag, ["linjer"], p, _se_paa_volum)
    p.krev()
    terminer = KVARTALER if lest["terminer"] is None else lest["terminer"]
    avrunding = lest["avrunding"] or "ned"
    linjer, beloep = [], Fraction(0)
    for linje in i_orden(lest["linjer"]):
        kode, volum = linje["kode"], _aarsvolum(linje)
        pris = grunnlag.priser[kode]
        beloep += pris * volum
        linjer.append(
            {
                "kode": kode,
                "enhet": SKJEMA[kode].enhet,
                "pris": skriv(pris),
                "aarsvolum": skriv(volum),
                "beloep": skriv(pris * volum),
                # the term's part of the unrounded year's volume, to a whole hour or døgn
                "terminer": [
                    {"navn": t["navn"], "volum": skriv(rund(volum * t["maaneder"] / 12))} for t in terminer
                ],
            }
        )
    aarsbeloep = _til_tusen(beloep, avrunding)
    brukte = [linje["kode"] for linje in linjer]
    return {
        "linjer": linjer,
        "beloep": skriv(beloep),
        "aarsbeloep": skriv(aarsbeloep),
        **_fordel(aarsbeloep, terminer),
        "avrunding": avrunding,
        **grunnlag.sitat(),
        "merknader": [
            *grunnlag.merknader(brukte),
            *grunnlag.aarsmerknader(lest["aar"]),
        ],
    }
