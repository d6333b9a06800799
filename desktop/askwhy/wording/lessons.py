"""What one's own numbers say, and what they do not say yet."""

from askwhy.domain.ranking import Preference
from askwhy.domain.reach import Rate
from askwhy.wording.i18n import _
from askwhy.wording.windows import reason


def share(rate: Rate) -> str:
    """3 of 5."""
    return _("{reached} of {tried}").format(reached=rate.reached, tried=rate.tried)


def likely(rate: Rate) -> str:
    """Probably 36 to 92 %; nothing without a call."""
    if not rate.tried:
        return ""
    low, high = (round(100 * end) for end in rate.likely)
    return _("probably {low} to {high} %").format(low=low, high=high)


def spoken(name: str, rate: Rate) -> str:
    """Early: 3 of 5 calls reached somebody, probably 23 to 88 %."""
    if not rate.tried:
        return _("{name}: no call yet").format(name=name)
    return _("{name}: {share} calls reached somebody, {likely}").format(
        name=name, share=share(rate), likely=likely(rate)
    )


def verdict(preference: Preference) -> str:
    """Say where a first try goes, and whether one's own calls have a say in it."""
    said = reason(preference.why.key, dict(preference.why.args))
    if preference.why.key != "window_first":
        return said
    return f"{said} {_('Too few calls yet to say that another end works better for you.')}"
