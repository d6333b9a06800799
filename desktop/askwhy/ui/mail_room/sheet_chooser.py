"""The list of all label sheets, to be searched by number or size; favourites stand first."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from askwhy.domain.drawer import in_order
from askwhy.domain.sheets import LabelSheet
from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.line import field
from askwhy.ui.look.mirror import painter_on
from askwhy.ui.look.size import px
from askwhy.ui.mail_room.errand import Errand
from askwhy.ui.mail_room.sheet_delegate import SHEET, SheetDelegate
from askwhy.ui.mail_room.words import sheet_size
from askwhy.wording.i18n import _
from askwhy.wording.sheets import description

_WIDTH, _HEIGHT = 360, 440
_SHOWN = 300


class SheetList(QFrame):
    """All sheets in a list of its own above the page; the last used one stands first."""

    chosen = Signal(object)
    """The LabelSheet."""
    favoured = Signal(object, bool)
    """A LabelSheet, and whether it shall be among the favourites."""
    own_wanted = Signal()
    """A sheet of one's own shall be measured."""

    def __init__(self, parent: QWidget, errand: Errand) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._last = ""
        self._errand = errand
        self.search = field(_("Number, maker or size"), name=_("Search label sheets"))
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.sheets = QListWidget()
        self.sheets.setAccessibleName(_("Label sheets"))
        self.sheets.setFrameShape(QFrame.Shape.NoFrame)
        self.sheets.setUniformItemSizes(True)
        self.sheets.setItemDelegate(SheetDelegate(self.sheets))
        self.sheets.itemClicked.connect(self._choose)
        self.sheets.installEventFilter(self)
        self.favour = button(_("Favourite"), "flat", "star")
        self.favour.setCheckable(True)
        self.favour.setToolTip(_("Favourites stand first."))
        self.favour.clicked.connect(self._favour)
        self.own = button(_("A sheet of your own"), "link", "plus")
        self.own.clicked.connect(self._want_own)
        self.sheets.currentItemChanged.connect(lambda _now, _before: self._show_favourite())
        self._none = Text(_("No sheet fits. Try the number on the box."), token="quiet", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(8), px(8), px(8), px(8))
        column.setSpacing(px(8))
        column.addWidget(self.search)
        column.addWidget(self._none)
        column.addWidget(self.sheets, 1)
        ways = QHBoxLayout()
        ways.addWidget(self.own)
        ways.addStretch(1)
        ways.addWidget(self.favour)
        column.addLayout(ways)
        self.resize(px(_WIDTH), px(_HEIGHT))

    def open_at(self, place: QPoint, room: QRect, last: str) -> None:
        """Open below a place of the screen, within its room; `last` is the sheet last used."""
        self._last = last
        self.search.clear()
        self._find("")
        left = min(place.x(), room.right() - self.width())
        top = min(place.y(), room.bottom() - self.height())
        self.move(max(room.left(), left), max(room.top(), top))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def _find(self, text: str) -> None:
        found = in_order(self._errand.find_sheets(text), self._errand.uses)
        if not text.strip():
            found.sort(key=lambda sheet: sheet.name != self._last)
        # Nobody looks through thousands: who types a number or a size finds what is beyond.
        self._fill(found[:_SHOWN])

    def _fill(self, found: Sequence[LabelSheet]) -> None:
        self.sheets.clear()
        for sheet in found:
            item = QListWidgetItem(f"{sheet.title}, {sheet_size(sheet)}. {description(sheet.description)}")
            item.setData(SHEET, sheet)
            self.sheets.addItem(item)
        self.sheets.setCurrentRow(0)
        self._none.setVisible(not found)
        self.sheets.setVisible(bool(found))

    def _current(self) -> LabelSheet | None:
        item = self.sheets.currentItem()
        sheet: LabelSheet | None = item.data(SHEET) if item is not None else None
        return sheet

    def _show_favourite(self) -> None:
        sheet = self._current()
        use = self._errand.uses.get(sheet.name) if sheet is not None else None
        self.favour.setEnabled(sheet is not None)
        self.favour.setChecked(use is not None and use.favourite)

    def _favour(self, on: bool) -> None:
        sheet = self._current()
        if sheet is not None:
            self.favoured.emit(sheet, on)

    def _want_own(self) -> None:
        self.close()
        self.own_wanted.emit()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.close()
            self.chosen.emit(item.data(SHEET))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list while one types, take with Enter, leave with Escape."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.sheets.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif watched is self.search and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            row = self.sheets.currentRow() + step
            self.sheets.setCurrentRow(max(0, min(self.sheets.count() - 1, row)))
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and its edge."""
        painter = painter_on(self)
        painter.fillRect(self.rect(), colour("paper"))
        painter.setPen(colour("edge"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
