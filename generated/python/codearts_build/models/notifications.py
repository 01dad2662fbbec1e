"""What the operations of `notifications` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations


from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = ["Notification", "NotificationListResponse", "NotificationUpdate", "WebhookCheck", "WebhookCheckResponse"]


class Notification(Model, kw_only=True):
    """What one channel notifies."""

    enable_map: dict[str, bool] | None = None
    """For each event, whether the channel notifies it. Known events: `buildJobSuccess`, `buildJobFail`,
    `updateConfigJob`, `client.jobs.delete` and `forbiddenJob` (the job was disabled).
    """

    notice_type: str | None = None
    """Channel: `MESSAGE` (system message), `MAIL`, `WECOM`, `DING_TALK` or `FEISHU`."""

    param_config: str | None = _field(default_factory=_null)
    """Further settings of the channel, in a form that the manual does not give. Null in the captured answers."""


class NotificationListResponse(ResponseModel, kw_only=True):
    """An outcome with the notification settings of a job."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: list[Notification] | None = _field(default_factory=_null)
    """The settings, one item for each channel."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class NotificationUpdate(Model, kw_only=True):
    """What one channel is to notify."""

    enabled_event_type_names: list[str]
    """Events to notify. Known events: `buildJobSuccess`, `buildJobFail`, `updateConfigJob`, `client.jobs.delete`
    and `forbiddenJob` (the job was disabled).
    """

    notice_type: str
    """Channel to set, such as `MESSAGE` (system message), `MAIL`, `DING_TALK` or `WECOM`."""

    param_config: str | None = None
    """Further settings of the channel, in a form that the manual does not give."""


class WebhookCheck(Model, kw_only=True):
    """A webhook to check."""

    job_id: str
    """Build job that is to notify through the webhook."""

    notice_type: str
    """Channel that the webhook belongs to, such as `DING_TALK`, `WECOM` or `FEISHU`."""

    webhook_url: str
    """Address that the chat gives for its robot. It holds the robot's token, so keep it secret."""


class WebhookCheckResponse(ResponseModel, kw_only=True):
    """The outcome of checking a webhook."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: str | None = _field(default_factory=_null)
    """Null in the captured answer; whether the webhook is good, `status` and `error` tell."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """
