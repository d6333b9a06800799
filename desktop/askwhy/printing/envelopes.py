"""Lays addresses out on envelopes, each text in the zone that the sender's post gives it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from askwhy.domain.envelopes import Envelope, Zones
from askwhy.domain.reasons import Reason
from askwhy.domain.sheets import Box, Paper
from askwhy.printing.drawing import Addressee, Drawing, LeftOut, Placement, Said, TextBlock, WidthOf, said
from askwhy.printing.fitting import clean_lines, fit, height_of, placed

_ADDRESS_POINTS = 12.0
_SENDER_POINTS = 9.0
"""Smaller than the address, so that no machine takes the one for the other."""


@dataclass(frozen=True)
class EnvelopeRun:
    """All envelopes of one printing. Not slotted: what it knows of its order is kept once it was asked for."""

    envelope: Envelope
    zones: Zones
    paper: Paper
    """The envelope itself, or what the printer takes it for."""
    placement: Placement
    sender: TextBlock | None
    sender_left_out: bool
    """Whether there is a sender for whom the zone is too small."""
    addresses: tuple[tuple[int, TextBlock], ...]
    left_out: tuple[LeftOut, ...]

    @property
    def pages(self) -> int:
        """One for each envelope."""
        return len(self.addresses)

    @property
    def pieces(self) -> int:
        """How many envelopes there are."""
        return len(self.addresses)

    @cached_property
    def keys(self) -> tuple[int, ...]:
        """For whom they are."""
        return tuple(key for key, _block in self.addresses)

    def drawing(self, page: int, *, outline: bool = False) -> Drawing:
        """Give one envelope; with `outline`, its edge and zones as well."""
        address = self.addresses[page][1]
        blocks = (self.sender, address) if self.sender is not None else (address,)
        return Drawing(blocks, self._edges() if outline else ())

    def page_of(self, key: int) -> int | None:
        """Give a person's envelope."""
        return self.keys.index(key) if key in self.keys else None

    def texts(self) -> Iterator[Said]:
        """Give the lines of all addresses."""
        return chain.from_iterable(said(key, (block,)) for key, block in self.addresses)

    def _edges(self) -> tuple[Box, ...]:
        sender = (self.zones.sender,) if self.zones.sender is not None else ()
        return (self.envelope.face, self.zones.recipient, self.zones.stamp, self.zones.clear, *sender)


def lay_out_envelopes(
    envelope: Envelope,
    zones: Zones,
    addressees: Sequence[Addressee],
    sender: Sequence[str],
    width_of: WidthOf,
    *,
    paper: Paper | None = None,
    placement: Placement | None = None,
) -> EnvelopeRun:
    """Give every address its envelope, and the sender's on each where the post wants it on the face.

    An address that does not fit its zone at 8 points is left out with its reason. Without `paper`, the printer is to
    feed the envelope's own size; otherwise the envelope lies on that paper as `placement` says.
    """
    addresses: list[tuple[int, TextBlock]] = []
    left_out: list[LeftOut] = []
    for addressee in addressees:
        block = address_block(clean_lines(addressee.lines), zones, width_of)
        if block is None:
            why = Reason.of("too_long", sheet=envelope.title)
            left_out.append(LeftOut(addressee.key, addressee.who, why))
        else:
            addresses.append((addressee.key, block))
    from_lines = clean_lines(sender)
    from_block = sender_block(from_lines, zones, width_of)
    return EnvelopeRun(
        envelope,
        zones,
        paper or envelope.paper,
        placement or Placement(),
        from_block,
        bool(from_lines) and zones.sender is not None and from_block is None,
        tuple(addresses),
        tuple(left_out),
    )


def address_block(lines: Sequence[str], zones: Zones, width_of: WidthOf) -> TextBlock | None:
    """Place an address: where addresses begin, or as far to the left and above as it must; None when it is too long.

    It shrinks only when the whole zone is too small for it at full size.
    """
    zone = zones.recipient
    fitted = fit(lines, zone.width, zone.height, width_of, _ADDRESS_POINTS)
    if fitted is None:
        return None
    points, broken = fitted
    width = max((width_of(line, points) for line in broken), default=0.0)
    height = height_of(len(broken), points)
    left = max(zone.left, min(zones.start[0], zone.right - width))
    top = max(zone.top, min(zones.start[1], zone.bottom - height))
    return TextBlock(Box(left, top, width, height), points, placed(broken, points, 0, 0))


def sender_block(lines: Sequence[str], zones: Zones, width_of: WidthOf) -> TextBlock | None:
    """Place the sender's address; None where it stands on the back, is not known, or does not fit."""
    if zones.sender is None or not lines:
        return None
    fitted = fit(lines, zones.sender.width, zones.sender.height, width_of, _SENDER_POINTS)
    if fitted is None:
        return None
    points, broken = fitted
    return TextBlock(zones.sender, points, placed(broken, points, 0, 0))
