"""The black box: writes our own mistakes to a log, and tells at the next start that the last one was cut off."""

import faulthandler
import os
import platform
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import qVersion

from askwhy import __version__
from askwhy.ui.notice import Notices
from askwhy.wording.i18n import _

LARGEST_BYTES = 1_000_000
"""A log that has grown beyond this begins anew; the old one stands beside it, once."""


class BlackBox:
    """The log of this computer. Where it cannot be written, a mistake is still told on the standard error."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: TextIO | None = None

    def watch(self) -> None:
        """Have also written down what ends the program below Python."""
        with suppress(OSError):
            faulthandler.enable(self._opened())

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None

    def note(self, error: BaseException, at: datetime) -> bool:
        """Write a mistake down; tells whether it could be."""
        head = f"\n{at.isoformat(timespec='seconds')} AskWhy {__version__}, {_below()}\n"
        try:
            file = self._opened()
            file.write(head + "".join(traceback.format_exception(error)))
            file.flush()
        except OSError:
            return False
        return True

    def has_news_since(self, moment: float) -> bool:
        """Tell whether something was written since a moment, in seconds of the system's clock."""
        try:
            known = self.path.stat()
        except OSError:
            return False
        return known.st_size > 0 and known.st_mtime >= moment

    def _opened(self) -> TextIO:
        if self._file is None:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if self.path.exists() and self.path.stat().st_size > LARGEST_BYTES:
                self.path.replace(self.path.with_suffix(".old.log"))
            handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            self._file = os.fdopen(handle, "a", encoding="utf-8", errors="backslashreplace")
        return self._file


def _below() -> str:
    return f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"


def say_cut_off(box: BlackBox, since: float, notices: Notices, show: Callable[[Path], object]) -> None:
    """Say that the last window was never closed, and where it is written why; `since` is when it was opened."""
    if not box.has_news_since(since):
        notices.say(
            _(
                "AskWhy was ended last time before it was closed. Your book is whole: each change was kept when "
                "you made it."
            )
        )
        return
    text = _(
        "AskWhy made a mistake last time, and ended. Your book is whole: each change was kept when you made it. "
        "What happened is written in {file}."
    )
    notices.say(text.format(file=box.path), _("Show the log"), lambda: show(box.path))


def say_mistake(box: BlackBox, notices: Notices, show: Callable[[Path], object]) -> None:
    """Say that something of ours went wrong just now."""
    text = _(
        "AskWhy made a mistake, and what you did last may not have been done. Your book is whole. What happened is "
        "written in {file}."
    )
    notices.say(text.format(file=box.path), _("Show the log"), lambda: show(box.path))
