"""What the operations of `files` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from typing import Literal

from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = [
    "FileAccess",
    "FileList",
    "FileListResponse",
    "FilePermission",
    "FilePermissionCreate",
    "FilePermissionList",
    "FilePermissionListResponse",
    "FilePermissionUpdate",
    "FileUpdate",
    "FileUpdatedResponse",
    "FileUpload",
    "FileUploadedResponse",
    "StoredFile",
    "UploadedFile",
    "UsableFile",
    "UsableFileListResponse",
]


class FileAccess(Model, kw_only=True):
    """Rights of the caller (inferred) on a file. `id`, `user_name`, `is_creator` and `can_absent` are null
    (observed); `client.files.list_permissions` returns them.
    """

    can_absent: bool | None = _field(default_factory=_null)
    """Whether the permission can be edited, `false` for that of the creator (observed). Null in
    `client.files.list` (observed).
    """

    delete: bool | None = None
    """Whether the user can delete the file."""

    id: str | None = _field(default_factory=_null)
    """Permission ID, 32 digits and lowercase letters (observed). Null in `client.files.list` (observed)."""

    is_creator: bool | None = _field(default_factory=_null)
    """Whether the user created the file. Null in `client.files.list` (observed)."""

    keystore_id: str | None = None
    """File ID, 32 digits and lowercase letters."""

    last_update_time: str | None = _field(default_factory=_null)
    """Time of the last update (inferred). Null in the sample (observed)."""

    modify: bool | None = None
    """Whether the user can modify the file."""

    region: str | None = _field(default_factory=_null)
    """Region (inferred). Null in the sample (observed)."""

    setting: bool | None = None
    """Whether the user can change the settings of the file (inferred). One section of the manual calls this the
    right to edit.
    """

    usage: bool | None = None
    """Whether the user can use the file."""

    user_name: str | None = _field(default_factory=_null)
    """User name. Null in `client.files.list` (observed)."""


class FileList(Model, kw_only=True):
    """A page of files."""

    keystore_list: list[StoredFile] | None = None
    """Files of the page."""

    total: int | None = None
    """Number of files on all pages."""


class FileListResponse(ResponseModel, kw_only=True):
    """Outcome with a page of files."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: FileList | None = _field(default_factory=_null)
    """Page of files."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class FilePermission(Model, kw_only=True):
    """Rights of a user on a file."""

    can_absent: bool | None = _field(default_factory=_null)
    """Whether the permission can be edited, `false` for that of the creator (observed). Null in
    `client.files.list` (observed).
    """

    delete: bool | None = None
    """Whether the user can delete the file."""

    id: str | None = _field(default_factory=_null)
    """Permission ID, 32 digits and lowercase letters (observed). Null in `client.files.list` (observed)."""

    is_creator: bool | None = _field(default_factory=_null)
    """Whether the user created the file. Null in `client.files.list` (observed)."""

    keystore_id: str | None = None
    """File ID, 32 digits and lowercase letters."""

    modify: bool | None = None
    """Whether the user can modify the file."""

    setting: bool | None = None
    """Whether the user can change the settings of the file (inferred). One section of the manual calls this the
    right to edit.
    """

    usage: bool | None = None
    """Whether the user can use the file."""

    user_name: str | None = _field(default_factory=_null)
    """User name. Null in `client.files.list` (observed)."""


class FilePermissionCreate(Model, kw_only=True):
    """A file permission to create."""

    can_absent: bool | None = None
    """Whether the permission can be edited."""

    delete: bool
    """Whether the user can delete the file."""

    keystore_id: str
    """File ID, 32 digits and lowercase letters, `id` of `client.files.list`."""

    modify: bool
    """Whether the user can modify the file."""

    setting: bool | None = None
    """Whether the user can change the settings of the file (inferred)."""

    usage: bool
    """Whether the user can use the file."""

    user_id: str | None = None
    """User ID."""

    user_name: str
    """User name."""


class FilePermissionList(Model, kw_only=True):
    """A page of file permissions."""

    permission_list: list[FilePermission] | None = None
    """Permissions of the page, one for each user (inferred)."""

    total: int | None = None
    """Number of permissions on all pages."""


class FilePermissionListResponse(ResponseModel, kw_only=True):
    """Outcome with a page of file permissions."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: FilePermissionList | None = _field(default_factory=_null)
    """Page of permissions."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class FilePermissionUpdate(Model, kw_only=True):
    """A file permission to update."""

    can_absent: bool | None = None
    """Whether the permission can be edited."""

    delete: bool
    """Whether the user can delete the file."""

    id: str
    """Permission ID, 32 digits and lowercase letters (observed), `id` of `client.files.list_permissions`."""

    keystore_id: str
    """File ID, 32 digits and lowercase letters, `id` of `client.files.list`."""

    modify: bool
    """Whether the user can modify the file."""

    usage: bool
    """Whether the user can use the file."""

    user_name: str
    """User name."""


class FileUpdate(Model, kw_only=True):
    """Name, description and sharing of a file."""

    description: str
    """File description."""

    id: str
    """File ID, the same as in the path (observed)."""

    keystore_name: str
    """File name with its extension (observed), such as `storefront-release.jks`."""

    share: Literal[0, 1]
    """Sharing within the account: 1 for a shared file, 0 for one that is not. Huawei's newer page has the default
    0.
    """


class FileUpdatedResponse(ResponseModel, kw_only=True):
    """Outcome of the update of a file."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: str | None = _field(default_factory=_null)
    """Text, null in the sample (observed)."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class FileUpload(Model, kw_only=True):
    """A file to store, with the consent to the privacy statement."""

    description: str | None = None
    """File description."""

    file: bytes
    """File with its name, such as `storefront-release.jks`. The extension is `.crt`, `.pem`, `.key`, `.keystore`,
    `.jks` or `.xml`, and the size at most 100 KB.
    """

    privacy: str
    """Whether the user consents to the privacy statement, `true` or `false` as text. With the consent, sensitive
    information of the user may be used for related business operations. Huawei's newer page has the default
    `true`.
    """


class FileUploadedResponse(ResponseModel, kw_only=True):
    """Outcome with the ID of a new file."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: UploadedFile | None = _field(default_factory=_null)
    """ID of the new file."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class StoredFile(Model, kw_only=True):
    """A file of the account, and the rights on it."""

    id: str | None = None
    """File ID, 32 digits and lowercase letters, the `keystore_id` of other operations."""

    permission: FileAccess | None = None
    """Rights on the file, those of the caller (inferred)."""

    description: str | None = None
    """File description. It can be empty (observed)."""

    share: int | None = None
    """Sharing, 1 if all members of the account can use the file in builds, else 0."""

    region: str | None = _field(default_factory=_null)
    """Region (inferred). Null in the sample (observed)."""

    create_time_stamp: str | None = None
    """Creation time in seconds since 1970 as text, such as `1742290934` (observed)."""

    update_time_stamp: str | None = None
    """Update time in seconds since 1970 as text, such as `1742291105` (observed)."""

    domain_id: str | None = None
    """Account ID, 32 digits and lowercase letters."""

    domain_name: str | None = None
    """Account name."""

    keystore_name: str | None = None
    """File name with its extension (observed), such as `storefront-release.jks`."""

    create_user_id: str | None = None
    """User ID of the creator."""

    create_user_name: str | None = None
    """User name of the creator."""

    create_time: str | None = None
    """Creation time (inferred) in China Standard Time, without seconds and leading zeros, such as `2025-3-18
    17:42` (observed).
    """

    update_user_id: str | None = None
    """User ID of the last editor."""

    update_user_name: str | None = None
    """User name of the last editor."""

    update_time: str | None = None
    """Update time in China Standard Time, without seconds and leading zeros, such as `2025-3-18 17:45` (observed)."""


class UploadedFile(Model, kw_only=True):
    """ID of a new file."""

    keystore_id: str | None = None
    """File ID, 32 digits and lowercase letters."""


class UsableFile(Model, kw_only=True):
    """ID and name of a file."""

    id: str | None = None
    """File ID, 32 digits and lowercase letters, the `keystore_id` of other operations."""

    keystore_name: str | None = None
    """File name with its extension (observed), such as `storefront-release.jks`."""


class UsableFileListResponse(ResponseModel, kw_only=True):
    """Outcome with the files that a user can use."""

    result: list[UsableFile] | None = _field(default_factory=_null)
    """Files."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """
