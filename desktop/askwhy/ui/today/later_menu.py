"""The menu that puts a step off, leaves it out, or says that something else happened."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from askwhy.domain.outreach import Channel
from askwhy.domain.touches import Disposition
from askwhy.store.rows import DueRow
from askwhy.ui.other_days import other_days
from askwhy.ui.verbs import Verbs
from askwhy.wording.i18n import N_, _

_CAME_BACK = {
    Channel.EMAIL: (N_("It came back: the address is wrong"), Disposition.BOUNCED),
    Channel.LETTER: (N_("It came back: the address is wrong"), Disposition.RETURNED),
}


def later_menu(parent: QWidget, row: DueRow, today: date, verbs: Verbs) -> QMenu:
    """Make the menu of a due step; it goes when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(_("Later"))
    calendar = verbs.bridge.opened.world.calendar_of(row.country, row.region, row.week)
    for text, day in other_days(calendar, today):
        menu.addAction(text, partial(verbs.postpone, row.step, day))
    menu.addAction(_("Another day…"), lambda: verbs.other_day(row))
    menu.addSeparator()
    if row.channel is Channel.LETTER:
        menu.addAction(_("Change the text…"), lambda: verbs.write(row.step))
    menu.addAction(_("Skip this step"), lambda: verbs.skip(row.step))
    menu.addAction(_("They answered…"), lambda: verbs.they_answered(row.interviewer))
    if row.channel in _CAME_BACK:
        words, said = _CAME_BACK[row.channel]
        menu.addAction(_(words), lambda: verbs.tick(row.step, said))
    return menu
