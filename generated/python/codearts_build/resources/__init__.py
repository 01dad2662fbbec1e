"""Resources of the client, for threads and for asyncio."""

# Written by `python -m generator build`. Do not edit.

from typing import TYPE_CHECKING

from .._runtime.lazy_imports import lazy_names

if TYPE_CHECKING:
    from .account import AsyncAccount, Account
    from .builds import AsyncBuilds, Builds
    from .environments import AsyncEnvironments, Environments
    from .files import AsyncFiles, Files
    from .groups import AsyncGroups, Groups
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
    "AsyncGroups",
    "Groups",
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

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncAccount": "account",
            "Account": "account",
            "AsyncBuilds": "builds",
            "Builds": "builds",
            "AsyncEnvironments": "environments",
            "Environments": "environments",
            "AsyncFiles": "files",
            "Files": "files",
            "AsyncGroups": "groups",
            "Groups": "groups",
            "AsyncJobs": "jobs",
            "Jobs": "jobs",
            "AsyncLogs": "logs",
            "Logs": "logs",
            "AsyncNotifications": "notifications",
            "Notifications": "notifications",
            "AsyncPermissions": "permissions",
            "Permissions": "permissions",
            "AsyncRecords": "records",
            "Records": "records",
            "AsyncRecycleBin": "recycle_bin",
            "RecycleBin": "recycle_bin",
            "AsyncReports": "reports",
            "Reports": "reports",
            "AsyncTemplates": "templates",
            "Templates": "templates",
        },
    )
