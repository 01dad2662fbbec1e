"""The base of all models, and what a method leaves out of a body."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import msgspec
from msgspec import UNSET


class Model(msgspec.Struct, kw_only=True, omit_defaults=True, dict=True):
    """An object of the API. Fields that the service left out have their default.

    The object at the root of an answer keeps the answer itself; `answer_of` gives it. It is not part of
    comparisons, copies and pickles.
    """


def null() -> None:
    """The default of a field whose null is written into JSON, where a plain default would be left out."""
    return None


def body_of(fields: Mapping[str, Any], nullable: Collection[str] = ()) -> dict[str, Any]:
    """The fields that were given: neither UNSET nor None, which is sent as null in those that are nullable."""
    return {
        name: value for name, value in fields.items() if value is not UNSET and (value is not None or name in nullable)
    }
