"""The section of the pane that shows who led to a person, and to whom they led, as a small tree."""

from collections.abc import Callable
from datetime import date, tzinfo

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.store.referrals import ReferralRow
from askwhy.ui.look.colours import colour
from askwhy.ui.look.controls import Text, button
from askwhy.ui.look.link import NameLink
from askwhy.ui.look.mirror import painter_on, set_margins
from askwhy.ui.look.size import BODY, BOLD, SECOND, px
from askwhy.ui.person.sections import Section
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.referrals import named_when, pointed
from askwhy.workspace.person import PersonPage
from askwhy.workspace.referral_tree import Branch

_STEP = 18
"""How far one level stands in."""


def referral_section(
    page: PersonPage,
    today: date,
    own: tzinfo,
    show: Callable[[InterviewerId], None],
    show_all: Callable[[], None],
) -> Section | None:
    """Make the section; none for who came by no one and led to no one."""
    tree = page.tree
    if not tree.branches:
        return None
    section = Section(_("Who pointed to whom"))
    names = {branch.row.id: branch.row.name for branch in tree.branches}
    if tree.above:
        section.add(_more(ngettext("{count} before them…", "{count} before them…", tree.above), show_all))
    for branch in tree.branches:
        when = _when(branch.row, today, own)
        says = pointed(names.get(branch.row.introduced_by or InterviewerId(0), ""), branch.row.name, when)
        is_self = branch.row.id == page.person.id
        led_on = "" if is_self else _led_on(branch)
        section.add(_Line(branch, when, says, led_on, None if is_self else show))
    if tree.below:
        section.add(_more(ngettext("{count} more…", "{count} more…", tree.below), show_all))
    return section


def _when(row: ReferralRow, today: date, own: tzinfo) -> str:
    return named_when(row.at.astimezone(own) if row.at is not None else None, row.channel, today)


def _more(text: str, show_all: Callable[[], None]) -> QPushButton:
    tree = _("Who pointed to whom")
    made = button(text, "link", name=f"{tree}: {text}")
    made.clicked.connect(lambda: show_all())
    return made


class _Line(QWidget):
    """One person, with the hook that hangs them below who named them. The person of the pane is no link."""

    def __init__(
        self,
        branch: Branch,
        when: str,
        says: str,
        led_on: str,
        show: Callable[[InterviewerId], None] | None,
    ) -> None:
        super().__init__()
        row, self._depth = branch.row, branch.depth
        self.setAccessibleName(says)
        line = QHBoxLayout(self)
        set_margins(line, px(_STEP) * branch.depth, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        if show is None:
            words.addWidget(Text(row.name, BODY, BOLD, wraps=True))
        else:
            link = NameLink(row.name, says)
            link.clicked.connect(lambda: show(row.id))
            words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        second = ", ".join(part for part in (when, led_on) if part)
        if second:
            words.addWidget(Text(second, SECOND, token="quiet", wraps=True))
        line.addLayout(words, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hook."""
        if not self._depth:
            return
        painter = painter_on(self)
        painter.setPen(QPen(colour("edge"), 1))
        x, middle = px(_STEP) * (self._depth - 1) + px(5) + 0.5, px(12) + 0.5
        painter.drawPolyline(
            [QPointF(x, 0), QPointF(x, middle), QPointF(px(_STEP) * self._depth - px(3), middle)]
        )


def _led_on(branch: Branch) -> str:
    more = branch.row.named - branch.shown
    return ngettext("named one more", "named {count} more", more) if more else ""
