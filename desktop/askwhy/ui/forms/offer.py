"""What is offered once an answer is known: a plan for who told you or led the talk, and for others if wanted."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from askwhy.domain.applications import Decision
from askwhy.domain.ids import ApplicationId, InterviewerId, PlanId
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.group import Group
from askwhy.ui.look.size import BODY, BOLD, SECOND, px
from askwhy.ui.look.tick_line import TickLine
from askwhy.wording.i18n import _, ngettext
from askwhy.workspace.ending import Askable, askable


class PlanOffer(Group):
    """Offers a plan for each of the panel who has none. Nothing is started before it is said."""

    changed = Signal()
    another_wanted = Signal(object, object)
    """The InterviewerId and the ApplicationId for whom another template shall be chosen."""

    def __init__(self, bridge: Bridge, application: ApplicationId, decision: Decision) -> None:
        super().__init__()
        self._bridge, self._application = bridge, application
        self._template = "silence" if decision is Decision.SILENT else "standard"
        ends = decision not in (Decision.REJECTED, Decision.SILENT)
        self.people: list[Askable] = [] if ends else askable(bridge.workspace, application)
        self.lines = [self._line(at, person) for at, person in enumerate(self.people)]
        self.another = button(_("Choose another plan"), "link")
        self.another.clicked.connect(self._want_another)
        if self.lines:
            self._lay_out()

    def _line(self, at: int, person: Askable) -> TickLine:
        line = TickLine(person.name, _("told you") if person.told else person.role, strong=True)
        line.tick.setChecked(at == 0)
        line.tick.toggled.connect(self.changed)
        return line

    def _lay_out(self) -> None:
        template = self._bridge.workspace.world.sequence(self._template)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(Text(_("You can still ask why."), BODY, wraps=True))
        column.addSpacing(px(6))
        for line in self.lines:
            column.addWidget(line)
        if len(self.lines) > 1:
            text = _("One person at an employer is asked first. Whoever else you tick waits for the answer.")
            column.addWidget(Text(text, SECOND, token="quiet", wraps=True))
        column.addSpacing(px(10))
        column.addWidget(Text(_(template.name), BODY, BOLD))
        column.addWidget(Text(_(template.purpose), SECOND, token="quiet", wraps=True))
        column.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.entry = self.lines[0]

    @property
    def title(self) -> str:
        """The heading: for whom the plan is offered first."""
        return _("Start a plan for {name}?").format(name=self.people[0].name)

    @property
    def verb(self) -> str:
        """What the button says."""
        return ngettext("Start the plan", "Start {count} plans", max(1, len(self.ticked)))

    @property
    def ticked(self) -> list[Askable]:
        """For whom a plan shall be started."""
        pairs = zip(self.people, self.lines, strict=True)
        return [person for person, line in pairs if line.tick.isChecked()]

    def start(self, then: Callable[[], None], refused: Callable[[str], None]) -> None:
        """Start the plans one after the other; `refused` hears why one cannot be, those before it stand."""
        left = self.ticked
        if not left:
            then()
            return
        person = left[0]
        line = self.lines[self.people.index(person)]

        def start(now: datetime) -> PlanId:
            return self._bridge.workspace.start_plan(
                person.who, self._template, now, application=self._application
            )

        def started(_plan: PlanId) -> None:
            line.tick.setChecked(False)
            line.setEnabled(False)
            self.start(then, refused)

        said = _("The plan for {name} is under way.").format(name=person.name)
        self._bridge.do(start, then=started, refused=refused, say=lambda _plan: said)

    def _want_another(self) -> None:
        chosen = self.ticked or self.people
        who: InterviewerId = chosen[0].who
        self.another_wanted.emit(who, self._application)
