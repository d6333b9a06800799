"""The language of a letter is its reader's: chosen for the person, else by their country."""

from dataclasses import replace

import pytest
from tests.workspace.conftest import NOW, asked, person

from askwhy.domain.contacts import Step
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.letters import LetterText
from askwhy.domain.manuscripts import Manuscript
from askwhy.domain.people import Address, Interviewer
from askwhy.domain.settings import SettingKey
from askwhy.facts.texts import text_languages
from askwhy.wording.letters import around, composed
from askwhy.workspace.labels import recipients
from askwhy.workspace.letter_language import first_number, language_of_number, letter_language
from askwhy.workspace.letters import drafts
from askwhy.workspace.step_texts import StepText, keep_text, step_text
from askwhy.workspace.workspace import Workspace

HAMBURG = Address(street="Spitalerstraße 14", city="Hamburg", postal_code="20095", country="DE")
CHICAGO = Address(street="12 Main Street", city="Chicago", region="IL", postal_code="60614", country="US")


def somebody(workspace: Workspace, *addresses: Address) -> InterviewerId:
    """Add a woman with addresses."""
    draft = PersonDraft("Eva Brandt", pronouns="she", employer="Nordlicht", addresses=addresses)
    return workspace.add_person(draft, NOW)


def language(workspace: Workspace, who: InterviewerId) -> str:
    """Give the language in which one writes to a person."""
    return letter_language(workspace.book.value(Interviewer, who), workspace.book.settings())


@pytest.fixture
def german(workspace: Workspace) -> Workspace:
    """Give a Book whose owner speaks German with AskWhy."""
    workspace.set({SettingKey.LANGUAGE: "de"}, NOW)
    return workspace


def test_who_speaks_german_writes_german_where_it_is_written_and_english_abroad(german: Workspace) -> None:
    assert language(german, somebody(german, HAMBURG)) == "de"
    assert language(german, somebody(german)) == "de"
    assert language(german, somebody(german, CHICAGO)) == "en"


def test_who_speaks_english_writes_english_everywhere(workspace: Workspace) -> None:
    assert language(workspace, somebody(workspace, HAMBURG)) == "en"


def test_what_is_chosen_for_a_person_counts_and_can_be_taken_back(workspace: Workspace) -> None:
    who = somebody(workspace, HAMBURG)
    workspace.write_in(who, "de", NOW)

    assert language(workspace, who) == "de"

    workspace.undo()

    assert language(workspace, who) == "en"


def test_a_language_without_texts_is_english(german: Workspace) -> None:
    who = somebody(german, HAMBURG)
    german.write_in(who, "fr", NOW)

    assert language(german, who) == "en"


def first(workspace: Workspace, who: InterviewerId) -> tuple[Step, StepText]:
    """Give the first step of a plan, with what it says."""
    step = asked(workspace, who)[0]
    return step, step_text(workspace, step.id, NOW)


def test_an_email_is_german_throughout(german: Workspace, dana: InterviewerId) -> None:
    german.write_in(dana, "de", NOW)
    _step, text = first(german, dana)
    said = composed(text.choices[text.variant], text.facts, "Mara Lind", "DE")

    assert said.body.startswith("Guten Tag Dana Reyes,")
    assert said.body.endswith("Grüßen\nMara Lind")
    assert " November 2026" in said.subject + said.body


def test_a_printed_letter_is_in_its_readers_language(german: Workspace) -> None:
    to = [somebody(german, HAMBURG), somebody(german, CHICAGO)]
    made = drafts(german, recipients(german, to), NOW)
    greetings = [composed(each.text, each.facts, "Mara Lind", "DE").body.partition("\n")[0] for each in made]

    assert greetings == ["Sehr geehrte Frau Brandt,", "Dear Eva Brandt,"]


def test_what_one_has_begun_in_one_language_is_there_again(workspace: Workspace, dana: InterviewerId) -> None:
    step, english = first(workspace, dana)
    keep_text(workspace, step, Manuscript(english.variant, "Thanks", "Dear Dana, ..."), NOW)
    workspace.write_in(dana, "de", NOW)
    german = step_text(workspace, step.id, NOW)
    workspace.write_in(dana, "en", NOW)

    assert german.kept == {}
    assert german.choices[german.variant].language == "de"
    assert step_text(workspace, step.id, NOW).kept[english.variant].subject == "Thanks"


def test_a_text_that_was_begun_stays_in_its_language(workspace: Workspace, dana: InterviewerId) -> None:
    step, english = first(workspace, dana)
    keep_text(workspace, step, Manuscript(english.variant, "Thanks", "Dear Dana, ..."), NOW)
    workspace.edit_person(dana, replace(person(), addresses=(HAMBURG,)), NOW)
    workspace.set({SettingKey.LANGUAGE: "de"}, NOW)

    assert step_text(workspace, step.id, NOW).language == "en"


def test_the_numbers_of_the_texts_tell_the_language_and_never_meet() -> None:
    numbers = {code: [first_number(code) + at for at in (1, 2, 99)] for code in text_languages()}

    assert numbers["en"] == [1, 2, 99]
    assert all(language_of_number(each) == code for code, found in numbers.items() for each in found)


def test_texts_know_their_language(german: Workspace, dana: InterviewerId) -> None:
    german.write_in(dana, "de", NOW)
    _step, text = first(german, dana)
    shipped: list[LetterText] = list(text.choices.values())

    assert {each.language for each in shipped} == {text.language} == {"de"}


def test_the_day_on_a_letter_and_its_further_pages_are_in_its_language() -> None:
    german, english = (around(language, NOW.date(), "DE") for language in ("de", "en"))

    assert german == ("24. November 2026", "An {who}, Seite {number}")
    assert english == ("24 November 2026", "To {who}, page {number}")
