"""Decodes response bodies: once with msgspec, then tolerantly if it does not match its type."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec

from .alternatives import (
    has_alternatives,
    move_alternatives,
    needs_second_look,
    unknown_objects,
)
from .bodies import is_json
from .departures import Departure, convert, describe, kind_of
from .dotted_paths import value_at
from .error_responses import invalid_response_error
from .extra_properties import collect_extra, has_extra, reader_of
from .json_values import json_inside_text, loads, text_of
from .messages import Request, Response
from .model_types import container, has_variants, is_model
from .operation import FILE, ExpectedResponse, Operation, status_keys
from .settings import Failure, FailureSign
from .variants import options_of

# A long body with the expected fields reports no failure; the search would take a fifth of the
# decoding time.
_LONG = 1 << 15
_BODYLESS = (204, 205)  # RFC 9110, 15.3.5 and 15.3.6: they have no body, even if one is described


class BodyReader:
    """Reads the bodies of one described response."""

    def __init__(self, response: ExpectedResponse, failure: Failure | None) -> None:
        self.response, self.kind = response, response.schema
        self.is_json = is_json(response.media_type)
        self._decode: Callable[[bytes], Any] | None = None
        self._has_extra = self._has_alternatives = self._has_variants = False
        if self.is_json and self.kind is not None and self.kind is not FILE:
            self._decode = reader_of(self.kind)
            self._has_extra = has_extra(self.kind)
            self._has_alternatives = has_alternatives(self.kind)
            self._has_variants = has_variants(self.kind)
        self._signs: tuple[FailureSign, ...] = ()
        if failure is not None:
            self._signs = failure.signs
        # The attribute of the model for each sign that has one.
        self._attributes: dict[str, str] = {}
        if is_model(self.kind):
            fields = msgspec.structs.fields(self.kind)
            self._attributes = {field.encode_name: field.name for field in fields}

    def read(self, request: Request, response: Response) -> tuple[Any, tuple[Departure, ...]]:
        """Returns the value and its departures from the description.

        Raises:
            InvalidResponseError: JSON is expected, and the body is something else.
        """
        if self._decode is None:
            return self._plain(response), ()
        try:
            value = self._decode(response.content)
        except (ValueError, RecursionError) as error:
            is_sound = isinstance(error, msgspec.ValidationError)
            return self._tolerant(request, response, is_sound)
        if self._has_variants:
            return self._tolerant(request, response, is_sound=True)
        if needs_second_look(value):
            return self._convert(msgspec.json.decode(response.content), [])
        return value, ()

    def reports_failure(self, value: Any, response: Response) -> bool:
        """Whether the content has one of the signs of a failure that the description names."""
        if not self._signs or not response.content:
            return False
        if not self.is_json and self.kind is not None and not may_be_json(response):
            return False
        hidden = self._signs
        if isinstance(value, msgspec.Struct):
            hidden = tuple(sign for sign in self._signs if sign.path not in self._attributes)
            for sign in self._signs:
                if sign not in hidden and is_sign(
                    sign, getattr(value, self._attributes[sign.path])
                ):
                    return True
            if len(response.content) > _LONG and any(
                getattr(value, name) for name in value.__struct_fields__
            ):
                return False
        return has_sign(response, hidden)

    def _plain(self, response: Response) -> Any:
        if self.kind is None:
            return None
        if self.kind is bytes:
            return response.content
        return text_of(response.content, response.headers.get("content-type") or "")

    def _tolerant(
        self, request: Request, response: Response, is_sound: bool
    ) -> tuple[Any, tuple[Departure, ...]]:
        if not response.content.strip():
            return self._without_body(request, response)
        try:
            raw = loads(response.content, response.headers.get("content-type") or "")
        except ValueError:
            reason = f"HTTP {response.status} with a body that is not valid JSON, or incomplete"
            raise invalid_response_error(request, response, reason) from None
        departures = (
            [] if is_sound else [Departure("$", "JSON", "JSON with syntax or encoding errors")]
        )
        inner = json_inside_text(raw)
        if inner is not raw and container(inner, self.kind) is not None:
            departures.append(Departure("$", describe(self.kind), "a text that contains JSON"))
            raw = inner
        if raw is None and self.response.may_be_empty:
            return self._without_body(request, response)
        # An object that is no known variant of a union is only a departure.
        is_union = get_origin(self.kind) in (Union, UnionType)
        is_variant = is_union and raw.__class__ is dict
        if _is_container(self.kind) and container(raw, self.kind) is None and not is_variant:
            reason = f"expected {describe(self.kind)} at the root of the body, got {kind_of(raw)}"
            raise invalid_response_error(request, response, reason)
        return self._convert(raw, departures)

    def _convert(self, raw: Any, departures: list[Departure]) -> tuple[Any, tuple[Departure, ...]]:
        if self._has_alternatives:
            raw = move_alternatives(raw, self.kind)
        unknown = unknown_objects(raw, self.kind)
        if self._has_extra:
            raw = collect_extra(raw, self.kind)
        value = convert(raw, self.kind, departures)
        return value, (*departures, *unknown)

    def _without_body(
        self, request: Request, response: Response
    ) -> tuple[Any, tuple[Departure, ...]]:
        if self.response.may_be_empty:
            return (self.kind() if is_model(self.kind) else None), ()
        if response.status in _BODYLESS:
            return None, (Departure("$", describe(self.kind), "nothing"),)
        reason = f"HTTP {response.status} with an empty body instead of JSON"
        raise invalid_response_error(request, response, reason)


class ResponseReader:
    """Reads the successful responses of one operation."""

    def __init__(self, operation: Operation[Any], failure: Failure | None) -> None:
        self.streamed = any(response.schema is FILE for response in operation.responses)
        self._readings = [BodyReader(response, failure) for response in operation.responses]
        self._found: dict[int, list[BodyReader]] = {}

    def reading(self, response: Response) -> tuple[BodyReader, tuple[Departure, ...]]:
        """Returns the reader for `response`. An undescribed status is read as the first described
        one.
        """
        status = response.status
        readings = self._found.get(status)
        if readings is None:
            readings = self._found[status] = self._described(status)
        if not readings:
            known = (
                " or ".join(reading.response.status for reading in self._readings) or "no response"
            )
            departure = Departure("status", known, str(status), status)
            return (self._readings or [BodyReader(ExpectedResponse("default"), None)])[0], (
                departure,
            )
        if len(readings) > 1:
            came = essence(response.headers.get("content-type") or "")
            for reading in readings:
                if essence(reading.response.media_type) == came:
                    return reading, ()
        return readings[0], ()

    def _described(self, status: int) -> list[BodyReader]:
        for name in status_keys(status):
            if readings := [
                reading for reading in self._readings if reading.response.status.upper() == name
            ]:
                return readings
        return []


def essence(media_type: str) -> str:
    """Returns a media type without parameters."""
    return media_type.partition(";")[0].strip().lower()


def _is_container(kind: Any) -> bool:
    """Whether every value of a type is a model, list or map."""
    if options := options_of(kind):
        return all(map(_is_container, options))
    origin = get_origin(kind)
    if origin is Annotated:
        return _is_container(get_args(kind)[0])
    if origin is Union or origin is UnionType:
        return all(_is_container(option) for option in get_args(kind))
    return is_model(kind) or origin in (dict, list)


def may_be_json(response: Response) -> bool:
    """Whether a body is JSON by its media type, which the description need not name."""
    return "json" in (response.headers.get("content-type") or "").lower()


def has_sign(response: Response, signs: tuple[FailureSign, ...]) -> bool:
    """Whether a body is JSON with a sign of failure, read without a model."""
    if not signs:
        return False
    names = tuple(dict.fromkeys(sign.path.partition(".")[0] for sign in signs))
    try:
        root: Any = dict(zip(names, msgspec.structs.astuple(_peek(names)(response.content))))
    except (ValueError, RecursionError):  # not an object, or not valid JSON for msgspec
        try:
            root = loads(response.content, response.headers.get("content-type") or "")
        except ValueError:
            return False
        root = json_inside_text(root)
    return any(is_sign(sign, value_at(root, sign.path)) for sign in signs)


def is_sign(sign: FailureSign, value: Any) -> bool:
    """Whether the value at the path of a sign reports a failure."""
    if not sign.values:
        return bool(value)
    return any(value == each and type(value) is type(each) for each in sign.values)


@cache
def _peek(names: tuple[str, ...]) -> Callable[[bytes], msgspec.Struct]:
    """Returns a decoder for some properties at the root of JSON, several times as fast as decoding
    all.
    """
    fields = [(f"field_{index}", Any, None) for index in range(len(names))]
    renamed = {field[0]: name for field, name in zip(fields, names)}
    return msgspec.json.Decoder(msgspec.defstruct("Peek", fields, rename=renamed)).decode
