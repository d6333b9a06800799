"""What the tests of the commands share: a Book of their own, and a way to run a command and see what it says."""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import pytest

from askwhy.cli.commands import run

NOW = "2026-11-24T14:42:00+01:00"
"""A Tuesday afternoon in Berlin, which is where the tests live."""

_NOBODY = 65534
"""The user without rights on Linux and the BSDs."""


class Ran(NamedTuple):
    """What a command left: its exit status, and what it wrote."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What stdout says, as JSON; it must be one document."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        """The lines of stdout."""
        return self.out.splitlines()


class Askwhy(Protocol):
    """Runs a command in this process, at NOW unless the words say otherwise."""

    def __call__(self, *words: object) -> Ran:
        """Run it."""


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the place of the Book that the commands find named in the environment; it does not stand there yet."""
    path = tmp_path / "Ann's book.askwhy"
    monkeypatch.setenv("ASKWHY_BOOK", str(path))
    return path


@pytest.fixture
def askwhy(book: Path, capsys: pytest.CaptureFixture[str]) -> Askwhy:
    """Give a way to run commands on the Book."""

    def called(*words: object) -> Ran:
        capsys.readouterr()
        try:
            status = run(["--now", NOW, *map(str, words)])
        except SystemExit as wrong:
            status = int(wrong.code or 0)
        return Ran(status, *capsys.readouterr())

    return called


@pytest.fixture
def example(askwhy: Askwhy) -> Askwhy:
    """Give a way to run commands on a Book with the example."""
    askwhy("demo")
    return askwhy


@pytest.fixture
def dana(askwhy: Askwhy, tmp_path: Path) -> Askwhy:
    """Give a way to run commands on a Book with one person, Dana Reyes in Chicago."""
    card = tmp_path / "dana.vcf"
    card.write_text(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Dana Reyes\nORG:Acme Robotics\nTITLE:VP Engineering\n"
        "EMAIL:dana@acme.example\nTEL:+1 312 555 0142\n"
        "ADR:;;12 Main Street;Chicago;IL;60614;USA\nEND:VCARD\n",
        encoding="utf-8",
    )
    askwhy("import", card)
    return askwhy


@pytest.fixture
def process(book: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Give a way to run a command in a process of its own, with some of the environment changed."""

    def called(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "askwhy", *words],
            env=os.environ | environment,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return called


@pytest.fixture
def without_rights() -> Iterator[None]:
    """Be an ordinary user: to root, nothing is read-only."""
    if sys.platform == "win32":
        pytest.skip("Windows keeps rights in another way")
    if os.geteuid() != 0:
        yield
        return
    # What is loaded late must be there before: nobody may not read a Python that root has at home.
    for late in ("babel.core", "holidays"):
        importlib.import_module(late)
    os.setresuid(_NOBODY, _NOBODY, 0)
    yield
    os.setresuid(0, 0, 0)
