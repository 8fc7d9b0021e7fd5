"""T-1: the form's 51 codes in its order, with group, unit and asterisk."""

TIME, DOEGN = "time", "doegn"

_GRUPPER = [
    ("Helsetjenester i hjemmet", TIME, "HTAMDK HTAMN HTBODK* HTBON* HTST HTK"),
    ("Praktisk bistand - daglige gjøremål", TIME, "PBAMDK PBAMN PBBODK* PBBON*"),
    ("Praktisk bistand - opplæring", TIME, "POAMDK POAMN POBDK* POBN*"),
    ("Praktisk bistand - brukerstyrt personlig assistent", TIME, "BPADK* BPAN*"),
    ("Omsorgslønn", TIME, "OL"),
    ("Støttekontakt/Støttekontakt i gruppe", TIME, "SK1 SK08 SK05 SK03 SK01"),
    ("Avlastning utenfor institusjon", TIME, "AUI"),
    ("Dag-/Aktivitetstilbud", TIME, "DA1 DA08 DA05 DA03 DA01 D1 D08 D05 D03 D01"),
    ("Tidsbegrenset opphold - rehabilitering og behandling/utredning", DOEGN, "TUKO TUKJ TRKO TRKJ"),
    ("Tidsbegrenset opphold - annet og avlastning", DOEGN, "TAKO TAKJ TANKO TANKJ"),
    ("Langtidsplass i institusjon - ordinær plass", DOEGN, "LOKO* LOKJ*"),
    ("Langtidsplass i institusjon - aldershjemsplass", DOEGN, "AKO* AKJ*"),
    ("Langtidsplass i institusjon - skjermet/tilrettelagt", DOEGN, "LSKO* LSKJ*"),
    ("Langtidsplass i institusjon - forsterket", DOEGN, "LFKO* LFKJ*"),
    ("Ekstrabemanning i institusjon", TIME, "EBI*"),
    ("Utskrivningsklare pasienter fra sykehus", DOEGN, "UK"),
]


class Tjeneste:
    def __init__(self, kode, gruppe, enhet, stjerne):
        self.kode, self.gruppe, self.enhet, self.stjerne = kode, gruppe, enhet, stjerne
        # KO is the municipality's own place, KJ a bought one
        plass = enhet == DOEGN and kode != "UK"
        self.egen = plass and kode.endswith("O")
        self.kjoep = plass and kode.endswith("J")
        self.institusjon = plass
        self.hjemme = gruppe == "Helsetjenester i hjemmet" or gruppe.startswith("Praktisk bistand")


SKJEMA = {
    kode.rstrip("*"): Tjeneste(kode.rstrip("*"), gruppe, enhet, kode.endswith("*"))
    for gruppe, enhet, koder in _GRUPPER
    for kode in koder.split()
}
KODER = list(SKJEMA)
GRUPPER = [gruppe for gruppe, _, _ in _GRUPPER]
NR = {kode: nr for nr, kode in enumerate(KODER)}


def er_kode(verdi):
    return isinstance(verdi, str) and verdi in SKJEMA
