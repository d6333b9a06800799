"""The form of a decision: what became of an application, when, and by whom it was told; then it offers the plan."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from askwhy.domain.applications import Application, Decision
from askwhy.domain.drafts import PanelMember
from askwhy.domain.faults import Fault
from askwhy.domain.ids import ApplicationId, InterviewerId
from askwhy.store.applications import ApplicationRow, application_rows
from askwhy.store.applied import Applied
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.application import day_problem
from askwhy.ui.forms.chips import Chip, Chips
from askwhy.ui.forms.choices import Choice
from askwhy.ui.forms.day import DayField
from askwhy.ui.forms.form import Form
from askwhy.ui.forms.new_job import NewJob
from askwhy.ui.forms.offer import PlanOffer
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _
from askwhy.workspace.ending import enter, may_have_told, must_fit

_ENDS = (Decision.REJECTED, Decision.SILENT, Decision.OFFER, Decision.WITHDRAWN)


class DecisionForm(Form):
    """Keeps a decision; of an application that the Book does not know yet, the job and the panel with it."""

    plan_wanted = Signal(object, object)
    """The InterviewerId and the ApplicationId for whom another plan shall be chosen."""

    def __init__(
        self,
        bridge: Bridge,
        parent: QWidget | None,
        application: ApplicationId | None = None,
        decision: Decision = Decision.REJECTED,
    ) -> None:
        super().__init__(bridge, parent, _("How it ended"), _("Keep"))
        self._given = application
        self.offer: PlanOffer | None = None
        self._shows_end = False
        rows = application_rows(bridge.workspace.book.database)
        self.application = Choice(_("Application"), _offered(rows))
        texts = (_("The answer was no"), _("No answer came"), _("An offer"), _("I withdrew"))
        self.decision = Chips(
            _("What became of it"), [Chip(end, text) for end, text in zip(_ENDS, texts, strict=True)]
        )
        self.day = DayField(_("When"), bridge.today, bridge.today)
        self.told_by = Choice(_("Who told you"))
        self._lay_out_rows()
        self.decision.choose(decision)
        if application is not None:
            self.application.choose(application)
        self._show_application()
        self._listen()
        self.row(self.application).set_shown(application is None and bool(rows))
        self.start_at(self.job.employer if not rows else self.decision if application else self.application)
        self.begin()

    def _lay_out_rows(self) -> None:
        self.add_row(_("&Application"), self.application)
        self.job = NewJob(self.bridge, self)
        self.add_row(_("What &became of it"), self.decision)
        self.add_row(_("&When"), self.day)
        self.add_row(_("Who &told you"), self.told_by)

    def _listen(self) -> None:
        self.application.currentIndexChanged.connect(self._show_application)
        self.job.listen(self._offer_tellers)
        self.told_by.currentIndexChanged.connect(self.renew)
        for part in (self.decision, self.day):
            part.changed.connect(self.renew)

    @property
    def about(self) -> ApplicationId | None:
        """The application; None for one that is entered here."""
        chosen: ApplicationId | None = self._given or self.application.value
        return chosen

    def _show_application(self, *_told: object) -> None:
        """Show what is known of the application, or ask for it."""
        self.job.set_shown(self.about is None)
        key, workspace = self.about, self.bridge.workspace
        if key is None:
            self._offer_tellers()
            return
        self.bridge.do(
            lambda _now: (workspace.book.value(Application, key), may_have_told(workspace, key)),
            then=lambda known: self._write(*known),
            refused=self.complain,
        )

    def _write(self, application: Application, tellers: list[tuple[InterviewerId, str]]) -> None:
        self._set_tellers([*tellers])
        self.told_by.choose(application.told_by)
        ended = application.decision is not Decision.PENDING
        if ended:
            self.decision.choose(application.decision)
            self.day.set_day(application.decided_on)
        elif self._shows_end:
            self.decision.choose(Decision.REJECTED)
            self.day.set_day(self.bridge.today)
        self._shows_end = ended
        self.renew()

    def _offer_tellers(self, *_told: object) -> None:
        if self.about is None:
            before = self.told_by.value
            self._set_tellers(self.job.tellers)
            self.told_by.choose(before)
            self.renew()

    def _set_tellers(self, pairs: list[tuple[PanelMember, str]]) -> None:
        self.told_by.offer([(None, _("Nobody by name")), *pairs])

    # What stands here

    def values(self) -> object:
        """Give everything typed and chosen."""
        if self.offer is not None:
            return None
        end = (self.decision.value, self.day.line.text(), self.told_by.value)
        return self.about, end, self.job.values()

    def check(self) -> bool:
        """Look whether the days are days, and do not contradict the interviews."""
        if self.offer is not None:
            return bool(self.offer.ticked)
        told = self.decision.value in (Decision.REJECTED, Decision.OFFER) and self.told_by.count() > 1
        self.row(self.told_by).set_shown(told)
        problem = day_problem(self.day) or self._contradiction()
        self.set_problem(self.day, problem)
        known = self.about is not None or self.job.check()
        return known and self.day.day is not None and not problem

    def _contradiction(self) -> str:
        if self.day.day is None:
            return ""
        held = self.job.held_on if self.about is None else None
        try:
            must_fit(self.bridge.workspace, self.about, held, self.day.day, self.bridge.today)
        except Fault as fault:
            return sentence(fault)
        return ""

    # How it is kept

    def save(self) -> None:
        """Keep the decision; once it is kept, start the plans that are ticked."""
        if self.offer is not None:
            self.offer.start(then=self.accept, refused=self.complain)
            return
        self.bridge.do(self._keep, then=self.finish, refused=self.complain)

    def _keep(self, now: datetime) -> Applied:
        workspace, day = self.bridge.workspace, self.day.day
        assert day is not None  # checked before
        decision: Decision = self.decision.value
        told_by: PanelMember | None = self.told_by.value if self.row(self.told_by).is_shown else None
        if self.about is not None:
            known = told_by if not isinstance(told_by, str) else None
            return workspace.decide(self.about, decision, day, now, known)
        return enter(workspace, self.job.draft(), decision, day, now, told_by)

    def finish(self, result: object) -> None:
        """Offer the plan, where there is somebody to ask."""
        assert isinstance(result, Applied)
        made = [edit.after.id for edit in result.edits if isinstance(edit.after, Application)]
        key = self.about or made[0]
        self.bridge.do(
            lambda _now: PlanOffer(self.bridge, key, self.decision.value),
            then=lambda offer: self._offer_plan(key, offer),
            refused=lambda _sentence: self._close(key),
        )

    def _close(self, key: ApplicationId) -> None:
        super().finish(key)

    def _offer_plan(self, key: ApplicationId, offer: PlanOffer) -> None:
        if not offer.people:
            self._close(key)
            return
        self._saving = False
        self.offer, self._first = offer, None
        self.saved.emit(key)
        self.heading.setText(offer.title)
        self.setWindowTitle(offer.title)
        self.cancel.setText(_("Not now"))
        self.cancel.setAccessibleName(_("Not now"))
        self.show_instead(offer)
        offer.changed.connect(self._name_verb)
        offer.another_wanted.connect(self._want_another)
        self._name_verb()
        self.settle()

    def _name_verb(self) -> None:
        assert self.offer is not None
        self.keep.setText(self.offer.verb)
        self.keep.setAccessibleName(self.offer.verb)
        self.renew()

    def _want_another(self, who: InterviewerId, about: ApplicationId) -> None:
        self.accept()
        self.plan_wanted.emit(who, about)


def _offered(rows: list[ApplicationRow]) -> list[tuple[ApplicationId | None, str]]:
    """Give the applications to choose from: those that are open first, and room for one more."""
    ordered = sorted(rows, key=lambda row: row.decision is not Decision.PENDING)
    texts = [(row.id, ", ".join(part for part in (row.employer, row.role) if part)) for row in ordered]
    return [*texts, (None, _("Another one"))]
