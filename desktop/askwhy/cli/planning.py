"""The commands of plans and steps: start, decide, tick, skip, postpone, reply."""

from askwhy.cli import deeds, output, referrals
from askwhy.cli.context import Context
from askwhy.cli.feedback import marks
from askwhy.domain.applications import Decision
from askwhy.domain.contacts import Plan
from askwhy.domain.outreach import Channel
from askwhy.domain.touches import Disposition, Outcome
from askwhy.operations.plans import Known
from askwhy.wording.i18n import _
from askwhy.workspace import situations


def start(context: Context) -> None:
    """Start a plan and show its steps."""
    given, book = context.arguments, context.workspace.book
    context.workspace.renew_holidays()
    plan = context.workspace.start_plan(
        context.who(given.who),
        given.sequence,
        context.now,
        known=Known(given.interviewed_on, given.decided_on),
        application=context.application(given.application),
    )
    view = situations.plan_views(book, [book.value(Plan, plan)])[0]
    lines = [_("Plan for {who} started.").format(who=view.person.name)]
    lines += output.table(deeds.step_cells(step, context.today) for step in view.steps)
    steps = [deeds.step_json(step, context.today) for step in view.steps]
    context.show({"plan": plan, "steps": steps}, lines)


def decide(context: Context) -> None:
    """Enter what became of a person's application."""
    given = context.arguments
    decision, on = Decision(given.decision), given.on or context.today
    named = context.application(given.application)
    if named is not None:
        applied = context.workspace.decide(named, decision, on, context.now)
    else:
        applied = context.workspace.decide_for(context.who(given.who), decision, on, context.now)
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
        referrals.named(context),
    )
    referrals.show(context, applied)


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
        Channel(given.channel or Channel.EMAIL),
        Outcome(given.outcome) if given.outcome else None,
        given.note,
        given.back_on,
        marks(context),
        given.todo,
        referrals.named(context),
    )
    referrals.show(context, applied)
