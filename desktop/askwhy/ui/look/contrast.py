"""High contrast: the tokens when the system's palette alone rules, or where none does, black and white."""

from PySide6.QtGui import QColor, QPalette

from askwhy.ui.look.colours import DARK, LIGHT, Colours, is_dark

Role = QPalette.ColorRole

_ENOUGH = 7.0
"""What counts as high contrast for text (WCAG 2.2, 1.4.6)."""

_LEAST = 4.5
"""The least that any text has."""

_PAPER = ("sheet", "sheetink", "sheetquiet", "sheetaccent", "sheetsoft", "used")


def contrast(one: QColor, other: QColor) -> float:
    """Give the contrast of two colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def of_system(palette: QPalette) -> Colours:
    """Give tokens made of the system's high-contrast palette, and of nothing else."""
    paper, ink = palette.color(Role.Base), palette.color(Role.Text)
    accent = palette.color(Role.Highlight)
    if contrast(accent, paper) < _LEAST:
        accent = ink  # links and verbs are written in it
    onaccent = palette.color(Role.HighlightedText)
    if contrast(onaccent, accent) < _ENOUGH:
        onaccent = max((paper, ink), key=lambda each: contrast(each, accent))
    return _bare(paper.name(), ink.name(), accent.name(), onaccent.name())


def of_our_own(*, dark: bool) -> Colours:
    """Give tokens of high contrast where the system has no palette for it."""
    if dark:
        return _bare("#000000", "#FFFFFF", "#FFE14A", "#000000")
    return _bare("#FFFFFF", "#000000", "#003A8C", "#FFFFFF")


def _bare(paper: str, ink: str, accent: str, onaccent: str) -> Colours:
    """Put one ground under everything, one ink on it, and one colour for what is in hand."""
    base = DARK if is_dark(QPalette(QColor(paper))) else LIGHT
    grounds = ("paper", "desk", "side", "soft", "hover", "earlysky", "midsky", "latesky", "warnsky")
    tokens = dict.fromkeys(Colours._fields, ink)
    tokens |= dict.fromkeys(grounds, paper)
    tokens |= {"accent": accent, "onaccent": onaccent, "toast": ink, "ontoast": paper, "ontoast2": paper}
    # Paper that is printed on stays white, and its marks are black.
    tokens |= dict.fromkeys(_PAPER, "#000000") | {
        "sheet": "#FFFFFF",
        "sheetsoft": "#FFFFFF",
        "used": "#C8C8C8",
    }
    return base._replace(**tokens)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
