"""Dresses the application: palette and style sheet from the tokens, again whenever the scheme changes."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from askwhy.ui.look.colours import DARK, LIGHT, Colours, is_dark
from askwhy.ui.look.size import px
from askwhy.ui.look.style_sheet import style_sheet

Role = QPalette.ColorRole


class Theme(QObject):
    """Follows the system's light or dark scheme for as long as the application runs."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        # Where the system names no scheme, its own palette tells.
        self._system_dark = is_dark(application.palette())
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self.dress)
        self.dress(application.styleHints().colorScheme())

    def dress(self, scheme: Qt.ColorScheme) -> None:
        """Show everything in a scheme."""
        unknown = scheme is Qt.ColorScheme.Unknown
        dark = self._system_dark if unknown else scheme is Qt.ColorScheme.Dark
        tokens = DARK if dark else LIGHT
        self._application.setPalette(_palette(tokens))
        self._application.setStyleSheet(style_sheet(tokens, px))


def _palette(tokens: Colours) -> QPalette:
    palette = QPalette(QColor(tokens.desk))
    roles = {
        Role.Window: tokens.desk,
        Role.Base: tokens.paper,
        Role.AlternateBase: tokens.hover,
        Role.Button: tokens.paper,
        Role.WindowText: tokens.ink,
        Role.Text: tokens.ink,
        Role.ButtonText: tokens.ink,
        Role.PlaceholderText: tokens.quiet,
        Role.Highlight: tokens.accent,
        Role.HighlightedText: tokens.onaccent,
        Role.Accent: tokens.accent,
        Role.Link: tokens.accent,
        Role.LinkVisited: tokens.accent,
        Role.ToolTipBase: tokens.toast,
        Role.ToolTipText: tokens.ontoast,
        Role.Mid: tokens.edge,
        Role.Dark: tokens.edge,
        Role.Light: tokens.paper,
        Role.Midlight: tokens.line,
        Role.Shadow: tokens.edge,
        Role.BrightText: tokens.onaccent,
    }
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.edge))
    return palette
