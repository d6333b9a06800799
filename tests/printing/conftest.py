"""What the tests of printing start from: Qt without a screen, and people with addresses."""

from collections.abc import Callable

import pytest
from tests.disk import no_room, ordinary_folder

from askwhy.printing.drawing import Addressee

__all__ = ["drawing", "no_room", "ordinary_folder", "people"]

People = Callable[[int], list[Addressee]]


@pytest.fixture(autouse=True)
def drawing(qapp: object) -> object:
    """Give every test the application without which Qt has no fonts."""
    return qapp


@pytest.fixture
def people() -> People:
    """Give a way to make some people whose addresses fit onto every label of the table."""
    return lambda count: [Addressee(key, f"Person {key}", (f"Name {key}", "Rome")) for key in range(count)]
