"""Escaping of Markdown and of invisible characters, for all targets."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from typing import Any

from markdown_it import MarkdownIt

# Limits of what is parsed as Markdown: characters, and steps to find code or the ends of links.
MAX_MARKDOWN = 100_000
MAX_STEPS = 20_000_000
SCHEMES = ("http", "https", "mailto")
# Control characters, marks that change the direction of writing, tags and noncharacters. Not the
# joiners U+200C and U+200D, which some scripts and emoji need.
INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)


def replace_invisible(text: str) -> str:
    """Replaces invisible characters of `text` by U+FFFD, and ends its lines with newlines."""
    return INVISIBLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def escape_invisible(text: str) -> str:
    """Escapes invisible characters in a literal of Python, YAML or TOML."""
    return INVISIBLE.sub(lambda found: escape_character(ord(found[0])), text)


def escape_character(code: int) -> str:
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def escape_invisible_json(json_text: str) -> str:
    """Escapes invisible characters in JSON, those above U+FFFF as surrogate pairs."""
    return INVISIBLE.sub(lambda found: escape_json_character(found[0]), json_text)


def escape_json_character(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))


# -- Markdown -----------------------------------------------------------------

SIGN = re.compile(r"([\\`*_\[\]<>|#~&])")
CODE_OR_SIGN = re.compile(rf"(?P<code>`[\w.]+`)|{SIGN.pattern}")
# At the beginning of a line, what would begin a list or underline a heading.
BLOCK_SIGN = re.compile(r"^(\d{1,9}(?=[.)](?: |$))|(?=[-+=]))")


def md_text(text: Any, keep_code: bool = False) -> str:
    """Returns plain text on one line of Markdown; with `keep_code`, `names` stay code."""
    line = " ".join(replace_invisible(str(text)).split())
    if keep_code:
        line = CODE_OR_SIGN.sub(lambda found: found["code"] or f"\\{found[0]}", line)
    else:
        line = SIGN.sub(r"\\\1", line)
    return BLOCK_SIGN.sub(r"\1\\", line)


def md_code(text: Any, in_table: bool = False) -> str:
    """Returns `text` as a code span; `in_table`, vertical bars are escaped."""
    text = replace_invisible(str(text)).replace("\n", " ") or " "
    if in_table:
        text = text.replace("|", "\\|")
    ticks = backticks_around(text, 1)
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{space}{text}{space}{ticks}"


def md_fence(text: str, language: str = "") -> str:
    """Returns `text` as a block of code, with a longer fence than any in it."""
    ticks = backticks_around(text, 3)
    return f"{ticks}{language}\n{replace_invisible(text).rstrip()}\n{ticks}"


def backticks_around(text: str, least: int) -> str:
    return "`" * max([least, *(len(run) + 1 for run in re.findall("`+", text))])


def md_prose(text: str, indent: int | None = None) -> str:
    """Returns a description's Markdown without active content.

    With `indent`, the text continues a line, and its other lines get that indent.
    """
    return inert_markdown(text, indent is not None).replace("\n", "\n" + " " * (indent or 0))


def is_allowed(url: str) -> bool:
    """Whether `url` is a web page, a mailbox, or relative to the page."""
    url = re.sub(r"[\x00-\x20]", "", url)
    scheme = re.match(r"([^/?#]*?):", url)
    is_known = scheme is None or scheme[1].lower() in SCHEMES
    return is_known and not url.startswith(("//", "/\\", "\\"))


def is_slow(text: str) -> bool:
    """Whether parsing would be slow: each `[` starts a search through its paragraph."""
    steps = (part.count("[") * len(part) for part in re.split(r"\n\s*\n", text))
    return len(text) > MAX_MARKDOWN or sum(steps) > MAX_STEPS


CODE = re.compile(
    r"\\.|^ {0,3}`{3,}[^`\n]*$|(?P<ticks>`+)(?!`)[^\n]+?(?<!`)(?P=ticks)(?!`)"
    r"|(?P<sign><|!(?=\[)|`+)",
    re.MULTILINE,
)
# Finds HTML and links of any scheme.
PERMISSIVE = MarkdownIt("commonmark", {"html": True}).enable("table")
PERMISSIVE.validateLink = lambda url: True  # type: ignore[method-assign]


@cache
def inert_markdown(text: str, continues_line: bool = False) -> str:
    """Returns Markdown without HTML, images, unsafe links, and effects on other texts of a page.

    A text that would have them all the same becomes plain text.
    """
    text = replace_invisible(text.strip()).expandtabs(4)
    if is_slow(text) or text.count("`") * len(text) > MAX_STEPS:
        return md_text(text)
    # A text that continues a line begins no block.
    before = "x: " if continues_line else ""
    escaped = CODE.sub(escape_outside_code, before + text)
    if re.search(r"[<\[!&~]|```|^ {4}", text, re.MULTILINE) and not is_inert(escaped):
        return md_text(text)
    return escaped.removeprefix(before)


def escape_outside_code(found: re.Match[str]) -> str:
    """Escapes signs of HTML and images, and backticks that may pair with later ones."""
    return re.sub("[<!`]", r"\\\g<0>", found[0]) if found["sign"] else found[0]


def is_inert(markdown: str) -> bool:
    env: dict[str, Any] = {}
    tokens = PERMISSIVE.parse(f"{markdown}\n\nend", env)
    inlines = list(chain.from_iterable(token.children or () for token in tokens))
    if any(token.type in ("html_block", "html_inline", "image") for token in [*tokens, *inlines]):
        return False
    # Links of other texts on the page may use a definition in this one.
    links = [child.attrs.get("href", "") for child in inlines]
    links += [each["href"] for each in env.get("references", {}).values()]
    if not all(is_allowed(str(link)) for link in links):
        return False
    paragraphs = [each.content for each in tokens if each.level == 1 and each.type == "inline"]
    return paragraphs[-1:] == ["end"]
