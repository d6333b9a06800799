"""Reading the person of an e-mail signature: each line by its looks, nothing lost, no crash on any text."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Address
from askwhy.exchange.signature import read_signature

AMERICAN = """\
Thanks again for your time.

Best regards,
Dana Reyes (she/her)
VP Engineering | Acme Robotics
2145 North Halsted Street, Suite 400
Chicago, IL 60614
T: +1 312 555 0142 | M: +1 312 555 0199
dana.reyes@acme-robotics.example
www.acme-robotics.example
"""

GERMAN = """\
Hallo Frau Lind,
vielen Dank für das Gespräch.

Mit freundlichen Grüßen

Dr. Tom Becker
Leiter Entwicklung

Nordlicht GmbH
Spitalerstraße 14
20095 Hamburg

Tel. +49 40 5550142
Fax +49 40 5550143
E-Mail: tom.becker@nordlicht.example

Amtsgericht Hamburg HRB 12345
"""


def read(text: str, home: str = "US") -> PersonDraft:
    """Read a signature in which there is somebody."""
    found = read_signature(text, home)
    assert found is not None
    return found


def test_an_american_signature_below_a_whole_mail() -> None:
    assert read(AMERICAN) == PersonDraft(
        name="Dana Reyes",
        pronouns="she",
        role="VP Engineering",
        employer="Acme Robotics",
        emails=(("dana.reyes@acme-robotics.example", ""),),
        phones=(("+1 312 555 0142", "work"), ("+1 312 555 0199", "cell")),
        addresses=(Address("2145 North Halsted Street, Suite 400", "", "Chicago", "IL", "60614", "US"),),
        note="www.acme-robotics.example",
    )


def test_a_german_one_read_abroad() -> None:
    assert read(GERMAN) == PersonDraft(
        name="Dr. Tom Becker",
        role="Leiter Entwicklung",
        employer="Nordlicht GmbH",
        emails=(("tom.becker@nordlicht.example", ""),),
        phones=(("+49 40 5550142", "work"), ("+49 40 5550143", "fax")),
        addresses=(Address("Spitalerstraße 14", "", "Hamburg", "", "20095", "DE"),),
        note="Amtsgericht Hamburg HRB 12345",
    )


@pytest.mark.parametrize(
    ("text", "name", "role", "employer"),
    [
        ("Dana Reyes <dana@x.example>", "Dana Reyes", "", ""),
        (
            "Jon Okafor, Head of Data at Lumen Health · jon@lumenhealth.example · (312) 555-0188",
            *("Jon Okafor", "Head of Data", "Lumen Health"),
        ),
        ("田中 花子\n株式会社サンプル\n+81 3-5550-0142", "田中 花子", "", "株式会社サンプル"),
        ("Sam Whitlock\nRecruiter\nAcme\n312-555-0117", "Sam Whitlock", "Recruiter", "Acme"),
        (
            "> --\n> Jan van der Berg\n> Ontwikkelaar bij Pixel BV\n> jan@pixel.example",
            "Jan van der Berg",
            "Ontwikkelaar",
            "Pixel BV",
        ),
        ("kim.smith@x.example", "Kim Smith", "", ""),
        (
            "**Ana Sousa** – Directora\nFeitoria Lda\nana@feitoria.example",
            "Ana Sousa",
            "Directora",
            "Feitoria Lda",
        ),
    ],
)
def test_short_ones(text: str, name: str, role: str, employer: str) -> None:
    found = read(text)

    assert (found.name, found.role, found.employer) == (name, role, employer)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n",
        "The quick brown fox jumps over the lazy dog.",
        "1234",
        "https://x.example/a",
        "Best regards,",
    ],
)
def test_where_there_is_nobody_nobody_is_read(text: str) -> None:
    assert read_signature(text, "US") is None


def test_a_number_with_words_that_say_nothing_of_it_keeps_them() -> None:
    found = read("Bo Lind\nAsk for Maria: 312-555-0117\nbo@x.example")

    assert found.phones == (("312-555-0117", ""),)
    assert "Ask for Maria" in found.role + found.note


def test_a_day_is_no_number_and_stays() -> None:
    found = read("Bo Lind\nbo@x.example\nOut of office until 2026-11-24")

    assert found.phones == ()
    assert "2026-11-24" in found.role + found.employer + found.note


WORDS = st.sampled_from(
    [
        *(
            "Dana Reyes",
            "VP",
            "Acme GmbH",
            "+49 40 5550142",
            "a@b.example",
            "www.x.example",
            "Fax:",
            "--",
            ">",
        ),
        *("|", "20095 Hamburg", "12", "she/her", "Tel.", "Mit freundlichen Grüßen", "Hauptstr. 5", "Germany"),
    ]
)
LINES = st.lists(WORDS | st.text(max_size=12), max_size=6).map(" ".join)


@given(st.lists(LINES, max_size=12).map("\n".join))
def test_no_text_makes_it_stumble_and_no_address_is_lost(text: str) -> None:
    found = read_signature(text, "DE")

    if found is not None:
        assert found.name
        assert ("a@b.example" in text) <= ("a@b.example" in str(found))


@pytest.mark.parametrize(
    "text", ["1 " * 10_000, "a@" * 10_000, "+49 40 " * 3_000, "(" * 20_000, "von " * 5_000, "x\n" * 10_000]
)
def test_a_hostile_text_is_read_or_not_within_a_second(text: str) -> None:
    began = process_time()

    read_signature(text, "DE")

    assert process_time() - began < 1
