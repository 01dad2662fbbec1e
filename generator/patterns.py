"""Regular expressions of a description: whether they are ones, and whether trying one is sure to end soon."""

from __future__ import annotations

import re
import warnings
from functools import lru_cache
from math import factorial, prod

MAX_PATTERN = 4_000
MAX_STEPS = 2_000_000
# Spellings of ECMA-262, which OpenAPI's patterns follow, that Python spells otherwise.
ECMA = (
    (re.compile(r"\(\?<(?=[A-Za-z_])"), "(?P<"),
    (re.compile(r"\\[pP]\{\^?[A-Za-z_=]+\}"), r"\\w"),
    (re.compile(r"\\u\{[0-9A-Fa-f]+\}"), "u"),
)
TOKEN = re.compile(
    r"\\."  # an escape
    r"|\[\^?\]?(?:\\.|[^\]\\])*\]"  # a class
    r"|\((?:\?(?:[:=!>]|<[=!]|P?<\w+>))?"  # the beginning of a group
    r"|\{(?:\d+|\d*,\d*)\}"  # a repetition
    r"|.",
    re.DOTALL,
)
# Groups that are none: comments, conditions, and flags by which spaces stand for nothing.
STRANGE = re.compile(r"\(\?(?![:=!>]|<[=!]|P?<\w+>|[ims]+[:)])")


@lru_cache(maxsize=10_000)
def compiled(pattern: str) -> re.Pattern[str] | str:
    """A pattern ready to use, or why it is none."""
    if len(pattern) > MAX_PATTERN:
        return f"it is over {MAX_PATTERN:,} characters long"
    for ecma, python in ECMA:
        pattern = ecma.sub(python, pattern)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return re.compile(pattern)
    except (re.error, RecursionError, OverflowError) as error:
        return str(error) or "it is nested too deep"


@lru_cache(maxsize=10_000)
def repeats(pattern: str) -> tuple[int, int] | None:
    """How many parts of a pattern repeat, and in how many ways the others may match; None where one repeats what may
    match in several ways, or where signs may mean something else.

    Backtracking takes about the text's length to the power of the first for each of the second; at None, it may never
    end.
    """
    if STRANGE.search(pattern):
        return None
    count, ways = 0, 1
    # For each open group, whether what stands in it may match in several ways, and so for the one just closed; and how
    # many alternatives it has.
    groups, closed, choices = [False], False, [1]
    for token in TOKEN.findall(pattern):
        if token == ")" and len(groups) > 1:
            closed = groups.pop()
            groups[-1] |= closed
            ways *= choices.pop()
            continue
        if token in "*+" or (token[0] == "{" and len(token) > 1):
            if closed:
                return None
            if token in "*+" or "," in token:
                count += 1
                groups[-1] = True
        elif token == "|":
            choices[-1] += 1
            groups[-1] = True
        elif token == "?":
            ways *= 2
            groups[-1] = True
        elif token[0] == "(":
            groups.append(False)
            choices.append(1)
        closed = False
    return count, ways * prod(choices)


def departs(pattern: str, value: str) -> bool:
    """Whether a text does not match a pattern. False too where finding out could take long."""
    return tried(pattern, value) is False


def fits(pattern: str, value: str) -> bool:
    """Whether a text matches a pattern. False too where finding out could take long."""
    return tried(pattern, value) is True


def tried(pattern: str, value: str) -> bool | None:
    """Whether a text matches a pattern; None where finding out could take long."""
    found, steps = compiled(pattern), repeats(pattern)
    if isinstance(found, str) or steps is None:
        return None
    power, ways = steps[0] + (not pattern.startswith("^")), steps[1]
    return found.search(value) is not None if ways * len(value) ** power <= MAX_STEPS * factorial(power) else None
