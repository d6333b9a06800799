"""How a book is called: a coach tells the books of several clients apart."""

from pathlib import Path

import pytest

from askwhy.wording.books import book_name, book_names, window_title


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/home/ana/.local/share/AskWhy/book.askwhy", ""),
        ("/clients/Anna Sand.askwhy", "Anna Sand"),
        ("/clients/anna/book.askwhy", "anna"),
        ("/clients/anna/Book.askwhy", "anna"),
        ("/clients/v1.2 of Bo.askwhy", "v1.2 of Bo"),
    ],
)
def test_a_book_is_called_by_its_file_or_by_the_folder_around_it(path: str, name: str) -> None:
    assert book_name(Path(path)) == name


def test_the_title_of_a_window_says_which_book_it_is() -> None:
    assert window_title(Path("/data/AskWhy/book.askwhy")) == "AskWhy"
    assert window_title(Path("/clients/Anna Sand.askwhy")) == "Anna Sand"


def test_books_of_one_name_are_told_apart_by_their_folders() -> None:
    books = [
        Path("/a/Anna.askwhy"),
        Path("/b/Anna.askwhy"),
        Path("/a/Bo.askwhy"),
        Path("/AskWhy/book.askwhy"),
    ]

    assert book_names(books) == ["Anna (/a)", "Anna (/b)", "Bo", "My own book"]
