"""Before paper moves: who is left out, what fits, which letters can be drawn, and which countries are named."""

from datetime import date

import pytest

from askwhy.domain.ids import EmployerId, InterviewerId
from askwhy.domain.reasons import Reason
from askwhy.facts.sheets import label_sheet
from askwhy.printing.drawing import Addressee, LeftOut
from askwhy.printing.glyphs import has_glyph, unusual
from askwhy.ui.mail_room.checks import Check, checks
from askwhy.ui.mail_room.prepared import prepare
from askwhy.workspace.labels import Recipient

TODAY = date(2026, 11, 24)
UNASSIGNED = "\u0378"
"""No font has this letter: Unicode leaves its place empty."""

pytestmark = pytest.mark.usefixtures("themed")


def ready(key: int, name: str, *lines: str, country: str = "") -> Recipient:
    """Make somebody with postal lines."""
    return Recipient(InterviewerId(key), name, "", "", country, Addressee(key, name, (name, *lines)))


def without(key: int, name: str, reason: str, **args: str) -> Recipient:
    """Make somebody who gets no label."""
    return Recipient(InterviewerId(key), name, "", "", "", LeftOut(key, name, Reason.of(reason, **args)))


def found(*people: Recipient, home: str = "GB") -> list[Check]:
    """Look at people on the usual sheet."""
    return checks(prepare(people, label_sheet("avery-5160"), 1), home, TODAY)


def titles(*people: Recipient) -> list[str]:
    """Give what was found, in short."""
    return [check.title for check in found(*people)]


def test_nothing_is_said_while_nobody_is_chosen() -> None:
    assert found() == []


def test_who_is_left_out_is_named_with_what_to_do() -> None:
    [check] = found(without(1, "Hannah Lindqvist", "missing_parts", parts="street"))
    assert check == Check("warn", "warnink", "One is left out", "Hannah Lindqvist, until there is a street.")


def test_more_than_three_who_are_left_out_are_counted() -> None:
    [check] = found(*(without(key, f"P{key}", "no_address") for key in range(5)))
    assert check.title == "Five are left out"
    assert check.detail.startswith("P0, until there is an address. P1,")
    assert check.detail.endswith("And 2 more.")


def test_an_address_that_lacks_two_things_says_both() -> None:
    [check] = found(without(1, "Ana Sousa", "missing_parts", parts="street city"))
    assert check.detail == "Ana Sousa: The street and the city are missing."


def test_a_sound_run_says_so_in_three_lines() -> None:
    assert titles(ready(1, "Tom Becker", "Alte Werft 4")) == [
        "Every line fits",
        "Every character can be printed",
        "None goes abroad",
    ]


def test_the_longest_is_named_when_it_prints_smaller() -> None:
    people = ready(1, "Short"), ready(2, "Long", *("A line",) * 5)
    label = prepare(people, label_sheet("avery-5160"), 1).run.labels[1]
    assert label.points < 11
    assert found(*people)[0].detail == f"The longest address prints at {label.points:g} pt."


def test_letters_that_are_not_plain_latin_are_listed() -> None:
    glyphs = found(ready(1, "Åsa Müßig", "rue de la République"))[1]
    assert (glyphs.warns, glyphs.detail) == (False, "Å, ü, ß and é can be drawn.")


def test_the_marks_of_an_open_field_are_no_letters_to_draw() -> None:
    assert unusual(["the position of ‹role› at Müßig"]) == ["ü", "ß"]


def test_a_letter_that_no_font_has_is_a_warning_with_the_name() -> None:
    glyphs = found(ready(1, "Tom"), ready(2, f"Eva {UNASSIGNED}"))[1]
    assert glyphs.warns
    assert glyphs.title == "One character cannot be printed"
    assert "Eva" in glyphs.detail
    assert "Tom" not in glyphs.detail


def test_a_letter_is_looked_for_in_every_font() -> None:
    assert all(has_glyph(letter) for letter in "aé ")
    assert not has_glyph(UNASSIGNED)
    assert unusual(["aéa", "éß"]) == ["é", "ß"]


@pytest.mark.parametrize(
    ("countries", "title"),
    [
        (["DE"], "It goes abroad"),
        (["DE", "FR"], "Both go abroad"),
        (["DE", "FR", "FR"], "All three go abroad"),
        (["DE", ""], "One goes abroad"),
        (["DE", "FR", ""], "Two go abroad"),
    ],
)
def test_letters_abroad_are_counted(countries: list[str], title: str) -> None:
    people = [ready(key, f"P{key}", country=country) for key, country in enumerate(countries)]
    assert titles(*people)[-1] == title


def test_each_country_is_named_once_and_an_unset_home_is_said() -> None:
    people = [ready(1, "A", country="DE"), ready(2, "B", country="FR"), ready(3, "C", country="DE")]
    assert found(*people)[-1].detail == "GERMANY, FRANCE on the last line."
    assert "Your own country is not set" in found(*people, home="")[-1].detail


def test_each_country_is_named_as_it_stands_on_paper() -> None:
    people = [ready(1, "A", country="FR"), ready(2, "B", country="US")]
    assert found(*people, home="DE")[-1].detail == "FRANKREICH, VEREINIGTE STAATEN on the last line."


def test_who_opted_out_is_in_the_list() -> None:
    first = found(without(1, "Dana Reyes", "stopped_opted_out"), ready(2, "Tom Becker"))[0]
    assert (first.title, first.detail) == (
        "One is left out",
        "Dana Reyes: They asked not to be contacted.",
    )


OFFICE = ("alte werft 4", "20457", "hamburg")


def at(place: tuple[str, ...], *names: str, firm: int | None = None) -> list[Recipient]:
    """Make people at one address: at home, or in the office of a firm."""
    works_for = EmployerId(firm) if firm is not None else None
    return [
        ready(sum(map(ord, name)), name)._replace(place=place, works_for=works_for, at_home=firm is None)
        for name in names
    ]


def test_two_in_one_office_are_told_apart_from_two_in_one_home() -> None:
    both = found(*at(OFFICE, "Tom Becker", "Dana Reyes", firm=1), *at(("elm 1",), "Ann Lee", "Bo Lee"))
    assert [(each.title, each.detail) for each in both if each.title.startswith("Some")] == [
        ("Some live at one address", "Ann Lee and Bo Lee."),
        (
            "Some work in one office",
            "Tom Becker and Dana Reyes. Each gets their own; to save a stamp, these can share an envelope.",
        ),
    ]


def test_neighbours_of_another_firm_share_no_envelope() -> None:
    assert not any(
        title.startswith("Some") for title in titles(*at(OFFICE, "A", firm=1), *at(OFFICE, "B", firm=2))
    )


def test_of_a_full_office_only_some_are_named() -> None:
    crowd = at(OFFICE, *(f"Person {letter}" for letter in "ABCDEFGHIJKL"), firm=1)
    detail = next(each.detail for each in found(*crowd) if each.title == "Some work in one office")
    assert detail.startswith("Person A, Person B, Person C and 9 more. ")
