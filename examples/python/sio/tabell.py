"""Published tables as read: every number as the cell that shows it, with what it can stand for (N-2)."""

from .felt import ULEST, desimal, liste, navn, objekt, sannhet, valgfri
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
_kolonne = objekt(navn=navn, avrundetTil=valgfri(_enhet))


def _les_kolonne(verdi, sti, p):
    """A column's name and unit: it has a unit of its own where it is an object."""
    if isinstance(verdi, str):
        return {"navn": navn(verdi, sti, p), "avrundetTil": None, "sti": sti}
    lest = _kolonne(verdi, sti, p)
    return lest if lest is ULEST else {**lest, "sti": [*sti, "navn"]}


def _celle(verdi, sti, p):
    if verdi is None:
        return None
    try:
        return les_tall(verdi)
    except Talltrobbel as e:
        p.meld(str(e), *sti)
        return ULEST


_rad = objekt(navn=navn, celler=liste(_celle), avrundetTil=valgfri(_enhet))
FELT = {
    "kolonner": liste(_les_kolonne, ikke_tom=True),
    "rader": liste(_rad, ikke_tom=True),
    "avrundetTil": _enhet,
    "nullErEksakt": valgfri(sannhet),
}
_tabell = objekt(**FELT)
_navngitt = objekt(navn=navn, **FELT)


def _en_gang(navnene, p):
    """The names that were read, in their order; one that stands twice is a problem of the second."""
    kjente = []
    for navn_, sti in navnene:
        if navn_ in kjente:
            p.meld("DUPLIKAT_NAVN", *sti)
        elif isinstance(navn_, str):
            kjente.append(navn_)
    return kjente


def _enheten(rad, kolonne, tabell):
    """The unit of a cell: the row's, else the column's, else the table's; None where it could not be read."""
    for eier in (rad, kolonne, tabell):
        enhet = eier["avrundetTil"]
        if enhet is not None:
            return None if enhet is ULEST or enhet <= 0 else enhet
    return None


def _sett_sammen(lest, sti, p):
    """Makes a table of what was read of it; cells that could not be read are not there."""
    kolonner = ledd_lest(lest["kolonner"])
    rader = ledd_lest(lest["rader"])
    kolonnenavn = _en_gang([(k["navn"], k["sti"]) for k in kolonner if k is not ULEST], p)
    radnavn = _en_gang([(r["navn"], [*sti, "rader", i, "navn"]) for i, r in enumerate(rader) if r is not ULEST], p)
    celler = {}
    for i, rad in enumerate(rader):
        if rad is ULEST or rad["celler"] is ULEST:
            continue
        if lest["kolonner"] is not ULEST and len(rad["celler"]) != len(kolonner):
            p.meld("UGYLDIG_VERDI", *sti, "rader", i, "celler")
            continue
        for j, (kolonne, tall) in enumerate(zip(kolonner, rad["celler"])):
            if kolonne is ULEST or tall is ULEST:
                continue
            plass = rad["navn"], kolonne["navn"]
            if tall is None:
                celler.setdefault(plass, None)
                continue
            enhet = _enheten(rad, kolonne, lest)
            if enhet is None:
                continue
            if (tall / enhet).denominator != 1:
                p.meld("UGYLDIG_VERDI", *sti, "rader", i, "celler", j)
                continue
            eksakt = tall == 0 and lest["nullErEksakt"] is True
            celler.setdefault(plass, Celle(tall, 0 if eksakt else enhet))
    return Tabell(lest.get("navn"), radnavn, kolonnenavn, celler)


def ledd_lest(lest):
    return [] if lest is ULEST else lest


def les_tabeller(inn, p):
    """The tables of an input: the one without a name, or those of `tabeller`."""
    har = [felt for felt in TABELLFELT if felt in inn]
    if "tabeller" not in inn:
        if not har:
            p.meld("MANGLER_VALG")
            return []
        lest = _tabell({felt: inn[felt] for felt in har}, [], p)
        return [_sett_sammen(lest, [], p)]
    if har:
        p.meld("FLERE_VALG")
    leste = ledd_lest(liste(_navngitt, ikke_tom=True)(inn["tabeller"], ["tabeller"], p))
    _en_gang([(en["navn"], ["tabeller", i, "navn"]) for i, en in enumerate(leste) if en is not ULEST], p)
    return [_sett_sammen(en, ["tabeller", i], p) for i, en in enumerate(leste) if en is not ULEST]
