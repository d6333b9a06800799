"""The few kinds of controls of the window: texts, buttons, fields and lines, made one way."""

import re

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QSizePolicy, QWidget

from askwhy.ui.look.colours import colour, fill
from askwhy.ui.look.icons import icon, paint_icon
from askwhy.ui.look.mirror import draw_text
from askwhy.ui.look.roles import DECORATION, HEADING, opens_menu, reads_as
from askwhy.ui.look.size import BODY, REGULAR, font, px
from askwhy.ui.look.tips import plain_tip

_ANY_HEIGHT = 100_000
"""Pixels; higher than any text."""


class Text(QLabel):
    """A plain text in a token's colour; what came from a file is never taken for rich text."""

    def __init__(
        self,
        text: str = "",
        factor: float = BODY,
        weight: QFont.Weight = REGULAR,
        token: str = "ink",
        *,
        wraps: bool = False,
        heading: bool = False,
    ) -> None:
        super().__init__()
        self._token = token
        self._widest: tuple[str, int] | None = None
        if heading:
            # Before a text is set: a screen reader is told of it, and whoever it is then stays.
            reads_as(self, HEADING)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(factor, weight, tabular=True))
        self.setWordWrap(wraps)
        if not wraps:
            # A long name is cut with an ellipsis when it is painted; it never widens the window.
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def set_token(self, token: str) -> None:
        """Show the text in another colour."""
        self._token = token
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Ask for little: a wrapped text breaks a word that is wider than its place, and widens nothing."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), px(48)), hint.height()) if self.wordWrap() else hint

    def heightForWidth(self, width: int) -> int:
        """Give the height of the wrapped text."""
        if not self.wordWrap():
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        room = QRect(0, 0, width - margins.left() - margins.right(), _ANY_HEIGHT)
        needed = self.fontMetrics().boundingRect(room, self._breaks(room.width()), self.text())
        return needed.height() + margins.top() + margins.bottom()

    def _breaks(self, width: int) -> int:
        """Tell where lines may break: between words, or anywhere when a word is wider than the place."""
        wrap = Qt.TextFlag.TextWrapAnywhere if self._widest_word() > width else Qt.TextFlag.TextWordWrap
        return int(self.alignment()) | wrap

    def _widest_word(self) -> int:
        """Give the width of the widest word; layouts ask again and again, so a text is measured once."""
        text = self.text()
        if self._widest is None or self._widest[0] != text:
            words = map(self.fontMetrics().horizontalAdvance, re.split(r"[\s\u200b]", text))
            self._widest = text, max(words, default=0)
        return self._widest[1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, wrapped or cut with an ellipsis that the tip makes whole."""
        painter = QPainter(self)
        painter.setPen(colour(self._token))
        painter.setFont(self.font())
        area = self.contentsRect()
        if self.wordWrap():
            draw_text(painter, area, self._breaks(area.width()), self.text())
            return
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        draw_text(painter, area, self.alignment(), shown)


class Whole(Text):
    """A plain text that keeps the width it needs: times and numbers are never cut."""

    def __init__(
        self,
        text: str = "",
        factor: float = BODY,
        weight: QFont.Weight = REGULAR,
        token: str = "ink",
        *,
        heading: bool = False,
    ) -> None:
        super().__init__(text, factor, weight, token, heading=heading)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)


class IconMark(QWidget):
    """An icon that stands beside a text and says the same; a screen reader need not hear it."""

    def __init__(self, name: str, token: str = "quiet", side: int = 18) -> None:
        super().__init__()
        self._name, self._token = name, token
        reads_as(self, DECORATION)
        self.setFixedSize(px(side), px(side))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, name: str, token: str) -> None:
        """Show another icon."""
        self._name, self._token = name, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        paint_icon(QPainter(self), self._name, QRectF(self.rect()), self._token)


class Rule(QWidget):
    """A hairline between two parts."""

    def __init__(self, *, upright: bool = False) -> None:
        super().__init__()
        reads_as(self, DECORATION)
        (self.setFixedWidth if upright else self.setFixedHeight)(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        fill(QPainter(self), self.rect(), colour("line"))


class Ground(QFrame):
    """A widget that fills itself with a token's colour."""

    def __init__(self, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = token

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the ground."""
        fill(QPainter(self), self.rect(), colour(self._token))


class Scrolled(QScrollArea):
    """Something that scrolls up and down where it is too high, on the ground of what it stands on."""

    def __init__(self, inside: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        # A viewport of our own: to be handed Qt's costs a start as much as a page, for PySide then looks
        # through every kind of widget there is.
        self.setViewport(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if inside is not None:
            self.hold(inside)

    def hold(self, inside: QWidget) -> None:
        """Take what shall scroll; a scroll area has it fill itself otherwise."""
        self.setWidget(inside)
        inside.setAutoFillBackground(False)


_ICON_TOKENS = {"primary": "onaccent", "tinted": "accent", "link": "accent", "warn": "accent", "stop": "stop"}


def button(
    text: str, kind: str = "plain", icon_name: str = "", *, name: str = "", menu: bool = False
) -> QPushButton:
    """Make a button. Kinds: primary, plain, tinted, flat, link, warn, stop, chip.

    `name` is what a screen reader says where the text is not enough ("Call Dana Reyes"); `menu`: it opens one.
    """
    made = QPushButton()
    if menu:
        opens_menu(made)
    made.setText(text)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if icon_name:
        made.setIcon(icon(icon_name, _ICON_TOKENS.get(kind, "ink")))
        made.setIconSize(QSize(px(18), px(18)))
        if text:
            # A style sheet cannot part icon and text; a thin space does.
            made.setText(f"\N{THIN SPACE}{text}")
    made.setAccessibleName(name or text)
    return made


def set_kind(widget: QWidget, kind: str) -> None:
    """Give a control another kind, and have the style sheet see it."""
    widget.setProperty("kind", kind)
    # What was not shown yet is dressed then; to be handed a style costs a start as much as a page.
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
