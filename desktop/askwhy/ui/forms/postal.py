"""Several postal addresses: each with its lines, and a link for one more."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from askwhy.domain.people import Address
from askwhy.facts.postal import is_doubtful, missing_parts
from askwhy.ui.forms.choices import CountryChoice
from askwhy.ui.forms.lines import Lines
from askwhy.ui.forms.spread import Spread
from askwhy.ui.look.controls import Rule, Text, button
from askwhy.ui.look.group import Group
from askwhy.ui.look.line import field
from askwhy.ui.look.size import SECOND, px
from askwhy.wording.i18n import _
from askwhy.wording.postal import doubtful_code, postal_names
from askwhy.wording.reasons import missing


class Addresses(Group):
    """Postal addresses. An empty one is none."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[AddressBlock] = []
        self._names: tuple[str, ...] = ()
        self._home = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))
        self._more = button(_("Add a postal address"), "link", "plus")
        self._more.clicked.connect(self.begin_one)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.entry = self._more

    @property
    def addresses(self) -> tuple[Address, ...]:
        """Every address in which something stands."""
        return tuple(block.address for block in self.blocks if block.is_filled)

    def know(self, names: tuple[str, ...], home: str) -> None:
        """Hear the names that are no part of an address, and one's own country."""
        self._names, self._home = names, home
        for block in self.blocks:
            block.spread.known, block.spread.home = names, home

    def write(self, addresses: Sequence[Address]) -> None:
        """Show addresses."""
        while len(self.blocks) < len(addresses):
            self._add()
        for block, address in zip(self.blocks, addresses, strict=False):
            block.write(address)

    def _add(self) -> "AddressBlock":
        made = AddressBlock()
        made.spread.known, made.spread.home = self._names, self._home
        made.changed.connect(self.changed)
        at = self._column.count() - 1
        if self.blocks:
            self._column.insertWidget(at, Rule())
            at += 1
        self._column.insertWidget(at, made)
        self.blocks.append(made)
        if len(self.blocks) == 1:
            self.entry = made.street
        return made

    def begin_one(self) -> None:
        """Begin one more address, with the cursor in its street."""
        block = self._add()
        # What is not shown yet takes no focus.
        block.show()
        block.street.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()


class AddressBlock(QWidget):
    """One postal address. What it has no field for (its label) stays as it came."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._original = Address()
        self.street = Lines(_("Street"), 2)
        self.city = field(name=_("City"))
        self.postal_code = field(name=_("Postal code"))
        self.locality = field(name=_("District"))
        self.region = field(name=_("Region or state"))
        self.organisation = field(name=_("Organisation"))
        self.country = CountryChoice(_("Country"))
        self.spread = Spread()
        self.spread.link.clicked.connect(self._take_apart)
        self._below = Text("", SECOND, token="quiet", wraps=True)
        self._below.hide()
        self._lay_out()
        for line in self._texts().values():
            line.textChanged.connect(self._on_typed)
        self.street.textChanged.connect(self._on_typed)
        self.country.editTextChanged.connect(self._on_typed)

    def _texts(self) -> dict[str, QLineEdit]:
        """The fields of an address that are one line."""
        return {
            "city": self.city,
            "postal_code": self.postal_code,
            "locality": self.locality,
            "region": self.region,
            "organisation": self.organisation,
        }

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self._put(grid, QRect(0, 0, 2, 1), _("Street, and what stands above it"), self.street)
        self._put(grid, QRect(0, 2, 1, 1), _("City"), self.city)
        self._code_name = self._put(grid, QRect(1, 2, 1, 1), _("Postal code"), self.postal_code)
        self._region_name = self._put(grid, QRect(0, 4, 1, 1), _("Region or state"), self.region)
        self._put(grid, QRect(1, 4, 1, 1), _("District"), self.locality)
        self._put(grid, QRect(0, 6, 2, 1), _("Country"), self.country)
        self._above = self._put(grid, QRect(0, 8, 2, 1), _("Organisation on the envelope"), self.organisation)
        self._show_organisation()
        grid.addWidget(self._below, 10, 0, 1, 2)
        grid.addWidget(self.spread, 11, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)

    def _put(self, grid: QGridLayout, place: QRect, name: str, widget: QWidget) -> Text:
        """Put a field with its name above; the place is column, row, columns."""
        label = Text(name, SECOND, token="quiet")
        label.setContentsMargins(0, px(4) if place.y() else 0, 0, 0)
        label.setBuddy(widget)
        grid.addWidget(label, place.y(), place.x(), 1, place.width())
        grid.addWidget(widget, place.y() + 1, place.x(), 1, place.width())
        return label

    @property
    def address(self) -> Address:
        """The address as it stands here."""
        texts = {name: line.text().strip() for name, line in self._texts().items()}
        return replace(self._original, street=self.street.text, country=self.country.country, **texts)

    @property
    def is_filled(self) -> bool:
        """Tell whether anything stands here."""
        lines = [line.text().strip() for line in self._texts().values()]
        return bool(self.street.text or self.country.text or any(lines))

    def write(self, address: Address) -> None:
        """Show an address."""
        self._original = address
        self.street.setPlainText(address.street)
        for name, line in self._texts().items():
            line.setText(getattr(address, name))
        self.country.write_country(address.country)
        self._show_organisation()

    def _show_organisation(self) -> None:
        """Few addresses name another organisation than the employer: only those show the field."""
        shown = bool(self._original.organisation)
        self._above.setVisible(shown)
        self.organisation.setVisible(shown)

    def _on_typed(self, *_told: object) -> None:
        parts = missing_parts(self.address) if self.is_filled else ()
        text = _("{parts} missing for a letter.").format(parts=missing(list(parts))) if parts else ""
        if is_doubtful(self.address):
            text = f"{text} {doubtful_code(self.address)}".strip()
        self._name_fields()
        self._below.setText(text)
        self._below.setVisible(bool(text))
        self._offer_to_spread()
        self.changed.emit()

    def _name_fields(self) -> None:
        """Name the fields as the country does."""
        code, region = postal_names(self.country.country)
        named = ((self._code_name, self.postal_code, code), (self._region_name, self.region, region))
        for label, line, name in named:
            label.setText(name)
            line.setAccessibleName(name)

    def _offer_to_spread(self) -> None:
        """Offer to take a whole address apart that stands in the street."""
        empty = not (self.city.text().strip() or self.postal_code.text().strip())
        self.spread.read(self.street.text if empty else "", self.country.country)

    def _take_apart(self) -> None:
        self.write(replace(self.spread.address, label=self._original.label))
