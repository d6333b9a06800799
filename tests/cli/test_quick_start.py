"""What a start may not cost: with a Book that knows its holidays, no command of every day loads their tables."""

import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from tests.cli.conftest import NOW, Askwhy

DEAR = ("holidays", "phonenumbers")
"""The libraries that take tens of milliseconds to load."""


def loaded_by(*words: str) -> list[str]:
    """Run a command in a process of its own; gives what dear things it loaded."""
    code = (
        "import json, sys\n"
        "from askwhy.cli.commands import run\n"
        f"status = run(['--now', '{NOW}', *json.loads(sys.argv[1])])\n"
        "print(json.dumps([status, sorted({name.partition('.')[0] for name in sys.modules})]), file=sys.stderr)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, json.dumps(words)], capture_output=True, text=True, check=True
    )
    status, modules = json.loads(ran.stderr)
    assert status == 0
    return [name for name in DEAR if name in modules]


@pytest.mark.parametrize("words", [("today",), ("windows", "dana", "--count", "5"), ("people",)], ids=str)
def test_a_warm_book_needs_no_tables(dana: Askwhy, words: tuple[str, ...]) -> None:
    dana(
        "start",
        "dana",
        "--sequence",
        "standard",
        "--interviewed-on",
        "2026-11-16",
        "--decided-on",
        "2026-11-23",
    )
    warm = dana(*words).out

    assert loaded_by(*words) == []
    assert dana(*words).out == warm


def test_a_cold_book_loads_them_once(dana: Askwhy, book: Path) -> None:
    with closing(sqlite3.connect(book)) as cold, cold:
        cold.execute("DELETE FROM free_year")

    assert loaded_by("windows", "dana") == ["holidays"]
    assert loaded_by("windows", "dana") == []
