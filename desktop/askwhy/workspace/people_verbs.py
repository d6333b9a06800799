"""The verbs of people: add, edit, bring in, forget."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from askwhy.domain.changes import Change
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import EmployerId, InterviewerId
from askwhy.domain.people import Interviewer
from askwhy.domain.wishes import CallWishes
from askwhy.operations import people
from askwhy.operations.people import Coming, Imported
from askwhy.store.changes import Applied
from askwhy.store.referrals import above
from askwhy.workspace import forgetting, refusals, situations
from askwhy.workspace.open_book import OpenBook


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did."""

    added: int
    updated: int
    unchanged: int


class PeopleVerbs(OpenBook):
    """What is done to the people of a Book."""

    def add_person(self, draft: PersonDraft, at: datetime) -> InterviewerId:
        """Add one interviewer; gives the new id."""
        applied = self.do(
            lambda: refusals.opted_out(
                people.add(situations.of_employer_name(self.book, draft.employer), self.world, draft=draft),
                self.book,
            ),
            at,
        )
        return next(edit.after.id for edit in applied.edits if isinstance(edit.after, Interviewer))

    def edit_person(self, key: InterviewerId, draft: PersonDraft, at: datetime) -> Applied:
        """Write a form over an interviewer."""
        return self.do(
            lambda: people.edit(
                situations.of_edit(self.book, key, draft.employer),
                self.world,
                person=self.book.value(Interviewer, key),
                draft=draft,
                today=self.day(at),
                above=above(self.book.database, draft.introduced_by),
            ),
            at,
        )

    def wish(self, key: InterviewerId, wishes: CallWishes, at: datetime) -> Applied:
        """Note what a person wishes of calls."""
        return self.do(lambda: people.wish(self.book.value(Interviewer, key), wishes=wishes), at)

    def bring_in(
        self,
        drafts: Sequence[PersonDraft],
        at: datetime,
        same: Mapping[int, InterviewerId] | None = None,
    ) -> ImportReport:
        """Bring in people from files, as one change; a second time changes nothing.

        `same` says of drafts, by their place, whom they are where only a person could tell.
        """
        done: list[Imported] = []

        def build() -> Change:
            done.append(self._imported(drafts, at, same))
            return refusals.opted_out(done[-1].change, self.book)

        self.do(build, at)
        return ImportReport(done[-1].added, done[-1].updated, done[-1].unchanged)

    def preview(self, drafts: Sequence[PersonDraft], at: datetime) -> tuple[Coming, ...]:
        """Tell what bringing these people in would do, each in its place; changes nothing."""
        return self._imported(drafts, at, None).coming

    def _imported(
        self, drafts: Sequence[PersonDraft], at: datetime, same: Mapping[int, InterviewerId] | None
    ) -> Imported:
        situation = situations.of_drafts(self.book, self.world, drafts)
        return people.bring_in(situation, self.world, drafts=drafts, today=self.day(at), same=same)

    def forget(self, people: Sequence[InterviewerId], employer: EmployerId | None = None) -> None:
        """Forget people, or an employer with all of its people. It cannot be undone.

        Its backups are cleaned by `forgetting.forget_in_backups`, with a connection of its own.
        """
        self.tell(forgetting.forget_in_book(self.book, people, employer))
