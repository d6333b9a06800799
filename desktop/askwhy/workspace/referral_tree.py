"""The tree of who pointed to whom: a small one around a person, and the whole from its first ones."""

from typing import NamedTuple

from askwhy.domain.ids import InterviewerId
from askwhy.store.book import Book
from askwhy.store.referrals import ReferralRow, first_ones, line_above, named_by, referral_rows

_ABOVE_SHOWN, _BELOW_SHOWN = 2, 6
"""So many are shown around a person; the whole tree has the others."""

MOST = 200
"""So many on one level: who looks for one of more finds them by name."""


class Branch(NamedTuple):
    """One line of the small tree."""

    row: ReferralRow
    depth: int
    """0 for the first that is shown."""
    shown: int = 0
    """How many of those whom they named are shown below."""


class SmallTree(NamedTuple):
    """Who led to a person, and to whom they led; empty when there is neither."""

    branches: tuple[Branch, ...] = ()
    above: int = 0
    """How many stand above the first that is shown."""
    below: int = 0
    """How many more the person pointed to."""


def small_tree(book: Book, person: InterviewerId) -> SmallTree:
    """Give the tree around a person: two who led there, the person, and whom they named."""
    line = line_above(book.database, person)
    shown = line[: 1 + _ABOVE_SHOWN][::-1]
    named = named_by(book.database, person, _BELOW_SHOWN)
    if not named and len(line) == 1:
        return SmallTree()
    *above, own = referral_rows(book.database, shown)
    branches = (
        *(Branch(row, depth, 1) for depth, row in enumerate(above)),
        Branch(own, len(above), len(named)),
        *(Branch(row, len(shown)) for row in named),
    )
    return SmallTree(branches, len(line) - len(shown), own.named - len(named))


def first_of_all(book: Book) -> list[ReferralRow]:
    """Give those with whom the lines begin, by name."""
    return first_ones(book.database, MOST)


def named_after(book: Book, person: InterviewerId) -> list[ReferralRow]:
    """Give whom a person named, the first first."""
    return named_by(book.database, person, MOST)


def one(book: Book, person: InterviewerId) -> list[ReferralRow]:
    """Give a person's own line; none when they are gone."""
    return referral_rows(book.database, [person])
