"""What builds run on. Executor sizes, base images and Dockerfiles."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

import builtins


from ..operations import environments as operations
from .._runtime.files import AsyncDownload, Download
from .._runtime.resource import AsyncResource, Resource
from ..models.environments import ImageTemplateListResponse


class Environments(Resource):
    """What builds run on. Executor sizes, base images and Dockerfiles."""

    def download_dockerfile_template(self, *, image_id: str) -> Download:
        """Download a Dockerfile template.

        Returns the Dockerfile that belongs to one image template, as a file to start an image of one's own
        from. It builds nothing.

        Args:
            image_id: Image template, as `listImageTemplates` gives it in `image_id`.

        Returns:
            The Dockerfile.

        Manual: section 4.80, 获取 dockerfileTemplate
        """
        return self._call(operations.DOWNLOAD_DOCKERFILE_TEMPLATE, {"image_id": image_id})

    def list_image_templates(self) -> ImageTemplateListResponse:
        """List image templates.

        Lists the base images that the service offers for images of one's own. The Dockerfile of each can be had
        with `downloadDockerfileTemplate`. All come in one answer.

        Returns:
            The image templates.

        Manual: section 4.81, 获取镜像模板列表
        """
        return self._call(operations.LIST_IMAGE_TEMPLATES, {})

    def list_executor_specs(self, *, arch: str, project_id: str) -> builtins.list[str]:
        """List built-in executor sizes.

        Lists the sizes of the service's own executors that builds of the project can run on, for one processor
        architecture. Custom executors are not among them.

        Args:
            arch: Processor architecture of the executor, such as `x86-64` or `arm`.
            project_id: CodeArts project, 32 letters and digits, as in the address of each of its pages. This is
                not the project of IAM that a token is made for.

        Returns:
            The names of the sizes.

        Manual: section 4.31, 查内置执行机规格
        """
        return self._call(operations.LIST_EXECUTOR_SPECS, {"arch": arch, "project_id": project_id})


class AsyncEnvironments(AsyncResource):
    """What builds run on. Executor sizes, base images and Dockerfiles."""

    async def download_dockerfile_template(self, *, image_id: str) -> AsyncDownload:
        """Download a Dockerfile template.

        Returns the Dockerfile that belongs to one image template, as a file to start an image of one's own
        from. It builds nothing.

        Args:
            image_id: Image template, as `listImageTemplates` gives it in `image_id`.

        Returns:
            The Dockerfile.

        Manual: section 4.80, 获取 dockerfileTemplate
        """
        return await self._call(operations.DOWNLOAD_DOCKERFILE_TEMPLATE, {"image_id": image_id})

    async def list_image_templates(self) -> ImageTemplateListResponse:
        """List image templates.

        Lists the base images that the service offers for images of one's own. The Dockerfile of each can be had
        with `downloadDockerfileTemplate`. All come in one answer.

        Returns:
            The image templates.

        Manual: section 4.81, 获取镜像模板列表
        """
        return await self._call(operations.LIST_IMAGE_TEMPLATES, {})

    async def list_executor_specs(self, *, arch: str, project_id: str) -> builtins.list[str]:
        """List built-in executor sizes.

        Lists the sizes of the service's own executors that builds of the project can run on, for one processor
        architecture. Custom executors are not among them.

        Args:
            arch: Processor architecture of the executor, such as `x86-64` or `arm`.
            project_id: CodeArts project, 32 letters and digits, as in the address of each of its pages. This is
                not the project of IAM that a token is made for.

        Returns:
            The names of the sizes.

        Manual: section 4.31, 查内置执行机规格
        """
        return await self._call(operations.LIST_EXECUTOR_SPECS, {"arch": arch, "project_id": project_id})
