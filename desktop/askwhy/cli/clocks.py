"""How the commands write a call window on both clocks, theirs and one's own."""

from zoneinfo import ZoneInfo

from askwhy.cli.output import instant
from askwhy.domain.windows import CallWindow


def both_clocks(window: CallWindow, theirs: ZoneInfo, own: ZoneInfo) -> dict[str, str]:
    """Give the JSON of a window: its kind, and where it begins and ends in their zone and in one's own."""
    return {
        "kind": window.kind.value,
        "start": instant(window.start.astimezone(theirs)),
        "end": instant(window.end.astimezone(theirs)),
        "your_start": instant(window.start.astimezone(own)),
        "your_end": instant(window.end.astimezone(own)),
    }
