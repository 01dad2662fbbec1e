"""Predefined build steps. Official templates and custom ones."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence


from ..operations import templates as operations
from .._runtime.pagination import async_iterate, iterate
from .._runtime.resource import AsyncResource, Resource, body_of
from ..models.common import JobParameter, OperationStatus, TextDetailedResponse, TextResponse
from ..models.templates import (
    OfficialTemplate,
    OfficialTemplateListResponse,
    TemplateContentInput,
    TemplateCreatedResponse,
    TemplateDeletedResponse,
    TemplateDetailResponse,
    TemplateItem,
    TemplateListResponse,
)


class Templates(Resource):
    """Predefined build steps. Official templates and custom ones."""

    def create(
        self,
        *,
        description: str,
        name: str,
        template: TemplateContentInput,
        parameters: Sequence[JobParameter] | None = None,
        tool_type: str | None = None,
    ) -> TemplateCreatedResponse:
        """Create a build template.

        Stores build steps and parameters under a name, to start later jobs from, and returns the `uuid` of the
        template.

        Args:
            description: What the template is for.
            name: Name of the template.
            template: The build steps. Names within it are in snake case, such as `module_id`, and come back
                unchanged.
            parameters: Build parameters that jobs made from the template begin with.
            tool_type: Build tool that the template is for, such as `maven` or `npm`.

        Returns:
            The template has been created.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.100, 创建构建模板

        Example:
            >>> from codearts_build.models import TemplateContentInput, TemplateStepInput
            >>> response = client.templates.create(
            ...     description="Builds and tests a Spring Boot service with Maven.",
            ...     name="Maven service",
            ...     template=TemplateContentInput(
            ...         steps=[TemplateStepInput(module_id="devcloud2018.codeci_action_30017.action")],
            ...     ),
            ... )
        """
        return self._call(
            operations.CREATE_TEMPLATE,
            {},
            body_of(
                {
                    "description": description,
                    "name": name,
                    "template": template,
                    "parameters": parameters,
                    "tool_type": tool_type,
                }
            ),
        )

    def list_custom(
        self,
        *,
        filter: str | None = None,
        name: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        tags: str | None = None,
    ) -> TemplateListResponse:
        """List custom build templates.

        Lists the templates that users have made, a page at a time, narrowed by name and other conditions.
        Official ones come from `client.templates.list_official`.

        Args:
            filter: A further condition, in a form that the manual does not give. The captured request leaves it
                empty.
            name: Return only templates of this name. Whether a part of the name is enough, the manual does not
                say.
            page: Which page to return. The first is 1; a page after the last is empty.
            page_size: How many items a page holds, at most 100.
            tags: Return only templates with these tags. The manual speaks of build states here, and names no
                values.

        Returns:
            One page of custom templates.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.99, 根据条件查询特定模板

        Example:
            >>> response = client.templates.list_custom()
        """
        return self._call(
            operations.LIST_CUSTOM_TEMPLATES,
            {"filter": filter, "name": name, "page": page, "page_size": page_size, "tags": tags},
        )

    def iter_custom(
        self,
        *,
        filter: str | None = None,
        name: str | None = None,
        page_size: int | None = None,
        tags: str | None = None,
    ) -> Iterator[TemplateItem]:
        """List custom build templates.

        Lists the templates that users have made, a page at a time, narrowed by name and other conditions.
        Official ones come from `client.templates.list_official`.

        Args:
            filter: A further condition, in a form that the manual does not give. The captured request leaves it
                empty.
            name: Return only templates of this name. Whether a part of the name is enough, the manual does not
                say.
            page_size: How many items a page holds, at most 100. None for 100, the largest.
            tags: Return only templates with these tags. The manual speaks of build states here, and names no
                values.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.99, 根据条件查询特定模板

        Example:
            >>> for item in client.templates.iter_custom():
            ...     print(item)
        """
        return iterate(
            self._caller,
            operations.LIST_CUSTOM_TEMPLATES,
            {"filter": filter, "name": name, "page_size": page_size, "tags": tags},
        )

    def list_official(
        self, *, name: str | None = None, page: str | None = None, page_size: str | None = None
    ) -> OfficialTemplateListResponse:
        """List official build templates.

        Lists the templates that the service brings along, a page at a time, if wanted by name alone. Its pages
        count from 0, those of the other template lists from 1.

        Args:
            name: Return only templates whose name contains this text.
            page: Which page to return, a number written as text. The first is 0.
            page_size: How many items a page holds, at most 100, a number written as text.

        Returns:
            One page of official templates.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.70, 查询官方模板

        Example:
            >>> response = client.templates.list_official()
        """
        return self._call(operations.LIST_OFFICIAL_TEMPLATES, {"name": name, "page": page, "page_size": page_size})

    def iter_official(self, *, name: str | None = None, page_size: str | None = None) -> Iterator[OfficialTemplate]:
        """List official build templates.

        Lists the templates that the service brings along, a page at a time, if wanted by name alone. Its pages
        count from 0, those of the other template lists from 1.

        Args:
            name: Return only templates whose name contains this text.
            page_size: How many items a page holds, at most 100, a number written as text. None for 100, the
                largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.70, 查询官方模板

        Example:
            >>> for item in client.templates.iter_official():
            ...     print(item)
        """
        return iterate(self._caller, operations.LIST_OFFICIAL_TEMPLATES, {"name": name, "page_size": page_size})

    def list_recommended(
        self, *, branch: str | None = None, git_url: str | None = None, tags: str | None = None
    ) -> TemplateListResponse:
        """List official templates that suit a repository.

        Looks at a repository and returns the official templates that suit it, none where nothing fits. It reads
        alone, and returns all matches at once.

        Args:
            branch: Branch of the repository.
            git_url: Address of the code repository.
            tags: Tag of the repository.

        Returns:
            The templates that suit the repository.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.93, 获取官方推荐模板

        Example:
            >>> response = client.templates.list_recommended()
        """
        return self._call(
            operations.LIST_RECOMMENDED_TEMPLATES, {}, body_of({"branch": branch, "git_url": git_url, "tags": tags})
        )

    def create_usage(self, *, job_id: str, template_id: str) -> TextResponse:
        """Record the use of a template.

        Notes that a job was made from a template. It changes neither the job nor the template.

        Args:
            job_id: Build job that was made from the template.
            template_id: Template that was used. The manual does not say whether `id` or `uuid` is meant; a
                sample value published elsewhere has the form of `id`.

        Returns:
            The use has been recorded, and `result` repeats `success`.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.54, 保存模板使用记录

        Example:
            >>> response = client.templates.create_usage(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     template_id="67d91f4ac2b85e3017a6d9f4",
            ... )
        """
        return self._call(operations.CREATE_TEMPLATE_USAGE, {}, body_of({"job_id": job_id, "template_id": template_id}))

    def get_default(self, *, job_id: str, default_host: str | None = None) -> TextDetailedResponse:
        """Get the default template for build as code.

        Returns the text that a job starts from when its build is kept as code, in a file beside the sources,
        instead of as steps of the job. To read the steps of a job, use `client.jobs.get`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            default_host: Kind of host that the template is for, such as `x86-64`.

        Returns:
            The text of the template, in `result`.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.92, 获取代码化构建默认模板

        Example:
            >>> response = client.templates.get_default(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_DEFAULT_TEMPLATE, {"job_id": job_id, "default_host": default_host})

    def delete(self, *, uuid: str) -> OperationStatus:
        """Delete a build template.

        Deletes one template. What becomes of jobs that were made from it is unknown.

        Args:
            uuid: Template, by the `uuid` that the template lists and the answer to its creation give.

        Returns:
            The template has been deleted.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.101, 删除构建模板

        Example:
            >>> response = client.templates.delete(uuid="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.DELETE_TEMPLATE, {"uuid": uuid})

    def create_v3(
        self,
        *,
        name: str,
        template: TemplateContentInput,
        description: str | None = None,
        parameters: Sequence[JobParameter] | None = None,
        tool_type: str | None = None,
    ) -> TemplateDetailResponse:
        """Create a build template (v3).

        Stores build steps and parameters under a name, to start later jobs from: an older form of
        `client.templates.create`, which returns the whole template.

        Args:
            name: Name of the template.
            template: The build steps. Names within it are in snake case, such as `module_id`, and come back
                unchanged.
            description: What the template is for.
            parameters: Build parameters that jobs made from the template begin with.
            tool_type: Build tool that the template is for, such as `maven` or `npm`.

        Returns:
            The template has been created.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.22, 创建构建模板

        Example:
            >>> from codearts_build.models import TemplateContentInput, TemplateStepInput
            >>> response = client.templates.create_v3(
            ...     name="Maven service",
            ...     template=TemplateContentInput(
            ...         steps=[TemplateStepInput(module_id="devcloud2018.codeci_action_30017.action")],
            ...     ),
            ... )
        """
        return self._call(
            operations.CREATE_TEMPLATE_V_3,
            {},
            body_of(
                {
                    "name": name,
                    "template": template,
                    "description": description,
                    "parameters": parameters,
                    "tool_type": tool_type,
                }
            ),
        )

    def list_v3(
        self, *, name: str | None = None, page: str | None = None, page_size: str | None = None
    ) -> TemplateListResponse:
        """List build templates (v3).

        Lists build templates a page at a time, if wanted by name alone: an older form of
        `client.templates.list_custom`. The captured responses hold custom templates; for those that the service
        brings along, call `client.templates.list_official`.

        Args:
            name: Return only templates whose name contains this text.
            page: Which page to return, a number written as text. The first is 1 in the manual; Huawei's newer
                definition has 0 as the default.
            page_size: How many items a page holds, at most 100, a number written as text.

        Returns:
            One page of templates.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.21, 查询构建模板

        Example:
            >>> response = client.templates.list_v3()
        """
        return self._call(operations.LIST_TEMPLATES_V_3, {"name": name, "page": page, "page_size": page_size})

    def iter_v3(self, *, name: str | None = None, page_size: str | None = None) -> Iterator[TemplateItem]:
        """List build templates (v3).

        Lists build templates a page at a time, if wanted by name alone: an older form of
        `client.templates.list_custom`. The captured responses hold custom templates; for those that the service
        brings along, call `client.templates.list_official`.

        Args:
            name: Return only templates whose name contains this text.
            page_size: How many items a page holds, at most 100, a number written as text. None for 100, the
                largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.21, 查询构建模板

        Example:
            >>> for item in client.templates.iter_v3():
            ...     print(item)
        """
        return iterate(self._caller, operations.LIST_TEMPLATES_V_3, {"name": name, "page_size": page_size})

    def delete_v3(self, *, uuid: str) -> TemplateDeletedResponse:
        """Delete a build template (v3).

        Deletes one template: an older form of `client.templates.delete`, which returns the deleted template.

        Args:
            uuid: Template, by the `uuid` that the template lists and the answer to its creation give.

        Returns:
            The template has been deleted.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.23, 删除构建模板

        Example:
            >>> response = client.templates.delete_v3(uuid="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.DELETE_TEMPLATE_V_3, {"uuid": uuid})


class AsyncTemplates(AsyncResource):
    """Predefined build steps. Official templates and custom ones."""

    async def create(
        self,
        *,
        description: str,
        name: str,
        template: TemplateContentInput,
        parameters: Sequence[JobParameter] | None = None,
        tool_type: str | None = None,
    ) -> TemplateCreatedResponse:
        """Create a build template.

        Stores build steps and parameters under a name, to start later jobs from, and returns the `uuid` of the
        template.

        Args:
            description: What the template is for.
            name: Name of the template.
            template: The build steps. Names within it are in snake case, such as `module_id`, and come back
                unchanged.
            parameters: Build parameters that jobs made from the template begin with.
            tool_type: Build tool that the template is for, such as `maven` or `npm`.

        Returns:
            The template has been created.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.100, 创建构建模板

        Example:
            >>> from codearts_build.models import TemplateContentInput, TemplateStepInput
            >>> response = await client.templates.create(
            ...     description="Builds and tests a Spring Boot service with Maven.",
            ...     name="Maven service",
            ...     template=TemplateContentInput(
            ...         steps=[TemplateStepInput(module_id="devcloud2018.codeci_action_30017.action")],
            ...     ),
            ... )
        """
        return await self._call(
            operations.CREATE_TEMPLATE,
            {},
            body_of(
                {
                    "description": description,
                    "name": name,
                    "template": template,
                    "parameters": parameters,
                    "tool_type": tool_type,
                }
            ),
        )

    async def list_custom(
        self,
        *,
        filter: str | None = None,
        name: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
        tags: str | None = None,
    ) -> TemplateListResponse:
        """List custom build templates.

        Lists the templates that users have made, a page at a time, narrowed by name and other conditions.
        Official ones come from `client.templates.list_official`.

        Args:
            filter: A further condition, in a form that the manual does not give. The captured request leaves it
                empty.
            name: Return only templates of this name. Whether a part of the name is enough, the manual does not
                say.
            page: Which page to return. The first is 1; a page after the last is empty.
            page_size: How many items a page holds, at most 100.
            tags: Return only templates with these tags. The manual speaks of build states here, and names no
                values.

        Returns:
            One page of custom templates.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.99, 根据条件查询特定模板

        Example:
            >>> response = await client.templates.list_custom()
        """
        return await self._call(
            operations.LIST_CUSTOM_TEMPLATES,
            {"filter": filter, "name": name, "page": page, "page_size": page_size, "tags": tags},
        )

    def iter_custom(
        self,
        *,
        filter: str | None = None,
        name: str | None = None,
        page_size: int | None = None,
        tags: str | None = None,
    ) -> AsyncIterator[TemplateItem]:
        """List custom build templates.

        Lists the templates that users have made, a page at a time, narrowed by name and other conditions.
        Official ones come from `client.templates.list_official`.

        Args:
            filter: A further condition, in a form that the manual does not give. The captured request leaves it
                empty.
            name: Return only templates of this name. Whether a part of the name is enough, the manual does not
                say.
            page_size: How many items a page holds, at most 100. None for 100, the largest.
            tags: Return only templates with these tags. The manual speaks of build states here, and names no
                values.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.99, 根据条件查询特定模板

        Example:
            >>> async for item in client.templates.iter_custom():
            ...     print(item)
        """
        return async_iterate(
            self._caller,
            operations.LIST_CUSTOM_TEMPLATES,
            {"filter": filter, "name": name, "page_size": page_size, "tags": tags},
        )

    async def list_official(
        self, *, name: str | None = None, page: str | None = None, page_size: str | None = None
    ) -> OfficialTemplateListResponse:
        """List official build templates.

        Lists the templates that the service brings along, a page at a time, if wanted by name alone. Its pages
        count from 0, those of the other template lists from 1.

        Args:
            name: Return only templates whose name contains this text.
            page: Which page to return, a number written as text. The first is 0.
            page_size: How many items a page holds, at most 100, a number written as text.

        Returns:
            One page of official templates.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.70, 查询官方模板

        Example:
            >>> response = await client.templates.list_official()
        """
        return await self._call(
            operations.LIST_OFFICIAL_TEMPLATES, {"name": name, "page": page, "page_size": page_size}
        )

    def iter_official(
        self, *, name: str | None = None, page_size: str | None = None
    ) -> AsyncIterator[OfficialTemplate]:
        """List official build templates.

        Lists the templates that the service brings along, a page at a time, if wanted by name alone. Its pages
        count from 0, those of the other template lists from 1.

        Args:
            name: Return only templates whose name contains this text.
            page_size: How many items a page holds, at most 100, a number written as text. None for 100, the
                largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.70, 查询官方模板

        Example:
            >>> async for item in client.templates.iter_official():
            ...     print(item)
        """
        return async_iterate(self._caller, operations.LIST_OFFICIAL_TEMPLATES, {"name": name, "page_size": page_size})

    async def list_recommended(
        self, *, branch: str | None = None, git_url: str | None = None, tags: str | None = None
    ) -> TemplateListResponse:
        """List official templates that suit a repository.

        Looks at a repository and returns the official templates that suit it, none where nothing fits. It reads
        alone, and returns all matches at once.

        Args:
            branch: Branch of the repository.
            git_url: Address of the code repository.
            tags: Tag of the repository.

        Returns:
            The templates that suit the repository.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.93, 获取官方推荐模板

        Example:
            >>> response = await client.templates.list_recommended()
        """
        return await self._call(
            operations.LIST_RECOMMENDED_TEMPLATES, {}, body_of({"branch": branch, "git_url": git_url, "tags": tags})
        )

    async def create_usage(self, *, job_id: str, template_id: str) -> TextResponse:
        """Record the use of a template.

        Notes that a job was made from a template. It changes neither the job nor the template.

        Args:
            job_id: Build job that was made from the template.
            template_id: Template that was used. The manual does not say whether `id` or `uuid` is meant; a
                sample value published elsewhere has the form of `id`.

        Returns:
            The use has been recorded, and `result` repeats `success`.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.54, 保存模板使用记录

        Example:
            >>> response = await client.templates.create_usage(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     template_id="67d91f4ac2b85e3017a6d9f4",
            ... )
        """
        return await self._call(
            operations.CREATE_TEMPLATE_USAGE, {}, body_of({"job_id": job_id, "template_id": template_id})
        )

    async def get_default(self, *, job_id: str, default_host: str | None = None) -> TextDetailedResponse:
        """Get the default template for build as code.

        Returns the text that a job starts from when its build is kept as code, in a file beside the sources,
        instead of as steps of the job. To read the steps of a job, use `client.jobs.get`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            default_host: Kind of host that the template is for, such as `x86-64`.

        Returns:
            The text of the template, in `result`.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.92, 获取代码化构建默认模板

        Example:
            >>> response = await client.templates.get_default(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_DEFAULT_TEMPLATE, {"job_id": job_id, "default_host": default_host})

    async def delete(self, *, uuid: str) -> OperationStatus:
        """Delete a build template.

        Deletes one template. What becomes of jobs that were made from it is unknown.

        Args:
            uuid: Template, by the `uuid` that the template lists and the answer to its creation give.

        Returns:
            The template has been deleted.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.101, 删除构建模板

        Example:
            >>> response = await client.templates.delete(uuid="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.DELETE_TEMPLATE, {"uuid": uuid})

    async def create_v3(
        self,
        *,
        name: str,
        template: TemplateContentInput,
        description: str | None = None,
        parameters: Sequence[JobParameter] | None = None,
        tool_type: str | None = None,
    ) -> TemplateDetailResponse:
        """Create a build template (v3).

        Stores build steps and parameters under a name, to start later jobs from: an older form of
        `client.templates.create`, which returns the whole template.

        Args:
            name: Name of the template.
            template: The build steps. Names within it are in snake case, such as `module_id`, and come back
                unchanged.
            description: What the template is for.
            parameters: Build parameters that jobs made from the template begin with.
            tool_type: Build tool that the template is for, such as `maven` or `npm`.

        Returns:
            The template has been created.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.22, 创建构建模板

        Example:
            >>> from codearts_build.models import TemplateContentInput, TemplateStepInput
            >>> response = await client.templates.create_v3(
            ...     name="Maven service",
            ...     template=TemplateContentInput(
            ...         steps=[TemplateStepInput(module_id="devcloud2018.codeci_action_30017.action")],
            ...     ),
            ... )
        """
        return await self._call(
            operations.CREATE_TEMPLATE_V_3,
            {},
            body_of(
                {
                    "name": name,
                    "template": template,
                    "description": description,
                    "parameters": parameters,
                    "tool_type": tool_type,
                }
            ),
        )

    async def list_v3(
        self, *, name: str | None = None, page: str | None = None, page_size: str | None = None
    ) -> TemplateListResponse:
        """List build templates (v3).

        Lists build templates a page at a time, if wanted by name alone: an older form of
        `client.templates.list_custom`. The captured responses hold custom templates; for those that the service
        brings along, call `client.templates.list_official`.

        Args:
            name: Return only templates whose name contains this text.
            page: Which page to return, a number written as text. The first is 1 in the manual; Huawei's newer
                definition has 0 as the default.
            page_size: How many items a page holds, at most 100, a number written as text.

        Returns:
            One page of templates.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.21, 查询构建模板

        Example:
            >>> response = await client.templates.list_v3()
        """
        return await self._call(operations.LIST_TEMPLATES_V_3, {"name": name, "page": page, "page_size": page_size})

    def iter_v3(self, *, name: str | None = None, page_size: str | None = None) -> AsyncIterator[TemplateItem]:
        """List build templates (v3).

        Lists build templates a page at a time, if wanted by name alone: an older form of
        `client.templates.list_custom`. The captured responses hold custom templates; for those that the service
        brings along, call `client.templates.list_official`.

        Args:
            name: Return only templates whose name contains this text.
            page_size: How many items a page holds, at most 100, a number written as text. None for 100, the
                largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.21, 查询构建模板

        Example:
            >>> async for item in client.templates.iter_v3():
            ...     print(item)
        """
        return async_iterate(self._caller, operations.LIST_TEMPLATES_V_3, {"name": name, "page_size": page_size})

    async def delete_v3(self, *, uuid: str) -> TemplateDeletedResponse:
        """Delete a build template (v3).

        Deletes one template: an older form of `client.templates.delete`, which returns the deleted template.

        Args:
            uuid: Template, by the `uuid` that the template lists and the answer to its creation give.

        Returns:
            The template has been deleted.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.23, 删除构建模板

        Example:
            >>> response = await client.templates.delete_v3(uuid="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.DELETE_TEMPLATE_V_3, {"uuid": uuid})
