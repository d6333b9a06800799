"""Reads contact files from disk, before any transaction begins."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from askwhy.domain.drafts import PersonDraft, Problem, ReadFile
from askwhy.domain.faults import Fault
from askwhy.exchange.csv_mapping import CsvMapping
from askwhy.exchange.reading import read_contacts
from askwhy.exchange.text import shorten
from askwhy.workspace.home import home_charset
from askwhy.workspace.jobs import Progress

ReadAs = Callable[[Path, bytes], CsvMapping | None]
"""Told a file and what is in it; answers how it is read where somebody said so, else nothing."""

ENDINGS = (".vcf", ".vcard", ".csv", ".tsv", ".txt", ".ldif", ".ldi", ".mab")
"""Those of contact files; in a folder, only these are looked at."""

_MOST_FILES = 2000
"""Files of a folder: with more, it is none of contacts, but perhaps a whole disk."""

LARGEST_BYTES = 256 * 1024 * 1024
"""No address book is larger; photos included."""


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """What several files gave together."""

    people: tuple[PersonDraft, ...]
    problems: tuple[Problem, ...]
    remarks: tuple[Problem, ...] = ()
    """What was read well and has no field: kept as it stands, or left in the file. One line for a file each."""
    skipped: int = 0
    """How many cards or rows gave no person."""


def read_files(
    paths: Iterable[Path],
    tell: Progress = lambda _done, _total: True,
    read_as: ReadAs = lambda _path, _data: None,
) -> ReadFiles:
    """Read contact files. A file that cannot be read is a problem beside those that can.

    `tell` hears before each file how many are read. `read_as` says how tables are read where a person
    corrected it. Raises its Fault when no file could be read, and Fault "stopped" when `tell` says so.
    """
    people: list[PersonDraft] = []
    problems: list[Problem] = []
    remarks: list[Problem] = []
    faults: list[Fault] = []
    skipped = 0
    wanted, home = list(paths), home_charset()
    for done, path in enumerate(wanted):
        if not tell(done, len(wanted)):
            raise Fault("stopped")
        try:
            data = read_bytes(path)
            read = read_contacts(data, path.name, read_as(path, data), home)
        except Fault as fault:
            faults.append(fault)
            problems.append(Problem(path.name, 0, "", fault.reason.key))
            continue
        people += read.people
        problems += read.problems
        skipped += read.skipped
        remarks += _remarks(read, path.name)
    if faults and len(faults) == len(wanted):
        raise faults[0]
    return ReadFiles(tuple(people), tuple(problems), tuple(remarks), skipped)


def _remarks(read: ReadFile, file_name: str) -> Iterator[Problem]:
    """Name what has no field, and how often it comes: "URL ×12 · BDAY ×3"."""
    titled = (line.partition(": ") for person in read.people for line in person.unread)
    kept = Counter(title for title, colon, _text in titled if colon)
    for why, counted in (("kept_unread", kept.most_common()), ("left_out", read.left_out)):
        if counted:
            text = " · ".join(f"{title} ×{count}" for title, count in counted)
            yield Problem(file_name, 0, shorten(text), why)


def spread_out(paths: Iterable[Path]) -> list[Path]:
    """Give files, and those in folders that may hold contacts, each once; what is hidden stays so.

    Raises Fault "folder_without_contacts" where a folder alone was named and holds none.
    """
    found: list[Path] = []
    for path in paths:
        found += _contact_files(path) if path.is_dir() else [path]
    return list(dict.fromkeys(found))


def _contact_files(folder: Path) -> list[Path]:
    found: list[Path] = []
    for at, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [
            Path(at, name)
            for name in sorted(names)
            if not name.startswith(".") and Path(name).suffix.casefold() in ENDINGS
        ]
        if len(found) > _MOST_FILES:
            raise Fault("folder_too_full", file=str(folder), most=_MOST_FILES)
    if not found:
        raise Fault("folder_without_contacts", file=str(folder))
    return found


def read_bytes(path: Path) -> bytes:
    """Read a file whole. Raises Fault "file_missing", "file_is_folder", "file_unreadable", "file_too_large"."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_BYTES + 1)
    except FileNotFoundError as error:
        raise Fault("file_missing", file=str(path)) from error
    except IsADirectoryError as error:
        raise Fault("file_is_folder", file=str(path)) from error
    except OSError as error:
        raise Fault("file_is_folder" if os.path.isdir(path) else "file_unreadable", file=str(path)) from error
    if len(data) > LARGEST_BYTES:
        raise Fault("file_too_large", file=str(path))
    return data
