"""Runs the fake service as a server on loopback, for programs in any language."""

from __future__ import annotations

import argparse
import threading

from .replies import Fault
from .service import FakeService


def main() -> None:
    """Prints the server's URL, and serves until it is interrupted."""
    parser = argparse.ArgumentParser(prog=f"python -m {__package__}", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 for any free port (default)")
    faults = ", ".join(fault.value for fault in Fault)
    parser.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="OPERATION=FAULT",
        help=f"let an operation fail; one of {faults}",
    )
    given = parser.parse_args()
    service = FakeService()
    for each in given.fault:
        operation, _, fault = str(each).partition("=")
        try:
            service.on(operation).returns(Fault(fault))
        except ValueError as error:
            parser.error(str(error))
    try:
        with service.serve(given.port) as url:
            print(url, flush=True)
            threading.Event().wait()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
