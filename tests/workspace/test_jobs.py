"""Slow work beside the window: it gives a value, a fault or a bug, tells how far it is, and can be stopped."""

import threading

import pytest

from askwhy.domain.faults import Fault
from askwhy.workspace.jobs import Job, Progress


def counting(tell: Progress) -> int:
    """Count to three, asking at each step whether to go on."""
    for done in range(3):
        if not tell(done, 3):
            raise Fault("stopped")
    return 3


def ended(job: Job[int]) -> Job[int]:
    """Run a job to its end."""
    told: list[Job[int]] = []
    job.start(told.append)
    job.wait()
    assert told == [job]
    return job


def test_what_the_work_gives_is_the_result() -> None:
    heard: list[tuple[int, int]] = []

    done = ended(Job(counting, lambda *progress: heard.append(progress)))

    assert (done.result, done.fault, done.bug) == (3, None, None)
    assert heard == [(0, 3), (1, 3), (2, 3)]


def test_it_runs_beside_who_started_it() -> None:
    assert ended(Job(lambda tell: threading.get_ident())).result != threading.get_ident()


def test_work_that_is_stopped_ends_with_a_fault() -> None:
    job = Job(counting)
    job.cancel()

    assert ended(job).fault is not None
    assert job.fault is not None
    assert job.fault.reason.key == "stopped"


def test_a_bug_of_ours_is_raised_where_the_result_is_wanted() -> None:
    job = ended(Job(lambda tell: 1 // 0))

    assert isinstance(job.bug, ZeroDivisionError)
    with pytest.raises(ZeroDivisionError):
        _ = job.result


def test_who_waits_for_what_never_began_does_not_wait() -> None:
    Job(counting).wait()
