"""Published tables as read: every number as the cell that shows it, with what it can stand for (N-2)."""

from .felt import ULEST, desimal, felt_i, ledd_i, liste, navn, objekt, sannhet, valgfri
from .kontroll import avrundet, punkt
from .tall import Talltrobbel, les_tall

TABELLFELT = ("kolonner", "rader", "avrundetTil", "nullErEksakt")


class Celle:
    """A number as it is shown, and the unit that it was rounded to: zero for a number that stands for itself alone."""

    def __init__(self, vist, enhet):
        self.vist, self.enhet = vist, enhet
        self.verdier = avrundet(vist, enhet) if enhet else punkt(vist)


class Tabell:
    """Rows and columns by name, in their order, and the cells by both names; None where one is empty."""

    def __init__(self, navn_, rader, kolonner, celler):
        self.navn, self.rader, self.kolonner, self.celler = navn_, rader, kolonner, celler


_enhet = desimal(over=0)
_medenhet = objekt(navn=navn, avrundetTil=valgfri(_enhet))


def _kolonne(verdi, sti, p):
    """A column is its name, or an object with a unit of its own."""
    return _medenhet(verdi, sti, p) if isinstance(verdi, dict) else {"navn": navn(verdi, sti, p), "avrundetTil": None}


def _celle(verdi, sti, p):
    if verdi is None:
        return None
    try:
        return les_tall(verdi)
    except Talltrobbel as e:
        p.meld(str(e), *sti)
        return ULEST


_rad = objekt(navn=navn, celler=liste(_celle), avrundetTil=valgfri(_enhet))
_felt = {
    "kolonner": liste(_kolonne),
    "rader": liste(_rad),
    "avrundetTil": _enhet,
    "nullErEksakt": valgfri(sannhet),
}
_alene, _navngitt = objekt(**_felt), objekt(navn=navn, **_felt)


def _navnene(liste_, sti, p):
    """The names in a list, whatever else is wrong with it, by their number; one that stands twice is a problem of the second."""
    svar = {}
    for i, ledd in enumerate(ledd_i(liste_)):
        navn_, her = (felt_i(ledd, "navn"), [*sti, i, "navn"]) if isinstance(ledd, dict) else (ledd, [*sti, i])
        if isinstance(navn_, str):
            if navn_ in svar:
                p.meld("DUPLIKAT_NAVN", *her)
            svar.setdefault(navn_, i)
    return svar


def _les_celler(lest, sti, p):
    """The cells by the numbers of their row and column. A row's unit goes before its column's, and that before the table's."""
    celler = {}
    for i, rad in enumerate(lest["rader"]):
        for j, tall in enumerate(rad["celler"]):
            kolonne = lest["kolonner"][j] if j < len(lest["kolonner"]) else {"avrundetTil": None}
            enhet = next(eier["avrundetTil"] for eier in (rad, kolonne, lest) if eier["avrundetTil"] is not None)
            if tall is None:
                celler[i, j] = None
            elif tall == 0 and lest["nullErEksakt"]:
                celler[i, j] = Celle(tall, 0)
            elif (tall / enhet).denominator != 1:
                p.meld("UGYLDIG_VERDI", *sti, "rader", i, "celler", j)
            else:
                celler[i, j] = Celle(tall, enhet)
    return celler


def _les_tabell(inn, leser, sti, p):
    """A table: its names in any case, its cells where all of its fields could be read."""
    foer = len(p.liste)
    lest = leser(inn, sti, p)
    lesbar = len(p.liste) == foer
    rader, kolonner = (_navnene(felt_i(inn, felt), [*sti, felt], p) for felt in ("rader", "kolonner"))
    for felt in ("kolonner", "rader"):
        if inn.get(felt) == []:
            p.meld("MANGLER_FELT", *sti, felt)
    if isinstance(inn.get("kolonner"), list):
        for i, rad in enumerate(ledd_i(inn.get("rader"))):
            celler = felt_i(rad, "celler")
            if isinstance(celler, list) and len(celler) != len(inn["kolonner"]):
                p.meld("UGYLDIG_VERDI", *sti, "rader", i, "celler")
    leste = _les_celler(lest, sti, p) if lesbar else {}
    celler = {(r, k): leste[i, j] for r, i in rader.items() for k, j in kolonner.items() if (i, j) in leste}
    navn_ = inn.get("navn") if leser is _navngitt and isinstance(inn.get("navn"), str) else None
    return Tabell(navn_, list(rader), list(kolonner), celler)


def les_tabeller(inn, p):
    """The tables of an input: the one without a name that it is itself, or those of `tabeller`."""
    har = {felt: inn[felt] for felt in TABELLFELT if felt in inn}
    if "tabeller" not in inn:
        if not har:
            p.meld("MANGLER_VALG")
        return [_les_tabell(har, _alene, [], p)] if har else []
    if har:
        p.meld("FLERE_VALG")
    sti, flere = ["tabeller"], inn["tabeller"]
    liste(lambda verdi, her, p: None if isinstance(verdi, dict) else _navngitt(verdi, her, p), ikke_tom=True)(flere, sti, p)
    _navnene([ledd if isinstance(ledd, dict) else None for ledd in ledd_i(flere)], sti, p)
    return [_les_tabell(en, _navngitt, [*sti, i], p) for i, en in enumerate(ledd_i(flere)) if isinstance(en, dict)]
