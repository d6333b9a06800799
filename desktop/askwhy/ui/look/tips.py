"""Tips as plain text: Qt takes a tip that begins like HTML for HTML, and would open what it names."""

from PySide6.QtGui import Qt as GuiQt

_LONGEST = 1000
"""Letters; a longer tip covers the screen."""


def plain_tip(text: str) -> str:
    """Give a text for a tip, which is shown letter by letter whatever it holds."""
    text = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    if not GuiQt.mightBeRichText(text):
        return text
    from html import escape  # names that look like HTML are rare, its table of letters is long

    return f"<span>{escape(text)}</span>".replace("\n", "<br>")
