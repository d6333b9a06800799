"""Whatever is done to a Book, backed up and restored: it is what it was, with the history of that time."""

from copy import deepcopy
from datetime import timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import rule
from tests.store.samples import AT, quick
from tests.store.test_undo_properties import BookLife

from askwhy.store.backups import Backup, backups_of, keep
from askwhy.store.book import open_book
from askwhy.store.proof import is_sealed_and_sound
from askwhy.store.restoring import restore


class KeptBookLife(BookLife):
    """A Book's life with backups: each is remembered with what stood then, and what undo and redo would give."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, tuple[list[dict[str, Any]], list[dict[str, Any]]]] = {}
        self.at = AT

    def remember(self, backup: Backup) -> None:
        """Note what a backup holds."""
        self.kept[backup.path.name] = (deepcopy(self.past), deepcopy(self.future))

    @rule()
    def back_up(self) -> None:
        """Keep a backup of the open Book."""
        self.at += timedelta(minutes=1)
        made = keep(self.book.path, self.at, "daily")
        self.remember(Backup(made, self.at, "daily"))

    @rule(data=st.data(), closed=st.booleans())
    def restore(self, data: st.DataObject, closed: bool) -> None:
        """Restore one of the backups, with the Book open or closed; the replaced one becomes a backup."""
        standing = backups_of(self.book.path)
        if not standing:
            return
        chosen = data.draw(st.sampled_from(standing))
        self.at += timedelta(minutes=1)
        if closed:
            self.book.close()
        replaced = restore(chosen.path, self.book.path, self.at)
        assert replaced is not None
        self.remember(Backup(replaced, self.at, "before-restore"))
        if closed:
            self.book = quick(open_book(self.book.path, create=False))
        past, future = self.kept[chosen.path.name]
        self.past, self.future = deepcopy(past), deepcopy(future)

    def teardown(self) -> None:
        """See that every backup is still what was written."""
        assert all(is_sealed_and_sound(backup.path) for backup in backups_of(self.book.path))
        super().teardown()


TestKeptBookLife = KeptBookLife.TestCase
TestKeptBookLife.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
