"""The label sheets of the table: each loads, its labels on the page, none over another, found by name."""

from itertools import pairwise

import pytest

from askwhy.domain.faults import Fault
from askwhy.domain.settings import DEFAULTS, SettingKey
from askwhy.domain.sheets import LabelSheet
from askwhy.facts.sheets import find_sheets, label_sheet, label_sheets
from askwhy.facts.tables import rows

SHEETS = list(label_sheets().values())
ROUNDING = 0.3
"""Millimetres: vendors round inches."""

each_sheet = pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)


def test_no_row_of_the_table_is_lost() -> None:
    assert len(SHEETS) == len(rows("label_sheets.tsv")) >= 70


@each_sheet
def test_the_labels_lie_on_the_page(sheet: LabelSheet) -> None:
    for position in range(1, sheet.per_sheet + 1):
        box = sheet.place(position)
        assert 0 <= box.left < box.right <= sheet.page_width + ROUNDING
        assert 0 <= box.top < box.bottom <= sheet.page_height + ROUNDING


@each_sheet
def test_no_label_lies_over_another(sheet: LabelSheet) -> None:
    first_row = [sheet.place(position) for position in range(1, sheet.columns + 1)]
    first_column = [sheet.place(1 + row * sheet.columns) for row in range(sheet.rows)]

    assert all(left.right <= right.left + ROUNDING for left, right in pairwise(first_row))
    assert all(above.bottom <= below.top + ROUNDING for above, below in pairwise(first_column))


@each_sheet
def test_the_margins_are_about_even(sheet: LabelSheet) -> None:
    last = sheet.place(sheet.per_sheet)

    assert abs(sheet.left - (sheet.page_width - last.right)) <= 4
    assert abs(sheet.top - (sheet.page_height - last.bottom)) <= 4


@each_sheet
def test_a_rounded_corner_is_smaller_than_half_the_label(sheet: LabelSheet) -> None:
    assert 0 <= sheet.corner <= min(sheet.label_width, sheet.label_height) / 2


@each_sheet
def test_a_sheet_is_named_by_vendor_and_number_and_found_by_them(sheet: LabelSheet) -> None:
    assert sheet.name == sheet.title.casefold().replace(" ", "-")
    assert label_sheet(sheet.name) is sheet
    assert sheet in find_sheets(sheet.title)


@each_sheet
def test_the_count_in_the_description_is_that_of_the_sheet(sheet: LabelSheet) -> None:
    said = [word.removesuffix("-up") for word in sheet.description.replace(",", "").split() if "-up" in word]

    assert said in ([], [str(sheet.per_sheet)])


@pytest.mark.parametrize(
    ("name", "width", "height", "count"),
    [
        ("avery-5160", 66.7, 25.4, 30),
        ("avery-l7160", 63.5, 38.1, 21),
        ("avery-zweckform-3475", 70, 36, 24),
        ("dymo-99012", 36, 89, 1),
    ],
)
def test_the_sheets_that_everybody_has(name: str, width: float, height: float, count: int) -> None:
    sheet = label_sheet(name)

    assert sheet.label_width == pytest.approx(width, abs=0.5)
    assert sheet.label_height == pytest.approx(height, abs=0.5)
    assert sheet.per_sheet == count


def test_the_sheet_of_the_settings_exists() -> None:
    assert label_sheet(DEFAULTS[SettingKey.SHEET]).per_sheet == 30


def test_a_name_may_be_typed_in_capitals() -> None:
    assert label_sheet(" AVERY-5160 ").name == "avery-5160"


def test_an_unknown_sheet_is_a_fault_that_names_the_nearest() -> None:
    with pytest.raises(Fault) as raised:
        label_sheet("avery5160")

    assert raised.value.reason.key == "unknown_sheet"
    assert "avery-5160" in str(raised.value.reason.arg("near"))


def test_a_name_like_no_other_is_told_of_the_common_one() -> None:
    with pytest.raises(Fault) as raised:
        label_sheet("???")

    assert raised.value.reason.arg("near") == "avery-5160"


def test_a_search_holds_every_word_whatever_the_case() -> None:
    found = find_sheets("ZWECKFORM 24-up")

    assert [sheet.name for sheet in found] == ["avery-zweckform-3475", "avery-zweckform-3490"]
    assert find_sheets("zweckform nonsense") == []
    assert find_sheets("") == SHEETS
