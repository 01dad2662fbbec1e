"""The operations of `jobs`, as data."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from .._runtime.operation import Body, ExpectedResponse, Operation, Pagination, Parameter, Waiter
from ..models.common import ErrorBody, JobSavedResponse, OperationStatus, TextDetailedResponse
from ..models.jobs import (
    DefaultParameterListResponse,
    FavoriteResponse,
    JobChangeListResponse,
    JobConfigDiffResponse,
    JobConfigResponse,
    JobConfigV3Response,
    JobCopy,
    JobCountCheck,
    JobCreate,
    JobCreateV3,
    JobDeletedResponse,
    JobDeletedV3Response,
    JobDisable,
    JobDisabledResponse,
    JobInfoResponse,
    JobListResponse,
    JobNameCheck,
    JobPipelineInfoResponse,
    JobRunning,
    JobSelection,
    JobStatusResponse,
    JobUpdate,
    JobUpdateV3,
    NexusEndpointListResponse,
    ParameterTypeListResponse,
    ProjectJobList,
    ProjectJobV3List,
    RunningStatusResponse,
    SystemParameterListResponse,
)

_ERRORS_1 = (
    ExpectedResponse("400", "application/json", ErrorBody),
    ExpectedResponse("401", "application/json", ErrorBody),
    ExpectedResponse("403", "application/json", ErrorBody),
    ExpectedResponse("404", "application/json", ErrorBody),
    ExpectedResponse("422", "application/json", ErrorBody),
    ExpectedResponse("4XX", "application/json", ErrorBody),
    ExpectedResponse("500", "application/json", ErrorBody),
    ExpectedResponse("5XX", "application/json", ErrorBody),
)
_ERRORS_2 = (
    ExpectedResponse("400", "application/json", ErrorBody),
    ExpectedResponse("401", "application/json", ErrorBody),
    ExpectedResponse("403", "application/json", ErrorBody),
    ExpectedResponse("404", "application/json", ErrorBody),
    ExpectedResponse("4XX", "application/json", ErrorBody),
    ExpectedResponse("500", "application/json", ErrorBody),
    ExpectedResponse("5XX", "application/json", ErrorBody),
)

DELETE_JOBS: Operation[JobDeletedResponse] = Operation(
    id="deleteJobs",
    method="DELETE",
    path="/v1/job/batch-delete",
    summary="Delete several jobs",
    security=(("token",), ("signature",)),
    body=Body("application/json", JobSelection, required=True),
    responses=(ExpectedResponse("200", "application/json", JobDeletedResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_PARAMETER_TYPES: Operation[ParameterTypeListResponse] = Operation(
    id="listParameterTypes",
    method="GET",
    path="/v1/job/build-params",
    summary="List the types of job parameters",
    security=(("token",), ("signature",)),
    responses=(ExpectedResponse("200", "application/json", ParameterTypeListResponse),),
    errors=_ERRORS_2,
    idempotent=True,
)

CHECK_JOBS_BELOW_LIMIT: Operation[JobCountCheck] = Operation(
    id="checkJobsBelowLimit",
    method="GET",
    path="/v1/job/check/count",
    summary="Check whether the number of jobs is below its limit",
    security=(("token",), ("signature",)),
    responses=(ExpectedResponse("200", "application/json", JobCountCheck),),
    errors=_ERRORS_2,
    idempotent=True,
)

CHECK_JOB_NAME_TAKEN: Operation[JobNameCheck] = Operation(
    id="checkJobNameTaken",
    method="GET",
    path="/v1/job/check/exist",
    summary="Check whether a job name is taken",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_name", "query", str, required=True),
        Parameter("project_id", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", JobNameCheck),),
    errors=_ERRORS_2,
    idempotent=True,
)

COPY_JOB: Operation[JobSavedResponse] = Operation(
    id="copyJob",
    method="POST",
    path="/v1/job/copy",
    summary="Copy a job",
    security=(("token",), ("signature",)),
    body=Body("application/json", JobCopy, required=True),
    responses=(ExpectedResponse("200", "application/json", JobSavedResponse),),
    errors=_ERRORS_1,
)

CREATE_JOB: Operation[JobSavedResponse] = Operation(
    id="createJob",
    method="POST",
    path="/v1/job/create",
    summary="Create a job",
    security=(("token",), ("signature",)),
    body=Body("application/json", JobCreate, required=True),
    responses=(ExpectedResponse("200", "application/json", JobSavedResponse),),
    errors=_ERRORS_2,
)

LIST_DEFAULT_PARAMETERS: Operation[DefaultParameterListResponse] = Operation(
    id="listDefaultParameters",
    method="GET",
    path="/v1/job/default-parameters",
    summary="List the default parameters of a job",
    security=(("token",), ("signature",)),
    responses=(ExpectedResponse("200", "application/json", DefaultParameterListResponse),),
    errors=_ERRORS_2,
    idempotent=True,
)

LIST_JOBS: Operation[JobListResponse] = Operation(
    id="listJobs",
    method="GET",
    path="/v1/job/list",
    summary="List the jobs of the caller",
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
    responses=(ExpectedResponse("200", "application/json", JobListResponse),),
    errors=_ERRORS_2,
    idempotent=True,
    pagination=Pagination(
        parameter="page_index",
        counts="pages",
        first=0,
        size="page_size",
        items=("result.job_list",),
        total=("result.total",),
        max_size=100,
        default_size=10,
    ),
)

LIST_SYSTEM_PARAMETERS: Operation[SystemParameterListResponse] = Operation(
    id="listSystemParameters",
    method="GET",
    path="/v1/job/system-parameters",
    summary="List the predefined parameters",
    security=(("token",), ("signature",)),
    responses=(ExpectedResponse("200", "application/json", SystemParameterListResponse),),
    errors=_ERRORS_2,
    idempotent=True,
)

UPDATE_JOB: Operation[JobSavedResponse] = Operation(
    id="updateJob",
    method="POST",
    path="/v1/job/update",
    summary="Update a job",
    security=(("token",), ("signature",)),
    body=Body("application/json", JobUpdate, required=True),
    responses=(ExpectedResponse("200", "application/json", JobSavedResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_JOB_DISABLED_STATE: Operation[JobDisabledResponse] = Operation(
    id="getJobDisabledState",
    method="GET",
    path="/v1/job/{job_id}/check/disable",
    summary="Get the disabled state of a job",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", JobDisabledResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_JOB: Operation[JobConfigResponse] = Operation(
    id="getJob",
    method="GET",
    path="/v1/job/{job_id}/config",
    summary="Get the definition of a job",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("get_all_params", "query", bool),
    ),
    responses=(ExpectedResponse("200", "application/json", JobConfigResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_JOB_COPY_NAME: Operation[TextDetailedResponse] = Operation(
    id="getJobCopyName",
    method="GET",
    path="/v1/job/{job_id}/copy-name",
    summary="Get a name for a copy of a job",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", TextDetailedResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

DELETE_JOB: Operation[JobDeletedResponse] = Operation(
    id="deleteJob",
    method="DELETE",
    path="/v1/job/{job_id}/delete",
    summary="Delete a job",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", JobDeletedResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_JOB_DIFF: Operation[JobConfigDiffResponse] = Operation(
    id="getJobDiff",
    method="GET",
    path="/v1/job/{job_id}/diff",
    summary="Get the difference between two versions of a job",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("original_no", "query", str, required=True),
        Parameter("revisedl_no", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", JobConfigDiffResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

SET_JOB_DISABLED: Operation[OperationStatus] = Operation(
    id="setJobDisabled",
    method="POST",
    path="/v1/job/{job_id}/disable",
    summary="Set whether a job is disabled",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    body=Body("application/json", JobDisable, required=True),
    responses=(ExpectedResponse("200", "application/json", OperationStatus),),
    errors=_ERRORS_1,
    idempotent=True,
)

ADD_FAVORITE_JOB: Operation[FavoriteResponse] = Operation(
    id="addFavoriteJob",
    method="POST",
    path="/v1/job/{job_id}/follow",
    summary="Add a job to the favorites",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", FavoriteResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_JOB_CHANGES: Operation[JobChangeListResponse] = Operation(
    id="listJobChanges",
    method="GET",
    path="/v1/job/{job_id}/history",
    summary="List the changes of a job",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("page_no", "query", int),
        Parameter("page_size", "query", int),
    ),
    responses=(ExpectedResponse("200", "application/json", JobChangeListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
    pagination=Pagination(
        parameter="page_no",
        counts="pages",
        first=1,
        size="page_size",
        items=("result.job_update_records",),
        total=("result.total",),
        max_size=100,
        default_size=10,
    ),
)

GET_JOB_OVERVIEW: Operation[JobInfoResponse] = Operation(
    id="getJobOverview",
    method="GET",
    path="/v1/job/{job_id}/info",
    summary="Get the state of a job",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", JobInfoResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_JOB_PIPELINE_INFO: Operation[JobPipelineInfoResponse] = Operation(
    id="getJobPipelineInfo",
    method="GET",
    path="/v1/job/{job_id}/pipeline-info",
    summary="Get the pipeline information of a job",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("all", "query", bool),
        Parameter("check_param_used", "query", str),
    ),
    responses=(ExpectedResponse("200", "application/json", JobPipelineInfoResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_LATEST_BUILD_STATE: Operation[RunningStatusResponse] = Operation(
    id="getLatestBuildState",
    method="GET",
    path="/v1/job/{job_id}/running-status",
    summary="Get the state of a job's latest build",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", RunningStatusResponse),),
    errors=_ERRORS_1,
    idempotent=True,
    waiter=Waiter(name="idle", property=("result.is_running",), until=False, interval=5),
)

GET_JOB_STEP_STATUS: Operation[JobStatusResponse] = Operation(
    id="getJobStepStatus",
    method="GET",
    path="/v1/job/{job_id}/status",
    summary="Get the step status of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "query", int, accepts_text=True),
    ),
    responses=(ExpectedResponse("200", "application/json", JobStatusResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

REMOVE_FAVORITE_JOB: Operation[FavoriteResponse] = Operation(
    id="removeFavoriteJob",
    method="POST",
    path="/v1/job/{job_id}/unfollow",
    summary="Remove a job from the favorites",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", FavoriteResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_JOBS_BY_PROJECT: Operation[ProjectJobList] = Operation(
    id="listJobsByProject",
    method="GET",
    path="/v1/job/{project_id}/list",
    summary="List the jobs of a project",
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
        Parameter("sort_order", "query", Literal["ASC", "DESC"]),
    ),
    responses=(ExpectedResponse("200", "application/json", ProjectJobList),),
    errors=_ERRORS_1,
    idempotent=True,
    pagination=Pagination(
        parameter="page_index",
        counts="pages",
        first=0,
        size="page_size",
        items=("result.job_list", "jobs"),
        total=("result.total", "total"),
        max_size=100,
    ),
)

LIST_NEXUS_ENDPOINTS: Operation[NexusEndpointListResponse] = Operation(
    id="listNexusEndpoints",
    method="GET",
    path="/v1/job/{project_id}/nexus",
    summary="List a project's private dependency repositories",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("project_id", "path", str, required=True),
        Parameter("limit", "query", int, required=True),
        Parameter("offset", "query", int),
    ),
    responses=(ExpectedResponse("200", "application/json", NexusEndpointListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
    pagination=Pagination(
        parameter="offset",
        counts="pages",
        first=0,
        size="limit",
        items=("result.endpoints",),
        total=("result.total",),
        max_size=100,
    ),
)

CREATE_JOB_V_3: Operation[JobSavedResponse] = Operation(
    id="createJobV3",
    method="POST",
    path="/v3/jobs/create",
    summary="Create a job (v3)",
    security=(("token",), ("signature",)),
    body=Body("application/json", JobCreateV3, required=True),
    responses=(ExpectedResponse("200", "application/json", JobSavedResponse),),
    errors=_ERRORS_2,
)

UPDATE_JOB_V_3: Operation[JobSavedResponse] = Operation(
    id="updateJobV3",
    method="POST",
    path="/v3/jobs/update",
    summary="Update a job (v3)",
    security=(("token",), ("signature",)),
    body=Body("application/json", JobUpdateV3, required=True),
    responses=(ExpectedResponse("200", "application/json", JobSavedResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

DELETE_JOB_V_3: Operation[JobDeletedV3Response] = Operation(
    id="deleteJobV3",
    method="POST",
    path="/v3/jobs/{job_id}/delete",
    summary="Delete a job (v3)",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", JobDeletedV3Response),),
    errors=_ERRORS_1,
    idempotent=True,
)

DISABLE_JOB: Operation[OperationStatus] = Operation(
    id="disableJob",
    method="POST",
    path="/v3/jobs/{job_id}/disable",
    summary="Disable a job (v3)",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", OperationStatus),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_JOB_V_3: Operation[JobConfigV3Response] = Operation(
    id="getJobV3",
    method="GET",
    path="/v3/jobs/{job_id}/query",
    summary="Get the definition of a job (v3)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("get_all_params", "query", bool),
    ),
    responses=(ExpectedResponse("200", "application/json", JobConfigV3Response),),
    errors=_ERRORS_1,
    idempotent=True,
)

ENABLE_JOB: Operation[OperationStatus] = Operation(
    id="enableJob",
    method="POST",
    path="/v3/jobs/{job_id}/recover",
    summary="Enable a job (v3)",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", OperationStatus),),
    errors=_ERRORS_1,
    idempotent=True,
)

CHECK_JOB_RUNNING: Operation[JobRunning] = Operation(
    id="checkJobRunning",
    method="GET",
    path="/v3/jobs/{job_id}/status",
    summary="Check whether a job is running",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", JobRunning),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_JOBS_BY_PROJECT_V_3: Operation[ProjectJobV3List] = Operation(
    id="listJobsByProjectV3",
    method="GET",
    path="/v3/{project_id}/jobs",
    summary="List the jobs of a project (v3)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("project_id", "path", str, required=True),
        Parameter("page_index", "query", int, required=True),
        Parameter("page_size", "query", int, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", ProjectJobV3List),),
    errors=_ERRORS_2,
    idempotent=True,
    pagination=Pagination(
        parameter="page_index",
        counts="pages",
        first=0,
        size="page_size",
        items=("jobs",),
        total=("total",),
        max_size=100,
    ),
)


OPERATIONS: Mapping[str, Operation[Any]] = {
    each.id: each
    for each in (
        DELETE_JOBS,
        LIST_PARAMETER_TYPES,
        CHECK_JOBS_BELOW_LIMIT,
        CHECK_JOB_NAME_TAKEN,
        COPY_JOB,
        CREATE_JOB,
        LIST_DEFAULT_PARAMETERS,
        LIST_JOBS,
        LIST_SYSTEM_PARAMETERS,
        UPDATE_JOB,
        GET_JOB_DISABLED_STATE,
        GET_JOB,
        GET_JOB_COPY_NAME,
        DELETE_JOB,
        GET_JOB_DIFF,
        SET_JOB_DISABLED,
        ADD_FAVORITE_JOB,
        LIST_JOB_CHANGES,
        GET_JOB_OVERVIEW,
        GET_JOB_PIPELINE_INFO,
        GET_LATEST_BUILD_STATE,
        GET_JOB_STEP_STATUS,
        REMOVE_FAVORITE_JOB,
        LIST_JOBS_BY_PROJECT,
        LIST_NEXUS_ENDPOINTS,
        CREATE_JOB_V_3,
        UPDATE_JOB_V_3,
        DELETE_JOB_V_3,
        DISABLE_JOB,
        GET_JOB_V_3,
        ENABLE_JOB,
        CHECK_JOB_RUNNING,
        LIST_JOBS_BY_PROJECT_V_3,
    )
}
