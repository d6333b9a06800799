"""The language of the reader: texts are given as they are where none is translated."""

from askwhy.wording.i18n import N_, _, ngettext


def test_a_text_without_a_translation_is_given_as_it_is() -> None:
    assert _("Call back later") == N_("Call back later") == "Call back later"


def test_a_count_chooses_its_form_and_is_filled_in() -> None:
    forms = [ngettext("One letter", "{count} letters", count) for count in (0, 1, 2)]

    assert forms == ["0 letters", "One letter", "2 letters"]
