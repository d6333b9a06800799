"""The menus: their titles, and what they ask of the window whose verbs are in them."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QMenuBar

from askwhy.domain.ids import InterviewerId
from askwhy.ui.bridge import Bridge
from askwhy.ui.side_bar import Place
from askwhy.ui.verbs import Verbs
from askwhy.ui.ways import Ways
from askwhy.wording.i18n import _


class Shell(Protocol):
    """What the menus ask of the window."""

    bridge: Bridge
    verbs: Verbs
    ways: Ways
    places: Sequence[Place]

    def menuBar(self) -> QMenuBar:
        """Give the place of the menus."""

    def go(self, key: str) -> None:
        """Go to a page."""

    def seek(self) -> None:
        """Go where people are searched for."""

    def chosen_person(self) -> InterviewerId | None:
        """Give who is chosen on the page in sight."""

    def toggle_pane(self) -> None:
        """Show or hide the person."""

    def holds_example(self) -> bool:
        """Tell whether the Book holds the example."""

    def close(self) -> bool:
        """Close the window."""


class Menus:
    """The menus of one window: their titles at once, what is in them after the first paint."""

    def __init__(self, window: Shell) -> None:
        self._window = window
        bar = window.menuBar()
        bar.setAccessibleName(_("Menus"))
        titles = (_("&Book"), _("&Edit"), _("&People"), _("P&rint"), _("&View"), _("&Help"))
        self._menus = [bar.addMenu(title) for title in titles]

    def fill(self) -> None:
        """Put the verbs into the menus."""
        from askwhy.ui.menu_verbs import MenuVerbs  # not before the first paint

        MenuVerbs(self._window).fill(self._menus)
