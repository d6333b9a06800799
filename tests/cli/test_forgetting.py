"""askwhy forget: says what would go, does it only when told so, and cleans the backups."""

from datetime import UTC, datetime
from pathlib import Path

from tests.cli.conftest import Askwhy

from askwhy.store.backups import keep


def test_without_yes_it_says_what_would_go_and_changes_nothing(dana: Askwhy, book: Path) -> None:
    before = book.read_bytes()

    ran = dana("forget", "dana", "--json")

    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert "Dana Reyes" in ran.err
    assert "--yes" in ran.err
    assert book.read_bytes() == before


def test_a_person_is_forgotten_in_the_book_and_in_its_backups(dana: Askwhy, book: Path) -> None:
    backup = keep(book, datetime(2026, 11, 24, tzinfo=UTC), "daily")

    ran = dana("forget", "dana", "--yes", "--json")

    assert (ran.status, ran.json) == (0, {"people": 1, "applications": 0, "backups": 1})
    assert b"Reyes" not in book.read_bytes() + backup.read_bytes()
    assert dana("undo").err == "There is nothing to undo.\n"


def test_an_employer_is_forgotten_with_everyone_there(example: Askwhy, book: Path) -> None:
    ran = example("forget", "--employer", "acme robotics", "--yes")

    assert ran.status == 0
    assert ran.out.endswith("0 backups were cleaned.\n")
    assert b"Acme" not in book.read_bytes()


def test_one_must_be_said_and_not_both(dana: Askwhy) -> None:
    assert "Say whom to forget" in dana("forget", "--yes").err
    assert "Say whom to forget" in dana("forget", "dana", "--employer", "Acme Robotics", "--yes").err
    assert "no employer “Nobody”" in dana("forget", "--employer", "Nobody", "--yes").err
    assert "Nobody in the book fits" in dana("forget", "kenji", "--yes").err
