"""Fuzz of what has a form: plan templates, rows of sheets, one's own sheets, measures of printers, addresses, hours.

Unlike files of any letters, these are nearly right: a good one with a slip or a lie in it.
"""

import math
import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.hardening.figures import Figures, timed
from tests.hardening.fuzz import PIECES, any_text, attempt
from tests.hardening.work import NOW, make_book, standing

from askwhy.assets import resource
from askwhy.domain.drawer import Measures
from askwhy.domain.letters import own_words
from askwhy.domain.papers import PAPERS
from askwhy.domain.sequence_form import sequence_data, sequence_from
from askwhy.domain.sequences import Sequence
from askwhy.domain.sheets import MOST_LABELS, LabelSheet
from askwhy.exchange.sequence_file import read_sequence, write_sequence
from askwhy.facts.envelopes import envelope, find_envelopes
from askwhy.facts.letters import letter_form
from askwhy.facts.pasted import read_pasted
from askwhy.facts.sequences import sequences
from askwhy.facts.sheets import read_row
from askwhy.store.checking import problems_of
from askwhy.workspace.workspace import Workspace

_ODD: tuple[Any, ...] = (
    None, True, 0, -1, 1, 7, 400, 10**30, 10**400, 0.5, math.inf, -math.inf, math.nan, 1e308, "", "phone", "decision",
    "x" * 100_000, "{field}", "\0", [], [[]], {}, {"anchor": "reply"}, {"offset": 10**9}, [{}], b"x",
)  # fmt: skip
_CELLS = ("", "-", "0", "-1", "nan", "inf", "1e308", "9" * 400, "9" * 5000, "1,5", "٣", "x", "\0", "checked")
_NUMBERS = (0.0, -1.0, 1e-9, 0.05, 7.2, 12.9, 33.9, 63.5, 210.0, 1e9, 1e308, math.inf, -math.inf, math.nan)
_COUNTS = (0, -1, 1, 2, 3, 8, 9999, 10**9, 10**400)
_LINES = (
    "12 Main St\n",
    "Chicago, IL 60614\n",
    "10115 Berlin\n",
    "〒100-0001\n",
    "Deutschland\n",
    ",",
    "EC2A 3PT",
)
_TOML = ("[", "]", '"', "'", "=", "\n", "-", "9", "1e999", "true", "#", "{", "\ufeff", "[[steps]]\n", "\0")


@timed
def fuzzed_templates(folder: Path, times: int, chance: random.Random) -> Figures:
    """Bring plan templates with slips and lies into a Book: what is taken can be written and read back."""
    figures = Figures("fuzzed plan templates")
    book, file = folder / "book.askwhy", folder / "template.toml"
    make_book(book)
    known = list(sequences().values())
    with closing(Workspace.open(book, create=False)) as workspace:
        workspace.book.database.run("PRAGMA synchronous = off")
        for _ in range(times):
            data = _with_slips(write_sequence(chance.choice(known)).decode(), _TOML, chance)
            attempt(figures, lambda data=data: _there_and_back(read_sequence(data, "own")), str(data))  # type: ignore[misc]
            table = _with_lies(sequence_data(chance.choice(known)), chance)
            attempt(figures, lambda table=table: _there_and_back(sequence_from("own", table)), str(table))  # type: ignore[misc]
            if chance.random() < 0.1:
                file.write_bytes(data)
                attempt(figures, lambda: _bring_in(workspace, file), str(data))
    figures.torn = len(problems_of(book))
    return figures


def _with_slips(text: str, pieces: tuple[str, ...], chance: random.Random) -> bytes:
    """Take something out of a text, or put something in, a few times."""
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice((*pieces, *PIECES)) + text[at + chance.choice((0, 0, 1, 1, 5, 60)) :]
    return text.encode("utf-8", "surrogatepass")


def _with_lies(data: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Put other values in place of some, other names, or take some away."""
    for _ in range(chance.randint(1, 3)):
        part = chance.choice((data, data.get("closes_after"), *_dicts(data.get("steps"))))
        if not isinstance(part, dict) or not part:
            continue
        name, way = chance.choice(list(part)), chance.randrange(4)
        if way == 0:
            del part[name]
        elif way == 1:
            part[chance.choice(("", "channel", "\ud800", "x" * 9999, name))] = chance.choice(_ODD)
        else:
            part[name] = chance.choice(_ODD)
    return data


def _dicts(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _there_and_back(template: Sequence) -> None:
    assert read_sequence(write_sequence(template), template.key).steps == template.steps


def _bring_in(workspace: Workspace, file: Path) -> None:
    key = workspace.bring_in_template(file, NOW)
    workspace.write_template(key, file)
    workspace.remove_template(key, NOW)


@timed
def fuzzed_sheets(folder: Path, times: int, chance: random.Random) -> Figures:
    """Read rows with slips; keep sheets of one's own and printers with any measures: what is taken can be drawn."""
    figures = Figures("fuzzed sheets and printers")
    book = folder / "book.askwhy"
    make_book(book)
    table = resource("label_sheets.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line for line in table if line and not line.startswith("#")]
    with closing(Workspace.open(book, create=False)) as workspace:
        workspace.book.database.run("PRAGMA synchronous = off")
        for _ in range(times):
            row = _row(chance.choice(rows), chance)
            attempt(figures, lambda row=row: _drawn(read_row(row)), row)  # type: ignore[misc]
            title, measures = any_text(PIECES, chance, 6), _measures(chance)
            attempt(figures, lambda t=title, m=measures: _keep(workspace, t, m), f"{title} {measures}")  # type: ignore[misc]
            four = [chance.choice((*_NUMBERS, 20.0, 170.0, 21.0, 171.0)) for _ in range(4)]
            attempt(figures, lambda t=title, f=four: _measure(workspace, t, f), f"{title} {four}")  # type: ignore[misc]
    figures.torn = len(problems_of(book))
    return figures


def _row(row: str, chance: random.Random) -> str:
    cells = row.split("\t")
    for _ in range(chance.randint(1, 3)):
        cells[chance.randrange(len(cells))] = chance.choice(_CELLS)
    if chance.random() < 0.2:
        del cells[chance.randrange(len(cells))]
    return "\t".join(cells)


def _measures(chance: random.Random) -> Measures:
    def some(usual: float) -> float:
        return usual if chance.random() < 0.7 else chance.choice(_NUMBERS)

    def count(usual: int) -> int:
        return usual if chance.random() < 0.6 else chance.choice(_COUNTS)

    gaps = [chance.choice((None, 0.0, 2.5, *_NUMBERS)) for _ in range(2)]
    paper = chance.choice(list(PAPERS.values()))
    return Measures(paper, count(3), count(8), some(7.2), some(12.9), some(63.5), some(33.9), *gaps)


def _keep(workspace: Workspace, title: str, measures: Measures) -> None:
    workspace.keep_sheet(title, measures, NOW)
    for sheet in workspace.own_sheets():
        _drawn(sheet)
        workspace.use_sheet(sheet, 2, NOW)
        workspace.find_sheets(sheet.title)
        workspace.drop_sheet(workspace.sheet(sheet.name), NOW)


def _drawn(sheet: LabelSheet) -> None:
    """Go over every label, as a picture does: a page that holds too many would never be done."""
    assert sheet.per_sheet <= MOST_LABELS
    assert all(math.isfinite(sheet.place(number).right) for number in range(1, sheet.per_sheet + 1))


def _measure(workspace: Workspace, key: str, four: list[float]) -> None:
    workspace.measure_printer(key, (four[0], four[1]), (four[2], four[3]), NOW)
    assert all(map(math.isfinite, workspace.tray(key).corrected(10, 10)))


@timed
def fuzzed_words(folder: Path, times: int, chance: random.Random) -> Figures:
    """Look up, and paste, any words: sheets, envelopes, forms of letters, addresses, letters of one's own."""
    figures = Figures("fuzzed names of sheets and forms, pasted addresses, own letters")
    book = folder / "book.askwhy"
    make_book(book)
    with closing(Workspace.open(book, create=False)) as workspace:
        asked: tuple[Callable[[str], object], ...] = (
            workspace.sheet,
            workspace.find_sheets,
            envelope,
            find_envelopes,
            letter_form,
            lambda text: own_words("own", text),
        )
        for _ in range(times):
            text = any_text((*PIECES, "24-up", "70x36", "x", "9" * 5000, "avery-", "\n\n"), chance, 8)
            ask = chance.choice(asked)
            attempt(figures, lambda ask=ask, text=text: ask(text), text)  # type: ignore[misc]
            pasted = any_text((*_LINES, *PIECES), chance, 8)
            home = chance.choice(("US", "DE", "JP", "GB", "", "XX"))
            attempt(figures, lambda pasted=pasted, home=home: read_pasted(pasted, home), pasted)  # type: ignore[misc]
    figures.torn = int(standing(book) == "torn")
    return figures
