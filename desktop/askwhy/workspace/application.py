"""What the page of applications shows of one: the job, its interviews with their panels, and how each stands."""

from datetime import date
from typing import NamedTuple

from askwhy.domain.applications import Application, Interview
from askwhy.domain.feedback import Feedback, Todo
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.domain.people import Employer, Interviewer
from askwhy.store.people import people_rows
from askwhy.store.rows import PersonRow
from askwhy.workspace.ending import Askable, askable, panel_of
from askwhy.workspace.workspace import Workspace


class ApplicationPage(NamedTuple):
    """Everything that the page shows of an application."""

    application: Application
    employer: str
    told_by: str
    """The name of who told the decision; empty when nobody did."""
    interviews: tuple[Interview, ...]
    """The last first."""
    panel: tuple[PersonRow, ...]
    """Everyone who interviewed, the leads first, and who told the decision."""
    next_asked: Askable | None
    """For whom a plan can be started now; None while somebody is asked, or nobody is left."""

    said: tuple[Feedback, ...]
    """What was said about it, newest first."""
    said_by: dict[InterviewerId, str]
    """The names of who said it."""
    todos: tuple[Todo, ...]
    """What is to do about it."""

    def person(self, key: InterviewerId) -> PersonRow | None:
        """Give one of the panel; None for who is gone."""
        return next((row for row in self.panel if row.id == key), None)


def application_page(workspace: Workspace, key: ApplicationId, today: date) -> ApplicationPage:
    """Ask the Book for an application as it stands on a day. Fault "gone" when it is no longer in it."""
    book = workspace.book
    application = book.value(Application, key)
    employer, told = application.employer, application.told_by
    keys = dict.fromkeys([*panel_of(workspace, key), *([told] if told is not None else [])])
    left = askable(workspace, key) if application.is_askable else []
    said = tuple(reversed(book.of(Feedback, "application", [key])))
    people = book.values(Interviewer, {each.interviewer for each in said})
    return ApplicationPage(
        application=application,
        employer=book.value(Employer, employer).name if employer is not None else "",
        told_by=book.value(Interviewer, told).name if told is not None else "",
        interviews=tuple(
            sorted(book.of(Interview, "application", [key]), key=lambda each: each.held_on)[::-1]
        ),
        panel=tuple(people_rows(book.database, list(keys), today)),
        next_asked=left[0] if left else None,
        said=said,
        said_by={key: person.name for key, person in people.items()},
        todos=tuple(book.of(Todo, "feedback", [each.id for each in said])),
    )
