"""Makes the icon in every form that a system wants, from the one drawing: `python -m making.icons FOLDER`."""

import os
import struct
import sys
from pathlib import Path

from making.place import CHECKOUT

DRAWING = CHECKOUT / "resources" / "icons" / "askwhy.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels of an edge, as desktops look them up."""

_WINDOWS = (16, 24, 32, 48, 64, 256)
_APPLE = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}
"""The kinds of picture in an .icns, each with its size."""


def png(size: int) -> bytes:
    """Draw the icon as a PNG, `size` pixels wide and high."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Imported here: what only asks for the sizes needs no Qt.
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Make the icon of Windows: a list of pictures, then the pictures."""
    pictures = [png(size) for size in _WINDOWS]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    rows = b""
    for size, picture in zip(_WINDOWS, pictures, strict=True):
        edge = size % 256  # 0 stands for 256
        rows += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + rows + b"".join(pictures)


def icns() -> bytes:
    """Make the icon of macOS: one part for each picture, with its kind and length."""
    parts = b""
    for kind, size in _APPLE.items():
        picture = png(size)
        parts += kind.encode() + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def draw(folder: Path) -> None:
    """Write the icons of all systems."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        (folder / f"askwhy-{size}.png").write_bytes(png(size))
    (folder / "askwhy.ico").write_bytes(ico())
    (folder / "askwhy.icns").write_bytes(icns())


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
