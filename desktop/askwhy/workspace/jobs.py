"""The one helper for slow work beside the window: values in, values out, progress, cancel, no Qt."""

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

from askwhy.domain.faults import Fault

T = TypeVar("T")

Progress = Callable[[int, int], bool]
"""Told what is done and how much there is; answers whether to go on."""


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep the collector of garbage away from work that makes much.

    It stops every thread, so the window too, while it goes through all there is: 140 ms with 10,000 people. What
    was made is set aside in the end: it goes by itself once nobody holds it.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.freeze()
            gc.enable()


class Job(Generic[T]):
    """Work that runs in its own thread. It gets values and a Progress, and opens its own Book if it needs one."""

    def __init__(
        self, work: Callable[[Progress], T], progressed: Callable[[int, int], None] | None = None
    ) -> None:
        self._work = work
        self._progressed = progressed
        self._cancelled = threading.Event()
        self._thread: threading.Thread | None = None
        self._result: T | None = None
        self.fault: Fault | None = None
        self.bug: Exception | None = None

    @property
    def result(self) -> T:
        """What the work gave; only after it has ended without a fault. A bug of ours is raised here."""
        if self.bug is not None:
            raise self.bug
        return self._result  # type: ignore[return-value]  # the work gave a T, which may itself be None

    @property
    def refusal(self) -> Fault | None:
        """What to say where there is no result: a fault of the world, or that a mistake of ours was in the way."""
        return self.fault if self.bug is None else Fault("our_mistake")

    def start(self, ended: Callable[["Job[T]"], None]) -> None:
        """Begin; `ended` is called in the job's own thread."""
        self._thread = threading.Thread(target=self._run, args=(ended,), daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop; it ends with Fault "stopped" at its next step."""
        self._cancelled.set()

    def wait(self) -> None:
        """Wait until the work has ended."""
        if self._thread is not None:
            self._thread.join()

    def _run(self, ended: Callable[["Job[T]"], None]) -> None:
        try:
            self._result = self._work(self._tell)
        except Fault as fault:
            self.fault = fault
        except Exception as bug:
            self.bug = bug
        ended(self)

    def _tell(self, done: int, total: int) -> bool:
        if self._progressed is not None:
            self._progressed(done, total)
        return not self._cancelled.is_set()
