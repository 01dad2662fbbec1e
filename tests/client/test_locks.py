"""The lock of threads and tasks."""

from __future__ import annotations

import asyncio
import threading

from _runtime.lock import Lock


def test_lock_excludes_threads_and_tasks() -> None:
    lock, inside, most, entries = Lock(), 0, 0, 0

    def work() -> None:
        nonlocal inside, most, entries
        inside += 1
        most, entries = max(most, inside), entries + 1

    def done() -> None:
        nonlocal inside
        inside -= 1

    def thread() -> None:
        for _ in range(50):
            with lock:
                work()
                done()

    async def task() -> None:
        for _ in range(10):
            async with lock:
                work()
                await asyncio.sleep(0)
                done()

    async def loop() -> None:
        await asyncio.gather(*(task() for _ in range(10)))

    threads = [threading.Thread(target=thread) for _ in range(5)]
    threads += [threading.Thread(target=lambda: asyncio.run(loop())) for _ in range(3)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(20)
    assert (most, entries, inside) == (1, 5 * 50 + 3 * 100, 0)


def test_lock_is_passed_on_after_cancelled_wait() -> None:
    lock = Lock()

    async def hold() -> None:
        async with lock:
            await asyncio.sleep(0.05)

    async def cancelled() -> None:
        first = asyncio.create_task(hold())
        await asyncio.sleep(0)
        others = [asyncio.create_task(hold()) for _ in range(5)]
        await asyncio.sleep(0.01)
        for other in others[::2]:
            other.cancel()
        await first
        others[1].cancel()  # the lock has just been handed to it
        await asyncio.wait_for(others[3], 2)
        async with asyncio.timeout(1), lock:
            pass

    asyncio.run(cancelled())
