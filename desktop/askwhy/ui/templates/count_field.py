"""A field for so many days after a day: a number, the kind of days, and the day from which they count."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from askwhy.domain.outreach import Anchor, DayType
from askwhy.domain.sequences import ORDER
from askwhy.ui.forms.choices import Choice
from askwhy.ui.look.group import Group
from askwhy.ui.look.line import field
from askwhy.ui.look.size import px
from askwhy.ui.templates.draft import Count
from askwhy.wording import templates as words
from askwhy.wording.i18n import _

_NUMBER_WIDTH, _LEAST_WIDTH = 52, 84


class CountField(Group):
    """So many days after a day, read as one sentence: 2, business days, after the answer."""

    changed = Signal()

    def __init__(self, name: str, count: Count) -> None:
        super().__init__()
        self.number = number_line(_("{what}: how many days").format(what=name), count.offset)
        self.days = Choice(
            _("{what}: which days").format(what=name), [(each, words.days(each)) for each in DayType]
        )
        self.anchor = Choice(
            _("{what}: after what").format(what=name), [(each, words.after(each)) for each in ORDER]
        )
        self.entry = self.number
        self.days.choose(count.days)
        self.anchor.choose(count.anchor)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.number)
        for choice in (self.days, self.anchor):
            # Of a combo box without a label of its own, Linux's screen readers hear what is chosen, and not its name.
            choice.setAccessibleDescription(choice.accessibleName())
            choice.setMinimumWidth(px(_LEAST_WIDTH))
            choice.currentIndexChanged.connect(lambda _at: self.changed.emit())
            row.addWidget(choice, 3 if choice is self.anchor else 2)
        self.number.textChanged.connect(lambda _text: self.changed.emit())

    @property
    def count(self) -> Count:
        """What stands here."""
        # A combo box gives the text of such a value back.
        return Count(self.number.text(), DayType(self.days.value), Anchor(self.anchor.value))


def number_line(name: str, text: str) -> QLineEdit:
    """Make a short line for a number of days."""
    made = field(name=name)
    made.setFixedWidth(px(_NUMBER_WIDTH))
    made.setText(text)
    return made
