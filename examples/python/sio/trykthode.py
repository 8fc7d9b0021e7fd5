"""K-3, A-1, A-2, A-5 and K-4 on a printed form: its sums, the year's a konto, and its head."""

from fractions import Fraction
from math import floor

from .strekk import Strekk, avstand, bare, felles, sum_av_alle, vist_som
from .tall import EN, NULL, rund, skriv
from .trykt import RADFELT
from .tryktlinje import AVRUNDING, AVVIK, EKSAKT, UVANLIG, Del, verste

TUSEN = Fraction(1000)


class Sumdom:
    """K-3: a sum of nets, against the shown lines and against what can be behind them."""

    def __init__(self, vist, linjer, under, med_to):
        self.vist, self.under, self.mulig, self.mulig_to = vist, under, under, med_to
        self.dom, self.flere_desimaler, self.mot_viste, self.mot_under = None, False, None, None
        if vist is None:
            return
        nettoer = [linje.tall["netto"] for linje in linjer]
        if None not in nettoer:
            beregnet = sum((netto.v for netto in nettoer), NULL)
            rom = sum_av_alle(netto.rom for netto in nettoer)
            dom = EKSAKT if beregnet == vist.v else AVRUNDING if felles(rom, vist.rom) else AVVIK
            self.dom, self.mot_viste = dom, (dom, beregnet, avstand(rom, vist.rom))
        self.mulig = vist.rom
        if under is not None:
            self.mulig = felles(under, vist.rom) or vist.rom
            finnes = felles(under, vist.rom) is not None
            self.mot_under = EKSAKT if finnes else AVVIK
            self.dom = AVVIK if not finnes else self.dom or EKSAKT
        self.mulig_to = med_to and felles(med_to, vist.rom) or self.mulig
        self.flere_desimaler = self.dom != AVVIK and med_to is not None and felles(med_to, vist.rom) is None

    def vis(self):
        ut = {"dom": self.dom, "uvanlig": self.flere_desimaler, "vist": skriv(self.vist.v)}
        if self.mot_viste:
            dom, beregnet, gap = self.mot_viste
            differanse = skriv(self.vist.v - beregnet)
            ut["motViste"] = {"dom": dom, "beregnet": skriv(beregnet), "differanse": differanse, "avstand": skriv(gap)}
        if self.mot_under:
            gap = avstand(self.under, self.vist.rom)
            ut["motUnderliggende"] = {"dom": self.mot_under, "avstand": skriv(gap), "sum": self.under.vis()}
        return ut

    def funn(self, *sti):
        if self.dom == AVVIK and self.under is not None:
            yield {"regel": "K-3", "dom": AVVIK, "sti": list(sti)}
        elif self.flere_desimaler:
            yield {"regel": "V-4", "dom": UVANLIG, "sti": list(sti)}


def doem_summer(skjema, tall, linjer):
    """The groups' sums, [(place, group, verdict)], and the total, of what the groups can be."""
    aktive = [linje for linje in linjer if linje.aktiv]
    grupper = []
    for nr, gruppe in skjema.grupper:
        mine = [linje for linje in aktive if linje.linje.tjeneste.gruppe == gruppe]
        under, med_to = (sum_av_alle(getattr(linje, felt) for linje in mine) for felt in ("netto", "netto_to"))
        grupper.append((nr, gruppe, Sumdom(tall["grupper", nr, "netto"], mine, under, med_to)))
    nevnt = {gruppe for _, gruppe, _ in grupper}
    uten = [linje for linje in aktive if linje.linje.tjeneste.gruppe not in nevnt]
    under = sum_av_alle([*(linje.netto for linje in uten), *(dom.mulig for _, _, dom in grupper)])
    med_to = sum_av_alle([*(linje.netto_to for linje in uten), *(dom.mulig_to for _, _, dom in grupper)])
    return grupper, Sumdom(tall.get(("netto",)), aktive, under, med_to)


def er_andel(beloep, andel):
    """A-5: an exact share in whole kroner is itself or one of the kroner beside it."""
    return abs(beloep - andel) < 1


def tolvdeler(beloep, aaret):
    """A-2: the whole months nearest to an instalment."""
    antall = floor(12 * beloep / aaret + Fraction(1, 2)) if aaret > 0 else 0
    return antall if 1 <= antall <= 12 else None


def egen_del(rad, noekkel):
    """A-2: the settled term's part of the year: its months where they are said, else the key."""
    return noekkel if rad.maaneder is None else Fraction(rad.maaneder, 12)


def finn_aarsbeloep(skjema, tall, noekkel):
    """The year's a konto and where it was found: as given, or what the settled term's a konto, or else the head, says."""
    gitt = tall.get(("aarsbeloep",))
    if gitt is not None:
        return gitt.v, "aarsbeloep"
    egen = skjema.egen and tall.get(("oppstilling", skjema.egen.nr, "aKonto"))
    if egen is None:
        return None
    delen = egen_del(skjema.egen, noekkel)
    if delen < Fraction(1, 100):
        return None
    fra_termin = floor(egen.v / delen / TUSEN + Fraction(1, 2)) * TUSEN
    sumrad = skjema.sumrad and tall.get(("oppstilling", skjema.sumrad.nr, "aKonto"))
    fra_sum = fra_termin if sumrad is None else sumrad.v

    def passer(aaret):
        antall = int(er_andel(egen.v, aaret * delen))
        for rad in skjema.rader:
            vist = tall.get(("oppstilling", rad.nr, "aKonto"))
            maaneder = vist and (rad.maaneder or tolvdeler(vist.v, aaret))
            antall += bool(maaneder) and er_andel(vist.v, aaret * maaneder / 12)
        return antall

    return (fra_sum if passer(fra_sum) > passer(fra_termin) else fra_termin), "oppstilling"


class Aarsdom:
    """A-1: can the sum of price times year's volume have been rounded to this, and which way?"""

    def __init__(self, aaret, kilde, linjer):
        self.aaret, self.kilde = aaret, kilde
        self.dom = self.gap = self.mulig = self.retninger = self.beregnet = None
        aktive = [linje for linje in linjer if linje.aktiv]
        viste = [(linje.brukt, linje.tall["aarsvolum"]) for linje in aktive]
        if all(pris is not None and vist is not None for pris, vist in viste):
            self.beregnet = floor(sum((pris * vist.v for pris, vist in viste), NULL) / TUSEN) * TUSEN
        kjent = [linje.brukt is not None and linje.aarsvolum is not None for linje in aktive]
        self.under = sum_av_alle(linje.aarsvolum.ganger(linje.brukt) for linje in aktive) if all(kjent) else None
        hele = (aaret / TUSEN).denominator == 1
        if self.under is None:
            if not hele:
                self.dom, self.gap = AVVIK, NULL
            return
        veier = {
            "ned": Strekk((aaret, 0), (aaret + TUSEN, -1)),
            "opp": Strekk((aaret - TUSEN, 1), (aaret, 0)),
            "naermeste": Strekk((aaret - TUSEN / 2, 0), (aaret + TUSEN / 2, -1)),
        }
        vindu = Strekk((aaret - TUSEN, 1), (aaret + TUSEN, -1))
        self.retninger = [vei for vei, rom in veier.items() if hele and felles(self.under, rom)]
        if self.retninger:
            self.dom, self.gap = EKSAKT if self.beregnet == aaret else AVRUNDING, NULL
            self.mulig = felles(self.under, vindu)
        else:
            self.dom, self.gap = AVVIK, avstand(self.under, vindu)

    def vis(self):
        ut = {"vist": skriv(self.aaret), "kilde": self.kilde}
        if self.dom:
            ut["dom"] = self.dom
        for navn, verdi in (("beregnet", self.beregnet), ("avstand", self.gap)):
            if verdi is not None:
                ut[navn] = skriv(verdi)
        for navn, rom in (("sum", self.under), ("mulig", self.mulig)):
            if rom is not None:
                ut[navn] = rom.vis()
        if self.retninger is not None:
            ut["retninger"] = self.retninger
        return ut


def _kronedel(vist, beregnet, rom):
    """Whole kroner that add up as they stand, or as the values behind them do; `beregnet` is None where only these are known."""
    bak = vist_som(vist.v, EN)
    likt = beregnet == vist.v
    return Del(vist.v, beregnet, likt or felles(bak, rom), NULL if likt else avstand(bak, rom))


def _med_hele_kroner(rom):
    """A stretch, and the whole kroner that its ends are shown as."""
    return Strekk(min(rom.lav, (rund(rom.lav[0]), 0)), max(rom.hoey, (rund(rom.hoey[0]), 0)))


def _verre(a, b):
    """The worse of two verdicts on one number."""
    if a is None or b is None:
        return a or b
    return a if a.dom == AVVIK or b.dom == EKSAKT else b


class Hode:
    """A-2, A-5, K-3, K-4: the head's rows and columns: [(row, months, {field: verdict})], the last row among them."""

    def __init__(self, skjema, tall, noekkel, aaret, netto):
        self.skjema, self.tall, self.noekkel, self.netto = skjema, tall, noekkel, netto
        self.aaret = aaret and aaret[0]
        self.rader = [(rad, self._maaneder(rad), self._raden(rad)) for rad in skjema.rader]
        if skjema.sumrad is not None:
            self.rader.append((skjema.sumrad, None, self._sumraden(skjema.sumrad)))

    def _vist(self, rad, felt):
        return self.tall.get(("oppstilling", rad.nr, felt))

    def _maaneder(self, rad):
        if rad.maaneder is not None:
            return rad.maaneder
        if rad is self.skjema.egen:
            antall = self.noekkel * 12
            return int(antall) if antall.denominator == 1 else None
        vist = self._vist(rad, "aKonto")
        return None if self.aaret is None or vist is None else tolvdeler(vist.v, self.aaret)

    def _andel(self, rad):
        if self.aaret is None:
            return None
        if rad is self.skjema.egen:
            return self.aaret * egen_del(rad, self.noekkel)
        return self.aaret * Fraction(self._maaneder(rad) or 1, 12)

    def _aKonto(self, rad):
        """An instalment as it stands, or up or down to its exact share."""
        vist, andel = self._vist(rad, "aKonto"), self._andel(rad)
        if vist is None:
            return None
        if andel is None or not er_andel(vist.v, andel):
            return bare(vist.v)
        return Strekk((min(vist.v, andel), 0), (max(vist.v, andel), 0))

    def _rettelsen(self, rad):
        """K-4: a row's correction and what can be behind it. The settled row's is the form's sum, also where its cell is empty."""
        vist, egen = self._vist(rad, "korreksjon"), rad is self.skjema.egen
        if vist is None and egen and self.netto.vist is None and self.netto.mulig is not None:
            return None, _med_hele_kroner(self.netto.mulig)
        if vist is not None:
            rettet = vist.v
        elif egen and self.netto.vist is not None:
            rettet = rund(self.netto.vist.v)
        else:
            return NULL, bare(NULL)
        bak = vist_som(rettet, EN)
        return rettet, (egen and self.netto.mulig and felles(bak, self.netto.mulig)) or bak

    def _radsum(self, rad, aKonto, rettelsen):
        aKonto_vist, vist = self._vist(rad, "aKonto"), self._vist(rad, "sum")
        if aKonto_vist is None or vist is None:
            return None
        rettet, bak = rettelsen
        return _kronedel(vist, None if rettet is None else aKonto_vist.v + rettet, aKonto.pluss(bak))

    def _korreksjonen(self, rad):
        """K-3, K-4: the settled term's is the form's sum; a later term has none; an earlier one's is another form's."""
        vist, egen = self._vist(rad, "korreksjon"), self.skjema.egen
        if vist is None or egen is None or self.skjema.rader.index(rad) < self.skjema.rader.index(egen):
            return None
        if rad is not egen:
            return _kronedel(vist, NULL, bare(NULL))
        if self.netto.vist is not None:
            return _kronedel(vist, self.netto.vist.v, self.netto.vist.rom)
        return self.netto.under and _kronedel(vist, None, self.netto.under)

    def _raden(self, rad):
        vist, andel = self._vist(rad, "aKonto"), self._andel(rad)
        aKonto = None
        if vist is not None and andel is not None:
            mulig = er_andel(vist.v, andel) and vist.v.denominator == 1
            beregnet = Fraction(floor(andel + Fraction(1, 2)))
            aKonto = Del(vist.v, beregnet, mulig, NULL if mulig else abs(vist.v - andel))
        radsum = self._radsum(rad, self._aKonto(rad), self._rettelsen(rad))
        return {"aKonto": aKonto, "korreksjon": self._korreksjonen(rad), "sum": radsum}

    def _kolonne(self, sumrad, felt, rom_for):
        vist, viste = self._vist(sumrad, felt), [self._vist(rad, felt) for rad in self.skjema.rader]
        if vist is None or None in viste:
            return None
        beregnet = sum((ledd.v for ledd in viste), NULL)
        return _kronedel(vist, beregnet, self._i_alt(rom_for))

    def _i_alt(self, rom_for):
        return sum_av_alle(rom for rom in map(rom_for, self.skjema.rader) if rom is not None)

    def _rad_i_alt(self, rad):
        aKonto, vist = self._aKonto(rad), self._vist(rad, "sum")
        if aKonto is None:
            return vist and vist_som(vist.v, EN)
        return aKonto.pluss(self._rettelsen(rad)[1])

    def _sumradens_aKonto(self, vist):
        """As it stands, and as the values behind its column that are shown so."""
        if any(self._vist(rad, "aKonto") is None for rad in self.skjema.rader):
            return bare(vist.v)
        bak, selv = felles(vist_som(vist.v, EN), self._i_alt(self._aKonto)), (vist.v, 0)
        if bak is None:
            return bare(vist.v)
        lav = selv if vist.v < bak.lav[0] else bak.lav
        return Strekk(lav, selv if vist.v > bak.hoey[0] else bak.hoey)

    def _sumraden(self, rad):
        vist, korreksjon = self._vist(rad, "aKonto"), self._vist(rad, "korreksjon")
        rettelser = [self._rettelsen(en) for en in self.skjema.rader]
        viste = [rettet for rettet, _ in rettelser]
        kolonnen = None if None in viste else sum(viste, NULL), sum_av_alle(bak for _, bak in rettelser)
        egen = kolonnen
        if korreksjon is not None:
            bak = vist_som(korreksjon.v, EN)
            egen = korreksjon.v, felles(bak, kolonnen[1]) or bak
        radsum = self._radsum(rad, vist and self._sumradens_aKonto(vist), egen)
        return {
            "aKonto": self._kolonne(rad, "aKonto", self._aKonto),
            "korreksjon": korreksjon and _kronedel(korreksjon, *kolonnen),
            "sum": _verre(self._kolonne(rad, "sum", self._rad_i_alt), radsum),
        }

    def dommer(self):
        return [del_.dom for _, _, deler in self.rader for del_ in deler.values() if del_]

    def vis(self):
        ut = []
        for rad, maaneder, deler in self.rader:
            en = {"termin": rad.termin, "dom": verste(del_.dom for del_ in deler.values() if del_)}
            if maaneder is not None:
                en["maaneder"] = maaneder
            for felt, del_ in deler.items():
                vist = self._vist(rad, felt)
                if vist is not None:
                    en[felt] = del_.vis() if del_ else {"vist": skriv(vist.v)}
            ut.append(en)
        return ut

    def funn(self):
        for rad, _, deler in self.rader:
            egen = rad is self.skjema.egen
            regler = ("K-4",) * 3 if rad is self.skjema.sumrad else ("A-2", "K-3" if egen else "K-4", "K-4")
            for felt, regel in zip(RADFELT, regler):
                if deler[felt] and deler[felt].dom == AVVIK:
                    yield {"regel": regel, "dom": AVVIK, "sti": ["oppstilling", rad.nr, felt]}
