"""The calculations by the names of the contract."""

from .akonto import for_aaret, fordel
from .aktivitet import aktivitet
from .fastepriser import enhetskostnad, faste_priser
from .forloep import forloep
from .konsekvens import aarsakssplitt, demografigevinst, oekte_overfoeringer, ressurskrevende
from .kontroll import kontroll_tall
from .oppgjoer import aarsoppgjoer, etterkorreksjon, korreksjonsoppgjoer
from .paaslag import inntektspaaslag, modell_b, nedtrapping, tak
from .tryktkontroll import kontroll_oppgjoer
from .tabellkontroll import kontroll_tabell
from .tilskudd import rundsum, tilskudd
from .uttrekk import demografi_som_gir, samlet_uttrekk, uttrekk

BEREGNINGER = {
    "a-konto": fordel,
    "a-konto-aar": for_aaret,
    "korreksjonsoppgjoer": korreksjonsoppgjoer,
    "etterkorreksjon": etterkorreksjon,
    "aktivitet": aktivitet,
    "aarsoppgjoer": aarsoppgjoer,
    "uttrekk": uttrekk,
    "samlet-uttrekk": samlet_uttrekk,
    "demografi-som-gir": demografi_som_gir,
    "inntektspaaslag": inntektspaaslag,
    "tak": tak,
    "nedtrapping": nedtrapping,
    "rundsum": rundsum,
    "modell-b": modell_b,
    "tilskudd": tilskudd,
    "ressurskrevende": ressurskrevende,
    "oekte-overfoeringer": oekte_overfoeringer,
    "demografigevinst": demografigevinst,
    "enhetskostnad": enhetskostnad,
    "faste-priser": faste_priser,
    "aarsakssplitt": aarsakssplitt,
    "forloep": forloep,
    "kontroll-tall": kontroll_tall,
    "kontroll-oppgjoer": kontroll_oppgjoer,
    "kontroll-tabell": kontroll_tabell,
}
