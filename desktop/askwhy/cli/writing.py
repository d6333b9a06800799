"""The command that shows what a step says, and writes an e-mail's draft for a mail program."""

from pathlib import Path
from typing import Any

from askwhy.cli.context import Context
from askwhy.domain.emails import Outgoing, is_address, one_line
from askwhy.domain.faults import Fault
from askwhy.domain.outreach import Channel
from askwhy.domain.settings import SettingKey
from askwhy.exchange.eml import eml
from askwhy.facts.tone import tone_check
from askwhy.wording import faults, names, tone
from askwhy.wording.i18n import _
from askwhy.wording.letters import Composed, composed, missing_fields
from askwhy.wording.mail import out_already
from askwhy.workspace.step_texts import StepText, postal_address, step_text
from askwhy.workspace.writing import write_whole


def draft(context: Context) -> None:
    """Show the e-mail or letter of a step, or the opening words of a call; it is recorded as nothing."""
    given, workspace = context.arguments, context.workspace
    text = step_text(workspace, context.step(given.step), context.now)
    said = _said(context, text)
    if given.eml is not None:
        _write(context, text, said, given.eml)
    data = {
        "channel": text.step.channel.value,
        "to": _to(context, text),
        "subject": said.subject if text.step.channel is Channel.EMAIL else "",
        "body": said.body,
        "missing": list(said.missing),
        "warnings": _warnings(text, said),
    }
    context.show(data, _lines(data, given.eml))


def _said(context: Context, text: StepText) -> Composed:
    kept = text.kept.get(text.variant)
    if kept is not None:
        return Composed(kept.subject, kept.body)
    my_name = context.workspace.book.settings()[SettingKey.NAME]
    return composed(text.choices[text.variant], text.facts, my_name, context.workspace.world.home)


def _to(context: Context, text: StepText) -> str:
    if text.step.channel is Channel.EMAIL:
        return one_line(text.address)
    if text.step.channel is Channel.PHONE:
        return next((one_line(each.typed) for each in text.person.phones if not each.blocked), "")
    return ", ".join(postal_address(context.workspace, text)) or one_line(text.person.name)


def _warnings(text: StepText, said: Composed) -> list[str]:
    warnings = [out_already(text.accepted)[0]] if text.accepted is not None else []
    if not text.is_reachable:
        warnings.append(names.way_missing(text.step.channel))
    elif text.step.channel is Channel.EMAIL and not is_address(text.address.strip()):
        warnings.append(faults.sentence(Fault("not_an_address", value=one_line(text.address))))
    if said.missing:
        open_fields = missing_fields(said.missing)
        warnings.append(_("Still to be filled in: {fields}.").format(fields=open_fields))
    return warnings + [tone.sentence(hit) for part in said for hit in tone_check(text.language)(part)]


def _write(context: Context, text: StepText, said: Composed, file: Path) -> None:
    if text.step.channel is not Channel.EMAIL:
        channel = names.channel(text.step.channel)
        raise Fault("not_an_email", number=context.arguments.step, channel=channel)
    if not text.address:
        raise Fault("no_email", who=text.person.name)
    write_whole(file, eml(Outgoing(text.person.name, text.address, *said), context.now))


def _lines(data: dict[str, Any], file: Path | None) -> list[str]:
    head = [_("To: {to}").format(to=data["to"] or "—")]
    if data["subject"]:
        head.append(_("Subject: {subject}").format(subject=data["subject"]))
    written = ["", _("The draft stands in {file}. It is not sent.").format(file=file)] if file else []
    notes = ["", *data["warnings"]] if data["warnings"] else []
    return [*head, "", *data["body"].split("\n"), *notes, *written]
