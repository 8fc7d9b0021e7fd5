"""What is legal but doubtful about a bruker's vedtak together, on the days that each is valid. Stretches of days come by code and days."""

from .feil import merknad
from .felt import heltall, objekt, valgfri
from .skjema import TIME
from .tall import NULL

MANGE_DAGER = 100_000
_grenser = objekt(hullDager=valgfri(heltall(1, MANGE_DAGER)), uendretDager=valgfri(heltall(1, MANGE_DAGER)))
STANDARD = {"hullDager": 31, "uendretDager": 730}
MANGE = 200  # rows that others are held against at the most


class Strekk:
    """Days in a row on which a row is valid, and no later version stands in for it; it is the row but for its days."""

    def __init__(self, rad, fra, siste):
        self.rad, self.fra, self.siste = rad, fra, siste

    def __getattr__(self, navn):
        return getattr(self.rad, navn)


def finn_strekk(rad, senere):
    """The stretches of a row, when later versions are valid on these days."""
    strekk, fra = [], rad.fra
    for a, b in sorted(senere):
        if a > fra:
            strekk.append(Strekk(rad, fra, min(a - 1, rad.siste)))
        fra = max(fra, b + 1)
    return [s for s in [*strekk, Strekk(rad, fra, rad.siste)] if s.fra <= s.siste]


def kvalitet_felt(verdi, sti, p):
    """True for all of it, or an object with other limits."""
    if verdi is True:
        return STANDARD
    if verdi is False:
        return None
    lest = _grenser(verdi, sti, p)
    if not isinstance(lest, dict):
        return None
    return {navn: STANDARD[navn] if lest[navn] is None else lest[navn] for navn in STANDARD}


def _navn_i_orden(rader):
    """Places in the input first, then ids, each in order."""
    return sorted((rad.navn for rad in rader), key=lambda n: (isinstance(n, str), n))


def _beroerer(perioder, fra, til):
    return any(fra <= slutt and til >= start for start, slutt in perioder)


def _meld(kode, rader, perioder, fra, til):
    """A merknad that names the rows, where its days touch a period."""
    return [merknad(kode, "vedtak", _navn_i_orden(rader)[0])] if _beroerer(perioder, fra, til) else []


def finn_overlapp(etter_kode, perioder):
    """Each vedtak that begins while others of its code run gives one, with the one of them that runs longest."""
    sier, lengst = [], None
    for rad in etter_kode:
        samme = lengst is not None and lengst.kode == rad.kode
        if samme and lengst.siste >= rad.fra:
            til = min(rad.siste, lengst.siste)
            sier += _meld("OVERLAPPENDE_VEDTAK", [rad, lengst], perioder, rad.fra, til)
        if not samme or rad.siste > lengst.siste:
            lengst = rad
    return sier


def _hull(etter_kode, perioder, grense):
    sier, lengst = [], None
    for rad in etter_kode:
        samme = lengst is not None and lengst.kode == rad.kode
        # not where a later version stands in for it then, or its local code means another tjenestekode in between
        slutter = samme and lengst.siste == lengst.rad.siste and lengst.nr != rad.nr
        if slutter and 1 <= rad.fra - lengst.siste - 1 <= grense:
            sier += _meld("HULL_MELLOM_VEDTAK", [lengst, rad], perioder, lengst.siste + 1, rad.fra - 1)
        if not samme or rad.siste > lengst.siste:
            lengst = rad
    return sier


def _etter_doed(etter_kode, doede, perioder):
    if not doede:
        return []
    foerste = min(doede, key=lambda rad: rad.til)
    return [
        m
        for rad in etter_kode
        if rad.siste > foerste.til
        for m in _meld("VEDTAK_ETTER_DOED", [foerste, rad], perioder, max(rad.fra, foerste.til + 1), rad.siste)
    ]


def _over_168(etter_kode, perioder, spenn):
    """V-5 for a bruker's vedtak together: a merknad for each stretch of days with more than 168 hours a week."""
    skifter = []
    for rad in etter_kode:
        fra, til = max(rad.fra, spenn[0]), min(rad.siste, spenn[1])
        if rad.tjeneste.enhet == TIME and fra <= til:
            skifter += [(fra, 1, rad), (til + 1, 0, rad)]
    if len(skifter) <= 2:
        return []
    sier, loepende, start = [], [], None
    for dag in sorted({dag for dag, _, _ in skifter}):
        for _, begynner, rad in sorted((s for s in skifter if s[0] == dag), key=lambda s: s[1]):
            if begynner:
                loepende.append(rad)
            else:
                loepende.remove(rad)
        over = sum((rad.per_dag for rad in loepende), NULL) > 24
        if over and start is None:
            start = (dag, loepende[:20])
        elif not over and start is not None:
            sier += _meld("OVER_168_TIMER", start[1], perioder, start[0], dag - 1)
            start = None
    return sier


def _tilstede(rad, fra, til):
    """The first stretch of a row's days within others on which it isn't away; None where there is none."""
    fra, til = max(fra, rad.fra), min(til, rad.siste)
    borte = [] if rad.tjeneste.stjerne else sorted(rad.opphoer)
    for a, b in borte:
        a, b = max(a, rad.fra), min(b, rad.til)
        if b < a:
            continue
        if a > fra:
            return (fra, min(a - 1, til)) if fra <= til else None
        if b >= fra:
            fra = b + 1
    return (fra, til) if fra <= til else None


def _institusjon(etter_kode, perioder):
    """Services at home on days in institution, and bought and own places on the same days."""
    sier = []
    plasser = [rad for rad in etter_kode if rad.tjeneste.institusjon][:MANGE]
    for rad in etter_kode:
        for plass in plasser if rad.tjeneste.hjemme else []:
            dager = _tilstede(rad, plass.fra, plass.siste)
            dager = dager and _tilstede(plass, *dager)
            if dager:
                sier += _meld("INSTITUSJON_OG_HJEMMETJENESTE", [rad, plass], perioder, *dager)
    egne = [rad for rad in etter_kode if rad.tjeneste.egen][:MANGE]
    for rad in etter_kode:
        for egen in egne if rad.tjeneste.kjoep else []:
            fra, til = max(rad.fra, egen.fra), min(rad.siste, egen.siste)
            if fra <= til:
                sier += _meld("KJOEP_OG_EGEN_PLASS", [rad, egen], perioder, fra, til)
    return sier


def _uendret(etter_kode, perioder, spenn, grense):
    return [
        m
        for rad in etter_kode
        if min(rad.siste, spenn[1]) - rad.fra + 1 > grense
        for m in _meld("UENDRET_VEDTAK", [rad], perioder, rad.fra, min(rad.siste, spenn[1]))
    ]


def se_etter(etter_kode, doede, perioder, spenn, grenser):
    return [
        *_hull(etter_kode, perioder, grenser["hullDager"]),
        *_etter_doed(etter_kode, doede, perioder),
        *_over_168(etter_kode, perioder, spenn),
        *_institusjon(etter_kode, perioder),
        *_uendret(etter_kode, perioder, spenn, grenser["uendretDager"]),
    ]
