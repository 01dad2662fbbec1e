"""A client for Huawei Cloud CodeArts Build."""

# Written by `python -m generator build`. Do not edit.

from typing import TYPE_CHECKING

from ._runtime.lazy_imports import lazy_names

if TYPE_CHECKING:
    from . import models, resources
    from ._runtime.responses import ResponseRecord, Received, response_of
    from ._runtime.model_json import read_json
    from ._runtime.auth import Token
    from ._runtime.errors import (
        ResponseError,
        AuthenticationError,
        BadRequestError,
        ClientError,
        ClosedError,
        ConfigurationError,
        ConflictError,
        ConnectionFailedError,
        CredentialsError,
        FailureError,
        NoResponseError,
        NotFoundError,
        PermissionDeniedError,
        RedirectedError,
        RequestTooLargeError,
        ResponseTooLargeError,
        ServerError,
        StatusError,
        ThrottledError,
        TimedOutError,
        UploadError,
        InvalidResponseError,
        WaitFailedError,
        WaitTimeoutError,
    )
    from ._runtime.downloads import AsyncDownload, Download, Progress
    from ._runtime.uploads import Upload, UploadFile
    from ._runtime.settings import Auth
    from ._runtime.departures import Departure
    from ._runtime.messages import AsyncTransport, Headers, Request, Response, Transport
    from ._runtime.hooks import Attempt, Hooks
    from ._runtime.options import Options
    from ._runtime.transport_httpx2 import Httpx2Transport
    from ._runtime.transport_httpx2_async import AsyncHttpx2Transport
    from ._runtime.transport_aiohttp import AsyncAiohttpTransport
    from ._runtime.keystone import PasswordLogin
    from ._runtime.projects import Project
    from ._runtime.sdk_hmac_sha256 import AkSk
    from .client import AsyncCodeArtsBuild, CodeArtsBuild
    from .table import OPERATIONS

    __all__ = [
        "AkSk",
        "AsyncAiohttpTransport",
        "AsyncCodeArtsBuild",
        "AsyncDownload",
        "AsyncHttpx2Transport",
        "AsyncTransport",
        "Attempt",
        "Auth",
        "AuthenticationError",
        "BadRequestError",
        "ClientError",
        "ClosedError",
        "CodeArtsBuild",
        "ConfigurationError",
        "ConflictError",
        "ConnectionFailedError",
        "CredentialsError",
        "Departure",
        "Download",
        "FailureError",
        "Headers",
        "Hooks",
        "Httpx2Transport",
        "InvalidResponseError",
        "models",
        "NoResponseError",
        "NotFoundError",
        "OPERATIONS",
        "Options",
        "PasswordLogin",
        "PermissionDeniedError",
        "Progress",
        "Project",
        "read_json",
        "Received",
        "RedirectedError",
        "Request",
        "RequestTooLargeError",
        "resources",
        "Response",
        "response_of",
        "ResponseError",
        "ResponseRecord",
        "ResponseTooLargeError",
        "ServerError",
        "StatusError",
        "ThrottledError",
        "TimedOutError",
        "Token",
        "Transport",
        "Upload",
        "UploadError",
        "UploadFile",
        "WaitFailedError",
        "WaitTimeoutError",
    ]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "models": "",
            "resources": "",
            "ResponseRecord": "_runtime.responses",
            "Received": "_runtime.responses",
            "response_of": "_runtime.responses",
            "read_json": "_runtime.model_json",
            "Token": "_runtime.auth",
            "ResponseError": "_runtime.errors",
            "AuthenticationError": "_runtime.errors",
            "BadRequestError": "_runtime.errors",
            "ClientError": "_runtime.errors",
            "ClosedError": "_runtime.errors",
            "ConfigurationError": "_runtime.errors",
            "ConflictError": "_runtime.errors",
            "ConnectionFailedError": "_runtime.errors",
            "CredentialsError": "_runtime.errors",
            "FailureError": "_runtime.errors",
            "NoResponseError": "_runtime.errors",
            "NotFoundError": "_runtime.errors",
            "PermissionDeniedError": "_runtime.errors",
            "RedirectedError": "_runtime.errors",
            "RequestTooLargeError": "_runtime.errors",
            "ResponseTooLargeError": "_runtime.errors",
            "ServerError": "_runtime.errors",
            "StatusError": "_runtime.errors",
            "ThrottledError": "_runtime.errors",
            "TimedOutError": "_runtime.errors",
            "UploadError": "_runtime.errors",
            "InvalidResponseError": "_runtime.errors",
            "WaitFailedError": "_runtime.errors",
            "WaitTimeoutError": "_runtime.errors",
            "AsyncDownload": "_runtime.downloads",
            "Download": "_runtime.downloads",
            "Progress": "_runtime.downloads",
            "Upload": "_runtime.uploads",
            "UploadFile": "_runtime.uploads",
            "Auth": "_runtime.settings",
            "Departure": "_runtime.departures",
            "AsyncTransport": "_runtime.messages",
            "Headers": "_runtime.messages",
            "Request": "_runtime.messages",
            "Response": "_runtime.messages",
            "Transport": "_runtime.messages",
            "Attempt": "_runtime.hooks",
            "Hooks": "_runtime.hooks",
            "Options": "_runtime.options",
            "Httpx2Transport": "_runtime.transport_httpx2",
            "AsyncHttpx2Transport": "_runtime.transport_httpx2_async",
            "AsyncAiohttpTransport": "_runtime.transport_aiohttp",
            "PasswordLogin": "_runtime.keystone",
            "Project": "_runtime.projects",
            "AkSk": "_runtime.sdk_hmac_sha256",
            "AsyncCodeArtsBuild": "client",
            "CodeArtsBuild": "client",
            "OPERATIONS": "table",
        },
        extras={"AsyncAiohttpTransport": "aiohttp"},
    )
