"""The sentences for faults of talks: the call, what was said, its themes, and things to do."""

from askwhy.wording.i18n import N_

FEEDBACK = {
    "call_unwished": N_("{who} asked not to be contacted, so there is no call to make."),
    "nothing_said": N_("Write what they said, or choose what it was about."),
    "todo_missing": N_("Write what you want to do."),
    "unknown_todo": N_("Nothing to do has the number {number}. See them with askwhy todo."),
    "nothing_learned": N_(
        "There is nothing to put on the page yet. Note what somebody said, or what you did."
    ),
    "theme_nameless": N_("Give the theme a name."),
    "theme_known": N_("There is a theme “{name}” already."),
    "unknown_theme": N_("There is no theme “{name}”. Use one of: {known}."),
}
"""By the keys of the faults."""
