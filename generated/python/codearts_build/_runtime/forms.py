"""Bodies of forms: urlencoded, and multipart with files that are streamed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from .extra_properties import spread
from .json_values import as_json
from .messages import Source
from .operation import Body
from .parameters import named
from .styles import encode, is_sequence, query_pairs, text_of
from .uploads import BytesSource, is_upload, source_of


def urlencoded(fields: Mapping[str, Any], body: Body | None = None) -> bytes:
    """An application/x-www-form-urlencoded body: where the description sets nothing else, arrays repeat their name, and
    objects are JSON."""
    styles = {name: (style, explode) for name, style, explode in body.styles} if body else {}
    types = dict(body.part_types) if body else {}
    pairs: list[tuple[str, str]] = []
    for name, value in fields.items():
        try:
            if name in styles:
                plain = spread(value) if isinstance(value, msgspec.Struct) else value
                pairs += query_pairs(name, plain, *styles[name])
            elif is_json(types.get(name, "")):
                pairs.append((encode(name), encode(as_json(value, spread).decode("utf-8"))))
            else:
                plain = [_plain(item) for item in value] if is_sequence(value) else _plain(value)
                pairs += query_pairs(name, plain, "form", True)
        except (TypeError, ValueError) as error:
            raise named(error, f"parameter {name!r}") from None
    return "&".join(f"{name}={value}" for name, value in pairs).encode("ascii")


class Multipart:
    """A multipart/form-data body. It can be sent again if all of its files can."""

    def __init__(self, fields: Mapping[str, Any], files: tuple[str, ...], types: Mapping[str, str]) -> None:
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
                    self._parts.append(self._part(name, item, name in files or is_upload(item), types.get(name, "")))
                except (TypeError, ValueError) as error:
                    raise named(error, f"parameter {name!r}") from None
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
        disposition = f'form-data; name="{_quoted(name)}"'
        source: Source
        if is_file:
            filename, source = source_of(value)
            disposition += f'; filename="{_quoted(filename or name)}"'
            media_type = media_type or "application/octet-stream"
        else:
            plain = as_json(value, spread).decode("utf-8") if is_json(media_type) else _plain(value)
            if plain is not value and not media_type:
                media_type = "application/json"
            source = BytesSource(text_of(plain).encode("utf-8"))
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


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or one of its dialects."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence.endswith(("/json", "+json"))


def _plain(value: Any) -> Any:
    """Models and mappings as JSON; anything else as it is."""
    if isinstance(value, (Mapping, msgspec.Struct)):
        return as_json(value, spread).decode("utf-8")
    return value


def _quoted(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
