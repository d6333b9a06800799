"""Bringing people in: who is known is completed and never doubled, nothing is lost, twice is once."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.operations.builders import ACME, BOOK, DANA, EMPTY, WORLD, bring, counts, only, values

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import EmployerId, InterviewerId
from askwhy.domain.people import Address, Email, Employer, Interviewer, Phone
from askwhy.operations.imports import Imported
from askwhy.operations.situations import PeopleSituation


def grown(book: PeopleSituation, imported: Imported) -> PeopleSituation:
    """Give the book with what was brought in, as it would be stored."""
    people = {person.id: person for person in book.known}
    employers = {employer.id: employer for employer in book.employers}
    for edit in imported.change.edits:
        if isinstance(edit.after, Interviewer):
            people[edit.after.id] = edit.after
        elif isinstance(edit.after, Employer):
            employers[edit.after.id] = edit.after
    far = 1000
    named = {key: EmployerId(far - key if key < 0 else key) for key in employers}
    return PeopleSituation(
        tuple(
            replace(
                person,
                id=InterviewerId(far - person.id if person.id < 0 else person.id),
                employer=named[person.employer] if person.employer is not None else None,
            )
            for person in people.values()
        ),
        tuple(replace(employer, id=named[employer.id]) for employer in employers.values()),
    )


def test_somebody_new_is_added_with_their_employer() -> None:
    imported = bring(PersonDraft("Ana Cruz", employer="Beta"), PersonDraft("Bo Lind", employer="beta"))

    assert counts(imported) == (2, 0, 0)
    assert only(imported.change, Employer).name == "Beta"
    assert imported.change.label.key == "imported"
    assert imported.change.label.arg("count") == 2


VP = replace(DANA, role="VP Engineering")


def test_what_a_file_says_otherwise_of_a_known_person_is_kept_with_them_once() -> None:
    draft = PersonDraft("Dana R. Reyes", uid="uid-1", role="CTO", employer="Other", pronouns="they")

    imported = bring(draft, book=PeopleSituation((VP,), (ACME,)))

    assert only(imported.change, Interviewer) == replace(
        VP, pronouns="they", unread=("Dana R. Reyes", "CTO", "Other")
    )
    assert values(imported.change, Employer) == []
    assert bring(draft, book=grown(BOOK, imported)).change.edits == ()


def test_capitals_and_blanks_are_no_difference() -> None:
    assert counts(bring(PersonDraft("DANA  REYES", uid="uid-1", employer="ACME "))) == (0, 0, 1)


def test_the_newer_role_and_employer_count_and_those_of_before_are_kept() -> None:
    draft = PersonDraft("Dana Reyes", uid="uid-1", role="CTO", employer="Beta")

    imported = bring(draft, book=PeopleSituation((VP,), (ACME,)), newer={0})

    dana = only(imported.change, Interviewer)
    assert (dana.role, dana.employer) == ("CTO", only(imported.change, Employer).id)
    assert dana.unread == ("VP Engineering", "Acme")
    assert imported.coming[0].moved
    assert bring(draft, book=grown(BOOK, imported), newer={0}).change.edits == ()


def test_what_the_newer_file_does_not_say_stays() -> None:
    imported = bring(PersonDraft("Dana Reyes", uid="uid-1", role="CTO"), newer={0})

    dana = only(imported.change, Interviewer)
    assert (dana.role, dana.employer) == ("CTO", DANA.employer)


def test_a_known_person_without_an_employer_gets_one() -> None:
    alone = replace(DANA, employer=None)
    imported = bring(
        PersonDraft("Dana Reyes", uid="uid-1", employer="Acme"), book=PeopleSituation((alone,), (ACME,))
    )

    assert only(imported.change, Interviewer).employer == ACME.id


def test_what_is_there_is_never_overwritten() -> None:
    known = replace(DANA, role="CTO", pronouns="she", note="Kind.", tags=("panel",))
    draft = PersonDraft(
        "Dana Reyes", uid="uid-1", role="CEO", pronouns="they", note="Met in May.", tags=("panel", "ceo")
    )
    merged = only(bring(draft, book=PeopleSituation((known,), (ACME,))).change, Interviewer)

    assert (merged.role, merged.pronouns, merged.note) == ("CTO", "she", "Kind.\nMet in May.")
    assert merged.tags == ("panel", "ceo")


def test_an_own_choice_of_zone_survives_a_new_address() -> None:
    known = replace(DANA, zone=WORLD.zone("Asia/Tokyo", (), ()))
    draft = PersonDraft("Dana Reyes", uid="uid-1", addresses=(Address(city="Chicago", country="US"),))
    merged = only(bring(draft, book=PeopleSituation((known,), (ACME,))).change, Interviewer)

    assert (merged.zone.name, merged.zone.reason.key) == ("Asia/Tokyo", "zone_chosen")
    assert len(merged.addresses) == 2


def test_an_address_renews_a_zone_that_was_only_a_guess() -> None:
    known = replace(DANA, addresses=(), phones=(), zone=WORLD.zone("", (), ()))
    draft = PersonDraft("Dana Reyes", uid="uid-1", addresses=(Address(city="Tokyo", country="Japan"),))
    merged = only(bring(draft, book=PeopleSituation((known,), (ACME,))).change, Interviewer)

    assert merged.zone.name == "Asia/Tokyo"


def test_a_blocked_address_that_comes_again_stays_blocked() -> None:
    known = replace(DANA, emails=(Email("1@acme.example", "", "bounced"),))
    draft = PersonDraft("Dana Reyes", uid="uid-1", emails=(("1@ACME.example", "work"),))

    dana = only(bring(draft, book=PeopleSituation((known,), (ACME,))).change, Interviewer)

    assert dana.emails == (Email("1@acme.example", "work", "bounced"),)


def test_two_rows_of_one_person_become_one() -> None:
    imported = bring(
        PersonDraft("Ana Cruz", employer="Beta", emails=(("ana@beta.example", ""),)),
        PersonDraft("Ana Cruz", employer="Beta", phones=(("030 5550199", ""),)),
    )
    ana = only(imported.change, Interviewer)

    assert counts(imported) == (1, 0, 0)
    assert (len(ana.emails), len(ana.phones)) == (1, 1)


def test_a_person_found_by_two_ways_in_one_import_keeps_what_each_brought() -> None:
    imported = bring(
        PersonDraft("Dana Reyes", uid="uid-1", employer="Beta", emails=(("new@x.example", ""),)),
        PersonDraft("Dana Reyes", employer="Acme", note="Met in May."),
    )
    merged = only(imported.change, Interviewer)

    assert "new@x.example" in [email.address for email in merged.emails]
    assert merged.note == "Met in May."


def test_what_a_file_could_not_say_is_kept_once() -> None:
    draft = PersonDraft("Dana Reyes", uid="uid-1", unread=("X-ODD: 1", "X-ODD: 1"))

    assert only(bring(draft).change, Interviewer).unread == ("X-ODD: 1",)


NAMES = st.sampled_from(["Ana Cruz", "ana cruz", "Bo Lind", "Dana Reyes", "Kenji Sato"])
DRAFTS = st.lists(
    st.builds(
        PersonDraft,
        name=NAMES,
        employer=st.sampled_from(["", "Acme", "Beta", "beta"]),
        emails=st.lists(st.sampled_from(["a@x.example", "A@X.example", "b@x.example"]), max_size=2).map(
            lambda found: tuple((address, "") for address in found)
        ),
        phones=st.lists(st.sampled_from(["030 5550101", "+49 30 5550101", "12"]), max_size=2).map(
            lambda found: tuple((number, "") for number in found)
        ),
        note=st.sampled_from(["", "Kind.", "Met in May."]),
        tags=st.lists(st.sampled_from(["panel", "kind"]), max_size=2).map(tuple),
    ),
    max_size=6,
)
"""Files that mention a few people in many ways, also by the e-mails of two at once."""


def with_uids(drafts: list[PersonDraft], told: list[bool]) -> list[PersonDraft]:
    """Give some of the drafts a uid of their own, as files do that tell one."""
    return [
        replace(draft, uid=f"card-{at}") if tells else draft
        for at, (draft, tells) in enumerate(zip(drafts, told, strict=False))
    ]


@given(
    drafts=DRAFTS,
    told=st.lists(st.booleans(), min_size=6, max_size=6),
    book=st.sampled_from([EMPTY, BOOK]),
)
def test_the_same_file_a_second_time_changes_nothing(
    drafts: list[PersonDraft], told: list[bool], book: PeopleSituation
) -> None:
    drafts = with_uids(drafts, told)
    once = bring(*drafts, book=book)
    again = bring(*drafts, book=grown(book, once))

    assert again.change.edits == ()
    assert (again.added, again.updated) == (0, 0)


@given(drafts=DRAFTS, book=st.sampled_from([EMPTY, BOOK]))
def test_nothing_that_a_file_says_is_lost(drafts: list[PersonDraft], book: PeopleSituation) -> None:
    people = grown(book, bring(*drafts, book=book)).known

    for draft in drafts:
        namesakes = [person for person in people if person.name.casefold() == draft.name.casefold()]
        emails = {email.address.casefold() for person in namesakes for email in person.emails}
        numbers = {
            way for person in namesakes for phone in person.phones for way in (phone.typed, phone.e164)
        }
        assert {address.casefold() for address, _ in draft.emails} <= emails
        assert all(typed in numbers or WORLD.e164(typed, "") in numbers for typed, _ in draft.phones)
        assert any(draft.note in person.note for person in namesakes)
        assert set(draft.tags) <= {tag for person in namesakes for tag in person.tags}


@given(drafts=DRAFTS)
def test_every_draft_is_counted_as_added_updated_or_unchanged(drafts: list[PersonDraft]) -> None:
    imported = bring(*drafts)
    new = [
        edit for edit in imported.change.edits if isinstance(edit.after, Interviewer) and edit.before is None
    ]

    assert imported.added == len(new)
    assert sum(counts(imported)) <= len(drafts)
    assert len(values(imported.change, Interviewer)) == imported.added + imported.updated


def test_an_email_that_is_told_twice_is_kept_once() -> None:
    draft = PersonDraft("Ana Cruz", emails=(("a@x.example", "work"), ("A@X.example", "home")))

    assert only(bring(draft).change, Interviewer).emails == (Email("a@x.example", "work"),)


def test_a_number_in_another_writing_is_the_same_way() -> None:
    draft = PersonDraft("Dana Reyes", uid="uid-1", phones=(("+49 30 5550141", ""),))

    assert bring(draft).change.edits == ()
    assert DANA.phones == (Phone("030 5550141", "+49305550141"),)


def test_a_label_and_an_organisation_that_only_the_file_has_are_added_once() -> None:
    street = DANA.addresses[0]
    draft = PersonDraft(
        "Dana Reyes",
        uid="uid-1",
        emails=((DANA.emails[0].address, "work"),),
        addresses=(replace(street, organisation="Acme Annex", label="work"),),
    )

    imported = bring(draft)

    dana = only(imported.change, Interviewer)
    assert (dana.emails[0].label, dana.addresses[0].organisation) == ("work", "Acme Annex")
    assert len(dana.addresses) == len(DANA.addresses)
    assert bring(draft, book=grown(BOOK, imported)).change.edits == ()
