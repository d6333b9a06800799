"""The geometry of every sheet in the table, read back from paper: edges and letters, straight and calibrated."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

import pytest
from tests.printing.paper import sheets

from askwhy.domain.printers import PrinterTray
from askwhy.domain.sheets import LabelSheet, Paper
from askwhy.facts.sheets import label_sheets
from askwhy.printing.drawing import Addressee, Drawing, LeftOut, Placement, Said
from askwhy.printing.labels import LabelRun, holds_an_address, lay_out
from askwhy.printing.paint import width_of
from askwhy.printing.pdf import write_pdf

CLOSE = 0.05
"""Millimetres."""
A_POINT = 25.4 / 72
"""Qt keeps the sizes of pages in whole points."""

STRAIGHT = PrinterTray("straight")
CROOKED = PrinterTray("crooked", shift_x=1.3, shift_y=-2.1, scale_x=1.004, scale_y=0.993)


@dataclass(frozen=True)
class Stack:
    """Sheets of one size of paper, printed in one go: one file for each would take minutes."""

    runs: Sequence[LabelRun]
    placement: Placement = field(default_factory=Placement)
    left_out: tuple[LeftOut, ...] = ()
    keys: tuple[int, ...] = ()

    @property
    def paper(self) -> Paper:
        """The paper of all."""
        return self.runs[0].paper

    @property
    def pages(self) -> int:
        """One page for each sheet."""
        return len(self.runs)

    @property
    def pieces(self) -> int:
        """All labels."""
        return sum(run.pieces for run in self.runs)

    def page_of(self, key: int) -> int | None:
        """Nobody asks for one."""
        return None

    def texts(self) -> Iterator[Said]:
        """Give the letters of all."""
        return chain.from_iterable(run.texts() for run in self.runs)

    def drawing(self, page: int, *, outline: bool = False) -> Drawing:
        """Give the first page of a sheet."""
        return self.runs[page].drawing(0, outline=outline)


def geometries() -> Iterator[LabelSheet]:
    """Give one sheet of each geometry: several numbers have the same."""
    seen = set()
    for sheet in label_sheets().values():
        places = (sheet.paper[1:], sheet.place(1), sheet.place(sheet.per_sheet), sheet.columns, sheet.rows)
        if places not in seen:
            seen.add(places)
            yield sheet


def stacks() -> Iterator[Stack]:
    """Lay one letter out on each label of every geometry, together by the size of their paper."""
    by_paper = defaultdict(list)
    for sheet in geometries():
        people = [Addressee(key, "A", ("A",)) for key in range(sheet.per_sheet)]
        by_paper[sheet.paper[1:]].append(lay_out(sheet, people, 1, width_of))
    return map(Stack, by_paper.values())


@pytest.mark.parametrize("tray", [STRAIGHT, CROOKED], ids=lambda tray: tray.key)
def test_every_label_of_every_sheet_lies_where_the_table_says(tray: PrinterTray, tmp_path: Path) -> None:
    """Within 0.05 mm, in both directions and absolutely, for its edge and for where its text begins."""
    path = tmp_path / "stack.pdf"
    counted = 0
    for stack in stacks():
        write_pdf(stack, path, outline=True, tray=tray)
        for run, page in zip(stack.runs, sheets(path, with_text=False), strict=True):
            assert page.width == pytest.approx(run.sheet.page_width, abs=A_POINT)
            assert page.height == pytest.approx(run.sheet.page_height, abs=A_POINT)
            assert len(page.boxes) == len(run.labels) == run.sheet.per_sheet
            assert list(strayed(run, page.boxes, page.pens, tray)) == [], run.sheet.name
            counted += len(run.labels)

    assert counted > 15_000


def strayed(
    run: LabelRun,
    boxes: Sequence[tuple[float, float, float, float]],
    pens: Sequence[tuple[float, float]],
    tray: PrinterTray,
) -> Iterator[str]:
    """Name the labels that are not where they should be: their corners, or the pen of their letter."""
    for position, (box, pen, label) in enumerate(zip(boxes, pens, run.labels, strict=True), start=1):
        left, top, width, height = run.sheet.place(position)
        (line,) = label.lines
        start = (left + line.left, top + line.baseline)
        if label.turned:
            start = (left + width - line.baseline, top + line.left)
        wanted = (
            *tray.corrected(left, top),
            *tray.corrected(left + width, top + height),
            *tray.corrected(*start),
        )
        found = (box[0], box[1], box[0] + box[2], box[1] + box[3], *pen)
        if any(abs(should - is_at) > CLOSE for should, is_at in zip(wanted, found, strict=True)):
            yield f"{position}: {found} for {wanted}"


def test_a_label_that_holds_no_address_at_eight_points_says_so() -> None:
    lines = ("Dana Reyes", "12 Elm Street", "CHICAGO IL  60614")
    refused = {}
    for sheet in geometries():
        run = lay_out(sheet, [Addressee(1, "Dana Reyes", lines)], 1, width_of)
        if not run.labels:
            refused[sheet.name] = run.left_out[0].reason.key

    assert refused["avery-5267" if "avery-5267" in refused else "avery-5167"] == "label_too_small"
    assert set(refused.values()) <= {"label_too_small", "too_long"}
    for name, key in refused.items():
        assert (key == "label_too_small") is not holds_an_address(label_sheets()[name])
