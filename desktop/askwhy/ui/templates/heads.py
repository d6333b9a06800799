"""The upper part of a template's page: its name and what it is for, to read or to change, and its verbs."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from askwhy.domain.sequence_form import LONGEST_NAME
from askwhy.ui.forms.lines import Lines
from askwhy.ui.forms.rows import Row, name_width
from askwhy.ui.look.controls import IconMark, Text, button
from askwhy.ui.look.flow import Flow
from askwhy.ui.look.line import field
from askwhy.ui.look.size import BOLD, OPENING, SECOND, px
from askwhy.ui.templates.count_field import CountField, number_line
from askwhy.ui.templates.draft import Field, Problems, TemplateDraft
from askwhy.wording.i18n import _

Verb = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


def verb_row(*verbs: Verb) -> tuple[QWidget, list[QPushButton]]:
    """Make a row of buttons that goes on in the next line where the room ends."""
    row, made = QWidget(), []
    flow = Flow(row, px(8))
    for text, do in verbs:
        each = button(text)
        each.clicked.connect(lambda _checked=False, do=do: do())
        flow.addWidget(each)
        made.append(each)
    return row, made


class ShippedHead(QWidget):
    """The head of a template that came with AskWhy: it is read, and copied."""

    def __init__(self, draft: TemplateDraft, *verbs: Verb) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(Text(draft.name, OPENING, BOLD, wraps=True))
        if draft.about:
            column.addWidget(Text(draft.about, wraps=True))
        line = QHBoxLayout()
        line.setSpacing(px(6))
        line.addWidget(IconMark("lock", "quiet", 16), 0, Qt.AlignmentFlag.AlignTop)
        said = _("It came with AskWhy and stays as it is. A copy is yours to change.")
        line.addWidget(Text(said, SECOND, token="quiet", wraps=True), 1)
        column.addLayout(line)
        column.addSpacing(px(6))
        row, self.buttons = verb_row(*verbs)
        column.addWidget(row)


class OwnHead(QWidget):
    """The head of a template of one's own: its name and what it is for are fields."""

    changed = Signal()

    def __init__(self, draft: TemplateDraft, *verbs: Verb) -> None:
        super().__init__()
        self.name = field(name=_("Name"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setText(draft.name)
        self.name.home(False)
        self.about = Lines(_("What for"), 2, _("What it does, in a sentence."))
        self.about.setPlainText(draft.about)
        self.rows = {
            Field.NAME: Row(_("&Name"), self.name, ""),
            Field.ABOUT: Row(_("&What for"), self.about, ""),
        }
        grid = _grid(self, self.rows)
        row, self.buttons = verb_row(*verbs)
        grid.addWidget(row, grid.rowCount(), 0, 1, 2)
        # What is too long shows its beginning once one has left it.
        self.name.editingFinished.connect(lambda: self.name.home(False))
        self.name.textChanged.connect(lambda _text: self.changed.emit())
        self.about.textChanged.connect(self.changed)


class Ending(QWidget):
    """When a template of one's own gives up, and from when on silence counts as the answer."""

    changed = Signal()

    def __init__(self, draft: TemplateDraft) -> None:
        super().__init__()
        self.closes = CountField(_("Gives up"), draft.closes)
        self.silence = number_line(_("Silence counts"), draft.silence)
        self.rows = {
            Field.CLOSES: Row(
                _("&Gives up"), self.closes, _("Then the plan rests; nobody is asked any more.")
            ),
            Field.SILENCE: Row(
                _("&Silence counts"),
                self.silence,
                _("So many days after the interview, silence is taken for the answer. Empty: never."),
            ),
        }
        _grid(self, self.rows)
        self.closes.changed.connect(self.changed)
        self.silence.textChanged.connect(lambda _text: self.changed.emit())


def _grid(widget: QWidget, rows: dict[Field, Row]) -> QGridLayout:
    """Lay rows out in a widget, their names in one column."""
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(16))
    grid.setVerticalSpacing(px(8))
    grid.setColumnStretch(1, 1)
    width = name_width(list(rows.values()))
    for row in rows.values():
        row.put(grid)
        row.label.setFixedWidth(width)
    return grid


def show_problems(rows: dict[Field, Row], problems: Problems) -> None:
    """Say below each row what is to be mended."""
    for kind, row in rows.items():
        row.set_problem(problems.get(kind, ""))
