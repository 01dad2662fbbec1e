"""Notifications

Events of a job that send notifications, and their channels.
"""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Sequence


from ..operations import notifications as operations
from .._runtime.resource import AsyncResource, Resource, body_of
from ..models.common import JobSavedResponse, TextResponse
from ..models.notifications import NotificationListResponse, WebhookCheckResponse


class Notifications(Resource):
    """Notifications

    Events of a job that send notifications, and their channels.
    """

    def check_webhook(self, *, job_id: str, notice_type: str, webhook_url: str) -> WebhookCheckResponse:
        """Check whether a webhook URL is valid.

        Checks the webhook URL of a channel. `status` is `success` for a valid URL (inferred). How an invalid
        URL is reported, and whether the check sends a message to the channel, is not documented.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`.
            notice_type: Channel of the webhook: `MESSAGE` (system message), `MAIL`, `WECOM`, `DING_TALK` or
                `FEISHU`.
            webhook_url: Webhook URL. It can contain an access token (observed), so keep it secret.

        Returns:
            Outcome of the check.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: not safe. May send a second message to the channel: whether the check sends one is not
        documented.

        Manual: section 4.79, 检查 webhook 地址参数
            https://support.huaweicloud.com/api-codeci/CheckWebhookUrl.html

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

        Returns, by channel, which events of the job it notifies. `client.notifications.update` changes them
        (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Settings by channel.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.47, 获取通知信息
            https://support.huaweicloud.com/api-codeci/ShowJobNoticeConfigInfo.html

        Example:
            >>> response = client.notifications.list(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.LIST_NOTIFICATIONS, {"job_id": job_id})

    def set(
        self,
        *,
        job_id: str,
        enabled_event_type_names: Sequence[str],
        notice_type: str,
        param_config: str | None = None,
        send_switch: str | None = None,
        use_project_notice: str | None = None,
    ) -> TextResponse:
        """Set the events and switches of a channel.

        Enables events of the job for one channel, and sets whether notifications are sent and whether the
        settings of the project apply. `client.notifications.update` takes the same properties, and the manual
        has it. Read the result with `client.notifications.list` (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            enabled_event_type_names: Events to enable: `"buildJobSuccess"`, `"buildJobFail"`,
                `"updateConfigJob"`, `"deleteJob"` and `"forbiddenJob"` (job disabled) in samples (observed).
            notice_type: Channel: `MESSAGE` (system message), `MAIL`, `WECOM`, `DING_TALK` or `FEISHU`.
            param_config: Parameters of the notification. The form is not documented.
            send_switch: Whether notifications are sent, as text, `true` or `false` (inferred). The sample of
                Huawei's newer page has `true` without quotation marks (observed).
            use_project_notice: Whether the notification settings of the project apply, as text, `true` or
                `false` (inferred).

        Returns:
            The settings are stored.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Sets the same events and switches again (inferred).

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/UpdateNewNoticeNew.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.notifications.set(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     enabled_event_type_names=["buildJobFail"],
            ...     notice_type="MAIL",
            ... )
        """
        return self._call(
            operations.SET_NOTIFICATIONS,
            {"job_id": job_id},
            body_of(
                {
                    "enabled_event_type_names": enabled_event_type_names,
                    "notice_type": notice_type,
                    "param_config": param_config,
                    "send_switch": send_switch,
                    "use_project_notice": use_project_notice,
                }
            ),
        )

    def disable(self, *, job_id: str, notice_type: str) -> JobSavedResponse:
        """Disable the notifications of a channel.

        Disables the notifications of the job for one channel. `client.notifications.update` chooses single
        events.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            notice_type: Channel: system message, mail or DingTalk in the manual. Huawei's newer page has the
                values `MESSAGE` (system message), `MAIL`, `WECOM`, `DING_TALK` and `FEISHU`. The samples of
                both send `message` (observed).

        Returns:
            Job whose notifications were disabled.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the notifications disabled (inferred).

        Manual: section 4.26, 取消通知
            https://support.huaweicloud.com/api-codeci/DisableNotice.html

        Example:
            >>> response = client.notifications.disable(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     notice_type="message",
            ... )
        """
        return self._call(operations.DISABLE_NOTIFICATION, {"job_id": job_id, "notice_type": notice_type})

    def list_v3(self, *, job_id: str) -> NotificationListResponse:
        """List the notification settings of a job (v3).

        Returns, by channel, which events of the job it notifies. It is the older form of
        `client.notifications.list`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Settings by channel.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.24, 查询通知
            https://support.huaweicloud.com/api-codeci/ListNotice.html

        Example:
            >>> response = client.notifications.list_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.LIST_NOTIFICATIONS_V_3, {"job_id": job_id})

    def update(
        self,
        *,
        job_id: str,
        enabled_event_type_names: Sequence[str],
        notice_type: str,
        param_config: str | None = None,
        send_switch: str | None = None,
        use_project_notice: str | None = None,
    ) -> JobSavedResponse:
        """Update the events that a channel notifies.

        Enables events of the job for one channel. Other channels are unchanged (inferred). Whether an event
        that is not listed is disabled is not documented; read the result with `client.notifications.list`
        (inferred). The two switches are in Huawei's newer page, not in the manual.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            enabled_event_type_names: Events to enable: `"buildJobSuccess"`, `"buildJobFail"`,
                `"updateConfigJob"`, `"deleteJob"` and `"forbiddenJob"` (job disabled) in samples (observed).
            notice_type: Channel: `MESSAGE` (system message), `MAIL`, `WECOM`, `DING_TALK` or `FEISHU`.
            param_config: Parameters of the notification. The form is not documented.
            send_switch: Whether notifications are sent, as text, `true` or `false` (inferred). The sample of
                Huawei's newer page has `true` without quotation marks (observed).
            use_project_notice: Whether the notification settings of the project apply, as text, `true` or
                `false` (inferred).

        Returns:
            Job whose notifications were updated.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Enables the same events again (inferred).

        Manual: section 4.25, 更新通知
            https://support.huaweicloud.com/api-codeci/UpdateNotice.html

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
                    "send_switch": send_switch,
                    "use_project_notice": use_project_notice,
                }
            ),
        )


class AsyncNotifications(AsyncResource):
    """Notifications

    Events of a job that send notifications, and their channels.
    """

    async def check_webhook(self, *, job_id: str, notice_type: str, webhook_url: str) -> WebhookCheckResponse:
        """Check whether a webhook URL is valid.

        Checks the webhook URL of a channel. `status` is `success` for a valid URL (inferred). How an invalid
        URL is reported, and whether the check sends a message to the channel, is not documented.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`.
            notice_type: Channel of the webhook: `MESSAGE` (system message), `MAIL`, `WECOM`, `DING_TALK` or
                `FEISHU`.
            webhook_url: Webhook URL. It can contain an access token (observed), so keep it secret.

        Returns:
            Outcome of the check.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: not safe. May send a second message to the channel: whether the check sends one is not
        documented.

        Manual: section 4.79, 检查 webhook 地址参数
            https://support.huaweicloud.com/api-codeci/CheckWebhookUrl.html

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

        Returns, by channel, which events of the job it notifies. `client.notifications.update` changes them
        (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Settings by channel.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.47, 获取通知信息
            https://support.huaweicloud.com/api-codeci/ShowJobNoticeConfigInfo.html

        Example:
            >>> response = await client.notifications.list(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.LIST_NOTIFICATIONS, {"job_id": job_id})

    async def set(
        self,
        *,
        job_id: str,
        enabled_event_type_names: Sequence[str],
        notice_type: str,
        param_config: str | None = None,
        send_switch: str | None = None,
        use_project_notice: str | None = None,
    ) -> TextResponse:
        """Set the events and switches of a channel.

        Enables events of the job for one channel, and sets whether notifications are sent and whether the
        settings of the project apply. `client.notifications.update` takes the same properties, and the manual
        has it. Read the result with `client.notifications.list` (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            enabled_event_type_names: Events to enable: `"buildJobSuccess"`, `"buildJobFail"`,
                `"updateConfigJob"`, `"deleteJob"` and `"forbiddenJob"` (job disabled) in samples (observed).
            notice_type: Channel: `MESSAGE` (system message), `MAIL`, `WECOM`, `DING_TALK` or `FEISHU`.
            param_config: Parameters of the notification. The form is not documented.
            send_switch: Whether notifications are sent, as text, `true` or `false` (inferred). The sample of
                Huawei's newer page has `true` without quotation marks (observed).
            use_project_notice: Whether the notification settings of the project apply, as text, `true` or
                `false` (inferred).

        Returns:
            The settings are stored.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Sets the same events and switches again (inferred).

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/UpdateNewNoticeNew.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.notifications.set(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     enabled_event_type_names=["buildJobFail"],
            ...     notice_type="MAIL",
            ... )
        """
        return await self._call(
            operations.SET_NOTIFICATIONS,
            {"job_id": job_id},
            body_of(
                {
                    "enabled_event_type_names": enabled_event_type_names,
                    "notice_type": notice_type,
                    "param_config": param_config,
                    "send_switch": send_switch,
                    "use_project_notice": use_project_notice,
                }
            ),
        )

    async def disable(self, *, job_id: str, notice_type: str) -> JobSavedResponse:
        """Disable the notifications of a channel.

        Disables the notifications of the job for one channel. `client.notifications.update` chooses single
        events.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            notice_type: Channel: system message, mail or DingTalk in the manual. Huawei's newer page has the
                values `MESSAGE` (system message), `MAIL`, `WECOM`, `DING_TALK` and `FEISHU`. The samples of
                both send `message` (observed).

        Returns:
            Job whose notifications were disabled.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the notifications disabled (inferred).

        Manual: section 4.26, 取消通知
            https://support.huaweicloud.com/api-codeci/DisableNotice.html

        Example:
            >>> response = await client.notifications.disable(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     notice_type="message",
            ... )
        """
        return await self._call(operations.DISABLE_NOTIFICATION, {"job_id": job_id, "notice_type": notice_type})

    async def list_v3(self, *, job_id: str) -> NotificationListResponse:
        """List the notification settings of a job (v3).

        Returns, by channel, which events of the job it notifies. It is the older form of
        `client.notifications.list`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Settings by channel.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.24, 查询通知
            https://support.huaweicloud.com/api-codeci/ListNotice.html

        Example:
            >>> response = await client.notifications.list_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.LIST_NOTIFICATIONS_V_3, {"job_id": job_id})

    async def update(
        self,
        *,
        job_id: str,
        enabled_event_type_names: Sequence[str],
        notice_type: str,
        param_config: str | None = None,
        send_switch: str | None = None,
        use_project_notice: str | None = None,
    ) -> JobSavedResponse:
        """Update the events that a channel notifies.

        Enables events of the job for one channel. Other channels are unchanged (inferred). Whether an event
        that is not listed is disabled is not documented; read the result with `client.notifications.list`
        (inferred). The two switches are in Huawei's newer page, not in the manual.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            enabled_event_type_names: Events to enable: `"buildJobSuccess"`, `"buildJobFail"`,
                `"updateConfigJob"`, `"deleteJob"` and `"forbiddenJob"` (job disabled) in samples (observed).
            notice_type: Channel: `MESSAGE` (system message), `MAIL`, `WECOM`, `DING_TALK` or `FEISHU`.
            param_config: Parameters of the notification. The form is not documented.
            send_switch: Whether notifications are sent, as text, `true` or `false` (inferred). The sample of
                Huawei's newer page has `true` without quotation marks (observed).
            use_project_notice: Whether the notification settings of the project apply, as text, `true` or
                `false` (inferred).

        Returns:
            Job whose notifications were updated.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Enables the same events again (inferred).

        Manual: section 4.25, 更新通知
            https://support.huaweicloud.com/api-codeci/UpdateNotice.html

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
                    "send_switch": send_switch,
                    "use_project_notice": use_project_notice,
                }
            ),
        )
