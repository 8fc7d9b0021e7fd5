"""Answers the conformance kit: a line of NDJSON in for a line out (docs/samsvar.md)."""

import json
import sys

from sio.beregninger import BEREGNINGER
from sio.feil import SioFeil


def svar_paa(oppdrag):
    """Does one calculation, or says that it is not done here, or what is wrong with its input."""
    beregn = BEREGNINGER.get(oppdrag["beregning"])
    if beregn is None:
        return {"id": oppdrag["id"], "ikkeStoettet": True}
    try:
        return {"id": oppdrag["id"], "ut": beregn(oppdrag["inn"])}
    except SioFeil as e:
        return {"id": oppdrag["id"], "feil": [{"kode": kode, "sti": sti} for kode, sti in e.feil]}


def main():
    inn = open(sys.stdin.fileno(), encoding="utf-8", newline="\n")
    ut = open(sys.stdout.fileno(), "w", encoding="utf-8", newline="\n")
    for linje in inn:
        if linje.strip():
            # a lone half of a surrogate pair can stand in JSON, but only escaped
            ut.write(json.dumps(svar_paa(json.loads(linje)), separators=(",", ":")) + "\n")
    ut.flush()


if __name__ == "__main__":
    main()
