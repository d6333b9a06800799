"""The shipped sequences, read from their tables."""

from functools import cache

from askwhy.assets import resource
from askwhy.domain.sequence_form import sequence_from
from askwhy.domain.sequences import Sequence


@cache
def sequences() -> dict[str, Sequence]:
    """Give every shipped sequence by its key, in the order in which people are offered them."""
    import tomllib  # no start needs it

    read = [
        (path.stem, tomllib.loads(path.read_text(encoding="utf-8")))
        for path in resource("sequences").glob("*.toml")
    ]
    return {key: sequence_from(key, data) for key, data in sorted(read, key=lambda item: item[1]["position"])}
