"""Events of a job that send notifications, and their channels."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Sequence


from ..operations import notifications as operations
from .._runtime.resource import AsyncResource, Resource, body_of
from ..models.common import JobSavedResponse
from ..models.notifications import NotificationListResponse, WebhookCheckResponse


class Notifications(Resource):
    """Events of a job that send notifications, and their channels."""

    def check_webhook(self, *, job_id: str, notice_type: str, webhook_url: str) -> WebhookCheckResponse:
        """Check the webhook of a notification channel.

        Tells whether an address can serve as the webhook of a chat channel, before the channel is set up with
        it. It stores nothing. Whether a test message reaches the chat, the manual does not say.

        Args:
            job_id: Build job that is to notify through the webhook.
            notice_type: Channel that the webhook belongs to, such as `DING_TALK`, `WECOM` or `FEISHU`.
            webhook_url: Address that the chat gives for its robot. It holds the robot's token, so keep it
                secret.

        Returns:
            The address has been checked.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.79, 检查 webhook 地址参数

        Example:
            >>> response = client.notifications.check_webhook(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     notice_type="DING_TALK",
            ...     webhook_url="https://chat.example.com/robot/send?access_token=7b1f04c9e2",
            ... )
        """
        return self._call(
            operations.CHECK_WEBHOOK,
            {},
            body_of({"job_id": job_id, "notice_type": notice_type, "webhook_url": webhook_url}),
        )

    def list(self, *, job_id: str) -> NotificationListResponse:
        """List the notification settings of a job.

        Returns, channel by channel, which events of the job are notified. It returns settings, not messages
        that have been sent.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The settings of each channel.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.47, 获取通知信息

        Example:
            >>> response = client.notifications.list(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.LIST_NOTIFICATIONS, {"job_id": job_id})

    def disable(self, *, job_id: str, notice_type: str) -> JobSavedResponse:
        """Stop the notifications of a channel.

        Stops all notifications of the job through one channel. To stop some events alone, use
        `client.notifications.update`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            notice_type: Channel to stop, such as `MESSAGE`, `MAIL` or `DING_TALK`. The captured request writes
                `message`, in lower case.

        Returns:
            The channel has been stopped.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.26, 取消通知

        Example:
            >>> response = client.notifications.disable(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     notice_type="example",
            ... )
        """
        return self._call(operations.DISABLE_NOTIFICATION, {"job_id": job_id, "notice_type": notice_type})

    def list_v3(self, *, job_id: str) -> NotificationListResponse:
        """List the notification settings of a job (v3).

        Returns, channel by channel, which events of the job are notified: an older form of
        `client.notifications.list`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The settings of each channel.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.24, 查询通知

        Example:
            >>> response = client.notifications.list_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.LIST_NOTIFICATIONS_V_3, {"job_id": job_id})

    def update(
        self, *, job_id: str, enabled_event_type_names: Sequence[str], notice_type: str, param_config: str | None = None
    ) -> JobSavedResponse:
        """Set the events that a channel notifies.

        Sets for one channel which events of the job are notified. The other channels stay as they are. Whether
        events that are left out are switched off, the manual does not say; `client.notifications.list` shows
        what holds afterwards.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            enabled_event_type_names: Events to notify. Known events: `buildJobSuccess`, `buildJobFail`,
                `updateConfigJob`, `client.jobs.delete` and `forbiddenJob` (the job was disabled).
            notice_type: Channel to set, such as `MESSAGE` (system message), `MAIL`, `DING_TALK` or `WECOM`.
            param_config: Further settings of the channel, in a form that the manual does not give.

        Returns:
            The settings have been stored.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.25, 更新通知

        Example:
            >>> response = client.notifications.update(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     enabled_event_type_names=["buildJobFail"],
            ...     notice_type="MAIL",
            ... )
        """
        return self._call(
            operations.UPDATE_NOTIFICATION,
            {"job_id": job_id},
            body_of(
                {
                    "enabled_event_type_names": enabled_event_type_names,
                    "notice_type": notice_type,
                    "param_config": param_config,
                }
            ),
        )


class AsyncNotifications(AsyncResource):
    """Events of a job that send notifications, and their channels."""

    async def check_webhook(self, *, job_id: str, notice_type: str, webhook_url: str) -> WebhookCheckResponse:
        """Check the webhook of a notification channel.

        Tells whether an address can serve as the webhook of a chat channel, before the channel is set up with
        it. It stores nothing. Whether a test message reaches the chat, the manual does not say.

        Args:
            job_id: Build job that is to notify through the webhook.
            notice_type: Channel that the webhook belongs to, such as `DING_TALK`, `WECOM` or `FEISHU`.
            webhook_url: Address that the chat gives for its robot. It holds the robot's token, so keep it
                secret.

        Returns:
            The address has been checked.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.79, 检查 webhook 地址参数

        Example:
            >>> response = await client.notifications.check_webhook(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     notice_type="DING_TALK",
            ...     webhook_url="https://chat.example.com/robot/send?access_token=7b1f04c9e2",
            ... )
        """
        return await self._call(
            operations.CHECK_WEBHOOK,
            {},
            body_of({"job_id": job_id, "notice_type": notice_type, "webhook_url": webhook_url}),
        )

    async def list(self, *, job_id: str) -> NotificationListResponse:
        """List the notification settings of a job.

        Returns, channel by channel, which events of the job are notified. It returns settings, not messages
        that have been sent.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The settings of each channel.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.47, 获取通知信息

        Example:
            >>> response = await client.notifications.list(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.LIST_NOTIFICATIONS, {"job_id": job_id})

    async def disable(self, *, job_id: str, notice_type: str) -> JobSavedResponse:
        """Stop the notifications of a channel.

        Stops all notifications of the job through one channel. To stop some events alone, use
        `client.notifications.update`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            notice_type: Channel to stop, such as `MESSAGE`, `MAIL` or `DING_TALK`. The captured request writes
                `message`, in lower case.

        Returns:
            The channel has been stopped.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.26, 取消通知

        Example:
            >>> response = await client.notifications.disable(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     notice_type="example",
            ... )
        """
        return await self._call(operations.DISABLE_NOTIFICATION, {"job_id": job_id, "notice_type": notice_type})

    async def list_v3(self, *, job_id: str) -> NotificationListResponse:
        """List the notification settings of a job (v3).

        Returns, channel by channel, which events of the job are notified: an older form of
        `client.notifications.list`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The settings of each channel.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.24, 查询通知

        Example:
            >>> response = await client.notifications.list_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.LIST_NOTIFICATIONS_V_3, {"job_id": job_id})

    async def update(
        self, *, job_id: str, enabled_event_type_names: Sequence[str], notice_type: str, param_config: str | None = None
    ) -> JobSavedResponse:
        """Set the events that a channel notifies.

        Sets for one channel which events of the job are notified. The other channels stay as they are. Whether
        events that are left out are switched off, the manual does not say; `client.notifications.list` shows
        what holds afterwards.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            enabled_event_type_names: Events to notify. Known events: `buildJobSuccess`, `buildJobFail`,
                `updateConfigJob`, `client.jobs.delete` and `forbiddenJob` (the job was disabled).
            notice_type: Channel to set, such as `MESSAGE` (system message), `MAIL`, `DING_TALK` or `WECOM`.
            param_config: Further settings of the channel, in a form that the manual does not give.

        Returns:
            The settings have been stored.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.25, 更新通知

        Example:
            >>> response = await client.notifications.update(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     enabled_event_type_names=["buildJobFail"],
            ...     notice_type="MAIL",
            ... )
        """
        return await self._call(
            operations.UPDATE_NOTIFICATION,
            {"job_id": job_id},
            body_of(
                {
                    "enabled_event_type_names": enabled_event_type_names,
                    "notice_type": notice_type,
                    "param_config": param_config,
                }
            ),
        )
