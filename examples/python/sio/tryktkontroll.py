"""The check of a printed form (kontroll-oppgjoer): the verdict, what is found, and the one typing error that can explain it."""

import re
from copy import copy
from fractions import Fraction

from .feil import merknad
from .felt import felt_i
from .tall import NULL, skriv
from .trykt import LINJEFELT, MED_ENHET, RADFELT, Vist, les_skjema, noekler
from .trykthode import Aarsdom, Hode, doem_summer, finn_aarsbeloep
from .tryktlinje import AVRUNDING, AVVIK, EKSAKT, UVANLIG, Linjedom, verste

FLEST_FORSLAG = 20
MED_PUNKTUM = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}")


class Skjemadom:
    """A form judged by one key."""

    def __init__(self, skjema, tall, noekkel):
        self.skjema, self.tall, self.noekkel = skjema, tall, noekkel
        self.linjer = [Linjedom(linje, tall, noekkel, skjema.doegnenhet) for linje in skjema.linjer]
        self.aaret = finn_aarsbeloep(skjema, tall, noekkel)
        self.aar = self.aaret and Aarsdom(*self.aaret, self.linjer)
        self.grupper, self.sum = doem_summer(skjema, tall, self.linjer)
        self.hode = Hode(skjema, tall, noekkel, self.aaret, self.sum)
        dommer = [dom for linje in self.linjer for dom in linje.dommer()]
        dommer += self._summer() + [self.aar and self.aar.dom] + self.hode.dommer()
        self.avvik, self.dom = dommer.count(AVVIK), verste(dommer)

    def _summer(self):
        return [*(dom.dom for _, _, dom in self.grupper), self.sum.dom]

    @property
    def uvanlige(self):
        summer = [*(dom for _, _, dom in self.grupper), self.sum]
        antall = sum(dom.flere_desimaler for dom in [*self.linjer, *summer])
        return antall + sum(linje.prisdom == UVANLIG for linje in self.linjer)

    def med(self, sti, verdi):
        """The form with another value in one number's place, if all of it agrees; else None, as soon as something fails."""
        ny = copy(self)
        ny.tall = {**self.tall, sti: self.tall[sti].med(verdi)}
        i_linje, i_hodet = sti[0] == "linjer", sti[0] == "oppstilling"
        if i_linje:
            i = next(i for i, linje in enumerate(self.linjer) if linje.linje.nr == sti[1])
            foer, linje = self.linjer[i], Linjedom(self.linjer[i].linje, ny.tall, self.noekkel, self.skjema.doegnenhet)
            if linje.dom == AVVIK or (foer.dom != AVVIK and foer.gir() == linje.gir()):
                return None
            ny.linjer = [*self.linjer[:i], linje, *self.linjer[i + 1 :]]
        else:
            ny.aaret = finn_aarsbeloep(self.skjema, ny.tall, self.noekkel)
        if i_linje or ny.aaret != self.aaret:
            ny.aar = ny.aaret and Aarsdom(*ny.aaret, ny.linjer)
        if ny.aar and ny.aar.dom == AVVIK:
            return None
        if not i_hodet:
            ny.grupper, ny.sum = doem_summer(self.skjema, ny.tall, ny.linjer)
        if AVVIK in ny._summer():
            return None
        ny.hode = Hode(self.skjema, ny.tall, self.noekkel, ny.aaret, ny.sum)
        return None if AVVIK in ny.hode.dommer() else ny

    def funn(self):
        yield from (funn for linje in self.linjer for funn in linje.funn())
        for nr, _, dom in self.grupper:
            yield from dom.funn("grupper", nr, "netto")
        yield from self.sum.funn("netto")
        if self.aar and self.aar.dom == AVVIK:
            rad = self.skjema.sumrad or self.skjema.egen
            sti = ["aarsbeloep"] if self.aar.kilde == "aarsbeloep" else ["oppstilling", rad.nr, "aKonto"]
            yield {"regel": "A-1", "dom": AVVIK, "sti": sti}
        yield from self.hode.funn()

    def vis(self):
        aktive = [linje for linje in self.linjer if linje.aktiv]
        antall = {dom: sum(linje.dom == dom for linje in aktive) for dom in (EKSAKT, AVRUNDING, AVVIK)}
        antall["uvanlig"] = sum(linje.uvanlig for linje in self.linjer)
        antall["tomme"] = len(self.linjer) - len(aktive)
        ut = {
            "dom": self.dom,
            "uvanlig": self.uvanlige > 0,
            "noekkel": skriv(self.noekkel),
            "antall": antall,
            "linjer": [linje.vis() for linje in self.linjer],
            "grupper": [{"gruppe": gruppe, **dom.vis()} for _, gruppe, dom in self.grupper if dom.dom],
        }
        if self.sum.dom:
            ut["sum"] = self.sum.vis()
        if self.aar:
            ut["aarsbeloep"] = self.aar.vis()
        if self.hode.rader:
            ut["oppstilling"] = self.hode.vis()
        return {**ut, "funn": list(self.funn())}


def trykkfeil(vist, plasser=0):
    """
    What a number can have been before one digit was changed, or two neighbours changed places; as many digits, and the same sign.
    So many digits are shown even where they are zeros in front, as in a key's 0,083.
    """
    antall = vist.v / vist.siffer
    sifre = str(abs(int(antall))).zfill(plasser)
    byttet = [sifre[:i] + sifre[i + 1] + sifre[i] + sifre[i + 2 :] for i in range(len(sifre) - 1)]
    endret = [sifre[:i] + siffer + sifre[i + 1 :] for i in range(len(sifre)) for siffer in "0123456789"]
    slag = [(nye, "ombytting") for nye in byttet] + [(nye, "siffer") for nye in endret if nye not in byttet]
    for nye, endring in slag:
        if nye != sifre and (len(nye) == 1 or plasser or nye[0] != "0"):
            yield (-int(nye) if antall < 0 else int(nye)) * vist.siffer, endring


def _grunnlag(dom):
    """The paths of the numbers that each relation rests on, for those that fail."""
    skjema, tall = dom.skjema, dom.tall
    linjer = {nr: {("linjer", nr, felt) for felt in LINJEFELT} for nr in (linje.linje.nr for linje in dom.linjer)}
    alle_linjer = set().union(*linjer.values())
    summen = {("netto",)} | {("grupper", nr, "netto") for nr, _ in skjema.grupper} | alle_linjer
    kolonner = {felt: {sti for sti in tall if sti[0] == "oppstilling" and sti[2] == felt} for felt in RADFELT}
    aaret = {("aarsbeloep",)} if ("aarsbeloep",) in tall else kolonner["aKonto"]
    for linje in dom.linjer:
        if linje.dom == AVVIK:
            yield linjer[linje.linje.nr]
    for nr, gruppe, sum_ in dom.grupper:
        if sum_.dom == AVVIK:
            mine = [linjer[linje.linje.nr] for linje in dom.linjer if linje.linje.tjeneste.gruppe == gruppe]
            yield {("grupper", nr, "netto")}.union(*mine)
    if dom.sum.dom == AVVIK:
        yield summen
    if dom.aar and dom.aar.dom == AVVIK:
        yield aaret | alle_linjer
    for rad, _, deler in dom.hode.rader:
        egne = {("oppstilling", rad.nr, felt) for felt in RADFELT}
        over = kolonner if rad is skjema.sumrad else dict.fromkeys(RADFELT, set())
        netto = summen if rad in (skjema.egen, skjema.sumrad) else set()
        if deler["aKonto"] and deler["aKonto"].dom == AVVIK:
            yield egne | over["aKonto"] | aaret
        if deler["korreksjon"] and deler["korreksjon"].dom == AVVIK:
            yield egne | over["korreksjon"] | ({("netto",)} if rad is skjema.egen and dom.sum.vist else netto)
        if deler["sum"] and deler["sum"].dom == AVVIK:
            yield egne.union(*over.values()) | aaret | netto


def plasser(dom):
    """The paths of the numbers that can be the wrong one, if one is: those that all that fails has in common."""
    mulige = set.intersection(*_grunnlag(dom)) & dom.tall.keys()
    rekke = {linje.linje.nr: plass for plass, linje in enumerate(dom.linjer)}
    sumrad = dom.skjema.sumrad and dom.skjema.sumrad.nr

    def orden(sti):
        """The head first, its last row last; the sums; the lines."""
        if sti[0] == "oppstilling":
            return 0, sti[1] == sumrad, sti[1], RADFELT.index(sti[2])
        if sti[0] == "linjer":
            return 2, rekke[sti[1]], LINJEFELT.index(sti[2]), 0
        return 1, ("netto", "aarsbeloep", "grupper").index(sti[0]), sti[1] if len(sti) > 1 else 0, 0

    return sorted(mulige, key=orden)


def _andre_noekler(dom):
    """The keys that the printed one can have been, of those that make all of it agree."""
    if dom.skjema.noekkel is None:
        return
    verdi, desimaler = dom.skjema.noekkel
    for ny, endring in trykkfeil(Vist(verdi, Fraction(1, 10**desimaler), NULL), desimaler):
        if 0 < ny <= 1:
            # a form with a line that fails costs no more than its lines
            hele = [
                noekkel
                for noekkel in noekler((ny, desimaler), None)
                if all(
                    Linjedom(linje, dom.tall, noekkel, dom.skjema.doegnenhet).dom != AVVIK for linje in dom.skjema.linjer
                )
            ]
            dommer = [Skjemadom(dom.skjema, dom.tall, noekkel) for noekkel in hele]
            best = next((en for en in dommer if en.avvik == 0), None)
            if best is not None:
                yield best.uvanlige, ("noekkel",), ny, endring


def forslag(dom):
    """Every single change that makes all of it agree, of those the ones that leave the least that is unusual."""
    funnet = []
    for sti in plasser(dom):
        for verdi, endring in trykkfeil(dom.tall[sti]):
            ny = dom.med(sti, verdi)
            if ny is not None:
                funnet.append((ny.uvanlige, sti, verdi, endring))
    # the key, where no other number explains what fails
    funnet = funnet or list(_andre_noekler(dom))
    faerrest = min((uvanlige for uvanlige, *_ in funnet), default=0)
    return [en[1:] for en in funnet if en[0] == faerrest]


def _vis_forslag(dom, sti, verdi, endring):
    hvem = {}
    if sti[0] == "linjer":
        hvem = {"kode": next(linje.linje.kode for linje in dom.linjer if linje.linje.nr == sti[1])}
    elif sti[0] == "oppstilling":
        rader = [*dom.skjema.rader, dom.skjema.sumrad]
        hvem = {"termin": next(rad.termin for rad in rader if rad and rad.nr == sti[1])}
    vist = dom.skjema.noekkel[0] if sti == ("noekkel",) else dom.tall[sti].v
    viste = {"vist": skriv(vist), "foreslaatt": skriv(verdi)}
    return {"sti": list(sti), **hvem, "felt": sti[-1], **viste, "endring": endring}


def _mulige_tusen(dom, inn):
    for linje in dom.linjer:
        for felt in MED_ENHET + ("aKontoVolum",):
            tekst = felt_i(inn["linjer"][linje.linje.nr], felt)
            if linje.dom == AVVIK and isinstance(tekst, str) and MED_PUNKTUM.fullmatch(tekst):
                yield merknad("MULIG_TUSENSKILLE", "linjer", linje.linje.nr, felt)


def kontroll_oppgjoer(inn):
    skjema, grunnlag, lest = les_skjema(inn)
    # the first of the keys that agree best
    dom = min((Skjemadom(skjema, skjema.tall, noekkel) for noekkel in skjema.noekler), key=lambda dom: dom.avvik)
    ut = dom.vis()
    rettelser = forslag(dom) if dom.avvik and lest["forslag"] is not False else []
    if len(rettelser) == 1:
        ut["forslag"] = _vis_forslag(dom, *rettelser[0])
    elif rettelser:
        ut["muligeForslag"] = [_vis_forslag(dom, *en) for en in rettelser[:FLEST_FORSLAG]]
    merknader = grunnlag.merknader([]) + grunnlag.aarsmerknader(lest["aar"]) if grunnlag else []
    if not any(linje.aktiv for linje in dom.linjer):
        merknader.append(merknad("INGEN_LINJER", "linjer"))
    sitat = grunnlag.sitat() if grunnlag else {}
    return {**ut, **sitat, "merknader": [*merknader, *_mulige_tusen(dom, inn)]}
