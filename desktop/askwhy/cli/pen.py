"""Gives a command what it draws with, and loads Qt only for a command that does."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from askwhy.cli.context import Context
from askwhy.domain.faults import Fault
from askwhy.domain.printers import PrinterTray
from askwhy.printing.drawing import Fonts, Run


class Pen(NamedTuple):
    """What texts measure, and a way to put pages into the file that was named."""

    fonts: Fonts
    path: Path

    def without_glyph(self, run: Run) -> dict[int, list[str]]:
        """Give the letters that no font draws, by whom they are for."""
        from askwhy.printing.glyphs import without_glyph  # only a command that prints loads Qt

        return without_glyph(run)

    def write(self, run: Run, *, outline: bool = False, tray: PrinterTray | None = None) -> None:
        """Write a run, unless it is empty; straight for the printer that was named."""
        from askwhy.printing.pdf import write_pdf  # only a command that prints loads Qt

        if run.pages:
            write_pdf(run, self.path, outline=outline, tray=tray)


@contextmanager
def pen(context: Context, path: Path) -> Iterator[Pen]:
    """Give a pen for a file. Raises Fault "cannot_write" for the book itself, before anything is drawn."""
    if path.resolve() == context.workspace.book.path.resolve():
        raise Fault("cannot_write", path=str(path))
    from askwhy.printing.headless import drawing_application  # only a command that prints loads Qt
    from askwhy.printing.paint import strong_width_of, width_of

    application = drawing_application()
    yield Pen(Fonts(width_of, strong_width_of), path)
    del application
