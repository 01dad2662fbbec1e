"""Access keys, and the signature SDK-HMAC-SHA256.

The signed URL is the URL to send: `sign` returns it in canonical form (query sorted, all characters
except letters, digits and `-._~` percent-encoded). The canonical request differs from the line on
the wire in two points, which the algorithm prescribes: its path ends in a slash, and `%2F` in it
counts as a slash.

Departures from the signer in the service's own SDK, which signs some requests otherwise than it
sends them:
- It signs a canonical path, but sends the original path (`/a:b` is signed as `/a%3Ab`).
- It sorts numbers by value and so puts 9 before 10; a server compares text, and sorts 10 before 9,
as this module does.
- It finds `Content-Type` only in this very spelling, and hashes an upload whose header is spelled
`content-type`.
- It signs the original host, even with a port that HTTP libraries leave out of `Host` (`:443` after
https).
- It signs every header, including those that the HTTP library replaces (`Content-Length`).
- It skips a request that has an `Authorization`; here a new one replaces it, as retries need.
"""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Mapping, Sequence
from functools import lru_cache, partial
from typing import NamedTuple
from urllib.parse import quote, unquote

from .auth import Credential, read_variable, require_visible
from .drivers import Flow
from .errors import CredentialsError, RequestTooLargeError
from .messages import Headers, Payload, Request
from .settings import ClientSettings

_BLOCK = 64  # bytes, of SHA-256
ALGORITHM = "SDK-HMAC-SHA256"
UNSIGNED = "UNSIGNED-PAYLOAD"
MAX_SIGNED_BODY = 12 * 1024 * 1024

_NO_BODY = hashlib.sha256(b"").hexdigest()
_DATE = "%Y%m%dT%H%M%SZ"
# Not signed: what this module writes, and what an HTTP library or a proxy may set or change on the
# way.
_UNSIGNED_HEADERS = frozenset(
    {
        "accept-encoding",
        "authorization",
        "connection",
        "content-length",
        "expect",
        "keep-alive",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
_URL = re.compile(r"(https?)://([^/?#]+)([^?#]*)(?:\?([^#]*))?", re.IGNORECASE)
_SLASH = re.compile("%2F", re.IGNORECASE)


class AkSk(Credential):
    """An access key (AK) and its secret key (SK), with which every request is signed.

    A JSON body is hashed and signed, up to 12 MB. Forms, files and everything that is streamed are
    sent unsigned, the rest of the request signed all the same.

    Args:
        access_key: names the key.
        secret_key: signs; it is never sent.
        security_token: what belongs to a temporary key, sent as `X-Security-Token`.
        project_id: sent as `X-Project-Id`, for what lies in a sub-project.
        domain_id: sent as `X-Domain-Id`, for services that know no projects.

    Example:
        >>> AkSk("my-access-key", "my-secret-key", project_id="a4a5d4098fb4474fa22cd05f897d6b99")
        AkSk(***, ***, project_id='a4a5d4098fb4474fa22cd05f897d6b99')
    """

    __slots__ = ("_inner", "_outer", "access_key", "domain_id", "fields", "project_id", "signable")

    def __init__(
        self,
        access_key: str,
        secret_key: str,
        *,
        security_token: str | None = None,
        project_id: str | None = None,
        domain_id: str | None = None,
    ) -> None:
        self.access_key = require_visible("access_key", access_key)
        # HMAC's two hashes with the key already in them (RFC 2104). `hmac.digest` would hash the
        # key again each time, and release the GIL meanwhile, which costs an event loop far more
        # than the hashing.
        key = require_visible("secret_key", secret_key).encode()
        key = (hashlib.sha256(key).digest() if len(key) > _BLOCK else key).ljust(_BLOCK, b"\0")
        self._inner = hashlib.sha256(bytes([byte ^ 0x36 for byte in key]))
        self._outer = hashlib.sha256(bytes([byte ^ 0x5C for byte in key]))
        self.project_id, self.domain_id = project_id, domain_id
        given = {
            "X-Security-Token": security_token,
            "X-Project-Id": project_id,
            "X-Domain-Id": domain_id,
        }
        self.fields = {  # the headers that go with each request, by name in lower case
            name.lower(): (name, require_visible(name[2:].lower().replace("-", "_"), value))
            for name, value in given.items()
            if value is not None
        }
        # Kept, since the headers of one request are mostly those of the next.
        self.signable = lru_cache(maxsize=64)(partial(_signable, self.access_key, self.fields))

    @classmethod
    def from_environment(cls, settings: ClientSettings) -> AkSk | None:
        """The keys in the environment, under the names of `access_key`, `secret_key`,
        `security_token`, `project_id` and `domain_id`; None where there is neither key.
        """
        access_key, secret_key = read_variable(settings, "access_key"), read_variable(
            settings, "secret_key"
        )
        if access_key is None and secret_key is None:
            return None
        if access_key is None or secret_key is None:
            names = settings.environment.get("access_key"), settings.environment.get("secret_key")
            there, missing = names if secret_key is None else names[::-1]
            raise CredentialsError(f"the environment has {there} without {missing}: set both")
        others = {
            key: read_variable(settings, key)
            for key in ("security_token", "project_id", "domain_id")
        }
        return cls(access_key, secret_key, **others)

    def authenticate(self, request: Request) -> Flow[None]:
        """Sign the request as it stands, at this time."""
        request.url, request.headers = sign(request, self, time.time())
        return
        yield

    def schemes(self, settings: ClientSettings) -> list[str]:
        """The security schemes that it is for."""
        return [each.key for each in settings.schemes if each.signature == ALGORITHM]

    def on_unauthorized(self, request: Request) -> bool:
        """A second signature with the same keys would be refused as well."""
        return False

    def signature(self, text: str) -> str:
        """The HMAC of a text, in hexadecimal."""
        inner, outer = self._inner.copy(), self._outer.copy()
        inner.update(text.encode())
        outer.update(inner.digest())
        return outer.hexdigest()

    def __repr__(self) -> str:
        ids = {"project_id": self.project_id, "domain_id": self.domain_id}
        return f"AkSk({', '.join(['***', '***', *(f'{k}={v!r}' for k, v in ids.items() if v is not None)])})"


class SignedRequest(NamedTuple):
    """The URL and the headers to send a request with."""

    url: str
    headers: Headers


class _Date(str):
    """A time of signing that `sign` wrote, to be replaced when the request is signed again; a
    caller's own stays.
    """

    __slots__ = ()


class _Signable(NamedTuple):
    """The sent and signed headers of a request, independent of the time and the body's content."""

    sent: list[tuple[str, str]]
    before_date: str
    after_date: str
    date: str
    content_hash: str
    credential: str


class _Target(NamedTuple):
    """The URL to send, and its signed parts."""

    url: str
    host: str
    path: str
    query: str


def sign(request: Request, keys: AkSk, now: float) -> SignedRequest:
    """Signs a request. A pure function of its arguments.

    Args:
        request: may have an `X-Sdk-Date` of its own, such as `20250301T120000Z`, which is then the
            time of signing, and an `X-Sdk-Content-Sha256` with the hash of a JSON body.
        keys: what to sign with. Their headers replace those of the same name.
        now: the time of signing, in seconds since 1970.

    Raises:
        RequestTooLargeError: the body would have to be hashed, and is over 12 MB.
        ValueError: the request's own date is invalid, or its path would be changed on the way.
    """
    target, body = _target(request.url), request.body
    pairs = tuple([pair for pair in request.headers.pairs if pair[1].__class__ is not _Date])
    headers = keys.signable(pairs, target.host, body is None or isinstance(body, bytes))
    payload = _NO_BODY if body is None or body == b"" else headers.content_hash or _hash(body)
    date = headers.date or _date(int(now))
    lines = f"{headers.before_date}{date}{headers.after_date}"
    canonical = f"{request.method.upper()}\n{target.path}\n{target.query}\n{lines}\n{payload}"
    hashed = hashlib.sha256(canonical.encode()).hexdigest()
    signature = keys.signature(f"{ALGORITHM}\n{date}\n{hashed}")
    fields = [
        *headers.sent,
        ("X-Sdk-Date", date),
        ("Authorization", headers.credential + signature),
    ]
    return SignedRequest(target.url, Headers(fields))


def _signable(
    access_key: str,
    fields: Mapping[str, tuple[str, str]],
    pairs: Sequence[tuple[str, str]],
    host: str,
    is_whole: bool,
) -> _Signable:
    """Returns the sent and signed headers. `fields` replace those of the same name; `is_whole` is
    false for a streamed body.
    """
    date, content_type, content_hash = "", "", ""
    sent: list[tuple[str, str]] = []
    signed: list[tuple[str, str]] = []
    for name, value in ((name, value.strip()) for name, value in pairs):
        lowered = name.lower()
        if lowered == "host":
            host = value
        elif lowered == "x-sdk-date":
            date = _check_date(value)
            continue
        elif lowered == "x-sdk-content-sha256":
            content_hash = value
            continue
        elif lowered == "authorization" or lowered in fields:
            continue
        elif lowered == "content-type":
            content_type = value
        sent.append((name, value))
        # A server may take `_` for `-`, so such names are not signed. Neither is what may change on
        # the way.
        if lowered not in _UNSIGNED_HEADERS and lowered != "host" and "_" not in lowered:
            signed.append((lowered, value))
    for lowered, field in fields.items():
        sent.append(field)
        signed.append((lowered, field[1]))

    # Excluded from the signature: a body other than JSON, or a streamed one with an unknown hash.
    if (content_type and not content_type.startswith(("application/json", "application/bson"))) or (
        not is_whole and not content_hash
    ):
        content_hash = UNSIGNED
    if content_hash:
        sent.append(("X-Sdk-Content-Sha256", content_hash))
        signed.append(("x-sdk-content-sha256", content_hash))

    dated = ("x-sdk-date", "")
    signed = sorted([*signed, ("host", host), dated])
    names = ";".join(dict(signed))
    lines = [f"{name}:{value}\n" for name, value in signed]
    at = signed.index(dated)
    before, after = "".join(lines[:at]) + "x-sdk-date:", "\n" + "".join(lines[at + 1 :])
    credential = f"{ALGORITHM} Access={access_key}, SignedHeaders={names}, Signature="
    return _Signable(sent, before, f"{after}\n{names}", date, content_hash, credential)


def _hash(body: Payload) -> str:
    content = body if isinstance(body, bytes) else b""
    if len(content) > MAX_SIGNED_BODY:
        raise RequestTooLargeError(
            f"the body has {len(content):,} bytes, and at most {MAX_SIGNED_BODY:,} (12 MB) can be signed with an access "
            "key: authenticate with a token to send it"
        )
    return hashlib.sha256(content).hexdigest()


@lru_cache(maxsize=8)
def _date(second: int) -> _Date:
    """A time of signing as a header. Kept, since many requests are signed within one second."""
    return _Date(time.strftime(_DATE, time.gmtime(second)))


def _check_date(date: str) -> str:
    try:
        if time.strftime(_DATE, time.strptime(date, _DATE)) == date:
            return date
    except ValueError:
        pass
    raise ValueError(f"X-Sdk-Date must be in UTC and look like 20250301T120000Z, not {date!r}")


@lru_cache(maxsize=512)
def _target(url: str) -> _Target:
    """The parts of a URL in their canonical spelling. Kept, since clients ask for the same again
    and again.
    """
    found = _URL.match(url)
    if found is None:
        raise ValueError("a request that is to be signed needs an http or https URL")
    scheme, authority, path, query = found.groups()
    scheme = scheme.lower()
    pieces = [quote(unquote(piece), safe="/") for piece in _SLASH.split(path or "/")]
    sent_path, signed_path = "%2F".join(pieces), "/".join(pieces)
    if "/." in sent_path and not {".", ".."}.isdisjoint(sent_path.split("/")):
        raise ValueError(
            f"no part of a path can be . or .. as in {path}: it would be changed on the way"
        )
    if query:
        # By the decoded name and then by the decoded value. A plus is a plus; a space is %20.
        fields = (field.partition("=") for field in query.split("&") if field)
        pairs = sorted([(unquote(name), unquote(value)) for name, _, value in fields])
        query = "&".join(
            [f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs]
        )
    # As HTTP libraries write it in `Host`.
    host, colon, port = authority.rpartition("@")[2].lower().partition(":")
    if not host.isascii():
        host = host.encode("idna").decode()
    host = (host + colon + port).removesuffix(":443" if scheme == "https" else ":80")
    sent = f"{scheme}://{host}{sent_path}"
    return _Target(
        f"{sent}?{query}" if query else sent,
        host,
        signed_path if signed_path.endswith("/") else signed_path + "/",
        query or "",
    )
