"""Request bodies: JSON, forms, multipart with streamed files, text and bytes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, cast, get_args

import msgspec

from .extra_properties import fields_of, flatten_extra, needs_flattening, reader_of
from .formats import text_types
from .json_values import as_json, charset_of, to_plain
from .messages import Payload, Source
from .model_types import is_model
from .operation import Body, Operation, Parameter
from .parameters import from_msgspec, integer_of, with_subject
from .styles import encode, is_sequence, query_pairs, text_of
from .uploads import BytesSource, is_upload, source_of

FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


class BodyWriter:
    """Writes the bodies of one operation.

    JSON is checked against the schema after encoding. A TypeError names a field that is missing or
    has a wrong type, a ValueError one that is out of bounds.
    """

    def __init__(self, operation: Operation[Any]) -> None:
        self._name, self._body = operation.id, operation.body
        self.is_form = self._body is not None and self._body.media_type in FORMS
        self._check: Callable[[bytes], Any] | None = None
        self._plain: Callable[[Any], Any] = to_plain
        self._required_fields: list[str] = []
        self._field_checks: dict[str, Callable[[bytes], Any]] = {}
        self._field_texts: dict[str, frozenset[type]] = {}
        self._integers = () if self._body is None else self._body.integers
        if self._body is not None:
            schema = self._body.schema
            flatten = flatten_extra if needs_flattening(schema) else to_plain
            self._plain = partial(flatten, texts=text_types(schema))
            if is_json(self._body.media_type) and schema not in (None, Any, bytes):
                self._check = reader_of(schema)
            if self.is_form and is_model(schema):
                fields = msgspec.structs.fields(schema)
                self._required_fields = [field.encode_name for field in fields if field.required]
                self._field_checks = {
                    field.encode_name: reader_of(field.type)
                    for field in fields
                    if field.encode_name not in self._body.files and not _is_open(field.type)
                }
                self._field_texts = {
                    field.encode_name: texts
                    for field in fields
                    if (texts := text_types(field.type))
                }

    def write(self, value: Any) -> tuple[Payload, str]:
        """Returns the encoded body and its Content-Type; None and an empty string if there is no
        body.

        Raises:
            TypeError, ValueError: the value is missing or does not match the schema.
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
        if self._integers and isinstance(value, Mapping):
            value = self._with_integers(cast("Mapping[str, Any]", value))
        if is_json(body.media_type) and body.schema is not bytes:
            return self._json(value), body.media_type
        if self.is_form:
            return self._form(value)
        if body.schema is str and isinstance(value, str):
            # Other media types have UTF-8 as the default, or no parameter for it.
            is_text = body.media_type.lower().startswith("text/")
            has_charset = "charset=" in body.media_type.lower()
            try:
                content = encoded(value, body.media_type)
            except ValueError as error:
                raise with_subject(error, f"{self._name}: the body") from None
            return content, body.media_type + "; charset=utf-8" * (is_text and not has_charset)
        if isinstance(value, (bytes, bytearray)):
            return bytes(value), body.media_type
        try:
            _, source, media_type = source_of(value)
            return source, media_type or body.media_type
        except TypeError as error:
            raise with_subject(error, f"{self._name}: the body") from None

    def _with_integers(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """Returns the fields with integers that were given as text."""
        given = [name for name in self._integers if isinstance(value.get(name), str)]
        made = dict(value)
        for name in given:
            try:
                made[name] = integer_of(value[name])
            except ValueError as error:
                place = f"parameter {name!r}" if self.is_form else name
                raise with_subject(error, f"{self._name}: {place}") from None
        return made

    def _json(self, value: Any) -> bytes:
        try:
            content = as_json(value, self._plain)
        except (TypeError, ValueError) as error:
            raise with_subject(error, self._name) from None
        if self._check is not None:
            try:
                self._check(content)
            except msgspec.ValidationError as error:
                raise from_msgspec(self._name, str(error)) from None
        return content

    def _form(self, value: Any) -> tuple[Payload, str]:
        body = self._body
        assert body is not None
        if isinstance(value, msgspec.Struct):
            value = fields_of(value)
        if not isinstance(value, Mapping):
            raise TypeError(
                f"{self._name}: the fields of a form are a mapping, not {type(value).__name__}"
            )
        given = cast("Mapping[str, Any]", value).items()
        fields = {
            key: item for key, item in given if item is not None and item is not msgspec.UNSET
        }
        for name in self._required_fields:
            if name not in fields:
                raise TypeError(f"{self._name}: parameter {name!r} is required")
        for name in fields.keys() & self._field_texts.keys():
            fields[name] = self._as_text(name, fields[name])
        for name in fields.keys() & self._field_checks.keys():
            self._check_field(name, fields[name])
        try:
            if body.media_type == FORMS[0]:
                form = Multipart(fields, body.files, dict(body.part_types))
                return form, form.content_type
            return urlencoded(fields, body), body.media_type
        except (TypeError, ValueError) as error:
            raise with_subject(error, self._name) from None

    def _as_text(self, name: str, value: Any) -> Any:
        """Returns dates and the like in a field as texts, and files unchanged."""
        texts = self._field_texts[name]
        if is_upload(value) and not (bytes in texts and isinstance(value, bytes)):
            return value
        try:
            return flatten_extra(value, texts)
        except (TypeError, ValueError) as error:
            raise with_subject(error, f"{self._name}: parameter {name!r}") from None

    def _check_field(self, name: str, value: Any) -> None:
        if is_upload(value):  # an upload is allowed for any field
            return
        subject = f"{self._name}: parameter {name!r}"
        try:
            self._field_checks[name](as_json(value, flatten_extra))
        except msgspec.ValidationError as error:
            raise from_msgspec(subject, str(error)) from None
        except (TypeError, ValueError) as error:
            raise with_subject(error, subject) from None


def _is_open(kind: Any) -> bool:
    """Whether a type allows any value, or bytes, which JSON cannot contain."""
    return kind is Any or kind is bytes or any(map(_is_open, get_args(kind)))


def urlencoded(fields: Mapping[str, Any], body: Body | Parameter | None = None) -> bytes:
    """Returns an application/x-www-form-urlencoded body or query.

    Unless the description sets other styles, arrays repeat their name, and objects are JSON."""
    styles = {name: (style, explode) for name, style, explode in body.styles} if body else {}
    types = dict(body.part_types) if body else {}
    pairs: list[tuple[str, str]] = []
    for name, value in fields.items():
        try:
            if name in styles:
                plain = flatten_extra(value) if isinstance(value, msgspec.Struct) else value
                pairs += query_pairs(name, plain, *styles[name])
            elif is_json(types.get(name, "")):
                pairs.append((encode(name), encode(as_json(value, flatten_extra).decode("utf-8"))))
            else:
                plain = [_plain(item) for item in value] if is_sequence(value) else _plain(value)
                pairs += query_pairs(name, plain, "form", True)
        except (TypeError, ValueError) as error:
            raise with_subject(error, f"parameter {name!r}") from None
    return "&".join(f"{name}={value}" for name, value in pairs).encode("ascii")


class Multipart:
    """A multipart/form-data body. It is repeatable if all its files are."""

    def __init__(
        self, fields: Mapping[str, Any], files: tuple[str, ...], types: Mapping[str, str]
    ) -> None:
        self.boundary = os.urandom(16).hex()
        self._parts: list[tuple[bytes, Source]] = []
        for name, value in fields.items():
            is_document = is_json(types.get(name, "")) and name not in files
            is_one = (
                not is_sequence(value)
                or is_document
                or (name in files and value.__class__ is tuple)
                or is_upload(value)
            )
            for item in [value] if is_one else value:
                try:
                    self._parts.append(
                        self._part(
                            name, item, name in files or is_upload(item), types.get(name, "")
                        )
                    )
                except (TypeError, ValueError) as error:
                    raise with_subject(error, f"parameter {name!r}") from None
        lengths = [source.length for _, source in self._parts]
        self.repeatable = all(source.repeatable for _, source in self._parts)
        self.length: int | None = None
        if None not in lengths:
            heads = sum(len(head) + 2 for head, _ in self._parts)
            self.length = heads + sum(length or 0 for length in lengths) + len(self._end)

    @property
    def content_type(self) -> str:
        return f"multipart/form-data; boundary={self.boundary}"

    @property
    def _end(self) -> bytes:
        return f"--{self.boundary}--\r\n".encode()

    def _part(self, name: str, value: Any, is_file: bool, media_type: str) -> tuple[bytes, Source]:
        disposition = f'form-data; name="{_escape_quotes(name)}"'
        source: Source
        if is_file:
            filename, source, own_type = source_of(value)
            disposition += f'; filename="{_escape_quotes(filename or name)}"'
            media_type = own_type or media_type or "application/octet-stream"
        else:
            plain = (
                as_json(value, flatten_extra).decode("utf-8")
                if is_json(media_type)
                else _plain(value)
            )
            if plain is not value and not media_type:
                media_type = "application/json"
            source = BytesSource(encoded(text_of(plain), media_type))
        lines = [f"--{self.boundary}", f"Content-Disposition: {disposition}"]
        if media_type:
            lines.append(f"Content-Type: {media_type}")
        return "\r\n".join([*lines, "", ""]).encode("utf-8"), source

    def open(self) -> Iterator[bytes]:
        for head, source in self._parts:
            yield head
            yield from source.open()
            yield b"\r\n"
        yield self._end


def encoded(text: str, media_type: str) -> bytes:
    """Returns text in the character set of its media type, else UTF-8. JSON is always UTF-8.

    Raises ValueError if the character set lacks a character.
    """
    charset = "utf-8" if is_json(media_type) else charset_of(media_type)
    try:
        return text.encode(charset)
    except LookupError:
        return text.encode("utf-8")


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or has the suffix `+json`."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence.endswith(("/json", "+json"))


def _plain(value: Any) -> Any:
    """Returns models and mappings as JSON, and other values unchanged."""
    if isinstance(value, (Mapping, msgspec.Struct)):
        return as_json(value, flatten_extra).decode("utf-8")
    return value


def _escape_quotes(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
