"""Whole random histories of plans: after every deed, the real verbs and the reference say the same dates."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.operations.builders import DANA, KENJI
from tests.operations.history import History


@settings(max_examples=1200)
@given(st.integers(0, 2**32 - 1))
def test_every_deed_leaves_the_dates_that_the_reference_has(seed: int) -> None:
    history = History(Random(seed))
    history.start(DANA, with_job=True)
    history.start(DANA, with_job=False)
    history.check()
    for number in range(6):
        if number == 2:
            history.start(KENJI, with_job=True)
        history.deed()
        history.check()
        history.check_promises()
