"""Redacts secrets in the debug logs of httpx2, which contain response headers and queries of URLs."""

from __future__ import annotations

import logging
import re

import httpx2

from .messages import REDACTED, Headers

_LOGGERS = (
    "httpx2",
    "httpcore2.connection",
    "httpcore2.http11",
    "httpcore2.http2",
    "httpcore2.proxy",
    "httpcore2.socks",
)
_BYTES = r"""b(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
_FIELD = re.compile(rf"\((?P<name>{_BYTES}), (?P<value>{_BYTES})\)")


class RedactionFilter(logging.Filter):
    """Replaces values of sensitive headers, and queries of URLs. It drops no record."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(
                _without_query(each) if isinstance(each, httpx2.URL) else each
                for each in record.args
            )
        if isinstance(record.msg, str) and "(b" in record.msg:
            record.msg = _FIELD.sub(_redact_field, record.msg)
        return True


_FILTER = RedactionFilter()


def redact_logs() -> None:
    """Adds the filter to the loggers of httpx2. Further calls change nothing."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)


def _without_query(url: httpx2.URL) -> str:
    text, mark, _ = str(url).partition("?")
    return f"{text}?{REDACTED}" if mark else text


def _redact_field(found: re.Match[str]) -> str:
    name, value = found["name"], found["value"]
    shown = Headers([(name[2:-1], value[2:-1])]).redacted().pairs[0][1]
    return f"({name}, b'{shown}')" if shown != value[2:-1] else found[0]
