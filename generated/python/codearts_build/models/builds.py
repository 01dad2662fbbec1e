"""What the operations of `builds` take and answer."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType
from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null
from .common import NamedValue, NamedValueInput

__all__ = [
    "BuildArtifact",
    "BuildOutput",
    "BuildOutputResponse",
    "BuildParameterListResponse",
    "BuildRequest",
    "BuildRevision",
    "BuildStarted",
    "BuildStopRequest",
    "BuildStopResult",
    "BuildStopped",
]


class BuildArtifact(Model, kw_only=True, rename={"type_": "type"}):
    """One package or container image that a build has produced."""

    daily_build_number: str | None = None
    """Number of the build within its day. The count begins anew at 1 each day."""

    name: str | None = None
    """Name of the package or image."""

    package_type: str | None = None
    """Format of the package. The values are not documented."""

    project_id: str | None = None
    """CodeArts project that the build's job belongs to."""

    type_: str | None = None
    """A further classification. The values are not documented."""

    uri: str | None = None
    """Where the package or image lies."""

    version: str | None = None
    """Version under which it was published."""


class BuildOutput(Model, kw_only=True):
    """The packages and container images of one build."""

    image_infos: dict[str, BuildArtifact] | None = _field(default_factory=_null)
    """Container images. What the keys stand for is not documented. Null where there are none."""

    package_info: BuildArtifact | None = _field(default_factory=_null)
    """The build's own package. Null where there is none."""

    package_infos: dict[str, BuildArtifact] | None = None
    """Packages for use by the account's own builds. What the keys stand for is not documented."""


class BuildOutputResponse(ResponseModel, kw_only=True):
    """An outcome whose result is what a build has produced."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """What went wrong, in a shape that the service does not fix. Null where nothing did."""

    result: BuildOutput | None = None
    """What the build has produced."""

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
    """


class BuildParameterListResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the parameters of a build."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """What went wrong, in a shape that the service does not fix. Null where nothing did."""

    result: list[NamedValue] | None = None
    """Each parameter with the value that the build was given."""

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
    """


class BuildRequest(Model, kw_only=True):
    """Which job to run, and what to change for the one build."""

    job_id: str
    """Build job. 32 letters and digits: the last part of the address of the job's page in the console, or `id` as
    the job lists give it. Matching `^[0-9A-Za-z]{32}$`.
    """

    parameter: list[NamedValueInput] | None = None
    """Values for the job's parameters, by name, in this build. Those left out keep what the job has stored."""

    scm: BuildRevision | None = None
    """Which state of the source to build. Left out, what the job has stored applies."""


class BuildRevision(Model, kw_only=True):
    """A state of the source, by tag or by commit. Which of the two wins when both are given is not documented."""

    build_commit_id: str | None = None
    """Commit to build."""

    build_tag: str | None | UnsetType = UNSET
    """Tag to build. Null for none."""


class BuildStarted(ResponseModel, kw_only=True):
    """The numbers of a build that has just been queued."""

    actual_build_number: str | None = None
    """Number of the build within its job, the `build_no` of other operations."""

    daily_build_number: str | None = None
    """Day and count, such as `20250318.2` for the second build of 18 March 2025."""

    octopus_job_name: str | None = None
    """Name of the task on the execution platform, such as `j_Qm3xT7pK`. Support asks for it."""


class BuildStopRequest(Model, kw_only=True):
    """Which build of which job to stop."""

    build_no: str
    """Number of the build within its job, as text. The first build is 1, each further one adds 1."""

    job_id: str
    """Build job. 32 letters and digits: the last part of the address of the job's page in the console, or `id` as
    the job lists give it. Matching `^[0-9A-Za-z]{32}$`.
    """


class BuildStopResult(ResponseModel, kw_only=True):
    """Whether a build was stopped."""

    result: bool | None = None
    """`true` where the build has been stopped."""


class BuildStopped(ResponseModel, kw_only=True):
    """Whether a build has been stopped."""

    result: str | None = None
    """Text on the outcome. Empty on success."""

    success: bool | None = None
    """True where the build has been stopped."""
