"""Build jobs with their sources, steps, parameters and triggers."""

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
    ParameterTypeListResponse,
    ProjectJob,
    ProjectJobList,
    ProjectJobV3List,
    RunningStatusResponse,
    SystemParameterListResponse,
)


class Jobs(Resource):
    """Build jobs with their sources, steps, parameters and triggers."""

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

        Example:
            >>> response = client.jobs.list_parameter_types()
        """
        return self._call(operations.LIST_PARAMETER_TYPES, {})

    def check_limit_reached(self) -> JobCountCheck:
        """Tell whether the limit of jobs is reached.

        Says whether the caller has as many jobs as are allowed. Ask before creating jobs in numbers. It tells
        neither the limit nor the count; `client.account.get_summary` gives totals.

        Returns:
            Whether the limit is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.91, 检查任务数量是否上限

        Example:
            >>> response = client.jobs.check_limit_reached()
        """
        return self._call(operations.CHECK_JOB_LIMIT_REACHED, {})

    def check_name_taken(self, *, job_name: str, project_id: str) -> JobNameCheck:
        """Tell whether a job name is taken.

        Says whether the project already has a job of this name. Ask before creating or renaming a job. It does
        not reserve the name.

        Args:
            job_name: Name to look for among the project's jobs.
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            Whether the name is taken.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.39, 查看项目下任务名是否存在

        Example:
            >>> response = client.jobs.check_name_taken(
            ...     job_name="example",
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

        Creates a job from an existing one and returns the ID of the new job. The request contains the whole
        definition of the copy: read it with `client.jobs.get` and `get_all_params=true`, and take a name from
        `client.jobs.get_copy_name`. Without `get_all_params`, `steps` can be null (observed), but the copy
        requires it. `client.jobs.get` also returns `build_if_code_updated`, `group_id` and `timeout`. Neither
        the manual nor the SDK has them here.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            copy_job_id: ID of the job to copy, 32 letters and digits. The job lists return it as `id`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            steps: Build steps, in the order in which they run. The list can be empty (observed).
            auto_update_sub_module: Whether Git submodules are fetched too, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (SDK).
            flavor: Executor size, such as `2u8g` for 2 CPUs and 8 GB of memory. `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            host_type: Host type, such as `devcloud` (observed) or `custom_host`.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            triggers: Schedules that start builds of the job.

        Returns:
            ID of the new job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.97, 复制构建任务

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
        The list of steps can be empty (observed). The service fills in `host_type`, and `build_type`, `depth`,
        `group_name` and `repo_name` of a repository, if they are absent (inferred). It adds no parameters
        (inferred).

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            auto_update_sub_module: Whether Git submodules are fetched too, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (SDK).
            build_if_code_updated: Whether a push to the repository starts a build.
            flavor: Executor size, such as `2u8g` for 2 CPUs and 8 GB of memory. `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            group_id: Job group ID.
            host_type: Host type, such as `devcloud` (observed) or `custom_host`.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            steps: Build steps, in the order in which they run. The list can be empty (observed).
            timeout: Time limit of a build.
            triggers: Schedules that start builds of the job.

        Returns:
            ID of the new job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.95, 创建构建任务

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
        """List all jobs of the caller.

        Returns the caller's jobs of all projects, a page at a time, each with its latest build, its source and
        what the caller may do with it. An account can have many thousands of jobs, so narrow the search or turn
        the pages. For one project alone, use `client.jobs.list_by_project`.

        Args:
            build_status: State of the latest build. Only jobs in this state are returned.
            creator_id: User id of a creator, `job_creator` of a job. Only that user's jobs are returned.
            page_index: Which page to return. The first is 0.
            page_size: How many jobs a page holds, at most 100.
            search: Keyword to search the jobs by.
            sort_field: Field to sort the jobs by. Which fields the service accepts is not documented.
            sort_order: Sort direction.

        Returns:
            One page of the caller's jobs.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.37, 查看用户全部的构建任务列表

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
        """List all jobs of the caller.

        Returns the caller's jobs of all projects, a page at a time, each with its latest build, its source and
        what the caller may do with it. An account can have many thousands of jobs, so narrow the search or turn
        the pages. For one project alone, use `client.jobs.list_by_project`.

        Args:
            build_status: State of the latest build. Only jobs in this state are returned.
            creator_id: User id of a creator, `job_creator` of a job. Only that user's jobs are returned.
            page_size: How many jobs a page holds, at most 100. None for 100, the largest.
            search: Keyword to search the jobs by.
            sort_field: Field to sort the jobs by. Which fields the service accepts is not documented.
            sort_order: Sort direction.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.37, 查看用户全部的构建任务列表

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

        Returns the predefined parameters, whose values the service sets for each build. Takes neither a project
        nor a job. For the parameters of a job, use `client.jobs.get`.

        Returns:
            Predefined parameters.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.86, 查看系统预定义参数

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

        Replaces the definition of a job, its name included. The request contains the whole definition
        (observed): read it with `client.jobs.get` and `get_all_params=true`, change it, and send it back.
        Without `get_all_params`, `steps` can be null (observed), but the update requires it. `client.jobs.get`
        also returns `build_if_code_updated`, `group_id` and `timeout`, which the manual does not list here.
        Clients send the first two (observed). Whether schedules that are absent from the request are kept is
        unknown.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            steps: Build steps, in the order in which they run. The list can be empty (observed).
            auto_update_sub_module: Whether Git submodules are fetched too, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (SDK).
            build_if_code_updated: Whether a push to the repository starts a build. Clients send it (observed).
            flavor: Executor size, such as `2u8g` for 2 CPUs and 8 GB of memory. `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            group_id: Job group ID. Clients send it (observed).
            host_type: Host type, such as `devcloud` (observed) or `custom_host`.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            source_code: Source of the code, such as `codeci` (inferred).
            triggers: Schedules that start builds of the job.

        Returns:
            ID of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.96, 更新构建任务

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
        """Tell whether a job is disabled, and by whom.

        Returns who disabled the job, when and why. `result` can be null, presumably where nobody has disabled
        the job.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            How the job came to be disabled, or null.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.69, 查询任务是否已禁用

        Example:
            >>> response = client.jobs.get_disabled_state(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB_DISABLED_STATE, {"job_id": job_id})

    def get(self, *, job_id: str, get_all_params: bool | None = None) -> JobConfigResponse:
        """Get the definition of a job.

        Returns the definition of a job: its repositories, steps, parameters and schedules. To change or copy
        the job, set `get_all_params` to `true`, change the definition, and send it to `client.jobs.update` or
        `client.jobs.copy`. Properties that no request has set can be null or empty (observed). Steps can have
        more properties than a request has set (observed). For the state of the job, use
        `client.jobs.get_overview`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            get_all_params: Whether the response is complete: `true` or `false`. Defaults to `false`. Without
                `true`, `steps` is null in some responses and present in others (observed).

        Returns:
            Definition of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.103, 获取构建任务详情

        Example:
            >>> response = client.jobs.get(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB, {"job_id": job_id, "get_all_params": get_all_params})

    def get_copy_name(self, *, job_id: str) -> TextDetailedResponse:
        """Get a name for a copy of a job.

        Returns a name for a copy of the job, such as `storefront-api-copy-1`. It copies nothing (inferred).
        Pass the name to `client.jobs.copy`.

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

        Example:
            >>> response = client.jobs.get_copy_name(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB_COPY_NAME, {"job_id": job_id})

    def delete(self, *, job_id: str) -> JobDeletedResponse:
        """Delete a job.

        Deletes the job. Deleted jobs go to the recycle bin: `client.recycle_bin.list` shows them,
        `client.recycle_bin.restore` brings them back as long as they are kept there. A second deletion of the
        same job fails with 422.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The job has been deleted.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.60, 删除任务

        Example:
            >>> response = client.jobs.delete(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.DELETE_JOB, {"job_id": job_id})

    def get_diff(self, *, job_id: str, original_no: str, revisedl_no: str) -> JobConfigDiffResponse:
        """Get the difference between two versions of a job.

        Returns the difference between two versions of a job's definition. `client.jobs.list_changes` lists the
        changes that made them.

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
        """Disable or enable a job.

        Takes the job out of use, or puts it back, as the body says. The job keeps its history, and the reason,
        which `client.jobs.get_disabled_state` shows.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            disabled: `true` disables the job, `false` enables it.
            reason: Why the job is disabled, for others to read.

        Returns:
            The job has been disabled or enabled.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.43, 禁用任务

        Example:
            >>> response = client.jobs.set_disabled(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", disabled=True)
        """
        return self._call(
            operations.SET_JOB_DISABLED, {"job_id": job_id}, body_of({"disabled": disabled, "reason": reason})
        )

    def list_changes(
        self, *, job_id: str, page_no: int | None = None, page_size: int | None = None
    ) -> JobChangeListResponse:
        """List the changes of a job.

        Returns the changes of a job's definition, with user and time, one page at a time.
        `client.jobs.get_diff` compares two of them. For the builds of the job, use `client.records.list`.

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

        Example:
            >>> response = client.jobs.list_changes(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.LIST_JOB_CHANGES, {"job_id": job_id, "page_no": page_no, "page_size": page_size})

    def iter_changes(self, *, job_id: str, page_size: int | None = None) -> Iterator[JobChange]:
        """List the changes of a job.

        Returns the changes of a job's definition, with user and time, one page at a time.
        `client.jobs.get_diff` compares two of them. For the builds of the job, use `client.records.list`.

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

        Example:
            >>> for item in client.jobs.iter_changes(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"):
            ...     print(item)
        """
        return iterate(self._caller, operations.LIST_JOB_CHANGES, {"job_id": job_id, "page_size": page_size})

    def get_overview(self, *, job_id: str) -> JobInfoResponse:
        """Get the state of a job.

        Returns the name and state of one job, the figures of its latest build, and what the caller may do with
        it. For the steps and sources of the job, use `client.jobs.get`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The state of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.46, 查看构建任务构建信息

        Example:
            >>> response = client.jobs.get_overview(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB_OVERVIEW, {"job_id": job_id})

    def get_pipeline_info(
        self, *, job_id: str, all: bool | None = None, check_param_used: str | None = None
    ) -> JobPipelineInfoResponse:
        """Get what a pipeline needs to know of a job.

        Returns the repositories and parameters of a job, and the rule for job names, as a pipeline needs them
        to run the job as one of its steps. It leaves out the steps of the job; for these see `client.jobs.get`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            all: `true` for the full response, `false` for a shorter one. What the shorter one leaves out is not
                documented.
            check_param_used: Whether to leave out parameters that the job does not use. The manual names no
                values; `true` and `false` are likely.

        Returns:
            What a pipeline needs to know of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.105, 流水线查看构建任务信息

        Example:
            >>> response = client.jobs.get_pipeline_info(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(
            operations.GET_JOB_PIPELINE_INFO, {"job_id": job_id, "all": all, "check_param_used": check_param_used}
        )

    def get_latest_build_state(self, *, job_id: str) -> RunningStatusResponse:
        """Tell whether a job is running, and its latest build.

        Returns whether the job is running, with the number and the running status of its latest build. Whether
        that build succeeded is in the job lists and the build records.

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

        Example:
            >>> response = client.jobs.get_latest_build_state(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_LATEST_BUILD_STATE, {"job_id": job_id})

    def wait_until_idle(
        self, *, job_id: str, timeout: float = 3600.0, interval: float | None = None
    ) -> RunningStatusResponse:
        """Tell whether a job is running, and its latest build.

        Returns whether the job is running, with the number and the running status of its latest build. Whether
        that build succeeded is in the job lists and the build records.

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

        Example:
            >>> response = client.jobs.wait_until_idle(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return wait(
            self._caller, operations.GET_LATEST_BUILD_STATE, {"job_id": job_id}, timeout=timeout, interval=interval
        )

    def get_step_status(self, *, job_id: str, build_no: int | str | None = None) -> JobStatusResponse:
        """Get the status of a job or of one of its builds.

        Returns the state of the workflow of one build, with the state of each of its steps. Pass `build_no`:
        without it the response is about the first build, not the latest. `client.jobs.check_running` returns
        whether the job is running.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Number of the build within its job. The first build is 1, each further one adds 1.
                Defaults to 1, the first build.

        Returns:
            The status.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.104, 查询任务状态

        Example:
            >>> response = client.jobs.get_step_status(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB_STEP_STATUS, {"job_id": job_id, "build_no": build_no})

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

        Returns the jobs of one project, a page at a time, and can search, sort, filter and group them. A page
        past the last one is empty. The caller must be a member of the project. For the jobs of all projects,
        use `client.jobs.list`.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            page_index: Which page to return. The first is 0; 1 skips it.
            page_size: How many jobs a page holds, 1 to 100.
            build_status: State of the latest build. Only jobs in this state are returned.
            by_group: Whether to list the jobs by the groups they are sorted into.
            creator_id: User id of a creator, `job_creator` of a job. Only that user's jobs are returned.
            group_path_id: Job group whose jobs to list, for use with `by_group`.
            search: Keyword to search the jobs by.
            sort_field: Field to sort the jobs by. Which fields the service accepts is not documented.
            sort_order: Sort direction.

        Returns:
            One page of the jobs found.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.98, 查询项目任务列表

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

        Returns the jobs of one project, a page at a time, and can search, sort, filter and group them. A page
        past the last one is empty. The caller must be a member of the project. For the jobs of all projects,
        use `client.jobs.list`.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            page_size: How many jobs a page holds, 1 to 100. None for 100, the largest.
            build_status: State of the latest build. Only jobs in this state are returned.
            by_group: Whether to list the jobs by the groups they are sorted into.
            creator_id: User id of a creator, `job_creator` of a job. Only that user's jobs are returned.
            group_path_id: Job group whose jobs to list, for use with `by_group`.
            search: Keyword to search the jobs by.
            sort_field: Field to sort the jobs by. Which fields the service accepts is not documented.
            sort_order: Sort direction.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.98, 查询项目任务列表

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
            steps: Build steps, in the order in which they run.
            auto_update_sub_module: Whether Git submodules are fetched too, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (SDK).
            build_if_code_updated: Whether a push to the repository starts a build.
            flavor: Executor size, such as `2u8g` for 2 CPUs and 8 GB of memory. `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            group_id: Job group ID.
            host_type: Host type, such as `devcloud` (observed) or `custom_host`.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            timeout: Time limit of a build.
            triggers: Schedules that start builds of the job.

        Returns:
            ID of the new job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.19, 创建构建任务

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

        Replaces the definition of a job, its name included. Use `client.jobs.update` instead: Huawei's newer
        pages list this operation as outdated. Send the whole definition (inferred): read it with
        `client.jobs.get_v3` and `get_all_params=true`, change it, and send it back. Without `get_all_params`,
        `steps` can be null (observed), but the update requires it. `client.jobs.get_v3` also returns
        `build_if_code_updated` and `triggers`, which no witness has here. Whether optional properties that are
        absent from the request are kept is unknown.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            steps: Build steps, in the order in which they run.
            agency_urn: URN of an IAM agency.
            auto_update_sub_module: Whether Git submodules are fetched too, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (SDK).
            description: Job description.
            flavor: Executor size, such as `2u8g` for 2 CPUs and 8 GB of memory. `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            group_id: Job group ID.
            host_type: Host type, such as `devcloud` (observed) or `custom_host`.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            source_code: Source of the code, such as `codeci` (inferred).
            timeout: Time limit of a build.

        Returns:
            ID of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.20, 更新构建任务

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

        Deletes the job: an older form of `client.jobs.delete`. Deleted jobs go to the recycle bin;
        `client.recycle_bin.list` shows them, `client.recycle_bin.restore` brings them back as long as they are
        kept there.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The job has been deleted.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.16, 删除构建任务

        Example:
            >>> response = client.jobs.delete_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.DELETE_JOB_V_3, {"job_id": job_id})

    def disable(self, *, job_id: str) -> OperationStatus:
        """Disable a job (v3).

        Takes the job out of use but keeps it and its history: an older form of `client.jobs.set_disabled`,
        without a reason. `client.jobs.enable` puts the job back into use.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The job has been disabled.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.17, 禁用构建任务

        Example:
            >>> response = client.jobs.disable(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.DISABLE_JOB, {"job_id": job_id})

    def get_v3(self, *, job_id: str, get_all_params: bool | None = None) -> JobConfigV3Response:
        """Get the definition of a job (v3).

        Returns the definition of a job: its repositories, steps and parameters. Use `client.jobs.get` instead:
        Huawei's newer pages list this operation as deprecated. To change the job with `client.jobs.update_v3`,
        set `get_all_params` to `true`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            get_all_params: Whether the response is complete: `true` or `false`. Defaults to `false`. Without
                `true`, `steps` is null in some responses and present in others (observed).

        Returns:
            Definition of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.27, 获取构建任务详情

        Example:
            >>> response = client.jobs.get_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB_V_3, {"job_id": job_id, "get_all_params": get_all_params})

    def enable(self, *, job_id: str) -> OperationStatus:
        """Enable a disabled job.

        Puts a job back into use that `client.jobs.set_disabled` or `client.jobs.disable` has disabled. It is
        not meant for deleted jobs; those come back with `client.recycle_bin.restore`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The job is enabled again.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.18, 恢复构建任务

        Example:
            >>> response = client.jobs.enable(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.ENABLE_JOB, {"job_id": job_id})

    def check_running(self, *, job_id: str) -> JobRunning:
        """Tell whether a job is running.

        Returns whether a build of the job is running at this moment, but neither its number nor how a build
        ended. `client.jobs.get_latest_build_state` returns the number of the latest build too. Right after
        `client.builds.run` the result may still be `false`.

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

        Example:
            >>> response = client.jobs.check_running(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.CHECK_JOB_RUNNING, {"job_id": job_id})

    def wait_until_finished(self, *, job_id: str, timeout: float = 3600.0, interval: float | None = None) -> JobRunning:
        """Tell whether a job is running.

        Returns whether a build of the job is running at this moment, but neither its number nor how a build
        ended. `client.jobs.get_latest_build_state` returns the number of the latest build too. Right after
        `client.builds.run` the result may still be `false`.

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

        Manual: section 4.4, 查看任务运行状态

        Example:
            >>> response = client.jobs.wait_until_finished(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return wait(self._caller, operations.CHECK_JOB_RUNNING, {"job_id": job_id}, timeout=timeout, interval=interval)

    def list_by_project_v3(self, *, project_id: str, page_index: int, page_size: int) -> ProjectJobV3List:
        """List the jobs of a project (v3).

        Returns the jobs of one project that the caller can see, a page at a time, with the state of each job's
        latest build and what the caller may do with it. An older form of `client.jobs.list_by_project`, which
        can also search and sort; Huawei's newer pages list it among the outdated operations.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            page_index: Which page to return. The first is 0.
            page_size: How many jobs a page holds, at most 100. The documented default is 0, so always say how
                many.

        Returns:
            One page of the project's jobs.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.5, 查看项目下用户的构建任务列表

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

        Returns the jobs of one project that the caller can see, a page at a time, with the state of each job's
        latest build and what the caller may do with it. An older form of `client.jobs.list_by_project`, which
        can also search and sort; Huawei's newer pages list it among the outdated operations.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            page_size: How many jobs a page holds, at most 100. The documented default is 0, so always say how
                many. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.5, 查看项目下用户的构建任务列表

        Example:
            >>> for item in client.jobs.iter_by_project_v3(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68"):
            ...     print(item)
        """
        return iterate(
            self._caller, operations.LIST_JOBS_BY_PROJECT_V_3, {"project_id": project_id, "page_size": page_size}
        )


class AsyncJobs(AsyncResource):
    """Build jobs with their sources, steps, parameters and triggers."""

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

        Example:
            >>> response = await client.jobs.list_parameter_types()
        """
        return await self._call(operations.LIST_PARAMETER_TYPES, {})

    async def check_limit_reached(self) -> JobCountCheck:
        """Tell whether the limit of jobs is reached.

        Says whether the caller has as many jobs as are allowed. Ask before creating jobs in numbers. It tells
        neither the limit nor the count; `client.account.get_summary` gives totals.

        Returns:
            Whether the limit is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.91, 检查任务数量是否上限

        Example:
            >>> response = await client.jobs.check_limit_reached()
        """
        return await self._call(operations.CHECK_JOB_LIMIT_REACHED, {})

    async def check_name_taken(self, *, job_name: str, project_id: str) -> JobNameCheck:
        """Tell whether a job name is taken.

        Says whether the project already has a job of this name. Ask before creating or renaming a job. It does
        not reserve the name.

        Args:
            job_name: Name to look for among the project's jobs.
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            Whether the name is taken.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.39, 查看项目下任务名是否存在

        Example:
            >>> response = await client.jobs.check_name_taken(
            ...     job_name="example",
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

        Creates a job from an existing one and returns the ID of the new job. The request contains the whole
        definition of the copy: read it with `client.jobs.get` and `get_all_params=true`, and take a name from
        `client.jobs.get_copy_name`. Without `get_all_params`, `steps` can be null (observed), but the copy
        requires it. `client.jobs.get` also returns `build_if_code_updated`, `group_id` and `timeout`. Neither
        the manual nor the SDK has them here.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            copy_job_id: ID of the job to copy, 32 letters and digits. The job lists return it as `id`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            steps: Build steps, in the order in which they run. The list can be empty (observed).
            auto_update_sub_module: Whether Git submodules are fetched too, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (SDK).
            flavor: Executor size, such as `2u8g` for 2 CPUs and 8 GB of memory. `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            host_type: Host type, such as `devcloud` (observed) or `custom_host`.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            triggers: Schedules that start builds of the job.

        Returns:
            ID of the new job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.97, 复制构建任务

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
        The list of steps can be empty (observed). The service fills in `host_type`, and `build_type`, `depth`,
        `group_name` and `repo_name` of a repository, if they are absent (inferred). It adds no parameters
        (inferred).

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            auto_update_sub_module: Whether Git submodules are fetched too, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (SDK).
            build_if_code_updated: Whether a push to the repository starts a build.
            flavor: Executor size, such as `2u8g` for 2 CPUs and 8 GB of memory. `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            group_id: Job group ID.
            host_type: Host type, such as `devcloud` (observed) or `custom_host`.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            steps: Build steps, in the order in which they run. The list can be empty (observed).
            timeout: Time limit of a build.
            triggers: Schedules that start builds of the job.

        Returns:
            ID of the new job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.95, 创建构建任务

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
        """List all jobs of the caller.

        Returns the caller's jobs of all projects, a page at a time, each with its latest build, its source and
        what the caller may do with it. An account can have many thousands of jobs, so narrow the search or turn
        the pages. For one project alone, use `client.jobs.list_by_project`.

        Args:
            build_status: State of the latest build. Only jobs in this state are returned.
            creator_id: User id of a creator, `job_creator` of a job. Only that user's jobs are returned.
            page_index: Which page to return. The first is 0.
            page_size: How many jobs a page holds, at most 100.
            search: Keyword to search the jobs by.
            sort_field: Field to sort the jobs by. Which fields the service accepts is not documented.
            sort_order: Sort direction.

        Returns:
            One page of the caller's jobs.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.37, 查看用户全部的构建任务列表

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
        """List all jobs of the caller.

        Returns the caller's jobs of all projects, a page at a time, each with its latest build, its source and
        what the caller may do with it. An account can have many thousands of jobs, so narrow the search or turn
        the pages. For one project alone, use `client.jobs.list_by_project`.

        Args:
            build_status: State of the latest build. Only jobs in this state are returned.
            creator_id: User id of a creator, `job_creator` of a job. Only that user's jobs are returned.
            page_size: How many jobs a page holds, at most 100. None for 100, the largest.
            search: Keyword to search the jobs by.
            sort_field: Field to sort the jobs by. Which fields the service accepts is not documented.
            sort_order: Sort direction.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.37, 查看用户全部的构建任务列表

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

        Returns the predefined parameters, whose values the service sets for each build. Takes neither a project
        nor a job. For the parameters of a job, use `client.jobs.get`.

        Returns:
            Predefined parameters.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.86, 查看系统预定义参数

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

        Replaces the definition of a job, its name included. The request contains the whole definition
        (observed): read it with `client.jobs.get` and `get_all_params=true`, change it, and send it back.
        Without `get_all_params`, `steps` can be null (observed), but the update requires it. `client.jobs.get`
        also returns `build_if_code_updated`, `group_id` and `timeout`, which the manual does not list here.
        Clients send the first two (observed). Whether schedules that are absent from the request are kept is
        unknown.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            steps: Build steps, in the order in which they run. The list can be empty (observed).
            auto_update_sub_module: Whether Git submodules are fetched too, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (SDK).
            build_if_code_updated: Whether a push to the repository starts a build. Clients send it (observed).
            flavor: Executor size, such as `2u8g` for 2 CPUs and 8 GB of memory. `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            group_id: Job group ID. Clients send it (observed).
            host_type: Host type, such as `devcloud` (observed) or `custom_host`.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            source_code: Source of the code, such as `codeci` (inferred).
            triggers: Schedules that start builds of the job.

        Returns:
            ID of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.96, 更新构建任务

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
        """Tell whether a job is disabled, and by whom.

        Returns who disabled the job, when and why. `result` can be null, presumably where nobody has disabled
        the job.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            How the job came to be disabled, or null.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.69, 查询任务是否已禁用

        Example:
            >>> response = await client.jobs.get_disabled_state(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB_DISABLED_STATE, {"job_id": job_id})

    async def get(self, *, job_id: str, get_all_params: bool | None = None) -> JobConfigResponse:
        """Get the definition of a job.

        Returns the definition of a job: its repositories, steps, parameters and schedules. To change or copy
        the job, set `get_all_params` to `true`, change the definition, and send it to `client.jobs.update` or
        `client.jobs.copy`. Properties that no request has set can be null or empty (observed). Steps can have
        more properties than a request has set (observed). For the state of the job, use
        `client.jobs.get_overview`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            get_all_params: Whether the response is complete: `true` or `false`. Defaults to `false`. Without
                `true`, `steps` is null in some responses and present in others (observed).

        Returns:
            Definition of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.103, 获取构建任务详情

        Example:
            >>> response = await client.jobs.get(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB, {"job_id": job_id, "get_all_params": get_all_params})

    async def get_copy_name(self, *, job_id: str) -> TextDetailedResponse:
        """Get a name for a copy of a job.

        Returns a name for a copy of the job, such as `storefront-api-copy-1`. It copies nothing (inferred).
        Pass the name to `client.jobs.copy`.

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

        Example:
            >>> response = await client.jobs.get_copy_name(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB_COPY_NAME, {"job_id": job_id})

    async def delete(self, *, job_id: str) -> JobDeletedResponse:
        """Delete a job.

        Deletes the job. Deleted jobs go to the recycle bin: `client.recycle_bin.list` shows them,
        `client.recycle_bin.restore` brings them back as long as they are kept there. A second deletion of the
        same job fails with 422.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The job has been deleted.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.60, 删除任务

        Example:
            >>> response = await client.jobs.delete(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.DELETE_JOB, {"job_id": job_id})

    async def get_diff(self, *, job_id: str, original_no: str, revisedl_no: str) -> JobConfigDiffResponse:
        """Get the difference between two versions of a job.

        Returns the difference between two versions of a job's definition. `client.jobs.list_changes` lists the
        changes that made them.

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
        """Disable or enable a job.

        Takes the job out of use, or puts it back, as the body says. The job keeps its history, and the reason,
        which `client.jobs.get_disabled_state` shows.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            disabled: `true` disables the job, `false` enables it.
            reason: Why the job is disabled, for others to read.

        Returns:
            The job has been disabled or enabled.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.43, 禁用任务

        Example:
            >>> response = await client.jobs.set_disabled(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     disabled=True,
            ... )
        """
        return await self._call(
            operations.SET_JOB_DISABLED, {"job_id": job_id}, body_of({"disabled": disabled, "reason": reason})
        )

    async def list_changes(
        self, *, job_id: str, page_no: int | None = None, page_size: int | None = None
    ) -> JobChangeListResponse:
        """List the changes of a job.

        Returns the changes of a job's definition, with user and time, one page at a time.
        `client.jobs.get_diff` compares two of them. For the builds of the job, use `client.records.list`.

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

        Example:
            >>> response = await client.jobs.list_changes(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(
            operations.LIST_JOB_CHANGES, {"job_id": job_id, "page_no": page_no, "page_size": page_size}
        )

    def iter_changes(self, *, job_id: str, page_size: int | None = None) -> AsyncIterator[JobChange]:
        """List the changes of a job.

        Returns the changes of a job's definition, with user and time, one page at a time.
        `client.jobs.get_diff` compares two of them. For the builds of the job, use `client.records.list`.

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

        Example:
            >>> async for item in client.jobs.iter_changes(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"):
            ...     print(item)
        """
        return async_iterate(self._caller, operations.LIST_JOB_CHANGES, {"job_id": job_id, "page_size": page_size})

    async def get_overview(self, *, job_id: str) -> JobInfoResponse:
        """Get the state of a job.

        Returns the name and state of one job, the figures of its latest build, and what the caller may do with
        it. For the steps and sources of the job, use `client.jobs.get`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The state of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.46, 查看构建任务构建信息

        Example:
            >>> response = await client.jobs.get_overview(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB_OVERVIEW, {"job_id": job_id})

    async def get_pipeline_info(
        self, *, job_id: str, all: bool | None = None, check_param_used: str | None = None
    ) -> JobPipelineInfoResponse:
        """Get what a pipeline needs to know of a job.

        Returns the repositories and parameters of a job, and the rule for job names, as a pipeline needs them
        to run the job as one of its steps. It leaves out the steps of the job; for these see `client.jobs.get`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            all: `true` for the full response, `false` for a shorter one. What the shorter one leaves out is not
                documented.
            check_param_used: Whether to leave out parameters that the job does not use. The manual names no
                values; `true` and `false` are likely.

        Returns:
            What a pipeline needs to know of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.105, 流水线查看构建任务信息

        Example:
            >>> response = await client.jobs.get_pipeline_info(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(
            operations.GET_JOB_PIPELINE_INFO, {"job_id": job_id, "all": all, "check_param_used": check_param_used}
        )

    async def get_latest_build_state(self, *, job_id: str) -> RunningStatusResponse:
        """Tell whether a job is running, and its latest build.

        Returns whether the job is running, with the number and the running status of its latest build. Whether
        that build succeeded is in the job lists and the build records.

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

        Example:
            >>> response = await client.jobs.get_latest_build_state(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_LATEST_BUILD_STATE, {"job_id": job_id})

    async def wait_until_idle(
        self, *, job_id: str, timeout: float = 3600.0, interval: float | None = None
    ) -> RunningStatusResponse:
        """Tell whether a job is running, and its latest build.

        Returns whether the job is running, with the number and the running status of its latest build. Whether
        that build succeeded is in the job lists and the build records.

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

        Example:
            >>> response = await client.jobs.wait_until_idle(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await async_wait(
            self._caller, operations.GET_LATEST_BUILD_STATE, {"job_id": job_id}, timeout=timeout, interval=interval
        )

    async def get_step_status(self, *, job_id: str, build_no: int | str | None = None) -> JobStatusResponse:
        """Get the status of a job or of one of its builds.

        Returns the state of the workflow of one build, with the state of each of its steps. Pass `build_no`:
        without it the response is about the first build, not the latest. `client.jobs.check_running` returns
        whether the job is running.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Number of the build within its job. The first build is 1, each further one adds 1.
                Defaults to 1, the first build.

        Returns:
            The status.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.104, 查询任务状态

        Example:
            >>> response = await client.jobs.get_step_status(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB_STEP_STATUS, {"job_id": job_id, "build_no": build_no})

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

        Returns the jobs of one project, a page at a time, and can search, sort, filter and group them. A page
        past the last one is empty. The caller must be a member of the project. For the jobs of all projects,
        use `client.jobs.list`.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            page_index: Which page to return. The first is 0; 1 skips it.
            page_size: How many jobs a page holds, 1 to 100.
            build_status: State of the latest build. Only jobs in this state are returned.
            by_group: Whether to list the jobs by the groups they are sorted into.
            creator_id: User id of a creator, `job_creator` of a job. Only that user's jobs are returned.
            group_path_id: Job group whose jobs to list, for use with `by_group`.
            search: Keyword to search the jobs by.
            sort_field: Field to sort the jobs by. Which fields the service accepts is not documented.
            sort_order: Sort direction.

        Returns:
            One page of the jobs found.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.98, 查询项目任务列表

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

        Returns the jobs of one project, a page at a time, and can search, sort, filter and group them. A page
        past the last one is empty. The caller must be a member of the project. For the jobs of all projects,
        use `client.jobs.list`.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            page_size: How many jobs a page holds, 1 to 100. None for 100, the largest.
            build_status: State of the latest build. Only jobs in this state are returned.
            by_group: Whether to list the jobs by the groups they are sorted into.
            creator_id: User id of a creator, `job_creator` of a job. Only that user's jobs are returned.
            group_path_id: Job group whose jobs to list, for use with `by_group`.
            search: Keyword to search the jobs by.
            sort_field: Field to sort the jobs by. Which fields the service accepts is not documented.
            sort_order: Sort direction.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.98, 查询项目任务列表

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
            steps: Build steps, in the order in which they run.
            auto_update_sub_module: Whether Git submodules are fetched too, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (SDK).
            build_if_code_updated: Whether a push to the repository starts a build.
            flavor: Executor size, such as `2u8g` for 2 CPUs and 8 GB of memory. `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            group_id: Job group ID.
            host_type: Host type, such as `devcloud` (observed) or `custom_host`.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            timeout: Time limit of a build.
            triggers: Schedules that start builds of the job.

        Returns:
            ID of the new job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.19, 创建构建任务

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

        Replaces the definition of a job, its name included. Use `client.jobs.update` instead: Huawei's newer
        pages list this operation as outdated. Send the whole definition (inferred): read it with
        `client.jobs.get_v3` and `get_all_params=true`, change it, and send it back. Without `get_all_params`,
        `steps` can be null (observed), but the update requires it. `client.jobs.get_v3` also returns
        `build_if_code_updated` and `triggers`, which no witness has here. Whether optional properties that are
        absent from the request are kept is unknown.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`.
            job_name: Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
                `client.jobs.check_name_taken` checks whether the project already has a job with this name. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project ID, 32 letters and digits.
            steps: Build steps, in the order in which they run.
            agency_urn: URN of an IAM agency.
            auto_update_sub_module: Whether Git submodules are fetched too, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: Form of the definition: `ACTION` for steps, `YAML` for a YAML file (SDK).
            description: Job description.
            flavor: Executor size, such as `2u8g` for 2 CPUs and 8 GB of memory. `DEFAULT` is in use too
                (observed). `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
            group_id: Job group ID.
            host_type: Host type, such as `devcloud` (observed) or `custom_host`.
            parameters: Build parameters of the job.
            scms: Repositories to build from.
            source_code: Source of the code, such as `codeci` (inferred).
            timeout: Time limit of a build.

        Returns:
            ID of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.20, 更新构建任务

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

        Deletes the job: an older form of `client.jobs.delete`. Deleted jobs go to the recycle bin;
        `client.recycle_bin.list` shows them, `client.recycle_bin.restore` brings them back as long as they are
        kept there.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The job has been deleted.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.16, 删除构建任务

        Example:
            >>> response = await client.jobs.delete_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.DELETE_JOB_V_3, {"job_id": job_id})

    async def disable(self, *, job_id: str) -> OperationStatus:
        """Disable a job (v3).

        Takes the job out of use but keeps it and its history: an older form of `client.jobs.set_disabled`,
        without a reason. `client.jobs.enable` puts the job back into use.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The job has been disabled.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.17, 禁用构建任务

        Example:
            >>> response = await client.jobs.disable(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.DISABLE_JOB, {"job_id": job_id})

    async def get_v3(self, *, job_id: str, get_all_params: bool | None = None) -> JobConfigV3Response:
        """Get the definition of a job (v3).

        Returns the definition of a job: its repositories, steps and parameters. Use `client.jobs.get` instead:
        Huawei's newer pages list this operation as deprecated. To change the job with `client.jobs.update_v3`,
        set `get_all_params` to `true`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            get_all_params: Whether the response is complete: `true` or `false`. Defaults to `false`. Without
                `true`, `steps` is null in some responses and present in others (observed).

        Returns:
            Definition of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.27, 获取构建任务详情

        Example:
            >>> response = await client.jobs.get_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB_V_3, {"job_id": job_id, "get_all_params": get_all_params})

    async def enable(self, *, job_id: str) -> OperationStatus:
        """Enable a disabled job.

        Puts a job back into use that `client.jobs.set_disabled` or `client.jobs.disable` has disabled. It is
        not meant for deleted jobs; those come back with `client.recycle_bin.restore`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The job is enabled again.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.18, 恢复构建任务

        Example:
            >>> response = await client.jobs.enable(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.ENABLE_JOB, {"job_id": job_id})

    async def check_running(self, *, job_id: str) -> JobRunning:
        """Tell whether a job is running.

        Returns whether a build of the job is running at this moment, but neither its number nor how a build
        ended. `client.jobs.get_latest_build_state` returns the number of the latest build too. Right after
        `client.builds.run` the result may still be `false`.

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

        Example:
            >>> response = await client.jobs.check_running(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.CHECK_JOB_RUNNING, {"job_id": job_id})

    async def wait_until_finished(
        self, *, job_id: str, timeout: float = 3600.0, interval: float | None = None
    ) -> JobRunning:
        """Tell whether a job is running.

        Returns whether a build of the job is running at this moment, but neither its number nor how a build
        ended. `client.jobs.get_latest_build_state` returns the number of the latest build too. Right after
        `client.builds.run` the result may still be `false`.

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

        Manual: section 4.4, 查看任务运行状态

        Example:
            >>> response = await client.jobs.wait_until_finished(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await async_wait(
            self._caller, operations.CHECK_JOB_RUNNING, {"job_id": job_id}, timeout=timeout, interval=interval
        )

    async def list_by_project_v3(self, *, project_id: str, page_index: int, page_size: int) -> ProjectJobV3List:
        """List the jobs of a project (v3).

        Returns the jobs of one project that the caller can see, a page at a time, with the state of each job's
        latest build and what the caller may do with it. An older form of `client.jobs.list_by_project`, which
        can also search and sort; Huawei's newer pages list it among the outdated operations.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            page_index: Which page to return. The first is 0.
            page_size: How many jobs a page holds, at most 100. The documented default is 0, so always say how
                many.

        Returns:
            One page of the project's jobs.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.5, 查看项目下用户的构建任务列表

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

        Returns the jobs of one project that the caller can see, a page at a time, with the state of each job's
        latest build and what the caller may do with it. An older form of `client.jobs.list_by_project`, which
        can also search and sort; Huawei's newer pages list it among the outdated operations.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            page_size: How many jobs a page holds, at most 100. The documented default is 0, so always say how
                many. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.5, 查看项目下用户的构建任务列表

        Example:
            >>> async for item in client.jobs.iter_by_project_v3(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68"):
            ...     print(item)
        """
        return async_iterate(
            self._caller, operations.LIST_JOBS_BY_PROJECT_V_3, {"project_id": project_id, "page_size": page_size}
        )
