"""K-1 to K-5: the settlement of a term, of a year's terms, and of a term that is reported anew."""

from fractions import Fraction

from .feil import Problemer, merknad
from .felt import aar, desimal, felt_i, hva_som_helst, ledd_i, liste, maaneder, navn, objekt, valgfri
from .priser import i_orden, kode_felt, les_grunnlag, se_paa_linjer, sum_av
from .skjema import GRUPPER, SKJEMA, er_kode
from .tall import NULL, kroner, proev_tall, rund, skriv

_volum = desimal(minst=0)
_linjer = liste(objekt(kode=kode_felt, aarsvolum=_volum, gjennomfoert=_volum))
_felles = dict(kommune=valgfri(navn), aar=valgfri(aar), tariff=hva_som_helst, priser=hva_som_helst)
_noekkel = dict(noekkel=valgfri(desimal(over=0, hoeyst=1)), maaneder=valgfri(maaneder))
_aKonto = liste(objekt(termin=navn, beloep=desimal()))
SUM = "SUM"


def _se_paa_noekkel(inn, sti, p):
    """A-2: the term's part of the year, in one way."""
    if not isinstance(inn, dict):
        return
    if "noekkel" in inn and "maaneder" in inn:
        p.meld("FLERE_VALG", *sti)
    elif "noekkel" not in inn and "maaneder" not in inn:
        p.meld("MANGLER_FELT", *sti, "noekkel")


def _se_paa_terminer(aKonto, korreksjoner, p):
    """K-4: every correction has a row to stand in, and only one."""
    if not isinstance(aKonto, list):
        return
    rader = set()
    for i, rad in enumerate(aKonto):
        termin = felt_i(rad, "termin")
        if not isinstance(termin, str):
            continue
        if termin == SUM:
            p.meld("UGYLDIG_VERDI", "aKonto", i, "termin")
        elif termin in rader:
            p.meld("DUPLIKAT_TERMIN", "aKonto", i, "termin")
        rader.add(termin)
    for termin, sti in korreksjoner:
        if not isinstance(termin, str) or termin not in rader:
            p.meld("UKJENT_TERMIN", *sti)


def _nettolinje(linje, noekkel, grunnlag):
    """A-4, K-1, K-2: a line, with its exact numbers."""
    pris = grunnlag.priser[linje["kode"]]
    aKontoVolum = rund(linje["aarsvolum"] * noekkel)
    endring = linje["gjennomfoert"] - aKontoVolum
    return {**linje, "pris": pris, "aKontoVolum": aKontoVolum, "endring": endring, "netto": endring * pris}


class Oppgjort:
    """A settled term: its lines with exact numbers, its exact net, and what is doubtful about it."""

    def __init__(self, lest, grunnlag):
        self.grunnlag, self.aar = grunnlag, lest.get("aar")
        self.noekkel, self.avkortet = lest["noekkel"], False
        if lest["maaneder"] is not None:
            self.noekkel = Fraction(lest["maaneder"], 12)
        self.linjer = [_nettolinje(linje, self.noekkel, grunnlag) for linje in i_orden(lest["linjer"])]
        self.netto = sum_av(linje["netto"] for linje in self.linjer)
        if lest["maaneder"] is None:
            self.avkortet = self._er_avkortet()

    def _er_avkortet(self):
        """A key that is months/12 cut off or rounded, and that moves a whole hour or døgn."""
        tolvdeler = self.noekkel * 12
        maaneder_ = rund(tolvdeler)
        desimaler = len(skriv(self.noekkel).partition(".")[2])
        egne = Fraction(12, 10**desimaler) if desimaler >= 2 else 0
        if maaneder_ == 0 or not 0 < abs(tolvdeler - maaneder_) < max(egne, Fraction(1, 10**8)):
            return False
        return any(rund(linje["aarsvolum"] * maaneder_ / 12) != linje["aKontoVolum"] for linje in self.linjer)

    def om_noekkelen(self, *sti):
        return [merknad("NOEKKEL_AVKORTET", *sti, "noekkel")] if self.avkortet else []

    def om_linjene(self, *sti):
        return [] if self.linjer else [merknad("INGEN_LINJER", *sti, "linjer")]

    def merknader(self):
        return [*felles_merknader([self]), *self.om_noekkelen(), *self.om_linjene()]

    def vis(self):
        grupper = []
        for gruppe in GRUPPER:
            her = [linje["netto"] for linje in self.linjer if SKJEMA[linje["kode"]].gruppe == gruppe]
            if her:
                netto = sum_av(her)
                grupper.append({"gruppe": gruppe, "netto": skriv(netto), "nettoAvrundet": kroner(netto)})
        return {
            "linjer": [
                {
                    "kode": linje["kode"],
                    "enhet": SKJEMA[linje["kode"]].enhet,
                    **{felt: skriv(linje[felt]) for felt in ("pris", "aarsvolum", "aKontoVolum", "gjennomfoert")},
                    **{felt: skriv(linje[felt]) for felt in ("endring", "netto")},
                    "nettoAvrundet": kroner(linje["netto"]),
                }
                for linje in self.linjer
            ],
            "grupper": grupper,
            "netto": skriv(self.netto),
            "nettoAvrundet": kroner(self.netto),
            **self.grunnlag.sitat(),
        }


def felles_merknader(gjort):
    """What is doubtful about the prices and the year that settlements share; none where there is no settlement."""
    if not gjort:
        return []
    grunnlag = gjort[0].grunnlag
    brukte = [linje["kode"] for oppgjort in gjort for linje in oppgjort.linjer]
    return [*grunnlag.merknader(brukte), *grunnlag.aarsmerknader(gjort[0].aar)]


def _negative(aKonto):
    return [merknad("NEGATIV_A_KONTO", "aKonto", i, "beloep") for i, rad in enumerate(aKonto or []) if rad["beloep"] < 0]


def _oppstilling(aKonto, korreksjoner):
    """K-4: the form's head; each correction in whole kroner in its own row, and the sums."""
    rader = [(rad["termin"], rad["beloep"], korreksjoner.get(rad["termin"], NULL)) for rad in aKonto]
    rader.append((SUM, sum_av(b for _, b, _ in rader), sum_av(korreksjoner.values())))
    return [
        {"termin": termin, "aKonto": skriv(beloep), "korreksjon": skriv(k), "sum": skriv(beloep + k)}
        for termin, beloep, k in rader
    ]


_oppgjoer = objekt(**_felles, **_noekkel, termin=valgfri(navn), linjer=_linjer, aKonto=valgfri(_aKonto))


def korreksjonsoppgjoer(inn):
    p = Problemer()
    lest = _oppgjoer(inn, [], p)
    grunnlag = les_grunnlag(inn, p)
    _se_paa_noekkel(inn, [], p)
    se_paa_linjer(felt_i(inn, "linjer"), grunnlag, ["linjer"], p)
    _se_paa_terminer(felt_i(inn, "aKonto"), [(felt_i(inn, "termin"), ["termin"])], p)
    p.krev()
    gjort = Oppgjort(lest, grunnlag)
    ut, sier = gjort.vis(), gjort.merknader()
    if lest["aKonto"] is not None:
        ut["oppstilling"] = _oppstilling(lest["aKonto"], {lest["termin"]: rund(gjort.netto)})
        sier += _negative(lest["aKonto"])
    return {**ut, "merknader": sier}


_aaret = objekt(
    **_felles,
    terminer=liste(objekt(**_noekkel, termin=navn, linjer=_linjer)),
    aKonto=valgfri(_aKonto),
)


def _maaneder_i(termin):
    gitt = felt_i(termin, "maaneder", felt_i(termin, "noekkel"))
    tall = proev_tall(gitt) or NULL
    return tall if isinstance(termin, dict) and "maaneder" in termin else tall * 12


def aarsoppgjoer(inn):
    """The terms of a year, each by itself, and added up."""
    p = Problemer()
    lest = _aaret(inn, [], p)
    grunnlag = les_grunnlag(inn, p)
    raa = felt_i(inn, "terminer")
    if isinstance(raa, list):
        if not raa:
            p.meld("MANGLER_FELT", "terminer")
        nevnt = set()
        for i, termin in enumerate(raa):
            _se_paa_noekkel(termin if isinstance(termin, dict) else {}, ["terminer", i], p)
            se_paa_linjer(felt_i(termin, "linjer"), grunnlag, ["terminer", i, "linjer"], p)
            navnet = felt_i(termin, "termin")
            if isinstance(navnet, str):
                if navnet in nevnt:
                    p.meld("DUPLIKAT_TERMIN", "terminer", i, "termin")
                nevnt.add(navnet)
        if rund(sum_av(_maaneder_i(termin) for termin in raa), 8) > 12:
            p.meld("FOR_MANGE_MAANEDER", "terminer")
        _se_paa_terminer(
            felt_i(inn, "aKonto"),
            [(felt_i(termin, "termin"), ["terminer", i, "termin"]) for i, termin in enumerate(raa)],
            p,
        )
    p.krev()
    gjort = [(t["termin"], Oppgjort({**t, "aar": lest["aar"]}, grunnlag)) for t in lest["terminer"]]
    alle = [linje for _, oppgjort in gjort for linje in oppgjort.linjer]
    linjer = []
    for kode in SKJEMA:
        her = [linje for linje in alle if linje["kode"] == kode]
        if her:
            sum_ = {f: sum_av(linje[f] for linje in her) for f in ("aKontoVolum", "gjennomfoert", "endring", "netto")}
            linjer.append(
                {
                    "kode": kode,
                    **{felt: skriv(tall) for felt, tall in sum_.items()},
                    "nettoAvrundet": kroner(sum_["netto"]),
                }
            )
    netto = sum_av(oppgjort.netto for _, oppgjort in gjort)
    korreksjoner = {termin: rund(oppgjort.netto) for termin, oppgjort in gjort}  # K-3, each by itself
    ut = {
        "terminer": [
            {"termin": termin, **oppgjort.vis(), "merknader": oppgjort.merknader()} for termin, oppgjort in gjort
        ],
        "linjer": linjer,
        "netto": skriv(netto),
        "nettoAvrundet": kroner(netto),
        "korreksjon": skriv(sum_av(korreksjoner.values())),
        **grunnlag.sitat(),
        "merknader": [
            *felles_merknader([oppgjort for _, oppgjort in gjort]),
            *(m for i, (_, o) in enumerate(gjort) for m in o.om_noekkelen("terminer", i) + o.om_linjene("terminer", i)),
            *_negative(lest["aKonto"]),
        ],
    }
    if lest["aKonto"] is not None:
        ut["oppstilling"] = _oppstilling(lest["aKonto"], korreksjoner)
    return ut


_rapporter = objekt(
    **_felles,
    **_noekkel,
    termin=valgfri(navn),
    rapporter=liste(objekt(navn=valgfri(navn), linjer=_linjer)),
)


def _se_paa_rapporter(rapporter, grunnlag, p):
    """K-5: two reports at least, and no code of an earlier one dropped without a word (N-3)."""
    if not isinstance(rapporter, list):
        return
    if len(rapporter) < 2:
        p.meld("MANGLER_FELT", "rapporter")
    tidligere = []
    for i, rapport in enumerate(rapporter):
        linjer = felt_i(rapport, "linjer")
        se_paa_linjer(linjer, grunnlag, ["rapporter", i, "linjer"], p)
        koder = [felt_i(linje, "kode") for linje in ledd_i(linjer)]
        koder = [kode for kode in koder if er_kode(kode)]
        for kode in tidligere:
            if kode not in koder:
                p.meld("MANGLER_LINJE", "rapporter", i, "linjer")
        tidligere += [kode for kode in dict.fromkeys(koder) if kode not in tidligere]


def _endring(foer, naa):
    """K-5: what the new settlement gives beyond the one before; the settled amounts are in whole kroner, and add up."""
    sto = {linje["kode"]: linje for linje in foer.linjer}
    linjer = []
    for linje in naa.linjer:
        da = sto.get(linje["kode"])
        netto = linje["netto"] - (da["netto"] if da else NULL)
        linjer.append(
            {
                "kode": linje["kode"],
                "gjennomfoertFoer": skriv(da["gjennomfoert"]) if da else None,
                "gjennomfoert": skriv(linje["gjennomfoert"]),
                "nettoFoer": skriv(da["netto"]) if da else None,
                "nettoNaa": skriv(linje["netto"]),
                "netto": skriv(netto),
                "nettoAvrundet": kroner(netto),
            }
        )
    netto = naa.netto - foer.netto
    return {
        "linjer": linjer,
        "netto": skriv(netto),
        "nettoAvrundet": kroner(netto),
        "beloep": skriv(rund(naa.netto) - rund(foer.netto)),
    }


def etterkorreksjon(inn):
    p = Problemer()
    lest = _rapporter(inn, [], p)
    grunnlag = les_grunnlag(inn, p)
    _se_paa_noekkel(inn, [], p)
    _se_paa_rapporter(felt_i(inn, "rapporter"), grunnlag, p)
    p.krev()
    gjort = [Oppgjort({**lest, "linjer": rapport["linjer"]}, grunnlag) for rapport in lest["rapporter"]]

    def hele(oppgjort):
        return {**oppgjort.vis(), "merknader": oppgjort.merknader()}

    return {
        "foerste": hele(gjort[0]),
        "etterkorreksjoner": [_endring(foer, naa) for foer, naa in zip(gjort, gjort[1:])],
        "siste": hele(gjort[-1]),
        **grunnlag.sitat(),
        "merknader": [
            *felles_merknader(gjort),
            *next((o.om_noekkelen() for o in gjort if o.avkortet), []),
            *(m for i, oppgjort in enumerate(gjort) for m in oppgjort.om_linjene("rapporter", i)),
        ],
    }
