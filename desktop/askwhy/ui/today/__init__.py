"""Today: the day ribbon, what is due by channel, who is held back, and what was done."""
