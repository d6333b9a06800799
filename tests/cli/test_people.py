"""askwhy people: everyone, or whom a search finds, with every field."""

from pathlib import Path

from tests.cli.conftest import Askwhy


def test_it_lists_everyone_by_name_in_columns(example: Askwhy) -> None:
    ran = example("people")

    assert ran.lines[0] == (
        "     4  Ana Sousa         Head of Product, Feitoria                "
        "ana.sousa@feitoria.example, +351 21 555 01 42"
    )
    assert len(ran.lines) == 15
    assert not any(line.endswith(" ") for line in ran.lines)


def test_json_holds_everything(dana: Askwhy) -> None:
    dana("set", "country", "US")

    assert dana("people", "--json").json == [
        {
            "id": 1,
            "name": "Dana Reyes",
            "role": "VP Engineering",
            "employer": "Acme Robotics",
            "emails": ["dana@acme.example"],
            "phones": ["+1 312 555 0142"],
            "addresses": [{"lines": ["Dana Reyes", "Acme Robotics", "12 Main Street", "CHICAGO IL  60614"]}],
            "time_zone": "America/Chicago",
            "zone_reason": "From their postal code, 60614",
            "plan": None,
        }
    ]


def test_the_plan_that_counts_is_told(example: Askwhy) -> None:
    plans = {each["name"]: each["plan"] for each in example("people", "--json").json}

    assert plans["Dana Reyes"] == {"id": 1, "sequence": "standard", "state": "active"}
    assert plans["Omar Haddad"]["state"] == "finished"
    assert plans["Ruth Adeyemi"]["sequence"] == "referral"


def test_after_a_new_plan_that_one_counts(example: Askwhy) -> None:
    new = example("start", "Omar", "--sequence", "gentle", "--json").json["plan"]

    (omar,) = example("people", "--json", "omar").json

    assert omar["plan"] == {"id": new, "sequence": "gentle", "state": "active"}


def test_a_search_finds_names_employers_and_notes_without_regard_to_accents(example: Askwhy) -> None:
    assert [each["name"] for each in example("people", "--json", "numerique").json] == ["Claire Dubois"]
    assert [each["name"] for each in example("people", "--json", "acme", "sam").json] == ["Sam Whitlock"]
    assert [each["name"] for each in example("people", "--json", "gripper").json] == ["Dana Reyes"]


def test_where_nobody_is_found_it_says_so(example: Askwhy) -> None:
    assert example("people", "xyzzy").out == "Nobody in the book fits “xyzzy”.\n"
    assert example("people", "xyzzy", "--json").json == []


def test_an_empty_book_says_what_to_do_next(askwhy: Askwhy, book: Path, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Name,E-mail\n")
    askwhy("import", tmp_path / "a.csv")

    assert askwhy("people").out.startswith("Nobody yet. Bring people in with askwhy import")


def test_a_name_cannot_steer_the_terminal(askwhy: Askwhy, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Name,Company\nEve\x1b[2J\x07,Blue\x9bDoor\n", encoding="utf-8")
    askwhy("import", tmp_path / "a.csv")

    said = askwhy("people").out

    assert "Eve" in said
    assert not any(ord(letter) < 32 or 127 <= ord(letter) < 160 for letter in said if letter != "\n")
