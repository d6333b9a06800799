"""The clock of a person, wherever they are shown; it goes on by itself."""

from askwhy.ui.bridge import Bridge
from askwhy.ui.look.controls import Whole
from askwhy.ui.look.size import SECOND
from askwhy.wording.reasons import clock_in, place_of


class TheirClock(Whole):
    """8:42 in Chicago, of a person whose zone is known."""

    def __init__(self, bridge: Bridge, zone: str) -> None:
        super().__init__("", SECOND, token="quiet")
        self._bridge, self._zone = bridge, zone
        bridge.ticked.connect(self._show)
        self._show()

    def _show(self, *_told: object) -> None:
        there = self._bridge.now().astimezone(self._bridge.opened.world.zone_named(self._zone))
        self.setText(clock_in(place_of(self._zone, ""), there))
