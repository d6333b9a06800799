"""Reminds of a call when its window opens: the desktop says it, once, and only while nobody looks at AskWhy."""

import sys
from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QObject

from askwhy.domain.reminders import Reminders, to_remind_of
from askwhy.domain.today import TodayItem
from askwhy.remote.notifications import notify
from askwhy.store.rows import DueRow
from askwhy.ui.look.preferences import Preference, prefer, preference
from askwhy.ui.tray import Tray
from askwhy.ui.window import Window
from askwhy.wording.reminders import Notification, can_be_called
from askwhy.workspace.at_login import starts_at_login
from askwhy.workspace.jobs import Job
from askwhy.workspace.today import due_list


class Reminder(QObject):
    """Looks once a minute. What it has said stands in the preferences, so that a new start does not say it again."""

    def __init__(self, window: Window, tray: Tray) -> None:
        super().__init__(window)
        self._window, self._tray = window, tray
        self._bridge = window.bridge
        self._number = 0
        self._bridge.ticked.connect(self.look)
        self._bridge.preferred.connect(self.follow_settings)

    def begin(self, *, in_sight: bool) -> None:
        """Begin; what the window shows at its start is not said as well."""
        self.follow_settings()
        self.look(self._bridge.now(), in_sight=in_sight)

    def follow_settings(self) -> None:
        """Have the icon in the tray, and keep the window there, as it is wished now."""
        at_login = starts_at_login()
        self._tray.stays = at_login
        self._tray.show(at_login or _wanted())

    def look(self, now: datetime, *, in_sight: bool = False) -> None:
        """Say whose window has opened since the last look."""
        if not _wanted():
            return
        self._bridge.do(
            lambda _at: due_list(self._bridge.workspace, now).calls,
            then=lambda calls: self._on_calls(calls, now, in_sight or self._window.isActiveWindow()),
            refused=lambda _sentence: None,  # a Book that stays locked is said by the page
        )

    def _on_calls(self, calls: Sequence[TodayItem], now: datetime, in_sight: bool) -> None:
        seen = _read(now.date())
        fresh = to_remind_of(calls, now, seen.windows)
        if not fresh:
            return
        _keep(seen.seen(fresh))
        if not in_sight:
            self._say(_said(fresh, self._bridge.now()))

    def _say(self, said: Notification) -> None:
        if sys.platform != "linux":
            self._tray.say(*said)
            return
        instead = self._number

        def heard(number: int | None) -> None:
            if number is None:
                self._tray.say(*said)
            else:
                self._number = number

        self._bridge.work(Job(lambda _tell: notify(*said, instead)), heard, lambda _sentence: None)


def _wanted() -> bool:
    return preference(Preference.REMIND) != "no"


def _said(calls: Sequence[TodayItem], now: datetime) -> Notification:
    names = list(dict.fromkeys(call.row.name for call in calls if isinstance(call.row, DueRow)))
    first = calls[0].window
    assert first is not None
    return can_be_called(names, first.end.astimezone(now.tzinfo), len(calls))


def _read(day: date) -> Reminders:
    first, *windows = preference(Preference.REMINDED).split("\n")
    try:
        return Reminders(date.fromisoformat(first), frozenset(windows)).on(day)
    except ValueError:
        return Reminders(day)


def _keep(seen: Reminders) -> None:
    prefer(Preference.REMINDED, "\n".join((seen.day.isoformat(), *sorted(seen.windows))))
