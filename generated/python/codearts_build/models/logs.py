"""What the operations of `logs` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations


from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = ["LogSegment", "LogSegmentResponse"]


class LogSegment(Model, kw_only=True):
    """A piece of a build's log, and where the next one begins."""

    content: str | None = None
    """Text of the piece, its lines parted by `\\n`. May be empty although more is to come; then ask again."""

    current_offset: int | None = None
    """Where this piece begins, the `offset` of the call."""

    has_more_data: bool | None = None
    """Whether more of the log is to be had. False once all has been read."""

    offset: int | None = None
    """Where the next piece begins. Pass it as `offset` with the next call."""


class LogSegmentResponse(ResponseModel, kw_only=True):
    """An outcome whose result is a piece of a build's log."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: LogSegment | None = _field(default_factory=_null)
    """The piece of the log that was asked for."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""
