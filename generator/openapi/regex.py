"""Regular expressions of a description, in the dialect of ECMA-262, tried by an engine whose steps are limited."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import jsonschema_rs

MAX_STEPS = 100_000


@lru_cache(maxsize=10_000)
def compiled(pattern: str) -> Any:
    """A validator for a pattern, or the reason why it is none, as text."""
    options = jsonschema_rs.FancyRegexOptions(backtrack_limit=MAX_STEPS, size_limit=1_000_000)
    try:
        return jsonschema_rs.validator_for(
            {"pattern": pattern}, pattern_options=options, offline=True
        )
    except ValueError as error:
        return getattr(error, "message", str(error))


def departs(pattern: str, value: str) -> bool:
    """Whether a text does not match a pattern; False too if finding out takes too long."""
    validator = compiled(pattern)
    errors = [] if isinstance(validator, str) else list(validator.iter_errors(value))
    return any(type(error.kind).__name__ == "Pattern" for error in errors)


def fits(pattern: str, value: str) -> bool:
    """Whether a text matches a pattern."""
    validator = compiled(pattern)
    return not isinstance(validator, str) and bool(validator.is_valid(value))
