"""ECMA-262 patterns of a description, run by jsonschema-rs with a step limit."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import jsonschema_rs

MAX_STEPS = 100_000


@lru_cache(maxsize=10_000)
def pattern_validator(pattern: str) -> Any:
    """Returns a validator for `pattern`, None if it is not a regular expression."""
    options = jsonschema_rs.FancyRegexOptions(backtrack_limit=MAX_STEPS, size_limit=1_000_000)
    try:
        return jsonschema_rs.validator_for(
            {"pattern": pattern}, pattern_options=options, offline=True
        )
    except ValueError:
        return None


def is_mismatch(pattern: str, value: str) -> bool:
    """Whether `value` certainly violates `pattern`; False if matching takes too long."""
    validator = pattern_validator(pattern)
    errors = validator.iter_errors(value) if validator else ()
    return any(type(error.kind).__name__ == "Pattern" for error in errors)


def is_match(pattern: str, value: str) -> bool:
    """Whether `value` matches `pattern`."""
    validator = pattern_validator(pattern)
    return validator is not None and bool(validator.is_valid(value))
