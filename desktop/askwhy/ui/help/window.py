"""The window of the help: its pages at the left, the one in hand beside them; the main window stays usable."""

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from askwhy.facts.help import HelpPage, help_pages, pictures
from askwhy.ui.look.controls import Rule
from askwhy.ui.look.mirror import set_margins
from askwhy.ui.look.size import BODY, font, px
from askwhy.ui.settings.list import SectionList
from askwhy.wording.i18n import _, spoken

_SIZE = QSize(860, 640)
_MARGIN = 24
_LINE_PERCENT = 125
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"


class HelpWindow(QWidget):
    """Short pages; Esc closes them."""

    def __init__(self, parent: QWidget, page: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_("Help"))
        self.pages = help_pages(spoken())
        self.list = SectionList([each.title for each in self.pages])
        self.list.setAccessibleName(_("Pages of the help"))
        self.text = _Page()
        row = QHBoxLayout(self)
        set_margins(row, 0, 0, 0, 0)
        row.setSpacing(0)
        side = QVBoxLayout()
        set_margins(side, px(16), px(16), px(16), px(16))
        side.addWidget(self.list)
        row.addLayout(side)
        row.addWidget(Rule(upright=True))
        row.addWidget(self.text, 1)
        self.list.currentRowChanged.connect(self._show)
        keys = [each.key for each in self.pages]
        self.list.setCurrentRow(keys.index(page) if page in keys else 0)
        self.resize(px(_SIZE.width()), px(_SIZE.height()))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _show(self, row: int) -> None:
        self.text.show_page(self.pages[row])


class _Page(QTextBrowser):
    """One page. It opens nothing outside; a picture is no wider than the text."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font(BODY))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAccessibleName(_("Page of the help"))
        self._page: HelpPage | None = None
        self._written_for = 0

    def show_page(self, page: HelpPage) -> None:
        """Show a page from its beginning."""
        self._page = page
        self._write(page)
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the new width, and stay at the same place of the page."""
        super().resizeEvent(event)
        if self._page is not None and self.width() != self._written_for:
            before = self.verticalScrollBar()
            part = before.value() / max(1, before.maximum())
            self._write(self._page)
            before.setValue(round(part * before.maximum()))

    def _write(self, page: HelpPage) -> None:
        # Noted first: a scroll bar that comes or goes while the page is written resizes what is inside.
        self._written_for = self.width()
        self.document().setMarkdown(page.text)
        frame = QTextFrameFormat()
        frame.setMargin(px(_MARGIN))
        self.document().rootFrame().setFrameFormat(frame)
        self._set_upright()
        self._give_lines_room()
        # Markdown leaves the cursor at its end, and a window that comes into sight shows where the cursor is.
        self.setTextCursor(QTextCursor(self.document()))

    def _set_upright(self) -> None:
        """Set in a heavier weight what Markdown would slant: the names of what one presses."""
        heavier = QTextCharFormat()
        heavier.setFontItalic(False)
        heavier.setFontWeight(QFont.Weight.Medium)
        cursor = QTextCursor(self.document())
        for start, length in slanted(self.document()):
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(heavier)

    def _give_lines_room(self) -> None:
        """Set the lines of text apart; a picture's line would grow by the same share, which is a hole below it."""
        lines = QTextBlockFormat()
        lines.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block = self.document().begin()
        while block.isValid():
            if _PICTURE not in block.text():
                QTextCursor(block).mergeBlockFormat(lines)
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a picture of the program's own, and nothing else."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        picture = QImage(str(pictures() / QUrl(name).fileName()))
        # The bar may come because of the picture: its room is left free in any case.
        room = self.width() - self.verticalScrollBar().sizeHint().width() - px(2 * _MARGIN)
        scale = self.devicePixelRatioF()
        if picture.width() > room * scale:
            picture = picture.scaledToWidth(int(room * scale), Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(scale)
        return picture


def slanted(document: QTextDocument) -> list[tuple[int, int]]:
    """Give where a document slants its letters: the place and the length of each piece."""
    found, block = [], document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().fontItalic():
                found.append((piece.position(), piece.length()))
            pieces += 1
        block = block.next()
    return found
