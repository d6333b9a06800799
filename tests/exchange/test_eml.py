"""Drafts as .eml: what a mail program reads back is what was written, and nothing more."""

from datetime import datetime, timedelta, timezone
from email import message_from_string, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.emails import Outgoing
from askwhy.domain.faults import Fault
from askwhy.exchange.eml import eml

AT = datetime(2026, 11, 24, 14, 42, tzinfo=timezone(timedelta(hours=1)))


def read(data: bytes) -> EmailMessage:
    """Read a draft as a mail program does."""
    found = message_from_string(data.decode("utf-8").replace("\r\n", "\n"), policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found


def draft(
    name: str = "Dana Reyes",
    address: str = "dana@acme.example",
    subject: str = "Thank you",
    body: str = "Dear Dana",
) -> EmailMessage:
    """Write a draft and read it back."""
    return read(eml(Outgoing(name, address, subject, body), AT))


def test_a_draft_says_to_whom_what_and_when() -> None:
    found = draft(body="Dear Dana,\n\nthank you.\n")

    assert str(found["To"]) == "Dana Reyes <dana@acme.example>"
    assert found["Subject"] == "Thank you"
    assert found["Date"].datetime == AT
    assert found["X-Unsent"] == "1"
    assert found["MIME-Version"] == "1.0"
    assert found.get_content_type() == "text/plain"
    assert found.get_content_charset() == "utf-8"
    assert found.get_content() == "Dear Dana,\n\nthank you.\n"


def test_umlauts_and_signs_of_every_script_come_back() -> None:
    found = draft(name="Jörg Müller-Łoś", subject="Grüße — 感謝", body="Žluťoučký kůň 🙂 «ça va»\n")

    assert found["To"].addresses[0].display_name == "Jörg Müller-Łoś"
    assert found["Subject"] == "Grüße — 感謝"
    assert found.get_content() == "Žluťoučký kůň 🙂 «ça va»\n"


@pytest.mark.parametrize(
    "name",
    [
        "Reyes, Dana",
        'Dana "Dee" Reyes',
        "Dana <eve@evil.example>",
        "Dana\r\nBcc: eve@evil.example",
        "Dana; eve@evil.example",
        "<b>Dana</b>",
        "=?utf-8?q?eve?=",
    ],
)
def test_a_name_is_never_a_header_or_a_recipient(name: str) -> None:
    found = draft(name=name)

    assert [each.addr_spec for each in found["To"].addresses] == ["dana@acme.example"]
    assert set(found.keys()) == set(draft().keys())


def test_a_subject_is_never_a_header() -> None:
    found = draft(subject="Thanks\r\nBcc: eve@evil.example")

    assert found["Bcc"] is None
    assert found["Subject"] == "Thanks Bcc: eve@evil.example"


def test_lines_end_as_mail_wants_them_and_none_is_too_long() -> None:
    data = eml(Outgoing("Dana", "dana@acme.example", "s" * 300, "word " * 40_000), AT)

    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, data.split(b"\r\n"))) <= 998


def test_an_umlaut_behind_the_at_is_written_as_the_net_knows_it() -> None:
    assert draft(address="info@münchen.example")["To"].addresses[0].addr_spec == "info@xn--mnchen-3ya.example"


def test_an_umlaut_before_the_at_stands_in_utf_8() -> None:
    data = eml(Outgoing("Jörg", "jörg@acme.example", "Danke", "Hallo"), AT)

    assert "jörg@acme.example".encode() in data
    assert read(data)["To"].addresses[0].addr_spec == "jörg@acme.example"


def test_two_addresses_in_one_are_refused() -> None:
    with pytest.raises(Fault) as raised:
        eml(Outgoing("Dana", "dana@acme.example,eve@evil.example", "s", "b"), AT)

    assert raised.value.reason.key == "not_an_address"


@given(st.text(max_size=60), st.text(max_size=80), st.text(st.characters(), max_size=200))
def test_whatever_is_typed_there_is_one_recipient_and_no_new_header(
    name: str, subject: str, body: str
) -> None:
    found = draft(name=name, subject=subject, body=body)

    assert len(found["To"].addresses) == 1
    assert set(found.keys()) == set(draft().keys())
