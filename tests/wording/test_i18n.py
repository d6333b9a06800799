"""The language of the reader: texts are given as they are where none is translated."""

import threading
from collections.abc import Iterator

import pytest

from askwhy.wording.i18n import N_, _, ngettext, pgettext, speak, speaking, spoken


class Loud:
    """A language in which everybody shouts."""

    def gettext(self, text: str) -> str:
        """Give a text."""
        return text.upper()

    def ngettext(self, one: str, many: str, count: int) -> str:
        """Give a form; here, two are still one."""
        return one if count <= 2 else many

    def pgettext(self, context: str, text: str) -> str:
        """Give a text as it is meant."""
        return f"{text} ({context})"


@pytest.fixture
def loud() -> Iterator[None]:
    """Speak it, and English again afterwards."""
    speak("loud", Loud())
    yield
    speak("en")


def test_a_text_without_a_translation_is_given_as_it_is() -> None:
    assert _("Call back later") == N_("Call back later") == "Call back later"


def test_a_count_chooses_its_form_and_is_filled_in() -> None:
    forms = [ngettext("One letter", "{count} letters", count) for count in (0, 1, 2)]

    assert forms == ["0 letters", "One letter", "2 letters"]


def test_a_text_is_given_in_the_language_that_is_spoken(loud: None) -> None:
    assert (_("Call"), pgettext("verb", "Call"), spoken()) == ("CALL", "Call (verb)", "loud")


def test_the_language_says_which_form_a_count_has(loud: None) -> None:
    assert ngettext("one of {count}", "many of {count}", 2) == "one of 2"


def test_nothing_is_nothing_in_every_language() -> None:
    with speaking("de"):
        assert _("") == ""


def test_another_language_is_spoken_for_a_while(loud: None) -> None:
    with speaking("en"):
        inside = _("Call")

    assert (inside, _("Call")) == ("Call", "CALL")


def test_meanwhile_another_thread_goes_on_in_its_own() -> None:
    said: list[str] = []
    with speaking("de"):
        other = threading.Thread(target=lambda: said.append(_("Monday")))
        other.start()
        other.join()
        said.append(_("Monday"))

    assert said == ["Monday", "Montag"]


def test_a_language_without_a_catalogue_is_english() -> None:
    with speaking("tlh"):
        assert _("Call") == "Call"
