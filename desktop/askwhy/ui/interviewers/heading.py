"""The heading of the table of interviewers: sorts, lets columns be moved, sized and chosen, and remembers how."""

from functools import cached_property

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCursor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from askwhy.domain.standing import Standing
from askwhy.ui.interviewers.columns import Column, Columns
from askwhy.ui.interviewers.model import HEADINGS
from askwhy.ui.interviewers.rows_paint import PAD, STATE_ROOM
from askwhy.ui.look.colours import colour
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.mirror import is_mirrored
from askwhy.ui.look.painted import paint_line
from askwhy.ui.look.preferences import Preference, prefer, preference
from askwhy.ui.look.size import MEDIUM, SECOND, font, px
from askwhy.wording import names
from askwhy.wording.i18n import _

_NARROWEST = 56


class PeopleHeading(QHeaderView):
    """The columns always fill the width: what one gets, its right neighbour gives."""

    chosen = Signal()
    """Other columns are shown, in another order or in other widths."""
    arranging_wanted = Signal()
    """The columns shall be moved and sized by keys."""

    def __init__(self, table: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.columns = Columns.read(preference(Preference.COLUMNS))
        self._sharing = False
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(px(_NARROWEST))
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(font(SECOND, MEDIUM))
        self.setFixedHeight(px(36))
        self.setSortIndicator(Column.WHEN, Qt.SortOrder.AscendingOrder)
        self.setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda place: self.ask(self.mapToGlobal(place)))
        self.sectionResized.connect(self._on_resized)
        self.sectionMoved.connect(self._on_moved)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw a heading, and at its end the arrow of the column that sorts.

        Qt would ask of each column whether all of its rows are chosen, which takes half a second for 10,000.
        """
        painter.save()
        painter.fillRect(rect, colour("paper"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("edge"))
        words = QRectF(rect).adjusted(px(PAD), 0, -px(PAD), 0)
        hovered = self.underMouse() and self.logicalIndexAt(self.mapFromGlobal(QCursor.pos())) == logicalIndex
        if logicalIndex == self.sortIndicatorSection():
            words = self._paint_arrow(painter, words)
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        paint_line(painter, words, text, self.font(), "ink" if hovered else "quiet")
        painter.restore()

    def _paint_arrow(self, painter: QPainter, words: QRectF) -> QRectF:
        """Draw the arrow; gives what is left for the words."""
        side = px(14)
        mirrored = is_mirrored(self)
        spot = QRectF(
            words.left() if mirrored else words.right() - side, words.center().y() - side / 2, side, side
        )
        painter.save()
        painter.translate(spot.center())
        if self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder:
            painter.rotate(180)
        paint_icon(painter, "down", QRectF(-side / 2, -side / 2, side, side), "quiet")
        painter.restore()
        room = side + px(4)
        return words.adjusted(room, 0, 0, 0) if mirrored else words.adjusted(0, 0, -room, 0)

    def show_columns(self) -> None:
        """Show the columns that are chosen, in their order; once the table has its model."""
        self._sharing = True
        order = self.columns.order
        for column in Column:
            self.setSectionHidden(column, column not in order)
        for at, column in enumerate(order):
            self.moveSection(self.visualIndex(column), at)
        self._sharing = False

    def share(self, room: int) -> None:
        """Share a width among the columns."""
        self._sharing = True
        for column, width in self.columns.widths(room, {Column.STATE: self._state_width}).items():
            self.resizeSection(column, width)
        self._sharing = False

    @cached_property
    def _state_width(self) -> int:
        """What a person's state needs in the reader's language; it is never cut."""
        letters = QFontMetrics(font())
        return max(letters.horizontalAdvance(names.standing(each)) for each in Standing) + px(STATE_ROOM)

    def ask(self, place: QPoint) -> None:
        """Offer every column, to be shown or not."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(_("Columns"))
        for column in Column:
            action = menu.addAction(_(HEADINGS[column]))
            action.setCheckable(True)
            action.setChecked(column in self.columns.order)
            action.setEnabled(column is not Column.NAME)
            action.toggled.connect(lambda shown, each=column: self.choose(each, shown=shown))
        menu.addSeparator()
        menu.addAction(_("Move and size…"), self.arranging_wanted.emit)
        menu.addAction(_("As they were at first"), lambda: self.take(Columns()))
        menu.popup(place)

    def choose(self, column: Column, *, shown: bool) -> None:
        """Show a column, or leave it out."""
        self.take(self.columns.with_shown(column, shown=shown))

    def take(self, columns: Columns) -> None:
        """Show the columns like this, and remember it."""
        self.columns = columns
        prefer(Preference.COLUMNS, columns.text)
        self.show_columns()
        self.chosen.emit()

    def has_room_for(self, columns: Columns) -> bool:
        """Tell whether no column would be narrower than it may be."""
        widths = columns.widths(self.length(), {Column.STATE: self._state_width})
        return min(widths.values()) >= self.minimumSectionSize()

    def _in_sight(self) -> list[Column]:
        columns = [Column(self.logicalIndex(at)) for at in range(self.count())]
        return [column for column in columns if not self.isSectionHidden(column)]

    def _on_moved(self, *_told: int) -> None:
        if not self._sharing:
            self.take(self.columns.with_order(self._in_sight()))

    def _on_resized(self, section: int, before: int, after: int) -> None:
        if self._sharing or not before or not after:
            return
        order = self._in_sight()
        at = order.index(Column(section))
        self._sharing = True
        if at + 1 == len(order):
            self.resizeSection(section, before)
        else:
            neighbour = order[at + 1]
            left = max(self.sectionSize(neighbour) + before - after, self.minimumSectionSize())
            self.resizeSection(section, before + self.sectionSize(neighbour) - left)
            self.resizeSection(neighbour, left)
        self._sharing = False
        self.columns = self.columns.with_widths([self.sectionSize(column) for column in order])
        prefer(Preference.COLUMNS, self.columns.text)
