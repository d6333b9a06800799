"""Sets a page up on a printer or a PDF file, and checks that it was taken as it was meant."""

from collections.abc import Callable

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize

from askwhy.domain.faults import Fault
from askwhy.domain.sheets import LabelSheet

_TOLERANCE_MM = 0.6
"""Page sizes are kept in whole points (0.35 mm)."""


def set_up(device: QPagedPaintDevice, sheet: LabelSheet, take_full_page: Callable[[], object]) -> None:
    """Give a device the sheet's page, without margins. Raises Fault "paper_refused".

    `take_full_page` is the device's own way of printing up to the edge.

    In this order and each result checked: one call with zero margins is silently refused by real queues, and
    default margins shift everything by 3.53 mm.
    """
    size = QPageSize(
        QSizeF(sheet.page_width, sheet.page_height),
        QPageSize.Unit.Millimeter,
        sheet.title,
        QPageSize.SizeMatchPolicy.ExactMatch,
    )
    taken = device.setPageSize(size) and device.setPageOrientation(QPageLayout.Orientation.Portrait)
    take_full_page()
    layout = device.pageLayout()
    got = layout.fullRect(QPageLayout.Unit.Millimeter)
    fits = (
        abs(got.width() - sheet.page_width) <= _TOLERANCE_MM
        and abs(got.height() - sheet.page_height) <= _TOLERANCE_MM
        and layout.mode() == QPageLayout.Mode.FullPageMode
    )
    if not (taken and fits):
        raise Fault(
            "paper_refused",
            sheet=sheet.title,
            width=f"{sheet.page_width:g}",
            height=f"{sheet.page_height:g}",
        )
