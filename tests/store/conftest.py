"""What the store's tests start from: a place for a Book, and an open Book."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.disk import no_room, ordinary_folder
from tests.store.samples import quick

from askwhy.store.book import Book, open_book

__all__ = ["book", "no_room", "ordinary_folder", "path"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a place where no Book stands yet; its name is full of what a URI would read otherwise."""
    return tmp_path / "Who said 100%? #1 né.askwhy"


@pytest.fixture
def book(path: Path) -> Iterator[Book]:
    """Give a new, empty Book."""
    opened = quick(open_book(path, create=True))
    yield opened
    opened.close()
