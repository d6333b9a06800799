"""Where a window was left: its place, the width of the pane, and, for the rest of a day, its page."""

from datetime import date

from PySide6.QtWidgets import QMainWindow, QSplitter

from askwhy.ui.look.preferences import Place, Preference, keep_place, place, prefer, preference


def first_page(known: list[str], today: date) -> str:
    """Give the page to begin with: the one that was left today; a new day begins with Today."""
    key, _space, day = preference(Preference.PAGE).partition(" ")
    return key if key in known and day == today.isoformat() else known[0]


def put_back(window: QMainWindow, split: QSplitter) -> bool:
    """Give a window its last place; tells whether there was one. Qt keeps it on a screen that is there."""
    split.restoreState(place(Place.SPLIT))
    return window.restoreGeometry(place(Place.WINDOW))


def keep(window: QMainWindow, split: QSplitter, page: str, today: date) -> None:
    """Remember how a window is left."""
    keep_place(Place.WINDOW, window.saveGeometry())
    keep_place(Place.SPLIT, split.saveState())
    prefer(Preference.PAGE, f"{page} {today.isoformat()}")
