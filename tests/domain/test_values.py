"""The small values: reasons, faults, edits, names, settings, templates."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.samples import step

from askwhy.domain.applications import Application, Decision
from askwhy.domain.changes import Edit
from askwhy.domain.faults import Ambiguous, Fault
from askwhy.domain.ids import ApplicationId, EmployerId, InterviewerId
from askwhy.domain.outreach import Anchor, Channel, DayType, Kind, RecipientRole, WindowKind
from askwhy.domain.people import Address, Employer, Interviewer
from askwhy.domain.reasons import Reason
from askwhy.domain.sequences import Sequence, SequenceStep
from askwhy.domain.settings import DEFAULTS, SettingKey
from askwhy.domain.spelling import email_key, short_name, sort_key
from askwhy.domain.touches import DISPOSITIONS, Disposition

DANA = Interviewer(InterviewerId(1), "uid", "Dana Reyes")


def test_reasons_with_the_same_arguments_in_another_order_are_equal() -> None:
    assert Reason.of("missed", at="8:00", window="late") == Reason.of("missed", window="late", at="8:00")


def test_a_reason_gives_an_argument_by_name() -> None:
    assert Reason.of("called_enough", count=4).arg("count") == 4
    with pytest.raises(KeyError):
        Reason.of("called_enough", count=4).arg("who")


def test_a_fault_carries_its_key_and_arguments() -> None:
    fault = Ambiguous("several_fit", ((1, "Dana Reyes"), (2, "Dan Ray")), who="da")

    assert isinstance(fault, Fault)
    assert fault.reason == Reason.of("several_fit", who="da")
    assert fault.candidates[1] == (2, "Dan Ray")


def test_an_edit_changes_something() -> None:
    with pytest.raises(ValueError, match="changes"):
        Edit(None, None)


def test_an_edit_is_known_by_what_it_becomes_or_else_by_what_it_was() -> None:
    was, becomes = Employer(EmployerId(1), "Acme"), Employer(EmployerId(1), "Acme Ltd")

    assert Edit(was, becomes).value is becomes
    assert Edit(was, None).value is was


@pytest.mark.parametrize(
    ("name", "short"), [("Dana Reyes", "Reyes"), ("Sato", "Sato"), ("Ana  de la Cruz ", "Cruz"), ("", "")]
)
def test_the_short_name_is_the_last_word(name: str, short: str) -> None:
    assert short_name(name) == short


def test_names_with_marks_stand_among_their_letters() -> None:
    names = [
        "Zoe",
        "Özil",
        "Øystein",
        "Peter",
        "Łukasz",
        "Émile",
        "émile",
        "Eva",
        "Æsa",
        "Ada",
        "Straße",
        "Strasser",
    ]

    assert sorted(names, key=sort_key) == [
        "Ada",
        "Æsa",
        "Émile",
        "émile",
        "Eva",
        "Łukasz",
        "Øystein",
        "Özil",
        "Peter",
        "Straße",
        "Strasser",
        "Zoe",
    ]


@given(address=st.emails())
def test_an_email_is_the_same_in_capitals_and_with_blanks_around_it(address: str) -> None:
    assert email_key(f" {address.upper()}\t") == email_key(address)


@pytest.mark.parametrize(
    ("addresses", "country"),
    [((), ""), ((Address(country="DE"),), "DE"), ((Address(country="Narnia"), Address(country="DE")), "")],
)
def test_the_country_of_a_person_is_that_of_the_first_address(
    addresses: tuple[Address, ...], country: str
) -> None:
    person = Interviewer(InterviewerId(1), "uid", "Dana Reyes", addresses=addresses)

    assert person.country == country


def test_a_new_person_has_ones_own_zone_until_something_is_known() -> None:
    assert (DANA.zone.name, DANA.zone.reason.key) == ("", "zone_own")


@pytest.mark.parametrize(
    ("decision", "askable"),
    [
        (Decision.PENDING, True),
        (Decision.REJECTED, True),
        (Decision.SILENT, True),
        (Decision.OFFER, False),
        (Decision.WITHDRAWN, False),
    ],
)
def test_there_is_something_to_ask_until_one_has_won_or_gone(decision: Decision, askable: bool) -> None:
    assert Application(ApplicationId(1), decision=decision).is_askable is askable


def test_every_disposition_belongs_to_one_channel_and_a_bare_tick_means_that_it_worked() -> None:
    listed = [disposition for channel in Channel for disposition in DISPOSITIONS[channel]]

    assert sorted(listed) == sorted(Disposition)
    assert {channel: DISPOSITIONS[channel][0] for channel in Channel} == {
        Channel.PHONE: Disposition.CONNECTED,
        Channel.EMAIL: Disposition.SENT,
        Channel.LETTER: Disposition.POSTED,
    }


def test_a_default_belongs_to_a_setting_and_holds_something() -> None:
    assert DEFAULTS.keys() <= set(SettingKey)
    assert all(DEFAULTS.values())


@pytest.mark.parametrize(
    ("channel", "window", "offset", "message"),
    [
        (Channel.PHONE, None, 1, "window"),
        (Channel.EMAIL, WindowKind.LATE, 1, "window"),
        (Channel.EMAIL, None, -1, "forward"),
    ],
)
def test_a_template_step_refuses_what_cannot_be(
    channel: Channel, window: WindowKind | None, offset: int, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        SequenceStep(channel, "advice_call", Kind.ASK, Anchor.DECISION, offset, window=window)


def template(*anchors: Anchor) -> Sequence:
    """Give a sequence of e-mails that count from these anchors."""
    steps = tuple(SequenceStep(Channel.EMAIL, "thanks", Kind.COURTESY, anchor, 1) for anchor in anchors)
    return Sequence("own", "Own", "", (Anchor.START, 15, DayType.BUSINESS), steps)


def test_a_sequence_without_steps_is_none() -> None:
    with pytest.raises(ValueError, match="steps"):
        template()


def test_only_a_sequence_that_counts_from_its_start_needs_no_application() -> None:
    assert not template(Anchor.START).needs_application
    assert template(Anchor.START, Anchor.INTERVIEW).needs_application
    assert template(Anchor.START).steps[0].recipient is RecipientRole.INTERVIEWER


def test_a_step_of_the_samples_is_planned() -> None:
    assert step(3).position == 3
