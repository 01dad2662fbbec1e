"""Parameters outside the body: checks and encodes values for path, query, headers and cookies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from .decoders import decoder_of
from .extra_properties import flatten_extra
from .formats import text_types
from .json_values import as_json, to_plain
from .model_types import referenced_models
from .operation import Parameter
from .styles import cookie_text, encode, header_text, path_text, query_pairs, segment

_DIGITS = 100  # Python refuses to convert thousands of digits
_STYLES: Final = {"path": "simple", "header": "simple"}


class ParameterWriter:
    """Writes the values of one parameter of one operation.

    Its methods take all values by wire name. They raise TypeError if a required value is missing or
    has the wrong type, ValueError if it is empty, out of bounds or cannot be sent; both name the
    parameter.
    """

    def __init__(self, operation_id: str, parameter: Parameter) -> None:
        self.parameter, self.name, self.required = (
            parameter,
            parameter.key or parameter.name,
            parameter.required,
        )
        self._subject = f"{operation_id}: parameter {parameter.name!r}"
        self._style = parameter.style or _STYLES.get(parameter.location, "form")
        self._encoded = encode(parameter.name)
        self._is_text = parameter.media_type.startswith("text/")
        # Whether values are sent as JSON, or as text if they are text.
        self.is_document = bool(parameter.media_type)
        self._is_plain = not parameter.media_type and not parameter.allow_reserved
        self._type = parameter.type
        self._texts = text_types(self._type)
        self._accepts_text = parameter.accepts_text
        if referenced_models(self._type):
            decoder_of(self._type)
        explode = parameter.explode
        self._explode = self._style in ("form", "cookie") if explode is None else explode

    def path(self, values: Mapping[str, Any]) -> str:
        """Returns the encoded segment of the path."""
        value = self._value(values, required=True)
        try:
            reserved = self.parameter.allow_reserved
            if value.__class__ is str and self._style == "simple":
                return segment(value, reserved)
            return path_text(self.parameter.name, value, self._style, self._explode, reserved)
        except (TypeError, ValueError) as error:
            raise with_subject(error, self._subject) from None

    def query(self, values: Mapping[str, Any]) -> str:
        """Returns the encoded pairs of the query, joined; empty if not sent."""
        value = self._value(values, required=self.required)
        if value is None:
            return ""
        if self._is_plain and (value.__class__ is str or value.__class__ is int):
            return f"{self._encoded}={encode(str(value))}"
        try:
            pairs = query_pairs(
                self.parameter.name,
                value,
                self._style,
                self._explode,
                self.parameter.allow_reserved,
            )
        except (TypeError, ValueError) as error:
            raise with_subject(error, self._subject) from None
        if not pairs and self.required:
            raise ValueError(f"{self._subject}: must not be empty")
        return "&".join([f"{name}={text}" for name, text in pairs])

    def header(self, values: Mapping[str, Any]) -> str | None:
        """Returns the value of the header field; None if not sent."""
        value = self._value(values, required=self.required)
        try:
            return None if value is None else header_text(value, self._explode)
        except (TypeError, ValueError) as error:
            raise with_subject(error, self._subject) from None

    def cookie(self, values: Mapping[str, Any]) -> str | None:
        """Returns `name=value` of the Cookie header; None if not sent."""
        value = self._value(values, required=self.required)
        name, explode, style = self.parameter.name, self._explode, self._style
        try:
            return None if value is None else cookie_text(name, value, explode, style)
        except (TypeError, ValueError) as error:
            raise with_subject(error, self._subject) from None

    def _value(self, values: Mapping[str, Any], *, required: bool) -> Any:
        value = values.get(self.name)
        if value is None:
            if required:
                raise TypeError(f"{self._subject} is required")
            return None
        try:
            if isinstance(value, msgspec.Struct):
                value = flatten_extra(value)
            if self._accepts_text and value.__class__ is str:
                value = integer_of(value)
            if self._type is not Any and value.__class__ is not self._type:
                msgspec.convert(value, self._type)
            if self._texts:
                value = to_plain(value, self._texts)
            if self.is_document and not (isinstance(value, str) and self._is_text):
                return as_json(value, flatten_extra).decode("utf-8")
        except msgspec.ValidationError as error:
            raise from_msgspec(self._subject, str(error)) from None
        except (TypeError, ValueError, RecursionError) as error:
            raise with_subject(error, self._subject) from None
        return value


def integer_of(text: str) -> int:
    """Returns the integer that a text contains; raises ValueError if it does not."""
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdecimal() and len(digits) < _DIGITS):
        raise ValueError(f"must be a whole number, not {text[:_DIGITS]!r}")
    return int(text)


def with_subject(error: Exception, subject: str) -> TypeError | ValueError:
    """Returns the error with its subject as a prefix."""
    kind = ValueError if isinstance(error, ValueError) else TypeError
    return kind(f"{subject}: {error}")


def from_msgspec(subject: str, message: str) -> TypeError | ValueError:
    """Returns msgspec's message as a TypeError for a wrong type or a missing field, else as a
    ValueError.
    """
    reason, _, where = message.partition(" - at ")
    where = where.strip("`").removeprefix("$").removeprefix(".")
    kind = TypeError if ", got `" in reason or reason.startswith("Object missing") else ValueError
    return kind(": ".join(part for part in (subject, where, reason) if part))
