"""Reads a growing text by offset."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

from .call import perform
from .caller import AsyncCaller, Caller
from .dotted_paths import is_same, number_of, value_at
from .drivers import Emit, EmittingFlow, Flow, Sleep
from .errors import InvalidResponseError, NoResponseError, ResponseError
from .operation import Operation
from .patience import Patience
from .session import Session

INTERVAL = 2.0
# A piece of so many bytes is a full one, if the service was asked for longer ones: it may have a
# limit of its own. Such a piece cannot be frequent if it is not full.
LONG_PIECE = 1 << 16


def follow(
    caller: Caller,
    operation: Operation[Any],
    params: Mapping[str, Any],
    *,
    interval: float | None = None,
) -> Iterator[str]:
    """Yields the pieces of a growing text until its end.

    After a full piece the next one is read at once. Throttling and failures that may pass do not
    end it: they are an error only if they last.

    Args:
        caller: performs the calls.
        operation: an operation with a follower.
        params: as of the operation; the offset is the start.
        interval: seconds to wait after a piece that is not full; None for 2.

    Raises:
        ValueError: interval is not positive.
        InvalidResponseError: more text is announced, but not where it begins.
    """
    return caller.iterate(follow_steps(caller.session, operation, params, interval))


def async_follow(
    caller: AsyncCaller,
    operation: Operation[Any],
    params: Mapping[str, Any],
    *,
    interval: float | None = None,
) -> AsyncIterator[str]:
    """Yields as `follow`, for event loops."""
    return caller.iterate(follow_steps(caller.session, operation, params, interval))


def follow_steps(
    session: Session, operation: Operation[Any], params: Mapping[str, Any], interval: float | None
) -> EmittingFlow:
    """Returns the flow of `follow`. Arguments are checked before anything is sent."""
    if interval is not None and not 0 < interval < float("inf"):
        raise ValueError("interval must be positive")
    reader = TextReader(operation, params, INTERVAL if interval is None else interval)
    return _follow_steps(session, reader)


def _follow_steps(session: Session, reader: TextReader) -> EmittingFlow:
    while reader.has_more:
        content = yield from reader.read(session)
        if content:
            yield Emit([content])
        if reader.has_more and reader.pause:
            yield Sleep(reader.pause)


class TextReader:
    """Reads a growing text piece by piece.

    `has_more` is whether more text is announced, `pause` the seconds until the next piece should be
    read, and `is_failing` whether the last call failed.
    """

    def __init__(
        self, operation: Operation[Any], params: Mapping[str, Any], interval: float
    ) -> None:
        if operation.follower is None:
            raise ValueError(f"{operation.id} cannot be followed")
        self._operation, self._follower = operation, operation.follower
        self._values = {name: value for name, value in params.items() if value is not None}
        self._values.setdefault(self._follower.offset, self._follower.first)
        types = {each.name: each.type for each in operation.parameters}
        self._is_text = types.get(self._follower.offset) is str
        asked = number_of(self._values.get(self._follower.size)) or self._follower.default_size
        self._full = min(asked or LONG_PIECE, LONG_PIECE)
        self.interval = interval
        self._patience = Patience(interval, self._follower.grace)
        self.has_more, self.is_failing, self.pause = True, False, interval

    def read(self, session: Session) -> Flow[str]:
        """Returns steps that read the next piece; it is empty if an error may pass.

        Raises:
            ClientError: an error that does not pass, or has lasted too long.
        """
        try:
            received = yield from perform(session, self._operation, self._values)
        except (NoResponseError, ResponseError) as error:
            self.is_failing = True
            self.pause = self._patience.pause(error)
            return ""
        self.is_failing = False
        self._patience.reset()
        found = value_at(received.value, self._follower.content)
        content = found if isinstance(found, str) else ""
        self.has_more = is_same(value_at(received.value, self._follower.more), True)
        begin = number_of(self._values[self._follower.offset]) or 0
        end = number_of(value_at(received.value, self._follower.next))
        if self.has_more and (end is None or (content and end <= begin)):
            came = "has no offset" if end is None else f"stays at {end}"
            reason = (
                f"{self._operation.id}: more text is announced, but {self._follower.next} {came}"
            )
            raise InvalidResponseError(reason, body=received.response.content)
        length = len(content)
        if end is not None and end > begin:
            self._values[self._follower.offset] = str(end) if self._is_text else end
            length = max(length, end - begin)
        is_full = bool(content) and length >= self._full
        self.pause = 0.0 if is_full else self.interval
        return content
