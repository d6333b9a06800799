"""Which languages AskWhy speaks, and which of them somebody wants."""

import pytest

from askwhy.facts.languages import fitting, known, languages, own_name


def test_english_and_german_are_spoken() -> None:
    assert languages()[0] == "en"
    assert "de" in languages()


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (["de_DE.UTF-8"], "de"),
        (["de_AT@euro"], "de"),
        (["de-CH"], "de"),
        (["DE"], "de"),
        (["tlh", "de_DE", "en"], "de"),
        (["en_GB", "de"], "en"),
        (["C.UTF-8"], "en"),
        (["tlh_KX"], "en"),
        (["../../etc"], "en"),
        ([""], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_is_spoken_fits(wanted: list[str], expected: str) -> None:
    assert fitting(wanted) == expected


@pytest.mark.parametrize("text", ["de", "de_AT", "Deutsch", " deutsch "])
def test_a_language_is_known_by_its_code_and_its_own_name(text: str) -> None:
    assert known(text) == "de"


@pytest.mark.parametrize("text", ["tlh", "Klingon", "", "entirely"])
def test_another_is_not_known(text: str) -> None:
    assert known(text) == ""


def test_each_is_named_by_those_who_speak_it() -> None:
    assert [own_name(code) for code in ("en", "de", "pt_BR", "zz_none")] == [
        "English",
        "Deutsch",
        "Português (Brasil)",
        "zz_none",
    ]
