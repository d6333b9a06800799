"""Cuts a pasted text into the lines of its signature, without greetings and what programs write below."""

import re

from askwhy.facts.signature_words import begins, is_one, words_of

LONGEST = 20_000
"""Letters that are looked at: more is a whole correspondence."""

_BORDER = re.compile(r"\s+[|•·‖●▪]\s*|\s*[|•‖●▪]\s+|\t+|\s{3,}")
_QUOTED = re.compile(r"^(?:>\s?)+")
_MARKS = re.compile(r"^[*_]+|[*_]+$")
_DASHES = re.compile(r"^(?:--\s?|[-_=–—*]{3,})$")

_MOST_LINES = 30


def lines_of(text: str) -> list[str]:
    """Give the lines of a signature; of a whole e-mail, those below its last greeting or its two dashes."""
    lines = [_QUOTED.sub("", line).rstrip() for line in text.replace("**", "").split("\n")]
    lines = _below(lines)
    pieces = [_MARKS.sub("", piece.strip()).strip() for line in lines for piece in _BORDER.split(line)]
    kept = [piece for piece in pieces if piece and not _DASHES.match(piece) and not _says_nothing(piece)]
    return kept[:_MOST_LINES]


def _below(lines: list[str]) -> list[str]:
    """Cut off what stands above the signature, where that is told."""
    starts = [at + 1 for at, line in enumerate(lines) if line == "--" or is_one("closing", line)]
    for start in reversed(starts):
        if any(line.strip() for line in lines[start:]):
            return lines[start:]
    return lines


def _says_nothing(piece: str) -> bool:
    return is_one("closing", piece) or begins("noise", piece)


def rest_of(line: str) -> str:
    """Give what is left of a line of which something was taken: not the word that led to it, nor empty brackets."""
    rest = " ".join(re.sub(r"[<(\[]\s*[>)\]]", " ", line).split()).strip(" ,;:|/–—-<>")
    is_label = any(is_one(kind, rest) for kind in ("email", "link", "work", "cell", "home", "fax"))
    words = [word.strip(" .:,") for word in rest.casefold().split()]
    leading = words and words[0] in words_of("email") | words_of("link") and rest.split()[0].endswith(":")
    return "" if is_label else rest.split(" ", 1)[-1] if leading and len(words) > 1 else rest
