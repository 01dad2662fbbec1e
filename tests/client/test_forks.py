"""Clients in forked children: gunicorn with preloading, Celery and ProcessPoolExecutor are the users."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from _runtime.keystone import PasswordLogin
from _runtime.lock import Lock
from _runtime.transports import SharedTransport
from example_client import Item
from fault_server import Connection, FaultServer, ReceivedRequest, respond


def in_child(work: Callable[[], object], seconds: float = 10.0) -> int | None:
    """Runs a function in a forked child; returns its exit status, None if it did not end in time."""
    child = os.fork()
    if not child:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.01)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return None


def test_used_client_works_in_forked_child(harness: Any, fault_server: FaultServer) -> None:
    ports: list[int] = []

    def respond_from(connection: Any, received: Any) -> None:
        ports.append(connection.socket.getpeername()[1])
        respond()(connection, received)

    def call() -> None:
        harness.do(client.call("getItem", {"id": "a"}))

    fault_server.respond_with(respond_from)
    client = harness.client()
    call()
    child = os.fork()
    if not child:
        status = 1
        try:
            harness.runner = asyncio.Runner()
            call()
            call()
            status = 0
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    call()
    parent, first, second, again = ports
    assert parent == again and first == second != parent


def test_used_client_works_in_child_of_multiprocessing(
    harness: Any, fault_server: FaultServer
) -> None:
    client = harness.client()
    harness.do(client.call("getItem", {"id": "a"}))

    def work() -> None:
        harness.runner = asyncio.Runner()
        harness.do(client.call("getItem", {"id": "a"}))

    child = multiprocessing.get_context("fork").Process(target=work)
    child.start()
    child.join(10)
    assert child.exitcode == 0 and len(fault_server.requests) == 2


def test_call_in_child_does_not_wait_for_login_of_parent(
    harness: Any, fault_server: FaultServer
) -> None:
    logs_in = threading.Event()

    def stall(connection: Connection, received: ReceivedRequest) -> None:
        logs_in.set()
        connection.stall()
        connection.reset()

    login = respond("{}", 201, {"X-Subject-Token": "t0ken"})
    fault_server.respond_with(stall, login, respond('{"id": "a"}'))
    auth = PasswordLogin("u", "p", domain="d", project="p", url=fault_server.url)
    client = harness.client(auth=auth, max_retries=0, timeout=20.0)

    def call() -> None:
        with asyncio.Runner() as harness.runner:
            assert harness.do(client.call("getItem", {"id": "a"})) == Item(id="a")

    def fail() -> None:
        with pytest.raises(Exception, match="login"):
            call()

    thread = threading.Thread(target=fail)
    thread.start()
    assert logs_in.wait(5)
    try:
        assert in_child(call) == 0
    finally:
        fault_server.stop()
        thread.join()
        harness.runner = asyncio.Runner()


def test_lock_and_transport_of_parent_are_free_in_child() -> None:
    holds, done = threading.Event(), threading.Event()

    def make() -> str:
        holds.set()
        done.wait(10)
        return "made slowly"

    lock, shared = Lock(), SharedTransport[str](None, make)
    thread = threading.Thread(target=shared.get)
    thread.start()
    assert holds.wait(5)

    def work() -> None:
        with lock:
            pass
        done.set()
        assert shared.get() == "made slowly"
        assert shared.close() == "made slowly"

    with lock:
        assert in_child(work) == 0
    done.set()
    thread.join()
