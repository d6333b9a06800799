"""The form that starts a plan: which template, for which application, and how its days would fall."""

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from askwhy.domain.applications import Application, Decision
from askwhy.domain.faults import Fault
from askwhy.domain.ids import ApplicationId, InterviewerId, PlanId
from askwhy.domain.outreach import Anchor
from askwhy.domain.people import Employer, Interviewer
from askwhy.operations.plans import Known
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.application import day_problem
from askwhy.ui.forms.choices import Choice
from askwhy.ui.forms.day import DayField
from askwhy.ui.forms.form import Form
from askwhy.ui.forms.steps import StepsView
from askwhy.ui.forms.template_cards import TemplateCards
from askwhy.ui.look.controls import Rule, Text
from askwhy.ui.look.size import BOLD, NAME, px
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import N_, _
from askwhy.workspace.starting import PlanPreview, askable_applications, preview, unknown_anchors

_WIDTH = 840

_QUESTIONS = {
    Anchor.INTERVIEW: (N_("Interviewed on"), N_("The thanks count from this day.")),
    Anchor.PROMISED: (N_("Answer promised by"), N_("Empty, if they named no day.")),
    Anchor.DECISION: (N_("Turned down on"), N_("Empty, if you do not know yet: the asking waits for it.")),
}


class StartForm(Form):
    """Starts a plan for a person. It shows every step with its day before anything is kept."""

    templates_wanted = Signal()
    """The plan templates shall be looked at, or changed."""

    def __init__(
        self,
        bridge: Bridge,
        parent: QWidget | None,
        who: InterviewerId,
        application: ApplicationId | None = None,
    ) -> None:
        self._person = bridge.workspace.book.value(Interviewer, who)
        title = _("Start a plan for {name}").format(name=self._person.name)
        super().__init__(bridge, parent, title, _("Start the plan"), _WIDTH)
        self._open = askable_applications(bridge.workspace, who)
        self._given = application
        self.templates = TemplateCards(bridge, self._suggested(application))
        self.application = Choice(_("Application"), [(each.id, self._job(each)) for each in self._open])
        self.days = {anchor: DayField(_(name), bridge.today) for anchor, (name, _hint) in _QUESTIONS.items()}
        self.steps = StepsView()
        self.no_plan = Text("", token="warnink", wraps=True)
        self._lay_out_columns()
        self._listen()
        self.start_at(self.templates)
        self.begin()

    def _job(self, application: Application) -> str:
        book = self.bridge.workspace.book
        known = application.employer
        employer = book.value(Employer, known).name if known is not None else ""
        return ", ".join(part for part in (application.role, employer) if part) or _("An application")

    def _suggested(self, application: ApplicationId | None) -> str:
        """Give the template that fits: a referral's, silence's, else the standard one."""
        first = self._open[0].id if self._open else None
        about = next((each for each in self._open if each.id == (application or first)), None)
        if about is None and self._person.introduced_by is not None:
            return "referral"
        return "silence" if about is not None and about.decision is Decision.SILENT else "standard"

    def _lay_out_columns(self) -> None:
        whole = QWidget()
        columns = QHBoxLayout(whole)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(px(24))
        columns.addWidget(self.templates, 5)
        columns.addWidget(Rule(upright=True))
        columns.addLayout(self._right(), 6)
        self.add_wide(whole)

    def _right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(px(10))
        asked = QGridLayout()
        asked.setHorizontalSpacing(px(16))
        asked.setVerticalSpacing(px(8))
        asked.setColumnStretch(1, 1)
        self.add_row(_("&Application"), self.application, grid=asked)
        for anchor, (name, hint) in _QUESTIONS.items():
            self.add_row(_(name), self.days[anchor], _(hint), grid=asked)
        right.addLayout(asked)
        right.addWidget(Text(_("The steps"), NAME, BOLD))
        right.addWidget(self.no_plan)
        right.addWidget(self.steps)
        right.addStretch(1)
        return right

    def _listen(self) -> None:
        self.templates.changed.connect(self.renew)
        self.templates.templates_wanted.connect(self.templates_wanted)
        self.application.currentIndexChanged.connect(self.renew)
        for day in self.days.values():
            day.changed.connect(self.renew)

    # What stands here

    @property
    def template(self) -> str:
        """The key of the template that is chosen."""
        return self.templates.value

    @property
    def about(self) -> ApplicationId | None:
        """The application that the plan will be for; None when one is made with it."""
        if self._given is not None:
            return self._given
        chosen: ApplicationId | None = self.application.value
        return chosen

    def _asked(self) -> frozenset[Anchor]:
        """Give the days that this template counts from and that are not known yet."""
        template = self.bridge.workspace.world.sequence(self.template)
        unknown = unknown_anchors(self.bridge.workspace, template, self.about)
        # Who knows the answer need not know by when it was promised.
        return unknown if Anchor.DECISION in unknown else unknown - {Anchor.PROMISED}

    def known(self) -> Known:
        """Give the days that are asked for here and were answered."""
        asked = self._asked()
        days: dict[Anchor, date | None] = {
            anchor: field.day if anchor in asked else None for anchor, field in self.days.items()
        }
        return Known(days[Anchor.INTERVIEW], days[Anchor.DECISION], days[Anchor.PROMISED])

    def values(self) -> object:
        """Give everything chosen and typed."""
        return self.template, self.about, tuple(day.line.text() for day in self.days.values())

    def check(self) -> bool:
        """Ask for what is missing, and show the steps as they would fall."""
        try:
            asked = self._asked()
        except Fault as fault:
            self._say_no_plan(sentence(fault))
            return False
        needs = self.bridge.workspace.world.sequence(self.template).needs_application
        self.row(self.application).set_shown(needs and self._given is None and len(self._open) > 1)
        problems = False
        for anchor, day in self.days.items():
            self.row(day).set_shown(anchor in asked)
            problem = day_problem(day) if anchor in asked else ""
            self.set_problem(day, problem)
            problems = problems or bool(problem)
        return self._show_steps() and not problems

    def _show_steps(self) -> bool:
        said = ""
        plan: PlanPreview | None = None
        try:
            plan = self._preview(self.bridge.now())
        except Fault as fault:
            said = sentence(fault)
        self.steps.show_plan(plan, self.bridge.today)
        self._say_no_plan(said)
        return plan is not None

    def _say_no_plan(self, said: str) -> None:
        self.no_plan.setText(said)
        self.no_plan.setVisible(bool(said))

    def _preview(self, now: datetime) -> PlanPreview:
        workspace = self.bridge.workspace
        return preview(workspace, self._person.id, self.template, now, self.known(), self.about)

    def save(self) -> None:
        """Start the plan."""
        workspace, who, template = self.bridge.workspace, self._person.id, self.template
        known, about = self.known(), self.about

        def start(now: datetime) -> PlanId:
            return workspace.start_plan(who, template, now, known, about)

        said = _("The plan for {name} is under way.").format(name=self._person.name)
        self.bridge.do(start, then=self.finish, refused=self.complain, say=lambda _plan: said)
