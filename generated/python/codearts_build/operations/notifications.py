"""The operations of `notifications`, as data."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, ExpectedResponse, Operation, Parameter
from ..models.common import ErrorBody, JobSavedResponse, TextResponse
from ..models.notifications import NotificationListResponse, NotificationUpdate, WebhookCheck, WebhookCheckResponse

_ERRORS_1 = (
    ExpectedResponse("400", "application/json", ErrorBody),
    ExpectedResponse("401", "application/json", ErrorBody),
    ExpectedResponse("403", "application/json", ErrorBody),
    ExpectedResponse("404", "application/json", ErrorBody),
    ExpectedResponse("422", "application/json", ErrorBody),
    ExpectedResponse("4XX", "application/json", ErrorBody),
    ExpectedResponse("500", "application/json", ErrorBody),
    ExpectedResponse("5XX", "application/json", ErrorBody),
)

CHECK_WEBHOOK: Operation[WebhookCheckResponse] = Operation(
    id="checkWebhook",
    method="POST",
    path="/v1/job/check/webhook-url",
    summary="Check whether a webhook URL is valid",
    security=(("token",), ("signature",)),
    body=Body("application/json", WebhookCheck, required=True),
    responses=(ExpectedResponse("200", "application/json", WebhookCheckResponse),),
    errors=_ERRORS_1,
)

LIST_NOTIFICATIONS: Operation[NotificationListResponse] = Operation(
    id="listNotifications",
    method="GET",
    path="/v1/job/{job_id}/notice",
    summary="List the notification settings of a job",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", NotificationListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

SET_NOTIFICATIONS: Operation[TextResponse] = Operation(
    id="setNotifications",
    method="PUT",
    path="/v1/job/{job_id}/notice",
    summary="Set the events and switches of a channel",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    body=Body("application/json", NotificationUpdate, required=True),
    responses=(ExpectedResponse("200", "application/json", TextResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

DISABLE_NOTIFICATION: Operation[JobSavedResponse] = Operation(
    id="disableNotification",
    method="POST",
    path="/v3/jobs/notice/{job_id}/disable",
    summary="Disable the notifications of a channel",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("notice_type", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", JobSavedResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_NOTIFICATIONS_V_3: Operation[NotificationListResponse] = Operation(
    id="listNotificationsV3",
    method="GET",
    path="/v3/jobs/notice/{job_id}/query",
    summary="List the notification settings of a job (v3)",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", NotificationListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

UPDATE_NOTIFICATION: Operation[JobSavedResponse] = Operation(
    id="updateNotification",
    method="POST",
    path="/v3/jobs/notice/{job_id}/update",
    summary="Update the events that a channel notifies",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    body=Body("application/json", NotificationUpdate, required=True),
    responses=(ExpectedResponse("200", "application/json", JobSavedResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)


OPERATIONS: Mapping[str, Operation[Any]] = {
    each.id: each
    for each in (
        CHECK_WEBHOOK,
        LIST_NOTIFICATIONS,
        SET_NOTIFICATIONS,
        DISABLE_NOTIFICATION,
        LIST_NOTIFICATIONS_V_3,
        UPDATE_NOTIFICATION,
    )
}
