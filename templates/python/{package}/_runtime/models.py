"""The base of all models, and what a method leaves out of a body."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, ClassVar, Final

import msgspec
from msgspec import UNSET

EXTRA: Final = "(extra)"
"""The name in JSON, as far as msgspec is concerned, of the field for properties that have none."""


class Model(msgspec.Struct, kw_only=True, omit_defaults=True, gc=False):
    """An object of the API. Fields that the service left out have their default.

    The garbage collector passes models over, which makes long lists of them smaller and quicker: JSON has no circles.
    Who ties models into one by hand keeps them for good.
    """

    __read_only__: ClassVar[tuple[str, ...]] = ()
    """Names in JSON of the fields that only answers have, which are left out of requests."""


class ResponseModel(Model, dict=True, gc=True):
    """An object that is the whole of an answer, which it keeps; `response_of` gives it.

    The answer is not part of comparisons, copies and pickles.
    """


no_extra: Final[Callable[[], dict[str, Any]]] = dict
"""The default of the field for properties that have none."""


def null() -> None:
    """The default of a field whose null is written into JSON, where a plain default would be left out."""
    return None


def left_out() -> Any:
    """The default of a required field that only answers have, or only requests: UNSET, which is never written."""
    return UNSET


def body_of(
    fields: Mapping[str, Any], nullable: Collection[str] = (), extra: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """The fields that were given: neither UNSET nor None, which is sent as null in those that are nullable.

    `extra` are further ones, sent as they are.
    """
    given = {
        name: value for name, value in fields.items() if value is not UNSET and (value is not None or name in nullable)
    }
    return {**extra, **given} if extra else given
