"""What the operations of `builds` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

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
    "BuildStartedResponse",
    "BuildStopRequest",
    "BuildStopResult",
    "BuildStopV3Request",
    "BuildStopped",
]


class BuildArtifact(Model, kw_only=True, rename={"type_": "type"}):
    """One package or container image that a build has produced."""

    daily_build_number: str | None = None
    """Number of the build within its day. The count begins anew at 1 each day."""

    name: str | None = None
    """Name of the package or image."""

    package_type: str | None = None
    """Format of the package, such as `jar`, `cmake`, `py`, `zip`, `txt`, `yml` or `html`."""

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
    """Container images. What the keys stand for is not documented. Null if there are none."""

    package_info: BuildArtifact | None = _field(default_factory=_null)
    """The build's own package. Null if there is none."""

    package_infos: dict[str, BuildArtifact] | None = None
    """Packages for use by the account's own builds. What the keys stand for is not documented."""


class BuildOutputResponse(ResponseModel, kw_only=True):
    """An outcome whose result is what a build has produced."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """What went wrong, as seen with `code` and `reason`. Null if nothing did."""

    result: BuildOutput | None = None
    """What the build has produced."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class BuildParameterListResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the parameters of a build."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """What went wrong, as seen with `code` and `reason`. Null if nothing did."""

    result: list[NamedValue] | None = None
    """Each parameter with the value that the build was given. Empty if the job has none."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class BuildRequest(Model, kw_only=True):
    """Which job to run, and what to change for the one build."""

    job_id: str
    """Build job. 32 letters and digits: the last part of the address of the job's page in the console, or `id` as
    the job lists give it. Matching `^[0-9A-Za-z]{32}$`.
    """

    parameter: list[NamedValueInput] | None = None
    """Values for the job's parameters, by name, in this build. Those left out keep what the job has stored. A name
    has at most 128 letters, digits and underscores, a value at most 8192 characters. The names `LD_PRELOAD`,
    `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and `GIT_SSH_COMMAND` are refused.
    """

    scm: BuildRevision | None = None
    """Which state of the source to build. Left out, what the job has stored applies."""


class BuildRevision(Model, kw_only=True):
    """A state of the source, by branch, tag or commit, and its repository. What is left out is taken from the job."""

    branch: str | None = None
    """Branch to build. Pass `build_type` with it, as `branch`."""

    build_commit_id: str | None = None
    """Commit to build."""

    build_tag: str | None | UnsetType = UNSET
    """Tag to build. Null for none. It is not checked when the build is started."""

    build_type: Literal["branch", "commitId", "tag"] | None = None
    """Kind of revision to build. It overrides the kind that the job has stored."""

    repo_id: str | None = None
    """Id of the code repository, a number as text on CodeHub."""

    repo_name: str | None = None
    """Name of the code repository."""

    scm_type: str | None = None
    """Kind of the code repository. `codehub` is CodeArts Repo, `default` what the job has stored."""

    url: str | None = None
    """Address of the code repository, for cloning."""

    web_url: str | None = None
    """Web page of the code repository."""


class BuildStarted(ResponseModel, kw_only=True):
    """The numbers of a build that has just been queued."""

    actual_build_number: str | None = None
    """Number of the build within its job, the `build_no` of other operations."""

    daily_build_number: str | None = None
    """Day and count, such as `20250318.2` for the second build of 18 March 2025."""

    octopus_job_name: str | None = None
    """Name of the task on the execution platform, such as `j_Qm3xT7pK`. Support asks for it."""


class BuildStartedResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the numbers of a build that has just been queued."""

    __same_as__: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "actual_build_number": ("result", "actual_build_number"),
        "daily_build_number": ("result", "daily_build_number"),
        "octopus_job_name": ("result", "octopus_job_name"),
    }

    error: dict[str, Any] | None = _field(default_factory=_null)
    """What went wrong, as seen with `code` and `reason`. Null if nothing did."""

    result: BuildStarted | None = None
    """The numbers of the new build."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class BuildStopRequest(Model, kw_only=True):
    """Which build of the job to stop."""

    build_no: int
    """Number of the build within its job, as `client.builds.run` gives it in `actual_build_number`. Text is
    accepted too. At least 1.
    """


class BuildStopResult(ResponseModel, kw_only=True):
    """Whether a build was stopped."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """What went wrong, as seen with `code` and `reason`. Null if nothing did."""

    result: bool | None = None
    """`true` if the build has been stopped."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class BuildStopV3Request(Model, kw_only=True):
    """Which build of which job to stop."""

    build_no: str
    """Number of the build within its job, as text. The first build is 1, each further one adds 1. A number is
    accepted too.
    """

    job_id: str
    """Build job. 32 letters and digits: the last part of the address of the job's page in the console, or `id` as
    the job lists give it. Matching `^[0-9A-Za-z]{32}$`.
    """


class BuildStopped(ResponseModel, kw_only=True):
    """Whether a build has been stopped."""

    result: str | None = None
    """Text on the outcome. Empty on success."""

    success: bool | None = None
    """True if the build has been stopped."""
