"""askwhy export: a file by its ending, and the way back."""

import json
from pathlib import Path
from typing import Any

import icalendar
import pytest
from tests.cli.conftest import Askwhy


@pytest.mark.parametrize(("name", "written"), [("a.vcf", 15), ("a.CSV", 15)])
def test_everyone_is_written(example: Askwhy, tmp_path: Path, name: str, written: int) -> None:
    ran = example("export", tmp_path / name, "--json")

    assert (ran.status, ran.json) == (0, {"written": written})
    again = example("import", tmp_path / name, "--json").json
    assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, 15)


def test_the_calendar_tells_both_clocks(dana: Askwhy, tmp_path: Path) -> None:
    dana(
        "start",
        "Dana",
        "--sequence",
        "standard",
        "--interviewed-on",
        "2026-11-12",
        "--decided-on",
        "2026-11-20",
    )

    count = dana("export", tmp_path / "a.ics", "--json").json["written"]

    events: list[Any] = list(icalendar.Calendar.from_ical((tmp_path / "a.ics").read_bytes()).walk("VEVENT"))
    (call,) = [event for event in events if event["SUMMARY"].startswith("Call")]
    assert len(events) == count
    assert "America/Chicago" in call["DESCRIPTION"]
    assert "+1 312 555 0142" in call["DESCRIPTION"]


def test_a_book_goes_out_as_json_and_comes_back(example: Askwhy, tmp_path: Path) -> None:
    first, second, book = tmp_path / "a.json", tmp_path / "b.json", tmp_path / "new.askwhy"
    example("export", first)

    ran = example("--book", book, "import", first, "--json")
    example("--book", book, "export", second)

    assert (ran.status, ran.json["added"]) == (0, 15)
    assert json.loads(first.read_text("utf-8")) == json.loads(second.read_text("utf-8"))


def test_a_book_comes_in_by_itself(example: Askwhy, tmp_path: Path) -> None:
    example("export", tmp_path / "a.json")
    example("export", tmp_path / "a.vcf")

    ran = example("import", tmp_path / "a.json", tmp_path / "a.vcf")

    assert (ran.status, "by itself" in ran.err) == (1, True)


def test_an_ending_or_a_version_that_is_not_known_is_told(dana: Askwhy, tmp_path: Path) -> None:
    ending = dana("export", tmp_path / "a.docx")
    version = dana("export", tmp_path / "a.vcf", "--vcard", "5.0")

    assert (ending.status, ".vcf, .csv, .ics, .json" in ending.err) == (1, True)
    assert (version.status, "4.0, 3.0" in version.err) == (1, True)
    assert list(tmp_path.glob("a.*")) == []
