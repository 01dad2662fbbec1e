"""Projects of OpenStack Identity v3 (Keystone) that the caller may use."""

from __future__ import annotations

from urllib.parse import parse_qsl

from .call import perform
from .dotted_paths import value_at
from .drivers import Flow
from .errors import InvalidResponseError
from .json_values import is_array
from .keystone import IdentityLogin, identity_url
from .models import Model
from .multiple_auth import MultipleAuth
from .operation import ExpectedResponse, Operation, Parameter
from .session import Session


class Project(Model):
    """A project of the identity service, the scope of tokens. A service may have other projects
    too.
    """

    id: str | None = None
    name: str | None = None
    description: str | None = None
    domain_id: str | None = None
    parent_id: str | None = None
    is_domain: bool | None = None
    enabled: bool | None = None
    links: dict[str, str | None] | None = None


class ProjectList(Model):
    """The projects that the caller may use."""

    projects: list[Project] | None = None
    links: dict[str, str | None] | None = None


LIST_PROJECTS: Operation[ProjectList] = Operation(
    id="identity/listProjects",  # a description may have a listProjects of its own
    method="GET",
    path="/v3/projects",
    parameters=(
        Parameter("name", "query", str),
        Parameter("page", "query", str),
        Parameter("per_page", "query", str),
    ),
    responses=(ExpectedResponse("200", "application/json", ProjectList),),
    security=(("any",),),
    idempotent=True,
    summary="List the projects that the caller may use",
)


def projects(session: Session, region: str | None, name: str | None = None) -> Flow[list[Project]]:
    """Returns the projects that the caller may use, from the identity service.

    Args:
        session: the client's.
        region: the client's, which selects the identity service.
        name: only the project of this name.
    """
    auth = session.auth
    if isinstance(auth, MultipleAuth):
        auth = next(
            (each for each in auth.members if isinstance(each, IdentityLogin)), auth.members[0]
        )
    login_url = auth.url if isinstance(auth, IdentityLogin) else None
    identity = session.with_base_url(identity_url(session.settings, region, login_url), auth)
    found: list[Project] = []
    params: dict[str, str | None] = {"name": name}
    asked: list[dict[str, str | None]] = []
    # A link to an earlier page ends the list.
    while params not in asked:
        asked.append(params)
        received = yield from perform(identity, LIST_PROJECTS, params)
        listed, following = value_at(received.value, "projects"), value_at(
            received.value, "links.next"
        )
        if not is_array(listed) and (
            listed is not None or not isinstance(received.value, ProjectList)
        ):
            raise InvalidResponseError(
                "the identity service returned no list of projects", body=received.response.content
            )
        found += listed or []
        if not following or not isinstance(following, str):
            break
        # Only the page parameters are used, so credentials go to no other host.
        query = dict(parse_qsl(following.partition("?")[2]))
        params = {"name": name, **{key: query[key] for key in ("page", "per_page") if key in query}}
    return found
