"""Forwards to `tests.helpers.descriptions` until the tests of the client import from there."""

from tests.helpers.descriptions import *  # noqa: F403
