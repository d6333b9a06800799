"""The verbs of people: add, edit, bring in, forget."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from askwhy.domain.changes import Change
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import EmployerId, InterviewerId
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.wishes import CallWishes
from askwhy.operations import imports, people, tags
from askwhy.operations.imports import Coming, Imported
from askwhy.store.applied import Applied
from askwhy.store.referrals import above
from askwhy.workspace import forgetting, refusals, situations
from askwhy.workspace.doing import Doing
from askwhy.workspace.jobs import Progress

_OFTEN = 50
"""After so many people an import tells how far it is."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did."""

    added: int
    updated: int
    unchanged: int


class PeopleVerbs(Doing):
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

    def draft_of(self, key: InterviewerId) -> PersonDraft:
        """Give a person as a form shows them. Raises Fault "gone"."""
        person = self.book.value(Interviewer, key)
        known = person.employer
        return PersonDraft.of(person, self.book.value(Employer, known).name if known is not None else "")

    def wish(self, key: InterviewerId, wishes: CallWishes, at: datetime) -> Applied:
        """Note what a person wishes of calls."""
        return self.do(lambda: people.wish(self.book.value(Interviewer, key), wishes=wishes), at)

    def write_in(self, key: InterviewerId, language: str, at: datetime) -> Applied:
        """Choose the language in which one writes to a person."""
        return self.do(lambda: people.write_in(self.book.value(Interviewer, key), language=language), at)

    def tag(
        self, keys: Sequence[InterviewerId], add: Sequence[str], remove: Sequence[str], at: datetime
    ) -> Applied:
        """Give tags to people, and take others from them, as one change; who is gone is left out."""

        def build() -> Change:
            found = self.book.values(Interviewer, keys)
            return tags.tag([found[key] for key in keys if key in found], add=add, remove=remove)

        return self.do(build, at)

    def bring_in(
        self,
        drafts: Sequence[PersonDraft],
        at: datetime,
        same: Mapping[int, InterviewerId] | None = None,
        newer: Collection[int] = (),
        tell: Progress = lambda _done, _total: True,
    ) -> ImportReport:
        """Bring in people from files, as one change; a second time changes nothing.

        `same` says of drafts, by their place, whom they are where only a person could tell; `newer`, which of them
        have the newer role and employer. `tell` hears how many are done; when it says so, nothing has changed, and
        Fault "stopped" is raised.
        """
        done: list[Imported] = []

        def build() -> Change:
            done.append(self._imported(drafts, at, same, newer, tell))
            if not tell(len(drafts), len(drafts)):
                raise Fault("stopped")
            return refusals.opted_out(done[-1].change, self.book)

        self.do(build, at)
        return ImportReport(done[-1].added, done[-1].updated, done[-1].unchanged)

    def preview(
        self,
        drafts: Sequence[PersonDraft],
        at: datetime,
        tell: Progress = lambda _done, _total: True,
    ) -> tuple[Coming, ...]:
        """Tell what bringing these people in would do, each in its place; changes nothing."""
        return self._imported(drafts, at, None, (), tell).coming

    def _imported(
        self,
        drafts: Sequence[PersonDraft],
        at: datetime,
        same: Mapping[int, InterviewerId] | None,
        newer: Collection[int],
        tell: Progress,
    ) -> Imported:
        def each(place: int) -> None:
            if place % _OFTEN == 0 and not tell(place, len(drafts)):
                raise Fault("stopped")

        return imports.bring_in(
            situations.of_drafts(self.book, self.world, drafts),
            self.world,
            drafts=drafts,
            today=self.day(at),
            same=same,
            newer=newer,
            each=each,
        )

    def forget(self, people: Sequence[InterviewerId], employer: EmployerId | None = None) -> None:
        """Forget people, or an employer with all of its people. It cannot be undone.

        Its backups are cleaned by `forgetting.forget_in_backups`, with a connection of its own.
        """
        self.tell(forgetting.forget_in_book(self.book, people, employer))
