"""The chosen application: what became of it and the next thing to do, its interviews, and how each person stands."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from askwhy.domain.applications import Decision
from askwhy.domain.ids import InterviewerId
from askwhy.ui.applications import words
from askwhy.ui.applications.parts import interviews_part, people_part, row_of, said_part
from askwhy.ui.look.controls import Scrolled, Text, button
from askwhy.ui.look.flow import Flow
from askwhy.ui.look.size import BOLD, NAME, PANE_TITLE, px
from askwhy.ui.verbs import Verbs
from askwhy.wording.i18n import _
from askwhy.workspace.application import ApplicationPage

_WIDEST = 760
"""Longer lines are hard to read, and what belongs together stands too far apart."""


class Detail(Scrolled):
    """Shows one application. It is built again only when what it shows has changed."""

    opened = Signal(object)
    """The InterviewerId of whom the pane shall show."""

    def __init__(self, verbs: Verbs) -> None:
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(px(24), px(16), px(24), px(24))
        self._column.setSpacing(0)
        self._inside.setMaximumWidth(px(_WIDEST))
        super().__init__(self._inside)
        self._verbs = verbs
        self._shown: tuple[ApplicationPage, date] | None = None

    @property
    def people(self) -> list[InterviewerId]:
        """Who sat in its interviews."""
        return [row.id for row in self._shown[0].panel] if self._shown is not None else []

    def show_page(self, page: ApplicationPage, today: date) -> None:
        """Show an application, keeping scroll and focus where it is the same one."""
        if (page, today) == self._shown:
            return
        same = self._shown is not None and self._shown[0].application.id == page.application.id
        place, focused = self.verticalScrollBar().value(), self._focused_name()
        self._shown = page, today
        self._clear()
        self._build(page, today)
        if same:
            self._inside.adjustSize()
            self.verticalScrollBar().setValue(place)
            self._focus_again(focused)

    def _focused_name(self) -> str:
        # Asked of the window: in front of it a form may have the keyboard, whose change this is.
        focused = self.window().focusWidget()
        return focused.accessibleName() if focused is not None and self._inside.isAncestorOf(focused) else ""

    def _focus_again(self, name: str) -> None:
        """Go on where one was; where that is gone, at the next thing to do."""
        if not name:
            return
        for widget in self._inside.findChildren(QWidget):
            if widget.isVisible() and widget.accessibleName() == name:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.enter()

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _build(self, page: ApplicationPage, today: date) -> None:
        parts = [
            self._head(page),
            self._decision(page, today),
            interviews_part(page, self._verbs, self.opened.emit),
        ]
        if page.panel:
            parts.append(people_part(page, self._verbs, today, self.opened.emit))
        if page.said:
            parts.append(said_part(page, self._verbs))
        for at, part in enumerate(parts):
            if at:
                self._column.addSpacing(px(14 if at == 1 else 20))
            self._column.addWidget(part)
            # What is not shown yet takes no focus, and Qt would show it only later.
            part.show()
        self._column.addStretch(1)

    def _head(self, page: ApplicationPage) -> QWidget:
        head, row = row_of()
        lines = QVBoxLayout()
        lines.setSpacing(px(2))
        employer, role = page.employer, page.application.role
        title = Text(employer or role or _("An application"), PANE_TITLE, BOLD, wraps=True, heading=True)
        # One very long word must not push the rest out of sight.
        title.setMinimumWidth(1)
        lines.addWidget(title)
        if employer and role:
            lines.addWidget(Text(role, token="quiet", wraps=True))
        row.addLayout(lines, 1)
        edit = button(_("Edit"), "plain", "pen", name=_("Edit the application"))
        edit.clicked.connect(partial(self._verbs.edit_application, page.application.id))
        row.addWidget(edit, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _decision(self, page: ApplicationPage, today: date) -> QWidget:
        """What became of it, who told, and the one thing to do next."""
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        about = page.application
        column.addWidget(Text(words.ended(about.decision, about.decided_on, today), NAME, BOLD))
        told = _("Told by {name}.").format(name=page.told_by) if page.told_by else ""
        for text in (told, words.promised(about, today)):
            if text:
                column.addWidget(Text(text, token="quiet", wraps=True))
        column.addSpacing(px(6))
        column.addWidget(self._actions(page))
        return block

    def _actions(self, page: ApplicationPage) -> QWidget:
        actions = QWidget()
        flow = Flow(actions, px(8))
        key, pending = page.application.id, page.application.decision is Decision.PENDING
        text = _("I was turned down") if pending else _("Change how it ended")
        decide = button(text, "primary" if pending else "plain")
        decide.clicked.connect(partial(self._verbs.decide, key))
        made = [decide]
        if page.next_asked is not None:
            name = _("Start a plan for {name}").format(name=page.next_asked.name)
            start = button(_("Start a plan"), "plain" if pending else "primary", name=name)
            start.clicked.connect(partial(self._verbs.start_plan, page.next_asked.who, key))
            made.insert(1 if pending else 0, start)
        for each in made:
            flow.addWidget(each)
        return actions

    def enter(self) -> None:
        """Put the focus on the next thing to do, else on the first."""
        made = [each for each in self._inside.findChildren(QPushButton) if each.isVisible()]
        first = (each for each in made if each.property("kind") == "primary")
        next(first, made[0]).setFocus(Qt.FocusReason.OtherFocusReason)
