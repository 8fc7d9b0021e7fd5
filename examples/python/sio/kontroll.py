"""N-2: a published number is every value that is shown so; it agrees with what it should be when they share a value."""

from .feil import Problemer
from .felt import MANGLER, desimal, hva_som_helst, objekt, sannhet, valgfri
from .tall import EN, NULL, skriv

DYPEST, FLEST = 20, 500  # how deep an expression may go, and how many parts it may have
OPERASJONER = ("sum", "differanse", "produkt", "kvotient")
INTERVALL = ("fra", "til", "fraMed", "tilMed")


class Ende:
    """An end of an interval: a value, and whether it is one of the values."""

    def __init__(self, v, med):
        self.v, self.med = v, med

    def snudd(self):
        return Ende(-self.v, self.med)


def _lavest(a, b):
    if a.v == b.v:
        return Ende(a.v, a.med or b.med)
    return a if a.v < b.v else b


def _hoeyest(a, b):
    return _lavest(a.snudd(), b.snudd()).snudd()


class Verdier:
    """All values between two ends."""

    def __init__(self, lav, hoey):
        self.lav, self.hoey = lav, hoey

    def snudd(self):
        return Verdier(self.hoey.snudd(), self.lav.snudd())

    def pluss(self, b):
        return Verdier(*(Ende(x.v + y.v, x.med and y.med) for x, y in ((self.lav, b.lav), (self.hoey, b.hoey))))

    def deler(self):
        """Those from zero up, and those from zero down turned round."""
        for negativ, alle in ((False, self), (True, self.snudd())):
            if alle.hoey.v > 0 or (alle.hoey.v == 0 and alle.hoey.med):
                yield negativ, Verdier(Ende(NULL, True) if alle.lav.v < 0 else alle.lav, alle.hoey)

    def gange(self, b):
        def ende(x, y):
            # zero times anything is zero, also what is not quite reached
            null = (x.v == 0 and x.med) or (y.v == 0 and y.med)
            return Ende(x.v * y.v, null or (x.med and y.med))

        svar = None
        for neg_x, x in self.deler():
            for neg_y, y in b.deler():
                her = Verdier(ende(x.lav, y.lav), ende(x.hoey, y.hoey))
                her = her.snudd() if neg_x != neg_y else her
                svar = Verdier(_lavest(svar.lav, her.lav), _hoeyest(svar.hoey, her.hoey)) if svar else her
        return svar

    def roerer_null(self):
        return self.lav.v <= 0 <= self.hoey.v

    def en_over(self):
        return Verdier(Ende(EN / self.hoey.v, self.hoey.med), Ende(EN / self.lav.v, self.lav.med))


_maal = dict(
    vist=valgfri(desimal()),
    avrundetTil=valgfri(desimal(over=0)),
    fra=valgfri(desimal()),
    til=valgfri(desimal()),
    fraMed=valgfri(sannhet),
    tilMed=valgfri(sannhet),
)
_tall = objekt(**_maal)
_uttrykk = objekt(**_maal, **dict.fromkeys(OPERASJONER, hva_som_helst))


def punkt(v):
    return Verdier(Ende(v, True), Ende(v, True))


def avrundet(vist, enhet):
    """What is shown so: halves go away from zero, so the end nearest zero is shown so, and the other is not."""
    return Verdier(Ende(vist - enhet / 2, vist > 0), Ende(vist + enhet / 2, vist < 0))


def _les_maal(lest, sti, p):
    """A shown number with its unit, or an interval: (shown, values), or None."""
    vist, enhet, fra, til = (lest[felt] for felt in ("vist", "avrundetTil", "fra", "til"))
    if vist is not None:
        if enhet is None:
            return vist, punkt(vist)
        if (vist / enhet).denominator != 1:
            p.meld("UGYLDIG_VERDI", *sti, "vist")
            return None
        return vist, avrundet(vist, enhet)
    mangler = "vist" if enhet is not None else "fra" if fra is None else "til" if til is None else None
    if mangler:
        p.meld("MANGLER_FELT", *sti, mangler)
        return None
    fra_med = lest["fraMed"] is not False
    til_med = lest["tilMed"] is not False
    if fra > til or (fra == til and not (fra_med and til_med)):
        p.meld("UTENFOR_OMRAADE" if fra > til else "UGYLDIG_VERDI", *sti, "til")
        return None
    return None, Verdier(Ende(fra, fra_med), Ende(til, til_med))


class _Lesing:
    def __init__(self, p):
        self.p, self.deler = p, 0

    def les(self, inn, sti, dybde=None):
        """A number, or (with a depth) an expression; None where something is wrong with it."""
        p, foer = self.p, len(self.p.liste)
        if dybde is not None:
            self.deler += 1
        lest = (_tall if dybde is None else _uttrykk)(inn, sti, p)
        if not isinstance(inn, dict):
            return None
        former = {"vist": ("vist", "avrundetTil"), "intervall": INTERVALL}
        if dybde is not None:
            former |= {navn: (navn,) for navn in OPERASJONER}
        funnet = [form for form, felter in former.items() if any(felt in inn for felt in felter)]
        if len(funnet) > 1:
            p.meld("FLERE_VALG", *sti)
            return None
        if funnet and funnet[0] in OPERASJONER:
            svar = self.operasjon(funnet[0], inn[funnet[0]], [*sti, funnet[0]], dybde)
            return svar if len(p.liste) == foer else None
        if len(p.liste) > foer:
            return None
        if not funnet:
            p.meld("MANGLER_VALG", *sti)
            return None
        return _les_maal(lest, sti, p)

    def operasjon(self, navn, inn, sti, dybde):
        p = self.p
        if not isinstance(inn, list):
            p.meld("UGYLDIG_TYPE", *sti)
            return None
        to = navn in ("differanse", "kvotient")
        if len(inn) != 2 if to else not inn:
            p.meld("UGYLDIG_VERDI", *sti)
            return None
        if dybde >= DYPEST:
            p.meld("UTENFOR_OMRAADE", *sti)
            return None
        ledd = []
        for i, uttrykk in enumerate(inn):
            if self.deler > FLEST:
                break
            ledd.append(self.les(uttrykk, [*sti, i], dybde + 1))
        if None in ledd or not ledd:
            return None
        if navn == "kvotient" and len(ledd) == 2 and ledd[1][1].roerer_null():
            p.meld("DELING_PAA_NULL", *sti, 1)
            return None
        svar = ledd[0]
        for annet in ledd[1:]:
            svar = _regn(navn, svar, annet)
        return svar


def _regn(navn, a, b):
    (x, v), (y, w) = a, b
    begge = x is not None and y is not None
    if navn == "sum":
        return x + y if begge else None, v.pluss(w)
    if navn == "differanse":
        return x - y if begge else None, v.pluss(w.snudd())
    if navn == "produkt":
        return x * y if begge else None, v.gange(w)
    return x / y if begge else None, v.gange(w.en_over())


def _vis(maal):
    vist, verdier = maal
    ut = {} if vist is None else {"vist": skriv(vist)}
    lav, hoey = verdier.lav, verdier.hoey
    return {**ut, "fra": skriv(lav.v), "til": skriv(hoey.v), "fraMed": lav.med, "tilMed": hoey.med}


def doem(publisert, beregnet):
    """The verdict on a number against what it should be, each as shown and as values, and how far they are from each other."""
    (vist, a), (skulle, b) = publisert, beregnet
    gap = [(x.lav.v - y.hoey.v, x.lav.med and y.hoey.med) for x, y in ((a, b), (b, a))]
    deler = all(avstand < 0 or (avstand == 0 and med) for avstand, med in gap)
    maal = {"avstand": max(NULL, *(avstand for avstand, _ in gap))}
    likt = False
    if vist is not None and skulle is not None:
        likt = vist == skulle
        maal["differanse"] = vist - skulle
        if skulle != 0:
            maal["relativ"] = (vist - skulle) / skulle
    return "eksakt" if likt else "avrunding" if deler else "avvik", maal


_kontroll = objekt(publisert=hva_som_helst, beregnet=hva_som_helst)


def kontroll_tall(inn):
    p = Problemer()
    _kontroll(inn, [], p)
    publisert = beregnet = None
    if isinstance(inn, dict):
        publisert = _Lesing(p).les(inn.get("publisert", MANGLER), ["publisert"])
        lesing = _Lesing(p)
        beregnet = lesing.les(inn.get("beregnet", MANGLER), ["beregnet"], 0)
        if lesing.deler > FLEST:
            p.meld("UTENFOR_OMRAADE", "beregnet")
    p.krev()
    dom, maal = doem(publisert, beregnet)
    ut = {navn: skriv(tall) for navn, tall in maal.items()}
    return {"dom": dom, **ut, "publisert": _vis(publisert), "beregnet": _vis(beregnet)}
