"""The resources of the client, each a class of methods, and each once more for asyncio."""

# Written by `python -m generator build`. Do not edit.

from .account import AsyncAccount, Account
from .builds import AsyncBuilds, Builds
from .environments import AsyncEnvironments, Environments
from .files import AsyncFiles, Files
from .jobs import AsyncJobs, Jobs
from .logs import AsyncLogs, Logs
from .notifications import AsyncNotifications, Notifications
from .permissions import AsyncPermissions, Permissions
from .records import AsyncRecords, Records
from .recycle_bin import AsyncRecycleBin, RecycleBin
from .reports import AsyncReports, Reports
from .templates import AsyncTemplates, Templates

__all__ = [
    "AsyncAccount",
    "Account",
    "AsyncBuilds",
    "Builds",
    "AsyncEnvironments",
    "Environments",
    "AsyncFiles",
    "Files",
    "AsyncJobs",
    "Jobs",
    "AsyncLogs",
    "Logs",
    "AsyncNotifications",
    "Notifications",
    "AsyncPermissions",
    "Permissions",
    "AsyncRecords",
    "Records",
    "AsyncRecycleBin",
    "RecycleBin",
    "AsyncReports",
    "Reports",
    "AsyncTemplates",
    "Templates",
]
