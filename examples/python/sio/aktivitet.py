"""V-1 to V-7: vedtak counted into hours and døgn. Every day of the period is asked whether it counts."""

from .feil import Problemer, merknad
from .felt import MANGLER, baklengs, dato, ett_av, felt_i, heltall, hva_som_helst, ledd_i, liste, objekt, skriv_dato, valgfri
from .kvalitet import finn_overlapp, finn_strekk, kvalitet_felt, se_etter
from .skjema import KODER, NR, SKJEMA, TIME
from .tall import NULL, rund, skriv
from .vedtak import les_koder, les_vedtak

STANDARD = {
    "sisteDag": ("telles", "telles-ikke"),
    "opphoersSisteDag": ("tapes", "tapes-ikke"),
    "doegnpaaslag": ("hele", "innenfor", "fordelt"),
    "timepaaslag": ("tre-dager", "ingen"),
    "etterfoelger": ("beholdes", "trekkes"),
    "maaned": ("fire-uker", "aarets-tolvdel"),
    "versjoner": ("siste-gjelder", "alle-telles"),
}
_periode = objekt(fra=dato, til=dato)
_aktivitet = objekt(
    periode=valgfri(_periode),
    perioder=valgfri(liste(_periode)),
    vedtak=hva_som_helst,
    lokaleKoder=hva_som_helst,
    valg=valgfri(objekt(**{navn: valgfri(ett_av(*ord_)) for navn, ord_ in STANDARD.items()})),
    kvalitet=valgfri(kvalitet_felt),
    maksMerknader=valgfri(heltall(0, 1_000_000_000)),
)


class Bruker:
    """A bruker's rows in one municipality, and how they bear on each other."""

    def __init__(self, rader, valg):
        self.rader, self.valg = rader, valg

    def senere(self, rad):
        """The first and last day of each later version of the same vedtak that is valid on any."""
        if self.valg["versjoner"] == "alle-telles" or rad.id is None:
            return []
        samme = {annen.hele for annen in self.rader if annen.id == rad.id}
        return [(fra, til) for fra, til in samme if rad.hele[0] < fra <= til]

    def avloest(self, rad, dag):
        """Whether a later version stands in for it on a day."""
        return any(fra <= dag <= til for fra, til in self.senere(rad))

    def _paaslag(self, rad, fra, til):
        """V-2, V-3: the 3 døgn of a code with the asterisk that ends by flytting or død, as far as they belong to the period."""
        if not rad.tjeneste.stjerne or rad.avslutning not in ("flytting", "doed") or rad.siste > 10**6:
            return 0
        if rad.tjeneste.enhet == TIME and self.valg["timepaaslag"] == "ingen":
            return 0
        if self.avloest(rad, rad.til):
            return 0
        slutter_her, antall = fra <= rad.til <= til, 0
        for dag in range(rad.siste + 1, rad.siste + 4):
            opptatt = any(
                annen is not rad and annen.tjeneste.stjerne and annen.gyldig(dag) for annen in self.rader
            )
            if self.valg["etterfoelger"] == "trekkes" and opptatt:
                continue
            innenfor = fra <= dag <= til
            slag = self.valg["doegnpaaslag"]
            antall += slutter_her if slag == "hele" else slutter_her and innenfor if slag == "innenfor" else innenfor
        return antall

    def dager(self, rad, fra, til):
        telles = (
            dag
            for dag in range(max(fra, rad.fra), min(til, rad.siste) + 1)
            if not rad.borte(dag) and not self.avloest(rad, dag)
        )
        return sum(1 for _ in telles) + self._paaslag(rad, fra, til)


def _uten_gjentatte(rader, valg, p, sier):
    """The same vedtak twice, word for word, counts once; two versions from the same day are refused."""
    if valg["versjoner"] == "alle-telles":
        return rader
    vedtakene = {}
    for rad in rader:
        vedtakene.setdefault(rad.nr, []).append(rad)
    igjen, siste = [], {}
    for nr, deler in vedtakene.items():
        navn, innhold = (deler[0].id, deler[0].hele[0]), (deler[0].hele, [del_.innhold() for del_ in deler])
        if navn[0] is None or navn not in siste:
            siste[navn] = innhold
            igjen += deler
        elif siste[navn] == innhold:
            sier.append(merknad("VEDTAK_TO_GANGER", "vedtak", navn[0]))
        else:
            p.meld("DUPLIKAT_VEDTAK", "vedtak", nr, "fra")
    return igjen


def _tell(brukere, fra, til):
    """V-1, V-4, V-7: exact sums by code, rounded once; distinct recipients; vedtak, versions of one as one."""
    summer, mottakere, vedtak, alle = {}, {}, {}, set()
    for hvem, bruker in brukere.items():
        for rad in bruker.rader:
            dager = bruker.dager(rad, fra, til)
            if dager == 0:
                continue
            summer[rad.kode] = summer.get(rad.kode, NULL) + rad.per_dag * dager
            mottakere.setdefault(rad.kode, set()).add(hvem)
            som_en = rad.id is not None and bruker.valg["versjoner"] == "siste-gjelder"
            vedtak.setdefault(rad.kode, set()).add((hvem, rad.id) if som_en else rad.nr)
            alle.add(hvem)
    linjer = []
    for kode in KODER:
        if summer.get(kode, NULL) != 0:
            enhet = SKJEMA[kode].enhet
            volum = rund(summer[kode], 2) if enhet == TIME else summer[kode]
            linjer.append(
                {
                    "kode": kode,
                    "enhet": enhet,
                    "volum": skriv(volum),
                    "mottakere": len(mottakere[kode]),
                    "vedtak": len(vedtak[kode]),
                }
            )
    return {"linjer": linjer, "mottakere": len(alle)}


def _se_paa_perioder(inn, p):
    baklengs(inn.get("periode"), ["periode"], p)
    perioder = inn.get("perioder")
    for i, periode in enumerate(ledd_i(perioder)):
        baklengs(periode, ["perioder", i], p)
    if "periode" in inn and "perioder" in inn:
        p.meld("FLERE_VALG")
    if "periode" not in inn and "perioder" not in inn:
        p.meld("MANGLER_FELT", "periode")
    if perioder == []:
        p.meld("MANGLER_FELT", "perioder")
    if not isinstance(inn.get("vedtak"), list):
        p.meld("UGYLDIG_TYPE" if "vedtak" in inn else "MANGLER_FELT", "vedtak")


AARET_2019 = (737060, 737424)  # what vedtak are read against where the periods can't be


def _vis_periode(periode):
    return {"fra": skriv_dato(periode[0]), "til": skriv_dato(periode[1])}


def _begrens(sier, maks):
    """Keeps the first of each code in the order of the names, and says how many more there were."""
    if maks is None:
        return sier
    ordnet = sorted(sier, key=lambda m: (m["kode"], [str(ledd) for ledd in m["sti"]]))
    koder = dict.fromkeys(m["kode"] for m in ordnet)
    beholdt = [m for kode in koder for m in [m for m in ordnet if m["kode"] == kode][:maks]]
    flere = [kode for kode in koder if sum(m["kode"] == kode for m in ordnet) > maks]
    return beholdt + [merknad("FLERE_MERKNADER", "vedtak") for _ in flere]


def aktivitet(inn):
    p = Problemer()
    lest = _aktivitet(inn, [], p)
    if not isinstance(inn, dict):
        p.krev()
    _se_paa_perioder(inn, p)
    kart = les_koder(inn.get("lokaleKoder", MANGLER), p)
    rett = not p.liste
    valg = {navn: ord_[0] for navn, ord_ in STANDARD.items()}
    perioder = [AARET_2019]
    if rett:
        valg.update({navn: ord_ for navn, ord_ in (lest["valg"] or {}).items() if ord_ is not None})
        gitt = [lest["periode"]] if lest["perioder"] is None else lest["perioder"]
        perioder = [(periode["fra"], periode["til"]) for periode in gitt]
    spenn = min(fra for fra, _ in perioder), max(til for _, til in perioder)
    rader, sier = [], []
    for nr, ett in enumerate(ledd_i(inn.get("vedtak")) if kart is not None else []):
        nye, om = les_vedtak(ett, nr, kart, spenn, valg, p)
        rader += nye
        sier += om
    p.krev()
    brukere = {}
    for rad in rader:
        brukere.setdefault(rad.bruker, []).append(rad)
    for hvem, deres in brukere.items():
        igjen = _uten_gjentatte(deres, valg, p, sier)
        brukere[hvem] = Bruker(igjen, valg)
        ordnet = sorted(igjen, key=lambda r: (NR[r.kode], r.fra, r.til, r.id is not None, r.id or "", r.nr))
        strekk = [s for rad in ordnet for s in finn_strekk(rad, brukere[hvem].senere(rad))]
        etter_kode = sorted(strekk, key=lambda s: (NR[s.kode], s.fra, s.siste))
        sier += finn_overlapp(etter_kode, perioder)
        if lest["kvalitet"]:
            doede = [r for r in ordnet if r.avslutning == "doed" and not brukere[hvem].avloest(r, r.til)]
            sier += se_etter(etter_kode, doede, perioder, spenn, lest["kvalitet"])
    p.krev()
    ut = _resultat(brukere, perioder, lest["periode"] is not None)
    if any(valg[navn] != ord_[0] for navn, ord_ in STANDARD.items()):
        ut["valg"] = valg
    return {**ut, "merknader": _begrens(sier, lest["maksMerknader"])}


def _resultat(brukere, perioder, en_periode):
    kommuner = sorted({kommune for kommune, _ in brukere}, key=lambda navn: (navn is not None, navn or ""))
    resultater = []
    for kommune in kommuner or [None]:
        deres = {hvem: bruker for hvem, bruker in brukere.items() if hvem[0] == kommune}
        hode = {} if kommune is None else {"kommune": kommune}
        for periode in perioder:
            resultater.append({**hode, "periode": _vis_periode(periode), **_tell(deres, *periode)})
    if not en_periode:
        return {"perioder": [_vis_periode(periode) for periode in perioder], "resultater": resultater}
    ut = {"periode": _vis_periode(perioder[0]), **_tell(brukere, *perioder[0])}
    return {**ut, "resultater": resultater} if any(kommuner) else ut
