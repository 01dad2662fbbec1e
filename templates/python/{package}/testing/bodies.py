"""Bodies of requests, decoded and checked against the description."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from .._runtime.bodies import FORMS, is_json
from .._runtime.decoders import decoder_of
from .._runtime.departures import unknown
from .._runtime.extra_properties import reader_of
from .._runtime.messages import Request
from .._runtime.model_types import is_model
from .._runtime.models import EXTRA
from .._runtime.operation import Body, Operation
from .styles import shape_of


def read_body(
    operation: Operation[Any],
    request: Request,
    content: bytes,
    file_names: dict[str, str],
    problems: list[str],
) -> Any:
    """Returns the decoded body: plain JSON, a dict of form fields, text or bytes; None if there is
    none. Adds to `file_names`, by form field, and to `problems`.
    """
    body = operation.body
    sent = request.headers.get("Content-Type") or ""
    essence = sent.partition(";")[0].strip().lower()
    if body is None:
        if content:
            problems.append("a body is sent, but the description has none")
        return None
    if not content:
        if body.required and body.media_type not in FORMS:
            problems.append("the body is missing")
        if not sent:
            return None
    expected = body.media_type.partition(";")[0].strip().lower()
    if essence != expected and "*" not in expected:
        problems.append(f"Content-Type is {sent!r} instead of {body.media_type!r}")
        return content
    if is_json(essence) and body.schema is not bytes:
        return _json(body, content, problems) if content else None
    if essence in FORMS:
        return read_form(body, sent, content, file_names, problems)
    return content.decode("utf-8", "replace") if body.schema is str else content


def _json(body: Body, content: bytes, problems: list[str]) -> Any:
    try:
        plain = msgspec.json.decode(content)
        if body.schema is not None:
            reader_of(body.schema)(content)
    except msgspec.ValidationError as error:
        problems.append(f"body: {error}")
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        problems.append(f"body: not JSON: {error}")
        return content
    for place in unknown(plain, body.schema):
        problems.append(f"body: unknown property {place!r}")
    return plain


def read_form(
    body: Body,
    content_type: str,
    content: bytes,
    file_names: dict[str, str],
    problems: list[str],
) -> dict[str, Any]:
    """Returns the fields of a form. Adds to `file_names`, by form field, and to `problems`."""
    if body.media_type == FORMS[0]:
        found = _parts(content_type, content, file_names)
        if found is None:
            problems.append("body: not a complete multipart/form-data")
            return {}
        pairs: list[tuple[str, Any]] = found
    else:
        pairs = list(parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True))
    fields: dict[str, Any] = {}
    lists: dict[str, list[Any]] = {}
    for name, value in pairs:
        lists.setdefault(name, []).append(value)
    kinds = {}
    if is_model(body.schema):
        decoder_of(body.schema)  # for `msgspec.convert` with its parts
        declared = msgspec.structs.fields(body.schema)
        kinds = {each.encode_name: each.type for each in declared}
        for each in declared:
            if each.required and each.encode_name not in lists:
                problems.append(f"body: form field {each.encode_name!r} is missing")
    for name, values in lists.items():
        if kinds and name not in kinds and EXTRA not in kinds:
            problems.append(f"body: unknown form field {name!r}")
        kind = kinds.get(name, Any)
        is_list = shape_of(kind) == "array" or len(values) > 1
        fields[name] = values if is_list else values[0]
        if name not in body.files and not any(isinstance(value, bytes) for value in values):
            fields[name] = _field(name, kind, fields[name], problems)
    return fields


def _field(name: str, kind: Any, value: Any, problems: list[str]) -> Any:
    """Returns a form's field as a value of its type; objects are JSON."""
    try:
        if shape_of(kind) == "object" and isinstance(value, str):
            return msgspec.to_builtins(msgspec.json.decode(value, type=kind))
        return msgspec.to_builtins(msgspec.convert(value, kind, strict=False))
    except msgspec.MsgspecError as error:
        problems.append(f"body: form field {name!r}: {error}")
        return value


def _parts(
    content_type: str, content: bytes, file_names: dict[str, str]
) -> list[tuple[str, Any]] | None:
    """Returns the name and value of each part, files as bytes; None if the form is incomplete."""
    boundary = re.search(r'boundary="?([^";]+)"?', content_type)
    if boundary is None:
        return None
    mark = b"--" + boundary[1].encode()
    if not content.rstrip().endswith(mark + b"--"):
        return None
    found: list[tuple[str, Any]] = []
    for part in (b"\r\n" + content).split(b"\r\n" + mark)[1:-1]:
        head, _, value = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        text = head.decode("utf-8", "replace")
        name = re.search(r'[ ;]name="([^"]*)"', text)
        if name is None:
            return None
        file_name = re.search(r'[ ;]filename="([^"]*)"', text)
        if file_name is not None:
            file_names[name[1]] = _unescaped(file_name[1])
        found.append((name[1], value.decode("utf-8", "replace") if file_name is None else value))
    return found


def _unescaped(text: str) -> str:
    """Reverses the escapes that WHATWG's form encoding has for quotes and line ends."""
    return text.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")
