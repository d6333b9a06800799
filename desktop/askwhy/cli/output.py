"""What the commands print: one JSON document, or lines for people; nothing else on stdout."""

import io
import json
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

from askwhy.domain.faults import Fault
from askwhy.domain.reasons import Reason
from askwhy.wording import dates, reasons

_CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), " ")
"""What a name from a file must not do to a terminal."""


def begin() -> None:
    """Write UTF-8, whatever the locale says; half a letter from a broken file name as JSON escapes it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def finish() -> None:
    """Bring out what was written. Raises Fault "cannot_show"."""
    with _read_along():
        sys.stdout.flush()


def put(lines: Iterable[str]) -> None:
    """Print lines for people."""
    for line in lines:
        _write(line.translate(_CONTROLS).rstrip() + "\n")


def put_json(data: Any) -> None:
    """Print one JSON document."""
    _write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")


def complain(sentence: str) -> None:
    """Say on stderr what is wrong and what to do."""
    sys.stderr.write(sentence.translate(_CONTROLS) + "\n")


def _write(text: str) -> None:
    with _read_along():
        sys.stdout.write(text)


@contextmanager
def _read_along() -> Iterator[None]:
    """Go on in silence when the reader has seen enough (`askwhy people | head -1`)."""
    try:
        yield
    except OSError as error:
        # Python would complain again when it closes the stream.
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
        if not isinstance(error, BrokenPipeError):
            raise Fault("cannot_show") from error


def table(rows: Iterable[tuple[str, ...]], indent: int = 2) -> list[str]:
    """Give rows as lines whose cells stand below each other."""
    cells = [tuple(cell.translate(_CONTROLS) for cell in row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return [
        " " * indent + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in cells
    ]


def iso(day: date | None) -> str | None:
    """Write a date for JSON."""
    return day.isoformat() if day is not None else None


def shown(day: date | None) -> str:
    """Write a date for people: Tue 24 Nov, or a dash."""
    return dates.day_with_weekday(day) if day is not None else "—"


def instant(at: datetime) -> str:
    """Write an instant with its offset, to the second."""
    return at.isoformat(timespec="seconds")


def why(reason: Reason | None, today: date) -> str:
    """Write a reason as a sentence; empty when there is none."""
    return reasons.sentence(reason, today) if reason is not None else ""
