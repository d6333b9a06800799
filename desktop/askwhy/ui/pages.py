"""The pages of the side bar: their names, and each made when it is first gone to."""

import linecache
from collections.abc import Callable

from askwhy.ui.bridge import Bridge
from askwhy.ui.page import Page
from askwhy.ui.side_bar import Place
from askwhy.ui.verbs import Verbs
from askwhy.wording.i18n import _


def places() -> tuple[Place, ...]:
    """Give the pages in their order."""
    return (
        Place("today", _("Today"), "today"),
        Place("interviewers", _("Interviewers"), "people"),
        Place("applications", _("Applications"), "jobs"),
        Place("mail", _("Mail room"), "mail"),
        Place("lessons", _("Lessons"), "lessons"),
    )


def make_page(key: str, bridge: Bridge, verbs: Verbs) -> Page:
    """Make a page by its key."""
    kind = _kind(key)
    # As at the start (`askwhy.ui.starting`): Python would keep the lines of every module of the page.
    linecache.clearcache()
    return kind(bridge, verbs)


def _kind(key: str) -> Callable[[Bridge, Verbs], Page]:
    # Each is imported when it is gone to, so that no start pays for a page that it does not show.
    if key == "today":
        from askwhy.ui.today.page import TodayPage

        return TodayPage
    if key == "interviewers":
        from askwhy.ui.interviewers.page import InterviewersPage

        return InterviewersPage
    if key == "applications":
        from askwhy.ui.applications.page import ApplicationsPage

        return ApplicationsPage
    if key == "lessons":
        from askwhy.ui.lessons.page import LessonsPage

        return LessonsPage
    from askwhy.ui.mail_room.page import MailRoomPage

    return MailRoomPage
