"""Starting and stopping builds, and the stages, parameters and output of one build."""

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
    """Starting and stopping builds, and the stages, parameters and output of one build."""

    def run(
        self, *, job_id: str, parameter: Sequence[NamedValueInput] | None = None, scm: BuildRevision | None = None
    ) -> BuildStartedResponse:
        """Run a job.

        Starts a build of the job and returns its build number at once. Parameters and revision in the request
        replace those of the job for this build only. Wait for the build with `client.builds.get_summary` and
        read its log with `client.logs.get_real_time`. A build that gets no executor also starts with a success
        here, and ends as `SCHEDULE_FAILURE` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is the
                last part of the URL of the job's edit page. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Values of the job's parameters for this build. Parameters that are not listed have the
                job's values. The parameter `codeBranch` selects the branch, also if `scm` is absent. A name has
                at most 128 letters, digits and underscores, a value at most 8192 characters. The names
                `LD_PRELOAD`, `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and `GIT_SSH_COMMAND` are refused.
            scm: Revision to build. Defaults to the job's.

        Returns:
            Numbers of the new build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.94, 执行构建

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

        Starts a build of the job and returns its build number at once. Parameters and revision in the request
        replace those of the job for this build only. Wait for the build with `client.builds.get_summary` and
        read its log with `client.logs.get_real_time`. A build that gets no executor also starts with a success
        here, and ends as `SCHEDULE_FAILURE` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is the
                last part of the URL of the job's edit page. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Values of the job's parameters for this build. Parameters that are not listed have the
                job's values. The parameter `codeBranch` selects the branch, also if `scm` is absent. A name has
                at most 128 letters, digits and underscores, a value at most 8192 characters. The names
                `LD_PRELOAD`, `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and `GIT_SSH_COMMAND` are refused.
            scm: Revision to build. Defaults to the job's.
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.
            on_log: Is called with each piece of the log as it grows.

        Returns:
            The record of the task, which has succeeded.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), WaitTimeoutError, WaitFailedError

        Manual: section 4.94, 执行构建

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

        Ends one build of the job before it is through. It returns at once; the build becomes `ABORTED` a little
        later. The job itself stays unchanged; to keep a job from being run, use `client.jobs.set_disabled`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Number of the build within its job, as `client.builds.run` gives it in
                `actual_build_number`. Text is accepted too. At least 1.

        Returns:
            Whether the build has been stopped. The body may be empty.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.15, 停止构建任务 v1

        Example:
            >>> response = client.builds.stop(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.STOP_BUILD, {"job_id": job_id}, body_of({"build_no": build_no}))

    def list_parameters(self, *, job_id: str, build_no: int | str) -> BuildParameterListResponse:
        """List the parameters of a build.

        Tells with which parameter values one build was run. Use it to see what a past build was given, or to
        run the same again with `client.builds.run`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.

        Returns:
            The parameters of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.109, 详情页获取构建参数

        Example:
            >>> response = client.builds.list_parameters(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.LIST_BUILD_PARAMETERS, {"job_id": job_id, "build_no": build_no})

    def get_flow_graph(self, *, build_flow_record_id: str) -> FlowGraphResponse:
        """Get the job graph of a build flow.

        Shows the jobs that a build flow is made of (its directed acyclic graph), how the build of each went,
        and which of them depends on which. Use it to find the job that held a flow up. The record of a plain
        job gives an empty graph.

        Args:
            build_flow_record_id: Build record of the parent, a UUID: the build of the flow as a whole.
                `client.builds.get` gives it in `parent_record_id` for a build that is part of a flow.

        Returns:
            The graph of the build flow.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.110, 获取构建记录的有向无环图

        Example:
            >>> response = client.builds.get_flow_graph(build_flow_record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_BUILD_FLOW_GRAPH, {"build_flow_record_id": build_flow_record_id})

    def get_summary(self, *, job_id: str, build_no: int | str) -> BuildSummaryResponse:
        """Get one build as the job's history shows it.

        Returns one build of a job in the shape that `client.records.list_between` lists, with who started it
        and which commit it built. `client.builds.get` tells more of the same build. A malformed job id is
        refused with `error_code` `DEV.CB.032011` in an HTTP 200 response.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.

        Returns:
            The build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.108, 获取任务构建记录列表

        Example:
            >>> response = client.builds.get_summary(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.GET_BUILD_SUMMARY, {"job_id": job_id, "build_no": build_no})

    def wait_until_succeeded(
        self, *, job_id: str, build_no: int | str, timeout: float = 3600.0, interval: float | None = None
    ) -> BuildSummaryResponse:
        """Get one build as the job's history shows it.

        Returns one build of a job in the shape that `client.records.list_between` lists, with who started it
        and which commit it built. `client.builds.get` tells more of the same build. A malformed job id is
        refused with `error_code` `DEV.CB.032011` in an HTTP 200 response.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.

        Returns:
            The response that ended the wait.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), WaitTimeoutError, WaitFailedError

        Manual: section 4.108, 获取任务构建记录列表

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
        """Get the record of a build by its number.

        Returns the record of one build, found by job and number, with its source revision, its times and its
        outcome. It also gives `build_record_id`, which log and record operations ask for.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.

        Returns:
            The record of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.102, 获取构建记录信息

        Example:
            >>> response = client.builds.get(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.GET_BUILD, {"job_id": job_id, "build_no": build_no})

    def get_script(self, *, record_id: str) -> TextResponse:
        """Get the script that a build ran.

        Returns the YAML that the service made of the job for one build and gave to the execution platform, with
        every stage, image and parameter filled in. Use it to see what a build really ran. It is not the
        `build.yml` of the repository. Empty if the build never ran.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.

        Returns:
            The script, as YAML in one text.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.38, 获取构建记录的构建脚本

        Example:
            >>> response = client.builds.get_script(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d")
        """
        return self._call(operations.GET_BUILD_SCRIPT, {"record_id": record_id})

    def get_stages(self, *, record_id: str, cascade: bool | None = None) -> BuildStagesResponse:
        """Get the stages of a build.

        Shows the stages that the execution platform ran for one build, with state, waiting time and running
        time of each. Use it to find the stage that failed or took long. There are none if the build never ran.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.
            cascade: Whether to fetch the steps of each stage too. Their form in the response is not documented.

        Returns:
            The stages of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.51, 获取任务各阶段信息

        Example:
            >>> response = client.builds.get_stages(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d")
        """
        return self._call(operations.GET_BUILD_STAGES, {"record_id": record_id, "cascade": cascade})

    def get_by_record(self, *, record_id: str) -> BuildRecordResponse:
        """Get a build record by its id.

        Returns one build record, with the parameters, the source revision, the times and the outcome of the
        build. Its id is `build_record_id` of `client.builds.get`, which finds a build by job and number; the
        `id` there is another one.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.

        Returns:
            The build record.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.68, 查询指定构建记录详情

        Example:
            >>> response = client.builds.get_by_record(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d")
        """
        return self._call(operations.GET_BUILD_BY_RECORD, {"record_id": record_id})

    def run_v3(
        self, *, job_id: str, parameter: Sequence[NamedValueInput] | None = None, scm: BuildRevision | None = None
    ) -> BuildStarted:
        """Run a build job (v3).

        Starts one build of the job and returns at once, with the number of the new build: an older form of
        `client.builds.run`, with the numbers at the root of the response.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is the
                last part of the URL of the job's edit page. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Values of the job's parameters for this build. Parameters that are not listed have the
                job's values. The parameter `codeBranch` selects the branch, also if `scm` is absent. A name has
                at most 128 letters, digits and underscores, a value at most 8192 characters. The names
                `LD_PRELOAD`, `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and `GIT_SSH_COMMAND` are refused.
            scm: Revision to build. Defaults to the job's.

        Returns:
            The build has been queued.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.6, 执行构建任务

        Example:
            >>> response = client.builds.run_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.RUN_JOB_V_3, {}, body_of({"job_id": job_id, "parameter": parameter, "scm": scm}))

    @deprecated(
        "client.builds.stop_by_body_v3 is deprecated. Ends one build of the job before it is through. It returns at once; the build becomes `ABORTED` a little later. This operation is to be withdrawn; use `client.builds.stop` instead."
    )
    def stop_by_body_v3(self, *, build_no: str, job_id: str) -> BuildStopResult:
        """Stop a build named in the body (v3).

        Ends one build of the job before it is through. It returns at once; the build becomes `ABORTED` a little
        later. This operation is to be withdrawn; use `client.builds.stop` instead.

        Args:
            build_no: Number of the build within its job, as text. The first build is 1, each further one adds
                1. A number is accepted too.
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it. Matching `^[0-9A-Za-z]{32}$`.

        Returns:
            The stop was accepted; the body may be empty. A build that has ended is refused here too, as text
                that is JSON: `status` is `error`, and `error.code` is `DEV.CB.032302`.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 7.4, 停止构建任务(待下线)

        Example:
            >>> response = client.builds.stop_by_body_v3(
            ...     build_no="58",
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return self._call(operations.STOP_BUILD_BY_BODY_V_3, {}, body_of({"build_no": build_no, "job_id": job_id}))

    def get_output(self, *, job_id: str, build_no: int | str) -> BuildOutputResponse:
        """Show what a build has produced.

        Lists the packages and container images that one build has left behind (its build output), each with its
        version and place. It does not download them.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.

        Returns:
            What the build has produced.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.13, 获取构建产物详情信息

        Example:
            >>> response = client.builds.get_output(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.GET_BUILD_OUTPUT, {"job_id": job_id, "build_no": build_no})

    @deprecated(
        "client.builds.get_v3 is deprecated. Returns the record of one build, found by job and number. Due to be switched off; use `client.builds.get`, which gives the same record in another envelope and with other names."
    )
    def get_v3(self, *, job_id: str, build_no: int | str) -> BuildInfoV3Response:
        """Get the record of a build by its number (v3).

        Returns the record of one build, found by job and number. Due to be switched off; use
        `client.builds.get`, which gives the same record in another envelope and with other names.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.

        Returns:
            The record of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 7.3, 获取构建记录信息(待下线)

        Example:
            >>> response = client.builds.get_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.GET_BUILD_V_3, {"job_id": job_id, "build_no": build_no})

    def stop_v3(self, *, job_id: str, build_no: int | str) -> BuildStopped:
        """Stop a build (v3).

        Ends one build of the job before it is through: an older form of `client.builds.stop`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.

        Returns:
            Whether the build has been stopped. The body may be empty.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.14, 停止构建任务 v3

        Example:
            >>> response = client.builds.stop_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.STOP_BUILD_V_3, {"job_id": job_id, "build_no": build_no})

    def get_steps(self, *, job_id: str, build_number: int | str) -> BuildHistoryDetails:
        """Get parameters and steps of a build.

        Shows what one build was given and how each of its steps went, with its time. Secret parameters come
        masked. For source revision and times of the whole build see `client.builds.get`. A build that never ran
        has no such details.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_number: Number of the build within its job. The first build is 1, each further one adds 1.

        Returns:
            Parameters and steps of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.8, 获取构建历史详情信息接口

        Example:
            >>> response = client.builds.get_steps(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_number=1)
        """
        return self._call(operations.GET_BUILD_STEPS, {"job_id": job_id, "build_number": build_number})

    @deprecated(
        "client.builds.get_flow_graph_v3 is deprecated. Shows the jobs that a build flow is made of, and how they depend on each other. Due to be switched off; use `client.builds.get_flow_graph`, which gives the same graph in another envelope."
    )
    def get_flow_graph_v3(self, *, build_flow_record_id: str) -> FlowGraphV3Response:
        """Get the job graph of a build flow (v3).

        Shows the jobs that a build flow is made of, and how they depend on each other. Due to be switched off;
        use `client.builds.get_flow_graph`, which gives the same graph in another envelope.

        Args:
            build_flow_record_id: Build record of the parent, a UUID: the build of the flow as a whole.
                `client.builds.get` gives it in `parent_record_id` for a build that is part of a flow.

        Returns:
            The graph of the build flow.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 7.2, 获取构建记录的有向无环图(待下线)

        Example:
            >>> response = client.builds.get_flow_graph_v3(
            ...     build_flow_record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return self._call(operations.GET_BUILD_FLOW_GRAPH_V_3, {"build_flow_record_id": build_flow_record_id})

    def get_v4(self, *, job_id: str, build_no: int | str) -> BuildInfoResponse:
        """Get the record of a build by its number (v4).

        Returns the record of one build, found by job and number, as `client.builds.get` does, under a path of
        version 4.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.

        Returns:
            The record of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.12, 获取构建记录信息

        Example:
            >>> response = client.builds.get_v4(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.GET_BUILD_V_4, {"job_id": job_id, "build_no": build_no})


class AsyncBuilds(AsyncResource):
    """Starting and stopping builds, and the stages, parameters and output of one build."""

    async def run(
        self, *, job_id: str, parameter: Sequence[NamedValueInput] | None = None, scm: BuildRevision | None = None
    ) -> BuildStartedResponse:
        """Run a job.

        Starts a build of the job and returns its build number at once. Parameters and revision in the request
        replace those of the job for this build only. Wait for the build with `client.builds.get_summary` and
        read its log with `client.logs.get_real_time`. A build that gets no executor also starts with a success
        here, and ends as `SCHEDULE_FAILURE` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is the
                last part of the URL of the job's edit page. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Values of the job's parameters for this build. Parameters that are not listed have the
                job's values. The parameter `codeBranch` selects the branch, also if `scm` is absent. A name has
                at most 128 letters, digits and underscores, a value at most 8192 characters. The names
                `LD_PRELOAD`, `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and `GIT_SSH_COMMAND` are refused.
            scm: Revision to build. Defaults to the job's.

        Returns:
            Numbers of the new build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.94, 执行构建

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

        Starts a build of the job and returns its build number at once. Parameters and revision in the request
        replace those of the job for this build only. Wait for the build with `client.builds.get_summary` and
        read its log with `client.logs.get_real_time`. A build that gets no executor also starts with a success
        here, and ends as `SCHEDULE_FAILURE` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is the
                last part of the URL of the job's edit page. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Values of the job's parameters for this build. Parameters that are not listed have the
                job's values. The parameter `codeBranch` selects the branch, also if `scm` is absent. A name has
                at most 128 letters, digits and underscores, a value at most 8192 characters. The names
                `LD_PRELOAD`, `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and `GIT_SSH_COMMAND` are refused.
            scm: Revision to build. Defaults to the job's.
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.
            on_log: Is called with each piece of the log as it grows.

        Returns:
            The record of the task, which has succeeded.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), WaitTimeoutError, WaitFailedError

        Manual: section 4.94, 执行构建

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

        Ends one build of the job before it is through. It returns at once; the build becomes `ABORTED` a little
        later. The job itself stays unchanged; to keep a job from being run, use `client.jobs.set_disabled`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Number of the build within its job, as `client.builds.run` gives it in
                `actual_build_number`. Text is accepted too. At least 1.

        Returns:
            Whether the build has been stopped. The body may be empty.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.15, 停止构建任务 v1

        Example:
            >>> response = await client.builds.stop(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return await self._call(operations.STOP_BUILD, {"job_id": job_id}, body_of({"build_no": build_no}))

    async def list_parameters(self, *, job_id: str, build_no: int | str) -> BuildParameterListResponse:
        """List the parameters of a build.

        Tells with which parameter values one build was run. Use it to see what a past build was given, or to
        run the same again with `client.builds.run`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.

        Returns:
            The parameters of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.109, 详情页获取构建参数

        Example:
            >>> response = await client.builds.list_parameters(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ... )
        """
        return await self._call(operations.LIST_BUILD_PARAMETERS, {"job_id": job_id, "build_no": build_no})

    async def get_flow_graph(self, *, build_flow_record_id: str) -> FlowGraphResponse:
        """Get the job graph of a build flow.

        Shows the jobs that a build flow is made of (its directed acyclic graph), how the build of each went,
        and which of them depends on which. Use it to find the job that held a flow up. The record of a plain
        job gives an empty graph.

        Args:
            build_flow_record_id: Build record of the parent, a UUID: the build of the flow as a whole.
                `client.builds.get` gives it in `parent_record_id` for a build that is part of a flow.

        Returns:
            The graph of the build flow.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.110, 获取构建记录的有向无环图

        Example:
            >>> response = await client.builds.get_flow_graph(
            ...     build_flow_record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return await self._call(operations.GET_BUILD_FLOW_GRAPH, {"build_flow_record_id": build_flow_record_id})

    async def get_summary(self, *, job_id: str, build_no: int | str) -> BuildSummaryResponse:
        """Get one build as the job's history shows it.

        Returns one build of a job in the shape that `client.records.list_between` lists, with who started it
        and which commit it built. `client.builds.get` tells more of the same build. A malformed job id is
        refused with `error_code` `DEV.CB.032011` in an HTTP 200 response.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.

        Returns:
            The build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.108, 获取任务构建记录列表

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
        """Get one build as the job's history shows it.

        Returns one build of a job in the shape that `client.records.list_between` lists, with who started it
        and which commit it built. `client.builds.get` tells more of the same build. A malformed job id is
        refused with `error_code` `DEV.CB.032011` in an HTTP 200 response.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.

        Returns:
            The response that ended the wait.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), WaitTimeoutError, WaitFailedError

        Manual: section 4.108, 获取任务构建记录列表

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
        """Get the record of a build by its number.

        Returns the record of one build, found by job and number, with its source revision, its times and its
        outcome. It also gives `build_record_id`, which log and record operations ask for.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.

        Returns:
            The record of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.102, 获取构建记录信息

        Example:
            >>> response = await client.builds.get(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return await self._call(operations.GET_BUILD, {"job_id": job_id, "build_no": build_no})

    async def get_script(self, *, record_id: str) -> TextResponse:
        """Get the script that a build ran.

        Returns the YAML that the service made of the job for one build and gave to the execution platform, with
        every stage, image and parameter filled in. Use it to see what a build really ran. It is not the
        `build.yml` of the repository. Empty if the build never ran.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.

        Returns:
            The script, as YAML in one text.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.38, 获取构建记录的构建脚本

        Example:
            >>> response = await client.builds.get_script(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d")
        """
        return await self._call(operations.GET_BUILD_SCRIPT, {"record_id": record_id})

    async def get_stages(self, *, record_id: str, cascade: bool | None = None) -> BuildStagesResponse:
        """Get the stages of a build.

        Shows the stages that the execution platform ran for one build, with state, waiting time and running
        time of each. Use it to find the stage that failed or took long. There are none if the build never ran.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.
            cascade: Whether to fetch the steps of each stage too. Their form in the response is not documented.

        Returns:
            The stages of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.51, 获取任务各阶段信息

        Example:
            >>> response = await client.builds.get_stages(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d")
        """
        return await self._call(operations.GET_BUILD_STAGES, {"record_id": record_id, "cascade": cascade})

    async def get_by_record(self, *, record_id: str) -> BuildRecordResponse:
        """Get a build record by its id.

        Returns one build record, with the parameters, the source revision, the times and the outcome of the
        build. Its id is `build_record_id` of `client.builds.get`, which finds a build by job and number; the
        `id` there is another one.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.

        Returns:
            The build record.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.68, 查询指定构建记录详情

        Example:
            >>> response = await client.builds.get_by_record(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d")
        """
        return await self._call(operations.GET_BUILD_BY_RECORD, {"record_id": record_id})

    async def run_v3(
        self, *, job_id: str, parameter: Sequence[NamedValueInput] | None = None, scm: BuildRevision | None = None
    ) -> BuildStarted:
        """Run a build job (v3).

        Starts one build of the job and returns at once, with the number of the new build: an older form of
        `client.builds.run`, with the numbers at the root of the response.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is the
                last part of the URL of the job's edit page. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Values of the job's parameters for this build. Parameters that are not listed have the
                job's values. The parameter `codeBranch` selects the branch, also if `scm` is absent. A name has
                at most 128 letters, digits and underscores, a value at most 8192 characters. The names
                `LD_PRELOAD`, `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and `GIT_SSH_COMMAND` are refused.
            scm: Revision to build. Defaults to the job's.

        Returns:
            The build has been queued.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.6, 执行构建任务

        Example:
            >>> response = await client.builds.run_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(
            operations.RUN_JOB_V_3, {}, body_of({"job_id": job_id, "parameter": parameter, "scm": scm})
        )

    @deprecated(
        "client.builds.stop_by_body_v3 is deprecated. Ends one build of the job before it is through. It returns at once; the build becomes `ABORTED` a little later. This operation is to be withdrawn; use `client.builds.stop` instead."
    )
    async def stop_by_body_v3(self, *, build_no: str, job_id: str) -> BuildStopResult:
        """Stop a build named in the body (v3).

        Ends one build of the job before it is through. It returns at once; the build becomes `ABORTED` a little
        later. This operation is to be withdrawn; use `client.builds.stop` instead.

        Args:
            build_no: Number of the build within its job, as text. The first build is 1, each further one adds
                1. A number is accepted too.
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it. Matching `^[0-9A-Za-z]{32}$`.

        Returns:
            The stop was accepted; the body may be empty. A build that has ended is refused here too, as text
                that is JSON: `status` is `error`, and `error.code` is `DEV.CB.032302`.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 7.4, 停止构建任务(待下线)

        Example:
            >>> response = await client.builds.stop_by_body_v3(
            ...     build_no="58",
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return await self._call(
            operations.STOP_BUILD_BY_BODY_V_3, {}, body_of({"build_no": build_no, "job_id": job_id})
        )

    async def get_output(self, *, job_id: str, build_no: int | str) -> BuildOutputResponse:
        """Show what a build has produced.

        Lists the packages and container images that one build has left behind (its build output), each with its
        version and place. It does not download them.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.

        Returns:
            What the build has produced.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.13, 获取构建产物详情信息

        Example:
            >>> response = await client.builds.get_output(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ... )
        """
        return await self._call(operations.GET_BUILD_OUTPUT, {"job_id": job_id, "build_no": build_no})

    @deprecated(
        "client.builds.get_v3 is deprecated. Returns the record of one build, found by job and number. Due to be switched off; use `client.builds.get`, which gives the same record in another envelope and with other names."
    )
    async def get_v3(self, *, job_id: str, build_no: int | str) -> BuildInfoV3Response:
        """Get the record of a build by its number (v3).

        Returns the record of one build, found by job and number. Due to be switched off; use
        `client.builds.get`, which gives the same record in another envelope and with other names.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.

        Returns:
            The record of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 7.3, 获取构建记录信息(待下线)

        Example:
            >>> response = await client.builds.get_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return await self._call(operations.GET_BUILD_V_3, {"job_id": job_id, "build_no": build_no})

    async def stop_v3(self, *, job_id: str, build_no: int | str) -> BuildStopped:
        """Stop a build (v3).

        Ends one build of the job before it is through: an older form of `client.builds.stop`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.

        Returns:
            Whether the build has been stopped. The body may be empty.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.14, 停止构建任务 v3

        Example:
            >>> response = await client.builds.stop_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return await self._call(operations.STOP_BUILD_V_3, {"job_id": job_id, "build_no": build_no})

    async def get_steps(self, *, job_id: str, build_number: int | str) -> BuildHistoryDetails:
        """Get parameters and steps of a build.

        Shows what one build was given and how each of its steps went, with its time. Secret parameters come
        masked. For source revision and times of the whole build see `client.builds.get`. A build that never ran
        has no such details.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_number: Number of the build within its job. The first build is 1, each further one adds 1.

        Returns:
            Parameters and steps of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.8, 获取构建历史详情信息接口

        Example:
            >>> response = await client.builds.get_steps(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_number=1,
            ... )
        """
        return await self._call(operations.GET_BUILD_STEPS, {"job_id": job_id, "build_number": build_number})

    @deprecated(
        "client.builds.get_flow_graph_v3 is deprecated. Shows the jobs that a build flow is made of, and how they depend on each other. Due to be switched off; use `client.builds.get_flow_graph`, which gives the same graph in another envelope."
    )
    async def get_flow_graph_v3(self, *, build_flow_record_id: str) -> FlowGraphV3Response:
        """Get the job graph of a build flow (v3).

        Shows the jobs that a build flow is made of, and how they depend on each other. Due to be switched off;
        use `client.builds.get_flow_graph`, which gives the same graph in another envelope.

        Args:
            build_flow_record_id: Build record of the parent, a UUID: the build of the flow as a whole.
                `client.builds.get` gives it in `parent_record_id` for a build that is part of a flow.

        Returns:
            The graph of the build flow.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 7.2, 获取构建记录的有向无环图(待下线)

        Example:
            >>> response = await client.builds.get_flow_graph_v3(
            ...     build_flow_record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return await self._call(operations.GET_BUILD_FLOW_GRAPH_V_3, {"build_flow_record_id": build_flow_record_id})

    async def get_v4(self, *, job_id: str, build_no: int | str) -> BuildInfoResponse:
        """Get the record of a build by its number (v4).

        Returns the record of one build, found by job and number, as `client.builds.get` does, under a path of
        version 4.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.

        Returns:
            The record of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.12, 获取构建记录信息

        Example:
            >>> response = await client.builds.get_v4(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return await self._call(operations.GET_BUILD_V_4, {"job_id": job_id, "build_no": build_no})
