"""Problems of an input: a stable code and the path to what is wrong. All of them are gathered before anything is computed."""


class SioFeil(Exception):
    def __init__(self, feil):
        super().__init__("; ".join(f"{kode} {sti}" for kode, sti in feil))
        self.feil = feil


class Problemer:
    """Gathers (code, path) pairs."""

    def __init__(self):
        self.liste = []

    def meld(self, kode, *sti):
        self.liste.append((kode, list(sti)))

    def krev(self):
        """Refuses the input if anything at all was found."""
        if self.liste:
            raise SioFeil(self.liste)


def merknad(kode, *sti):
    return {"kode": kode, "sti": list(sti)}
