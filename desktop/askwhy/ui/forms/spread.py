"""The link that takes a whole pasted address apart; it says first what would come of it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from askwhy.domain.people import Address
from askwhy.facts.pasted import read_pasted
from askwhy.ui.look.controls import button
from askwhy.wording.i18n import _


class Spread(QWidget):
    """Shown only where an address can be read."""

    def __init__(self) -> None:
        super().__init__()
        self.link = button("", "link", "down")
        self.known: tuple[str, ...] = ()
        """Names that are no part of an address, though they may stand above it."""
        self.home = ""
        """The country of an address that names none."""
        self.address = Address()
        """What was read."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.link)
        self.hide()

    def read(self, text: str, country: str) -> None:
        """Read a text, and offer what it gives."""
        found = read_pasted(text, country or self.home, self.known) if text else None
        if found is not None:
            self.address = found.address
            read = found.address
            parts = (read.street.replace("\n", ", "), read.postal_code, read.city, read.region)
            shown = " · ".join(filter(None, parts))
            self.link.setText(_("Spread over the fields: {parts}").format(parts=shown.replace("&", "&&")))
        self.setVisible(found is not None)
