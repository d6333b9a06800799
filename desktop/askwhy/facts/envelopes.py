"""The envelopes that are known, and what each post wants to find on them."""

from functools import cache

from askwhy.domain.envelopes import Envelope, Post, post_of
from askwhy.domain.faults import Fault
from askwhy.domain.sheets import Box
from askwhy.facts.tables import rows


@cache
def envelopes() -> dict[str, Envelope]:
    """Give every known envelope by its name, in the table's order."""
    return {row[0]: _envelope(row) for row in rows("envelopes.tsv")}


def envelope(name: str) -> Envelope:
    """Give one envelope, in small letters or capitals. Raises Fault "unknown_envelope"."""
    key = name.strip().casefold()
    if key not in envelopes():
        raise Fault("unknown_envelope", name=name, known=", ".join(envelopes()))
    return envelopes()[key]


def usual_envelope(country: str) -> Envelope:
    """Give the envelope that is sold most in a country: No 10, DL or Chou 3."""
    usual = {"US": "no10", "CA": "no10", "JP": "chou3"}
    return envelopes()[usual.get(country, "dl")]


def find_envelopes(query: str) -> list[Envelope]:
    """Give the envelopes whose name or title holds every word of the query."""
    words = query.casefold().split()
    return [
        each
        for each in envelopes().values()
        if all(word in f"{each.name} {each.title} envelope".casefold() for word in words)
    ]


def post(country: str) -> Post:
    """Give the post of a sender's country."""
    return post_of(country, _posts())


@cache
def _posts() -> tuple[Post, ...]:
    return tuple(_post(row) for row in rows("posts.tsv"))


def _post(row: list[str]) -> Post:
    name, countries, *measures = row
    side, top, rise, bottom, *sender_and_rest = (_measure(cell) for cell in measures)
    from_left, from_top, share, right, third, low, *rest = sender_and_rest
    stamp, clear_width, clear_height, start_x, start_y = (each or 0.0 for each in rest)
    return Post(
        name,
        tuple(countries.split(",")) if countries != "-" else (),
        side or 0.0,
        top,
        rise,
        bottom or 0.0,
        from_left,
        from_top,
        share,
        right,
        third,
        low,
        stamp,
        clear_width,
        clear_height,
        start_x,
        start_y,
    )


def _envelope(row: list[str]) -> Envelope:
    name, title, usual_in, width, height, *window = row
    left, top, across, down = (_measure(cell) for cell in window)
    hole = Box(left, top or 0.0, across or 0.0, down or 0.0) if left is not None else None
    return Envelope(name, title, usual_in, float(width), float(height), hole)


def _measure(cell: str) -> float | None:
    return None if cell == "-" else float(cell)
