"""The body of a request: checking the value and writing it as the operation's media type has it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast, get_args

import msgspec

from .departures import is_model
from .extra_properties import fields_of, is_spread, reader_of, spread
from .forms import Multipart, urlencoded
from .forms import is_json as is_json
from .json_values import as_json
from .messages import Body
from .operation import Operation
from .parameters import named, wrong
from .uploads import is_upload, source_of

FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


class BodyWriter:
    """Writes the bodies of one operation.

    JSON is checked against the schema after it was written: a TypeError names the field of the wrong kind or missing,
    a ValueError the one that is out of bounds.
    """

    def __init__(self, operation: Operation[Any]) -> None:
        self._name, self._body = operation.id, operation.body
        self.is_form = self._body is not None and self._body.media_type in FORMS
        self._check: Callable[[bytes], Any] | None = None
        self._is_spread = self._body is not None and is_spread(self._body.schema)
        self._required_fields: list[str] = []
        self._field_checks: dict[str, Callable[[bytes], Any]] = {}
        if self._body is not None:
            schema = self._body.schema
            if is_json(self._body.media_type) and schema not in (None, Any):
                self._check = reader_of(schema)
            if self.is_form and is_model(schema):
                fields = msgspec.structs.fields(schema)
                self._required_fields = [field.encode_name for field in fields if field.required]
                self._field_checks = {
                    field.encode_name: reader_of(field.type)
                    for field in fields
                    if field.encode_name not in self._body.files and not _is_open(field.type)
                }

    def write(self, value: Any) -> tuple[Body, str]:
        """The body as it is sent, and its Content-Type; None and an empty text where there is none.

        Raises:
            TypeError, ValueError: the value is missing or does not fit.
            OSError: a file cannot be read.
        """
        body = self._body
        if body is None:
            if value is not None:
                raise TypeError(f"{self._name} takes no body")
            return None, ""
        if value is None or (value == {} and not body.required):
            if body.required:
                raise TypeError(f"{self._name}: a body is required")
            return None, ""
        if self._check is not None or is_json(body.media_type):
            return self._json(value), body.media_type
        if self.is_form:
            return self._form(value)
        if body.media_type.startswith("text/") and isinstance(value, str):
            return value.encode("utf-8"), f"{body.media_type}; charset=utf-8"
        if isinstance(value, (bytes, bytearray)):
            return bytes(value), body.media_type
        try:
            return source_of(value)[1], body.media_type
        except TypeError as error:
            raise named(error, f"{self._name}: the body") from None

    def _json(self, value: Any) -> bytes:
        try:
            content = as_json(value, spread) if self._is_spread else as_json(value)
        except (TypeError, ValueError) as error:
            raise named(error, self._name) from None
        if self._check is not None:
            try:
                self._check(content)
            except msgspec.ValidationError as error:
                raise wrong(self._name, str(error)) from None
        return content

    def _form(self, value: Any) -> tuple[Body, str]:
        body = self._body
        assert body is not None
        if isinstance(value, msgspec.Struct):
            value = fields_of(value)
        if not isinstance(value, Mapping):
            raise TypeError(f"{self._name}: the fields of a form are a mapping, not {type(value).__name__}")
        given = cast("Mapping[str, Any]", value).items()
        fields = {key: item for key, item in given if item is not None and item is not msgspec.UNSET}
        for name in self._required_fields:
            if name not in fields:
                raise TypeError(f"{self._name}: parameter {name!r} is required")
        for name in fields.keys() & self._field_checks.keys():
            self._check_field(name, fields[name])
        try:
            if body.media_type == FORMS[0]:
                form = Multipart(fields, body.files, dict(body.part_types))
                return form, form.content_type
            return urlencoded(fields, body), body.media_type
        except (TypeError, ValueError) as error:
            raise named(error, self._name) from None

    def _check_field(self, name: str, value: Any) -> None:
        if is_upload(value):  # which may stand in the place of any field
            return
        subject = f"{self._name}: parameter {name!r}"
        try:
            self._field_checks[name](as_json(value, spread))
        except msgspec.ValidationError as error:
            raise wrong(subject, str(error)) from None
        except (TypeError, ValueError) as error:
            raise named(error, subject) from None


def _is_open(kind: Any) -> bool:
    """Whether a type allows bytes, which no JSON holds, or any value."""
    return kind is Any or kind is bytes or any(map(_is_open, get_args(kind)))
