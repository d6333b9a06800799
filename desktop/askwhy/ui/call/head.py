"""The head of a call: whom one calls, and, as large, how late it is there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from askwhy.ui.look.colours import window_token
from askwhy.ui.look.controls import Ground, IconMark, Text, Whole
from askwhy.ui.look.size import BOLD, PANE_TITLE, SECOND, px
from askwhy.ui.person.sections import WINDOW_ICONS
from askwhy.wording import dates, talk
from askwhy.wording.reasons import place_of
from askwhy.workspace.call_card import CallCard

_CLOCK = 2.2


class Head(Ground):
    """Their clock goes on by itself, coloured by the stretch of their day."""

    def __init__(self) -> None:
        super().__init__("paper")
        self.name = Text("", PANE_TITLE, BOLD)
        self.about = Text("", SECOND, token="quiet")
        self.icon = IconMark("clock", "quiet", 24)
        self.clock = Whole("", _CLOCK, BOLD)
        self.place = Whole("", SECOND, token="quiet")
        self.place.setAlignment(Qt.AlignmentFlag.AlignRight)
        clock = QHBoxLayout()
        clock.setSpacing(px(8))
        clock.addStretch(1)
        clock.addWidget(self.icon)
        clock.addWidget(self.clock)
        grid = QGridLayout(self)
        grid.setContentsMargins(px(24), px(12), px(24), px(12))
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(2))
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.about, 1, 0)
        grid.addLayout(clock, 0, 1)
        grid.addWidget(self.place, 1, 1)
        grid.setColumnStretch(0, 1)

    def show_card(self, card: CallCard, own_zone: str) -> None:
        """Show who it is and what their clock says."""
        self.name.setText(card.person.name)
        self.about.setText(talk.who(card.person.role, card.employer, card.facts))
        kind = card.window.kind if card.window is not None else None
        token = window_token(kind, "ink") if kind is not None else "ink"
        self.icon.show_icon(WINDOW_ICONS[kind] if kind is not None else "clock", token)
        self.clock.setText(dates.clock(card.there))
        self.clock.set_token(token)
        until = card.window.end.astimezone(card.there.tzinfo) if card.window is not None else None
        self.place.setText(talk.where(place_of(card.person.zone.name, own_zone), kind, until))
        self.clock.setAccessibleName(f"{self.clock.text()} {self.place.text()}")
