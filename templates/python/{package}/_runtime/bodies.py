"""The body of a request: checking the value and writing it as the operation's media type has it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

import msgspec

from .extras import as_plain, is_spread, reader_of, spread
from .fitting import is_model
from .forms import Multipart, urlencoded
from .forms import is_json as is_json
from .messages import Body
from .operation import Operation
from .parameters import named, wrong
from .uploads import source_of

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
        if self._body is not None:
            schema = self._body.schema
            if is_json(self._body.media_type) and schema not in (None, Any):
                self._check = reader_of(schema)
            if self.is_form and is_model(schema):
                fields = msgspec.structs.fields(schema)
                self._required_fields = [field.encode_name for field in fields if field.required]

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
            content = msgspec.json.encode(spread(value) if self._is_spread else value, enc_hook=as_plain)
        except (TypeError, ValueError, RecursionError) as error:
            raise TypeError(f"{self._name}: {_culprit(value)}{error}") from None
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
            value = spread(value) if self._is_spread else value
        if isinstance(value, msgspec.Struct):
            value = {field.encode_name: getattr(value, field.name) for field in msgspec.structs.fields(value)}
        if not isinstance(value, Mapping):
            raise TypeError(f"{self._name}: the fields of a form are a mapping, not {type(value).__name__}")
        fields = {key: item for key, item in cast("Mapping[str, Any]", value).items() if item is not None}
        for name in self._required_fields:
            if name not in fields:
                raise TypeError(f"{self._name}: parameter {name!r} is required")
        try:
            if body.media_type == FORMS[0]:
                form = Multipart(fields, body.files, dict(body.part_types))
                return form, form.content_type
            return urlencoded(fields, body), body.media_type
        except (TypeError, ValueError) as error:
            raise named(error, self._name) from None


def _culprit(value: Any) -> str:
    """The name of the first field that cannot be written as JSON."""
    if isinstance(value, Mapping):
        for name, item in cast("Mapping[str, Any]", value).items():
            try:
                msgspec.json.encode(item, enc_hook=as_plain)
            except (TypeError, ValueError, RecursionError):
                return f"{name}: "
    return ""
