"""Builds

Starting and stopping builds, and the stages, parameters and output of one build.
"""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any


from ..operations import builds as operations
from .._runtime.deprecated import deprecated
from .._runtime.resource import AsyncResource, Resource, body_of
from .._runtime.runner import async_run_and_wait, run_and_wait
from .._runtime.waiter import async_wait, wait
from ..models.builds import (
    BuildDetailsResponse,
    BuildHistoryDetails,
    BuildInfoResponse,
    BuildInfoV3Response,
    BuildOutputResponse,
    BuildParameterListResponse,
    BuildRecordResponse,
    BuildRevision,
    BuildStagesResponse,
    BuildStarted,
    BuildStartedResponse,
    BuildStopResult,
    BuildStopped,
    BuildSummaryResponse,
    FlowGraphResponse,
    FlowGraphV3Response,
)
from ..models.common import NamedValueInput, OperationStatus, TextResponse


class Builds(Resource):
    """Builds

    Starting and stopping builds, and the stages, parameters and output of one build.
    """

    def run(
        self, *, job_id: str, parameter: Sequence[NamedValueInput] | None = None, scm: BuildRevision | None = None
    ) -> BuildStartedResponse:
        """Run a job.

        Starts a build of the job and returns its build number without waiting for the build (observed).
        Parameters and revision in the request replace those of the job for this build only (inferred). Wait for
        the build with `client.builds.get_summary` and read its log with `client.logs.get_real_time`. A build
        that cannot be scheduled also starts with a success here, and ends as `SCHEDULE_FAILURE` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Custom parameters of this build. Parameters that are not listed have the job's values
                (inferred). The parameter `codeBranch` selects the branch. The names `LD_PRELOAD`,
                `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and `GIT_SSH_COMMAND` cannot be used. Huawei's
                page of `client.builds.run_v3` has limits too, which are likely the same in `client.builds.run`
                (inferred): a name has at most 128 letters, digits and underscores, a value at most 8192
                characters.
            scm: Revision to build. Defaults to the job's (inferred).

        Returns:
            Numbers of the new build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: not safe. Starts a second build (observed).

        Manual: section 4.94, 执行构建
            https://support.huaweicloud.com/intl/en-us/api-codeci/ExecuteJob.html

        Example:
            >>> response = client.builds.run(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.RUN_JOB, {}, body_of({"job_id": job_id, "parameter": parameter, "scm": scm}))

    def run_and_wait(
        self,
        *,
        job_id: str,
        parameter: Sequence[NamedValueInput] | None = None,
        scm: BuildRevision | None = None,
        timeout: float = 3600.0,
        interval: float | None = None,
        on_log: Callable[[str], Any] | None = None,
    ) -> BuildSummaryResponse:
        """Run a job.

        Starts a build of the job and returns its build number without waiting for the build (observed).
        Parameters and revision in the request replace those of the job for this build only (inferred). Wait for
        the build with `client.builds.get_summary` and read its log with `client.logs.get_real_time`. A build
        that cannot be scheduled also starts with a success here, and ends as `SCHEDULE_FAILURE` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Custom parameters of this build. Parameters that are not listed have the job's values
                (inferred). The parameter `codeBranch` selects the branch. The names `LD_PRELOAD`,
                `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and `GIT_SSH_COMMAND` cannot be used. Huawei's
                page of `client.builds.run_v3` has limits too, which are likely the same in `client.builds.run`
                (inferred): a name has at most 128 letters, digits and underscores, a value at most 8192
                characters.
            scm: Revision to build. Defaults to the job's (inferred).
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.
            on_log: Is called with each piece of the log as it grows.

        Returns:
            The record of the task, which has succeeded.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), WaitTimeoutError, WaitFailedError

        Repetition: not safe. Starts a second build (observed).

        Manual: section 4.94, 执行构建
            https://support.huaweicloud.com/intl/en-us/api-codeci/ExecuteJob.html

        Example:
            >>> response = client.builds.run_and_wait(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        record: BuildSummaryResponse = run_and_wait(
            self._caller,
            operations.RUN_JOB,
            {},
            body_of({"job_id": job_id, "parameter": parameter, "scm": scm}),
            timeout=timeout,
            interval=interval,
            on_log=on_log,
        )
        return record

    def stop(self, *, job_id: str, build_no: int | str) -> OperationStatus:
        """Stop a build.

        Stops a running build of a job. The build ends as `ABORTED` later, which `client.builds.get_summary`
        shows (inferred). A build that has finished is refused with `DEV.CB.032302` (inferred). To prevent new
        builds of a job, use `client.jobs.set_disabled` (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. Digits as text are accepted too
                (observed). Huawei's newer page has the default 1: a request without a number stops build 1, not
                the latest (inferred). At least 1.

        Returns:
            Whether the build was stopped. The body can be empty (inferred).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails with `DEV.CB.032302` when the build has ended (inferred).

        Manual: section 4.15, 停止构建任务 v1
            https://support.huaweicloud.com/api-codeci/StopTheJob.html

        Example:
            >>> response = client.builds.stop(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=59)
        """
        return self._call(operations.STOP_BUILD, {"job_id": job_id}, body_of({"build_no": build_no}))

    def get_details(self, *, job_id: str, build_no: int | str) -> BuildDetailsResponse:
        """Get the progress and result of a build.

        Returns whether a build is running, and its result: the shortest of the operations on one build.
        `client.builds.get_summary` also returns its user, times and commit, and is the one that waits for a
        build.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Progress and result of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/ShowBuildDetails.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.builds.get_details(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.GET_BUILD_DETAILS, {"job_id": job_id, "build_no": build_no})

    def list_parameters(self, *, job_id: str, build_no: int | str) -> BuildParameterListResponse:
        """List the parameters of a build.

        Returns the names and values of the parameters of a build. It works for a build that never ran too
        (observed). To run the job with the same parameters again, pass them to `client.builds.run` (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Parameters of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.109, 详情页获取构建参数
            https://support.huaweicloud.com/api-codeci/ListBuildParameter.html

        Example:
            >>> response = client.builds.list_parameters(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.LIST_BUILD_PARAMETERS, {"job_id": job_id, "build_no": build_no})

    def get_flow_graph(self, *, build_flow_record_id: str) -> FlowGraphResponse:
        """Get the graph of a build flow.

        Returns the directed acyclic graph of a build flow: the builds of its subtasks, and the dependencies
        between the subtasks. The record of a build outside a flow is accepted, and its graph is empty or
        missing (observed).

        Args:
            build_flow_record_id: Build record ID of the parent job's build, 36 characters, a UUID (observed).
                It is `parent_record_id` of `client.builds.get` for each build of the flow (inferred).

        Returns:
            Graph of the build flow.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.110, 获取构建记录的有向无环图
            https://support.huaweicloud.com/api-codeci/ShowBuildRecordFlowGraph.html

        Example:
            >>> response = client.builds.get_flow_graph(
            ...     build_flow_record_id="9c4e07b2-6d1f-4a85-b3c9-58e2f0a7d416",
            ... )
        """
        return self._call(operations.GET_BUILD_FLOW_GRAPH, {"build_flow_record_id": build_flow_record_id})

    def get_summary(self, *, job_id: str, build_no: int | str) -> BuildSummaryResponse:
        """Get the summary of a build.

        Returns the state, user, times and commit of a build, in the form of `client.records.list_between`. A
        build that never ran has a summary too (observed). `client.builds.get` returns more of the same build,
        `client.builds.get_details` less. An invalid job ID is refused with HTTP status 200 and the `error_code`
        `DEV.CB.032011` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Summary of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.108, 获取任务构建记录列表
            https://support.huaweicloud.com/api-codeci/ShowBuildInfoRecord.html

        Example:
            >>> response = client.builds.get_summary(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.GET_BUILD_SUMMARY, {"job_id": job_id, "build_no": build_no})

    def wait_until_succeeded(
        self, *, job_id: str, build_no: int | str, timeout: float = 3600.0, interval: float | None = None
    ) -> BuildSummaryResponse:
        """Get the summary of a build.

        Returns the state, user, times and commit of a build, in the form of `client.records.list_between`. A
        build that never ran has a summary too (observed). `client.builds.get` returns more of the same build,
        `client.builds.get_details` less. An invalid job ID is refused with HTTP status 200 and the `error_code`
        `DEV.CB.032011` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.

        Returns:
            The response that ended the wait.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), WaitTimeoutError, WaitFailedError

        Manual: section 4.108, 获取任务构建记录列表
            https://support.huaweicloud.com/api-codeci/ShowBuildInfoRecord.html

        Example:
            >>> response = client.builds.wait_until_succeeded(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ... )
        """
        return wait(
            self._caller,
            operations.GET_BUILD_SUMMARY,
            {"job_id": job_id, "build_no": build_no},
            timeout=timeout,
            interval=interval,
        )

    def get(self, *, job_id: str, build_no: int | str) -> BuildInfoResponse:
        """Get a build by its number.

        Returns the record of a build with its revision, its times and its result. Its `build_record_id` is the
        `record_id` of the operations on logs, stages and scripts (observed). `client.builds.get_by_record`
        returns the parameters of the build too.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Record of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.102, 获取构建记录信息
            https://support.huaweicloud.com/api-codeci/ShowJobBuildRecordDetail.html

        Example:
            >>> response = client.builds.get(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.GET_BUILD, {"job_id": job_id, "build_no": build_no})

    def get_script(self, *, record_id: str) -> TextResponse:
        """Get the build script of a build.

        Returns the build script of a build record, as YAML text with the stages, their images and their tasks
        (observed). The execution platform runs it (inferred), and it is not the `build.yml` of the repository
        (inferred). It is empty if the build never ran (observed).

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list` (observed). Neither `id` of
                `client.builds.get` (observed) nor `record_id` of the build histories (observed) is this ID.

        Returns:
            Build script, YAML in one text. Stages and settings are omitted from the example.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.38, 获取构建记录的构建脚本
            https://support.huaweicloud.com/api-codeci/ShowBuildRecordBuildScript.html

        Example:
            >>> response = client.builds.get_script(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d")
        """
        return self._call(operations.GET_BUILD_SCRIPT, {"record_id": record_id})

    def get_stages(self, *, record_id: str, cascade: bool | None = None) -> BuildStagesResponse:
        """Get the stages of a build.

        Returns the stages of a build, with state, waiting time and build time. There are none if the build
        never ran (observed). `client.logs.download_step` returns the log of a stage (inferred).

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list` (observed). Neither `id` of
                `client.builds.get` (observed) nor `record_id` of the build histories (observed) is this ID.
            cascade: Whether the steps of each stage are returned too. Defaults to `false`. The form of the
                steps is not documented.

        Returns:
            Stages of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.51, 获取任务各阶段信息
            https://support.huaweicloud.com/api-codeci/ShowBuildRecordFullStages.html

        Example:
            >>> response = client.builds.get_stages(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d")
        """
        return self._call(operations.GET_BUILD_STAGES, {"record_id": record_id, "cascade": cascade})

    def get_by_record(self, *, record_id: str) -> BuildRecordResponse:
        """Get a build by its record ID.

        Returns the record of a build with its parameters, its revision, its times and its result. A build that
        never ran has a record too (observed). `client.builds.get` finds a build by its number.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list` (observed). Neither `id` of
                `client.builds.get` (observed) nor `record_id` of the build histories (observed) is this ID.

        Returns:
            Record of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.68, 查询指定构建记录详情
            https://support.huaweicloud.com/api-codeci/ShowBuildRecord.html

        Example:
            >>> response = client.builds.get_by_record(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d")
        """
        return self._call(operations.GET_BUILD_BY_RECORD, {"record_id": record_id})

    def run_v3(
        self, *, job_id: str, parameter: Sequence[NamedValueInput] | None = None, scm: BuildRevision | None = None
    ) -> BuildStarted:
        """Run a job (v3).

        Starts a build of the job, as `client.builds.run` does. The build number is at the root of the response.
        Parameters and revision in the request replace those of the job for this build only (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Custom parameters of this build. Parameters that are not listed have the job's values
                (inferred). The parameter `codeBranch` selects the branch. The names `LD_PRELOAD`,
                `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and `GIT_SSH_COMMAND` cannot be used. Huawei's
                page of `client.builds.run_v3` has limits too, which are likely the same in `client.builds.run`
                (inferred): a name has at most 128 letters, digits and underscores, a value at most 8192
                characters.
            scm: Revision to build. Defaults to the job's (inferred).

        Returns:
            Numbers of the new build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: not safe. Starts a second build (inferred).

        Manual: section 4.6, 执行构建任务
            https://support.huaweicloud.com/api-codeci/RunJob.html

        Example:
            >>> response = client.builds.run_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.RUN_JOB_V_3, {}, body_of({"job_id": job_id, "parameter": parameter, "scm": scm}))

    @deprecated(
        "client.builds.stop_by_body_v3 is deprecated. Stops a running build of a job. The build ends as `ABORTED` later (observed). This operation will be withdrawn; use `client.builds.stop` instead. A `result` of `false` is a failure, although the HTTP status is 200."
    )
    def stop_by_body_v3(self, *, build_no: str, job_id: str) -> BuildStopResult:
        """Stop a build by job ID and number in the body (v3).

        Stops a running build of a job. The build ends as `ABORTED` later (observed). This operation will be
        withdrawn; use `client.builds.stop` instead. A `result` of `false` is a failure, although the HTTP
        status is 200.

        Args:
            build_no: Build number within the job, digits. It begins at 1 and grows by 1 with each build. A
                number in place of text is accepted too (observed).
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's edit page. Matching `^[0-9A-Za-z]{32}$`.

        Returns:
            Whether the build was stopped. The body can be empty (observed). A build that has finished is
                refused with this status: `status` is `error` and `error.code` is `DEV.CB.032302` (observed).
                This JSON can have another media type (observed).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails with `DEV.CB.032302` when the build has ended (observed).

        Manual: section 7.4, 停止构建任务(待下线)
            https://support.huaweicloud.com/api-codeci/StopJob.html

        Example:
            >>> response = client.builds.stop_by_body_v3(
            ...     build_no="30",
            ...     job_id="b16e8d3f07a24c95ae4d2f60c8b71e39",
            ... )
        """
        return self._call(operations.STOP_BUILD_BY_BODY_V_3, {}, body_of({"build_no": build_no, "job_id": job_id}))

    def get_output(self, *, job_id: str, build_no: int | str) -> BuildOutputResponse:
        """Get the output of a build.

        Returns the packages and container images that a build produced, with their versions and paths. It does
        not return the packages themselves.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Output of the build. Example made up, as the manual's sample has only placeholders.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.13, 获取构建产物详情信息
            https://support.huaweicloud.com/api-codeci/ShowOutputInfo.html

        Example:
            >>> response = client.builds.get_output(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.GET_BUILD_OUTPUT, {"job_id": job_id, "build_no": build_no})

    @deprecated(
        "client.builds.get_v3 is deprecated. Returns the record of a build with its revision, its times and its result. This operation will be withdrawn; use `client.builds.get`, which returns the record in another envelope. A `success` of `false` is a failure, although the HTTP status is 200."
    )
    def get_v3(self, *, job_id: str, build_no: int | str) -> BuildInfoV3Response:
        """Get a build by its number (v3).

        Returns the record of a build with its revision, its times and its result. This operation will be
        withdrawn; use `client.builds.get`, which returns the record in another envelope. A `success` of `false`
        is a failure, although the HTTP status is 200.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Record of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 7.3, 获取构建记录信息(待下线)
            https://support.huaweicloud.com/api-codeci/ShowRecordInfo.html

        Example:
            >>> response = client.builds.get_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.GET_BUILD_V_3, {"job_id": job_id, "build_no": build_no})

    def stop_v3(self, *, job_id: str, build_no: int | str) -> BuildStopped:
        """Stop a build (v3).

        Stops a running build of a job, as `client.builds.stop` does. A `success` of `false` is a failure,
        although the HTTP status is 200.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Whether the build was stopped. The body can be empty (inferred).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails with `DEV.CB.032302` when the build has ended (inferred).

        Manual: section 4.14, 停止构建任务 v3
            https://support.huaweicloud.com/api-codeci/StopBuildJob.html

        Example:
            >>> response = client.builds.stop_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.STOP_BUILD_V_3, {"job_id": job_id, "build_no": build_no})

    def get_steps(self, *, job_id: str, build_number: int | str) -> BuildHistoryDetails:
        """Get the parameters and steps of a build.

        Returns the parameters of a build, and its steps with their state and run time. `client.builds.get`
        returns its revision and its times. A build that never ran has no steps: the response is 403 with
        `CB.00031059` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_number: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. The manual's default is 1.

        Returns:
            Parameters and steps of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.8, 获取构建历史详情信息接口
            https://support.huaweicloud.com/api-codeci/ShowHistoryDetails.html

        Example:
            >>> response = client.builds.get_steps(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_number=58)
        """
        return self._call(operations.GET_BUILD_STEPS, {"job_id": job_id, "build_number": build_number})

    @deprecated(
        "client.builds.get_flow_graph_v3 is deprecated. Returns the directed acyclic graph of a build flow. This operation will be withdrawn; use `client.builds.get_flow_graph`, which returns the graph in another envelope. A `success` of `false` is a failure, although the HTTP status is 200."
    )
    def get_flow_graph_v3(self, *, build_flow_record_id: str) -> FlowGraphV3Response:
        """Get the graph of a build flow (v3).

        Returns the directed acyclic graph of a build flow. This operation will be withdrawn; use
        `client.builds.get_flow_graph`, which returns the graph in another envelope. A `success` of `false` is a
        failure, although the HTTP status is 200.

        Args:
            build_flow_record_id: Build record ID of the parent job's build, 36 characters in groups of 8, 4, 4,
                4 and 12 with hyphens: a UUID of lowercase letters and digits, or Base32 by Crockford of capital
                letters and digits. It is `parent_record_id` of `client.builds.get` for each build of the flow
                (inferred).

        Returns:
            Graph of the build flow.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 7.2, 获取构建记录的有向无环图(待下线)
            https://support.huaweicloud.com/api-codeci/ShowFlowGraph.html

        Example:
            >>> response = client.builds.get_flow_graph_v3(
            ...     build_flow_record_id="9c4e07b2-6d1f-4a85-b3c9-58e2f0a7d416",
            ... )
        """
        return self._call(operations.GET_BUILD_FLOW_GRAPH_V_3, {"build_flow_record_id": build_flow_record_id})

    def get_v4(self, *, job_id: str, build_no: int | str) -> BuildInfoResponse:
        """Get a build by its number (v4).

        Returns the record of a build with its revision, its times and its result, as `client.builds.get` does.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Record of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.12, 获取构建记录信息
            https://support.huaweicloud.com/intl/en-us/api-codeci/ShowRecordDetail.html

        Example:
            >>> response = client.builds.get_v4(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.GET_BUILD_V_4, {"job_id": job_id, "build_no": build_no})


class AsyncBuilds(AsyncResource):
    """Builds

    Starting and stopping builds, and the stages, parameters and output of one build.
    """

    async def run(
        self, *, job_id: str, parameter: Sequence[NamedValueInput] | None = None, scm: BuildRevision | None = None
    ) -> BuildStartedResponse:
        """Run a job.

        Starts a build of the job and returns its build number without waiting for the build (observed).
        Parameters and revision in the request replace those of the job for this build only (inferred). Wait for
        the build with `client.builds.get_summary` and read its log with `client.logs.get_real_time`. A build
        that cannot be scheduled also starts with a success here, and ends as `SCHEDULE_FAILURE` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Custom parameters of this build. Parameters that are not listed have the job's values
                (inferred). The parameter `codeBranch` selects the branch. The names `LD_PRELOAD`,
                `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and `GIT_SSH_COMMAND` cannot be used. Huawei's
                page of `client.builds.run_v3` has limits too, which are likely the same in `client.builds.run`
                (inferred): a name has at most 128 letters, digits and underscores, a value at most 8192
                characters.
            scm: Revision to build. Defaults to the job's (inferred).

        Returns:
            Numbers of the new build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: not safe. Starts a second build (observed).

        Manual: section 4.94, 执行构建
            https://support.huaweicloud.com/intl/en-us/api-codeci/ExecuteJob.html

        Example:
            >>> response = await client.builds.run(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.RUN_JOB, {}, body_of({"job_id": job_id, "parameter": parameter, "scm": scm}))

    async def run_and_wait(
        self,
        *,
        job_id: str,
        parameter: Sequence[NamedValueInput] | None = None,
        scm: BuildRevision | None = None,
        timeout: float = 3600.0,
        interval: float | None = None,
        on_log: Callable[[str], Any] | None = None,
    ) -> BuildSummaryResponse:
        """Run a job.

        Starts a build of the job and returns its build number without waiting for the build (observed).
        Parameters and revision in the request replace those of the job for this build only (inferred). Wait for
        the build with `client.builds.get_summary` and read its log with `client.logs.get_real_time`. A build
        that cannot be scheduled also starts with a success here, and ends as `SCHEDULE_FAILURE` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Custom parameters of this build. Parameters that are not listed have the job's values
                (inferred). The parameter `codeBranch` selects the branch. The names `LD_PRELOAD`,
                `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and `GIT_SSH_COMMAND` cannot be used. Huawei's
                page of `client.builds.run_v3` has limits too, which are likely the same in `client.builds.run`
                (inferred): a name has at most 128 letters, digits and underscores, a value at most 8192
                characters.
            scm: Revision to build. Defaults to the job's (inferred).
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.
            on_log: Is called with each piece of the log as it grows.

        Returns:
            The record of the task, which has succeeded.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), WaitTimeoutError, WaitFailedError

        Repetition: not safe. Starts a second build (observed).

        Manual: section 4.94, 执行构建
            https://support.huaweicloud.com/intl/en-us/api-codeci/ExecuteJob.html

        Example:
            >>> response = await client.builds.run_and_wait(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        record: BuildSummaryResponse = await async_run_and_wait(
            self._caller,
            operations.RUN_JOB,
            {},
            body_of({"job_id": job_id, "parameter": parameter, "scm": scm}),
            timeout=timeout,
            interval=interval,
            on_log=on_log,
        )
        return record

    async def stop(self, *, job_id: str, build_no: int | str) -> OperationStatus:
        """Stop a build.

        Stops a running build of a job. The build ends as `ABORTED` later, which `client.builds.get_summary`
        shows (inferred). A build that has finished is refused with `DEV.CB.032302` (inferred). To prevent new
        builds of a job, use `client.jobs.set_disabled` (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. Digits as text are accepted too
                (observed). Huawei's newer page has the default 1: a request without a number stops build 1, not
                the latest (inferred). At least 1.

        Returns:
            Whether the build was stopped. The body can be empty (inferred).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails with `DEV.CB.032302` when the build has ended (inferred).

        Manual: section 4.15, 停止构建任务 v1
            https://support.huaweicloud.com/api-codeci/StopTheJob.html

        Example:
            >>> response = await client.builds.stop(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=59)
        """
        return await self._call(operations.STOP_BUILD, {"job_id": job_id}, body_of({"build_no": build_no}))

    async def get_details(self, *, job_id: str, build_no: int | str) -> BuildDetailsResponse:
        """Get the progress and result of a build.

        Returns whether a build is running, and its result: the shortest of the operations on one build.
        `client.builds.get_summary` also returns its user, times and commit, and is the one that waits for a
        build.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Progress and result of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/ShowBuildDetails.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.builds.get_details(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ... )
        """
        return await self._call(operations.GET_BUILD_DETAILS, {"job_id": job_id, "build_no": build_no})

    async def list_parameters(self, *, job_id: str, build_no: int | str) -> BuildParameterListResponse:
        """List the parameters of a build.

        Returns the names and values of the parameters of a build. It works for a build that never ran too
        (observed). To run the job with the same parameters again, pass them to `client.builds.run` (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Parameters of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.109, 详情页获取构建参数
            https://support.huaweicloud.com/api-codeci/ListBuildParameter.html

        Example:
            >>> response = await client.builds.list_parameters(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ... )
        """
        return await self._call(operations.LIST_BUILD_PARAMETERS, {"job_id": job_id, "build_no": build_no})

    async def get_flow_graph(self, *, build_flow_record_id: str) -> FlowGraphResponse:
        """Get the graph of a build flow.

        Returns the directed acyclic graph of a build flow: the builds of its subtasks, and the dependencies
        between the subtasks. The record of a build outside a flow is accepted, and its graph is empty or
        missing (observed).

        Args:
            build_flow_record_id: Build record ID of the parent job's build, 36 characters, a UUID (observed).
                It is `parent_record_id` of `client.builds.get` for each build of the flow (inferred).

        Returns:
            Graph of the build flow.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.110, 获取构建记录的有向无环图
            https://support.huaweicloud.com/api-codeci/ShowBuildRecordFlowGraph.html

        Example:
            >>> response = await client.builds.get_flow_graph(
            ...     build_flow_record_id="9c4e07b2-6d1f-4a85-b3c9-58e2f0a7d416",
            ... )
        """
        return await self._call(operations.GET_BUILD_FLOW_GRAPH, {"build_flow_record_id": build_flow_record_id})

    async def get_summary(self, *, job_id: str, build_no: int | str) -> BuildSummaryResponse:
        """Get the summary of a build.

        Returns the state, user, times and commit of a build, in the form of `client.records.list_between`. A
        build that never ran has a summary too (observed). `client.builds.get` returns more of the same build,
        `client.builds.get_details` less. An invalid job ID is refused with HTTP status 200 and the `error_code`
        `DEV.CB.032011` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Summary of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.108, 获取任务构建记录列表
            https://support.huaweicloud.com/api-codeci/ShowBuildInfoRecord.html

        Example:
            >>> response = await client.builds.get_summary(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ... )
        """
        return await self._call(operations.GET_BUILD_SUMMARY, {"job_id": job_id, "build_no": build_no})

    async def wait_until_succeeded(
        self, *, job_id: str, build_no: int | str, timeout: float = 3600.0, interval: float | None = None
    ) -> BuildSummaryResponse:
        """Get the summary of a build.

        Returns the state, user, times and commit of a build, in the form of `client.records.list_between`. A
        build that never ran has a summary too (observed). `client.builds.get` returns more of the same build,
        `client.builds.get_details` less. An invalid job ID is refused with HTTP status 200 and the `error_code`
        `DEV.CB.032011` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.

        Returns:
            The response that ended the wait.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), WaitTimeoutError, WaitFailedError

        Manual: section 4.108, 获取任务构建记录列表
            https://support.huaweicloud.com/api-codeci/ShowBuildInfoRecord.html

        Example:
            >>> response = await client.builds.wait_until_succeeded(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ... )
        """
        return await async_wait(
            self._caller,
            operations.GET_BUILD_SUMMARY,
            {"job_id": job_id, "build_no": build_no},
            timeout=timeout,
            interval=interval,
        )

    async def get(self, *, job_id: str, build_no: int | str) -> BuildInfoResponse:
        """Get a build by its number.

        Returns the record of a build with its revision, its times and its result. Its `build_record_id` is the
        `record_id` of the operations on logs, stages and scripts (observed). `client.builds.get_by_record`
        returns the parameters of the build too.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Record of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.102, 获取构建记录信息
            https://support.huaweicloud.com/api-codeci/ShowJobBuildRecordDetail.html

        Example:
            >>> response = await client.builds.get(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return await self._call(operations.GET_BUILD, {"job_id": job_id, "build_no": build_no})

    async def get_script(self, *, record_id: str) -> TextResponse:
        """Get the build script of a build.

        Returns the build script of a build record, as YAML text with the stages, their images and their tasks
        (observed). The execution platform runs it (inferred), and it is not the `build.yml` of the repository
        (inferred). It is empty if the build never ran (observed).

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list` (observed). Neither `id` of
                `client.builds.get` (observed) nor `record_id` of the build histories (observed) is this ID.

        Returns:
            Build script, YAML in one text. Stages and settings are omitted from the example.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.38, 获取构建记录的构建脚本
            https://support.huaweicloud.com/api-codeci/ShowBuildRecordBuildScript.html

        Example:
            >>> response = await client.builds.get_script(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d")
        """
        return await self._call(operations.GET_BUILD_SCRIPT, {"record_id": record_id})

    async def get_stages(self, *, record_id: str, cascade: bool | None = None) -> BuildStagesResponse:
        """Get the stages of a build.

        Returns the stages of a build, with state, waiting time and build time. There are none if the build
        never ran (observed). `client.logs.download_step` returns the log of a stage (inferred).

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list` (observed). Neither `id` of
                `client.builds.get` (observed) nor `record_id` of the build histories (observed) is this ID.
            cascade: Whether the steps of each stage are returned too. Defaults to `false`. The form of the
                steps is not documented.

        Returns:
            Stages of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.51, 获取任务各阶段信息
            https://support.huaweicloud.com/api-codeci/ShowBuildRecordFullStages.html

        Example:
            >>> response = await client.builds.get_stages(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d")
        """
        return await self._call(operations.GET_BUILD_STAGES, {"record_id": record_id, "cascade": cascade})

    async def get_by_record(self, *, record_id: str) -> BuildRecordResponse:
        """Get a build by its record ID.

        Returns the record of a build with its parameters, its revision, its times and its result. A build that
        never ran has a record too (observed). `client.builds.get` finds a build by its number.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list` (observed). Neither `id` of
                `client.builds.get` (observed) nor `record_id` of the build histories (observed) is this ID.

        Returns:
            Record of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.68, 查询指定构建记录详情
            https://support.huaweicloud.com/api-codeci/ShowBuildRecord.html

        Example:
            >>> response = await client.builds.get_by_record(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d")
        """
        return await self._call(operations.GET_BUILD_BY_RECORD, {"record_id": record_id})

    async def run_v3(
        self, *, job_id: str, parameter: Sequence[NamedValueInput] | None = None, scm: BuildRevision | None = None
    ) -> BuildStarted:
        """Run a job (v3).

        Starts a build of the job, as `client.builds.run` does. The build number is at the root of the response.
        Parameters and revision in the request replace those of the job for this build only (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Custom parameters of this build. Parameters that are not listed have the job's values
                (inferred). The parameter `codeBranch` selects the branch. The names `LD_PRELOAD`,
                `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and `GIT_SSH_COMMAND` cannot be used. Huawei's
                page of `client.builds.run_v3` has limits too, which are likely the same in `client.builds.run`
                (inferred): a name has at most 128 letters, digits and underscores, a value at most 8192
                characters.
            scm: Revision to build. Defaults to the job's (inferred).

        Returns:
            Numbers of the new build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: not safe. Starts a second build (inferred).

        Manual: section 4.6, 执行构建任务
            https://support.huaweicloud.com/api-codeci/RunJob.html

        Example:
            >>> response = await client.builds.run_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(
            operations.RUN_JOB_V_3, {}, body_of({"job_id": job_id, "parameter": parameter, "scm": scm})
        )

    @deprecated(
        "client.builds.stop_by_body_v3 is deprecated. Stops a running build of a job. The build ends as `ABORTED` later (observed). This operation will be withdrawn; use `client.builds.stop` instead. A `result` of `false` is a failure, although the HTTP status is 200."
    )
    async def stop_by_body_v3(self, *, build_no: str, job_id: str) -> BuildStopResult:
        """Stop a build by job ID and number in the body (v3).

        Stops a running build of a job. The build ends as `ABORTED` later (observed). This operation will be
        withdrawn; use `client.builds.stop` instead. A `result` of `false` is a failure, although the HTTP
        status is 200.

        Args:
            build_no: Build number within the job, digits. It begins at 1 and grows by 1 with each build. A
                number in place of text is accepted too (observed).
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's edit page. Matching `^[0-9A-Za-z]{32}$`.

        Returns:
            Whether the build was stopped. The body can be empty (observed). A build that has finished is
                refused with this status: `status` is `error` and `error.code` is `DEV.CB.032302` (observed).
                This JSON can have another media type (observed).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails with `DEV.CB.032302` when the build has ended (observed).

        Manual: section 7.4, 停止构建任务(待下线)
            https://support.huaweicloud.com/api-codeci/StopJob.html

        Example:
            >>> response = await client.builds.stop_by_body_v3(
            ...     build_no="30",
            ...     job_id="b16e8d3f07a24c95ae4d2f60c8b71e39",
            ... )
        """
        return await self._call(
            operations.STOP_BUILD_BY_BODY_V_3, {}, body_of({"build_no": build_no, "job_id": job_id})
        )

    async def get_output(self, *, job_id: str, build_no: int | str) -> BuildOutputResponse:
        """Get the output of a build.

        Returns the packages and container images that a build produced, with their versions and paths. It does
        not return the packages themselves.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Output of the build. Example made up, as the manual's sample has only placeholders.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.13, 获取构建产物详情信息
            https://support.huaweicloud.com/api-codeci/ShowOutputInfo.html

        Example:
            >>> response = await client.builds.get_output(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ... )
        """
        return await self._call(operations.GET_BUILD_OUTPUT, {"job_id": job_id, "build_no": build_no})

    @deprecated(
        "client.builds.get_v3 is deprecated. Returns the record of a build with its revision, its times and its result. This operation will be withdrawn; use `client.builds.get`, which returns the record in another envelope. A `success` of `false` is a failure, although the HTTP status is 200."
    )
    async def get_v3(self, *, job_id: str, build_no: int | str) -> BuildInfoV3Response:
        """Get a build by its number (v3).

        Returns the record of a build with its revision, its times and its result. This operation will be
        withdrawn; use `client.builds.get`, which returns the record in another envelope. A `success` of `false`
        is a failure, although the HTTP status is 200.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Record of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 7.3, 获取构建记录信息(待下线)
            https://support.huaweicloud.com/api-codeci/ShowRecordInfo.html

        Example:
            >>> response = await client.builds.get_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return await self._call(operations.GET_BUILD_V_3, {"job_id": job_id, "build_no": build_no})

    async def stop_v3(self, *, job_id: str, build_no: int | str) -> BuildStopped:
        """Stop a build (v3).

        Stops a running build of a job, as `client.builds.stop` does. A `success` of `false` is a failure,
        although the HTTP status is 200.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Whether the build was stopped. The body can be empty (inferred).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails with `DEV.CB.032302` when the build has ended (inferred).

        Manual: section 4.14, 停止构建任务 v3
            https://support.huaweicloud.com/api-codeci/StopBuildJob.html

        Example:
            >>> response = await client.builds.stop_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return await self._call(operations.STOP_BUILD_V_3, {"job_id": job_id, "build_no": build_no})

    async def get_steps(self, *, job_id: str, build_number: int | str) -> BuildHistoryDetails:
        """Get the parameters and steps of a build.

        Returns the parameters of a build, and its steps with their state and run time. `client.builds.get`
        returns its revision and its times. A build that never ran has no steps: the response is 403 with
        `CB.00031059` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_number: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. The manual's default is 1.

        Returns:
            Parameters and steps of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.8, 获取构建历史详情信息接口
            https://support.huaweicloud.com/api-codeci/ShowHistoryDetails.html

        Example:
            >>> response = await client.builds.get_steps(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_number=58,
            ... )
        """
        return await self._call(operations.GET_BUILD_STEPS, {"job_id": job_id, "build_number": build_number})

    @deprecated(
        "client.builds.get_flow_graph_v3 is deprecated. Returns the directed acyclic graph of a build flow. This operation will be withdrawn; use `client.builds.get_flow_graph`, which returns the graph in another envelope. A `success` of `false` is a failure, although the HTTP status is 200."
    )
    async def get_flow_graph_v3(self, *, build_flow_record_id: str) -> FlowGraphV3Response:
        """Get the graph of a build flow (v3).

        Returns the directed acyclic graph of a build flow. This operation will be withdrawn; use
        `client.builds.get_flow_graph`, which returns the graph in another envelope. A `success` of `false` is a
        failure, although the HTTP status is 200.

        Args:
            build_flow_record_id: Build record ID of the parent job's build, 36 characters in groups of 8, 4, 4,
                4 and 12 with hyphens: a UUID of lowercase letters and digits, or Base32 by Crockford of capital
                letters and digits. It is `parent_record_id` of `client.builds.get` for each build of the flow
                (inferred).

        Returns:
            Graph of the build flow.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 7.2, 获取构建记录的有向无环图(待下线)
            https://support.huaweicloud.com/api-codeci/ShowFlowGraph.html

        Example:
            >>> response = await client.builds.get_flow_graph_v3(
            ...     build_flow_record_id="9c4e07b2-6d1f-4a85-b3c9-58e2f0a7d416",
            ... )
        """
        return await self._call(operations.GET_BUILD_FLOW_GRAPH_V_3, {"build_flow_record_id": build_flow_record_id})

    async def get_v4(self, *, job_id: str, build_no: int | str) -> BuildInfoResponse:
        """Get a build by its number (v4).

        Returns the record of a build with its revision, its times and its result, as `client.builds.get` does.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Record of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.12, 获取构建记录信息
            https://support.huaweicloud.com/intl/en-us/api-codeci/ShowRecordDetail.html

        Example:
            >>> response = await client.builds.get_v4(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return await self._call(operations.GET_BUILD_V_4, {"job_id": job_id, "build_no": build_no})
