"""Credentials: tokens, logins to a real server, shared logins, and no secrets in output."""

from __future__ import annotations

import asyncio
import copy
import http.client
import itertools
import json
import logging
import pickle
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "templates" / "python" / "{package}"))

from _runtime import keystone
from _runtime.auth import Token
from _runtime.call import perform
from _runtime.drivers import Flow, run, run_async
from _runtime.errors import (
    AuthenticationError,
    BadRequestError,
    ClientError,
    ConnectionFailedError,
    CredentialsError,
    InvalidResponseError,
    PermissionDeniedError,
    RedirectedError,
    ServerError,
)
from _runtime.keystone import PasswordLogin, identity_url
from _runtime.messages import Headers, Request, Response
from _runtime.multiple_auth import MultipleAuth
from _runtime.operation import ExpectedResponse, Operation
from _runtime.options import Options
from _runtime.projects import Project, projects
from _runtime.sdk_hmac_sha256 import AkSk
from _runtime.session import Session
from _runtime.settings import ClientSettings, Login, Scheme

ACCESS, SECRET, PASSWORD = "ACCESSKEYOFTESTS", "secretKeyOfTests", 'pass"wörd'
ENVIRONMENT = {
    "access_key": "TEST_AK",
    "secret_key": "TEST_SK",
    "security_token": "TEST_SECURITY_TOKEN",
    "project_id": "TEST_PROJECT_ID",
    "token": "TEST_TOKEN",
    "username": "TEST_USER",
    "password": "TEST_PASSWORD",
    "domain": "TEST_DOMAIN",
}
TOKEN_SCHEME = Scheme("token", kind="apiKey", location="header", name="X-Auth-Token")
SIGNATURE_SCHEME = Scheme(
    "signature", location="header", name="Authorization", signature="SDK-HMAC-SHA256"
)
SETTINGS = ClientSettings(
    package="tests", schemes=(SIGNATURE_SCHEME, TOKEN_SCHEME), environment=ENVIRONMENT
)
GET_THING: Operation[Any] = Operation(
    id="getThing",
    method="GET",
    path="/thing",
    idempotent=True,
    responses=(ExpectedResponse("200", "application/json", dict[str, Any]),),
    security=(("token",),),
)


class Direct:
    """A minimal transport for threads."""

    def send(self, request: Request) -> Response:
        url = urlsplit(request.url)
        connection = http.client.HTTPConnection(url.netloc, timeout=10)
        try:
            body = request.body if isinstance(request.body, bytes) else None
            target = url.path + (f"?{url.query}" if url.query else "")
            connection.request(request.method, target, body, dict(request.headers.items()))
            response = connection.getresponse()
            return Response(response.status, Headers(response.getheaders()), response.read())
        except OSError as error:
            raise ConnectionFailedError(f"cannot connect to {url.netloc}: {error}") from error
        finally:
            connection.close()

    def close(self) -> None:
        pass


class AsyncDirect:
    """A minimal transport for event loops."""

    async def send(self, request: Request) -> Response:
        return await asyncio.to_thread(Direct().send, request)

    async def close(self) -> None:
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 512


class Identity:
    """An identity service on loopback, with a resource that requires a token. It counts requests."""

    def __init__(self) -> None:
        self.logins: list[dict[str, Any]] = []
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.valid: set[str] = set()
        self.pause = 0.0
        self.respond: Callable[[int], tuple[int, dict[str, str], bytes]] = self.granted
        self.token: dict[str, Any] = {}
        self.server = Server(("127.0.0.1", 0), self.handler())
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.settings = ClientSettings(
            package="tests",
            schemes=(SIGNATURE_SCHEME, TOKEN_SCHEME),
            login=Login(self.url),
            environment=ENVIRONMENT,
        )

    def granted(self, number: int) -> tuple[int, dict[str, str], bytes]:
        token = f"token-{number}"
        self.valid.add(token)
        return 201, {"X-Subject-Token": token}, json.dumps({"token": self.token}).encode()

    def handler(self) -> type[BaseHTTPRequestHandler]:
        identity = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                identity.seen.append((self.path, dict(self.headers)))
                identity.logins.append(body)
                number = len(identity.logins)
                time.sleep(identity.pause)
                self.reply(*identity.respond(number))

            def do_GET(self) -> None:
                identity.seen.append((self.path, dict(self.headers)))
                if self.headers["X-Auth-Token"] not in identity.valid:
                    self.reply(
                        401,
                        {},
                        b'{"error_code": "APIGW.0301", "error_msg": "Incorrect IAM authentication"}',
                    )
                elif self.path.startswith("/v3/projects"):
                    self.reply(200, {}, json.dumps(PROJECTS).encode())
                else:
                    self.reply(200, {}, b'{"thing": 1}')

            def reply(self, status: int, headers: dict[str, str], body: bytes) -> None:
                self.send_response(status)
                for name, value in {"Content-Type": "application/json", **headers}.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        return Handler

    def login(self, **options: Any) -> PasswordLogin:
        return PasswordLogin(
            "lin.wei", PASSWORD, domain="storefront", **{"project": "cn-test-1", **options}
        )

    def session(self, auth: Any, **options: Any) -> Session:
        bind = auth.bind(self.settings, "cn-test-1")
        return Session(
            settings=self.settings,
            base_url=self.url,
            auth=bind,
            options=Options(**{"max_retries": 0, **options}),
            download=lambda operation, request, response: None,
        )


PROJECTS = {
    "projects": [
        {
            "id": "f9d6c8466d614a9788e9a0acf6c15f46",
            "name": "cn-test-1",
            "description": "",
            "domain_id": "d1",
            "parent_id": "d1",
            "is_domain": False,
            "enabled": True,
            "links": {
                "next": None,
                "previous": None,
                "self": "https://iam.example.com/v3/projects/f9d6",
            },
        },
        {"id": "p2", "name": "cn-test-1_sub"},
    ],
    "links": {"next": None, "previous": None, "self": "https://iam.example.com/v3/projects"},
}


@pytest.fixture
def identity() -> Iterator[Identity]:
    service = Identity()
    thread = threading.Thread(target=service.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield service
    service.server.shutdown()
    service.server.server_close()
    thread.join()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """The clock of token expiry, set by tests."""
    now = SimpleNamespace(at=1740830400.0)
    monkeypatch.setattr(keystone, "time", SimpleNamespace(time=lambda: now.at))
    return now


def request_to(url: str = "https://api.example.com/v3/jobs") -> Request:
    return Request("GET", url, Headers({"Accept": "*/*"}))


def applied(
    auth: Any, request: Request | None = None, *, settings: ClientSettings = SETTINGS
) -> Request:
    """Adds credentials that need no I/O to a request; returns the request."""
    request = request or request_to()
    run(auth.bind(settings, None).authenticate(request), Direct())
    return request


def authenticated(auth: Any) -> Request:
    request = request_to()
    run(auth.authenticate(request), Direct())
    return request


def thing(session: Session) -> Flow[Any]:
    received = yield from perform(session, GET_THING, {}, None)
    return received.value


# Tokens


def test_token_is_sent_in_header_of_scheme() -> None:
    assert applied(Token("abc+/=")).headers["X-Auth-Token"] == "abc+/="


def test_token_is_stripped_of_whitespace() -> None:
    assert applied(Token(" abc\n")).headers["X-Auth-Token"] == "abc"
    assert applied(Token(lambda: "abc\r\n")).headers["X-Auth-Token"] == "abc"


def test_token_function_is_called_per_request_and_again_after_401() -> None:
    tokens = iter(["one", "two"])
    auth = Token(lambda: next(tokens)).bind(SETTINGS, None)
    request = request_to()
    run(auth.authenticate(request), Direct())
    assert auth.on_unauthorized(request)
    run(auth.authenticate(request), Direct())
    assert request.headers.get_all("X-Auth-Token") == ["two"]


def test_plain_token_is_not_retried_after_401() -> None:
    assert not Token("abc").bind(SETTINGS, None).on_unauthorized(request_to())


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        (Scheme("key", location="header", name="X-Api-Key"), ("X-Api-Key", "abc=")),
        (Scheme("bearer", kind="http", scheme="bearer"), ("Authorization", "Bearer abc=")),
        (Scheme("oauth", kind="oauth2"), ("Authorization", "Bearer abc=")),
        (Scheme("oidc", kind="openIdConnect"), ("Authorization", "Bearer abc=")),
    ],
)
def test_scheme_determines_header_of_token(scheme: Scheme, expected: tuple[str, str]) -> None:
    settings = ClientSettings(package="tests", schemes=(scheme,))
    assert applied(Token("abc="), settings=settings).headers.items()[-1] == expected


def test_token_in_query_or_cookie_is_replaced_on_retry() -> None:
    query = ClientSettings(
        package="tests", schemes=(Scheme("key", location="query", name="api key"),)
    )
    request = applied(Token("a&b"), request_to("https://api.example.com/?a=1"), settings=query)
    assert (
        applied(Token("c"), request, settings=query).url
        == "https://api.example.com/?a=1&api%20key=c"
    )
    cookie = ClientSettings(
        package="tests", schemes=(Scheme("key", location="cookie", name="sid"),)
    )
    request = request_to()
    request.headers["Cookie"] = "lang=en"
    applied(Token("one"), request, settings=cookie)
    assert applied(Token("two"), request, settings=cookie).headers["Cookie"] == "lang=en; sid=two"


@pytest.mark.parametrize(
    ("scheme", "junk"),
    [
        (Scheme("bearer", kind="http", scheme="bearer"), "se cret"),
        (Scheme("key", location="cookie", name="sid"), "se cret"),
        (Scheme("key", location="cookie", name="sid"), "secret;admin=1"),
    ],
)
def test_token_invalid_for_its_location_raises_error_without_token(
    scheme: Scheme, junk: str
) -> None:
    settings = ClientSettings(package="tests", schemes=(scheme,))
    with pytest.raises(ValueError, match="token holds a") as caught:
        Token(junk).bind(settings, None)
    assert "cret" not in str(caught.value)
    with pytest.raises(CredentialsError, match="no usable token: it holds a"):
        applied(Token(lambda: junk), settings=settings)


def test_token_scheme_can_be_chosen() -> None:
    other = Scheme("other", location="header", name="X-Other")
    settings = ClientSettings(package="tests", schemes=(TOKEN_SCHEME, other))
    assert applied(Token("abc", scheme="other"), settings=settings).headers["X-Other"] == "abc"
    with pytest.raises(ValueError, match="'none' takes a token; these do: token, other"):
        Token("abc", scheme="none").bind(settings, None)


def test_token_without_token_scheme_raises_error() -> None:
    with pytest.raises(CredentialsError, match="takes no token"):
        Token("abc").bind(ClientSettings(package="tests", schemes=(SIGNATURE_SCHEME,)), None)


def test_unbound_credentials_raise_error() -> None:
    for auth in (Token("abc"), PasswordLogin("u", "p", domain="d")):
        with pytest.raises(CredentialsError, match="not bound"):
            authenticated(auth)


@pytest.mark.parametrize(
    "junk", ["", " ", "se\tcret", "secret\r\nX-Evil: 1", "secret\x00", "geheim\u00fcsecret"]
)
def test_token_invalid_in_header_raises_error_without_token(junk: str) -> None:
    with pytest.raises(ValueError, match=r"token (is empty|holds)") as caught:
        Token(junk)
    assert "secret" not in str(caught.value)
    with pytest.raises(CredentialsError, match="no usable token") as error:
        applied(Token(lambda: junk))
    assert "secret" not in "".join(traceback.format_exception(error.value)).replace("test_", "")


@pytest.mark.filterwarnings("error")
def test_token_must_be_str() -> None:
    problems: Any = None
    with pytest.raises(TypeError, match="token must be a str, not NoneType"):
        Token(problems)

    async def coroutine() -> str:
        return "abc"

    problems = coroutine
    with pytest.raises(CredentialsError, match="use an asynchronous client"):
        applied(Token(problems))


# The environment


def test_access_keys_are_read_from_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ENVIRONMENT.values():
        monkeypatch.delenv(name, raising=False)
    assert AkSk.from_environment(SETTINGS) is None
    monkeypatch.setenv("TEST_AK", ACCESS)
    with pytest.raises(CredentialsError, match="has TEST_AK without TEST_SK"):
        AkSk.from_environment(SETTINGS)
    monkeypatch.setenv("TEST_SK", f"{SECRET}\n")
    monkeypatch.setenv("TEST_SECURITY_TOKEN", "temporary")
    monkeypatch.setenv("TEST_PROJECT_ID", "p1")
    auth = AkSk.from_environment(SETTINGS)
    assert auth is not None
    headers = authenticated(auth).headers
    assert f"Access={ACCESS}," in headers["Authorization"]
    assert (headers["X-Security-Token"], headers["X-Project-Id"]) == ("temporary", "p1")
    monkeypatch.delenv("TEST_AK")
    with pytest.raises(CredentialsError, match="has TEST_SK without TEST_AK"):
        AkSk.from_environment(SETTINGS)


def test_first_credentials_in_environment_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ENVIRONMENT.values():
        monkeypatch.delenv(name, raising=False)
    from codearts_build.client import SETTINGS as GENERATED

    def find(settings: ClientSettings) -> str:
        return type(GENERATED.credentials(settings)).__name__  # type: ignore

    assert find(SETTINGS) == "NoneType"
    monkeypatch.setenv("TEST_TOKEN", "abc")
    assert find(SETTINGS) == "Token"
    monkeypatch.setenv("TEST_USER", "u")
    monkeypatch.setenv("TEST_PASSWORD", PASSWORD)
    assert find(SETTINGS) == "Token"
    monkeypatch.setenv("TEST_DOMAIN", "d")
    assert find(SETTINGS) == "PasswordLogin"
    monkeypatch.setenv("TEST_AK", ACCESS)
    monkeypatch.setenv("TEST_SK", SECRET)
    assert find(SETTINGS) == "AkSk"
    assert find(ClientSettings(package="tests")) == "NoneType"


# Secrets


SECRETIVE = [
    AkSk(ACCESS, SECRET, security_token="temporary", project_id="p1"),
    Token("abcdefgh"),
    Token(lambda: "abcdefgh"),
    PasswordLogin(
        "lin.wei", PASSWORD, domain="storefront", project="p", url="https://iam.example.com"
    ),
    PasswordLogin("lin.wei", PASSWORD, domain="storefront", url="https://iam.example.com").bind(
        SETTINGS, "r"
    ),
]


@pytest.mark.parametrize("auth", SECRETIVE, ids=lambda each: type(each).__name__)
def test_credentials_have_no_secret_in_repr_or_pickle(
    auth: Any, caplog: pytest.LogCaptureFixture
) -> None:
    logging.getLogger("tests").warning("%s %r", auth, auth)
    shown = f"{auth} {auth!r} {auth:} {[auth]} {caplog.text}"
    for secret in (ACCESS, SECRET, "temporary", "abcdefgh", PASSWORD, "wörd"):
        assert secret not in shown
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match="contains a secret and cannot be pickled"):
            pickle.dumps(auth, protocol)
    assert copy.copy(auth) is auth
    assert copy.deepcopy({"auth": auth})["auth"] is auth


@pytest.mark.parametrize(
    "options",
    [
        {"access_key": "", "secret_key": SECRET},
        {"access_key": ACCESS, "secret_key": f" {SECRET}"},
        {"access_key": f"{ACCESS}\n", "secret_key": SECRET},
        {"access_key": ACCESS, "secret_key": SECRET, "security_token": f"{SECRET}\r\nX-Evil: 1"},
        {"access_key": ACCESS, "secret_key": SECRET, "project_id": "a b"},
        {"access_key": ACCESS, "secret_key": None},
    ],
)
def test_invalid_access_keys_raise_error_without_secret(options: dict[str, Any]) -> None:
    with pytest.raises((TypeError, ValueError)) as caught:
        AkSk(**options)
    assert ACCESS not in str(caught.value) and SECRET not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["ftp://iam", "iam.example.com", "https://iam?x=1", "https://u:wörd@iam", "http://[bad"]
)
def test_invalid_identity_url_raises_error_without_secret(url: str) -> None:
    login = PasswordLogin("u", PASSWORD, domain="d", project="p", url=url)
    with pytest.raises(ValueError, match=r"^url ") as caught:
        login.bind(SETTINGS, None)
    assert "wörd" not in str(caught.value)


def test_invalid_login_raises_error_without_password() -> None:
    problems: Any = None
    with pytest.raises(ValueError, match="domain is empty"):
        PasswordLogin("u", PASSWORD, domain="")
    with pytest.raises(TypeError, match="password must be a str, not NoneType"):
        PasswordLogin("u", problems, domain="d")
    with pytest.raises(ValueError, match="password contains a lone surrogate") as caught:
        PasswordLogin("u", f"{PASSWORD}\udc80", domain="d")
    assert "wörd" not in str(caught.value)


# Logins


def test_login_sends_expected_request(identity: Identity) -> None:
    assert run(thing(identity.session(identity.login())), Direct()) == {"thing": 1}
    user = {"name": "lin.wei", "password": PASSWORD, "domain": {"name": "storefront"}}
    scope = {"project": {"name": "cn-test-1"}}
    assert identity.logins == [
        {
            "auth": {
                "identity": {"methods": ["password"], "password": {"user": user}},
                "scope": scope,
            }
        }
    ]
    path, headers = identity.seen[0]
    assert path == "/v3/auth/tokens"
    assert headers["Content-Type"] == "application/json"
    assert "X-Auth-Token" not in headers
    assert identity.seen[1][1]["X-Auth-Token"] == "token-1"


def test_login_project_defaults_to_region(identity: Identity) -> None:
    login = identity.login(project=None, url=f"{identity.url}/")
    authenticated(login.bind(SETTINGS, "cn-north-9"))
    assert identity.logins[0]["auth"]["scope"]["project"] == {"name": "cn-north-9"}
    with pytest.raises(CredentialsError, match="tokens are for a project"):
        login.bind(SETTINGS, None)


def test_identity_url_contains_region() -> None:
    settings = ClientSettings(package="tests", login=Login("https://iam.{region}.example.com/"))
    assert identity_url(settings, "cn-north-9") == "https://iam.cn-north-9.example.com"
    with pytest.raises(CredentialsError, match="pass the client a `region`"):
        identity_url(settings, None)
    for evil in ("evil.com/", "x@evil.com", "a.b", "-a", "a\n"):
        with pytest.raises(ValueError, match="is not valid in a host name"):
            identity_url(settings, evil)
    with pytest.raises(CredentialsError, match="names no identity service"):
        identity_url(SETTINGS, "cn-north-9")


def test_login_token_is_cached_until_shortly_before_expiry(
    identity: Identity, clock: SimpleNamespace
) -> None:
    auth = identity.login().bind(identity.settings, None)
    for after, logins in (
        (0, 1),
        (3600, 1),
        (24 * 3600 - 601, 1),
        (24 * 3600 - 599, 2),
        (24 * 3600, 2),
    ):
        clock.at = 1740830400.0 + after
        assert authenticated(auth).headers["X-Auth-Token"] == f"token-{logins}"
        assert len(identity.logins) == logins


@pytest.mark.parametrize(
    ("token", "kept"),
    [
        ({"expires_at": "2025-03-01T13:00:00.000000Z"}, 3240),
        (
            {"expires_at": "2025-03-01T13:00:00Z", "issued_at": "2025-03-01T12:30:00Z"},
            1620,
        ),  # our clock is slow
        ({"expires_at": "2025-03-01T14:00:00+01:00"}, 3240),
        ({"expires_at": "2025-03-03T12:00:00"}, 48 * 3600 - 600),
        ({"expires_at": "2025-03-01T11:00:00Z"}, 0),
        ({"expires_at": "soon"}, 24 * 3600 - 600),
        ({"expires_at": 17}, 24 * 3600 - 600),
        ([], 24 * 3600 - 600),
        (None, 24 * 3600 - 600),
    ],
)
def test_login_token_expires_as_response_states(
    identity: Identity, clock: SimpleNamespace, token: Any, kept: float
) -> None:
    identity.token = token
    auth = identity.login().bind(identity.settings, None)
    authenticated(auth)
    for after, logins in ((kept - 1, 1), (kept + 1, 2)):
        if after > 0:
            clock.at = 1740830400.0 + after
            authenticated(auth)
            assert len(identity.logins) == logins


def test_login_token_with_invalid_body_is_used(identity: Identity) -> None:
    identity.respond = lambda number: (
        201,
        {"X-Subject-Token": "t"},
        b'{"token": {"roles": ' + b"[" * 100_000,
    )
    assert (
        authenticated(identity.login().bind(identity.settings, None)).headers["X-Auth-Token"] == "t"
    )


def test_login_is_repeated_once_after_401(identity: Identity) -> None:
    session = identity.session(identity.login())
    run(thing(session), Direct())
    identity.valid.clear()
    assert run(thing(session), Direct()) == {"thing": 1}
    assert len(identity.logins) == 2
    assert asyncio.run(run_async(thing(session), AsyncDirect())) == {"thing": 1}
    assert len(identity.logins) == 2


def test_fresh_token_rejected_with_401_raises_error(identity: Identity) -> None:
    def useless(number: int) -> tuple[int, dict[str, str], bytes]:
        return 201, {"X-Subject-Token": f"useless-{number}"}, b"{}"

    identity.respond = useless
    with pytest.raises(AuthenticationError, match=r"APIGW\.0301"):
        run(thing(identity.session(identity.login())), Direct())
    assert len(identity.logins) == 2


def test_same_token_returned_by_second_login_is_cached(identity: Identity) -> None:
    identity.respond = lambda number: (201, {"X-Subject-Token": "same"}, b"{}")
    auth = identity.login().bind(identity.settings, None)
    request = authenticated(auth)
    assert auth.on_unauthorized(request)
    authenticated(auth)
    authenticated(auth)
    assert len(identity.logins) == 2


def test_late_401_for_old_token_keeps_new_token(identity: Identity) -> None:
    auth = identity.login().bind(identity.settings, None)
    early, late = authenticated(auth), authenticated(auth)
    assert auth.on_unauthorized(early)
    authenticated(auth)
    assert auth.on_unauthorized(late)
    assert authenticated(auth).headers["X-Auth-Token"] == "token-2"
    assert len(identity.logins) == 2


def test_clients_share_token_of_one_login(identity: Identity) -> None:
    login = identity.login()
    for _ in range(3):
        run(thing(identity.session(login)), Direct())
    assert len(identity.logins) == 1
    other = login.bind(identity.settings, "x")
    assert other is login.bind(
        identity.settings, "y"
    )  # the project is given, and the service has no regions
    assert identity.login().bind(identity.settings, None) is not other


# Shared logins


def in_threads(count: int, work: Callable[[], object]) -> list[object]:
    """Returns the result or exception of each thread."""
    results: list[object] = []
    barrier = threading.Barrier(count)

    def run_one() -> None:
        barrier.wait()
        try:
            results.append(work())
        except ClientError as error:
            results.append(error)

    threads = [threading.Thread(target=run_one) for _ in range(count)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    return results


def test_threads_share_one_login(identity: Identity) -> None:
    identity.pause = 0.2
    session = identity.session(identity.login())
    assert in_threads(50, lambda: run(thing(session), Direct())) == [{"thing": 1}] * 50
    assert len(identity.logins) == 1
    identity.valid.clear()
    assert in_threads(50, lambda: run(thing(session), Direct())) == [{"thing": 1}] * 50
    assert len(identity.logins) == 2


def test_tasks_share_one_login_without_blocking_loop(identity: Identity) -> None:
    identity.pause = 0.3
    session = identity.session(identity.login())

    async def main() -> tuple[list[Any], int]:
        ticks = 0

        async def tick() -> None:
            nonlocal ticks
            while True:
                await asyncio.sleep(0.01)
                ticks += 1

        ticking = asyncio.create_task(tick())
        results = await asyncio.gather(
            *(run_async(thing(session), AsyncDirect()) for _ in range(200))
        )
        ticking.cancel()
        return results, ticks

    results, ticks = asyncio.run(main())
    assert results == [{"thing": 1}] * 200
    assert len(identity.logins) == 1
    assert ticks >= 10


def test_threads_and_event_loops_share_one_login(identity: Identity) -> None:
    identity.pause = 0.2
    session = identity.session(identity.login())

    numbers = itertools.count()

    def work() -> object:
        if next(numbers) % 2:
            return run(thing(session), Direct())
        return asyncio.run(run_async(thing(session), AsyncDirect()))

    assert in_threads(20, work) == [{"thing": 1}] * 20
    assert len(identity.logins) == 1


def test_wrong_password_is_sent_once_by_concurrent_calls(identity: Identity) -> None:
    identity.pause = 0.3
    identity.respond = lambda number: (
        401,
        {},
        b'{"error": {"code": 401, "message": "Wrong name or password."}}',
    )
    session = identity.session(identity.login(), max_retries=2)
    results = in_threads(20, lambda: run(thing(session), Direct()))
    assert [type(result) for result in results] == [AuthenticationError] * 20
    assert len({id(result) for result in results}) == 20
    assert len(identity.logins) == 1

    async def main() -> list[Any]:
        calls = (run_async(thing(session), AsyncDirect()) for _ in range(20))
        return await asyncio.gather(*calls, return_exceptions=True)

    assert [type(result) for result in asyncio.run(main())] == [AuthenticationError] * 20
    assert len(identity.logins) == 2  # who comes later may try again


def test_login_cancelled_by_one_task_is_done_by_next(identity: Identity) -> None:
    identity.pause = 0.3
    session = identity.session(identity.login())

    async def main() -> list[Any]:
        first = asyncio.create_task(run_async(thing(session), AsyncDirect()))
        await asyncio.sleep(0.1)
        others = [asyncio.create_task(run_async(thing(session), AsyncDirect())) for _ in range(5)]
        await asyncio.sleep(0.05)
        first.cancel()
        others[0].cancel()
        return await asyncio.gather(first, *others, return_exceptions=True)

    first, cancelled, *rest = asyncio.run(main())
    assert isinstance(first, asyncio.CancelledError) and isinstance(
        cancelled, asyncio.CancelledError
    )
    assert rest == [{"thing": 1}] * 4
    assert len(identity.logins) == 2


# Failed logins


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (302, RedirectedError),
        (500, ServerError),
    ],
)
def test_rejected_login_error_has_message_of_service(
    identity: Identity, status: int, kind: type[ClientError]
) -> None:
    body = {"error": {"code": status, "message": f"No {PASSWORD}."}}
    content = (json.dumps(body) + json.dumps(body, ensure_ascii=False)).encode()
    identity.respond = lambda number: (
        status,
        {"X-Request-Id": "r1", "Location": "https://evil.example.com/"},
        content,
    )
    with pytest.raises(kind) as caught:
        run(thing(identity.session(identity.login())), Direct())
    assert caught.value.status == status  # type: ignore[attr-defined]
    assert caught.value.request_id == "r1"  # type: ignore[attr-defined]
    assert "POST /v3/auth/tokens" in str(caught.value)
    shown = f"{caught.value} {caught.value.__dict__} {''.join(traceback.format_exception(caught.value))}"
    assert PASSWORD not in shown and json.dumps(PASSWORD)[1:-1] not in shown and "wörd" not in shown
    assert len(identity.logins) == 1
    assert [path for path, _ in identity.seen] == ["/v3/auth/tokens"]


@pytest.mark.parametrize("headers", [{}, {"X-Subject-Token": ""}, {"X-Subject-Token": "two words"}])
def test_login_response_without_token_raises_error(
    identity: Identity, headers: dict[str, str]
) -> None:
    identity.respond = lambda number: (
        200,
        {"Content-Type": "text/html", **headers},
        b"<html>Please sign in</html>",
    )
    with pytest.raises(
        InvalidResponseError, match=r"no token in X-Subject-Token.*<html>Please sign in"
    ):
        run(thing(identity.session(identity.login())), Direct())


def test_login_error_has_no_token_of_response(identity: Identity) -> None:
    identity.respond = lambda number: (500, {"X-Subject-Token": "leaked"}, b"")
    with pytest.raises(ServerError) as caught:
        run(thing(identity.session(identity.login())), Direct())
    assert "leaked" not in f"{caught.value} {caught.value.__dict__}"


@pytest.mark.parametrize(
    "repeated", [json.dumps(PASSWORD), '"pass\\u0022w\\u00f6rd"', '"\\u0070ass\\"wörd"']
)
def test_login_error_masks_password_repeated_by_service(identity: Identity, repeated: str) -> None:
    identity.respond = lambda number: (400, {}, f'{{"error": {{"message": {repeated}}}}}'.encode())
    with pytest.raises(BadRequestError) as caught:
        run(thing(identity.session(identity.login())), Direct())
    assert (
        caught.value.error_msg == "***"
        and PASSWORD not in f"{caught.value} {caught.value.__dict__}"
    )


def test_login_connection_failure_reports_request_as_not_sent(identity: Identity) -> None:
    login = identity.login(url="http://127.0.0.1:1")
    with pytest.raises(ConnectionFailedError, match="login: cannot connect") as caught:
        authenticated(login.bind(identity.settings, None))
    assert not caught.value.sent


def test_login_failed_temporarily_is_retried(identity: Identity) -> None:
    identity.respond = lambda number: (
        (503, {"Retry-After": "0"}, b"") if number == 1 else identity.granted(number)
    )
    assert run(thing(identity.session(identity.login(), max_retries=1)), Direct()) == {"thing": 1}
    assert len(identity.logins) == 2


# Projects


@pytest.mark.parametrize("is_async", [False, True])
def test_projects_are_requested_from_identity_service(identity: Identity, is_async: bool) -> None:
    session = identity.session(identity.login())
    steps = projects(session, None, name="cn test")
    found: list[Project] = (
        asyncio.run(run_async(steps, AsyncDirect())) if is_async else run(steps, Direct())
    )
    assert [(each.id, each.name) for each in found] == [
        ("f9d6c8466d614a9788e9a0acf6c15f46", "cn-test-1"),
        ("p2", "cn-test-1_sub"),
    ]
    assert found[0].links is not None and found[0].enabled is True
    path, headers = identity.seen[-1]
    assert path == "/v3/projects?name=cn%20test"
    assert headers["X-Auth-Token"] == "token-1"


def test_projects_accept_any_credentials(identity: Identity) -> None:
    identity.valid.add("abc")
    assert len(run(projects(identity.session(Token("abc")), None), Direct())) == 2
    with pytest.raises(AuthenticationError):
        run(projects(identity.session(Token("abd")), None), Direct())


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("follows", ["page=2&per_page=2", "per_page=2&page=2&marker=x"])
def test_projects_follow_pages_only_on_identity_service(
    identity: Identity, monkeypatch: pytest.MonkeyPatch, is_async: bool, follows: str
) -> None:
    """Requests go only to the identity service, whatever the URL of the next page."""
    first = {
        "projects": [{"id": "p1"}, {"id": "p2"}],
        "links": {"next": f"https://evil.example.com/v3/x?{follows}"},
    }
    monkeypatch.setitem(PROJECTS, "projects", first["projects"])
    monkeypatch.setitem(PROJECTS, "links", first["links"])
    session = identity.session(identity.login())
    steps = projects(session, None, name="n")
    found: list[Project] = (
        asyncio.run(run_async(steps, AsyncDirect())) if is_async else run(steps, Direct())
    )
    # The service links to the same page again, which ends the list.
    assert [each.id for each in found] == ["p1", "p2"] * 2
    requested = [path for path, _ in identity.seen if path.startswith("/v3/projects")]
    assert requested == ["/v3/projects?name=n", "/v3/projects?name=n&page=2&per_page=2"]


def test_projects_response_without_list_raises_error(
    identity: Identity, monkeypatch: pytest.MonkeyPatch
) -> None:
    def listed(content: Any) -> Any:
        monkeypatch.setattr(sys.modules[__name__], "PROJECTS", content)
        return run(projects(identity.session(identity.login()), None), Direct())

    for content in ([], {"projects": {"a": 1}}):
        with pytest.raises(
            InvalidResponseError, match=r"no list of projects|expected object at the root"
        ):
            listed(content)
    assert listed({"projects": None}) == [] and listed({"projects": ["odd"], "links": ["odd"]}) == [
        "odd"
    ]
    assert listed({"projects": [], "links": {"next": 5}}) == []


def test_projects_use_login_among_several_credentials(identity: Identity) -> None:
    login = identity.login().bind(identity.settings, "cn-test-1")
    session = identity.session(identity.login())
    session.auth = MultipleAuth([AkSk(ACCESS, SECRET), login], identity.settings)
    assert len(run(projects(session, None), Direct())) == 2
    assert identity.seen[-1][1]["X-Auth-Token"] == "token-1"
