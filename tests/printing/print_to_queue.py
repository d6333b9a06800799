"""Prints labels or an envelope to the queue that the environment names; run in a process of its own by the tests."""

import sys

from PySide6.QtWidgets import QApplication

from askwhy.domain.envelopes import zones
from askwhy.domain.faults import Fault
from askwhy.domain.printers import PrinterTray
from askwhy.facts.envelopes import envelope, envelopes, post
from askwhy.facts.sheets import label_sheet
from askwhy.printing.drawing import Addressee, Run


def _run(name: str, count: int) -> Run:
    # Qt must have its application before texts can be measured.
    from askwhy.printing.envelopes import lay_out_envelopes
    from askwhy.printing.labels import lay_out
    from askwhy.printing.paint import width_of

    people = [Addressee(key, "A", ("A",)) for key in range(count)]
    if name in envelopes():
        case = envelope(name)
        return lay_out_envelopes(case, zones(case, post("US")), people, ("Me", "Here"), width_of)
    return lay_out(label_sheet(name), people, 1, width_of)


def main(wanted: str, name: str, count: str, shift: str = "0", *removed: str) -> None:
    """Print so many pieces, corrected by a shift to the right; a fault's key goes to standard output."""
    application = QApplication([])
    from askwhy.printing.printer import print_run, printer_for

    run = _run(name, int(count))
    try:
        printer = printer_for(run, wanted)
        if removed:
            sys.stdout.write("ready\n")
            sys.stdout.flush()
            sys.stdin.readline()  # until the test has taken the queue away
        print_run(run, printer, outline=True, tray=PrinterTray("test", shift_x=float(shift)))
    except Fault as fault:
        sys.stdout.write(fault.reason.key)
    del application


if __name__ == "__main__":
    main(*sys.argv[1:])
