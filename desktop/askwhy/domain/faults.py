"""The faults of the world: expected, told in one sentence, never a traceback."""

from askwhy.domain.reasons import Argument, Reason


class Fault(Exception):
    """Something outside the program is not as it must be: a file, a lock, a printer, an input.

    It carries a key with arguments; `askwhy.wording.faults` has the sentence. Our own bugs are ordinary
    exceptions and end in a traceback in the log.
    """

    def __init__(self, key: str, /, **args: Argument) -> None:
        super().__init__(key, args)
        self.reason = Reason.of(key, **args)


class Ambiguous(Fault):
    """Several people (or applications) fit; `candidates` are (id, name) pairs to choose from."""

    def __init__(self, key: str, candidates: tuple[tuple[int, str], ...], /, **args: Argument) -> None:
        super().__init__(key, **args)
        self.candidates = candidates
