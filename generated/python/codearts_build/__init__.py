"""A client for Huawei Cloud CodeArts Build."""

# Written by `python -m generator build`. Do not edit.

from . import models
from ._runtime.answers import Answered, AnswerRecord, answer_of
from ._runtime.auth import Token
from ._runtime.errors import (
    AnswerError,
    AuthenticationError,
    BadRequestError,
    ClientError,
    ClosedError,
    ConnectionFailedError,
    CredentialsError,
    FailureError,
    NoAnswerError,
    NotFoundError,
    PermissionDeniedError,
    RedirectedError,
    RequestTooLargeError,
    ServerError,
    StatusError,
    ThrottledError,
    TimedOutError,
    UnreadableError,
    WaitTimeoutError,
)
from ._runtime.files import AsyncDownload, Download
from ._runtime.fitting import Departure
from ._runtime.keystone import PasswordLogin, Project
from ._runtime.sdk_hmac_sha256 import AkSk
from ._runtime.session import Hooks, Options
from .client import AsyncCodeArtsBuild, CodeArtsBuild
from .operations import OPERATIONS

__all__ = [
    "OPERATIONS",
    "AkSk",
    "AnswerError",
    "AnswerRecord",
    "Answered",
    "AsyncCodeArtsBuild",
    "AsyncDownload",
    "AuthenticationError",
    "BadRequestError",
    "ClientError",
    "ClosedError",
    "CodeArtsBuild",
    "ConnectionFailedError",
    "CredentialsError",
    "Departure",
    "Download",
    "FailureError",
    "Hooks",
    "NoAnswerError",
    "NotFoundError",
    "Options",
    "PasswordLogin",
    "PermissionDeniedError",
    "Project",
    "RedirectedError",
    "RequestTooLargeError",
    "ServerError",
    "StatusError",
    "ThrottledError",
    "TimedOutError",
    "Token",
    "UnreadableError",
    "WaitTimeoutError",
    "answer_of",
    "models",
]
