"""Reads or writes one contact file, and prints how long that took, in ms, and how much memory beyond the program's.

Called in a process of its own by contacts.py: contact_file.py read FILE, or contact_file.py write BOOK FILE.
"""

import contextlib
import re
import sys
import time
from pathlib import Path

from books import NOW

from askwhy.domain.faults import Fault
from askwhy.exchange.reading import read_contacts
from askwhy.workspace.exporting import export
from askwhy.workspace.workspace import Workspace


def peak() -> float:
    """Give the most memory so far, in MiB."""
    status = Path("/proc/self/status")
    found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text(encoding="utf-8")) if status.exists() else None
    return int(found[1]) / 1024 if found is not None else 0


def main(what: str, *paths: str) -> None:
    """Do it."""
    before, begin = peak(), time.process_time()
    if what == "read":
        with contextlib.suppress(Fault):  # to refuse a hostile file is an answer, too
            read_contacts(Path(paths[0]).read_bytes(), paths[0])
    else:
        workspace = Workspace.open(Path(paths[0]), create=False)
        export(workspace, Path(paths[1]), NOW, lambda _each: ("", ""))
        workspace.close()
    print((time.process_time() - begin) * 1000, peak() - before)


if __name__ == "__main__":
    main(*sys.argv[1:])
