"""Before the next interview: the things to do, to be ticked, changed and added."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from askwhy.store.feedback import TodoRow
from askwhy.ui.bridge import Bridge
from askwhy.ui.lessons.section import Section, Slot, column_of
from askwhy.ui.lessons.todo_line import TodoField, TodoLine
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.size import SECOND, px
from askwhy.wording import learned
from askwhy.wording.i18n import _
from askwhy.workspace.lessons import Taught

_OPEN_SHOWN, _DONE_SHOWN = 12, 3
"""So many are in sight, of those to do and of those that are done; the others when asked for."""


class TodoSection(Section):
    """What is open first, in the order in which it came; what is done last. All of it is undone as anything is."""

    theme_wanted = Signal(str)
    """The key of the theme whose words shall be shown."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(_("Before the next interview"))
        self._bridge = bridge
        self._taught: Taught | None = None
        self._all = False
        self.lines: list[TodoLine] = []
        self._next = Text("", SECOND, token="quiet")
        self.nothing = Text(
            _("What you take from somebody’s words goes here, and what you think of yourself."),
            token="quiet",
            wraps=True,
        )
        self._list = Slot()
        self.more = button("", "link")
        self.more.clicked.connect(self._show_all)
        self.add = button(_("Add a thing to do"), "link", "plus")
        self.add.clicked.connect(self._begin)
        self.field = TodoField(_("A new thing to do"))
        self.field.setPlaceholderText(_("One story of leading without a title"))
        self.field.entered.connect(self._enter)
        self.field.left.connect(self._leave)
        self.field.hide()
        left = Qt.AlignmentFlag.AlignLeft
        for widget in (self._next, self.nothing, self._list):
            self.column.addWidget(widget)
        self.column.addWidget(self.more, 0, left)
        self.column.addWidget(self.field)
        self.column.addWidget(self.add, 0, left)

    def show_taught(self, taught: Taught) -> None:
        """Show the things to do, keeping the focus on the one that had it."""
        self._taught = taught
        focused = next((line.row.todo for line in self.lines if line.isAncestorOf(_focus(self))), None)
        shown = taught.todos if self._all else _in_sight(taught.todos)
        self.lines = [self._line(taught, row) for row in shown]
        self._list.hold(column_of(self.lines, px(4)))
        left = len(taught.todos) - len(shown)
        self.more.setText(learned.show_more(left))
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(bool(left))
        self.nothing.setVisible(not taught.todos)
        coming = taught.next
        self._next.setText(learned.next_interview(coming.held_on, coming.employer) if coming else "")
        self._next.setVisible(coming is not None)
        for line in self.lines:
            if line.row.todo == focused:
                line.tick.setFocus()

    def _line(self, taught: Taught, row: TodoRow) -> TodoLine:
        theme = taught.themes.get(row.theme)
        line = TodoLine(row, theme.name if theme is not None else "")
        workspace = self._bridge.workspace
        line.ticked.connect(
            lambda done: self._bridge.do(lambda now: workspace.tick_todo(row.todo, done, now))
        )
        line.reworded.connect(lambda text: self._reword(row, text))
        line.source_wanted.connect(lambda: self.theme_wanted.emit(row.theme))
        return line

    def _reword(self, row: TodoRow, text: str) -> None:
        workspace = self._bridge.workspace
        if text == row.text:
            self._renew()
        elif text:
            self._bridge.do(lambda now: workspace.reword_todo(row.todo, text, now))
        else:
            self._bridge.do(lambda now: workspace.remove_todo(row.todo, now))

    def _renew(self) -> None:
        if self._taught is not None:
            self.show_taught(self._taught)

    def _show_all(self) -> None:
        self._all = True
        self._renew()

    # A new one

    def _begin(self) -> None:
        """Put a line below the things to do."""
        self.field.show()
        self.add.hide()
        self.field.setFocus()

    def _enter(self, text: str) -> None:
        """Add what was written, and be ready for the next."""
        if not text:
            self._leave()
            return
        self._bridge.do(
            lambda now: self._bridge.workspace.add_todo(text, now), then=lambda _done: self.field.clear()
        )

    def _leave(self) -> None:
        self.field.clear()
        self.field.hide()
        self.add.show()
        self.add.setFocus()


def _in_sight(todos: Sequence[TodoRow]) -> list[TodoRow]:
    open_ones = [row for row in todos if row.done_on is None]
    done = [row for row in todos if row.done_on is not None]
    return [*open_ones[:_OPEN_SHOWN], *done[:_DONE_SHOWN]]


def _focus(section: QWidget) -> QWidget:
    """Give what has the keyboard in the window; the section itself when nothing has it."""
    return section.window().focusWidget() or section
