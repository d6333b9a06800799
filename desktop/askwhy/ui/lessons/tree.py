"""Who pointed to whom, as far as there is room for: those with whom a line begins, and whom they named."""

from collections.abc import Callable
from itertools import zip_longest

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.ui.lessons.section import Section, Slot, column_of
from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.link import NameLink
from askwhy.ui.look.mirror import painter_on, set_margins
from askwhy.ui.look.size import SECOND, px
from askwhy.wording.i18n import _
from askwhy.wording.referrals import pointed as says
from askwhy.workspace.lessons import Pointed
from askwhy.workspace.referral_tree import Branch

_STEP, _LINE = 20, 28
_DOT = 5
"""Half the width of the dot before a name."""


class TreeSection(Section):
    """Gone while nobody pointed to anybody. Each name leads to the person."""

    opened = Signal(object)
    """The InterviewerId of whom the pane shall show."""

    def __init__(self, show_all: Callable[[], None]) -> None:
        super().__init__(_("Who pointed to whom"))
        self._list = Slot()
        self.more = button(_("See all of them"), "link")
        self.more.clicked.connect(lambda: show_all())
        self.column.addWidget(self._list)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_pointed(self, pointed: Pointed) -> None:
        """Show the lines."""
        names = {branch.row.id: branch.row.name for branch in pointed.branches}
        lines = []
        for branch, following in zip_longest(pointed.branches, pointed.branches[1:]):
            goes_on = following is not None and following.depth > 0
            lines.append(_Line(branch, self._link(branch, names), goes_on=goes_on))
        self._list.hold(column_of(lines))
        self.more.setVisible(pointed.more)
        self.has_something = bool(lines)
        self.setVisible(self.has_something)

    def _link(self, branch: Branch, names: dict[InterviewerId, str]) -> NameLink:
        row = branch.row
        by = names.get(row.introduced_by, "") if row.introduced_by is not None else ""
        link = NameLink(row.name, says(by, row.name, ""))
        link.clicked.connect(lambda: self.opened.emit(row.id))
        return link


class _Line(QWidget):
    """One person: a full dot with whom a line begins, an open one below, and the hook between them."""

    def __init__(self, branch: Branch, link: NameLink, *, goes_on: bool) -> None:
        super().__init__()
        self._depth, self._goes_on = branch.depth, goes_on
        self.setFixedHeight(px(_LINE))
        line = QHBoxLayout(self)
        set_margins(line, px(_STEP) * (branch.depth + 1), 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(link)
        line.addWidget(Text(branch.row.employer, SECOND, token="quiet"), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dot and the hook."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius = self.height() / 2, px(_DOT)
        centre = QPointF(px(_STEP) * self._depth + radius + 0.5, middle)
        trunk = radius + 0.5
        painter.setPen(QPen(colour("edge"), 1))
        if self._depth:
            painter.drawPolyline([QPointF(trunk, 0), QPointF(trunk, middle), centre])
        if self._goes_on:
            painter.drawLine(QPointF(trunk, middle), QPointF(trunk, self.height()))
        painter.setPen(QPen(colour("accent"), 1.5))
        painter.setBrush(colour("paper" if self._depth else "accent"))
        painter.drawEllipse(centre, radius - 0.5, radius - 0.5)
