"""The commands of plans and steps: start, decide, tick, skip, postpone, reply."""

from askwhy.cli.context import Context
from askwhy.cli.output import iso, why
from askwhy.domain.applications import Decision
from askwhy.domain.faults import Fault
from askwhy.domain.outreach import Channel, Disposition, Outcome, Plan, Step
from askwhy.operations.plans import Known
from askwhy.wording import names
from askwhy.workspace import situations


def start(context: Context) -> None:
    """Start a plan and show its steps."""
    given = context.arguments
    plan = context.workspace.start_plan(
        context.who(given.who),
        given.sequence,
        context.now,
        known=Known(given.interviewed_on, given.decided_on),
        application=context.application(given.application),
    )
    view = situations.plan_views(context.workspace.book, [context.workspace.book.value(Plan, plan)])[0]
    steps = [
        {
            "step": step.id,
            "channel": step.channel.value,
            "purpose": step.purpose,
            "kind": step.kind.value,
            "due_on": iso(step.due_on),
            "state": step.state.value,
            "why": _why(context, step),
        }
        for step in view.steps
    ]
    lines = [
        f"{step.id:>6}  {step.due_on or '—':<10}  {names.step_title(step.channel, step.purpose, step.window)}"
        f"  {_why(context, step)}"
        for step in view.steps
    ]
    context.show({"plan": plan, "steps": steps}, lines)


def _why(context: Context, step: Step) -> str:
    return why(step.reason, context.today) or names.purpose_detail(step.purpose)


def decide(context: Context) -> None:
    """Enter what became of a person's application."""
    who = context.who(context.arguments.who)
    application = situations.open_application(context.workspace.book, who)
    if application is None:
        name = situations.of_person(context.workspace.book, who).person.name
        raise Fault("no_application", who=name)
    applied = context.workspace.decide(
        application,
        Decision(context.arguments.decision),
        context.arguments.on or context.today,
        context.now,
    )
    context.show_applied(applied)


def tick(context: Context) -> None:
    """Record what happened with a step."""
    given = context.arguments
    applied = context.workspace.tick(
        context.step(given.step),
        given.at or context.now,
        Disposition(given.disposition) if given.disposition else None,
        Outcome(given.outcome) if given.outcome else None,
        given.note,
    )
    context.show_applied(applied)


def skip(context: Context) -> None:
    """Leave a step out."""
    context.show_applied(context.workspace.skip(context.step(context.arguments.step), context.now))


def postpone(context: Context) -> None:
    """Move a step to a date."""
    step = context.step(context.arguments.step)
    context.show_applied(context.workspace.postpone(step, context.arguments.to, context.now))


def reply(context: Context) -> None:
    """Record that they answered."""
    given = context.arguments
    applied = context.workspace.reply(
        context.who(given.who),
        context.now,
        Channel(given.channel),
        Outcome(given.outcome) if given.outcome else None,
        given.note,
    )
    context.show_applied(applied)
