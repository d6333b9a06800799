"""A section of Today: a heading with its count, what stands below it, and a way to the rest."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import button
from askwhy.ui.look.mirror import draw_text, painter_on, set_margins
from askwhy.ui.look.roles import HEADING, LIST, reads_as
from askwhy.ui.look.size import BODY, BOLD, font, px
from askwhy.ui.today.row import PAD, Row
from askwhy.wording.i18n import _

AT_FIRST = 40
"""So many are shown of a section; nobody does more in a day, and each row costs."""


class Heading(QLabel):
    """The name of a section, and how much stands in it, where that says something."""

    def __init__(self, text: str, token: str, *, counts: bool) -> None:
        super().__init__()
        # Before a text is set: a screen reader is told of it, and whoever it is then stays.
        reads_as(self, HEADING)
        self.setText(text)
        self._token, self._count, self._counts = token, 0, counts
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFixedHeight(px(32))

    def set_count(self, count: int) -> None:
        """Show how much there is."""
        self._count = count
        self.setAccessibleName(f"{self.text()}: {count}" if self._counts else self.text())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name and count."""
        painter = painter_on(self)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        area = QRectF(self.rect()).adjusted(px(PAD), px(4), 0, 0)
        strong = font(BODY, BOLD)
        painter.setFont(strong)
        painter.setPen(colour(self._token))
        draw_text(painter, area, flags, self.text())
        if not self._counts:
            return
        area.setLeft(area.left() + QFontMetricsF(strong).horizontalAdvance(self.text()) + px(8))
        painter.setFont(font(BODY, tabular=True))
        painter.setPen(colour("quiet"))
        draw_text(painter, area, flags, str(self._count))


class Section(QWidget):
    """A heading with rows or lines. It is out of sight while it is empty."""

    all_wanted = Signal()

    def __init__(self, title: str, token: str = "ink", *, counts: bool = True) -> None:
        super().__init__()
        self.is_whole = False
        """Whether everything is shown, however much it is."""
        self._heading = Heading(title, token, counts=counts)
        self._body = QVBoxLayout()
        self._body.setSpacing(0)
        self._all: QPushButton | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self._column.addLayout(self._body)
        reads_as(self, LIST)
        self.setAccessibleName(title)
        self.hide()

    def cut(self, things: Sequence[object]) -> int:
        """Give how many of them are to be shown, and offer the rest."""
        self._heading.set_count(len(things))
        hidden = len(things) > AT_FIRST and not self.is_whole
        if hidden:
            self._all = self._all or self._made_way()
            self._all.setText(_("Show all {count}").format(count=len(things)))
            self._all.setAccessibleName(self._all.text())
        if self._all is not None:
            self._all.setVisible(hidden)
        return AT_FIRST if hidden else len(things)

    def _made_way(self) -> QPushButton:
        """Make the way to the rest; few days have one."""
        made = button("", "link")
        made.clicked.connect(self._show_all)
        rest = QHBoxLayout()
        # The link stands under the heading; a button with a style sheet has no margins of its own.
        set_margins(rest, px(PAD), 0, 0, 0)
        rest.addWidget(made)
        rest.addStretch(1)
        self._column.addLayout(rest)
        return made

    def _show_all(self) -> None:
        self.is_whole = True
        self.all_wanted.emit()

    @property
    def widgets(self) -> list[QWidget]:
        """What stands below the heading, in its order."""
        found = (self._at(at) for at in range(self._body.count()))
        return [widget for widget in found if widget is not None]

    @property
    def rows(self) -> list[Row]:
        """The rows, in their order."""
        return [widget for widget in self.widgets if isinstance(widget, Row)]

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Bring the rows into this order; one that is on its way out stays where it is."""
        wanted = set(rows)
        at, moved = 0, False
        for row in rows:
            while (there := self._at(at)) is not None and there not in wanted:
                at += 1
            if there is not row:
                self._body.insertWidget(at, row)
                row.show()
                moved = True
            at += 1
        if moved:
            # A screen reader goes by the order of the children, which is that of their making otherwise.
            for row in rows:
                row.raise_()
        self.renew()

    def _at(self, index: int) -> QWidget | None:
        item = self._body.itemAt(index)
        return item.widget() if item is not None else None

    def remove(self, row: Row) -> None:
        """Take a row out."""
        self._body.removeWidget(row)
        self.renew()

    def renew(self) -> None:
        """Be in sight as long as something stands below the heading."""
        self.setVisible(self._body.count() > 0)

    def set_lines(self, make: Sequence[Callable[[], QWidget]]) -> None:
        """Show lines that are made anew."""
        shown = self.cut(make)
        for widget in self.widgets:
            self._body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for one in make[:shown]:
            self._body.addWidget(one())
        self.renew()
