"""V-1, V-2, V-5, T-7: vedtak as read: a row each, or several where a local code has changed its meaning."""

from fractions import Fraction

from .feil import merknad
from .felt import MANGLER, ULEST, aar, baklengs, dato, desimal, er_heltall, ett_av, felt_i, ledd_i, liste, navn, objekt, som_dato, tegn_i, valgfri
from .priser import kode_felt
from .skjema import DOEGN, SKJEMA, TIME, er_kode
from .tall import EN, NULL

UTEN_START, UTEN_SLUTT = -(10**7), 10**7  # day numbers before and after all others


def _ident(verdi, sti, p):
    """A bruker or an id: a text, or a whole number that stands for its text."""
    if isinstance(verdi, str):
        if not 1 <= tegn_i(verdi) <= 200:
            p.meld("UGYLDIG_VERDI", *sti)
        return verdi
    if er_heltall(verdi) and abs(verdi) < 2**53:
        return str(int(verdi))
    p.meld("MANGLER_FELT" if verdi is MANGLER else "UGYLDIG_TYPE", *sti)
    return ULEST


def _raa(verdi, _sti, _p):
    return verdi


_vedtak = objekt(
    id=valgfri(_ident),
    bruker=_ident,
    kode=_raa,
    kommune=valgfri(navn),
    fra=dato,
    til=valgfri(dato),
    timerPerUke=valgfri(desimal(minst=0, hoeyst=168)),
    plasser=valgfri(desimal(over=0)),
    mengde=valgfri(
        objekt(
            verdi=desimal(minst=0),
            enhet=ett_av(TIME, DOEGN),
            per=ett_av("uke", "maaned", "dag", "aar", "vedtak"),
        )
    ),
    opphoer=valgfri(liste(objekt(fra=dato, til=dato))),
    avslutning=valgfri(ett_av("flytting", "doed", "annet")),
    foedselsaar=valgfri(aar),
    tjenestested=valgfri(navn),
)


class Rad:
    """Days of a vedtak in one tjenestekode."""

    def __init__(self, nr, lest, kode, fra, til, per_dag, valg, slutter, hele):
        self.nr, self.id, self.bruker = nr, lest["id"], (lest["kommune"], lest["bruker"])
        self.hele = hele  # the first and the last valid day of the whole vedtak, whatever its code meant
        self.kommune, self.tjeneste = lest["kommune"], SKJEMA[kode]
        self.kode, self.fra, self.til, self.per_dag = kode, fra, til, per_dag
        self.avslutning = lest["avslutning"] if slutter else None
        # the last day that counts; the last on which a local code means this does in any case
        self.siste = til if not slutter or valg["sisteDag"] == "telles" or til == UTEN_SLUTT else til - 1
        tapes = 0 if valg["opphoersSisteDag"] == "tapes" else 1
        self.opphoer = [(o["fra"], o["til"] - tapes) for o in lest["opphoer"] or []]
        self.navn = nr if self.id is None else self.id

    def gyldig(self, dag):
        return self.fra <= dag <= self.siste

    def borte(self, dag):
        """V-2: codes without the asterisk lose the days of an opphør."""
        return not self.tjeneste.stjerne and any(fra <= dag <= til for fra, til in self.opphoer)

    def innhold(self):
        return (self.kode, self.fra, self.til, self.per_dag, self.avslutning, sorted(self.opphoer))


def _samlet(rader):
    """Meanings in order; those that go on as they were are one."""
    ut = []
    for kode, fra, til in sorted(rader, key=lambda rad: rad[1]):
        if ut and ut[-1][0] == kode and ut[-1][2] + 1 == fra:
            ut[-1] = (kode, ut[-1][1], til)
        else:
            ut.append((kode, fra, til))
    return ut


def les_koder(verdi, p):
    """T-7: what local codes mean: {local: [(code, first day, last day)]}, or None."""
    if verdi is MANGLER:
        return {}
    foer, kart = len(p.liste), {}
    if isinstance(verdi, dict) and not isinstance(verdi.get("koder"), list):
        for lokal, kode in verdi.items():
            if kode_felt(kode, ["lokaleKoder", lokal], p) is not ULEST:
                kart[lokal] = [(kode, UTEN_START, UTEN_SLUTT)]
        return kart if len(p.liste) == foer else None
    skjema = objekt(koder=liste(objekt(lokal=navn, kode=kode_felt, fra=valgfri(dato), til=valgfri(dato))))
    lest = skjema(verdi, ["lokaleKoder"], p)
    for i, rad in enumerate(ledd_i(felt_i(verdi, "koder"))):
        baklengs(rad, ["lokaleKoder", "koder", i], p)
    if len(p.liste) > foer:
        return None
    for i, rad in enumerate(lest["koder"]):
        fra = UTEN_START if rad["fra"] is None else rad["fra"]
        til = UTEN_SLUTT if rad["til"] is None else rad["til"]
        tidligere = kart.setdefault(rad["lokal"], [])
        if any(a <= til and b >= fra for _, a, b in tidligere):
            p.meld("DUPLIKAT_LOKAL_KODE", "lokaleKoder", "koder", i, "lokal")
        tidligere.append((rad["kode"], fra, til))
    return {lokal: _samlet(rader) for lokal, rader in kart.items()} if len(p.liste) == foer else None


def _betydning(kode, kart, fra, til, spenn):
    """What a code means from a day to another: [(code, first, last)], or None where a counted day has no meaning."""
    if not isinstance(kode, str) or kode not in kart:
        return [(kode, fra, til)] if er_kode(kode) else None
    neste, slutt = max(fra, spenn[0]), min(til, spenn[1])
    for _, a, b in kart[kode]:
        if a > neste:
            break
        neste = max(neste, b + 1)
    if neste <= slutt:
        return None
    return [(k, max(a, fra), min(b, til)) for k, a, b in kart[kode] if a <= til and b >= fra]


def _se_paa_mengde(inn, time, sti, p):
    gitt = [felt for felt in ("timerPerUke", "plasser", "mengde") if felt in inn]
    annen = "plasser" if time else "timerPerUke"
    enhet = felt_i(inn.get("mengde"), "enhet")
    if len(gitt) > 1:
        p.meld("FLERE_VALG", *sti)
    elif gitt == [annen]:
        p.meld("FEIL_ENHET", *sti, annen)
    elif not gitt and time:
        p.meld("MANGLER_FELT", *sti, "timerPerUke")
    elif enhet in (TIME, DOEGN) and enhet != (TIME if time else DOEGN):
        p.meld("FEIL_ENHET", *sti, "mengde", "enhet")


def _per_dag(lest, time, dager, valg):
    """V-1, V-5, A-3: what a vedtak is a day."""
    mengde = lest["mengde"]
    if mengde is None:
        if time:
            return lest["timerPerUke"] / 7
        return EN if lest["plasser"] is None else lest["plasser"]
    verdi, per = mengde["verdi"], mengde["per"]
    if per == "maaned":
        return verdi * Fraction(12, 365) if valg["maaned"] == "aarets-tolvdel" else verdi / 28
    return verdi / {"uke": 7, "dag": 1, "aar": 365, "vedtak": dager}[per]


def les_vedtak(inn, nr, kart, spenn, valg, p):
    """Reads a vedtak: its rows, and what is doubtful about it by itself."""
    sti, foer = ["vedtak", nr], len(p.liste)
    lest = _vedtak(inn, sti, p)
    if not isinstance(inn, dict):
        return [], []
    baklengs(inn, sti, p)
    for i, ledd in enumerate(ledd_i(inn.get("opphoer"))):
        baklengs(ledd, [*sti, "opphoer", i], p)
    fra, til = som_dato(inn.get("fra")), som_dato(inn.get("til"))
    fra, til = spenn[0] if fra is None else fra, UTEN_SLUTT if til is None else til
    kode = inn.get("kode", MANGLER)
    siste = til if valg["sisteDag"] == "telles" else max(fra, til - 1)
    biter = _betydning(kode, kart, fra, siste, spenn)
    if biter is None:
        p.meld("MANGLER_FELT" if kode is MANGLER else "UKJENT_TJENESTEKODE", *sti, "kode")
    else:
        # by its own words where its code means nothing on its days, none of which are counted
        sagt = TIME if "timerPerUke" in inn or felt_i(inn.get("mengde"), "enhet") == TIME else DOEGN
        enheter = {SKJEMA[k].enhet for k, _, _ in biter} or {sagt}
        if len(enheter) > 1:
            p.meld("FEIL_ENHET", *sti, "kode")
        else:
            _se_paa_mengde(inn, enheter == {TIME}, sti, p)
    if len(p.liste) > foer:
        return [], []
    time = enheter == {TIME}
    mengde = lest["mengde"]
    if mengde and not time and mengde["verdi"] == 0:
        p.meld("UTENFOR_OMRAADE", *sti, "mengde", "verdi")
    elif mengde and mengde["per"] == "vedtak" and lest["til"] is None:
        p.meld("MANGLER_FELT", *sti, "til")
    if len(p.liste) > foer:
        return [], []
    dager = max(1, til - fra + (1 if valg["sisteDag"] == "telles" else 0))
    per_dag = _per_dag(lest, time, dager, valg)
    if mengde and time and per_dag > 24:
        p.meld("UTENFOR_OMRAADE", *sti, "mengde", "verdi")
        return [], []
    hele = fra, til if valg["sisteDag"] == "telles" or til == UTEN_SLUTT else til - 1
    rader = [Rad(nr, lest, k, a, til if b == siste else b, per_dag, valg, b == siste, hele) for k, a, b in biter]
    return rader, _merknader_om(lest, nr, til)


def _merknader_om(lest, nr, til):
    navnet, sier = nr if lest["id"] is None else lest["id"], []
    for i, opphoer in enumerate(lest["opphoer"] or []):
        foer, etter = opphoer["fra"] < lest["fra"], opphoer["til"] > til
        utenfor = opphoer["til"] < lest["fra"] or opphoer["fra"] > til
        if utenfor or foer or etter:
            hele = not utenfor and opphoer["fra"] <= lest["fra"] and opphoer["til"] >= til
            kode = "OPPHOER_LENGRE_ENN_VEDTAKET" if hele else "OPPHOER_UTENFOR_VEDTAKET"
            sier.append(merknad(kode, "vedtak", navnet, "opphoer", i))
    if lest["avslutning"] is not None and lest["til"] is None:
        sier.append(merknad("AVSLUTNING_UTEN_SLUTT", "vedtak", navnet, "avslutning"))
    return sier
