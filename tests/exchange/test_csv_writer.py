"""People go out as a table that a spreadsheet neither runs nor spoils, and come back the same."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.strategies import PEOPLE

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Address
from askwhy.exchange.csv_guard import guarded, phone_cell, unguarded
from askwhy.exchange.csv_writer import Most, write_rows
from askwhy.exchange.reading import read_contacts

DANA = PersonDraft(
    name="Dana Reyes",
    uid="4f",
    pronouns="she",
    role="Lead",
    employer="Acme; Robotics",
    emails=(("dana@acme.example", "work"), ("d@reyes.example", "")),
    phones=(("+13125550142", "cell"), ("0301234567", ""), ("+1 312 555 0100", "work")),
    addresses=(Address("12 Main St\nSuite 4", "Old Town", "Ulm", "", "01234", "Germany", "Lab", "work"),),
    zone="America/Chicago",
    note="=liked, the gripper\nand more",
    tags=("panel", "robots"),
    unread=("BDAY: 1980-05-17", "called twice"),
)


def table(*people: PersonDraft, delimiter: str = ",") -> bytes:
    """Write a table, all at once."""
    ways = [(len(each.emails), len(each.phones), len(each.addresses)) for each in people]
    most = Most(*map(max, zip(*ways, strict=True))) if people else Most(0, 0, 0)
    return b"".join(write_rows(people, most, delimiter))


def cells(data: bytes, delimiter: str = ",") -> list[list[str]]:
    """Give the cells as any program reads them."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=delimiter))


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_people_come_back_whole(delimiter: str) -> None:
    bo = PersonDraft("Bo Lind", uid="5")

    found = read_contacts(table(DANA, bo, delimiter=delimiter), "people.csv")

    assert (found.people, found.problems) == ((DANA, bo), ())


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "\n=1",
        "＝1+1",
        "+(1)",
        "+1-2",
    ],
)
def test_no_cell_begins_as_a_formula(text: str) -> None:
    person = PersonDraft(
        name=text, role=text, employer=text, note=text, uid=text, unread=(text,), phones=((text, text),),
        emails=((text, text),), tags=(text,), addresses=(Address(text, text, text, text, text, text, text, text),),
    )  # fmt: skip

    for cell in cells(table(person))[1]:
        assert cell.strip()[:1] not in tuple("=+-@＝"), cell


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("+1 312 555 0142", "+1 312 555 0142"),
        ("+13125550142", "'+13125550142"),
        ("0301234", "'0301234"),
        ("(312) 555-0142", "(312) 555-0142"),
        ("+49 (0)30 1", "'+49 (0)30 1"),
    ],
)
def test_a_number_stays_as_it_was_typed(typed: str, written: str) -> None:
    assert phone_cell(typed) == written


def test_an_ordinary_text_is_left_alone() -> None:
    assert [guarded(text) for text in ("Dana", "'s-Hertogenbosch", "")] == ["Dana", "'s-Hertogenbosch", ""]


@given(PEOPLE)
def test_anybody_comes_back_whole(person: PersonDraft) -> None:
    found = read_contacts(table(person), "people.csv")

    assert (found.people, found.problems) == ((person,), ())


@pytest.mark.parametrize(
    "text", ["007", "1E10", "3-4", "12/5", "10:30", "(12)", "12345678901", "1.5", "12 345"]
)
def test_what_a_spreadsheet_would_show_as_another_is_kept_a_text(text: str) -> None:
    assert guarded(text) == f"'{text}"
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", ["60614", "Dana", "2 PM", "Suite 4", "4f"])
def test_what_stays_what_it_is_has_no_mark(text: str) -> None:
    assert guarded(text) == text


@given(st.text("'=+-@ 1/.aE\t＝"))
def test_a_mark_that_was_put_on_is_taken_off_and_no_other(text: str) -> None:
    assert unguarded(guarded(text)) == unguarded(phone_cell(text)) == text


def test_it_says_who_asked_not_to_be_contacted() -> None:
    header, dana, bo = cells(table(replace(DANA, opted_out=True), PersonDraft("Bo")))
    place = header.index("Asked not to be contacted")

    assert (dana[place], bo[place]) == ("yes", "")
    back = read_contacts(table(replace(DANA, opted_out=True), PersonDraft("Bo")), "people.csv").people
    assert [each.opted_out for each in back] == [True, False]


def test_nobody_makes_a_header_alone() -> None:
    assert len(cells(table())) == 1
