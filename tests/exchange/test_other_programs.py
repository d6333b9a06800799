"""Sample files of other programs, where they lie beside the repository: no value of them may be lost."""

import re
from pathlib import Path

import pytest

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.faults import Fault
from askwhy.exchange.reading import read_contacts
from askwhy.exchange.text import as_utf8
from askwhy.exchange.vcard_lines import properties

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "contacts"
CARDS = sorted(FOLDER.rglob("*.vcf")) if FOLDER.is_dir() else []
PLAIN = re.compile(rb"(?:item\d+\.)?(FN|N|TEL|EMAIL|ADR|ORG|TITLE|ROLE|URL|NOTE|BDAY|UID)$", re.IGNORECASE)

pytestmark = pytest.mark.skipif(not CARDS, reason="the samples are not here")


def everything(person: PersonDraft) -> str:
    """Give all that is known of a person, letters and figures alone."""
    ways = [value for value, _label in (*person.emails, *person.phones)]
    lines = [
        f"{address.street} {address.city} {address.region} {address.postal_code} {address.country}"
        for address in person.addresses
    ]
    said = (person.name, person.uid, person.role, person.employer, person.note, *person.tags, *person.unread)
    return squeezed(" ".join((*said, *ways, *lines)))


def squeezed(text: str) -> str:
    """Give the letters and figures of a text, in small letters."""
    return re.sub(r"[\W_]", "", text.casefold())


@pytest.mark.parametrize("path", CARDS, ids=lambda path: path.name)
def test_no_word_of_a_plain_value_is_lost(path: Path) -> None:
    """Each word is looked for by a search of the lines that knows nothing of encodings or fields."""
    data = path.read_bytes()
    try:
        found = read_contacts(data, path.name)
    except Fault as fault:
        pytest.fail(f"refused: {fault.reason.key}")
    kept = "".join(map(everything, found.people)) + squeezed(" ".join(each.text for each in found.problems))
    for item in properties(as_utf8(data)):
        head, _, value = item.text.partition(b":")
        if PLAIN.match(head) and value.isascii() and b"=" not in value:
            text = re.sub(r"^(tel:|mailto:|urn:uuid:)|\\[nN]", " ", value.decode())
            missing = [word for word in re.findall(r"[^\W_]+", text) if squeezed(word) not in kept]
            assert not missing, item.text
