"""The resources of the client, each a class of methods, and each once more for asyncio."""

# Written by `python -m generator build`. Do not edit.

from .jobs import AsyncJobs, Jobs
from .builds import AsyncBuilds, Builds
from .records import AsyncRecords, Records
from .logs import AsyncLogs, Logs
from .reports import AsyncReports, Reports
from .recycle_bin import AsyncRecycleBin, RecycleBin
from .notifications import AsyncNotifications, Notifications
from .templates import AsyncTemplates, Templates
from .files import AsyncFiles, Files
from .permissions import AsyncPermissions, Permissions
from .account import AsyncAccount, Account
from .environments import AsyncEnvironments, Environments

__all__ = [
    "AsyncJobs",
    "Jobs",
    "AsyncBuilds",
    "Builds",
    "AsyncRecords",
    "Records",
    "AsyncLogs",
    "Logs",
    "AsyncReports",
    "Reports",
    "AsyncRecycleBin",
    "RecycleBin",
    "AsyncNotifications",
    "Notifications",
    "AsyncTemplates",
    "Templates",
    "AsyncFiles",
    "Files",
    "AsyncPermissions",
    "Permissions",
    "AsyncAccount",
    "Account",
    "AsyncEnvironments",
    "Environments",
]
