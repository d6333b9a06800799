"""The page of all interviewers: whom a search finds, in a table, with the person beside it."""
