"""Sets a page up on a printer or a PDF file, and checks that it was taken as it was meant."""

from collections.abc import Callable

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize

from askwhy.domain.faults import Fault
from askwhy.domain.sheets import LabelSheet

_TOLERANCE_MM = 0.6
"""Page sizes are kept in whole points (0.35 mm)."""


def set_up(
    device: QPagedPaintDevice,
    sheet: LabelSheet,
    take_full_page: Callable[[], object],
    size: QPageSize | None = None,
) -> None:
    """Give a device the sheet's page, without margins. Raises Fault "paper_refused".

    `take_full_page` is the device's own way of printing up to the edge; `size` is its own name for the page.

    In this order and each result checked: one call with zero margins is silently refused by real queues, and
    default margins shift everything by 3.53 mm.
    """
    taken = device.setPageSize(size or page_size(sheet)) and device.setPageOrientation(
        QPageLayout.Orientation.Portrait
    )
    take_full_page()
    layout = device.pageLayout()
    got = layout.fullRect(QPageLayout.Unit.Millimeter).size()
    if not (taken and is_page(got, sheet) and layout.mode() == QPageLayout.Mode.FullPageMode):
        raise refusal(sheet)


def page_size(sheet: LabelSheet) -> QPageSize:
    """Give the page of a sheet in Qt's form."""
    return QPageSize(
        QSizeF(sheet.page_width, sheet.page_height),
        QPageSize.Unit.Millimeter,
        sheet.title,
        QPageSize.SizeMatchPolicy.ExactMatch,
    )


def is_page(size: QSizeF, sheet: LabelSheet) -> bool:
    """Tell whether a size in millimetres is the sheet's, as closely as sizes are kept."""
    return (
        abs(size.width() - sheet.page_width) <= _TOLERANCE_MM
        and abs(size.height() - sheet.page_height) <= _TOLERANCE_MM
    )


def refusal(sheet: LabelSheet) -> Fault:
    """Give the fault of a printer that does not take a sheet."""
    return Fault(
        "paper_refused",
        sheet=sheet.title,
        width=f"{round(sheet.page_width, 1):g}",
        height=f"{round(sheet.page_height, 1):g}",
    )
