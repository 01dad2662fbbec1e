"""Files

Files that builds use, such as keystores, and their permissions.
"""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Literal


from ..operations import files as operations
from .._runtime.downloads import AsyncDownload, Download
from .._runtime.pagination import async_iterate, iterate
from .._runtime.resource import AsyncResource, Resource, body_of
from .._runtime.uploads import Upload
from ..models.common import TextDetailedResponse
from ..models.files import (
    FileListResponse,
    FilePermission,
    FilePermissionListResponse,
    FileUpdatedResponse,
    FileUploadedResponse,
    StoredFile,
    UsableFileListResponse,
)


class Files(Resource):
    """Files

    Files that builds use, such as keystores, and their permissions.
    """

    def download(self, *, domain_id: str, id: str, name: str) -> Download:
        """Download a file.

        Returns the bytes of a file of the account. `client.files.list` returns the name, account and ID that
        are needed.

        Args:
            domain_id: Account ID, 32 digits and lowercase letters, `domain_id` of `client.files.list`.
            id: File ID, 32 digits and lowercase letters, `id` of `client.files.list`.
            name: File name, `keystore_name` of `client.files.list`.

        Returns:
            Bytes of the file.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Manual: section 4.58, 文件管理文件下载
            https://support.huaweicloud.com/api-codeci/DownloadKeystoreByName.html

        Example:
            >>> with client.files.download(
            ...     domain_id="81b5c2e07f3d49a6902de4f8137ac6b5",
            ...     id="3e8a1c5f7b9d4026a4c8e0f2b6d81357",
            ...     name="storefront-release.jks",
            ... ) as file:
            ...     file.save_to("file.bin")
        """
        return self._call(operations.DOWNLOAD_FILE, {"domain_id": domain_id, "id": id, "name": name})

    def list(
        self, *, page: int | None = None, page_size: int | None = None, search: str | None = None
    ) -> FileListResponse:
        """List the files of the account.

        Returns the files of the account, page by page, each with the rights on it. `client.files.list_usable`
        returns only the files that the user can use, with ID and name.

        Args:
            page: Page number, from 1. Defaults to 1.
            page_size: Page size, at most 100 items. Defaults to 10.
            search: File name to search for.

        Returns:
            Page of files.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.63, 查询租户下文件列表
            https://support.huaweicloud.com/api-codeci/ListKeystoreSearch.html

        Example:
            >>> response = client.files.list()
        """
        return self._call(operations.LIST_FILES, {"page": page, "page_size": page_size, "search": search})

    def iter(self, *, page_size: int | None = None, search: str | None = None) -> Iterator[StoredFile]:
        """List the files of the account.

        Returns the files of the account, page by page, each with the rights on it. `client.files.list_usable`
        returns only the files that the user can use, with ID and name.

        Args:
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.
            search: File name to search for.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.63, 查询租户下文件列表
            https://support.huaweicloud.com/api-codeci/ListKeystoreSearch.html

        Example:
            >>> for item in client.files.iter():
            ...     print(item)
        """
        return iterate(self._caller, operations.LIST_FILES, {"page_size": page_size, "search": search})

    def list_usable(self) -> UsableFileListResponse:
        """List files that the user can use.

        Returns IDs and names of the files that the user can use in builds, in one response (inferred).
        `client.files.list` has more about each file.

        Returns:
            IDs and names of files.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.65, 查询用户可使用文件
            https://support.huaweicloud.com/api-codeci/ListKeystore.html

        Example:
            >>> response = client.files.list_usable()
        """
        return self._call(operations.LIST_USABLE_FILES, {})

    def create_permission(
        self,
        *,
        delete: bool,
        keystore_id: str,
        modify: bool,
        usage: bool,
        user_name: str,
        can_absent: bool | None = None,
        setting: bool | None = None,
        user_id: str | None = None,
    ) -> TextDetailedResponse:
        """Create a file permission.

        Gives a user rights on a file. Change them later with `client.files.update_permission`, which has no
        `setting`.

        Args:
            delete: Whether the user can delete the file.
            keystore_id: File ID, 32 digits and lowercase letters, `id` of `client.files.list`.
            modify: Whether the user can modify the file.
            usage: Whether the user can use the file.
            user_name: User name.
            can_absent: Whether the permission can be edited.
            setting: Whether the user can change the settings of the file (inferred).
            user_id: User ID.

        Returns:
            New permission. `result` has the form of a permission ID (observed).

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: not safe. Creates a second permission, or fails because the user has one (inferred).

        Manual: section 4.57, 添加文件权限
            https://support.huaweicloud.com/api-codeci/AddKeystorePermission.html

        Example:
            >>> response = client.files.create_permission(
            ...     delete=False,
            ...     keystore_id="3e8a1c5f7b9d4026a4c8e0f2b6d81357",
            ...     modify=False,
            ...     usage=True,
            ...     user_name="mara.chen",
            ... )
        """
        return self._call(
            operations.CREATE_FILE_PERMISSION,
            {},
            body_of(
                {
                    "delete": delete,
                    "keystore_id": keystore_id,
                    "modify": modify,
                    "usage": usage,
                    "user_name": user_name,
                    "can_absent": can_absent,
                    "setting": setting,
                    "user_id": user_id,
                }
            ),
        )

    def update_permission(
        self,
        *,
        delete: bool,
        id: str,
        keystore_id: str,
        modify: bool,
        usage: bool,
        user_name: str,
        can_absent: bool | None = None,
    ) -> TextDetailedResponse:
        """Update a file permission.

        Changes the rights of a user on a file. The request must have the rights to use, modify and delete.
        `client.files.list_permissions` returns the permission ID.

        Args:
            delete: Whether the user can delete the file.
            id: Permission ID, 32 digits and lowercase letters (observed), `id` of
                `client.files.list_permissions`.
            keystore_id: File ID, 32 digits and lowercase letters, `id` of `client.files.list`.
            modify: Whether the user can modify the file.
            usage: Whether the user can use the file.
            user_name: User name.
            can_absent: Whether the permission can be edited.

        Returns:
            Changed permission. `result` has the form of a permission ID (observed).

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: safe. Sets the same rights again (inferred).

        Manual: section 4.56, 配置文件权限
            https://support.huaweicloud.com/api-codeci/UpdateKeystorePermission.html

        Example:
            >>> response = client.files.update_permission(
            ...     delete=False,
            ...     id="91c4e7d20b5a11f0a3d86f2e4c8b7a15",
            ...     keystore_id="3e8a1c5f7b9d4026a4c8e0f2b6d81357",
            ...     modify=True,
            ...     usage=True,
            ...     user_name="mara.chen",
            ... )
        """
        return self._call(
            operations.UPDATE_FILE_PERMISSION,
            {},
            body_of(
                {
                    "delete": delete,
                    "id": id,
                    "keystore_id": keystore_id,
                    "modify": modify,
                    "usage": usage,
                    "user_name": user_name,
                    "can_absent": can_absent,
                }
            ),
        )

    def list_permissions(self, *, keystore_id: str, page: str, page_size: int) -> FilePermissionListResponse:
        """List the permissions of a file.

        Returns the permissions of a file, page by page, each with the rights of one user. That of the creator
        is among them (observed).

        Args:
            keystore_id: File ID, 32 digits and lowercase letters, `id` of `client.files.list`.
            page: Page number as text, from 1.
            page_size: Page size, at most 100 items. The manual's default is 10.

        Returns:
            Page of permissions.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Manual: section 4.107, 文件管理查询权限
            https://support.huaweicloud.com/api-codeci/ShowKeystorePermission.html

        Example:
            >>> response = client.files.list_permissions(
            ...     keystore_id="3e8a1c5f7b9d4026a4c8e0f2b6d81357",
            ...     page="1",
            ...     page_size=20,
            ... )
        """
        return self._call(
            operations.LIST_FILE_PERMISSIONS, {"keystore_id": keystore_id, "page": page, "page_size": page_size}
        )

    def iter_permissions(self, *, keystore_id: str, page_size: int | None = None) -> Iterator[FilePermission]:
        """List the permissions of a file.

        Returns the permissions of a file, page by page, each with the rights of one user. That of the creator
        is among them (observed).

        Args:
            keystore_id: File ID, 32 digits and lowercase letters, `id` of `client.files.list`.
            page_size: Page size, at most 100 items. The manual's default is 10. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.107, 文件管理查询权限
            https://support.huaweicloud.com/api-codeci/ShowKeystorePermission.html

        Example:
            >>> for item in client.files.iter_permissions(keystore_id="3e8a1c5f7b9d4026a4c8e0f2b6d81357"):
            ...     print(item)
        """
        return iterate(
            self._caller, operations.LIST_FILE_PERMISSIONS, {"keystore_id": keystore_id, "page_size": page_size}
        )

    def delete_permission(self, *, permission_id: str) -> TextDetailedResponse:
        """Delete a file permission.

        Deletes the permission of a user on a file. To change single rights use
        `client.files.update_permission`.

        Args:
            permission_id: Permission ID, 32 digits and lowercase letters (observed), `id` of
                `client.files.list_permissions`. It is not the file ID.

        Returns:
            Status of the deletion. `result` is an empty text (observed).

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: safe. Fails, because the permission is gone (inferred).

        Manual: section 4.106, 文件管理删除权限
            https://support.huaweicloud.com/api-codeci/DeleteKeystorePermission.html

        Example:
            >>> response = client.files.delete_permission(permission_id="91c4e7d20b5a11f0a3d86f2e4c8b7a15")
        """
        return self._call(operations.DELETE_FILE_PERMISSION, {"permission_id": permission_id})

    def update(
        self, *, id: str, description: str, body_id: str, keystore_name: str, share: Literal[0, 1]
    ) -> FileUpdatedResponse:
        """Update a file.

        Changes the name, the description and the sharing of a file. The request must have all three.

        Args:
            id: File ID, 32 digits and lowercase letters, `id` of `client.files.list`.
            description: File description.
            body_id: File ID, the same as in the path (observed).
            keystore_name: File name with its extension (observed), such as `storefront-release.jks`.
            share: Sharing within the account: 1 for a shared file, 0 for one that is not. Huawei's newer page
                has the default 0.

        Returns:
            Status of the update. `result` is null (observed).

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: safe. Sets the same name, description and sharing again (inferred).

        Manual: section 4.77, 更新文件信息
            https://support.huaweicloud.com/api-codeci/UpdateKeystore.html

        Example:
            >>> response = client.files.update(
            ...     id="3e8a1c5f7b9d4026a4c8e0f2b6d81357",
            ...     description="Signs the releases of the storefront app.",
            ...     body_id="3e8a1c5f7b9d4026a4c8e0f2b6d81357",
            ...     keystore_name="storefront-release.jks",
            ...     share=1,
            ... )
        """
        return self._call(
            operations.UPDATE_FILE,
            {"id": id},
            body_of({"description": description, "id": body_id, "keystore_name": keystore_name, "share": share}),
        )

    def upload(self, *, file: Upload, privacy: str, description: str | None = None) -> FileUploadedResponse:
        """Upload a file.

        Stores a file for builds, such as a keystore or a settings file. The file must be a `.crt`, `.pem`,
        `.key`, `.keystore`, `.jks` or `.xml` file of at most 100 KB, and a user can have 20 files. Give rights
        to single users with `client.files.create_permission`. With `share` of `client.files.update`, all
        members of the account can use the file in builds.

        Args:
            file: File with its name, such as `storefront-release.jks`. The extension is `.crt`, `.pem`, `.key`,
                `.keystore`, `.jks` or `.xml`, and the size at most 100 KB. Bytes, a path, a file open for
                reading bytes, (name, content), (name, content, media type), or an `UploadFile`, which reports
                progress.
            privacy: Whether the user consents to the privacy statement, `true` or `false` as text. With the
                consent, sensitive information of the user may be used for related business operations. Huawei's
                newer page has the default `true`.
            description: File description.

        Returns:
            ID of the new file.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: not safe. Stores a second file, or fails because the name is taken (inferred).

        Manual: section 4.78, 上传文件
            https://support.huaweicloud.com/api-codeci/UploadKeystore.html

        Example:
            >>> response = client.files.upload(file="file.bin", privacy="true")
        """
        return self._call(
            operations.UPLOAD_FILE, {}, body_of({"file": file, "privacy": privacy, "description": description})
        )

    def delete(self, *, keystore_id: str) -> TextDetailedResponse:
        """Delete a file.

        Deletes a file of the account. The user must have the right to delete it (inferred), `delete` in
        `client.files.list_permissions`.

        Args:
            keystore_id: File ID, 32 digits and lowercase letters, `id` of `client.files.list`.

        Returns:
            Status of the deletion. `result` is null (observed).

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: safe. Fails, because the file is gone (inferred).

        Manual: section 4.59, 删除文件管理文件
            https://support.huaweicloud.com/api-codeci/DeleteKeystore.html

        Example:
            >>> response = client.files.delete(keystore_id="3e8a1c5f7b9d4026a4c8e0f2b6d81357")
        """
        return self._call(operations.DELETE_FILE, {"keystore_id": keystore_id})

    def download_by_name(self, *, domain_id: str, file_name: str) -> Download:
        """Download a file by name (v3).

        Returns the bytes of a file of the account, found by its name without an ID. Use `client.files.download`
        in new programs.

        Args:
            domain_id: Account ID, 32 digits and lowercase letters, `domain_id` of `client.files.list`.
            file_name: File name, 1 to 500 characters, `keystore_name` of `client.files.list`.

        Returns:
            Bytes of the file.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.3, KeyStore 文件下载
            https://support.huaweicloud.com/api-codeci/DownloadKeystore.html

        Example:
            >>> with client.files.download_by_name(
            ...     domain_id="81b5c2e07f3d49a6902de4f8137ac6b5",
            ...     file_name="storefront-release.jks",
            ... ) as file:
            ...     file.save_to("file.bin")
        """
        return self._call(operations.DOWNLOAD_FILE_BY_NAME, {"domain_id": domain_id, "file_name": file_name})


class AsyncFiles(AsyncResource):
    """Files

    Files that builds use, such as keystores, and their permissions.
    """

    async def download(self, *, domain_id: str, id: str, name: str) -> AsyncDownload:
        """Download a file.

        Returns the bytes of a file of the account. `client.files.list` returns the name, account and ID that
        are needed.

        Args:
            domain_id: Account ID, 32 digits and lowercase letters, `domain_id` of `client.files.list`.
            id: File ID, 32 digits and lowercase letters, `id` of `client.files.list`.
            name: File name, `keystore_name` of `client.files.list`.

        Returns:
            Bytes of the file.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Manual: section 4.58, 文件管理文件下载
            https://support.huaweicloud.com/api-codeci/DownloadKeystoreByName.html

        Example:
            >>> async with await client.files.download(
            ...     domain_id="81b5c2e07f3d49a6902de4f8137ac6b5",
            ...     id="3e8a1c5f7b9d4026a4c8e0f2b6d81357",
            ...     name="storefront-release.jks",
            ... ) as file:
            ...     await file.save_to("file.bin")
        """
        return await self._call(operations.DOWNLOAD_FILE, {"domain_id": domain_id, "id": id, "name": name})

    async def list(
        self, *, page: int | None = None, page_size: int | None = None, search: str | None = None
    ) -> FileListResponse:
        """List the files of the account.

        Returns the files of the account, page by page, each with the rights on it. `client.files.list_usable`
        returns only the files that the user can use, with ID and name.

        Args:
            page: Page number, from 1. Defaults to 1.
            page_size: Page size, at most 100 items. Defaults to 10.
            search: File name to search for.

        Returns:
            Page of files.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.63, 查询租户下文件列表
            https://support.huaweicloud.com/api-codeci/ListKeystoreSearch.html

        Example:
            >>> response = await client.files.list()
        """
        return await self._call(operations.LIST_FILES, {"page": page, "page_size": page_size, "search": search})

    def iter(self, *, page_size: int | None = None, search: str | None = None) -> AsyncIterator[StoredFile]:
        """List the files of the account.

        Returns the files of the account, page by page, each with the rights on it. `client.files.list_usable`
        returns only the files that the user can use, with ID and name.

        Args:
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.
            search: File name to search for.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.63, 查询租户下文件列表
            https://support.huaweicloud.com/api-codeci/ListKeystoreSearch.html

        Example:
            >>> async for item in client.files.iter():
            ...     print(item)
        """
        return async_iterate(self._caller, operations.LIST_FILES, {"page_size": page_size, "search": search})

    async def list_usable(self) -> UsableFileListResponse:
        """List files that the user can use.

        Returns IDs and names of the files that the user can use in builds, in one response (inferred).
        `client.files.list` has more about each file.

        Returns:
            IDs and names of files.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.65, 查询用户可使用文件
            https://support.huaweicloud.com/api-codeci/ListKeystore.html

        Example:
            >>> response = await client.files.list_usable()
        """
        return await self._call(operations.LIST_USABLE_FILES, {})

    async def create_permission(
        self,
        *,
        delete: bool,
        keystore_id: str,
        modify: bool,
        usage: bool,
        user_name: str,
        can_absent: bool | None = None,
        setting: bool | None = None,
        user_id: str | None = None,
    ) -> TextDetailedResponse:
        """Create a file permission.

        Gives a user rights on a file. Change them later with `client.files.update_permission`, which has no
        `setting`.

        Args:
            delete: Whether the user can delete the file.
            keystore_id: File ID, 32 digits and lowercase letters, `id` of `client.files.list`.
            modify: Whether the user can modify the file.
            usage: Whether the user can use the file.
            user_name: User name.
            can_absent: Whether the permission can be edited.
            setting: Whether the user can change the settings of the file (inferred).
            user_id: User ID.

        Returns:
            New permission. `result` has the form of a permission ID (observed).

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: not safe. Creates a second permission, or fails because the user has one (inferred).

        Manual: section 4.57, 添加文件权限
            https://support.huaweicloud.com/api-codeci/AddKeystorePermission.html

        Example:
            >>> response = await client.files.create_permission(
            ...     delete=False,
            ...     keystore_id="3e8a1c5f7b9d4026a4c8e0f2b6d81357",
            ...     modify=False,
            ...     usage=True,
            ...     user_name="mara.chen",
            ... )
        """
        return await self._call(
            operations.CREATE_FILE_PERMISSION,
            {},
            body_of(
                {
                    "delete": delete,
                    "keystore_id": keystore_id,
                    "modify": modify,
                    "usage": usage,
                    "user_name": user_name,
                    "can_absent": can_absent,
                    "setting": setting,
                    "user_id": user_id,
                }
            ),
        )

    async def update_permission(
        self,
        *,
        delete: bool,
        id: str,
        keystore_id: str,
        modify: bool,
        usage: bool,
        user_name: str,
        can_absent: bool | None = None,
    ) -> TextDetailedResponse:
        """Update a file permission.

        Changes the rights of a user on a file. The request must have the rights to use, modify and delete.
        `client.files.list_permissions` returns the permission ID.

        Args:
            delete: Whether the user can delete the file.
            id: Permission ID, 32 digits and lowercase letters (observed), `id` of
                `client.files.list_permissions`.
            keystore_id: File ID, 32 digits and lowercase letters, `id` of `client.files.list`.
            modify: Whether the user can modify the file.
            usage: Whether the user can use the file.
            user_name: User name.
            can_absent: Whether the permission can be edited.

        Returns:
            Changed permission. `result` has the form of a permission ID (observed).

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: safe. Sets the same rights again (inferred).

        Manual: section 4.56, 配置文件权限
            https://support.huaweicloud.com/api-codeci/UpdateKeystorePermission.html

        Example:
            >>> response = await client.files.update_permission(
            ...     delete=False,
            ...     id="91c4e7d20b5a11f0a3d86f2e4c8b7a15",
            ...     keystore_id="3e8a1c5f7b9d4026a4c8e0f2b6d81357",
            ...     modify=True,
            ...     usage=True,
            ...     user_name="mara.chen",
            ... )
        """
        return await self._call(
            operations.UPDATE_FILE_PERMISSION,
            {},
            body_of(
                {
                    "delete": delete,
                    "id": id,
                    "keystore_id": keystore_id,
                    "modify": modify,
                    "usage": usage,
                    "user_name": user_name,
                    "can_absent": can_absent,
                }
            ),
        )

    async def list_permissions(self, *, keystore_id: str, page: str, page_size: int) -> FilePermissionListResponse:
        """List the permissions of a file.

        Returns the permissions of a file, page by page, each with the rights of one user. That of the creator
        is among them (observed).

        Args:
            keystore_id: File ID, 32 digits and lowercase letters, `id` of `client.files.list`.
            page: Page number as text, from 1.
            page_size: Page size, at most 100 items. The manual's default is 10.

        Returns:
            Page of permissions.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Manual: section 4.107, 文件管理查询权限
            https://support.huaweicloud.com/api-codeci/ShowKeystorePermission.html

        Example:
            >>> response = await client.files.list_permissions(
            ...     keystore_id="3e8a1c5f7b9d4026a4c8e0f2b6d81357",
            ...     page="1",
            ...     page_size=20,
            ... )
        """
        return await self._call(
            operations.LIST_FILE_PERMISSIONS, {"keystore_id": keystore_id, "page": page, "page_size": page_size}
        )

    def iter_permissions(self, *, keystore_id: str, page_size: int | None = None) -> AsyncIterator[FilePermission]:
        """List the permissions of a file.

        Returns the permissions of a file, page by page, each with the rights of one user. That of the creator
        is among them (observed).

        Args:
            keystore_id: File ID, 32 digits and lowercase letters, `id` of `client.files.list`.
            page_size: Page size, at most 100 items. The manual's default is 10. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.107, 文件管理查询权限
            https://support.huaweicloud.com/api-codeci/ShowKeystorePermission.html

        Example:
            >>> async for item in client.files.iter_permissions(keystore_id="3e8a1c5f7b9d4026a4c8e0f2b6d81357"):
            ...     print(item)
        """
        return async_iterate(
            self._caller, operations.LIST_FILE_PERMISSIONS, {"keystore_id": keystore_id, "page_size": page_size}
        )

    async def delete_permission(self, *, permission_id: str) -> TextDetailedResponse:
        """Delete a file permission.

        Deletes the permission of a user on a file. To change single rights use
        `client.files.update_permission`.

        Args:
            permission_id: Permission ID, 32 digits and lowercase letters (observed), `id` of
                `client.files.list_permissions`. It is not the file ID.

        Returns:
            Status of the deletion. `result` is an empty text (observed).

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: safe. Fails, because the permission is gone (inferred).

        Manual: section 4.106, 文件管理删除权限
            https://support.huaweicloud.com/api-codeci/DeleteKeystorePermission.html

        Example:
            >>> response = await client.files.delete_permission(
            ...     permission_id="91c4e7d20b5a11f0a3d86f2e4c8b7a15",
            ... )
        """
        return await self._call(operations.DELETE_FILE_PERMISSION, {"permission_id": permission_id})

    async def update(
        self, *, id: str, description: str, body_id: str, keystore_name: str, share: Literal[0, 1]
    ) -> FileUpdatedResponse:
        """Update a file.

        Changes the name, the description and the sharing of a file. The request must have all three.

        Args:
            id: File ID, 32 digits and lowercase letters, `id` of `client.files.list`.
            description: File description.
            body_id: File ID, the same as in the path (observed).
            keystore_name: File name with its extension (observed), such as `storefront-release.jks`.
            share: Sharing within the account: 1 for a shared file, 0 for one that is not. Huawei's newer page
                has the default 0.

        Returns:
            Status of the update. `result` is null (observed).

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: safe. Sets the same name, description and sharing again (inferred).

        Manual: section 4.77, 更新文件信息
            https://support.huaweicloud.com/api-codeci/UpdateKeystore.html

        Example:
            >>> response = await client.files.update(
            ...     id="3e8a1c5f7b9d4026a4c8e0f2b6d81357",
            ...     description="Signs the releases of the storefront app.",
            ...     body_id="3e8a1c5f7b9d4026a4c8e0f2b6d81357",
            ...     keystore_name="storefront-release.jks",
            ...     share=1,
            ... )
        """
        return await self._call(
            operations.UPDATE_FILE,
            {"id": id},
            body_of({"description": description, "id": body_id, "keystore_name": keystore_name, "share": share}),
        )

    async def upload(self, *, file: Upload, privacy: str, description: str | None = None) -> FileUploadedResponse:
        """Upload a file.

        Stores a file for builds, such as a keystore or a settings file. The file must be a `.crt`, `.pem`,
        `.key`, `.keystore`, `.jks` or `.xml` file of at most 100 KB, and a user can have 20 files. Give rights
        to single users with `client.files.create_permission`. With `share` of `client.files.update`, all
        members of the account can use the file in builds.

        Args:
            file: File with its name, such as `storefront-release.jks`. The extension is `.crt`, `.pem`, `.key`,
                `.keystore`, `.jks` or `.xml`, and the size at most 100 KB. Bytes, a path, a file open for
                reading bytes, (name, content), (name, content, media type), or an `UploadFile`, which reports
                progress.
            privacy: Whether the user consents to the privacy statement, `true` or `false` as text. With the
                consent, sensitive information of the user may be used for related business operations. Huawei's
                newer page has the default `true`.
            description: File description.

        Returns:
            ID of the new file.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: not safe. Stores a second file, or fails because the name is taken (inferred).

        Manual: section 4.78, 上传文件
            https://support.huaweicloud.com/api-codeci/UploadKeystore.html

        Example:
            >>> response = await client.files.upload(file="file.bin", privacy="true")
        """
        return await self._call(
            operations.UPLOAD_FILE, {}, body_of({"file": file, "privacy": privacy, "description": description})
        )

    async def delete(self, *, keystore_id: str) -> TextDetailedResponse:
        """Delete a file.

        Deletes a file of the account. The user must have the right to delete it (inferred), `delete` in
        `client.files.list_permissions`.

        Args:
            keystore_id: File ID, 32 digits and lowercase letters, `id` of `client.files.list`.

        Returns:
            Status of the deletion. `result` is null (observed).

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: safe. Fails, because the file is gone (inferred).

        Manual: section 4.59, 删除文件管理文件
            https://support.huaweicloud.com/api-codeci/DeleteKeystore.html

        Example:
            >>> response = await client.files.delete(keystore_id="3e8a1c5f7b9d4026a4c8e0f2b6d81357")
        """
        return await self._call(operations.DELETE_FILE, {"keystore_id": keystore_id})

    async def download_by_name(self, *, domain_id: str, file_name: str) -> AsyncDownload:
        """Download a file by name (v3).

        Returns the bytes of a file of the account, found by its name without an ID. Use `client.files.download`
        in new programs.

        Args:
            domain_id: Account ID, 32 digits and lowercase letters, `domain_id` of `client.files.list`.
            file_name: File name, 1 to 500 characters, `keystore_name` of `client.files.list`.

        Returns:
            Bytes of the file.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.3, KeyStore 文件下载
            https://support.huaweicloud.com/api-codeci/DownloadKeystore.html

        Example:
            >>> async with await client.files.download_by_name(
            ...     domain_id="81b5c2e07f3d49a6902de4f8137ac6b5",
            ...     file_name="storefront-release.jks",
            ... ) as file:
            ...     await file.save_to("file.bin")
        """
        return await self._call(operations.DOWNLOAD_FILE_BY_NAME, {"domain_id": domain_id, "file_name": file_name})
