"""Fuzz: searches, files and command lines of any letters; each is answered, or told in one sentence."""

import contextlib
import io
import random
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from tests.hardening.figures import Figures, timed
from tests.hardening.work import NOW, fault_of, make_book, standing

from askwhy.cli.commands import run
from askwhy.cli.listing import COMMANDS
from askwhy.domain.settings import SettingKey
from askwhy.exchange.reading import read_contacts
from askwhy.exchange.sequence_file import read_sequence
from askwhy.store.fitting import fitting
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.wording.faults import sentence
from askwhy.workspace.workspace import Workspace

PIECES = (
    '"', "'", "*", "(", ")", ":", "^", "-", "\\", "%", "\0", "\n", "\u202e", "\u0301", "é", "ß", "İ", "山田", "🙂",
    "NOT ", "AND ", "NEAR(", "name:", "=HYPERLINK(", "<img src=x>", "a", "Zo", "1", " ", "\ud800", "{", "}", "%s",
)  # fmt: skip
_VCARD = (
    "BEGIN:VCARD\n", "END:VCARD\n", "VERSION:3.0\n", "FN:", "N:", "TEL;TYPE=work:", "EMAIL:", "ADR:;;", ";", ",",
    "ENCODING=QUOTED-PRINTABLE:", "=0D=0A=", "PHOTO;ENCODING=b:", "AAAA", "\n", "\r\n ", "BDAY:", "X-", "\\n",
)  # fmt: skip
_CSV = (
    "Name,E-mail,Phone\n",
    '"',
    ",",
    ";",
    "\t",
    "\r\n",
    "\n",
    "a@b.c",
    "+49 30 1",
    "Ann",
    "\ufeff",
    "=1+1",
)
_TOML = (
    "[[steps]]\n",
    'name = "x"\n',
    "steps = ",
    "[",
    "]",
    "channel",
    " = ",
    '"phone"',
    "\n",
    "1e999",
    "{",
    "9" * 30,
)
_WORDS = (
    "--book", "--now", "--json", "--sheet", "--pdf", "--start", "--yes", "--on", "2026-11-24", "9" * 30, "-1", "0",
    "avery-5160", "standard", "rejected", "", "../..", "\u202e", "Interviewer", "x" * 5000, "--", "-h", "no10",
)  # fmt: skip


def any_text(pieces: tuple[str, ...], chance: random.Random, most: int) -> str:
    """Put a text together from pieces, now and then with letters of any script."""
    made = "".join(chance.choice(pieces) for _ in range(chance.randint(0, most)))
    if chance.random() < 0.3:
        made += "".join(chr(chance.randrange(0x11000)) for _ in range(chance.randint(1, 8)))
    return made


def attempt(figures: Figures, work: Callable[[], object], what: str) -> None:
    """Do something once: it works, or is told in a sentence."""
    figures.times += 1
    try:
        fault = fault_of(work)
        if fault is not None:
            sentence(fault)
    except Exception as error:
        figures.tracebacks += 1
        figures.examples.append(f"{what[:200]!r}: {type(error).__name__} {error}")


@timed
def fuzzed_searches(folder: Path, times: int, chance: random.Random) -> Figures:
    """Search by, and set, any letters."""
    figures = Figures("fuzzed searches and settings")
    book = folder / "book.askwhy"
    make_book(book)
    with closing(Workspace.open(book, create=False)) as workspace:
        workspace.book.database.run("PRAGMA synchronous = off")
        for _ in range(times):
            text = any_text(PIECES, chance, 12)
            key = chance.choice(list(SettingKey))
            attempt(figures, lambda text=text: people_ids(workspace.book.database, PeopleQuery(text)), text)  # type: ignore[misc]
            attempt(figures, lambda text=text: fitting(workspace.book.database, text), text)  # type: ignore[misc]
            if chance.random() < 0.05:
                attempt(figures, lambda text=text, key=key: workspace.set({key: text}, NOW), f"{key} {text}")  # type: ignore[misc]
    figures.torn = int(standing(book) == "torn")
    return figures


@timed
def fuzzed_files(folder: Path, times: int, chance: random.Random) -> Figures:
    """Read contact files and templates of any letters and any bytes."""
    figures = Figures("fuzzed contact files and templates")
    kinds = (("f.vcf", _VCARD), ("f.csv", _CSV), ("f.txt", PIECES))
    for _ in range(times):
        name, pieces = chance.choice(kinds)
        data = any_text(pieces, chance, 60).encode("utf-8", "surrogatepass")
        if chance.random() < 0.2:
            data = chance.randbytes(200) + data
        attempt(figures, lambda data=data, name=name: read_contacts(data, name), str(data))  # type: ignore[misc]
        template = any_text(_TOML, chance, 20).encode("utf-8", "surrogatepass")
        attempt(figures, lambda template=template: read_sequence(template, "own"), str(template))  # type: ignore[misc]
    return figures


@timed
def fuzzed_commands(folder: Path, times: int, chance: random.Random) -> Figures:
    """Call the commands with any words: exit status 0, 1 or 2, and never a traceback."""
    figures = Figures("fuzzed command lines")
    book = folder / "book.askwhy"
    make_book(book)
    before = Path.cwd()
    commands = [*COMMANDS, "nothing"]
    with (
        contextlib.chdir(folder),
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
    ):
        for _ in range(times):
            words = [chance.choice(commands)]
            words += [chance.choice(_WORDS + PIECES) for _ in range(chance.randint(0, 5))]
            called = ["--book", str(book), *map(_as_a_shell_gives_it, words)]
            attempt(figures, lambda called=called: _status(called), repr(words))  # type: ignore[misc]
    assert Path.cwd() == before
    figures.torn = int(standing(book) == "torn")
    return figures


def _as_a_shell_gives_it(word: str) -> str:
    """Give a word as it comes from a shell: without a zero, and broken letters as Python marks them."""
    return word.replace("\0", "").encode("utf-8", "surrogatepass").decode("utf-8", "surrogateescape")


def _status(words: list[str]) -> None:
    try:
        status = run(words)
    except SystemExit as wrong:
        status = int(wrong.code or 0)
    if status not in (0, 1, 2):
        raise AssertionError(f"status {status}")
