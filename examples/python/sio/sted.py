"""Identities set up on the tables: one place for every row, column or cell that an identity holds for (N-2, N-3)."""

from .identitet import Navn, Plass
from .kontroll import punkt
from .tall import NULL


class Sted:
    """An identity at one place: the cell that should be the sum or the ratio, and the cells it is of, each with its sign."""

    def __init__(self, identitet, tabell, rad, kolonne, svar, ledd):
        self.identitet, self.tabell, self.rad, self.kolonne = identitet, tabell, rad, kolonne
        self.svar, self.ledd, self.forhold = svar, ledd, identitet.forhold

    def vis(self):
        navn = {} if self.tabell.navn is None else {"tabell": self.tabell.navn}
        return {"identitet": self.identitet.nr, "type": self.identitet.type, **navn, "rad": self.rad, "kolonne": self.kolonne}

    def beregnet(self):
        """What the shown cells make, and what those behind them can."""
        if self.forhold:
            faktor, tillegg = self.forhold
            teller, nevner = (celle for celle, _ in self.ledd)
            verdier = teller.verdier.gange(nevner.verdier.en_over()).gange(punkt(faktor)).pluss(punkt(tillegg))
            return faktor * teller.vist / nevner.vist + tillegg, verdier
        vist, verdier = NULL, punkt(NULL)
        for celle, fortegn in self.ledd:
            vist += fortegn * celle.vist
            verdier = verdier.pluss(celle.verdier if fortegn > 0 else celle.verdier.snudd())
        return vist, verdier


class Oppsett:
    """The tables by name, and what has been found of places so far."""

    def __init__(self, tabeller, p):
        self.tabeller, self.p = tabeller, p
        self.steder, self.utelatt = [], 0

    def _finn_tabell(self, navn):
        if navn.navn is None:
            if len(self.tabeller) == 1:
                return self.tabeller[0]
            self.p.meld("MANGLER_FELT", *navn.sti)
            return None
        funnet = next((tabell for tabell in self.tabeller if tabell.navn == navn.navn), None)
        if funnet is None:
            self.p.meld("UKJENT_TABELL", *navn.sti)
        return funnet

    def _gjennom(self, egen, valgte, kjente, kode):
        """The names that an identity runs through: the answer's own, the chosen ones, or all that there are."""
        if egen is None and valgte is None:
            return list(kjente)
        navnene = [egen] if egen else valgte
        for navn in navnene:
            if navn.navn not in kjente:
                self.p.meld(kode, *navn.sti)
        return [navn.navn for navn in navnene if navn.navn in kjente]

    def _ledd(self, identitet, tabell):
        """The addends with their tables; those that are not named are all rows or columns but the answer's."""
        if identitet.ledd is not None:
            return [(plass, fortegn, self._finn_tabell(plass.tabell)) for plass, fortegn in identitet.ledd]
        svar = identitet.svar
        slag, kjente = ("kolonne", tabell.kolonner) if svar.kolonne else ("rad", tabell.rader)
        resten = [navn for navn in kjente if navn != getattr(svar, slag).navn]
        if not resten:
            self.p.meld("MANGLER_FELT", *identitet.sti, "av")
        return [(Plass(svar.sti, svar.tabell, **{slag: Navn(navn, svar.sti)}), 1, tabell) for navn in resten]

    def _sjekk(self, plass, tabell, rader, kolonner):
        """Finds names that the table of an addend does not have: its own, or those that the identity runs through."""
        for egen, gjennom, kjente, kode in (
            (plass.rad, rader, tabell.rader, "UKJENT_RAD"),
            (plass.kolonne, kolonner, tabell.kolonner, "UKJENT_KOLONNE"),
        ):
            for navn in [egen] if egen else [Navn(navn, plass.sti) for navn in gjennom]:
                if navn.navn not in kjente:
                    self.p.meld(kode, *navn.sti)

    def still_opp(self, identitet):
        """Finds the places of an identity, and what is wrong with it on these tables."""
        p, foer, svar = self.p, len(self.p.liste), identitet.svar
        tabell = self._finn_tabell(svar.tabell)
        if tabell is None:
            return
        rader = self._gjennom(svar.rad, identitet.rader, tabell.rader, "UKJENT_RAD")
        kolonner = self._gjennom(svar.kolonne, identitet.kolonner, tabell.kolonner, "UKJENT_KOLONNE")
        ledd = self._ledd(identitet, tabell)
        for plass, _, dens in ledd:
            if dens is not None:
                self._sjekk(plass, dens, rader, kolonner)
        if len(p.liste) > foer:
            return
        feil = {feil for rad in rader for kolonne in kolonner for feil in self._sted(identitet, tabell, rad, kolonne, ledd)}
        if "tom" in feil:
            p.meld("MANGLER_FELT", *identitet.sti)
        if "null" in feil:
            p.meld("DELING_PAA_NULL", *identitet.sti, "nevner")

    def _sted(self, identitet, tabell, rad, kolonne, ledd):
        """Sets up one place, and gives what is wrong with it: an empty cell, a denominator that can be zero."""
        ruter = [(tabell, rad, kolonne)]
        for plass, _, dens in ledd:
            rute = dens, plass.rad.navn if plass.rad else rad, plass.kolonne.navn if plass.kolonne else kolonne
            if rute in ruter:
                self.p.meld("DUPLIKAT_NAVN", *plass.sti)
            ruter.append(rute)
        if any((r, k) not in t.celler for t, r, k in ruter):
            return  # a cell that could not be read
        celler = [t.celler[r, k] for t, r, k in ruter]
        fylte = [(celle, fortegn) for celle, (_, fortegn, _) in zip(celler[1:], ledd) if celle]
        if celler[0] is None or len(fylte) < (len(ledd) if identitet.forhold else 1):
            self.utelatt += 1
        else:
            self.steder.append(Sted(identitet, tabell, rad, kolonne, celler[0], fylte))
        if None in celler and any(celler) and not identitet.utelat:
            yield "tom"
        if identitet.forhold and celler[2] and celler[2].verdier.roerer_null():
            yield "null"
