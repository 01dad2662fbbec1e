"""What the operations of `logs` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = [
    "LogAnalysis",
    "LogAnalysisResponse",
    "LogErrorInfo",
    "LogErrorNode",
    "LogPiece",
    "LogPieceResponse",
    "LogSegment",
    "LogSegmentResponse",
]


class LogAnalysis(Model, kw_only=True):
    """Errors in the log of a build."""

    __same_as__: ClassVar[Mapping[str, tuple[str, ...]]] = {"jobName": ("job_name",)}

    error_nodes: list[LogErrorNode] | None = None
    """Errors, by step."""

    job_name: str | None = None
    """Job name. Huawei's page spells it `jobName`."""


class LogAnalysisResponse(ResponseModel, kw_only=True):
    """Outcome with the errors in the log of a build."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: LogAnalysis | None = _field(default_factory=_null)
    """Errors in the log."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class LogErrorInfo(Model, kw_only=True):
    """Error that the analysis found."""

    error_code: str | None = None
    """Error code, of no documented list."""

    error_message: str | None = None
    """Error as in the log."""

    faq: str | None = _field(default_factory=_null)
    """Frequently asked questions (FAQ) about the error. One client accepts null."""


class LogErrorNode(Model, kw_only=True):
    """Error of one build step."""

    analyzed_success: bool | None = None
    """Whether the analysis was successful."""

    error_info: LogErrorInfo | None = _field(default_factory=_null)
    """The error."""

    node_id: str | None = None
    """Node ID. One client accepts numbers too."""

    step: str | None = None
    """Build step. Its form is not documented; the example is made up."""


class LogPiece(Model, kw_only=True):
    """Piece of a build's log with its offsets, in version 1."""

    end_offset: int | None = None
    """Offset at which the piece ends, a number or text as `start_offset`. It is the start offset of the next
    request (inferred).
    """

    has_more: bool | None = None
    """Whether there is more of the log."""

    location: str | None = None
    """Source of the log, `jenkins` in the samples of Huawei's API definition (observed)."""

    log: str | None = None
    """Text of the log. It can be empty; then send the request again."""

    start_offset: int | None = None
    """Offset at which the piece begins. It is a number in the samples of Huawei's API definition (observed), and
    text in its table and in the SDK.
    """


class LogPieceResponse(ResponseModel, kw_only=True):
    """Outcome with a piece of a build's log, in version 1."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: LogPiece | None = _field(default_factory=_null)
    """Piece of the log."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class LogSegment(Model, kw_only=True):
    """Piece of a build's log, with the offset of the next one."""

    content: str | None = None
    """Text of the log, with `\\n` after each line (observed), which is a line break (inferred). It can be empty;
    then send the request again.
    """

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
