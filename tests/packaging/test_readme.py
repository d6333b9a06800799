"""That the commands and places which the README names exist."""

import re
import shlex

import pytest
from tests.packaging.machine import ROOT

from askwhy.cli.commands import parser

README = (ROOT / "README.md").read_text(encoding="utf-8")
HELPING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def _named(pattern: str, page: str = README) -> list[str]:
    return sorted(set(re.findall(pattern, page, re.MULTILINE)))


@pytest.mark.parametrize("target", _named(r"(?:`|^)make ([a-z]+)"))
def test_make_knows_the_command(target: str) -> None:
    assert re.search(rf"^{target}:", MAKEFILE, re.MULTILINE)


@pytest.mark.parametrize("words", _named(r"^askwhy ([^#\n]+)|ARGS=([a-z]+)"))
def test_the_command_line_takes_the_example(words: tuple[str, str]) -> None:
    given = shlex.split("".join(words))

    assert parser().parse_args(given).command == given[0]


@pytest.mark.parametrize("room", _named(r"^\| (`[a-z]+`(?:, `[a-z]+`)*) \| ", HELPING))
def test_the_rooms_exist(room: str) -> None:
    for name in re.findall(r"[a-z]+", room):
        assert (ROOT / "desktop/askwhy" / name / "__init__.py").is_file()


@pytest.mark.parametrize("link", _named(r"\[[^]]*\]\((?!https:)([^)]+)\)"))
def test_the_links_lead_somewhere(link: str) -> None:
    assert (ROOT / link).is_file()


def test_readme_and_changelog_are_calm() -> None:
    """The exclamation mark of a picture's link is Markdown's."""
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    assert re.findall(r"!(?!\[)", README + changes) == []
