"""How far values must lie outside what rounding allows for linear demands to hold together (N-2): a simplex on whole numbers.

The unknowns may be anything; the demands are sums that are zero, and ends that a sum must not pass. Every end gives way to a widening t,
and an open one keeps its distance by a hair e. All values at zero and a t that is large enough are a beginning; from there t is made as small
as it can be. Where that is zero, what is left to ask is whether there is room for a hair. Always the first unknown that will do (Bland's
rule), so no search goes in circles.
"""

from fractions import Fraction
from math import gcd

T, E = -1, -2  # the two beside the caller's unknowns, which are numbered from zero


class Ende:
    """The sum of k × unknown (`ledd`: unknown -> k) is at most `hoeyst` and t × `vekst` more; below it where the end is open."""

    def __init__(self, ledd, hoeyst, vekst, med):
        self.ledd, self.hoeyst, self.vekst, self.med = ledd, hoeyst, vekst, med


def _forkort(rad):
    """An equation (unknown -> factor, None -> the other side) in whole numbers with no common factor."""
    nevner = 1
    for k in rad.values():
        nevner = nevner * k.denominator // gcd(nevner, k.denominator)
    hele = {x: int(k * nevner) for x, k in rad.items() if k}
    felles = 0
    for k in hele.values():
        felles = gcd(felles, k)
    return {x: k // felles for x, k in hele.items()} if felles > 1 else hele


def _uten(rad, x, annen):
    """The equation with an unknown taken out by another one, which has it with a factor above zero."""
    k = rad.get(x, 0)
    if not k:
        return rad
    a = annen[x]
    ny = {y: a * v for y, v in rad.items()}
    for y, v in annen.items():
        ny[y] = ny.get(y, 0) - k * v
    return _forkort(ny)


class _Tablaa:
    """Equations, each solved for an unknown of its own; all other unknowns are zero for now."""

    def __init__(self, frie):
        self.rader, self.frie = {}, frie

    def er_fri(self, x):
        return 0 <= x < self.frie

    def ryd(self, rad):
        for x in [x for x in rad if x in self.rader]:
            rad = _uten(rad, x, self.rader[x])
        return rad

    def loes_for(self, x, rad):
        rad = {y: -k for y, k in rad.items()} if rad[x] < 0 else rad
        self.rader = {y: _uten(annen, x, rad) for y, annen in self.rader.items()}
        self.rader[x] = rad

    def bytt(self, ut, inn):
        self.loes_for(inn, self.rader.pop(ut))
        if self.er_fri(inn):
            del self.rader[inn]  # it can be whatever its equation says, and is asked for no more

    def flytter(self, rad, fortegn, laast):
        """The first unknown, with the way it must go, that moves what an equation is solved for down (1) or up (-1)."""
        for x in sorted(x for x in rad if x is not None and x not in laast):
            if rad[x] * fortegn > 0:
                return x, 1
            if self.er_fri(x):
                return x, -1
        return None

    def stopper(self, x, vei):
        """How far an unknown can go before another one would fall below zero, and which; None where nothing stops it."""
        stopp = None
        for y, rad in self.rader.items():
            if rad.get(x, 0) * vei > 0:
                her = Fraction(rad.get(None, 0), rad[x] * vei), y
                stopp = her if stopp is None else min(stopp, her)
        return stopp


def _minste_t(tablaa):
    """Makes the widening as small as it can be."""
    verst = min(tablaa.rader, key=lambda y: Fraction(tablaa.rader[y].get(None, 0), -tablaa.rader[y][T]), default=None)
    if verst is None or tablaa.rader[verst].get(None, 0) >= 0:
        return 0
    tablaa.bytt(verst, T)
    while T in tablaa.rader:
        rad = tablaa.rader[T]
        valgt = tablaa.flytter(rad, 1, (T, E))
        if valgt is None:
            return Fraction(rad[None], rad[T])
        _, ut = tablaa.stopper(*valgt)  # at the latest t itself, which is the lowest of the numbers
        tablaa.bytt(ut, valgt[0])
    return 0


def _plass_til_haar(tablaa):
    """Whether every open end can be kept off by something, when nothing is widened."""
    for rad in tablaa.rader.values():
        rad.pop(T, None)
    valgt = E, 1
    while valgt is not None:
        stopp = tablaa.stopper(*valgt)
        if stopp is None or stopp[0] > 0:
            return True
        tablaa.bytt(stopp[1], valgt[0])
        valgt = tablaa.flytter(tablaa.rader[E], -1, (E,))
    return False


def minste_utvidelse(antall, summer, ender):
    """The least widening that lets values of so many unknowns exist, and whether they exist without any, open ends and all."""
    tablaa = _Tablaa(antall)
    for ledd in summer:
        rad = tablaa.ryd(_forkort(ledd))
        if rad:
            tablaa.loes_for(min(rad), rad)
    bundne, rader = tablaa.rader, {}
    for nr, ende in enumerate(ender, antall):
        rad = {**ende.ledd, nr: 1, T: -ende.vekst, E: 0 if ende.med else 1, None: ende.hoeyst}
        rader[nr] = tablaa.ryd(_forkort(rad))
    tablaa.rader = rader
    t = _minste_t(tablaa)
    return t, t == 0 and _plass_til_haar(tablaa)
