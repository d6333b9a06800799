"""The mail room: who gets a label, on which sheet, and how it looks."""
