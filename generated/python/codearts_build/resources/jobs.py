"""What to build and how. Create, change, copy, disable and delete build jobs, and read their settings."""

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
    """What to build and how. Create, change, copy, disable and delete build jobs, and read their settings."""

    def list_parameter_types(self) -> ParameterTypeListResponse:
        """List the parameter types of the job editor.

        Tells which types of parameter a job may define, which attributes each has, and what their values have
        to fulfil. An editor can check its input with it before a job is saved.

        Returns:
            The types of parameter, with their attributes.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.61, 编辑页获取参数类型的接口

        Example:
            >>> response = client.jobs.list_parameter_types()
        """
        return self._call(operations.LIST_PARAMETER_TYPES, {})

    def check_count(self) -> JobCountCheck:
        """Tell whether the limit of jobs is reached.

        Says whether the caller has as many jobs as are allowed. Ask before creating jobs in numbers. It tells
        neither the limit nor the count; `client.account.get_job_summary` gives totals.

        Returns:
            Whether the limit is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.91, 检查任务数量是否上限

        Example:
            >>> response = client.jobs.check_count()
        """
        return self._call(operations.CHECK_JOB_COUNT, {})

    def check_name(self, *, job_name: str, project_id: str) -> JobNameCheck:
        """Tell whether a job name is taken.

        Says whether the project already has a job of this name. Ask before creating or renaming a job. It does
        not reserve the name.

        Args:
            job_name: Name to look for among the project's jobs.
            project_id: CodeArts project, 32 letters and digits, as in the address of each of its pages. This is
                not the project of IAM that a token is made for.

        Returns:
            Whether the name is taken.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.39, 查看项目下任务名是否存在

        Example:
            >>> response = client.jobs.check_name(
            ...     job_name="example",
            ...     project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return self._call(operations.CHECK_JOB_NAME, {"job_name": job_name, "project_id": project_id})

    def create_copy(
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
        """Copy a build job.

        Makes a new job from an existing one and returns the id of the new one. The request still carries the
        definition of the copy: take it from `client.jobs.get_config`, with a name from
        `client.jobs.get_copy_name`. The job that is copied stays as it is.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            copy_job_id: Build job to copy. 32 letters and digits, `id` in the job lists.
            job_name: Name of the job. Letters, digits, underscores and hyphens; Chinese characters are allowed
                too. `client.jobs.check_name` returns whether the project has a job of that name already. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project that the job belongs to, 32 letters and digits.
            steps: What the build does, in the order of running.
            auto_update_sub_module: Whether Git submodules are fetched as well, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: How the build is defined: `ACTION` by steps, `YAML` by a YAML file.
            flavor: Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory, or `DEFAULT`.
                `client.environments.list_executor_specs` lists the sizes, in capitals.
            host_type: Kind of host that the job builds on. `devcloud` is a host of the service. Newer pages
                have `custom_host` too.
            parameters: Parameters of the job, both predefined ones and its own.
            scms: Repositories that the source comes from.
            triggers: Schedules that start builds of the job.

        Returns:
            The copy has been created.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.97, 复制构建任务

        Example:
            >>> from codearts_build.models import JobStepInput
            >>> response = client.jobs.create_copy(
            ...     arch="x86-64",
            ...     copy_job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     job_name="storefront-api-copy-1",
            ...     project_id="3e7b91c04d5f4a82b6c8d0e1f2a3b4c5",
            ...     steps=[
            ...         JobStepInput(
            ...             module_id="devcloud2018.codeci_action_20017.action",
            ...             name="Run shell commands",
            ...         ),
            ...     ],
            ... )
        """
        return self._call(
            operations.CREATE_JOB_COPY,
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
        """Create a build job.

        Stores a new job in a project and returns its id. Nothing is built until `client.builds.run` is called,
        or a schedule is due. The list of steps may be empty. The service fills in `host_type`, and
        `build_type`, `depth`, `group_name` and `repo_name` of a repository, if they are left out. No parameter
        is added that the request lacks.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_name: Name of the job. Letters, digits, underscores and hyphens; Chinese characters are allowed
                too. `client.jobs.check_name` returns whether the project has a job of that name already. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project that the job belongs to, 32 letters and digits.
            auto_update_sub_module: Whether Git submodules are fetched as well, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: How the build is defined: `ACTION` by steps, `YAML` by a YAML file.
            build_if_code_updated: Whether a push to the repository starts a build.
            flavor: Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory, or `DEFAULT`.
                `client.environments.list_executor_specs` lists the sizes, in capitals.
            group_id: Group of jobs to put the job into.
            host_type: Kind of host that the job builds on. `devcloud` is a host of the service. Newer pages
                have `custom_host` too.
            parameters: Parameters of the job, both predefined ones and its own.
            scms: Repositories that the source comes from.
            steps: What the build does, in the order of running.
            timeout: How long a build may run.
            triggers: Schedules that start builds of the job.

        Returns:
            The job has been created.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.95, 创建构建任务

        Example:
            >>> response = client.jobs.create(
            ...     arch="x86-64",
            ...     job_name="storefront-api",
            ...     project_id="3e7b91c04d5f4a82b6c8d0e1f2a3b4c5",
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
        """Get the parameters that new jobs start with.

        Returns the parameters that the service puts into a new job, in the form that `parameters` of
        `client.jobs.create` takes. It asks for neither project nor job.

        Returns:
            The parameters of a new job.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

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
            sort_order: Sort upwards (`ASC`) or downwards (`DESC`).

        Returns:
            One page of the caller's jobs.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

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
            page_size: How many jobs a page holds, at most 100.
            search: Keyword to search the jobs by.
            sort_field: Field to sort the jobs by. Which fields the service accepts is not documented.
            sort_order: Sort upwards (`ASC`) or downwards (`DESC`).

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500), InvalidResponseError

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

        Lists the parameters that the service itself fills in for every build, so that steps can use them. What
        a job defines itself is in the `parameters` of `client.jobs.get_config`.

        Returns:
            The predefined parameters.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

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
        """Change a build job.

        Stores a new definition for a job in place of the old one, its name included. The request carries the
        definition whole: read it with `client.jobs.get_config`, change it and send it back. Whether schedules
        stay that are left out is unknown.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_id: Build job to change. 32 letters and digits, `id` in the job lists.
            job_name: Name of the job. Letters, digits, underscores and hyphens; Chinese characters are allowed
                too. `client.jobs.check_name` returns whether the project has a job of that name already. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project that the job belongs to, 32 letters and digits.
            steps: What the build does, in the order of running.
            auto_update_sub_module: Whether Git submodules are fetched as well, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: How the build is defined: `ACTION` by steps, `YAML` by a YAML file.
            build_if_code_updated: Whether a push to the repository starts a build.
            flavor: Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory, or `DEFAULT`.
                `client.environments.list_executor_specs` lists the sizes, in capitals.
            group_id: Group of jobs that the job belongs to.
            host_type: Kind of host that the job builds on. `devcloud` is a host of the service. Newer pages
                have `custom_host` too.
            parameters: Parameters of the job, both predefined ones and its own.
            scms: Repositories that the source comes from.
            source_code: Where the code comes from, in a word of the service such as `codeci`.
            triggers: Schedules that start builds of the job.

        Returns:
            The new definition has been stored.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.96, 更新构建任务

        Example:
            >>> from codearts_build.models import JobStepInput
            >>> response = client.jobs.update(
            ...     arch="x86-64",
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     job_name="storefront-api",
            ...     project_id="3e7b91c04d5f4a82b6c8d0e1f2a3b4c5",
            ...     steps=[
            ...         JobStepInput(
            ...             module_id="devcloud2018.codeci_action_20017.action",
            ...             name="Run shell commands",
            ...         ),
            ...     ],
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

    def check_disabled(self, *, job_id: str) -> JobDisabledResponse:
        """Tell whether a job is disabled, and by whom.

        Returns who disabled the job, when and why. `result` can be null, presumably where nobody has disabled
        the job.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            How the job came to be disabled, or null.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.69, 查询任务是否已禁用

        Example:
            >>> response = client.jobs.check_disabled(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.CHECK_JOB_DISABLED, {"job_id": job_id})

    def get_config(self, *, job_id: str, get_all_params: Literal["false", "true"] | None = None) -> JobConfigResponse:
        """Get the definition of a job.

        Returns what a job builds, how and when, in the form in which `client.jobs.create`, `client.jobs.update`
        and `client.jobs.create_copy` take it. It does not return the job's builds. What a request left out can
        be null or empty. Steps can have more properties than were sent.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            get_all_params: `true` for the full definition, `false`, the default, for a shorter one. The shorter
                one can lack the steps: without this parameter they have been seen both present and null.

        Returns:
            The definition of the job.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.103, 获取构建任务详情

        Example:
            >>> response = client.jobs.get_config(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB_CONFIG, {"job_id": job_id, "get_all_params": get_all_params})

    def get_copy_name(self, *, job_id: str) -> TextDetailedResponse:
        """Suggest a name for a copy of a job.

        Returns a name that a copy of the job could have, such as `storefront-api-copy-1`. Nothing is copied;
        pass the name on to `client.jobs.create_copy`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            The suggested name, in `result`.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

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
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            The job has been deleted.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.60, 删除任务

        Example:
            >>> response = client.jobs.delete(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.DELETE_JOB, {"job_id": job_id})

    def get_config_diff(self, *, job_id: str, original_no: str, revisedl_no: str) -> JobConfigDiffResponse:
        """Compare two versions of a job's settings.

        Returns how the settings of a job differ between two of its changes. `client.jobs.list_changes` lists
        the changes to choose from.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            original_no: Number of the older change, counted like `revisedl_no`.
            revisedl_no: Number of the newer change, presumably its `update_number` in
                `client.jobs.list_changes`. The service spells the parameter so.

        Returns:
            The differences.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.71, 获取构建任务配置的对比差异

        Example:
            >>> response = client.jobs.get_config_diff(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     original_no="example",
            ...     revisedl_no="example",
            ... )
        """
        return self._call(
            operations.GET_JOB_CONFIG_DIFF, {"job_id": job_id, "original_no": original_no, "revisedl_no": revisedl_no}
        )

    def disable(self, *, job_id: str, disabled: bool, reason: str | None = None) -> OperationStatus:
        """Disable or enable a job.

        Takes the job out of use, or puts it back, as the body says. The job keeps its history, and the reason,
        which `client.jobs.check_disabled` shows.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            disabled: `true` disables the job, `false` enables it.
            reason: Why the job is disabled, for others to read.

        Returns:
            The job has been disabled or enabled.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.43, 禁用任务

        Example:
            >>> response = client.jobs.disable(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", disabled=True)
        """
        return self._call(operations.DISABLE_JOB, {"job_id": job_id}, body_of({"disabled": disabled, "reason": reason}))

    def list_changes(
        self, *, job_id: str, page_no: int | None = None, page_size: int | None = None
    ) -> JobChangeListResponse:
        """List the changes of a job's settings.

        Returns who changed the job's settings and when, a page at a time. What a change altered is told by
        `client.jobs.get_config_diff`; the builds of the job are in `client.records.list_history`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            page_no: Which page to return. The first is 1.
            page_size: How many items a page holds, 1 to 100.

        Returns:
            One page of the job's changes.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.83, 获取修改历史

        Example:
            >>> response = client.jobs.list_changes(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.LIST_JOB_CHANGES, {"job_id": job_id, "page_no": page_no, "page_size": page_size})

    def iter_changes(self, *, job_id: str, page_size: int | None = None) -> Iterator[JobChange]:
        """List the changes of a job's settings.

        Returns who changed the job's settings and when, a page at a time. What a change altered is told by
        `client.jobs.get_config_diff`; the builds of the job are in `client.records.list_history`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            page_size: How many items a page holds, 1 to 100.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), InvalidResponseError

        Manual: section 4.83, 获取修改历史

        Example:
            >>> for item in client.jobs.iter_changes(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"):
            ...     print(item)
        """
        return iterate(self._caller, operations.LIST_JOB_CHANGES, {"job_id": job_id, "page_size": page_size})

    def get_info(self, *, job_id: str) -> JobInfoResponse:
        """Get the state of a job.

        Returns the name and state of one job, the figures of its latest build, and what the caller may do with
        it. For the steps and sources of the job, use `client.jobs.get_config`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            The state of the job.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.46, 查看构建任务构建信息

        Example:
            >>> response = client.jobs.get_info(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB_INFO, {"job_id": job_id})

    def get_pipeline_info(
        self, *, job_id: str, all: Literal["false", "true"] | None = None, check_param_used: str | None = None
    ) -> JobPipelineInfoResponse:
        """Get what a pipeline needs to know of a job.

        Returns the repositories and parameters of a job, and the rule for job names, as a pipeline needs them
        to run the job as one of its steps. It leaves out the steps of the job; for these see
        `client.jobs.get_config`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            all: `true` for the full response, `false` for a shorter one. What the shorter one leaves out is not
                documented.
            check_param_used: Whether to leave out parameters that the job does not use. The manual names no
                values; `true` and `false` are likely.

        Returns:
            What a pipeline needs to know of the job.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.105, 流水线查看构建任务信息

        Example:
            >>> response = client.jobs.get_pipeline_info(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(
            operations.GET_JOB_PIPELINE_INFO, {"job_id": job_id, "all": all, "check_param_used": check_param_used}
        )

    def get_running_status(self, *, job_id: str) -> RunningStatusResponse:
        """Tell whether a job is running, and its latest build.

        Returns whether the job is running, with the number and the running status of its latest build. Whether
        that build succeeded is in the job lists and the build records.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            Whether the job is running, and its latest build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.49, 查看任务是否在构建

        Example:
            >>> response = client.jobs.get_running_status(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB_RUNNING_STATUS, {"job_id": job_id})

    def wait_until_idle(
        self, *, job_id: str, timeout: float = 3600.0, interval: float | None = None
    ) -> RunningStatusResponse:
        """Tell whether a job is running, and its latest build.

        Returns whether the job is running, with the number and the running status of its latest build. Whether
        that build succeeded is in the job lists and the build records.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.

        Returns:
            The response that ended the wait.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), WaitTimeoutError

        Manual: section 4.49, 查看任务是否在构建

        Example:
            >>> response = client.jobs.wait_until_idle(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return wait(
            self._caller, operations.GET_JOB_RUNNING_STATUS, {"job_id": job_id}, timeout=timeout, interval=interval
        )

    def get_status(self, *, job_id: str, build_no: int | None = None) -> JobStatusResponse:
        """Get the status of a job or of one of its builds.

        Returns the state of the workflow of one build, with the state of each of its steps. Pass `build_no`:
        without it the response is about the first build, not the latest. `client.jobs.get_running` returns
        whether the job is running.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job. The first build is 1, each further one adds 1.
                Defaults to 1, the first build.

        Returns:
            The status.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.104, 查询任务状态

        Example:
            >>> response = client.jobs.get_status(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB_STATUS, {"job_id": job_id, "build_no": build_no})

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
        sort_order: str | None = None,
    ) -> ProjectJobList:
        """List the jobs of a project.

        Returns the jobs of one project, a page at a time, and can search, sort, filter and group them. A page
        past the last one is empty. The caller must be a member of the project. For the jobs of all projects,
        use `client.jobs.list`.

        Args:
            project_id: CodeArts project, 32 letters and digits, as in the address of each of its pages. This is
                not the project of IAM that a token is made for.
            page_index: Which page to return. The first is 0; 1 skips it.
            page_size: How many jobs a page holds, 1 to 100.
            build_status: State of the latest build. Only jobs in this state are returned.
            by_group: Whether to list the jobs by the groups they are sorted into.
            creator_id: User id of a creator, `job_creator` of a job. Only that user's jobs are returned.
            group_path_id: Job group whose jobs to list, for use with `by_group`.
            search: Keyword to search the jobs by.
            sort_field: Field to sort the jobs by. Which fields the service accepts is not documented.
            sort_order: Direction of the sort, as in `client.jobs.list` `ASC` or `DESC`.

        Returns:
            One page of the jobs found.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.98, 查询项目任务列表

        Example:
            >>> response = client.jobs.list_by_project(
            ...     project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
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
        page_size: int,
        build_status: str | None = None,
        by_group: bool | None = None,
        creator_id: str | None = None,
        group_path_id: str | None = None,
        search: str | None = None,
        sort_field: str | None = None,
        sort_order: str | None = None,
    ) -> Iterator[ProjectJob]:
        """List the jobs of a project.

        Returns the jobs of one project, a page at a time, and can search, sort, filter and group them. A page
        past the last one is empty. The caller must be a member of the project. For the jobs of all projects,
        use `client.jobs.list`.

        Args:
            project_id: CodeArts project, 32 letters and digits, as in the address of each of its pages. This is
                not the project of IAM that a token is made for.
            page_size: How many jobs a page holds, 1 to 100.
            build_status: State of the latest build. Only jobs in this state are returned.
            by_group: Whether to list the jobs by the groups they are sorted into.
            creator_id: User id of a creator, `job_creator` of a job. Only that user's jobs are returned.
            group_path_id: Job group whose jobs to list, for use with `by_group`.
            search: Keyword to search the jobs by.
            sort_field: Field to sort the jobs by. Which fields the service accepts is not documented.
            sort_order: Direction of the sort, as in `client.jobs.list` `ASC` or `DESC`.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), InvalidResponseError

        Manual: section 4.98, 查询项目任务列表

        Example:
            >>> for item in client.jobs.iter_by_project(
            ...     project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     page_size=20,
            ... ):
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
        """Create a build job (v3).

        Stores a new job in a project and returns its id. Huawei's newer pages list this operation as outdated;
        `client.jobs.create` replaces it.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_name: Name of the job. Letters, digits, underscores and hyphens; Chinese characters are allowed
                too. `client.jobs.check_name` returns whether the project has a job of that name already. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project that the job belongs to, 32 letters and digits.
            steps: What the build does, in the order of running.
            auto_update_sub_module: Whether Git submodules are fetched as well, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: How the build is defined: `ACTION` by steps, `YAML` by a YAML file.
            build_if_code_updated: Whether a push to the repository starts a build.
            flavor: Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory, or `DEFAULT`.
                `client.environments.list_executor_specs` lists the sizes, in capitals.
            group_id: Group of jobs to put the job into.
            host_type: Kind of host that the job builds on. `devcloud` is a host of the service. Newer pages
                have `custom_host` too.
            parameters: Parameters of the job, both predefined ones and its own.
            scms: Repositories that the source comes from.
            timeout: How long a build may run.
            triggers: Schedules that start builds of the job.

        Returns:
            The job has been created.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.19, 创建构建任务

        Example:
            >>> from codearts_build.models import JobStepInput
            >>> response = client.jobs.create_v3(
            ...     arch="x86-64",
            ...     job_name="storefront-api",
            ...     project_id="3e7b91c04d5f4a82b6c8d0e1f2a3b4c5",
            ...     steps=[
            ...         JobStepInput(
            ...             module_id="devcloud2018.codeci_action_20017.action",
            ...             name="Run shell commands",
            ...         ),
            ...     ],
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
        """Change a build job (v3).

        Stores a new definition for a job in place of the old one. The request carries the definition whole, so
        read it with `client.jobs.get_config_v3`, change it and send it back. What becomes of optional fields
        that are left out is unknown. Huawei's newer pages list this operation as outdated; `client.jobs.update`
        replaces it.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_id: Build job to change. 32 letters and digits, `id` in the job lists.
            job_name: Name of the job. Letters, digits, underscores and hyphens; Chinese characters are allowed
                too. `client.jobs.check_name` returns whether the project has a job of that name already. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project that the job belongs to, 32 letters and digits.
            steps: What the build does, in the order of running.
            agency_urn: URN of an agency of IAM.
            auto_update_sub_module: Whether Git submodules are fetched as well, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: How the build is defined: `ACTION` by steps, `YAML` by a YAML file.
            description: Description of the job, for people.
            flavor: Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory, or `DEFAULT`.
                `client.environments.list_executor_specs` lists the sizes, in capitals.
            group_id: Group of jobs to put the job into.
            host_type: Kind of host that the job builds on. `devcloud` is a host of the service. Newer pages
                have `custom_host` too.
            parameters: Parameters of the job, both predefined ones and its own.
            scms: Repositories that the source comes from.
            source_code: Where the code comes from, in a word of the service such as `codeci`.
            timeout: How long a build may run.

        Returns:
            The new definition has been stored.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.20, 更新构建任务

        Example:
            >>> from codearts_build.models import JobStepInput
            >>> response = client.jobs.update_v3(
            ...     arch="x86-64",
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     job_name="storefront-api",
            ...     project_id="3e7b91c04d5f4a82b6c8d0e1f2a3b4c5",
            ...     steps=[
            ...         JobStepInput(
            ...             module_id="devcloud2018.codeci_action_20017.action",
            ...             name="Run shell commands",
            ...         ),
            ...     ],
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
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            The job has been deleted.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.16, 删除构建任务

        Example:
            >>> response = client.jobs.delete_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.DELETE_JOB_V_3, {"job_id": job_id})

    def disable_v3(self, *, job_id: str) -> OperationStatus:
        """Disable a job (v3).

        Takes the job out of use but keeps it and its history: an older form of `client.jobs.disable`, without a
        reason. `client.jobs.restore` puts the job back into use.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            The job has been disabled.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.17, 禁用构建任务

        Example:
            >>> response = client.jobs.disable_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.DISABLE_JOB_V_3, {"job_id": job_id})

    def get_config_v3(
        self, *, job_id: str, get_all_params: Literal["false", "true"] | None = None
    ) -> JobConfigV3Response:
        """Get the definition of a job (v3).

        Returns what a job builds, how and when, in the form in which `client.jobs.create_v3` and
        `client.jobs.update_v3` take it. It does not return the job's builds. Huawei's newer pages list it as
        deprecated; `client.jobs.get_config` replaces it.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            get_all_params: `true` for the full definition, `false`, the default, for a shorter one. The shorter
                one can lack the steps: without this parameter they have been seen both present and null.

        Returns:
            The definition of the job.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.27, 获取构建任务详情

        Example:
            >>> response = client.jobs.get_config_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB_CONFIG_V_3, {"job_id": job_id, "get_all_params": get_all_params})

    def restore(self, *, job_id: str) -> OperationStatus:
        """Enable a disabled job.

        Puts a job back into use that `client.jobs.disable` or `client.jobs.disable_v3` has disabled. It is not
        meant for deleted jobs; those come back with `client.recycle_bin.restore`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            The job is enabled again.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.18, 恢复构建任务

        Example:
            >>> response = client.jobs.restore(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.RESTORE_JOB, {"job_id": job_id})

    def get_running(self, *, job_id: str) -> JobRunning:
        """Tell whether a job is running.

        Returns whether a build of the job is running at this moment, but neither its number nor how a build
        ended. `client.jobs.get_running_status` returns the number of the latest build too. Right after
        `client.builds.run` the result may still be `false`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            Whether the job is running.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.4, 查看任务运行状态

        Example:
            >>> response = client.jobs.get_running(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_JOB_RUNNING, {"job_id": job_id})

    def wait_until_finished(self, *, job_id: str, timeout: float = 3600.0, interval: float | None = None) -> JobRunning:
        """Tell whether a job is running.

        Returns whether a build of the job is running at this moment, but neither its number nor how a build
        ended. `client.jobs.get_running_status` returns the number of the latest build too. Right after
        `client.builds.run` the result may still be `false`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.

        Returns:
            The response that ended the wait.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), WaitTimeoutError

        Manual: section 4.4, 查看任务运行状态

        Example:
            >>> response = client.jobs.wait_until_finished(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return wait(self._caller, operations.GET_JOB_RUNNING, {"job_id": job_id}, timeout=timeout, interval=interval)

    def list_by_project_v3(self, *, project_id: str, page_index: int, page_size: int) -> ProjectJobV3List:
        """List the jobs of a project (v3).

        Returns the jobs of one project that the caller can see, a page at a time, with the state of each job's
        latest build and what the caller may do with it. An older form of `client.jobs.list_by_project`, which
        can also search and sort; Huawei's newer pages list it among the outdated operations.

        Args:
            project_id: CodeArts project, 32 letters and digits, as in the address of each of its pages. This is
                not the project of IAM that a token is made for.
            page_index: Which page to return. The first is 0.
            page_size: How many jobs a page holds, at most 100. The documented default is 0, so always say how
                many.

        Returns:
            One page of the project's jobs.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.5, 查看项目下用户的构建任务列表

        Example:
            >>> response = client.jobs.list_by_project_v3(
            ...     project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     page_index=0,
            ...     page_size=20,
            ... )
        """
        return self._call(
            operations.LIST_JOBS_BY_PROJECT_V_3,
            {"project_id": project_id, "page_index": page_index, "page_size": page_size},
        )

    def iter_by_project_v3(self, *, project_id: str, page_size: int) -> Iterator[ProjectJob]:
        """List the jobs of a project (v3).

        Returns the jobs of one project that the caller can see, a page at a time, with the state of each job's
        latest build and what the caller may do with it. An older form of `client.jobs.list_by_project`, which
        can also search and sort; Huawei's newer pages list it among the outdated operations.

        Args:
            project_id: CodeArts project, 32 letters and digits, as in the address of each of its pages. This is
                not the project of IAM that a token is made for.
            page_size: How many jobs a page holds, at most 100. The documented default is 0, so always say how
                many.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500), InvalidResponseError

        Manual: section 4.5, 查看项目下用户的构建任务列表

        Example:
            >>> for item in client.jobs.iter_by_project_v3(
            ...     project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     page_size=20,
            ... ):
            ...     print(item)
        """
        return iterate(
            self._caller, operations.LIST_JOBS_BY_PROJECT_V_3, {"project_id": project_id, "page_size": page_size}
        )


class AsyncJobs(AsyncResource):
    """What to build and how. Create, change, copy, disable and delete build jobs, and read their settings."""

    async def list_parameter_types(self) -> ParameterTypeListResponse:
        """List the parameter types of the job editor.

        Tells which types of parameter a job may define, which attributes each has, and what their values have
        to fulfil. An editor can check its input with it before a job is saved.

        Returns:
            The types of parameter, with their attributes.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.61, 编辑页获取参数类型的接口

        Example:
            >>> response = await client.jobs.list_parameter_types()
        """
        return await self._call(operations.LIST_PARAMETER_TYPES, {})

    async def check_count(self) -> JobCountCheck:
        """Tell whether the limit of jobs is reached.

        Says whether the caller has as many jobs as are allowed. Ask before creating jobs in numbers. It tells
        neither the limit nor the count; `client.account.get_job_summary` gives totals.

        Returns:
            Whether the limit is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.91, 检查任务数量是否上限

        Example:
            >>> response = await client.jobs.check_count()
        """
        return await self._call(operations.CHECK_JOB_COUNT, {})

    async def check_name(self, *, job_name: str, project_id: str) -> JobNameCheck:
        """Tell whether a job name is taken.

        Says whether the project already has a job of this name. Ask before creating or renaming a job. It does
        not reserve the name.

        Args:
            job_name: Name to look for among the project's jobs.
            project_id: CodeArts project, 32 letters and digits, as in the address of each of its pages. This is
                not the project of IAM that a token is made for.

        Returns:
            Whether the name is taken.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.39, 查看项目下任务名是否存在

        Example:
            >>> response = await client.jobs.check_name(
            ...     job_name="example",
            ...     project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return await self._call(operations.CHECK_JOB_NAME, {"job_name": job_name, "project_id": project_id})

    async def create_copy(
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
        """Copy a build job.

        Makes a new job from an existing one and returns the id of the new one. The request still carries the
        definition of the copy: take it from `client.jobs.get_config`, with a name from
        `client.jobs.get_copy_name`. The job that is copied stays as it is.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            copy_job_id: Build job to copy. 32 letters and digits, `id` in the job lists.
            job_name: Name of the job. Letters, digits, underscores and hyphens; Chinese characters are allowed
                too. `client.jobs.check_name` returns whether the project has a job of that name already. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project that the job belongs to, 32 letters and digits.
            steps: What the build does, in the order of running.
            auto_update_sub_module: Whether Git submodules are fetched as well, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: How the build is defined: `ACTION` by steps, `YAML` by a YAML file.
            flavor: Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory, or `DEFAULT`.
                `client.environments.list_executor_specs` lists the sizes, in capitals.
            host_type: Kind of host that the job builds on. `devcloud` is a host of the service. Newer pages
                have `custom_host` too.
            parameters: Parameters of the job, both predefined ones and its own.
            scms: Repositories that the source comes from.
            triggers: Schedules that start builds of the job.

        Returns:
            The copy has been created.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.97, 复制构建任务

        Example:
            >>> from codearts_build.models import JobStepInput
            >>> response = await client.jobs.create_copy(
            ...     arch="x86-64",
            ...     copy_job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     job_name="storefront-api-copy-1",
            ...     project_id="3e7b91c04d5f4a82b6c8d0e1f2a3b4c5",
            ...     steps=[
            ...         JobStepInput(
            ...             module_id="devcloud2018.codeci_action_20017.action",
            ...             name="Run shell commands",
            ...         ),
            ...     ],
            ... )
        """
        return await self._call(
            operations.CREATE_JOB_COPY,
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
        """Create a build job.

        Stores a new job in a project and returns its id. Nothing is built until `client.builds.run` is called,
        or a schedule is due. The list of steps may be empty. The service fills in `host_type`, and
        `build_type`, `depth`, `group_name` and `repo_name` of a repository, if they are left out. No parameter
        is added that the request lacks.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_name: Name of the job. Letters, digits, underscores and hyphens; Chinese characters are allowed
                too. `client.jobs.check_name` returns whether the project has a job of that name already. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project that the job belongs to, 32 letters and digits.
            auto_update_sub_module: Whether Git submodules are fetched as well, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: How the build is defined: `ACTION` by steps, `YAML` by a YAML file.
            build_if_code_updated: Whether a push to the repository starts a build.
            flavor: Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory, or `DEFAULT`.
                `client.environments.list_executor_specs` lists the sizes, in capitals.
            group_id: Group of jobs to put the job into.
            host_type: Kind of host that the job builds on. `devcloud` is a host of the service. Newer pages
                have `custom_host` too.
            parameters: Parameters of the job, both predefined ones and its own.
            scms: Repositories that the source comes from.
            steps: What the build does, in the order of running.
            timeout: How long a build may run.
            triggers: Schedules that start builds of the job.

        Returns:
            The job has been created.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.95, 创建构建任务

        Example:
            >>> response = await client.jobs.create(
            ...     arch="x86-64",
            ...     job_name="storefront-api",
            ...     project_id="3e7b91c04d5f4a82b6c8d0e1f2a3b4c5",
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
        """Get the parameters that new jobs start with.

        Returns the parameters that the service puts into a new job, in the form that `parameters` of
        `client.jobs.create` takes. It asks for neither project nor job.

        Returns:
            The parameters of a new job.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

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
            sort_order: Sort upwards (`ASC`) or downwards (`DESC`).

        Returns:
            One page of the caller's jobs.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

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
            page_size: How many jobs a page holds, at most 100.
            search: Keyword to search the jobs by.
            sort_field: Field to sort the jobs by. Which fields the service accepts is not documented.
            sort_order: Sort upwards (`ASC`) or downwards (`DESC`).

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500), InvalidResponseError

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

        Lists the parameters that the service itself fills in for every build, so that steps can use them. What
        a job defines itself is in the `parameters` of `client.jobs.get_config`.

        Returns:
            The predefined parameters.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

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
        """Change a build job.

        Stores a new definition for a job in place of the old one, its name included. The request carries the
        definition whole: read it with `client.jobs.get_config`, change it and send it back. Whether schedules
        stay that are left out is unknown.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_id: Build job to change. 32 letters and digits, `id` in the job lists.
            job_name: Name of the job. Letters, digits, underscores and hyphens; Chinese characters are allowed
                too. `client.jobs.check_name` returns whether the project has a job of that name already. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project that the job belongs to, 32 letters and digits.
            steps: What the build does, in the order of running.
            auto_update_sub_module: Whether Git submodules are fetched as well, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: How the build is defined: `ACTION` by steps, `YAML` by a YAML file.
            build_if_code_updated: Whether a push to the repository starts a build.
            flavor: Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory, or `DEFAULT`.
                `client.environments.list_executor_specs` lists the sizes, in capitals.
            group_id: Group of jobs that the job belongs to.
            host_type: Kind of host that the job builds on. `devcloud` is a host of the service. Newer pages
                have `custom_host` too.
            parameters: Parameters of the job, both predefined ones and its own.
            scms: Repositories that the source comes from.
            source_code: Where the code comes from, in a word of the service such as `codeci`.
            triggers: Schedules that start builds of the job.

        Returns:
            The new definition has been stored.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.96, 更新构建任务

        Example:
            >>> from codearts_build.models import JobStepInput
            >>> response = await client.jobs.update(
            ...     arch="x86-64",
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     job_name="storefront-api",
            ...     project_id="3e7b91c04d5f4a82b6c8d0e1f2a3b4c5",
            ...     steps=[
            ...         JobStepInput(
            ...             module_id="devcloud2018.codeci_action_20017.action",
            ...             name="Run shell commands",
            ...         ),
            ...     ],
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

    async def check_disabled(self, *, job_id: str) -> JobDisabledResponse:
        """Tell whether a job is disabled, and by whom.

        Returns who disabled the job, when and why. `result` can be null, presumably where nobody has disabled
        the job.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            How the job came to be disabled, or null.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.69, 查询任务是否已禁用

        Example:
            >>> response = await client.jobs.check_disabled(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.CHECK_JOB_DISABLED, {"job_id": job_id})

    async def get_config(
        self, *, job_id: str, get_all_params: Literal["false", "true"] | None = None
    ) -> JobConfigResponse:
        """Get the definition of a job.

        Returns what a job builds, how and when, in the form in which `client.jobs.create`, `client.jobs.update`
        and `client.jobs.create_copy` take it. It does not return the job's builds. What a request left out can
        be null or empty. Steps can have more properties than were sent.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            get_all_params: `true` for the full definition, `false`, the default, for a shorter one. The shorter
                one can lack the steps: without this parameter they have been seen both present and null.

        Returns:
            The definition of the job.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.103, 获取构建任务详情

        Example:
            >>> response = await client.jobs.get_config(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB_CONFIG, {"job_id": job_id, "get_all_params": get_all_params})

    async def get_copy_name(self, *, job_id: str) -> TextDetailedResponse:
        """Suggest a name for a copy of a job.

        Returns a name that a copy of the job could have, such as `storefront-api-copy-1`. Nothing is copied;
        pass the name on to `client.jobs.create_copy`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            The suggested name, in `result`.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

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
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            The job has been deleted.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.60, 删除任务

        Example:
            >>> response = await client.jobs.delete(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.DELETE_JOB, {"job_id": job_id})

    async def get_config_diff(self, *, job_id: str, original_no: str, revisedl_no: str) -> JobConfigDiffResponse:
        """Compare two versions of a job's settings.

        Returns how the settings of a job differ between two of its changes. `client.jobs.list_changes` lists
        the changes to choose from.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            original_no: Number of the older change, counted like `revisedl_no`.
            revisedl_no: Number of the newer change, presumably its `update_number` in
                `client.jobs.list_changes`. The service spells the parameter so.

        Returns:
            The differences.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.71, 获取构建任务配置的对比差异

        Example:
            >>> response = await client.jobs.get_config_diff(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     original_no="example",
            ...     revisedl_no="example",
            ... )
        """
        return await self._call(
            operations.GET_JOB_CONFIG_DIFF, {"job_id": job_id, "original_no": original_no, "revisedl_no": revisedl_no}
        )

    async def disable(self, *, job_id: str, disabled: bool, reason: str | None = None) -> OperationStatus:
        """Disable or enable a job.

        Takes the job out of use, or puts it back, as the body says. The job keeps its history, and the reason,
        which `client.jobs.check_disabled` shows.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            disabled: `true` disables the job, `false` enables it.
            reason: Why the job is disabled, for others to read.

        Returns:
            The job has been disabled or enabled.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.43, 禁用任务

        Example:
            >>> response = await client.jobs.disable(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", disabled=True)
        """
        return await self._call(
            operations.DISABLE_JOB, {"job_id": job_id}, body_of({"disabled": disabled, "reason": reason})
        )

    async def list_changes(
        self, *, job_id: str, page_no: int | None = None, page_size: int | None = None
    ) -> JobChangeListResponse:
        """List the changes of a job's settings.

        Returns who changed the job's settings and when, a page at a time. What a change altered is told by
        `client.jobs.get_config_diff`; the builds of the job are in `client.records.list_history`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            page_no: Which page to return. The first is 1.
            page_size: How many items a page holds, 1 to 100.

        Returns:
            One page of the job's changes.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.83, 获取修改历史

        Example:
            >>> response = await client.jobs.list_changes(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(
            operations.LIST_JOB_CHANGES, {"job_id": job_id, "page_no": page_no, "page_size": page_size}
        )

    def iter_changes(self, *, job_id: str, page_size: int | None = None) -> AsyncIterator[JobChange]:
        """List the changes of a job's settings.

        Returns who changed the job's settings and when, a page at a time. What a change altered is told by
        `client.jobs.get_config_diff`; the builds of the job are in `client.records.list_history`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            page_size: How many items a page holds, 1 to 100.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), InvalidResponseError

        Manual: section 4.83, 获取修改历史

        Example:
            >>> async for item in client.jobs.iter_changes(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"):
            ...     print(item)
        """
        return async_iterate(self._caller, operations.LIST_JOB_CHANGES, {"job_id": job_id, "page_size": page_size})

    async def get_info(self, *, job_id: str) -> JobInfoResponse:
        """Get the state of a job.

        Returns the name and state of one job, the figures of its latest build, and what the caller may do with
        it. For the steps and sources of the job, use `client.jobs.get_config`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            The state of the job.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.46, 查看构建任务构建信息

        Example:
            >>> response = await client.jobs.get_info(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB_INFO, {"job_id": job_id})

    async def get_pipeline_info(
        self, *, job_id: str, all: Literal["false", "true"] | None = None, check_param_used: str | None = None
    ) -> JobPipelineInfoResponse:
        """Get what a pipeline needs to know of a job.

        Returns the repositories and parameters of a job, and the rule for job names, as a pipeline needs them
        to run the job as one of its steps. It leaves out the steps of the job; for these see
        `client.jobs.get_config`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            all: `true` for the full response, `false` for a shorter one. What the shorter one leaves out is not
                documented.
            check_param_used: Whether to leave out parameters that the job does not use. The manual names no
                values; `true` and `false` are likely.

        Returns:
            What a pipeline needs to know of the job.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.105, 流水线查看构建任务信息

        Example:
            >>> response = await client.jobs.get_pipeline_info(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(
            operations.GET_JOB_PIPELINE_INFO, {"job_id": job_id, "all": all, "check_param_used": check_param_used}
        )

    async def get_running_status(self, *, job_id: str) -> RunningStatusResponse:
        """Tell whether a job is running, and its latest build.

        Returns whether the job is running, with the number and the running status of its latest build. Whether
        that build succeeded is in the job lists and the build records.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            Whether the job is running, and its latest build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.49, 查看任务是否在构建

        Example:
            >>> response = await client.jobs.get_running_status(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB_RUNNING_STATUS, {"job_id": job_id})

    async def wait_until_idle(
        self, *, job_id: str, timeout: float = 3600.0, interval: float | None = None
    ) -> RunningStatusResponse:
        """Tell whether a job is running, and its latest build.

        Returns whether the job is running, with the number and the running status of its latest build. Whether
        that build succeeded is in the job lists and the build records.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.

        Returns:
            The response that ended the wait.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), WaitTimeoutError

        Manual: section 4.49, 查看任务是否在构建

        Example:
            >>> response = await client.jobs.wait_until_idle(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await async_wait(
            self._caller, operations.GET_JOB_RUNNING_STATUS, {"job_id": job_id}, timeout=timeout, interval=interval
        )

    async def get_status(self, *, job_id: str, build_no: int | None = None) -> JobStatusResponse:
        """Get the status of a job or of one of its builds.

        Returns the state of the workflow of one build, with the state of each of its steps. Pass `build_no`:
        without it the response is about the first build, not the latest. `client.jobs.get_running` returns
        whether the job is running.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job. The first build is 1, each further one adds 1.
                Defaults to 1, the first build.

        Returns:
            The status.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.104, 查询任务状态

        Example:
            >>> response = await client.jobs.get_status(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB_STATUS, {"job_id": job_id, "build_no": build_no})

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
        sort_order: str | None = None,
    ) -> ProjectJobList:
        """List the jobs of a project.

        Returns the jobs of one project, a page at a time, and can search, sort, filter and group them. A page
        past the last one is empty. The caller must be a member of the project. For the jobs of all projects,
        use `client.jobs.list`.

        Args:
            project_id: CodeArts project, 32 letters and digits, as in the address of each of its pages. This is
                not the project of IAM that a token is made for.
            page_index: Which page to return. The first is 0; 1 skips it.
            page_size: How many jobs a page holds, 1 to 100.
            build_status: State of the latest build. Only jobs in this state are returned.
            by_group: Whether to list the jobs by the groups they are sorted into.
            creator_id: User id of a creator, `job_creator` of a job. Only that user's jobs are returned.
            group_path_id: Job group whose jobs to list, for use with `by_group`.
            search: Keyword to search the jobs by.
            sort_field: Field to sort the jobs by. Which fields the service accepts is not documented.
            sort_order: Direction of the sort, as in `client.jobs.list` `ASC` or `DESC`.

        Returns:
            One page of the jobs found.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.98, 查询项目任务列表

        Example:
            >>> response = await client.jobs.list_by_project(
            ...     project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
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
        page_size: int,
        build_status: str | None = None,
        by_group: bool | None = None,
        creator_id: str | None = None,
        group_path_id: str | None = None,
        search: str | None = None,
        sort_field: str | None = None,
        sort_order: str | None = None,
    ) -> AsyncIterator[ProjectJob]:
        """List the jobs of a project.

        Returns the jobs of one project, a page at a time, and can search, sort, filter and group them. A page
        past the last one is empty. The caller must be a member of the project. For the jobs of all projects,
        use `client.jobs.list`.

        Args:
            project_id: CodeArts project, 32 letters and digits, as in the address of each of its pages. This is
                not the project of IAM that a token is made for.
            page_size: How many jobs a page holds, 1 to 100.
            build_status: State of the latest build. Only jobs in this state are returned.
            by_group: Whether to list the jobs by the groups they are sorted into.
            creator_id: User id of a creator, `job_creator` of a job. Only that user's jobs are returned.
            group_path_id: Job group whose jobs to list, for use with `by_group`.
            search: Keyword to search the jobs by.
            sort_field: Field to sort the jobs by. Which fields the service accepts is not documented.
            sort_order: Direction of the sort, as in `client.jobs.list` `ASC` or `DESC`.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), InvalidResponseError

        Manual: section 4.98, 查询项目任务列表

        Example:
            >>> async for item in client.jobs.iter_by_project(
            ...     project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     page_size=20,
            ... ):
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
        """Create a build job (v3).

        Stores a new job in a project and returns its id. Huawei's newer pages list this operation as outdated;
        `client.jobs.create` replaces it.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_name: Name of the job. Letters, digits, underscores and hyphens; Chinese characters are allowed
                too. `client.jobs.check_name` returns whether the project has a job of that name already. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project that the job belongs to, 32 letters and digits.
            steps: What the build does, in the order of running.
            auto_update_sub_module: Whether Git submodules are fetched as well, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: How the build is defined: `ACTION` by steps, `YAML` by a YAML file.
            build_if_code_updated: Whether a push to the repository starts a build.
            flavor: Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory, or `DEFAULT`.
                `client.environments.list_executor_specs` lists the sizes, in capitals.
            group_id: Group of jobs to put the job into.
            host_type: Kind of host that the job builds on. `devcloud` is a host of the service. Newer pages
                have `custom_host` too.
            parameters: Parameters of the job, both predefined ones and its own.
            scms: Repositories that the source comes from.
            timeout: How long a build may run.
            triggers: Schedules that start builds of the job.

        Returns:
            The job has been created.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.19, 创建构建任务

        Example:
            >>> from codearts_build.models import JobStepInput
            >>> response = await client.jobs.create_v3(
            ...     arch="x86-64",
            ...     job_name="storefront-api",
            ...     project_id="3e7b91c04d5f4a82b6c8d0e1f2a3b4c5",
            ...     steps=[
            ...         JobStepInput(
            ...             module_id="devcloud2018.codeci_action_20017.action",
            ...             name="Run shell commands",
            ...         ),
            ...     ],
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
        """Change a build job (v3).

        Stores a new definition for a job in place of the old one. The request carries the definition whole, so
        read it with `client.jobs.get_config_v3`, change it and send it back. What becomes of optional fields
        that are left out is unknown. Huawei's newer pages list this operation as outdated; `client.jobs.update`
        replaces it.

        Args:
            arch: Processor architecture of the executor: `x86-64` or `arm`.
            job_id: Build job to change. 32 letters and digits, `id` in the job lists.
            job_name: Name of the job. Letters, digits, underscores and hyphens; Chinese characters are allowed
                too. `client.jobs.check_name` returns whether the project has a job of that name already. At
                least 1 characters, at most 115 characters.
            project_id: CodeArts project that the job belongs to, 32 letters and digits.
            steps: What the build does, in the order of running.
            agency_urn: URN of an agency of IAM.
            auto_update_sub_module: Whether Git submodules are fetched as well, as the text `true` or `false`.
                Defaults to `false`. 'false' by default.
            build_config_type: How the build is defined: `ACTION` by steps, `YAML` by a YAML file.
            description: Description of the job, for people.
            flavor: Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory, or `DEFAULT`.
                `client.environments.list_executor_specs` lists the sizes, in capitals.
            group_id: Group of jobs to put the job into.
            host_type: Kind of host that the job builds on. `devcloud` is a host of the service. Newer pages
                have `custom_host` too.
            parameters: Parameters of the job, both predefined ones and its own.
            scms: Repositories that the source comes from.
            source_code: Where the code comes from, in a word of the service such as `codeci`.
            timeout: How long a build may run.

        Returns:
            The new definition has been stored.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.20, 更新构建任务

        Example:
            >>> from codearts_build.models import JobStepInput
            >>> response = await client.jobs.update_v3(
            ...     arch="x86-64",
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     job_name="storefront-api",
            ...     project_id="3e7b91c04d5f4a82b6c8d0e1f2a3b4c5",
            ...     steps=[
            ...         JobStepInput(
            ...             module_id="devcloud2018.codeci_action_20017.action",
            ...             name="Run shell commands",
            ...         ),
            ...     ],
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
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            The job has been deleted.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.16, 删除构建任务

        Example:
            >>> response = await client.jobs.delete_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.DELETE_JOB_V_3, {"job_id": job_id})

    async def disable_v3(self, *, job_id: str) -> OperationStatus:
        """Disable a job (v3).

        Takes the job out of use but keeps it and its history: an older form of `client.jobs.disable`, without a
        reason. `client.jobs.restore` puts the job back into use.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            The job has been disabled.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.17, 禁用构建任务

        Example:
            >>> response = await client.jobs.disable_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.DISABLE_JOB_V_3, {"job_id": job_id})

    async def get_config_v3(
        self, *, job_id: str, get_all_params: Literal["false", "true"] | None = None
    ) -> JobConfigV3Response:
        """Get the definition of a job (v3).

        Returns what a job builds, how and when, in the form in which `client.jobs.create_v3` and
        `client.jobs.update_v3` take it. It does not return the job's builds. Huawei's newer pages list it as
        deprecated; `client.jobs.get_config` replaces it.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            get_all_params: `true` for the full definition, `false`, the default, for a shorter one. The shorter
                one can lack the steps: without this parameter they have been seen both present and null.

        Returns:
            The definition of the job.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.27, 获取构建任务详情

        Example:
            >>> response = await client.jobs.get_config_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB_CONFIG_V_3, {"job_id": job_id, "get_all_params": get_all_params})

    async def restore(self, *, job_id: str) -> OperationStatus:
        """Enable a disabled job.

        Puts a job back into use that `client.jobs.disable` or `client.jobs.disable_v3` has disabled. It is not
        meant for deleted jobs; those come back with `client.recycle_bin.restore`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            The job is enabled again.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.18, 恢复构建任务

        Example:
            >>> response = await client.jobs.restore(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.RESTORE_JOB, {"job_id": job_id})

    async def get_running(self, *, job_id: str) -> JobRunning:
        """Tell whether a job is running.

        Returns whether a build of the job is running at this moment, but neither its number nor how a build
        ended. `client.jobs.get_running_status` returns the number of the latest build too. Right after
        `client.builds.run` the result may still be `false`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.

        Returns:
            Whether the job is running.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.4, 查看任务运行状态

        Example:
            >>> response = await client.jobs.get_running(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_JOB_RUNNING, {"job_id": job_id})

    async def wait_until_finished(
        self, *, job_id: str, timeout: float = 3600.0, interval: float | None = None
    ) -> JobRunning:
        """Tell whether a job is running.

        Returns whether a build of the job is running at this moment, but neither its number nor how a build
        ended. `client.jobs.get_running_status` returns the number of the latest build too. Right after
        `client.builds.run` the result may still be `false`.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.

        Returns:
            The response that ended the wait.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), WaitTimeoutError

        Manual: section 4.4, 查看任务运行状态

        Example:
            >>> response = await client.jobs.wait_until_finished(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await async_wait(
            self._caller, operations.GET_JOB_RUNNING, {"job_id": job_id}, timeout=timeout, interval=interval
        )

    async def list_by_project_v3(self, *, project_id: str, page_index: int, page_size: int) -> ProjectJobV3List:
        """List the jobs of a project (v3).

        Returns the jobs of one project that the caller can see, a page at a time, with the state of each job's
        latest build and what the caller may do with it. An older form of `client.jobs.list_by_project`, which
        can also search and sort; Huawei's newer pages list it among the outdated operations.

        Args:
            project_id: CodeArts project, 32 letters and digits, as in the address of each of its pages. This is
                not the project of IAM that a token is made for.
            page_index: Which page to return. The first is 0.
            page_size: How many jobs a page holds, at most 100. The documented default is 0, so always say how
                many.

        Returns:
            One page of the project's jobs.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.5, 查看项目下用户的构建任务列表

        Example:
            >>> response = await client.jobs.list_by_project_v3(
            ...     project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     page_index=0,
            ...     page_size=20,
            ... )
        """
        return await self._call(
            operations.LIST_JOBS_BY_PROJECT_V_3,
            {"project_id": project_id, "page_index": page_index, "page_size": page_size},
        )

    def iter_by_project_v3(self, *, project_id: str, page_size: int) -> AsyncIterator[ProjectJob]:
        """List the jobs of a project (v3).

        Returns the jobs of one project that the caller can see, a page at a time, with the state of each job's
        latest build and what the caller may do with it. An older form of `client.jobs.list_by_project`, which
        can also search and sort; Huawei's newer pages list it among the outdated operations.

        Args:
            project_id: CodeArts project, 32 letters and digits, as in the address of each of its pages. This is
                not the project of IAM that a token is made for.
            page_size: How many jobs a page holds, at most 100. The documented default is 0, so always say how
                many.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500), InvalidResponseError

        Manual: section 4.5, 查看项目下用户的构建任务列表

        Example:
            >>> async for item in client.jobs.iter_by_project_v3(
            ...     project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     page_size=20,
            ... ):
            ...     print(item)
        """
        return async_iterate(
            self._caller, operations.LIST_JOBS_BY_PROJECT_V_3, {"project_id": project_id, "page_size": page_size}
        )
