"""Clients of Huawei Cloud CodeArts Build"""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._runtime.caller import resource
from ._runtime.client import AsyncClient, Client
from ._runtime.settings import Auth, ClientSettings, ErrorCode, Failure, FailureSign, Login, Scheme

if TYPE_CHECKING:
    from ._runtime.projects import Project
    from ._runtime.operation import Operation
    from .resources.account import AsyncAccount, Account
    from .resources.builds import AsyncBuilds, Builds
    from .resources.environments import AsyncEnvironments, Environments
    from .resources.files import AsyncFiles, Files
    from .resources.groups import AsyncGroups, Groups
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
    regions=tuple(
        [
            "cn-north-4",
            "cn-north-1",
            "cn-south-1",
            "cn-east-2",
            "cn-northeast-1",
            "cn-east-3",
            "cn-south-2",
            "cn-southwest-2",
            "ap-southeast-3",
            "sa-brazil-1",
            "la-north-2",
            "la-south-2",
            "tr-west-1",
        ]
    ),
    operations=_operations,
    schemes=(
        Scheme(key="signature", kind="apiKey", location="header", name="Authorization", signature="SDK-HMAC-SHA256"),
        Scheme(key="token", kind="apiKey", location="header", name="X-Auth-Token"),
    ),
    error_codes={
        "APIGW.0101": ErrorCode(
            404,
            "Path not published in this region, or without this method. An unknown ID has another code.",
            "Check the path, the method and the endpoint.",
        ),
        "APIGW.0201": ErrorCode(
            0,
            "Request that the gateway cannot pass on. It is invalid (400), its body is larger than 12 MB (413), its URL is too long (414), its headers are too large (494), or the service behind the gateway is unavailable (502) or timed out (504).",
            "Correct the request according to the status, or send it again later after 502 and 504.",
        ),
        "APIGW.0301": ErrorCode(
            401,
            "Missing, invalid or expired token or signature.",
            "Get a new token, or check the access key, the secret key and the clock.",
        ),
        "APIGW.0302": ErrorCode(
            403,
            "The IAM user is not authorized to call the operation.",
            "Check which operations the user is allowed or forbidden to call.",
        ),
        "APIGW.0307": ErrorCode(
            401,
            "Token that must be renewed, or that belongs to another region.",
            "Get a new token from the IAM of the region that is called.",
        ),
        "APIGW.0308": ErrorCode(
            429,
            "Too many requests.",
            "Wait for the time in `Retry-After`, then send the request again.",
            retry="throttled",
            kind="throttled",
        ),
        "CB.00030004": ErrorCode(
            500,
            "No log of this build on the execution platform, because the build never ran.",
            "Read the state of the build with `client.builds.get_summary` instead. A retry does not help.",
            kind="never-ran",
        ),
        "CB.00031006": ErrorCode(
            422,
            "Unknown job or build record, in operations of version 3, and of version 4 (inferred).",
            "Check the ID. It may be of another kind, or of a job that was deleted.",
            kind="not-found",
        ),
        "CB.00031059": ErrorCode(
            403,
            "No history of this build, because it never ran or its history was deleted. No permission is missing.",
            "Read the state of the build with `client.builds.get_summary` instead. A retry does not help.",
            kind="never-ran",
        ),
        "CB.00031105": ErrorCode(
            0,
            "Period that is too long, such as over 31 days in `client.records.list_between`.",
            "Request a shorter period, and the others after it.",
        ),
        "CB.00060100": ErrorCode(500, "Network busy.", "Send the same request again later.", retry="transient"),
        "CB.00060101": ErrorCode(
            500,
            "Internal service error.",
            "Report it with the request ID, which is in the `X-Request-Id` header of the response, if it occurs again.",
        ),
        "CB.00060200": ErrorCode(400, "Invalid parameter.", "Check that the values of all parameters are valid."),
        "CB.00060201": ErrorCode(
            400, "Invalid job ID.", "Send the 32 letters and digits of the job ID, which the job lists return as `id`."
        ),
        "CB.00060202": ErrorCode(400, "Invalid business ID.", "Use lowercase letters and digits only."),
        "CB.00060203": ErrorCode(400, "Invalid file name.", "Use a name of 1 to 500 characters."),
        "CB.00060211": ErrorCode(
            400,
            "Too many requests in a short time.",
            "Send the same request again later, and wait longer after each refusal.",
            retry="throttled",
            kind="throttled",
        ),
        "CB.00060212": ErrorCode(400, "Upload without a file.", "Add a file to the multipart request."),
        "CB.00060213": ErrorCode(
            400, "Too many files in one upload. The message contains the limit.", "Upload fewer files at a time."
        ),
        "CB.00060214": ErrorCode(404, "Unknown URL.", "Check the path of the request URL."),
        "DEV.CB.032000": ErrorCode(
            200,
            "Invalid parameter, named in square brackets in the message.",
            "Correct that parameter. A CodeArts project ID may have been sent instead of a build project ID.",
        ),
        "DEV.CB.032011": ErrorCode(
            200,
            "Invalid job ID, such as a record ID in its place.",
            "Send the 32 letters and digits of the job ID, which the job lists return as `id`.",
        ),
        "DEV.CB.032302": ErrorCode(
            200,
            "The state of the build has changed, so that it cannot be stopped.",
            "Read the state of the build again. It has probably finished.",
            kind="conflict",
        ),
        "DEV.CB.0520002": ErrorCode(
            422, "Unknown template.", "Check the `uuid`. The template may have been deleted already.", kind="not-found"
        ),
        "DEVCB.00030000": ErrorCode(
            422,
            "General failure, without further details.",
            "Compare the request body with this reference, such as whether it is an array or an object.",
        ),
        "DEVCB.00031006": ErrorCode(
            422,
            "Unknown job or build record.",
            "Check the ID. It may be of another kind, or of something that was deleted.",
            kind="not-found",
        ),
        "IAM.0011": ErrorCode(
            0,
            "Invalid body of the request for a token.",
            "Compare the body of `POST /v3/auth/tokens` with the description of the scheme `token`.",
        ),
        "PARSE_REQUEST_DATA_EXCEPTION": ErrorCode(
            0,
            "Request body that the gateway cannot parse.",
            "Send a JSON body with each POST request, even if it is an empty object.",
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

    @resource
    def account(self) -> type[Account]:
        """Account

        Billing, packages, state and totals of the account, and the projects of the caller.
        """
        from .resources.account import Account

        return Account

    @resource
    def builds(self) -> type[Builds]:
        """Builds

        Starting and stopping builds, and the stages, parameters and output of one build.
        """
        from .resources.builds import Builds

        return Builds

    @resource
    def environments(self) -> type[Environments]:
        """Build environments

        Executor specifications, base images and Dockerfiles.
        """
        from .resources.environments import Environments

        return Environments

    @resource
    def files(self) -> type[Files]:
        """Files

        Files that builds use, such as keystores, and their permissions.
        """
        from .resources.files import Files

        return Files

    @resource
    def groups(self) -> type[Groups]:
        """Job groups

        Groups that the jobs of a project are sorted into.
        """
        from .resources.groups import Groups

        return Groups

    @resource
    def jobs(self) -> type[Jobs]:
        """Jobs

        Build jobs with their sources, steps, parameters and triggers.
        """
        from .resources.jobs import Jobs

        return Jobs

    @resource
    def logs(self) -> type[Logs]:
        """Logs

        Build logs, complete, by step or in real time.
        """
        from .resources.logs import Logs

        return Logs

    @resource
    def notifications(self) -> type[Notifications]:
        """Notifications

        Events of a job that send notifications, and their channels.
        """
        from .resources.notifications import Notifications

        return Notifications

    @resource
    def permissions(self) -> type[Permissions]:
        """Permissions

        Permissions of roles and users on jobs.
        """
        from .resources.permissions import Permissions

        return Permissions

    @resource
    def records(self) -> type[Records]:
        """Build records

        Histories of builds, and their counts.
        """
        from .resources.records import Records

        return Records

    @resource
    def recycle_bin(self) -> type[RecycleBin]:
        """Recycle bin

        Deleted jobs, which can be restored for a limited time or deleted permanently.
        """
        from .resources.recycle_bin import RecycleBin

        return RecycleBin

    @resource
    def reports(self) -> type[Reports]:
        """Reports

        Statistics of many builds. Success ratios, build times, unit tests and coverage.
        """
        from .resources.reports import Reports

        return Reports

    @resource
    def templates(self) -> type[Templates]:
        """Templates

        Predefined build steps. Official templates and custom ones.
        """
        from .resources.templates import Templates

        return Templates

    def projects(self, *, name: str | None = None) -> list[Project]:
        """Returns the projects that the caller may use, or those with a name.

        Raises CredentialsError if the region is unknown.
        """
        from ._runtime.projects import projects

        return self._caller.run(projects(self._session, self.region, name))


class AsyncCodeArtsBuild(AsyncClient):
    """Huawei Cloud CodeArts Build, for event loops."""

    _settings = SETTINGS

    @resource
    def account(self) -> type[AsyncAccount]:
        """Account

        Billing, packages, state and totals of the account, and the projects of the caller.
        """
        from .resources.account import AsyncAccount

        return AsyncAccount

    @resource
    def builds(self) -> type[AsyncBuilds]:
        """Builds

        Starting and stopping builds, and the stages, parameters and output of one build.
        """
        from .resources.builds import AsyncBuilds

        return AsyncBuilds

    @resource
    def environments(self) -> type[AsyncEnvironments]:
        """Build environments

        Executor specifications, base images and Dockerfiles.
        """
        from .resources.environments import AsyncEnvironments

        return AsyncEnvironments

    @resource
    def files(self) -> type[AsyncFiles]:
        """Files

        Files that builds use, such as keystores, and their permissions.
        """
        from .resources.files import AsyncFiles

        return AsyncFiles

    @resource
    def groups(self) -> type[AsyncGroups]:
        """Job groups

        Groups that the jobs of a project are sorted into.
        """
        from .resources.groups import AsyncGroups

        return AsyncGroups

    @resource
    def jobs(self) -> type[AsyncJobs]:
        """Jobs

        Build jobs with their sources, steps, parameters and triggers.
        """
        from .resources.jobs import AsyncJobs

        return AsyncJobs

    @resource
    def logs(self) -> type[AsyncLogs]:
        """Logs

        Build logs, complete, by step or in real time.
        """
        from .resources.logs import AsyncLogs

        return AsyncLogs

    @resource
    def notifications(self) -> type[AsyncNotifications]:
        """Notifications

        Events of a job that send notifications, and their channels.
        """
        from .resources.notifications import AsyncNotifications

        return AsyncNotifications

    @resource
    def permissions(self) -> type[AsyncPermissions]:
        """Permissions

        Permissions of roles and users on jobs.
        """
        from .resources.permissions import AsyncPermissions

        return AsyncPermissions

    @resource
    def records(self) -> type[AsyncRecords]:
        """Build records

        Histories of builds, and their counts.
        """
        from .resources.records import AsyncRecords

        return AsyncRecords

    @resource
    def recycle_bin(self) -> type[AsyncRecycleBin]:
        """Recycle bin

        Deleted jobs, which can be restored for a limited time or deleted permanently.
        """
        from .resources.recycle_bin import AsyncRecycleBin

        return AsyncRecycleBin

    @resource
    def reports(self) -> type[AsyncReports]:
        """Reports

        Statistics of many builds. Success ratios, build times, unit tests and coverage.
        """
        from .resources.reports import AsyncReports

        return AsyncReports

    @resource
    def templates(self) -> type[AsyncTemplates]:
        """Templates

        Predefined build steps. Official templates and custom ones.
        """
        from .resources.templates import AsyncTemplates

        return AsyncTemplates

    async def projects(self, *, name: str | None = None) -> list[Project]:
        """Returns the projects that the caller may use, or those with a name.

        Raises CredentialsError if the region is unknown.
        """
        from ._runtime.projects import projects

        return await self._caller.run(projects(self._session, self.region, name))
