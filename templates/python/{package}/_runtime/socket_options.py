"""Options of the sockets of connections."""

from __future__ import annotations

import socket
from contextlib import suppress

_UNSENT = 1 << 16


def limit_unsent(connection: socket.socket) -> None:
    """Limits the bytes that the system accepts before it sends them, if the platform can.

    A slow network would need longer for megabytes in its buffer than the silence that is allowed,
    though bytes move. What is on its way is not limited, so fast networks stay fast.
    """
    with suppress(OSError, AttributeError):
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, _UNSENT)
