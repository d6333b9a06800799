"""The Book: the only room with peewee and sqlite3."""
