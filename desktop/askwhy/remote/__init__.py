"""The only room that opens a connection, to one's own mail server when one presses Send; and the keyring.

It imports its libraries when something is sent, so that no start pays for them.
"""
