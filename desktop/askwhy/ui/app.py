"""Runs the window: the application, its looks, the Book, and what is offered when it cannot be opened."""

import gc
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from askwhy import __version__
from askwhy.domain.faults import Fault
from askwhy.store.book import WINDOW_PATIENCE_MS
from askwhy.ui.arrivals import Arrivals
from askwhy.ui.bridge import Bridge
from askwhy.ui.language import language_of, speak_in, system_habits, system_language
from askwhy.ui.look.icons import icon
from askwhy.ui.look.size import px
from askwhy.ui.look.theme import STYLE, Theme
from askwhy.ui.memory import first_page
from askwhy.ui.one_window import Claim
from askwhy.ui.pages import places
from askwhy.ui.switching import SWITCH, Switch
from askwhy.ui.uncaught import tell_faults
from askwhy.ui.window import Window
from askwhy.wording.habits import follow
from askwhy.workspace.open_book import OpenBook

_QUIET_MS = 3000
"""After so long nobody waits for the window any more."""

Clock = Callable[[], datetime]

MEND = 77
"""With this status the window is left so that the Book can be mended, and is opened again."""

AGAIN = 79
"""With this one it is left so that it can be opened again in another language."""


def run(
    book: Path,
    now: datetime | None,
    claim: Claim | None = None,
    files: Sequence[Path] = (),
    *,
    create: bool,
    quietly: bool = False,
) -> int:
    """Open the window on a Book, then on those that are gone to from there; gives the exit status.

    `claim` is what makes its window the only one; `files` are those that the first window shall open. A window that
    opens quietly is put away at first, since nobody asked for it just now.
    """
    application = QApplication([sys.argv[0], *STYLE])
    application.setApplicationName("AskWhy")
    application.setApplicationDisplayName("AskWhy")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("askwhy")
    application.setWindowIcon(icon("askwhy"))
    Theme(application)
    speak_in(application, system_language())
    follow(system_habits())
    time = clock(now)
    arrivals = Arrivals(application, files)
    switch = Switch(partial(open_calmly, time=time))
    opened = open_calmly(book, time, create=create)
    while opened is not None:
        status = _show_until_closed(arrivals, opened, time, claim, switch, quietly=quietly)
        quietly = False
        if status == MEND:
            known = Fault("book_damaged", path=str(opened.book.path))
            opened = open_calmly(opened.book.path, time, create=create, known=known)
        elif status == AGAIN:
            opened = open_calmly(opened.book.path, time, create=create)
        elif status == SWITCH:
            opened, claim = switch.take()
        else:
            return status
    return 1


def _show_until_closed(
    arrivals: Arrivals,
    opened: OpenBook,
    time: Clock,
    claim: Claim | None,
    switch: Switch,
    *,
    quietly: bool,
) -> int:
    application = arrivals.application
    status, hook = 0, sys.excepthook
    try:
        speak_in(application, language_of(opened))
        window = show_window(application, opened, time, quietly=quietly)
        window.verbs.book_wanted.connect(lambda book, make: switch.go(window, book, make=make))
        if quietly:
            _look_after(window, arrivals, claim, in_sight=False)
        else:
            window.current.first_painted.connect(lambda: _look_after(window, arrivals, claim))
        status = application.exec()
        return status
    finally:
        sys.excepthook = hook
        arrivals.serve(None)
        _throw_away_windows()
        opened.close()
        if claim is not None and status not in (MEND, AGAIN):
            claim.release()


def _throw_away_windows() -> None:
    """Have the windows gone with all that waits in them before their Book is: another one may come after it."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, Window):
            window.hide()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def _look_after(window: Window, arrivals: Arrivals, claim: Claim | None, *, in_sight: bool = True) -> None:
    """Load the verbs, then begin what goes on beside the window: both take a while, so each is an event."""

    def load() -> None:
        _ = window.bridge.workspace
        QTimer.singleShot(0, window, begin)

    def begin() -> None:
        from askwhy.ui.after_start import AfterStart  # imported when the page is painted

        after = AfterStart(window)
        after.mend_wanted.connect(lambda: leave_with(window, MEND))
        after.again_wanted.connect(lambda: leave_with(window, AGAIN))
        after.begin(claim, arrivals, in_sight=in_sight)

    QTimer.singleShot(0, window, load)


def leave_with(window: Window, status: int) -> None:
    """Close the window, and tell the loop above why."""
    window.close()
    QApplication.exit(status)


def open_window(application: QApplication, book: Path, now: datetime | None) -> Window:
    """Dress the application, open a Book that stands, and show the window. Raises the faults of opening."""
    Theme(application)
    opened = OpenBook.open(book, create=False, patience_ms=WINDOW_PATIENCE_MS)
    return show_window(application, opened, clock(now))


def show_window(application: QApplication, opened: OpenBook, time: Clock, *, quietly: bool = False) -> Window:
    """Show the window of an open Book; quietly, as one that is put away."""
    bridge = Bridge(opened, time)
    window = Window(bridge, first_page([place.key for place in places()], bridge.today, opened.book.path))
    tell_faults(window.bridge)
    window.current.first_painted.connect(_settle)
    QTimer.singleShot(_QUIET_MS, window, lambda: _renew_holidays(window.bridge))
    if not window.put_back():
        window.resize(first_size(application.primaryScreen().availableSize()))
    if quietly:
        window.showMinimized()
    else:
        window.show()
    return window


def first_size(screen: QSize) -> QSize:
    """Give the size of a new window: what the pages are drawn for, or what a small screen has beside the frame."""
    return QSize(px(1280), px(800)).boundedTo(screen - QSize(px(16), px(48)))


def _renew_holidays(bridge: Bridge) -> None:
    """Forget holidays of older tables; a Book that is locked keeps them until the next start."""
    bridge.do(lambda _now: bridge.opened.renew_holidays(), refused=lambda _sentence: None)


def _settle() -> None:
    """Collect what is thrown away from now on; what the start has made stays as long as the program."""
    gc.freeze()
    gc.enable()


def open_calmly(
    book: Path, time: Clock, *, create: bool, known: Fault | None = None, over: QWidget | None = None
) -> OpenBook | None:
    """Open a Book; where it cannot be, say why and offer the ways on. None when none was taken.

    `known` is what was found wrong with it while it was open: it is not tried as it is. `over` is the window of
    another Book from which this one is gone to.
    """
    while True:
        try:
            if known is not None:
                raise known
            return OpenBook.open(book, create=create, patience_ms=WINDOW_PATIENCE_MS)
        except Fault as fault:
            from askwhy.ui.forms.cannot_open import CannotOpen  # the usual start needs none

            form = CannotOpen(book, fault, time, over)
            if not form.exec():
                return None
            if form.only_look:
                return OpenBook.look(book)
            known = None


def clock(now: datetime | None) -> Clock:
    """Give the clock: the system's, or one that was set and runs on from there."""
    if now is None:
        return lambda: datetime.now(UTC)
    ahead = now - datetime.now(UTC)
    return lambda: datetime.now(UTC) + ahead
