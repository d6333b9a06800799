"""The part of the settings on how much one person is asked: numbers to choose, all of them rules of thumb."""

from askwhy.domain.settings import SettingKey
from askwhy.operations.settings import MOST
from askwhy.ui.forms.choices import Choice
from askwhy.ui.forms.form import Form
from askwhy.ui.look.controls import Text
from askwhy.ui.look.size import SECOND, px
from askwhy.ui.look.tick_line import TickLine
from askwhy.wording.i18n import N_, _

_NUMBERS = {
    SettingKey.MOST_WRITTEN_ASKS: (
        N_("&Written questions"),
        N_("E-mails and letters with a question that wait for an answer, at most."),
    ),
    SettingKey.MOST_CALLS: (N_("Calls, at &most"), N_("Tries, until somebody answers.")),
    SettingKey.MOST_VOICEMAILS: (N_("&Voicemails, at most"), ""),
    SettingKey.DAYS_BETWEEN_ASKS: (
        N_("&Days between"),
        N_("Business days from a contact to the next question."),
    ),
    SettingKey.MAIL_DAYS: (N_("Days of the &post"), N_("Business days that a letter takes in your country.")),
}
_WIDTH = 84


class Caps:
    """The rows of the numbers, and whether one person of an employer is asked first."""

    def __init__(self, form: Form, before: dict[SettingKey, str]) -> None:
        form.add_section(_("How much one person is asked"))
        said = _("These are rules of thumb: enough to be heard, and never a burden.")
        form.add_wide(Text(said, SECOND, token="quiet", wraps=True))
        self.numbers = {key: _number(before[key], _(name)) for key, (name, _hint) in _NUMBERS.items()}
        self.one_at_a_time = TickLine(_("One person of an employer first, then the next"))
        self.one_at_a_time.tick.setChecked(before[SettingKey.ONE_AT_A_TIME] != "no")
        for key, (name, hint) in _NUMBERS.items():
            form.add_row(_(name), self.numbers[key], _(hint) if hint else "")
            self.numbers[key].currentIndexChanged.connect(form.renew)
        form.add_row(_("One at a &time"), self.one_at_a_time)
        self.one_at_a_time.tick.toggled.connect(form.renew)

    def values(self) -> dict[SettingKey, str]:
        """Give these settings as they stand."""
        numbers = {key: str(choice.value) for key, choice in self.numbers.items()}
        return {**numbers, SettingKey.ONE_AT_A_TIME: "yes" if self.one_at_a_time.tick.isChecked() else "no"}


def _number(stands: str, name: str) -> Choice:
    made = Choice(name.replace("&", ""), [(number, str(number)) for number in range(MOST + 1)])
    made.choose(int(stands))
    made.setMinimumContentsLength(3)
    made.setFixedWidth(px(_WIDTH))
    # Of a combo box without a label of its own, Linux's screen readers hear what is chosen, and not its name.
    made.setAccessibleDescription(made.accessibleName())
    return made
