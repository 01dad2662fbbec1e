"""Options of calls: their values, checks, and headers and query parameters for every call."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, cast

from .hooks import Hooks
from .messages import Headers, SecretText, is_secret

Query = Mapping[str, str | Sequence[str]]

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_FOREVER = 1e9  # seconds; a safe maximum for the clocks of operating systems


class Options(NamedTuple):
    """The options of calls.

    `timeout`: seconds of silence allowed, to connect, to send a piece or to wait for the next
    bytes; `deadline`: seconds for a whole call, including retries (excluding streamed files);
    `max_retries`: the maximum number of retries; `strict`: raise if a response does not match the
    description; `idempotent`: whether calls may be executed twice, None to decide by the operation;
    `headers` and `query`: sent with every call, besides those of the operation.
    """

    timeout: float | None = 60.0
    deadline: float | None = 300.0
    max_retries: int = 2
    strict: bool = False
    idempotent: bool | None = None
    hooks: Hooks = Hooks()
    headers: Mapping[str, str] = {}
    query: Query = {}

    def __repr__(self) -> str:
        query = {name: "***" if is_secret(name) else value for name, value in self.query.items()}
        headers = dict(Headers(self.headers).redacted().pairs)
        shown = self._asdict() | {"headers": headers, "query": query}
        return f"Options({', '.join(f'{name}={value!r}' for name, value in shown.items())})"

    def check(self) -> None:
        """Raises TypeError or ValueError if an option other than headers and query is invalid."""
        for name, value in (("timeout", self.timeout), ("deadline", self.deadline)):
            if value is not None and not (
                isinstance(cast(object, value), (int, float)) and 0 < value < _FOREVER
            ):
                raise ValueError(
                    f"{name} must be a positive number of seconds, or None for no limit"
                )
        if not isinstance(cast(object, self.max_retries), int) or self.max_retries < 0:
            raise ValueError("max_retries must be a whole number, 0 or more")
        if not isinstance(cast(object, self.hooks), Hooks):
            raise TypeError(
                f"hooks must be Hooks(before=..., after=...), not {type(self.hooks).__name__}"
            )


def merge_headers(old: Mapping[str, str], new: Mapping[str, str] | None) -> dict[str, str]:
    """Returns the headers `old` with those of `new`, which replace headers of the same name in any
    case; None removes all.

    Raises:
        TypeError: `new` is not a mapping, or a value is not a str.
        ValueError: HTTP does not allow a name or a value, or the client computes the header.
    """
    if new is None:
        return {}
    _require_mapping("headers", new)
    for name, value in new.items():
        _check_header(name, value)
    names = {name.lower() for name in new}
    merged = {name: value for name, value in old.items() if name.lower() not in names}
    for name, value in new.items():
        merged[name] = SecretText(value) if is_secret(name) else value
    return merged


def _check_header(name: str, value: str) -> None:
    if not isinstance(cast(object, name), str) or not _NAME.fullmatch(name):
        raise ValueError(f"header {name!r} has a name that HTTP does not allow")
    if not isinstance(cast(object, value), str):
        raise TypeError(f"header {name!r} must be a str, not {type(value).__name__}")
    if not value.isprintable():
        raise ValueError(f"header {name!r} has a line break or another control character")
    if not value.isascii():
        raise ValueError(f"header {name!r} must be ASCII")
    if name.lower() in ("content-length", "transfer-encoding"):
        raise ValueError(f"header {name!r} is computed from the body and cannot be set")


def merge_query(old: Query, new: Query | None) -> dict[str, str | tuple[str, ...]]:
    """Returns the query parameters `old` with those of `new`, which replace parameters of the same
    name; None removes all.

    Raises:
        TypeError: `new` is not a mapping, or a value is neither a str nor a sequence of them.
        ValueError: a name is empty, or UTF-8 cannot encode a text.
    """
    if new is None:
        return {}
    _require_mapping("query", new)
    merged: dict[str, Any] = dict(old)
    for name, value in new.items():
        if not isinstance(cast(object, name), str) or not name:
            raise ValueError(f"query parameter {name!r} has no name")
        items = _texts(name, value)
        for text in (name, *items):
            if not text.isprintable() and any("\ud800" <= each <= "\udfff" for each in text):
                raise ValueError(f"query parameter {name!r} contains a lone surrogate")
        hidden = [SecretText(text) if is_secret(name) else text for text in items]
        merged[name] = hidden[0] if isinstance(value, str) else tuple(hidden)
    return merged


def query_text(query: Query) -> str:
    """Returns query parameters, encoded and joined; a sequence repeats its name."""
    from .styles import encode

    pairs: list[str] = []
    for name, value in query.items():
        pairs += [f"{encode(name)}={encode(text)}" for text in _texts(name, value)]
    return "&".join(pairs)


def _texts(name: str, value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    kind = type(value).__name__
    if isinstance(value, Sequence) and kind not in ("bytes", "bytearray"):
        items = tuple(cast("Sequence[object]", value))
        if all(isinstance(each, str) for each in items):
            return cast("tuple[str, ...]", items)
    raise TypeError(f"query parameter {name!r} must be a str or a sequence of str, not {kind}")


def _require_mapping(name: str, value: object) -> None:
    if not isinstance(value, Mapping):
        raise TypeError(f"{name} must be a mapping of names to texts, not {type(value).__name__}")
