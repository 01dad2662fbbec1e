"""What the operations of `notifications` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations


from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = ["Notification", "NotificationListResponse", "NotificationUpdate", "WebhookCheck", "WebhookCheckResponse"]


class Notification(Model, kw_only=True):
    """Events that one channel notifies."""

    enable_map: dict[str, bool] | None = None
    """Whether the channel notifies each event: `"buildJobSuccess"`, `"buildJobFail"`, `"updateConfigJob"`,
    `"deleteJob"` and `"forbiddenJob"` (job disabled) in samples (observed).
    """

    notice_type: str | None = None
    """Channel: `MESSAGE` (system message), `MAIL`, `WECOM`, `DING_TALK` or `FEISHU`."""

    param_config: str | None = _field(default_factory=_null)
    """Parameters of the notification. The form is not documented. The only known value is null (observed)."""


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


class NotificationUpdate(Model, kw_only=True):
    """Events to enable for one channel, and its switches."""

    enabled_event_type_names: list[str]
    """Events to enable: `"buildJobSuccess"`, `"buildJobFail"`, `"updateConfigJob"`, `"deleteJob"` and
    `"forbiddenJob"` (job disabled) in samples (observed).
    """

    notice_type: str
    """Channel: `MESSAGE` (system message), `MAIL`, `WECOM`, `DING_TALK` or `FEISHU`."""

    param_config: str | None = None
    """Parameters of the notification. The form is not documented."""

    send_switch: str | None = None
    """Whether notifications are sent, as text, `true` or `false` (inferred). The sample of Huawei's newer page has
    `true` without quotation marks (observed).
    """

    use_project_notice: str | None = None
    """Whether the notification settings of the project apply, as text, `true` or `false` (inferred)."""


class WebhookCheck(Model, kw_only=True):
    """Webhook URL to check, with its job and channel."""

    job_id: str
    """Job ID, 32 letters and digits. The job lists return it as `id`."""

    notice_type: str
    """Channel of the webhook: `MESSAGE` (system message), `MAIL`, `WECOM`, `DING_TALK` or `FEISHU`."""

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
    """Result, empty by default. Null in the manual's sample (observed)."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """
