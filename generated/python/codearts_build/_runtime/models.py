"""The base classes of models, and the selection of body fields."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, ClassVar, Final

import msgspec
from msgspec import UNSET

EXTRA: Final = "(extra)"
"""The JSON name, for msgspec, of the field for extra properties."""


class Model(msgspec.Struct, kw_only=True, omit_defaults=True, gc=False):
    """An object of the API. Fields that the service left out have their default.

    The garbage collector skips models, which makes long lists smaller and faster: JSON has no
    cycles. Cycles of models built by hand are never freed.
    """

    __read_only__: ClassVar[tuple[str, ...]] = ()
    """JSON names of read-only fields, which are omitted from requests."""

    __default__: ClassVar[bool] = False
    """Whether objects without a tag, or with an unknown one, have this model. It keeps their tag."""

    __same_as__: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """JSON names of properties without a field, and the path of the field that has their value."""


class ResponseModel(Model, dict=True, gc=True):
    """An object that is the whole content of a response; `response_of` returns the response.

    The response is not part of comparisons, copies and pickles.
    """


no_extra: Final[Callable[[], dict[str, Any]]] = dict
"""The default of the field for extra properties."""


def null() -> None:
    """Returns the default of a field that is written as null; a plain default would be omitted."""
    return None


def left_out() -> Any:
    """Returns UNSET, the default of a required field of only requests or only responses."""
    return UNSET


def body_of(
    fields: Mapping[str, Any],
    nullable: Collection[str] = (),
    extra: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Returns the fields that are neither UNSET nor None; None is sent as null if the field is
    nullable.

    `extra` fields are sent unchanged.
    """
    given = {
        name: value
        for name, value in fields.items()
        if value is not UNSET and (value is not None or name in nullable)
    }
    return {**extra, **given} if extra else given
