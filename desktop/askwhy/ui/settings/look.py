"""The settings of the look: light or dark, how much contrast, and whether things move; each is seen at once."""

from askwhy.ui.forms.choices import Choice
from askwhy.ui.look.preferences import CONTRASTS, MOTIONS, SCHEMES, Preference, preference
from askwhy.ui.look.theme import Theme
from askwhy.ui.settings.part import Line, Part, Stands
from askwhy.wording.i18n import N_, _

_NAMES = {
    "system": N_("As the system has it"),
    "light": N_("Light"),
    "dark": N_("Dark"),
    "more": N_("High contrast"),
    "usual": N_("Usual contrast"),
    "less": N_("Nothing moves"),
    "moves": N_("Short movements"),
}


class _LookPart(Part):
    """One choice of the look."""

    def __init__(self, what: Preference, offers: tuple[str, ...], name: str, title: str, words: str) -> None:
        self._what = what
        self.choice = Choice(title, [(each, _(_NAMES[each])) for each in offers])
        # Of a combo box without a label of its own, Linux's screen readers hear what is chosen, and not its name.
        self.choice.setAccessibleDescription(title)
        super().__init__(Line(name, self.choice, words=words, key=what.name.lower()))
        self.choice.activated.connect(self._prefer)

    def show_values(self, stands: Stands) -> None:
        """Show what is preferred on this computer."""
        self.choice.choose(preference(self._what))

    def _prefer(self, _at: int) -> None:
        Theme.current().prefer(self._what, str(self.choice.value))


class SchemePart(_LookPart):
    """Light or dark."""

    def __init__(self) -> None:
        words = _("colours, night, theme")
        super().__init__(Preference.SCHEME, SCHEMES, _("&Brightness"), _("Brightness"), words)


class ContrastPart(_LookPart):
    """How much contrast."""

    def __init__(self) -> None:
        words = _("colours, eyes, accessibility")
        super().__init__(Preference.CONTRAST, CONTRASTS, _("C&ontrast"), _("Contrast"), words)


class MotionPart(_LookPart):
    """Whether things move."""

    def __init__(self) -> None:
        words = _("animation, accessibility")
        super().__init__(Preference.MOTION, MOTIONS, _("&Movement"), _("Movement"), words)
