"""A fake of the service, for tests of programs that use the client."""

from typing import TYPE_CHECKING

from .._runtime.lazy_imports import lazy_names

if TYPE_CHECKING:
    from .calls import Call
    from .expectations import Expectation, UnexpectedCallError
    from .replies import Fault, Reply, error
    from .service import FakeService

__all__ = ["Call", "Expectation", "FakeService", "Fault", "Reply", "UnexpectedCallError", "error"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Call": "calls",
            "Expectation": "expectations",
            "FakeService": "service",
            "Fault": "replies",
            "Reply": "replies",
            "UnexpectedCallError": "expectations",
            "error": "replies",
        },
    )
