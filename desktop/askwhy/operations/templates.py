"""The verbs of plan templates: keep one of one's own, take one away. Shipped ones are read-only and copied."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import replace

from askwhy.domain.changes import Change
from askwhy.domain.faults import Fault
from askwhy.domain.sequence_form import sequence_data, sequence_from
from askwhy.domain.sequences import Sequence
from askwhy.operations.editing import Edits


def keep_template(
    before: Sequence | None, after: Sequence, *, shipped: Collection[str], known: Collection[str]
) -> Change:
    """Keep a template of one's own: a new one where there is none before.

    `known` are the keys that are taken. Raises Fault "template_shipped" for one that is read-only,
    "template_nameless", and those of `sequence_form.sequence_from`.
    """
    name = " ".join(after.name.split())
    if not name:
        raise Fault("template_nameless")
    if before is not None and before.key in shipped:
        raise Fault("template_shipped", name=before.name)
    key = before.key if before is not None else free_key(name, {*shipped, *known})
    kept = replace(after, key=key, name=name, purpose=after.purpose.strip())
    sequence_from(key, sequence_data(kept))  # the same care as with one from a file
    edits = Edits()
    edits.change(before, kept)
    return edits.as_change("template_kept" if before is not None else "template_added", name=name)


def remove_template(template: Sequence, *, shipped: Collection[str]) -> Change:
    """Take a template away; plans that were made from it go on. Raises Fault "template_shipped"."""
    if template.key in shipped:
        raise Fault("template_shipped", name=template.name)
    edits = Edits()
    edits.change(template, None)
    return edits.as_change("template_removed", name=template.name)


def free_key(name: str, taken: Collection[str], otherwise: str = "plan") -> str:
    """Give a key for a name that nobody has: its letters and figures, with a number where it is taken.

    `otherwise` stands for a name without any Latin letter or figure.
    """
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    stem = "-".join(re.findall(r"[a-z0-9]+", plain)) or otherwise
    number, key = 1, stem
    while key in taken:
        number += 1
        key = f"{stem}-{number}"
    return key
