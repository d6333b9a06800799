"""The page for the minutes of a call: the number, what to say and ask, notes as one types, and how it ended."""
