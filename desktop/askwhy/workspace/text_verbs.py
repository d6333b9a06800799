"""The verbs of wordings of one's own, and those that there are for a purpose."""

from datetime import datetime

from askwhy.domain.ids import OwnTextId
from askwhy.domain.own_texts import OwnText
from askwhy.operations import own_texts
from askwhy.store import manuscripts
from askwhy.store.applied import Applied
from askwhy.store.book import Book
from askwhy.workspace.doing import Doing


class TextVerbs(Doing):
    """What is done to the wordings of a Book."""

    def keep_own_text(self, text: OwnText, at: datetime) -> OwnTextId:
        """Keep a wording of one's own, a new one where its id is 0; gives its id."""

        def before() -> OwnText | None:
            return self.book.value(OwnText, text.id) if text.id else None

        applied = self.do(lambda: own_texts.keep_text(before(), text), at)
        kept = [edit.after for edit in applied.edits if isinstance(edit.after, OwnText)]
        if kept and not text.id:
            # What was being written with one that had this number before belongs to that one.
            manuscripts.drop_variant(self.book.database, kept[0].number)
        return kept[0].id if kept else text.id

    def remove_own_text(self, key: OwnTextId, at: datetime) -> Applied:
        """Take a wording of one's own away."""
        return self.do(lambda: own_texts.remove_text(self.book.value(OwnText, key)), at)


def own_texts_for(book: Book, purpose: str, language: str) -> list[OwnText]:
    """Give the wordings of one's own for a purpose in a language, in the order in which they were kept."""
    return [text for text in book.of(OwnText, "purpose", [purpose]) if text.language == language]
