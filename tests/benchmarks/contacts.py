"""Measures contact files: read beside vobject, brought in, told from who is known, made to stop a reader, written."""

import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import vobject
from books import NOW, draft
from timing import Figure, Goal, in_turns, timed

from askwhy.exchange.reading import read_contacts
from askwhy.workspace.workspace import Workspace

CARDS = 10_000
MEBIBYTE = 1024 * 1024
HOSTILE = 20 * MEBIBYTE
HERE = Path(__file__).parent

_CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{i}\r\nFN:Person {i}\r\nN:{i};Person;;;\r\nORG:Firm {i}\\, Inc.;Unit\r\n"
    "TITLE:Lead\r\nEMAIL;TYPE=WORK:p{i}@x.example\r\nTEL;TYPE=CELL:+1312555{i:04d}\r\n"
    "ADR;TYPE=WORK:;;12 Main St;Chicago;IL;60614;USA\r\nNOTE:met in May\\, liked\r\nEND:VCARD\r\n"
)

_TABLES = ("employer", "interviewer", "email", "phone", "address", "history")
"""What an import writes, and may be written raw."""


def figures(folder: Path, huge: Path, people: int) -> Iterator[Figure]:
    """Measure with files of ten thousand, and with the largest book, which has so many people."""
    text = "".join(_CARD.format(i=number) for number in range(CARDS))
    file = folder / "people.vcf"
    file.write_text(text, encoding="utf-8", newline="")
    yield from reading(file, text)
    yield bringing_in(file)
    yield told_apart(huge, people)
    yield from hostile(folder)
    yield from writing(folder, huge, people)


def reading(file: Path, text: str) -> Iterator[Figure]:
    """Read the same cards; the floor is another program's reader, or the file itself."""
    data = text.encode()
    ours, theirs = in_turns(
        5,
        _of_the_processor(lambda: read_contacts(data, "people.vcf")),
        _of_the_processor(lambda: sum(1 for _ in vobject.readComponents(text))),
    )
    yield Figure(f"{CARDS:,} cards read, time of the processor / by vobject", ours, theirs, Goal(0.2))
    _taken, memory = _alone("read", file)
    yield Figure("the memory that this takes / the file", memory, len(data) / MEBIBYTE, Goal(12, 20), "MiB")


def bringing_in(file: Path) -> Figure:
    """Bring a file in, as a whole process; the floor reads it and writes the same rows bare."""
    book, raw = file.with_name("contacts.askwhy"), file.with_name("raw.db")

    def command() -> None:
        book.unlink(missing_ok=True)
        words = [sys.executable, "-m", "askwhy", "import", "--book", str(book), str(file)]
        subprocess.run(words, capture_output=True, check=True)

    def bare() -> None:
        raw.unlink(missing_ok=True)
        read_contacts(file.read_bytes(), file.name)
        _copy_rows(book, raw)

    taken, floor = in_turns(3, timed(command), timed(bare))
    name = f"{CARDS:,} cards brought in, whole process / read and written bare"
    return Figure(name, taken, floor, Goal(5, at_most=10_000))


def _copy_rows(book: Path, raw: Path) -> None:
    source, target = sqlite3.connect(book), sqlite3.connect(raw, isolation_level=None)
    target.executescript("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; BEGIN")
    for table in _TABLES:
        wanted = (
            "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY type = 'index'"
        )
        for (statement,) in source.execute(wanted, (table,)):
            target.execute(statement)
        rows = source.execute(f"SELECT * FROM {table}")
        marks = ", ".join("?" * len(rows.description))
        target.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)
    target.execute("COMMIT")
    source.close()
    target.close()


def told_apart(huge: Path, people: int) -> Figure:
    """Compare 5,000, of whom half are known, with everybody in the largest book."""
    coming = [draft(number) for number in (*range(0, people, people // 2500), *range(people, people + 2500))]
    workspace = Workspace.open(huge, create=False)
    taken, floor = in_turns(
        3,
        timed(lambda: workspace.preview(coming, NOW)),
        timed(lambda: workspace.book.database.rows("SELECT email_key FROM email")),
    )
    workspace.close()
    name = f"{len(coming):,} told from {people:,} known / reading all e-mails"
    return Figure(name, taken, floor, Goal(at_most=5_000))


def hostile(folder: Path) -> Iterator[Figure]:
    """Read files of 20 MB that were made to stop a reader."""
    lines = {
        "folded lines": b"NOTE:a" + b"\r\n bbbbbbbbbbbbbbbb" * (HOSTILE // 19),
        "one photo": b"PHOTO;ENCODING=b:" + b"A" * HOSTILE,
        "parameters": b"TEL;" + b"a;" * (HOSTILE // 2),
        "numbers": b"TEL:1\r\n" * (HOSTILE // 7),
    }
    for name, line in lines.items():
        file = folder / "hostile.vcf"
        file.write_bytes(b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dana\r\n" + line + b"\r\nEND:VCARD\r\n")
        taken, memory = _alone("read", file)
        yield Figure(f"20 MB of {name} read or refused / 2 s", taken, 2000, Goal(1))
        yield Figure("the memory that this takes / the file", memory, HOSTILE / MEBIBYTE, Goal(8, 20), "MiB")


def writing(folder: Path, huge: Path, people: int) -> Iterator[Figure]:
    """Write everybody of the largest book, in the memory that ten people take."""
    few = folder / "ten.askwhy"
    workspace = Workspace.open(few, create=True)
    workspace.bring_in([draft(number) for number in range(10)], NOW)
    workspace.close()
    for ending in ("vcf", "csv", "json"):
        _taken, ten = _alone("write", few, folder / f"ten.{ending}")
        _taken, all_of_them = _alone("write", huge, folder / f"all.{ending}")
        name = f"memory to write {people:,} people as {ending} / ten of them"
        yield Figure(name, all_of_them, ten, Goal(1, 20), "MiB")


def _of_the_processor(work: Callable[[], object]) -> Callable[[], float]:
    """Give what does the work and answers how long it took the processor, in ms: both do nothing but reckon."""

    def run() -> float:
        begin = time.process_time()
        work()
        return (time.process_time() - begin) * 1000

    return run


def _alone(*words: str | Path) -> tuple[float, float]:
    """Run a process of its own; gives the time of the processor in ms, and memory in MiB."""
    command = [sys.executable, str(HERE / "contact_file.py"), *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=HERE, check=True)
    taken, memory = done.stdout.split()
    return float(taken), float(memory)
