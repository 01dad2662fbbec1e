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
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: LogSegment | None = _field(default_factory=_null)
    """The piece of the log that was asked for."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """
