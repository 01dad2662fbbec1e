"""What the operations of `notifications` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations


from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = [
    "Notification",
    "NotificationListResponse",
    "NotificationSettings",
    "NotificationUpdate",
    "WebhookCheck",
    "WebhookCheckResponse",
]


class Notification(Model, kw_only=True):
    """Events that one channel notifies."""

    enable_map: dict[str, bool] | None = None
    """Whether the channel notifies each event: `buildJobSuccess`, `buildJobFail`, `updateConfigJob`,
    `client.jobs.delete` and `forbiddenJob` (job disabled).
    """

    notice_type: str | None = None
    """Channel: `MESSAGE` (system message), `MAIL`, `WECOM`, `DING_TALK` or `FEISHU`."""

    param_config: str | None = _field(default_factory=_null)
    """Parameters of the channel (inferred). The form is not documented. The only known value is null (observed)."""


class NotificationListResponse(ResponseModel, kw_only=True):
    """Outcome with the notification settings of a job."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: list[Notification] | None = _field(default_factory=_null)
    """Settings, one item for a channel (observed). Not each channel has one: the sample of
    `client.notifications.list` lacks `FEISHU`, and that of `client.notifications.list_v3` also lacks `WECOM`
    (observed).
    """

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class NotificationSettings(Model, kw_only=True):
    """Events of one channel, and its switches."""

    enabled_event_type_names: list[str]
    """Events to enable: `updateConfigJob`, `client.jobs.delete` and `forbiddenJob`, when the job is disabled, in
    the sample of `client.notifications.update` (observed). Others are likely those that
    `client.notifications.list` returns: `buildJobSuccess` and `buildJobFail` (inferred).
    """

    notice_type: str
    """Channel, `MESSAGE` (system message) in the sample of `client.notifications.update` (observed). Others are
    likely those that `client.notifications.list` returns: `MAIL`, `WECOM`, `DING_TALK` and `FEISHU` (inferred).
    """

    param_config: str | None = None
    """Parameters of the channel (inferred). The form is not documented."""

    send_switch: str | None = None
    """Whether notifications are sent, as text, `true` or `false` (inferred)."""

    use_project_notice: str | None = None
    """Whether the notification settings of the project apply, as text, `true` or `false` (inferred)."""


class NotificationUpdate(Model, kw_only=True):
    """Events to enable for one channel."""

    enabled_event_type_names: list[str]
    """Events to enable: `updateConfigJob`, `client.jobs.delete` and `forbiddenJob`, when the job is disabled, in
    the sample of `client.notifications.update` (observed). Others are likely those that
    `client.notifications.list` returns: `buildJobSuccess` and `buildJobFail` (inferred).
    """

    notice_type: str
    """Channel, `MESSAGE` (system message) in the sample of `client.notifications.update` (observed). Others are
    likely those that `client.notifications.list` returns: `MAIL`, `WECOM`, `DING_TALK` and `FEISHU` (inferred).
    """

    param_config: str | None = None
    """Parameters of the channel (inferred). The form is not documented."""


class WebhookCheck(Model, kw_only=True):
    """Webhook URL to check, with its job and channel."""

    job_id: str
    """Job ID, 32 letters and digits. The job lists return it as `id`."""

    notice_type: str
    """Channel of the webhook, such as `DING_TALK` (observed). Huawei's definition lists message, mail, DingTalk,
    Feishu and WeChat, without their values; those of `client.notifications.list` are likely the same
    (inferred).
    """

    webhook_url: str
    """Webhook URL. It can contain an access token (observed), so keep it secret."""


class WebhookCheckResponse(ResponseModel, kw_only=True):
    """Outcome of the check of a webhook URL."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: str | None = _field(default_factory=_null)
    """Not documented. The only known value is null (observed)."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """
