"""The table view of interviewers: one row in hand, others chosen with it, hover over the whole row."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from askwhy.ui.interviewers.columns import Column
from askwhy.ui.interviewers.heading import PeopleHeading
from askwhy.ui.interviewers.model import SORTS, Index, PeopleModel
from askwhy.ui.interviewers.rows_paint import ROW_HEIGHT, RowsPaint
from askwhy.ui.look.size import px
from askwhy.wording.i18n import _

Reason = Qt.FocusReason

_ROOMY = 80


class PeopleTable(QTableView):
    """The table; Enter or a double click opens the person."""

    opened = Signal(int)
    """The row that was opened."""
    sort_wanted = Signal(object, bool)
    """The PeopleSort, and whether descending."""

    def __init__(self, model: PeopleModel) -> None:
        super().__init__()
        self.setModel(model)
        self._rows = RowsPaint(self, model)
        self.setAccessibleName(_("Interviewers"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(px(ROW_HEIGHT))
        self.heading = PeopleHeading(self)
        self.setHorizontalHeader(self.heading)
        self.heading.show_columns()
        self.heading.sortIndicatorChanged.connect(self._sort)
        self.heading.chosen.connect(self._share)
        self.heading.arranging_wanted.connect(self.arrange_columns)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        if Column(section) in SORTS:
            self.sort_wanted.emit(SORTS[Column(section)], order is Qt.SortOrder.DescendingOrder)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight."""
        self._rows.paint(event.rect())

    def sizeHintForColumn(self, column: int) -> int:
        """Give the width of a column whose edge is clicked twice; Qt would measure its words alone."""
        return px(_ROOMY)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        self.heading.share(self.viewport().width())

    def arrange_columns(self) -> None:
        """Ask which columns are shown, where and how wide."""
        from askwhy.ui.interviewers.columns_dialog import ColumnsDialog  # when one asks for it

        dialog = ColumnsDialog(self.heading, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def choose_one(self) -> None:
        """Choose the row in hand, and no other."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(self.currentIndex(), flags.ClearAndSelect | flags.Rows)

    def choose_rows(self, rows: Iterable[int]) -> None:
        """Choose several rows beside the one in hand."""
        chosen = QItemSelection()
        last = self.model().columnCount() - 1
        for first, end in stretches(rows):
            chosen.select(self.model().index(first, 0), self.model().index(end, last))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)

    def chosen_rows(self) -> list[int]:
        """Give the rows that are chosen; asking Qt for an index of each is slow, so its stretches are counted."""
        found: set[int] = set()
        for stretch in self.selectionModel().selection().toList():
            found.update(range(stretch.top(), stretch.bottom() + 1))
        return sorted(found)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Move the ring; it goes around rows, of which Qt would paint one cell."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ring the row in hand where the focus came by key."""
        self.setProperty("ringed", event.reason() in (Reason.TabFocusReason, Reason.BacktabFocusReason))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the person with Enter; whoever uses keys sees where they are."""
        self.setProperty("ringed", True)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """Show no row under the pointer."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if self.property("hovered") != row:
            self.setProperty("hovered", row)
            self.viewport().update()


def stretches(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Give the first and the last row of each stretch without a gap."""
    first = last = -1
    for row in sorted(rows):
        if first >= 0 and row > last + 1:
            yield first, last
            first = row
        first, last = (row if first < 0 else first), row
    if first >= 0:
        yield first, last
