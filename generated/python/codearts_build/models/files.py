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
    """What the caller may do with a file, as the list of files tells it. `id`, `user_name`, `is_creator` and
    `can_absent` are null here; `client.files.list_permissions` has them.
    """

    can_absent: bool | None = _field(default_factory=_null)
    """Whether the permission can be edited; false for that of the file's creator. Null where `client.files.list`
    tells the caller's own rights.
    """

    delete: bool | None = None
    """Whether the user may delete the file."""

    id: str | None = _field(default_factory=_null)
    """Identifies the permission. Null where `client.files.list` tells the caller's own rights."""

    is_creator: bool | None = _field(default_factory=_null)
    """Whether the user uploaded the file. Null where `client.files.list` tells the caller's own rights."""

    keystore_id: str | None = None
    """File that the permission is for."""

    last_update_time: str | None = _field(default_factory=_null)
    """When the permission was last changed. Null in all known answers."""

    modify: bool | None = None
    """Whether the user may change the file."""

    region: str | None = _field(default_factory=_null)
    """Region of the file. Null in all known answers."""

    setting: bool | None = None
    """Whether the user may set the permissions on the file."""

    usage: bool | None = None
    """Whether the user may use the file in builds."""

    user_name: str | None = _field(default_factory=_null)
    """Name of the user whom the permission is for. Null where `client.files.list` tells the caller's own rights."""


class FileList(Model, kw_only=True):
    """A page of files."""

    keystore_list: list[StoredFile] | None = None
    """The files of this page."""

    total: int | None = None
    """How many files there are on all pages."""


class FileListResponse(ResponseModel, kw_only=True):
    """One page of the account's files."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: FileList | None = _field(default_factory=_null)
    """The page, and how many files there are in all."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class FilePermission(Model, kw_only=True):
    """What one user may do with a file."""

    can_absent: bool | None = _field(default_factory=_null)
    """Whether the permission can be edited; false for that of the file's creator. Null where `client.files.list`
    tells the caller's own rights.
    """

    delete: bool | None = None
    """Whether the user may delete the file."""

    id: str | None = _field(default_factory=_null)
    """Identifies the permission. Null where `client.files.list` tells the caller's own rights."""

    is_creator: bool | None = _field(default_factory=_null)
    """Whether the user uploaded the file. Null where `client.files.list` tells the caller's own rights."""

    keystore_id: str | None = None
    """File that the permission is for."""

    modify: bool | None = None
    """Whether the user may change the file."""

    setting: bool | None = None
    """Whether the user may set the permissions on the file."""

    usage: bool | None = None
    """Whether the user may use the file in builds."""

    user_name: str | None = _field(default_factory=_null)
    """Name of the user whom the permission is for. Null where `client.files.list` tells the caller's own rights."""


class FilePermissionCreate(Model, kw_only=True):
    """A permission to give. Huawei's newer definition requires `user_id`, `setting` and `can_absent` too."""

    can_absent: bool | None = None
    """Whether the permission can be edited."""

    delete: bool
    """Whether the user may delete the file."""

    keystore_id: str
    """File, as `client.files.list` gives it in `id`."""

    modify: bool
    """Whether the user may change the file."""

    setting: bool | None = None
    """Whether the user may set the permissions on the file."""

    usage: bool
    """Whether the user may use the file in builds."""

    user_id: str | None = None
    """User ID of the user whom the permission is for."""

    user_name: str
    """Name of the user whom the permission is for."""


class FilePermissionList(Model, kw_only=True):
    """A page of permissions."""

    permission_list: list[FilePermission] | None = None
    """The permissions of this page, one a user."""

    total: int | None = None
    """How many permissions there are on all pages."""


class FilePermissionListResponse(ResponseModel, kw_only=True):
    """One page of the permissions on a file."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: FilePermissionList | None = _field(default_factory=_null)
    """The page, and how many permissions there are in all."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class FilePermissionUpdate(Model, kw_only=True):
    """A permission to change, with all the rights it shall have."""

    can_absent: bool | None = None
    """Whether the permission can be edited. Pass what `client.files.list_permissions` gives."""

    delete: bool
    """Whether the user may delete the file."""

    id: str
    """Permission, as `client.files.list_permissions` gives it in `id`."""

    keystore_id: str
    """File, as `client.files.list` gives it in `id`."""

    modify: bool
    """Whether the user may change the file."""

    usage: bool
    """Whether the user may use the file in builds."""

    user_name: str
    """Name of the user whom the permission is for."""


class FileUpdate(Model, kw_only=True):
    """What shall be told about a file, and whether it is shared."""

    description: str
    """What the file is for."""

    id: str
    """The same file as in the path."""

    keystore_name: str
    """Name of the file, with its extension, such as `storefront-release.jks`."""

    share: Literal[0, 1]
    """1 lets every member of the account use the file in builds, 0 leaves that to its permissions. 0 is what
    Huawei's page gives as the default.
    """


class FileUpdatedResponse(ResponseModel, kw_only=True):
    """The outcome of a change to a file."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: str | None = _field(default_factory=_null)
    """Null as a rule."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class FileUpload(Model, kw_only=True):
    """A file to store, with the consent and a description."""

    description: str | None = None
    """What the file is for."""

    file: bytes
    """The file itself, with its name, such as `storefront-release.jks`. Its extension is one of `.crt`, `.pem`,
    `.key`, `.keystore`, `.jks` and `.xml`, its size at most 100 KB.
    """

    privacy: str
    """Whether the caller consents to the privacy statement, `true` or `false` as text. The statement lets the
    service use sensitive personal data to provide what was asked for. Defaults to `true` on Huawei's page.
    """


class FileUploadedResponse(ResponseModel, kw_only=True):
    """The outcome of an upload."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: UploadedFile | None = _field(default_factory=_null)
    """The file that was stored."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class StoredFile(Model, kw_only=True):
    """A file that an account keeps for its builds, and what the caller may do with it."""

    id: str | None = None
    """Identifies the file; the `keystore_id` of other operations."""

    permission: FileAccess | None = None
    """What the caller may do with the file."""

    keystore_name: str | None = None
    """Name of the file, with its extension, such as `storefront-release.jks`."""

    description: str | None = None
    """What the file is for, as its owner put it. Empty where nothing was said."""

    share: int | None = None
    """1 where every member of the account may use the file in builds, 0 where permissions decide."""

    region: str | None = _field(default_factory=_null)
    """Region of the file. Null in all known answers."""

    domain_id: str | None = None
    """Account that the file belongs to. The downloads ask for it."""

    domain_name: str | None = None
    """Name of the account that the file belongs to."""

    create_user_id: str | None = None
    """User who uploaded the file."""

    create_user_name: str | None = None
    """Name of the user who uploaded the file."""

    create_time_stamp: str | None = None
    """When the file was uploaded, in seconds since 1970 written as text, such as `1742290934`."""

    create_time: str | None = None
    """When the file was uploaded, to the minute, in China Standard Time and without leading zeros in month and
    day, such as `2025-3-18 17:42`.
    """

    update_user_id: str | None = None
    """User who last changed the file."""

    update_user_name: str | None = None
    """Name of the user who last changed the file."""

    update_time_stamp: str | None = None
    """When the file was last changed, in seconds since 1970 written as text, such as `1742291105`."""

    update_time: str | None = None
    """When the file was last changed, to the minute, in China Standard Time and without leading zeros in month and
    day, such as `2025-3-18 17:45`.
    """


class UploadedFile(Model, kw_only=True):
    """A file that has just been stored."""

    keystore_id: str | None = None
    """Identifies the new file in all other operations."""


class UsableFile(Model, kw_only=True):
    """Id and name of a file."""

    id: str | None = None
    """Identifies the file; the `keystore_id` of other operations."""

    keystore_name: str | None = None
    """Name of the file, with its extension, such as `storefront-release.jks`."""


class UsableFileListResponse(ResponseModel, kw_only=True):
    """The files that the caller may use in builds."""

    result: list[UsableFile] | None = _field(default_factory=_null)
    """All files that the caller may use."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """
