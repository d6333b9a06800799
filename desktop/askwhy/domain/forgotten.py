"""What is kept of those who are forgotten: a salted hash by which an address or a person is known again, no more."""

from collections.abc import Iterable
from enum import StrEnum
from hashlib import scrypt, sha256
from typing import NamedTuple


class Kind(StrEnum):
    """What a trace is of."""

    ADDRESS = "address"
    """An e-mail address of someone who asked not to be contacted: it stays."""
    PERSON = "person"
    """The uid of a person who is still to be taken out of the backups."""
    EMPLOYER = "employer"
    """The name of an employer who is still to be taken out of the backups."""


class Trace(NamedTuple):
    """One hash, with the salt that makes guessing dear."""

    kind: Kind
    salt: str
    digest: str

    @classmethod
    def of(cls, kind: Kind, text: str, salt: str) -> "Trace":
        """Make the trace of a text; `salt` is a new random text for each."""
        return cls(kind, salt, digest(kind, text, salt))

    def fits(self, text: str) -> bool:
        """Tell whether it is the trace of a text."""
        return self.digest == digest(self.kind, text, self.salt)


def written(traces: Iterable[Trace]) -> str:
    """Write traces as a setting keeps them, one a line."""
    return "\n".join(" ".join(trace) for trace in traces)


def read(text: str) -> tuple[Trace, ...]:
    """Read what `written` wrote; what is no trace is left out."""
    parts = (line.split(" ") for line in text.splitlines())
    known = {kind.value for kind in Kind}
    return tuple(
        Trace(Kind(part[0]), part[1], part[2]) for part in parts if len(part) == 3 and part[0] in known
    )


def digest(kind: Kind, text: str, salt: str) -> str:
    """Give the hash of a text. That of an address is costly (1 ms), for addresses can be guessed one by one."""
    plain = text.strip().casefold().encode("utf-8", "surrogatepass")
    if kind is Kind.ADDRESS:
        return scrypt(plain, salt=salt.encode("ascii"), n=512, r=8, p=1, dklen=16).hex()
    return sha256(salt.encode("ascii") + plain).hexdigest()[:32]
