"""A-4, K-1 and K-2 on one printed line: are there a year's volume and a delivered volume behind it that give what it shows?"""

from fractions import Fraction
from math import ceil, floor

from .skjema import DOEGN
from .strekk import avstand, bare, felles, vist_som
from .tall import EN, NULL, rund, skriv
from .trykt import LINJEFELT

EKSAKT, AVRUNDING, AVVIK, UVANLIG = "eksakt", "avrunding", "avvik", "uvanlig"
HUNDREDEL = Fraction(1, 100)


def verste(dommer):
    dommer = list(dommer)
    return next((dom for dom in (AVVIK, AVRUNDING) if dom in dommer), EKSAKT)


class Del:
    """A number held against those that it follows from."""

    def __init__(self, vist, beregnet, mulig, kroner=None, volum=None):
        self.vist, self.beregnet, self.kroner, self.volum = vist, beregnet, kroner, volum
        self.dom = (EKSAKT if vist == beregnet else AVRUNDING) if mulig else AVVIK

    def vis(self):
        ut = {"dom": self.dom, "vist": skriv(self.vist)}
        if self.beregnet is not None:
            ut["beregnet"] = skriv(self.beregnet)
            ut["differanse"] = skriv(self.vist - self.beregnet)
        for navn, verdi in (("kroner", self.kroner), ("volum", self.volum)):
            if verdi is not None:
                ut[navn] = skriv(verdi)
        return ut


def _volumdel(vist, beregnet, mulig, volum, pris):
    if mulig:
        return Del(vist, beregnet, True, NULL, NULL)
    return Del(vist, beregnet, False, None if pris is None else volum * pris, volum)


def naermest(rom, mulige, enhet):
    """How far some numbers are from those that can be; in whole units where these are counted so, and there is one."""
    hele = mulige.hele(enhet) if enhet else None
    if hele is None:
        return avstand(rom, mulige)
    ved = (floor(rom.lav[0] / enhet) * enhet, ceil(rom.hoey[0] / enhet) * enhet)
    return min(avstand(rom, bare(min(max(v, hele.lav[0]), hele.hoey[0]))) for v in ved)


class Linjedom:
    """A line judged by itself, from the numbers that it shows."""

    def __init__(self, linje, tall, noekkel, doegnenhet):
        self.linje = linje
        self.tall = {felt: tall.get(("linjer", linje.nr, felt)) for felt in LINJEFELT}
        self.noekkel = noekkel
        self.aktiv = any(vist is not None for felt, vist in self.tall.items() if felt != "pris")
        vist_pris = self.tall["pris"]
        self.brukt = linje.tabellpris if vist_pris is None else vist_pris.v
        self.aKonto = self.tall["aKontoVolum"] and self.tall["aKontoVolum"].v
        self.prisdom, self.stjernedom = self._prisen(vist_pris), self._stjernen()
        self.deler = {}
        self.flere_desimaler = False
        self.aarsvolum = self._aarsvolumet()
        self.enhet = self._telleenhet(doegnenhet)
        self.doegn = self.enhet if linje.tjeneste.enhet == DOEGN else None
        self.levert = self._leveringen()
        self.netto = self.netto_to = None
        self._nettoen()
        self.dom = verste([self.prisdom, self.stjernedom, *(del_.dom for del_ in self.deler.values())])

    def _prisen(self, vist):
        """T-2, and N-3: a line with numbers and no price is never one with price zero."""
        tabell = self.linje.tabellpris
        if vist is None:
            return AVVIK if tabell is None and self.aktiv else None
        if tabell is None:
            return None
        return EKSAKT if vist.v == tabell else UVANLIG if self.linje.utledet else AVVIK

    def _stjernen(self):
        """T-1."""
        if self.linje.stjerne is None:
            return None
        return EKSAKT if self.linje.stjerne == self.linje.tjeneste.stjerne else AVVIK

    def _aarsvolumet(self):
        """A-4: the key times a year's volume, rounded, is the a-konto volume; which can only be whole."""
        aar, k = self.tall["aarsvolum"], self.aKonto
        vist = aar and aar.rom.fra_null()
        if k is None:
            return vist
        kvartal = vist_som(k, EN).fra_null() if k.denominator == 1 else None
        bak = kvartal and kvartal.ganger(1 / self.noekkel)
        if vist is None:
            return bak
        mulig = bak and felles(vist, bak)
        volum = avstand(vist.ganger(self.noekkel), kvartal or bare(k))
        self.deler["aKontoVolum"] = _volumdel(k, rund(self.noekkel * aar.v), mulig, volum, self.brukt)
        return mulig or vist

    def _leveringen(self):
        """K-1: delivered less a konto is the change; delivered døgn are whole units."""
        levert, endring = self.tall["gjennomfoert"], self.tall["endring"]
        vist = levert and levert.rom.fra_null()
        if self.aKonto is None or endring is None:
            return vist and self._hele(vist)
        bak = endring.rom.flytt(self.aKonto)
        if vist is None:
            return None if bak.hoey[0] < 0 else self._hele(bak.fra_null())
        mulig = felles(vist, bak)
        if mulig and self.doegn:
            mulig = mulig.hele(self.doegn)
        volum = naermest(bak, vist, self.doegn)
        self.deler["endring"] = _volumdel(endring.v, levert.v - self.aKonto, mulig, volum, self.brukt)
        return mulig or self._hele(vist)

    def _telleenhet(self, doegnenhet):
        """V-4: hundredths of an hour, the given part of a døgn; or the last digit that is shown, where that is less."""
        enhet = doegnenhet if self.linje.tjeneste.enhet == DOEGN else HUNDREDEL
        return min(enhet, self.tall["gjennomfoert"].siffer) if self.tall["gjennomfoert"] else enhet

    def _hele(self, rom):
        """The whole units among delivered døgn, where there are any."""
        return (rom.hele(self.doegn) if self.doegn else None) or rom

    def _endringene(self):
        """The changes that the price is to be multiplied by, and the shown one; without an a-konto volume only the shown change tells."""
        levert, endring = self.tall["gjennomfoert"], self.tall["endring"]
        if self.aKonto is None:
            return endring and (self._hele(endring.rom), NULL, endring.v)
        vist = levert.v - self.aKonto if levert else endring and endring.v
        return self.levert and (self.levert, self.aKonto, vist)

    def _nettoen(self):
        """K-2: change times price is the net."""
        netto, pris, fra = self.tall["netto"], self.brukt, self._endringene()
        if pris is None or fra is None:
            self.netto = self.netto_to = netto and netto.rom
            return
        volum, k, vist = fra

        def gir(rom):
            return rom.flytt(-k).ganger(pris)

        if netto is None:
            self.netto = self.netto_to = gir(volum)
            return
        if pris == 0:
            mulig, mangler = volum if netto.rom.har(NULL) else None, None
            kroner = avstand(netto.rom, bare(NULL))
        else:
            trengs = netto.rom.ganger(1 / pris).flytt(k)
            mulig, mangler = felles(volum, trengs), naermest(trengs, volum, self.doegn)
            kroner = mangler * pris
        hele = mulig and mulig.hele(self.enhet)
        grunn = hele if self.doegn else mulig
        beregnet = None if vist is None else vist * pris
        self.deler["netto"] = Del(netto.v, beregnet, grunn, *((NULL, NULL) if grunn else (kroner, mangler)))
        self.netto = netto.rom if grunn is None else felles(netto.rom, gir(grunn)) or netto.rom
        self.netto_to = felles(netto.rom, gir(hele)) or netto.rom if hele else self.netto
        if self.aKonto is not None:
            self.levert = grunn or self.levert
        self.flere_desimaler = mulig is not None and not self.doegn and hele is None

    @property
    def uvanlig(self):
        return self.flere_desimaler or self.prisdom == UVANLIG

    def gir(self):
        """All that the sums see of the line."""
        netto, aar = self.tall["netto"], self.tall["aarsvolum"]
        rom = [rom and (rom.lav, rom.hoey) for rom in (self.netto, self.netto_to, self.aarsvolum)]
        return rom, self.brukt, netto and netto.v, aar and aar.v

    def dommer(self):
        return [self.prisdom, self.stjernedom, *(del_.dom for del_ in self.deler.values())]

    def vis(self):
        linje, ut = self.linje, {}
        if self.prisdom is not None:
            ut["pris"] = {"dom": self.prisdom}
            if self.tall["pris"]:
                ut["pris"]["vist"] = skriv(self.tall["pris"].v)
            if linje.tabellpris is not None:
                ut["pris"]["tabell"] = skriv(linje.tabellpris)
        if self.stjernedom is not None:
            stjerner = {"vist": linje.stjerne, "katalog": linje.tjeneste.stjerne}
            ut["stjerne"] = {"dom": self.stjernedom, **stjerner}
        ut.update({navn: del_.vis() for navn, del_ in self.deler.items()})
        under = {"aarsvolum": self.aarsvolum, "gjennomfoert": self.levert, "netto": self.netto}
        return {
            "kode": linje.kode,
            "enhet": linje.tjeneste.enhet,
            "aktiv": self.aktiv,
            "dom": self.dom,
            "uvanlig": self.uvanlig,
            **ut,
            "underliggende": {navn: rom.vis() for navn, rom in under.items() if rom is not None},
        }

    def funn(self):
        sti = ["linjer", self.linje.nr]
        if self.prisdom in (AVVIK, UVANLIG):
            tabell = self.tall["pris"] is not None and self.linje.tabellpris is not None
            regel = "N-3" if not tabell else "T-3" if self.linje.utledet else "T-2"
            yield {"regel": regel, "dom": self.prisdom, "sti": [*sti, "pris"]}
        if self.stjernedom == AVVIK:
            yield {"regel": "T-1", "dom": AVVIK, "sti": [*sti, "stjerne"]}
        for navn, regel in (("aKontoVolum", "A-4"), ("endring", "K-1"), ("netto", "K-2")):
            if navn in self.deler and self.deler[navn].dom == AVVIK:
                yield {"regel": regel, "dom": AVVIK, "sti": [*sti, navn]}
        if self.flere_desimaler:
            yield {"regel": "V-4", "dom": UVANLIG, "sti": [*sti, "gjennomfoert"]}
