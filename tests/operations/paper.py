"""A plan's whole life on paper: what each deed does to the dates, by the slow reference, in plain words."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from tests.domain.reference import DAY, Desk, Item, lay_out, loses_its_point, move

ABSENCE = 5
"""Business days that an absence lasts when nobody says how long."""


@dataclass
class PaperPlan:
    """A plan for a person, with the days from which it counts."""

    key: int
    person: int
    items: list[Item]
    anchors: dict[str, date]
    answered: bool = False
    state: str = "active"
    is_answered_by_them: bool = False
    job: int | None = None

    def item(self, position: int) -> Item:
        """Give the item of a place."""
        return next(item for item in self.items if item.position == position)

    def planned(self) -> list[Item]:
        """Give what is still planned."""
        return [item for item in self.items if item.state == "planned"]


@dataclass
class Paper:
    """Everyone's plans, and what each person's dates keep to."""

    desks: dict[int, Desk]
    plans: list[PaperPlan] = field(default_factory=list)
    answers: list[tuple[int, date]] = field(default_factory=list)
    """Who answered when; what a machine wrote in their absence is no answer."""

    def others(self, plan: PaperPlan) -> list[date]:
        """Give the days of what other plans under way still ask the same person."""
        return [
            item.due
            for other in self.plans
            if other is not plan and other.person == plan.person and other.state == "active"
            for item in other.planned()
            if item.kind == "ask" and item.due is not None
        ]

    def start(self, plan: PaperPlan, today: date) -> None:
        """Begin a plan; the others about the same job are looked at again."""
        others = [other for other in self.plans if plan.job is not None and other.job == plan.job]
        self.plans.append(plan)
        self._date(plan, today)
        for other in others:
            if other.state != "finished":
                self._look_again(other, other.anchors, today)

    def _date(self, plan: PaperPlan, today: date) -> None:
        desk, others = self.desks[plan.person], self.others(plan)
        lay_out(plan.items, plan.anchors, today, desk, others, answered=plan.answered)
        move(plan.items, desk, others)

    def decide(self, job: int, on: date, today: date) -> None:
        """Learn the answer: what counts from it gets its day, what it makes needless goes."""
        for plan in self.plans:
            if plan.job == job and plan.state != "finished":
                plan.answered = True
                self._look_again(plan, {**plan.anchors, "decision": on}, today)

    def _look_again(self, plan: PaperPlan, anchors: dict[str, date], today: date) -> None:
        """Take away what the answer has made needless, and date anew what counts from another day now."""
        came = [on for who, on in self.answers if who == plan.person and on >= anchors["start"]]
        before, plan.anchors = plan.anchors, anchors | ({"reply": max(came)} if came else {})
        for item in plan.planned():
            overdue = item.due is not None and item.due <= today
            if loses_its_point(item, answered=plan.answered, overdue=overdue):
                item.state = "skipped"
            elif item.anchor == "decision" and before.get("decision") != anchors.get("decision"):
                item.due, item.chosen = None, False
        self._date(plan, today)

    def done(self, plan: PaperPlan, item: Item, on: date) -> None:
        """Do something; what is behind a late one moves along, and a contact keeps the asks away."""
        before, item.state = item.due, "done"
        self._move_behind(plan, item, before, on)
        if item.kind == "ask":
            self.contact(plan.person, on, item, plan)
        self._finish_when_done(plan)

    def missed(self, plan: PaperPlan, item: Item, on: date, again: date, *, heard: bool) -> None:
        """Miss somebody on the line, to try again on another day; a voicemail is a contact all the same."""
        before, item.due, item.chosen = item.due, again, False
        self._move_behind(plan, item, before, again)
        if heard and item.kind == "ask":
            self.contact(plan.person, on, item, plan)

    def given_up(self, plan: PaperPlan, item: Item, on: date, *, heard: bool) -> None:
        """Try a call no more."""
        item.state = "cancelled"
        if heard and item.kind == "ask":
            self.contact(plan.person, on, item, plan)
        self._finish_when_done(plan)

    def skip(self, plan: PaperPlan, item: Item) -> None:
        """Leave something out."""
        item.state = "skipped"
        self._finish_when_done(plan)

    def postpone(self, plan: PaperPlan, item: Item, to: date) -> None:
        """Choose a day oneself."""
        before, item.due, item.chosen = item.due, to, True
        self._move_behind(plan, item, before, to)

    def _move_behind(self, plan: PaperPlan, item: Item, before: date | None, to: date) -> None:
        late = before is not None and to > before
        desk = self.desks[plan.person]
        by = desk.worked(before, to) if before is not None and late else 0
        floor = to if late else None
        move(plan.items, desk, self.others(plan), behind=item.position, by=by, floor=floor)

    def contact(self, person: int, on: date, item: Item | None = None, plan: PaperPlan | None = None) -> None:
        """Let the clock of the next ask begin anew, in every plan under way."""
        desk = self.desks[person]
        desk.contacts.append((on, item.key if item is not None else None))
        for each in self.plans:
            if each.person == person and each.state == "active":
                behind = item.position if item is not None and each is plan else 0
                move(each.items, desk, self.others(each), behind=behind)

    def out_of_office(self, person: int, on: date, back_on: date | None) -> None:
        """Wait until one business day after they are back."""
        desk = self.desks[person]
        desk.contacts.append((on, None))
        back = desk.later(back_on, 0) if back_on is not None else desk.later(on, ABSENCE)
        floor = desk.open_from(desk.later(back, 1))
        for plan in self.plans:
            if plan.person == person and plan.state == "active":
                move(plan.items, desk, self.others(plan), floor=floor)

    def not_now(self, person: int, on: date) -> None:
        """Let everything at the employer rest until it is resumed."""
        self.desks[person].contacts.append((on, None))
        self.answers.append((person, on))
        for plan in self.plans:
            if plan.state == "active":
                plan.state = "paused"

    def replied(self, person: int, on: date) -> None:
        """Ask nothing more of who answered, but thank them where the plan wants it; the others pause."""
        self.desks[person].contacts.append((on, None))
        self.answers.append((person, on))
        for plan in self.plans:
            if plan.person != person:
                plan.state = "paused" if plan.state == "active" else plan.state
            elif plan.state != "finished":
                self._answered(plan, on)

    def _answered(self, plan: PaperPlan, on: date) -> None:
        thanks = [item for item in plan.planned() if item.anchor == "reply"]
        for item in plan.planned():
            if item not in thanks:
                item.state = "cancelled"
        plan.is_answered_by_them, plan.state = True, "active" if thanks else "finished"
        plan.anchors = {**plan.anchors, "reply": on}
        if thanks:
            desk, others = self.desks[plan.person], self.others(plan)
            lay_out(plan.items, plan.anchors, on, desk, others, answered=False)

    def away(self, days: set[date]) -> None:
        """Take days off: nothing is due on them, and everything under way gives way."""
        for desk in self.desks.values():
            desk.off = days.__contains__
        for plan in self.plans:
            if plan.state == "active":
                move(plan.items, self.desks[plan.person], self.others(plan))

    def resume(self, plan: PaperPlan, today: date) -> None:
        """Go on with what rested, nothing before today."""
        plan.state = "active"
        move(plan.items, self.desks[plan.person], self.others(plan), floor=today)

    def _finish_when_done(self, plan: PaperPlan) -> None:
        if plan.is_answered_by_them and plan.state == "active" and not plan.planned():
            plan.state = "finished"


def stretch(first: date, last: date) -> set[date]:
    """Give the days from one to another, both included."""
    return {first + ahead * DAY for ahead in range((last - first) // timedelta(days=1) + 1)}
