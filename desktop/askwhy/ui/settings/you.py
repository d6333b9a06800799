"""The settings of who and where one is: name, postal address, country, time zone and language."""

from PySide6.QtWidgets import QWidget

from askwhy.domain.faults import Fault
from askwhy.domain.settings import SettingKey
from askwhy.facts.languages import languages, own_name
from askwhy.facts.places import known_zone
from askwhy.facts.world import system_zone
from askwhy.ui.forms.choices import Choice, CountryChoice, ZoneChoice
from askwhy.ui.forms.lines import Lines
from askwhy.ui.look.line import field
from askwhy.ui.settings.part import Line, Part, Stands
from askwhy.wording import places
from askwhy.wording.faults import sentence
from askwhy.wording.i18n import _
from askwhy.workspace.home import locale_country


class OwnName(Part):
    """One's own name."""

    def __init__(self) -> None:
        self.line = field(name=_("Your name"))
        super().__init__(Line(_("Your &name"), self.line, key="name"))
        self.line.textChanged.connect(self.changed)

    def show_values(self, stands: Stands) -> None:
        """Show the name."""
        self.line.setText(stands[SettingKey.NAME])

    def values(self) -> dict[SettingKey, str]:
        """Give the name."""
        return {SettingKey.NAME: self.line.text().strip()}


class OwnAddress(Part):
    """One's own postal address, as it stands on an envelope."""

    def __init__(self) -> None:
        self.lines_of_it = Lines(_("Your postal address"), 4, _("Street\nPostal code and city"))
        hint = _("For envelopes and letters; as it stands on an envelope.")
        words = _("sender, street, city, postal code")
        super().__init__(Line(_("Your &address"), self.lines_of_it, hint, words, key="address"))
        self.lines_of_it.textChanged.connect(self.changed)

    def show_values(self, stands: Stands) -> None:
        """Show the address."""
        self.lines_of_it.setPlainText(stands[SettingKey.ADDRESS])

    def values(self) -> dict[SettingKey, str]:
        """Give the address."""
        return {SettingKey.ADDRESS: self.lines_of_it.text}


class OwnCountry(Part):
    """The country one lives in."""

    def __init__(self) -> None:
        home = places.country(locale_country())
        usual = _("This computer’s: {country}").format(country=home) if home else ""
        self.choice = CountryChoice(_("Your country"), usual)
        hint = _("Mail to other countries names theirs.")
        super().__init__(Line(_("Your &country"), self.choice, hint, key="country"))
        self.choice.editTextChanged.connect(self.changed)

    def show_values(self, stands: Stands) -> None:
        """Show the country."""
        self.choice.write_country(stands[SettingKey.COUNTRY])

    def values(self) -> dict[SettingKey, str]:
        """Give the country's code."""
        return {SettingKey.COUNTRY: self.choice.country}

    def problems(self) -> dict[QWidget, str]:
        """Say that there is no such country."""
        country = self.choice.country
        known = len(country) in (0, 2)
        return {self.choice: "" if known else sentence(Fault("not_a_country", value=country))}


class OwnZone(Part):
    """The time zone one lives in."""

    def __init__(self) -> None:
        city = places.city(system_zone().key)
        self.choice = ZoneChoice(_("Your time zone"), _("This computer’s: {city}").format(city=city))
        super().__init__(Line(_("Your time &zone"), self.choice, words=_("clock, city"), key="zone"))
        self.choice.editTextChanged.connect(self.changed)

    def show_values(self, stands: Stands) -> None:
        """Show the zone among all there are."""
        self.choice.fill()
        self.choice.write_zone(stands[SettingKey.ZONE])

    def values(self) -> dict[SettingKey, str]:
        """Give the zone."""
        return {SettingKey.ZONE: self.choice.zone}

    def problems(self) -> dict[QWidget, str]:
        """Say that there is no such zone."""
        if not self.choice.zone:
            return {self.choice: ""}
        try:
            known_zone(self.choice.zone)
        except Fault as fault:
            return {self.choice: sentence(fault)}
        return {self.choice: ""}


class OwnLanguage(Part):
    """The language in which AskWhy speaks."""

    def __init__(self) -> None:
        usual = _("This computer’s")
        self.choice = Choice(_("Language"), [("", usual), *((code, own_name(code)) for code in languages())])
        self.choice.setAccessibleDescription(_("Language"))
        hint = _("In which AskWhy speaks, once the settings are closed. What you write stays as it is.")
        # Found also by who does not read the one that is set.
        words = _("language, Sprache, langue, idioma, lingua")
        super().__init__(Line(_("Lan&guage"), self.choice, hint, words, key="language"))
        self.choice.currentIndexChanged.connect(self.changed)

    def show_values(self, stands: Stands) -> None:
        """Show the language."""
        self.choice.choose(stands[SettingKey.LANGUAGE])

    def values(self) -> dict[SettingKey, str]:
        """Give the language's code."""
        return {SettingKey.LANGUAGE: str(self.choice.value)}
