"""Clients of Huawei Cloud CodeArts Build"""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ._runtime.client import AsyncClient, Client
from ._runtime.settings import Auth, ClientSettings, ErrorCode, Failure, FailureSign, Login, Scheme

if TYPE_CHECKING:
    from ._runtime.projects import Project
    from ._runtime.operation import Operation
    from .resources.account import AsyncAccount, Account
    from .resources.builds import AsyncBuilds, Builds
    from .resources.environments import AsyncEnvironments, Environments
    from .resources.files import AsyncFiles, Files
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.logs import AsyncLogs, Logs
    from .resources.notifications import AsyncNotifications, Notifications
    from .resources.permissions import AsyncPermissions, Permissions
    from .resources.records import AsyncRecords, Records
    from .resources.recycle_bin import AsyncRecycleBin, RecycleBin
    from .resources.reports import AsyncReports, Reports
    from .resources.templates import AsyncTemplates, Templates


def _operations() -> Mapping[str, Operation[Any]]:
    from .table import OPERATIONS

    return OPERATIONS


def _credentials(settings: ClientSettings) -> Auth | None:
    from ._runtime.sdk_hmac_sha256 import AkSk
    from ._runtime.keystone import PasswordLogin
    from ._runtime.auth import Token

    return (
        AkSk.from_environment(settings) or PasswordLogin.from_environment(settings) or Token.from_environment(settings)
    )


SETTINGS = ClientSettings(
    package="codearts_build",
    version="3.0.0",
    url="https://cloudbuild-ext.{region}.myhuaweicloud.com",
    regions=tuple(["cn-north-4", "cn-north-1", "cn-south-1", "cn-east-2", "cn-northeast-1"]),
    operations=_operations,
    schemes=(
        Scheme(key="signature", kind="apiKey", location="header", name="Authorization", signature="SDK-HMAC-SHA256"),
        Scheme(key="token", kind="apiKey", location="header", name="X-Auth-Token"),
    ),
    error_codes={
        "APIGW.0101": ErrorCode(
            404,
            "The gateway has no operation under this path in this region.",
            "Check the path and the region's host, because an unknown id has another code.",
        ),
        "APIGW.0301": ErrorCode(
            401,
            "The token or the signature is missing, wrong or expired.",
            "Get a new token, or check the access key, the secret key and the clock.",
        ),
        "APIGW.0302": ErrorCode(
            403,
            "The caller is not allowed to use this operation.",
            "Ask an administrator of the account for the right.",
        ),
        "CB.00030004": ErrorCode(
            500,
            "The execution platform has no log of this build, because it never ran.",
            "Read the build's record for the reason, since repeating the request does not help.",
            kind="never-ran",
        ),
        "CB.00031006": ErrorCode(
            422,
            "There is no such job, as the operations of version 3 report it.",
            "Check the id, which may be of another kind or of a job that has been deleted.",
            kind="not-found",
        ),
        "CB.00031059": ErrorCode(
            403,
            "There is no history for this build, because it never ran or its history was deleted.",
            "Read the build's record instead, since repeating the request does not help and no right is missing.",
            kind="never-ran",
        ),
        "CB.00031105": ErrorCode(0, "The range of times is longer than 31 days.", "Ask for at most 31 days at a time."),
        "CB.00060100": ErrorCode(
            500,
            "The network of the service is busy.",
            "Wait a little, then send the same request again.",
            retry="transient",
        ),
        "CB.00060101": ErrorCode(
            500,
            "The service failed inside.",
            "Try once more later. If it stays, give support the request id, the response's `X-Request-Id` header.",
        ),
        "CB.00060200": ErrorCode(
            400,
            "A parameter has a value that the service does not accept.",
            "Compare the request with the limits of this reference and send it again, corrected.",
        ),
        "CB.00060201": ErrorCode(
            400,
            "The job id is malformed.",
            "Pass the 32 letters and digits of the job, as the job lists give them in `id`.",
        ),
        "CB.00060202": ErrorCode(400, "A business id is malformed.", "Use lower-case letters and digits alone."),
        "CB.00060203": ErrorCode(400, "The file name is empty or too long.", "Give a name of 1 to 500 characters."),
        "CB.00060211": ErrorCode(
            400,
            "Too many requests came in too short a time.",
            "Wait, then send the same request again; wait longer after each refusal.",
            retry="throttled",
            kind="throttled",
        ),
        "CB.00060212": ErrorCode(400, "No file came with the upload.", "Attach the file to the multipart request."),
        "CB.00060213": ErrorCode(400, "Too many files came in one upload.", "Send fewer files at a time."),
        "CB.00060214": ErrorCode(
            404, "There is no operation under this path.", "Check the path and the region's host."
        ),
        "DEV.CB.032000": ErrorCode(
            200,
            "A parameter has a wrong value, and the message names the parameter in square brackets.",
            "Correct that parameter, such as a project id where the build project's id belongs.",
        ),
        "DEV.CB.032011": ErrorCode(
            200,
            "The job id is not valid, such as the id of a record in its place.",
            "Pass the 32 letters and digits of the job, as the job lists give them in `id`.",
        ),
        "DEV.CB.032302": ErrorCode(
            200,
            "The state of the build has changed, so it can no longer be stopped.",
            "Read the state of the build again, because it has probably ended.",
            kind="conflict",
        ),
        "DEV.CB.0520002": ErrorCode(
            422,
            "There is no such template.",
            "Check the `uuid` of the template, which may have been deleted already.",
            kind="not-found",
        ),
        "DEVCB.00030000": ErrorCode(
            422,
            "The service could not process the request and gives no further reason.",
            "Compare the body of the request with this reference, such as whether it is an array or an object.",
        ),
        "DEVCB.00031006": ErrorCode(
            422,
            "There is no such job or build record.",
            "Check the id, which may be of another kind or of something that has been deleted.",
            kind="not-found",
        ),
        "PARSE_REQUEST_DATA_EXCEPTION": ErrorCode(
            0,
            "The gateway cannot read the body of the request.",
            "Send a JSON body with each POST request, even an empty object.",
        ),
    },
    failure=Failure(
        signs=(
            FailureSign(path="status", values=("fail", "error")),
            FailureSign(path="success", values=(False,)),
            FailureSign(path="error_code"),
            FailureSign(path="error.code"),
        ),
        code=("error_code", "error.code", "err_code", "errCode"),
        message=("error_msg", "error.reason", "error", "message"),
    ),
    login=Login("https://iam.{region}.myhuaweicloud.com"),
    environment={
        "access_key": "HUAWEICLOUD_SDK_AK",
        "project_id": "HUAWEICLOUD_SDK_PROJECT_ID",
        "secret_key": "HUAWEICLOUD_SDK_SK",
        "security_token": "HUAWEICLOUD_SDK_SECURITY_TOKEN",
    },
    credentials=_credentials,
)


class CodeArtsBuild(Client):
    """Huawei Cloud CodeArts Build, for threads."""

    _settings = SETTINGS

    @cached_property
    def account(self) -> Account:
        """The account's billing, packages, state and totals, and the projects that the caller can see."""
        from .resources.account import Account

        return Account(self)

    @cached_property
    def builds(self) -> Builds:
        """Run a job, stop a build, and see what a build was given and what it left behind."""
        from .resources.builds import Builds

        return Builds(self)

    @cached_property
    def environments(self) -> Environments:
        """What builds run on. Executor sizes, base images and Dockerfiles."""
        from .resources.environments import Environments

        return Environments(self)

    @cached_property
    def files(self) -> Files:
        """Files that builds need but that belong in no repository, such as keystores, and who may use them."""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def jobs(self) -> Jobs:
        """What to build and how. Create, change, copy, disable and delete build jobs, and read their settings."""
        from .resources.jobs import Jobs

        return Jobs(self)

    @cached_property
    def logs(self) -> Logs:
        """What a build printed, whole, by step, or while it runs."""
        from .resources.logs import Logs

        return Logs(self)

    @cached_property
    def notifications(self) -> Notifications:
        """Who is told of a job's events, and by which channel."""
        from .resources.notifications import Notifications

        return Notifications(self)

    @cached_property
    def permissions(self) -> Permissions:
        """What each role and user may do with jobs."""
        from .resources.permissions import Permissions

        return Permissions(self)

    @cached_property
    def records(self) -> Records:
        """The history of a job. What each build did, stage by stage, and how it ended."""
        from .resources.records import Records

        return Records(self)

    @cached_property
    def recycle_bin(self) -> RecycleBin:
        """Deleted jobs, kept for a while. List, restore or remove them for good."""
        from .resources.recycle_bin import RecycleBin

        return RecycleBin(self)

    @cached_property
    def reports(self) -> Reports:
        """Figures over many builds. Success ratio, build time, unit tests and coverage."""
        from .resources.reports import Reports

        return Reports(self)

    @cached_property
    def templates(self) -> Templates:
        """Ready-made sets of build steps, official ones and one's own."""
        from .resources.templates import Templates

        return Templates(self)

    def projects(self, *, name: str | None = None) -> list[Project]:
        """Returns the projects that the caller may use, or those with a name.

        Raises CredentialsError if the region is unknown.
        """
        from ._runtime.projects import projects

        return self.run(projects(self.session, self.region, name))


class AsyncCodeArtsBuild(AsyncClient):
    """Huawei Cloud CodeArts Build, for event loops."""

    _settings = SETTINGS

    @cached_property
    def account(self) -> AsyncAccount:
        """The account's billing, packages, state and totals, and the projects that the caller can see."""
        from .resources.account import AsyncAccount

        return AsyncAccount(self)

    @cached_property
    def builds(self) -> AsyncBuilds:
        """Run a job, stop a build, and see what a build was given and what it left behind."""
        from .resources.builds import AsyncBuilds

        return AsyncBuilds(self)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        """What builds run on. Executor sizes, base images and Dockerfiles."""
        from .resources.environments import AsyncEnvironments

        return AsyncEnvironments(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files that builds need but that belong in no repository, such as keystores, and who may use them."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """What to build and how. Create, change, copy, disable and delete build jobs, and read their settings."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self)

    @cached_property
    def logs(self) -> AsyncLogs:
        """What a build printed, whole, by step, or while it runs."""
        from .resources.logs import AsyncLogs

        return AsyncLogs(self)

    @cached_property
    def notifications(self) -> AsyncNotifications:
        """Who is told of a job's events, and by which channel."""
        from .resources.notifications import AsyncNotifications

        return AsyncNotifications(self)

    @cached_property
    def permissions(self) -> AsyncPermissions:
        """What each role and user may do with jobs."""
        from .resources.permissions import AsyncPermissions

        return AsyncPermissions(self)

    @cached_property
    def records(self) -> AsyncRecords:
        """The history of a job. What each build did, stage by stage, and how it ended."""
        from .resources.records import AsyncRecords

        return AsyncRecords(self)

    @cached_property
    def recycle_bin(self) -> AsyncRecycleBin:
        """Deleted jobs, kept for a while. List, restore or remove them for good."""
        from .resources.recycle_bin import AsyncRecycleBin

        return AsyncRecycleBin(self)

    @cached_property
    def reports(self) -> AsyncReports:
        """Figures over many builds. Success ratio, build time, unit tests and coverage."""
        from .resources.reports import AsyncReports

        return AsyncReports(self)

    @cached_property
    def templates(self) -> AsyncTemplates:
        """Ready-made sets of build steps, official ones and one's own."""
        from .resources.templates import AsyncTemplates

        return AsyncTemplates(self)

    async def projects(self, *, name: str | None = None) -> list[Project]:
        """Returns the projects that the caller may use, or those with a name.

        Raises CredentialsError if the region is unknown.
        """
        from ._runtime.projects import projects

        return await self.run(projects(self.session, self.region, name))
