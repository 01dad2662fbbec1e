"""HTTP Basic authentication (RFC 7617)."""

from __future__ import annotations

from base64 import b64encode
from typing import cast

from .auth import Credential
from .drivers import Flow
from .errors import CredentialsError
from .messages import Request
from .settings import ClientSettings


class Basic(Credential):
    """A user and a password, sent with each request as `Authorization: Basic`, in UTF-8.

    Args:
        user: the user's name, without a colon.
        password: the password.

    Raises:
        TypeError: one of them is not a str.
        ValueError: the user contains a colon, or one of them a lone surrogate.

    Example:
        >>> Basic("lin.wei", "correct horse")
        Basic('lin.wei', ***)
    """

    __slots__ = ("_value", "user")

    def __init__(self, user: str, password: str) -> None:
        for name, value in (("user", user), ("password", password)):
            if not isinstance(cast(object, value), str):
                raise TypeError(f"{name} must be a str, not {type(value).__name__}")
            if any("\ud800" <= letter <= "\udfff" for letter in value):
                raise ValueError(f"{name} contains a lone surrogate")
        if ":" in user:
            raise ValueError("user must not contain a colon")
        self.user = user
        self._value = "Basic " + b64encode(f"{user}:{password}".encode()).decode()

    def bind(self, settings: ClientSettings, region: str | None) -> Basic:
        """Returns these credentials if the service accepts HTTP Basic."""
        if not self.schemes(settings):
            raise CredentialsError("this service takes no user and password by HTTP Basic")
        return self

    def authenticate(self, request: Request) -> Flow[None]:
        """Put user and password into the request."""
        request.headers["Authorization"] = self._value
        return
        yield

    def schemes(self, settings: ClientSettings) -> list[str]:
        """The security schemes that it is for."""
        return [
            each.key
            for each in settings.schemes
            if each.kind == "http" and each.scheme.lower() == "basic"
        ]

    def on_unauthorized(self, request: Request) -> bool:
        """The same password would be refused again."""
        return False

    def __repr__(self) -> str:
        return f"Basic({self.user!r}, ***)"
