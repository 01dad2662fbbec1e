"""What several resources share."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType
from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = [
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


class ErrorBody(ResponseModel, kw_only=True):
    """The body of every response outside 2xx. A failure with HTTP 200 may have the same properties."""

    error_code: str | None = None
    """Code of the failure. Codes that begin with `CB`, `DEVCB` or `DEV.CB` are the service's own, `APIGW` the
    gateway's in front of it, `IAM` those of identity management.
    """

    error_msg: str | None = None
    """What went wrong, for a person to read. Its language and wording may change."""


class FlagResponse(ResponseModel, kw_only=True):
    """An outcome whose result is yes or no."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: bool | None = None
    """Whether it is so; see the operation."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class JobParameter(Model, kw_only=True):
    """One parameter of a job or template, described by a list of attributes."""

    name: str | None = None
    """Type of the parameter, as `client.jobs.list_parameter_types` gives it. The default is
    `hudson.model.StringParameterDefinition`.
    """

    params: list[ParameterAttribute] | None = None
    """Attributes of the parameter. Known ones are `name`, `type` (`normalparam`, or `customizeparam` with a fixed
    choice), `defaultValue`, `description`, `deletion`, `defaults`, `staticVar` and `sensitiveVar`.
    """


class JobSavedResponse(ResponseModel, kw_only=True):
    """The outcome of creating, changing or copying a job."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: SavedJob | None = None
    """The job that has been stored."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class JobStep(Model, kw_only=True):
    """One step of a build."""

    enable: bool | None = None
    """Whether builds run the step or pass over it."""

    module_id: str | None = None
    """Which kind of step it is, such as `devcloud2018.codeci_action_20043.action` for a Maven build."""

    name: str | None = None
    """Title of the step, for people."""

    properties: dict[str, Any] | None = _field(default_factory=_null)
    """Settings of the step, of any type. Which keys there are depends on `module_id`. The service adds keys of its
    own, such as `preCondition`. Null if the step has none.
    """

    version: str | None = _field(default_factory=_null)
    """Version of the kind of step, such as `20231001.6`. Null or empty if no request has set it."""


class NamedValue(Model, kw_only=True):
    """A name and its value, as build parameters are made of."""

    name: str | None = None
    """Name of the parameter, or of one of its attributes."""

    value: str | None = None
    """Its value."""


class NamedValueInput(Model, kw_only=True):
    """A parameter that the caller sets."""

    name: str
    """Name of the parameter, or of one of its attributes."""

    value: str
    """Its value."""


class OperationStatus(ResponseModel, kw_only=True):
    """The bare outcome of an operation."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class ParameterAttribute(Model, kw_only=True):
    """One attribute of a parameter. Its value is text, also where it stands for yes or no."""

    limits: list[ParameterChoice] | None | UnsetType = UNSET
    """Values to choose from, for a parameter with a fixed choice. Null for any other."""

    name: str | None = None
    """Name of the parameter, or of one of its attributes."""

    value: str | None = None
    """Its value."""


class ParameterChoice(Model, kw_only=True):
    """One value that a parameter with a fixed choice offers."""

    disable: str | None = None
    """`0`, the default, if the value can be chosen, `1` if it cannot."""

    display_name: str | None = None
    """Text shown for the value."""

    name: str | None = None
    """The value, as the service knows it."""


class SavedJob(Model, kw_only=True):
    """A job that has just been created, changed or copied."""

    job_id: str | None = None
    """Id of the job, 32 letters and digits. After a copy it is the id of the new job."""


class TextDetailedResponse(ResponseModel, kw_only=True):
    """An outcome whose result is one text, with the failure as an object."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """What went wrong, as seen with `code` and `reason`. Null if nothing did."""

    result: str | None = _field(default_factory=_null)
    """The text that was asked for, or the id of what was changed; see the operation."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class TextResponse(ResponseModel, kw_only=True):
    """An outcome whose result is one text."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: str | None = None
    """The text that was asked for; see the operation."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""
