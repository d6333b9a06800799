"""Where a clock shows twelve hours and a date begins with the month: as Unicode CLDR has it."""

import pytest
from babel import Locale, localedata

from askwhy.facts.tables import rows
from askwhy.facts.time_habits import has_month_first, has_twelve_hours

PLACES = [name for name in localedata.locale_identifiers() if len(name.partition("_")[2]) == 2]


@pytest.mark.parametrize(
    ("locale", "twelve", "month"),
    [
        ("en_US", True, True),
        ("en_GB", False, False),
        ("de_DE", False, False),
        ("en_AU", True, False),
        ("", False, False),
    ],
)
def test_well_known_places_have_their_habits(locale: str, twelve: bool, month: bool) -> None:
    assert (has_twelve_hours(locale), has_month_first(locale)) == (twelve, month)


def test_every_place_of_the_table_has_them() -> None:
    """The table is of one version of CLDR, and Babel may have another: a few places may have changed since."""
    shown = {name: Locale.parse(name).time_formats["short"].pattern for name in PLACES}
    wrong = [name for name, pattern in shown.items() if has_twelve_hours(name) != bool({*"hK"} & {*pattern})]

    assert len(wrong) < len(PLACES) / 50
    assert {key for key, _names in rows("time_habits.tsv")} == {"12", "month"}
