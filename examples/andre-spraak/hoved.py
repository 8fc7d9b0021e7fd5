"""Settles a file of settlements by `sio beregn korreksjonsoppgjoer --ndjson`, over a pipe.

    python3 examples/andre-spraak/hoved.py [oppgjoer.ndjson] [--ganger 1] [--sio "node dist/cli.js"]

Nothing but Python's own library. Prints a line for each settlement, in order, and the sum; what it took goes to standard error.
"""

import argparse
import json
import shlex
import subprocess
import sys
import threading
import time
from decimal import Context, Decimal, Inexact, setcontext
from pathlib import Path

HER = Path(__file__).resolve().parent

# Decimals are exact or an error: the precision is more than any answer has, and rounding is a trap.
setcontext(Context(prec=200, traps=[Inexact]))


class Sio:
    """A `sio` that computes an object a line for as long as it is given any: one process, however many settlements."""

    def __init__(self, kommando, beregning):
        self.prosess = subprocess.Popen(
            [*kommando, "beregn", beregning, "--ndjson"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def svar(self, linjer):
        """Gives the answers in the order of the lines. They are sent by another thread: who sends all before it reads, waits for ever."""
        sendt = 0
        alt_sendt = threading.Event()

        def send():
            nonlocal sendt
            try:
                for linje in linjer:
                    self.prosess.stdin.write(linje + b"\n")
                    sendt += 1
                self.prosess.stdin.close()
            except BrokenPipeError:
                pass  # it has ended; its exit code says why
            finally:
                alt_sendt.set()

        threading.Thread(target=send, daemon=True).start()
        mottatt = 0
        avvist = False
        for linje in self.prosess.stdout:
            mottatt += 1
            svar = json.loads(linje)
            avvist = avvist or "feil" in svar
            yield svar
        kode = self.prosess.wait()
        alt_sendt.wait()
        # 0: all is settled; 2: some were refused. Anything else, or an answer too few, is a failure.
        if kode != (2 if avvist else 0) or mottatt != sendt:
            raise RuntimeError(f"sio avsluttet med {kode} etter {mottatt} av {sendt} svar")


def les_linjer(fil):
    """Reads the lines that hold something: a blank one has no answer, and would put all after it out of step. Only LF ends a line."""
    return [linje for linje in Path(fil).read_bytes().split(b"\n") if linje.strip()]


def tekst(tall):
    """Writes a decimal as the contract has it: never an exponent."""
    return format(tall, "f")


def vis(nr, svar):
    """Writes a line about an answer; gives its netto, exact, or none where it is refused."""
    if "feil" in svar:
        feil = [" ".join([f["kode"], ".".join(str(ledd) for ledd in f["sti"])]).strip() for f in svar["feil"]]
        print(nr, "avvist", "; ".join(feil), sep="\t")
        return Decimal(0)
    netto = Decimal(svar["netto"])
    # K-3, looked at from here: the total is the sum of the exact lines
    if sum((Decimal(linje["netto"]) for linje in svar["linjer"]), Decimal(0)) != netto:
        raise RuntimeError(f"oppgjør {nr}: linjene summerer ikke til netto")
    print(nr, tekst(netto), svar["nettoAvrundet"], sep="\t")
    return netto


def hoved():
    valg = argparse.ArgumentParser()
    valg.add_argument("fil", nargs="?", default=HER / "oppgjoer.ndjson")
    valg.add_argument("--ganger", type=int, default=1, help="send filen så mange ganger; bare den første vises")
    valg.add_argument("--sio", default=f"node {shlex.quote(str(HER.parent.parent / 'dist' / 'cli.js'))}")
    args = valg.parse_args()
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")

    linjer = les_linjer(args.fil)
    start = time.monotonic()
    sio = Sio(shlex.split(args.sio), "korreksjonsoppgjoer")
    sum_netto = Decimal(0)
    antall = 0
    for antall, svar in enumerate(sio.svar(linjer * args.ganger), start=1):
        if antall <= len(linjer):
            sum_netto += vis(antall, svar)
    print("sum", tekst(sum_netto), sep="\t")
    varte = time.monotonic() - start
    print(f"{antall} oppgjør på {varte:.2f} s, oppstart medregnet: {antall / varte:.0f} i sekundet", file=sys.stderr)


if __name__ == "__main__":
    hoved()
