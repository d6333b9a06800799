"""How many ids one statement asks for."""

from collections.abc import Iterable
from typing import TypeVar

Key = TypeVar("Key", bound=int | str)

AT_ONCE = 500
"""Ids asked for in one statement: below SQLite's oldest limit of 999 variables."""


def chunks(keys: list[Key]) -> Iterable[list[Key]]:
    """Cut keys into pieces that one statement can ask for."""
    return (keys[start : start + AT_ONCE] for start in range(0, len(keys), AT_ONCE))
