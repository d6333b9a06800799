"""Measures printing: ten thousand labels to a PDF against a loop that only measures and draws, their memory, and the
preview of thirty.
"""

import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPageSize, QPainter, QPdfWriter
from timing import Figure, Goal, in_turns

from askwhy.facts.sheets import label_sheet
from askwhy.printing.drawing import Addressee
from askwhy.printing.labels import lay_out
from askwhy.printing.paint import paint_page, width_of
from askwhy.printing.pdf import write_pdf

MANY, FEW = 10_000, 30
HERE = Path(__file__).parent


def people(count: int) -> list[Addressee]:
    """Give people with addresses of usual length, no two the same."""
    return [
        Addressee(
            key,
            f"Person {key}",
            (
                f"Maximiliane Person {key}",
                "Nordlicht Engineering GmbH",
                f"Alte Werft {key % 200}",
                f"{20_000 + key} HAMBURG",
                "GERMANY",
            ),
        )
        for key in range(count)
    ]


def figures(folder: Path) -> list[Figure]:
    """Give all figures of printing."""
    return [labels(folder), memory(folder), preview()]


def labels(folder: Path) -> Figure:
    """Time ten thousand labels to a PDF, laid out and painted, against a loop that measures and draws the texts."""
    sheet, ready = label_sheet("avery-5160"), people(MANY)

    def ours() -> float:
        start = time.perf_counter()
        write_pdf(lay_out(sheet, ready, 1, width_of), folder / "ours.pdf")
        return (time.perf_counter() - start) * 1000

    def bare() -> float:
        start = time.perf_counter()
        writer = QPdfWriter(str(folder / "bare.pdf"))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
        writer.setResolution(2540)
        painter = QPainter(writer)
        font = QFont()
        font.setPixelSize(318)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        for index, person in enumerate(ready):
            if index and index % sheet.per_sheet == 0:
                writer.newPage()
            box = sheet.place(index % sheet.per_sheet + 1)
            for number, line in enumerate(person.lines):
                if metrics.horizontalAdvance(line) <= box.width * 100:
                    painter.drawText(QPointF(box.left * 100, (box.top + 5 + number * 4) * 100), line)
        painter.end()
        return (time.perf_counter() - start) * 1000

    taken, floor = in_turns(5, ours, bare)
    return Figure(f"{MANY} labels to PDF / a loop that measures and draws", taken, floor, Goal(1.6))


def memory(folder: Path) -> Figure:
    """Tell what ten thousand labels take at most, above a program that prints one, in MiB."""

    def peak(count: int) -> float:
        words = [sys.executable, str(HERE / "peak.py"), str(count), str(folder / "peak.pdf")]
        return float(subprocess.run(words, capture_output=True, text=True, check=True, cwd=HERE).stdout)

    many, one = peak(MANY), peak(1)
    return Figure(f"{MANY} labels: memory above that of one / 64 MiB", many - one, 64, Goal(1), "MiB")


def preview() -> Figure:
    """Time a page of thirty labels, laid out and painted as the preview shows it, against 100 ms."""
    sheet, ready = label_sheet("avery-5160"), people(FEW)
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
