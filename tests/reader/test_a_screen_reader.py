"""The window as a screen reader has it: through AT-SPI, on a screen of its own, and through nothing else."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from tests.reader.desk import Reader, Thing, desk, missing

WHY_NOT = missing()

pytestmark = pytest.mark.skipif(bool(WHY_NOT), reason=f"A screen reader cannot be tried here: {WHY_NOT}.")

NOW = "2026-11-24T14:42:00+01:00"
"""A Tuesday afternoon in Berlin; in Chicago it is morning."""

PAGES = ("Today", "Interviewers", "Applications", "Mail room", "Lessons")

BY_THEMSELVES = {"scroll bar"}
"""What no reader stops at: its list scrolls with the one who reads."""


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """Give who reads the window of the example."""
    home = tmp_path_factory.mktemp("reader")
    words = ["--book", str(home / "book.askwhy"), "--now", NOW]
    subprocess.run([sys.executable, "-m", "askwhy", "demo", *words], check=True, capture_output=True)
    with desk(home, words) as made:
        yield made


def go(reader: Reader, page: str) -> None:
    """Go to a page by the side bar."""
    reader.act(reader.find("radio button", page), "Toggle")
    reader.find("heading", page)


def unnamed(things: list[Thing]) -> list[Thing]:
    """Give what one can use, and would hear nothing of."""
    return [
        each
        for each in things
        if (each.actions or "focusable" in each.states)
        and not each.name.strip()
        and each.role not in BY_THEMSELVES
    ]


@pytest.mark.parametrize("page", PAGES)
def test_every_control_of_a_page_has_a_name_and_a_role(reader: Reader, page: str) -> None:
    go(reader, page)

    things = reader.tree()

    assert len([each for each in things if each.actions]) > 8
    assert unnamed(things) == []
    assert [each for each in things if each.role in ("unknown", "invalid")] == []


@pytest.mark.parametrize(
    ("opener", "closer"),
    [("Settings", "Close"), ("Write to Jon Okafor", "Close"), ("Note a contact", "Cancel")],
)
def test_every_control_of_a_dialog_has_a_name(reader: Reader, opener: str, closer: str) -> None:
    go(reader, "Today")
    reader.act(reader.find("push button", opener), "Press")
    dialog = reader.find("dialog", "")

    inside = [each for each in reader.tree() if each.path[: len(dialog.path)] == dialog.path]

    assert dialog.name
    assert len([each for each in inside if each.actions]) > 3
    assert unnamed(inside) == []
    reader.act(next(each for each in inside if each.name == closer), "Press")
    reader.wait_until_gone("dialog")


def test_the_rows_of_the_day_are_sentences_in_a_list_under_a_heading(reader: Reader) -> None:
    go(reader, "Today")

    things = reader.tree()

    calls = next(each for each in things if (each.role, each.name) == ("list", "Calls"))
    inside = [each for each in things if each.path[:-1] == calls.path]
    assert [each.role for each in inside] == ["heading"] + ["list item"] * 4
    assert inside[0].name == "Calls: 4"
    assert inside[1].name == (
        "Dana Reyes, VP Engineering, Acme Robotics. Call, 15:30 to 17:00, early in her day, 8:30 to 10:00 hers. "
        "It is 7:42 there. Late on Thursday was voicemail, so now the other end."
    )


def test_somebody_is_found_her_call_ticked_and_that_undone(reader: Reader) -> None:
    go(reader, "Interviewers")
    reader.write(reader.find("text", "Search interviewers"), "reyes")
    reader.find("radio button", "All, 1")
    found = reader.find("table cell", "Dana Reyes, VP Engineering")
    assert found.name == "Dana Reyes, VP Engineering, Acme Robotics. Call, early, Today. Due."
    reader.act(found, "Toggle")
    reader.find("list item", "Today, Call, early")

    go(reader, "Today")
    tick = reader.find("check box", "Tick: Call to Dana Reyes")
    assert "checked" not in tick.states
    reader.act(tick, "Toggle")
    reader.act(reader.find("push button", "No answer"), "Press")

    reader.find("list item", "14:42 Dana Reyes, no answer")
    toast = reader.find("alert", "Call to Dana Reyes: no answer.")
    inside = [each for each in reader.tree() if each.path[: len(toast.path)] == toast.path]
    reader.act(next(each for each in inside if each.name == "Undo"), "Press")

    reader.find("alert", "Taken back: Call to Dana Reyes")
    assert reader.find("check box", "Tick: Call to Dana Reyes")
    rows = [each.name for each in reader.tree() if each.role == "list item"]
    assert rows[0].startswith("Dana Reyes")
    assert not any(name.startswith("14:42 Dana Reyes") for name in rows)


def test_everyone_in_the_mail_room_is_turned_by_one_box(reader: Reader) -> None:
    go(reader, "Mail room")
    every = reader.find("check box", "All")
    assert (every.description, "checked" in every.states) == ("2 of 3 chosen", True)

    reader.act(every, "Toggle")

    nobody = reader.wait(lambda each: each.description == "0 of 3 chosen", "box without a tick")
    assert (nobody.role, "checked" in nobody.states) == ("check box", False)
    reader.act(nobody, "Toggle")


def test_a_column_is_moved_and_heard_at_its_new_place(reader: Reader) -> None:
    go(reader, "Interviewers")
    reader.act(reader.find("push button", "Columns"), "Press")
    reader.find("check box", "Employer, place 2 of 5")
    reader.act(reader.find("push button", "Move down, Name"), "Press")

    reader.find("check box", "Name, place 2 of 5")
    reader.act(reader.find("push button", "As they were at first"), "Press")
    reader.find("check box", "Name, place 1 of 5")
    dialog = reader.find("dialog", "Columns")
    inside = [each for each in reader.tree() if each.path[: len(dialog.path)] == dialog.path]
    assert unnamed(inside) == []
    reader.act(next(each for each in inside if each.name == "Close"), "Press")
    reader.wait_until_gone("dialog")


def test_a_role_is_written_where_it_stands(reader: Reader) -> None:
    go(reader, "Interviewers")
    reader.act(reader.find("push button", "Change Role: "), "Press")
    reader.write(reader.find("text", "Role"), "Chief of everything")
    reader.act(reader.find("push button", "Keep Role"), "Press")

    reader.find("push button", "Change Role: Chief of everything")
    assert reader.find("alert", "Role of ").name.endswith(" changed.")


@pytest.mark.parametrize(
    ("page", "opener", "verb", "said"),
    [
        ("Today", "Later: ", "Skip this step", " skipped."),
        ("Interviewers", "Never on", "Wed", "When to call "),
        ("Interviewers", "Tick the next step", "Let the plan rest", " rests."),
    ],
)
def test_a_menu_is_there_while_it_is_open_and_its_verbs_can_be_done(
    reader: Reader, page: str, opener: str, verb: str, said: str
) -> None:
    go(reader, page)
    button = reader.wait(lambda each: each.name.startswith(opener), f"“{opener}”")
    assert not [each for each in reader.tree() if each.role == "popup menu"]

    reader.act(button, button.actions[0])
    found = reader.wait(lambda each: "menu item" in each.role and each.name == verb, f"“{verb}”")
    assert found.path[: len(button.path)] == button.path
    reader.act(found, found.actions[0])

    reader.wait(lambda each: each.role == "alert" and said in each.name, f"toast “{said}”")
    reader.wait_until_gone("popup menu")
