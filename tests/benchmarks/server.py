"""A server for the client's bench: one process, HTTP/1.1 with keep-alive, response bodies made in advance.

It rejects a request without a signature, so that no side gains time by not signing.
"""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path
from typing import Any

BUNDLE = Path(__file__).parents[2] / "generated" / "openapi" / "openapi.json"
PAGES, JOBS_ON_A_PAGE = 200, 100
RUNNING = b'{"result": true}'


def pages(bundle: dict[str, Any], path: str, *keys: str) -> list[bytes]:
    """All pages of a list: the description's example, repeated with distinct jobs."""
    content = bundle["paths"][path]["get"]["responses"]["200"]["content"]
    made = []
    for first in range(0, PAGES * JOBS_ON_A_PAGE, JOBS_ON_A_PAGE):
        body = json.loads(json.dumps(content["application/json"]["example"]))
        *above, last = keys
        holder = body
        for key in above:
            holder = holder[key]
        (job,) = holder[last]
        holder[last] = [
            {**job, "id": f"{number:032x}", "job_name": f"{job['job_name']}-{number}"}
            for number in range(first, first + JOBS_ON_A_PAGE)
        ]
        holder["total"] = PAGES * JOBS_ON_A_PAGE
        made.append(json.dumps(body, ensure_ascii=False).encode())
    return made


class Connection(asyncio.Protocol):
    """Responds to GET requests, in order."""

    short: list[bytes]
    long: list[bytes]

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.left = b""

    def data_received(self, data: bytes) -> None:
        *requests, self.left = (self.left + data).split(b"\r\n\r\n")
        for request in requests:
            body = self.body_for(request.split(b" ", 2)[1])
            status = b"200 OK" if b"SDK-HMAC-SHA256" in request else b"401 Unauthorized"
            head = (
                b"HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                % (status, len(body))
            )
            self.transport.write(head + body)

    def body_for(self, target: bytes) -> bytes:
        found = re.search(rb"page_index=(\d+)", target)
        if found is None:
            return RUNNING
        return (self.long if target.startswith(b"/v1/job/list") else self.short)[
            int(found[1]) % PAGES
        ]


async def main() -> None:
    bundle = json.loads(BUNDLE.read_text(encoding="utf-8"))
    Connection.short = pages(bundle, "/v3/{project_id}/jobs", "jobs")
    Connection.long = pages(bundle, "/v1/job/list", "result", "job_list")
    server = await asyncio.get_running_loop().create_server(
        Connection, "127.0.0.1", 0, backlog=1024
    )
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
