"""Envelopes: their sizes and windows, and the zones that a post gives them, in millimetres from the top left."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from askwhy.domain.printers import Face, Feed
from askwhy.domain.sheets import Box, Paper

_STAMP_WIDTH, _STAMP_HEIGHT = 22.0, 25.0
_GAP = 3.0
"""Millimetres that sender and stamp keep from each other."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """One size of envelope, lying before one. Raises `ValueError` when it stands, or its window leaves it."""

    name: str
    """As on the command line: no10, dl, c6."""
    title: str
    usual_in: str
    """The post in whose countries it is sold: US, EU, JP."""
    width: float
    height: float
    window: Box | None = None

    def __post_init__(self) -> None:
        if not self.width >= self.height > 0:
            raise ValueError("width and height: the long side first")
        if self.window is not None and not _holds(self.face, self.window):
            raise ValueError("window: it leaves the envelope")

    @property
    def face(self) -> Box:
        """The whole face."""
        return Box(0, 0, self.width, self.height)

    @property
    def paper(self) -> Paper:
        """The envelope as a piece of paper."""
        return Paper(self.title, self.width, self.height)


def _holds(outer: Box, inner: Box) -> bool:
    return (
        outer.left <= inner.left < inner.right <= outer.right
        and outer.top <= inner.top < inner.bottom <= outer.bottom
    )


@dataclass(frozen=True, slots=True)
class Post:
    """What a post wants of an envelope's face; see the table of posts for the words."""

    name: str
    countries: tuple[str, ...]
    side: float
    top: float | None
    rise: float | None
    bottom: float
    from_left: float | None
    """None: the sender stands on the back."""
    from_top: float | None
    from_share: float | None
    from_right: float | None
    from_third: float | None
    from_low: float | None
    stamp: float
    clear_width: float
    clear_height: float
    start_x: float
    start_y: float


class Zones(NamedTuple):
    """The zones of one envelope for one post."""

    recipient: Box
    """Every letter of the address lies within."""
    start: tuple[float, float]
    """Where an address begins that has room enough."""
    sender: Box | None
    """None where the sender stands on the back."""
    stamp: Box
    clear: Box
    """Where nothing may stand."""


def zones(envelope: Envelope, post: Post) -> Zones:
    """Give the zones of an envelope by the rules of the sender's post."""
    width, height = envelope.width, envelope.height
    stamp = Box(width - post.stamp - _STAMP_WIDTH, post.stamp, _STAMP_WIDTH, _STAMP_HEIGHT)
    sender = _sender(envelope, post, stamp)
    top = max(post.top or 0.0, height - post.rise if post.rise is not None else 0.0)
    if sender is not None:
        top = max(top, sender.bottom)
    recipient = Box(post.side, top, width - 2 * post.side, height - post.bottom - top)
    clear_width = post.clear_width or width
    clear = Box(width - clear_width, height - post.clear_height, clear_width, post.clear_height)
    # A large envelope is read no higher than a small one, so that its address begins lower than usual.
    start = (width * post.start_x, max(top, height * post.start_y))
    return Zones(recipient, start, sender, stamp, clear)


def _sender(envelope: Envelope, post: Post, stamp: Box) -> Box | None:
    if post.from_left is None or post.from_top is None:
        return None
    rights = [stamp.left - _GAP]
    if post.from_share is not None:
        rights.append(envelope.width * post.from_share)
    if post.from_right is not None:
        rights.append(envelope.width - post.from_right)
    lows = [envelope.height]
    if post.from_third is not None:
        lows.append(envelope.height * post.from_third)
    if post.from_low is not None:
        lows.append(post.from_low)
    return Box(post.from_left, post.from_top, min(rights) - post.from_left, min(lows) - post.from_top)


def post_of(country: str, posts: Sequence[Post]) -> Post:
    """Give the post of a sender's country; the one that names no country is for all others."""
    named = next((post for post in posts if country in post.countries), None)
    return named or next(post for post in posts if not post.countries)


class FeedPlace(NamedTuple):
    """Where an envelope lies on the paper that a printer thinks it feeds: its corner, and clockwise quarter turns."""

    left: float
    top: float
    quarters: int


def feed_place(envelope: Envelope, paper: Paper, feed: Feed, face: Face) -> FeedPlace:
    """Give the place of an envelope that goes in short side first, on a paper of another size.

    Face up, its left edge comes out first, so that it is turned once to the right; face down, the other way round.
    The corner is where the envelope's own top left lies after the turn.
    """
    across = envelope.height
    free = paper.width - across
    left = {Feed.LEFT: 0.0, Feed.CENTRE: free / 2, Feed.RIGHT: free}[feed]
    if face is Face.UP:
        return FeedPlace(left + across, 0.0, 1)
    return FeedPlace(left, envelope.width, 3)
