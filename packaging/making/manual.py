"""Writes the manual page, from the same parser that reads the command line."""

from datetime import UTC, datetime

from making.verbs import Option, Verb, verbs

_HEAD = """\
.TH ASKWHY 1 "{date}" "AskWhy {version}" "User Commands"
.nh
.ad l
.SH NAME
askwhy \\- ask kindly why you did not get the job
.SH SYNOPSIS
.B askwhy
[\\fB\\-\\-book\\fR \\fIFILE\\fR] [\\fB\\-\\-now\\fR \\fIT\\fR] [\\fIFILES\\fR...]
.br
.B askwhy
\\fICOMMAND\\fR [\\fIARGUMENT\\fR...]
.br
.B askwhy\\-window
[\\fB\\-\\-book\\fR \\fIFILE\\fR] [\\fIFILES\\fR...]
.SH DESCRIPTION
Without a command, the window opens. With \\fIFILES\\fR, which are vCard, CSV or LDIF files, it shows first whom they
would bring in; with a book (.askwhy), it opens that. Where there is no screen, today's list is printed instead.
.PP
The commands do the same without a window. None of them needs a screen. \\fIWHO\\fR is a number from
\\fBaskwhy people\\fR, or a piece of a name that fits one person.
"""

_COMMANDS = """\
.SH COMMANDS
Each of them takes \\fB\\-\\-book\\fR, \\fB\\-\\-now\\fR and \\fB\\-\\-json\\fR as well.
"""

_FOOT = """\
.SH EXIT STATUS
0 when it is done; 1 when something stands in the way, said in one sentence, and nothing has changed; 2 when the
arguments cannot be read.
.SH ENVIRONMENT
.TP
.B ASKWHY_BOOK
the book to open, where \\fB\\-\\-book\\fR names none
.SH FILES
.TP
.I ~/.local/share/AskWhy/book.askwhy
the book: everything that you entered. It stays when AskWhy is removed.
.TP
.I ~/.local/share/AskWhy/book.askwhy.backups
its backups
"""


def page(version: str, epoch: int) -> str:
    """Write askwhy(1)."""
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    top, *commands = verbs()
    parts = [_HEAD.format(date=day, version=version), ".SH OPTIONS\n", *map(_option, top.options)]
    parts.append(
        ".SH COMMANDS\nEach of them takes \\fB\\-\\-book\\fR, \\fB\\-\\-now\\fR and \\fB\\-\\-json\\fR as well.\n"
    )
    common = {each.names for each in top.options}
    for verb in commands:
        parts += _command(verb, common)
    return "".join([*parts, _FOOT])


def _command(verb: Verb, common: set[tuple[str, ...]]) -> list[str]:
    words = " ".join(each.value for each in verb.options if not each.names)
    own = [each for each in verb.options if each.names not in common and (each.about or each.names)]
    head = f".SS askwhy {_safe(verb.name)} {_safe(words)}".rstrip()
    return [f"{head}\n{_safe(verb.about)}\n", *map(_option, own)]


def _option(option: Option) -> str:
    names = ", ".join(f"\\fB{_safe(name)}\\fR" for name in option.names)
    # A long choice may go on in the next line, behind any of its bars.
    value = f"\\fI{_safe(option.value)}\\fR".replace("|", "|\\:") if option.value else ""
    about = _safe(option.about) or "\\&"
    return f".TP\n{' '.join(part for part in (names, value) if part)}\n{about}\n"


def _safe(text: str) -> str:
    """Write a text so that troff takes no sign of it for a command."""
    plain = text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ")
    return f"\\&{plain}" if plain.startswith((".", "'")) else plain
