"""People go out as cards and come back the same, in both versions, and another program reads them too."""

import pytest
import vobject
from hypothesis import given
from tests.exchange.strategies import PEOPLE

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Address
from askwhy.exchange.reading import read_contacts
from askwhy.exchange.vcard_writer import VERSIONS, write_cards

DANA = PersonDraft(
    name="Dana María Reyes",
    uid="4f",
    pronouns="she",
    role="Lead; robots, mostly",
    employer="Acme, Inc.",
    emails=(("dana@acme.example", "work"), ("d@reyes.example", "")),
    phones=(("+1 312 555 0142", "cell"), ("+1 312 555 0199", "Front desk"), ("+1 312 555 0100", "work fax")),
    addresses=(
        Address(
            "12 Main St\nSuite 4",
            "Old Town",
            "Chicago",
            "IL",
            "60614",
            "United States of America",
            "Lab",
            "work",
        ),
        Address("PO Box 7", city="Ulm", country="Germany"),
    ),
    zone="America/Chicago",
    language="de",
    note="Liked the gripper.\nKeep in touch; truly.",
    tags=("panel", "R, D"),
    unread=(
        "BDAY: 1980-05-17",
        "URL (work): https://acme.example/dana?a=1,2;b",
        "called twice",
        "X-HOBBY: go",
    ),
)


def cards(people: list[PersonDraft], version: str = VERSIONS[0]) -> bytes:
    """Write cards, all at once."""
    return b"".join(write_cards(people, version))


def back(data: bytes) -> tuple[PersonDraft, ...]:
    """Read cards; nothing may be wrong with them."""
    found = read_contacts(data, "people.vcf")
    assert found.problems == ()
    return found.people


@pytest.mark.parametrize("version", VERSIONS)
class TestBothVersions:
    """What holds for 4.0 and 3.0."""

    def test_a_person_comes_back_whole(self, version: str) -> None:
        assert back(cards([DANA], version)) == (DANA,)

    def test_another_program_reads_it(self, version: str) -> None:
        card = vobject.readOne(cards([DANA], version).decode())

        assert card.fn.value == "Dana María Reyes"
        assert card.n.value.family == "Reyes"
        assert card.email.value == "dana@acme.example"
        assert card.note.value == "Liked the gripper.\nKeep in touch; truly."

    def test_no_line_is_longer_than_allowed_and_no_letter_is_split(self, version: str) -> None:
        data = cards([PersonDraft("Dana", note="日本語" * 99)], version)

        assert max(map(len, data.split(b"\r\n"))) <= 75
        for line in data.split(b"\r\n"):
            line.decode()

    @given(PEOPLE)
    def test_anybody_comes_back_whole(self, version: str, person: PersonDraft) -> None:
        assert back(cards([person], version)) == (person,)


def test_a_name_from_a_file_cannot_add_a_line_to_a_card() -> None:
    data = cards([PersonDraft("Dana\r\nEND:VCARD", note="a\rTEL:1")])

    assert data.split(b"\r\n").count(b"END:VCARD") == 1
    assert b"\nTEL:1" not in data
