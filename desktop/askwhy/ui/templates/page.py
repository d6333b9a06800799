"""The page of one plan template: its head, the days of the example, its steps, and when it gives up."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.domain.sequences import Sequence
from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import Rule, Text
from askwhy.ui.look.mirror import set_margins
from askwhy.ui.look.size import BOLD, NAME, SECOND, px
from askwhy.ui.templates.contradiction import Contradiction, contradiction
from askwhy.ui.templates.draft import Problems, TemplateDraft
from askwhy.ui.templates.example import ExampleFields
from askwhy.ui.templates.heads import Ending, OwnHead, ShippedHead, Verb, show_problems
from askwhy.ui.templates.steps_list import StepsList
from askwhy.wording import dates
from askwhy.wording import templates as words
from askwhy.wording.i18n import _


class TemplatePage(QWidget):
    """One template, read-only when it came with AskWhy. It says what is wrong and shows the days as one types."""

    changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        draft: TemplateDraft,
        example: ExampleFields,
        *verbs: Verb,
        shipped: Sequence | None,
    ) -> None:
        super().__init__()
        self._bridge, self._key, self._example = bridge, draft.key, example
        editable = shipped is None
        self.head: ShippedHead | OwnHead = OwnHead(draft, *verbs) if editable else ShippedHead(draft, *verbs)
        self.steps = StepsList(draft.steps, editable=editable)
        self.ending = Ending(draft) if editable else None
        self._first = draft
        self.rests = Text("", SECOND, token="quiet", wraps=True)
        self._lay_out(shipped)
        self._listen()
        self.renew()

    def _lay_out(self, shipped: Sequence | None) -> None:
        column = QVBoxLayout(self)
        set_margins(column, px(20), px(4), px(12), px(16))
        column.setSpacing(px(10))
        column.addWidget(self.head)
        column.addSpacing(px(2))
        column.addWidget(Rule())
        column.addWidget(Text(_("On real days, as an example"), NAME, BOLD, heading=True))
        column.addWidget(self._example)
        self._example.show()
        column.addSpacing(px(2))
        column.addWidget(Text(_("The steps"), NAME, BOLD, heading=True))
        column.addWidget(self.steps)
        column.addWidget(Rule())
        if shipped is not None:
            said = " ".join(part for part in (words.gives_up(shipped), words.silence(shipped)) if part)
            column.addWidget(Text(said, wraps=True))
        if self.ending is not None:
            column.addWidget(self.ending)
        column.addWidget(self.rests)
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Leave the height to the width: Qt would add up the texts as if each were wrapped narrowly."""
        return QSize(super().minimumSizeHint().width(), 0)

    def _listen(self) -> None:
        self._example.changed.connect(self.renew)
        self.steps.changed.connect(self._on_changed)
        if isinstance(self.head, OwnHead):
            self.head.changed.connect(self._on_changed)
        if self.ending is not None:
            self.ending.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        self.renew()
        self.changed.emit()

    @property
    def draft(self) -> TemplateDraft:
        """What stands here."""
        if not isinstance(self.head, OwnHead) or self.ending is None:
            return self._first
        return TemplateDraft(
            self._key,
            self.head.name.text(),
            self.head.about.text,
            self.ending.closes.count,
            self.ending.silence.text(),
            self.steps.steps,
        )

    @property
    def template(self) -> Sequence | None:
        """The template that stands here; None while something in it is to be mended."""
        read = self.draft.read()
        return read if read is not None and contradiction(read) is None else None

    def renew(self) -> None:
        """Say what is to be mended, and show the steps on the days of the example."""
        draft = self.draft
        readable = draft.readable()
        template, places = readable if readable is not None else (None, [])
        self._say(draft, contradiction(template, places) if template is not None else None)
        plan = self._example.lay_out(template)
        steps = dict(zip(places, plan.steps, strict=True)) if plan is not None else {}
        self.steps.show_days(steps, self._bridge.today)
        closes_on = plan.closes_on if plan is not None and draft.closes.number is not None else None
        rests = _("In the example the plan rests on {day}.")
        self.rests.setText(rests.format(day=dates.full_day(closes_on)) if closes_on is not None else "")
        self.rests.setVisible(closes_on is not None)

    def _say(self, draft: TemplateDraft, wrong: Contradiction | None) -> None:
        of_template = _with(draft.problems, wrong, None)
        if isinstance(self.head, OwnHead):
            show_problems(self.head.rows, of_template)
        if self.ending is not None:
            show_problems(self.ending.rows, of_template)
        turned = wrong.step if wrong is not None and wrong.by_order else None
        self.steps.show_problems(lambda at: _with(draft.steps[at].problems, wrong, at), turned)


def _with(problems: Problems, wrong: Contradiction | None, step: int | None) -> Problems:
    """Give the problems of a step, or of the template itself, with a contradiction that belongs there."""
    if wrong is None or wrong.step != step:
        return problems
    return {wrong.field: wrong.sentence, **problems}
