"""What stands on the ruler page."""

from askwhy.domain.printers import RULER_FROM, RULER_LONG
from askwhy.wording.habits import decimal
from askwhy.wording.i18n import _


def ruler_words() -> list[str]:
    """Say what to measure, line by line."""
    near, far = decimal(RULER_FROM), decimal(RULER_FROM + RULER_LONG)
    return [
        _("Print this page at 100 %, from the tray that takes your labels."),
        _("Measure with a ruler, in millimetres, as exactly as you can:"),
        _("across, from the left edge of the paper to the middle of both upper crosses;"),
        _("down, from the upper edge to the middle of both crosses at the left."),
        _("A straight printer has {near} and {far}, both ways.").format(near=near, far=far),
        _("Tell AskWhy what you found, and it prints straight on this printer."),
    ]
