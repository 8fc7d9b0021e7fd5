"""The check of published tables (kontroll-tabell): every identity at its places, and whether all of them can hold at once (N-2)."""

from .feil import Problemer
from .felt import ULEST, hva_som_helst, liste, objekt, valgfri
from .identitet import les_identitet
from .kontroll import doem
from .sted import Oppsett
from .tabell import TABELLFELT, les_tabeller
from .tall import NULL, skriv
from .utvidelse import Ende, minste_utvidelse

_inn = objekt(**dict.fromkeys(("tabeller", *TABELLFELT), valgfri(hva_som_helst)), identiteter=liste(les_identitet, ikke_tom=True))


class Krav:
    """What some places demand of the cells that can be more than what they show: one unknown for each of these."""

    def __init__(self, steder):
        self.nr, self.summer, self.ender = {}, [], []
        for sted in steder:
            if sted.forhold:
                self._forhold(sted)
            else:
                self.summer.append(self._ledd([(sted.svar, -1), *sted.ledd]))

    def _ledd(self, celler):
        ledd = {}
        for celle, k in celler:
            if celle.enhet and k:  # a cell that is exact is zero, and so is what it adds
                if celle not in self.nr:
                    self._ny(celle)
                ledd[self.nr[celle]] = k
        return ledd

    def _ny(self, celle):
        nr = self.nr[celle] = len(self.nr)
        lav, hoey = celle.verdier.lav, celle.verdier.hoey
        self.ender += [Ende({nr: 1}, hoey.v, celle.enhet, hoey.med), Ende({nr: -1}, -lav.v, celle.enhet, lav.med)]

    def _forhold(self, sted):
        """faktor × teller + (tillegg − r) × nevner is from zero up for the lowest r that is shown so, and from zero down for the highest.

        It is turned round below a negative denominator, and a widening of r is counted at the denominator that is shown.
        """
        (faktor, tillegg), ((teller, _), (nevner, _)) = sted.forhold, sted.ledd
        lav, hoey = sted.svar.verdier.lav, sted.svar.verdier.hoey
        if not sted.svar.enhet:
            self.summer.append(self._ledd([(teller, faktor), (nevner, tillegg - lav.v)]))
            return
        vei = 1 if nevner.vist > 0 else -1
        for ende, fortegn in ((lav, -vei), (hoey, vei)):
            ledd = self._ledd([(teller, fortegn * faktor), (nevner, fortegn * (tillegg - ende.v))])
            self.ender.append(Ende(ledd, NULL, sted.svar.enhet * abs(nevner.vist), ende.med))

    def proev(self):
        return minste_utvidelse(len(self.nr), self.summer, self.ender)


def _mangler(steder, minst):
    """Whether places cannot all hold, and need as much widening as that."""
    utvidelse, holder = Krav(steder).proev()
    return not holder and utvidelse >= minst


def _smalnet(steder, minst):
    """Of places that need so much some that need it too, none of which can be left out: without the last one, if it can be done without; of those
    that are left, without the last but one; and so on. The last of them is therefore the first that makes the ones before it need so much."""
    trengs = []
    while not _mangler(trengs, minst):
        lav, hoey = 0, len(steder) - 1
        while lav < hoey:
            midten = (lav + hoey) // 2
            if _mangler(steder[: midten + 1] + trengs, minst):
                hoey = midten
            else:
                lav = midten + 1
        trengs.insert(0, steder[lav])
        steder = steder[:lav]
    return trengs


def konflikt(steder, utvidelse):
    """Of the places that say how much widening all of them need, such as cannot hold at all."""
    return _smalnet(_smalnet(steder, utvidelse), NULL)


def _samlet(steder, dommer):
    enheter = {celle.enhet for sted in steder for celle in (sted.svar, *(c for c, _ in sted.ledd)) if celle.enhet}
    utvidelse, i_konflikt = NULL, []
    dom = "eksakt"
    if set(dommer) != {"eksakt"}:
        utvidelse, holder = Krav(steder).proev()
        dom = "avrunding" if holder else "avvik"
        if not holder:
            i_konflikt = [sted for sted, en in zip(steder, dommer) if en == "avvik"] or konflikt(steder, utvidelse)
    avstand = {"avstand": skriv(utvidelse * min(enheter))} if len(enheter) == 1 else {}
    return {"dom": dom, "enheter": skriv(utvidelse), **avstand, "konflikt": [sted.vis() for sted in i_konflikt]}


def _les(inn):
    """The places of the identities on the tables, and how many were left out for empty cells."""
    p = Problemer()
    lest = _inn(inn, [], p)
    oppsett = Oppsett(les_tabeller(inn, p) if isinstance(inn, dict) else [], p)
    if oppsett.tabeller:
        for identitet in [] if lest["identiteter"] is ULEST else lest["identiteter"]:
            if identitet is not ULEST:
                oppsett.still_opp(identitet)
    if not p.liste and not oppsett.steder:
        p.meld("MANGLER_FELT", "identiteter")
    # an identity meets the same problem in every row
    p.liste = [feil for nr, feil in enumerate(p.liste) if feil not in p.liste[:nr]]
    p.krev()
    return oppsett.steder, oppsett.utelatt


def kontroll_tabell(inn):
    steder, utelatt = _les(inn)
    ut, dommer = [], []
    for sted in steder:
        boer = sted.beregnet()
        dom, maal = doem((sted.svar.vist, sted.svar.verdier), boer)
        dommer.append(dom)
        viste = {"publisert": sted.svar.vist, "beregnet": boer[0], "differanse": maal["differanse"], "avstand": maal["avstand"]}
        ut.append({**sted.vis(), **{navn: skriv(tall) for navn, tall in viste.items()}, "dom": dom})
    antall = {dom: dommer.count(dom) for dom in ("eksakt", "avrunding", "avvik")}
    return {"samlet": _samlet(steder, dommer), "antall": {**antall, "utelatt": utelatt}, "identiteter": ut}
