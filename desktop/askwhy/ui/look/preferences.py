"""What is preferred on this computer, whatever Book is open: the look, and where the window was left."""

from enum import Enum

from PySide6.QtCore import QByteArray, QSettings

from askwhy.workspace.home import preferences_file

SCHEMES = ("system", "light", "dark")
CONTRASTS = ("system", "more", "usual")
MOTIONS = ("system", "less", "moves")


class Preference(Enum):
    """What can be preferred: where it stands in the file, and what holds until it is said."""

    SCHEME = ("look/scheme", "system")
    CONTRAST = ("look/contrast", "system")
    MOTION = ("look/motion", "system")
    PAGE = ("window/page", "")
    """The page that was open last, and the day: "interviewers 2026-11-24"."""
    COLUMNS = ("interviewers/columns", "")
    """As `askwhy.ui.interviewers.columns` writes them."""

    REMIND = ("reminders/remind", "yes")
    """"yes" or "no": whether the desktop says when a call has its time."""
    REMINDED = ("reminders/reminded", "")
    """What was reminded of, and on which day (`askwhy.ui.reminders`)."""

    def __init__(self, path: str, usual: str) -> None:
        self.path, self.usual = path, usual


class Place(Enum):
    """What Qt remembers of widths and places, in bytes of its own."""

    WINDOW = "window/place"
    SPLIT = "window/pane"


def preference(what: Preference) -> str:
    """Give what is preferred."""
    return str(_file().value(what.path, what.usual))


def prefer(what: Preference, value: str) -> None:
    """Remember what is preferred; a file that cannot be written leaves it until the program ends."""
    _file().setValue(what.path, value)


def place(what: Place) -> QByteArray:
    """Give a remembered place; empty where none is, or where the file holds something else."""
    kept = _file().value(what.value)
    return kept if isinstance(kept, QByteArray) else QByteArray()


def keep_place(what: Place, kept: QByteArray) -> None:
    """Remember a place."""
    _file().setValue(what.value, kept)


def _file() -> QSettings:
    # Qt reads a file once and shares it, so that making this anew costs next to nothing.
    return QSettings(str(preferences_file()), QSettings.Format.IniFormat)
