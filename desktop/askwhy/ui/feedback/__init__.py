"""What they said in the window: chips of themes, the form to write it down, and how it is shown."""
