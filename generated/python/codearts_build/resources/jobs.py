"""Jobs

Build jobs with their sources, steps, parameters and triggers.
"""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Literal


from ..operations import jobs as operations
from .._runtime.pagination import async_iterate, iterate
from .._runtime.resource import AsyncResource, Resource, body_of
from .._runtime.waiter import async_wait, wait
from ..models.common import JobParameter, JobSavedResponse, OperationStatus, TextDetailedResponse
from ..models.jobs import (
    DefaultParameterListResponse,
    FavoriteResponse,
    Job,
    JobChange,
    JobChangeListResponse,
    JobConfigDiffResponse,
    JobConfigResponse,
    JobConfigV3Response,
    JobCountCheck,
    JobDeletedResponse,
    JobDeletedV3Response,
    JobDisabledResponse,
    JobInfoResponse,
    JobListResponse,
    JobNameCheck,
    JobPipelineInfoResponse,
    JobRunning,
    JobSourceInput,
    JobSourceUpdate,
    JobSourceV3Input,
    JobStatusResponse,
    JobStepInput,
    JobTimeout,
    JobTriggerInput,
    NexusEndpoint,
    NexusEndpointListResponse,
    ParameterTypeListResponse,
    ProjectJob,
    ProjectJobList,
    ProjectJobV3List,
    RunningStatusResponse,
    SystemParameterListResponse,
)


class Jobs(Resource):
    """Jobs

    Build jobs with their sources, steps, parameters and triggers.
    """

    def delete_many(self, *, job_ids: Sequence[str]) -> JobDeletedResponse:
        """Delete several jobs.

        Deletes several jobs at once. They are then in the recycle bin, as after `client.jobs.delete`
        (inferred). The response names one job only, so `client.recycle_bin.list` shows whether all were deleted
        (inferred).

        Args:
            job_ids: Job IDs, each 32 letters and digits. The job lists return them as `id`.

        Returns:
            One of the deleted jobs (inferred).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails or does nothing, because the jobs are gone (inferred).

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/BatchDeleteBuildJobs.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.jobs.delete_many(job_ids=["5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"])
        """
        return self._call(operations.DELETE_JOBS, {}, body_of({"job_ids": job_ids}))

    def list_parameter_types(self) -> ParameterTypeListResponse:
        """List the types of job parameters.

        Returns the types of parameters that the job editor offers, with the attributes of each type and the
        constraints on their values. Takes neither a project nor a job.

        Returns:
            Types of parameters, with their attributes.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.61, 编辑页获取参数类型的接口
            https://support.huaweicloud.com/api-codeci/ShowBuildParamsList.html

        Example:
            >>> response = client.jobs.list_parameter_types()
        """
        return self._call(operations.LIST_PARAMETER_TYPES, {})

    def check_below_limit(self) -> JobCountCheck:
        """Check whether the number of jobs is below its limit.

        Returns whether the number of jobs is below its upper limit: `true` while it is below, `false` once it
        is reached. Check before many jobs are created. The limit is 10,000 jobs for each account. For the
        number of jobs of the account, use `client.account.get_summary`.

        Returns:
            Whether the number of jobs is below the limit.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.91, 检查任务数量是否上限
            https://support.huaweicloud.com/api-codeci/CheckJobCountIsTopLimit.html

        Example:
            >>> response = client.jobs.check_below_limit()
        """
        return self._call(operations.CHECK_JOBS_BELOW_LIMIT, {})

    def check_name_taken(self, *, job_name: str, project_id: str) -> JobNameCheck:
        """Check whether a job name is taken.

        Returns whether the project already has a job of this name. Check before `client.jobs.create`, or before
        a job is renamed with `client.jobs.update`. The name is not reserved (inferred).

        Args:
            job_name: Job name to look for in the project.
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            Whether the name is taken.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.39, 查看项目下任务名是否存在
            https://support.huaweicloud.com/api-codeci/CheckJobNameIsExists.html

        Example:
            >>> response = client.jobs.check_name_taken(
            ...     job_name="storefront-api",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ... )
        """
        return self._call(operations.CHECK_JOB_NAME_TAKEN, {"job_name": job_name, "project_id": project_id})

    def copy(
        self,
        *,
        arch: str,
        copy_job_id: str,
        job_name: str,
        project_id: str,
        steps: Sequence[JobStepInput],
        auto_update_sub_module: str | None = None,
        build_config_type: str | None = None,
        flavor: str | None = None,
        host_type: str | None = None,
        parameters: Sequence[JobParameter] | None = None,
        scms: Sequence[JobSourceInput] | None = None,
        triggers: Sequence[JobTriggerInput] | None = None,
    ) -> JobSavedResponse:
        """Copy a job.

        Creates a job from an existing one and returns the ID of the new job (inferred). The manual's sample has
        the same ID in the request and in the response (observed). The request contains the whole definition of
        the copy (inferred): read it with `client.jobs.get` and `get_all_params=true`, and take a name from
        `client.jobs.get_copy_name` (inferred). Without `get_all_params`, `steps` can be null (observed), but
        the copy requires it. `client.jobs.get` also returns `build_if_code_updated`, `group_id`, `timeout` and
        properties of Huawei's newer pages alone. Neither the manual nor the SDK has them here.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            copy_job_id: ID of the job to copy, 32 letters and digits. The job lists return it as `id`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            steps: Build steps, in the order in which they run (inferred): at most 50, and 30 in the Beijing
                regions. The list can be empty in `client.jobs.create` and `client.jobs.update` (observed).
            auto_update_sub_module: Whether submodules are updated automatically, as the text `true` or `false`.
                Defaults to `false` in `client.jobs.create` and `client.jobs.copy`.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (inferred).
            flavor: Executor size, such as `2u8g`: 2 CPUs and 8 GB of memory (inferred). `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            host_type: Host type: `devcloud` for the default executors, `custom_host` for custom ones, or
                `custom_acc` for custom ones of the acceleration type.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            triggers: Schedules that start builds of the job.

        Returns:
            ID of the new job (inferred).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: not safe. Creates a second job, or fails because the name is taken (inferred).

        Manual: section 4.97, 复制构建任务
            https://support.huaweicloud.com/api-codeci/CopyJob.html

        Example:
            >>> from codearts_build.models import JobStepInput
            >>> response = client.jobs.copy(
            ...     arch="x86-64",
            ...     copy_job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     job_name="storefront-api-copy-1",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     steps=[JobStepInput(module_id="devcloud2018.codeci_action_20043.action", name="Maven")],
            ... )
        """
        return self._call(
            operations.COPY_JOB,
            {},
            body_of(
                {
                    "arch": arch,
                    "copy_job_id": copy_job_id,
                    "job_name": job_name,
                    "project_id": project_id,
                    "steps": steps,
                    "auto_update_sub_module": auto_update_sub_module,
                    "build_config_type": build_config_type,
                    "flavor": flavor,
                    "host_type": host_type,
                    "parameters": parameters,
                    "scms": scms,
                    "triggers": triggers,
                }
            ),
        )

    def create(
        self,
        *,
        arch: str,
        job_name: str,
        project_id: str,
        auto_update_sub_module: str | None = None,
        build_config_type: str | None = None,
        build_if_code_updated: bool | None = None,
        flavor: str | None = None,
        group_id: str | None = None,
        host_type: str | None = None,
        parameters: Sequence[JobParameter] | None = None,
        scms: Sequence[JobSourceInput] | None = None,
        steps: Sequence[JobStepInput] | None = None,
        timeout: JobTimeout | None = None,
        triggers: Sequence[JobTriggerInput] | None = None,
    ) -> JobSavedResponse:
        """Create a job.

        Creates a job in a project and returns its ID. Builds start with `client.builds.run` or by a trigger.
        Huawei's API definition and its SDK require `steps`, and the manual does not: send an empty list for
        none, which is accepted (observed). The service fills in `host_type`, and `build_type`, `depth`,
        `group_name` and `repo_name` of a repository, if they are absent (inferred). It adds no parameters
        (inferred).

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            auto_update_sub_module: Whether submodules are updated automatically, as the text `true` or `false`.
                Defaults to `false` in `client.jobs.create` and `client.jobs.copy`.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (inferred).
            build_if_code_updated: Whether a push to the repository starts a build.
            flavor: Executor size, such as `2u8g`: 2 CPUs and 8 GB of memory (inferred). `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            group_id: Job group ID (SDK).
            host_type: Host type: `devcloud` for the default executors, `custom_host` for custom ones, or
                `custom_acc` for custom ones of the acceleration type.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            steps: Build steps, in the order in which they run (inferred): at most 50, and 30 in the Beijing
                regions. The list can be empty in `client.jobs.create` and `client.jobs.update` (observed).
            timeout: Time limit of a build (SDK).
            triggers: Schedules that start builds of the job.

        Returns:
            ID of the new job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: not safe. Creates a second job, or fails because the name is taken (inferred).

        Manual: section 4.95, 创建构建任务
            https://support.huaweicloud.com/intl/ar-mena/api-codeci/CreateNewJob.html

        Example:
            >>> response = client.jobs.create(
            ...     arch="x86-64",
            ...     job_name="storefront-api",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ... )
        """
        return self._call(
            operations.CREATE_JOB,
            {},
            body_of(
                {
                    "arch": arch,
                    "job_name": job_name,
                    "project_id": project_id,
                    "auto_update_sub_module": auto_update_sub_module,
                    "build_config_type": build_config_type,
                    "build_if_code_updated": build_if_code_updated,
                    "flavor": flavor,
                    "group_id": group_id,
                    "host_type": host_type,
                    "parameters": parameters,
                    "scms": scms,
                    "steps": steps,
                    "timeout": timeout,
                    "triggers": triggers,
                }
            ),
        )

    def list_default_parameters(self) -> DefaultParameterListResponse:
        """List the default parameters of a job.

        Returns the default build parameters, in the form of `parameters` in `client.jobs.create`.
        `client.jobs.create` does not add them to a job (inferred). Takes neither a project nor a job.

        Returns:
            Default parameters of a job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.64, 获取编译构建默认参数
            https://support.huaweicloud.com/api-codeci/ShowDefaultBuildParameters.html

        Example:
            >>> response = client.jobs.list_default_parameters()
        """
        return self._call(operations.LIST_DEFAULT_PARAMETERS, {})

    def list(
        self,
        *,
        build_status: str | None = None,
        creator_id: str | None = None,
        page_index: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
    ) -> JobListResponse:
        """List the jobs of the caller.

        Returns the caller's jobs in all projects, one page at a time, each with its project, source and latest
        build and the caller's permissions on it. One sample has a total of 20697 jobs (observed), so narrow the
        search or read page by page. For the jobs of one project, use `client.jobs.list_by_project`.

        Args:
            build_status: State of the latest build, `red`, `blue`, `timeout`, `aborted`, `building` or `none`
                as in `client.jobs.list_by_project` (inferred).
            creator_id: Creator, by user ID as in `job_creator` of the jobs (inferred).
            page_index: Page number, from 0 to 999999999. Defaults to 0.
            page_size: Page size, 1 to 100 jobs. Defaults to 10.
            search: Search condition, a keyword (SDK). The properties that are searched are not documented.
            sort_field: Name of the field to sort by. The names are not documented. Example made up.
            sort_order: Sort direction: `ASC` or `DESC`.

        Returns:
            One page of the jobs of the caller.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.37, 查看用户全部的构建任务列表
            https://support.huaweicloud.com/api-codeci/ListJob.html

        Example:
            >>> response = client.jobs.list()
        """
        return self._call(
            operations.LIST_JOBS,
            {
                "build_status": build_status,
                "creator_id": creator_id,
                "page_index": page_index,
                "page_size": page_size,
                "search": search,
                "sort_field": sort_field,
                "sort_order": sort_order,
            },
        )

    def iter(
        self,
        *,
        build_status: str | None = None,
        creator_id: str | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
    ) -> Iterator[Job]:
        """List the jobs of the caller.

        Returns the caller's jobs in all projects, one page at a time, each with its project, source and latest
        build and the caller's permissions on it. One sample has a total of 20697 jobs (observed), so narrow the
        search or read page by page. For the jobs of one project, use `client.jobs.list_by_project`.

        Args:
            build_status: State of the latest build, `red`, `blue`, `timeout`, `aborted`, `building` or `none`
                as in `client.jobs.list_by_project` (inferred).
            creator_id: Creator, by user ID as in `job_creator` of the jobs (inferred).
            page_size: Page size, 1 to 100 jobs. Defaults to 10. None for 100, the largest.
            search: Search condition, a keyword (SDK). The properties that are searched are not documented.
            sort_field: Name of the field to sort by. The names are not documented. Example made up.
            sort_order: Sort direction: `ASC` or `DESC`.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.37, 查看用户全部的构建任务列表
            https://support.huaweicloud.com/api-codeci/ListJob.html

        Example:
            >>> for item in client.jobs.iter():
            ...     print(item)
        """
        return iterate(
            self._caller,
            operations.LIST_JOBS,
            {
                "build_status": build_status,
                "creator_id": creator_id,
                "page_size": page_size,
                "search": search,
                "sort_field": sort_field,
                "sort_order": sort_order,
            },
        )

    def list_system_parameters(self) -> SystemParameterListResponse:
        """List the predefined parameters.

        Returns the predefined parameters, whose values the service sets itself. A build step refers to one as
        `${BUILDNUMBER}`. Takes neither a project nor a job. For the parameters of a job, use `client.jobs.get`.

        Returns:
            Predefined parameters.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.86, 查看系统预定义参数
            https://support.huaweicloud.com/api-codeci/ShowJobSystemParameters.html

        Example:
            >>> response = client.jobs.list_system_parameters()
        """
        return self._call(operations.LIST_SYSTEM_PARAMETERS, {})

    def update(
        self,
        *,
        arch: str,
        job_id: str,
        job_name: str,
        project_id: str,
        steps: Sequence[JobStepInput],
        auto_update_sub_module: str | None = None,
        build_config_type: str | None = None,
        build_if_code_updated: bool | None = None,
        flavor: str | None = None,
        group_id: str | None = None,
        host_type: str | None = None,
        parameters: Sequence[JobParameter] | None = None,
        scms: Sequence[JobSourceInput] | None = None,
        source_code: str | None = None,
        triggers: Sequence[JobTriggerInput] | None = None,
    ) -> JobSavedResponse:
        """Update a job.

        Replaces the definition of a job, its name included (observed). The request contains the whole
        definition (observed): read it with `client.jobs.get` and `get_all_params=true`, change it, and send it
        back. Without `get_all_params`, `steps` can be null (observed), but the update requires it.
        `client.jobs.get` also returns `build_if_code_updated`, `group_id` and `timeout`, which the manual does
        not list here. Clients send the first two (observed). They also send back `limit_time` and `actions` if
        `client.jobs.get` has returned them (observed). Whether schedules that are absent from the request are
        kept is unknown.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            steps: Build steps, in the order in which they run (inferred): at most 50, and 30 in the Beijing
                regions. The list can be empty in `client.jobs.create` and `client.jobs.update` (observed).
            auto_update_sub_module: Whether submodules are updated automatically, as the text `true` or `false`.
                Defaults to `false` in `client.jobs.create` and `client.jobs.copy`.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (inferred).
            build_if_code_updated: Whether a push to the repository starts a build. Clients send it (observed).
            flavor: Executor size, such as `2u8g`: 2 CPUs and 8 GB of memory (inferred). `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            group_id: Job group ID. Clients send it (observed).
            host_type: Host type: `devcloud` for the default executors, `custom_host` for custom ones, or
                `custom_acc` for custom ones of the acceleration type.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            source_code: Source of the code, such as `codeci` (inferred).
            triggers: Schedules that start builds of the job.

        Returns:
            ID of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Sets the same definition again; `client.jobs.list_changes` may list it twice
        (inferred).

        Manual: section 4.96, 更新构建任务
            https://support.huaweicloud.com/api-codeci/

        Example:
            >>> from codearts_build.models import JobStepInput
            >>> response = client.jobs.update(
            ...     arch="x86-64",
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     job_name="storefront-api",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     steps=[JobStepInput(module_id="devcloud2018.codeci_action_20043.action", name="Maven")],
            ... )
        """
        return self._call(
            operations.UPDATE_JOB,
            {},
            body_of(
                {
                    "arch": arch,
                    "job_id": job_id,
                    "job_name": job_name,
                    "project_id": project_id,
                    "steps": steps,
                    "auto_update_sub_module": auto_update_sub_module,
                    "build_config_type": build_config_type,
                    "build_if_code_updated": build_if_code_updated,
                    "flavor": flavor,
                    "group_id": group_id,
                    "host_type": host_type,
                    "parameters": parameters,
                    "scms": scms,
                    "source_code": source_code,
                    "triggers": triggers,
                }
            ),
        )

    def get_disabled_state(self, *, job_id: str) -> JobDisabledResponse:
        """Get the disabled state of a job.

        Returns whether a job is disabled, and by whom, when and why. `result` is null in the manual's sample
        (observed), for a job that is enabled (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            User, time and reason of the disabling, or null. The first example is made up.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.69, 查询任务是否已禁用
            https://support.huaweicloud.com/api-codeci/ShowDisable.html

        Example:
            >>> response = client.jobs.get_disabled_state(job_id="d28b6e91f04c4a73b5e8c0197f3da264")
        """
        return self._call(operations.GET_JOB_DISABLED_STATE, {"job_id": job_id})

    def get(self, *, job_id: str, get_all_params: bool | None = None) -> JobConfigResponse:
        """Get the definition of a job.

        Returns the definition of a job: its repositories, steps, parameters and schedules. To change or copy
        the job, set `get_all_params` to `true`, change the definition, and send it to `client.jobs.update`
        (observed) or `client.jobs.copy` (inferred). Properties that no request has set can be null or empty
        (inferred). Steps can have more properties than a request has set (observed). For the state of the job,
        use `client.jobs.get_overview`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            get_all_params: Whether the response is complete: `true` or `false`. Defaults to `false`, as in
                `client.jobs.get_v3` (inferred). Without `true`, `steps` is null in some responses and present
                in others (observed).

        Returns:
            Definition of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.103, 获取构建任务详情
            https://support.huaweicloud.com/api-codeci/ShowJobConfig.html

        Example:
            >>> response = client.jobs.get(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB, {"job_id": job_id, "get_all_params": get_all_params})

    def get_copy_name(self, *, job_id: str) -> TextDetailedResponse:
        """Get a name for a copy of a job.

        Returns a name for a copy of the job, such as `storefront-api-copy-1` (observed). It copies nothing
        (inferred). Pass the name to `client.jobs.copy` as `job_name` (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Name for the copy, in `result`.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.84, 复制任务名
            https://support.huaweicloud.com/api-codeci/ShowCopyName.html

        Example:
            >>> response = client.jobs.get_copy_name(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB_COPY_NAME, {"job_id": job_id})

    def delete(self, *, job_id: str) -> JobDeletedResponse:
        """Delete a job.

        Deletes a job. It is then in the recycle bin: `client.recycle_bin.list` lists it and
        `client.recycle_bin.restore` restores it. A second deletion of the same job has the status 422
        (observed). `client.jobs.delete_many` deletes several jobs.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            IDs of the deleted job and its project.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails with 422 and `DEVCB.00031006`, because the job is gone (observed).

        Manual: section 4.60, 删除任务
            https://support.huaweicloud.com/api-codeci/DeleteTheJob.html

        Example:
            >>> response = client.jobs.delete(job_id="d28b6e91f04c4a73b5e8c0197f3da264")
        """
        return self._call(operations.DELETE_JOB, {"job_id": job_id})

    def get_diff(self, *, job_id: str, original_no: str, revisedl_no: str) -> JobConfigDiffResponse:
        """Get the difference between two versions of a job.

        Returns the difference between two versions of a job's definition. `client.jobs.list_changes` lists the
        changes that made them (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            original_no: Number of the older change, `update_number` of `client.jobs.list_changes` (inferred).
            revisedl_no: Number of the newer change, `update_number` of `client.jobs.list_changes` (inferred).
                The service spells the name this way.

        Returns:
            Difference between the two versions, in `result`. Example made up.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.71, 获取构建任务配置的对比差异
            https://support.huaweicloud.com/api-codeci/ShowJobConfigDiff.html

        Example:
            >>> response = client.jobs.get_diff(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     original_no="2",
            ...     revisedl_no="3",
            ... )
        """
        return self._call(
            operations.GET_JOB_DIFF, {"job_id": job_id, "original_no": original_no, "revisedl_no": revisedl_no}
        )

    def set_disabled(self, *, job_id: str, disabled: bool, reason: str | None = None) -> OperationStatus:
        """Set whether a job is disabled.

        Disables or enables a job, with an optional reason. For the reason and the user who disabled a job, use
        `client.jobs.get_disabled_state`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            disabled: `true` disables the job, `false` enables it.
            reason: Reason for the disabling.

        Returns:
            Outcome of the change.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the job disabled or enabled (inferred).

        Manual: section 4.43, 禁用任务
            https://support.huaweicloud.com/api-codeci/DisableTheJob.html

        Example:
            >>> response = client.jobs.set_disabled(job_id="d28b6e91f04c4a73b5e8c0197f3da264", disabled=True)
        """
        return self._call(
            operations.SET_JOB_DISABLED, {"job_id": job_id}, body_of({"disabled": disabled, "reason": reason})
        )

    def add_favorite(self, *, job_id: str) -> FavoriteResponse:
        """Add a job to the favorites.

        Marks the job as a favorite, for the caller alone (inferred). `favorite` of
        `client.jobs.list_by_project` shows the mark (inferred), and `client.jobs.remove_favorite` removes it.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The job is a favorite.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the job among the favorites (inferred).

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/AddFavouriteTask.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.jobs.add_favorite(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.ADD_FAVORITE_JOB, {"job_id": job_id})

    def list_changes(
        self, *, job_id: str, page_no: int | None = None, page_size: int | None = None
    ) -> JobChangeListResponse:
        """List the changes of a job.

        Returns the changes of a job's definition, with user and time, one page at a time.
        `client.jobs.get_diff` compares the job after two of them (inferred). For the builds of the job, use
        `client.records.list`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            page_no: Page number, from 1. Defaults to 1.
            page_size: Page size, at most 100 items. Defaults to 10.

        Returns:
            One page of the job's changes.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.83, 获取修改历史
            https://support.huaweicloud.com/api-codeci/ListUpdateJobHistory.html

        Example:
            >>> response = client.jobs.list_changes(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.LIST_JOB_CHANGES, {"job_id": job_id, "page_no": page_no, "page_size": page_size})

    def iter_changes(self, *, job_id: str, page_size: int | None = None) -> Iterator[JobChange]:
        """List the changes of a job.

        Returns the changes of a job's definition, with user and time, one page at a time.
        `client.jobs.get_diff` compares the job after two of them (inferred). For the builds of the job, use
        `client.records.list`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.83, 获取修改历史
            https://support.huaweicloud.com/api-codeci/ListUpdateJobHistory.html

        Example:
            >>> for item in client.jobs.iter_changes(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"):
            ...     print(item)
        """
        return iterate(self._caller, operations.LIST_JOB_CHANGES, {"job_id": job_id, "page_size": page_size})

    def get_overview(self, *, job_id: str) -> JobInfoResponse:
        """Get the state of a job.

        Returns the name and state of a job, the state and time of its latest build, and the caller's
        permissions on the job. For the definition of the job, use `client.jobs.get`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            State of the job. Example made up.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.46, 查看构建任务构建信息
            https://support.huaweicloud.com/api-codeci/ShowJobInfo.html

        Example:
            >>> response = client.jobs.get_overview(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB_OVERVIEW, {"job_id": job_id})

    def get_pipeline_info(
        self, *, job_id: str, all: bool | None = None, check_param_used: str | None = None
    ) -> JobPipelineInfoResponse:
        """Get the pipeline information of a job.

        Returns the repositories and parameters of a job and the rule for job names, as pipelines use them. For
        the whole definition of the job, with its steps, use `client.jobs.get`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            all: Whether the response is complete: `true` or `false`. Defaults to `true`. The difference is not
                documented.
            check_param_used: Whether to remove parameters that are not used, as text. The values are not
                documented; they are `true` and `false` (inferred).

        Returns:
            Pipeline information of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.105, 流水线查看构建任务信息
            https://support.huaweicloud.com/api-codeci/ShowJobPipelineInfo.html

        Example:
            >>> response = client.jobs.get_pipeline_info(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(
            operations.GET_JOB_PIPELINE_INFO, {"job_id": job_id, "all": all, "check_param_used": check_param_used}
        )

    def get_latest_build_state(self, *, job_id: str) -> RunningStatusResponse:
        """Get the state of a job's latest build.

        Returns whether the job is running, with the number and the progress of its latest build. A build that
        is not running has not necessarily succeeded, and the response does not show whether it did (inferred).
        To wait for one build and its result, use `client.builds.get_summary`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Whether the job is running, and its latest build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.49, 查看任务是否在构建
            https://support.huaweicloud.com/api-codeci/ShowRunningStatus.html

        Example:
            >>> response = client.jobs.get_latest_build_state(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_LATEST_BUILD_STATE, {"job_id": job_id})

    def wait_until_idle(
        self, *, job_id: str, timeout: float = 3600.0, interval: float | None = None
    ) -> RunningStatusResponse:
        """Get the state of a job's latest build.

        Returns whether the job is running, with the number and the progress of its latest build. A build that
        is not running has not necessarily succeeded, and the response does not show whether it did (inferred).
        To wait for one build and its result, use `client.builds.get_summary`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.

        Returns:
            The response that ended the wait.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), WaitTimeoutError

        Manual: section 4.49, 查看任务是否在构建
            https://support.huaweicloud.com/api-codeci/ShowRunningStatus.html

        Example:
            >>> response = client.jobs.wait_until_idle(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return wait(
            self._caller, operations.GET_LATEST_BUILD_STATE, {"job_id": job_id}, timeout=timeout, interval=interval
        )

    def get_step_status(self, *, job_id: str, build_no: int | str | None = None) -> JobStatusResponse:
        """Get the step status of a build.

        Returns the state of a build's workflow, with the order and the states of its steps as text. Send
        `build_no`: without it the response is about the first build, not the latest. For steps that are easier
        to read, use `client.builds.get_stages`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job. It begins at 1 and grows by 1 with each build. Defaults to 1,
                the first build.

        Returns:
            State of the build's workflow and steps. Example made up, without `flow` and `states`.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.104, 查询任务状态
            https://support.huaweicloud.com/api-codeci/ShowJobStepStatus.html

        Example:
            >>> response = client.jobs.get_step_status(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB_STEP_STATUS, {"job_id": job_id, "build_no": build_no})

    def remove_favorite(self, *, job_id: str) -> FavoriteResponse:
        """Remove a job from the favorites.

        Removes the mark that `client.jobs.add_favorite` sets, for the caller alone (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The job is no favorite.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the job out of the favorites (inferred).

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/RemoverFavouriteTask.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.jobs.remove_favorite(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.REMOVE_FAVORITE_JOB, {"job_id": job_id})

    def list_by_project(
        self,
        *,
        project_id: str,
        page_index: int,
        page_size: int,
        build_status: str | None = None,
        by_group: bool | None = None,
        creator_id: str | None = None,
        group_path_id: str | None = None,
        search: str | None = None,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
    ) -> ProjectJobList:
        """List the jobs of a project.

        Returns the jobs of a project, one page at a time, each with the state of its latest build and the
        caller's permissions on it. The jobs can be searched, sorted, filtered and grouped. A page after the
        last one is empty (observed). The caller must be a member of the project (observed). For the jobs of all
        projects, use `client.jobs.list`.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            page_index: Page number, from 0 to 999999999. Page 1 is the second page (observed). The manual
                counts from 1, with a default of 1; Huawei's newer page has 0.
            page_size: Page size, 1 to 100 jobs. The manual's default is 10.
            build_status: State of the latest build: `red`, `blue`, `timeout`, `aborted`, `building` or `none`.
            by_group: Whether to group the jobs. Defaults to `false`.
            creator_id: User ID of the creator, as in `job_creator` of the jobs (observed).
            group_path_id: Job group ID. For a group inside another group it is `path_id` of
                `client.groups.list` (inferred). It limits the list to one group (inferred).
            search: Search condition. The properties that are searched are not documented.
            sort_field: Name of the field to sort by. The names are not documented. Example made up.
            sort_order: Sort direction: `ASC` or `DESC`, as in `client.jobs.list` (inferred).

        Returns:
            One page of the project's jobs.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Manual: section 4.98, 查询项目任务列表
            https://support.huaweicloud.com/api-codeci/ListProjectJobs.html

        Example:
            >>> response = client.jobs.list_by_project(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     page_index=0,
            ...     page_size=20,
            ... )
        """
        return self._call(
            operations.LIST_JOBS_BY_PROJECT,
            {
                "project_id": project_id,
                "page_index": page_index,
                "page_size": page_size,
                "build_status": build_status,
                "by_group": by_group,
                "creator_id": creator_id,
                "group_path_id": group_path_id,
                "search": search,
                "sort_field": sort_field,
                "sort_order": sort_order,
            },
        )

    def iter_by_project(
        self,
        *,
        project_id: str,
        page_size: int | None = None,
        build_status: str | None = None,
        by_group: bool | None = None,
        creator_id: str | None = None,
        group_path_id: str | None = None,
        search: str | None = None,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
    ) -> Iterator[ProjectJob]:
        """List the jobs of a project.

        Returns the jobs of a project, one page at a time, each with the state of its latest build and the
        caller's permissions on it. The jobs can be searched, sorted, filtered and grouped. A page after the
        last one is empty (observed). The caller must be a member of the project (observed). For the jobs of all
        projects, use `client.jobs.list`.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            page_size: Page size, 1 to 100 jobs. The manual's default is 10. None for 100, the largest.
            build_status: State of the latest build: `red`, `blue`, `timeout`, `aborted`, `building` or `none`.
            by_group: Whether to group the jobs. Defaults to `false`.
            creator_id: User ID of the creator, as in `job_creator` of the jobs (observed).
            group_path_id: Job group ID. For a group inside another group it is `path_id` of
                `client.groups.list` (inferred). It limits the list to one group (inferred).
            search: Search condition. The properties that are searched are not documented.
            sort_field: Name of the field to sort by. The names are not documented. Example made up.
            sort_order: Sort direction: `ASC` or `DESC`, as in `client.jobs.list` (inferred).

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.98, 查询项目任务列表
            https://support.huaweicloud.com/api-codeci/ListProjectJobs.html

        Example:
            >>> for item in client.jobs.iter_by_project(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68"):
            ...     print(item)
        """
        return iterate(
            self._caller,
            operations.LIST_JOBS_BY_PROJECT,
            {
                "project_id": project_id,
                "page_size": page_size,
                "build_status": build_status,
                "by_group": by_group,
                "creator_id": creator_id,
                "group_path_id": group_path_id,
                "search": search,
                "sort_field": sort_field,
                "sort_order": sort_order,
            },
        )

    def list_nexus_endpoints(
        self, *, project_id: str, limit: int, offset: int | None = None
    ) -> NexusEndpointListResponse:
        """List a project's private dependency repositories.

        Returns the service endpoints of a project through which builds get dependencies from private
        repositories, such as a Nexus (inferred), a page at a time.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            limit: Page size, at most 100 endpoints. Huawei's API definition has the default 10, and Huawei's
                newer page has the parameter as optional.
            offset: Page number, from 0. Despite its name it counts pages, not endpoints. Defaults to 0.

        Returns:
            One page of the endpoints.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/ListEndPoints.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.jobs.list_nexus_endpoints(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     limit=20,
            ... )
        """
        return self._call(operations.LIST_NEXUS_ENDPOINTS, {"project_id": project_id, "limit": limit, "offset": offset})

    def iter_nexus_endpoints(self, *, project_id: str, limit: int | None = None) -> Iterator[NexusEndpoint]:
        """List a project's private dependency repositories.

        Returns the service endpoints of a project through which builds get dependencies from private
        repositories, such as a Nexus (inferred), a page at a time.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            limit: Page size, at most 100 endpoints. Huawei's API definition has the default 10, and Huawei's
                newer page has the parameter as optional. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX), InvalidResponseError

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/ListEndPoints.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> for item in client.jobs.iter_nexus_endpoints(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68"):
            ...     print(item)
        """
        return iterate(self._caller, operations.LIST_NEXUS_ENDPOINTS, {"project_id": project_id, "limit": limit})

    def create_v3(
        self,
        *,
        arch: str,
        job_name: str,
        project_id: str,
        steps: Sequence[JobStepInput],
        auto_update_sub_module: str | None = None,
        build_config_type: str | None = None,
        build_if_code_updated: bool | None = None,
        flavor: str | None = None,
        group_id: str | None = None,
        host_type: str | None = None,
        parameters: Sequence[JobParameter] | None = None,
        scms: Sequence[JobSourceV3Input] | None = None,
        timeout: JobTimeout | None = None,
        triggers: Sequence[JobTriggerInput] | None = None,
    ) -> JobSavedResponse:
        """Create a job (v3).

        Creates a job in a project and returns its ID. Use `client.jobs.create` instead: Huawei's newer pages
        list this operation as outdated.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            steps: Build steps, in the order in which they run (inferred): at most 50, and 30 in the Beijing
                regions.
            auto_update_sub_module: Whether submodules are updated automatically, as the text `true` or `false`.
                Defaults to `false`.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (inferred).
            build_if_code_updated: Whether a push to the repository starts a build.
            flavor: Executor size, such as `2u8g`: 2 CPUs and 8 GB of memory (inferred). `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            group_id: Job group ID, the `group_id` of `client.groups.create` by Huawei's newer page of
                `client.jobs.update_v3`, or `id` of `client.groups.list` (inferred).
            host_type: Host type: `devcloud` for the default executors, `custom_host` for custom ones, or
                `custom_acc` for custom ones of the acceleration type.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            timeout: Time limit of a build.
            triggers: Schedules that start builds of the job.

        Returns:
            ID of the new job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: not safe. Creates a second job, or fails because the name is taken (inferred).

        Manual: section 4.19, 创建构建任务
            https://support.huaweicloud.com/api-codeci/CreateBuildJob.html

        Example:
            >>> from codearts_build.models import JobStepInput
            >>> response = client.jobs.create_v3(
            ...     arch="x86-64",
            ...     job_name="storefront-api",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     steps=[JobStepInput(module_id="devcloud2018.codeci_action_20043.action", name="Maven")],
            ... )
        """
        return self._call(
            operations.CREATE_JOB_V_3,
            {},
            body_of(
                {
                    "arch": arch,
                    "job_name": job_name,
                    "project_id": project_id,
                    "steps": steps,
                    "auto_update_sub_module": auto_update_sub_module,
                    "build_config_type": build_config_type,
                    "build_if_code_updated": build_if_code_updated,
                    "flavor": flavor,
                    "group_id": group_id,
                    "host_type": host_type,
                    "parameters": parameters,
                    "scms": scms,
                    "timeout": timeout,
                    "triggers": triggers,
                }
            ),
        )

    def update_v3(
        self,
        *,
        arch: str,
        job_id: str,
        job_name: str,
        project_id: str,
        steps: Sequence[JobStepInput],
        agency_urn: str | None = None,
        auto_update_sub_module: str | None = None,
        build_config_type: str | None = None,
        description: str | None = None,
        flavor: str | None = None,
        group_id: str | None = None,
        host_type: str | None = None,
        parameters: Sequence[JobParameter] | None = None,
        scms: Sequence[JobSourceUpdate] | None = None,
        source_code: str | None = None,
        timeout: JobTimeout | None = None,
    ) -> JobSavedResponse:
        """Update a job (v3).

        Replaces the definition of a job, its name included (inferred). Use `client.jobs.update` instead:
        Huawei's newer pages list this operation as outdated. Send the whole definition (inferred): read it with
        `client.jobs.get_v3` and `get_all_params=true`, change it, and send it back. Without `get_all_params`,
        `steps` can be null (observed), but the update requires it. `client.jobs.get_v3` also returns
        `build_if_code_updated`, `triggers`, `limit_time`, `actions` and `build_environment_type`, and
        `enable_git_lfs`, `group_name` and `repo_name` of `scms`, which no witness has here. Whether optional
        properties that are absent from the request are kept is unknown.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            steps: Build steps, in the order in which they run (inferred): at most 50, and 30 in the Beijing
                regions.
            agency_urn: URN of an IAM agency (inferred).
            auto_update_sub_module: Whether submodules are updated automatically, as the text `true` or `false`.
                Defaults to `false`.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (inferred).
            description: Job description.
            flavor: Executor size, such as `2u8g`: 2 CPUs and 8 GB of memory (inferred). `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            group_id: Job group ID, the `group_id` of `client.groups.create` by Huawei's newer page of
                `client.jobs.update_v3`, or `id` of `client.groups.list` (inferred).
            host_type: Host type: `devcloud` for the default executors, `custom_host` for custom ones, or
                `custom_acc` for custom ones of the acceleration type.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            source_code: Source of the code, such as `codeci` (inferred).
            timeout: Time limit of a build.

        Returns:
            ID of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Sets the same definition again; `client.jobs.list_changes` may list it twice
        (inferred).

        Manual: section 4.20, 更新构建任务
            https://support.huaweicloud.com/api-codeci/UpdateBuildJob.html

        Example:
            >>> from codearts_build.models import JobStepInput
            >>> response = client.jobs.update_v3(
            ...     arch="x86-64",
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     job_name="storefront-api",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     steps=[JobStepInput(module_id="devcloud2018.codeci_action_20043.action", name="Maven")],
            ... )
        """
        return self._call(
            operations.UPDATE_JOB_V_3,
            {},
            body_of(
                {
                    "arch": arch,
                    "job_id": job_id,
                    "job_name": job_name,
                    "project_id": project_id,
                    "steps": steps,
                    "agency_urn": agency_urn,
                    "auto_update_sub_module": auto_update_sub_module,
                    "build_config_type": build_config_type,
                    "description": description,
                    "flavor": flavor,
                    "group_id": group_id,
                    "host_type": host_type,
                    "parameters": parameters,
                    "scms": scms,
                    "source_code": source_code,
                    "timeout": timeout,
                }
            ),
        )

    def delete_v3(self, *, job_id: str) -> JobDeletedV3Response:
        """Delete a job (v3).

        Deletes a job, as `client.jobs.delete` does. It is then in the recycle bin (inferred):
        `client.recycle_bin.list` lists it and `client.recycle_bin.restore` restores it.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            IDs of the deleted job and its project.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails with 422 and `CB.00031006`, because the job is gone (inferred).

        Manual: section 4.16, 删除构建任务
            https://support.huaweicloud.com/eu/api-codeci/DeleteBuildJob.html

        Example:
            >>> response = client.jobs.delete_v3(job_id="d28b6e91f04c4a73b5e8c0197f3da264")
        """
        return self._call(operations.DELETE_JOB_V_3, {"job_id": job_id})

    def disable(self, *, job_id: str) -> OperationStatus:
        """Disable a job (v3).

        Disables a job, without a reason. `client.jobs.enable` enables it again (inferred).
        `client.jobs.set_disabled` does both, and takes a reason.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Outcome of the change.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the job disabled (inferred).

        Manual: section 4.17, 禁用构建任务
            https://support.huaweicloud.com/intl/en-us/api-codeci/DisableBuildJob.html

        Example:
            >>> response = client.jobs.disable(job_id="d28b6e91f04c4a73b5e8c0197f3da264")
        """
        return self._call(operations.DISABLE_JOB, {"job_id": job_id})

    def get_v3(self, *, job_id: str, get_all_params: bool | None = None) -> JobConfigV3Response:
        """Get the definition of a job (v3).

        Returns the definition of a job: its repositories, steps and parameters. Use `client.jobs.get` instead:
        Huawei's newer pages list this operation as deprecated. To change the job with `client.jobs.update_v3`,
        set `get_all_params` to `true` (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            get_all_params: Whether the response is complete: `true` or `false`. Defaults to `false`. Without
                `true`, `steps` is null in the manual's sample (observed), and in `client.jobs.get` it is
                present in some responses (observed).

        Returns:
            Definition of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.27, 获取构建任务详情
            https://support.huaweicloud.com/api-codeci/ListJobConfig.html

        Example:
            >>> response = client.jobs.get_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB_V_3, {"job_id": job_id, "get_all_params": get_all_params})

    def enable(self, *, job_id: str) -> OperationStatus:
        """Enable a job (v3).

        Enables a job that `client.jobs.disable` or `client.jobs.set_disabled` has disabled (inferred).
        `client.jobs.set_disabled` can do the same. For deleted jobs, use `client.recycle_bin.restore`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Outcome of the change.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the job enabled (inferred).

        Manual: section 4.18, 恢复构建任务
            https://support.huaweicloud.com/api-codeci/EnableBuildJob.html

        Example:
            >>> response = client.jobs.enable(job_id="d28b6e91f04c4a73b5e8c0197f3da264")
        """
        return self._call(operations.ENABLE_JOB, {"job_id": job_id})

    def check_running(self, *, job_id: str) -> JobRunning:
        """Check whether a job is running.

        Returns whether a build of the job is running, without its number or its result. `false` does not mean a
        success: to wait for one build and its result, use `client.builds.get_summary`.
        `client.jobs.get_latest_build_state` also returns the number of the latest build. Whether a waiting
        build counts as running is not documented: in the manual's example the result is `false` after a build
        was started (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Whether the job is running.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.4, 查看任务运行状态
            https://support.huaweicloud.com/api-codeci/ShowJobStatus.html

        Example:
            >>> response = client.jobs.check_running(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.CHECK_JOB_RUNNING, {"job_id": job_id})

    def list_by_project_v3(self, *, project_id: str, page_index: int, page_size: int) -> ProjectJobV3List:
        """List the jobs of a project (v3).

        Returns the caller's jobs in a project, one page at a time, each with the state of its latest build and
        the caller's permissions on it. Use `client.jobs.list_by_project` instead, which can also search and
        sort: Huawei's newer pages list this operation as outdated.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            page_index: Page number, from 0, and up to 999999999 by Huawei's newer page. The manual's default is
                0.
            page_size: Page size, at most 100 jobs. The manual's default is 0.

        Returns:
            One page of the jobs of the caller in the project.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.5, 查看项目下用户的构建任务列表
            https://support.huaweicloud.com/api-codeci/ShowJobListByProjectId.html

        Example:
            >>> response = client.jobs.list_by_project_v3(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     page_index=0,
            ...     page_size=20,
            ... )
        """
        return self._call(
            operations.LIST_JOBS_BY_PROJECT_V_3,
            {"project_id": project_id, "page_index": page_index, "page_size": page_size},
        )

    def iter_by_project_v3(self, *, project_id: str, page_size: int | None = None) -> Iterator[ProjectJob]:
        """List the jobs of a project (v3).

        Returns the caller's jobs in a project, one page at a time, each with the state of its latest build and
        the caller's permissions on it. Use `client.jobs.list_by_project` instead, which can also search and
        sort: Huawei's newer pages list this operation as outdated.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            page_size: Page size, at most 100 jobs. The manual's default is 0. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.5, 查看项目下用户的构建任务列表
            https://support.huaweicloud.com/api-codeci/ShowJobListByProjectId.html

        Example:
            >>> for item in client.jobs.iter_by_project_v3(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68"):
            ...     print(item)
        """
        return iterate(
            self._caller, operations.LIST_JOBS_BY_PROJECT_V_3, {"project_id": project_id, "page_size": page_size}
        )


class AsyncJobs(AsyncResource):
    """Jobs

    Build jobs with their sources, steps, parameters and triggers.
    """

    async def delete_many(self, *, job_ids: Sequence[str]) -> JobDeletedResponse:
        """Delete several jobs.

        Deletes several jobs at once. They are then in the recycle bin, as after `client.jobs.delete`
        (inferred). The response names one job only, so `client.recycle_bin.list` shows whether all were deleted
        (inferred).

        Args:
            job_ids: Job IDs, each 32 letters and digits. The job lists return them as `id`.

        Returns:
            One of the deleted jobs (inferred).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails or does nothing, because the jobs are gone (inferred).

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/BatchDeleteBuildJobs.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.jobs.delete_many(job_ids=["5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"])
        """
        return await self._call(operations.DELETE_JOBS, {}, body_of({"job_ids": job_ids}))

    async def list_parameter_types(self) -> ParameterTypeListResponse:
        """List the types of job parameters.

        Returns the types of parameters that the job editor offers, with the attributes of each type and the
        constraints on their values. Takes neither a project nor a job.

        Returns:
            Types of parameters, with their attributes.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.61, 编辑页获取参数类型的接口
            https://support.huaweicloud.com/api-codeci/ShowBuildParamsList.html

        Example:
            >>> response = await client.jobs.list_parameter_types()
        """
        return await self._call(operations.LIST_PARAMETER_TYPES, {})

    async def check_below_limit(self) -> JobCountCheck:
        """Check whether the number of jobs is below its limit.

        Returns whether the number of jobs is below its upper limit: `true` while it is below, `false` once it
        is reached. Check before many jobs are created. The limit is 10,000 jobs for each account. For the
        number of jobs of the account, use `client.account.get_summary`.

        Returns:
            Whether the number of jobs is below the limit.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.91, 检查任务数量是否上限
            https://support.huaweicloud.com/api-codeci/CheckJobCountIsTopLimit.html

        Example:
            >>> response = await client.jobs.check_below_limit()
        """
        return await self._call(operations.CHECK_JOBS_BELOW_LIMIT, {})

    async def check_name_taken(self, *, job_name: str, project_id: str) -> JobNameCheck:
        """Check whether a job name is taken.

        Returns whether the project already has a job of this name. Check before `client.jobs.create`, or before
        a job is renamed with `client.jobs.update`. The name is not reserved (inferred).

        Args:
            job_name: Job name to look for in the project.
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            Whether the name is taken.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.39, 查看项目下任务名是否存在
            https://support.huaweicloud.com/api-codeci/CheckJobNameIsExists.html

        Example:
            >>> response = await client.jobs.check_name_taken(
            ...     job_name="storefront-api",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ... )
        """
        return await self._call(operations.CHECK_JOB_NAME_TAKEN, {"job_name": job_name, "project_id": project_id})

    async def copy(
        self,
        *,
        arch: str,
        copy_job_id: str,
        job_name: str,
        project_id: str,
        steps: Sequence[JobStepInput],
        auto_update_sub_module: str | None = None,
        build_config_type: str | None = None,
        flavor: str | None = None,
        host_type: str | None = None,
        parameters: Sequence[JobParameter] | None = None,
        scms: Sequence[JobSourceInput] | None = None,
        triggers: Sequence[JobTriggerInput] | None = None,
    ) -> JobSavedResponse:
        """Copy a job.

        Creates a job from an existing one and returns the ID of the new job (inferred). The manual's sample has
        the same ID in the request and in the response (observed). The request contains the whole definition of
        the copy (inferred): read it with `client.jobs.get` and `get_all_params=true`, and take a name from
        `client.jobs.get_copy_name` (inferred). Without `get_all_params`, `steps` can be null (observed), but
        the copy requires it. `client.jobs.get` also returns `build_if_code_updated`, `group_id`, `timeout` and
        properties of Huawei's newer pages alone. Neither the manual nor the SDK has them here.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            copy_job_id: ID of the job to copy, 32 letters and digits. The job lists return it as `id`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            steps: Build steps, in the order in which they run (inferred): at most 50, and 30 in the Beijing
                regions. The list can be empty in `client.jobs.create` and `client.jobs.update` (observed).
            auto_update_sub_module: Whether submodules are updated automatically, as the text `true` or `false`.
                Defaults to `false` in `client.jobs.create` and `client.jobs.copy`.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (inferred).
            flavor: Executor size, such as `2u8g`: 2 CPUs and 8 GB of memory (inferred). `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            host_type: Host type: `devcloud` for the default executors, `custom_host` for custom ones, or
                `custom_acc` for custom ones of the acceleration type.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            triggers: Schedules that start builds of the job.

        Returns:
            ID of the new job (inferred).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: not safe. Creates a second job, or fails because the name is taken (inferred).

        Manual: section 4.97, 复制构建任务
            https://support.huaweicloud.com/api-codeci/CopyJob.html

        Example:
            >>> from codearts_build.models import JobStepInput
            >>> response = await client.jobs.copy(
            ...     arch="x86-64",
            ...     copy_job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     job_name="storefront-api-copy-1",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     steps=[JobStepInput(module_id="devcloud2018.codeci_action_20043.action", name="Maven")],
            ... )
        """
        return await self._call(
            operations.COPY_JOB,
            {},
            body_of(
                {
                    "arch": arch,
                    "copy_job_id": copy_job_id,
                    "job_name": job_name,
                    "project_id": project_id,
                    "steps": steps,
                    "auto_update_sub_module": auto_update_sub_module,
                    "build_config_type": build_config_type,
                    "flavor": flavor,
                    "host_type": host_type,
                    "parameters": parameters,
                    "scms": scms,
                    "triggers": triggers,
                }
            ),
        )

    async def create(
        self,
        *,
        arch: str,
        job_name: str,
        project_id: str,
        auto_update_sub_module: str | None = None,
        build_config_type: str | None = None,
        build_if_code_updated: bool | None = None,
        flavor: str | None = None,
        group_id: str | None = None,
        host_type: str | None = None,
        parameters: Sequence[JobParameter] | None = None,
        scms: Sequence[JobSourceInput] | None = None,
        steps: Sequence[JobStepInput] | None = None,
        timeout: JobTimeout | None = None,
        triggers: Sequence[JobTriggerInput] | None = None,
    ) -> JobSavedResponse:
        """Create a job.

        Creates a job in a project and returns its ID. Builds start with `client.builds.run` or by a trigger.
        Huawei's API definition and its SDK require `steps`, and the manual does not: send an empty list for
        none, which is accepted (observed). The service fills in `host_type`, and `build_type`, `depth`,
        `group_name` and `repo_name` of a repository, if they are absent (inferred). It adds no parameters
        (inferred).

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            auto_update_sub_module: Whether submodules are updated automatically, as the text `true` or `false`.
                Defaults to `false` in `client.jobs.create` and `client.jobs.copy`.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (inferred).
            build_if_code_updated: Whether a push to the repository starts a build.
            flavor: Executor size, such as `2u8g`: 2 CPUs and 8 GB of memory (inferred). `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            group_id: Job group ID (SDK).
            host_type: Host type: `devcloud` for the default executors, `custom_host` for custom ones, or
                `custom_acc` for custom ones of the acceleration type.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            steps: Build steps, in the order in which they run (inferred): at most 50, and 30 in the Beijing
                regions. The list can be empty in `client.jobs.create` and `client.jobs.update` (observed).
            timeout: Time limit of a build (SDK).
            triggers: Schedules that start builds of the job.

        Returns:
            ID of the new job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: not safe. Creates a second job, or fails because the name is taken (inferred).

        Manual: section 4.95, 创建构建任务
            https://support.huaweicloud.com/intl/ar-mena/api-codeci/CreateNewJob.html

        Example:
            >>> response = await client.jobs.create(
            ...     arch="x86-64",
            ...     job_name="storefront-api",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ... )
        """
        return await self._call(
            operations.CREATE_JOB,
            {},
            body_of(
                {
                    "arch": arch,
                    "job_name": job_name,
                    "project_id": project_id,
                    "auto_update_sub_module": auto_update_sub_module,
                    "build_config_type": build_config_type,
                    "build_if_code_updated": build_if_code_updated,
                    "flavor": flavor,
                    "group_id": group_id,
                    "host_type": host_type,
                    "parameters": parameters,
                    "scms": scms,
                    "steps": steps,
                    "timeout": timeout,
                    "triggers": triggers,
                }
            ),
        )

    async def list_default_parameters(self) -> DefaultParameterListResponse:
        """List the default parameters of a job.

        Returns the default build parameters, in the form of `parameters` in `client.jobs.create`.
        `client.jobs.create` does not add them to a job (inferred). Takes neither a project nor a job.

        Returns:
            Default parameters of a job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.64, 获取编译构建默认参数
            https://support.huaweicloud.com/api-codeci/ShowDefaultBuildParameters.html

        Example:
            >>> response = await client.jobs.list_default_parameters()
        """
        return await self._call(operations.LIST_DEFAULT_PARAMETERS, {})

    async def list(
        self,
        *,
        build_status: str | None = None,
        creator_id: str | None = None,
        page_index: int | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
    ) -> JobListResponse:
        """List the jobs of the caller.

        Returns the caller's jobs in all projects, one page at a time, each with its project, source and latest
        build and the caller's permissions on it. One sample has a total of 20697 jobs (observed), so narrow the
        search or read page by page. For the jobs of one project, use `client.jobs.list_by_project`.

        Args:
            build_status: State of the latest build, `red`, `blue`, `timeout`, `aborted`, `building` or `none`
                as in `client.jobs.list_by_project` (inferred).
            creator_id: Creator, by user ID as in `job_creator` of the jobs (inferred).
            page_index: Page number, from 0 to 999999999. Defaults to 0.
            page_size: Page size, 1 to 100 jobs. Defaults to 10.
            search: Search condition, a keyword (SDK). The properties that are searched are not documented.
            sort_field: Name of the field to sort by. The names are not documented. Example made up.
            sort_order: Sort direction: `ASC` or `DESC`.

        Returns:
            One page of the jobs of the caller.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.37, 查看用户全部的构建任务列表
            https://support.huaweicloud.com/api-codeci/ListJob.html

        Example:
            >>> response = await client.jobs.list()
        """
        return await self._call(
            operations.LIST_JOBS,
            {
                "build_status": build_status,
                "creator_id": creator_id,
                "page_index": page_index,
                "page_size": page_size,
                "search": search,
                "sort_field": sort_field,
                "sort_order": sort_order,
            },
        )

    def iter(
        self,
        *,
        build_status: str | None = None,
        creator_id: str | None = None,
        page_size: int | None = None,
        search: str | None = None,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
    ) -> AsyncIterator[Job]:
        """List the jobs of the caller.

        Returns the caller's jobs in all projects, one page at a time, each with its project, source and latest
        build and the caller's permissions on it. One sample has a total of 20697 jobs (observed), so narrow the
        search or read page by page. For the jobs of one project, use `client.jobs.list_by_project`.

        Args:
            build_status: State of the latest build, `red`, `blue`, `timeout`, `aborted`, `building` or `none`
                as in `client.jobs.list_by_project` (inferred).
            creator_id: Creator, by user ID as in `job_creator` of the jobs (inferred).
            page_size: Page size, 1 to 100 jobs. Defaults to 10. None for 100, the largest.
            search: Search condition, a keyword (SDK). The properties that are searched are not documented.
            sort_field: Name of the field to sort by. The names are not documented. Example made up.
            sort_order: Sort direction: `ASC` or `DESC`.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.37, 查看用户全部的构建任务列表
            https://support.huaweicloud.com/api-codeci/ListJob.html

        Example:
            >>> async for item in client.jobs.iter():
            ...     print(item)
        """
        return async_iterate(
            self._caller,
            operations.LIST_JOBS,
            {
                "build_status": build_status,
                "creator_id": creator_id,
                "page_size": page_size,
                "search": search,
                "sort_field": sort_field,
                "sort_order": sort_order,
            },
        )

    async def list_system_parameters(self) -> SystemParameterListResponse:
        """List the predefined parameters.

        Returns the predefined parameters, whose values the service sets itself. A build step refers to one as
        `${BUILDNUMBER}`. Takes neither a project nor a job. For the parameters of a job, use `client.jobs.get`.

        Returns:
            Predefined parameters.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.86, 查看系统预定义参数
            https://support.huaweicloud.com/api-codeci/ShowJobSystemParameters.html

        Example:
            >>> response = await client.jobs.list_system_parameters()
        """
        return await self._call(operations.LIST_SYSTEM_PARAMETERS, {})

    async def update(
        self,
        *,
        arch: str,
        job_id: str,
        job_name: str,
        project_id: str,
        steps: Sequence[JobStepInput],
        auto_update_sub_module: str | None = None,
        build_config_type: str | None = None,
        build_if_code_updated: bool | None = None,
        flavor: str | None = None,
        group_id: str | None = None,
        host_type: str | None = None,
        parameters: Sequence[JobParameter] | None = None,
        scms: Sequence[JobSourceInput] | None = None,
        source_code: str | None = None,
        triggers: Sequence[JobTriggerInput] | None = None,
    ) -> JobSavedResponse:
        """Update a job.

        Replaces the definition of a job, its name included (observed). The request contains the whole
        definition (observed): read it with `client.jobs.get` and `get_all_params=true`, change it, and send it
        back. Without `get_all_params`, `steps` can be null (observed), but the update requires it.
        `client.jobs.get` also returns `build_if_code_updated`, `group_id` and `timeout`, which the manual does
        not list here. Clients send the first two (observed). They also send back `limit_time` and `actions` if
        `client.jobs.get` has returned them (observed). Whether schedules that are absent from the request are
        kept is unknown.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            steps: Build steps, in the order in which they run (inferred): at most 50, and 30 in the Beijing
                regions. The list can be empty in `client.jobs.create` and `client.jobs.update` (observed).
            auto_update_sub_module: Whether submodules are updated automatically, as the text `true` or `false`.
                Defaults to `false` in `client.jobs.create` and `client.jobs.copy`.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (inferred).
            build_if_code_updated: Whether a push to the repository starts a build. Clients send it (observed).
            flavor: Executor size, such as `2u8g`: 2 CPUs and 8 GB of memory (inferred). `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            group_id: Job group ID. Clients send it (observed).
            host_type: Host type: `devcloud` for the default executors, `custom_host` for custom ones, or
                `custom_acc` for custom ones of the acceleration type.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            source_code: Source of the code, such as `codeci` (inferred).
            triggers: Schedules that start builds of the job.

        Returns:
            ID of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Sets the same definition again; `client.jobs.list_changes` may list it twice
        (inferred).

        Manual: section 4.96, 更新构建任务
            https://support.huaweicloud.com/api-codeci/

        Example:
            >>> from codearts_build.models import JobStepInput
            >>> response = await client.jobs.update(
            ...     arch="x86-64",
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     job_name="storefront-api",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     steps=[JobStepInput(module_id="devcloud2018.codeci_action_20043.action", name="Maven")],
            ... )
        """
        return await self._call(
            operations.UPDATE_JOB,
            {},
            body_of(
                {
                    "arch": arch,
                    "job_id": job_id,
                    "job_name": job_name,
                    "project_id": project_id,
                    "steps": steps,
                    "auto_update_sub_module": auto_update_sub_module,
                    "build_config_type": build_config_type,
                    "build_if_code_updated": build_if_code_updated,
                    "flavor": flavor,
                    "group_id": group_id,
                    "host_type": host_type,
                    "parameters": parameters,
                    "scms": scms,
                    "source_code": source_code,
                    "triggers": triggers,
                }
            ),
        )

    async def get_disabled_state(self, *, job_id: str) -> JobDisabledResponse:
        """Get the disabled state of a job.

        Returns whether a job is disabled, and by whom, when and why. `result` is null in the manual's sample
        (observed), for a job that is enabled (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            User, time and reason of the disabling, or null. The first example is made up.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.69, 查询任务是否已禁用
            https://support.huaweicloud.com/api-codeci/ShowDisable.html

        Example:
            >>> response = await client.jobs.get_disabled_state(job_id="d28b6e91f04c4a73b5e8c0197f3da264")
        """
        return await self._call(operations.GET_JOB_DISABLED_STATE, {"job_id": job_id})

    async def get(self, *, job_id: str, get_all_params: bool | None = None) -> JobConfigResponse:
        """Get the definition of a job.

        Returns the definition of a job: its repositories, steps, parameters and schedules. To change or copy
        the job, set `get_all_params` to `true`, change the definition, and send it to `client.jobs.update`
        (observed) or `client.jobs.copy` (inferred). Properties that no request has set can be null or empty
        (inferred). Steps can have more properties than a request has set (observed). For the state of the job,
        use `client.jobs.get_overview`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            get_all_params: Whether the response is complete: `true` or `false`. Defaults to `false`, as in
                `client.jobs.get_v3` (inferred). Without `true`, `steps` is null in some responses and present
                in others (observed).

        Returns:
            Definition of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.103, 获取构建任务详情
            https://support.huaweicloud.com/api-codeci/ShowJobConfig.html

        Example:
            >>> response = await client.jobs.get(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB, {"job_id": job_id, "get_all_params": get_all_params})

    async def get_copy_name(self, *, job_id: str) -> TextDetailedResponse:
        """Get a name for a copy of a job.

        Returns a name for a copy of the job, such as `storefront-api-copy-1` (observed). It copies nothing
        (inferred). Pass the name to `client.jobs.copy` as `job_name` (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Name for the copy, in `result`.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.84, 复制任务名
            https://support.huaweicloud.com/api-codeci/ShowCopyName.html

        Example:
            >>> response = await client.jobs.get_copy_name(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB_COPY_NAME, {"job_id": job_id})

    async def delete(self, *, job_id: str) -> JobDeletedResponse:
        """Delete a job.

        Deletes a job. It is then in the recycle bin: `client.recycle_bin.list` lists it and
        `client.recycle_bin.restore` restores it. A second deletion of the same job has the status 422
        (observed). `client.jobs.delete_many` deletes several jobs.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            IDs of the deleted job and its project.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails with 422 and `DEVCB.00031006`, because the job is gone (observed).

        Manual: section 4.60, 删除任务
            https://support.huaweicloud.com/api-codeci/DeleteTheJob.html

        Example:
            >>> response = await client.jobs.delete(job_id="d28b6e91f04c4a73b5e8c0197f3da264")
        """
        return await self._call(operations.DELETE_JOB, {"job_id": job_id})

    async def get_diff(self, *, job_id: str, original_no: str, revisedl_no: str) -> JobConfigDiffResponse:
        """Get the difference between two versions of a job.

        Returns the difference between two versions of a job's definition. `client.jobs.list_changes` lists the
        changes that made them (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            original_no: Number of the older change, `update_number` of `client.jobs.list_changes` (inferred).
            revisedl_no: Number of the newer change, `update_number` of `client.jobs.list_changes` (inferred).
                The service spells the name this way.

        Returns:
            Difference between the two versions, in `result`. Example made up.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.71, 获取构建任务配置的对比差异
            https://support.huaweicloud.com/api-codeci/ShowJobConfigDiff.html

        Example:
            >>> response = await client.jobs.get_diff(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     original_no="2",
            ...     revisedl_no="3",
            ... )
        """
        return await self._call(
            operations.GET_JOB_DIFF, {"job_id": job_id, "original_no": original_no, "revisedl_no": revisedl_no}
        )

    async def set_disabled(self, *, job_id: str, disabled: bool, reason: str | None = None) -> OperationStatus:
        """Set whether a job is disabled.

        Disables or enables a job, with an optional reason. For the reason and the user who disabled a job, use
        `client.jobs.get_disabled_state`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            disabled: `true` disables the job, `false` enables it.
            reason: Reason for the disabling.

        Returns:
            Outcome of the change.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the job disabled or enabled (inferred).

        Manual: section 4.43, 禁用任务
            https://support.huaweicloud.com/api-codeci/DisableTheJob.html

        Example:
            >>> response = await client.jobs.set_disabled(
            ...     job_id="d28b6e91f04c4a73b5e8c0197f3da264",
            ...     disabled=True,
            ... )
        """
        return await self._call(
            operations.SET_JOB_DISABLED, {"job_id": job_id}, body_of({"disabled": disabled, "reason": reason})
        )

    async def add_favorite(self, *, job_id: str) -> FavoriteResponse:
        """Add a job to the favorites.

        Marks the job as a favorite, for the caller alone (inferred). `favorite` of
        `client.jobs.list_by_project` shows the mark (inferred), and `client.jobs.remove_favorite` removes it.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The job is a favorite.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the job among the favorites (inferred).

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/AddFavouriteTask.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.jobs.add_favorite(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.ADD_FAVORITE_JOB, {"job_id": job_id})

    async def list_changes(
        self, *, job_id: str, page_no: int | None = None, page_size: int | None = None
    ) -> JobChangeListResponse:
        """List the changes of a job.

        Returns the changes of a job's definition, with user and time, one page at a time.
        `client.jobs.get_diff` compares the job after two of them (inferred). For the builds of the job, use
        `client.records.list`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            page_no: Page number, from 1. Defaults to 1.
            page_size: Page size, at most 100 items. Defaults to 10.

        Returns:
            One page of the job's changes.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.83, 获取修改历史
            https://support.huaweicloud.com/api-codeci/ListUpdateJobHistory.html

        Example:
            >>> response = await client.jobs.list_changes(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(
            operations.LIST_JOB_CHANGES, {"job_id": job_id, "page_no": page_no, "page_size": page_size}
        )

    def iter_changes(self, *, job_id: str, page_size: int | None = None) -> AsyncIterator[JobChange]:
        """List the changes of a job.

        Returns the changes of a job's definition, with user and time, one page at a time.
        `client.jobs.get_diff` compares the job after two of them (inferred). For the builds of the job, use
        `client.records.list`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.83, 获取修改历史
            https://support.huaweicloud.com/api-codeci/ListUpdateJobHistory.html

        Example:
            >>> async for item in client.jobs.iter_changes(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"):
            ...     print(item)
        """
        return async_iterate(self._caller, operations.LIST_JOB_CHANGES, {"job_id": job_id, "page_size": page_size})

    async def get_overview(self, *, job_id: str) -> JobInfoResponse:
        """Get the state of a job.

        Returns the name and state of a job, the state and time of its latest build, and the caller's
        permissions on the job. For the definition of the job, use `client.jobs.get`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            State of the job. Example made up.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.46, 查看构建任务构建信息
            https://support.huaweicloud.com/api-codeci/ShowJobInfo.html

        Example:
            >>> response = await client.jobs.get_overview(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB_OVERVIEW, {"job_id": job_id})

    async def get_pipeline_info(
        self, *, job_id: str, all: bool | None = None, check_param_used: str | None = None
    ) -> JobPipelineInfoResponse:
        """Get the pipeline information of a job.

        Returns the repositories and parameters of a job and the rule for job names, as pipelines use them. For
        the whole definition of the job, with its steps, use `client.jobs.get`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            all: Whether the response is complete: `true` or `false`. Defaults to `true`. The difference is not
                documented.
            check_param_used: Whether to remove parameters that are not used, as text. The values are not
                documented; they are `true` and `false` (inferred).

        Returns:
            Pipeline information of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.105, 流水线查看构建任务信息
            https://support.huaweicloud.com/api-codeci/ShowJobPipelineInfo.html

        Example:
            >>> response = await client.jobs.get_pipeline_info(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(
            operations.GET_JOB_PIPELINE_INFO, {"job_id": job_id, "all": all, "check_param_used": check_param_used}
        )

    async def get_latest_build_state(self, *, job_id: str) -> RunningStatusResponse:
        """Get the state of a job's latest build.

        Returns whether the job is running, with the number and the progress of its latest build. A build that
        is not running has not necessarily succeeded, and the response does not show whether it did (inferred).
        To wait for one build and its result, use `client.builds.get_summary`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Whether the job is running, and its latest build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.49, 查看任务是否在构建
            https://support.huaweicloud.com/api-codeci/ShowRunningStatus.html

        Example:
            >>> response = await client.jobs.get_latest_build_state(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_LATEST_BUILD_STATE, {"job_id": job_id})

    async def wait_until_idle(
        self, *, job_id: str, timeout: float = 3600.0, interval: float | None = None
    ) -> RunningStatusResponse:
        """Get the state of a job's latest build.

        Returns whether the job is running, with the number and the progress of its latest build. A build that
        is not running has not necessarily succeeded, and the response does not show whether it did (inferred).
        To wait for one build and its result, use `client.builds.get_summary`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.

        Returns:
            The response that ended the wait.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), WaitTimeoutError

        Manual: section 4.49, 查看任务是否在构建
            https://support.huaweicloud.com/api-codeci/ShowRunningStatus.html

        Example:
            >>> response = await client.jobs.wait_until_idle(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await async_wait(
            self._caller, operations.GET_LATEST_BUILD_STATE, {"job_id": job_id}, timeout=timeout, interval=interval
        )

    async def get_step_status(self, *, job_id: str, build_no: int | str | None = None) -> JobStatusResponse:
        """Get the step status of a build.

        Returns the state of a build's workflow, with the order and the states of its steps as text. Send
        `build_no`: without it the response is about the first build, not the latest. For steps that are easier
        to read, use `client.builds.get_stages`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job. It begins at 1 and grows by 1 with each build. Defaults to 1,
                the first build.

        Returns:
            State of the build's workflow and steps. Example made up, without `flow` and `states`.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.104, 查询任务状态
            https://support.huaweicloud.com/api-codeci/ShowJobStepStatus.html

        Example:
            >>> response = await client.jobs.get_step_status(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB_STEP_STATUS, {"job_id": job_id, "build_no": build_no})

    async def remove_favorite(self, *, job_id: str) -> FavoriteResponse:
        """Remove a job from the favorites.

        Removes the mark that `client.jobs.add_favorite` sets, for the caller alone (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The job is no favorite.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the job out of the favorites (inferred).

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/RemoverFavouriteTask.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.jobs.remove_favorite(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.REMOVE_FAVORITE_JOB, {"job_id": job_id})

    async def list_by_project(
        self,
        *,
        project_id: str,
        page_index: int,
        page_size: int,
        build_status: str | None = None,
        by_group: bool | None = None,
        creator_id: str | None = None,
        group_path_id: str | None = None,
        search: str | None = None,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
    ) -> ProjectJobList:
        """List the jobs of a project.

        Returns the jobs of a project, one page at a time, each with the state of its latest build and the
        caller's permissions on it. The jobs can be searched, sorted, filtered and grouped. A page after the
        last one is empty (observed). The caller must be a member of the project (observed). For the jobs of all
        projects, use `client.jobs.list`.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            page_index: Page number, from 0 to 999999999. Page 1 is the second page (observed). The manual
                counts from 1, with a default of 1; Huawei's newer page has 0.
            page_size: Page size, 1 to 100 jobs. The manual's default is 10.
            build_status: State of the latest build: `red`, `blue`, `timeout`, `aborted`, `building` or `none`.
            by_group: Whether to group the jobs. Defaults to `false`.
            creator_id: User ID of the creator, as in `job_creator` of the jobs (observed).
            group_path_id: Job group ID. For a group inside another group it is `path_id` of
                `client.groups.list` (inferred). It limits the list to one group (inferred).
            search: Search condition. The properties that are searched are not documented.
            sort_field: Name of the field to sort by. The names are not documented. Example made up.
            sort_order: Sort direction: `ASC` or `DESC`, as in `client.jobs.list` (inferred).

        Returns:
            One page of the project's jobs.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Manual: section 4.98, 查询项目任务列表
            https://support.huaweicloud.com/api-codeci/ListProjectJobs.html

        Example:
            >>> response = await client.jobs.list_by_project(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     page_index=0,
            ...     page_size=20,
            ... )
        """
        return await self._call(
            operations.LIST_JOBS_BY_PROJECT,
            {
                "project_id": project_id,
                "page_index": page_index,
                "page_size": page_size,
                "build_status": build_status,
                "by_group": by_group,
                "creator_id": creator_id,
                "group_path_id": group_path_id,
                "search": search,
                "sort_field": sort_field,
                "sort_order": sort_order,
            },
        )

    def iter_by_project(
        self,
        *,
        project_id: str,
        page_size: int | None = None,
        build_status: str | None = None,
        by_group: bool | None = None,
        creator_id: str | None = None,
        group_path_id: str | None = None,
        search: str | None = None,
        sort_field: str | None = None,
        sort_order: Literal["ASC", "DESC"] | None = None,
    ) -> AsyncIterator[ProjectJob]:
        """List the jobs of a project.

        Returns the jobs of a project, one page at a time, each with the state of its latest build and the
        caller's permissions on it. The jobs can be searched, sorted, filtered and grouped. A page after the
        last one is empty (observed). The caller must be a member of the project (observed). For the jobs of all
        projects, use `client.jobs.list`.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            page_size: Page size, 1 to 100 jobs. The manual's default is 10. None for 100, the largest.
            build_status: State of the latest build: `red`, `blue`, `timeout`, `aborted`, `building` or `none`.
            by_group: Whether to group the jobs. Defaults to `false`.
            creator_id: User ID of the creator, as in `job_creator` of the jobs (observed).
            group_path_id: Job group ID. For a group inside another group it is `path_id` of
                `client.groups.list` (inferred). It limits the list to one group (inferred).
            search: Search condition. The properties that are searched are not documented.
            sort_field: Name of the field to sort by. The names are not documented. Example made up.
            sort_order: Sort direction: `ASC` or `DESC`, as in `client.jobs.list` (inferred).

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.98, 查询项目任务列表
            https://support.huaweicloud.com/api-codeci/ListProjectJobs.html

        Example:
            >>> async for item in client.jobs.iter_by_project(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68"):
            ...     print(item)
        """
        return async_iterate(
            self._caller,
            operations.LIST_JOBS_BY_PROJECT,
            {
                "project_id": project_id,
                "page_size": page_size,
                "build_status": build_status,
                "by_group": by_group,
                "creator_id": creator_id,
                "group_path_id": group_path_id,
                "search": search,
                "sort_field": sort_field,
                "sort_order": sort_order,
            },
        )

    async def list_nexus_endpoints(
        self, *, project_id: str, limit: int, offset: int | None = None
    ) -> NexusEndpointListResponse:
        """List a project's private dependency repositories.

        Returns the service endpoints of a project through which builds get dependencies from private
        repositories, such as a Nexus (inferred), a page at a time.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            limit: Page size, at most 100 endpoints. Huawei's API definition has the default 10, and Huawei's
                newer page has the parameter as optional.
            offset: Page number, from 0. Despite its name it counts pages, not endpoints. Defaults to 0.

        Returns:
            One page of the endpoints.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/ListEndPoints.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.jobs.list_nexus_endpoints(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     limit=20,
            ... )
        """
        return await self._call(
            operations.LIST_NEXUS_ENDPOINTS, {"project_id": project_id, "limit": limit, "offset": offset}
        )

    def iter_nexus_endpoints(self, *, project_id: str, limit: int | None = None) -> AsyncIterator[NexusEndpoint]:
        """List a project's private dependency repositories.

        Returns the service endpoints of a project through which builds get dependencies from private
        repositories, such as a Nexus (inferred), a page at a time.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            limit: Page size, at most 100 endpoints. Huawei's API definition has the default 10, and Huawei's
                newer page has the parameter as optional. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX), InvalidResponseError

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/ListEndPoints.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> async for item in client.jobs.iter_nexus_endpoints(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ... ):
            ...     print(item)
        """
        return async_iterate(self._caller, operations.LIST_NEXUS_ENDPOINTS, {"project_id": project_id, "limit": limit})

    async def create_v3(
        self,
        *,
        arch: str,
        job_name: str,
        project_id: str,
        steps: Sequence[JobStepInput],
        auto_update_sub_module: str | None = None,
        build_config_type: str | None = None,
        build_if_code_updated: bool | None = None,
        flavor: str | None = None,
        group_id: str | None = None,
        host_type: str | None = None,
        parameters: Sequence[JobParameter] | None = None,
        scms: Sequence[JobSourceV3Input] | None = None,
        timeout: JobTimeout | None = None,
        triggers: Sequence[JobTriggerInput] | None = None,
    ) -> JobSavedResponse:
        """Create a job (v3).

        Creates a job in a project and returns its ID. Use `client.jobs.create` instead: Huawei's newer pages
        list this operation as outdated.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            steps: Build steps, in the order in which they run (inferred): at most 50, and 30 in the Beijing
                regions.
            auto_update_sub_module: Whether submodules are updated automatically, as the text `true` or `false`.
                Defaults to `false`.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (inferred).
            build_if_code_updated: Whether a push to the repository starts a build.
            flavor: Executor size, such as `2u8g`: 2 CPUs and 8 GB of memory (inferred). `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            group_id: Job group ID, the `group_id` of `client.groups.create` by Huawei's newer page of
                `client.jobs.update_v3`, or `id` of `client.groups.list` (inferred).
            host_type: Host type: `devcloud` for the default executors, `custom_host` for custom ones, or
                `custom_acc` for custom ones of the acceleration type.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            timeout: Time limit of a build.
            triggers: Schedules that start builds of the job.

        Returns:
            ID of the new job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: not safe. Creates a second job, or fails because the name is taken (inferred).

        Manual: section 4.19, 创建构建任务
            https://support.huaweicloud.com/api-codeci/CreateBuildJob.html

        Example:
            >>> from codearts_build.models import JobStepInput
            >>> response = await client.jobs.create_v3(
            ...     arch="x86-64",
            ...     job_name="storefront-api",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     steps=[JobStepInput(module_id="devcloud2018.codeci_action_20043.action", name="Maven")],
            ... )
        """
        return await self._call(
            operations.CREATE_JOB_V_3,
            {},
            body_of(
                {
                    "arch": arch,
                    "job_name": job_name,
                    "project_id": project_id,
                    "steps": steps,
                    "auto_update_sub_module": auto_update_sub_module,
                    "build_config_type": build_config_type,
                    "build_if_code_updated": build_if_code_updated,
                    "flavor": flavor,
                    "group_id": group_id,
                    "host_type": host_type,
                    "parameters": parameters,
                    "scms": scms,
                    "timeout": timeout,
                    "triggers": triggers,
                }
            ),
        )

    async def update_v3(
        self,
        *,
        arch: str,
        job_id: str,
        job_name: str,
        project_id: str,
        steps: Sequence[JobStepInput],
        agency_urn: str | None = None,
        auto_update_sub_module: str | None = None,
        build_config_type: str | None = None,
        description: str | None = None,
        flavor: str | None = None,
        group_id: str | None = None,
        host_type: str | None = None,
        parameters: Sequence[JobParameter] | None = None,
        scms: Sequence[JobSourceUpdate] | None = None,
        source_code: str | None = None,
        timeout: JobTimeout | None = None,
    ) -> JobSavedResponse:
        """Update a job (v3).

        Replaces the definition of a job, its name included (inferred). Use `client.jobs.update` instead:
        Huawei's newer pages list this operation as outdated. Send the whole definition (inferred): read it with
        `client.jobs.get_v3` and `get_all_params=true`, change it, and send it back. Without `get_all_params`,
        `steps` can be null (observed), but the update requires it. `client.jobs.get_v3` also returns
        `build_if_code_updated`, `triggers`, `limit_time`, `actions` and `build_environment_type`, and
        `enable_git_lfs`, `group_name` and `repo_name` of `scms`, which no witness has here. Whether optional
        properties that are absent from the request are kept is unknown.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            steps: Build steps, in the order in which they run (inferred): at most 50, and 30 in the Beijing
                regions.
            agency_urn: URN of an IAM agency (inferred).
            auto_update_sub_module: Whether submodules are updated automatically, as the text `true` or `false`.
                Defaults to `false`.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (inferred).
            description: Job description.
            flavor: Executor size, such as `2u8g`: 2 CPUs and 8 GB of memory (inferred). `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            group_id: Job group ID, the `group_id` of `client.groups.create` by Huawei's newer page of
                `client.jobs.update_v3`, or `id` of `client.groups.list` (inferred).
            host_type: Host type: `devcloud` for the default executors, `custom_host` for custom ones, or
                `custom_acc` for custom ones of the acceleration type.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            source_code: Source of the code, such as `codeci` (inferred).
            timeout: Time limit of a build.

        Returns:
            ID of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Sets the same definition again; `client.jobs.list_changes` may list it twice
        (inferred).

        Manual: section 4.20, 更新构建任务
            https://support.huaweicloud.com/api-codeci/UpdateBuildJob.html

        Example:
            >>> from codearts_build.models import JobStepInput
            >>> response = await client.jobs.update_v3(
            ...     arch="x86-64",
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     job_name="storefront-api",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     steps=[JobStepInput(module_id="devcloud2018.codeci_action_20043.action", name="Maven")],
            ... )
        """
        return await self._call(
            operations.UPDATE_JOB_V_3,
            {},
            body_of(
                {
                    "arch": arch,
                    "job_id": job_id,
                    "job_name": job_name,
                    "project_id": project_id,
                    "steps": steps,
                    "agency_urn": agency_urn,
                    "auto_update_sub_module": auto_update_sub_module,
                    "build_config_type": build_config_type,
                    "description": description,
                    "flavor": flavor,
                    "group_id": group_id,
                    "host_type": host_type,
                    "parameters": parameters,
                    "scms": scms,
                    "source_code": source_code,
                    "timeout": timeout,
                }
            ),
        )

    async def delete_v3(self, *, job_id: str) -> JobDeletedV3Response:
        """Delete a job (v3).

        Deletes a job, as `client.jobs.delete` does. It is then in the recycle bin (inferred):
        `client.recycle_bin.list` lists it and `client.recycle_bin.restore` restores it.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            IDs of the deleted job and its project.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails with 422 and `CB.00031006`, because the job is gone (inferred).

        Manual: section 4.16, 删除构建任务
            https://support.huaweicloud.com/eu/api-codeci/DeleteBuildJob.html

        Example:
            >>> response = await client.jobs.delete_v3(job_id="d28b6e91f04c4a73b5e8c0197f3da264")
        """
        return await self._call(operations.DELETE_JOB_V_3, {"job_id": job_id})

    async def disable(self, *, job_id: str) -> OperationStatus:
        """Disable a job (v3).

        Disables a job, without a reason. `client.jobs.enable` enables it again (inferred).
        `client.jobs.set_disabled` does both, and takes a reason.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Outcome of the change.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the job disabled (inferred).

        Manual: section 4.17, 禁用构建任务
            https://support.huaweicloud.com/intl/en-us/api-codeci/DisableBuildJob.html

        Example:
            >>> response = await client.jobs.disable(job_id="d28b6e91f04c4a73b5e8c0197f3da264")
        """
        return await self._call(operations.DISABLE_JOB, {"job_id": job_id})

    async def get_v3(self, *, job_id: str, get_all_params: bool | None = None) -> JobConfigV3Response:
        """Get the definition of a job (v3).

        Returns the definition of a job: its repositories, steps and parameters. Use `client.jobs.get` instead:
        Huawei's newer pages list this operation as deprecated. To change the job with `client.jobs.update_v3`,
        set `get_all_params` to `true` (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            get_all_params: Whether the response is complete: `true` or `false`. Defaults to `false`. Without
                `true`, `steps` is null in the manual's sample (observed), and in `client.jobs.get` it is
                present in some responses (observed).

        Returns:
            Definition of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.27, 获取构建任务详情
            https://support.huaweicloud.com/api-codeci/ListJobConfig.html

        Example:
            >>> response = await client.jobs.get_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB_V_3, {"job_id": job_id, "get_all_params": get_all_params})

    async def enable(self, *, job_id: str) -> OperationStatus:
        """Enable a job (v3).

        Enables a job that `client.jobs.disable` or `client.jobs.set_disabled` has disabled (inferred).
        `client.jobs.set_disabled` can do the same. For deleted jobs, use `client.recycle_bin.restore`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Outcome of the change.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the job enabled (inferred).

        Manual: section 4.18, 恢复构建任务
            https://support.huaweicloud.com/api-codeci/EnableBuildJob.html

        Example:
            >>> response = await client.jobs.enable(job_id="d28b6e91f04c4a73b5e8c0197f3da264")
        """
        return await self._call(operations.ENABLE_JOB, {"job_id": job_id})

    async def check_running(self, *, job_id: str) -> JobRunning:
        """Check whether a job is running.

        Returns whether a build of the job is running, without its number or its result. `false` does not mean a
        success: to wait for one build and its result, use `client.builds.get_summary`.
        `client.jobs.get_latest_build_state` also returns the number of the latest build. Whether a waiting
        build counts as running is not documented: in the manual's example the result is `false` after a build
        was started (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Whether the job is running.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.4, 查看任务运行状态
            https://support.huaweicloud.com/api-codeci/ShowJobStatus.html

        Example:
            >>> response = await client.jobs.check_running(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.CHECK_JOB_RUNNING, {"job_id": job_id})

    async def list_by_project_v3(self, *, project_id: str, page_index: int, page_size: int) -> ProjectJobV3List:
        """List the jobs of a project (v3).

        Returns the caller's jobs in a project, one page at a time, each with the state of its latest build and
        the caller's permissions on it. Use `client.jobs.list_by_project` instead, which can also search and
        sort: Huawei's newer pages list this operation as outdated.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            page_index: Page number, from 0, and up to 999999999 by Huawei's newer page. The manual's default is
                0.
            page_size: Page size, at most 100 jobs. The manual's default is 0.

        Returns:
            One page of the jobs of the caller in the project.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.5, 查看项目下用户的构建任务列表
            https://support.huaweicloud.com/api-codeci/ShowJobListByProjectId.html

        Example:
            >>> response = await client.jobs.list_by_project_v3(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     page_index=0,
            ...     page_size=20,
            ... )
        """
        return await self._call(
            operations.LIST_JOBS_BY_PROJECT_V_3,
            {"project_id": project_id, "page_index": page_index, "page_size": page_size},
        )

    def iter_by_project_v3(self, *, project_id: str, page_size: int | None = None) -> AsyncIterator[ProjectJob]:
        """List the jobs of a project (v3).

        Returns the caller's jobs in a project, one page at a time, each with the state of its latest build and
        the caller's permissions on it. Use `client.jobs.list_by_project` instead, which can also search and
        sort: Huawei's newer pages list this operation as outdated.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            page_size: Page size, at most 100 jobs. The manual's default is 0. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.5, 查看项目下用户的构建任务列表
            https://support.huaweicloud.com/api-codeci/ShowJobListByProjectId.html

        Example:
            >>> async for item in client.jobs.iter_by_project_v3(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68"):
            ...     print(item)
        """
        return async_iterate(
            self._caller, operations.LIST_JOBS_BY_PROJECT_V_3, {"project_id": project_id, "page_size": page_size}
        )
