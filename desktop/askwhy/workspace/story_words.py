"""Reads what somebody said in an event of the example's story."""

from typing import Any

from askwhy.domain.feedback import Mark


def marks(event: dict[str, Any]) -> tuple[Mark, ...]:
    """Give what the words of an event are about."""
    return (
        *(Mark(theme) for theme in event.get("missed", ())),
        *(Mark(theme, liked=True) for theme in event.get("liked", ())),
    )
