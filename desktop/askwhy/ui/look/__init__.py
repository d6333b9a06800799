"""How the window looks: colours, type, sizes, icons and the few kinds of controls."""
