"""The table of the tone check: it loads whole, means what it says, and is quick on a long text."""

import re
import time

import pytest

from askwhy.domain.tone import Phrase, ToneKind
from askwhy.facts.tables import rows
from askwhy.facts.texts import text_languages
from askwhy.facts.tone import phrases, tone_check
from askwhy.wording import tone

EVERY = [(language, phrase) for language in text_languages() for phrase in phrases(language)]
each_phrase = pytest.mark.parametrize(
    ("language", "phrase"), EVERY, ids=[" ".join(phrase.words) for _language, phrase in EVERY]
)


@pytest.mark.parametrize("language", text_languages())
def test_no_row_is_lost_or_there_twice(language: str) -> None:
    assert len(phrases(language)) == len(rows("tone", f"{language}.tsv"))
    assert len({phrase.words for phrase in phrases(language)}) == len(phrases(language))
    assert {phrase.kind for phrase in phrases(language)} == set(ToneKind)


def test_a_language_without_a_table_marks_nothing() -> None:
    assert tone_check("eo")("Why didn't you choose me?") == ()


@each_phrase
def test_a_phrase_is_found_and_its_kinder_way_is_kind(language: str, phrase: Phrase) -> None:
    said = " ".join(phrase.words).replace("*", "s")
    hits = tone_check(language)(f"Well, {said} and so on.")

    assert said in [hit.text for hit in hits]
    assert tone_check(language)(phrase.instead) == ()
    assert re.fullmatch(r"[a-zäöüß']+\*?( [a-zäöüß']+\*?)*", " ".join(phrase.words))
    assert phrase.instead[0].isupper() or phrase.instead[0] in "(" or phrase.instead[0].islower()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Why didn't you choose me?", ToneKind.ACCUSING),
        ("But I have ten years of experience.", ToneKind.DEFENSIVE),
        ("Please reconsider.", ToneKind.PLEADING),
        ("I am just checking in.", ToneKind.PLEADING),
        ("I know more than the person you hired.", ToneKind.COMPARING),
    ],
)
def test_what_the_issue_names_is_marked_with_a_reason_and_a_kinder_way(text: str, kind: ToneKind) -> None:
    (hit,) = tone_check()(text)
    said = tone.sentence(hit)

    assert hit.kind is kind
    assert hit.text in said
    assert tone.reason(kind) in said
    assert said.count("Rather") == 1
    assert "!" not in said


def test_kind_words_stay_unmarked() -> None:
    text = "Thank you for your answer. I respect your decision. What would you advise me to practise first?"

    assert tone_check()(text) == ()


def test_ten_thousand_characters_take_no_visible_time_and_ten_times_as_many_ten_times_as_long() -> None:
    text = ("Why didn’t you answer, please reconsider, but I have more experience than others. " * 130)[
        :10_000
    ]
    check = tone_check()

    def best(said: str) -> float:
        times = []
        for _ in range(5):
            start = time.perf_counter()
            check(said)
            times.append(time.perf_counter() - start)
        return min(times)

    short, long = best(text), best(text * 10)

    assert short < 0.05  # seconds; 3 ms on a calm machine
    assert long < 40 * short
