"""The account, people, jobs and builds of all examples, read from the tables of spec/README.md."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

CHINA = timezone(timedelta(hours=8))
ID = re.compile(
    r"(?<![0-9A-Za-z])(?:[0-9a-f]{40}|[0-9a-f]{32}|[0-9a-f]{24}"
    r"|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9A-Za-z])"
)
TIMES = ("created", "scheduled", "queued", "runnable", "started", "finished")
FORMS = (
    "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%b %d, %Y %I:%M:%S %p", "%Y-%m-%dT%H:%M:%S.%f%z",
    "%Y-%m-%dT%H:%M:%S%z", "%Y/%m/%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d", "%Y/%m/%d",
)  # fmt: skip

Row = dict[str, str]


def time_of(value: object) -> datetime | None:
    """Returns the time that `value` gives in any form of the service, without fractions; or None."""
    if isinstance(value, bool) or value is None:
        return None
    text = str(value).strip()
    if re.fullmatch(r"\d{10}|\d{13}", text):
        return datetime.fromtimestamp(int(text[:10]), CHINA)
    for form in FORMS:
        try:
            parsed = datetime.strptime(text, form)
        except ValueError:
            continue
        zoned = parsed if parsed.tzinfo else parsed.replace(tzinfo=CHINA)
        return zoned.astimezone(CHINA).replace(microsecond=0)
    return None


@dataclass
class Build:
    """One row of the table of builds."""

    job: str
    number: int
    daily: str
    record: str
    result: str
    trigger: str
    user: str
    commit: str
    message: str
    times: dict[str, datetime]

    def milliseconds(self, name: str) -> int | None:
        """Returns the build time, waiting time or duration; None if the build never ran."""
        try:
            build = self.times["finished"] - self.times["started"]
            waiting = self.times["started"] - self.times["queued"]
        except KeyError:
            return None
        span = {"build": build, "waiting": waiting, "duration": build + waiting}[name]
        return int(span.total_seconds()) * 1000


@dataclass
class World:
    """The tables as records, each with the names that properties have in examples."""

    users: list[Row]
    projects: list[Row]
    jobs: list[Row]
    templates: list[Row]
    files: list[Row]
    builds: list[Build]
    account: Row
    commits: dict[str, str]
    ids: set[str]
    other_ids: set[str]
    values: set[str]
    pages: dict[str, str]
    started: int  # the build that `runJob` starts

    def job(self, key: object) -> Row | None:
        """Returns the job with the ID, name or build project `key`."""
        for job in self.jobs:
            if key and key in (job["id"], job["name"], job["build_project"]):
                return job
        return None

    def build(self, job: str, number: object) -> Build | None:
        """Returns a build of the job named `job` by number or daily number."""
        text = str(number).lstrip("#")
        for build in self.builds:
            if build.job == job and text in (str(build.number), build.daily):
                return build
        return None

    def record(self, record: object) -> Build | None:
        """Returns the build with the record ID `record`."""
        return next((build for build in self.builds if build.record == record), None)

    def latest(self, job: str) -> Build | None:
        """Returns the latest build of a job where its state is shown: before `runJob`."""
        found = [each for each in self.builds if each.job == job and each.number != self.started]
        return max(found, key=lambda build: build.number, default=None)


def tables(text: str) -> list[list[Row]]:
    """Returns the Markdown tables of `text`, each row a dict by the names of columns."""
    found: list[list[Row]] = []
    header: list[str] = []
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not line.startswith("|"):
            header = []
        elif not header:
            header = cells
            found.append([])
        elif set(line) - set("|-: "):
            found[-1].append(dict(zip(header, cells, strict=True)))
    return found


def plain(cell: str) -> str:
    return cell.replace("`", "").strip()


def read_world(readme: str) -> World:
    """Reads the section "Examples" of `readme`."""
    section = readme.split("## Examples", 1)[1].split("\n## ", 1)[0]
    by_kind: dict[str, list[Row]] = {}
    for table in tables(section):
        names = list(table[0])
        by_kind["build" if "number" in names else names[0]] = table
    account = by_kind["account"][0]
    other = by_kind["other"]
    started = re.search(r"Build (\d+) is the one that `runJob` starts", section)
    commits = {plain(row["commit"]): row["message"] for row in by_kind["commit"]}
    return World(
        users=[
            {"id": plain(row["user"]), "name": row["user name"], "nickname": row["nickname"]}
            for row in by_kind["user"]
        ],
        projects=[{"id": plain(row["project"]), "name": row["name"]} for row in by_kind["project"]],
        jobs=[job_row(row) for row in by_kind["job"]],
        templates=[template_row(row["value"]) for row in other if "template" in row["other"]],
        files=[
            dict(zip(("id", "name"), plain(row["value"]).split(" ", 1), strict=True))
            for row in other
            if re.fullmatch(r"(\w+ )?file", row["other"])
        ],
        builds=[build_row(row, commits) for row in by_kind["build"]],
        account={"id": plain(account["account"]), "name": account["name"], **account},
        commits=commits,
        ids=set(ID.findall(section)),
        other_ids={each for row in other for each in ID.findall(row["value"])},
        values=words(other),
        pages={row["other"]: plain(row["value"]) for row in other},
        started=int(started[1]) if started else 0,
    )


def words(rows: list[Row]) -> set[str]:
    """Returns the parts of the values of `rows`, with and without backticks."""
    found = set()
    for row in rows:
        found |= {each.strip() for each in re.split(r"[`,]", row["value"])}
        found |= set(plain(row["value"]).split())
    return found


def job_row(row: Row) -> Row:
    repository, repository_id = plain(row["repository"]).split(" ")
    disabled = re.search(r"disabled (\S+ \S+) by ([\w.]+)", row["state"])
    deleted = re.search(r"deleted (\S+ [\d:]+)", row["state"])
    return {
        "id": plain(row["job"]),
        "name": row["name"],
        "project": row["project"],
        "build_project": plain(row["build project"]),
        "repository": repository,
        "repository_id": repository_id,
        "branch": row["branch"],
        "created": row["created"],
        "disabled": disabled[1] if disabled else "",
        "disabled_by": disabled[2] if disabled else "",
        "deleted": deleted[1] if deleted else "",
    }


def template_row(cell: str) -> Row:
    uuid = re.search(r"uuid `([^`]+)`", cell)
    number = re.search(r"id `([0-9a-f]{24})`", cell)
    name = re.search(r", ([^`,]+)$", cell)
    found = {"uuid": uuid, "id": number, "name": name}
    return {key: match[1] for key, match in found.items() if match}


def build_row(row: Row, commits: dict[str, str]) -> Build:
    created = datetime.strptime(row["created"], FORMS[0]).replace(tzinfo=CHINA)
    times = {"created": created}
    for name in TIMES[1:]:
        if row[name]:
            hour, minute, second = map(int, row[name].split(":"))
            times[name] = created.replace(hour=hour, minute=minute, second=second)
    commit = plain(row["commit"])
    return Build(
        job=row["job"],
        number=int(row["number"]),
        daily=row["daily number"],
        record=plain(row["record"]),
        result=row["result"],
        trigger=row["trigger"],
        user=row["user"],
        commit=commit,
        message=commits.get(commit, ""),
        times=times,
    )
