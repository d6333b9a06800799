"""Anybody, as a Book may hold them: for what goes out to a file and comes back."""

import string

from hypothesis import strategies as st

from askwhy.domain.drafts import PersonDraft
from askwhy.domain.people import Address
from askwhy.facts.countries import country_name

_WORDS = st.text(string.ascii_letters + string.digits + "äßé日本;,:\\'^\"=+-@()/", min_size=1, max_size=90)
_LABELS = st.sampled_from(["", "work", "home", "cell", "work cell", "Front desk"])
_NUMBERS = st.sampled_from(["12/5", "1-2-3", "312 555", "+1 312 555 0142", "(312) 555-0142", "0301E5"])

PEOPLE = st.builds(
    PersonDraft,
    name=st.text(string.ascii_letters + "ñ日", min_size=1, max_size=60),
    uid=st.text(string.hexdigits, min_size=1),
    pronouns=st.sampled_from(["", "she", "they/them"]),
    role=_WORDS,
    employer=_WORDS,
    emails=st.lists(st.tuples(st.sampled_from(["a@x.org", "b@x.org", "c@x.org"]), _LABELS)).map(
        lambda ways: tuple(dict(ways).items())
    ),
    phones=st.lists(st.tuples(st.text(string.digits, min_size=3) | _NUMBERS, _LABELS)).map(
        lambda ways: tuple(dict(ways).items())
    ),
    addresses=st.lists(
        st.builds(
            Address,
            street=_WORDS,
            locality=st.just("") | _WORDS,
            city=_WORDS,
            postal_code=st.text(string.digits + "-", max_size=6),
            organisation=st.just("") | _WORDS,
            country=st.sampled_from(["", "DE", "US"]).map(country_name),
            label=_LABELS,
        ),
        max_size=2,
        unique=True,
    ).map(tuple),
    note=_WORDS,
    unread=st.lists(_WORDS.map("X-HOBBY: {}".format), max_size=2, unique=True).map(tuple),
    opted_out=st.booleans(),
)
