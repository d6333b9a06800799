"""The table view of interviewers: fixed widths, one row chosen, hover over the whole row."""

from functools import cached_property

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from askwhy.domain.standing import Standing
from askwhy.ui.interviewers.delegate import ROW_HEIGHT, STATE_ROOM, PersonDelegate
from askwhy.ui.interviewers.model import SORTS, Column, PeopleModel
from askwhy.ui.look.size import MEDIUM, SECOND, font, px
from askwhy.wording import names
from askwhy.wording.i18n import _

Reason = Qt.FocusReason

_SHARES = {Column.NAME: 26, Column.EMPLOYER: 16, Column.NEXT_STEP: 22, Column.WHEN: 20, Column.STATE: 16}
"""How the columns share the width, in hundredths. Widths never follow the content, which costs a scan of all."""


class PeopleTable(QTableView):
    """The table; Enter or a double click opens the person."""

    opened = Signal(int)
    """The row that was opened."""
    sort_wanted = Signal(object, bool)
    """The PeopleSort, and whether descending."""

    def __init__(self, model: PeopleModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(PersonDelegate(self))
        self.setAccessibleName(_("Interviewers"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(px(ROW_HEIGHT))
        self._set_up_heading()
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def _set_up_heading(self) -> None:
        heading = self.horizontalHeader()
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heading.setTextElideMode(Qt.TextElideMode.ElideRight)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.setFont(font(SECOND, MEDIUM))
        heading.setFixedHeight(px(36))
        heading.setSectionsClickable(True)
        heading.setSortIndicatorShown(True)
        heading.setSortIndicator(Column.WHEN, Qt.SortOrder.AscendingOrder)
        heading.setHighlightSections(False)
        heading.sortIndicatorChanged.connect(self._sort)

    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        self.sort_wanted.emit(SORTS[Column(section)], order is Qt.SortOrder.DescendingOrder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        width = self.viewport().width()
        widths = {column: width * share // 100 for column, share in _SHARES.items()}
        more = max(self._state_width - widths[Column.STATE], 0)
        widths[Column.NEXT_STEP] -= more - more // 2
        widths[Column.WHEN] -= more // 2
        widths[Column.STATE] += width - sum(widths.values())
        for column, each in widths.items():
            self.setColumnWidth(column, each)

    @cached_property
    def _state_width(self) -> int:
        """What a person's state needs in the reader's language; it is never cut."""
        letters = QFontMetrics(font())
        return max(letters.horizontalAdvance(names.standing(each)) for each in Standing) + px(STATE_ROOM)

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
