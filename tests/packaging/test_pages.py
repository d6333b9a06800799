"""That the pages beside the README are true: each command in them runs, and what they name is there."""

import re
import shlex
from pathlib import Path

import pytest
from tests.packaging.machine import ROOT

from askwhy import __version__
from askwhy.cli.commands import parser, run
from askwhy.cli.listing import COMMANDS

PAGES = sorted(each for each in ROOT.glob("*.md") if each.name != "CHANGELOG.md")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
CATALOGUE = ROOT / "resources/translations/de/LC_MESSAGES/askwhy.po"

CONTACTS = """\
BEGIN:VCARD
VERSION:4.0
FN:Dana Reyes
TITLE:VP Engineering
ORG:Acme Robotics
EMAIL:dana@acme.example
TEL:+1 312 555 0142
ADR:;;1200 W Fulton Market;Chicago;IL;60607;United States
END:VCARD
"""
"""The file `contacts.vcf` that the pages speak of."""

NOW = "2026-11-24T14:42:00+01:00"

PROVED_BY = {
    "sudo apt install ./askwhy_": "packaging/prove-deb: apt-get install",
    "sudo apt remove askwhy": 'packaging/prove-deb: apt-get "$how" --yes -qq askwhy',
    "pipx install ./askwhy-": "packaging/prove-wheel: pipx install",
    "uv tool install ./askwhy-": "packaging/prove-wheel: uv tool install",
    "tar xf askwhy-": "packaging/prove-start: tar xf",
    "askwhy-0.1.0/askwhy": "packaging/prove-start: /askwhy",
    "install -D -m 644 ": "tests/packaging/test_pages.py: def test_the_menu_entry_is_put",
    "make run": "tests/packaging/test_set_up.py: FOR_RUNNING",
    "make test": ".ci/run: make test",
    "make check": ".ci/run: make check",
    "make prove": ".ci/run: make prove",
    "make bench": "tests/benchmarks/run.py: ",
    "make harden": "tests/hardening/test_small.py: ",
    "make bundle": "packaging/prove-same: making bundle deb wheel",
    "packaging/prove-": "BUILDING.md: by hand",
    "sudo packaging/prove-deb": "BUILDING.md: by hand",
    # These nobody has run; the page has to say so.
    "py -m venv .venv": "NOBODY",
    r".venv\Scripts": "NOBODY",
    "$env:PYTHONPATH": "NOBODY",
    "iscc ": "NOBODY",
}
"""How lines begin that no test can run here, and what does: a file, and what stands there."""

NOT_OF_THE_WINDOW = {"Open with", "AskWhy", "Open", "It", "Their"}
"""What pages print in italics like the window's words, and is not there."""


def blocks(page: Path) -> list[str]:
    """Give the lines of all blocks of commands, without remarks."""
    text = page.read_text(encoding="utf-8")
    fenced = re.findall(r"^ *```(?:sh|powershell)\n(.*?)^ *```", text, re.MULTILINE | re.DOTALL)
    lines = [line.split("  #")[0].strip() for block in fenced for line in block.splitlines()]
    return [line for line in lines if line]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with the files that the pages speak of, and a book of its own."""
    (tmp_path / "contacts.vcf").write_text(CONTACTS, encoding="utf-8")
    (tmp_path / "Nextcloud").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("ASKWHY_BOOK", str(tmp_path / "book.askwhy"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_of_a_page_runs(page: Path, desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They run one after another, as somebody would who tries the page: with people of their own, or the example."""
    called = [line for line in blocks(page) if line.startswith("askwhy ") and "|" not in line]
    if called and not any(line.startswith("askwhy import") for line in called):
        run(["--now", NOW, "demo"])

    for line in called:
        words = [
            str(Path(word).expanduser()) if word.startswith("~") else word for word in shlex.split(line)[1:]
        ]
        assert (line, run(["--now", NOW, *words]), capsys.readouterr().err) == (line, 0, "")


def test_the_line_for_scripts_runs(desk: Path) -> None:
    lines = [line for page in PAGES for line in blocks(page) if line.startswith("askwhy ") and "|" in line]

    for line in lines:
        command, _pipe, rest = line.partition(" | ")
        parser().parse_args(shlex.split(command)[1:])
        program = shlex.split(rest)[2]
        compile(program, "page", "exec")
    assert len(lines) == 1


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_other_command_has_a_proof(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for line in blocks(page):
        if line.startswith("askwhy "):
            continue
        proofs = [proof for begin, proof in PROVED_BY.items() if line.startswith(begin)]
        assert proofs, f"nothing proves {line}"
        if proofs[-1] == "NOBODY":
            assert re.search("[Nn]obody has run", text), (
                f"{page.name} does not say that nobody has run {line}"
            )
            continue
        file, _colon, said = proofs[-1].partition(": ")
        assert said in (ROOT / file).read_text(encoding="utf-8")


def test_every_command_is_in_the_list() -> None:
    lines = [line for line in blocks(ROOT / "COMMANDS.md") if line.startswith("askwhy ")]
    told = {parser().parse_args(shlex.split(line.partition(" | ")[0])[1:]).command for line in lines}

    assert COMMANDS.keys() - told == set()


def test_the_menu_entry_is_put_where_menus_look(desk: Path) -> None:
    lines = [line for page in PAGES for line in blocks(page) if line.startswith("install ")]

    for line in lines:
        _install, *_options, source, target = shlex.split(line)
        assert (ROOT / source).is_file()
        assert target.startswith(("~/.local/share/applications/", "~/.local/share/icons/hicolor/"))
    assert lines


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_page_names_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")

    for link in re.findall(r"\[[^]]*\]\((?!https:)([^)#]+)\)", text):
        assert (ROOT / link).exists(), link
    for target in re.findall(r"`make ([a-z]+)", text):
        assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE), target
    for words in re.findall(r"`askwhy ([a-z]+)(?=[ `])", text):
        assert words in COMMANDS, words
    for file in re.findall(r"`((?:packaging|resources|tests|desktop)/[\w/.-]+)`", text):
        assert "/fr" in file or (ROOT / file).exists(), file  # French is an example


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_names_files_of_this_version(page: Path) -> None:
    named = re.findall(r"(?:askwhy[-_]|Version=)(\d+\.\d+\.\d+)", page.read_text(encoding="utf-8"))

    assert set(named) <= {__version__}


@pytest.fixture(scope="module")
def shown() -> set[str]:
    """Give all texts of the window, without the marks of keys."""
    parts = re.findall(
        r'^msgid(?:_plural)? ((?:".*"\n?)+)', CATALOGUE.read_text(encoding="utf-8"), re.MULTILINE
    )
    texts = ("".join(re.findall(r'"(.*)"', part)) for part in parts)
    return {text.replace("&", "").rstrip("…: ") for text in texts}


@pytest.mark.parametrize(
    "page", [each for each in PAGES if each.name in ("README.md", "GUIDE.md", "PRINTING.md")]
)
def test_what_a_page_calls_by_its_name_in_the_window_is_called_so(page: Path, shown: set[str]) -> None:
    text = re.sub(r"\*\*.*?\*\*", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    named = re.findall(r"(?<![*\w])\*([A-Z][^*]*[a-z…])\*(?![*\w])", text)
    parts = {part for name in named for part in " ".join(name.split()).split(", ")}

    assert {part for part in parts if part.rstrip("…") not in shown} - NOT_OF_THE_WINDOW == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_pages_are_calm_and_their_lines_short(page: Path) -> None:
    lines = page.read_text(encoding="utf-8").splitlines()

    assert [line for line in lines if re.search(r"!(?!\[)", re.sub(r"`.*?`", "", line))] == []
    assert [line for line in lines if len(line) > 120 and not line.startswith(("|", "askwhy "))] == []
