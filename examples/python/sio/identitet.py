"""What must hold in tables, as read: which cell is the sum or the ratio, of which cells, and in which rows and columns."""

from .felt import MANGLER, ULEST, desimal, ett_av, liste, navn, objekt, valgfri
from .tall import EN, NULL


class Navn:
    """A name that points at a table, a row or a column, and where it stands; None for a table that is not named."""

    def __init__(self, navn_, sti):
        self.navn, self.sti = navn_, sti


class Plass:
    """Points at cells: a row or a column that is None is the one that the identity runs through."""

    def __init__(self, sti, tabell, rad=None, kolonne=None):
        self.sti, self.tabell, self.rad, self.kolonne = sti, tabell, rad, kolonne


class Identitet:
    """Says that `svar` is the sum of `ledd`, each with its sign, or (with `forhold`) faktor × the first over the second + tillegg."""

    def __init__(self, nr, slag, lest, svar, ledd, forhold=None):
        self.nr, self.type, self.svar, self.ledd, self.forhold = nr, slag, svar, ledd, forhold
        self.sti = ["identiteter", nr]
        self.rader = _navn_i(lest.get("rader"), [*self.sti, "rader"])
        self.kolonner = _navn_i(lest.get("kolonner"), [*self.sti, "kolonner"])
        self.utelat = lest["tomme"] == "utelates"


def _navn_i(lest, sti):
    return None if lest is None else [Navn(navn_, [*sti, i]) for i, navn_ in enumerate(lest)]


_navneliste = liste(navn)
_tomme = valgfri(ett_av("avvises", "utelates"))
_celle = objekt(tabell=valgfri(navn), rad=valgfri(navn), kolonne=valgfri(navn))


_valgte = {"rader": valgfri(_navneliste), "kolonner": valgfri(_navneliste)}
FORMER = {
    "radsum": {"tabell": valgfri(navn), "sum": navn, "av": valgfri(_navneliste), "rader": valgfri(_navneliste)},
    "kolonnesum": {"tabell": valgfri(navn), "sum": navn, "av": valgfri(_navneliste), "kolonner": valgfri(_navneliste)},
    "tabellsum": {"sum": navn, "av": _navneliste, **_valgte},
    "tabelldifferanse": {"differanse": navn, "av": _navneliste, **_valgte},
    "cellesum": {"sum": _celle, "av": liste(_celle), "trekkFra": valgfri(liste(_celle)), **_valgte},
    "forhold": {
        **dict.fromkeys(("vist", "teller", "nevner"), _celle),
        **dict.fromkeys(("faktor", "tillegg"), valgfri(desimal())),
        **_valgte,
    },
}
_lesere = {slag: objekt(type=navn, tomme=_tomme, **felt) for slag, felt in FORMER.items()}
_slag = ett_av(*FORMER)


def _celleplass(lest, sti):
    rad, kolonne = (lest[felt] and Navn(lest[felt], [*sti, felt]) for felt in ("rad", "kolonne"))
    return Plass(sti, Navn(lest["tabell"], [*sti, "tabell"]), rad, kolonne)


def _linjesum(nr, slag, lest):
    """The column that is the sum of columns, or the row that is the sum of rows; of all the others where none are named."""
    sti = ["identiteter", nr]
    linje = "kolonne" if slag == "radsum" else "rad"
    tabell = Navn(lest["tabell"], [*sti, "tabell"])

    def plass(navn_, her):
        return Plass(her, tabell, **{linje: Navn(navn_, her)})

    av = lest["av"]
    ledd = None if av is None else [(plass(navn_, [*sti, "av", i]), 1) for i, navn_ in enumerate(av)]
    return Identitet(nr, slag, lest, plass(lest["sum"], [*sti, "sum"]), ledd)


def _tabellsum(nr, slag, lest):
    sti = ["identiteter", nr]
    svar = "sum" if slag == "tabellsum" else "differanse"

    def plass(navn_, her):
        return Plass(her, Navn(navn_, her))

    fortegn = [1] * len(lest["av"]) if slag == "tabellsum" else [1, -1]
    ledd = [(plass(navn_, [*sti, "av", i]), f) for i, (navn_, f) in enumerate(zip(lest["av"], fortegn))]
    return Identitet(nr, slag, lest, plass(lest[svar], [*sti, svar]), ledd)


def _cellesum(nr, slag, lest):
    sti = ["identiteter", nr]
    ledd = [(_celleplass(en, [*sti, "av", i]), 1) for i, en in enumerate(lest["av"])]
    ledd += [(_celleplass(en, [*sti, "trekkFra", i]), -1) for i, en in enumerate(lest["trekkFra"] or [])]
    return Identitet(nr, slag, lest, _celleplass(lest["sum"], [*sti, "sum"]), ledd)


def _forhold(nr, slag, lest):
    vist, teller, nevner = (_celleplass(lest[felt], ["identiteter", nr, felt]) for felt in ("vist", "teller", "nevner"))
    faktor, tillegg = lest["faktor"], lest["tillegg"]
    tall = (EN if faktor is None else faktor, NULL if tillegg is None else tillegg)
    return Identitet(nr, slag, lest, vist, [(teller, 1), (nevner, 1)], tall)


_lag = {"cellesum": _cellesum, "forhold": _forhold, **dict.fromkeys(("radsum", "kolonnesum"), _linjesum)}


def les_identitet(verdi, sti, p):
    """An identity, or ULEST where something is wrong with how it is written."""
    foer = len(p.liste)
    if not isinstance(verdi, dict):
        p.meld("UGYLDIG_TYPE", *sti)
        return ULEST
    slag = verdi.get("type", MANGLER)
    if slag is MANGLER:
        p.meld("MANGLER_FELT", *sti, "type")
        return ULEST
    if _slag(slag, [*sti, "type"], p) is ULEST:
        return ULEST
    lest = _lesere[slag](verdi, sti, p)
    if len(p.liste) > foer:
        return ULEST
    identitet = _lag.get(slag, _tabellsum)(sti[-1], slag, lest)
    _innvend(identitet, lest, p)
    return identitet if len(p.liste) == foer else ULEST


def _innvend(identitet, lest, p):
    """Says what is wrong with an identity whose fields could all be read."""
    sti, svar = identitet.sti, identitet.svar
    if identitet.type == "tabelldifferanse" and len(lest["av"]) != 2:
        p.meld("UGYLDIG_VERDI", *sti, "av")
    elif lest.get("av") == []:
        p.meld("MANGLER_FELT", *sti, "av")
    for felt, navnene, egen in (("rader", identitet.rader, svar.rad), ("kolonner", identitet.kolonner, svar.kolonne)):
        if navnene is None:
            continue
        kjente = [en.navn for en in navnene]
        for i, navn_ in enumerate(kjente):
            if navn_ in kjente[:i]:
                p.meld("DUPLIKAT_NAVN", *sti, felt, i)
        if egen:
            p.meld("FLERE_VALG", *sti, felt)  # where the answer stands is said already
        elif not navnene:
            p.meld("MANGLER_FELT", *sti, felt)
