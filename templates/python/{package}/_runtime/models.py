"""The base classes of models, and the selection of body fields."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, ClassVar, Final, Self, cast

import msgspec
from msgspec import UNSET

EXTRA: Final = "(extra)"
"""The JSON name, for msgspec, of the field for extra properties."""


class _Source:
    """The parts of the object a model was read from, outside calls, that its fields do not show."""

    __slots__ = ("__source__",)

    __source__: tuple[dict[str, Any], frozenset[str], frozenset[str]]
    """The properties without a field, and the names of fields that were absent or null."""


class Model(_Source, msgspec.Struct, kw_only=True, omit_defaults=True, gc=False):
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

    @classmethod
    def from_json(cls, content: bytes | str, *, strict: bool = False) -> Self:
        """Returns the model of JSON, such as the body of a webhook.

        Properties without a field are kept for `to_json`. As in responses, values that do not match
        stay unchanged, and missing ones are None.

        Args:
            content: an object as JSON, by wire names.
            strict: raise instead if a value does not match or is missing.

        Raises:
            ValueError: it is not valid JSON, or no such object.
        """
        from .model_json import read_json

        made: Self = read_json(content, cls, strict=strict)
        return made

    @classmethod
    def from_dict(cls, value: Mapping[str, Any], *, strict: bool = False) -> Self:
        """Returns the model of an object of plain JSON values, as `from_json` does."""
        from .model_json import read_plain

        if not isinstance(cast(object, value), Mapping):
            raise TypeError(f"an object must be a mapping, not {type(value).__name__}")
        made: Self = read_plain(dict(value), cls, strict=strict)
        return made

    def to_json(self) -> bytes:
        """Returns the model as JSON, by wire names, with read-only fields.

        Raises:
            TypeError, ValueError: JSON cannot represent a value, which the message names.
        """
        from .model_json import write_json

        return write_json(self)

    def to_dict(self) -> dict[str, Any]:
        """Returns the model as an object of plain JSON values, as `to_json` does."""
        from .model_json import write_plain

        return write_plain(self)


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
