"""The verb of referrals, and what it and others are built on: whom somebody named, as the Book knows them."""

from datetime import date, datetime

from askwhy.domain.contacts import Plan
from askwhy.domain.drafts import NamedDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Interviewer
from askwhy.operations import referrals
from askwhy.operations.pointing import NamedSituation
from askwhy.store.applied import Applied
from askwhy.store.book import Book
from askwhy.store.people import known_people
from askwhy.store.referrals import above
from askwhy.workspace import refusals, situations
from askwhy.workspace.doing import Doing


def of_named(
    book: Book, introducer: InterviewerId, draft: NamedDraft | None, today: date
) -> NamedSituation | None:
    """Load whom somebody named; None when they named nobody. Raises Fault "gone"."""
    return _of_named(book, introducer, draft, today) if draft is not None else None


def _of_named(book: Book, introducer: InterviewerId, draft: NamedDraft, today: date) -> NamedSituation:
    known = book.value(Interviewer, draft.known) if draft.known is not None else None
    who = [introducer, *([known.id] if known is not None else [])]
    return NamedSituation(
        draft.person,
        today,
        known,
        employers=situations.of_employer_name(book, draft.person.employer),
        plans=situations.plan_views(book, book.of(Plan, "interviewer", who[1:])),
        around=situations.surroundings(book, (), who),
        above=above(book.database, introducer),
        refuses=refusals.refuses(book, (address for address, _label in draft.person.emails)),
    )


class ReferralVerbs(Doing):
    """What is done about people to whom one was pointed."""

    def refer(self, who: InterviewerId, named: NamedDraft, at: datetime) -> Applied:
        """Add whom somebody named, once their answer stands in the Book."""
        return self.do(
            lambda: referrals.refer(
                situations.of_person(self.book, who),
                _of_named(self.book, who, named, self.day(at)),
                self.world,
            ),
            at,
        )


def namesakes(book: Book, name: str) -> list[Interviewer]:
    """Give who has exactly this name, whatever its case: they may be meant."""
    whole = " ".join(name.split())
    found = known_people(book.database, (), (), [whole]) if whole else set()
    return [person for _key, person in sorted(book.values(Interviewer, found).items())]
