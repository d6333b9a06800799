"""The sections of the pane: each a heading with what belongs below it, built from one PersonPage."""

from collections.abc import Callable, Iterator
from datetime import date, tzinfo

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from askwhy.domain.contacts import Touch
from askwhy.domain.ids import TouchId
from askwhy.domain.outreach import Channel, PlanState, WindowKind
from askwhy.domain.wishes import CallWishes
from askwhy.ui.feedback.said import Keeper, Said
from askwhy.ui.look.colours import window_token
from askwhy.ui.look.controls import IconMark, Rule, Text, Whole, button
from askwhy.ui.look.flow import Flow
from askwhy.ui.look.roles import GROUP, reads_as
from askwhy.ui.look.size import BODY, BOLD, NAME, SECOND, px
from askwhy.ui.person.moments import clocks, may_have_words, near_moments, purpose_of, touch_day, touch_title
from askwhy.ui.person.time_line import TimeLine
from askwhy.ui.person.wish_chips import WishChips
from askwhy.wording import announce, dates, names
from askwhy.wording.feedback import excerpt
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.reasons import sentence
from askwhy.workspace.person import PersonPage

CHANNEL_ICONS = {Channel.PHONE: "phone", Channel.EMAIL: "email", Channel.LETTER: "letter"}
WINDOW_ICONS = {WindowKind.EARLY: "early", WindowKind.MIDDAY: "mid", WindowKind.LATE: "late"}
_TOUCHES_SHOWN = 8


class Section(QWidget):
    """A heading, something quiet at its right, and rows below."""

    def __init__(self, title: str, aside: str = "", *, ruled: bool = True) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, px(16))
        self.column.setSpacing(px(6))
        if ruled:
            self.column.addWidget(Rule())
            self.column.addSpacing(px(8))
        head = QHBoxLayout()
        head.addWidget(Text(title, NAME, BOLD, heading=True), 1)
        if aside:
            head.addWidget(Whole(aside, SECOND, token="quiet"))
        self.column.addLayout(head)

    def add(self, widget: QWidget) -> None:
        """Add a row."""
        self.column.addWidget(widget)


def windows_section(
    page: PersonPage, today: date, own: tzinfo, wish: Callable[[CallWishes], None]
) -> Section | None:
    """The next call windows, in both clocks, with the reason; and what they wish, one click each."""
    if page.person.opted_out or not page.person.phones:
        return None
    section = Section(_("When to call"), _("a rule of thumb"))
    said = ""
    for ranked in page.suggestion.windows:
        window, why = ranked.window, sentence(ranked.reason, today)
        day = dates.near_day(window.start.astimezone(own).date(), today)
        mine, theirs = clocks(window, page.now_there, own, page.person.pronouns)
        # A reason that stands for several windows is said once.
        second = " ".join(
            part for part in (f"{theirs}." if theirs else "", why if why != said else "") if part
        )
        section.add(icon_row(WINDOW_ICONS[window.kind], window_token(window.kind), f"{day}, {mine}", second))
        said = why
    if page.suggestion.note is not None:
        section.add(Text(sentence(page.suggestion.note, today), SECOND, token="quiet", wraps=True))
    section.column.addSpacing(px(4))
    section.add(Text(_("What suits them, when you know it:"), SECOND, token="quiet", wraps=True))
    chips = WishChips()
    chips.write(page.person.wishes)
    chips.changed.connect(wish)
    section.add(chips)
    return section


def icon_row(icon_name: str, token: str, text: str, second: str = "") -> QWidget:
    """Make a row with an icon, a text, and a second line."""
    row = QWidget()
    reads_as(row, GROUP)
    grid = QGridLayout(row)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(10))
    grid.setVerticalSpacing(px(1))
    grid.addWidget(IconMark(icon_name, token, 18), 0, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(Text(text, BODY, wraps=True), 0, 1)
    if second:
        grid.addWidget(Text(second, SECOND, token="quiet", wraps=True), 1, 1)
    grid.setColumnStretch(1, 1)
    row.setAccessibleName(", ".join(part for part in (text, second) if part))
    return row


def plan_section(page: PersonPage, today: date, own: tzinfo, ask_words: Callable[[TouchId], None]) -> Section:
    """The plan as a time line."""
    if page.plan is None:
        section = Section(_("No plan yet"))
        text = _("A plan says whom to write and call when, and when it is enough.")
        section.add(Text(text, SECOND, token="quiet", wraps=True))
        return section
    section = Section(names.plan(page.plan.name), _plan_aside(page))
    section.add(TimeLine(near_moments(page, today, own), ask_words))
    return section


def announcement(page: PersonPage, today: date, say: Callable[[str, str], None]) -> QWidget | None:
    """The sentence by which the next e-mail or letter announces the call, and the way to copy it."""
    if page.announced is None:
        return None
    text = announce.sentence(page.announced, today)
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, px(4), 0, 0)
    column.setSpacing(px(4))
    column.addWidget(Text(_("This one can announce your call:"), SECOND, token="quiet", wraps=True))
    row = QHBoxLayout()
    row.setSpacing(px(8))
    row.addWidget(Text(_("“{words}”").format(words=text), BODY, wraps=True), 1)
    copy = button(_("Copy"), "plain", "copy", name=_("Copy the sentence that announces your call"))
    copy.clicked.connect(lambda: _copy(text, say))
    row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(row)
    return block


def _copy(text: str, say: Callable[[str, str], None]) -> None:
    QGuiApplication.clipboard().setText(text)
    say(_("Copied: {text}").format(text=text), "")


def _plan_aside(page: PersonPage) -> str:
    assert page.plan is not None
    if page.plan.state is PlanState.FINISHED and page.plan.ending is not None:
        return names.ending(page.plan.ending)
    if page.plan.state is PlanState.PAUSED:
        return _("paused")
    position, count = page.position
    return _("step {position} of {count}").format(position=position, count=count)


def said_section(page: PersonPage, own: tzinfo, verbs: Keeper) -> Section | None:
    """What they said, in their words, with what is to do about it, and the way to more of it."""
    if not page.said and not any(map(may_have_words, page.touches)):
        return None
    newest = page.said_at.get(page.said[0].touch) if page.said and page.said[0].touch is not None else None
    section = Section(_("What they said"), touch_day(newest, own) if newest is not None else "")
    for feedback in page.said:
        todos = [todo for todo in page.todos if todo.feedback == feedback.id]
        section.add(Said(feedback, page.person.name, todos, verbs.themes(), verbs))
    add = button(_("Add what they said"), "link", "plus")
    add.clicked.connect(lambda: verbs.note_feedback(page.person.id))
    section.add(add)
    return section


def touches_section(page: PersonPage, own: tzinfo) -> Section | None:
    """The touches so far, newest first."""
    if not page.touches:
        return None
    count, first = len(page.touches), touch_day(page.touches[-1], own)
    aside = ngettext("{count} since {day}", "{count} since {day}", count, day=first)
    section = Section(_("Touches"), aside)
    for touch in page.touches[:_TOUCHES_SHOWN]:
        icon_name = CHANNEL_ICONS[touch.channel]
        title = touch_title(touch, purpose_of(touch, page.purposes))
        section.add(icon_row(icon_name, "quiet", f"{touch_day(touch, own)}  {title}", _noted(touch, page)))
    return section


def _noted(touch: Touch, page: PersonPage) -> str:
    """Give what was noted with a touch, unless it stands above already, among what they said."""
    said = page.words_at(touch)
    return "" if said is not None and said.words == touch.note else excerpt(touch.note)


def action(text: str, do: Callable[[], None], kind: str = "plain", *, name: str = "") -> QPushButton:
    """Make a button: its text, what it does, and what a screen reader says where the text is too little."""
    made = button(text, kind, name=name)
    made.clicked.connect(lambda: do())
    return made


def action_row(*buttons: QPushButton) -> QWidget:
    """Make a row of buttons that goes on in the next line where the room ends."""
    row = QWidget()
    line = Flow(row, px(8))
    for each in buttons:
        line.addWidget(each)
    row.setContentsMargins(0, px(4), 0, 0)
    return row


def stacked(sections: Iterator[QWidget]) -> QWidget:
    """Set sections one below another."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for section in sections:
        column.addWidget(section)
    return made
