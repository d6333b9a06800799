"""The sentences for what stands in the way of the Book itself: its file, its backups, what is wrong in it."""

from askwhy.wording.i18n import N_

BOOK = {
    "book_missing": N_("There is no book at {path}. Check the name, or make one with askwhy import or demo."),
    "book_is_folder": N_("{path} is a folder. Choose a book, which is one file."),
    "not_a_book": N_("{path} is not an AskWhy book. Choose another file; this one was left as it is."),
    "book_newer": N_("{path} was written by a newer AskWhy. Update AskWhy to open it."),
    "book_old_read_only": N_(
        "{path} comes from an older AskWhy and may not be changed here. Copy it to a folder of yours."
    ),
    "book_locked": N_(
        "Another program is using {path}. Close it there, or try again in a moment. Nothing was changed."
    ),
    "book_read_only": N_("{path} may only be read here. Copy it to a folder of yours to change it."),
    "book_only_to_look_at": N_(
        "{path} is damaged and only to be looked at, so nothing was changed. Mend it to go on with it."
    ),
    "book_unreadable": N_("{path} cannot be opened. Check that you may read it."),
    "book_damaged": N_(
        "{path} is damaged. Nothing was changed. Open the window to restore a backup or to recover what can be "
        "read, or use askwhy restore."
    ),
    "book_empty": N_(
        "{path} is not an AskWhy book, for it is empty. It was left as it is. Choose another file, or restore a "
        "backup with askwhy restore."
    ),
    "nothing_recovered": N_("Nothing can be read any more of {path}. It was left as it is; use a backup."),
    "book_cannot_be_made": N_("No book can be made at {path}. Choose a folder of yours."),
    "backup_failed": N_(
        "No backup could be written to {path}, so nothing was changed. Make room on the disk and try again."
    ),
    "check_pages": N_("A page of the file is not as it should be: {said}."),
    "check_table": N_("A part of the book is missing: {name}."),
    "check_reference": N_("Something in {table} ({number}) belongs to what is no longer in {to}."),
    "check_search": N_("The search does not know everyone in the book."),
    "check_value": N_("What stands in {table} ({number}) cannot be read."),
    "check_history": N_("A change ({number}) can no longer be taken back."),
    "check_backup": N_("The backup {file} is not as it was written."),
    "check_found": N_(
        "{path} is not as it should be. Nothing was changed. Open the window to mend it, or restore a backup with "
        "askwhy restore."
    ),
    "backup_damaged": N_("{path} is not as it was written, or was cut off. Choose another backup."),
    "backup_unfinished": N_(
        "{path} was copied in the middle of a change. Open it with AskWhy where it comes from, and copy it then."
    ),
    "backup_onto_folder": N_("{path} is a folder. Name the file in it that the backup shall be."),
    "backup_onto_book": N_("{path} is the book itself. Choose another name for the backup."),
    "restore_of_itself": N_("{path} is the book itself. Choose a backup."),
    "disk_full": N_("The disk is full, so nothing was changed. Make some room and try again."),
    "disk_error": N_(
        "The disk does not answer as it should. Check it, and look whether the last change is there, before you go "
        "on."
    ),
    "book_not_empty": N_("The book is not empty. The example only goes into an empty book."),
    "no_example": N_("The book holds no example to remove."),
    "forget_nobody": N_("Say whom to forget: WHO, or --employer with a name, but not both."),
    "forget_unconfirmed": N_(
        "Nothing was changed. This would forget for good, also in the backups and in what can be undone: {what}. "
        "Add --yes to do it."
    ),
    "unknown_employer": N_("There is no employer “{name}” in the book. Use the whole name."),
}
"""By the keys of the faults."""
