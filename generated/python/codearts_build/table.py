"""The table of all operations."""

# Written by `python -m generator build`. Do not edit.

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Operation
from .operations import (
    account,
    builds,
    environments,
    files,
    groups,
    jobs,
    logs,
    notifications,
    permissions,
    records,
    recycle_bin,
    reports,
    templates,
)

OPERATIONS: Mapping[str, Operation[Any]] = {
    **account.OPERATIONS,
    **builds.OPERATIONS,
    **environments.OPERATIONS,
    **files.OPERATIONS,
    **groups.OPERATIONS,
    **jobs.OPERATIONS,
    **logs.OPERATIONS,
    **notifications.OPERATIONS,
    **permissions.OPERATIONS,
    **records.OPERATIONS,
    **recycle_bin.OPERATIONS,
    **reports.OPERATIONS,
    **templates.OPERATIONS,
}
"""Every operation by its `operationId`."""
