"""T-2 to T-6: the prices of an input: a shipped table by name, a whole table, or kroner by code."""

import json
import re
from pathlib import Path

from .feil import Problemer, merknad
from .felt import MANGLER, ULEST, aar, desimal, ett_av, felt_i, hva_som_helst, heltall, ledd_i, liste, navn, objekt, som_dato, valgfri
from .skjema import KODER, SKJEMA, er_kode
from .tall import NULL

TARIFFER = Path(__file__).resolve().parents[3] / "tariffs"
SONER = ("1", "1a", "2", "3", "4", "4a", "5")


def les_fil(navn_):
    return json.loads((TARIFFER / navn_).read_text(encoding="utf-8"))


def kode_felt(verdi, sti, p):
    if er_kode(verdi):
        return verdi
    p.meld("MANGLER_FELT" if verdi is MANGLER else "UKJENT_TJENESTEKODE", *sti)
    return ULEST


def _sone(verdi, sti, p):
    sone = str(verdi) if isinstance(verdi, int) and not isinstance(verdi, bool) else verdi
    if isinstance(sone, str) and sone in SONER:
        return sone
    p.meld("MANGLER_FELT" if verdi is MANGLER else "UGYLDIG_VERDI", *sti)
    return ULEST


def _dag(verdi, sti, p):
    if som_dato(verdi) is None:
        p.meld("UGYLDIG_DATO", *sti)
    return verdi


def _omtrent(verdi, sti, p):
    """A date as far as it is known: a year, a month or a day."""
    tekst = verdi if isinstance(verdi, str) else ""
    if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", tekst) or som_dato(tekst + "-01-01"[len(tekst) - 4 :]) is None:
        p.meld("UGYLDIG_DATO", *sti)
    return verdi


_gruppe = heltall(1, 99)
_status = ett_av("publisert", "utledet", "antatt")
_kilder = liste(objekt(id=navn, sted=valgfri(navn)))
_pris = desimal(minst=0)


def _pris_eller_ingen(verdi, sti, p):
    return None if verdi is None else _pris(verdi, sti, p)


_valg = objekt(aar=aar, sone=_sone, reisetidsgruppe=_gruppe)
_rad = objekt(
    kode=kode_felt,
    pris=_pris_eller_ingen,
    sted=valgfri(navn),
    status=valgfri(_status),
    kilder=valgfri(_kilder),
    merknad=valgfri(navn),
)
_trinn = objekt(fraAar=aar, tilAar=aar, sats=navn)
_tabell = objekt(
    **{"$schema": hva_som_helst, "merknader": hva_som_helst},
    id=valgfri(navn),
    aar=aar,
    sone=_sone,
    reisetidsgruppe=_gruppe,
    gyldigFra=valgfri(_dag),
    gyldigTil=valgfri(_dag),
    status=valgfri(_status),
    regel=valgfri(navn),
    kilder=valgfri(_kilder),
    publisert=valgfri(_omtrent),
    erstatter=valgfri(navn),
    merknad=valgfri(navn),
    utledetFra=valgfri(objekt(tabell=navn, serie=navn, slag=navn, trinn=liste(_trinn))),
    priser=hva_som_helst,
)


def _les_rader(verdi, sti, p):
    """The rows of a whole table, a list or an object by code: all 51, each once, null where no price is known (N-3)."""
    if not isinstance(verdi, (list, dict)):
        p.meld("MANGLER_FELT" if verdi is MANGLER else "UGYLDIG_TYPE", *sti)
        return {}
    rader, nevnt = {}, set()
    if isinstance(verdi, list):
        for i, rad in enumerate(verdi):
            lest = _rad(rad, [*sti, i], p)
            kode = felt_i(rad, "kode")
            if not er_kode(kode):
                continue
            if kode in nevnt:
                p.meld("DUPLIKAT_TJENESTEKODE", *sti, i, "kode")
            nevnt.add(kode)
            rader[kode] = lest
    else:
        for kode, pris in verdi.items():
            if not er_kode(kode):
                p.meld("UKJENT_TJENESTEKODE", *sti, kode)
                continue
            nevnt.add(kode)
            rader[kode] = {"pris": _pris_eller_ingen(pris, [*sti, kode], p), "status": None}
    for kode in KODER:
        if kode not in nevnt:
            p.meld("MANGLER_PRIS", *sti, kode)
    return rader


class Grunnlag:
    """The prices that a calculation uses, and what its result must say of them."""

    def __init__(self, priser, utledet=frozenset(), tariff=None):
        self.priser, self.utledet, self.tariff = priser, utledet, tariff
        self.sted = ["tariff"]  # where in the input a table's prices stand: a shipped one's are not in it

    def merknader(self, brukte):
        sier = []
        if self.tariff and self._ujevn():
            sier.append(merknad("UJEVN_KJOEPSPREMIE", *self.sted))
        hvor = "tariff" if self.tariff else "priser"
        if any(kode in self.utledet for kode in brukte):
            sier.append(merknad("UTLEDET_PRIS", hvor))
        if any(self.priser.get(kode) == 0 for kode in brukte):
            sier.append(merknad("PRIS_ER_NULL", hvor))
        return sier

    def aarsmerknader(self, aar_):
        avviker = aar_ is not None and self.tariff and aar_ != self.tariff["aar"]
        return [merknad("AAR_AVVIKER", "aar")] if avviker else []

    def _ujevn(self):
        """T-6: a bought place less an own one is one constant in a table."""
        premier = {
            self.priser[kode] - self.priser[kode[:-1] + "O"]
            for kode, tjeneste in SKJEMA.items()
            if tjeneste.kjoep and kode in self.priser and kode[:-1] + "O" in self.priser
        }
        return len(premier) > 1

    def sitat(self):
        return {} if self.tariff is None else {"tariff": self.tariff}


def _av_tabell(hode, rader, standard):
    kjente = {kode: rader[kode] for kode in KODER if rader[kode]["pris"] is not None}
    utledet = {kode for kode, rad in kjente.items() if (rad["status"] or standard) != "publisert"}
    return Grunnlag({kode: rad["pris"] for kode, rad in kjente.items()}, utledet, {**hode, "status": standard})


_pakkede = {}


def _pakket(aar_, sone, gruppe):
    """A shipped table, never a neighbour's."""
    noekkel = (aar_, sone, gruppe)
    if noekkel not in _pakkede:
        fil = TARIFFER / "enhetspriser" / f"{aar_}-sone-{sone}-gruppe-{gruppe}.json"
        if not fil.exists():
            return None
        _pakkede[noekkel] = _les_tabell(json.loads(fil.read_text(encoding="utf-8")), [], Problemer())
    return _pakkede[noekkel]


def _les_tabell(verdi, sti, p):
    foer = len(p.liste)
    lest = _tabell(verdi, sti, p)
    rader = _les_rader(felt_i(verdi, "priser", MANGLER), [*sti, "priser"], p)
    if len(p.liste) > foer:
        return None
    aar_ = lest["aar"]
    fra, til = lest["gyldigFra"] or f"{aar_}-01-01", lest["gyldigTil"] or f"{aar_}-12-31"
    if fra > til:
        p.meld("UGYLDIG_DATO", *sti, "gyldigTil")
        return None
    standard = lest["status"] or ("utledet" if lest["utledetFra"] else "publisert")
    hode = {navn_: lest[navn_] for navn_ in ("aar", "sone", "reisetidsgruppe")}
    return _av_tabell(hode, rader, standard)


def _les_priser(verdi, p):
    if not isinstance(verdi, dict):
        p.meld("UGYLDIG_TYPE", "priser")
        return None
    foer, priser = len(p.liste), {}
    for kode, pris in verdi.items():
        if not er_kode(kode):
            p.meld("UKJENT_TJENESTEKODE", "priser", kode)
        else:
            priser[kode] = _pris(pris, ["priser", kode], p)
    return Grunnlag(priser) if len(p.liste) == foer else None


def les_grunnlag(inn, p):
    """The prices of an input, or None with the problems; exactly one of tariff and priser."""
    if not isinstance(inn, dict):
        return None
    if "tariff" in inn and "priser" in inn:
        p.meld("FLERE_VALG")
        return None
    if "priser" in inn:
        return _les_priser(inn["priser"], p)
    if "tariff" not in inn:
        p.meld("MANGLER_VALG")
        return None
    tariff = inn["tariff"]
    if isinstance(tariff, dict) and "priser" in tariff:
        grunnlag = _les_tabell(tariff, ["tariff"], p)
        if grunnlag is not None:
            grunnlag.sted = ["tariff", "priser"]
        return grunnlag
    foer = len(p.liste)
    valg = _valg(tariff, ["tariff"], p)
    if len(p.liste) > foer:
        return None
    grunnlag = _pakket(valg["aar"], valg["sone"], valg["reisetidsgruppe"])
    if grunnlag is None:
        p.meld("UKJENT_TARIFF", "tariff")
    return grunnlag


def se_paa_linjer(linjer, grunnlag, sti, p, flere=None):
    """What lines have in common: each code once, and with a price."""
    sett = set()
    for i, linje in enumerate(ledd_i(linjer)):
        kode = felt_i(linje, "kode")
        if not er_kode(kode):
            continue
        if kode in sett:
            p.meld("DUPLIKAT_TJENESTEKODE", *sti, i, "kode")
        sett.add(kode)
        if grunnlag is not None and kode not in grunnlag.priser:
            p.meld("MANGLER_PRIS", *sti, i, "kode")
        if flere:
            flere(linje, SKJEMA[kode], [*sti, i], p)


def i_orden(linjer):
    """Lines in the order of the form."""
    return sorted(linjer, key=lambda linje: KODER.index(linje["kode"]))


def sum_av(ledd):
    return sum(ledd, NULL)
