"""Links to the mail program: what it is handed is what was written."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from askwhy.domain.emails import Outgoing
from askwhy.domain.faults import Fault
from askwhy.exchange.mailto import LONGEST, mailto


def opened(
    address: str = "dana@acme.example", subject: str = "Thanks", body: str = "Dear Dana"
) -> tuple[str, str, str]:
    """Give address, subject and body as a mail program reads them from the link."""
    link = mailto(Outgoing("Dana Reyes", address, subject, body))
    assert link is not None
    parts = urlsplit(link)
    found = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True, separator="&")
    assert set(found) == {"subject", "body"}
    return unquote(parts.path), found["subject"][0], found["body"][0]


@pytest.mark.parametrize(
    "text", ["a & b = c ? d # e % f + g", "Grüße — 感謝", '"quoted" <b>', "50 %25 off&bcc=eve@evil.example"]
)
def test_signs_with_a_meaning_in_links_come_through(text: str) -> None:
    assert opened(subject=text, body=text) == ("dana@acme.example", text, text)


def test_line_ends_are_those_of_mail() -> None:
    assert opened(body="one\ntwo\r\n\nthree")[2] == "one\r\ntwo\r\n\r\nthree"


def test_nothing_in_it_is_a_blank_or_a_plus() -> None:
    link = mailto(Outgoing("Dana", "d+x@acme.example", "one two", "three four"))

    assert link == "mailto:d%2Bx@acme.example?subject=one%20two&body=three%20four"


def test_what_is_too_long_for_a_link_has_none() -> None:
    assert mailto(Outgoing("Dana", "dana@acme.example", "s", "x" * LONGEST)) is None
    assert mailto(Outgoing("Dana", "dana@acme.example", "s", "ü" * 400)) is None


def test_a_second_recipient_is_refused() -> None:
    with pytest.raises(Fault):
        mailto(Outgoing("Dana", "dana@acme.example,eve@evil.example", "s", "b"))
    with pytest.raises(Fault):
        mailto(Outgoing("Dana", "dana@acme.example?bcc=eve@evil.example\n", "s", "b"))
