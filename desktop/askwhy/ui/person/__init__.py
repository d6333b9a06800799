"""The pane with one person: how to reach them, when, the plan, and what was said."""
