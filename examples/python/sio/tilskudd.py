"""R-8, R-9: the rundsum of the accounts, and the year's grants."""

from .feil import Problemer, merknad
from .felt import MANGLER, aar, desimal, dobbelt, felt_i, liste, maaneder, navn, objekt, som_aar, valgfri
from .priser import les_fil, sum_av
from .tall import kroner, les_tall, proev_tall, skriv
from .uttrekk import del_av_aar, indekser_felt, indeksmerknader, kjede, se_paa_indekser

_fil = les_fil("rundsum.json")
MINST, HOEYST = les_tall(_fil["andel"]["fra"]), les_tall(_fil["andel"]["til"])
FUNKSJONER = [rad["funksjon"] for rad in _fil["kostraFunksjoner"]]

_rundsum = objekt(
    poster=liste(objekt(navn=navn, beloep=desimal(), kostraFunksjon=valgfri(navn)), ikke_tom=True),
    nettoUtgifter=valgfri(desimal(over=0)),
    aar=valgfri(aar),
    tilAar=valgfri(aar),
    indekser=valgfri(indekser_felt),
    maaneder=valgfri(maaneder),
)


def _se_paa_framskriving(inn, p):
    """All of aar, tilAar and indekser, or none but aar."""
    if "tilAar" not in inn and "indekser" not in inn:
        return
    for felt in ("aar", "tilAar", "indekser"):
        if felt not in inn:
            p.meld("MANGLER_FELT", felt)
    fra, til = som_aar(inn.get("aar")), som_aar(inn.get("tilAar"))
    if fra is not None and til is not None:
        if til < fra:
            p.meld("AAR_FOER_GRUNNLAG", "tilAar")
        else:
            se_paa_indekser(fra, til, inn.get("indekser", MANGLER), ["indekser"], p)


def rundsum(inn):
    """R-8: the items stand as they are unless the caller gives a yearly adjustment."""
    p = Problemer()
    lest = _rundsum(inn, [], p)
    if isinstance(inn, dict):
        poster = inn.get("poster")
        dobbelt(poster, "navn", "DUPLIKAT_NAVN", ["poster"], p)
        if isinstance(poster, list):
            beloep = [proev_tall(felt_i(post, "beloep")) for post in poster]
            if None not in beloep and sum_av(beloep) < 0:
                p.meld("NEGATIVT_TALL", "poster")
        _se_paa_framskriving(inn, p)
    p.krev()
    regnskap = sum_av(post["beloep"] for post in lest["poster"])
    summen = regnskap
    if lest["tilAar"] is not None:
        ledd = kjede({"aar": lest["aar"], "beloep": regnskap}, lest["tilAar"], lest["indekser"], None)
        summen = ledd[-1]["beloep"] if ledd else regnskap
    summen = del_av_aar(summen, lest["maaneder"])
    ut = {"sum": skriv(summen), "sumAvrundet": kroner(summen)}
    sier = []
    netto = lest["nettoUtgifter"]
    if netto is not None:
        ut["andel"] = skriv(regnskap / netto)
        if not MINST <= regnskap / netto <= HOEYST:
            sier.append(merknad("RUNDSUM_UTENFOR_ERFARING", "nettoUtgifter"))
    for i, post in enumerate(lest["poster"]):
        if post["kostraFunksjon"] is not None and post["kostraFunksjon"] not in FUNKSJONER:
            sier.append(merknad("KOSTRA_UTENFOR_UTTREKKET", "poster", i, "kostraFunksjon"))
    if lest["tilAar"] is not None:
        sier += indeksmerknader(lest["indekser"], "indekser")
    return {**ut, "merknader": sier}


_tilskudd = objekt(
    aar=aar,
    aktivitet=objekt(aKonto=desimal(), korreksjoner=liste(desimal())),
    rundsum=desimal(minst=0),
    inntektspaaslag=desimal(minst=0),
)


def tilskudd(inn):
    """R-9: activity, rundsum and inntektspåslag."""
    p = Problemer()
    lest = _tilskudd(inn, [], p)
    p.krev()
    aktivitet = lest["aktivitet"]["aKonto"] + sum_av(lest["aktivitet"]["korreksjoner"])
    ut = {
        "aktivitetstilskudd": skriv(aktivitet),
        "rundsumtilskudd": skriv(lest["rundsum"]),
        "inntektspaaslag": skriv(lest["inntektspaaslag"]),
        "samlet": skriv(aktivitet + lest["rundsum"] + lest["inntektspaaslag"]),
    }
    negativ = lest["aktivitet"]["aKonto"] < 0
    return {**ut, "merknader": [merknad("NEGATIV_A_KONTO", "aktivitet", "aKonto")]} if negativ else ut
