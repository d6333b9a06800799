"""Keeps the order of the list of interviewers, so that a key in the search asks only whom the words find."""

from askwhy.domain.ids import InterviewerId
from askwhy.store.codec import loads
from askwhy.store.database import Database
from askwhy.store.people import PeopleQuery, people_ids
from askwhy.store.words import search_words

_FEW = 500
"""So many are sorted faster than an order of 100,000 is read that is not at hand."""

# One text is fetched in half the time of a hundred thousand rows.
_MATCHES = "SELECT json_group_array(rowid) FROM person_search WHERE person_search MATCH ?"


class PeopleOrder:
    """Answers as `people_ids` does. Everyone in the order asked for last is kept until the Book is another one."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._of: tuple[PeopleQuery, tuple[int, int]] | None = None
        """What the kept order is of: a query without words, and the state of the Book."""
        self._kept: list[InterviewerId] = []

    def ids(self, query: PeopleQuery) -> list[InterviewerId]:
        """Give the ids of everyone whom the query finds, in its order."""
        words, everyone = search_words(query.text), query._replace(text="")
        asked = everyone, self._database.state()
        if not words:
            return list(self._in_order(asked))
        found = self._matches(words)
        if asked != self._of and len(found) <= _FEW:
            return people_ids(self._database, query)
        return [key for key in self._in_order(asked) if key in found]

    def _in_order(self, asked: tuple[PeopleQuery, tuple[int, int]]) -> list[InterviewerId]:
        if asked != self._of:
            self._kept = people_ids(self._database, asked[0])
            self._of = asked
        return self._kept

    def _matches(self, words: str) -> set[int]:
        ((text,),) = self._database.rows(_MATCHES, (words,))
        return set(loads(list[int], text))
