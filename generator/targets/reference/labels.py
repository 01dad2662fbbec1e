"""Names of a description as file names, anchors and headings."""

from __future__ import annotations

import re

from generator import ir, names

SHORT_METHODS = {
    "DELETE": "DEL", "OPTIONS": "OPT", "PATCH": "PTCH", "TRACE": "TRC", "QUERY": "QRY",
}  # fmt: skip
# Languages by the characters that only they use, or that only they use without the earlier ones.
SCRIPTS = {"ja": "[\u3040-\u30ff]", "ko": "[\uac00-\ud7af]", "zh": "[\u3400-\u9fff]"}
LANGUAGES = {
    "bash": "Shell", "csharp": "C#", "http": "HTTP", "javascript": "JavaScript", "json": "JSON",
    "php": "PHP", "typescript": "TypeScript",
}  # fmt: skip
# Anchors that every page has.
PAGE_ANCHORS = ("content", "menu")


def file_name(name: str) -> str:
    """Returns a file name that is valid on any system."""
    safe = re.sub(r"[^A-Za-z0-9_.-]+", "-", name)[:100].strip(".-") or "page"
    first, dot, rest = safe.partition(".")
    # con.txt is a device too.
    return f"{first}_{dot}{rest}" if first.lower() in names.WINDOWS_DEVICES else safe


def anchor(name: str, prefix: str = "id-") -> str:
    """Returns an element ID that is valid in CSS too; `prefix` is added if it must begin with a letter."""
    safe = re.sub(r"[^A-Za-z0-9_-]", "-", name)
    return safe if safe[:1].isalpha() else prefix + safe


def md_anchor(title: str) -> str:
    """Returns the anchor that renderers of Markdown give a heading."""
    return re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-")


def short_method(method: str) -> str:
    """Returns an HTTP method in at most four letters."""
    return SHORT_METHODS.get(method, method[:4])


def split_words(name: str) -> str:
    """Returns a name in camelCase as words."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).lower()


def language_name(language: str) -> str:
    """Returns the name of a language of code, by the key of its highlighting."""
    return LANGUAGES.get(language, capitalize(language))


def capitalize(words: str) -> str:
    """Returns `words` with a capital first letter, the others unchanged."""
    return words[:1].upper() + words[1:]


def heading(name: str) -> str:
    """Returns a resource's name as a heading."""
    return capitalize(re.sub(r"[_\s]+", " ", name).strip() or "Other")


def resource_title(resource: ir.Resource) -> str:
    """Returns the title of a resource: the one of its tag, or its name as a heading."""
    return resource.title or heading(resource.name)


def text_language(text: str) -> str:
    """Returns the `lang` attribute of Chinese, Japanese and Korean text, "" for others."""
    return next((code for code, letters in SCRIPTS.items() if re.search(letters, text)), "")
