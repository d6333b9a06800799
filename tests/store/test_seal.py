"""The seal of a backup: any bit that is not what was written shows, and a Book that went on has none."""

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.store.samples import AT, person, put

from askwhy.store.backups import keep
from askwhy.store.book import Book, open_book
from askwhy.store.seal import Seal, seal_of


class Content(bytes):
    """The bytes of a file; a test that fails need not print them."""

    def __repr__(self) -> str:
        """Say how many they are."""
        return f"<{len(self)} bytes>"


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Content:
    """Give the bytes of a backup."""
    path = tmp_path_factory.mktemp("sealed") / "book.askwhy"
    with closing(open_book(path, create=True)) as book:
        put(book, *(person(key, note="free pages follow" * 50) for key in range(1, 40)))
        book.undo()
    return Content(keep(path, AT, "daily").read_bytes())


def test_a_backup_is_sound(sealed: Content) -> None:
    assert seal_of(sealed) is Seal.SOUND


@given(st.floats(0, 1, exclude_max=True), st.integers(0, 7))
def test_a_flipped_bit_shows(sealed: Content, place: float, bit: int) -> None:
    damaged = bytearray(sealed)
    damaged[int(len(sealed) * place)] ^= 1 << bit

    assert seal_of(bytes(damaged)) is Seal.BROKEN


@given(st.floats(0, 1, exclude_max=True), st.integers(1, 100_000))
@example(0.0, 100)
@example(0.0, 100_000)
def test_a_stretch_of_zeros_shows(sealed: Content, place: float, length: int) -> None:
    start = int(len(sealed) * place)
    zeros = bytes(len(sealed[start : start + length]))
    damaged = sealed[:start] + zeros + sealed[start + length :]

    assert damaged == sealed or seal_of(damaged) is Seal.BROKEN


def test_a_backup_that_is_opened_and_changed_is_a_book_like_any_other(
    tmp_path: Path, sealed: Content
) -> None:
    path = tmp_path / "moved.askwhy"
    path.write_bytes(sealed)

    with closing(open_book(path, create=False)) as book:
        put(book, person(1000))

    assert seal_of(path.read_bytes()) is Seal.NONE


def test_a_plain_copy_has_no_seal(book: Book) -> None:
    assert seal_of(book.path.read_bytes()) is Seal.NONE
