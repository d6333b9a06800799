"""One window for each Book: the first start claims it, a later one rings at the first, and loads no Qt for it."""

import json
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from time import monotonic, sleep
from typing import Self

from askwhy.workspace.home import short_lived

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_TOKEN = "XDG_ACTIVATION_TOKEN"
"""With it, the window that was clicked last lets another come to the front (freedesktop.org, xdg-activation)."""


_OPEN = b"open"

_PATIENCE_S = 5.0
_LOOK_AGAIN_S = 0.02


class Claim:
    """Held while the window of a Book is open. The system takes it back when the program ends, however it ends."""

    def __init__(self, bell: Path, handle: int | None) -> None:
        self.bell = bell
        self._handle = handle
        self.cut_off_since: float | None = None
        """When the last window of this Book was opened, in seconds of the system's clock, if it was never closed."""
        if handle is not None:
            self.cut_off_since = _left_open_since(handle)
            _mark(handle, _OPEN)

    @classmethod
    def on(cls, book: Path) -> Self | None:
        """Claim a Book; None when its window is open. Where no lock can be had, a second window does no harm."""
        bell = _place(book)
        try:
            bell.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(bell.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return cls(bell, None)
        try:
            _lock(handle)
        except (BlockingIOError, PermissionError):
            os.close(handle)
            return None
        except OSError:
            os.close(handle)
            return cls(bell, None)
        return cls(bell, handle)

    def release(self) -> None:
        """Let another window have the Book."""
        if self._handle is not None:
            _mark(self._handle, b"")
            os.close(self._handle)
            self._handle = None


def ring(book: Path, files: Iterable[Path] = ()) -> None:
    """Ask the window of a Book to come to the front, and to open files; it watches what is written here."""
    said = json.dumps([os.environ.get(_TOKEN, ""), *(os.path.abspath(each) for each in files)])
    try:
        with _place(book).open("a", encoding="utf-8") as bell:
            bell.write(f"{said}\n")  # behind what another start may just have said
    except OSError:
        return  # it is open all the same


def claim_or_ring(book: Path, files: Iterable[Path] = ()) -> Claim | None:
    """Claim a Book, or ring at its window; None when that has heard it, or is too busy to.

    A window that is just closing hears nothing, but soon lets the Book go.
    """
    claim = Claim.on(book)
    if claim is None:
        ring(book, files)
        until = monotonic() + _PATIENCE_S
        while claim is None and _is_waited_for(book) and monotonic() < until:
            sleep(_LOOK_AGAIN_S)
            claim = Claim.on(book)
    return claim


def heard(bell: Path) -> list[Path]:
    """Give the files that those who rang want to be opened.

    What they were given by the desktop is used, so that coming to the front is allowed.
    """
    try:
        said = bell.read_text(encoding="utf-8")
        if said:
            bell.write_text("", encoding="utf-8")  # each is heard once
    except OSError:
        return []
    files: list[Path] = []
    for line in said.splitlines():
        token, *names = json.loads(line)
        if token:
            os.environ[_TOKEN] = token
        files += map(Path, names)
    return files


def _is_waited_for(book: Path) -> bool:
    try:
        return _place(book).stat().st_size > 0
    except OSError:
        return False


def _place(book: Path) -> Path:
    """Give the file by which the window of a Book is rung: among what this person's programs keep for a while."""
    whole = os.path.normcase(os.path.realpath(book))
    return short_lived() / "windows" / sha256(os.fsencode(whole)).hexdigest()[:32]


def _left_open_since(handle: int) -> float | None:
    """Read the mark that a closed window takes away; a full disk, or none that can be read, tells nothing."""
    try:
        return os.fstat(handle).st_mtime if os.read(handle, len(_OPEN)) == _OPEN else None
    except OSError:
        return None


def _mark(handle: int, mark: bytes) -> None:
    with suppress(OSError):
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, mark)


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
