"""The tone check: whole words wherever they stand, the longest phrase, each with its place, in linear time."""

import pytest

from askwhy.domain.tone import Phrase, ToneCheck, ToneKind

CHECK = ToneCheck(
    [
        Phrase(ToneKind.ACCUSING, ("why", "didn't", "you"), "What would have helped you to"),
        Phrase(ToneKind.ACCUSING, ("you", "never"), "I have not yet"),
        Phrase(ToneKind.PLEADING, ("please", "reconsider"), "I respect your decision"),
        Phrase(ToneKind.PLEADING, ("please", "reconsider", "my", "application"), "I respect your decision"),
        Phrase(ToneKind.ACCUSING, ("discriminat*",), "(leave it out)"),
        Phrase(ToneKind.COMPARING, ("than", "other", "candidate*"), "(leave them out)"),
    ]
)


def found(text: str) -> list[str]:
    """Give the places of a text that are marked."""
    return [text[hit.start : hit.end] for hit in CHECK(text)]


def test_a_hit_has_its_place_its_kind_and_a_kinder_way() -> None:
    (hit,) = CHECK("Dear Dana,\n\nPlease reconsider.")

    assert (hit.kind, hit.start, hit.end, hit.text) == (ToneKind.PLEADING, 12, 29, "Please reconsider")
    assert hit.instead == "I respect your decision"


@pytest.mark.parametrize(
    "text", ["Why didn't you", "why didn’t  you", "WHY DIDN'T\nYOU", "and why didn‘t you ask"]
)
def test_case_apostrophes_and_line_ends_hide_nothing(text: str) -> None:
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text", ["Why, didn't yourself", "anyhow didn't you", "you nevertheless", "displease reconsider"]
)
def test_parts_of_words_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_phrase_ends_with_its_sentence() -> None:
    assert found("If it would please. Reconsider nothing. Thank you. Never mind.") == []


def test_the_longest_phrase_counts_once() -> None:
    assert found("please reconsider my application") == ["please reconsider my application"]


def test_a_star_stands_for_any_ending() -> None:
    assert found("I was discriminated. Discrimination! Better than other candidates.") == [
        "discriminated",
        "Discrimination",
        "than other candidates",
    ]


def test_hits_come_in_the_order_of_the_text() -> None:
    assert found("You never wrote. Please reconsider.") == ["You never", "Please reconsider"]


@pytest.mark.parametrize("text", ["", " ", "\n", "’", "…", "🙂" * 50, "you"])
def test_nothing_to_find_is_nothing(text: str) -> None:
    assert CHECK(text) == ()
