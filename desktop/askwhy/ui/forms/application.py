"""The form of an application: the employer, the role, and by when an answer was promised."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from askwhy.domain.applications import Application
from askwhy.domain.drafts import ApplicationDraft
from askwhy.domain.ids import ApplicationId
from askwhy.domain.people import Employer
from askwhy.store.people import employer_names
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.day import DayField
from askwhy.ui.forms.form import Form
from askwhy.ui.look.line import field
from askwhy.wording.i18n import _


def employer_field(bridge: Bridge) -> QLineEdit:
    """Make a field for an employer's name, with those that are known to choose from."""
    made = field(name=_("Employer"))
    completer = QCompleter(employer_names(bridge.workspace.book.database), made)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setCompleter(completer)
    return made


def day_problem(day: DayField) -> str:
    """Say what is wrong with a day that was typed; nothing when it is one, or none."""
    return _("This is no day. Write it such as 3 Nov, or 2026-11-03.") if day.is_unread else ""


class ApplicationForm(Form):
    """Adds an application, or writes over one."""

    def __init__(self, bridge: Bridge, parent: QWidget | None, key: ApplicationId | None = None) -> None:
        new = key is None
        title = _("Add an application") if new else _("Edit an application")
        super().__init__(bridge, parent, title, _("Add") if new else _("Keep"))
        self._key = key
        self.employer = employer_field(bridge)
        self.role = field(name=_("Role"))
        self.promised = DayField(_("Answer promised by"), bridge.today)
        self.add_row(_("&Employer"), self.employer)
        self.add_row(_("&Role"), self.role, _("The job, such as Staff Engineer."))
        self.add_row(
            _("&Answer promised by"), self.promised, _("If they named a day; before it nobody is asked.")
        )
        if key is not None:
            self._write(key)
        for line in (self.employer, self.role):
            line.textChanged.connect(self.renew)
        self.promised.changed.connect(self.renew)
        self.start_at(self.employer)
        self.begin()

    def _write(self, key: ApplicationId) -> None:
        book = self.bridge.workspace.book
        application = book.value(Application, key)
        if application.employer is not None:
            self.employer.setText(book.value(Employer, application.employer).name)
        self.role.setText(application.role)
        self.promised.set_day(application.promised_on)

    def draft(self) -> ApplicationDraft:
        """Give what stands here."""
        return ApplicationDraft(self.employer.text().strip(), self.role.text().strip(), self.promised.day)

    def values(self) -> object:
        """Give everything typed; a half-typed day counts too."""
        return self.draft(), self.promised.line.text()

    def check(self) -> bool:
        """Look at the employer and the day."""
        problem = day_problem(self.promised)
        self.set_problem(self.promised, problem)
        return bool(self.employer.text().strip()) and not problem

    def save(self) -> None:
        """Keep the application."""
        workspace, draft, key = self.bridge.workspace, self.draft(), self._key
        if key is None:
            self.bridge.do(
                lambda now: workspace.add_application(draft, now),
                then=self.finish,
                refused=self.complain,
                say=lambda _key: _("Application at {employer} added.").format(employer=draft.employer),
            )
        else:
            self.bridge.do(
                lambda now: workspace.edit_application(key, draft, now),
                then=self.finish,
                refused=self.complain,
            )
