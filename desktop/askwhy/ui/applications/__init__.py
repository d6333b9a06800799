"""The page of the applications: the list, and the chosen one beside it."""
