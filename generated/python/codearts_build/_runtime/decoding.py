"""Decodes response bodies: once with msgspec, then tolerantly if it does not match its type."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec

from .bodies import is_json
from .departures import Departure, convert, describe, is_model
from .error_responses import invalid_response_error
from .extra_properties import collect_extra, has_extra, reader_of
from .json_values import is_object, loads, text_of
from .messages import Request, Response
from .operation import FILE, ExpectedResponse, Operation
from .settings import Failure

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
        self._has_extra = False
        if self.is_json and self.kind is not None:
            self._decode = reader_of(self.kind)
            self._has_extra = has_extra(self.kind)
        self._failure = failure if self.is_json or self.kind is None else None
        self._attribute = ""
        if failure is not None and is_model(self.kind):
            fields = msgspec.structs.fields(self.kind)
            self._attribute = next(
                (field.name for field in fields if field.encode_name == failure.property), ""
            )

    def read(self, request: Request, response: Response) -> tuple[Any, tuple[Departure, ...]]:
        """Returns the value and its departures from the description.

        Raises:
            InvalidResponseError: JSON is expected, and the body is something else.
        """
        if self._decode is None:
            return self._plain(response), ()
        try:
            return self._decode(response.content), ()
        except (ValueError, RecursionError) as error:
            is_sound = isinstance(error, msgspec.ValidationError)
        return self._tolerant(request, response, is_sound)

    def reports_failure(self, value: Any, response: Response) -> bool:
        """Whether the content reports a failure in the property that the description names."""
        failure = self._failure
        if failure is None or not response.content:
            return False
        if isinstance(value, msgspec.Struct):
            if self._attribute:
                return getattr(value, self._attribute) in failure.values
            if len(response.content) > _LONG and any(
                getattr(value, name) for name in value.__struct_fields__
            ):
                return False
        return reports_failure(response, failure)

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
            if response.status in _BODYLESS and self.response.status.upper() in _names(
                response.status
            ):
                return None, (Departure("$", describe(self.kind), "nothing"),)
            raise invalid_response_error(
                request, response, f"HTTP {response.status} with an empty body instead of JSON"
            )
        try:
            raw = loads(response.content, response.headers.get("content-type") or "")
        except ValueError:
            reason = f"HTTP {response.status} with a body that is not valid JSON, or incomplete"
            raise invalid_response_error(request, response, reason) from None
        departures = (
            [] if is_sound else [Departure("$", "JSON", "JSON with syntax or encoding errors")]
        )
        if self._has_extra:
            raw = collect_extra(raw, self.kind)
        return convert(raw, self.kind, departures), tuple(departures)


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
            came = (response.headers.get("content-type") or "").partition(";")[0].strip().lower()
            for reading in readings:
                if reading.response.media_type == came:
                    return reading, ()
        return readings[0], ()

    def _described(self, status: int) -> list[BodyReader]:
        for name in _names(status):
            if readings := [
                reading for reading in self._readings if reading.response.status.upper() == name
            ]:
                return readings
        return []


def _names(status: int) -> tuple[str, ...]:
    """Returns the keys that a description may use for `status`, the most specific first, in upper
    case.
    """
    return str(status), f"{status // 100}XX", "DEFAULT"


def reports_failure(response: Response, failure: Failure) -> bool:
    """Whether a body without a model is JSON that reports a failure at its root."""
    try:
        return _peek(failure.property)(response.content).value in failure.values
    except msgspec.ValidationError:
        return False
    except (ValueError, RecursionError):  # not valid JSON for msgspec; `loads` tolerates more
        pass
    try:
        raw = loads(response.content, response.headers.get("content-type") or "")
    except ValueError:
        return False
    return is_object(raw) and raw.get(failure.property) in failure.values


@cache
def _peek(name: str) -> Callable[[bytes], Any]:
    """Returns a decoder for one property at the root of JSON, several times as fast as decoding
    all.
    """
    kind = msgspec.defstruct("Peek", [("value", Any, None)], rename={"value": name})
    return msgspec.json.Decoder(kind).decode
