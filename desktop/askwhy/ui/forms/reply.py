"""The form of a reply: how they answered, what it meant, and what they said, in their words."""

from PySide6.QtWidgets import QWidget

from askwhy.domain.calendars import LAST_DAY
from askwhy.domain.contacts import Plan
from askwhy.domain.drafts import NamedDraft
from askwhy.domain.faults import Fault
from askwhy.domain.feedback import Mark
from askwhy.domain.ids import InterviewerId
from askwhy.domain.outreach import Channel, PlanState
from askwhy.domain.people import Interviewer
from askwhy.domain.touches import Outcome
from askwhy.ui.bridge import Bridge
from askwhy.ui.feedback.chips import ThemeChips
from askwhy.ui.feedback.keeping import keep_own
from askwhy.ui.forms.application import day_problem
from askwhy.ui.forms.chips import Chip, Chips
from askwhy.ui.forms.day import DayField
from askwhy.ui.forms.form import Form
from askwhy.ui.forms.lines import Lines
from askwhy.ui.forms.naming import NamedField
from askwhy.ui.look.line import field
from askwhy.ui.person.sections import CHANNEL_ICONS
from askwhy.wording import names
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import N_, _, spoken

_MEANS = {
    None: N_("The plan stops asking."),
    Outcome.ADVICE_GIVEN: N_("The plan stops asking."),
    Outcome.REFERRAL: N_("The plan stops asking. Whom they named gets a plan too."),
    Outcome.GENERIC: N_("The plan stops asking."),
    Outcome.DECLINED_POLICY: N_("The plan stops asking, for good."),
    Outcome.NOT_NOW: N_("The plan pauses until you let it go on."),
    Outcome.OUT_OF_OFFICE: N_("An absence is no answer, so the plan goes on."),
    Outcome.OPT_OUT: N_("Nothing more goes to them, in any plan."),
}
"""What becomes of the plan."""

_NAMING = (Outcome.ADVICE_GIVEN, Outcome.REFERRAL)
"""The outcomes with which somebody may have been named."""


class ReplyForm(Form):
    """Keeps that they answered. One click is enough; the rest is for later."""

    def __init__(self, bridge: Bridge, parent: QWidget | None, who: InterviewerId) -> None:
        person = bridge.workspace.book.value(Interviewer, who)
        super().__init__(bridge, parent, _("{name} answered").format(name=person.name), _("Keep"))
        self._who = who
        self.channel = Chips(
            _("How"), [Chip(each, names.channel(each), CHANNEL_ICONS[each]) for each in Channel]
        )
        self.outcome = Chips(
            _("What it meant"), [Chip(each, names.outcome(each)) for each in Outcome], optional=True
        )
        self._person = person
        self.back_on = DayField(_("Back on"), bridge.today)
        self.named = NamedField(bridge)
        self.about = ThemeChips(bridge.workspace.themes(spoken()))
        self.todo = field(_("One thing, small enough to do"), name=_("What you will do about it"))
        self.words = Lines(_("What they said"), 5, _("In their words, as far as you remember."))
        plans = bridge.workspace.book.of(Plan, "interviewer", [who])
        self._under_way = any(plan.state is not PlanState.FINISHED for plan in plans)
        self.channel.choose(Channel.EMAIL)
        self.add_row(_("&How"), self.channel)
        self.add_row(_("&What it meant"), self.outcome)
        self.add_row(_("&Back on"), self.back_on, _("Empty, if they did not say: about a week is taken."))
        hint = _("They get a plan of their own. You can also add them later.")
        self.add_row(_("&Named"), self.named, hint)
        self.add_row(_("What they &said"), self.words, _("Ctrl+Enter keeps it."))
        self.add_more(_("What it was about, and what you will do"))
        self.add_row(_("&About what"), self.about)
        self.add_row(_("What you will &do"), self.todo)
        self.channel.changed.connect(self.renew)
        self.outcome.changed.connect(self.renew)
        self.back_on.changed.connect(self.renew)
        self.named.changed.connect(self.renew)
        self.words.textChanged.connect(self.renew)
        keep_own(bridge, self.about, self.complain)
        self.start_at(self.words)
        self.begin()

    def values(self) -> object:
        """Give everything chosen and typed."""
        return self.channel.value, self.outcome.value, self.back_on.line.text(), *self._said, self._whom

    @property
    def _said(self) -> tuple[str, tuple[Mark, ...], str]:
        return self.words.text, self.about.marks, self.todo.text()

    @property
    def _is_away(self) -> bool:
        return self.outcome.value is Outcome.OUT_OF_OFFICE

    @property
    def _whom(self) -> NamedDraft | None:
        return self.named.named if self.outcome.value in _NAMING else None

    def check(self) -> bool:
        """Say what becomes of the plan, and look at the day of their return."""
        hint = _(_MEANS[self.outcome.value]) if self._under_way else _("You can leave it open.")
        self.row(self.outcome).set_hint(hint)
        self.row(self.back_on).set_shown(self._is_away)
        self.row(self.named).set_shown(self.outcome.value in _NAMING)
        problem = self._problem() if self._is_away else ""
        self.set_problem(self.back_on, problem)
        return not problem

    def _problem(self) -> str:
        day = self.back_on.day
        if day is None:
            return day_problem(self.back_on)
        if day < self.bridge.workspace.world.local_day(self._person, self.bridge.now()):
            return sentence(Fault("back_before_today", day=day.isoformat()))
        return _("This is too far off.") if day > LAST_DAY else ""

    def save(self) -> None:
        """Keep the answer."""
        channel, outcome = self.channel.value, self.outcome.value
        words, marks, todo = self._said
        back_on, named = self.back_on.day if self._is_away else None, self._whom
        self.bridge.do(
            lambda now: self.bridge.workspace.reply(
                self._who, now, channel, outcome, words, back_on, marks, todo, named
            ),
            then=self.finish,
            refused=self.complain,
        )
