"""Fields to choose from: a list, or a list with room for one's own words; countries, zones and hours."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter

from askwhy.facts.countries import country_code
from askwhy.facts.places import zone_names
from askwhy.facts.weeks import minutes
from askwhy.ui.look.icons import paint_icon
from askwhy.ui.look.lists import list_choices
from askwhy.ui.look.mirror import painter_on
from askwhy.ui.look.size import px
from askwhy.ui.look.tips import plain_tip
from askwhy.wording import places
from askwhy.wording.dates import minute_clock

_HALF_HOUR = 30
_FEWEST_LETTERS = 12
_LINE_INSET = 2


class Choice(QComboBox):
    """A list to choose from; each text stands for a value. The wheel scrolls the form, not the choice."""

    def __init__(self, name: str, pairs: Sequence[tuple[Any, str]] = ()) -> None:
        super().__init__()
        self.setProperty("kind", "field")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # A long text must not widen the form.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEWEST_LETTERS)
        self.setMaxVisibleItems(12)
        list_choices(self.view())
        self.offer(pairs)

    def offer(self, pairs: Sequence[tuple[Any, str]]) -> None:
        """Offer other values, each with its text."""
        self.clear()
        for value, text in pairs:
            self.addItem(text, value)

    @property
    def value(self) -> Any:
        """The value that is chosen."""
        return self.currentData()

    def choose(self, value: Any) -> None:
        """Choose a value; one that is not offered leaves the choice as it is."""
        at = next((at for at in range(self.count()) if self.itemData(at) == value), -1)
        if at >= 0:
            self.setCurrentIndex(at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, a long text with an ellipsis, and the arrow of the look."""
        if self.isEditable():
            super().paintEvent(event)
        else:
            self._paint_text()
        side = px(16)
        area = QRectF(self.width() - side - px(8), (self.height() - side) / 2, side, side)
        paint_icon(painter_on(self), "down", area, "quiet")

    def _paint_text(self) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.width() - px(44)
        text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        self.setToolTip(plain_tip(self.currentText()) if text != self.currentText() else "")
        option.currentText = text
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        # Where a line would begin it, which Qt sets in by so much.
        painter.translate(-_LINE_INSET if self.isRightToLeft() else _LINE_INSET, 0)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class OpenChoice(Choice):
    """A list with room for one's own words. What is typed finds every text that holds it."""

    def __init__(self, name: str, pairs: Sequence[tuple[Any, str]] = (), placeholder: str = "") -> None:
        super().__init__(name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line, completer = self.lineEdit(), self.completer()
        assert line is not None
        assert completer is not None
        line.setPlaceholderText(placeholder)
        line.setAccessibleName(name)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        list_choices(completer.popup())
        self.offer(pairs)
        self.setCurrentIndex(-1)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.currentText().strip()

    def write(self, text: str) -> None:
        """Have a text stand in the field."""
        self.setEditText(text)


class CountryChoice(OpenChoice):
    """A country by its name, in any language that is known; an unknown one stays as it was typed."""

    def __init__(self, name: str, placeholder: str = "") -> None:
        super().__init__(name, list(places.countries().items()), placeholder)

    @property
    def country(self) -> str:
        """The country's code (ISO 3166-1 alpha-2), else the text as typed."""
        return country_code(self.text) or self.text

    def write_country(self, country: str) -> None:
        """Show a country by its code; any other text as it is."""
        self.write(places.country(country) if country else "")


class ZoneChoice(OpenChoice):
    """A time zone by its name, or none. The names are read when they are first needed, for that takes 40 ms."""

    def __init__(self, name: str, none: str) -> None:
        super().__init__(name, [("", none)])
        self._none = none
        self.write(none)

    def fill(self) -> None:
        """Offer every zone."""
        if self.count() == 1:
            text = self.currentText()
            self.offer([("", self._none), *((zone, zone) for zone in zone_names())])
            self.write(text)

    @property
    def zone(self) -> str:
        """What was chosen or typed; empty when none is."""
        return "" if self.text == self._none else self.text

    def write_zone(self, zone: str) -> None:
        """Show a zone; empty shows that there is none."""
        self.write(zone or self._none)


def hour_choice(name: str, first: str, last: str, clock: str) -> Choice:
    """Offer the half hours from first to last ("7:00" to "24:00"), and whatever hour stands now."""
    at = minutes(clock)
    offered = sorted({*range(minutes(first), minutes(last) + 1, _HALF_HOUR), at})
    made = Choice(name, [(minute, minute_clock(minute)) for minute in offered])
    made.setMinimumContentsLength(max(5, len(minute_clock(at))))
    # Of a combo box without a label of its own, Linux's screen readers hear what is chosen, and not its name.
    made.setAccessibleDescription(name)
    made.choose(at)
    return made
