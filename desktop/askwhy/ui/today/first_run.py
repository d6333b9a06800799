"""The page of an empty Book: one kind sentence, three ways on, and where the data stays."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import IconMark, Scrolled, Text, Whole, button
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.mirror import draw_text, painter_on
from askwhy.ui.look.size import BOLD, MEDIUM, NAME, PAGE_TITLE, SMALL, font, px
from askwhy.ui.today.suns import Suns
from askwhy.ui.verbs import Verbs
from askwhy.wording.i18n import _

_WIDTH = 560
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class FirstRun(Scrolled):
    """Three ways to begin; the keys 1 to 3 take them. A low window scrolls."""

    def __init__(self, verbs: Verbs) -> None:
        super().__init__()
        self.ways = (
            Way(
                "eye",
                _("Look around with an example"),
                _("A made-up week with fifteen people. One click removes it."),
                "1",
            ),
            Way(
                "import",
                _("Bring in people you have"),
                _("A vCard or CSV file, from any address book. Or drop it here."),
                "2",
            ),
            Way("addperson", _("Add your first interviewer"), _("A name is enough to start."), "3"),
        )
        self.other = button(_("Go on with your book from another computer…"), "link")
        self.questions = button(_("Three questions about you first"), "link")
        self._lay_out()
        self.questions.clicked.connect(lambda: verbs.three_questions())
        self.other.clicked.connect(lambda: verbs.take_over_book())
        deeds: tuple[Callable[[], None], ...] = (verbs.fill_example, verbs.import_files, verbs.add_person)
        for way, deed in zip(self.ways, deeds, strict=True):
            way.clicked.connect(lambda _checked=False, do=deed: do())
            QShortcut(QKeySequence(way.key), self, way.click)
        self.setFocusProxy(self.ways[0])

    def _lay_out(self) -> None:
        title = Text(_("This one went to someone else. You can still ask why."), PAGE_TITLE, BOLD, wraps=True)
        said = _("AskWhy helps you ask kindly, at a good time, and only as often as is right.")
        below = Text(said, NAME, token="quiet", wraps=True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(Suns(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(px(36))
        for text in (title, below):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(text)
            column.addSpacing(px(10))
        column.addSpacing(px(24))
        for way in self.ways:
            column.addWidget(way, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(px(16))
        column.addWidget(self.questions, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(px(4))
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(px(16))
        column.addLayout(_where())
        column.addStretch(3)
        self.hold(inside)


def _where() -> QHBoxLayout:
    """Say where the data stays."""
    line = QHBoxLayout()
    line.setSpacing(px(8))
    line.addStretch(1)
    line.addWidget(IconMark("lock", "quiet", 18))
    line.addWidget(
        Whole(_("Everything stays in one file on this computer. Nothing is sent by itself."), token="quiet")
    )
    line.addStretch(1)
    return line


class Way(QAbstractButton):
    """A large button: an icon, what it does, what that means, and its key."""

    def __init__(self, icon: str, text: str, detail: str, key: str) -> None:
        super().__init__()
        self._icon, self._detail, self.key = icon, detail, key
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(detail)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for a large button."""
        return QSize(px(_WIDTH), px(80))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, icon, words and key."""
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        ground = "soft" if focused else "hover" if self.underMouse() else "paper"
        inset = 1.0 if focused else 0.5
        painter.setPen(QPen(colour("accent" if focused else "edge"), 2 if focused else 1))
        painter.setBrush(colour(ground))
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, px(8), px(8))
        side = px(24)
        paint_icon(painter, self._icon, QRectF(px(24), (self.height() - side) / 2, side, side), "accent")
        painter.setPen(colour("ink"))
        painter.setFont(font(NAME, BOLD))
        draw_text(painter, QRectF(px(72), px(16), self.width(), px(24)), _LEFT, self.text())
        painter.setPen(colour("quiet"))
        painter.setFont(font())
        draw_text(painter, QRectF(px(72), px(41), self.width(), px(24)), _LEFT, self._detail)
        self._paint_key(painter)

    def _paint_key(self, painter: QPainter) -> None:
        side = px(18)
        cap = QRectF(self.width() - px(24) - side, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(colour("edge"), 1))
        painter.setBrush(colour("paper"))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
        painter.setPen(colour("quiet"))
        painter.setFont(font(SMALL, MEDIUM, tabular=True))
        draw_text(painter, cap, Qt.AlignmentFlag.AlignCenter, self.key)
