"""Bodies of forms: urlencoded, and multipart with files that are streamed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from .uploads import BytesSource, source_of
from .messages import Source
from .parameters import named
from .styles import is_sequence, query_pairs, text_of


def urlencoded(fields: Mapping[str, Any]) -> bytes:
    """An application/x-www-form-urlencoded body: arrays repeat their name, objects are JSON."""
    pairs: list[tuple[str, str]] = []
    for name, value in fields.items():
        try:
            pairs += query_pairs(name, _plain(value), "form", True)
        except (TypeError, ValueError) as error:
            raise named(error, f"parameter {name!r}") from None
    return "&".join(f"{name}={value}" for name, value in pairs).encode("ascii")


class Multipart:
    """A multipart/form-data body. It can be sent again if all of its files can."""

    def __init__(self, fields: Mapping[str, Any], files: tuple[str, ...], types: Mapping[str, str]) -> None:
        self.boundary = os.urandom(16).hex()
        self._parts: list[tuple[bytes, Source]] = []
        for name, value in fields.items():
            is_file = name in files
            is_one = not is_sequence(value) or (is_file and value.__class__ is tuple)
            for item in [value] if is_one else value:
                try:
                    self._parts.append(self._part(name, item, is_file, types.get(name, "")))
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
            plain = _plain(value)
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


def _plain(value: Any) -> Any:
    """Models and mappings as JSON; anything else as it is."""
    if isinstance(value, (Mapping, msgspec.Struct)):
        return msgspec.json.encode(value).decode("utf-8")
    return value


def _quoted(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
