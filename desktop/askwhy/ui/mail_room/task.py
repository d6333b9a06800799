"""One thing to be brought to paper: what, how, and on which printer."""

from typing import NamedTuple

from askwhy.printing.drawing import Run


class Task(NamedTuple):
    """A run on its way to a printer."""

    run: Run
    name: str
    """Of the PDF that is offered where the printer does not take it."""
    outline: bool = False
    """With edges and zones, as a trial on plain paper."""
    corrected: bool = True
    """For what is known of the tray; a ruler page shows it as it is."""
    first_page: int = 0
    whole: Run | None = None
    """What the run is the rest of, after a jam; None: all of it."""
    printer: str = ""
    """The printer and tray it was laid out for, by `tray_key`; empty for any."""

    @property
    def all_of_it(self) -> Run:
        """What has come to paper once this has."""
        return self.whole if self.whole is not None else self.run
