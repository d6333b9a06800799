"""The picture of one sheet: which labels are used, which come next, and where printing starts."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip

from askwhy.domain.ids import InterviewerId
from askwhy.domain.sheets import LabelSheet
from askwhy.printing.labels import PlacedLabel
from askwhy.ui.look.size import px
from askwhy.ui.mail_room import sheet_marks as marks
from askwhy.ui.mail_room.prepared import Prepared
from askwhy.wording.i18n import _

WIDEST, HIGHEST = 304, 394
"""The room of the picture; a roll of labels is narrow, a Letter sheet fills the width."""


class SheetPicture(QAbstractSlider):
    """A slider in the form of a sheet: its value is the first free label, moved by arrow keys and clicks."""

    looked_at = Signal(object)
    """The InterviewerId whose label was clicked."""
    page_wanted = Signal(int)
    """A page before or after: -1 or 1."""

    def __init__(self, prepared: Prepared) -> None:
        super().__init__()
        self._run, self._page = prepared.run, 0
        self._names: dict[int, str] = {}
        self._current: InterviewerId | None = None
        self.setAccessibleName(_("First free label"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.show_page(prepared, 0)

    @property
    def sheet(self) -> LabelSheet:
        """The sheet that is drawn."""
        return self._run.sheet

    def show_page(self, prepared: Prepared, page: int) -> None:
        """Show one page of what was laid out."""
        run = prepared.run
        self._names = prepared.names
        resized = run.sheet != self._run.sheet
        self._run, self._page = run, page
        blocked = self.blockSignals(True)
        self.setRange(1, run.sheet.per_sheet)
        self.setValue(run.start)
        self.blockSignals(blocked)
        if resized:
            self.updateGeometry()
        self.update()

    def set_current(self, key: InterviewerId | None) -> None:
        """Show whose label is looked at."""
        self._current = key
        self.update()

    # Size

    def _scale(self, width: int) -> float:
        """Give the pixels of a millimetre: the page fills the room as far as its form allows."""
        room = min(width, px(WIDEST))
        return min(room / self.sheet.page_width, px(HIGHEST) / self.sheet.page_height)

    def heightForWidth(self, width: int) -> int:
        """Ask for the height of the page at this width."""
        return round(self._scale(width) * self.sheet.page_height) + 1

    def hasHeightForWidth(self) -> bool:
        """A wider page is a higher one."""
        return True

    def sizeHint(self) -> QSize:
        """Ask for the whole page."""
        return QSize(px(WIDEST), self.heightForWidth(px(WIDEST)))

    def minimumSizeHint(self) -> QSize:
        """Ask for what can still be read."""
        return QSize(px(160), self.heightForWidth(px(160)))

    def area(self, position: int) -> QRectF:
        """Give where a label stands, in pixels."""
        box, scale = self.sheet.place(position), self._scale(self.width())
        return QRectF(box.left * scale, box.top * scale, box.width * scale, box.height * scale)

    def _position_at(self, place: QPointF) -> int | None:
        positions = range(1, self.sheet.per_sheet + 1)
        return next((each for each in positions if self.area(each).contains(place)), None)

    def _label_at(self, position: int) -> PlacedLabel | None:
        return next((label for label in self._run.on_page(self._page) if label.position == position), None)

    # Hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at a label of the run; a used or free one becomes the first."""
        position = self._position_at(event.position())
        if position is None:
            return
        label = self._label_at(position)
        if label is not None:
            self.looked_at.emit(InterviewerId(label.key))
        elif self._page == 0:
            self.setValue(position)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Start at a label, also where one of the run stands."""
        position = self._position_at(event.position())
        if position is not None and self._page == 0:
            self.setValue(position)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over labels."""
        over = self._position_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do nothing: a sheet is not dragged."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the column, which scrolls."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the first free label: along the row, down the column, to the ends; turn the pages."""
        steps = {
            Qt.Key.Key_Left: self.value() - 1,
            Qt.Key.Key_Right: self.value() + 1,
            Qt.Key.Key_Up: self.value() - self.sheet.columns,
            Qt.Key.Key_Down: self.value() + self.sheet.columns,
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: self.maximum(),
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.page_wanted.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key not in steps:
            event.ignore()
        elif 1 <= steps[key] <= self.maximum():
            self.setValue(steps[key])

    def event(self, event: QEvent) -> bool:
        """Say in the tip whose label it is; small ones show their name cut."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            position = self._position_at(QPointF(event.pos()))
            label = self._label_at(position) if position is not None else None
            QToolTip.showText(
                event.globalPos(), "\n".join(each.text for each in label.lines) if label else ""
            )
            return True
        return super().event(event)

    # Picture

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page and its labels."""
        painter = QPainter(self)
        # Paper is not turned round: the first label is at the upper left in every language.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale(self.width())
        page = QRectF(0, 0, self.sheet.page_width * scale, self.sheet.page_height * scale)
        marks.paint_paper(painter, page, focused=self.hasFocus())
        placed = {label.position: label for label in self._run.on_page(self._page)}
        for position in range(1, self.sheet.per_sheet + 1):
            area = self.area(position).adjusted(1, 1, -1, -1)
            first = self._page == 0 and position == self.value()
            if position in placed:
                self._paint_next(painter, area, placed[position], first)
            elif self._page == 0 and position < self.value():
                marks.paint_used(painter, area)
            else:
                marks.paint_free(painter, area, position, first=first)

    def _paint_next(self, painter: QPainter, area: QRectF, label: PlacedLabel, first: bool) -> None:
        # A label with one's own address is nobody's.
        name = self._names.get(label.key, label.lines[0].text)
        lines = [name, *(line.text for line in label.lines if line.text != name)]
        marks.paint_next(painter, area, lines, first=first, looked_at=label.key == self._current)
