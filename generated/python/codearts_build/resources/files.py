"""Files that builds use but no repository contains, such as keystores, and their permissions."""

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
    """Files that builds use but no repository contains, such as keystores, and their permissions."""

    def download(self, *, domain_id: str, id: str, name: str) -> Download:
        """Download a file.

        Downloads one of the files that an account keeps for its builds, such as a keystore. Name, account and
        id are all needed; `client.files.list` gives the three.

        Args:
            domain_id: Account that the file belongs to, as `client.files.list` gives it in `domain_id`.
            id: File ID, 32 digits and lower-case letters, as `client.files.list` gives it in `id`.
            name: Name of the file, as `client.files.list` gives it in `keystore_name`.

        Returns:
            The bytes of the file.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.58, 文件管理文件下载

        Example:
            >>> with client.files.download(
            ...     domain_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     name="example",
            ... ) as file:
            ...     file.save_to("file.bin")
        """
        return self._call(operations.DOWNLOAD_FILE, {"domain_id": domain_id, "id": id, "name": name})

    def list(
        self, *, page: int | None = None, page_size: int | None = None, search: str | None = None
    ) -> FileListResponse:
        """List the account's files.

        Lists, page by page, the files that the account keeps for its builds, each with what the caller may do
        with it. `client.files.list_usable` gives ids and names alone.

        Args:
            page: Which page to return. The first is 1.
            page_size: Page size, at most 100 items. Defaults to 10.
            search: File name to search for. Without it, all files are listed.

        Returns:
            One page of files.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.63, 查询租户下文件列表

        Example:
            >>> response = client.files.list()
        """
        return self._call(operations.LIST_FILES, {"page": page, "page_size": page_size, "search": search})

    def iter(self, *, page_size: int | None = None, search: str | None = None) -> Iterator[StoredFile]:
        """List the account's files.

        Lists, page by page, the files that the account keeps for its builds, each with what the caller may do
        with it. `client.files.list_usable` gives ids and names alone.

        Args:
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.
            search: File name to search for. Without it, all files are listed.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.63, 查询租户下文件列表

        Example:
            >>> for item in client.files.iter():
            ...     print(item)
        """
        return iterate(self._caller, operations.LIST_FILES, {"page_size": page_size, "search": search})

    def list_usable(self) -> UsableFileListResponse:
        """List the files the caller may use.

        Lists, in one answer, the ids and names of all files that the caller may use in builds, to pick from
        when a job is set up. `client.files.list` tells more of each file.

        Returns:
            The files that the caller may use.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.65, 查询用户可使用文件

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
        """Give a user a permission on a file.

        Gives one user the right to use, change or delete a file. A permission that the user has already is
        changed with `client.files.update_permission` instead.

        Args:
            delete: Whether the user may delete the file.
            keystore_id: File, as `client.files.list` gives it in `id`.
            modify: Whether the user may change the file.
            usage: Whether the user may use the file in builds.
            user_name: Name of the user whom the permission is for.
            can_absent: Whether the permission can be edited.
            setting: Whether the user may set the permissions on the file.
            user_id: User ID of the user whom the permission is for.

        Returns:
            The permission has been given. `result` is its id.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.57, 添加文件权限

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
        """Change a user's permission on a file.

        Changes what one user may do with a file. Every right is sent, changed or not. The permission must
        exist; `client.files.create_permission` gives a user the first one, and `client.files.list_permissions`
        tells its id.

        Args:
            delete: Whether the user may delete the file.
            id: Permission, as `client.files.list_permissions` gives it in `id`.
            keystore_id: File, as `client.files.list` gives it in `id`.
            modify: Whether the user may change the file.
            usage: Whether the user may use the file in builds.
            user_name: Name of the user whom the permission is for.
            can_absent: Whether the permission can be edited. Pass what `client.files.list_permissions` gives.

        Returns:
            The permission has been changed. `result` is its id.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.56, 配置文件权限

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
        """List who may do what with a file.

        Lists, page by page, the users who have a permission on a file, its creator among them, and what each
        may do.

        Args:
            keystore_id: File ID, 32 digits and lower-case letters, as `client.files.list` gives it in `id`.
            page: Which page to return, a whole number written as text. The first is 1.
            page_size: How many items a page holds, at most 100.

        Returns:
            One page of permissions.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.107, 文件管理查询权限

        Example:
            >>> response = client.files.list_permissions(
            ...     keystore_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     page="1",
            ...     page_size=20,
            ... )
        """
        return self._call(
            operations.LIST_FILE_PERMISSIONS, {"keystore_id": keystore_id, "page": page, "page_size": page_size}
        )

    def iter_permissions(self, *, keystore_id: str, page_size: int | None = None) -> Iterator[FilePermission]:
        """List who may do what with a file.

        Lists, page by page, the users who have a permission on a file, its creator among them, and what each
        may do.

        Args:
            keystore_id: File ID, 32 digits and lower-case letters, as `client.files.list` gives it in `id`.
            page_size: How many items a page holds, at most 100. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.107, 文件管理查询权限

        Example:
            >>> for item in client.files.iter_permissions(keystore_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"):
            ...     print(item)
        """
        return iterate(
            self._caller, operations.LIST_FILE_PERMISSIONS, {"keystore_id": keystore_id, "page_size": page_size}
        )

    def delete_permission(self, *, permission_id: str) -> TextDetailedResponse:
        """Take a user's permission on a file away.

        Takes away all that one permission lets its user do with a file. To take away single rights, use
        `client.files.update_permission`.

        Args:
            permission_id: Permission, as `client.files.list_permissions` gives it in `id`. Not the id of the
                file.

        Returns:
            The permission has been taken away. `result` is empty.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.106, 文件管理删除权限

        Example:
            >>> response = client.files.delete_permission(permission_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.DELETE_FILE_PERMISSION, {"permission_id": permission_id})

    def update(
        self, *, id: str, description: str, body_id: str, keystore_name: str, share: Literal[0, 1]
    ) -> FileUpdatedResponse:
        """Change a file's name, description or sharing.

        Changes what is told about a file and whether the whole account may use it. All three values are sent,
        changed or not. The content of the file stays as it is.

        Args:
            id: File ID, 32 digits and lower-case letters, as `client.files.list` gives it in `id`.
            description: What the file is for.
            body_id: The same file as in the path.
            keystore_name: Name of the file, with its extension, such as `storefront-release.jks`.
            share: 1 lets every member of the account use the file in builds, 0 leaves that to its permissions.
                0 is what Huawei's page gives as the default.

        Returns:
            The file has been changed.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.77, 更新文件信息

        Example:
            >>> response = client.files.update(
            ...     id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
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

        Stores a file, such as a keystore or a settings file, with the account, for builds to use. The file must
        be a `.crt`, `.pem`, `.key`, `.keystore`, `.jks` or `.xml` file of at most 100 KB. Each user may store
        20 files. The caller must consent to the privacy statement. `client.files.create_permission` gives
        rights to others, `share` of `client.files.update` to the whole account.

        Args:
            file: The file itself, with its name, such as `storefront-release.jks`. Its extension is one of
                `.crt`, `.pem`, `.key`, `.keystore`, `.jks` and `.xml`, its size at most 100 KB. Bytes, a path,
                a file open for reading bytes, (name, content), (name, content, media type), or an `UploadFile`,
                which reports progress.
            privacy: Whether the caller consents to the privacy statement, `true` or `false` as text. The
                statement lets the service use sensitive personal data to provide what was asked for. Defaults
                to `true` on Huawei's page.
            description: What the file is for.

        Returns:
            The file has been stored.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.78, 上传文件

        Example:
            >>> response = client.files.upload(file="file.bin", privacy="example")
        """
        return self._call(
            operations.UPLOAD_FILE, {}, body_of({"file": file, "privacy": privacy, "description": description})
        )

    def delete(self, *, keystore_id: str) -> TextDetailedResponse:
        """Delete a file.

        Deletes a file that the account keeps for its builds. The caller needs the right to delete it, as
        `client.files.list_permissions` tells.

        Args:
            keystore_id: File ID, 32 digits and lower-case letters, as `client.files.list` gives it in `id`.

        Returns:
            The file has been deleted. `result` is null.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.59, 删除文件管理文件

        Example:
            >>> response = client.files.delete(keystore_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.DELETE_FILE, {"keystore_id": keystore_id})

    def download_by_name(self, *, domain_id: str, file_name: str) -> Download:
        """Download a file by its name (v3).

        Downloads one of the files that an account keeps for its builds, such as a keystore, found by name
        alone. An older form of `client.files.download`, which names the file by its id as well.

        Args:
            domain_id: Account that the file belongs to, 32 digits and lower-case letters, as
                `client.files.list` gives it in `domain_id`.
            file_name: Name of the file, 1 to 500 characters, as `client.files.list` gives it in
                `keystore_name`.

        Returns:
            The bytes of the file.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.3, KeyStore 文件下载

        Example:
            >>> with client.files.download_by_name(
            ...     domain_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     file_name="example",
            ... ) as file:
            ...     file.save_to("file.bin")
        """
        return self._call(operations.DOWNLOAD_FILE_BY_NAME, {"domain_id": domain_id, "file_name": file_name})


class AsyncFiles(AsyncResource):
    """Files that builds use but no repository contains, such as keystores, and their permissions."""

    async def download(self, *, domain_id: str, id: str, name: str) -> AsyncDownload:
        """Download a file.

        Downloads one of the files that an account keeps for its builds, such as a keystore. Name, account and
        id are all needed; `client.files.list` gives the three.

        Args:
            domain_id: Account that the file belongs to, as `client.files.list` gives it in `domain_id`.
            id: File ID, 32 digits and lower-case letters, as `client.files.list` gives it in `id`.
            name: Name of the file, as `client.files.list` gives it in `keystore_name`.

        Returns:
            The bytes of the file.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.58, 文件管理文件下载

        Example:
            >>> async with await client.files.download(
            ...     domain_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     name="example",
            ... ) as file:
            ...     await file.save_to("file.bin")
        """
        return await self._call(operations.DOWNLOAD_FILE, {"domain_id": domain_id, "id": id, "name": name})

    async def list(
        self, *, page: int | None = None, page_size: int | None = None, search: str | None = None
    ) -> FileListResponse:
        """List the account's files.

        Lists, page by page, the files that the account keeps for its builds, each with what the caller may do
        with it. `client.files.list_usable` gives ids and names alone.

        Args:
            page: Which page to return. The first is 1.
            page_size: Page size, at most 100 items. Defaults to 10.
            search: File name to search for. Without it, all files are listed.

        Returns:
            One page of files.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.63, 查询租户下文件列表

        Example:
            >>> response = await client.files.list()
        """
        return await self._call(operations.LIST_FILES, {"page": page, "page_size": page_size, "search": search})

    def iter(self, *, page_size: int | None = None, search: str | None = None) -> AsyncIterator[StoredFile]:
        """List the account's files.

        Lists, page by page, the files that the account keeps for its builds, each with what the caller may do
        with it. `client.files.list_usable` gives ids and names alone.

        Args:
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.
            search: File name to search for. Without it, all files are listed.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.63, 查询租户下文件列表

        Example:
            >>> async for item in client.files.iter():
            ...     print(item)
        """
        return async_iterate(self._caller, operations.LIST_FILES, {"page_size": page_size, "search": search})

    async def list_usable(self) -> UsableFileListResponse:
        """List the files the caller may use.

        Lists, in one answer, the ids and names of all files that the caller may use in builds, to pick from
        when a job is set up. `client.files.list` tells more of each file.

        Returns:
            The files that the caller may use.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.65, 查询用户可使用文件

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
        """Give a user a permission on a file.

        Gives one user the right to use, change or delete a file. A permission that the user has already is
        changed with `client.files.update_permission` instead.

        Args:
            delete: Whether the user may delete the file.
            keystore_id: File, as `client.files.list` gives it in `id`.
            modify: Whether the user may change the file.
            usage: Whether the user may use the file in builds.
            user_name: Name of the user whom the permission is for.
            can_absent: Whether the permission can be edited.
            setting: Whether the user may set the permissions on the file.
            user_id: User ID of the user whom the permission is for.

        Returns:
            The permission has been given. `result` is its id.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.57, 添加文件权限

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
        """Change a user's permission on a file.

        Changes what one user may do with a file. Every right is sent, changed or not. The permission must
        exist; `client.files.create_permission` gives a user the first one, and `client.files.list_permissions`
        tells its id.

        Args:
            delete: Whether the user may delete the file.
            id: Permission, as `client.files.list_permissions` gives it in `id`.
            keystore_id: File, as `client.files.list` gives it in `id`.
            modify: Whether the user may change the file.
            usage: Whether the user may use the file in builds.
            user_name: Name of the user whom the permission is for.
            can_absent: Whether the permission can be edited. Pass what `client.files.list_permissions` gives.

        Returns:
            The permission has been changed. `result` is its id.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.56, 配置文件权限

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
        """List who may do what with a file.

        Lists, page by page, the users who have a permission on a file, its creator among them, and what each
        may do.

        Args:
            keystore_id: File ID, 32 digits and lower-case letters, as `client.files.list` gives it in `id`.
            page: Which page to return, a whole number written as text. The first is 1.
            page_size: How many items a page holds, at most 100.

        Returns:
            One page of permissions.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.107, 文件管理查询权限

        Example:
            >>> response = await client.files.list_permissions(
            ...     keystore_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     page="1",
            ...     page_size=20,
            ... )
        """
        return await self._call(
            operations.LIST_FILE_PERMISSIONS, {"keystore_id": keystore_id, "page": page, "page_size": page_size}
        )

    def iter_permissions(self, *, keystore_id: str, page_size: int | None = None) -> AsyncIterator[FilePermission]:
        """List who may do what with a file.

        Lists, page by page, the users who have a permission on a file, its creator among them, and what each
        may do.

        Args:
            keystore_id: File ID, 32 digits and lower-case letters, as `client.files.list` gives it in `id`.
            page_size: How many items a page holds, at most 100. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.107, 文件管理查询权限

        Example:
            >>> async for item in client.files.iter_permissions(keystore_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"):
            ...     print(item)
        """
        return async_iterate(
            self._caller, operations.LIST_FILE_PERMISSIONS, {"keystore_id": keystore_id, "page_size": page_size}
        )

    async def delete_permission(self, *, permission_id: str) -> TextDetailedResponse:
        """Take a user's permission on a file away.

        Takes away all that one permission lets its user do with a file. To take away single rights, use
        `client.files.update_permission`.

        Args:
            permission_id: Permission, as `client.files.list_permissions` gives it in `id`. Not the id of the
                file.

        Returns:
            The permission has been taken away. `result` is empty.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.106, 文件管理删除权限

        Example:
            >>> response = await client.files.delete_permission(
            ...     permission_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return await self._call(operations.DELETE_FILE_PERMISSION, {"permission_id": permission_id})

    async def update(
        self, *, id: str, description: str, body_id: str, keystore_name: str, share: Literal[0, 1]
    ) -> FileUpdatedResponse:
        """Change a file's name, description or sharing.

        Changes what is told about a file and whether the whole account may use it. All three values are sent,
        changed or not. The content of the file stays as it is.

        Args:
            id: File ID, 32 digits and lower-case letters, as `client.files.list` gives it in `id`.
            description: What the file is for.
            body_id: The same file as in the path.
            keystore_name: Name of the file, with its extension, such as `storefront-release.jks`.
            share: 1 lets every member of the account use the file in builds, 0 leaves that to its permissions.
                0 is what Huawei's page gives as the default.

        Returns:
            The file has been changed.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.77, 更新文件信息

        Example:
            >>> response = await client.files.update(
            ...     id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
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

        Stores a file, such as a keystore or a settings file, with the account, for builds to use. The file must
        be a `.crt`, `.pem`, `.key`, `.keystore`, `.jks` or `.xml` file of at most 100 KB. Each user may store
        20 files. The caller must consent to the privacy statement. `client.files.create_permission` gives
        rights to others, `share` of `client.files.update` to the whole account.

        Args:
            file: The file itself, with its name, such as `storefront-release.jks`. Its extension is one of
                `.crt`, `.pem`, `.key`, `.keystore`, `.jks` and `.xml`, its size at most 100 KB. Bytes, a path,
                a file open for reading bytes, (name, content), (name, content, media type), or an `UploadFile`,
                which reports progress.
            privacy: Whether the caller consents to the privacy statement, `true` or `false` as text. The
                statement lets the service use sensitive personal data to provide what was asked for. Defaults
                to `true` on Huawei's page.
            description: What the file is for.

        Returns:
            The file has been stored.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.78, 上传文件

        Example:
            >>> response = await client.files.upload(file="file.bin", privacy="example")
        """
        return await self._call(
            operations.UPLOAD_FILE, {}, body_of({"file": file, "privacy": privacy, "description": description})
        )

    async def delete(self, *, keystore_id: str) -> TextDetailedResponse:
        """Delete a file.

        Deletes a file that the account keeps for its builds. The caller needs the right to delete it, as
        `client.files.list_permissions` tells.

        Args:
            keystore_id: File ID, 32 digits and lower-case letters, as `client.files.list` gives it in `id`.

        Returns:
            The file has been deleted. `result` is null.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.59, 删除文件管理文件

        Example:
            >>> response = await client.files.delete(keystore_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.DELETE_FILE, {"keystore_id": keystore_id})

    async def download_by_name(self, *, domain_id: str, file_name: str) -> AsyncDownload:
        """Download a file by its name (v3).

        Downloads one of the files that an account keeps for its builds, such as a keystore, found by name
        alone. An older form of `client.files.download`, which names the file by its id as well.

        Args:
            domain_id: Account that the file belongs to, 32 digits and lower-case letters, as
                `client.files.list` gives it in `domain_id`.
            file_name: Name of the file, 1 to 500 characters, as `client.files.list` gives it in
                `keystore_name`.

        Returns:
            The bytes of the file.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.3, KeyStore 文件下载

        Example:
            >>> async with await client.files.download_by_name(
            ...     domain_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     file_name="example",
            ... ) as file:
            ...     await file.save_to("file.bin")
        """
        return await self._call(operations.DOWNLOAD_FILE_BY_NAME, {"domain_id": domain_id, "file_name": file_name})
