"""The form that gives tags to people and takes others from them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Interviewer
from askwhy.store.tags import tag_names
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.form import Form
from askwhy.ui.look.group import Group
from askwhy.ui.look.line import field
from askwhy.ui.look.size import px
from askwhy.ui.look.tick_line import TickLine
from askwhy.wording.i18n import _, ngettext


class TagsForm(Form):
    """New tags to type, those that are there to keep or to take away."""

    def __init__(self, bridge: Bridge, parent: QWidget | None, people: Sequence[InterviewerId]) -> None:
        self._people = people
        known = bridge.workspace.book.values(Interviewer, people)
        counts: dict[str, int] = {}
        for person in known.values():
            for each in person.tags:
                counts[each] = counts.get(each, 0) + 1
        one = next(iter(known.values())).name if len(known) == 1 else ""
        several = ngettext("Tags of one person", "Tags of {count} people", len(people))
        title = _("Tags of {name}").format(name=one) if one else several
        super().__init__(bridge, parent, title, _("Keep"))
        self.add = field(_("parted by commas"), name=_("New tags"))
        completer = QCompleter(tag_names(bridge.workspace.book.database), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.add.setCompleter(completer)
        self.kept = _Kept(counts, len(people))
        self.add_row(_("&New tags"), self.add)
        if counts:
            self.add_row(_("They have"), self.kept, _("Without its tick, a tag is taken from all of them."))
        self.add.textChanged.connect(self.renew)
        for line in self.kept.lines.values():
            line.tick.toggled.connect(self.renew)
        self.start_at(self.add)
        self.begin()

    def values(self) -> object:
        """Give what is typed and ticked."""
        return self.add.text().strip(), self.kept.gone

    def check(self) -> bool:
        """Anything can be kept."""
        return True

    def save(self) -> None:
        """Give and take, as one change."""
        add = [each.strip() for each in self.add.text().split(",") if each.strip()]
        gone = self.kept.gone
        self.bridge.do(
            lambda now: self.bridge.workspace.tag(self._people, add, gone, now),
            then=self.finish,
            refused=self.complain,
        )


class _Kept(Group):
    """The tags that are there."""

    def __init__(self, counts: dict[str, int], people: int) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        self.lines: dict[str, TickLine] = {}
        for each in sorted(counts, key=str.casefold):
            count = counts[each]
            aside = "" if count == people else _("{count} of {people}").format(count=count, people=people)
            line = self.lines[each] = TickLine(each, aside)
            line.tick.setChecked(True)
            column.addWidget(line)
        if self.lines:
            self.entry = next(iter(self.lines.values())).tick

    @property
    def gone(self) -> list[str]:
        """Those that are to be taken away."""
        return [each for each, line in self.lines.items() if not line.tick.isChecked()]
