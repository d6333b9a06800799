"""The verbs of doubles: who may be in the Book twice, and to make one of two."""

from datetime import datetime

from askwhy.domain.apart import Apart
from askwhy.domain.applications import Application, Interview
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.feedback import Feedback
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Employer, Interviewer
from askwhy.operations import merging
from askwhy.operations.merging import Double, MergeSituation
from askwhy.store import call_notes
from askwhy.store.applied import Applied
from askwhy.store.book import Book
from askwhy.store.referrals import below
from askwhy.store.sharing import people_who_share
from askwhy.workspace.doing import Doing


class DoubleVerbs(Doing):
    """What is done with people who may be one."""

    def doubles(self) -> list[Double]:
        """Give who may be one person."""
        keys = people_who_share(self.book.database)
        return merging.doubles(self.book.values(Interviewer, keys).values(), self.book.of(Apart, "one", keys))

    def kept_apart(self) -> int:
        """Count the pairs of which somebody said that they are two."""
        return self.book.database.number("SELECT count(*) FROM apart")

    def keep_apart(self, one: InterviewerId, other: InterviewerId, at: datetime) -> Applied:
        """Note that two people are two."""
        return self.do(
            lambda: merging.keep_apart(
                self.book.value(Interviewer, one), self.book.value(Interviewer, other)
            ),
            at,
        )

    def forget_apart(self, at: datetime) -> Applied:
        """Let every pair be proposed again."""
        return self.do(lambda: merging.forget_apart(self.book.every(Apart)), at)

    def merge(self, kept: InterviewerId, gone: InterviewerId, at: datetime) -> Applied:
        """Make one person of two; every value, plan and touch of both stays."""
        one, other = self.book.value(Interviewer, kept), self.book.value(Interviewer, gone)
        applied = self.do(lambda: merging.merge(of_merge(self.book, kept, gone), self.world), at)
        typed, typed_at = call_notes.kept(self.book.database, other.uid)
        if typed_at is not None and call_notes.kept(self.book.database, one.uid)[0].is_empty:
            # What is typed in a call stands outside the history; an undo finds it where it was, too.
            call_notes.keep(self.book.database, one.uid, typed, typed_at)
        return applied


def of_merge(book: Book, kept: InterviewerId, gone: InterviewerId) -> MergeSituation:
    """Load two people, and all that refers to the one who goes."""
    one, other = book.value(Interviewer, kept), book.value(Interviewer, gone)
    panels = book.database.rows("SELECT interview FROM panel WHERE interviewer = ?", (gone,))
    return MergeSituation(
        kept=one,
        gone=other,
        kept_employer=_employer(book, one),
        employer=_employer(book, other),
        plans=tuple(book.of(Plan, "interviewer", [gone])),
        steps=tuple(book.of(Step, "recipient", [gone])),
        touches=tuple(book.of(Touch, "interviewer", [gone])),
        feedback=tuple(book.of(Feedback, "interviewer", [gone])),
        interviews=tuple(book.values(Interview, [key for (key,) in panels]).values()),
        applications=tuple(book.of(Application, "told_by", [gone])),
        introduced=tuple(book.of(Interviewer, "introduced_by", [gone])),
        apart=tuple({*book.of(Apart, "one", [kept, gone]), *book.of(Apart, "other", [kept, gone])}),
        below=frozenset(below(book.database, [kept, gone])),
    )


def _employer(book: Book, person: Interviewer) -> str:
    return book.value(Employer, person.employer).name if person.employer is not None else ""
