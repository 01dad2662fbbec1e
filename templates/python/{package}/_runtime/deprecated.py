"""`deprecated`, as `warnings.deprecated` of Python 3.13 has it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
elif sys.version_info >= (3, 13):
    from warnings import deprecated as deprecated
else:
    import functools
    import warnings

    def deprecated(message, /):
        """Returns a decorator: calls then give a DeprecationWarning with `message`."""

        def mark(function):
            @functools.wraps(function)
            def call(*arguments, **keywords):
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return function(*arguments, **keywords)

            call.__deprecated__ = function.__deprecated__ = message
            return call

        return mark


__all__ = ["deprecated"]
