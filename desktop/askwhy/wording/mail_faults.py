"""The sentences for what stands in the way of an e-mail: its address, its account, its server."""

from askwhy.wording.i18n import N_

MAIL = {
    # Texts
    "text_nameless": N_("Give the text a name."),
    "text_empty": N_("There is no text to keep. Write one."),
    "not_an_address": N_(
        "“{value}” is no e-mail address that can be written to. Correct it with the person."
    ),
    "not_your_address": N_(
        "“{value}” is no e-mail address. Use the one that you send from, such as mara@example.org."
    ),
    "no_email": N_("{who} has no e-mail address that can be used. Enter one with the person."),
    "not_an_email": N_("Step {number} is no e-mail: {channel}. Leave out --eml to see its text."),
    "undo_accepted": N_(
        "Your mail server has accepted the e-mail to {who}, so it is out. Only the record would be taken back, not "
        "the e-mail. Add --yes to do it."
    ),
    "redo_accepted": N_(
        "The record of the e-mail to {who} would be put back; nothing would be sent. Add --yes to do it."
    ),
    # Sending
    "not_a_server": N_("“{value}” is no name of a mail server. Use one such as smtp.example.org."),
    "not_a_port": N_("“{value}” is no port. Use a number from 1 to 65535, or leave it empty."),
    "not_a_security": N_("“{value}” is neither tls nor starttls."),
    "no_keyring": N_(
        "The keyring of this computer cannot be used, so the password is not kept. It is asked for each time."
    ),
    "mail_unreachable": N_(
        "{server} does not answer. Check the connection and the server’s name. Nothing was sent."
    ),
    "mail_certificate": N_(
        "{server} cannot prove that it is the right one ({why}). Nothing was sent, and no password was shown to it."
    ),
    "mail_no_tls": N_(
        "{server} offers no protected connection, so nothing was sent. Check the settings, or use another network."
    ),
    "mail_no_login": N_(
        "{server} knows no login that AskWhy can use. Nothing was sent; use your mail program."
    ),
    "mail_login_refused": N_("The server does not take the password of {user}: {answer}. Nothing was sent."),
    "mail_password_letters": N_(
        "The password has letters that mail servers do not understand. Use an app password. Nothing was sent."
    ),
    "mail_sender_refused": N_("The server does not send for {address}: {answer}. Nothing was sent."),
    "mail_recipient_refused": N_(
        "The server does not take {address}: {answer}. Correct the address; nothing was sent."
    ),
    "mail_refused": N_("The server did not take the e-mail: {answer}. Nothing was sent."),
    "mail_needs_utf8": N_(
        "The server cannot write to {address}, because of its special letters. Use another address; nothing was sent."
    ),
    "mail_lost": N_("The connection to {server} broke off. Nothing was sent; try again in a moment."),
    "mail_lost_late": N_(
        "The connection to {server} broke off at the end. It may have been sent: ask, or look, before you try again."
    ),
}
"""By their keys; each says what to do, and whether anything was sent."""
