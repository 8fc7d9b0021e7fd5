"""Stretches of numbers (N-2). An end is a value and a hair: (5, 0) is 5 itself, (5, 1) what is just above it, (5, -1) just below."""

from fractions import Fraction
from math import ceil, floor

from .tall import NULL, skriv

HALV = Fraction(1, 2)


class Strekk:
    """All numbers from one end to the other; `None` stands for no numbers at all, or for nothing known."""

    __slots__ = ("lav", "hoey")

    def __init__(self, lav, hoey):
        self.lav, self.hoey = lav, hoey

    def pluss(self, b):
        (x, e), (y, f) = self.lav, b.lav
        (z, g), (w, h) = self.hoey, b.hoey
        return Strekk((x + y, e or f), (z + w, g or h))

    def flytt(self, v):
        return Strekk((self.lav[0] + v, self.lav[1]), (self.hoey[0] + v, self.hoey[1]))

    def ganger(self, v):
        """By a number above zero; by zero there is zero alone."""
        if v == 0:
            return bare(NULL)
        return Strekk((self.lav[0] * v, self.lav[1]), (self.hoey[0] * v, self.hoey[1]))

    def fra_null(self):
        return Strekk((NULL, 0), self.hoey) if self.lav[0] < 0 else self

    def har(self, v):
        return self.lav <= (v, 0) <= self.hoey

    def hele(self, enhet):
        """From the first to the last whole number of units in it."""
        foerste = floor(self.lav[0] / enhet) + 1 if self.lav[1] else ceil(self.lav[0] / enhet)
        siste = ceil(self.hoey[0] / enhet) - 1 if self.hoey[1] else floor(self.hoey[0] / enhet)
        return None if foerste > siste else Strekk((foerste * enhet, 0), (siste * enhet, 0))

    def vis(self):
        (fra, e), (til, f) = self.lav, self.hoey
        return {"fra": skriv(fra), "til": skriv(til), "fraMed": not e, "tilMed": not f}


def bare(v):
    return Strekk((v, 0), (v, 0))


def vist_som(v, enhet):
    """What is shown as this when it is rounded to a unit, halves away from zero; unit zero where it stands for itself."""
    if enhet == 0:
        return bare(v)
    halv = enhet * HALV
    return Strekk((v - halv, 0 if v > 0 else 1), (v + halv, 0 if v < 0 else -1))


def felles(a, b):
    lav, hoey = max(a.lav, b.lav), min(a.hoey, b.hoey)
    return Strekk(lav, hoey) if lav <= hoey else None


def avstand(a, b):
    return max(NULL, a.lav[0] - b.hoey[0], b.lav[0] - a.hoey[0])


def sum_av_alle(ledd):
    """The sum of stretches; nothing is known of it where one of them is not known."""
    svar = bare(NULL)
    for en in ledd:
        if en is None:
            return None
        svar = svar.pluss(en)
    return svar
