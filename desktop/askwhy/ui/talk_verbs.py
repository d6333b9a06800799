"""What a person can do about a talk from any page: keep what was said, and whom they named."""

from PySide6.QtCore import Signal

from askwhy.domain.feedback import Feedback, Theme
from askwhy.domain.ids import FeedbackId, InterviewerId, TodoId, TouchId
from askwhy.ui.plan_verbs import PlanVerbs
from askwhy.wording.i18n import spoken


class TalkVerbs(PlanVerbs):
    """The verbs of what they said. Forms are made when they are first needed, so that none costs start-up."""

    person_wanted = Signal(object)
    """The InterviewerId of who shall be seen."""

    # Forms are imported when they are asked for: they cost the start nothing.

    def themes(self) -> dict[str, Theme]:
        """Give what words can be about, by their keys, in the language of the window."""
        return self.bridge.workspace.themes(spoken())

    def note_feedback(self, who: InterviewerId, touch: TouchId | None = None) -> None:
        """Ask what somebody said, with a touch or else with their last answer."""
        from askwhy.ui.feedback.form import FeedbackForm

        self._open(lambda: FeedbackForm(self.bridge, self._window, who, touch))

    def edit_feedback(self, said: FeedbackId) -> None:
        """Show what was said, to correct it or to add what to do."""
        from askwhy.ui.feedback.form import FeedbackForm

        def make() -> FeedbackForm:
            who = self.bridge.workspace.book.value(Feedback, said).interviewer
            return FeedbackForm(self.bridge, self._window, who, said=said)

        self._open(make)

    def tick_todo(self, todo: TodoId, done: bool) -> None:
        """Tick a thing to do, or take the tick away."""
        self.bridge.do(lambda now: self.bridge.workspace.tick_todo(todo, done, now))

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
