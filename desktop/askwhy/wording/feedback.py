"""What was said in a line: what they missed, what they liked, and what is to do about it."""

from collections.abc import Iterable, Mapping

from askwhy.domain.feedback import Mark, Theme
from askwhy.wording.i18n import _
from askwhy.wording.lists import listed

_LONGEST = 600
"""Signs of somebody's words that are shown beside other things."""


def theme_name(mark: Mark, known: Mapping[str, Theme]) -> str:
    """Give the name of what is marked; the key of a theme that nobody knows any more."""
    theme = known.get(mark.theme)
    return theme.named(liked=mark.liked) if theme is not None else mark.theme


def about(marks: Iterable[Mark], known: Mapping[str, Theme]) -> str:
    """They missed: System design. They liked: Writes clearly."""
    marked = tuple(marks)
    missed = [theme_name(mark, known) for mark in marked if not mark.liked]
    liked = [theme_name(mark, known) for mark in marked if mark.liked]
    parts = (
        _("They missed: {themes}.").format(themes=listed(missed)) if missed else "",
        _("They liked: {themes}.").format(themes=listed(liked)) if liked else "",
    )
    return " ".join(part for part in parts if part)


def quoted(words: str) -> str:
    """Give somebody's words in quotation marks, cut after some lines where they are long; nothing for none."""
    shown = excerpt(words)
    return _("“{words}”").format(words=shown) if shown else ""


def excerpt(text: str) -> str:
    """Give the beginning of a text that would push everything else out of sight."""
    text = text.strip()
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()} …"


def side(*, liked: bool, count: int) -> str:
    """They missed; They liked, 2."""
    name = _("They liked") if liked else _("They missed")
    return _("{name}, {count}").format(name=name, count=count) if count else name
