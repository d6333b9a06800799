"""askwhy set calendar_folder: a calendar that follows what commands change."""

from pathlib import Path

import icalendar
import pytest
from tests.cli.conftest import Askwhy


@pytest.fixture
def file(example: Askwhy, tmp_path: Path) -> Path:
    """Give the calendar of a Book with the example; it is switched on."""
    (tmp_path / "synced").mkdir()
    assert example("set", "calendar_folder", tmp_path / "synced").status == 0
    return tmp_path / "synced" / "AskWhy Ann's book.ics"


def count(file: Path) -> int:
    """Count what a calendar shows."""
    return len(icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT"))


def test_it_is_written_when_it_is_switched_on_and_follows_a_step_that_is_skipped(
    example: Askwhy, file: Path
) -> None:
    before = count(file)
    step = example("today", "--json").json[0]["step"]

    skipped = example("skip", step)

    assert (skipped.status, skipped.err) == (0, "")
    assert count(file) < before


def test_a_folder_is_kept_as_a_whole_path(
    example: Askwhy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "synced").mkdir()
    monkeypatch.chdir(tmp_path)

    assert example("set", "calendar_folder", "synced", "--json").json["value"] == str(tmp_path / "synced")
    assert example("set", "calendar_folder", "", "--json").json["value"] == ""


def test_a_folder_that_is_not_there_is_refused(example: Askwhy, tmp_path: Path) -> None:
    ran = example("set", "calendar_folder", tmp_path / "none")

    assert ran.status == 1
    assert "is no folder on this computer" in ran.err


def test_a_command_is_done_all_the_same_when_the_folder_has_vanished(example: Askwhy, file: Path) -> None:
    file.unlink()
    file.parent.rmdir()
    step = example("today", "--json").json[0]["step"]

    ran = example("skip", step, "--json")

    assert (ran.status, ran.json["change"] != "") == (0, True)
    assert ran.err.startswith("The calendar is not kept up to date")


def test_a_command_that_prints_json_writes_the_calendar_in_the_owners_language(
    example: Askwhy, file: Path
) -> None:
    example("set", "language", "de")
    step = example("today", "--json").json[0]["step"]

    example("skip", step, "--json")

    assert "Dank" in file.read_text(encoding="utf-8")
    example("set", "language", "en")
