"""The settings of how much one person is asked: numbers to choose, all of them rules of thumb."""

from askwhy.domain.settings import SettingKey
from askwhy.operations.settings import MOST
from askwhy.ui.forms.choices import Choice
from askwhy.ui.forms.rows import plain
from askwhy.ui.look.size import px
from askwhy.ui.look.tick_line import TickLine
from askwhy.ui.settings.part import Line, Part, Stands
from askwhy.wording.i18n import _

_WIDTH = 84


class Cap(Part):
    """One number."""

    def __init__(self, key: SettingKey, name: str, hint: str = "", words: str = "") -> None:
        self._key = key
        self.choice = _number(plain(name))
        super().__init__(Line(name, self.choice, hint, words))
        self.choice.currentIndexChanged.connect(self.changed)

    def show_values(self, stands: Stands) -> None:
        """Show the number."""
        self.choice.choose(int(stands[self._key]))

    def values(self) -> dict[SettingKey, str]:
        """Give the number."""
        return {self._key: str(self.choice.value)}


class OneAtATime(Part):
    """Whether one person of an employer is asked first."""

    def __init__(self) -> None:
        self.box = TickLine(_("One person of an employer first, then the next"))
        super().__init__(Line(_("One at a &time"), self.box))
        self.box.tick.toggled.connect(self.changed)

    def show_values(self, stands: Stands) -> None:
        """Show whether that is so."""
        self.box.tick.setChecked(stands[SettingKey.ONE_AT_A_TIME] != "no")

    def values(self) -> dict[SettingKey, str]:
        """Give whether that is so."""
        return {SettingKey.ONE_AT_A_TIME: "yes" if self.box.tick.isChecked() else "no"}


def caps() -> tuple[Part, ...]:
    """Give the parts on how much one person is asked."""
    return (
        Cap(
            SettingKey.MOST_WRITTEN_ASKS,
            _("&Written questions"),
            _("E-mails and letters with a question that wait for an answer, at most."),
        ),
        Cap(SettingKey.MOST_CALLS, _("Calls, at &most"), _("Tries, until somebody answers.")),
        Cap(SettingKey.MOST_VOICEMAILS, _("&Voicemails, at most")),
        Cap(
            SettingKey.DAYS_BETWEEN_ASKS,
            _("&Days between"),
            _("Business days from a contact to the next question."),
        ),
        OneAtATime(),
    )


def post() -> Part:
    """Give the part on how long a letter takes."""
    hint = _("Business days that a letter takes in your country.")
    return Cap(SettingKey.MAIL_DAYS, _("Days of the &post"), hint, _("mail, letter"))


def _number(name: str) -> Choice:
    made = Choice(name, [(number, str(number)) for number in range(MOST + 1)])
    made.setMinimumContentsLength(3)
    made.setFixedWidth(px(_WIDTH))
    # Of a combo box without a label of its own, Linux's screen readers hear what is chosen, and not its name.
    made.setAccessibleDescription(made.accessibleName())
    return made
