"""askwhy undo, redo, set and demo: the Book is kept, and every change can be taken back."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from tests.cli.conftest import NOW, Askwhy

from askwhy.domain.ids import StepId
from askwhy.workspace.workspace import Workspace


def test_undo_and_redo_name_what_they_take_back(example: Askwhy) -> None:
    today = example("today", "--json").out
    example("skip", 35)
    without = example("today", "--json").out

    assert example("undo").out == "Taken back: Letter to Priya Nair skipped.\n"
    assert example("today", "--json").out == today
    assert example("redo", "--json").json == {"change": "Letter to Priya Nair skipped"}
    assert example("today", "--json").out == without
    assert example("undo", "--json").json == {"change": "Letter to Priya Nair skipped"}


def test_with_nothing_to_take_back_it_says_so(example: Askwhy) -> None:
    assert example("undo").out == "Taken back: Example filled in.\n"
    assert example("people", "--json").json == []

    ran = example("undo")

    assert (ran.status, ran.out, ran.err) == (1, "", "There is nothing to undo.\n")
    assert example("redo").status == 0
    assert example("redo").err == "There is nothing to redo.\n"


def test_the_example_fills_only_an_empty_book(askwhy: Askwhy) -> None:
    assert askwhy("demo").out == "The example is in: 15 people. See askwhy today.\n"

    ran = askwhy("demo")

    assert (ran.status, ran.err) == (1, "The book is not empty. The example only goes into an empty book.\n")


def test_the_example_in_json(askwhy: Askwhy) -> None:
    assert askwhy("demo", "--json").json == {"people": 15}


@pytest.mark.parametrize(
    ("key", "value", "kept"),
    [
        ("name", "Ann Lee", "Ann Lee"),
        ("zone", "america/new_york", "America/New_York"),
        ("country", "Germany", "DE"),
        ("day_starts", "8", "8:00"),
        ("calls", "No", "no"),
        ("sheet_position", "7", "7"),
    ],
)
def test_a_setting_is_kept_in_its_one_form(dana: Askwhy, key: str, value: str, kept: str) -> None:
    ran = dana("set", key, value, "--json")

    assert ran.json == {"change": "Settings changed", "key": key, "value": kept}
    assert dana("set", key, value).out == f"{key}: {kept}\n"


def test_without_calls_a_plan_has_none(dana: Askwhy) -> None:
    dana("set", "calls", "no")

    ran = dana("start", "dana", "--sequence", "standard", "--decided-on", "2026-11-23", "--json")

    (call,) = [each for each in ran.json["steps"] if each["channel"] == "phone"]
    assert (call["due_on"], call["why"]) == (None, "Left out: calls are switched off in the settings.")


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("colour", "blue", "There is no setting “colour”. Use one of: name, address, zone, country, "),
        ("example", "yes", "There is no setting “example”."),
        ("zone", "Mars/Olympus", "There is no time zone “Mars/Olympus”."),
        ("country", "Atlantis", "“Atlantis” is no country."),
        ("day_ends", "25:00", "“25:00” is no time of day."),
        ("day_ends", "6:00", "Your day must end after it starts."),
        ("calls", "maybe", "“maybe” is neither yes nor no."),
        ("sheet_position", "0", "“0” is no position on a sheet."),
    ],
)
def test_a_setting_that_cannot_be_is_refused(dana: Askwhy, key: str, value: str, said: str) -> None:
    ran = dana("set", key, value)

    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert said in ran.err


def test_the_record_of_an_email_that_is_out_goes_only_when_it_is_meant(dana: Askwhy, book: Path) -> None:
    said = dana("start", "dana", "--sequence", "standard", "--interviewed-on", "2026-11-23", "--json")
    step = StepId(said.json["steps"][0]["step"])
    with closing(Workspace.open(book, create=False)) as workspace:
        workspace.tick(step, datetime.fromisoformat(NOW), by_server=True)

    first = dana("undo")
    assert (first.status, first.out) == (1, "")
    assert "so it is out" in first.err
    assert dana("undo", "--yes").out == "Taken back: E-mail to Dana Reyes: sent.\n"
    assert "accepted this e-mail" in dana("draft", step, "--json").json["warnings"][0]
    assert "nothing would be sent" in dana("redo").err
    assert dana("redo", "--yes").out == "Done again: E-mail to Dana Reyes: sent.\n"
