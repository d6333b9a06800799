"""What the first column says of an errand: its rows with their warnings, how many are chosen, how many can go."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt

from askwhy.domain.ids import InterviewerId
from askwhy.printing.drawing import Addressee
from askwhy.ui.mail_room import words
from askwhy.ui.mail_room.choice import Choice, Listed
from askwhy.ui.mail_room.errand import Errand
from askwhy.ui.mail_room.people_list import Shown
from askwhy.wording.i18n import _, ngettext
from askwhy.wording.reasons import sentence


def shown(errand: Errand, rows: Sequence[Listed], today: date) -> list[Shown]:
    """Give rows with their ticks, and with what keeps a label back."""
    too_long = errand.reasons()
    made = []
    for row in rows:
        why = row.why or too_long.get(row.key)
        problem, remedy = (sentence(why, today), words.remedy(why)[0]) if why is not None else ("", "")
        made.append(Shown(row, errand.choice.wants(row.key), problem, remedy))
    return made


def without_label(people: Sequence[Shown], key: InterviewerId | None) -> str:
    """Say in the place of a label why there is none: what is wrong, or that nobody ticked it."""
    person = next((each for each in people if each.listed.key == key), None)
    if person is None:
        return _("Tick somebody, and their label stands here.")
    who = person.listed.name
    if person.problem:
        return _("{who}: {problem}").format(who=who, problem=person.problem)
    return _("Tick {who}, and the label stands here.").format(who=who)


def chosen(errand: Errand) -> str:
    """3 of 4 chosen."""
    choice = errand.choice
    count = sum(isinstance(each.paper, Addressee) for each in errand.prepared.recipients)
    if choice.text.strip():
        return _("{found} found, {count} chosen").format(found=len(choice.keys), count=count)
    return _("{count} of {all} chosen").format(count=count, all=choice.count)


def all_state(choice: Choice, rows: Sequence[Listed]) -> Qt.CheckState:
    """Tell whether all who are listed and can have a label are ticked, none, or some."""
    without = {row.key for row in rows if row.why is not None}
    able = [key for key in choice.keys if key not in without]
    ticked = sum(choice.wants(key) for key in able)
    if ticked and ticked == len(able):
        return Qt.CheckState.Checked
    return Qt.CheckState.PartiallyChecked if ticked else Qt.CheckState.Unchecked


def can_go(choice: Choice, rows: Sequence[Listed]) -> str:
    """3 can go, 1 needs an address; among everyone, how many there are."""
    if choice.everyone:
        return ngettext("one person", "{count} people", choice.count)
    lacking = sum(row.why is not None for row in rows)
    ready = len(rows) - lacking
    said = [ngettext("{count} can go", "{count} can go", ready)] if ready else []
    if lacking:
        said.append(ngettext("{count} needs an address", "{count} need an address", lacking))
    return ", ".join(said)
