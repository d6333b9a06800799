"""Which printers there are to choose from: those of this computer, and the trays that something is known of."""

from collections.abc import Iterable, Sequence

from askwhy.domain.printers import PrinterTray, tray_parts


def printer_names() -> list[str]:
    """Give the names of the printers that this computer knows, its usual one first."""
    from PySide6.QtPrintSupport import QPrinterInfo  # not before a printer matters

    names = [str(name) for name in QPrinterInfo.availablePrinterNames()]
    usual = str(QPrinterInfo.defaultPrinterName())
    return sorted(names, key=lambda name: name != usual)


def with_trays(printers: Sequence[str], known: Iterable[PrinterTray]) -> list[str]:
    """Give printers, each with its known trays behind it; and of others, what is known."""
    keys = [tray.key for tray in known]
    found = [each for name in printers for each in (name, *(key for key in keys if is_tray_of(name, key)))]
    return list(dict.fromkeys([*found, *keys]))


def is_tray_of(printer: str, key: str) -> bool:
    """Tell whether a key names one of a printer's trays."""
    whose, tray = tray_parts(key)
    return whose == printer and bool(tray)
