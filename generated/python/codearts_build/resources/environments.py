"""Build environments

Executor specifications, base images and Dockerfiles.
"""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

import builtins


from ..operations import environments as operations
from .._runtime.downloads import AsyncDownload, Download
from .._runtime.resource import AsyncResource, Resource
from ..models.environments import ImageTemplateListResponse


class Environments(Resource):
    """Build environments

    Executor specifications, base images and Dockerfiles.
    """

    def download_dockerfile_template(self, *, image_id: str) -> Download:
        """Download the Dockerfile template of an image template.

        Returns the Dockerfile template of one image template as a file.

        Args:
            image_id: Image template ID, 36 digits, lowercase letters and hyphens.
                `client.environments.list_image_templates` returns it as `image_id`.

        Returns:
            Dockerfile template. In the sample of Huawei's newer page it is a `FROM` with the organization, name
                and label of the image, and `USER build` (observed). The manual has no sample.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.80, 获取 dockerfileTemplate
            https://support.huaweicloud.com/api-codeci/ShowDockerfileTemplate.html

        Example:
            >>> with client.environments.download_dockerfile_template(
            ...     image_id="3a9c5e70-18d4-4b62-9f07-c2e61d84ab35",
            ... ) as file:
            ...     file.save_to("file.bin")
        """
        return self._call(operations.DOWNLOAD_DOCKERFILE_TEMPLATE, {"image_id": image_id})

    def list_image_templates(self) -> ImageTemplateListResponse:
        """List image templates.

        Returns the image templates, which are base images for builds (observed). It has no pages: one response
        has all of them (inferred). `client.environments.download_dockerfile_template` returns the Dockerfile
        template of one.

        Returns:
            Image templates.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.81, 获取镜像模板列表
            https://support.huaweicloud.com/api-codeci/ShowImageTemplateList.html

        Example:
            >>> response = client.environments.list_image_templates()
        """
        return self._call(operations.LIST_IMAGE_TEMPLATES, {})

    def list_executor_specs(self, *, arch: str, project_id: str) -> builtins.list[str]:
        """List the sizes of built-in executors.

        Returns the sizes of built-in executors for one processor architecture. A job sets its size in `flavor`.

        Args:
            arch: Processor architecture of the executor, such as `x86-64` or `arm`. Huawei's newer page has no
                other values, and the default `x86-64`, although the parameter is required.
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            Names of the sizes.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.31, 查内置执行机规格
            https://support.huaweicloud.com/api-codeci/ShowAvailableInnerSpec.html

        Example:
            >>> response = client.environments.list_executor_specs(
            ...     arch="x86-64",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ... )
        """
        return self._call(operations.LIST_EXECUTOR_SPECS, {"arch": arch, "project_id": project_id})


class AsyncEnvironments(AsyncResource):
    """Build environments

    Executor specifications, base images and Dockerfiles.
    """

    async def download_dockerfile_template(self, *, image_id: str) -> AsyncDownload:
        """Download the Dockerfile template of an image template.

        Returns the Dockerfile template of one image template as a file.

        Args:
            image_id: Image template ID, 36 digits, lowercase letters and hyphens.
                `client.environments.list_image_templates` returns it as `image_id`.

        Returns:
            Dockerfile template. In the sample of Huawei's newer page it is a `FROM` with the organization, name
                and label of the image, and `USER build` (observed). The manual has no sample.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.80, 获取 dockerfileTemplate
            https://support.huaweicloud.com/api-codeci/ShowDockerfileTemplate.html

        Example:
            >>> async with await client.environments.download_dockerfile_template(
            ...     image_id="3a9c5e70-18d4-4b62-9f07-c2e61d84ab35",
            ... ) as file:
            ...     await file.save_to("file.bin")
        """
        return await self._call(operations.DOWNLOAD_DOCKERFILE_TEMPLATE, {"image_id": image_id})

    async def list_image_templates(self) -> ImageTemplateListResponse:
        """List image templates.

        Returns the image templates, which are base images for builds (observed). It has no pages: one response
        has all of them (inferred). `client.environments.download_dockerfile_template` returns the Dockerfile
        template of one.

        Returns:
            Image templates.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.81, 获取镜像模板列表
            https://support.huaweicloud.com/api-codeci/ShowImageTemplateList.html

        Example:
            >>> response = await client.environments.list_image_templates()
        """
        return await self._call(operations.LIST_IMAGE_TEMPLATES, {})

    async def list_executor_specs(self, *, arch: str, project_id: str) -> builtins.list[str]:
        """List the sizes of built-in executors.

        Returns the sizes of built-in executors for one processor architecture. A job sets its size in `flavor`.

        Args:
            arch: Processor architecture of the executor, such as `x86-64` or `arm`. Huawei's newer page has no
                other values, and the default `x86-64`, although the parameter is required.
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            Names of the sizes.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.31, 查内置执行机规格
            https://support.huaweicloud.com/api-codeci/ShowAvailableInnerSpec.html

        Example:
            >>> response = await client.environments.list_executor_specs(
            ...     arch="x86-64",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ... )
        """
        return await self._call(operations.LIST_EXECUTOR_SPECS, {"arch": arch, "project_id": project_id})
