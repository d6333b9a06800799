"""The form that sets a printer straight: what a ruler page measures, for a printer and its tray."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from askwhy.domain.printers import RULER_FROM, RULER_LONG, PrinterTray, measured, tray_key, tray_parts
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.choices import OpenChoice
from askwhy.ui.forms.form import Form
from askwhy.ui.look.controls import Text, button
from askwhy.ui.mail_room.number_field import NumberField
from askwhy.ui.mail_room.printers import is_tray_of
from askwhy.wording.dates import full_day
from askwhy.wording.habits import decimal
from askwhy.wording.i18n import _

_STRAIGHT_MM, _STRAIGHT_PART = 0.05, 0.0005
"""What a ruler cannot tell from nothing."""


class StraightenForm(Form):
    """Two numbers across and two down; what they mean is said while one types."""

    ruler_wanted = Signal()
    """The ruler page shall be printed."""

    def __init__(self, bridge: Bridge, parent: QWidget | None, printers: list[str], today: date) -> None:
        super().__init__(bridge, parent, _("Set the printer straight"), _("Keep"))
        self._today = today
        known = [tray_parts(tray.key)[0] for tray in bridge.workspace.trays()]
        names = list(dict.fromkeys([*printers, *known]))
        self.printer = OpenChoice(_("Printer"), [(name, name) for name in names], _("Its name"))
        if names:
            self.printer.write(names[0])
        self.tray = OpenChoice(_("Tray"), placeholder=_("Only if it has several"))
        self.page = button(_("Print the ruler page"), "plain", "print")
        self.page.clicked.connect(self.ruler_wanted)
        near, far = RULER_FROM, RULER_FROM + RULER_LONG
        self.fields = [NumberField("", value) for value in (near, far, near, far)]
        self._lay_out()
        self.printer.editTextChanged.connect(self._offer_trays)
        self.tray.editTextChanged.connect(self._show_known)
        for each in self.fields:
            each.textChanged.connect(self.renew)
        self._offer_trays()
        self.begin()

    def _lay_out(self) -> None:
        self.add_wide(
            Text(
                _(
                    "Print the ruler page at 100 % from the tray that takes your labels, and measure from the edges "
                    "of the paper, in millimetres."
                ),
                token="quiet",
                wraps=True,
            )
        )
        self.add_row(_("&Printer"), self.printer)
        self.add_row(_("&Tray"), self.tray)
        self.add_row("", self.page)
        names = (
            _("From the left edge to the &first upper cross"),
            _("From the left edge to the &second"),
            _("From the upper edge to the f&irst left cross"),
            _("From the upper edge to the s&econd"),
        )
        for name, each in zip(names, self.fields, strict=True):
            self.add_row(name, each)

    def _offer_trays(self, *_told: object) -> None:
        """Offer the trays of the printer that are known already; each is measured for itself."""
        keys = [tray.key for tray in self.bridge.workspace.trays() if is_tray_of(self.printer.text, tray.key)]
        trays = [tray_parts(key)[1] for key in keys]
        typed = self.tray.text
        self.tray.offer([(tray, tray) for tray in trays])
        self.tray.setCurrentIndex(-1)
        self.tray.write(typed)
        self._show_known()

    def _show_known(self, *_told: object) -> None:
        tray = self._known()
        hint = ""
        if tray.measured_on is not None:
            hint = _("Measured on {day}.").format(day=full_day(tray.measured_on))
        self.row(self.tray).set_hint(hint)
        self.renew()

    def _known(self) -> PrinterTray:
        return self.bridge.workspace.tray(self._key())

    def _key(self) -> str:
        return tray_key(self.printer.text, self.tray.text)

    def values(self) -> object:
        """Give printer, tray and what was measured."""
        return self.printer.text, self.tray.text, tuple(each.text() for each in self.fields)

    def _measures(self) -> tuple[tuple[float, float], tuple[float, float]]:
        near_x, far_x, near_y, far_y = (each.number for each in self.fields)
        return (near_x, far_x), (near_y, far_y)

    def check(self) -> bool:
        """Say what the numbers mean, or that no printer is so far off."""
        if not self.printer.text:
            return False
        try:
            found = measured(self._key(), *self._measures(), self._today)
        except ValueError:
            self.set_problem(
                self.fields[3], _("No printer is so far off. Measure again, from the paper’s edge.")
            )
            return False
        self.set_problem(self.fields[3], "")
        self.row(self.fields[3]).set_hint(_meaning(found))
        return True

    def save(self) -> None:
        """Keep what was measured."""
        key, (across, down) = self._key(), self._measures()
        self.bridge.do(
            lambda now: self.bridge.workspace.measure_printer(key, across, down, now),
            then=self.finish,
            refused=self.complain,
        )


def _meaning(tray: PrinterTray) -> str:
    """Say how far the printer is off, or that it is not."""
    off = max(abs(tray.shift_x), abs(tray.shift_y))
    if off < _STRAIGHT_MM and max(abs(tray.scale_x - 1), abs(tray.scale_y - 1)) < _STRAIGHT_PART:
        return _("It prints straight.")
    return _("Off by {x} mm across and {y} mm down; it prints at {wide} % and {high} %.").format(
        x=f"{tray.shift_x:+.1f}",
        y=f"{tray.shift_y:+.1f}",
        wide=decimal(tray.scale_x * 100),
        high=decimal(tray.scale_y * 100),
    )
