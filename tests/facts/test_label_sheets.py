"""The label sheets of the table: each loads, its labels on the page, none over another, found by name."""

from dataclasses import replace

import pytest

from askwhy.domain.faults import Fault
from askwhy.domain.settings import DEFAULTS, SettingKey
from askwhy.domain.sheets import Known, LabelSheet
from askwhy.facts.sheets import find_sheets, label_sheet, label_sheets, read_row
from askwhy.facts.tables import rows

SHEETS = list(label_sheets().values())
ROUNDING = 0.3
"""Millimetres: vendors round inches."""
EVEN = 4
"""Millimetres by which the margins of real sheets differ from side to side."""


def test_no_row_of_the_table_is_lost() -> None:
    assert len(SHEETS) == len(rows("label_sheets.tsv")) >= 2400


def test_the_labels_lie_on_the_page() -> None:
    assert [sheet.name for sheet in SHEETS if not all(on_page(sheet, at) for at in corners(sheet))] == []


def corners(sheet: LabelSheet) -> tuple[int, int]:
    """Give the first and the last label: between them stand all others."""
    return 1, sheet.per_sheet


def on_page(sheet: LabelSheet, position: int) -> bool:
    """Tell whether a label lies on the page."""
    box = sheet.place(position)
    return (
        0 <= box.left < box.right <= sheet.page_width + ROUNDING
        and 0 <= box.top < box.bottom <= sheet.page_height + ROUNDING
    )


def test_no_label_lies_over_another() -> None:
    over = [
        sheet.name
        for sheet in SHEETS
        if (sheet.columns > 1 and sheet.pitch_x < sheet.label_width - ROUNDING)
        or (sheet.rows > 1 and sheet.pitch_y < sheet.label_height - ROUNDING)
    ]

    assert over == []


def test_the_margins_are_even_unless_two_tables_say_otherwise() -> None:
    uneven = [sheet for sheet in SHEETS if unevenness(sheet) > EVEN]

    assert {sheet.known for sheet in uneven} <= {Known.BOTH}


def unevenness(sheet: LabelSheet) -> float:
    """Give by how many millimetres the margins on two sides differ."""
    last = sheet.place(sheet.per_sheet)
    across = sheet.left - (sheet.page_width - last.right)
    down = sheet.top - (sheet.page_height - last.bottom)
    return max(abs(across), abs(down))


def test_a_rounded_corner_is_smaller_than_half_the_label() -> None:
    for sheet in SHEETS:
        assert 0 <= sheet.corner <= min(sheet.label_width, sheet.label_height) / 2, sheet.name


def test_a_sheet_is_named_by_vendor_and_number_and_found_by_them() -> None:
    for sheet in SHEETS:
        assert sheet.name == sheet.title.casefold().replace(" ", "-")
        assert label_sheet(sheet.name) is sheet
    assert len({sheet.name for sheet in SHEETS}) == len(SHEETS)


def test_the_count_in_the_description_is_that_of_the_sheet() -> None:
    for sheet in SHEETS:
        said = [word for word in sheet.description.replace(",", "").split() if word.endswith("-up")]
        assert said in ([], [f"{sheet.per_sheet}-up"]), sheet.name


def test_what_most_people_have_stands_first_and_was_checked() -> None:
    checked = [sheet.known is Known.CHECKED for sheet in SHEETS]

    assert sum(checked) >= 70
    assert checked == sorted(checked, reverse=True)


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
    found = find_sheets("ZWECKFORM 34 24-up")

    assert {"avery-zweckform-3475", "avery-zweckform-3490"} <= {sheet.name for sheet in found}
    assert all("zweckform" in sheet.name and sheet.per_sheet == 24 for sheet in found)
    assert find_sheets("zweckform nonsense") == []
    assert find_sheets("") == SHEETS


@pytest.mark.parametrize("query", ["70x36", "70 x 36", "36 × 70 mm", "70,0*36.0", "70x36 a4"])
def test_a_size_finds_the_sheets_that_have_it_whichever_way_round(query: str) -> None:
    found = find_sheets(query)

    assert "avery-zweckform-3475" in {sheet.name for sheet in found}
    assert all({round(sheet.label_width), round(sheet.label_height)} == {70, 36} for sheet in found)


ROW = "own-1\tOwn\t1\tAddress, 24-up\t210\t297\t3\t8\t70\t36\t0\t4.5\t70\t36\t0\tone"


def test_a_row_as_it_stands_in_the_table_is_read() -> None:
    assert read_row(ROW).per_sheet == 24


@pytest.mark.parametrize(
    ("right", "slip", "why"),
    [
        ("\t70\t36\t0", "\t7O\t36\t0", "7O"),
        ("\t210\t", "\t21\t", "leave the page"),
        ("\t36\t0\tone", "\t338.7\t0\tone", "leave the page"),
        ("\t36\t0\tone", "\t16\t0\tone", "overlap"),
        ("\tone", "\tperhaps", "perhaps"),
        ("\tone", "", "columns"),
        ("\t210\t", "\tnan\t", "measured"),
        ("\t3\t8\t", "\t0\t8\t", "at least one"),
    ],
)
def test_a_slip_in_a_row_is_a_fault_that_names_sheet_and_slip(right: str, slip: str, why: str) -> None:
    with pytest.raises(Fault) as raised:
        read_row(ROW.replace(right, slip, 1))

    assert (raised.value.reason.key, raised.value.reason.arg("name")) == ("sheet_row", "own-1")
    assert why in str(raised.value.reason.arg("why"))


def test_ones_own_sheets_stand_first_and_hide_the_tables() -> None:
    own = replace(label_sheet("avery-5160"), left=5.0, known=Known.OWN)

    assert label_sheet("Avery-5160", [own]) is own
    assert find_sheets("5160", [own])[0] is own
