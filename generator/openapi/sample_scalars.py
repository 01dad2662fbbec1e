"""Example numbers and texts that fit the limits of their schemas."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

from generator.openapi.pattern_text import matching_text
from generator.openapi.regex import is_match

FORMATS = {
    "date": "2025-03-18",
    "date-time": "2025-03-18T10:14:06+08:00",
    "uuid": "3f0c2a4e-7d51-4c8b-9a6e-2b1d5c7f8e90",
    "uri": "https://example.com/",
    "email": "lin.wei@example.com",
    "byte": "YnVpbGQ=",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "time": "10:14:06+08:00",
    "duration": "PT1H",
    "hostname": "example.com",
    "uri-reference": "/builds/1",
    "json-pointer": "/builds/1",
    "regex": "^[a-z]+$",
}
MAX_LENGTH = 1_000
HEX_ID = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"

Limits = dict[str, Any]


# -- numbers ------------------------------------------------------------------


def sample_number(is_integer: bool, limits: Limits) -> int | float:
    """Returns a number that fits the limits: the least one, else 1 or less."""
    low, excludes_low = bound(limits, "minimum", "exclusiveMinimum", max)
    high, excludes_high = bound(limits, "maximum", "exclusiveMaximum", min)
    step = step_of(is_integer, limits)
    usual = Fraction(1) if high is None else min(Fraction(1), high)
    made = usual if low is None else low
    if step is not None:
        # Above the lower bound, else below the upper one.
        made = (math.ceil if low is not None else math.floor)(made / step) * step
        if low is None and made == 0 and (high is None or high >= step):
            made = step
    if low is not None and excludes_low and made == low:
        between = (low + high) / 2 if high is not None else low + 1
        whole = Fraction(math.floor(low) + 1)
        is_less = high is None or whole < high
        made = made + step if step is not None else whole if is_less else between
    elif high is not None and excludes_high and made == high:
        made -= step or 1
    return plain_number(made)


def bound(
    limits: Limits, key: str, exclusive: str, stricter: Callable[[Fraction, Fraction], Fraction]
) -> tuple[Fraction | None, bool]:
    """Returns a bound, and whether it is excluded itself. In 3.0, that is a flag."""
    given, other = limits.get(key), limits.get(exclusive)
    inside = None if given is None else Fraction(str(given))
    if other is None or isinstance(other, bool):
        return inside, bool(other)
    outside = Fraction(str(other))
    if inside is None or stricter(inside, outside) == outside:
        return outside, True
    return inside, False


def step_of(is_integer: bool, limits: Limits) -> Fraction | None:
    """Returns the distance between two numbers; None if there is none."""
    given = limits.get("multipleOf", 0)
    step = Fraction(str(given)) if given > 0 else None
    if not is_integer:
        return step
    return Fraction(step.numerator) if step else Fraction(1)


def plain_number(value: Fraction) -> int | float:
    return int(value) if value.denominator == 1 else float(value)


# -- texts --------------------------------------------------------------------


def sample_text(format: str, limits: Limits) -> str:
    """Returns a text that fits the format, pattern and limits, as far as possible."""
    return next(iter(sample_texts(format, limits)), "example")


def sample_texts(
    format: str, limits: Limits, first: str | None = None, count: int = 1
) -> Iterator[str]:
    """Yields texts that fit the limits, and at least one; `count` numbered ones after `first`."""
    pattern = str(limits.get("pattern", ""))
    min_length = min(int(limits.get("minLength", 0)), MAX_LENGTH)
    max_length = int(limits.get("maxLength", MAX_LENGTH))

    def is_fit(text: str) -> bool:
        return min_length <= len(text) <= max_length and (not pattern or is_match(pattern, text))

    if first is not None:
        stem = first[: max(0, max_length - len(str(count)))]
        numbered = (f"{stem}{number}" for number in range(2, count + 1))
        yield from filter(is_fit, () if format in FORMATS else numbered)
        return
    if format in FORMATS:
        candidates: tuple[str, ...] = (FORMATS[format],)
    elif pattern:
        candidates = (HEX_ID, FORMATS["uuid"], FORMATS["date"], "1", "storefront")
    else:
        candidates = ()
    yield from filter(is_fit, candidates)
    if pattern:
        made = matching_text(pattern, is_fit)
        if made is not None:
            yield made
    if format in FORMATS:
        yield FORMATS[format]
    made = "example" if max_length >= 7 else "x" * max_length
    yield made if len(made) >= min_length else (HEX_ID * (min_length // 32 + 1))[:min_length]
