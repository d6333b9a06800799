"""The call sheet: a day's calls on one page, with numbers, windows and lines for notes."""

from pathlib import Path

import pytest
from tests.printing.paper import holds, sheets

from askwhy.domain.planned_calls import CallEntry
from askwhy.domain.sheets import Box, Paper
from askwhy.printing.call_sheet import lay_out_calls
from askwhy.printing.drawing import Fonts
from askwhy.printing.paint import strong_width_of, width_of
from askwhy.printing.pdf import write_pdf

FONTS = Fonts(width_of, strong_width_of)
A4 = Paper("A4", 210, 297)
LETTER = Paper("Letter", 215.9, 279.4)
DANA = CallEntry(
    1,
    "Dana Reyes",
    "Head of Data, Acme",
    "+1 312 555 0142",
    "14:30–16:00",
    "early in her day, 8:30–10:00 hers",
    "Ask for advice, and whom else to talk to.",
)


def many(count: int) -> list[CallEntry]:
    """Give so many calls."""
    return [DANA._replace(key=key, who=f"Person {key}") for key in range(count)]


@pytest.mark.parametrize("paper", [A4, LETTER], ids=lambda paper: paper.title)
@pytest.mark.parametrize(("count", "pages"), [(1, 1), (3, 1), (7, 1), (8, 2), (20, 3)])
def test_calls_stand_on_one_page_unless_the_day_is_long(
    paper: Paper, count: int, pages: int, tmp_path: Path
) -> None:
    run = lay_out_calls(paper, "Calls on Tuesday 24 November", many(count), FONTS)

    write_pdf(run, tmp_path / "calls.pdf")

    read = sheets(tmp_path / "calls.pdf")
    assert (len(read), run.pieces) == (pages, count)
    inner = Box(10, 8, paper.width - 20, paper.height - 16)
    for page in read:
        assert "CallsonTuesday24November" in page.text
        assert all(holds(inner, letter) for letter in page.letters)
        assert all(start < end <= paper.width - 10 for start, _top, end, _low in page.strokes)
    assert sum(page.text.count("+13125550142") for page in read) == count
    assert sum(len(page.boxes) for page in read) == count  # a box to tick


def test_each_call_has_lines_for_notes_below_its_words() -> None:
    (drawing,) = lay_out_calls(A4, "Calls", many(7), FONTS).drawings

    words = [block.box.top + block.lines[-1].baseline for block in drawing.blocks]
    assert len(drawing.strokes) == 7 * 2
    assert all(min(abs(stroke.top - word) for word in words) > 2 for stroke in drawing.strokes)


def test_words_that_are_too_long_are_set_smaller_and_then_cut() -> None:
    entry = DANA._replace(who="Maximiliane " * 12, about="Head of " * 9, number="")
    (drawing,) = lay_out_calls(A4, "Calls", [entry], FONTS).drawings

    for block in drawing.blocks:
        measure = strong_width_of if block.strong else width_of
        assert measure(block.lines[0].text, block.points) <= block.box.width
    assert any(block.lines[0].text.endswith("…") for block in drawing.blocks)


def test_without_calls_there_is_no_page() -> None:
    assert lay_out_calls(A4, "Calls", [], FONTS).pages == 0
