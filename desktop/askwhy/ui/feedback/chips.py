"""What words are about, as chips: a click says that they missed it, or liked it; more can be named."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout

from askwhy.domain.feedback import Mark, Theme
from askwhy.ui.feedback.own_theme import OwnTheme
from askwhy.ui.look.controls import button
from askwhy.ui.look.flow import Flow
from askwhy.ui.look.group import Group
from askwhy.ui.look.icons import icon
from askwhy.ui.look.size import px
from askwhy.ui.look.tips import plain_tip
from askwhy.wording import feedback as words
from askwhy.wording.i18n import _

_FEW = 5
"""So many themes are offered at first, besides those that are marked; the rest comes with one click."""


def is_own(theme: Theme) -> bool:
    """Tell whether a theme is one's own: those that came along have names apart, or none where it is liked."""
    return theme.liked == theme.name


class ThemeChips(Group):
    """Shows one side at a time, what they missed or what they liked; what is marked stays on both."""

    changed = Signal()
    own_wanted = Signal(str, str)
    """The name of a theme of one's own that shall be kept, for `take_own`; and its key, if it has one."""
    drop_wanted = Signal(str)
    """The key of a theme of one's own that shall go; `drop_own` takes it away here."""

    def __init__(self, known: Mapping[str, Theme], few: int = _FEW) -> None:
        super().__init__()
        self.setAccessibleName(_("What it was about"))
        self._known, self._few = dict(known), few
        self._own = {key for key, theme in known.items() if is_own(theme)}
        self._marks: dict[Mark, None] = {}
        self._liked = self._is_whole = False
        self.sides = {liked: self._side(liked) for liked in (False, True)}
        self.chips: dict[str, QPushButton] = {}
        self._chips_line = Flow(spacing=px(6))
        self.more = button(_("More themes"), "link")
        self.more.clicked.connect(self._show_more)
        self.own = OwnTheme()
        self.own.named.connect(self.own_wanted)
        self._lay_out()
        self.entry = self.sides[False]
        self._show()

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        line = QHBoxLayout()
        line.setSpacing(px(4))
        for made in self.sides.values():
            group.addButton(made)
            line.addWidget(made)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(line)
        column.addLayout(self._chips_line)

    def _side(self, liked: bool) -> QPushButton:
        made = button(words.side(liked=liked, count=0), "tab")
        made.setCheckable(True)
        made.setChecked(not liked)
        made.clicked.connect(partial(self._turn, liked))
        return made

    # What is marked

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is marked, in the order in which it was."""
        return tuple(self._marks)

    def write(self, marks: Iterable[Mark]) -> None:
        """Show marks; nothing is told."""
        self._marks = dict.fromkeys(marks)
        self._show()

    def take_own(self, theme: Theme, *, mark: bool) -> None:
        """Offer a theme that has been kept; a new one is marked on the side in sight."""
        self._known[theme.key] = theme
        self._own |= {theme.key} if is_own(theme) else set()
        if mark:
            self._set(theme.key, True)
        else:
            self._show()
        self.own.close_line()

    def drop_own(self, key: str) -> None:
        """Offer a theme no longer."""
        self._known.pop(key, None)
        self.write(mark for mark in self._marks if mark.theme != key)
        self.changed.emit()

    def _set(self, theme: str, checked: bool) -> None:
        mark = Mark(theme, self._liked)
        if checked:
            self._marks[mark] = None
        else:
            self._marks.pop(mark, None)
        self._show()
        self.changed.emit()

    # What is shown

    def _turn(self, liked: bool, _checked: bool = False) -> None:
        self._liked = liked
        self._show()

    def _show_more(self) -> None:
        before = set(self.chips)
        self._is_whole = True
        self._show()
        new = next((chip for key, chip in self.chips.items() if key not in before), None)
        if new is not None:
            new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offered(self) -> list[Theme]:
        """Give what can be marked on the side in sight: few at first, those that are marked always."""
        able = [theme for theme in self._known.values() if theme.liked or not self._liked]
        few = able if self._is_whole else able[: self._few]
        marked = {mark.theme for mark in self._marks if mark.liked is self._liked}
        lost = [Theme(key, key) for key in marked if key not in self._known]
        return [*(theme for theme in able if theme in few or theme.key in marked), *lost]

    def _show(self) -> None:
        for liked, made in self.sides.items():
            count = sum(mark.liked is liked for mark in self._marks)
            made.setText(words.side(liked=liked, count=count))
            made.setAccessibleName(made.text())
        offered = self._offered()
        wanted = {theme.key for theme in offered}
        for key in [key for key in self.chips if key not in wanted]:
            self._drop(self.chips.pop(key))
        for theme in offered:
            if theme.key not in self.chips:
                self.chips[theme.key] = self._chip(theme)
        self.chips = {theme.key: self.chips[theme.key] for theme in offered}
        for theme in offered:
            self._name(self.chips[theme.key], theme)
        self._order([*self.chips.values(), self.more, self.own])
        self.more.setVisible(not self._is_whole)

    def _chip(self, theme: Theme) -> QPushButton:
        made = button("", "chip")
        made.setParent(self)
        made.setCheckable(True)
        made.clicked.connect(lambda checked: self._set(theme.key, checked))
        if theme.key in self._own:
            self._offer_changes(made, theme.key)
        return made

    def _offer_changes(self, chip: QPushButton, key: str) -> None:
        """Let a theme of one's own be called otherwise or go, by the right button or the key for menus."""
        chip.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for text, do in (
            (_("Call it otherwise…"), lambda: self.own.rename(key, self._known[key].name)),
            (_("Take this theme out"), lambda: self.drop_wanted.emit(key)),
        ):
            action = QAction(text, chip)
            action.triggered.connect(lambda _checked=False, do=do: do())
            chip.addAction(action)
        chip.setToolTip(plain_tip(_("A theme of yours: the right mouse button changes it or takes it out.")))

    def _name(self, chip: QPushButton, theme: Theme) -> None:
        name = theme.named(liked=self._liked)
        checked = Mark(theme.key, self._liked) in self._marks
        chip.setChecked(checked)
        chip.setIcon(icon("check", "accent") if checked else QIcon())
        chip.setText(name.replace("&", "&&"))
        chip.setAccessibleName(name)

    def _order(self, line: list[QPushButton | OwnTheme]) -> None:
        while self._chips_line.takeAt(0) is not None:
            pass
        for each in line:
            self._chips_line.addWidget(each)
            each.show()
        self._chips_line.invalidate()
        self.updateGeometry()

    def _drop(self, chip: QPushButton) -> None:
        if chip.hasFocus():
            self.sides[self._liked].setFocus(Qt.FocusReason.OtherFocusReason)
        self._chips_line.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
