"""askwhy person: everything that the book holds about one person, on the screen or on pages."""

from pathlib import Path

from tests.cli.conftest import Askwhy


def test_it_is_told_in_chapters(example: Askwhy) -> None:
    ran = example("person", "Dana Reyes", "--json")

    assert ran.json["name"] == "Dana Reyes"
    titles = [chapter["title"] for chapter in ran.json["chapters"]]
    assert titles[:2] == ["Who they are", "Interviews and applications"]
    lines = example("person", "Dana").lines
    assert lines[0] == "Dana Reyes"
    assert any("dana.reyes@acme-robotics.example" in line for line in lines)


def test_it_is_written_on_pages(example: Askwhy, tmp_path: Path) -> None:
    ran = example("person", "Dana Reyes", "--pdf", tmp_path / "dana.pdf")

    assert (ran.status, ran.lines) == (0, ["dana.pdf is written."])
    assert (tmp_path / "dana.pdf").read_bytes().startswith(b"%PDF")


def test_nobody_is_a_fault(example: Askwhy) -> None:
    assert example("person", "Nobody At All").status == 1
