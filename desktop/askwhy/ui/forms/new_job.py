"""The rows of an application that is entered only when it has ended: the job, the interview and the panel."""

from collections.abc import Callable
from datetime import date

from askwhy.domain.drafts import EndedDraft, InterviewDraft, PanelMember
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.application import day_problem, employer_field
from askwhy.ui.forms.day import DayField
from askwhy.ui.forms.form import Form
from askwhy.ui.forms.interview import panel_hint
from askwhy.ui.forms.panel import PanelField
from askwhy.ui.look.line import field
from askwhy.wording.i18n import _


class NewJob:
    """Four rows of a form. People of the employer are offered once its name is written."""

    def __init__(self, bridge: Bridge, form: Form) -> None:
        self._form = form
        self.employer = employer_field(bridge)
        self.role = field(name=_("Role"))
        self.interviewed = DayField(_("Interviewed on"), bridge.today)
        self.panel = PanelField(bridge)
        form.add_row(_("&Employer"), self.employer)
        form.add_row(_("&Role"), self.role, _("The job, such as Staff Engineer."))
        form.add_row(_("&Interviewed on"), self.interviewed, _("Roughly will do; you can mend it later."))
        form.add_row(_("&Panel"), self.panel, panel_hint(""))
        self.employer.editingFinished.connect(self._offer_people)

    def listen(self, heard: Callable[..., None]) -> None:
        """Have a function called whenever something is typed or ticked."""
        for line in (self.employer, self.role):
            line.textChanged.connect(heard)
        self.interviewed.changed.connect(heard)
        self.panel.changed.connect(heard)

    def _offer_people(self) -> None:
        # A form that goes takes the focus from its line, which then tells once more.
        if self._form.isVisible():
            self.panel.offer_employer(self.employer.text())

    def set_shown(self, shown: bool) -> None:
        """Show the rows, or leave them out."""
        for widget in (self.employer, self.role, self.interviewed, self.panel):
            self._form.row(widget).set_shown(shown)

    @property
    def tellers(self) -> list[tuple[PanelMember, str]]:
        """Who may have told the decision: the panel."""
        return [(seat.member, seat.name) for seat in self.panel.panel]

    @property
    def held_on(self) -> date | None:
        """The day of the interview; None while there is none."""
        return self.interviewed.day

    def values(self) -> tuple[object, ...]:
        """Give everything typed; a half-typed name counts too."""
        texts = (self.employer.text(), self.role.text(), self.interviewed.line.text())
        return (*texts, self.panel.members, self.panel.typed)

    def check(self) -> bool:
        """Say what is wrong with the day, and tell whether the rows are filled."""
        problem = day_problem(self.interviewed)
        self._form.set_problem(self.interviewed, problem)
        return bool(self.employer.text().strip()) and self.held_on is not None

    def draft(self) -> EndedDraft:
        """Give what stands here; a name that was typed but not added sat there too. Only once it is filled."""
        self.panel.add_typed()
        assert self.held_on is not None
        return EndedDraft(
            self.employer.text().strip(),
            InterviewDraft(self.held_on, self.panel.members),
            self.role.text().strip(),
        )
