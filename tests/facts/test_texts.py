"""The texts that came with AskWhy: every row says what it must, and nothing that one would regret."""

import re
from itertools import combinations

import pytest

from askwhy.assets import resource
from askwhy.domain.letters import FIELDS, LetterText, fields_of, fill
from askwhy.domain.outreach import Channel
from askwhy.facts.sequences import sequences
from askwhy.facts.texts import language_for, text_languages, texts, texts_for
from askwhy.facts.tone import tone_check
from askwhy.wording import names

LANGUAGES = list(text_languages())
EVERY = [text for language in LANGUAGES for variants in texts(language).values() for text in variants]
each_text = pytest.mark.parametrize(
    "text", EVERY, ids=lambda text: f"{text.purpose}: {text.subject or text.greeting}"
)
each_language = pytest.mark.parametrize("language", LANGUAGES)

KNOWN = {name: f"a known {name}".replace("_", " ") for name in FIELDS}

WRITERS = {"detail", "about_me", "advice", "news"}
"""What only the writer knows: what the mail room prints in numbers must not wait for it."""


def whole(text: LetterText) -> str:
    """Give all that a text says."""
    return "\n".join((text.subject, text.greeting, *text.paragraphs, text.closing))


@each_text
def test_a_text_asks_only_for_what_is_a_field_and_fills(text: LetterText) -> None:
    assert fields_of(text) <= set(FIELDS)

    written = fill(text, KNOWN)
    assert written.missing == ()
    assert not set("$‹›{}") & set(written.body("Mara Lind") + written.subject)


@each_text
def test_a_text_is_calm_and_short(text: LetterText) -> None:
    said = whole(text)

    assert "!" not in said
    assert "  " not in said
    assert all(part == part.strip() for part in said.split("\n"))
    assert "'" not in said  # a typed apostrophe; print has another
    assert len(text.subject) <= 60
    assert len(fill(text, KNOWN).body("Mara Lind")) <= 1000


@each_text
def test_a_text_would_pass_its_own_tone_check(text: LetterText) -> None:
    assert [
        hit.text for part in (text.subject, *text.paragraphs) for hit in tone_check(text.language)(part)
    ] == []


@each_text
def test_what_is_written_greets_and_closes_and_an_email_has_a_subject(text: LetterText) -> None:
    if text.channels == {Channel.PHONE}:
        assert "$my_name" in whole(text)
        assert text.paragraphs[-1].endswith("?") or "?" in text.paragraphs[-1]
        return
    assert text.greeting in ("Dear $name,", "$salutation,")
    assert text.closing
    assert text.subject
    assert all(
        paragraph[-1] in ".?’" or paragraph[0] == "$" or "$" in paragraph for paragraph in text.paragraphs
    )


@each_language
def test_a_panel_of_three_gets_three_texts_for_every_step_that_ships(language: str) -> None:
    for sequence in sequences().values():
        for step in sequence.steps:
            for channel in (step.channel, *([step.alternative] if step.alternative else [])):
                found = [text for text in texts(language)[step.purpose] if channel in text.channels]
                assert len(found) >= 3, (step.purpose, channel)


@each_language
def test_variants_differ_in_every_paragraph_that_names_more_than_a_field(language: str) -> None:
    for variants in texts(language).values():
        for one, other in combinations(variants, 2):
            shared = set(one.paragraphs) & set(other.paragraphs)
            assert all(re.fullmatch(r"\$[a-z_]+", paragraph) for paragraph in shared), shared


@each_language
def test_a_card_has_three_sentences(language: str) -> None:
    for text in texts(language)["card"]:
        assert len(re.findall(r"[.?](?:\s|$)", " ".join(text.paragraphs))) == 3


@each_language
@pytest.mark.parametrize("purpose", ["card", "letter_thanks"])
def test_what_goes_on_paper_waits_for_nothing_that_only_the_writer_knows(purpose: str, language: str) -> None:
    for text in texts_for(purpose, Channel.LETTER, language):
        assert not fields_of(text) & WRITERS


@each_language
def test_thanks_by_email_name_one_thing_that_was_talked_about(language: str) -> None:
    by_email, on_paper = (texts_for("thanks", way, language) for way in (Channel.EMAIL, Channel.LETTER))

    assert all("detail" in fields_of(text) for text in by_email)
    assert not any("detail" in fields_of(text) for text in on_paper)


@each_language
def test_courtesy_on_paper_asks_for_nothing(language: str) -> None:
    for purpose in ("card", "letter_thanks"):
        assert not any("?" in whole(text) for text in texts(language)[purpose])


@pytest.mark.parametrize(("language", "three"), [("en", "three"), ("de", "drei")])
def test_the_last_ask_names_three_and_three(language: str, three: str) -> None:
    assert all(whole(text).lower().count(three) >= 2 for text in texts(language)["last_ask"])


@each_language
def test_every_purpose_has_a_name_and_every_name_a_text_of_each_language(language: str) -> None:
    assert set(dict(names.purposes())) == set(texts(language))
    assert all(text.language == language for variants in texts(language).values() for text in variants)


@pytest.mark.parametrize(
    ("country", "own", "language"),
    [
        ("DE", "de", "de"),
        ("", "de", "de"),
        ("US", "de", "en"),
        ("FR", "de", "en"),
        ("DE", "en", "en"),
        ("DE", "eo", "en"),
    ],
)
def test_one_writes_in_ones_own_language_where_it_is_written_and_else_in_english(
    country: str, own: str, language: str
) -> None:
    assert language_for(country, own) == language


def test_a_purpose_of_ones_own_has_the_text_of_thanks() -> None:
    assert texts_for("wish_well", Channel.LETTER) == texts_for("thanks", Channel.LETTER)
    assert texts_for("wish_well", Channel.PHONE) == texts_for("advice_call", Channel.PHONE)


def test_a_language_without_texts_has_the_english_ones() -> None:
    assert texts("eo") == texts()


def test_no_file_of_texts_is_lost() -> None:
    assert {path.stem for path in resource("texts", "en").glob("*")} == set(texts())
