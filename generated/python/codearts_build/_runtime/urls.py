"""Base URLs: validation, and regions."""

from __future__ import annotations

import re
from typing import cast

from .settings import ClientSettings


def check_base_url(url: str, name: str = "base_url") -> str:
    """Returns a base URL without a trailing slash; errors call it `name`.

    Raises:
        TypeError: it is not a str.
        ValueError: it is not an http or https URL, or has a user, a query or a fragment.
    """
    from urllib.parse import urlsplit

    if not isinstance(cast(object, url), str):
        raise TypeError(f"{name} must be a str, not {type(url).__name__}")
    url = url.rstrip("/")
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:  # its message may contain a password
        raise ValueError(f"{name} cannot be read as a URL: its host or port is malformed") from None
    if parts.scheme not in ("http", "https") or not parts.hostname or "?" in url or "#" in url:
        raise ValueError(f"{name} must be an http or https URL without query and fragment")
    if parts.username or parts.password:
        raise ValueError(f"{name} must not contain a user or password; pass credentials as `auth`")
    if not re.fullmatch(r"[!-~]+", url):
        raise ValueError(f"{name} must be printable ASCII without spaces")
    return (
        parts.scheme + url[len(parts.scheme) :]
    )  # in lower case, to detect redirects from https to http


def fill_region(template: str, region: str | None) -> str:
    """Returns a URL template with `{region}` replaced.

    Raises:
        ValueError: the region is missing, or invalid in a host name.
    """
    if "{region}" not in template:
        return template.rstrip("/")
    if not region:
        raise ValueError("pass region or base_url")
    if not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?", region):
        raise ValueError(f"region {region!r} is not valid in a host name")
    return template.replace("{region}", region).rstrip("/")


def is_at_home(settings: ClientSettings, base_url: str) -> bool:
    """Whether a base URL is the service's own, in any region."""
    before, _, behind = settings.url.rstrip("/").partition("{region}")
    return (
        base_url.startswith(before) and base_url.endswith(behind) if behind else base_url == before
    )


def regional_url(settings: ClientSettings, region: str | None) -> str:
    """Returns the service's own base URL.

    Raises:
        ValueError: there is none, or the region is missing or invalid; the message lists the known
            regions.
    """
    if not settings.url:
        raise ValueError("pass base_url")
    try:
        return fill_region(settings.url, region)
    except ValueError as error:
        known = f"; known regions: {', '.join(settings.regions)}" if settings.regions else ""
        raise ValueError(f"{error}{known}") from None
