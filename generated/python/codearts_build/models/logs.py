"""What the operations of `logs` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations


from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = ["LogSegment", "LogSegmentResponse"]


class LogSegment(Model, kw_only=True):
    """Piece of a build's log, with the offset of the next one."""

    content: str | None = None
    """Text of the log, with `\\n` after each line (observed). It can be empty; then send the request again."""

    current_offset: int | None = None
    """Offset of this request."""

    has_more_data: bool | None = None
    """Whether there is more of the log."""

    offset: int | None = None
    """Offset for the next request."""


class LogSegmentResponse(ResponseModel, kw_only=True):
    """Outcome with a piece of a build's log."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: LogSegment | None = _field(default_factory=_null)
    """The piece of the log."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """
