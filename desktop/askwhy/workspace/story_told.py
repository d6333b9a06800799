"""What the story of the example says to people: its notes, and what was said in it."""

from collections.abc import Callable, Iterator
from typing import Any

_TOLD = frozenset(("note", "words", "todo"))


def told(part: Any, tell: Callable[[str], str]) -> Any:
    """Give a part of the story with what it says in another language."""
    if isinstance(part, list):
        return [told(each, tell) for each in part]
    if not isinstance(part, dict):
        return part
    return {key: tell(each) if key in _TOLD else told(each, tell) for key, each in part.items()}


def words_of(part: Any) -> Iterator[str]:
    """Give all that a part of the story says."""
    said: list[str] = []

    def hear(text: str) -> str:
        said.append(text)
        return text

    told(part, hear)
    yield from said
