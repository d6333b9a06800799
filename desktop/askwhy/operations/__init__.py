"""The user's verbs: (situation, facts, input) -> Change."""
