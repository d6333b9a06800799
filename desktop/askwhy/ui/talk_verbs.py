"""What a person can do about a talk from any page: keep how it ended, what was said, and whom they named."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from askwhy.domain.ids import FeedbackId, InterviewerId, StepId, TodoId, TouchId
from askwhy.domain.outreach import Channel, Kind
from askwhy.domain.touches import Disposition
from askwhy.ui.plan_verbs import PlanVerbs
from askwhy.wording.i18n import spoken

if TYPE_CHECKING:
    from askwhy.domain.feedback import Theme
    from askwhy.store.applied import Applied

    Themes = dict[str, Theme]


class TalkVerbs(PlanVerbs):
    """The verbs of what they said. Forms are made when they are first needed, so that none costs start-up."""

    person_wanted = Signal(object)
    """The InterviewerId of who shall be seen."""

    def tick_call(
        self,
        who: InterviewerId,
        step: StepId | None,
        said: Disposition,
        note: str,
        then: "Callable[[Applied], None]",
        refused: Callable[[str], None],
    ) -> None:
        """Record how a call ended, of a step or without one; `then` is called when it stands."""
        workspace = self.bridge.workspace
        if step is not None:
            self.bridge.do(
                lambda now: workspace.tick(step, now, said, None, note), then, refused, self.ticked
            )
        else:
            self.bridge.do(
                lambda now: workspace.note_contact(who, now, Channel.PHONE, Kind.ASK, said, note=note),
                then,
                refused,
            )

    def themes(self) -> "Themes":
        """Give what words can be about, by their keys, in the language of the window."""
        return self.bridge.workspace.themes(spoken())

    # Forms are imported when they are asked for: they cost the start nothing.

    def note_feedback(self, who: InterviewerId, touch: TouchId | None = None) -> None:
        """Ask what somebody said, with a touch or else with their last answer."""
        from askwhy.ui.feedback.form import FeedbackForm

        self._open(lambda: FeedbackForm(self.bridge, self._window, who, touch))

    def edit_feedback(self, said: FeedbackId) -> None:
        """Show what was said, to correct it or to add what to do."""
        from askwhy.domain.feedback import Feedback
        from askwhy.ui.feedback.form import FeedbackForm

        def make() -> FeedbackForm:
            who = self.bridge.workspace.book.value(Feedback, said).interviewer
            return FeedbackForm(self.bridge, self._window, who, said=said)

        self._open(make)

    def tick_todo(self, todo: TodoId, done: bool) -> None:
        """Tick a thing to do, or take the tick away."""
        self.bridge.do(lambda now: self.bridge.workspace.tick_todo(todo, done, now))

    def they_answered(self, who: InterviewerId) -> None:
        """Ask how they answered, what it meant, and what they said."""
        from askwhy.ui.forms.reply import ReplyForm

        self._open(lambda: ReplyForm(self.bridge, self._window, who))

    def they_named(self, who: InterviewerId) -> None:
        """Ask whom somebody named."""
        from askwhy.ui.forms.referral import ReferralForm

        self._open(lambda: ReferralForm(self.bridge, self._window, who))

    def referrals(self) -> None:
        """Show who pointed to whom."""
        from askwhy.ui.person.referrals import ReferralsView

        def make() -> ReferralsView:
            view = ReferralsView(self.bridge, self._window)
            view.person_wanted.connect(self.person_wanted)
            return view

        self._open(make)
