"""The pages of the help: short texts in Markdown, by language, in the order of their names."""

from functools import cache
from pathlib import Path
from typing import NamedTuple

from askwhy.assets import resource
from askwhy.facts.languages import SOURCE


class HelpPage(NamedTuple):
    """One page."""

    key: str
    """Its name without the number, "calling"."""
    title: str
    text: str
    """Markdown, the title first; a picture is named by its file in `pictures()`."""


@cache
def help_pages(language: str) -> tuple[HelpPage, ...]:
    """Give the pages in a language; one that it does not have is there in English."""
    own = resource("help", language)
    return tuple(_page(own / path.name if (own / path.name).is_file() else path) for path in _sources())


def pictures() -> Path:
    """Give the folder of the pictures that stand in the pages."""
    return resource("help", "pictures")


def _sources() -> list[Path]:
    return sorted(resource("help", SOURCE).glob("*.md"))


def _page(path: Path) -> HelpPage:
    text = path.read_text(encoding="utf-8")
    title = text.partition("\n")[0].removeprefix("#").strip()
    return HelpPage(path.stem.partition("-")[2], title, text)
