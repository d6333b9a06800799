"""The front door: the window or a command, no Qt where nothing prints, and nothing but answers on stdout."""

import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import NOW, Askwhy

from askwhy import __version__
from askwhy.cli.commands import function_of
from askwhy.cli.listing import COMMANDS

Process = Callable[..., subprocess.CompletedProcess[str]]

WITHOUT_QT = (
    "people",
    "today",
    "windows dana",
    "start omar --sequence gentle",
    "decide priya rejected",
    "tick 14",
    "skip 41",
    "postpone 5 2026-12-01",
    "reply jon",
    "undo",
    "redo",
    "sheets",
    "set name Ann",
    "demo",
    "import {card}",
    "labels --sheet avery-5160 --start 1 --pdf nowhere.pdf",
)
"""Every command that prints nothing on paper; the last one because nobody was chosen."""


def test_no_command_loads_qt_unless_it_prints(example: Askwhy, tmp_path: Path) -> None:
    card = tmp_path / "card.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Zoë Quinn\nEND:VCARD\n", encoding="utf-8")
    commands = [command.format(card=card).split() for command in WITHOUT_QT]
    code = (
        "import json, sys\n"
        "from askwhy.cli.commands import run\n"
        "for words in json.loads(sys.argv[1]):\n"
        f"    run(['--now', '{NOW}', *words])\n"
        "    loaded = [name for name in sys.modules if name.startswith('PySide6')]\n"
        "    assert not loaded, (words, loaded)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, json.dumps(commands)], capture_output=True, text=True, check=False
    )

    assert ran.returncode == 0, ran.stderr


def test_without_a_screen_todays_list_takes_the_place_of_the_window(
    example: Askwhy, process: Process
) -> None:
    ran = process("--now", NOW, QT_QPA_PLATFORM="")

    assert ran.returncode == 0
    assert ran.stderr == "There is no screen here, so this is today's list instead of the window.\n"
    assert ran.stdout == example("today").out


def test_without_a_screen_a_named_book_is_still_taken(example: Askwhy, book: Path, process: Process) -> None:
    ran = process("--book", str(book), "--json", f"--now={NOW}", ASKWHY_BOOK="", QT_QPA_PLATFORM="")

    assert json.loads(ran.stdout) == example("today", "--json").json


@pytest.mark.parametrize("words", [["card.vcf"], ["--now", NOW, "./card"], ["/home/ann/client.askwhy"]])
def test_without_a_screen_files_are_not_brought_in_unseen(
    words: list[str], example: Askwhy, process: Process
) -> None:
    ran = process(*words, QT_QPA_PLATFORM="")

    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith("There is no screen here to show whom the files would bring in.")


def test_help_and_version_need_no_book(process: Process) -> None:
    assert process("--version").stdout == f"AskWhy {__version__}\n"
    for words in (["--help"], ["people", "-h"]):
        ran = process(*words)
        assert ran.returncode == 0
        assert ran.stdout.startswith("usage: askwhy")


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C", "LANG": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "latin-1"},
    ],
)
def test_output_is_utf8_whatever_the_locale_says(
    example: Askwhy, process: Process, environment: dict[str, str]
) -> None:
    ran = process("people", "claire", "--json", **environment)

    assert (ran.returncode, ran.stderr) == (0, "")
    assert json.loads(ran.stdout)[0]["employer"] == "Atelier Numérique"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
@pytest.mark.parametrize("words", [["people"], ["sheets", "--json"], ["--help"]])
def test_a_reader_who_has_seen_enough_is_no_fault(example: Askwhy, words: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "wb") as closed:
        ran = subprocess.run(
            [sys.executable, "-m", "askwhy", *words], stdout=closed, stderr=subprocess.PIPE, check=False
        )

    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk here")
def test_an_answer_that_cannot_be_written_is_told(example: Askwhy) -> None:
    with open("/dev/full", "wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "askwhy", "people"], stdout=full, stderr=subprocess.PIPE, check=False
        )

    assert ran.returncode == 1
    assert ran.stderr.decode().count("\n") == 1
    assert ran.stderr.startswith(b"The answer could not be written.")


def test_the_default_book_is_made_where_the_platform_keeps_data(process: Process, home: Path) -> None:
    ran = process("people", ASKWHY_BOOK="")

    assert (ran.returncode, ran.stderr) == (0, "")
    assert [path.name for path in home.rglob("*.askwhy")] == ["book.askwhy"]


def test_options_may_stand_before_and_behind_the_command(
    example: Askwhy, book: Path, process: Process
) -> None:
    before = process("--book", str(book), "--now", NOW, "--json", "today", ASKWHY_BOOK="")
    behind = process("today", "--json", "--now", NOW, "--book", str(book), ASKWHY_BOOK="")

    assert before.stdout == behind.stdout == example("today", "--json").out


def heed_interrupts() -> None:
    """Let SIGINT reach the child, also where the tests run in the background and it is ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_command_can_be_stopped_in_silence(book: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "endless.vcf"
    os.mkfifo(pipe)
    waiting = subprocess.Popen(
        [sys.executable, "-m", "askwhy", "import", str(pipe)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=heed_interrupts,
    )
    try:
        with open(pipe, "wb"):  # waits until the command reads
            waiting.send_signal(signal.SIGINT)
            said = waiting.communicate(timeout=60)
    finally:
        waiting.kill()

    assert (waiting.returncode, said) == (130, (b"", b""))
    assert not book.exists()


def test_whatever_is_written_is_for_the_owner_alone(
    example: Askwhy, process: Process, tmp_path: Path
) -> None:
    pdf, copy, new = (
        tmp_path / "labels.pdf",
        tmp_path / "copy.askwhy",
        tmp_path / "made" / "deep" / "new.askwhy",
    )

    process("labels", "--sheet", "avery-5160", "--all", "--pdf", str(pdf))
    process("backup", str(copy))
    process("--book", str(new), "demo")

    modes = {stat.S_IMODE(path.stat().st_mode) for path in (pdf, copy, new)}
    assert modes == {0o600}
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in (new.parent, new.parent.parent)} == {0o700}


def test_each_command_has_what_runs_it() -> None:
    for command in COMMANDS:
        assert function_of(command).__doc__
