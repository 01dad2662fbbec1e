"""Proxies of the environment, with the rules of httpx2 for all libraries, and their refusals."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit
from urllib.request import getproxies

from .errors import ClientError, ConfigurationError, ConnectionFailedError


class Proxies:
    """The proxies of HTTP_PROXY, HTTPS_PROXY and ALL_PROXY, and the hosts of NO_PROXY."""

    def __init__(self) -> None:
        found = getproxies()
        self._by_scheme = {
            scheme: url if "://" in url else f"http://{url}"
            for scheme in ("http", "https", "all")
            if (url := found.get(scheme))
        }
        entries = [entry.strip().lower() for entry in found.get("no", "").split(",")]
        self._excluded = [entry for entry in entries if entry] if self._by_scheme else []

    def of(self, url: str) -> str | None:
        """Returns the proxy of a URL, None if there is none."""
        if not self._by_scheme:
            return None
        parts = urlsplit(url)
        proxy = self._by_scheme.get(parts.scheme) or self._by_scheme.get("all")
        host = (parts.hostname or "").lower()
        port = parts.port or (443 if parts.scheme == "https" else 80)
        if any(_is_excluded(parts.scheme, host, port, entry) for entry in self._excluded):
            return None
        return proxy


def refused_by_proxy(status: str) -> ClientError:
    """Returns the error for a proxy that does not connect, from its status and reason."""
    if status.startswith("407"):
        return ConfigurationError(
            f"no connection: the proxy responded with {status}; "
            "its URL needs a username and a password: http://user:password@host"
        )
    return ConnectionFailedError(f"no connection: the proxy responded with {status}", sent=False)


def _is_excluded(scheme: str, host: str, port: int, entry: str) -> bool:
    """Whether an entry of NO_PROXY is for this host: a name with its subdomains, `.name` for the
    subdomains alone, an address or a network, each with or without a scheme and a port.
    """
    if entry == "*":
        return True
    is_exact = "://" in entry or entry == "localhost"
    if "://" in entry:
        wanted, _, entry = entry.partition("://")
        if wanted not in ("all", scheme):
            return False
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(entry.strip("[]"), strict=False)
    except ValueError:
        pass
    name, colon, wanted_port = entry.rpartition(":")
    if colon and wanted_port.isdigit():
        if int(wanted_port) != port:
            return False
        entry = name
    entry = entry.strip("[]").removeprefix("*")
    if entry.startswith("."):
        return host.endswith(entry)
    return host == entry or (not is_exact and host.endswith(f".{entry}"))
