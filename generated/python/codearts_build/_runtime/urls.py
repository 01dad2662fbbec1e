"""Where requests go."""

from __future__ import annotations

import re
from typing import cast

from .settings import ClientSettings


def check_base_url(url: str, name: str = "base_url") -> str:
    """A base URL without a slash at its end; errors call it by `name`.

    Raises:
        TypeError: it is no text.
        ValueError: it is no http or https URL, or holds a user, a query or a fragment.
    """
    from urllib.parse import urlsplit

    if not isinstance(cast(object, url), str):
        raise TypeError(f"{name} must be a str, not {type(url).__name__}")
    url = url.rstrip("/")
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:  # whose text may quote a password
        raise ValueError(f"{name} cannot be read as a URL: its host or port is malformed") from None
    if parts.scheme not in ("http", "https") or not parts.hostname or "?" in url or "#" in url:
        raise ValueError(f"{name} must be an http or https URL without query and fragment")
    if parts.username or parts.password:
        raise ValueError(f"{name} must not hold a user or password: pass them by themselves")
    if not re.fullmatch(r"[!-~]+", url):
        raise ValueError(f"{name} must be printable ASCII without spaces")
    return parts.scheme + url[len(parts.scheme) :]  # in lower case, by which redirects are told from https to http


def fill_region(template: str, region: str | None) -> str:
    """A URL template with its `{region}` filled in.

    Raises:
        ValueError: the region is missing, or is no text that can stand in a host name.
    """
    if "{region}" not in template:
        return template.rstrip("/")
    if not region:
        raise ValueError("pass region or base_url")
    if not re.fullmatch(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?", region):
        raise ValueError(f"region {region!r} cannot stand in a host name")
    return template.replace("{region}", region).rstrip("/")


def is_at_home(settings: ClientSettings, base_url: str) -> bool:
    """Whether a base URL is the service's own, in whatever region."""
    before, _, behind = settings.url.rstrip("/").partition("{region}")
    return base_url.startswith(before) and base_url.endswith(behind) if behind else base_url == before


def regional_url(settings: ClientSettings, region: str | None) -> str:
    """The service's own base URL.

    Raises:
        ValueError: there is none, or the region is missing or wrong; the message names the regions that are known.
    """
    if not settings.url:
        raise ValueError("pass base_url")
    try:
        return fill_region(settings.url, region)
    except ValueError as error:
        known = f"; known regions: {', '.join(settings.regions)}" if settings.regions else ""
        raise ValueError(f"{error}{known}") from None
