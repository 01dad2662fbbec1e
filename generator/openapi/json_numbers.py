"""Numbers and equality as JSON Schema means them: 1.0 is the integer 1, and true is not one."""

from __future__ import annotations

import json
import math
from fractions import Fraction
from typing import Any

# Larger ones are written with an exponent.
MAX_WHOLE = 1e21


def whole(value: Any) -> Any:
    """Returns a number without fraction as an integer, and other values unchanged."""
    is_whole = isinstance(value, float) and value.is_integer() and abs(value) < MAX_WHOLE
    return int(value) if is_whole else value


def exact(value: int | float) -> Fraction:
    """Returns the number that was written: 0.1 is a tenth."""
    return Fraction(str(value))


def is_multiple(value: int | float, step: int | float) -> bool:
    return step != 0 and exact(value) % exact(step) == 0


def common_multiple(first: int | float, second: int | float) -> int | float:
    """Returns the least number of which both are a divisor."""
    one, two = exact(first), exact(second)
    denominator = math.lcm(one.denominator, two.denominator)
    made = Fraction(math.lcm(int(one * denominator), int(two * denominator)), denominator)
    return int(made) if made.denominator == 1 else float(made)


def identity(value: Any) -> str:
    """Returns a text that two values have in common if they are equal in JSON."""
    return json.dumps(with_whole(value), sort_keys=True)


def with_whole(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: with_whole(each) for key, each in value.items()}
    return [with_whole(each) for each in value] if isinstance(value, list) else whole(value)
