"""Templates

Predefined build steps. Official templates and custom ones.
"""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any


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
    TemplateItemResponse,
    TemplateListResponse,
)


class Templates(Resource):
    """Templates

    Predefined build steps. Official templates and custom ones.
    """

    def create(
        self,
        *,
        description: str,
        name: str,
        template: TemplateContentInput,
        parameters: Sequence[JobParameter] | None = None,
        resource_limit: dict[str, Any] | None = None,
        tool_type: str | None = None,
    ) -> TemplateCreatedResponse:
        """Create a build template.

        Creates a custom template from build steps and parameters. Returns only its `uuid`;
        `client.templates.get` and `client.templates.list_custom` return the whole template. The limit is 5,000
        templates for each account.

        Args:
            description: Template description.
            name: Template name.
            template: Build steps. The names of their properties are in snake case, such as `module_id`
                (observed), although the manual asks for camel case.
            parameters: Build parameters.
            resource_limit: Limits of the executor's resources, for custom executors of the type Docker only.
                Only Huawei's newer page has this property; see there for the names in it.
            tool_type: Tool type, without values in the manual. Huawei's newer page of `client.templates.create`
                has the build tools `maven`, `npm`, `ant` and `Android`. In `client.templates.list_official` it
                is the build tool, such as `mono`, `npm` or `maven`. In the response of
                `client.templates.create_v3` and in other lists it is the kind of build, by YAML or by actions.

        Returns:
            UUID of the new template.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: not safe. Creates a second template, or fails because the name is taken (inferred).

        Manual: section 4.100, 创建构建模板
            https://support.huaweicloud.com/api-codeci/CreateTemplate.html

        Example:
            >>> from codearts_build.models import TemplateContentInput, TemplateStepInput
            >>> response = client.templates.create(
            ...     description="Builds the storefront services with Maven.",
            ...     name="storefront-maven",
            ...     template=TemplateContentInput(
            ...         steps=[TemplateStepInput(module_id="devcloud2018.codeci_action_20043.action")],
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
                    "resource_limit": resource_limit,
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

        Returns templates that users created, page by page, with their steps and parameters. For those of the
        service use `client.templates.list_official`, and for one template `client.templates.get`.

        Args:
            filter: Filter, of no documented form. It is empty in the sample request (observed).
            name: Template name. Whether a part of the name is enough is not documented.
            page: Page number, from 1. A page after the last is empty (observed).
            page_size: Page size, 1 to 100 items. Defaults to 10.
            tags: Tags of the templates (inferred). The manual has a filter by build state here, and no values.
                Example made up.

        Returns:
            Page of custom templates.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.99, 根据条件查询特定模板
            https://support.huaweicloud.com/intl/en-us/api-codeci/ListCustomTemplate.html

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

        Returns templates that users created, page by page, with their steps and parameters. For those of the
        service use `client.templates.list_official`, and for one template `client.templates.get`.

        Args:
            filter: Filter, of no documented form. It is empty in the sample request (observed).
            name: Template name. Whether a part of the name is enough is not documented.
            page_size: Page size, 1 to 100 items. Defaults to 10. None for 100, the largest.
            tags: Tags of the templates (inferred). The manual has a filter by build state here, and no values.
                Example made up.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.99, 根据条件查询特定模板
            https://support.huaweicloud.com/intl/en-us/api-codeci/ListCustomTemplate.html

        Example:
            >>> for item in client.templates.iter_custom():
            ...     print(item)
        """
        return iterate(
            self._caller,
            operations.LIST_CUSTOM_TEMPLATES,
            {"filter": filter, "name": name, "page_size": page_size, "tags": tags},
        )

    def add_favorite_custom(self, *, uuid: str) -> OperationStatus:
        """Add a custom build template to the favorites.

        Adds a custom build template to the user's favorites. `favourite` of `client.templates.list_custom` is
        then `true` (inferred). `client.templates.remove_favorite_custom` removes it.

        Args:
            uuid: Template UUID, 32 digits and lowercase letters: `uuid` of `client.templates.create` or
                `client.templates.list_custom`.

        Returns:
            Status of the change.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the template among the favorites (inferred).

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/AddFavouriteCustomTemplate.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.templates.add_favorite_custom(uuid="b41e6f0c8d2a4735a9c07e15f3d86b29")
        """
        return self._call(operations.ADD_FAVORITE_CUSTOM_TEMPLATE, {"uuid": uuid})

    def remove_favorite_custom(self, *, uuid: str) -> OperationStatus:
        """Remove a custom build template from the favorites.

        Removes a custom build template from the user's favorites. `favourite` of `client.templates.list_custom`
        is then `false` (inferred). `client.templates.add_favorite_custom` adds it.

        Args:
            uuid: Template UUID, 32 digits and lowercase letters: `uuid` of `client.templates.create` or
                `client.templates.list_custom`.

        Returns:
            Status of the change.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the template out of the favorites (inferred).

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/RemoverFavouriteCustomTemplate.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.templates.remove_favorite_custom(uuid="b41e6f0c8d2a4735a9c07e15f3d86b29")
        """
        return self._call(operations.REMOVE_FAVORITE_CUSTOM_TEMPLATE, {"uuid": uuid})

    def add_favorite_official(self, *, uuid: str) -> OperationStatus:
        """Add an official build template to the favorites.

        Adds an official build template to the user's favorites. `favourite` of `client.templates.list_official`
        is then `true` (inferred). `client.templates.remove_favorite_official` removes it.

        Args:
            uuid: Template UUID, 32 digits and lowercase letters: `uuid` of `client.templates.list_official`.

        Returns:
            Status of the change.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the template among the favorites (inferred).

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/AddFavouriteOfficialTemplate.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.templates.add_favorite_official(uuid="e90c47a2b5f8413d8e61d27b0a9f35c4")
        """
        return self._call(operations.ADD_FAVORITE_OFFICIAL_TEMPLATE, {"uuid": uuid})

    def remove_favorite_official(self, *, uuid: str) -> OperationStatus:
        """Remove an official build template from the favorites.

        Removes an official build template from the user's favorites. `favourite` of
        `client.templates.list_official` is then `false` (inferred). `client.templates.add_favorite_official`
        adds it.

        Args:
            uuid: Template UUID, 32 digits and lowercase letters: `uuid` of `client.templates.list_official`.

        Returns:
            Status of the change.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the template out of the favorites (inferred).

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/RemoverFavouriteOfficialTemplate.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.templates.remove_favorite_official(uuid="e90c47a2b5f8413d8e61d27b0a9f35c4")
        """
        return self._call(operations.REMOVE_FAVORITE_OFFICIAL_TEMPLATE, {"uuid": uuid})

    def list_official(
        self, *, name: str | None = None, page: str | None = None, page_size: str | None = None
    ) -> OfficialTemplateListResponse:
        """List official build templates.

        Returns templates of the service, page by page. Pages begin at 0 here, and at 1 in
        `client.templates.list_custom`.

        Args:
            name: Part of the template name, 1 to 115 characters. It can have letters, digits, underscores and
                hyphens, and Chinese characters.
            page: Page number as text, from 0 to 2147483647. Defaults to `0`.
            page_size: Page size as text, 1 to 100 items. Defaults to `20`.

        Returns:
            Page of official templates. Those of the manual's sample are custom, and lack `language` and
                `tool_type` (observed). Example made up.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.70, 查询官方模板
            https://support.huaweicloud.com/api-codeci/ListOfficialTemplate.html

        Example:
            >>> response = client.templates.list_official()
        """
        return self._call(operations.LIST_OFFICIAL_TEMPLATES, {"name": name, "page": page, "page_size": page_size})

    def iter_official(self, *, name: str | None = None, page_size: str | None = None) -> Iterator[OfficialTemplate]:
        """List official build templates.

        Returns templates of the service, page by page. Pages begin at 0 here, and at 1 in
        `client.templates.list_custom`.

        Args:
            name: Part of the template name, 1 to 115 characters. It can have letters, digits, underscores and
                hyphens, and Chinese characters.
            page_size: Page size as text, 1 to 100 items. Defaults to `20`. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.70, 查询官方模板
            https://support.huaweicloud.com/api-codeci/ListOfficialTemplate.html

        Example:
            >>> for item in client.templates.iter_official():
            ...     print(item)
        """
        return iterate(self._caller, operations.LIST_OFFICIAL_TEMPLATES, {"name": name, "page_size": page_size})

    def list_recommended(
        self, *, branch: str | None = None, git_url: str | None = None, tags: str | None = None
    ) -> TemplateListResponse:
        """List official templates recommended for a repository.

        Returns the official templates that the service recommends for a repository, all in one response
        (inferred). The list is empty if there are none (observed).

        Args:
            branch: Branch.
            git_url: Repository URL. The example in Huawei's API definition is an SSH URL.
            tags: Tag.

        Returns:
            Recommended templates. The list of the manual's sample is empty (observed). First example made up.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: safe. Returns the list at that time.

        Manual: section 4.93, 获取官方推荐模板
            https://support.huaweicloud.com/api-codeci/ListRecommendOfficialTemplate.html

        Example:
            >>> response = client.templates.list_recommended()
        """
        return self._call(
            operations.LIST_RECOMMENDED_TEMPLATES, {}, body_of({"branch": branch, "git_url": git_url, "tags": tags})
        )

    def create_usage(self, *, job_id: str, template_id: str) -> TextResponse:
        """Create a usage record of a template.

        Stores that a job uses a template. What the record is for is not documented.

        Args:
            job_id: Job ID, 32 letters and digits. In the console it is at the end of the URL of the job's edit
                page.
            template_id: Template ID. Whether this is `id` or `uuid` is not documented. Huawei's newer page of
                `client.templates.get` calls `uuid` the template ID, but the example of this property in
                Huawei's API definition has the 24 digits of `id`. The sample request of the newer page has
                `00013`.

        Returns:
            Stored usage record. `result` is `success` (observed).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: not safe. May store a second record: whether it replaces the first is not documented.

        Manual: section 4.54, 保存模板使用记录
            https://support.huaweicloud.com/api-codeci/SaveTemplateUsedInfo.html

        Example:
            >>> response = client.templates.create_usage(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     template_id="67d91f4ac2b85e3017a6d9f4",
            ... )
        """
        return self._call(operations.CREATE_TEMPLATE_USAGE, {}, body_of({"job_id": job_id, "template_id": template_id}))

    def get_default(self, *, job_id: str, default_host: str | None = None) -> TextDetailedResponse:
        """Get the default template of code-based builds.

        Returns the default template of builds that are defined as code, as text. The steps of a job are in
        `client.jobs.get`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            default_host: Default host type, `x86-64` in the sample of Huawei's newer page (observed). Other
                values are not documented.

        Returns:
            Text of the template in `result`.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.92, 获取代码化构建默认模板
            https://support.huaweicloud.com/api-codeci/ShowYamlTemplate.html

        Example:
            >>> response = client.templates.get_default(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_DEFAULT_TEMPLATE, {"job_id": job_id, "default_host": default_host})

    def get(self, *, uuid: str) -> TemplateItemResponse:
        """Get a custom build template.

        Returns a custom build template, with its steps and parameters. `client.templates.list_custom` lists all
        of them.

        Args:
            uuid: Template UUID, 32 digits and lowercase letters: `uuid` of `client.templates.create` or
                `client.templates.list_custom`.

        Returns:
            Template.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/ShowTemplate.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.templates.get(uuid="b41e6f0c8d2a4735a9c07e15f3d86b29")
        """
        return self._call(operations.GET_TEMPLATE, {"uuid": uuid})

    def delete(self, *, uuid: str) -> OperationStatus:
        """Delete a build template.

        Deletes a build template. An unknown UUID has the status 422 and the code `DEV.CB.0520002` (observed).

        Args:
            uuid: Template UUID, 32 digits and lowercase letters: `uuid` of `client.templates.create` or
                `client.templates.list_custom`.

        Returns:
            Status of the deletion.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails with 422 and `DEV.CB.0520002`, because the template is gone (observed).

        Manual: section 4.101, 删除构建模板
            https://support.huaweicloud.com/api-codeci/DeleteTemplate.html

        Example:
            >>> response = client.templates.delete(uuid="b41e6f0c8d2a4735a9c07e15f3d86b29")
        """
        return self._call(operations.DELETE_TEMPLATE, {"uuid": uuid})

    def create_v3(
        self,
        *,
        name: str,
        template: TemplateContentInput,
        description: str | None = None,
        parameters: Sequence[JobParameter] | None = None,
        resource_limit: dict[str, Any] | None = None,
        tool_type: str | None = None,
    ) -> TemplateDetailResponse:
        """Create a build template (v3).

        Creates a custom template from build steps and parameters, and returns it with its IDs. Use
        `client.templates.create` in new programs.

        Args:
            name: Template name.
            template: Build steps. The names of their properties are in snake case, such as `module_id`
                (observed), although the manual asks for camel case.
            description: Template description.
            parameters: Build parameters.
            resource_limit: Limits of the executor's resources, for custom executors of the type Docker only.
                Only Huawei's newer page has this property; see there for the names in it.
            tool_type: Tool type, without values in the manual. Huawei's newer page of `client.templates.create`
                has the build tools `maven`, `npm`, `ant` and `Android`. In `client.templates.list_official` it
                is the build tool, such as `mono`, `npm` or `maven`. In the response of
                `client.templates.create_v3` and in other lists it is the kind of build, by YAML or by actions.

        Returns:
            New template. Its `steps` are null in the manual's sample (observed).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: not safe. Creates a second template, or fails because the name is taken (inferred).

        Manual: section 4.22, 创建构建模板
            https://support.huaweicloud.com/api-codeci/CreateTemplates.html

        Example:
            >>> from codearts_build.models import TemplateContentInput, TemplateStepInput
            >>> response = client.templates.create_v3(
            ...     name="storefront-maven",
            ...     template=TemplateContentInput(
            ...         steps=[TemplateStepInput(module_id="devcloud2018.codeci_action_20043.action")],
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
                    "resource_limit": resource_limit,
                    "tool_type": tool_type,
                }
            ),
        )

    def list_v3(
        self, *, name: str | None = None, page: str | None = None, page_size: str | None = None
    ) -> TemplateListResponse:
        """List build templates (v3).

        Returns build templates, page by page. Those of the sample response are custom (observed). Use
        `client.templates.list_custom` and `client.templates.list_official` in new programs.

        Args:
            name: Part of the template name.
            page: Page number as text, from 1 (inferred). Defaults to `1`. Huawei's newer page allows 0, and its
                newer API definition has the default `0`.
            page_size: Page size as text, 1 to 100 items. Defaults to `20`.

        Returns:
            Page of templates.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.21, 查询构建模板
            https://support.huaweicloud.com/eu/api-codeci/ListTemplates.html

        Example:
            >>> response = client.templates.list_v3()
        """
        return self._call(operations.LIST_TEMPLATES_V_3, {"name": name, "page": page, "page_size": page_size})

    def iter_v3(self, *, name: str | None = None, page_size: str | None = None) -> Iterator[TemplateItem]:
        """List build templates (v3).

        Returns build templates, page by page. Those of the sample response are custom (observed). Use
        `client.templates.list_custom` and `client.templates.list_official` in new programs.

        Args:
            name: Part of the template name.
            page_size: Page size as text, 1 to 100 items. Defaults to `20`. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.21, 查询构建模板
            https://support.huaweicloud.com/eu/api-codeci/ListTemplates.html

        Example:
            >>> for item in client.templates.iter_v3():
            ...     print(item)
        """
        return iterate(self._caller, operations.LIST_TEMPLATES_V_3, {"name": name, "page_size": page_size})

    def delete_v3(self, *, uuid: str) -> TemplateDeletedResponse:
        """Delete a build template (v3).

        Deletes a build template. The response has a list of templates, and not only a status as that of
        `client.templates.delete`. Use `client.templates.delete` in new programs.

        Args:
            uuid: Template UUID, 32 digits and lowercase letters: `uuid` of `client.templates.create_v3` or
                `client.templates.list_v3`.

        Returns:
            List of templates. Which templates it has is not documented, and the manual has no sample. Example
                made up.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails, because the template is gone (inferred).

        Manual: section 4.23, 删除构建模板
            https://support.huaweicloud.com/api-codeci/DeleteTemplates.html

        Example:
            >>> response = client.templates.delete_v3(uuid="b41e6f0c8d2a4735a9c07e15f3d86b29")
        """
        return self._call(operations.DELETE_TEMPLATE_V_3, {"uuid": uuid})


class AsyncTemplates(AsyncResource):
    """Templates

    Predefined build steps. Official templates and custom ones.
    """

    async def create(
        self,
        *,
        description: str,
        name: str,
        template: TemplateContentInput,
        parameters: Sequence[JobParameter] | None = None,
        resource_limit: dict[str, Any] | None = None,
        tool_type: str | None = None,
    ) -> TemplateCreatedResponse:
        """Create a build template.

        Creates a custom template from build steps and parameters. Returns only its `uuid`;
        `client.templates.get` and `client.templates.list_custom` return the whole template. The limit is 5,000
        templates for each account.

        Args:
            description: Template description.
            name: Template name.
            template: Build steps. The names of their properties are in snake case, such as `module_id`
                (observed), although the manual asks for camel case.
            parameters: Build parameters.
            resource_limit: Limits of the executor's resources, for custom executors of the type Docker only.
                Only Huawei's newer page has this property; see there for the names in it.
            tool_type: Tool type, without values in the manual. Huawei's newer page of `client.templates.create`
                has the build tools `maven`, `npm`, `ant` and `Android`. In `client.templates.list_official` it
                is the build tool, such as `mono`, `npm` or `maven`. In the response of
                `client.templates.create_v3` and in other lists it is the kind of build, by YAML or by actions.

        Returns:
            UUID of the new template.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: not safe. Creates a second template, or fails because the name is taken (inferred).

        Manual: section 4.100, 创建构建模板
            https://support.huaweicloud.com/api-codeci/CreateTemplate.html

        Example:
            >>> from codearts_build.models import TemplateContentInput, TemplateStepInput
            >>> response = await client.templates.create(
            ...     description="Builds the storefront services with Maven.",
            ...     name="storefront-maven",
            ...     template=TemplateContentInput(
            ...         steps=[TemplateStepInput(module_id="devcloud2018.codeci_action_20043.action")],
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
                    "resource_limit": resource_limit,
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

        Returns templates that users created, page by page, with their steps and parameters. For those of the
        service use `client.templates.list_official`, and for one template `client.templates.get`.

        Args:
            filter: Filter, of no documented form. It is empty in the sample request (observed).
            name: Template name. Whether a part of the name is enough is not documented.
            page: Page number, from 1. A page after the last is empty (observed).
            page_size: Page size, 1 to 100 items. Defaults to 10.
            tags: Tags of the templates (inferred). The manual has a filter by build state here, and no values.
                Example made up.

        Returns:
            Page of custom templates.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.99, 根据条件查询特定模板
            https://support.huaweicloud.com/intl/en-us/api-codeci/ListCustomTemplate.html

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

        Returns templates that users created, page by page, with their steps and parameters. For those of the
        service use `client.templates.list_official`, and for one template `client.templates.get`.

        Args:
            filter: Filter, of no documented form. It is empty in the sample request (observed).
            name: Template name. Whether a part of the name is enough is not documented.
            page_size: Page size, 1 to 100 items. Defaults to 10. None for 100, the largest.
            tags: Tags of the templates (inferred). The manual has a filter by build state here, and no values.
                Example made up.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.99, 根据条件查询特定模板
            https://support.huaweicloud.com/intl/en-us/api-codeci/ListCustomTemplate.html

        Example:
            >>> async for item in client.templates.iter_custom():
            ...     print(item)
        """
        return async_iterate(
            self._caller,
            operations.LIST_CUSTOM_TEMPLATES,
            {"filter": filter, "name": name, "page_size": page_size, "tags": tags},
        )

    async def add_favorite_custom(self, *, uuid: str) -> OperationStatus:
        """Add a custom build template to the favorites.

        Adds a custom build template to the user's favorites. `favourite` of `client.templates.list_custom` is
        then `true` (inferred). `client.templates.remove_favorite_custom` removes it.

        Args:
            uuid: Template UUID, 32 digits and lowercase letters: `uuid` of `client.templates.create` or
                `client.templates.list_custom`.

        Returns:
            Status of the change.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the template among the favorites (inferred).

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/AddFavouriteCustomTemplate.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.templates.add_favorite_custom(uuid="b41e6f0c8d2a4735a9c07e15f3d86b29")
        """
        return await self._call(operations.ADD_FAVORITE_CUSTOM_TEMPLATE, {"uuid": uuid})

    async def remove_favorite_custom(self, *, uuid: str) -> OperationStatus:
        """Remove a custom build template from the favorites.

        Removes a custom build template from the user's favorites. `favourite` of `client.templates.list_custom`
        is then `false` (inferred). `client.templates.add_favorite_custom` adds it.

        Args:
            uuid: Template UUID, 32 digits and lowercase letters: `uuid` of `client.templates.create` or
                `client.templates.list_custom`.

        Returns:
            Status of the change.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the template out of the favorites (inferred).

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/RemoverFavouriteCustomTemplate.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.templates.remove_favorite_custom(
            ...     uuid="b41e6f0c8d2a4735a9c07e15f3d86b29",
            ... )
        """
        return await self._call(operations.REMOVE_FAVORITE_CUSTOM_TEMPLATE, {"uuid": uuid})

    async def add_favorite_official(self, *, uuid: str) -> OperationStatus:
        """Add an official build template to the favorites.

        Adds an official build template to the user's favorites. `favourite` of `client.templates.list_official`
        is then `true` (inferred). `client.templates.remove_favorite_official` removes it.

        Args:
            uuid: Template UUID, 32 digits and lowercase letters: `uuid` of `client.templates.list_official`.

        Returns:
            Status of the change.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the template among the favorites (inferred).

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/AddFavouriteOfficialTemplate.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.templates.add_favorite_official(uuid="e90c47a2b5f8413d8e61d27b0a9f35c4")
        """
        return await self._call(operations.ADD_FAVORITE_OFFICIAL_TEMPLATE, {"uuid": uuid})

    async def remove_favorite_official(self, *, uuid: str) -> OperationStatus:
        """Remove an official build template from the favorites.

        Removes an official build template from the user's favorites. `favourite` of
        `client.templates.list_official` is then `false` (inferred). `client.templates.add_favorite_official`
        adds it.

        Args:
            uuid: Template UUID, 32 digits and lowercase letters: `uuid` of `client.templates.list_official`.

        Returns:
            Status of the change.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the template out of the favorites (inferred).

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/RemoverFavouriteOfficialTemplate.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.templates.remove_favorite_official(
            ...     uuid="e90c47a2b5f8413d8e61d27b0a9f35c4",
            ... )
        """
        return await self._call(operations.REMOVE_FAVORITE_OFFICIAL_TEMPLATE, {"uuid": uuid})

    async def list_official(
        self, *, name: str | None = None, page: str | None = None, page_size: str | None = None
    ) -> OfficialTemplateListResponse:
        """List official build templates.

        Returns templates of the service, page by page. Pages begin at 0 here, and at 1 in
        `client.templates.list_custom`.

        Args:
            name: Part of the template name, 1 to 115 characters. It can have letters, digits, underscores and
                hyphens, and Chinese characters.
            page: Page number as text, from 0 to 2147483647. Defaults to `0`.
            page_size: Page size as text, 1 to 100 items. Defaults to `20`.

        Returns:
            Page of official templates. Those of the manual's sample are custom, and lack `language` and
                `tool_type` (observed). Example made up.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.70, 查询官方模板
            https://support.huaweicloud.com/api-codeci/ListOfficialTemplate.html

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

        Returns templates of the service, page by page. Pages begin at 0 here, and at 1 in
        `client.templates.list_custom`.

        Args:
            name: Part of the template name, 1 to 115 characters. It can have letters, digits, underscores and
                hyphens, and Chinese characters.
            page_size: Page size as text, 1 to 100 items. Defaults to `20`. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.70, 查询官方模板
            https://support.huaweicloud.com/api-codeci/ListOfficialTemplate.html

        Example:
            >>> async for item in client.templates.iter_official():
            ...     print(item)
        """
        return async_iterate(self._caller, operations.LIST_OFFICIAL_TEMPLATES, {"name": name, "page_size": page_size})

    async def list_recommended(
        self, *, branch: str | None = None, git_url: str | None = None, tags: str | None = None
    ) -> TemplateListResponse:
        """List official templates recommended for a repository.

        Returns the official templates that the service recommends for a repository, all in one response
        (inferred). The list is empty if there are none (observed).

        Args:
            branch: Branch.
            git_url: Repository URL. The example in Huawei's API definition is an SSH URL.
            tags: Tag.

        Returns:
            Recommended templates. The list of the manual's sample is empty (observed). First example made up.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: safe. Returns the list at that time.

        Manual: section 4.93, 获取官方推荐模板
            https://support.huaweicloud.com/api-codeci/ListRecommendOfficialTemplate.html

        Example:
            >>> response = await client.templates.list_recommended()
        """
        return await self._call(
            operations.LIST_RECOMMENDED_TEMPLATES, {}, body_of({"branch": branch, "git_url": git_url, "tags": tags})
        )

    async def create_usage(self, *, job_id: str, template_id: str) -> TextResponse:
        """Create a usage record of a template.

        Stores that a job uses a template. What the record is for is not documented.

        Args:
            job_id: Job ID, 32 letters and digits. In the console it is at the end of the URL of the job's edit
                page.
            template_id: Template ID. Whether this is `id` or `uuid` is not documented. Huawei's newer page of
                `client.templates.get` calls `uuid` the template ID, but the example of this property in
                Huawei's API definition has the 24 digits of `id`. The sample request of the newer page has
                `00013`.

        Returns:
            Stored usage record. `result` is `success` (observed).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: not safe. May store a second record: whether it replaces the first is not documented.

        Manual: section 4.54, 保存模板使用记录
            https://support.huaweicloud.com/api-codeci/SaveTemplateUsedInfo.html

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
        """Get the default template of code-based builds.

        Returns the default template of builds that are defined as code, as text. The steps of a job are in
        `client.jobs.get`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            default_host: Default host type, `x86-64` in the sample of Huawei's newer page (observed). Other
                values are not documented.

        Returns:
            Text of the template in `result`.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.92, 获取代码化构建默认模板
            https://support.huaweicloud.com/api-codeci/ShowYamlTemplate.html

        Example:
            >>> response = await client.templates.get_default(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_DEFAULT_TEMPLATE, {"job_id": job_id, "default_host": default_host})

    async def get(self, *, uuid: str) -> TemplateItemResponse:
        """Get a custom build template.

        Returns a custom build template, with its steps and parameters. `client.templates.list_custom` lists all
        of them.

        Args:
            uuid: Template UUID, 32 digits and lowercase letters: `uuid` of `client.templates.create` or
                `client.templates.list_custom`.

        Returns:
            Template.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/ShowTemplate.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.templates.get(uuid="b41e6f0c8d2a4735a9c07e15f3d86b29")
        """
        return await self._call(operations.GET_TEMPLATE, {"uuid": uuid})

    async def delete(self, *, uuid: str) -> OperationStatus:
        """Delete a build template.

        Deletes a build template. An unknown UUID has the status 422 and the code `DEV.CB.0520002` (observed).

        Args:
            uuid: Template UUID, 32 digits and lowercase letters: `uuid` of `client.templates.create` or
                `client.templates.list_custom`.

        Returns:
            Status of the deletion.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails with 422 and `DEV.CB.0520002`, because the template is gone (observed).

        Manual: section 4.101, 删除构建模板
            https://support.huaweicloud.com/api-codeci/DeleteTemplate.html

        Example:
            >>> response = await client.templates.delete(uuid="b41e6f0c8d2a4735a9c07e15f3d86b29")
        """
        return await self._call(operations.DELETE_TEMPLATE, {"uuid": uuid})

    async def create_v3(
        self,
        *,
        name: str,
        template: TemplateContentInput,
        description: str | None = None,
        parameters: Sequence[JobParameter] | None = None,
        resource_limit: dict[str, Any] | None = None,
        tool_type: str | None = None,
    ) -> TemplateDetailResponse:
        """Create a build template (v3).

        Creates a custom template from build steps and parameters, and returns it with its IDs. Use
        `client.templates.create` in new programs.

        Args:
            name: Template name.
            template: Build steps. The names of their properties are in snake case, such as `module_id`
                (observed), although the manual asks for camel case.
            description: Template description.
            parameters: Build parameters.
            resource_limit: Limits of the executor's resources, for custom executors of the type Docker only.
                Only Huawei's newer page has this property; see there for the names in it.
            tool_type: Tool type, without values in the manual. Huawei's newer page of `client.templates.create`
                has the build tools `maven`, `npm`, `ant` and `Android`. In `client.templates.list_official` it
                is the build tool, such as `mono`, `npm` or `maven`. In the response of
                `client.templates.create_v3` and in other lists it is the kind of build, by YAML or by actions.

        Returns:
            New template. Its `steps` are null in the manual's sample (observed).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: not safe. Creates a second template, or fails because the name is taken (inferred).

        Manual: section 4.22, 创建构建模板
            https://support.huaweicloud.com/api-codeci/CreateTemplates.html

        Example:
            >>> from codearts_build.models import TemplateContentInput, TemplateStepInput
            >>> response = await client.templates.create_v3(
            ...     name="storefront-maven",
            ...     template=TemplateContentInput(
            ...         steps=[TemplateStepInput(module_id="devcloud2018.codeci_action_20043.action")],
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
                    "resource_limit": resource_limit,
                    "tool_type": tool_type,
                }
            ),
        )

    async def list_v3(
        self, *, name: str | None = None, page: str | None = None, page_size: str | None = None
    ) -> TemplateListResponse:
        """List build templates (v3).

        Returns build templates, page by page. Those of the sample response are custom (observed). Use
        `client.templates.list_custom` and `client.templates.list_official` in new programs.

        Args:
            name: Part of the template name.
            page: Page number as text, from 1 (inferred). Defaults to `1`. Huawei's newer page allows 0, and its
                newer API definition has the default `0`.
            page_size: Page size as text, 1 to 100 items. Defaults to `20`.

        Returns:
            Page of templates.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.21, 查询构建模板
            https://support.huaweicloud.com/eu/api-codeci/ListTemplates.html

        Example:
            >>> response = await client.templates.list_v3()
        """
        return await self._call(operations.LIST_TEMPLATES_V_3, {"name": name, "page": page, "page_size": page_size})

    def iter_v3(self, *, name: str | None = None, page_size: str | None = None) -> AsyncIterator[TemplateItem]:
        """List build templates (v3).

        Returns build templates, page by page. Those of the sample response are custom (observed). Use
        `client.templates.list_custom` and `client.templates.list_official` in new programs.

        Args:
            name: Part of the template name.
            page_size: Page size as text, 1 to 100 items. Defaults to `20`. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.21, 查询构建模板
            https://support.huaweicloud.com/eu/api-codeci/ListTemplates.html

        Example:
            >>> async for item in client.templates.iter_v3():
            ...     print(item)
        """
        return async_iterate(self._caller, operations.LIST_TEMPLATES_V_3, {"name": name, "page_size": page_size})

    async def delete_v3(self, *, uuid: str) -> TemplateDeletedResponse:
        """Delete a build template (v3).

        Deletes a build template. The response has a list of templates, and not only a status as that of
        `client.templates.delete`. Use `client.templates.delete` in new programs.

        Args:
            uuid: Template UUID, 32 digits and lowercase letters: `uuid` of `client.templates.create_v3` or
                `client.templates.list_v3`.

        Returns:
            List of templates. Which templates it has is not documented, and the manual has no sample. Example
                made up.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails, because the template is gone (inferred).

        Manual: section 4.23, 删除构建模板
            https://support.huaweicloud.com/api-codeci/DeleteTemplates.html

        Example:
            >>> response = await client.templates.delete_v3(uuid="b41e6f0c8d2a4735a9c07e15f3d86b29")
        """
        return await self._call(operations.DELETE_TEMPLATE_V_3, {"uuid": uuid})
