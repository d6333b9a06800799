"""Whatever is done to a Book: its JSON makes the same Book, which gives the same JSON."""

from pathlib import Path

from hypothesis import settings
from hypothesis.stateful import rule
from tests.store.samples import AT, contents, quick
from tests.store.test_undo_properties import BookLife

from askwhy.store.book import open_book
from askwhy.workspace.book_json import book_as_json, bring_book_in
from askwhy.workspace.workspace import Workspace


class CopiedBookLife(BookLife):
    """A Book's life, in which it goes through JSON into another one now and then."""

    copies = 0

    @rule()
    def through_json(self) -> None:
        """Make another Book of it."""
        self.copies += 1
        path = Path(self.folder, f"copy-{self.copies}.askwhy")
        other = Workspace(quick(open_book(path, create=True)))
        data = b"".join(book_as_json(self.book))

        bring_book_in(other, data, "book.json", AT)

        assert contents(other.book) == contents(self.book)
        assert b"".join(book_as_json(other.book)) == data
        other.close()


TestCopiedBookLife = CopiedBookLife.TestCase
TestCopiedBookLife.settings = settings(max_examples=10, stateful_step_count=12, deadline=None)
