"""Prints so many labels into a file, by AskWhy or by a bare loop that only measures and draws the same texts.

Called in a process of its own by paper.py: many_labels.py ours|bare COUNT FILE. Prints the most memory that it took,
in MiB.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"


def people(count: int) -> list[tuple[int, tuple[str, ...]]]:
    """Give addresses of usual length, no two the same."""
    return [
        (
            key,
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


def ours(count: int, file: Path) -> None:
    """Lay out and paint them as AskWhy does."""
    from askwhy.facts.sheets import label_sheet
    from askwhy.printing.drawing import Addressee
    from askwhy.printing.headless import drawing_application
    from askwhy.printing.labels import lay_out
    from askwhy.printing.paint import width_of
    from askwhy.printing.pdf import write_pdf

    application = drawing_application()
    ready = [Addressee(key, f"Person {key}", lines) for key, lines in people(count)]
    write_pdf(lay_out(label_sheet("avery-5160"), ready, 1, width_of), file)
    del application


def bare(count: int, file: Path) -> None:
    """Measure and draw the same texts on sheets of thirty: the floor."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPageSize, QPainter, QPdfWriter

    application = QGuiApplication([])
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    writer.setResolution(2540)
    painter = QPainter(writer)
    font = QFont()
    font.setPixelSize(318)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for key, lines in people(count):
        if key and key % 30 == 0:
            writer.newPage()
        left, top = 476 + key % 3 * 6985, 1270 + key % 30 // 3 * 2540
        for number, line in enumerate(lines):
            if metrics.horizontalAdvance(line) <= 6668:
                painter.drawText(QPointF(left, top + 500 + number * 400), line)
    painter.end()
    del application


def peak() -> float:
    """Give the most memory that this process took, in MiB; the system's own figure counts that of its parent."""
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    who, labels, path = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    (ours if who == "ours" else bare)(labels, path)
    print(peak())
