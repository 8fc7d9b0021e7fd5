"""N-1: exact decimals in and out. A number is a Fraction from the border inwards; nothing is rounded but where a rule says so."""

import re
from decimal import Decimal
from fractions import Fraction

FOER, ETTER = 30, 20  # the most digits before and after the point
PLASSER = 20  # places that a decimal without an end is shown with

DESIMAL = re.compile(r"-?([0-9]+)(?:\.([0-9]+))?")


class Talltrobbel(Exception):
    """Why something is no decimal: the code of the problem."""


def _heltut(tall):
    """The shortest decimal text of a JSON number, without an exponent, as a double holds it."""
    if isinstance(tall, int) and abs(tall) < 2**53:
        return str(tall)
    return format(Decimal(repr(float(tall))), "f")


def les_tall(verdi):
    """Reads a decimal by the contract: a JSON number or a plain decimal text."""
    if isinstance(verdi, bool) or not isinstance(verdi, (int, float, str)):
        raise Talltrobbel("UGYLDIG_TALL")
    if not isinstance(verdi, str):
        tekst = _heltut(verdi)
        if "." in tekst:
            tekst = tekst.rstrip("0").rstrip(".")
    else:
        tekst = verdi
    treff = DESIMAL.fullmatch(tekst)
    if treff is None:
        raise Talltrobbel("UGYLDIG_TALL")
    foer, etter = treff.group(1), treff.group(2) or ""
    if len(foer) > FOER or len(etter) > ETTER:
        raise Talltrobbel("FOR_MANGE_SIFRE")
    tall = Fraction(int(foer + etter), 10 ** len(etter))
    return -tall if tekst.startswith("-") else tall


def proev_tall(verdi):
    """The number, or None for what is none."""
    try:
        return les_tall(verdi)
    except Talltrobbel:
        return None


def rund(tall, desimaler=0):
    """N-1: half away from zero."""
    skala = 10**desimaler
    stoerrelse = (2 * abs(tall.numerator) * skala + tall.denominator) // (2 * tall.denominator)
    return Fraction(-stoerrelse if tall < 0 else stoerrelse, skala)


def rund_til(tall, enhet):
    """Rounds to a whole number of a unit."""
    return rund(tall / enhet) * enhet


def skriv(tall):
    """Writes a number as the contract does: all of it where it ends, 20 places where it does not."""
    rest, desimaler = tall.denominator, 0
    toere = femmere = 0
    while rest % 2 == 0:
        rest, toere = rest // 2, toere + 1
    while rest % 5 == 0:
        rest, femmere = rest // 5, femmere + 1
    if rest != 1:
        tall, desimaler = rund(tall, PLASSER), PLASSER
    else:
        desimaler = max(toere, femmere)
    sifre = str(abs(tall.numerator) * 10**desimaler // tall.denominator).rjust(desimaler + 1, "0")
    tekst = sifre if desimaler == 0 else sifre[:-desimaler] + "." + sifre[-desimaler:]
    if "." in tekst:
        tekst = tekst.rstrip("0").rstrip(".")
    return "-" + tekst if tall < 0 and tekst != "0" else tekst


def kroner(tall):
    """In whole kroner, as text."""
    return skriv(rund(tall))


def tusen(tall):
    """In whole 1000 kr, as text."""
    return skriv(rund_til(tall, Fraction(1000)))


NULL, EN = Fraction(0), Fraction(1)
