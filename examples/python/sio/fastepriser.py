"""S-5, S-6: unit costs against prices, and activity at one year's prices."""

from .feil import Problemer, merknad
from .felt import MANGLER, ULEST, brudd, desimal, dobbelt, felt_i, hva_som_helst, ledd_i, liste, navn, objekt, valgfri
from .priser import i_orden, kode_felt, les_grunnlag, se_paa_linjer, sum_av
from .skjema import GRUPPER, KODER, SKJEMA, er_kode
from .tall import Talltrobbel, les_tall, rund, skriv


def _over_null(verdi, sti, p):
    """What was paid for: where it is 0 a deviation is no number (N-3)."""
    if verdi is MANGLER:
        p.meld("MANGLER_FELT", *sti)
        return ULEST
    try:
        tall = les_tall(verdi)
    except Talltrobbel as e:
        p.meld(str(e), *sti)
        return ULEST
    kode = brudd(tall, minst=0) or (None if tall else "DELING_PAA_NULL")
    if kode:
        p.meld(kode, *sti)
    return tall


_kostnader = objekt(
    linjer=liste(
        objekt(kode=valgfri(kode_felt), gruppe=valgfri(navn), kostnad=desimal(minst=0), volum=_over_null, pris=_over_null),
        ikke_tom=True,
    )
)


def _se_paa_kostnader(linjer, p):
    """A line is about a code or a group, and no cost stands twice: not a code again, nor beside the whole of its group."""
    rader = [(i, linje) for i, linje in enumerate(ledd_i(linjer)) if isinstance(linje, dict)]
    grupper = {}
    for i, linje in rader:
        if isinstance(linje.get("gruppe"), str):
            grupper.setdefault(linje["gruppe"], i)
    koder = set()
    for i, linje in rader:
        har = [felt for felt in ("kode", "gruppe") if felt in linje]
        if len(har) != 1:
            p.meld("FLERE_VALG" if har else "MANGLER_VALG", "linjer", i)
        kode, gruppe = linje.get("kode"), linje.get("gruppe")
        if er_kode(kode):
            if kode in koder or SKJEMA[kode].gruppe in grupper:
                p.meld("DUPLIKAT_TJENESTEKODE", "linjer", i, "kode")
            koder.add(kode)
        elif isinstance(gruppe, str) and grupper[gruppe] != i:
            p.meld("DUPLIKAT_NAVN", "linjer", i, "gruppe")


def enhetskostnad(inn):
    """S-5: (cost − volume × price) / (volume × price); the whole is weighted by volume × price. Plus is a loss."""
    p = Problemer()
    lest = _kostnader(inn, [], p)
    _se_paa_kostnader(felt_i(inn, "linjer"), p)
    p.krev()
    linjer = lest["linjer"]
    betalt = [linje["volum"] * linje["pris"] for linje in linjer]
    kostnad = sum_av(linje["kostnad"] for linje in linjer)
    return {
        "linjer": [
            {
                **{felt: linje[felt] for felt in ("kode", "gruppe") if linje[felt] is not None},
                "avvik": skriv((linje["kostnad"] - penger) / penger),
            }
            for linje, penger in zip(linjer, betalt)
        ],
        "avvik": skriv((kostnad - sum_av(betalt)) / sum_av(betalt)),
    }


_perioder = objekt(
    tariff=hva_som_helst,
    priser=hva_som_helst,
    perioder=liste(objekt(navn=navn, linjer=liste(objekt(kode=kode_felt, volum=desimal(minst=0)))), ikke_tom=True),
)


def _prosent(foer, etter):
    """In per cent with one decimal; none where an end is missing or the first is 0."""
    if foer is None or etter is None or foer == 0:
        return {}
    return {"prosent": skriv(rund((etter - foer) / foer * 100, 1))}


def _sum_hvor(linjer, passer):
    her = [linje["beloep"] for linje in linjer if passer(linje["kode"])]
    return sum_av(her) if her else None


def faste_priser(inn):
    """S-6: each period's volumes at the same prices."""
    p = Problemer()
    lest = _perioder(inn, [], p)
    grunnlag = les_grunnlag(inn, p)
    raa = felt_i(inn, "perioder")
    dobbelt(raa, "navn", "DUPLIKAT_NAVN", ["perioder"], p)
    for i, periode in enumerate(ledd_i(raa)):
        se_paa_linjer(felt_i(periode, "linjer"), grunnlag, ["perioder", i, "linjer"], p)
    p.krev()

    def med_beloep(linje):
        return {**linje, "beloep": linje["volum"] * grunnlag.priser[linje["kode"]]}

    perioder = [[med_beloep(linje) for linje in i_orden(periode["linjer"])] for periode in lest["perioder"]]

    def i_gruppe(gruppe):
        return lambda kode: SKJEMA[kode].gruppe == gruppe

    def grupper(linjer):
        return [gruppe for gruppe in GRUPPER if any(i_gruppe(gruppe)(linje["kode"]) for linje in linjer)]

    ut = {
        "perioder": [
            {
                "navn": periode["navn"],
                "linjer": [
                    {"kode": rad["kode"], "volum": skriv(rad["volum"]), "beloep": skriv(rad["beloep"])} for rad in linjer
                ],
                "grupper": [
                    {"gruppe": gruppe, "beloep": skriv(_sum_hvor(linjer, i_gruppe(gruppe)))} for gruppe in grupper(linjer)
                ],
                "beloep": skriv(sum_av(rad["beloep"] for rad in linjer)),
            }
            for periode, linjer in zip(lest["perioder"], perioder)
        ],
        **grunnlag.sitat(),
    }
    if len(perioder) > 1:
        foerste, siste = perioder[0], perioder[-1]
        begge = foerste + siste

        def endring(passer):
            return _prosent(_sum_hvor(foerste, passer), _sum_hvor(siste, passer))

        ut["endring"] = {
            "linjer": [
                {"kode": kode, **endring(lambda k, kode=kode: k == kode)}
                for kode in KODER
                if any(rad["kode"] == kode for rad in begge)
            ],
            "grupper": [{"gruppe": gruppe, **endring(i_gruppe(gruppe))} for gruppe in grupper(begge)],
            **endring(lambda _: True),
        }
    brukte = {rad["kode"] for linjer in perioder for rad in linjer}
    tomme = [merknad("INGEN_LINJER", "perioder", i, "linjer") for i, linjer in enumerate(perioder) if not linjer]
    return {**ut, "merknader": [*grunnlag.merknader(brukte), *tomme]}
