"""Cuts the bytes of a file into lines, in blocks: a list of a million short lines takes four times the file."""

from collections.abc import Iterator

_BLOCK = 262144


def blocks_of_lines(data: bytes) -> Iterator[list[bytes]]:
    """Give the lines of a file that ends them with LF or CRLF, without their ends, some thousand at a time."""
    begin = 0
    while begin < len(data):
        end = data.find(b"\n", begin + _BLOCK) + 1 or len(data)
        yield data[begin:end].replace(b"\r\n", b"\n").removesuffix(b"\n").split(b"\n")
        begin = end
