"""How a letter begins, and how one is called: in some languages by woman or man and the family name."""

from askwhy.domain.family_names import family_name
from askwhy.wording.i18n import pgettext
from askwhy.wording.names import gender_of


def salutation(name: str, pronouns: str) -> str:
    """Dear Dana Reyes; in German: Sehr geehrte Frau Reyes. Empty where there is no name."""
    if not name.strip():
        return ""
    gender = gender_of(pronouns)
    if gender == "she":
        # TRANSLATORS: also {last}, the family name with its titles. A letter to a woman begins so.
        text = pgettext("to her", "Dear {name}")
    elif gender == "he":
        # TRANSLATORS: also {last}, the family name with its titles. A letter to a man begins so.
        text = pgettext("to him", "Dear {name}")
    else:
        # TRANSLATORS: also {last}, the family name with its titles. A letter begins so where no pronouns are known.
        text = pgettext("to somebody", "Dear {name}")
    return text.format(name=name, last=family_name(name))


def called(name: str, pronouns: str) -> str:
    """Dana Reyes; in German: Frau Reyes. As one says it on the phone."""
    if not name.strip():
        return ""
    gender = gender_of(pronouns)
    if gender == "she":
        # TRANSLATORS: also {last}. How a woman is called on the phone.
        text = pgettext("her", "{name}")
    elif gender == "he":
        # TRANSLATORS: also {last}. How a man is called on the phone.
        text = pgettext("him", "{name}")
    else:
        text = "{name}"
    return text.format(name=name, last=family_name(name))
