"""A line for a number: millimetres or a count, with a comma or a point, as people write them."""

from math import nan

from PySide6.QtWidgets import QLineEdit

from askwhy.ui.look.size import px
from askwhy.wording.habits import exact

_WIDTH = 96


class NumberField(QLineEdit):
    """What is no number stays as it was typed, and counts for none."""

    def __init__(self, name: str, value: float, *, width: int = _WIDTH) -> None:
        super().__init__(exact(value))
        self.setProperty("kind", "field")
        self.setAccessibleName(name)
        self.setFixedWidth(px(width))

    @property
    def number(self) -> float:
        """The number; not a number where there is none."""
        try:
            return float(self.text().strip().removesuffix("mm").strip().replace(",", "."))
        except ValueError:
            return nan

    @property
    def count(self) -> int:
        """The number as a count from 1 on; 0 where there is none."""
        text = self.text().strip()
        return int(text) if text.isdecimal() and len(text) <= 4 else 0
