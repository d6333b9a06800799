"""A label sheet: its places count row by row, and measures that contradict each other are refused."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.sheets import LabelSheet

SHEET = LabelSheet("own-1", "Own", "1", "3 x 8", 210, 297, 3, 8, 64, 34, 6, 12, 66, 34)


def test_places_count_row_by_row_from_the_top_left() -> None:
    first, second, fourth, last = (SHEET.place(position) for position in (1, 2, 4, SHEET.per_sheet))

    assert (first.left, first.top, first.right, first.bottom) == (6, 12, 70, 46)
    assert (second.left, second.top) == (72, 12)
    assert (fourth.left, fourth.top) == (6, 46)
    assert (last.left, last.top) == (138, 250)


def test_a_sheet_is_called_by_vendor_and_number() -> None:
    assert (SHEET.title, SHEET.per_sheet) == ("Own 1", 24)


@pytest.mark.parametrize(
    ("measures", "message"),
    [
        ({"columns": 0}, "columns"),
        ({"rows": 0}, "rows"),
        ({"columns": 10**400}, "at most 2000 labels"),
        ({"rows": 999, "label_height": 0.1, "pitch_y": 0.1}, "at most 2000 labels"),
        ({"label_width": 0}, "label_width"),
        ({"label_height": -1}, "label_height"),
        ({"pitch_x": 63}, "overlap"),
        ({"pitch_y": 33}, "overlap"),
        ({"columns": 2, "pitch_x": 63}, "overlap"),
        ({"rows": 2, "pitch_y": 33}, "overlap"),
        ({"left": 16}, "leave the page"),
        ({"top": 26}, "leave the page"),
        ({"left": -1}, "leave the page"),
        ({"page_width": 201}, "leave the page"),
    ],
    ids=str,
)
def test_contradicting_measures_are_refused_by_the_name_of_the_field(
    measures: dict[str, float], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        replace(SHEET, **measures)  # type: ignore[arg-type]


def test_a_single_label_needs_no_pitch() -> None:
    assert replace(SHEET, columns=1, rows=1, pitch_x=0, pitch_y=0).per_sheet == 1


@given(columns=st.integers(1, 4), rows=st.integers(1, 8), left=st.floats(-2, 20), pitch=st.floats(50, 80))
def test_a_sheet_that_is_accepted_has_all_its_labels_on_the_page(
    columns: int, rows: int, left: float, pitch: float
) -> None:
    try:
        sheet = replace(SHEET, columns=columns, rows=rows, left=left, pitch_x=pitch)
    except ValueError:
        return
    boxes = [sheet.place(position) for position in range(1, sheet.per_sheet + 1)]

    assert all(box.left >= 0 and box.right <= 210.3 and box.bottom <= 297.3 for box in boxes)
    assert len({(box.left, box.top) for box in boxes}) == columns * rows
