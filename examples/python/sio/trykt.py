"""The printed form as read: every number by its path, as it is shown and as what it can stand for (N-2)."""

import re
from fractions import Fraction

from .feil import Problemer
from .felt import MANGLER, ULEST, aar, brudd, desimal, dobbelt, felt_i, hva_som_helst, ledd_i, liste, maaneder, navn, objekt
from .felt import sannhet, tegn_i, valgfri
from .priser import kode_felt, les_grunnlag, se_paa_linjer
from .skjema import GRUPPER, KODER, SKJEMA
from .strekk import vist_som
from .tall import NULL, Talltrobbel, les_tall, skriv

LINJEFELT = ("pris", "aarsvolum", "aKontoVolum", "gjennomfoert", "endring", "netto")
RADFELT = ("aKonto", "korreksjon", "sum")
MED_ENHET = ("aarsvolum", "gjennomfoert", "endring", "netto")

SUMRAD = re.compile(r"sum|total|totalt|totalsum|i alt|sum totalt?|sum i alt", re.ASCII | re.IGNORECASE)
MELLOMROM = " \u00a0\u202f"
TRYKT = re.compile(r"[-\u2212]?(?:[0-9]+|[0-9]{1,3}(?:([ \u00a0\u202f])[0-9]{3})(?:\1[0-9]{3})*)(?:,[0-9]+)?")


class Vist:
    """A number as it is shown: its value, what its last digit is worth, and the unit that it was rounded to (zero: none)."""

    __slots__ = ("v", "siffer", "enhet", "rom")

    def __init__(self, v, siffer, enhet):
        self.v, self.siffer, self.enhet = v, siffer, enhet
        self.rom = vist_som(v, enhet)

    def med(self, v):
        return Vist(v, self.siffer, self.enhet)


def _desimaltekst(verdi):
    """Printed text as a decimal of the contract, or None for what is not printed so."""
    if not isinstance(verdi, str) or tegn_i(verdi) >= 100:
        return None
    renset = verdi.strip(MELLOMROM)
    if TRYKT.fullmatch(renset) is None:
        return None
    return re.sub(f"[{MELLOMROM}]", "", renset).replace("\u2212", "-").replace(",", ".")


def trykt_tall(**krav):
    """A number as (value, decimals shown); None for an empty cell."""

    def les(verdi, sti, p):
        if verdi is MANGLER or verdi is None:
            return None
        tekst = _desimaltekst(verdi)
        try:
            tall = les_tall(verdi if tekst is None else tekst)
        except Talltrobbel as e:
            p.meld(str(e), *sti)
            return ULEST
        kode = brudd(tall, **krav)
        if kode:
            p.meld(kode, *sti)
        # trailing zeros count where the text is printed, and not in a decimal
        return tall, len((skriv(tall) if tekst is None else tekst).partition(".")[2])

    return les


def _gruppe(verdi, sti, p):
    if isinstance(verdi, str) and verdi in GRUPPER:
        return verdi
    p.meld("MANGLER_FELT" if verdi is MANGLER else "UGYLDIG_VERDI", *sti)
    return ULEST


_volum, _kroner, _enhet = trykt_tall(minst=0), trykt_tall(), valgfri(desimal(over=0))
_linje = objekt(
    kode=kode_felt,
    stjerne=valgfri(sannhet),
    **dict.fromkeys(("pris", "aarsvolum", "aKontoVolum", "gjennomfoert"), _volum),
    **dict.fromkeys(("endring", "netto"), _kroner),
)
_rad = objekt(termin=navn, maaneder=valgfri(maaneder), **dict.fromkeys(RADFELT, _kroner))
_skjema = objekt(
    kommune=valgfri(navn),
    aar=valgfri(aar),
    tariff=hva_som_helst,
    priser=hva_som_helst,
    noekkel=trykt_tall(over=0, hoeyst=1),
    maaneder=valgfri(maaneder),
    termin=valgfri(navn),
    linjer=liste(_linje, ikke_tom=True),
    grupper=valgfri(liste(objekt(gruppe=_gruppe, netto=_kroner))),
    netto=_kroner,
    aarsbeloep=_kroner,
    oppstilling=valgfri(liste(_rad)),
    avrundetTil=valgfri(objekt(**dict.fromkeys(MED_ENHET, _enhet))),
    doegnenhet=valgfri(desimal(over=0, hoeyst=1)),
    forslag=valgfri(sannhet),
)


def er_sumrad(navnet):
    """Whether a row is called what a form calls its last one."""
    return isinstance(navnet, str) and SUMRAD.fullmatch(navnet) is not None


def _se_paa_rader(inn, p):
    """K-4: each term once, the sum last, and a row for the term that is settled."""
    rader, termin = inn.get("oppstilling"), inn.get("termin")
    if not isinstance(rader, list):
        return
    dobbelt(rader, "termin", "DUPLIKAT_TERMIN", ["oppstilling"], p)
    navnene = [felt_i(rad, "termin") for rad in rader]
    for i, navnet in enumerate(navnene[:-1]):
        if er_sumrad(navnet):
            p.meld("UGYLDIG_VERDI", "oppstilling", i, "termin")
    if isinstance(termin, str) and (er_sumrad(termin) or termin not in navnene):
        p.meld("UKJENT_TERMIN", "termin")


class Linje:
    def __init__(self, nr, lest, grunnlag):
        self.nr, self.kode, self.stjerne = nr, lest["kode"], lest["stjerne"]
        self.tjeneste = SKJEMA[self.kode]
        self.tabellpris = grunnlag.priser.get(self.kode) if grunnlag else None
        self.utledet = grunnlag is not None and self.kode in grunnlag.utledet


class Rad:
    def __init__(self, nr, lest):
        self.nr, self.termin, self.maaneder = nr, lest["termin"], lest["maaneder"]


class Skjema:
    """What the form is made of; its numbers stand apart, so that one of them can be changed."""

    def __init__(self, lest, grunnlag):
        # the key as printed, (value, decimals), where it is no number of months
        self.noekkel = lest["noekkel"] if lest["maaneder"] is None else None
        self.noekler = noekler(lest["noekkel"], lest["maaneder"])
        linjer = [Linje(nr, linje, grunnlag) for nr, linje in enumerate(lest["linjer"])]
        self.linjer = sorted(linjer, key=lambda linje: KODER.index(linje.kode))
        self.grupper = [
            (nr, rad["gruppe"]) for nr, rad in enumerate(lest["grupper"] or []) if rad["netto"] is not None
        ]
        alle = [Rad(nr, rad) for nr, rad in enumerate(lest["oppstilling"] or [])]
        self.rader = [rad for rad in alle if not er_sumrad(rad.termin)]
        self.sumrad = next((rad for rad in alle if er_sumrad(rad.termin)), None)
        self.tall = _tallene(lest)
        if lest["termin"] is None:
            med = [rad for rad in self.rader if ("oppstilling", rad.nr, "korreksjon") in self.tall]
            self.egen = med[0] if len(med) == 1 else None
        else:
            self.egen = next((rad for rad in self.rader if rad.termin == lest["termin"]), None)
        self.doegnenhet = Fraction(1, 100) if lest["doegnenhet"] is None else lest["doegnenhet"]


def noekler(noekkel, maaneder_):
    """A-2, A-4: what the key may be: as it stands, or the whole months/12 that it is when these are cut or rounded (0,083)."""
    if maaneder_ is not None:
        return [Fraction(maaneder_, 12)]
    verdi, desimaler = noekkel
    skritt = Fraction(1, 10**desimaler)
    tolvdeler = [Fraction(m, 12) for m in range(1, 13)]
    # cut off it is less than a step above the key, rounded up no more than half a step below
    return [verdi] + [t for t in tolvdeler if desimaler >= 2 and t != verdi and -skritt / 2 <= t - verdi < skritt]


def _tallene(lest):
    """Every number of the form by its path."""
    enheter, tall = lest["avrundetTil"] or {}, {}

    def ta_med(lest_tall, felt, *sti):
        if lest_tall is not None:
            verdi, desimaler = lest_tall
            siffer = Fraction(1, 10**desimaler)
            enhet = NULL if felt not in MED_ENHET else siffer if enheter.get(felt) is None else enheter[felt]
            tall[sti] = Vist(verdi, siffer, enhet)

    for nr, linje in enumerate(lest["linjer"]):
        for felt in LINJEFELT:
            ta_med(linje[felt], felt, "linjer", nr, felt)
    for nr, rad in enumerate(lest["grupper"] or []):
        ta_med(rad["netto"], "netto", "grupper", nr, "netto")
    ta_med(lest["netto"], "netto", "netto")
    ta_med(lest["aarsbeloep"], "aarsbeloep", "aarsbeloep")
    for nr, rad in enumerate(lest["oppstilling"] or []):
        for felt in RADFELT:
            ta_med(rad[felt], felt, "oppstilling", nr, felt)
    return tall


def les_skjema(inn):
    """The form, its prices, and what its fields say; or everything that is wrong with it."""
    p = Problemer()
    lest = _skjema(inn, [], p)
    if not isinstance(inn, dict):
        p.krev()
    feltene_er_lest = not p.liste
    grunnlag = les_grunnlag(inn, p) if "tariff" in inn or "priser" in inn else None
    har_noekkel = inn.get("noekkel") is not None
    if har_noekkel and "maaneder" in inn:
        p.meld("FLERE_VALG")
    elif not har_noekkel and "maaneder" not in inn:
        p.meld("MANGLER_FELT", "noekkel")
    se_paa_linjer(ledd_i(inn.get("linjer")), None, ["linjer"], p)
    dobbelt(inn.get("grupper"), "gruppe", "DUPLIKAT_NAVN", ["grupper"], p)
    _se_paa_rader(inn, p)
    if feltene_er_lest:
        for sti, vist in _tallene(lest).items():
            if vist.enhet != 0 and (vist.v / vist.enhet).denominator != 1:
                p.meld("UGYLDIG_VERDI", *sti)
    p.krev()
    return Skjema(lest, grunnlag), grunnlag, lest
