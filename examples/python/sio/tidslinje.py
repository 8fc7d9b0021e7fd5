"""The time line of a course, as far as it can be read whatever else is wrong, and what is wrong with it."""

from .felt import MANGLER, dobbelt, felt_i, ledd_i, som_aar
from .maaneder import antall_i, les_fra, les_til

ORDNINGER = ("modellA", "modellB", "inntektspaaslag", "utenfor")


class Rad:
    """A part or a merger: its name, its periods, where it stands, and whether every period could be read."""

    def __init__(self, inn, sti):
        self.navn, self.sti = felt_i(inn, "navn"), sti
        self.grunnlagsaar = som_aar(felt_i(felt_i(inn, "grunnlag"), "aar"))
        self.deler = ledd_i(felt_i(inn, "deler"))
        raa = felt_i(inn, "perioder", MANGLER)
        self.tom = raa is MANGLER or raa == []
        self.perioder = []
        for nr, periode in enumerate(ledd_i(raa)):
            fra, til = les_fra(felt_i(periode, "fra")), les_til(felt_i(periode, "til"))
            ordning = felt_i(periode, "ordning")
            if fra is not None and til is not None and ordning in ORDNINGER:
                self.perioder.append({"fra": fra, "til": til, "ordning": ordning, "sti": [*sti, "perioder", nr]})
        rette = [periode for periode in self.perioder if periode["fra"] <= periode["til"]]
        self.hel = (raa is MANGLER or isinstance(raa, list)) and len(rette) == len(ledd_i(raa))


class Tidslinje:
    def __init__(self, inn):
        self.deler = [Rad(rad, ["deler", i]) for i, rad in enumerate(ledd_i(felt_i(inn, "deler")))]
        felles = felt_i(inn, "sammenslaainger", [])
        self.sammen = [Rad(rad, ["sammenslaainger", i]) for i, rad in enumerate(ledd_i(felles))]
        self.fra, self.til = som_aar(felt_i(inn, "fraAar")), som_aar(felt_i(inn, "tilAar"))
        har_aar = self.fra is not None and self.til is not None
        lister = isinstance(felt_i(inn, "deler"), list) and isinstance(felles, list)
        self.hel = har_aar and self.fra <= self.til and lister and all(rad.hel for rad in self.deler + self.sammen)
        self.aarene = range(self.fra, self.til + 1) if har_aar else range(0)

    def med(self, navn):
        """The mergers that a part is in."""
        return [rad for rad in self.sammen if isinstance(navn, str) and navn in rad.deler]

    def aar_med(self, *ordninger):
        """The years in which something runs."""
        perioder = [p for rad in self.deler + self.sammen for p in rad.perioder if p["ordning"] in ordninger]
        return [aar for aar in self.aarene if any(antall_i(periode, aar) > 0 for periode in perioder)]


def _naboer(perioder, hel, funnet):
    """R-7: a month has one arrangement, and a gap must be said."""
    forrige = None  # the one that reaches furthest so far
    for periode in sorted((p for p in perioder if p["fra"] <= p["til"]), key=lambda p: (p["fra"], p["til"])):
        if forrige:
            if periode["fra"] <= forrige["til"]:
                funnet.add(("OVERLAPPENDE_PERIODER", tuple(forrige["sti"]), tuple(periode["sti"])))
            elif hel and periode["fra"] > forrige["til"] + 1:
                funnet.add(("HULL_I_PERIODER", tuple(forrige["sti"]), tuple(periode["sti"])))
        if not forrige or periode["til"] > forrige["til"]:
            forrige = periode


def se_paa_perioder(linje, p):
    for rad in linje.deler + linje.sammen:
        for periode in rad.perioder:
            if periode["til"] < periode["fra"]:
                p.meld("UTENFOR_OMRAADE", *periode["sti"], "til")
    funnet = set()
    for rad in linje.sammen:
        _naboer(rad.perioder, rad.hel, funnet)
    for del_ in linje.deler:
        # a part's own periods and those of its mergers are one line
        rader = [del_, *linje.med(del_.navn)]
        _naboer([periode for rad in rader for periode in rad.perioder], all(rad.hel for rad in rader), funnet)
    for kode, _, sti in sorted(funnet, key=str):
        p.meld(kode, *sti, "fra")
    if linje.fra is not None and linje.til is not None and linje.til < linje.fra:
        p.meld("UTENFOR_OMRAADE", "tilAar")


def se_paa_deler(inn, linje, p):
    """R-3: which parts there are, and which the mergers name."""
    dobbelt(felt_i(inn, "deler"), "navn", "DUPLIKAT_NAVN", ["deler"], p)
    kjente = [del_.navn for del_ in linje.deler if isinstance(del_.navn, str)]
    ukjente = False
    for i, rad in enumerate(linje.sammen):
        nevnt = set()
        for j, navn in enumerate(rad.deler):
            if not isinstance(navn, str):
                continue
            if navn in nevnt:
                p.meld("DUPLIKAT_NAVN", "sammenslaainger", i, "deler", j)
            elif navn not in kjente:
                ukjente = True
                p.meld("UKJENT_DEL", "sammenslaainger", i, "deler", j)
            nevnt.add(navn)
    if ukjente:
        return  # the part that was meant is not also forgotten
    for i, del_ in enumerate(linje.deler):
        if del_.tom and not linje.med(del_.navn):
            p.meld("MANGLER_FELT", "deler", i, "perioder")


def _behov(linje):
    """Each part's base year, and the first and last year that need its uttrekk."""
    for i, del_ in enumerate(linje.deler):
        rader = [del_, *linje.med(del_.navn)]
        alle = [
            p for rad in rader for p in rad.perioder if p["ordning"] != "utenfor" and p["fra"] <= p["til"]
        ]
        if del_.grunnlagsaar is not None and linje.til is not None and alle:
            foerste, siste = min(p["fra"] for p in alle) // 12, max(p["til"] for p in alle) // 12
            yield i, del_.grunnlagsaar, foerste, min(siste, linje.til)


def se_paa_grunnlag(inn, linje, p):
    """R-1, R-2: base years before the start, and an index for every year that needs one."""
    indekser = felt_i(inn, "indekser")
    mangler = set()
    for i, grunnlag, foerste, siste in _behov(linje):
        if foerste < grunnlag:
            p.meld("AAR_FOER_GRUNNLAG", "deler", i, "grunnlag", "aar")
        if isinstance(indekser, list):
            har = {som_aar(felt_i(rad, "aar")) for rad in indekser}
            mangler |= {aar for aar in range(grunnlag + 1, siste + 1) if aar not in har}
    for _ in mangler:
        p.meld("MANGLER_INDEKS", "indekser")
