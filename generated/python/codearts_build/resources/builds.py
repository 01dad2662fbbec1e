"""Run a job, stop a build, and see what a build was given and what it left behind."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any


from ..operations import builds as operations
from .._runtime.deprecated import deprecated
from .._runtime.resource import AsyncResource, Resource, body_of
from .._runtime.runner import async_run_and_wait, run_and_wait
from ..models.builds import (
    BuildOutputResponse,
    BuildParameterListResponse,
    BuildRevision,
    BuildStarted,
    BuildStartedResponse,
    BuildStopResult,
    BuildStopped,
)
from ..models.common import NamedValueInput, OperationStatus
from ..models.records import BuildRunResponse


class Builds(Resource):
    """Run a job, stop a build, and see what a build was given and what it left behind."""

    def run(
        self, *, job_id: str, parameter: Sequence[NamedValueInput] | None = None, scm: BuildRevision | None = None
    ) -> BuildStartedResponse:
        """Run a build job.

        Starts one build of the job and returns at once, with the number of the new build. Follow it with
        `client.records.get_run`, `client.jobs.get_running` or `client.logs.get_real_time`. Parameters and
        source revision override what the job has stored, for this build alone. Success does not mean that the
        build can be scheduled; if not, it ends as `SCHEDULE_FAILURE`.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Values for the job's parameters, by name, in this build. Those left out keep what the job
                has stored. A name has at most 128 letters, digits and underscores, a value at most 8192
                characters. The names `LD_PRELOAD`, `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and
                `GIT_SSH_COMMAND` are refused.
            scm: Which state of the source to build. Left out, what the job has stored applies.

        Returns:
            The build has been queued.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

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
    ) -> BuildRunResponse:
        """Run a build job.

        Starts one build of the job and returns at once, with the number of the new build. Follow it with
        `client.records.get_run`, `client.jobs.get_running` or `client.logs.get_real_time`. Parameters and
        source revision override what the job has stored, for this build alone. Success does not mean that the
        build can be scheduled; if not, it ends as `SCHEDULE_FAILURE`.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Values for the job's parameters, by name, in this build. Those left out keep what the job
                has stored. A name has at most 128 letters, digits and underscores, a value at most 8192
                characters. The names `LD_PRELOAD`, `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and
                `GIT_SSH_COMMAND` are refused.
            scm: Which state of the source to build. Left out, what the job has stored applies.
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.
            on_log: Is called with each piece of the log as it grows.

        Returns:
            The record of the task, which has succeeded.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), WaitTimeoutError, WaitFailedError

        Manual: section 4.94, 执行构建

        Example:
            >>> response = client.builds.run_and_wait(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        record: BuildRunResponse = run_and_wait(
            self._caller,
            operations.RUN_JOB,
            {},
            body_of({"job_id": job_id, "parameter": parameter, "scm": scm}),
            timeout=timeout,
            interval=interval,
            on_log=on_log,
        )
        return record

    def stop(self, *, job_id: str, build_no: int) -> OperationStatus:
        """Stop a build.

        Ends one build of the job before it is through. It returns at once; the build becomes `ABORTED` a little
        later. The job itself stays unchanged; to keep a job from being run, use `client.jobs.disable`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `client.builds.run` gives it in
                `actual_build_number`. Text is accepted too. At least 1.

        Returns:
            Whether the build has been stopped. The body may be empty.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.15, 停止构建任务 v1

        Example:
            >>> response = client.builds.stop(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.STOP_BUILD, {"job_id": job_id}, body_of({"build_no": build_no}))

    def list_parameters(self, *, job_id: str, build_no: int) -> BuildParameterListResponse:
        """List the parameters of a build.

        Tells with which parameter values one build was run. Use it to see what a past build was given, or to
        run the same again with `client.builds.run`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.

        Returns:
            The parameters of the build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.109, 详情页获取构建参数

        Example:
            >>> response = client.builds.list_parameters(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1)
        """
        return self._call(operations.LIST_BUILD_PARAMETERS, {"job_id": job_id, "build_no": build_no})

    def run_v3(
        self, *, job_id: str, parameter: Sequence[NamedValueInput] | None = None, scm: BuildRevision | None = None
    ) -> BuildStarted:
        """Run a build job (v3).

        Starts one build of the job and returns at once, with the number of the new build: an older form of
        `client.builds.run`, with the numbers at the root of the response.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Values for the job's parameters, by name, in this build. Those left out keep what the job
                has stored. A name has at most 128 letters, digits and underscores, a value at most 8192
                characters. The names `LD_PRELOAD`, `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and
                `GIT_SSH_COMMAND` are refused.
            scm: Which state of the source to build. Left out, what the job has stored applies.

        Returns:
            The build has been queued.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.6, 执行构建任务

        Example:
            >>> response = client.builds.run_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.RUN_JOB_V_3, {}, body_of({"job_id": job_id, "parameter": parameter, "scm": scm}))

    @deprecated(
        "client.builds.stop_job_v3 is deprecated. Ends one build of the job before it is through. It returns at once; the build becomes `ABORTED` a little later. This operation is to be withdrawn; use `client.builds.stop` instead."
    )
    def stop_job_v3(self, *, build_no: str, job_id: str) -> BuildStopResult:
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
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 7.4, 停止构建任务(待下线)

        Example:
            >>> response = client.builds.stop_job_v3(build_no="58", job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.STOP_JOB_V_3, {}, body_of({"build_no": build_no, "job_id": job_id}))

    def get_output(self, *, job_id: str, build_no: int) -> BuildOutputResponse:
        """Show what a build has produced.

        Lists the packages and container images that one build has left behind (its build output), each with its
        version and place. It does not download them.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.

        Returns:
            What the build has produced.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.13, 获取构建产物详情信息

        Example:
            >>> response = client.builds.get_output(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1)
        """
        return self._call(operations.GET_BUILD_OUTPUT, {"job_id": job_id, "build_no": build_no})

    def stop_v3(self, *, job_id: str, build_no: int) -> BuildStopped:
        """Stop a build (v3).

        Ends one build of the job before it is through: an older form of `client.builds.stop`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.

        Returns:
            Whether the build has been stopped. The body may be empty.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.14, 停止构建任务 v3

        Example:
            >>> response = client.builds.stop_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1)
        """
        return self._call(operations.STOP_BUILD_V_3, {"job_id": job_id, "build_no": build_no})


class AsyncBuilds(AsyncResource):
    """Run a job, stop a build, and see what a build was given and what it left behind."""

    async def run(
        self, *, job_id: str, parameter: Sequence[NamedValueInput] | None = None, scm: BuildRevision | None = None
    ) -> BuildStartedResponse:
        """Run a build job.

        Starts one build of the job and returns at once, with the number of the new build. Follow it with
        `client.records.get_run`, `client.jobs.get_running` or `client.logs.get_real_time`. Parameters and
        source revision override what the job has stored, for this build alone. Success does not mean that the
        build can be scheduled; if not, it ends as `SCHEDULE_FAILURE`.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Values for the job's parameters, by name, in this build. Those left out keep what the job
                has stored. A name has at most 128 letters, digits and underscores, a value at most 8192
                characters. The names `LD_PRELOAD`, `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and
                `GIT_SSH_COMMAND` are refused.
            scm: Which state of the source to build. Left out, what the job has stored applies.

        Returns:
            The build has been queued.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

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
    ) -> BuildRunResponse:
        """Run a build job.

        Starts one build of the job and returns at once, with the number of the new build. Follow it with
        `client.records.get_run`, `client.jobs.get_running` or `client.logs.get_real_time`. Parameters and
        source revision override what the job has stored, for this build alone. Success does not mean that the
        build can be scheduled; if not, it ends as `SCHEDULE_FAILURE`.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Values for the job's parameters, by name, in this build. Those left out keep what the job
                has stored. A name has at most 128 letters, digits and underscores, a value at most 8192
                characters. The names `LD_PRELOAD`, `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and
                `GIT_SSH_COMMAND` are refused.
            scm: Which state of the source to build. Left out, what the job has stored applies.
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.
            on_log: Is called with each piece of the log as it grows.

        Returns:
            The record of the task, which has succeeded.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), WaitTimeoutError, WaitFailedError

        Manual: section 4.94, 执行构建

        Example:
            >>> response = await client.builds.run_and_wait(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        record: BuildRunResponse = await async_run_and_wait(
            self._caller,
            operations.RUN_JOB,
            {},
            body_of({"job_id": job_id, "parameter": parameter, "scm": scm}),
            timeout=timeout,
            interval=interval,
            on_log=on_log,
        )
        return record

    async def stop(self, *, job_id: str, build_no: int) -> OperationStatus:
        """Stop a build.

        Ends one build of the job before it is through. It returns at once; the build becomes `ABORTED` a little
        later. The job itself stays unchanged; to keep a job from being run, use `client.jobs.disable`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `client.builds.run` gives it in
                `actual_build_number`. Text is accepted too. At least 1.

        Returns:
            Whether the build has been stopped. The body may be empty.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.15, 停止构建任务 v1

        Example:
            >>> response = await client.builds.stop(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return await self._call(operations.STOP_BUILD, {"job_id": job_id}, body_of({"build_no": build_no}))

    async def list_parameters(self, *, job_id: str, build_no: int) -> BuildParameterListResponse:
        """List the parameters of a build.

        Tells with which parameter values one build was run. Use it to see what a past build was given, or to
        run the same again with `client.builds.run`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.

        Returns:
            The parameters of the build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.109, 详情页获取构建参数

        Example:
            >>> response = await client.builds.list_parameters(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=1,
            ... )
        """
        return await self._call(operations.LIST_BUILD_PARAMETERS, {"job_id": job_id, "build_no": build_no})

    async def run_v3(
        self, *, job_id: str, parameter: Sequence[NamedValueInput] | None = None, scm: BuildRevision | None = None
    ) -> BuildStarted:
        """Run a build job (v3).

        Starts one build of the job and returns at once, with the number of the new build: an older form of
        `client.builds.run`, with the numbers at the root of the response.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Values for the job's parameters, by name, in this build. Those left out keep what the job
                has stored. A name has at most 128 letters, digits and underscores, a value at most 8192
                characters. The names `LD_PRELOAD`, `LD_LIBRARY_PATH`, `PATH`, `path`, `BASH_ENV` and
                `GIT_SSH_COMMAND` are refused.
            scm: Which state of the source to build. Left out, what the job has stored applies.

        Returns:
            The build has been queued.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.6, 执行构建任务

        Example:
            >>> response = await client.builds.run_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(
            operations.RUN_JOB_V_3, {}, body_of({"job_id": job_id, "parameter": parameter, "scm": scm})
        )

    @deprecated(
        "client.builds.stop_job_v3 is deprecated. Ends one build of the job before it is through. It returns at once; the build becomes `ABORTED` a little later. This operation is to be withdrawn; use `client.builds.stop` instead."
    )
    async def stop_job_v3(self, *, build_no: str, job_id: str) -> BuildStopResult:
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
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 7.4, 停止构建任务(待下线)

        Example:
            >>> response = await client.builds.stop_job_v3(
            ...     build_no="58",
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return await self._call(operations.STOP_JOB_V_3, {}, body_of({"build_no": build_no, "job_id": job_id}))

    async def get_output(self, *, job_id: str, build_no: int) -> BuildOutputResponse:
        """Show what a build has produced.

        Lists the packages and container images that one build has left behind (its build output), each with its
        version and place. It does not download them.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.

        Returns:
            What the build has produced.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.13, 获取构建产物详情信息

        Example:
            >>> response = await client.builds.get_output(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1)
        """
        return await self._call(operations.GET_BUILD_OUTPUT, {"job_id": job_id, "build_no": build_no})

    async def stop_v3(self, *, job_id: str, build_no: int) -> BuildStopped:
        """Stop a build (v3).

        Ends one build of the job before it is through: an older form of `client.builds.stop`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.

        Returns:
            Whether the build has been stopped. The body may be empty.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.14, 停止构建任务 v3

        Example:
            >>> response = await client.builds.stop_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1)
        """
        return await self._call(operations.STOP_BUILD_V_3, {"job_id": job_id, "build_no": build_no})
