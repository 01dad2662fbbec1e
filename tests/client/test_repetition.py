"""The client of CodeArts Build repeats the requests that the description calls safe to repeat."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from fault_server import Connection, FaultServer, ReceivedRequest, respond

JOB = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
DONE = respond('{"status": "success"}')


def lose_response(connection: Connection, received: ReceivedRequest) -> None:
    connection.reset()


def call(server: FaultServer, name: str, params: dict[str, Any]) -> int:
    """Calls an operation whose first connection breaks, and returns the number of requests."""
    from codearts_build import CodeArtsBuild, ConnectionFailedError, Token

    server.respond_with(lose_response, DONE)
    client = CodeArtsBuild(base_url=server.url, auth=Token("t"))
    with client, contextlib.suppress(ConnectionFailedError):
        client.call(name, params)
    return len(server.requests)


@pytest.mark.parametrize(
    ("name", "params", "requests"),
    [
        ("deleteAllRecycledJobs", {}, 1),  # a DELETE that may act twice
        ("deleteJob", {"job_id": JOB}, 2),
        ("disableJob", {"job_id": JOB}, 2),  # a POST that leaves the same state
        ("swapJobGroups", {"project_id": JOB, "source_group_id": "a", "target_group_id": "b"}, 1),
        ("getJob", {"job_id": JOB}, 2),
    ],
)
def test_request_after_lost_response_is_repeated_only_if_safe(
    fault_server: FaultServer, name: str, params: dict[str, Any], requests: int
) -> None:
    assert call(fault_server, name, params) == requests
