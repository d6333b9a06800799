"""Addresses and headers: no second recipient and no second header hides in what was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.emails import checked_address, is_address, one_line
from askwhy.domain.faults import Fault


@pytest.mark.parametrize(
    "text",
    ["dana@acme.example", "d.reyes+jobs@mail.acme.example", "jörg@münchen.example", "o'hara@acme.example"],
)
def test_an_address_is_one(text: str) -> None:
    assert is_address(text)
    assert checked_address(f"  {text} ") == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "dana",
        "@acme.example",
        "dana@",
        "dana@acme..example",
        ".dana@acme.example",
        "dana@acme.example, eve@evil.example",
        "dana@acme.example;eve@evil.example",
        "dana@acme.example\nBcc: eve@evil.example",
        "dana@acme.example\r\n",
        "dana reyes@acme.example",
        "<dana@acme.example>",
        "a@b@c.example",
        "dana@acme.example\x00",
        "dana\u2028@acme.example",
        f"{'d' * 65}@acme.example",
        f"dana@{'a.' * 130}example",
    ],
)
def test_what_is_none_or_more_than_one_is_refused(text: str) -> None:
    assert not is_address(text)


def test_a_refusal_shows_the_address_on_one_line() -> None:
    with pytest.raises(Fault) as raised:
        checked_address("dana@acme.example\nBcc: eve@evil.example")

    assert raised.value.reason.arg("value") == "dana@acme.example Bcc: eve@evil.example"


@given(st.text())
def test_whatever_stands_in_a_name_it_stays_one_line(name: str) -> None:
    line = one_line(name)

    assert line.isprintable()
    assert len(line.splitlines()) <= 1
