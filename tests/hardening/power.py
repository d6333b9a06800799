"""Power cuts: from a trace of the real process, the states in which a disk may be left after the last sync.

What was written since the last sync of a file may be there, missing, or torn at any sector, each write on its own;
names that were made or taken away since the last sync of their folder may be so or not, up to any point.
"""

import random
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from tests.hardening.figures import Figures, timed
from tests.hardening.work import make_book, rehearse, standing

SECTOR = 512
_CALLS = "openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink,rename,renameat2,link,linkat"
_VERBS = 14


@dataclass
class Disk:
    """What the disk surely holds, and what it may hold or not."""

    names: dict[str, int] = field(default_factory=dict)
    """The files by name, as numbers: a name may get another file."""
    maybe_names: list[tuple[str, int | None]] = field(default_factory=list)
    """What happened to names since their folder was synced; None took a name away."""
    sure: dict[int, bytes] = field(default_factory=lambda: defaultdict(bytes))
    maybe: dict[int, list[tuple[int, bytes | None]]] = field(default_factory=lambda: defaultdict(list))
    """Writes at an offset since the last sync; None cuts the file there."""
    seen: dict[str, int] = field(default_factory=dict)
    """The names as a running program sees them."""

    def open(self, name: str, *, made: bool) -> None:
        """Open a file, which may make it."""
        if made and name not in self.seen:
            self.seen[name] = len(self.sure) + len(self.maybe) + 1000 * len(self.maybe_names) + 1
            while self.seen[name] in self.sure:
                self.seen[name] += 1
            self.sure[self.seen[name]] = b""
            self.maybe_names.append((name, self.seen[name]))

    def write(self, name: str, offset: int, data: bytes | None) -> None:
        """Write to a file, or cut it."""
        self.maybe[self.seen[name]].append((offset, data))

    def unlink(self, name: str) -> None:
        """Take a name away."""
        if self.seen.pop(name, None) is not None:
            self.maybe_names.append((name, None))

    def sync(self, name: str) -> None:
        """Keep a file, or with an empty name the names of the folder."""
        if not name:
            for each, number in self.maybe_names:
                _rename(self.names, each, number)
            self.maybe_names.clear()
        else:
            number = self.seen[name]
            for offset, data in self.maybe.pop(number, []):
                self.sure[number] = _written(self.sure[number], offset, data)

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Give one of the states in which the disk may be found."""
        names = dict(self.names)
        for each, number in self.maybe_names[: chance.randint(0, len(self.maybe_names))]:
            _rename(names, each, number)
        return {name: self._content(number, chance) for name, number in names.items()}

    def _content(self, number: int, chance: random.Random) -> bytes:
        content = self.sure[number]
        kept = chance.random()
        for offset, data in self.maybe.get(number, []):
            luck = chance.random()
            if luck < kept:
                content = _written(content, offset, data)
            elif data and luck < kept + 0.2:
                for start in range(0, len(data), SECTOR):
                    if chance.random() < 0.5:
                        content = _written(content, offset + start, data[start : start + SECTOR])
        return content


def _rename(names: dict[str, int], name: str, number: int | None) -> None:
    if number is None:
        names.pop(name, None)
    else:
        names[name] = number


def _written(content: bytes, offset: int, data: bytes | None) -> bytes:
    if data is None:
        return content[:offset].ljust(offset, b"\0")
    return content[:offset].ljust(offset, b"\0") + data + content[offset + len(data) :]


_LINE = re.compile(r"^(?:\d+ +)?(\w+)\((.*)\) += (-?\d+)(?:<[^>]*>)?(?: .*)?$")
_FD = re.compile(r"^(\d+)(?:<([^>]*)>)?")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')

Event = tuple[str, str, int, bytes | None]
"""What happened ("done", "open", "write", "sync", "unlink"), to which name, where (or if it was made), the bytes."""


def trace(book: Path, verbs: int, prepare: str = "") -> list[Event]:
    """Do the work under strace; gives what it did to the files of the Book's folder."""
    log = book.with_name("trace.txt")
    worker = Path(__file__).with_name("work.py")
    words = ["strace", "-f", "-y", "-xx", "-s", "10000000", "-e", f"trace={_CALLS}", "-o", str(log)]
    root = Path(__file__).parents[2]
    subprocess.run(
        [*words, sys.executable, str(worker), str(book), str(verbs), prepare],
        check=True,
        cwd=root,
        env={
            "PYTHONPATH": f"{root}:{root / 'desktop'}",
            "PATH": "/usr/bin:/bin",
            "HOME": str(book.parent),
            "LC_ALL": "C.UTF-8",
        },
        stdout=subprocess.PIPE,
    )
    with log.open(encoding="ascii", errors="replace") as lines:
        return [event for line in lines if (event := _event(line.rstrip("\n"), book.parent)) is not None]


def _event(line: str, folder: Path) -> Event | None:
    found = _LINE.match(line)
    if found is None or int(found[3]) < 0:
        return None
    call, given, result = found[1], found[2], int(found[3])
    texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(given)]
    handle = _FD.match(given)
    held = _plain(handle[2]) if handle is not None and handle[2] else ""
    if call == "write" and texts and texts[0] == b"done\n":
        return ("done", "", 0, None)
    name = _within(held, folder)
    if call == "openat" and texts:
        opened = _within(texts[0].decode(errors="replace"), folder)
        return ("open", opened, int("O_CREAT" in given), None) if opened else None
    if call == "unlink" and texts:
        gone = _within(texts[0].decode(errors="replace"), folder)
        return ("unlink", gone, 0, None) if gone else None
    if call in ("fsync", "fdatasync") and (name or held == str(folder)):
        return ("sync", name or "", 0, None)
    if call == "pwrite64" and name and texts:
        return ("write", name, int(given.rsplit(", ", 1)[1]), texts[0][:result])
    if call == "ftruncate" and name:
        return ("write", name, int(given.rsplit(", ", 1)[1]), None)
    return None


def _plain(held: str) -> str:
    return bytes.fromhex(held.replace("\\x", "")).decode(errors="replace") if held.startswith("\\x") else held


def _within(path: str, folder: Path) -> str:
    """Give the name of a file directly in the folder; empty for any other."""
    return Path(path).name if path and Path(path).parent == folder and not path.endswith("trace.txt") else ""


def follow(disk: Disk, event: Event) -> None:
    """Let the disk see what happened."""
    what, name, number, data = event
    if what == "open":
        disk.open(name, made=bool(number))
    elif what == "write":
        disk.write(name, number, data)
    elif what == "sync":
        disk.sync(name)
    elif what == "unlink":
        disk.unlink(name)


@timed
def power_cuts(folder: Path, times: int, chance: random.Random, prepare: str = "") -> Figures:
    """Cut the power at any moment of the work, and open what the disk may hold then."""
    figures = Figures("power cuts: writes kept, dropped, torn")
    first, book = folder / "first.askwhy", folder / "work" / "book.askwhy"
    book.parent.mkdir()
    make_book(first)
    shutil.copy(first, book)
    events = trace(book, _VERBS, prepare)
    shutil.copy(first, book)
    stood = rehearse(book, _VERBS)
    start = first.read_bytes()
    found, moments = folder / "found", sorted(chance.randrange(len(events)) for _ in range(times))
    disk = Disk(names={book.name: 1}, seen={book.name: 1})
    disk.sure[1] = start
    done = at = 0
    for number, event in enumerate(events):
        while at < len(moments) and moments[at] == number:
            at += 1
            _lay_out(found, disk.after_a_cut(chance))
            stands = _standing(found / book.name)
            figures.judge(
                stands, set(stood[done : done + 2]), set(stood), f"after event {number} {event[:3]}"
            )
        follow(disk, event)
        done += event[0] == "done"
    syncs = sum(event[0] == "sync" for event in events)
    figures.remark = f"{len(events)} traced calls, {syncs} syncs, {done} verbs"
    return figures


def _standing(path: Path) -> str:
    try:
        return standing(path)
    except Exception as error:
        return f"torn: {type(error).__name__} {error}"


def _lay_out(folder: Path, files: dict[str, bytes]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
