"""A fake of the service: expectations, received calls, transports, clients and a server."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from .._runtime.drivers import Flow
from .._runtime.messages import Request
from .._runtime.settings import Scheme
from .calls import Call, find_method, read_call
from .examples import example_of
from .expectations import (
    Expectation,
    Outcome,
    UnexpectedCallError,
)
from .methods import METHODS, OPERATIONS, SETTINGS, AsyncClient, Client
from .replies import Reply, error
from .transports import AsyncFakeTransport, FakeTransport, content_of

_BASE_URL = "https://service.invalid"  # RFC 2606: no such host exists
_CREDENTIAL = "fake-credential"


class FakeService:
    """A fake of the service, which checks each request and responds with examples.

    Operations are named as the caller types them, such as `jobs.get`, or by ID. A call of an
    operation that `on` has named must match one of its expectations. With `examples=False`, all
    calls must.

    Example:
        >>> fake = FakeService()
        >>> with fake.client() as client:
        ...     pass
        >>> fake.calls()
        []
    """

    def __init__(self, *, examples: bool = True) -> None:
        self._examples = examples
        self._expectations: list[Expectation] = []
        self._named: set[str] = set()
        self._calls: list[Call] = []
        self._unexpected: list[str] = []
        self._guard = threading.Lock()
        self.transport = FakeTransport(self.receive)
        """The transport for a client of your own."""
        self.async_transport = AsyncFakeTransport(self.receive)
        """The transport for an asynchronous client of your own."""

    def client(self, **options: Any) -> Client:
        """Returns a client of this service; `options` are those of the constructor."""
        return Client(**_options(options, self.transport))

    def async_client(self, **options: Any) -> AsyncClient:
        """Returns an asynchronous client of this service."""
        return AsyncClient(**_options(options, self.async_transport))

    @contextmanager
    def serve(self, port: int = 0) -> Generator[str, None, None]:
        """Runs this service as a server on loopback, and yields its URL."""
        from .server import serving

        with serving(self.receive, port) as url:
            yield url

    def on(self, operation: str, /, **arguments: Any) -> Expectation:
        """Expects calls of an operation with these arguments; the latest expectation is first.

        Raises:
            TypeError, ValueError: the operation or argument does not exist.
        """
        method = find_method(operation)
        made = Expectation(method, arguments)
        with self._guard:
            self._expectations.insert(0, made)
            self._named.add(method.operation)
        return made

    def calls(self, operation: str = "", /, **arguments: Any) -> list[Call]:
        """Returns the calls received so far, or those of an operation with these arguments."""
        with self._guard:
            received = list(self._calls)
        if not operation:
            return received
        wanted = Expectation(find_method(operation), arguments)
        return [call for call in received if wanted.matches(call)]

    def assert_called(self, operation: str, times: int = 1, /, **arguments: Any) -> None:
        """Raises AssertionError unless an operation was called that often with these arguments."""
        found = len(self.calls(operation, **arguments))
        if found == times:
            return
        wanted = Expectation(find_method(operation), arguments)
        calls = "".join(f"\n  {call}" for call in self.calls()) or " none"
        raise AssertionError(f"{wanted} was called {found} times, not {times}; calls:{calls}")

    def check(self) -> None:
        """Raises UnexpectedCallError if there was a call that nobody expected, or an error in a
        function of the call.
        """
        if self._unexpected:
            raise UnexpectedCallError("\n".join(self._unexpected))

    def receive(self, request: Request) -> Outcome:
        """Returns the result of a request. Raises UnexpectedCallError."""
        content = content_of(request)
        login = _identity_reply(request)
        if login is not None:
            return Outcome(login)
        call = read_call(request, content)
        if isinstance(call, str):
            raise self._failure(call)
        with self._guard:
            self._calls.append(call)
            expectations = list(self._expectations)
        if call.problems:
            found = "".join(f"\n  {each}" for each in call.problems)
            raise self._failure(f"{call} does not match the description:{found}")
        lacking = _lacking_credentials(call, request)
        if lacking:
            return Outcome(error(status=401, message=lacking))
        expected = next((each for each in expectations if each.matches(call)), None)
        if expected is not None:
            try:
                outcome = expected.next_outcome(call)
            except Exception as failure:
                # A server cannot raise it in the test, and the code under test may hide it.
                self._failure(f"{call}: {type(failure).__name__}: {failure}")
                raise
        elif self._examples and call.operation_id not in self._named:
            method = METHODS[call.operation_id]
            outcome = Outcome(example_of(method, OPERATIONS[call.operation_id], call))
        else:
            others = "".join(f"\n  {each}" for each in expectations) or " none"
            raise self._failure(f"{call} was not expected; expected calls:{others}")
        return outcome

    def _failure(self, message: str) -> UnexpectedCallError:
        with self._guard:
            self._unexpected.append(message)
        return UnexpectedCallError(message)


class FakeCredentials:
    """Credentials that satisfy every security scheme of the description."""

    def authenticate(self, request: Request) -> Flow[None]:
        """Sets the header fields of all schemes."""
        for scheme in SETTINGS.schemes:
            if scheme.kind in ("http", "oauth2", "openIdConnect"):
                request.headers["Authorization"] = f"{scheme.scheme or 'Bearer'} {_CREDENTIAL}"
            elif scheme.location == "header":
                request.headers[scheme.name] = _CREDENTIAL
            elif scheme.location == "query":
                separator = "&" if "?" in request.url else "?"
                request.url += f"{separator}{scheme.name}={_CREDENTIAL}"
            elif scheme.location == "cookie":
                request.headers["Cookie"] = f"{scheme.name}={_CREDENTIAL}"
        return
        yield

    def on_unauthorized(self, request: Request) -> bool:
        """Returns True, as a login with a new token does."""
        return True


def _options(options: dict[str, Any], transport: Any) -> dict[str, Any]:
    given = {"auth": FakeCredentials(), "transport": transport} | options
    if "region" not in given:
        given.setdefault("base_url", _BASE_URL)
    return given


def _lacking_credentials(call: Call, request: Request) -> str:
    """Returns the message for a request without credentials; empty if it has some."""
    alternatives = OPERATIONS[call.operation_id].security
    if not alternatives or () in alternatives:
        return ""
    places: list[str] = []
    for keys in alternatives:
        schemes = [scheme for key in keys if (scheme := SETTINGS.scheme(key)) is not None]
        missing = [place for scheme in schemes if (place := _missing(scheme, request))]
        if not missing:
            return ""
        places.append(" and ".join(missing))
    return f"{call.operation} needs credentials: {' or '.join(places)}"


def _missing(scheme: Scheme, request: Request) -> str:
    """Returns the name of a credential that a request lacks; empty if it has it."""
    name = scheme.name if scheme.kind == "apiKey" else "Authorization"
    if scheme.location == "query":
        return "" if f"{name}=" in request.url else name
    if scheme.location == "cookie":
        return "" if f"{name}=" in (request.headers.get("Cookie") or "") else name
    return "" if name in request.headers else name


def _identity_reply(request: Request) -> Reply | None:
    """Returns the response of the identity service; None if the request is not for it."""
    if SETTINGS.login is None:
        return None
    if request.method == "POST" and request.path.endswith("/v3/auth/tokens"):
        now = datetime.now(UTC)
        times = {
            "issued_at": now.isoformat(),
            "expires_at": (now + timedelta(hours=24)).isoformat(),
        }
        body = msgspec.json.encode({"token": times})
        return Reply(body, 201, headers={"X-Subject-Token": _CREDENTIAL})
    if request.method == "GET" and request.path.endswith("/v3/projects"):
        project = {"id": "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", "name": "storefront"}
        return Reply(msgspec.json.encode({"projects": [project], "links": {"next": None}}))
    return None
