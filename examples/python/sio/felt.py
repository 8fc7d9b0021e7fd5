"""The border: readers of fields. Each takes a value, its path and the problems so far, and gives what was read, or ULEST.

A reader is called with MANGLER for a field that is not there; JSON's null is a value like any other, and no number, text or list.
"""

import datetime
import unicodedata

from .tall import Talltrobbel, les_tall

MANGLER = object()
ULEST = object()


def objekt(**felter):
    """An object of known fields; a field whose reader is made by `valgfri` may be left out, and is then None."""

    def les(verdi, sti, p):
        if not isinstance(verdi, dict):
            p.meld("MANGLER_FELT" if verdi is MANGLER else "UGYLDIG_TYPE", *sti)
            return ULEST
        lest = {navn: leser(verdi.get(navn, MANGLER), [*sti, navn], p) for navn, leser in felter.items()}
        for navn in verdi:
            if navn not in felter:
                p.meld("UKJENT_FELT", *sti, navn)
        return lest

    return les


def valgfri(leser):
    def les(verdi, sti, p):
        return None if verdi is MANGLER else leser(verdi, sti, p)

    return les


def liste(leser, ikke_tom=False):
    def les(verdi, sti, p):
        if not isinstance(verdi, list):
            p.meld("MANGLER_FELT" if verdi is MANGLER else "UGYLDIG_TYPE", *sti)
            return ULEST
        if ikke_tom and not verdi:
            p.meld("MANGLER_FELT", *sti)
        return [leser(ledd, [*sti, i], p) for i, ledd in enumerate(verdi)]

    return les


def hva_som_helst(verdi, _sti, _p):
    """A field that is looked at elsewhere."""
    return verdi


def brudd(tall, minst=None, over=None, hoeyst=None, hel=False):
    """The code of what is wrong with a number against its demands, or None."""
    if minst == 0 and tall < 0:
        return "NEGATIVT_TALL"
    if (minst and tall < minst) or (over is not None and tall <= over) or (hoeyst is not None and tall > hoeyst):
        return "UTENFOR_OMRAADE"
    return "IKKE_HELTALL" if hel and tall.denominator != 1 else None


def desimal(**krav):
    def les(verdi, sti, p):
        if verdi is MANGLER:
            p.meld("MANGLER_FELT", *sti)
            return ULEST
        try:
            tall = les_tall(verdi)
        except Talltrobbel as e:
            p.meld(str(e), *sti)
            return ULEST
        kode = brudd(tall, **krav)
        if kode:
            p.meld(kode, *sti)
        return tall

    return les


def andel(minst=None):
    """A rate as a fraction: above -1, or from 0, and at most 1."""
    return desimal(over=-1, hoeyst=1) if minst is None else desimal(minst=minst, hoeyst=1)


def er_heltall(verdi):
    if isinstance(verdi, bool):
        return False
    return isinstance(verdi, int) or (isinstance(verdi, float) and verdi.is_integer())


def heltall(minst, hoeyst):
    def les(verdi, sti, p):
        if verdi is MANGLER or not er_heltall(verdi):
            p.meld("MANGLER_FELT" if verdi is MANGLER else "IKKE_HELTALL", *sti)
            return ULEST
        kode = brudd(int(verdi), minst=minst, hoeyst=hoeyst)
        if kode:
            p.meld(kode, *sti)
        return int(verdi)

    return les


FOERSTE_AAR, SISTE_AAR = 1900, 2199
aar = heltall(FOERSTE_AAR, SISTE_AAR)
maaneder = heltall(1, 12)


def som_aar(verdi):
    """A year that its own field takes, or None; for the checks across fields."""
    return int(verdi) if er_heltall(verdi) and FOERSTE_AAR <= verdi <= SISTE_AAR else None


def tegn_i(tekst):
    """How long a text is: in UTF-16, as JSON's \\u escapes and the vectors count."""
    return len(tekst.encode("utf-16-le", "surrogatepass")) // 2


def navn(verdi, sti, p):
    """A short text that can be seen."""
    if not isinstance(verdi, str):
        p.meld("MANGLER_FELT" if verdi is MANGLER else "UGYLDIG_TYPE", *sti)
        return ULEST
    if tegn_i(verdi) > 200 or not verdi.strip() or any(unicodedata.category(tegn) == "Cc" for tegn in verdi):
        p.meld("UGYLDIG_VERDI", *sti)
    return verdi


def ett_av(*ord_):
    def les(verdi, sti, p):
        if isinstance(verdi, str) and verdi in ord_:
            return verdi
        p.meld("UGYLDIG_VERDI", *sti)
        return ULEST

    return les


def sannhet(verdi, sti, p):
    if not isinstance(verdi, bool):
        p.meld("MANGLER_FELT" if verdi is MANGLER else "UGYLDIG_TYPE", *sti)
        return ULEST
    return verdi


def som_dato(verdi):
    """A day that exists, YYYY-MM-DD from 1900 to 2199, as a day number; None for all else."""
    if not isinstance(verdi, str) or len(verdi) != 10 or not verdi.isascii():
        return None
    aar_, maaned, dag = verdi[:4], verdi[5:7], verdi[8:]
    if verdi[4] != "-" or verdi[7] != "-" or not (aar_ + maaned + dag).isdigit():
        return None
    if not FOERSTE_AAR <= int(aar_) <= SISTE_AAR:
        return None
    try:
        return datetime.date(int(aar_), int(maaned), int(dag)).toordinal()
    except ValueError:
        return None


def skriv_dato(dag):
    return datetime.date.fromordinal(dag).isoformat()


def dato(verdi, sti, p):
    dag = som_dato(verdi)
    if dag is None:
        p.meld("MANGLER_FELT" if verdi is MANGLER else "UGYLDIG_DATO", *sti)
        return ULEST
    return dag


def baklengs(verdi, sti, p):
    """Finds a stretch of days that ends before it starts."""
    if isinstance(verdi, dict):
        fra, til = som_dato(verdi.get("fra")), som_dato(verdi.get("til"))
        if fra is not None and til is not None and til < fra:
            p.meld("UGYLDIG_DATO", *sti, "til")


def felt_i(verdi, navn_, ellers=None):
    """A field of what may be anything, for the checks that run whatever else is wrong."""
    return verdi.get(navn_, ellers) if isinstance(verdi, dict) else ellers


def ledd_i(verdi):
    return verdi if isinstance(verdi, list) else []


def dobbelt(rader, felt, kode, sti, p):
    """Finds rows that name the same year or name as an earlier one."""
    nevnt = set()
    for i, rad in enumerate(ledd_i(rader)):
        verdi = felt_i(rad, felt)
        if isinstance(verdi, bool) or not isinstance(verdi, (str, int, float)):
            continue
        if verdi in nevnt:
            p.meld(kode, *sti, i, felt)
        nevnt.add(verdi)
