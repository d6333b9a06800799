"""The layout: everyone gets one label or a reason, in order, with nothing of the address lost or clipped."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from askwhy.domain.faults import Fault
from askwhy.domain.sheets import LabelSheet
from askwhy.facts.sheets import label_sheets
from askwhy.printing.drawing import MM_PER_POINT, Addressee
from askwhy.printing.fitting import LARGEST_POINTS, SMALLEST_POINTS, clean
from askwhy.printing.labels import LabelRun, PlacedLabel, fit_label, lay_out

SHEETS = label_sheets()
MARGIN, SMALL_MARGIN = 3.0, 1.5
NEAR = 1e-6


def width_of(text: str, points: float) -> float:
    """Measure as if every letter were half an em wide."""
    return len(text) * points * 0.5 * MM_PER_POINT


def words(lines: Sequence[str]) -> list[str]:
    """Give what stands on paper, however it is broken into lines."""
    return " ".join(lines).split()


LINES = st.lists(st.text("abc DE\t", max_size=40).filter(lambda text: text.strip()), min_size=1, max_size=7)
PEOPLE = st.lists(LINES.map(tuple), max_size=100).map(
    lambda many: [Addressee(key, f"Person {key}", lines) for key, lines in enumerate(many)]
)
ANY_SHEET = st.sampled_from(list(SHEETS.values()))


@st.composite
def runs(draw: st.DrawFn) -> tuple[LabelRun, list[Addressee]]:
    """Give any layout, and for whom it was made."""
    sheet, people = draw(ANY_SHEET), draw(PEOPLE)
    return lay_out(sheet, people, draw(st.integers(1, sheet.per_sheet)), width_of), people


@given(runs())
def test_everyone_gets_one_label_or_a_reason_in_the_order_given(
    made: tuple[LabelRun, list[Addressee]],
) -> None:
    run, people = made
    placed, left_out = [label.key for label in run.labels], [each.key for each in run.left_out]

    assert sorted(placed + left_out) == [person.key for person in people]
    assert placed == sorted(placed)
    assert left_out == sorted(left_out)
    assert {each.reason.key for each in run.left_out} <= {"too_long", "label_too_small"}
    assert all(each.who == people[each.key].who for each in run.left_out)


@given(runs())
def test_labels_follow_each_other_from_the_first_position_on(made: tuple[LabelRun, list[Addressee]]) -> None:
    run, _ = made
    count = run.sheet.per_sheet
    places = [label.page * count + label.position for label in run.labels]

    assert places == list(range(run.start, run.start + len(places)))
    assert all(1 <= label.position <= count for label in run.labels)
    assert all(label.box == run.sheet.place(label.position) for label in run.labels)


@given(runs())
def test_the_pages_hold_all_labels_and_the_next_position_is_free(
    made: tuple[LabelRun, list[Addressee]],
) -> None:
    run, _ = made
    on_pages = [label for page in range(run.pages) for label in run.on_page(page)]

    assert tuple(on_pages) == run.labels
    assert all(run.on_page(page) for page in range(run.pages))
    assert run.on_page(run.pages) == ()
    if run.labels:
        used = run.start - 1 + len(run.labels)
        assert run.pages == -(-used // run.sheet.per_sheet)
        assert run.next_position == used % run.sheet.per_sheet + 1
    else:
        assert (run.pages, run.next_position) == (0, run.start)


def inner(sheet: LabelSheet, label: PlacedLabel) -> tuple[float, float, float]:
    """Give a label's margin, and its width and height as it is read."""
    margin = label.lines[0].left
    assert margin in (
        (MARGIN, SMALL_MARGIN) if min(sheet.label_width, sheet.label_height) >= 20 else (SMALL_MARGIN,)
    )
    across, down = sheet.label_width, sheet.label_height
    return (margin, down, across) if label.turned else (margin, across, down)


@given(runs())
def test_every_line_lies_within_the_margins_of_its_label(made: tuple[LabelRun, list[Addressee]]) -> None:
    run, _ = made
    for label in run.labels:
        margin, across, down = inner(run.sheet, label)
        em = label.points * MM_PER_POINT
        for line in label.lines:
            assert line.left >= margin
            assert line.left + width_of(line.text, label.points) <= across - margin + NEAR
            assert line.baseline - 0.95 * em >= margin - NEAR
            assert line.baseline + 0.25 * em <= down - margin + NEAR


@given(runs())
def test_lines_do_not_run_into_each_other(made: tuple[LabelRun, list[Addressee]]) -> None:
    run, _ = made
    for label in run.labels:
        baselines = [line.baseline for line in label.lines]
        apart = [low - high for high, low in pairwise(baselines)]
        assert all(gap >= 1.15 * label.points * MM_PER_POINT for gap in apart)


@given(runs())
def test_nothing_of_an_address_is_lost(made: tuple[LabelRun, list[Addressee]]) -> None:
    run, people = made
    for label in run.labels:
        assert words([line.text for line in label.lines]) == words(people[label.key].lines)


@given(LINES, ANY_SHEET)
def test_the_size_is_the_largest_at_which_the_lines_fit(lines: list[str], sheet: LabelSheet) -> None:
    fitted = fit_label(lines, sheet.label_width, sheet.label_height, width_of)
    assume(fitted is not None)
    assert fitted is not None
    points, placed, turned = fitted

    across, down = sheet.label_width, sheet.label_height
    margin = placed[0].left
    if turned:
        across, down = down, across
    larger = points + 0.5
    too_wide = max(width_of(line, larger) for line in lines) > across - 2 * margin
    too_high = len(lines) * larger * 1.2 * MM_PER_POINT > down - 2 * margin

    assert SMALLEST_POINTS <= points <= LARGEST_POINTS
    assert points == LARGEST_POINTS or too_wide or too_high
    assert len(placed) == len(lines) or points == SMALLEST_POINTS


@pytest.mark.parametrize(
    ("lines", "points", "count"),
    [
        (["Dana Reyes", "12 Elm Street"], 11.0, 2),
        (["x" * 31], 11.0, 1),
        (["x" * 32], 10.5, 1),
        (["x" * 42], 8.0, 1),
        (["x" * 30 + " " + "y" * 30], 8.0, 2),
        (["x" * 20 + " " + "y" * 20 + " " + "z" * 20, "Rome"], 8.0, 3),
        (["a", "b", "c", "d", "e"], 9.0, 5),
    ],
)
def test_a_long_address_shrinks_to_eight_points_and_then_wraps(
    lines: list[str], points: float, count: int
) -> None:
    """The label of avery-5160 leaves 60.7 by 19.4 mm between its margins."""
    sheet = SHEETS["avery-5160"]

    fitted = fit_label(lines, sheet.label_width, sheet.label_height, width_of)

    assert fitted is not None
    assert (fitted[0], len(fitted[1])) == (points, count)


@pytest.mark.parametrize(
    "lines",
    [
        ["x" * 46],
        ["Rome", "x" * 20 + " " + "y" * 46],
        ["a", "b", "c", "d", "e", "f", "g"],
        ["x" * 30 + " " + "y" * 30] * 4,
    ],
)
def test_an_address_that_does_not_fit_at_eight_points_is_left_out(lines: list[str]) -> None:
    sheet = SHEETS["avery-5160"]
    people = [Addressee(1, "Ann", ("Ann",)), Addressee(2, "Bo", tuple(lines)), Addressee(3, "Cy", ("Cy",))]

    run = lay_out(sheet, people, 30, width_of)

    assert [(label.key, label.page, label.position) for label in run.labels] == [(1, 0, 30), (3, 1, 1)]
    assert [(each.key, each.who, each.reason.key) for each in run.left_out] == [(2, "Bo", "too_long")]
    assert run.left_out[0].reason.arg("sheet") == "Avery 5160"


@pytest.mark.parametrize("start", [0, -1, 31])
def test_a_start_beside_the_sheet_is_a_fault_that_names_the_sheet(start: int) -> None:
    with pytest.raises(Fault) as caught:
        lay_out(SHEETS["avery-5160"], [], start, width_of)

    assert caught.value.reason.key == "start_past_sheet"
    assert caught.value.reason.arg("count") == 30


def test_thirty_one_people_from_the_fourth_label_on_take_two_sheets() -> None:
    people = [Addressee(key, f"Person {key}", (f"Person {key}",)) for key in range(31)]

    run = lay_out(SHEETS["avery-5160"], people, 4, width_of)

    assert (run.pages, len(run.on_page(0)), len(run.on_page(1)), run.next_position) == (2, 27, 4, 5)


def test_after_the_last_label_the_next_sheet_begins() -> None:
    people = [Addressee(key, f"Person {key}", (f"Person {key}",)) for key in range(27)]

    run = lay_out(SHEETS["avery-5160"], people, 4, width_of)

    assert (run.pages, run.next_position) == (1, 1)


def test_after_a_jam_the_rest_keeps_its_places_also_from_the_middle_of_a_later_sheet() -> None:
    people = [Addressee(key, "A", ("A",)) for key in range(40)]
    run = lay_out(label_sheets()["avery-5160"], people, 8, width_of)

    rest = run.since(30)

    assert rest is not None
    assert (rest.labels, rest.pages, rest.next_position) == (run.labels[30:], run.pages, run.next_position)
    assert rest.on_page(0) == ()
    assert rest.on_page(1) == run.labels[30:]
    assert run.since(40) is None


def test_only_labels_that_stand_are_turned() -> None:
    standing = {name for name, sheet in SHEETS.items() if sheet.label_height > sheet.label_width * 1.5}
    turned = {name for name, sheet in SHEETS.items() if one_label(sheet).turned}

    assert turned == standing
    assert "dymo-99012" in turned
    assert "avery-5160" not in turned


def one_label(sheet: LabelSheet) -> PlacedLabel:
    """Give the one label of a short address."""
    return lay_out(sheet, [Addressee(1, "Ann", ("Ann",))], 1, width_of).labels[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  Dana Reyes ", "Dana Reyes"),
        ("12 Elm\tStreet", "12 Elm Street"),
        ("12 Elm\r\nStreet", "12 Elm Street"),
        ("one\u2028two", "one two"),
        ("CHICAGO IL  60614", "CHICAGO IL  60614"),
        ("so    far \t apart", "so far apart"),
        ("Donau\u00addampf", "Donaudampf"),
        ("Da\u200bna \ufeffReyes", "Dana Reyes"),
        ("\u202eseyeR anaD\u202c", "seyeR anaD"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d💼 Kim", "👩\u200d💼 Kim"),
        ("Zoë Ångström 山田 Љ", "Zoë Ångström 山田 Љ"),
        ("\ud800Kim\x00", "Kim"),
        ("\u200b\x07", ""),
    ],
)
def test_what_must_not_reach_paper_is_taken_out(text: str, expected: str) -> None:
    assert clean(text) == expected


@given(st.text(max_size=30))
def test_nothing_that_can_be_seen_is_taken_out(text: str) -> None:
    kept = [letter for letter in text if letter.isalnum() or letter in "'’.,-/#&"]

    assert [letter for letter in clean(text) if letter.isalnum() or letter in "'’.,-/#&"] == kept


def test_empty_lines_take_no_room() -> None:
    people = [Addressee(1, "Ann", ("Ann", "", " \u200b", "Rome"))]

    (label,) = lay_out(SHEETS["avery-5160"], people, 1, width_of).labels

    assert [line.text for line in label.lines] == ["Ann", "Rome"]


def test_six_lines_find_room_on_a_small_label_by_a_smaller_margin() -> None:
    six = [f"line {number}" for number in range(6)]
    five = fit_label(six[:5], 66.675, 25.4, width_of)
    all_six = fit_label(six, 66.675, 25.4, width_of)
    assert five is not None
    assert all_six is not None
    assert five[1][0].left == MARGIN
    assert all_six[1][0].left == SMALL_MARGIN
