"""The style sheet of the few kinds of controls, each selected by its property `kind`; nothing is nested."""

from collections.abc import Callable

from askwhy.ui.look.colours import Colours

_TEMPLATE = """
QPushButton[kind] {{
    border: 1px solid {edge}; border-radius: {r6}px; background: {paper}; color: {ink};
    min-height: {h30}px; padding: 0 {p12}px; font-weight: 500; outline: none;
}}
QPushButton[kind]:hover {{ background: {hover}; }}
QPushButton[kind]:focus {{ border: 2px solid {accent}; padding: 0 {p11}px; min-height: {h28}px; }}
QPushButton[kind]:disabled {{ color: {edge}; border-color: {line}; }}
QPushButton[kind="primary"] {{ background: {accent}; color: {onaccent}; border-color: {accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {ink}; }}
QPushButton[kind="primary"]:disabled {{ background: {line}; color: {quiet}; border-color: {line}; }}
QPushButton[kind="tinted"] {{ background: {soft}; color: {accent}; border-color: {accent}; }}
QPushButton[kind="warn"] {{ background: transparent; color: {accent}; border-color: {accent}; }}
QPushButton[kind="stop"] {{ color: {stop}; border-color: {stop}; }}
QPushButton[kind="flat"] {{ background: transparent; border-color: transparent; }}
QPushButton[kind="flat"]:hover {{ background: {hover}; }}
QPushButton[kind="flat"]:focus {{ border: 2px solid {accent}; }}
QPushButton[kind="tab"] {{
    background: transparent; border: 2px solid transparent; color: {quiet}; padding: 0 {p8}px; min-height: {h24}px;
    border-radius: {r6}px;
}}
QPushButton[kind="tab"]:hover {{ background: {hover}; }}
QPushButton[kind="tab"]:checked {{ background: {soft}; color: {accent}; }}
QPushButton[kind="tab"]:focus {{ border: 2px solid {accent}; padding: 0 {p8}px; min-height: {h24}px; }}
QPushButton[kind="link"] {{
    background: transparent; border: 2px solid transparent; color: {accent}; padding: 0 2px; text-align: left;
    min-height: {h24}px; border-radius: 4px; margin-left: -{p4}px;
}}
QPushButton[kind="link"]:hover {{ text-decoration: underline; }}
QPushButton[kind="link"]:focus {{
    border: 2px solid {accent}; padding: 0; min-height: {h24}px; margin-left: 0;
}}
QPushButton[kind="aside"] {{
    background: transparent; border: 2px solid transparent; color: {quiet}; padding: 0 2px; text-align: left;
    min-height: {h20}px; border-radius: 4px; margin-left: -{p4}px; font-weight: 400;
}}
QPushButton[kind="aside"]:hover {{ color: {ink}; text-decoration: underline; }}
QPushButton[kind="aside"]:focus {{
    border: 2px solid {accent}; padding: 0 2px; min-height: {h20}px; margin-left: -{p4}px;
}}
QPushButton[kind="flat"]:disabled, QPushButton[kind="link"]:disabled, QPushButton[kind="tab"]:disabled,
QPushButton[kind="aside"]:disabled {{ border-color: transparent; }}
QPushButton[kind="chip"] {{ border-radius: {r14}px; min-height: {h28}px; background: {paper}; }}
QPushButton[kind="chip"]:hover {{ background: {hover}; }}
QPushButton[kind="chip"]:checked {{ background: {soft}; color: {accent}; border-color: {accent}; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid {accent}; min-height: {h26}px; }}
QLineEdit[kind="field"], QPlainTextEdit[kind="field"], QDateEdit[kind="field"], QTimeEdit[kind="field"],
QComboBox[kind="field"], QSpinBox[kind="field"] {{
    border: 1px solid {edge}; border-radius: {r6}px; background: {paper}; color: {ink};
    placeholder-text-color: {quiet}; padding: 0 {p8}px; min-height: {h30}px;
    selection-background-color: {accent}; selection-color: {onaccent};
}}
QLineEdit[kind="inplace"], QPlainTextEdit[kind="inplace"] {{
    border: none; border-bottom: 2px solid {accent}; background: {paper}; color: {ink}; padding: 0;
    placeholder-text-color: {quiet};
    selection-background-color: {accent}; selection-color: {onaccent};
}}
QPlainTextEdit[kind="field"] {{ padding: {p4}px; }}
QComboBox[kind="field"]::drop-down {{ border: none; width: {p24}px; }}
QComboBox[kind="field"]::down-arrow {{ image: none; }}
QLineEdit[kind="field"]:focus, QPlainTextEdit[kind="field"]:focus, QDateEdit[kind="field"]:focus,
QTimeEdit[kind="field"]:focus, QComboBox[kind="field"]:focus, QSpinBox[kind="field"]:focus {{
    border: 2px solid {accent}; padding: 0 {p7}px; min-height: {h28}px;
}}
QPlainTextEdit[kind="field"]:focus {{ padding: {p3}px; }}
QLineEdit[fault="true"], QComboBox[fault="true"], QDateEdit[fault="true"] {{ border-color: {warnink}; }}
QProgressBar[kind="field"] {{
    border: 1px solid {edge}; border-radius: {r6}px; background: {paper}; min-height: {p10}px; max-height: {p10}px;
}}
QProgressBar[kind="field"]::chunk {{ background: {accent}; border-radius: {p4}px; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {paper}; }}
QCalendarWidget QToolButton {{
    background: transparent; color: {ink}; border: none; border-radius: 4px; padding: {p4}px {p8}px; font-weight: 600;
}}
QCalendarWidget QToolButton:hover, QCalendarWidget QToolButton:focus {{ background: {hover}; }}
QCalendarWidget QAbstractItemView {{ outline: none; selection-background-color: {accent}; }}
QAbstractItemView[kind="choices"] {{
    background: {paper}; color: {ink}; border: 1px solid {edge}; padding: {p4}px; outline: none;
}}
QAbstractItemView[kind="choices"]::item {{
    min-height: {h28}px; padding: 0 {p8}px; border-radius: 4px; color: {ink};
}}
QAbstractItemView[kind="choices"]::item:hover {{ background: {hover}; }}
QAbstractItemView[kind="choices"]::item:selected {{ background: {soft}; color: {ink}; }}
QMenuBar {{ background: {side}; color: {ink}; padding: 2px {p12}px; }}
QMenuBar::item {{ padding: {p4}px {p10}px; background: transparent; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {line}; }}
QMenu {{ background: {paper}; color: {ink}; border: 1px solid {edge}; padding: {p4}px; }}
QMenu::item {{ padding: {p6}px {p24}px {p6}px {p12}px; border-radius: 4px; }}
QMenu::item:selected {{ background: {soft}; color: {ink}; }}
QMenu::item:disabled {{ color: {edge}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: {p4}px {p8}px; }}
QToolTip {{ background: {toast}; color: {ontoast}; border: none; padding: {p4}px {p8}px; }}
QHeaderView {{ background: {paper}; border: none; }}
QHeaderView::section {{
    background: {paper}; color: {quiet}; border: none; border-bottom: 1px solid {edge}; padding: 0 {p12}px;
}}
QHeaderView::section:hover {{ color: {ink}; }}
QSplitter::handle {{ background: {desk}; }}
QSplitter::handle:hover {{ background: {line}; }}
QScrollArea[kind="page"] {{ border: none; background: transparent; }}
QScrollArea[kind="desk"] {{ border: 2px solid transparent; background: transparent; }}
QScrollArea[kind="desk"]:focus {{ border-color: {accent}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {ghost}; border-radius: 3px; min-height: 32px; margin: 2px; }}
QScrollBar::handle:vertical:hover {{ background: {edge}; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {ghost}; border-radius: 3px; min-width: 32px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none; border: none; width: 0; height: 0;
}}
"""

_BARE = """
QPushButton[kind]:disabled, QPushButton[kind="primary"]:disabled {{
    background: {paper}; color: {faint}; border: 1px dashed {faint};
}}
QPushButton[kind="flat"]:disabled, QPushButton[kind="link"]:disabled {{ border-color: transparent; }}
QPushButton[kind="tab"]:checked {{ border-color: {ink}; }}
QPushButton[kind="tab"]:focus {{ border-color: {accent}; }}
QMenuBar::item:selected, QMenu::item:selected, QAbstractItemView[kind="choices"]::item:selected {{
    background: {accent}; color: {onaccent};
}}
QMenu::item:disabled {{ background: {paper}; color: {faint}; }}
"""
"""In high contrast everything stands on one ground: what is in hand takes the accent's, what is off is fainter."""

_LENGTHS = {
    "r6": 6,
    "r14": 14,
    "h30": 30,
    "h28": 28,
    "h26": 26,
    "h24": 24,
    "h20": 20,
    "p3": 3,
    "p4": 4,
    "p6": 6,
    "p7": 7,
    "p8": 8,
    "p10": 10,
    "p11": 11,
    "p12": 12,
    "p24": 24,
}


_FAINTER = 0.4
"""So far from ink to paper: 5.7 : 1 of black on white, 7.4 : 1 of white on black."""


def style_sheet(tokens: Colours, px: Callable[[float], int]) -> str:
    """Write the style sheet of a scheme; `px` makes lengths of the look."""
    lengths = {name: px(length) for name, length in _LENGTHS.items()}
    sheet = _TEMPLATE.format(**tokens._asdict(), **lengths, accent_hover=_towards(tokens.accent, tokens.ink))
    if tokens.paper != tokens.soft:
        return sheet
    return sheet + _BARE.format(**tokens._asdict(), faint=_towards(tokens.ink, tokens.paper, _FAINTER))


def _towards(start: str, end: str, part: float = 0.15) -> str:
    """Mix a colour with another, for what is under the pointer."""
    pairs = ((int(start[i : i + 2], 16), int(end[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * part):02X}" for a, b in pairs)
