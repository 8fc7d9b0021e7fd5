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
        self.rader = _navneliste(lest.get("rader"), [*self.sti, "rader"])
        self.kolonner = _navneliste(lest.get("kolonner"), [*self.sti, "kolonner"])
        self.utelat = lest["tomme"] == "utelates"


def _navneliste(lest, sti):
    return None if lest is None else [Navn(navn_, [*sti, i]) for i, navn_ in enumerate(lest)]


_noen = liste(navn, ikke_tom=True)
_tomme = valgfri(ett_av("avvises", "utelates"))
_celle = objekt(tabell=valgfri(navn), rad=valgfri(navn), kolonne=valgfri(navn))


def _to_tabeller(verdi, sti, p):
    if isinstance(verdi, list) and len(verdi) != 2:
        p.meld("UGYLDIG_VERDI", *sti)
        return ULEST
    return liste(navn)(verdi, sti, p)


_valgte = {"rader": valgfri(_noen), "kolonner": valgfri(_noen)}
FORMER = {
    "radsum": {"tabell": valgfri(navn), "sum": navn, "av": valgfri(_noen), "rader": valgfri(_noen)},
    "kolonnesum": {"tabell": valgfri(navn), "sum": navn, "av": valgfri(_noen), "kolonner": valgfri(_noen)},
    "tabellsum": {"sum": navn, "av": _noen, **_valgte},
    "tabelldifferanse": {"differanse": navn, "av": _to_tabeller, **_valgte},
    "cellesum": {"sum": _celle, "av": liste(_celle, ikke_tom=True), "trekkFra": valgfri(liste(_celle)), **_valgte},
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
    for felt in ("rader", "kolonner"):
        navnene = lest.get(felt) or []
        if navnene is not ULEST:
            for i, navn_ in enumerate(navnene):
                if navn_ in navnene[:i]:
                    p.meld("DUPLIKAT_NAVN", *sti, felt, i)
    if len(p.liste) > foer:
        return ULEST
    identitet = _lag.get(slag, _tabellsum)(sti[-1], slag, lest)
    for felt, egen in (("rader", identitet.svar.rad), ("kolonner", identitet.svar.kolonne)):
        if egen and felt in lest and lest[felt] is not None:
            p.meld("FLERE_VALG", *sti, felt)
    return identitet if len(p.liste) == foer else ULEST
