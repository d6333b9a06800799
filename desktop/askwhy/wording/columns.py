"""The words for how a table of contacts is read: what a column holds, in which letters, cut where."""

from askwhy.domain.drafts import PersonDraft
from askwhy.wording.i18n import N_, _

_FIELDS = {
    "": N_("Not known: kept as it stands"),
    "name": N_("Name"),
    "prefix": N_("Title before the name"),
    "given": N_("First name"),
    "middle": N_("Middle name"),
    "family": N_("Last name"),
    "suffix": N_("What follows the name"),
    "nickname": N_("Nickname"),
    "pronouns": N_("Pronouns"),
    "gender": N_("Gender"),
    "employer": N_("Employer"),
    "role": N_("Role"),
    "email": N_("E-mail"),
    "email_label": N_("Which e-mail it is"),
    "phone": N_("Phone"),
    "phone_label": N_("Which number it is"),
    "address_label": N_("Which address it is"),
    "formatted": N_("Whole address"),
    "street": N_("Street"),
    "extended": N_("Second line of the street"),
    "pobox": N_("Post box"),
    "locality": N_("District"),
    "city": N_("City"),
    "region": N_("State or province"),
    "postal_code": N_("Postal code"),
    "country": N_("Country"),
    "organisation": N_("Organisation in the address"),
    "note": N_("Note"),
    "tag": N_("Tags"),
    "zone": N_("Time zone"),
    "uid": N_("Number of the entry"),
    "kept": N_("Kept as it stands"),
    "nothing": N_("Left out"),
}

_KINDS = {
    "work": N_("work"),
    "home": N_("home"),
    "other": N_("other"),
    "cell": N_("mobile"),
    "main": N_("main number"),
    "work main": N_("work, main number"),
    "home cell": N_("home, mobile"),
    "work cell": N_("work, mobile"),
    "car": N_("car"),
    "assistant": N_("assistant"),
    "callback": N_("call-back"),
    "video": N_("video"),
    "radio": N_("radio"),
    "fax": N_("fax"),
    "work fax": N_("work, fax"),
    "home fax": N_("home, fax"),
    "other fax": N_("other, fax"),
    "pager": N_("pager"),
}

_DELIMITERS = {",": N_("Commas"), ";": N_("Semicolons"), "\t": N_("Tabs"), "|": N_("Upright bars")}

_CHARSETS = {
    "utf-8": N_("Unicode (UTF-8)"),
    "utf-16-le": N_("Unicode (UTF-16)"),
    "utf-16-be": N_("Unicode (UTF-16, high byte first)"),
    "cp1252": N_("Western European (Windows-1252)"),
    "iso-8859-15": N_("Western European (ISO 8859-15)"),
    "mac-roman": N_("Western European (Mac)"),
    "cp1250": N_("Central European (Windows-1250)"),
    "cp1251": N_("Cyrillic (Windows-1251)"),
    "cp1253": N_("Greek (Windows-1253)"),
    "cp1254": N_("Turkish (Windows-1254)"),
    "cp1255": N_("Hebrew (Windows-1255)"),
    "cp1256": N_("Arabic (Windows-1256)"),
    "cp1257": N_("Baltic (Windows-1257)"),
    "cp874": N_("Thai (Windows-874)"),
    "cp932": N_("Japanese (Shift JIS)"),
    "gb18030": N_("Chinese, simplified (GB 18030)"),
    "cp950": N_("Chinese, traditional (Big5)"),
    "cp949": N_("Korean (Windows-949)"),
}


def column_words(field: str, kind: str) -> str:
    """Say what a column holds: Phone (work)."""
    words = _(_FIELDS.get(field, field))
    return _("{field} ({kind})").format(field=words, kind=label_words(kind)) if kind else words


def label_words(label: str) -> str:
    """Say which number or address it is: mobile; one's own word stays as it is."""
    return _(_KINDS[label]) if label in _KINDS else label


def delimiter_words(delimiter: str) -> str:
    """Say what parts the cells."""
    return _(_DELIMITERS[delimiter])


def charset_words(charset: str) -> str:
    """Say in which letters a file is written; one that has no name here keeps its own."""
    return _(_CHARSETS[charset]) if charset in _CHARSETS else charset


def person_line(person: PersonDraft) -> str:
    """Dana Reyes, VP Engineering, Acme, dana@acme.example, +1 312 555 0142, Chicago."""
    ways = [way for group in (person.emails, person.phones) for way, _label in group[:2]]
    places = [address.city or address.street.replace("\n", ", ") for address in person.addresses]
    said = (person.name, person.role, person.employer, *ways, *places[:1], " ".join(person.note.split()))
    return ", ".join(dict.fromkeys(part for part in said if part))
