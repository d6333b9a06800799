"""Says of a wording why it makes an answer less likely, and a kinder way."""

from askwhy.domain.tone import ToneHit, ToneKind
from askwhy.wording.i18n import N_, _

_REASONS = {
    ToneKind.DEFENSIVE: N_("This defends. Who feels contradicted stops giving advice."),
    ToneKind.PLEADING: N_("This presses. It makes it harder to answer freely."),
    ToneKind.ACCUSING: N_("This can be read as a reproach. Who has to justify themselves seldom answers."),
    ToneKind.COMPARING: N_(
        "This compares you with someone else. They may not and will not speak about others."
    ),
}


def reason(kind: ToneKind) -> str:
    """Say what a wording does to the reader."""
    return _(_REASONS[kind])


def kinder(hit: ToneHit) -> str:
    """Rather: I respect your decision. Or: leave it out."""
    if hit.instead.startswith("("):
        return _("Rather {do}.").format(do=hit.instead.strip("()"))
    return _("Rather: “{words}”").format(words=hit.instead)


def sentence(hit: ToneHit) -> str:
    """“Please reconsider”: this presses … Rather: “I respect your decision”."""
    return _("“{text}”: {why} {kinder}").format(text=hit.text, why=reason(hit.kind), kinder=kinder(hit))
