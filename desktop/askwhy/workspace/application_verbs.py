"""The verbs of applications: add and edit, their interviews, what became of them."""

from datetime import date, datetime

from askwhy.domain.applications import Application, Decision, Interview
from askwhy.domain.changes import Change
from askwhy.domain.contacts import Plan
from askwhy.domain.drafts import ApplicationDraft, InterviewDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import ApplicationId, InterviewerId, InterviewId
from askwhy.domain.outreach import PlanState
from askwhy.domain.people import Employer, Interviewer
from askwhy.operations import applications, decisions
from askwhy.store.applied import Applied
from askwhy.workspace import situations
from askwhy.workspace.doing import Doing


class ApplicationVerbs(Doing):
    """What is done to the applications of a Book."""

    def add_application(self, draft: ApplicationDraft, at: datetime) -> ApplicationId:
        """Add an application; gives the new id."""
        applied = self.do(
            lambda: applications.add(
                situations.of_employer_name(self.book, draft.employer), draft=draft, today=self.day(at)
            ),
            at,
        )
        return next(edit.after.id for edit in applied.edits if isinstance(edit.after, Application))

    def edit_application(self, key: ApplicationId, draft: ApplicationDraft, at: datetime) -> Applied:
        """Write a form over an application."""
        return self.do(
            lambda: applications.edit(
                situations.of_employer_name(self.book, draft.employer),
                self.world,
                about=situations.of_application(self.book, key),
                draft=draft,
                today=self.day(at),
            ),
            at,
        )

    def asks_about(self, key: ApplicationId) -> bool:
        """Tell whether a plan for an application is under way."""
        plans = self.book.of(Plan, "application", [key])
        return any(plan.state is not PlanState.FINISHED for plan in plans)

    def wait_longer(self, key: ApplicationId, at: datetime) -> Applied:
        """Give an employer a week from now to answer: the promised day moves, and what hangs on it."""

        def build() -> Change:
            about = situations.of_application(self.book, key)
            draft = ApplicationDraft(
                about.employer_name, about.application.role, self.day(at) + applications.MORE_TIME
            )
            return applications.edit(
                situations.of_employer_name(self.book, about.employer_name),
                self.world,
                about=about,
                draft=draft,
                today=self.day(at),
            )

        return self.do(build, at)

    def add_interview(self, key: ApplicationId, draft: InterviewDraft, at: datetime) -> Applied:
        """Add an interview to an application."""
        return self.do(
            lambda: applications.add_interview(
                situations.of_application(self.book, key), self.world, draft=draft, today=self.day(at)
            ),
            at,
        )

    def edit_interview(self, key: InterviewId, draft: InterviewDraft, at: datetime) -> Applied:
        """Write a form over an interview."""
        interview = self.book.value(Interview, key)
        return self.do(
            lambda: applications.edit_interview(
                situations.of_application(self.book, interview.application),
                self.world,
                interview=interview,
                draft=draft,
                today=self.day(at),
            ),
            at,
        )

    def decide(
        self,
        key: ApplicationId,
        decision: Decision,
        on: date,
        at: datetime,
        told_by: InterviewerId | None = None,
    ) -> Applied:
        """Enter what became of an application."""
        return self.do(
            lambda: decisions.decide(
                situations.of_application(self.book, key),
                self.world,
                decision=decision,
                on=on,
                told_by=told_by,
                today=self.day(at),
            ),
            at,
        )

    def decide_for(self, who: InterviewerId, decision: Decision, on: date, at: datetime) -> Applied:
        """Enter what became of a person's application; where none is known, one at their employer is made.

        Raises Ambiguous "which_application", and Fault "no_application" for a person without an employer.
        """
        known = situations.undecided_application(self.book, who)
        if known is not None:
            return self.decide(known, decision, on, at)
        person = self.book.value(Interviewer, who)
        if person.employer is None:
            raise Fault("no_application", who=person.name)
        employer = self.book.value(Employer, person.employer)
        return self.do(
            lambda: decisions.decide_first(employer, decision=decision, on=on, today=self.day(at)), at
        )
