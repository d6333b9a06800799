"""Who is the same person as somebody in the Book: by uid, by a way to reach them, or by the name alone."""

from dataclasses import replace

from tests.operations.builders import ACME, DANA, bring, counts, only

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.ids import InterviewerId
from askwhy.domain.people import Email, Interviewer
from askwhy.operations.doubles import Directory
from askwhy.operations.situations import PeopleSituation


def test_the_same_uid_is_the_same_person_whatever_else_differs() -> None:
    imported = bring(PersonDraft("D. Reyes", uid="uid-1", employer="Other", emails=(("new@x.example", ""),)))
    merged = only(imported.change, Interviewer)

    assert counts(imported) == (0, 1, 0)
    assert merged == replace(
        DANA, emails=(*DANA.emails, Email("new@x.example")), unread=("D. Reyes", "Other")
    )


def test_the_same_email_and_name_is_the_same_person() -> None:
    assert counts(bring(PersonDraft("dana reyes", emails=(("1@ACME.example", ""),)))) == (0, 0, 1)


def test_a_shared_mailbox_makes_nobody_a_double() -> None:
    imported = bring(PersonDraft("Ana Cruz", employer="Acme", emails=(("1@acme.example", ""),)))

    assert counts(imported) == (1, 0, 0)


def test_the_same_name_at_the_same_employer_is_the_same_person_when_nothing_speaks_against_it() -> None:
    assert counts(bring(PersonDraft("Dana  Reyes", employer="ACME"))) == (0, 0, 1)


def test_other_emails_or_other_numbers_speak_against_it() -> None:
    other_mail = PersonDraft("Dana Reyes", employer="Acme", emails=(("dana@else.example", ""),))
    other_phone = PersonDraft("Dana Reyes", employer="Acme", phones=(("030 9990000", ""),))

    assert counts(bring(other_mail)) == counts(bring(other_phone)) == (1, 0, 0)


def test_two_namesakes_are_told_apart_by_their_emails() -> None:
    namesake = replace(
        DANA, id=InterviewerId(9), uid="uid-9", emails=(Email("other@acme.example"),), phones=()
    )
    book = PeopleSituation((DANA, namesake), (ACME,))
    draft = PersonDraft("Dana Reyes", employer="Acme", phones=((DANA.phones[0].typed, ""),), note="Kind.")
    imported = bring(draft, book=book)

    assert only(imported.change, Interviewer) == replace(DANA, note="Kind.")


def test_a_name_without_an_employer_does_not_speak_against_one_with() -> None:
    assert counts(bring(PersonDraft("Dana Reyes"))) == (0, 0, 1)

    alone = PeopleSituation((replace(DANA, employer=None),), (ACME,))
    assert only(bring(PersonDraft("Dana Reyes", employer="Acme"), book=alone).change, Interviewer) == DANA


def test_the_same_name_at_another_employer_is_somebody_else() -> None:
    assert counts(bring(PersonDraft("Dana Reyes", employer="Beta"))) == (1, 0, 0)


def test_the_directory_gives_a_person_as_last_put_by_whatever_they_are_found() -> None:
    directory = Directory()
    directory.put(DANA, "Acme")
    directory.put(replace(DANA, role="CTO"), "Beta")

    alone = replace(DANA, uid="other", emails=(), phones=())
    for person in (DANA, replace(DANA, uid="other"), alone):
        assert directory.find(person, "Beta") == replace(DANA, role="CTO")
    assert directory.find(alone, "Acme") is None


def test_the_same_name_and_number_is_the_same_person_wherever_they_work() -> None:
    draft = PersonDraft("Dana Reyes", employer="Beta", phones=((DANA.phones[0].typed, ""),))

    assert only(bring(draft).change, Interviewer) == replace(DANA, unread=("Beta",))


def test_a_row_that_joins_two_namesakes_leaves_each_what_is_theirs() -> None:
    namesake = replace(
        DANA, id=InterviewerId(9), uid="uid-9", emails=(Email("other@acme.example"),), phones=()
    )
    draft = PersonDraft(
        "Dana Reyes", emails=(("1@acme.example", ""), ("other@acme.example", "")), note="Kind."
    )
    imported = bring(draft, book=PeopleSituation((DANA, namesake), (ACME,)))

    assert only(imported.change, Interviewer) == replace(DANA, note="Kind.")
