"""Whatever is done to a Book: undo gives back exactly what stood before, redo what stood after."""

from dataclasses import replace
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any, TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from tests.store.samples import (
    AT,
    LABEL,
    application,
    contents,
    employer,
    person,
    plan,
    put,
    quick,
    step,
    touch,
)
from tests.store.strategies import OF_KIND

from askwhy.domain.apart import Apart
from askwhy.domain.applications import Application, Interview
from askwhy.domain.changes import Change, Edit, Value
from askwhy.domain.contacts import Plan, Step, Touch
from askwhy.domain.feedback import Feedback, Todo
from askwhy.domain.outreach import PlanState, StepState
from askwhy.domain.people import Employer, Interviewer
from askwhy.domain.sequences import Sequence
from askwhy.domain.settings import Setting, SettingKey
from askwhy.store.book import open_book
from askwhy.store.shelves import SHELVES

T = TypeVar("T")

HANGS_ON: tuple[tuple[type, str, type], ...] = (
    (Interviewer, "employer", Employer),
    (Interviewer, "introduced_by", Interviewer),
    (Interviewer, "introduced_in", Touch),
    (Apart, "one", Interviewer),
    (Apart, "other", Interviewer),
    (Application, "employer", Employer),
    (Application, "told_by", Interviewer),
    (Interview, "application", Application),
    (Interview, "panel", Interviewer),
    (Plan, "interviewer", Interviewer),
    (Plan, "application", Application),
    (Step, "plan", Plan),
    (Step, "recipient", Interviewer),
    (Touch, "interviewer", Interviewer),
    (Touch, "step", Step),
    (Touch, "application", Application),
    (Feedback, "interviewer", Interviewer),
    (Feedback, "touch", Touch),
    (Feedback, "application", Application),
    (Todo, "feedback", Feedback),
)
"""Which field of which kind leads to which kind."""

KINDS = sorted(OF_KIND, key=lambda kind: kind.__name__)
IDENTIFIED = [kind for kind in KINDS if SHELVES[kind].key == "id"]


class BookLife(RuleBasedStateMachine):
    """Any changes to a Book, with undo, redo, and the end of the program between them."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp())
        self.book = quick(open_book(self.folder / "book.askwhy", create=True))
        self.past = [contents(self.book)]
        put(
            self.book,
            employer(1),
            person(1),
            application(1),
            plan(1, who=1),
            step(1, of=1, who=1),
            touch(1, who=1),
        )
        self.past.append(contents(self.book))
        self.future: list[dict[str, Any]] = []
        self.uids = 0

    def teardown(self) -> None:
        """Take the Book away."""
        self.book.close()
        rmtree(self.folder)

    def keys(self, kind: type) -> list[int]:
        """Give the ids of all values of a kind."""
        shelf = SHELVES[kind]
        sql = f'SELECT "{shelf.key}" FROM "{shelf.table}" ORDER BY 1'
        return [key for (key,) in self.book.database.rows(sql)]

    def led(self, value: T, new: dict[type, int], data: st.DataObject) -> T | None:
        """Lead a value's references to values that stand, or are new; None where there is none to lead to."""
        for kind, field, to in HANGS_ON:
            if kind is not type(value):
                continue
            known = [*self.keys(to), *([new[to]] if to in new else [])]
            held = getattr(value, field)
            if isinstance(held, tuple):
                chosen: Any = tuple(data.draw(st.lists(st.sampled_from(known), max_size=2))) if known else ()
            elif held is None:
                chosen = None
            elif not known:
                return None
            else:
                chosen = data.draw(st.sampled_from(known))
            value = replace(value, **{field: chosen})  # type: ignore[type-var]
        return value

    def drawn(self, kind: type, key: int, new: dict[type, int], data: st.DataObject) -> Any:
        """Draw a value of a kind that fits into the Book; None where it cannot fit."""
        value: Any = data.draw(OF_KIND[kind])
        value = replace(value, id=key)
        if hasattr(value, "uid"):
            self.uids += 1
            value = replace(value, uid=f"{self.uids}")
        return self.led(value, new, data)

    def apply(self, edits: list[Edit]) -> None:
        """Apply edits, and remember what stands afterwards."""
        if edits:
            self.book.apply(Change(LABEL, tuple(edits)), AT)
            self.past.append(contents(self.book))
            self.future.clear()

    @rule(data=st.data())
    def add(self, data: st.DataObject) -> None:
        """Add up to four values at once, which may refer to each other."""
        kinds = data.draw(st.lists(st.sampled_from(IDENTIFIED), min_size=1, max_size=4))
        new: dict[type, int] = {}
        edits = []
        for number, kind in enumerate(kinds, start=1):
            value = self.drawn(kind, -number, new, data)
            if value is not None:
                new[kind] = -number
                edits.append(Edit(None, value))
        self.apply(edits)

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        """Put others in the place of one or two values of each of some kinds."""
        edits: list[Edit] = []
        for kind in data.draw(st.lists(st.sampled_from(IDENTIFIED), min_size=1, max_size=3, unique=True)):
            for key in data.draw(st.permutations(self.keys(kind)))[:2]:
                before: Value = self.book.value(kind, key)
                after = self.drawn(kind, key, {}, data)
                if after is not None:
                    edits.append(Edit(before, after))
        self.apply(edits)

    @rule(template=OF_KIND[Sequence])
    def keep(self, template: Sequence) -> None:
        """Keep a plan template, a new one or over an old one of its key."""
        before = self.book.values(Sequence, [template.key]).get(template.key)
        self.apply([Edit(before, template)] if before != template else [])

    @rule(key=st.sampled_from(SettingKey), value=st.text(max_size=5))
    def set(self, key: SettingKey, value: str) -> None:
        """Write a setting."""
        before = self.book.values(Setting, [key.value]).get(key.value)
        self.apply([Edit(before, Setting(key, value))])

    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        """Take a value away, with everything that hangs on it."""
        kind = data.draw(st.sampled_from(IDENTIFIED))
        keys = self.keys(kind)
        if keys:
            going = self.with_dependents(self.book.value(kind, data.draw(st.sampled_from(keys))))
            self.apply([Edit(value, None) for value in going])

    def with_dependents(self, value: Any) -> list[Any]:
        """Give a value and whatever refers to it, or to what refers to it; each once."""
        found: list[Any] = [value]
        for each in found:
            key: int = each.id
            for kind, field, to in HANGS_ON:
                if to is type(each):
                    values: list[Any] = list(self.book.values(kind, self.keys(kind)).values())
                    found += [other for other in values if refers(other, field, key) and other not in found]
        return found

    @rule()
    def undo(self) -> None:
        """Take the last change back."""
        undone = self.book.undo()
        assert (undone is not None) == (len(self.past) > 1)
        if undone is not None:
            self.future.append(self.past.pop())

    @rule()
    def redo(self) -> None:
        """Apply again what was undone last."""
        redone = self.book.redo()
        assert (redone is not None) == bool(self.future)
        if redone is not None:
            self.past.append(self.future.pop())

    @rule()
    def close_and_open(self) -> None:
        """End the program, and start it again."""
        self.book.close()
        self.book = quick(open_book(self.folder / "book.askwhy", create=False))

    @invariant()
    def everything_stands_as_it_should(self) -> None:
        """The tables hold what they held when the Book stood here before."""
        assert contents(self.book) == self.past[-1]

    @invariant()
    def the_next_steps_are_those_of_the_plans(self) -> None:
        """What the tables derive for a person is what the plans and steps say."""
        plans = self.book.values(Plan, self.keys(Plan)).values()
        steps = self.book.values(Step, self.keys(Step)).values()
        sql = "SELECT id, plan, next_step, next_due FROM interviewer"
        for who, counts, coming_next, due in self.book.database.rows(sql):
            own = [each for each in plans if each.interviewer == who]
            counting = max(
                own, key=lambda each: (each.state is not PlanState.FINISHED, each.id), default=None
            )
            active = {each.id for each in own if each.state is PlanState.ACTIVE}
            planned = [each for each in steps if each.plan in active and each.state is StepState.PLANNED]
            coming = [each for each in planned if not each.awaits_reply]
            dates = sorted(each.due_on for each in coming if each.due_on is not None)
            assert counts == (counting.id if counting else None)
            assert due == (dates[0].isoformat() if dates else None)
            assert coming_next in ({each.id for each in coming} if coming else {None})

    @invariant()
    def the_words_to_search_by_are_those_of_the_people(self) -> None:
        """Each person stands in the index once, with what is written of them now."""
        people = self.book.values(Interviewer, self.keys(Interviewer)).values()
        employers = self.book.values(Employer, self.keys(Employer))
        wanted = [
            (
                each.id,
                each.name,
                employers[each.employer].name if each.employer else "",
                each.role,
                each.note,
                " ".join(each.tags),
                " ".join(email.address for email in each.emails),
            )
            for each in sorted(people, key=lambda each: each.id)
        ]
        assert contents(self.book)["person_search"] == wanted


def refers(value: Any, field: str, key: int) -> bool:
    """Tell whether a field of a value leads to an id."""
    held = getattr(value, field)
    return key in held if isinstance(held, tuple) else held == key


TestBookLife = BookLife.TestCase
TestBookLife.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
