"""The palette: go to a person or do an action by typing a piece of its name; and the page of all keys."""
