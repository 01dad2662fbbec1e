"""What several resources share."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType
from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = [
    "BuildRecordParameter",
    "BuildSummary",
    "BuildSummaryCommit",
    "BuildTrigger",
    "ErrorBody",
    "FlagResponse",
    "JobParameter",
    "JobSavedResponse",
    "JobStep",
    "NamedValue",
    "NamedValueInput",
    "OperationStatus",
    "ParameterAttribute",
    "ParameterChoice",
    "SavedJob",
    "TextDetailedResponse",
    "TextResponse",
]


class BuildRecordParameter(Model, kw_only=True, rename={"type_": "type"}):
    """Parameter of a build."""

    name: str | None = None
    """Name of the parameter, attribute or setting."""

    secret: bool | None = None
    """Whether the parameter is private."""

    type_: str | None = None
    """Type of the parameter, such as `string` (observed). It can be missing (observed)."""

    value: str | None = None
    """Value as text."""


class BuildSummary(Model, kw_only=True):
    """Summary of a build, with its user, its times and its commit."""

    number: int | None = None
    """Build number within the job, the `build_no` of other operations."""

    build_time: int | None = None
    """Build time in milliseconds (inferred)."""

    start_time: int | None = None
    """Start time of the build, in milliseconds since 1970-01-01 UTC (observed)."""

    job_running_status: str | None = None
    """Progress of the build. Known values: `Starting` (The build is about to start), `InQueue` (The build is
    waiting in the queue), `Running` (The build is running), `Finished` (The build has finished, with any
    result).
    """

    state: str | None = None
    """Result of the build. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED`
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because it could not be scheduled),
    `timeout` (The build exceeded its time limit), `UNKNOWN` (The meaning is not documented).
    """

    user_id: str | None = None
    """IAM user ID of the user who started the build (inferred)."""

    executor: str | None = None
    """User who started the build, by user name (inferred)."""

    nickname: str | None = None
    """Nickname of the user who started the build (inferred). The manual has the text "user name" here, but the
    samples of the two lists have another value than in `executor` (observed).
    """

    daily_build_number: str | None = None
    """Number of the build on its day, which begins at 1 each day, after the day and a point, such as `20250318.2`
    (observed).
    """

    trigger_type: str | None = None
    """Trigger type. `client.records.list_between` has `Manual` for a start by a user (observed).
    `client.records.list_between_v3` has `定时触发` (observed), which is one of the Chinese values of
    `client.records.list_by_period`.
    """

    cost_time: int | None = None
    """Build time in milliseconds (inferred), equal to `build_time` (observed)."""

    commit_id: str | None = None
    """Commit ID."""

    commit_info: BuildSummaryCommit | None = None
    """The commit, with its time."""

    build_type: str | None = None
    """Kind of revision: `branch` (observed), `tag` or `commitId` (inferred)."""

    code_branch: str | None = None
    """Branch of the repository."""

    scm_type: str | None = None
    """Repository host: `codehub` for CodeArts Repo (observed)."""

    scm_web_url: str | None = None
    """URL of the repository's web page."""

    commit_detail_url: str | None = None
    """URL of the commit's web page, for repositories of CodeArts Repo."""


class BuildSummaryCommit(Model, kw_only=True):
    """ID and time of a commit."""

    commit_id: str | None = None
    """Commit ID."""

    created_at: str | None = None
    """Commit time, such as `2025-03-18T02:13:31.000+00:00` (observed)."""


class BuildTrigger(Model, kw_only=True):
    """Trigger of a build, and type of its record."""

    is_rerun: bool | None = None
    """Whether the build is a rerun (inferred), equal to `rerun` (observed). It can be missing (observed)."""

    record_type: str | None = None
    """Type of the record. `JOB` is that of a job's build (inferred)."""

    rerun: bool | None = None
    """Whether the build is a rerun. It can be missing (observed)."""

    trigger_type: str | None = None
    """Trigger type. `MANUAL` is a start by a user (observed)."""


class ErrorBody(ResponseModel, kw_only=True):
    """Error response. A failure with HTTP status 200 can have the same properties (observed)."""

    error_code: str | None = None
    """Error code. Codes that begin with `APIGW` are those of the API gateway, which its own manual explains. The
    service's own codes begin with `CB`, and also with `DEVCB` or `DEV.CB` (observed). Codes that begin with
    `IAM` are those of the identity service.
    """

    error_msg: str | None = None
    """Error message for people. The manual lists Chinese messages."""


class FlagResponse(ResponseModel, kw_only=True):
    """Outcome with `true` or `false` as its result."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: bool | None = _field(default_factory=_null)
    """Whether the condition that the operation checks is met. Null after a failure (inferred)."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobParameter(Model, kw_only=True):
    """A build parameter of a job or template, as a list of attributes."""

    name: str | None = None
    """Parameter type, a `name` of `client.jobs.list_parameter_types` (inferred). Defaults to
    `hudson.model.StringParameterDefinition`.
    """

    params: list[ParameterAttribute] | None = None
    """Attributes of the parameter. Known names are `name`, `type`, `defaultValue`, `description`, `deletion`,
    `defaults`, `staticVar` and `sensitiveVar` (observed). The value of `name` is 1 to 128 letters, digits and
    underscores. `type` is `normalparam`, or `customizeparam` for a choice of values (observed).
    """


class JobSavedResponse(ResponseModel, kw_only=True):
    """Outcome with the ID of a job."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: SavedJob | None = _field(default_factory=_null)
    """The job."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobStep(Model, kw_only=True):
    """A build step of a job or template."""

    enable: bool | None = None
    """Whether the step is enabled."""

    module_id: str | None = None
    """Step type ID, such as `devcloud2018.codeci_action_20043.action` for Maven (observed)."""

    name: str | None = None
    """Step name."""

    properties: dict[str, Any] | None = _field(default_factory=_null)
    """Settings of the step, of any type. Their names depend on `module_id` (observed). In jobs, the service adds
    names, such as `preCondition` (observed). Null for none (observed).
    """

    version: str | None = _field(default_factory=_null)
    """Version of the step type, such as `20231001.6`. It can be null (observed), or empty, if no request has set
    it (inferred).
    """


class NamedValue(Model, kw_only=True):
    """Name and value of a parameter, attribute or setting."""

    name: str | None = None
    """Name of the parameter, attribute or setting."""

    value: str | None = None
    """Value as text."""


class NamedValueInput(Model, kw_only=True):
    """Name and value of a parameter or setting."""

    name: str
    """Name of the parameter or setting."""

    value: str
    """Value as text."""


class OperationStatus(ResponseModel, kw_only=True):
    """Outcome of an operation."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class ParameterAttribute(Model, kw_only=True):
    """An attribute of a build parameter. Its value is text, `true` or `false` for a flag (observed)."""

    limits: list[ParameterChoice] | None | UnsetType = UNSET
    """Values to choose from, for a parameter with a choice of values. Null for any other (observed)."""

    name: str | None = None
    """Name of the parameter, attribute or setting."""

    value: str | None = None
    """Value as text."""


class ParameterChoice(Model, kw_only=True):
    """A value that a build parameter can have."""

    disable: str | None = None
    """Whether the value is disabled, as text. Defaults to `0`, for a value in effect. `1` is accepted too
    (observed).
    """

    display_name: str | None = None
    """Text that is shown for the value (inferred). The manual has "displayed name of the parameter"."""

    name: str | None = None
    """The value itself (inferred). The manual has "parameter name"."""


class SavedJob(Model, kw_only=True):
    """ID of a job."""

    job_id: str | None = None
    """Job ID, 32 letters and digits."""


class TextDetailedResponse(ResponseModel, kw_only=True):
    """Outcome with a text as its result, and with error details."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: str | None = _field(default_factory=_null)
    """Result as text. Null after a failure (inferred)."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class TextResponse(ResponseModel, kw_only=True):
    """Outcome with a text as its result."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: str | None = _field(default_factory=_null)
    """Result as text. Null after a failure (inferred)."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """
