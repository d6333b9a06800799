"""Measures printing: ten thousand labels to a PDF against a bare loop, and the preview of thirty."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from many_labels import people
from PySide6.QtGui import QImage, QPainter
from timing import Figure, Goal, in_turns

from askwhy.facts.sheets import label_sheet
from askwhy.printing.drawing import Addressee
from askwhy.printing.labels import lay_out
from askwhy.printing.paint import paint_page, width_of

MANY, FEW = 10_000, 30
HERE = Path(__file__).parent


def figures(folder: Path) -> list[Figure]:
    """Give all figures of printing."""
    return [*labels(folder), preview()]


def labels(folder: Path) -> list[Figure]:
    """Time ten thousand labels to a PDF as whole processes, and compare the most memory that they took."""
    peaks: dict[str, float] = {}

    def run(who: str) -> Callable[[], float]:
        words = [sys.executable, str(HERE / "many_labels.py"), who, str(MANY), str(folder / f"{who}.pdf")]

        def timed() -> float:
            begin = time.monotonic()
            done = subprocess.run(words, capture_output=True, text=True, check=True, cwd=HERE)
            peaks[who] = float(done.stdout)
            return (time.monotonic() - begin) * 1000

        return timed

    taken, floor = in_turns(5, run("ours"), run("bare"))
    return [
        Figure(f"{MANY:,} labels to PDF, whole process / a bare loop", taken, floor, Goal(1.6)),
        Figure(
            "the memory that this takes / the bare loop", peaks["ours"], peaks["bare"], Goal(1, 64), "MiB"
        ),
    ]


def preview() -> Figure:
    """Time a page of thirty labels, laid out and painted as the preview shows it, against 100 ms."""
    sheet = label_sheet("avery-5160")
    ready = [Addressee(key, f"Person {key}", lines) for key, lines in people(FEW)]
    image = QImage(640, 828, QImage.Format.Format_RGB32)

    def shown() -> float:
        start = time.perf_counter()
        run = lay_out(sheet, ready, 1, width_of)
        painter = QPainter(image)
        paint_page(painter, run.drawing(0), dots_per_mm=image.width() / sheet.page_width)
        painter.end()
        return (time.perf_counter() - start) * 1000

    (taken,) = in_turns(15, shown)
    return Figure(f"{FEW} labels laid out and shown / 100 ms", taken, 100, Goal(1))
