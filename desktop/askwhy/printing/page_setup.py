"""Sets a page up on a printer or a PDF file, and checks that it was taken as it was meant."""

from collections.abc import Callable

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize

from askwhy.domain.faults import Fault
from askwhy.domain.sheets import Paper
from askwhy.wording.habits import decimal

_TOLERANCE_MM = 0.6
"""Page sizes are kept in whole points (0.35 mm)."""


def set_up(
    device: QPagedPaintDevice,
    paper: Paper,
    take_full_page: Callable[[], object],
    size: QPageSize | None = None,
) -> None:
    """Give a device this paper as its page, without margins. Raises Fault "paper_refused".

    `take_full_page` is the device's own way of printing up to the edge; `size` is its own name for the page.

    In this order and each result checked: one call with zero margins is silently refused by real queues, and
    default margins shift everything by 3.53 mm. Sizes are stored short side first, but not all (B6 envelopes are
    not): so the page is turned by comparing width and height, never by its name.
    """
    asked = size or page_size(paper)
    lies = _lies(paper) != _lies_as_stored(asked)
    taken = device.setPageSize(asked) and device.setPageOrientation(
        QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    )
    take_full_page()
    layout = device.pageLayout()
    got = layout.fullRect(QPageLayout.Unit.Millimeter).size()
    if not (taken and is_page(got, paper) and layout.mode() == QPageLayout.Mode.FullPageMode):
        raise refusal(paper)


def _lies(paper: Paper) -> bool:
    return paper.width > paper.height


def _lies_as_stored(size: QPageSize) -> bool:
    stored = size.size(QPageSize.Unit.Millimeter)
    return stored.width() > stored.height()


def page_size(paper: Paper) -> QPageSize:
    """Give a paper in Qt's form."""
    return QPageSize(
        QSizeF(paper.width, paper.height),
        QPageSize.Unit.Millimeter,
        paper.title,
        QPageSize.SizeMatchPolicy.ExactMatch,
    )


def is_page(size: QSizeF, paper: Paper) -> bool:
    """Tell whether a size in millimetres is the paper's, as closely as sizes are kept."""
    return (
        abs(size.width() - paper.width) <= _TOLERANCE_MM
        and abs(size.height() - paper.height) <= _TOLERANCE_MM
    )


def refusal(paper: Paper) -> Fault:
    """Give the fault of a printer that does not take a paper."""
    return Fault(
        "paper_refused",
        sheet=paper.title,
        width=decimal(paper.width),
        height=decimal(paper.height),
    )
