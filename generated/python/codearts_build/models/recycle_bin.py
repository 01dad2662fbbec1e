"""What the operations of `recycle_bin` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations


from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = [
    "KeepTime",
    "KeepTimeResponse",
    "KeepTimeUpdate",
    "Outcome",
    "RecycledJob",
    "RecycledJobList",
    "RecycledJobListResponse",
    "RecycledJobSelection",
]


class KeepTime(Model, kw_only=True):
    """How long the recycle bin keeps deleted jobs."""

    keep_time: int | None = None
    """How long the recycle bin keeps a deleted job, in days, 1 to 30."""


class KeepTimeResponse(ResponseModel, kw_only=True):
    """The outcome of setting how long deleted jobs are kept."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: KeepTime | None = _field(default_factory=_null)
    """The time that holds from now on."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class KeepTimeUpdate(Model, kw_only=True):
    """How long deleted jobs are to be kept."""

    keep_time: int
    """How long the recycle bin keeps a deleted job, in days, 1 to 30. It is 30 unless set. At least 1, at most 30."""


class Outcome(ResponseModel, kw_only=True):
    """Outcome of an operation, with an error message."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class RecycledJob(Model, kw_only=True):
    """A deleted job that can still be restored."""

    job_id: str | None = None
    """Build job, as `client.recycle_bin.restore` and `client.recycle_bin.delete` take it."""

    job_name: str | None = None
    """Name of the job."""

    project_id: str | None = None
    """CodeArts project that the job belongs to."""

    project_name: str | None = _field(default_factory=_null)
    """Name of the project. Null in the captured answer."""

    creator_name: str | None = None
    """Login name of the user who created the job."""

    creator_id: str | None = None
    """IAM user who created the job."""

    create_time: str | None = None
    """When the job was created, such as `2025-02-11 09:30:12`, without offset. Captured values are Beijing time
    (UTC+8); `create_time_stamp` tells the moment beyond doubt.
    """

    delete_time: str | None = None
    """When the job was deleted, such as `2025-03-18 16:05:41`, without offset. Captured values are Beijing time
    (UTC+8); `delete_time_stamp` tells the moment beyond doubt.
    """

    region: str | None = _field(default_factory=_null)
    """Region of the job. Null in the captured answer."""

    create_time_stamp: str | None = None
    """When the job was created, in seconds since 1970 UTC, written as text."""

    delete_time_stamp: str | None = None
    """When the job was deleted, in seconds since 1970 UTC, written as text."""


class RecycledJobList(Model, kw_only=True):
    """Deleted jobs, and how long they are kept."""

    job_list: list[RecycledJob] | None = None
    """The jobs of this page."""

    keep_time: int | None = None
    """How long the recycle bin keeps a deleted job, in days, 1 to 30."""

    project_name: str | None = _field(default_factory=_null)
    """Name of the project. Huawei's newer page has it here, captured responses have it in each job."""

    region: str | None = _field(default_factory=_null)
    """Region. Huawei's newer page has it here, captured responses have it in each job."""

    total: int | None = None
    """How many jobs match, over all pages."""


class RecycledJobListResponse(ResponseModel, kw_only=True):
    """An outcome with a list of deleted jobs."""

    err_code: str | None = None
    """Code of the failure. Newer responses lack it."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    message: str | None = None
    """What went wrong, for a person to read. Newer responses have `error` instead."""

    result: RecycledJobList | None = _field(default_factory=_null)
    """The deleted jobs, and how long they are kept."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """

    success: bool | None = None
    """Whether the query succeeded. Newer responses have `status` instead."""


class RecycledJobSelection(Model, kw_only=True):
    """Jobs in the recycle bin."""

    job_ids: list[str]
    """The jobs, as `job_id` of `client.recycle_bin.list` gives them."""
