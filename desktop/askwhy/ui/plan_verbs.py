"""What a person can do with plans and their steps from any page: a form where one is needed, else at once."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from askwhy.domain.ids import ApplicationId, InterviewerId, PlanId, StepId
from askwhy.domain.outreach import StepState
from askwhy.domain.touches import Disposition, Outcome
from askwhy.store.rows import DueRow
from askwhy.ui.bridge import Bridge
from askwhy.wording import dates, names
from askwhy.wording.i18n import _
from askwhy.workspace.today import emails_due

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from askwhy.domain.drafts import NamedDraft
    from askwhy.store.applied import Applied
    from askwhy.ui.desk.dialog import Desk


class PlanVerbs(QObject):
    """The verbs of plans and steps, and what opens a form."""

    labels_wanted = Signal(object)
    """The InterviewerIds for whom the mail room shall print."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self.bridge = bridge
        self._window = window

    # Forms are imported when they are asked for: they cost the start nothing.

    def start_plan(self, who: InterviewerId, application: ApplicationId | None = None) -> None:
        """Ask which plan to start for a person."""
        from askwhy.ui.forms.start import StartForm

        def make() -> StartForm:
            form = StartForm(self.bridge, self._window, who, application)
            form.templates_wanted.connect(lambda: self.plan_templates(form))
            return form

        self._open(make)

    def plan_templates(self, over: QWidget | None = None) -> None:
        """Show the plan templates, and change one's own; `over` is the form from which they are gone to."""
        from askwhy.ui.templates.dialog import TemplatesDialog

        self._open(lambda: TemplatesDialog(self.bridge, over or self._window))

    def tell_story(self, plan: PlanId) -> None:
        """Tell why the steps of a plan fall on their days."""
        from askwhy.ui.person.story import StoryView

        def make() -> StoryView:
            view = self.bridge.workspace.view_of(plan)
            return StoryView(self._window, view.person.name, view.steps, self.bridge.today)

        self._open(make)

    def note_contact(self, who: InterviewerId) -> None:
        """Ask about a contact that no step had planned."""
        from askwhy.ui.forms.contact import ContactForm

        self._open(lambda: ContactForm(self.bridge, self._window, who))

    def write(self, step: StepId, then: Callable[["Desk"], None] | None = None) -> None:
        """Write the e-mail or the letter of a step at the desk; it is ticked when one says that it went out.

        `then` gets the desk before it is shown.
        """
        from askwhy.ui.desk.dialog import Desk
        from askwhy.ui.desk.recalled import recall

        def make() -> Desk:
            desk = Desk(self.bridge, self._window, step)
            desk.happened.connect(lambda said: self.tick(step, said, by_server=desk.was_accepted))
            recall(desk)
            desk.print_wanted.connect(self.labels_wanted)
            if then is not None:
                then(desk)
            return desk

        self._open(make)

    def write_emails(self) -> None:
        """Go through the e-mails that are due today, one at a time."""
        from askwhy.ui.desk.round import Round

        def go(steps: Sequence[StepId]) -> None:
            if steps:
                Round(self, steps, self.write).go_on()
            else:
                self.bridge.said.emit(_("No e-mail is due today."), "")

        self.bridge.do(lambda now: emails_due(self.bridge.workspace, now), then=go)

    def tick(
        self,
        step: StepId,
        disposition: Disposition,
        outcome: Outcome | None = None,
        note: str = "",
        *,
        by_server: bool = False,
    ) -> None:
        """Record what happened with a step, and say when the next try is."""
        tick = partial(self.bridge.workspace.tick, step, by_server=by_server)
        self.bridge.do(lambda now: tick(now, disposition, outcome, note), say=self.ticked)

    def add_outcome(
        self,
        step: StepId,
        outcome: Outcome | None,
        note: str,
        named: "NamedDraft | None" = None,
        then: "Callable[[Applied], None] | None" = None,
    ) -> None:
        """Record afterwards what the last contact of a step meant, and whom they named.

        `then` is called when it stands.
        """
        workspace = self.bridge.workspace
        self.bridge.do(lambda now: workspace.add_outcome(step, now, outcome, note, named), then)

    def ticked(self, applied: "Applied") -> str:
        """Call to Dana Reyes: no answer. Next try Thursday, late."""
        # Nothing is ticked before the first paint.
        from askwhy.domain.contacts import Step
        from askwhy.wording.labels import label

        text = f"{label(applied.label)}."
        for edit in applied.edits:
            step, before = edit.after, edit.before
            if isinstance(step, Step) and isinstance(before, Step) and step.state is StepState.PLANNED:
                moved = step.window is not None and (step.due_on, step.window) != (
                    before.due_on,
                    before.window,
                )
                if moved and step.due_on is not None and step.window is not None:
                    day = dates.spoken_day(step.due_on, self.bridge.today)
                    return (
                        text
                        + " "
                        + _("Next try {day}, {window}.").format(day=day, window=names.window(step.window))
                    )
        return text

    def skip(self, step: StepId) -> None:
        """Leave a step out."""
        self.bridge.do(lambda now: self.bridge.workspace.skip(step, now))

    def postpone(self, step: StepId, to: date) -> None:
        """Move a step to a date in their calendar."""
        self.bridge.do(lambda now: self.bridge.workspace.postpone(step, to, now))

    def other_day(self, row: DueRow) -> None:
        """Ask to which day a step shall be moved."""
        from askwhy.ui.today.other_day import OtherDay

        self._open(lambda: OtherDay(self.bridge, self._window, row))

    def resume(self, plan: PlanId) -> None:
        """Let a paused plan go on."""
        self.bridge.do(lambda now: self.bridge.workspace.resume(plan, now))

    def rest(self, plan: PlanId) -> None:
        """End a plan: nothing more is asked."""
        self.bridge.do(lambda now: self.bridge.workspace.rest(plan, now))

    def resume_all(self, plans: Sequence[PlanId], whose: str) -> None:
        """Let paused plans of an employer go on."""
        self.bridge.do(lambda now: self.bridge.workspace.resume_all(plans, now, whose))

    def rest_all(self, plans: Sequence[PlanId], whose: str) -> None:
        """End plans of an employer."""
        self.bridge.do(lambda now: self.bridge.workspace.rest_all(plans, now, whose))

    def spread(self, steps: Sequence[StepId]) -> None:
        """Spread what has waited over some days."""
        self.bridge.do(lambda now: self.bridge.workspace.spread(steps, now))

    def take_silence(self, application: ApplicationId) -> None:
        """Take the silence of an employer for the answer; where no plan asks yet, offer one."""
        from askwhy.domain.applications import Decision
        from askwhy.ui.forms.decision import DecisionForm

        workspace = self.bridge.workspace
        if workspace.asks_about(application):
            self.bridge.do(
                lambda now: workspace.decide(application, Decision.SILENT, workspace.day(now), now)
            )
            return

        def make() -> DecisionForm:
            form = DecisionForm(self.bridge, self._window, application, Decision.SILENT)
            form.plan_wanted.connect(self.start_plan)
            return form

        self._open(make)

    def wait_longer(self, application: ApplicationId) -> None:
        """Give an employer a week more to answer."""
        self.bridge.do(lambda now: self.bridge.workspace.wait_longer(application, now))

    def _open(self, make: "Callable[[], QDialog]") -> None:
        """Make a form and show it; who or what it is about may be gone, or the Book locked for a moment."""

        def show(form: "QDialog") -> None:
            form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            form.open()

        self.bridge.do(lambda _now: make(), then=show)
