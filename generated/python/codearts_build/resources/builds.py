"""Run a job, stop a build, and see what a build was given and what it left behind."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Sequence


from ..operations import builds as operations
from .._runtime.deprecated import deprecated
from .._runtime.resource import AsyncResource, Resource, body_of
from ..models.builds import (
    BuildOutputResponse,
    BuildParameterListResponse,
    BuildRevision,
    BuildStarted,
    BuildStopResult,
    BuildStopped,
)
from ..models.common import NamedValueInput, OperationStatus


class Builds(Resource):
    """Run a job, stop a build, and see what a build was given and what it left behind."""

    def run_v1(
        self, *, job_id: str, parameter: Sequence[NamedValueInput] | None = None, scm: BuildRevision | None = None
    ) -> BuildStarted:
        """Run a build job (v1).

        Starts one build of the job and returns at once, with the number of the new build. It takes and gives
        the same as `runJob`, under the older path.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Values for the job's parameters, by name, in this build. Those left out keep what the job
                has stored.
            scm: Which state of the source to build. Left out, what the job has stored applies.

        Returns:
            The build has been queued.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.94, 执行构建

        Example:
            >>> answer = client.builds.run_v1(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.RUN_JOB_V_1, {}, body_of({"job_id": job_id, "parameter": parameter, "scm": scm}))

    def stop_v1(self, *, job_id: str, build_no: int | None = None) -> OperationStatus:
        """Stop a build (v1).

        Ends a build of the job before it is through, as `stopBuild` does. Here the number of the build may be
        left out.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it.
            build_no: Number of the build within its job. The first build is 1, each further one adds 1. Which
                build is stopped without it is not documented.

        Returns:
            Whether the build has been stopped.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.15, 停止构建任务 v1

        Example:
            >>> answer = client.builds.stop_v1(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.STOP_BUILD_V_1, {"job_id": job_id, "build_no": build_no})

    def list_parameters(self, *, job_id: str, build_no: int) -> BuildParameterListResponse:
        """List the parameters of a build.

        Tells with which parameter values one build was run. Use it to see what a past build was given, or to
        run the same again with `runJob`.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it.
            build_no: Number of the build within its job. The first build is 1, each further one adds 1.

        Returns:
            The parameters of the build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.109, 详情页获取构建参数

        Example:
            >>> answer = client.builds.list_parameters(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1)
        """
        return self._call(operations.LIST_BUILD_PARAMETERS, {"job_id": job_id, "build_no": build_no})

    def run(
        self, *, job_id: str, parameter: Sequence[NamedValueInput] | None = None, scm: BuildRevision | None = None
    ) -> BuildStarted:
        """Run a build job.

        Starts one build of the job and returns at once, with the number of the new build. Follow it with
        `getJobRunning` or `getRealTimeLog`. Parameters and source revision override what the job has stored,
        for this build alone.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Values for the job's parameters, by name, in this build. Those left out keep what the job
                has stored.
            scm: Which state of the source to build. Left out, what the job has stored applies.

        Returns:
            The build has been queued.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.6, 执行构建任务

        Example:
            >>> answer = client.builds.run(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.RUN_JOB, {}, body_of({"job_id": job_id, "parameter": parameter, "scm": scm}))

    @deprecated(
        "stopBuildV3 is deprecated. Ends one build of the job before it is through. This operation is to be withdrawn; use `stopBuild` instead."
    )
    def stop_v3(self, *, build_no: str, job_id: str) -> BuildStopResult:
        """Stop a build named in the body.

        Ends one build of the job before it is through. This operation is to be withdrawn; use `stopBuild`
        instead.

        Args:
            build_no: Number of the build within its job, as text. The first build is 1, each further one adds
                1.
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it. Matching `^[0-9A-Za-z]{32}$`.

        Returns:
            Whether the build has been stopped.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 7.4, 停止构建任务(待下线)

        Example:
            >>> answer = client.builds.stop_v3(build_no="58", job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.STOP_BUILD_V_3, {}, body_of({"build_no": build_no, "job_id": job_id}))

    def get_output(self, *, job_id: str, build_no: int) -> BuildOutputResponse:
        """Show what a build has produced.

        Lists the packages and container images that one build has left behind, each with its version and place.
        It does not download them.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it.
            build_no: Number of the build within its job. The first build is 1, each further one adds 1.

        Returns:
            What the build has produced.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.13, 获取构建产物详情信息

        Example:
            >>> answer = client.builds.get_output(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1)
        """
        return self._call(operations.GET_BUILD_OUTPUT, {"job_id": job_id, "build_no": build_no})

    def stop(self, *, job_id: str, build_no: int) -> BuildStopped:
        """Stop a build.

        Ends one build of the job before it is through. It leaves the job itself as it is; to keep a job from
        being run, use `disableJob`.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it.
            build_no: Number of the build within its job. The first build is 1, each further one adds 1.

        Returns:
            Whether the build has been stopped.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.14, 停止构建任务 v3

        Example:
            >>> answer = client.builds.stop(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1)
        """
        return self._call(operations.STOP_BUILD, {"job_id": job_id, "build_no": build_no})


class AsyncBuilds(AsyncResource):
    """Run a job, stop a build, and see what a build was given and what it left behind."""

    async def run_v1(
        self, *, job_id: str, parameter: Sequence[NamedValueInput] | None = None, scm: BuildRevision | None = None
    ) -> BuildStarted:
        """Run a build job (v1).

        Starts one build of the job and returns at once, with the number of the new build. It takes and gives
        the same as `runJob`, under the older path.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Values for the job's parameters, by name, in this build. Those left out keep what the job
                has stored.
            scm: Which state of the source to build. Left out, what the job has stored applies.

        Returns:
            The build has been queued.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.94, 执行构建

        Example:
            >>> answer = await client.builds.run_v1(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(
            operations.RUN_JOB_V_1, {}, body_of({"job_id": job_id, "parameter": parameter, "scm": scm})
        )

    async def stop_v1(self, *, job_id: str, build_no: int | None = None) -> OperationStatus:
        """Stop a build (v1).

        Ends a build of the job before it is through, as `stopBuild` does. Here the number of the build may be
        left out.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it.
            build_no: Number of the build within its job. The first build is 1, each further one adds 1. Which
                build is stopped without it is not documented.

        Returns:
            Whether the build has been stopped.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.15, 停止构建任务 v1

        Example:
            >>> answer = await client.builds.stop_v1(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.STOP_BUILD_V_1, {"job_id": job_id, "build_no": build_no})

    async def list_parameters(self, *, job_id: str, build_no: int) -> BuildParameterListResponse:
        """List the parameters of a build.

        Tells with which parameter values one build was run. Use it to see what a past build was given, or to
        run the same again with `runJob`.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it.
            build_no: Number of the build within its job. The first build is 1, each further one adds 1.

        Returns:
            The parameters of the build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.109, 详情页获取构建参数

        Example:
            >>> answer = await client.builds.list_parameters(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=1,
            ... )
        """
        return await self._call(operations.LIST_BUILD_PARAMETERS, {"job_id": job_id, "build_no": build_no})

    async def run(
        self, *, job_id: str, parameter: Sequence[NamedValueInput] | None = None, scm: BuildRevision | None = None
    ) -> BuildStarted:
        """Run a build job.

        Starts one build of the job and returns at once, with the number of the new build. Follow it with
        `getJobRunning` or `getRealTimeLog`. Parameters and source revision override what the job has stored,
        for this build alone.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it. Matching `^[0-9A-Za-z]{32}$`.
            parameter: Values for the job's parameters, by name, in this build. Those left out keep what the job
                has stored.
            scm: Which state of the source to build. Left out, what the job has stored applies.

        Returns:
            The build has been queued.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.6, 执行构建任务

        Example:
            >>> answer = await client.builds.run(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.RUN_JOB, {}, body_of({"job_id": job_id, "parameter": parameter, "scm": scm}))

    @deprecated(
        "stopBuildV3 is deprecated. Ends one build of the job before it is through. This operation is to be withdrawn; use `stopBuild` instead."
    )
    async def stop_v3(self, *, build_no: str, job_id: str) -> BuildStopResult:
        """Stop a build named in the body.

        Ends one build of the job before it is through. This operation is to be withdrawn; use `stopBuild`
        instead.

        Args:
            build_no: Number of the build within its job, as text. The first build is 1, each further one adds
                1.
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it. Matching `^[0-9A-Za-z]{32}$`.

        Returns:
            Whether the build has been stopped.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 7.4, 停止构建任务(待下线)

        Example:
            >>> answer = await client.builds.stop_v3(build_no="58", job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.STOP_BUILD_V_3, {}, body_of({"build_no": build_no, "job_id": job_id}))

    async def get_output(self, *, job_id: str, build_no: int) -> BuildOutputResponse:
        """Show what a build has produced.

        Lists the packages and container images that one build has left behind, each with its version and place.
        It does not download them.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it.
            build_no: Number of the build within its job. The first build is 1, each further one adds 1.

        Returns:
            What the build has produced.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.13, 获取构建产物详情信息

        Example:
            >>> answer = await client.builds.get_output(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1)
        """
        return await self._call(operations.GET_BUILD_OUTPUT, {"job_id": job_id, "build_no": build_no})

    async def stop(self, *, job_id: str, build_no: int) -> BuildStopped:
        """Stop a build.

        Ends one build of the job before it is through. It leaves the job itself as it is; to keep a job from
        being run, use `disableJob`.

        Args:
            job_id: Build job. 32 letters and digits: the last part of the address of the job's page in the
                console, or `id` as the job lists give it.
            build_no: Number of the build within its job. The first build is 1, each further one adds 1.

        Returns:
            Whether the build has been stopped.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.14, 停止构建任务 v3

        Example:
            >>> answer = await client.builds.stop(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1)
        """
        return await self._call(operations.STOP_BUILD, {"job_id": job_id, "build_no": build_no})
