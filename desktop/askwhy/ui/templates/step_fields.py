"""The fields of one step of a plan template, as they stand below it while it is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from askwhy.domain.outreach import Channel, Kind, RecipientRole, WindowKind
from askwhy.domain.sequence_form import LONGEST_NAME
from askwhy.ui.forms.chips import Chip, Chips
from askwhy.ui.forms.choices import Choice, OpenChoice
from askwhy.ui.forms.lines import Lines
from askwhy.ui.forms.rows import Row, name_width
from askwhy.ui.look.controls import button
from askwhy.ui.look.mirror import set_margins
from askwhy.ui.look.size import px
from askwhy.ui.look.tick_line import TickLine
from askwhy.ui.person.sections import CHANNEL_ICONS, WINDOW_ICONS
from askwhy.ui.templates.count_field import CountField
from askwhy.ui.templates.draft import Field, Problems, StepDraft
from askwhy.wording import names
from askwhy.wording import templates as words
from askwhy.wording.i18n import _, beginning


def order_button() -> QPushButton:
    """Make the button that stands where a step is said to be out of order."""
    made = button(_("Put them in order"), "warn")
    made.hide()
    return made


class StepFields(QWidget):
    """Everything that a step holds. What goes with a call only is there while it is one."""

    changed = Signal()

    def __init__(self, draft: StepDraft) -> None:
        super().__init__()
        self.order = order_button()
        self.channel = Chips(
            _("How"), [Chip(each, names.channel(each), CHANNEL_ICONS[each]) for each in Channel]
        )
        self.purpose = OpenChoice(_("What for"), names.purposes(), _("In your own words"))
        self.kind = Chips(_("What it is"), [Chip(each, words.kind(each)) for each in Kind])
        self.when = CountField(_("When"), draft.when)
        self.recipient = Choice(_("To whom"), [(each, words.role(each)) for each in RecipientRole])
        self.part = Chips(
            _("Part of their day"),
            [Chip(each, beginning(names.window(each)), WINDOW_ICONS[each]) for each in WindowKind],
        )
        self.alternative = Choice(_("Otherwise"))
        self.optional = TickLine(_("Can be left out"))
        self.text = Lines(_("Own words"), 4, _("Empty: the words that AskWhy has for it."))
        self._write(draft)
        self.rows = self._lay_out()
        self._listen()
        self._follow_channel()

    def _write(self, draft: StepDraft) -> None:
        line = self.purpose.lineEdit()
        assert line is not None
        line.setMaxLength(LONGEST_NAME)
        self.channel.choose(draft.channel)
        self.purpose.write(names.purpose(draft.purpose) if draft.purpose else "")
        self.kind.choose(draft.kind)
        self.recipient.choose(draft.recipient)
        self.part.choose(draft.window)
        self._offer_alternatives(draft.alternative)
        self.optional.tick.setChecked(draft.optional)
        self.text.setPlainText(draft.text)

    def _lay_out(self) -> dict[QWidget, Row]:
        grid = QGridLayout(self)
        set_margins(grid, px(20), px(6), px(8), px(12))
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        told: tuple[tuple[str, QWidget, str], ...] = (
            (_("How"), self.channel, ""),
            (_("Part of their day"), self.part, _("Where a first call is tried. A rule of thumb.")),
            (_("What for"), self.purpose, ""),
            (_("What it is"), self.kind, _("Only questions count against what one person is asked.")),
            (_("When"), self.when, ""),
            (_("To whom"), self.recipient, ""),
            (_("Otherwise"), self.alternative, _("The way to take where this one does not reach them.")),
            (_("Optional"), self.optional, _("A call is then left out where calls are switched off.")),
            (_("Own words"), self.text, ""),
        )
        rows = {widget: Row(name, widget, hint) for name, widget, hint in told}
        for widget, row in rows.items():
            row.put(grid)
            row.label.setFixedWidth(name_width(list(rows.values())))
            if widget is self.when:
                grid.addWidget(self.order, grid.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)
        return rows

    def _listen(self) -> None:
        for chips in (self.kind, self.part):
            chips.changed.connect(self.changed)
        self.channel.changed.connect(self._on_channel)
        self.purpose.editTextChanged.connect(lambda _text: self.changed.emit())
        self.when.changed.connect(self.changed)
        for choice in (self.recipient, self.alternative):
            choice.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.optional.tick.toggled.connect(lambda _on: self.changed.emit())
        self.text.textChanged.connect(self.changed)

    def _on_channel(self) -> None:
        self._offer_alternatives(self._alternative())
        self._follow_channel()
        self.changed.emit()

    def _offer_alternatives(self, chosen: Channel | None) -> None:
        """Offer the other channels; one that has become the step's own is none."""
        self.alternative.blockSignals(True)
        others = [(each, names.channel(each)) for each in Channel if each is not self.channel.value]
        self.alternative.offer([(None, _("No other way")), *others])
        self.alternative.choose(chosen)
        self.alternative.blockSignals(False)

    def _follow_channel(self) -> None:
        self.rows[self.part].set_shown(self.channel.value is Channel.PHONE)

    @property
    def draft(self) -> StepDraft:
        """What stands here."""
        return StepDraft(
            self.channel.value,
            self._purpose(),
            self.kind.value,
            self.when.count,
            RecipientRole(self.recipient.value),
            self.part.value,
            self.optional.tick.isChecked(),
            self._alternative(),
            self.text.text,
        )

    def _alternative(self) -> Channel | None:
        # A combo box gives the text of such a value back.
        return Channel(self.alternative.value) if self.alternative.value is not None else None

    def _purpose(self) -> str:
        """Give the key of a purpose by its name, else the words as they are."""
        typed = self.purpose.text
        known = {name.casefold(): key for key, name in names.purposes()}
        return known.get(typed.casefold(), typed)

    def show_problems(self, problems: Problems) -> None:
        """Say below each field what is to be mended."""
        places = {Field.PURPOSE: self.purpose, Field.WHEN: self.when, Field.TEXT: self.text}
        for kind, widget in places.items():
            self.rows[widget].set_problem(problems.get(kind, ""))
