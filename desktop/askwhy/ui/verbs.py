"""What a person can do from any page: opens the form that a verb needs, or does it at once."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from askwhy.domain.ids import ApplicationId, InterviewerId, InterviewId, PlanId, StepId
from askwhy.domain.outreach import Step, StepState
from askwhy.domain.touches import Disposition, Outcome
from askwhy.store.changes import Applied
from askwhy.store.rows import DueRow
from askwhy.ui.bridge import Bridge
from askwhy.wording import dates, names
from askwhy.wording.i18n import _
from askwhy.wording.labels import label

CONTACT_FILES = "*.vcf *.vcard *.csv *.tsv *.txt"


class Verbs(QObject):
    """The verbs of the window. Forms are made when they are first needed, so that none costs start-up."""

    labels_wanted = Signal(object)
    """The InterviewerIds for whom the mail room shall print."""
    people_wanted = Signal()
    """Everyone in the Book shall be seen."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self.bridge = bridge
        self._window = window

    # Forms and the example are imported when they are asked for: they cost the start nothing.

    # People

    def add_person(self) -> None:
        """Ask for a new interviewer."""
        from askwhy.ui.forms.person import PersonForm

        self._open(lambda: PersonForm(self.bridge, self._window))

    def edit_person(self, key: InterviewerId, focus: str = "") -> None:
        """Ask for the changes of an interviewer; `focus` names the field to begin with ("street")."""
        from askwhy.ui.forms.person import PersonForm

        self._open(lambda: PersonForm(self.bridge, self._window, key, focus))

    def import_files(self, paths: Sequence[Path] = ()) -> None:
        """Bring in people from files; without any, ask for them first."""
        from askwhy.ui.forms.importing import ask_for_files, bring_in

        chosen = paths or ask_for_files(self._window, CONTACT_FILES)
        if chosen:
            bring_in(self.bridge, self._window, chosen, self.people_wanted.emit)

    # Applications

    def add_application(self) -> None:
        """Ask for a new application."""
        from askwhy.ui.forms.application import ApplicationForm

        self._open(lambda: ApplicationForm(self.bridge, self._window))

    def edit_application(self, key: ApplicationId) -> None:
        """Ask for the changes of an application."""
        from askwhy.ui.forms.application import ApplicationForm

        self._open(lambda: ApplicationForm(self.bridge, self._window, key))

    def add_interview(self, key: ApplicationId) -> None:
        """Ask for a new interview of an application."""
        from askwhy.ui.forms.interview import InterviewForm

        self._open(lambda: InterviewForm(self.bridge, self._window, key))

    def edit_interview(self, key: InterviewId) -> None:
        """Ask for the changes of an interview."""
        from askwhy.ui.forms.interview import InterviewForm, application_of

        self._open(lambda: InterviewForm(self.bridge, self._window, application_of(self.bridge, key), key))

    def decide(self, key: ApplicationId | None = None) -> None:
        """Ask what became of an application: "I was turned down", when, by whom; then offer the plan."""
        from askwhy.ui.forms.decision import DecisionForm

        def make() -> QDialog:
            form = DecisionForm(self.bridge, self._window, key)
            form.plan_wanted.connect(self.start_plan)
            return form

        self._open(make)

    # Plans and steps

    def start_plan(self, who: InterviewerId, application: ApplicationId | None = None) -> None:
        """Ask which plan to start for a person."""
        from askwhy.ui.forms.start import StartForm

        self._open(lambda: StartForm(self.bridge, self._window, who, application))

    def they_answered(self, who: InterviewerId) -> None:
        """Ask how they answered, what it meant, and what they said."""
        from askwhy.ui.forms.reply import ReplyForm

        self._open(lambda: ReplyForm(self.bridge, self._window, who))

    def tick(
        self, step: StepId, disposition: Disposition, outcome: Outcome | None = None, note: str = ""
    ) -> None:
        """Record what happened with a step, and say when the next try is."""
        workspace = self.bridge.workspace
        self.bridge.do(lambda now: workspace.tick(step, now, disposition, outcome, note), say=self._ticked)

    def add_outcome(
        self, step: StepId, outcome: Outcome | None, note: str, then: Callable[[Applied], None] | None = None
    ) -> None:
        """Record afterwards what the last contact of a step meant; `then` is called when it stands."""
        self.bridge.do(lambda now: self.bridge.workspace.add_outcome(step, now, outcome, note), then)

    def _ticked(self, applied: Applied) -> str:
        """Call to Dana Reyes: no answer. Next try Thursday, late."""
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

    # The book

    def settings(self, focus: str = "") -> None:
        """Ask for one's own name, address and zone; `focus` names the field to begin with."""
        from askwhy.ui.forms.settings import SettingsForm

        self._open(lambda: SettingsForm(self.bridge, self._window, focus))

    def fill_example(self) -> None:
        """Fill the empty book with an example."""
        from askwhy.workspace.example import fill_example

        self._say_done(lambda now: fill_example(self.bridge.workspace, now), _("The example is in."))

    def remove_example(self) -> None:
        """Take the example out of the book."""
        from askwhy.workspace.example import remove_example

        self._say_done(lambda now: remove_example(self.bridge.workspace, now), _("The example is gone."))

    def _say_done(self, verb: Callable[[datetime], object], text: str) -> None:
        self.bridge.do(verb, say=lambda _result: text)

    def _open(self, make: Callable[[], QDialog]) -> None:
        """Make a form and show it; who or what it is about may be gone, or the Book locked for a moment."""

        def show(form: QDialog) -> None:
            form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            form.open()

        self.bridge.do(lambda _now: make(), then=show)
