"""The form of the settings: who and where one is, when one calls, when one is away, how much is asked."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from askwhy.domain.faults import Fault
from askwhy.domain.settings import SettingKey
from askwhy.facts.countries import country_name
from askwhy.facts.languages import languages, own_name
from askwhy.facts.places import city_of, known_zone
from askwhy.facts.world import system_zone
from askwhy.ui.bridge import Bridge
from askwhy.ui.forms.caps import Caps
from askwhy.ui.forms.choices import Choice, CountryChoice, ZoneChoice, hour_choice
from askwhy.ui.forms.days_off import DaysOffField
from askwhy.ui.forms.form import Form
from askwhy.ui.forms.free_hours import FreeHoursField
from askwhy.ui.forms.mail import MailPart
from askwhy.ui.forms.postal import Lines
from askwhy.ui.look.controls import Whole, field
from askwhy.ui.look.group import Group
from askwhy.ui.look.size import px
from askwhy.ui.look.tick_line import TickLine
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _
from askwhy.workspace.home import locale_country

_WIDTH = 680


class SettingsForm(Form):
    """Asks for what makes letters, clocks and plans one's own. All of it can be left for later."""

    def __init__(self, bridge: Bridge, parent: QWidget | None, focus: str = "") -> None:
        super().__init__(bridge, parent, _("Settings"), _("Keep"), _WIDTH)
        self._before = bridge.workspace.book.settings()
        own_zone = system_zone().key
        home = country_name(locale_country())
        self.name = field(name=_("Your name"))
        self.address = Lines(_("Your postal address"), 4, _("Street\nPostal code and city"))
        self.zone = ZoneChoice(
            _("Your time zone"), _("This computer's: {city}").format(city=city_of(own_zone))
        )
        self.country = CountryChoice(
            _("Your country"), _("This computer's: {country}").format(country=home) if home else ""
        )
        self.language = Choice(
            _("Language"), [("", _("This computer's")), *((code, own_name(code)) for code in languages())]
        )
        self.starts = hour_choice(_("Your day starts"), "4:00", "12:00", self._before[SettingKey.DAY_STARTS])
        self.ends = hour_choice(_("Your day ends"), "14:00", "24:00", self._before[SettingKey.DAY_ENDS])
        self._awake = Group()
        self.free = FreeHoursField()
        self.calls = TickLine(_("New plans hold a call"))
        self.days_off = DaysOffField(bridge.today)
        self._write()
        self._lay_out_rows()
        self.caps = Caps(self, self._before)
        self.mail = MailPart(self, self._before)
        self._listen()
        places: dict[str, QWidget] = {"address": self.address, "zone": self.zone, "country": self.country}
        self.start_at(places.get(focus, self.name))
        self.begin()

    def _write(self) -> None:
        """Show the settings as they stand."""
        self.zone.fill()
        self.name.setText(self._before[SettingKey.NAME])
        self.address.setPlainText(self._before[SettingKey.ADDRESS])
        self.zone.write_zone(self._before[SettingKey.ZONE])
        self.country.write_country(self._before[SettingKey.COUNTRY])
        self.language.choose(self._before[SettingKey.LANGUAGE])
        self.free.write(self._before[SettingKey.FREE_HOURS])
        self.calls.tick.setChecked(self._before[SettingKey.CALLS] != "no")
        self.days_off.write(self._before[SettingKey.DAYS_OFF])

    def _lay_out_rows(self) -> None:
        hours = QHBoxLayout(self._awake)
        hours.setContentsMargins(0, 0, 0, 0)
        hours.setSpacing(px(8))
        hours.addWidget(self.starts, 1)
        hours.addWidget(Whole(_("to"), token="quiet"))
        hours.addWidget(self.ends, 1)
        self._awake.entry = self.starts
        self.add_row(_("Your &name"), self.name)
        self.add_row(
            _("Your &address"), self.address, _("For envelopes and letters; as it stands on an envelope.")
        )
        self.add_row(_("Your &country"), self.country, _("Mail to other countries names theirs."))
        self.add_row(_("Your time &zone"), self.zone)
        self.add_row(
            _("Lan&guage"), self.language, _("In which AskWhy speaks. What you write stays as it is.")
        )
        self.add_row(_("You call &from"), self._awake, _("Outside these hours no call is suggested."))
        self.add_row(
            _("Free &hours"),
            self.free,
            _("Calls are suggested in these hours, as far as they meet theirs."),
        )
        self.add_row(
            _("Ca&lls"),
            self.calls,
            _("Some people would rather be asked in writing. Plans under way stay as they are."),
        )
        self.add_row(
            _("Your days &off"), self.days_off, _("Nothing is due on them; what would be moves behind them.")
        )

    def _listen(self) -> None:
        self.name.textChanged.connect(self.renew)
        self.address.textChanged.connect(self.renew)
        for choice in (self.zone, self.country):
            choice.editTextChanged.connect(self.renew)
        for chosen in (self.language, self.starts, self.ends):
            chosen.currentIndexChanged.connect(self.renew)
        self.free.changed.connect(self.renew)
        self.calls.tick.toggled.connect(self.renew)
        self.days_off.changed.connect(self.renew)

    def values(self) -> object:
        """Give everything typed and chosen; half-typed days too."""
        return self.settings(), self.days_off.typed

    def settings(self) -> dict[SettingKey, str]:
        """Give every setting as it stands here."""
        return {
            SettingKey.NAME: self.name.text().strip(),
            SettingKey.ADDRESS: self.address.text,
            SettingKey.ZONE: self.zone.zone,
            SettingKey.COUNTRY: self.country.country,
            SettingKey.LANGUAGE: self.language.value,
            SettingKey.DAY_STARTS: self.starts.currentText(),
            SettingKey.DAY_ENDS: self.ends.currentText(),
            SettingKey.FREE_HOURS: self.free.text,
            SettingKey.CALLS: "yes" if self.calls.tick.isChecked() else "no",
            SettingKey.DAYS_OFF: self.days_off.text,
            **self.caps.values(),
            **self.mail.values(),
        }

    def check(self) -> bool:
        """Look at the zone, the country and the hours."""
        country, zone = self.country.country, self.zone.zone
        problems: dict[QWidget, str] = {
            **self.mail.problems(),
            self.zone: _fault_of(zone),
            self.country: "" if len(country) in (0, 2) else sentence(Fault("not_a_country", value=country)),
            self.free: self.free.problem,
            self._awake: "" if self.starts.value < self.ends.value else sentence(Fault("day_runs_backward")),
            self.days_off: self.days_off.problem,
        }
        for widget, problem in problems.items():
            self.set_problem(widget, problem)
        return not any(problems.values())

    def save(self) -> None:
        """Keep what has changed, as one change."""
        changed = {key: value for key, value in self.settings().items() if value != self._before[key]}
        self.bridge.do(
            lambda now: self.bridge.workspace.set(changed, now), then=self.finish, refused=self.complain
        )


def _fault_of(zone: str) -> str:
    """Say that a zone does not exist."""
    if not zone:
        return ""
    try:
        known_zone(zone)
    except Fault as fault:
        return sentence(fault)
    return ""
