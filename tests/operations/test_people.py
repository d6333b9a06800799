"""People: added and edited from a form; nothing that the form does not hold is lost."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.operations.builders import ACME, DANA, DECIDED, KENJI, WORLD, only, values

from askwhy.domain.changes import Change
from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.domain.hours import WorkingWeek
from askwhy.domain.people import Address, Email, Employer, Interviewer, Phone
from askwhy.domain.reasons import Reason
from askwhy.facts.world import World
from askwhy.operations import people
from askwhy.operations.situations import PeopleSituation

KNOWN = PeopleSituation(employers=(ACME,))


def add(draft: PersonDraft, world: World = WORLD) -> Change:
    """Add a person from a form."""
    return people.add(KNOWN, world, draft=draft)


def edit(draft: PersonDraft, who: Interviewer = DANA) -> Interviewer:
    """Write a form over a person and give what becomes of them."""
    change = people.edit(KNOWN, WORLD, person=who, draft=draft, today=DECIDED)
    return next(iter(values(change, Interviewer)), who)


def test_everything_of_the_form_is_kept_and_tidied() -> None:
    week = WorkingWeek.of(600, 900, (1, 2))
    draft = PersonDraft(
        name="  Dana   Reyes ",
        pronouns=" she ",
        role=" Head  of Engineering ",
        employer="acme",
        emails=((" dana@acme.example ", "work"), ("  ", "home")),
        phones=(("030 5550141", "work"), ("", "home")),
        addresses=(Address("Hauptstr. 5", city="Berlin", country="Deutschland"), Address()),
        week=week,
        note=" Kind. ",
        tags=("panel", " panel ", "", "kind"),
        introduced_by=KENJI.id,
    )
    person = only(add(draft), Interviewer)

    assert (person.name, person.pronouns, person.role) == ("Dana Reyes", "she", "Head of Engineering")
    assert person.employer == ACME.id
    assert person.emails == (Email("dana@acme.example", "work"),)
    assert person.phones == (Phone("030 5550141", "+49305550141", "work"),)
    assert person.addresses == (Address("Hauptstr. 5", city="Berlin", country="DE"),)
    assert (person.zone.name, person.zone.reason.key) == ("Europe/Berlin", "zone_from_country")
    assert (person.week, person.note, person.tags) == (week, "Kind.", ("panel", "kind"))
    assert person.introduced_by == KENJI.id


def test_a_name_is_enough() -> None:
    change = add(PersonDraft("Sato"))
    person = only(change, Interviewer)

    assert (person.employer, person.zone.name, len(change.edits)) == (None, "", 1)
    assert person.uid
    assert dict(change.label.args) == {"who": "Sato"}


def test_two_people_have_two_uids() -> None:
    one, other = (only(add(PersonDraft("Sato")), Interviewer) for _ in range(2))

    assert one.uid != other.uid


@pytest.mark.parametrize("name", ["", "  \t"])
def test_a_person_needs_a_name(name: str) -> None:
    for verb in (lambda: add(PersonDraft(name)), lambda: edit(PersonDraft(name))):
        with pytest.raises(Fault) as raised:
            verb()
        assert raised.value.reason.key == "name_missing"


def test_a_zone_that_is_none_is_refused() -> None:
    with pytest.raises(Fault) as raised:
        add(PersonDraft("Sato", zone="Mars/Olympus"))

    assert raised.value.reason.key == "unknown_zone"


def test_a_new_employer_is_added_once() -> None:
    change = add(PersonDraft("Sato", employer="Beta  Works"))

    assert only(change, Employer).name == "Beta Works"
    assert only(change, Interviewer).employer == only(change, Employer).id


@pytest.mark.parametrize(
    ("country", "e164"),
    [("US", "+13125550142"), ("", ""), ("Narnia", "")],
)
def test_a_number_is_meant_as_in_the_country_of_the_address_or_else_at_home(country: str, e164: str) -> None:
    draft = PersonDraft(
        "Ana", phones=(("(312) 555-0142", ""),), addresses=(Address("1 Main", country=country),)
    )

    assert only(add(draft, World(WORLD.own_zone)), Interviewer).phones[0].e164 == e164


def test_a_country_that_is_unknown_stays_as_it_was_typed() -> None:
    draft = PersonDraft("Ana", addresses=(Address("Lamp Post 1", country="Narnia"),))

    assert only(add(draft), Interviewer).addresses[0].country == "Narnia"


FULL = replace(DANA, opted_out=True, unread=("X-ODD: 1",), introduced_by=KENJI.id, tags=("panel",))


def test_an_edit_keeps_what_a_form_does_not_hold() -> None:
    edited = edit(PersonDraft("Dana Reyes-Lind"), FULL)

    assert (edited.id, edited.uid, edited.opted_out, edited.unread) == (FULL.id, FULL.uid, True, FULL.unread)
    assert edited.name == "Dana Reyes-Lind"


def test_an_edit_takes_away_what_the_form_took_away() -> None:
    edited = edit(PersonDraft("Dana Reyes"), FULL)

    assert (edited.emails, edited.phones, edited.addresses, edited.tags) == ((), (), (), ())
    assert (edited.employer, edited.introduced_by) == (None, None)
    assert edited.zone.reason.key == "zone_own"


@given(
    who=st.sampled_from([DANA, KENJI, FULL, replace(DANA, week=WorkingWeek.of(600, 700), note="Kind.")]),
    zone=st.sampled_from(["", "Asia/Tokyo"]),
)
def test_a_form_that_is_saved_unchanged_changes_nothing(who: Interviewer, zone: str) -> None:
    person = replace(who, zone=WORLD.zone(zone, who.addresses, who.phones))

    assert edit(PersonDraft.of(person, "Acme"), person) == person


def test_an_address_that_was_closed_stays_closed_when_a_form_is_saved() -> None:
    bounced = replace(DANA, emails=(Email("Dana@acme.example", "", "bounced"), Email("d@home.example")))
    draft = PersonDraft("Dana Reyes", emails=(("dana@ACME.example", "work"), ("d@home.example", "")))

    assert [email.blocked for email in edit(draft, bounced).emails] == ["bounced", ""]


def test_another_address_in_its_place_is_open() -> None:
    returned = replace(DANA, addresses=(replace(DANA.addresses[0], blocked="returned"),))
    draft = PersonDraft("Dana Reyes", addresses=(Address("Nebenstr. 6", city="Berlin", country="DE"),))

    assert edit(draft, returned).addresses[0].blocked == ""


def test_another_address_renews_the_zone() -> None:
    draft = PersonDraft("Dana Reyes", addresses=(Address(city="Tokyo", country="JP"),))

    assert edit(draft).zone.name == "Asia/Tokyo"


@pytest.mark.parametrize(
    ("after", "part"),
    [
        (replace(DANA, role="CTO"), "role"),
        (replace(DANA, addresses=(Address("1 Ginza", city="Tokyo", country="JP"),)), "addresses"),
        (replace(DANA, role="CTO", note="Kind."), ""),
    ],
)
def test_a_change_of_one_value_names_it_whatever_zone_comes_of_it(after: Interviewer, part: str) -> None:
    person = edit(PersonDraft.of(DANA, "Acme"))
    draft = replace(PersonDraft.of(after, "Acme"), zone="")

    change = people.edit(KNOWN, WORLD, person=person, draft=draft, today=DECIDED)

    assert change.label == Reason.of("edited", who="Dana Reyes", part=part)
