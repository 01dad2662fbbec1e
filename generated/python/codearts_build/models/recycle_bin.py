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
    """Retention time of deleted jobs."""

    keep_time: int | None = None
    """Retention time of deleted jobs in days, 1 to 30."""


class KeepTimeResponse(ResponseModel, kw_only=True):
    """Outcome with the retention time of deleted jobs."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: KeepTime | None = None
    """Retention time that is set."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class KeepTimeUpdate(Model, kw_only=True):
    """New retention time of deleted jobs."""

    keep_time: int
    """Retention time of deleted jobs in days, 1 to 30. The documented default is 30. At least 1, at most 30."""


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
    """Deleted job."""

    job_id: str | None = None
    """Job ID, 32 letters and digits. `client.recycle_bin.restore` and `client.recycle_bin.delete` take it."""

    job_name: str | None = None
    """Job name."""

    project_id: str | None = None
    """CodeArts project ID, 32 digits and lowercase letters."""

    project_name: str | None = _field(default_factory=_null)
    """Project name. The only known value is null (observed)."""

    creator_name: str | None = None
    """Name of the job's creator, the user name (inferred)."""

    creator_id: str | None = None
    """User ID of the job's creator."""

    create_time: str | None = None
    """Creation time, such as `2025-01-08 16:00:00`, in UTC+8 without an offset (observed). `create_time_stamp` is
    the same time.
    """

    delete_time: str | None = None
    """Deletion time, such as `2025-03-18 16:05:41`, in UTC+8 without an offset (observed). `delete_time_stamp` is
    the same time.
    """

    region: str | None = _field(default_factory=_null)
    """Region. The only known value is null (observed)."""

    create_time_stamp: str | None = None
    """Creation time in seconds since 1970-01-01 UTC, as text (observed)."""

    delete_time_stamp: str | None = None
    """Deletion time in seconds since 1970-01-01 UTC, as text (observed)."""


class RecycledJobList(Model, kw_only=True):
    """Deleted jobs, and their retention time."""

    job_list: list[RecycledJob] | None = None
    """Jobs of this page."""

    keep_time: int | None = None
    """Retention time of deleted jobs in days, 1 to 30."""

    project_name: str | None = _field(default_factory=_null)
    """Project name. Huawei's newer page has it here; the manual's sample has it in each job (observed)."""

    region: str | None = _field(default_factory=_null)
    """Region of the account. Huawei's newer page has it here; the manual's sample has it in each job (observed)."""

    total: int | None = None
    """Number of deleted jobs on all pages."""


class RecycledJobListResponse(ResponseModel, kw_only=True):
    """Outcome with one page of deleted jobs."""

    err_code: str | None = None
    """Error code. The manual's sample does not have it (observed)."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    message: str | None = None
    """Message. The manual's sample has only `error` (observed)."""

    result: RecycledJobList | None = _field(default_factory=_null)
    """Deleted jobs, and their retention time."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """

    success: bool | None = None
    """Whether the operation succeeded; `false` is a failure. The manual's sample has only `status` (observed)."""


class RecycledJobSelection(Model, kw_only=True):
    """IDs of jobs in the recycle bin."""

    job_ids: list[str]
    """Job IDs, each 32 letters and digits. `client.recycle_bin.list` returns them as `job_id`."""
