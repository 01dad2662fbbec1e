"""The table of operations that methods, `client.call` and tests read."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from ._runtime.operation import FILE, Answer, Body, Follower, Operation, Pagination, Parameter, Waiter
from ._runtime.files import Download
from .models import (
    BillingResponse,
    BranchListResponse,
    BriefRecordListResponse,
    BuildCountResponse,
    BuildHistory,
    BuildHistoryByPeriod,
    BuildHistoryDetails,
    BuildInfoResponse,
    BuildInfoV3Response,
    BuildOutputResponse,
    BuildParameterListResponse,
    BuildRecordListResponse,
    BuildRecordResponse,
    BuildRequest,
    BuildRunListResponse,
    BuildRunResponse,
    BuildStagesResponse,
    BuildStarted,
    BuildStopped,
    BuildStopRequest,
    BuildStopResult,
    BuildTimeReportResponse,
    CoverageReportListResponse,
    DefaultParameterListResponse,
    DefaultPermissionListResponse,
    DomainStatusResponse,
    ErrorBody,
    FileListResponse,
    FilePermissionCreate,
    FilePermissionListResponse,
    FilePermissionUpdate,
    FileUpdate,
    FileUpdatedResponse,
    FileUpload,
    FileUploadedResponse,
    FlagResponse,
    FlowGraphResponse,
    FlowGraphV3Response,
    ImageTemplateListResponse,
    JobChangeListResponse,
    JobConfigDiffResponse,
    JobConfigResponse,
    JobConfigV1Response,
    JobCopy,
    JobCountCheck,
    JobCreate,
    JobCreateV1,
    JobDeletedResponse,
    JobDeletedV1Response,
    JobDisable,
    JobDisabledResponse,
    JobInfoResponse,
    JobListResponse,
    JobNameCheck,
    JobPermissionResponse,
    JobPipelineInfoResponse,
    JobRunning,
    JobSavedResponse,
    JobStatusResponse,
    JobSummaryResponse,
    JobUpdate,
    JobUpdateV1,
    KeepTimeResponse,
    KeepTimeUpdate,
    LastSuccessfulBuild,
    LogSegmentResponse,
    NotificationListResponse,
    NotificationUpdate,
    OfficialTemplateListResponse,
    OperationStatus,
    Outcome,
    PackageCountdownQuery,
    PackageCountdownResponse,
    PackageQuotaResponse,
    PackageStatusResponse,
    ParameterTypeListResponse,
    ProjectJobList,
    ProjectJobV1List,
    ProjectListResponse,
    RecycledJobListResponse,
    RecycledJobSelection,
    RelatedProjectListResponse,
    RepositoryListResponse,
    RolePermissionListResponse,
    RunningStatusResponse,
    SuccessRatio,
    SuccessRatioTrendResponse,
    SystemParameterListResponse,
    TemplateCreate,
    TemplateCreatedResponse,
    TemplateCreateV1,
    TemplateDeletedResponse,
    TemplateDetailResponse,
    TemplateListResponse,
    TemplateRecommendationQuery,
    TemplateUsageCreate,
    TestReportResponse,
    TextDetailedResponse,
    TextResponse,
    UsableFileListResponse,
    UserPermissionResponse,
    WebhookCheck,
    WebhookCheckResponse,
)

__all__ = ["OPERATIONS"]

GET_CHARGE_TYPE: Operation[BillingResponse] = Operation(
    id="getChargeType",
    method="GET",
    path="/v1/domain/charge-type",
    summary="Get how the account is billed",
    security=(("token",), ("signature",)),
    answers=(Answer("200", "application/json", BillingResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

CHECK_FEDERATION: Operation[FlagResponse] = Operation(
    id="checkFederation",
    method="GET",
    path="/v1/domain/federation",
    summary="Check whether the account is federated",
    security=(("token",), ("signature",)),
    answers=(Answer("200", "application/json", FlagResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_JOB_SUMMARY: Operation[JobSummaryResponse] = Operation(
    id="getJobSummary",
    method="GET",
    path="/v1/domain/job-summary",
    summary="Get the account's job totals and success ratio",
    security=(("token",), ("signature",)),
    answers=(Answer("200", "application/json", JobSummaryResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

CHECK_PACKAGE_QUOTA: Operation[PackageQuotaResponse] = Operation(
    id="checkPackageQuota",
    method="GET",
    path="/v1/domain/package/quota",
    summary="Check the monthly build time quota",
    security=(("token",), ("signature",)),
    parameters=(Parameter("project_id", "query", str, required=True),),
    answers=(Answer("200", "application/json", PackageQuotaResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_RELATED_PROJECTS: Operation[RelatedProjectListResponse] = Operation(
    id="listRelatedProjects",
    method="GET",
    path="/v1/domain/project/related",
    summary="List all projects of the caller",
    security=(("token",), ("signature",)),
    answers=(Answer("200", "application/json", RelatedProjectListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_PROJECTS: Operation[ProjectListResponse] = Operation(
    id="listProjects",
    method="GET",
    path="/v1/domain/project/related-page",
    summary="List projects by page",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("page_no", "query", int),
        Parameter("page_size", "query", int),
        Parameter("search", "query", str),
    ),
    answers=(Answer("200", "application/json", ProjectListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    pagination=Pagination(
        parameter="page_no",
        counts="pages",
        first=1,
        size="page_size",
        items="result.project_info_list",
        total="result.total",
        max_size=100,
    ),
)

GET_DOMAIN_STATUS: Operation[DomainStatusResponse] = Operation(
    id="getDomainStatus",
    method="GET",
    path="/v1/domain/status",
    summary="Get the state of the account",
    security=(("token",), ("signature",)),
    answers=(Answer("200", "application/json", DomainStatusResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_PACKAGE_COUNTDOWNS: Operation[PackageCountdownResponse] = Operation(
    id="listPackageCountdowns",
    method="POST",
    path="/v2/resource/countdown",
    summary="List packages that soon expire",
    security=(("token",), ("signature",)),
    body=Body("application/json", PackageCountdownQuery, required=True),
    answers=(Answer("200", "application/json", PackageCountdownResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_PACKAGE_STATUSES: Operation[PackageStatusResponse] = Operation(
    id="listPackageStatuses",
    method="GET",
    path="/v2/resource/package-spec/status",
    summary="List purchased packages by status",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("project_id", "query", str, required=True),
        Parameter("status", "query", str, required=True),
    ),
    answers=(Answer("200", "application/json", PackageStatusResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

RUN_JOB_V_1: Operation[BuildStarted] = Operation(
    id="runJobV1",
    method="POST",
    path="/v1/job/execute",
    summary="Run a build job (v1)",
    security=(("token",), ("signature",)),
    body=Body("application/json", BuildRequest, required=True),
    answers=(Answer("200", "application/json", BuildStarted),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

STOP_BUILD_V_1: Operation[OperationStatus] = Operation(
    id="stopBuildV1",
    method="POST",
    path="/v1/job/{job_id}/stop",
    summary="Stop a build (v1)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "query", int),
    ),
    answers=(Answer("200", "application/json", OperationStatus),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

LIST_BUILD_PARAMETERS: Operation[BuildParameterListResponse] = Operation(
    id="listBuildParameters",
    method="GET",
    path="/v1/job/{job_id}/{build_no}/history-parameters",
    summary="List the parameters of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True),
    ),
    answers=(Answer("200", "application/json", BuildParameterListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

RUN_JOB: Operation[BuildStarted] = Operation(
    id="runJob",
    method="POST",
    path="/v3/jobs/build",
    summary="Run a build job",
    security=(("token",), ("signature",)),
    body=Body("application/json", BuildRequest, required=True),
    answers=(Answer("200", "application/json", BuildStarted),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

STOP_BUILD_V_3: Operation[BuildStopResult] = Operation(
    id="stopBuildV3",
    method="POST",
    path="/v3/jobs/stop",
    summary="Stop a build named in the body",
    security=(("token",), ("signature",)),
    body=Body("application/json", BuildStopRequest, required=True),
    answers=(Answer("200", "application/json", BuildStopResult),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    deprecated=True,
)

GET_BUILD_OUTPUT: Operation[BuildOutputResponse] = Operation(
    id="getBuildOutput",
    method="GET",
    path="/v3/jobs/{job_id}/{build_no}/output-info",
    summary="Show what a build has produced",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True),
    ),
    answers=(Answer("200", "application/json", BuildOutputResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

STOP_BUILD: Operation[BuildStopped] = Operation(
    id="stopBuild",
    method="POST",
    path="/v3/jobs/{job_id}/{build_no}/stop",
    summary="Stop a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True),
    ),
    answers=(Answer("200", "application/json", BuildStopped),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

DOWNLOAD_DOCKERFILE_TEMPLATE: Operation[Download] = Operation(
    id="downloadDockerfileTemplate",
    method="GET",
    path="/v1/image/dockerfile-template",
    summary="Download a Dockerfile template",
    security=(("token",), ("signature",)),
    parameters=(Parameter("image_id", "query", str, required=True),),
    answers=(Answer("200", "application/octet-stream", FILE),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_IMAGE_TEMPLATES: Operation[ImageTemplateListResponse] = Operation(
    id="listImageTemplates",
    method="GET",
    path="/v1/image/templates",
    summary="List image templates",
    security=(("token",), ("signature",)),
    answers=(Answer("200", "application/json", ImageTemplateListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_EXECUTOR_SPECS: Operation[list[str]] = Operation(
    id="listExecutorSpecs",
    method="GET",
    path="/v2/resource/spec",
    summary="List built-in executor sizes",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("arch", "query", str, required=True),
        Parameter("project_id", "query", str, required=True),
    ),
    answers=(Answer("200", "application/json", list[str]),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

DOWNLOAD_FILE_V_2: Operation[Download] = Operation(
    id="downloadFileV2",
    method="GET",
    path="/v2/keystore/download",
    summary="Download a file by its id and name",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("domain_id", "query", str, required=True),
        Parameter("id", "query", str, required=True),
        Parameter("name", "query", str, required=True),
    ),
    answers=(Answer("200", "application/octet-stream", FILE),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_FILES: Operation[FileListResponse] = Operation(
    id="listFiles",
    method="GET",
    path="/v2/keystore/list",
    summary="List the account's files",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("page", "query", int),
        Parameter("page_size", "query", int),
        Parameter("search", "query", str),
    ),
    answers=(Answer("200", "application/json", FileListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    pagination=Pagination(
        parameter="page",
        counts="pages",
        first=1,
        size="page_size",
        items="result.keystore_list",
        total="result.total",
        max_size=100,
    ),
)

LIST_USABLE_FILES: Operation[UsableFileListResponse] = Operation(
    id="listUsableFiles",
    method="GET",
    path="/v2/keystore/name",
    summary="List the files the caller may use",
    security=(("token",), ("signature",)),
    answers=(Answer("200", "application/json", UsableFileListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

CREATE_FILE_PERMISSION: Operation[TextDetailedResponse] = Operation(
    id="createFilePermission",
    method="POST",
    path="/v2/keystore/permission/add",
    summary="Give a user a permission on a file",
    security=(("token",), ("signature",)),
    body=Body("application/json", FilePermissionCreate, required=True),
    answers=(Answer("200", "application/json", TextDetailedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

UPDATE_FILE_PERMISSION: Operation[TextDetailedResponse] = Operation(
    id="updateFilePermission",
    method="POST",
    path="/v2/keystore/permission/edit",
    summary="Change a user's permission on a file",
    security=(("token",), ("signature",)),
    body=Body("application/json", FilePermissionUpdate, required=True),
    answers=(Answer("200", "application/json", TextDetailedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

LIST_FILE_PERMISSIONS: Operation[FilePermissionListResponse] = Operation(
    id="listFilePermissions",
    method="GET",
    path="/v2/keystore/permission/{keystore_id}/query",
    summary="List who may do what with a file",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("keystore_id", "path", str, required=True),
        Parameter("page", "query", str, required=True),
        Parameter("page_size", "query", int, required=True),
    ),
    answers=(Answer("200", "application/json", FilePermissionListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    pagination=Pagination(
        parameter="page",
        counts="pages",
        first=1,
        size="page_size",
        items="result.permission_list",
        total="result.total",
        max_size=100,
    ),
)

DELETE_FILE_PERMISSION: Operation[TextDetailedResponse] = Operation(
    id="deleteFilePermission",
    method="DELETE",
    path="/v2/keystore/permission/{permission_id}/delete",
    summary="Take a user's permission on a file away",
    security=(("token",), ("signature",)),
    parameters=(Parameter("permission_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", TextDetailedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

UPDATE_FILE: Operation[FileUpdatedResponse] = Operation(
    id="updateFile",
    method="POST",
    path="/v2/keystore/update/{id}",
    summary="Change a file's name, description or sharing",
    security=(("token",), ("signature",)),
    parameters=(Parameter("id", "path", str, required=True),),
    body=Body("application/json", FileUpdate, required=True),
    answers=(Answer("200", "application/json", FileUpdatedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

UPLOAD_FILE: Operation[FileUploadedResponse] = Operation(
    id="uploadFile",
    method="POST",
    path="/v2/keystore/upload",
    summary="Upload a file",
    security=(("token",), ("signature",)),
    body=Body("multipart/form-data", FileUpload, required=True, files=("file",)),
    answers=(Answer("200", "application/json", FileUploadedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

DELETE_FILE: Operation[TextDetailedResponse] = Operation(
    id="deleteFile",
    method="DELETE",
    path="/v2/keystore/{keystore_id}/delete",
    summary="Delete a file",
    security=(("token",), ("signature",)),
    parameters=(Parameter("keystore_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", TextDetailedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

DOWNLOAD_FILE: Operation[Download] = Operation(
    id="downloadFile",
    method="GET",
    path="/v3/keystore",
    summary="Download a file by its name",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("domain_id", "query", str, required=True),
        Parameter("file_name", "query", str, required=True),
    ),
    answers=(Answer("200", "application/octet-stream", FILE),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_PARAMETER_TYPES: Operation[ParameterTypeListResponse] = Operation(
    id="listParameterTypes",
    method="GET",
    path="/v1/job/build-params",
    summary="List the parameter types of the job editor",
    security=(("token",), ("signature",)),
    answers=(Answer("200", "application/json", ParameterTypeListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

CHECK_JOB_COUNT: Operation[JobCountCheck] = Operation(
    id="checkJobCount",
    method="GET",
    path="/v1/job/check/count",
    summary="Tell whether the limit of jobs is reached",
    security=(("token",), ("signature",)),
    answers=(Answer("200", "application/json", JobCountCheck),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

CHECK_JOB_NAME: Operation[JobNameCheck] = Operation(
    id="checkJobName",
    method="GET",
    path="/v1/job/check/exist",
    summary="Tell whether a job name is taken",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_name", "query", str, required=True),
        Parameter("project_id", "query", str, required=True),
    ),
    answers=(Answer("200", "application/json", JobNameCheck),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

CREATE_JOB_COPY: Operation[JobSavedResponse] = Operation(
    id="createJobCopy",
    method="POST",
    path="/v1/job/copy",
    summary="Copy a build job",
    security=(("token",), ("signature",)),
    body=Body("application/json", JobCopy, required=True),
    answers=(Answer("200", "application/json", JobSavedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

CREATE_JOB_V_1: Operation[JobSavedResponse] = Operation(
    id="createJobV1",
    method="POST",
    path="/v1/job/create",
    summary="Create a build job with schedules",
    security=(("token",), ("signature",)),
    body=Body("application/json", JobCreateV1, required=True),
    answers=(Answer("200", "application/json", JobSavedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

LIST_DEFAULT_PARAMETERS: Operation[DefaultParameterListResponse] = Operation(
    id="listDefaultParameters",
    method="GET",
    path="/v1/job/default-parameters",
    summary="Get the parameters that new jobs start with",
    security=(("token",), ("signature",)),
    answers=(Answer("200", "application/json", DefaultParameterListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_JOBS: Operation[JobListResponse] = Operation(
    id="listJobs",
    method="GET",
    path="/v1/job/list",
    summary="List all jobs of the caller",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("build_status", "query", str),
        Parameter("creator_id", "query", str),
        Parameter("page_index", "query", int),
        Parameter("page_size", "query", int),
        Parameter("search", "query", str),
        Parameter("sort_field", "query", str),
        Parameter("sort_order", "query", Literal["ASC", "DESC"]),
    ),
    answers=(Answer("200", "application/json", JobListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    pagination=Pagination(
        parameter="page_index",
        counts="pages",
        first=0,
        size="page_size",
        items="result.job_list",
        total="result.total",
        max_size=100,
    ),
)

LIST_SYSTEM_PARAMETERS: Operation[SystemParameterListResponse] = Operation(
    id="listSystemParameters",
    method="GET",
    path="/v1/job/system-parameters",
    summary="List the predefined parameters",
    security=(("token",), ("signature",)),
    answers=(Answer("200", "application/json", SystemParameterListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

UPDATE_JOB_V_1: Operation[JobSavedResponse] = Operation(
    id="updateJobV1",
    method="POST",
    path="/v1/job/update",
    summary="Change a build job and its schedules",
    security=(("token",), ("signature",)),
    body=Body("application/json", JobUpdateV1, required=True),
    answers=(Answer("200", "application/json", JobSavedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

CHECK_JOB_DISABLED: Operation[JobDisabledResponse] = Operation(
    id="checkJobDisabled",
    method="GET",
    path="/v1/job/{job_id}/check/disable",
    summary="Tell whether a job is disabled, and by whom",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", JobDisabledResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_JOB_CONFIG_V_1: Operation[JobConfigV1Response] = Operation(
    id="getJobConfigV1",
    method="GET",
    path="/v1/job/{job_id}/config",
    summary="Get the definition and schedules of a job",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("get_all_params", "query", Literal["true", "false"]),
    ),
    answers=(Answer("200", "application/json", JobConfigV1Response),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_JOB_COPY_NAME: Operation[TextDetailedResponse] = Operation(
    id="getJobCopyName",
    method="GET",
    path="/v1/job/{job_id}/copy-name",
    summary="Suggest a name for a copy of a job",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", TextDetailedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

DELETE_JOB_V_1: Operation[JobDeletedV1Response] = Operation(
    id="deleteJobV1",
    method="DELETE",
    path="/v1/job/{job_id}/delete",
    summary="Delete a job, by the v1 path",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", JobDeletedV1Response),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_JOB_CONFIG_DIFF: Operation[JobConfigDiffResponse] = Operation(
    id="getJobConfigDiff",
    method="GET",
    path="/v1/job/{job_id}/diff",
    summary="Compare two versions of a job's settings",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("original_no", "query", str, required=True),
        Parameter("revisedl_no", "query", str, required=True),
    ),
    answers=(Answer("200", "application/json", JobConfigDiffResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

DISABLE_JOB_V_1: Operation[OperationStatus] = Operation(
    id="disableJobV1",
    method="POST",
    path="/v1/job/{job_id}/disable",
    summary="Disable or enable a job, with a reason",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    body=Body("application/json", JobDisable, required=True),
    answers=(Answer("200", "application/json", OperationStatus),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

LIST_JOB_CHANGES: Operation[JobChangeListResponse] = Operation(
    id="listJobChanges",
    method="GET",
    path="/v1/job/{job_id}/history",
    summary="List the changes of a job's settings",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("page_no", "query", int),
        Parameter("page_size", "query", int),
    ),
    answers=(Answer("200", "application/json", JobChangeListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    pagination=Pagination(
        parameter="page_no",
        counts="pages",
        first=1,
        size="page_size",
        items="result.job_update_records",
        total="result.total",
        max_size=100,
    ),
)

GET_JOB_INFO: Operation[JobInfoResponse] = Operation(
    id="getJobInfo",
    method="GET",
    path="/v1/job/{job_id}/info",
    summary="Get the state of a job",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", JobInfoResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_JOB_PIPELINE_INFO: Operation[JobPipelineInfoResponse] = Operation(
    id="getJobPipelineInfo",
    method="GET",
    path="/v1/job/{job_id}/pipeline-info",
    summary="Get what a pipeline needs to know of a job",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("all", "query", Literal["true", "false"]),
        Parameter("check_param_used", "query", str),
    ),
    answers=(Answer("200", "application/json", JobPipelineInfoResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_JOB_RUNNING_STATUS: Operation[RunningStatusResponse] = Operation(
    id="getJobRunningStatus",
    method="GET",
    path="/v1/job/{job_id}/running-status",
    summary="Tell whether a job is running, and its latest build",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", RunningStatusResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    waiter=Waiter(name="idle", property="result.is_running", until=False, interval=5),
)

GET_JOB_STATUS: Operation[JobStatusResponse] = Operation(
    id="getJobStatus",
    method="GET",
    path="/v1/job/{job_id}/status",
    summary="Get the status of a job or of one of its builds",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "query", int),
    ),
    answers=(Answer("200", "application/json", JobStatusResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_JOBS_BY_PROJECT_V_1: Operation[ProjectJobV1List] = Operation(
    id="listJobsByProjectV1",
    method="GET",
    path="/v1/job/{project_id}/list",
    summary="Search the jobs of a project",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("project_id", "path", str, required=True),
        Parameter("build_status", "query", str),
        Parameter("by_group", "query", bool),
        Parameter("creator_id", "query", str),
        Parameter("group_path_id", "query", str),
        Parameter("page_index", "query", int, required=True),
        Parameter("page_size", "query", int, required=True),
        Parameter("search", "query", str),
        Parameter("sort_field", "query", str),
        Parameter("sort_order", "query", str),
    ),
    answers=(Answer("200", "application/json", ProjectJobV1List),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    pagination=Pagination(
        parameter="page_index", counts="pages", first=1, size="page_size", items="jobs", total="total", max_size=100
    ),
)

CREATE_JOB: Operation[JobSavedResponse] = Operation(
    id="createJob",
    method="POST",
    path="/v3/jobs/create",
    summary="Create a build job",
    security=(("token",), ("signature",)),
    body=Body("application/json", JobCreate, required=True),
    answers=(Answer("200", "application/json", JobSavedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

UPDATE_JOB: Operation[JobSavedResponse] = Operation(
    id="updateJob",
    method="POST",
    path="/v3/jobs/update",
    summary="Change a build job",
    security=(("token",), ("signature",)),
    body=Body("application/json", JobUpdate, required=True),
    answers=(Answer("200", "application/json", JobSavedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

DELETE_JOB: Operation[JobDeletedResponse] = Operation(
    id="deleteJob",
    method="POST",
    path="/v3/jobs/{job_id}/delete",
    summary="Delete a job",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", JobDeletedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

DISABLE_JOB: Operation[OperationStatus] = Operation(
    id="disableJob",
    method="POST",
    path="/v3/jobs/{job_id}/disable",
    summary="Disable a job",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", OperationStatus),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

GET_JOB_CONFIG: Operation[JobConfigResponse] = Operation(
    id="getJobConfig",
    method="GET",
    path="/v3/jobs/{job_id}/query",
    summary="Get the definition of a job",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("get_all_params", "query", Literal["true", "false"]),
    ),
    answers=(Answer("200", "application/json", JobConfigResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

RESTORE_JOB: Operation[OperationStatus] = Operation(
    id="restoreJob",
    method="POST",
    path="/v3/jobs/{job_id}/recover",
    summary="Enable a disabled job",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", OperationStatus),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

GET_JOB_RUNNING: Operation[JobRunning] = Operation(
    id="getJobRunning",
    method="GET",
    path="/v3/jobs/{job_id}/status",
    summary="Tell whether a job is running",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", JobRunning),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    waiter=Waiter(name="finished", property="result", until=False, interval=5),
)

LIST_JOBS_BY_PROJECT: Operation[ProjectJobList] = Operation(
    id="listJobsByProject",
    method="GET",
    path="/v3/{project_id}/jobs",
    summary="List the jobs of a project",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("project_id", "path", str, required=True),
        Parameter("page_index", "query", int, required=True),
        Parameter("page_size", "query", int, required=True),
    ),
    answers=(Answer("200", "application/json", ProjectJobList),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    pagination=Pagination(
        parameter="page_index", counts="pages", first=0, size="page_size", items="jobs", total="total", max_size=100
    ),
)

GET_REAL_TIME_LOG: Operation[LogSegmentResponse] = Operation(
    id="getRealTimeLog",
    method="GET",
    path="/v3/jobs/{job_id}/{build_no}/real-time-log",
    summary="Read the log of a build while it runs",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True),
        Parameter("length", "query", int),
        Parameter("offset", "query", int, required=True),
    ),
    answers=(Answer("200", "application/json", LogSegmentResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    follower=Follower(
        offset="offset", first=0, content="result.content", next="result.offset", more="result.has_more_data"
    ),
)

DOWNLOAD_BUILD_LOG_V_3: Operation[Download] = Operation(
    id="downloadBuildLogV3",
    method="GET",
    path="/v3/{record_id}/download-log",
    summary="Download the whole log of a build (v3)",
    security=(("token",), ("signature",)),
    parameters=(Parameter("record_id", "path", str, required=True),),
    answers=(Answer("200", "application/octet-stream", FILE),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    deprecated=True,
)

DOWNLOAD_BUILD_LOG: Operation[Download] = Operation(
    id="downloadBuildLog",
    method="GET",
    path="/v4/{record_id}/download-log",
    summary="Download the whole log of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("record_id", "path", str, required=True),
        Parameter("log_level", "query", Literal["INFO", "DEBUG"]),
    ),
    answers=(Answer("200", "application/octet-stream", FILE),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

DOWNLOAD_STEP_LOG: Operation[Download] = Operation(
    id="downloadStepLog",
    method="GET",
    path="/v4/{record_id}/task-log",
    summary="Download the log of one build step",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("record_id", "path", str, required=True),
        Parameter("log_level", "query", Literal["INFO", "DEBUG"]),
        Parameter("task_name", "query", str, required=True),
    ),
    answers=(Answer("200", "application/octet-stream", FILE),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

CHECK_WEBHOOK: Operation[WebhookCheckResponse] = Operation(
    id="checkWebhook",
    method="POST",
    path="/v1/job/check/webhook-url",
    summary="Check the webhook of a notification channel",
    security=(("token",), ("signature",)),
    body=Body("application/json", WebhookCheck, required=True),
    answers=(Answer("200", "application/json", WebhookCheckResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_NOTIFICATIONS_V_1: Operation[NotificationListResponse] = Operation(
    id="listNotificationsV1",
    method="GET",
    path="/v1/job/{job_id}/notice",
    summary="List the notification settings of a job, with WeCom",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", NotificationListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

DISABLE_NOTIFICATION: Operation[JobSavedResponse] = Operation(
    id="disableNotification",
    method="POST",
    path="/v3/jobs/notice/{job_id}/disable",
    summary="Stop the notifications of a channel",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("notice_type", "query", str, required=True),
    ),
    answers=(Answer("200", "application/json", JobSavedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

LIST_NOTIFICATIONS: Operation[NotificationListResponse] = Operation(
    id="listNotifications",
    method="GET",
    path="/v3/jobs/notice/{job_id}/query",
    summary="List the notification settings of a job",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", NotificationListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

UPDATE_NOTIFICATION: Operation[JobSavedResponse] = Operation(
    id="updateNotification",
    method="POST",
    path="/v3/jobs/notice/{job_id}/update",
    summary="Set the events that a channel notifies",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    body=Body("application/json", NotificationUpdate, required=True),
    answers=(Answer("200", "application/json", JobSavedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

GET_USER_PERMISSION: Operation[UserPermissionResponse] = Operation(
    id="getUserPermission",
    method="GET",
    path="/v1/domain/user-permission",
    summary="Get what the caller may do in a project",
    security=(("token",), ("signature",)),
    parameters=(Parameter("project_id", "query", str, required=True),),
    answers=(Answer("200", "application/json", UserPermissionResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_JOB_PERMISSION: Operation[JobPermissionResponse] = Operation(
    id="getJobPermission",
    method="GET",
    path="/v1/job/permission",
    summary="Get the permissions on a job",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "query", str, required=True),
        Parameter("project_id", "query", str, required=True),
    ),
    answers=(Answer("200", "application/json", JobPermissionResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

CHECK_INTERNAL_ACCESS: Operation[FlagResponse] = Operation(
    id="checkInternalAccess",
    method="GET",
    path="/v1/job/permission/internal",
    summary="Check whether secure intranet access is on",
    security=(("token",), ("signature",)),
    answers=(Answer("200", "application/json", FlagResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_ROLE_PERMISSIONS: Operation[RolePermissionListResponse] = Operation(
    id="listRolePermissions",
    method="GET",
    path="/v1/job/permission/role",
    summary="List what each role may do with a job",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "query", str, required=True),),
    answers=(Answer("200", "application/json", RolePermissionListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_DEFAULT_PERMISSIONS: Operation[DefaultPermissionListResponse] = Operation(
    id="listDefaultPermissions",
    method="GET",
    path="/v1/job/project/default-permission",
    summary="List a project's default permissions for jobs",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "query", str, required=True),
        Parameter("project_id", "query", str, required=True),
    ),
    answers=(Answer("200", "application/json", DefaultPermissionListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_BRIEF_RECORDS: Operation[BriefRecordListResponse] = Operation(
    id="listBriefRecords",
    method="POST",
    path="/v1/record/brief",
    summary="List the latest builds of build projects in brief",
    security=(("token",), ("signature",)),
    parameters=(Parameter("limit", "query", int),),
    body=Body("application/json", list[str], required=True),
    answers=(Answer("200", "application/json", BriefRecordListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_BUILD_FLOW_GRAPH_V_1: Operation[FlowGraphResponse] = Operation(
    id="getBuildFlowGraphV1",
    method="GET",
    path="/v1/record/{build_flow_record_id}/flow-graph",
    summary="Get the job graph of a build flow",
    security=(("token",), ("signature",)),
    parameters=(Parameter("build_flow_record_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", FlowGraphResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_BUILD_RECORDS: Operation[BuildRecordListResponse] = Operation(
    id="listBuildRecords",
    method="GET",
    path="/v1/record/{build_project_id}/records",
    summary="List the build records of a build project",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("build_project_id", "path", str, required=True),
        Parameter("branches", "query", list[str]),
        Parameter("from_date", "query", str),
        Parameter("limit", "query", int),
        Parameter("page", "query", int),
        Parameter("tags", "query", list[str]),
        Parameter("to_date", "query", str),
        Parameter("triggers", "query", list[str]),
    ),
    answers=(Answer("200", "application/json", BuildRecordListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    pagination=Pagination(parameter="page", counts="pages", first=0, size="limit", items="result.data", max_size=100),
)

GET_BUILD_COUNT: Operation[BuildCountResponse] = Operation(
    id="getBuildCount",
    method="GET",
    path="/v1/record/{build_project_id}/statistics",
    summary="Count the builds of a build project",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("build_project_id", "path", str, required=True),
        Parameter("from_date", "query", str),
        Parameter("to_date", "query", str),
    ),
    answers=(Answer("200", "application/json", BuildCountResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_BUILD_RUNS_V_1: Operation[BuildRunListResponse] = Operation(
    id="listBuildRunsV1",
    method="GET",
    path="/v1/record/{job_id}/list",
    summary="List a job's builds between two times (v1)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("end_time", "query", str, required=True),
        Parameter("page_index", "query", int),
        Parameter("page_size", "query", int),
        Parameter("start_time", "query", str, required=True),
    ),
    answers=(Answer("200", "application/json", BuildRunListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    pagination=Pagination(
        parameter="page_index",
        counts="pages",
        first=0,
        size="page_size",
        items="result.job_build_states",
        total="result.total_record",
        max_size=100,
    ),
)

GET_BUILD_RUN: Operation[BuildRunResponse] = Operation(
    id="getBuildRun",
    method="GET",
    path="/v1/record/{job_id}/{build_no}/build-info-record",
    summary="Get one build as the job's history shows it",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True),
    ),
    answers=(Answer("200", "application/json", BuildRunResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_BUILD_INFO_V_1: Operation[BuildInfoResponse] = Operation(
    id="getBuildInfoV1",
    method="GET",
    path="/v1/record/{job_id}/{build_no}/record-info",
    summary="Get the record of a build by its number (v1)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True),
    ),
    answers=(Answer("200", "application/json", BuildInfoResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_BUILD_SCRIPT: Operation[TextResponse] = Operation(
    id="getBuildScript",
    method="GET",
    path="/v1/record/{record_id}/build-script",
    summary="Get the script that a build ran",
    security=(("token",), ("signature",)),
    parameters=(Parameter("record_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", TextResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_BUILD_STAGES: Operation[BuildStagesResponse] = Operation(
    id="getBuildStages",
    method="GET",
    path="/v1/record/{record_id}/full-stages",
    summary="Get the stages of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("record_id", "path", str, required=True),
        Parameter("cascade", "query", bool),
    ),
    answers=(Answer("200", "application/json", BuildStagesResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_BUILD_RECORD: Operation[BuildRecordResponse] = Operation(
    id="getBuildRecord",
    method="GET",
    path="/v1/record/{record_id}/info",
    summary="Get a build record by its id",
    security=(("token",), ("signature",)),
    parameters=(Parameter("record_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", BuildRecordResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_BUILD_RUNS: Operation[BuildRunListResponse] = Operation(
    id="listBuildRuns",
    method="GET",
    path="/v3/jobs/{job_id}/build-info-records",
    summary="List a job's builds between two times",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("end_time", "query", str, required=True),
        Parameter("page_index", "query", int),
        Parameter("page_size", "query", int),
        Parameter("start_time", "query", str, required=True),
    ),
    answers=(Answer("200", "application/json", BuildRunListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    pagination=Pagination(
        parameter="page_index",
        counts="pages",
        first=0,
        size="page_size",
        items="result.job_build_states",
        total="result.total_record",
        max_size=100,
    ),
)

LIST_BUILD_HISTORY: Operation[BuildHistory] = Operation(
    id="listBuildHistory",
    method="GET",
    path="/v3/jobs/{job_id}/history",
    summary="List a job's builds of the last days",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("interval", "query", int, required=True),
        Parameter("limit", "query", int, required=True),
        Parameter("offset", "query", int, required=True),
    ),
    answers=(Answer("200", "application/json", BuildHistory),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    pagination=Pagination(
        parameter="offset", counts="pages", first=0, size="limit", items="history_records", total="total", max_size=100
    ),
)

LIST_BUILD_HISTORY_BY_PERIOD: Operation[BuildHistoryByPeriod] = Operation(
    id="listBuildHistoryByPeriod",
    method="GET",
    path="/v3/jobs/{job_id}/period-history",
    summary="List a job's builds within a period",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("end_time", "query", str, required=True),
        Parameter("limit", "query", int, required=True),
        Parameter("offset", "query", int, required=True),
        Parameter("start_time", "query", str, required=True),
    ),
    answers=(Answer("200", "application/json", BuildHistoryByPeriod),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    pagination=Pagination(
        parameter="offset", counts="pages", first=0, size="limit", items="history_records", total="total", max_size=100
    ),
)

GET_BUILD_INFO_V_3: Operation[BuildInfoV3Response] = Operation(
    id="getBuildInfoV3",
    method="GET",
    path="/v3/jobs/{job_id}/{build_no}/record-info",
    summary="Get the record of a build by its number (v3)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True),
    ),
    answers=(Answer("200", "application/json", BuildInfoV3Response),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    deprecated=True,
)

GET_BUILD_HISTORY_DETAILS: Operation[BuildHistoryDetails] = Operation(
    id="getBuildHistoryDetails",
    method="GET",
    path="/v3/jobs/{job_id}/{build_number}/history-details",
    summary="Get parameters and steps of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_number", "path", int, required=True),
    ),
    answers=(Answer("200", "application/json", BuildHistoryDetails),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_LAST_SUCCESSFUL_BUILD: Operation[LastSuccessfulBuild] = Operation(
    id="getLastSuccessfulBuild",
    method="GET",
    path="/v3/jobs/{project_id}/last-history",
    summary="Get the last successful build of a repository",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("project_id", "path", str, required=True),
        Parameter("repository_name", "query", str, required=True),
    ),
    answers=(Answer("200", "application/json", LastSuccessfulBuild),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_BUILD_FLOW_GRAPH: Operation[FlowGraphV3Response] = Operation(
    id="getBuildFlowGraph",
    method="GET",
    path="/v3/{build_flow_record_id}/flow-graph",
    summary="Get the job graph of a build flow (v3)",
    security=(("token",), ("signature",)),
    parameters=(Parameter("build_flow_record_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", FlowGraphV3Response),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    deprecated=True,
)

GET_BUILD_INFO: Operation[BuildInfoResponse] = Operation(
    id="getBuildInfo",
    method="GET",
    path="/v4/jobs/{job_id}/{build_no}/record-info",
    summary="Get the record of a build by its number",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True),
    ),
    answers=(Answer("200", "application/json", BuildInfoResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

UPDATE_RECYCLE_BIN_KEEP_TIME: Operation[KeepTimeResponse] = Operation(
    id="updateRecycleBinKeepTime",
    method="POST",
    path="/v1/job/keep-time",
    summary="Set how long deleted jobs are kept",
    security=(("token",), ("signature",)),
    body=Body("application/json", KeepTimeUpdate, required=True),
    answers=(Answer("200", "application/json", KeepTimeResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

DELETE_RECYCLED_JOBS: Operation[OperationStatus] = Operation(
    id="deleteRecycledJobs",
    method="DELETE",
    path="/v1/job/recycling-deletion",
    summary="Delete jobs from the recycle bin",
    security=(("token",), ("signature",)),
    body=Body("application/json", RecycledJobSelection, required=True),
    answers=(Answer("200", "application/json", OperationStatus),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

DELETE_ALL_RECYCLED_JOBS: Operation[Outcome] = Operation(
    id="deleteAllRecycledJobs",
    method="DELETE",
    path="/v1/job/recycling-empty",
    summary="Empty the recycle bin",
    security=(("token",), ("signature",)),
    answers=(Answer("200", "application/json", Outcome),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_RECYCLED_JOBS: Operation[RecycledJobListResponse] = Operation(
    id="listRecycledJobs",
    method="GET",
    path="/v1/job/recycling-jobs",
    summary="List the jobs in the recycle bin",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("page_no", "query", int),
        Parameter("page_size", "query", int),
        Parameter("search", "query", str),
    ),
    answers=(Answer("200", "application/json", RecycledJobListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    pagination=Pagination(
        parameter="page_no",
        counts="pages",
        first=1,
        size="page_size",
        items="result.job_list",
        total="result.total",
        max_size=100,
    ),
)

RESTORE_RECYCLED_JOBS: Operation[Outcome] = Operation(
    id="restoreRecycledJobs",
    method="POST",
    path="/v1/job/recycling-restoration",
    summary="Restore jobs from the recycle bin",
    security=(("token",), ("signature",)),
    body=Body("application/json", RecycledJobSelection, required=True),
    answers=(Answer("200", "application/json", Outcome),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

LIST_REPORT_BRANCHES: Operation[BranchListResponse] = Operation(
    id="listReportBranches",
    method="GET",
    path="/v1/report/branches",
    summary="List the branches that reports can be had for",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "query", str, required=True),
        Parameter("repository_name", "query", str, required=True),
    ),
    answers=(Answer("200", "application/json", BranchListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

DOWNLOAD_COVERAGE_REPORT: Operation[Download] = Operation(
    id="downloadCoverageReport",
    method="GET",
    path="/v1/report/junit/coverage/download",
    summary="Download a coverage report",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("build_no", "query", int, required=True),
        Parameter("job_id", "query", str, required=True),
        Parameter("root_id", "query", str, required=True),
    ),
    answers=(Answer("200", "application/zip", FILE),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_COVERAGE_REPORTS: Operation[CoverageReportListResponse] = Operation(
    id="listCoverageReports",
    method="GET",
    path="/v1/report/junit/coverage/list",
    summary="List the coverage reports of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("build_no", "query", int, required=True),
        Parameter("job_id", "query", str, required=True),
    ),
    answers=(Answer("200", "application/json", CoverageReportListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_SUCCESS_RATIO_TREND: Operation[SuccessRatioTrendResponse] = Operation(
    id="getSuccessRatioTrend",
    method="GET",
    path="/v1/report/ratio",
    summary="Show how the success ratio of a job develops",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("branch", "query", str),
        Parameter("interval", "query", int, required=True),
        Parameter("job_id", "query", str, required=True),
        Parameter("repository_name", "query", str, required=True),
    ),
    answers=(Answer("200", "application/json", SuccessRatioTrendResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_BUILD_TIME_REPORT: Operation[BuildTimeReportResponse] = Operation(
    id="getBuildTimeReport",
    method="GET",
    path="/v1/report/time",
    summary="Show how long the builds of a job take",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("branch", "query", str),
        Parameter("interval", "query", int, required=True),
        Parameter("job_id", "query", str, required=True),
        Parameter("repository_name", "query", str, required=True),
    ),
    answers=(Answer("200", "application/json", BuildTimeReportResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

LIST_REPORT_REPOSITORIES: Operation[RepositoryListResponse] = Operation(
    id="listReportRepositories",
    method="GET",
    path="/v1/report/{job_id}/repositories",
    summary="List the repositories that reports can be had for",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", RepositoryListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_TEST_REPORT: Operation[TestReportResponse] = Operation(
    id="getTestReport",
    method="GET",
    path="/v1/report/{job_id}/summary",
    summary="Show the unit test results of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "query", int, required=True),
    ),
    answers=(Answer("200", "application/json", TestReportResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

GET_SUCCESS_RATIO: Operation[SuccessRatio] = Operation(
    id="getSuccessRatio",
    method="GET",
    path="/v3/jobs/{job_id}/success-ratio",
    summary="Show the success ratio of a job over some days",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("end_time", "query", str, required=True),
        Parameter("start_time", "query", str, required=True),
    ),
    answers=(Answer("200", "application/json", SuccessRatio),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

CREATE_TEMPLATE_V_1: Operation[TemplateCreatedResponse] = Operation(
    id="createTemplateV1",
    method="POST",
    path="/v1/template/create",
    summary="Create a build template, answering with its id",
    security=(("token",), ("signature",)),
    body=Body("application/json", TemplateCreateV1, required=True),
    answers=(Answer("200", "application/json", TemplateCreatedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

LIST_CUSTOM_TEMPLATES: Operation[TemplateListResponse] = Operation(
    id="listCustomTemplates",
    method="GET",
    path="/v1/template/custom",
    summary="List custom build templates",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("filter", "query", str),
        Parameter("name", "query", str),
        Parameter("page", "query", int),
        Parameter("page_size", "query", int),
        Parameter("tags", "query", str),
    ),
    answers=(Answer("200", "application/json", TemplateListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    pagination=Pagination(
        parameter="page",
        counts="pages",
        first=1,
        size="page_size",
        items="result.items",
        total="result.total_size",
        max_size=100,
    ),
)

LIST_OFFICIAL_TEMPLATES: Operation[OfficialTemplateListResponse] = Operation(
    id="listOfficialTemplates",
    method="GET",
    path="/v1/template/officialtemplates",
    summary="List official build templates",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("name", "query", str),
        Parameter("page", "query", str),
        Parameter("page_size", "query", str),
    ),
    answers=(Answer("200", "application/json", OfficialTemplateListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    pagination=Pagination(
        parameter="page",
        counts="pages",
        first=0,
        size="page_size",
        items="result.items",
        total="result.total_size",
        max_size=100,
    ),
)

LIST_RECOMMENDED_TEMPLATES: Operation[TemplateListResponse] = Operation(
    id="listRecommendedTemplates",
    method="POST",
    path="/v1/template/recommend",
    summary="List official templates that suit a repository",
    security=(("token",), ("signature",)),
    body=Body("application/json", TemplateRecommendationQuery, required=True),
    answers=(Answer("200", "application/json", TemplateListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

CREATE_TEMPLATE_USAGE: Operation[TextResponse] = Operation(
    id="createTemplateUsage",
    method="POST",
    path="/v1/template/used-info",
    summary="Record the use of a template",
    security=(("token",), ("signature",)),
    body=Body("application/json", TemplateUsageCreate, required=True),
    answers=(Answer("200", "application/json", TextResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

GET_DEFAULT_TEMPLATE: Operation[TextDetailedResponse] = Operation(
    id="getDefaultTemplate",
    method="GET",
    path="/v1/template/{job_id}/default-template",
    summary="Get the default template for build as code",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    answers=(Answer("200", "application/json", TextDetailedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

DELETE_TEMPLATE_V_1: Operation[OperationStatus] = Operation(
    id="deleteTemplateV1",
    method="DELETE",
    path="/v1/template/{uuid}/delete",
    summary="Delete a build template, answering with the outcome",
    security=(("token",), ("signature",)),
    parameters=(Parameter("uuid", "path", str, required=True),),
    answers=(Answer("200", "application/json", OperationStatus),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)

CREATE_TEMPLATE: Operation[TemplateDetailResponse] = Operation(
    id="createTemplate",
    method="POST",
    path="/v3/templates/create",
    summary="Create a build template",
    security=(("token",), ("signature",)),
    body=Body("application/json", TemplateCreate, required=True),
    answers=(Answer("200", "application/json", TemplateDetailResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
)

LIST_TEMPLATES: Operation[TemplateListResponse] = Operation(
    id="listTemplates",
    method="GET",
    path="/v3/templates/query",
    summary="List build templates",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("name", "query", str),
        Parameter("page", "query", str),
        Parameter("page_size", "query", str),
    ),
    answers=(Answer("200", "application/json", TemplateListResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
    pagination=Pagination(
        parameter="page",
        counts="pages",
        first=1,
        size="page_size",
        items="result.items",
        total="result.total_size",
        max_size=100,
    ),
)

DELETE_TEMPLATE: Operation[TemplateDeletedResponse] = Operation(
    id="deleteTemplate",
    method="DELETE",
    path="/v3/templates/{uuid}/delete",
    summary="Delete a build template",
    security=(("token",), ("signature",)),
    parameters=(Parameter("uuid", "path", str, required=True),),
    answers=(Answer("200", "application/json", TemplateDeletedResponse),),
    errors=(
        Answer("400", "application/json", ErrorBody),
        Answer("401", "application/json", ErrorBody),
        Answer("403", "application/json", ErrorBody),
        Answer("404", "application/json", ErrorBody),
        Answer("500", "application/json", ErrorBody),
    ),
    idempotent=True,
)


_ALL: tuple[Operation[Any], ...] = (
    GET_CHARGE_TYPE,
    CHECK_FEDERATION,
    GET_JOB_SUMMARY,
    CHECK_PACKAGE_QUOTA,
    LIST_RELATED_PROJECTS,
    LIST_PROJECTS,
    GET_DOMAIN_STATUS,
    LIST_PACKAGE_COUNTDOWNS,
    LIST_PACKAGE_STATUSES,
    RUN_JOB_V_1,
    STOP_BUILD_V_1,
    LIST_BUILD_PARAMETERS,
    RUN_JOB,
    STOP_BUILD_V_3,
    GET_BUILD_OUTPUT,
    STOP_BUILD,
    DOWNLOAD_DOCKERFILE_TEMPLATE,
    LIST_IMAGE_TEMPLATES,
    LIST_EXECUTOR_SPECS,
    DOWNLOAD_FILE_V_2,
    LIST_FILES,
    LIST_USABLE_FILES,
    CREATE_FILE_PERMISSION,
    UPDATE_FILE_PERMISSION,
    LIST_FILE_PERMISSIONS,
    DELETE_FILE_PERMISSION,
    UPDATE_FILE,
    UPLOAD_FILE,
    DELETE_FILE,
    DOWNLOAD_FILE,
    LIST_PARAMETER_TYPES,
    CHECK_JOB_COUNT,
    CHECK_JOB_NAME,
    CREATE_JOB_COPY,
    CREATE_JOB_V_1,
    LIST_DEFAULT_PARAMETERS,
    LIST_JOBS,
    LIST_SYSTEM_PARAMETERS,
    UPDATE_JOB_V_1,
    CHECK_JOB_DISABLED,
    GET_JOB_CONFIG_V_1,
    GET_JOB_COPY_NAME,
    DELETE_JOB_V_1,
    GET_JOB_CONFIG_DIFF,
    DISABLE_JOB_V_1,
    LIST_JOB_CHANGES,
    GET_JOB_INFO,
    GET_JOB_PIPELINE_INFO,
    GET_JOB_RUNNING_STATUS,
    GET_JOB_STATUS,
    LIST_JOBS_BY_PROJECT_V_1,
    CREATE_JOB,
    UPDATE_JOB,
    DELETE_JOB,
    DISABLE_JOB,
    GET_JOB_CONFIG,
    RESTORE_JOB,
    GET_JOB_RUNNING,
    LIST_JOBS_BY_PROJECT,
    GET_REAL_TIME_LOG,
    DOWNLOAD_BUILD_LOG_V_3,
    DOWNLOAD_BUILD_LOG,
    DOWNLOAD_STEP_LOG,
    CHECK_WEBHOOK,
    LIST_NOTIFICATIONS_V_1,
    DISABLE_NOTIFICATION,
    LIST_NOTIFICATIONS,
    UPDATE_NOTIFICATION,
    GET_USER_PERMISSION,
    GET_JOB_PERMISSION,
    CHECK_INTERNAL_ACCESS,
    LIST_ROLE_PERMISSIONS,
    LIST_DEFAULT_PERMISSIONS,
    LIST_BRIEF_RECORDS,
    GET_BUILD_FLOW_GRAPH_V_1,
    LIST_BUILD_RECORDS,
    GET_BUILD_COUNT,
    LIST_BUILD_RUNS_V_1,
    GET_BUILD_RUN,
    GET_BUILD_INFO_V_1,
    GET_BUILD_SCRIPT,
    GET_BUILD_STAGES,
    GET_BUILD_RECORD,
    LIST_BUILD_RUNS,
    LIST_BUILD_HISTORY,
    LIST_BUILD_HISTORY_BY_PERIOD,
    GET_BUILD_INFO_V_3,
    GET_BUILD_HISTORY_DETAILS,
    GET_LAST_SUCCESSFUL_BUILD,
    GET_BUILD_FLOW_GRAPH,
    GET_BUILD_INFO,
    UPDATE_RECYCLE_BIN_KEEP_TIME,
    DELETE_RECYCLED_JOBS,
    DELETE_ALL_RECYCLED_JOBS,
    LIST_RECYCLED_JOBS,
    RESTORE_RECYCLED_JOBS,
    LIST_REPORT_BRANCHES,
    DOWNLOAD_COVERAGE_REPORT,
    LIST_COVERAGE_REPORTS,
    GET_SUCCESS_RATIO_TREND,
    GET_BUILD_TIME_REPORT,
    LIST_REPORT_REPOSITORIES,
    GET_TEST_REPORT,
    GET_SUCCESS_RATIO,
    CREATE_TEMPLATE_V_1,
    LIST_CUSTOM_TEMPLATES,
    LIST_OFFICIAL_TEMPLATES,
    LIST_RECOMMENDED_TEMPLATES,
    CREATE_TEMPLATE_USAGE,
    GET_DEFAULT_TEMPLATE,
    DELETE_TEMPLATE_V_1,
    CREATE_TEMPLATE,
    LIST_TEMPLATES,
    DELETE_TEMPLATE,
)

OPERATIONS: Mapping[str, Operation[Any]] = {operation.id: operation for operation in _ALL}
"""Every operation by its `operationId`."""
