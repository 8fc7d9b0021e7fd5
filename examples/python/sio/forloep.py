"""R-1 to R-11, S-1 to S-3: a municipality's whole course, year by year."""

from .feil import Problemer, merknad
from .felt import MANGLER, ULEST, aar, andel, desimal, dobbelt, ett_av, felt_i, ledd_i, liste, navn, objekt, som_aar, valgfri
from .maaneder import antall_i, felt, les_fra, les_til
from .paaslag import NEDTRAPPING, SATS, TAK, andeler_felt, regn, utenfor_modell_b
from .priser import sum_av
from .tall import NULL, kroner, proev_tall, skriv
from .tidslinje import ORDNINGER, Tidslinje, se_paa_deler, se_paa_grunnlag, se_paa_perioder
from .uttrekk import del_av_aar, grunnlag_felt, indekser_felt, indeksmerknader, kjede, metode_felt, prosentmerknad

I_FORSOEKET = ("modellA", "modellB", "inntektspaaslag")
MODELLENE = ("modellA", "modellB")

_periode = objekt(fra=felt(les_fra), til=felt(les_til), ordning=ett_av(*ORDNINGER))
_beloep = desimal(minst=0)
_andeler = objekt(andeler=andeler_felt)


def _nedtrapping_felt(verdi, sti, p):
    if verdi == "ingen":
        return verdi
    if not isinstance(verdi, dict):
        p.meld("UGYLDIG_VERDI", *sti)
        return ULEST
    return _andeler(verdi, sti, p)


_forloep = objekt(
    kommune=navn,
    fraAar=aar,
    tilAar=aar,
    deler=liste(objekt(navn=navn, grunnlag=grunnlag_felt, perioder=valgfri(liste(_periode))), ikke_tom=True),
    sammenslaainger=valgfri(
        liste(objekt(navn=navn, deler=liste(navn, ikke_tom=True), perioder=liste(_periode, ikke_tom=True)))
    ),
    indekser=indekser_felt,
    metode=valgfri(metode_felt),
    aktivitet=valgfri(
        liste(
            objekt(
                aar=aar,
                aKonto=valgfri(desimal()),
                korreksjoner=valgfri(liste(desimal())),
                beloep=valgfri(desimal()),
            )
        )
    ),
    rundsum=valgfri(liste(objekt(aar=aar, beloep=_beloep))),
    bortfaltRefusjon=valgfri(liste(objekt(regnskapsaar=valgfri(aar), tilskuddsaar=valgfri(aar), beloep=_beloep))),
    refusjonsaar=valgfri(ett_av("regnskapsaar", "tilskuddsaar")),
    inntektspaaslag=valgfri(
        objekt(
            sats=valgfri(andel(minst=0)),
            tak=valgfri(liste(objekt(aar=aar, beloep=_beloep))),
            takGjelder=valgfri(ett_av("aaret", "perioden")),
        )
    ),
    nedtrapping=valgfri(_nedtrapping_felt),
)


def _refusjonens_aar(rad, refusjonsaar):
    """S-1: the year that a refund stands in; None where its two years contradict each other or there is none."""
    regnskap, tilskudd = som_aar(felt_i(rad, "regnskapsaar")), som_aar(felt_i(rad, "tilskuddsaar"))
    if regnskap is None and tilskudd is None:
        return None
    if regnskap is not None and tilskudd is not None and tilskudd != regnskap + 1:
        return None
    regnskap = tilskudd - 1 if regnskap is None else regnskap
    return regnskap + 1 if refusjonsaar == "tilskuddsaar" else regnskap


def _se_paa_rader(inn, p):
    """Rows by themselves: years twice, and amounts and years said in no way or in two."""
    for felt_, sti in (("aktivitet", ["aktivitet"]), ("rundsum", ["rundsum"])):
        dobbelt(felt_i(inn, felt_), "aar", "DUPLIKAT_AAR", sti, p)
    tak = felt_i(felt_i(inn, "inntektspaaslag"), "tak")
    dobbelt(tak, "aar", "DUPLIKAT_AAR", ["inntektspaaslag", "tak"], p)
    for i, rad in enumerate(ledd_i(felt_i(inn, "aktivitet"))):
        har = {felt_ for felt_ in ("aKonto", "beloep", "korreksjoner") if isinstance(rad, dict) and felt_ in rad}
        if not har & {"aKonto", "beloep"}:
            p.meld("MANGLER_VALG", "aktivitet", i)
        elif "beloep" in har and len(har) > 1:
            p.meld("FLERE_VALG", "aktivitet", i)
    sett = set()
    for i, rad in enumerate(ledd_i(felt_i(inn, "bortfaltRefusjon"))):
        gitt = [felt_ for felt_ in ("regnskapsaar", "tilskuddsaar") if isinstance(rad, dict) and felt_ in rad]
        regnskap, tilskudd = som_aar(felt_i(rad, "regnskapsaar")), som_aar(felt_i(rad, "tilskuddsaar"))
        if not gitt:
            p.meld("MANGLER_VALG", "bortfaltRefusjon", i)
        elif regnskap is not None and tilskudd is not None and tilskudd != regnskap + 1:
            p.meld("AAR_STEMMER_IKKE", "bortfaltRefusjon", i)
        staar_i = _refusjonens_aar(rad, felt_i(inn, "refusjonsaar"))
        if staar_i is not None:
            if staar_i in sett:
                p.meld("DUPLIKAT_AAR", "bortfaltRefusjon", i)
            sett.add(staar_i)


def _se_paa_stroem(navnet, rader, aarene, trengs, sikre, p):
    """N-3: a year without a row is refused, and so is a row where nothing runs, unless it is 0."""
    for i, (rad, staar_i) in enumerate(zip(ledd_i(rader), aarene)):
        if sikre and staar_i is not None and staar_i not in trengs and proev_tall(felt_i(rad, "beloep")) != 0:
            p.meld("UTENFOR_PERIODEN", navnet, i)
    for nr in trengs:
        if nr not in aarene:
            p.meld("MANGLER_AAR", navnet)


def _se_paa_beloep(inn, linje, p):
    for navnet in ("aktivitet", "rundsum"):
        rader = felt_i(inn, navnet)
        aarene = [som_aar(felt_i(rad, "aar")) for rad in ledd_i(rader)]
        _se_paa_stroem(navnet, rader, aarene, linje.aar_med("modellA"), linje.hel, p)
    valg = felt_i(inn, "refusjonsaar", MANGLER)
    if valg is MANGLER or valg in ("regnskapsaar", "tilskuddsaar"):
        rader = felt_i(inn, "bortfaltRefusjon")
        aarene = [_refusjonens_aar(rad, valg) for rad in ledd_i(rader)]
        _se_paa_stroem("bortfaltRefusjon", rader, aarene, linje.aar_med(*MODELLENE), linje.hel, p)  # S-2


class Enhet:
    """A municipality as long as it stands: a part by itself, or a merger. One cap for its parts together."""

    def __init__(self, navnet, deler, perioder, sti):
        self.navn, self.deler, self.perioder, self.sti = navnet, deler, perioder, sti

    def maaneder(self, nr, *ordninger):
        return sum(antall_i(p, nr) for p in self.perioder if p["ordning"] in ordninger)

    def siste(self):
        """The last month in something, or None."""
        return max((p["til"] for p in self.perioder if p["ordning"] in I_FORSOEKET), default=None)

    def slutt(self):
        return max((p["til"] for p in self.perioder), default=-1)

    def start(self):
        return max((p["fra"] for p in self.perioder), default=-1)


def _nedtrappinger(enheter, valg):
    """R-6: the phase-out of each municipality that stayed to the end of a year and of which no part goes on in another."""
    funnet = {}
    for enhet in enheter:
        siste = enhet.siste()
        if valg == "ingen" or siste is None or (siste + 1) % 12 != 0:
            continue
        siste_aar = siste // 12
        if valg is None:
            if siste_aar not in NEDTRAPPING:
                continue
            andeler, publisert = NEDTRAPPING[siste_aar]
        else:
            andeler, publisert = valg, True
        slutt = enhet.slutt()
        gaar_videre = any(
            annen is not enhet and set(annen.deler) & set(enhet.deler) and annen.start() > slutt for annen in enheter
        )
        if not gaar_videre:
            funnet[enhet] = (siste_aar, andeler, not publisert)
    return funnet


def _se_paa_tak(inn, linje, p):
    """R-4: a cap for every year with a påslag, also for one before the course that a phase-out in it is a share of."""
    trengs = set(linje.aar_med(*I_FORSOEKET))
    valg = felt_i(inn, "nedtrapping", MANGLER)
    if valg is not MANGLER:
        andeler = felt_i(valg, "andeler")
        valg = andeler if isinstance(andeler, list) else "ingen"
    else:
        valg = None
    enheter = [Enhet(rad.navn, [rad.navn] if isinstance(rad.navn, str) else [], rad.perioder, None) for rad in linje.deler]
    enheter += [
        Enhet(rad.navn, [d for d in rad.deler if isinstance(d, str)], rad.perioder, None) for rad in linje.sammen
    ]
    if linje.fra is not None and linje.til is not None:
        for siste_aar, andeler, _ in _nedtrappinger(enheter, valg).values():
            if siste_aar < linje.fra <= siste_aar + len(andeler):
                trengs.add(siste_aar)
    egne = {som_aar(felt_i(rad, "aar")) for rad in ledd_i(felt_i(felt_i(inn, "inntektspaaslag"), "tak"))}
    for nr in trengs:
        if nr not in egne and nr not in TAK:
            p.meld("MANGLER_TAK", "inntektspaaslag", "tak")


class Forloep:
    def __init__(self, lest):
        self.lest = lest
        self.deler = {del_["navn"]: del_ for del_ in lest["deler"]}
        self.enheter = [
            Enhet(del_["navn"], [del_["navn"]], del_["perioder"], ["deler", i])
            for i, del_ in enumerate(lest["deler"])
            if del_["perioder"]
        ]
        for i, rad in enumerate(lest["sammenslaainger"] or []):
            deler = [navnet for navnet in self.deler if navnet in rad["deler"]]
            self.enheter.append(Enhet(rad["navn"], deler, rad["perioder"], ["sammenslaainger", i]))
        valg = lest["inntektspaaslag"] or dict.fromkeys(("sats", "tak", "takGjelder"))
        self.sats = SATS if valg["sats"] is None else valg["sats"]
        self.tak = {**TAK, **{rad["aar"]: rad["beloep"] for rad in valg["tak"] or []}}
        self.tak_gjelder = valg["takGjelder"]
        ned = lest["nedtrapping"]
        self.nedtrappinger = _nedtrappinger(self.enheter, ned["andeler"] if isinstance(ned, dict) else ned)
        self.vekst = {}

    def helt(self, navnet, nr):
        """R-2: a part's uttrekk for the whole of a year."""
        if navnet not in self.vekst:
            self.vekst[navnet] = {}
        if nr not in self.vekst[navnet]:
            grunnlag = self.deler[navnet]["grunnlag"]
            ledd = kjede(grunnlag, nr, self.lest["indekser"], self.lest["metode"])
            self.vekst[navnet][nr] = ledd[-1]["beloep"] if ledd else grunnlag["beloep"]
        return self.vekst[navnet][nr]

    def paaslag(self, enhet, nr):
        """R-3, R-4, R-10, R-11: one cap for the parts together; any of the three arrangements gives the påslag."""
        antall = enhet.maaneder(nr, *I_FORSOEKET)
        if antall == 0:
            return NULL, False
        hele = sum_av(self.helt(navnet, nr) for navnet in enhet.deler)
        _, beloep, begrenset = regn(hele, self.sats, self.tak[nr], antall, self.tak_gjelder)
        return beloep, begrenset

    def i_forsoeket(self, enhet, nr):
        """A municipality's year in the trial: what is shown, and the exact uttrekk, grant and påslag; None when no month of it is."""
        if enhet.maaneder(nr, *I_FORSOEKET) == 0:
            return None
        paaslag, begrenset = self.paaslag(enhet, nr)
        hele = {navnet: self.helt(navnet, nr) for navnet in enhet.deler}
        antall, b = enhet.maaneder(nr, *MODELLENE), enhet.maaneder(nr, "modellB")
        uttrekk = {navnet: del_av_aar(beloep, antall) for navnet, beloep in hele.items()}
        rekkefoelge = sorted((p for p in enhet.perioder if antall_i(p, nr) > 0), key=lambda p: p["fra"])
        ordninger = list(dict.fromkeys(p["ordning"] for p in rekkefoelge))
        vist = {
            "navn": enhet.navn,
            "ordninger": [{"ordning": o, "maaneder": enhet.maaneder(nr, o)} for o in ordninger],
            "deler": [{"navn": navnet, "uttrekk": skriv(beloep)} for navnet, beloep in uttrekk.items()],
            "uttrekk": skriv(sum_av(uttrekk.values())),
            "inntektspaaslag": skriv(paaslag),
            "tak": skriv(self.tak[nr]),
            "begrenset": begrenset,
        }
        oeremerket = sum_av(del_av_aar(beloep, b) for beloep in hele.values())
        return vist, sum_av(uttrekk.values()), oeremerket, paaslag

    def nedtrappet(self, enhet, nr):
        """R-6: what is left of the påslag; what the parts had by themselves earlier in that year is of the last year too."""
        if enhet not in self.nedtrappinger:
            return None
        siste_aar, andeler, _ = self.nedtrappinger[enhet]
        if not 0 <= nr - siste_aar - 1 < len(andeler):
            return None
        samme = [annen for annen in self.enheter if set(annen.deler) <= set(enhet.deler)]
        paaslag = sum_av(self.paaslag(annen, siste_aar)[0] for annen in samme) * andeler[nr - siste_aar - 1]
        vist = {
            "navn": enhet.navn,
            "ordninger": [{"ordning": "nedtrapping", "maaneder": 12}],
            "deler": [{"navn": navnet, "uttrekk": "0"} for navnet in enhet.deler],
            "uttrekk": "0",
            "inntektspaaslag": skriv(paaslag),
            "begrenset": False,
        }
        return vist, NULL, NULL, paaslag

    def merknader(self):
        lest, sier = self.lest, []
        for i, del_ in enumerate(lest["deler"]):
            fra = [
                p["fra"] // 12
                for enhet in self.enheter
                if del_["navn"] in enhet.deler
                for p in enhet.perioder
                if p["ordning"] in I_FORSOEKET
            ]
            if fra and del_["grunnlag"]["aar"] != min(fra) - 1:
                sier.append(merknad("UVENTET_GRUNNLAGSAAR", "deler", i, "grunnlag", "aar"))
        for nr in range(lest["fraAar"], lest["tilAar"] + 1):
            modell_b = (
                [*enhet.sti, "perioder", k]
                for enhet in self.enheter
                for k, p in enumerate(enhet.perioder)
                if p["ordning"] == "modellB" and antall_i(p, nr) > 0
            )
            foerste = next(modell_b, None)
            if foerste:
                sier += utenfor_modell_b(nr, *foerste)
        for siste_aar, andeler, antatt in self.nedtrappinger.values():
            if antatt and lest["tilAar"] > siste_aar and lest["fraAar"] <= siste_aar + len(andeler):
                sier.append(merknad("ANTATT_VERDI", "nedtrapping"))
        for i, rad in enumerate(lest["aktivitet"] or []):
            if rad["aKonto"] is not None and rad["aKonto"] < 0:
                sier.append(merknad("NEGATIV_A_KONTO", "aktivitet", i, "aKonto"))
        return [
            *sier,
            *indeksmerknader(lest["indekser"], "indekser"),
            *prosentmerknad(self.sats, "inntektspaaslag", "sats"),
        ]


STROEMMER = ("aktivitet", "rundsum", "oeremerket", "paaslag", "uttrekk", "refusjon")


def _vis_stroemmer(s):
    tilskudd = s["aktivitet"] + s["rundsum"] + s["oeremerket"] + s["paaslag"]
    uten = s["uttrekk"] + s["refusjon"]
    return {
        "aktivitetstilskudd": skriv(s["aktivitet"]),
        "rundsumtilskudd": skriv(s["rundsum"]),
        "oeremerketTilskudd": skriv(s["oeremerket"]),
        "inntektspaaslag": skriv(s["paaslag"]),
        "tilskudd": skriv(tilskudd),
        "uttrekk": skriv(s["uttrekk"]),
        "bortfaltRefusjon": skriv(s["refusjon"]),
        "utenForsoeket": skriv(uten),
        "oekteOverfoeringer": skriv(tilskudd - uten),
        "oekteOverfoeringerAvrundet": kroner(tilskudd - uten),
    }


def _aktivitet(rad):
    """R-9: the amount, or the a konto and its corrections."""
    return rad["beloep"] if rad["beloep"] is not None else rad["aKonto"] + sum_av(rad["korreksjoner"] or [])


def forloep(inn):
    p = Problemer()
    lest = _forloep(inn, [], p)
    if isinstance(inn, dict):
        linje = Tidslinje(inn)
        se_paa_perioder(linje, p)
        se_paa_deler(inn, linje, p)
        _se_paa_rader(inn, p)
        _se_paa_beloep(inn, linje, p)
        se_paa_grunnlag(inn, linje, p)
        _se_paa_tak(inn, linje, p)
    p.krev()
    kurs = Forloep(lest)
    aktivitet = {rad["aar"]: _aktivitet(rad) for rad in lest["aktivitet"] or []}
    rundsum = {rad["aar"]: rad["beloep"] for rad in lest["rundsum"] or []}
    refusjon = {_refusjonens_aar(rad, lest["refusjonsaar"]): rad["beloep"] for rad in lest["bortfaltRefusjon"] or []}
    aarene, summer = [], dict.fromkeys(STROEMMER, NULL)
    for nr in range(lest["fraAar"], lest["tilAar"] + 1):
        rader = [kurs.i_forsoeket(enhet, nr) or kurs.nedtrappet(enhet, nr) for enhet in kurs.enheter]
        rader = [rad for rad in rader if rad]
        stroemmer = {
            "aktivitet": aktivitet.get(nr, NULL),
            "rundsum": rundsum.get(nr, NULL),
            "oeremerket": sum_av(o for _, _, o, _ in rader),
            "paaslag": sum_av(paaslag for _, _, _, paaslag in rader),
            "uttrekk": sum_av(u for _, u, _, _ in rader),
            "refusjon": refusjon.get(nr, NULL),
        }
        summer = {navnet: summer[navnet] + stroemmer[navnet] for navnet in STROEMMER}
        aarene.append({"aar": nr, "kommuner": [vist for vist, _, _, _ in rader], **_vis_stroemmer(stroemmer)})
    return {"kommune": lest["kommune"], "aar": aarene, "sum": _vis_stroemmer(summer), "merknader": kurs.merknader()}
