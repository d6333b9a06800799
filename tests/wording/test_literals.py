"""Every sentence for people goes through gettext: a literal with words stands inside `_`, or is not for people."""

import ast
import re
from collections.abc import Iterator

from tests.wording.source_keys import modules

ROOMS = ("__main__", "ui/", "cli/", "printing/", "wording/")
MARKS = {"_", "N_", "ngettext", "pgettext"}
SHOWN = {
    "setText",
    "setToolTip",
    "setAccessibleName",
    "setAccessibleDescription",
    "setWindowTitle",
    "setPlaceholderText",
    "setStatusTip",
    "addAction",
    "addMenu",
    "setTitle",
    "put",
    "complain",
}
"""What shows its text to people."""
PARAMETERS = {"help", "description", "epilog", "title", "text", "name", "tip", "hint"}
"""What is shown where it is given by name."""

_WORDS = re.compile(r"[^\W\d_]{2,}[,.:;]? +[^\W\d_]{2,}")
_WORD = re.compile(r"[^\W\d_]{2,}")

NOT_FOR_PEOPLE = ("SELECT ", "border: ", "padding: ", "font-", "QPushButton")
"""How literals begin, or what stands in them, that the program reads by itself."""


def literals(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Give the literals with words that people would see, and that no mark of gettext holds."""
    marked = {id(part) for mark in _marks(tree) for part in ast.walk(mark)}
    marked |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    # By its key, the program finds what is said.
    marked |= {id(key) for node in ast.walk(tree) if isinstance(node, ast.Dict) for key in node.keys}
    shown = {id(part) for node in _shown(tree) for part in ast.walk(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in marked:
            for_eyes = _WORD if id(node) in shown else _WORDS
            if for_eyes.search(node.value) and not any(sign in node.value for sign in NOT_FOR_PEOPLE):
                yield node.lineno, node.value


def _marks(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in MARKS:
            yield node


def _shown(tree: ast.Module) -> Iterator[ast.expr]:
    """Give what a widget is told to show: literals alone, for what a call inside gives is its own matter."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        told = node.args[:1] if ast.unparse(node.func).rpartition(".")[2] in SHOWN else []
        told += [keyword.value for keyword in node.keywords if keyword.arg in PARAMETERS]
        yield from (each for each in told if isinstance(each, (ast.Constant, ast.JoinedStr)))


def hidden(tree: ast.Module) -> Iterator[str]:
    """Give the marked texts inside f-strings, where the collector does not look."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            marks = _marks(node)
            yield from (ast.unparse(node) for mark in marks if isinstance(mark.args[0], ast.Constant))


def test_every_marked_text_stands_where_it_is_collected() -> None:
    assert [f"{name}: {text}" for name, tree in modules() for text in hidden(tree)] == []


def test_a_text_hidden_in_an_f_string_is_found() -> None:
    assert list(hidden(ast.parse("""box.setText(f"{mark} {_('Close')}")"""))) != []


def found_in(source: str) -> list[str]:
    """Give the texts that are found in some code."""
    return [text for _line, text in literals(ast.parse(source))]


def test_every_sentence_goes_through_gettext() -> None:
    found = [
        f"{name}:{line}: {text}"
        for name, tree in modules()
        if name.startswith(ROOMS)
        for line, text in literals(tree)
    ]

    assert found == []


def test_a_bare_sentence_is_found() -> None:
    assert found_in('label = Text("Nothing is due.")') == ["Nothing is due."]


def test_so_is_a_single_word_that_is_shown() -> None:
    assert found_in('box.setText("Close")\nadd(help="number")') == ["Close", "number"]


def test_and_a_sentence_around_a_name() -> None:
    assert found_in('box.setText(f"{who} answered")') == [" answered"]


def test_what_is_marked_is_not() -> None:
    assert (
        found_in('"""A docstring is for us."""\nbox.setText(_("Close"))\nNAMES = {"key": N_("Two words")}')
        == []
    )
