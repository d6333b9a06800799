"""The small picture of a label sheet."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from askwhy.domain.sheets import LabelSheet
from askwhy.ui.look.size import px
from askwhy.ui.mail_room import sheet_marks as marks
from askwhy.wording.i18n import _

_HIGHEST = 200


class SheetThumb(QWidget):
    """A small picture of a sheet."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet: LabelSheet | None = None
        self.setAccessibleName(_("How the sheet looks"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sheet(self, sheet: LabelSheet | None) -> None:
        """Show a sheet, or an empty page."""
        self._sheet = sheet
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room of a small page."""
        return QSize(px(_HIGHEST), px(_HIGHEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page and its labels."""
        if self._sheet is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_thumb(painter, QRectF(self.rect()), self._sheet, Qt.AlignmentFlag.AlignLeft)


def paint_thumb(painter: QPainter, room: QRectF, sheet: LabelSheet, place: Qt.AlignmentFlag) -> None:
    """Draw a sheet into a room, as large as it fits."""
    scale = min(room.width() / sheet.page_width, room.height() / sheet.page_height)
    width, height = sheet.page_width * scale, sheet.page_height * scale
    left = room.left() if place is Qt.AlignmentFlag.AlignLeft else room.center().x() - width / 2
    page = QRectF(left, room.center().y() - height / 2, width, height)
    marks.paint_blank(painter, page)
    for position in range(1, sheet.per_sheet + 1):
        left, top, width, height = (each * scale for each in sheet.place(position))
        marks.paint_label(painter, QRectF(page.left() + left, page.top() + top, width, height))
