"""Dresses the application: palette and style sheet from the tokens, again whenever the scheme or a wish changes."""

from typing import Any, Self

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from askwhy.ui.look.colours import DARK, LIGHT, Colours, is_dark, show_colours
from askwhy.ui.look.preferences import Preference, prefer, preference
from askwhy.ui.look.size import px
from askwhy.ui.look.style_sheet import style_sheet

Role = QPalette.ColorRole

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


STYLE = ("-style", "Fusion")
"""What an application is made with, so that it is drawn alike everywhere: QApplication.setStyle would give back the
style it had, and whoever is handed a QStyle makes its eleven enumerations."""


class Theme(QObject):
    """Follows the system, or what is preferred on this computer, for as long as the application runs."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._hints = application.styleHints()
        # Where the system names no scheme, its own palette tells.
        self._system_dark = is_dark(application.palette())
        self._hints.colorSchemeChanged.connect(self.dress)
        contrast = _accessibility(application)
        if contrast is not None:
            contrast.contrastPreferenceChanged.connect(lambda _now: self.dress_again())
        self._name_scheme()
        self.dress_again()

    @classmethod
    def current(cls) -> Self:
        """Give the theme of the application."""
        application = QApplication.instance()
        assert application is not None
        theme = application.findChild(cls)
        assert theme is not None
        return theme

    def prefer(self, what: Preference, value: str) -> None:
        """Remember a wish, and show it at once."""
        prefer(what, value)
        if what is Preference.SCHEME:
            self._name_scheme()
        self.dress_again()

    def _name_scheme(self) -> None:
        """Tell Qt, so that title bars and the dialogs of the system follow, where they can."""
        scheme = _SCHEMES.get(preference(Preference.SCHEME), Qt.ColorScheme.Unknown)
        if scheme is not Qt.ColorScheme.Unknown or self._hints.colorScheme() is not Qt.ColorScheme.Unknown:
            self._hints.setColorScheme(scheme)

    def dress_again(self) -> None:
        """Show everything as it is preferred now."""
        self.dress(self._hints.colorScheme())

    def dress(self, scheme: Qt.ColorScheme) -> None:
        """Show everything in a scheme of the system, unless another is preferred."""
        scheme = _SCHEMES.get(preference(Preference.SCHEME), scheme)
        unknown = scheme is Qt.ColorScheme.Unknown
        tokens = self._tokens(dark=self._system_dark if unknown else scheme is Qt.ColorScheme.Dark)
        show_colours(tokens)
        self._application.setPalette(_palette(tokens))
        self._application.setStyleSheet(style_sheet(tokens, px))

    def _tokens(self, *, dark: bool) -> Colours:
        wish = preference(Preference.CONTRAST)
        system = system_wants_contrast(self._application)
        if wish == "usual" or (wish == "system" and not system):
            return DARK if dark else LIGHT
        # High contrast costs no usual start anything.
        from askwhy.ui.look.contrast import of_our_own, of_system

        if system and preference(Preference.SCHEME) == "system":
            self._application.setPalette(QPalette())
            return of_system(self._application.palette())
        return of_our_own(dark=dark)


def _accessibility(application: QApplication) -> Any:
    """Give what the system says of contrast; None before Qt 6.10, which asks no system for it."""
    ask = getattr(application.styleHints(), "accessibility", None)
    return ask() if ask is not None else None


def system_wants_contrast(application: QApplication) -> bool:
    """Tell whether the system is set to high contrast."""
    hints = _accessibility(application)
    return hints is not None and hints.contrastPreference() is Qt.ContrastPreference.HighContrast


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
