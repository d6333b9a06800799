"""The drawer of sheets: sheets of one's own from few measures, favourites first, and the next free label."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.test_label_sheets import SHEET

from askwhy.domain.drawer import Measures, SheetUse, first_free, in_order, own_name, own_sheet
from askwhy.domain.sheets import Known, Paper

A4 = Paper("A4", 210, 297)


def test_even_margins_tell_the_gaps() -> None:
    """Avery L7160, from its first label: 63.5 by 38.1 mm, 7.2 mm from the left and 15.15 mm from the top."""
    sheet = own_sheet("Kitchen drawer", Measures(A4, 3, 7, 7.2, 15.15, 63.5, 38.1))

    assert sheet.pitch_x == pytest.approx(66.05)
    assert sheet.pitch_y == pytest.approx(38.1)
    assert (sheet.name, sheet.title, sheet.known) == ("own-kitchen-drawer", "Own Kitchen drawer", Known.OWN)


def test_a_gap_that_was_measured_stands() -> None:
    sheet = own_sheet("1", Measures(A4, 2, 2, 10, 20, 80, 40, gap_x=5, gap_y=0))

    assert (sheet.pitch_x, sheet.pitch_y) == (85, 40)


@given(
    st.integers(1, 6),
    st.integers(1, 12),
    st.floats(0, 20),
    st.floats(0, 20),
    st.floats(5, 25),
    st.floats(5, 20),
)
def test_whatever_fits_evenly_ends_as_far_from_the_edge_as_it_begins(
    columns: int, rows: int, left: float, top: float, width: float, height: float
) -> None:
    sheet = own_sheet("any", Measures(A4, columns, rows, left, top, width, height))

    last = sheet.place(sheet.per_sheet)
    if columns > 1:
        assert A4.width - last.right == pytest.approx(left)
    if rows > 1:
        assert A4.height - last.bottom == pytest.approx(top)


@pytest.mark.parametrize(
    "measures",
    [
        Measures(A4, 3, 7, 7.2, 15.15, 83.5, 38.1),
        Measures(A4, 3, 7, 7.2, 15.15, 63.5, 38.1, gap_x=50),
        Measures(A4, 0, 7, 7.2, 15.15, 63.5, 38.1),
        Measures(A4, 1, 1, 7.2, 15.15, 0, 38.1),
        Measures(A4, 1, 1, float("nan"), 15.15, 30, 38.1),
    ],
)
def test_measures_that_contradict_each_other_are_refused(measures: Measures) -> None:
    with pytest.raises(ValueError, match=r"label|column|gap|pitch|measure"):
        own_sheet("wrong", measures)


@pytest.mark.parametrize(
    ("title", "name"), [("Kitchen  drawer", "own-kitchen-drawer"), ("Ø 5/8", "own-ø-5-8"), ("!!", "own-1")]
)
def test_a_title_gives_a_name_for_the_command_line(title: str, name: str) -> None:
    assert own_name(title) == name


def test_favourites_stand_first_then_what_was_used_last() -> None:
    sheets = [own_sheet(title, Measures(A4, 1, 1, 10, 10, 50, 50)) for title in "abcd"]
    uses = {
        "own-c": SheetUse("own-c", favourite=True),
        "own-d": SheetUse("own-d", used_on=date(2026, 11, 24)),
        "own-b": SheetUse("own-b", used_on=date(2026, 11, 20)),
    }

    assert [sheet.part for sheet in in_order(sheets, uses)] == ["c", "d", "b", "a"]


def test_a_begun_sheet_goes_on_and_a_position_beyond_it_is_a_new_sheet() -> None:
    assert first_free(SHEET, {SHEET.name: SheetUse(SHEET.name, 8)}) == 8
    assert first_free(SHEET, {SHEET.name: SheetUse(SHEET.name, 31)}) == 1
    assert first_free(SHEET, {}) == 1
