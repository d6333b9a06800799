"""The page of what one learned: how the calls go, with room for what else there is to learn."""
