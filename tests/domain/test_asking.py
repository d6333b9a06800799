"""How the asking goes: what counts as asked and as answered, and to what an answer is put down."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.asking import NOTHING_ASKED, Contact, asking, stands_out
from askwhy.domain.outreach import Channel, Kind
from askwhy.domain.rates import Rate
from askwhy.domain.touches import DISPOSITIONS, Direction, Disposition, Outcome

EMAIL, PHONE, LETTER = Channel.EMAIL, Channel.PHONE, Channel.LETTER


def made(
    channel: Channel = EMAIL,
    disposition: Disposition | None = None,
    *,
    matter: int = 1,
    kind: Kind = Kind.ASK,
    outcome: Outcome | None = None,
    purpose: str = "advice_question",
    sequence: str = "standard",
) -> Contact:
    """Build a contact that one made: sent, posted or connected, unless told otherwise."""
    said = disposition or DISPOSITIONS[channel][0]
    return Contact(matter, channel, Direction.MADE, kind, said, outcome, purpose, sequence)


def answer(outcome: Outcome | None = Outcome.ADVICE_GIVEN, *, matter: int = 1) -> Contact:
    """Build an answer by e-mail."""
    return Contact(matter, EMAIL, Direction.RECEIVED, Kind.ASK, None, outcome, "", "")


@pytest.mark.parametrize(
    ("channel", "disposition", "asked"),
    [
        (EMAIL, Disposition.SENT, True),
        (EMAIL, Disposition.BOUNCED, False),
        (LETTER, Disposition.POSTED, True),
        (LETTER, Disposition.RETURNED, False),
        (PHONE, Disposition.CONNECTED, True),
        (PHONE, Disposition.VOICEMAIL, True),
        (PHONE, Disposition.NO_ANSWER, False),
        (PHONE, Disposition.BUSY, False),
        (PHONE, Disposition.CALL_BACK_LATER, False),
        (PHONE, Disposition.WRONG_NUMBER, False),
    ],
)
def test_one_has_asked_when_a_word_of_it_came_to_them(
    channel: Channel, disposition: Disposition, asked: bool
) -> None:
    assert asking(1, [made(channel, disposition)]).asked == Rate(int(asked), 1)


def test_thanks_and_the_question_where_things_stand_do_not_ask_why() -> None:
    thanks, status = made(kind=Kind.COURTESY, purpose="thanks"), made(purpose="status")

    assert asking(1, [thanks, status, answer()]) == NOTHING_ASKED._replace(asked=Rate(0, 1))


@pytest.mark.parametrize(
    ("outcome", "heard"),
    [
        (None, True),
        (Outcome.ADVICE_GIVEN, True),
        (Outcome.GENERIC, True),
        (Outcome.DECLINED_POLICY, True),
        (Outcome.NOT_NOW, True),
        (Outcome.OUT_OF_OFFICE, False),
    ],
)
def test_whatever_a_person_replies_is_an_answer_and_a_machines_note_is_none(
    outcome: Outcome | None, heard: bool
) -> None:
    assert asking(1, [made(), answer(outcome)]).heard_back == Rate(int(heard), 1)


def test_what_came_before_the_question_does_not_answer_it() -> None:
    assert asking(1, [answer(), made()]).heard_back == Rate(0, 1)


def test_who_calls_back_after_a_missed_call_was_asked_and_answered() -> None:
    counted = asking(1, [made(PHONE, Disposition.NO_ANSWER), answer()])

    assert (counted.asked, counted.heard_back) == (Rate(1, 1), Rate(1, 1))
    assert counted.by_channel == {PHONE: Rate(1, 1)}


def test_an_answer_is_put_down_to_what_was_done_last_before_it() -> None:
    counted = asking(
        2,
        [
            made(EMAIL),
            made(LETTER, purpose="last_ask"),
            answer(),
            made(PHONE, purpose="advice_call"),
            made(EMAIL, matter=2),
            made(PHONE, matter=2, purpose="advice_call", outcome=Outcome.ADVICE_GIVEN),
        ],
    )

    assert counted.by_channel == {EMAIL: Rate(0, 2), LETTER: Rate(1, 1), PHONE: Rate(1, 1)}
    assert counted.by_purpose == {
        "advice_question": Rate(0, 2),
        "last_ask": Rate(1, 1),
        "advice_call": Rate(1, 1),
    }
    assert counted.by_sequence == {"standard": Rate(2, 2)}


def test_who_said_something_on_the_line_answered_though_nobody_noted_what_it_meant() -> None:
    call = made(PHONE, purpose="advice_call")

    assert asking(1, [call]).heard_back == Rate(0, 1)
    assert asking(1, [call._replace(said=True)]).heard_back == Rate(1, 1)
    assert asking(1, [call, answer(Outcome.OUT_OF_OFFICE)._replace(said=True)]).heard_back == Rate(0, 1)


def test_a_referral_counts_by_its_step_and_plan_and_not_among_the_applications() -> None:
    counted = asking(
        0, [made(matter=-7, purpose="introduction", sequence="referral"), answer(None, matter=-7)]
    )

    assert (counted.asked, counted.heard_back, counted.by_channel) == (Rate(0, 0), Rate(0, 0), {})
    assert counted.by_purpose == {"introduction": Rate(1, 1)}
    assert counted.by_sequence == {"referral": Rate(1, 1)}


def test_those_who_still_have_time_to_answer_are_named_apart() -> None:
    contacts = [made(), answer(), made(matter=2), made(matter=3)]

    assert asking(4, contacts, waiting=[1, 2, 4]).still_waiting == 1


CONTACTS = st.lists(
    st.builds(
        Contact,
        st.sampled_from([-1, 1, 2, 3]),
        st.sampled_from(Channel),
        st.sampled_from(Direction),
        st.sampled_from(Kind),
        st.sampled_from(Disposition),
        st.sampled_from([None, *Outcome]),
        st.sampled_from(["status", "advice_question", "last_ask"]),
        st.sampled_from(["standard", "gentle"]),
        st.booleans(),
    ),
    max_size=30,
).map(lambda contacts: sorted(contacts, key=lambda contact: contact.matter))


@given(contacts=CONTACTS)
def test_each_answer_counts_for_one_way_and_no_number_exceeds_what_it_is_of(contacts: list[Contact]) -> None:
    counted = asking(3, contacts)

    assert sum(rate.hits for rate in counted.by_channel.values()) == counted.heard_back.hits
    assert counted.heard_back.tried == counted.asked.hits <= counted.asked.tried == 3
    assert sum(rate.hits for rate in counted.by_purpose.values()) == sum(
        rate.hits for rate in counted.by_sequence.values()
    )
    for rates in (counted.by_channel, counted.by_purpose, counted.by_sequence):
        assert all(0 <= rate.hits <= rate.tried <= 4 for rate in rates.values())


@given(contacts=CONTACTS)
def test_what_bounced_and_what_a_machine_wrote_changes_nothing(contacts: list[Contact]) -> None:
    noise = [
        made(disposition=Disposition.BOUNCED, matter=3),
        answer(Outcome.OUT_OF_OFFICE, matter=3),
    ]

    assert asking(3, [*contacts, *noise]) == asking(3, contacts)


def test_a_way_is_called_better_only_where_the_likely_ranges_do_not_meet() -> None:
    assert stands_out({"a": Rate(14, 15), "b": Rate(2, 15)}) == "a"
    assert stands_out({"a": Rate(9, 15), "b": Rate(5, 15)}) is None
    assert stands_out({"a": Rate(15, 15)}) is None


def test_few_tries_of_a_way_do_not_speak_against_it() -> None:
    assert stands_out({"a": Rate(90, 100), "b": Rate(0, 9)}) is None
