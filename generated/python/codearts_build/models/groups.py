"""What the operations of `groups` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations


from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = [
    "JobGroupInput",
    "JobGroupMove",
    "JobGroupMoveResponse",
    "JobGroupNode",
    "JobGroupSavedResponse",
    "JobGroupTreeResponse",
    "JobToMove",
    "MovedJob",
    "SavedJobGroup",
]


class JobGroupInput(Model, kw_only=True):
    """Job group to create or to update."""

    group_id: str | None = None
    """Another job group ID, whose difference from `id` is not documented. The sample of `client.groups.create`
    lacks it (observed).
    """

    id: str | None = None
    """Job group ID, 32 letters and digits, needed for an update (inferred)."""

    name: str | None = None
    """Name of the group. `client.groups.create` requires it, and an update needs it too (inferred). For
    `client.groups.update` it has at most 128 Chinese characters, letters, digits, hyphens and underscores.
    """

    parent_id: str | None = None
    """Job group ID of the group that contains this one, 32 letters and digits. Without it the group is at the top
    (inferred).
    """

    project_id: str | None = None
    """CodeArts project ID, the same as in the path (inferred)."""


class JobGroupMove(Model, kw_only=True):
    """Jobs to move to a group."""

    group_id: str | None = None
    """Job group ID of the group for the jobs, `id` of `client.groups.list` (inferred)."""

    jobs: list[JobToMove] | None = None
    """Jobs to move."""


class JobGroupMoveResponse(ResponseModel, kw_only=True):
    """Outcome with the jobs that were moved."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: list[MovedJob] | None = _field(default_factory=_null)
    """Moved jobs. Null after a failure (inferred)."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobGroupNode(Model, kw_only=True):
    """Job group with the groups inside it."""

    children: list[JobGroupNode] | None = _field(default_factory=_null)
    """Groups inside the group. Null if it has none (observed)."""

    create_time: str | None = None
    """Creation time with offset, such as `2025-01-06T11:10:00+0800` (observed)."""

    create_user: str | None = None
    """User name of the creator (observed)."""

    domain_id: str | None = None
    """Account ID."""

    id: str | None = None
    """Job group ID."""

    name: str | None = None
    """Name of the group."""

    ordinal: int | None = None
    """Position among the groups with the same parent (inferred)."""

    parent_id: str | None = _field(default_factory=_null)
    """Job group ID of the group that contains this one. Null at the top (observed)."""

    path_id: str | None = None
    """Path of the group: the job group IDs from the top down to this group, joined by dots (observed).
    `group_path_id` of `client.jobs.list_by_project` takes it (inferred).
    """

    project_id: str | None = None
    """CodeArts project ID."""

    update_time: str | None = _field(default_factory=_null)
    """Time of the last update with offset, such as `2025-03-18T14:20:00+0800` (observed). Null if the group was
    never updated (observed).
    """

    update_user: str | None = _field(default_factory=_null)
    """User name of the last editor. Null if the group was never updated (observed)."""


class JobGroupSavedResponse(ResponseModel, kw_only=True):
    """Outcome with a job group that was created or updated."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: list[SavedJobGroup] | None = _field(default_factory=_null)
    """Created or updated group. Null after a failure (inferred)."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobGroupTreeResponse(ResponseModel, kw_only=True):
    """Outcome with the job groups of a project."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: list[JobGroupNode] | None = _field(default_factory=_null)
    """Groups at the top. Null after a failure (inferred)."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobToMove(Model, kw_only=True):
    """Job to move to a group."""

    job_id: str | None = None
    """Job ID, 32 letters and digits."""

    job_name: str | None = None
    """Name of the job."""


class MovedJob(Model, kw_only=True):
    """Job that was moved to a group."""

    group_path_id: str | None = None
    """Path of the new group: the job group IDs from the top down to it, joined by dots (observed), as in `path_id`
    of `client.groups.list`.
    """

    job_id: str | None = None
    """Job ID."""


class SavedJobGroup(Model, kw_only=True):
    """Job group after it was created or updated."""

    create_time: str | None = None
    """Creation time with offset, such as `2025-01-06T11:10:00+0800` (observed)."""

    create_user: str | None = None
    """User name of the creator (observed)."""

    domain_id: str | None = None
    """Account ID."""

    group_id: str | None = None
    """Another job group ID, whose difference from `id` is not documented. The sample of `client.groups.create`
    lacks it (observed).
    """

    id: str | None = None
    """Job group ID."""

    name: str | None = None
    """Name of the group."""

    ordinal: int | None = None
    """Position among the groups with the same parent (inferred)."""

    parent_id: str | None = _field(default_factory=_null)
    """Job group ID of the group that contains this one. Null at the top (observed)."""

    path_id: str | None = None
    """Path of the group: the job group IDs from the top down to this group, joined by dots (observed).
    `group_path_id` of `client.jobs.list_by_project` takes it (inferred).
    """

    project_id: str | None = None
    """CodeArts project ID."""

    update_time: str | None = _field(default_factory=_null)
    """Time of the last update with offset, such as `2025-03-18T14:20:00+0800` (observed). Null if the group was
    never updated (observed).
    """

    update_user: str | None = _field(default_factory=_null)
    """User name of the last editor. Null if the group was never updated (observed)."""
