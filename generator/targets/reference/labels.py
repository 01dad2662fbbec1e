"""Names of a description as file names, places on a page, and headings."""

from __future__ import annotations

import re

from generator import names


def file_name(name: str) -> str:
    """A name as a file on any system."""
    made = re.sub(r"[^A-Za-z0-9_.-]+", "-", name)[:100].strip(".-") or "page"
    first, dot, rest = made.partition(".")
    return (
        f"{first}_{dot}{rest}" if first.lower() in names.WINDOWS_DEVICES else made
    )  # con.txt is the device as well


def anchor(name: str) -> str:
    """A name as a place on a page."""
    return re.sub(r"[^A-Za-z0-9_.-]", "-", name) or "-"


def verb(method: str) -> str:
    """A method in at most four letters."""
    return {"DELETE": "DEL", "OPTIONS": "OPT", "PATCH": "PTCH", "TRACE": "TRC"}.get(method, method)


def spaced(name: str) -> str:
    """A name in camelCase as words."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).lower()


def capital(words: str) -> str:
    """Words at the beginning of a sentence."""
    return words[:1].upper() + words[1:]


def heading(name: str) -> str:
    """A name of a resource as a heading."""
    words = re.sub(r"[_\s]+", " ", name).strip() or "Other"
    return words[0].upper() + words[1:]


def language(text: str) -> str:
    """The language of a text in Chinese, Japanese or Korean signs, for the `lang` attribute."""
    for code, signs in (
        ("ja", "[\u3040-\u30ff]"),
        ("ko", "[\uac00-\ud7af]"),
        ("zh", "[\u3400-\u9fff]"),
    ):
        if re.search(signs, text):
            return code
    return ""
