"""Texts that match regular expressions, for samples."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import cycle, islice

from generator.openapi.regex import is_match

# Longer texts and deeper groups are no use in a sample.
MAX_LENGTH = 1_000
MAX_GROUPS = 30
# Numbers of repetitions beyond the least that are tried, for patterns with look-aheads.
EXTRAS = (0, 1, 2, 3, 5, 8, 20, 40, 100)
# In order of preference.
CHARACTERS = "a1A_-. /:@#+=,;!?$%&*(){}[]<>|~^'\"\\`" + "bcdefghijklmnopqrstuvwxyz023456789"
CHARACTERS += "BCDEFGHIJKLMNOPQRSTUVWXYZ\t\n"
MIXTURE = "aA1@!-_"
CLASSES = {"d": "[0-9]", "w": "[A-Za-z0-9_]", "s": r"\s", "D": "[^0-9]", "W": "[^A-Za-z0-9_]"}
CLASSES["S"] = r"\S"
CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v", "0": "\0"}
QUANTIFIER = re.compile(r"(?:[*+?]|\{(\d+)(,?)(\d*)\})\??")
ESCAPED_CODE = re.compile(r"u\{([0-9A-Fa-f]+)\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})")
PROPERTY = re.compile(r"[pP]\{\^?([^}]*)\}")
# A character of a Unicode property, by the first letter of its name.
OF_PROPERTY = {"L": "a", "N": "1", "P": "-", "S": "+", "Z": " "}


class Unsupported(Exception):
    """The pattern has something that no text is made for."""


def matching_text(pattern: str, is_fit: Callable[[str], bool]) -> str | None:
    """Returns a text that matches `pattern` and is fit, or None if none is found."""
    for extra in EXTRAS:
        for is_second in (False, True):
            try:
                found = TextMaker(pattern, extra, is_second).make()
            except Unsupported:
                return None
            if is_fit(found) and is_match(pattern, found):
                return found
    return None


class TextMaker:
    """Reads a pattern once, and makes its text meanwhile: each quantifier gives `extra` more.

    The second attempt takes the second alternatives, and mixes characters as a password does.
    """

    def __init__(self, pattern: str, extra: int, is_second: bool) -> None:
        self.pattern, self.extra, self.is_second = pattern, extra, is_second
        self.at = self.depth = 0

    def make(self) -> str:
        made = self.alternatives()
        if self.at < len(self.pattern):
            raise Unsupported
        return made

    def alternatives(self) -> str:
        found = [self.sequence()]
        while self.take("|"):
            found.append(self.sequence())
        return found[min(int(self.is_second), len(found) - 1)]

    def sequence(self) -> str:
        made = ""
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            start = self.at
            text = self.atom()
            made += self.repeated(text, self.pattern[start : self.at])
            if len(made) > MAX_LENGTH:
                raise Unsupported
        return made

    def repeated(self, text: str, source: str) -> str:
        found = QUANTIFIER.match(self.pattern, self.at)
        if not found:
            return text
        self.at = found.end()
        sign = found[0][0]
        least = int(found[1][:6]) if sign == "{" else int(sign == "+")
        most = least if sign == "{" and not found[2] else MAX_LENGTH
        if sign == "?":
            most = 1
        elif found[3]:
            most = int(found[3][:6])
        count = min(least + self.extra, max(least, most))
        if len(text) * count > MAX_LENGTH:
            raise Unsupported
        if self.is_second and count > 1 and (source == "." or source.startswith("[")):
            mixed = [each for each in MIXTURE if source == "." or is_match(f"^{source}$", each)]
            return "".join(islice(cycle(mixed or text), count))
        return text * count

    def atom(self) -> str:
        sign = self.pattern[self.at]
        self.at += 1
        if sign == "(":
            return self.group()
        if sign == "[":
            return self.character_class()
        if sign == "\\":
            return self.escape()
        if sign in "^$":
            return ""
        return "a" if sign == "." else sign

    def group(self) -> str:
        self.depth += 1
        if self.depth > MAX_GROUPS:
            raise Unsupported
        # A look-around has no width; the match at the end decides whether it holds.
        is_empty = any(map(self.take, ("?=", "?!", "?<=", "?<!")))
        if not is_empty and not self.take("?:") and self.take("?"):
            name = re.compile(r"P?<\w+>").match(self.pattern, self.at)
            if not name:
                raise Unsupported
            self.at = name.end()
        made = self.alternatives()
        if not self.take(")"):
            raise Unsupported
        self.depth -= 1
        return "" if is_empty else made

    def escape(self) -> str:
        code = ESCAPED_CODE.match(self.pattern, self.at)
        if code:
            self.at = code.end()
            return character(int(code[1] or code[2] or code[3], 16))
        named = PROPERTY.match(self.pattern, self.at)
        if named:
            self.at = named.end()
            return OF_PROPERTY.get(named[1].removeprefix("General_Category=")[:1], "a")
        sign = self.pattern[self.at : self.at + 1]
        self.at += 1
        if sign in CLASSES:
            return next(fitting(CLASSES[sign]))
        if sign in ("b", "B"):
            return ""
        if not sign or (sign.isalnum() and sign not in CONTROLS):
            raise Unsupported
        return CONTROLS.get(sign, sign)

    def character_class(self) -> str:
        start = self.at - 1
        self.take("^")
        while self.at < len(self.pattern) and self.pattern[self.at] != "]":
            self.at += 2 if self.pattern[self.at] == "\\" else 1
        if not self.take("]"):
            raise Unsupported
        expression = self.pattern[start : self.at]
        found = next(fitting(expression), None)
        if found is None:
            # Characters of other scripts, such as [\u4e00-\u9fff].
            code = ESCAPED_CODE.search(expression)
            first = next((each for each in expression if ord(each) > 127), None)
            found = character(int(code[1] or code[2] or code[3], 16)) if code else first
        if found is None:
            raise Unsupported
        return found

    def take(self, text: str) -> bool:
        if not self.pattern.startswith(text, self.at):
            return False
        self.at += len(text)
        return True


def fitting(expression: str) -> Iterator[str]:
    """Yields the usual characters that a class of characters has."""
    return (each for each in CHARACTERS if is_match(f"^{expression}$", each))


def character(code: int) -> str:
    if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        raise Unsupported
    return chr(code)
