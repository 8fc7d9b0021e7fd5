"""R-7: periods of whole months. A month is year × 12 + 0 to 11."""

import calendar
import re

from .felt import FOERSTE_AAR, MANGLER, SISTE_AAR, ULEST, som_dato

_TEKST = re.compile(r"([0-9]{4})(?:-Q([1-4])|-([0-9]{2}))?")


def _spenn(tekst):
    """The first and last month of a year, a quarter or a month."""
    treff = _TEKST.fullmatch(tekst) if isinstance(tekst, str) else None
    if treff is None or not FOERSTE_AAR <= int(treff.group(1)) <= SISTE_AAR:
        return None
    aar, kvartal, maaned = int(treff.group(1)), treff.group(2), treff.group(3)
    if kvartal:
        return aar * 12 + 3 * int(kvartal) - 3, aar * 12 + 3 * int(kvartal) - 1
    if maaned:
        return (aar * 12 + int(maaned) - 1,) * 2 if 1 <= int(maaned) <= 12 else None
    return aar * 12, aar * 12 + 11


def les_fra(tekst):
    """`2016-07`, `2016-07-01` or `2016`; None for all else, and for a day within a month."""
    if som_dato(tekst) is not None:
        return int(tekst[:4]) * 12 + int(tekst[5:7]) - 1 if tekst.endswith("-01") else None
    spenn = _spenn(tekst)
    return spenn and spenn[0]


def les_til(tekst):
    """`2019-12`, `2019-12-31` or `2019`."""
    if som_dato(tekst) is not None:
        aar, maaned, dag = int(tekst[:4]), int(tekst[5:7]), int(tekst[8:])
        return aar * 12 + maaned - 1 if dag == calendar.monthrange(aar, maaned)[1] else None
    spenn = _spenn(tekst)
    return spenn and spenn[1]


def felt(les):
    def les_felt(verdi, sti, p):
        maaned = les(verdi)
        if maaned is None:
            p.meld("MANGLER_FELT" if verdi is MANGLER else "UGYLDIG_DATO", *sti)
            return ULEST
        return maaned

    return les_felt


def antall_i(periode, aar):
    """How many months of a period are in a year."""
    return max(0, min(periode["til"], aar * 12 + 11) - max(periode["fra"], aar * 12) + 1)
