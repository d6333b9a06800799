"""The form that sets a printer straight: what a ruler page measures, for one printer."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from askwhy.domain.printers import RULER_FROM, RULER_LONG, PrinterTray, measured, tray_key
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.choices import OpenChoice
from askwhy.ui.forms.form import Form
from askwhy.ui.look.controls import Text, button
from askwhy.ui.mail_room.number_field import NumberField
from askwhy.wording.dates import full_day
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
        known = [tray.key for tray in bridge.workspace.trays()]
        names = list(dict.fromkeys([*printers, *known]))
        self.printer = OpenChoice(_("Printer"), [(name, name) for name in names], _("Its name"))
        if names:
            self.printer.write(names[0])
        self.page = button(_("Print the ruler page"), "plain", "print")
        self.page.clicked.connect(self.ruler_wanted)
        near, far = RULER_FROM, RULER_FROM + RULER_LONG
        self.fields = [NumberField("", value) for value in (near, far, near, far)]
        self._lay_out()
        self.printer.editTextChanged.connect(self._show_known)
        for each in self.fields:
            each.textChanged.connect(self.renew)
        self._show_known()
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
        self.add_row("", self.page)
        names = (
            _("From the left edge to the &first upper cross"),
            _("From the left edge to the &second"),
            _("From the upper edge to the f&irst left cross"),
            _("From the upper edge to the s&econd"),
        )
        for name, each in zip(names, self.fields, strict=True):
            self.add_row(name, each)

    def _show_known(self, *_told: object) -> None:
        tray = self._known()
        hint = ""
        if tray.measured_on is not None:
            hint = _("Measured on {day}.").format(day=full_day(tray.measured_on))
        self.row(self.printer).set_hint(hint)
        self.renew()

    def _known(self) -> PrinterTray:
        return self.bridge.workspace.tray(tray_key(self.printer.text))

    def values(self) -> object:
        """Give the printer and what was measured."""
        return self.printer.text, tuple(each.text() for each in self.fields)

    def _measures(self) -> tuple[tuple[float, float], tuple[float, float]]:
        near_x, far_x, near_y, far_y = (each.number for each in self.fields)
        return (near_x, far_x), (near_y, far_y)

    def check(self) -> bool:
        """Say what the numbers mean, or that no printer is so far off."""
        if not self.printer.text:
            return False
        try:
            found = measured(self.printer.text, *self._measures(), self._today)
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
        key, (across, down) = tray_key(self.printer.text), self._measures()
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
        wide=f"{tray.scale_x * 100:.1f}",
        high=f"{tray.scale_y * 100:.1f}",
    )


def printer_names() -> list[str]:
    """Give the names of the printers that this computer knows, its usual one first."""
    from PySide6.QtPrintSupport import QPrinterInfo  # not before a printer is set straight

    names = [str(name) for name in QPrinterInfo.availablePrinterNames()]
    usual = str(QPrinterInfo.defaultPrinterName())
    return sorted(names, key=lambda name: name != usual)
