"""The commands speak the reader's language; what scripts read stays in English."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import Askwhy

from askwhy.wording.i18n import speak

Run = Callable[..., str]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Speak English again afterwards."""
    yield
    speak("en")


@pytest.fixture
def run(book: Path) -> Run:
    """Give what runs a command in a process of its own, on a German computer."""

    def ran(*words: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "askwhy", *words],
            env=os.environ | {"LANGUAGE": "de"},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
        )
        return done.stdout + done.stderr

    return ran


def test_the_help_is_german_on_a_german_computer(run: Run) -> None:
    said = run("--help")

    assert "Zeigt, was heute ansteht." in said
    assert "Aufruf: askwhy" in said


def test_wrong_use_is_told_in_german(run: Run) -> None:
    assert "Fehler" in run("tick")


def test_a_language_is_set_by_its_own_name(example: Askwhy) -> None:
    example("set", "language", "Deutsch")

    assert example("today").lines[0] == "Dienstag, 24. November"


def test_json_stays_as_it_is(example: Askwhy) -> None:
    before = example("today", "--json").out
    example("set", "language", "de")

    assert example("today", "--json").out == before


def test_an_unknown_language_is_refused_with_those_there_are(example: Askwhy) -> None:
    refused = example("set", "language", "Klingon")

    assert refused.err == "AskWhy does not speak “Klingon” yet. Use one of: en, de.\n"
