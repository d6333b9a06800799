"""The sentences for files that are read or written: contacts, calendars, a whole book as JSON."""

from askwhy.wording.i18n import N_

FILES = {
    "file_missing": N_("There is no file {file}."),
    "file_is_folder": N_("{file} is a folder. Choose a vCard or CSV file in it."),
    "folder_without_contacts": N_(
        "{file} holds no contact files. Choose a folder with vCard or CSV files in it."
    ),
    "folder_too_full": N_("{file} holds more than {most} files. Choose a folder with contacts alone."),
    "file_unreadable": N_("{file} cannot be read. Check that you may open it."),
    "file_too_large": N_("{file} is too large for a contact file."),
    "too_crowded": N_("{file} holds far more than an address book does, so it was left alone."),
    "empty_file": N_("{file} is empty."),
    "not_contacts": N_("{file} is no contact file. AskWhy reads vCard (.vcf), CSV and LDIF."),
    "packed_file": N_(
        "{file} is a zip archive or a workbook. Unpack it, or save the table as CSV, and choose that file."
    ),
    "calendar_file": N_(
        "{file} is a calendar. AskWhy reads people from contact files: vCard (.vcf), CSV and LDIF."
    ),
    "nobody_in_text": N_(
        "Nobody can be told by this text. Copy a vCard, or an e-mail signature with a name and an address or a "
        "number."
    ),
    "nothing_to_paste": N_(
        "There is no text to paste. Copy a vCard, or an e-mail signature with a name and an address or a "
        "number."
    ),
    "nobody_read": N_("Nobody could be read. {place}: {why}"),
    "unknown_ending": N_("{path} has no ending that AskWhy writes. Use one of: {known}."),
    "unknown_version": N_("There is no vCard {version} here. Use one of: {known}."),
    "not_a_book_file": N_("{file} is no book that AskWhy wrote as JSON. Nothing was changed."),
    "book_file_alone": N_("{file} holds a whole book. Bring it in by itself."),
    "book_file_as_it_is": N_(
        "{file} holds a whole book, which comes in as it is; there is nothing to choose."
    ),
    "book_file_newer": N_("{file} was written by a newer AskWhy. Update AskWhy to read it."),
    "book_not_empty_for_file": N_(
        "{file} holds a whole book, which only goes into an empty one. Make a new book first, or name one with "
        "--book."
    ),
    "calendar_without_folder": N_(
        "The calendar is not kept up to date, for there is no folder {path}. It goes on when the folder is back; or "
        "choose another one."
    ),
    "calendar_not_ours": N_(
        "The calendar is not kept up to date, for {path} is one of another program, and was left as it is. Choose "
        "another folder."
    ),
    "calendar_not_written": N_(
        "The calendar is not kept up to date, for {path} cannot be written. It goes on when it can be; or choose "
        "another folder."
    ),
    "cannot_show": N_("The answer could not be written. Make some room; what was asked is done."),
    "cannot_write": N_("{path} cannot be written. Choose another place, or make room on the disk."),
}
