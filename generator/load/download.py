"""Download of one document by https: of a bounded size and time, without credentials."""

from __future__ import annotations

import http.client
import re
import threading
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import urlsplit

from generator import __version__
from generator.findings import InputError
from generator.limits import DOWNLOAD_SECONDS, MAX_FILE_BYTES, MAX_REDIRECTS

ACCEPT = "application/yaml, application/json, text/yaml, */*;q=0.5"
HEADERS = {"User-Agent": f"codearts-build-openapi/{__version__}", "Accept": ACCEPT}


class Refused(Exception):
    """A URL that is not read: the reason and a hint."""


def is_url(text: str) -> bool:
    return bool(re.match(r"[A-Za-z][A-Za-z0-9+.-]+://", text))


def without_query(url: str) -> str:
    """Returns a URL without what may be secret: credentials, query and fragment."""
    return re.sub(r"(?<=://)[^/?#]*@", "", re.split("[?#]", url, maxsplit=1)[0])


def download(url: str) -> bytes:
    """Returns the document at `url`. Raises InputError if it is refused, too large, late or missing."""
    found: list[bytes | Refused] = []

    def work() -> None:
        try:
            found.append(read(url))
        except Refused as error:
            found.append(error)

    # A thread, because the limits of sockets bound neither name resolution nor a slow response as a whole.
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(DOWNLOAD_SECONDS)
    result = found[0] if found else Refused(*late())
    if isinstance(result, bytes):
        return result
    message, hint = result.args
    raise InputError(f"{without_query(url)}: {message}; {hint}")


def late() -> tuple[str, str]:
    return f"did not arrive within {DOWNLOAD_SECONDS} s", "save it as a file"


def read(url: str) -> bytes:
    """Returns the document at `url`. Raises Refused."""
    check(url)
    try:
        request = urllib.request.Request(url.partition("#")[0], headers=HEADERS)
        with opener().open(request, timeout=DOWNLOAD_SECONDS) as response:
            content: bytes = response.read(MAX_FILE_BYTES + 1)
            missing = response.length
    except urllib.error.HTTPError as error:
        raise Refused(f"status {error.code} {error.reason}".rstrip(), "check the URL") from None
    except urllib.error.URLError as error:
        raise Refused(f"cannot be read: {error.reason}", "check the URL") from None
    except TimeoutError:
        raise Refused(*late()) from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise Refused(f"cannot be read: {error or type(error).__name__}", "try again") from None
    if len(content) > MAX_FILE_BYTES:
        raise Refused(f"over {MAX_FILE_BYTES >> 20} MB", "split it into files")
    if missing:
        raise Refused(f"cannot be read: {missing:,} bytes are missing", "try again")
    return content


def check(url: str) -> None:
    """Raises Refused unless `url` is https and without credentials."""
    try:
        parts = urlsplit(url)
        has_host = bool(parts.hostname and parts.port != 0)
    except ValueError:
        raise Refused("is not a valid URL", "correct it") from None
    if parts.scheme != "https":
        raise Refused("only https is read", "write https://, or save it as a file")
    if "@" in parts.netloc:
        raise Refused("a URL with credentials is not read", "download it, and name the file")
    if not has_host:
        raise Refused("is not a valid URL", "correct it")


class HttpsRedirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects to https only."""

    max_redirections = MAX_REDIRECTS
    max_repeats = 1

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:  # fmt: skip
        try:
            check(newurl)
        except Refused as error:
            reason, hint = error.args
            raise Refused(f"redirects to {without_query(newurl)}: {reason}", hint) from None
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def opener() -> urllib.request.OpenerDirector:
    """Returns an opener of https URLs and of no other; proxies are those of the environment."""
    made = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        HttpsRedirects(),
    ):
        made.add_handler(handler)
    return made
