"""The form of an interview: its day, who sat there, and a note."""

from PySide6.QtWidgets import QWidget

from askwhy.domain.applications import Application, Interview
from askwhy.domain.drafts import InterviewDraft
from askwhy.domain.faults import Fault
from askwhy.domain.ids import ApplicationId, InterviewId
from askwhy.domain.people import Employer
from askwhy.operations.fitting import interview_must_fit
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.application import day_problem
from askwhy.ui.forms.day import DayField
from askwhy.ui.forms.form import Form
from askwhy.ui.forms.lines import Lines
from askwhy.ui.forms.panel import PanelField
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _


def application_of(bridge: Bridge, key: InterviewId) -> ApplicationId:
    """Give the application of an interview. Raises Fault "gone"."""
    return bridge.workspace.book.value(Interview, key).application


class InterviewForm(Form):
    """Adds an interview to an application, or writes over one. It may lie ahead."""

    def __init__(
        self,
        bridge: Bridge,
        parent: QWidget | None,
        application: ApplicationId,
        key: InterviewId | None = None,
    ) -> None:
        new = key is None
        title = _("Add an interview") if new else _("Edit an interview")
        super().__init__(bridge, parent, title, _("Add") if new else _("Keep"))
        self._key = key
        self.day = DayField(_("Day"), bridge.today)
        self.panel = PanelField(bridge)
        self.note = Lines(_("Note"), 3)
        book = bridge.workspace.book
        self._about = book.value(Application, application)
        known = self._about.employer
        employer = book.value(Employer, known).name if known is not None else ""
        self.add_row(_("&Day"), self.day)
        self.add_row(_("&Panel"), self.panel, panel_hint(employer))
        self.add_row(_("&Note"), self.note, _("One detail of your talk helps the thanks."))
        if key is not None:
            self._write(book.value(Interview, key))
        self.panel.offer_employer(employer)
        self.day.changed.connect(self.renew)
        self.panel.changed.connect(self.renew)
        self.note.textChanged.connect(self.renew)
        self.start_at(self.day)
        self.begin()

    def _write(self, interview: Interview) -> None:
        self.day.set_day(interview.held_on)
        self.panel.write(interview.panel)
        self.note.setPlainText(interview.note)

    def values(self) -> object:
        """Give everything typed; a half-typed day or name counts too."""
        return self.day.line.text(), self.panel.members, self.panel.typed, self.note.text

    def check(self) -> bool:
        """Look whether there is a day, and whether it fits the decision."""
        problem = day_problem(self.day) or self._contradiction()
        self.set_problem(self.day, problem)
        return self.day.day is not None and not problem

    def _contradiction(self) -> str:
        if self.day.day is None:
            return ""
        try:
            interview_must_fit(self.day.day, self._about)
        except Fault as fault:
            return sentence(fault)
        return ""

    def save(self) -> None:
        """Keep the interview; a name that was typed but not added sits there too."""
        self.panel.add_typed()
        day, workspace, application, key = self.day.day, self.bridge.workspace, self._about.id, self._key
        assert day is not None  # checked before
        draft = InterviewDraft(day, self.panel.members, self.note.text)
        self.bridge.do(
            lambda now: (
                workspace.add_interview(application, draft, now)
                if key is None
                else workspace.edit_interview(key, draft, now)
            ),
            then=self.finish,
            refused=self.complain,
        )


def panel_hint(employer: str) -> str:
    """Say who is new when a name is typed that nobody has."""
    if not employer:
        return _("A new name is added to the book.")
    return _("A new name is added to the book, at {employer}.").format(employer=employer)
