"""The operations of `files`, as data."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import FILE, Body, ExpectedResponse, Operation, Pagination, Parameter
from .._runtime.downloads import Download
from ..models.common import ErrorBody, TextDetailedResponse
from ..models.files import (
    FileListResponse,
    FilePermissionCreate,
    FilePermissionListResponse,
    FilePermissionUpdate,
    FileUpdate,
    FileUpdatedResponse,
    FileUpload,
    FileUploadedResponse,
    UsableFileListResponse,
)

_ERRORS_1 = (
    ExpectedResponse("400", "application/json", ErrorBody),
    ExpectedResponse("401", "application/json", ErrorBody),
    ExpectedResponse("403", "application/json", ErrorBody),
    ExpectedResponse("404", "application/json", ErrorBody),
    ExpectedResponse("422", "application/json", ErrorBody),
    ExpectedResponse("4XX", "application/json", ErrorBody),
    ExpectedResponse("500", "application/json", ErrorBody),
    ExpectedResponse("5XX", "application/json", ErrorBody),
)
_ERRORS_2 = (
    ExpectedResponse("400", "application/json", ErrorBody),
    ExpectedResponse("401", "application/json", ErrorBody),
    ExpectedResponse("403", "application/json", ErrorBody),
    ExpectedResponse("404", "application/json", ErrorBody),
    ExpectedResponse("4XX", "application/json", ErrorBody),
    ExpectedResponse("500", "application/json", ErrorBody),
    ExpectedResponse("5XX", "application/json", ErrorBody),
)

DOWNLOAD_FILE: Operation[Download] = Operation(
    id="downloadFile",
    method="GET",
    path="/v2/keystore/download",
    summary="Download a file",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("domain_id", "query", str, required=True),
        Parameter("id", "query", str, required=True),
        Parameter("name", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/octet-stream", FILE),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_FILES: Operation[FileListResponse] = Operation(
    id="listFiles",
    method="GET",
    path="/v2/keystore/list",
    summary="List the files of the account",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("page", "query", int),
        Parameter("page_size", "query", int),
        Parameter("search", "query", str),
    ),
    responses=(ExpectedResponse("200", "application/json", FileListResponse),),
    errors=_ERRORS_2,
    idempotent=True,
    pagination=Pagination(
        parameter="page",
        counts="pages",
        first=1,
        size="page_size",
        items=("result.keystore_list",),
        total=("result.total",),
        max_size=100,
        default_size=10,
    ),
)

LIST_USABLE_FILES: Operation[UsableFileListResponse] = Operation(
    id="listUsableFiles",
    method="GET",
    path="/v2/keystore/name",
    summary="List files that the user can use",
    security=(("token",), ("signature",)),
    responses=(ExpectedResponse("200", "application/json", UsableFileListResponse),),
    errors=_ERRORS_2,
    idempotent=True,
)

CREATE_FILE_PERMISSION: Operation[TextDetailedResponse] = Operation(
    id="createFilePermission",
    method="POST",
    path="/v2/keystore/permission/add",
    summary="Create a file permission",
    security=(("token",), ("signature",)),
    body=Body("application/json", FilePermissionCreate, required=True),
    responses=(ExpectedResponse("200", "application/json", TextDetailedResponse),),
    errors=_ERRORS_1,
)

UPDATE_FILE_PERMISSION: Operation[TextDetailedResponse] = Operation(
    id="updateFilePermission",
    method="POST",
    path="/v2/keystore/permission/edit",
    summary="Update a file permission",
    security=(("token",), ("signature",)),
    body=Body("application/json", FilePermissionUpdate, required=True),
    responses=(ExpectedResponse("200", "application/json", TextDetailedResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_FILE_PERMISSIONS: Operation[FilePermissionListResponse] = Operation(
    id="listFilePermissions",
    method="GET",
    path="/v2/keystore/permission/{keystore_id}/query",
    summary="List the permissions of a file",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("keystore_id", "path", str, required=True),
        Parameter("page", "query", str, required=True),
        Parameter("page_size", "query", int, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", FilePermissionListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
    pagination=Pagination(
        parameter="page",
        counts="pages",
        first=1,
        size="page_size",
        items=("result.permission_list",),
        total=("result.total",),
        max_size=100,
    ),
)

DELETE_FILE_PERMISSION: Operation[TextDetailedResponse] = Operation(
    id="deleteFilePermission",
    method="DELETE",
    path="/v2/keystore/permission/{permission_id}/delete",
    summary="Delete a file permission",
    security=(("token",), ("signature",)),
    parameters=(Parameter("permission_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", TextDetailedResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

UPDATE_FILE: Operation[FileUpdatedResponse] = Operation(
    id="updateFile",
    method="POST",
    path="/v2/keystore/update/{id}",
    summary="Update a file",
    security=(("token",), ("signature",)),
    parameters=(Parameter("id", "path", str, required=True),),
    body=Body("application/json", FileUpdate, required=True),
    responses=(ExpectedResponse("200", "application/json", FileUpdatedResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

UPLOAD_FILE: Operation[FileUploadedResponse] = Operation(
    id="uploadFile",
    method="POST",
    path="/v2/keystore/upload",
    summary="Upload a file",
    security=(("token",), ("signature",)),
    body=Body("multipart/form-data", FileUpload, required=True, files=("file",)),
    responses=(ExpectedResponse("200", "application/json", FileUploadedResponse),),
    errors=_ERRORS_2,
)

DELETE_FILE: Operation[TextDetailedResponse] = Operation(
    id="deleteFile",
    method="DELETE",
    path="/v2/keystore/{keystore_id}/delete",
    summary="Delete a file",
    security=(("token",), ("signature",)),
    parameters=(Parameter("keystore_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", TextDetailedResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

DOWNLOAD_FILE_BY_NAME: Operation[Download] = Operation(
    id="downloadFileByName",
    method="GET",
    path="/v3/keystore",
    summary="Download a file by name (v3)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("domain_id", "query", str, required=True),
        Parameter("file_name", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/octet-stream", FILE),),
    errors=_ERRORS_2,
    idempotent=True,
)


OPERATIONS: Mapping[str, Operation[Any]] = {
    each.id: each
    for each in (
        DOWNLOAD_FILE,
        LIST_FILES,
        LIST_USABLE_FILES,
        CREATE_FILE_PERMISSION,
        UPDATE_FILE_PERMISSION,
        LIST_FILE_PERMISSIONS,
        DELETE_FILE_PERMISSION,
        UPDATE_FILE,
        UPLOAD_FILE,
        DELETE_FILE,
        DOWNLOAD_FILE_BY_NAME,
    )
}
