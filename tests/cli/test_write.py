"""The output folder after a build that was killed, failed, ran twice at once, or found edited files."""

from __future__ import annotations

import fcntl
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.findings import InputError, InvalidDescription
from generator.write import Trees, differences, write
from tests.helpers.paths import ROOT

# Writes the trees given on standard input, with the exit statuses of the command line. Prints a line when it begins,
# so that a test can kill it after that.
PROGRAM = """
import json, sys
from generator.findings import InvalidDescription, InputError
from generator.write import write
from pathlib import Path
trees, out = json.loads(sys.stdin.readline()), Path(sys.argv[1])
print("begins", flush=True)
try:
    print(len(write(trees, out)))
except InvalidDescription as refused:
    print(*refused.findings, sep="\\n", file=sys.stderr)
    sys.exit(1)
except InputError as unusable:
    print(unusable, file=sys.stderr)
    sys.exit(2)
"""


def trees(version: int, size: int = 100) -> dict[str, dict[str, str]]:
    """Three targets of a version, with files that are unchanged, changed, added and removed."""
    return {
        target: {
            "same.txt": "same\n",
            "changed.txt": f"{version}\n" * size,
            "deep/er/changed.txt": f"{version}\n" * size,
            f"of/{version}.txt": "new\n",
        }
        for target in ("openapi", "python", "reference")
    }


def content(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def expected(made: Trees, tmp_path: Path) -> dict[str, bytes]:
    """Contents of a folder after one build without interruption."""
    folder = Path(tempfile.mkdtemp(dir=tmp_path)) / "out"
    write(made, folder)
    return content(folder)


def started(
    made: Trees, out: Path, python: str = sys.executable, **options: Any
) -> subprocess.Popen[str]:
    process: subprocess.Popen[str] = subprocess.Popen(
        [python, "-c", PROGRAM, str(out)],
        text=True, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options,
    )  # fmt: skip
    assert process.stdin
    process.stdin.write(json.dumps(made) + "\n")
    process.stdin.flush()
    return process


def leftovers(out: Path) -> list[str]:
    return [path.name for path in out.parent.rglob("*") if ".build-" in path.name]


# -- killed -----------------------------------------------------------------------


def killed_at(moment: int, work: Callable[[], object]) -> bool:
    """Runs `work` in a child process that is killed before its file operation number `moment`."""
    child = os.fork()
    if not child:
        left = moment

        def hook(event: str, arguments: object) -> None:
            nonlocal left
            if event.startswith(("open", "os.", "shutil.", "ctypes.call")):
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        status = 3
        try:
            sys.addaudithook(hook)
            work()
            status = 0
        finally:
            os._exit(status)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, -signal.SIGKILL)
    return code != 0


def kill_moments(work: Callable[[], object], prepare: Callable[[], object]) -> Iterator[int]:
    """Kills `work` at each file operation in turn, each time after `prepare`, until it ends by itself."""
    for moment in range(1, 2_000):
        prepare()
        if not killed_at(moment, work):
            assert moment > 20
            return
        yield moment
    raise AssertionError("the work has no end")


def test_write_killed_at_any_step_leaves_old_or_new_tree(tmp_path: Path) -> None:
    out = tmp_path / "work" / "out"
    old, new = expected(trees(1), tmp_path), expected(trees(2), tmp_path)
    seen = set()
    for moment in kill_moments(lambda: write(trees(2), out), lambda: write(trees(1), out)):
        found = content(out)
        assert found in (old, new), moment
        seen.add(found == new)
        write(trees(2), out)
        assert content(out) == new and not leftovers(out)
    assert seen == {False, True}


def test_first_write_killed_at_any_step_leaves_nothing_or_new_tree(tmp_path: Path) -> None:
    out = tmp_path / "work" / "out"
    new = expected(trees(1), tmp_path)
    for _ in kill_moments(
        lambda: write(trees(1), out), lambda: shutil.rmtree(out.parent, ignore_errors=True)
    ):
        assert not out.exists() or content(out) == new
        write(trees(1), out)
        assert content(out) == new and not leftovers(out)


@pytest.mark.proof
def test_write_killed_next_to_foreign_files_leaves_each_target_old_or_new(
    tmp_path: Path,
) -> None:
    out = tmp_path / "work" / "out"
    old, new = expected(trees(1), tmp_path), expected(trees(2), tmp_path)
    write(trees(1), out)
    (out / "mine").mkdir()
    (out / "mine/notes.txt").write_text("mine")
    for moment in kill_moments(lambda: write(trees(2), out), lambda: write(trees(1), out)):
        found = content(out)
        assert found.pop("mine/notes.txt") == b"mine"
        for target in trees(1):
            state, before, after = (
                {k: v for k, v in each.items() if k.startswith(f"{target}/")}
                for each in (found, old, new)
            )
            assert state in (before, after), (moment, target)
        write(trees(2), out)
        assert content(out) == new | {"mine/notes.txt": b"mine"} and not leftovers(out)


@pytest.mark.parametrize("kills", [12, pytest.param(200, marks=pytest.mark.proof)])
def test_write_killed_at_random_time_leaves_old_or_new_tree(kills: int, tmp_path: Path) -> None:
    """Kills real processes at random times, instead of at known steps."""
    out = tmp_path / "work" / "out"
    many = [{name: files | {f"n/{i}.txt": f"{version} {i}" for i in range(100)} for name, files in trees(version).items()}
            for version in (1, 2)]  # fmt: skip
    whole = [expected(each, tmp_path) for each in many]
    write(many[0], out)
    for count in range(kills):
        process = started(many[(count + 1) % 2], out)
        assert process.stdout and process.stdout.readline() == "begins\n"
        time.sleep(random.uniform(0, 0.06))
        process.kill()
        process.communicate()
        assert content(out) in whole, count
    write(many[0], out)
    assert content(out) == whole[0] and not leftovers(out)


# -- concurrent ----------------------------------------------------------------------


def test_concurrent_writes_do_not_mix(tmp_path: Path) -> None:
    out = tmp_path / "work" / "out"
    write(trees(0), out)
    processes = [started(trees(version, 20_000), out) for version in range(1, 6)]
    for process in processes:
        _, errors = process.communicate()
        assert process.returncode == 0, errors
    assert content(out) in [expected(trees(version, 20_000), tmp_path) for version in range(1, 6)]


def test_second_write_reports_that_it_waits(tmp_path: Path) -> None:
    out = tmp_path / "work" / "out"
    write(trees(1), out)
    descriptor = os.open(out.parent, os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    process = started(trees(2), out)
    assert (
        process.stderr
        and process.stderr.readline() == f"{out}: waiting for another build to write\n"
    )
    assert content(out) == expected(trees(1), tmp_path)
    os.close(descriptor)
    assert process.wait() == 0
    assert content(out) == expected(trees(2), tmp_path)


# -- failed ---------------------------------------------------------------------


def assert_failed_and_unchanged(
    process: subprocess.Popen[str], out: Path, before: dict[str, bytes]
) -> None:
    _, errors = process.communicate()
    assert process.returncode == 2 and errors.count("\n") == 1, errors
    assert errors.startswith(f"{out}: cannot be written: ") and "unchanged" in errors
    assert content(out) == before and not leftovers(out)


def test_write_over_file_size_limit_keeps_old_tree(tmp_path: Path) -> None:
    out = tmp_path / "work" / "out"
    write(trees(1), out)
    before = content(out)
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))  # noqa: E731
    assert_failed_and_unchanged(started(trees(2, 20_000), out, preexec_fn=limit), out, before)


def test_write_to_full_disk_keeps_old_tree(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(disk)], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("no file system may be mounted here")
    try:
        out = disk / "out"
        write(trees(1), out)
        before = content(out)
        assert_failed_and_unchanged(started(trees(2, 200_000), out), out, before)
        write(trees(2), out)
        assert content(out) == expected(trees(2), tmp_path)
        # The next build removes what a killed build left behind.
        (disk / ".out.build-0123456789abcdef").mkdir()
        (disk / ".out.build-0123456789abcdef/big").write_bytes(b"x" * 700_000)
        write(trees(3, 40_000), out)
        assert content(out) == expected(trees(3, 40_000), tmp_path)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize("how", ["-t tmpfs none", "--bind out"])
def test_write_to_mount_point_succeeds(how: str, tmp_path: Path) -> None:
    """A mount point cannot be renamed, so each target is replaced by itself."""
    out = tmp_path / "out"
    out.mkdir()
    if subprocess.run(["mount", *how.split(), "out"], cwd=tmp_path, capture_output=True).returncode:
        pytest.skip("no file system may be mounted here")
    try:
        for version in (1, 2):
            write(trees(version), out)
            assert content(out) == expected(trees(version), tmp_path)
            assert not leftovers(out)
    finally:
        subprocess.run(["umount", str(out)], check=True)


def test_write_into_read_only_mount_raises_error(tmp_path: Path) -> None:
    around = tmp_path / "around"
    around.mkdir()
    if subprocess.run(
        ["mount", "--bind", str(around), str(around)], capture_output=True
    ).returncode:
        pytest.skip("no file system may be mounted here")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(around)], check=True)
        with pytest.raises(InputError, match="Read-only file system"):
            write(trees(1), around / "out")
    finally:
        subprocess.run(["umount", str(around)], check=True)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that other users can access."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def unprivileged_user() -> dict[str, Any]:
    """Options that run a process as an unprivileged user."""
    if os.getuid():
        return {}
    options: dict[str, Any] = {
        "user": 65534,
        "group": 65534,
        "env": os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
    }
    for python in (sys.executable, shutil.which("python3", path="/usr/bin:/usr/local/bin") or ""):
        try:
            subprocess.run(
                [python, "-c", "import generator.write"],
                cwd=ROOT,
                check=True,
                capture_output=True,
                **options,
            )
        except (OSError, subprocess.CalledProcessError):
            continue
        return {"python": python, **options}
    pytest.skip("other users do not reach the generator here")


def test_write_without_permission_keeps_old_tree(
    open_folder: Path, unprivileged_user: dict[str, Any]
) -> None:
    out = open_folder / "work" / "out"
    write(trees(1), out)
    before = content(out)
    for folder in (out, out.parent):
        folder.chmod(0o555)
    assert_failed_and_unchanged(started(trees(2), out, **unprivileged_user), out, before)


def test_write_in_read_only_parent_succeeds(
    open_folder: Path, unprivileged_user: dict[str, Any]
) -> None:
    out = open_folder / "work" / "out"
    write(trees(1), out)
    if unprivileged_user:
        for path in [out, *out.rglob("*")]:
            os.chown(path, 65534, 65534)
    out.parent.chmod(0o555)
    process = started(trees(2), out, **unprivileged_user)
    assert process.wait() == 0
    assert content(out) == expected(trees(2), open_folder)


@pytest.mark.parametrize("place", ["", "/python", "/python/deep"])
def test_write_with_file_in_place_of_folder_raises_error_and_keeps_file(
    place: str, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    way = tmp_path / f"out{place}"
    way.parent.mkdir(parents=True, exist_ok=True)
    way.write_text("mine")
    with pytest.raises((InputError, InvalidDescription)):
        write(trees(1), out)
    assert way.read_text() == "mine" and not leftovers(out) and len(content(tmp_path)) == 1


def test_write_follows_link_to_output_but_not_to_target(tmp_path: Path) -> None:
    """The output folder may be a link; a target may not, because a folder would replace it."""
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to("real")
    write(trees(1), tmp_path / "out")
    assert (tmp_path / "out").is_symlink() and content(tmp_path / "real") == expected(
        trees(1), tmp_path
    )
    os.rename(tmp_path / "real/python", tmp_path / "python")
    (tmp_path / "real/python").symlink_to(tmp_path / "python")
    with pytest.raises(InputError, match="python is not a folder"):
        write(trees(2), tmp_path / "out")
    assert (tmp_path / "python/changed.txt").read_text()[0] == "1"


# -- edited by hand -----------------------------------------------------------------


def edited(out: Path) -> list[str]:
    """Paths that the next write reports as edited."""
    before = content(out)
    with pytest.raises(InvalidDescription) as refused:
        write(trees(2), out)
    assert content(out) == before and not leftovers(out)
    return [finding.position.file.removeprefix(f"{out}/") for finding in refused.value.findings]


def test_edited_files_are_reported_and_kept_without_force(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(trees(1), out)
    (out / "python/changed.txt").write_text("by hand")
    (out / "reference/same.txt").write_text("by hand")
    (out / "openapi/stray.txt").write_text("by hand")
    (out / "openapi/link").symlink_to("..")
    (out / "openapi/same.txt").unlink()  # a deleted file, which is no edit
    assert edited(out) == [
        "openapi/link",
        "openapi/stray.txt",
        "python/changed.txt",
        "reference/same.txt",
    ]
    found = {each.path: each.is_edited for each in differences(trees(1), out)}
    assert found == {path: True for path in edited(out)} | {"openapi/same.txt": False}
    write(trees(2), out, force=True)
    assert content(out) == expected(trees(2), tmp_path)


def test_edit_equal_to_new_output_is_not_reported(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(trees(1), out)
    (out / "python/changed.txt").write_text(trees(2)["python"]["changed.txt"])
    write(trees(2), out)
    assert content(out) == expected(trees(2), tmp_path)


def test_write_to_folder_with_foreign_files_is_rejected(tmp_path: Path) -> None:
    out = tmp_path / "documents"
    (out / "python").mkdir(parents=True)
    (out / "python/thesis.py").write_text("mine")
    (out / "letters").mkdir()
    assert edited(out) == ["python/thesis.py"]


def test_report_of_many_foreign_files_is_truncated(tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "python").mkdir(parents=True)
    for count in range(60):
        (out / f"python/{count}.txt").write_text("mine")
    assert len(edited(out)) == 51
    (out / "python").rename(tmp_path / "python")
    write(trees(1), out)
    assert not any(each.kind != "missing" for each in differences(trees(1), out))


def test_lost_manifest_is_written_again(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(trees(1), out)
    (out / ".manifest").unlink()
    assert [(each.path, each.kind) for each in differences(trees(1), out)] == [
        (".manifest", "missing")
    ]
    write(trees(1), out)
    assert content(out) == expected(trees(1), tmp_path)


def test_manifest_is_readable_by_sha256sum(tmp_path: Path) -> None:
    write(trees(1), tmp_path / "out")
    command = ["sha256sum", "--check", "--strict", "--quiet", ".manifest"]
    assert subprocess.run(command, cwd=tmp_path / "out", capture_output=True).returncode == 0


def git(folder: Path, *arguments: str) -> None:
    names = {
        f"GIT_{who}_{what}": "x@example.org"
        for who in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    subprocess.run(
        ["git", "-C", folder, *arguments], check=True, capture_output=True, env=os.environ | names
    )


def test_fresh_git_clone_has_no_differences(tmp_path: Path) -> None:
    write(trees(1), tmp_path / "one/out")
    git(tmp_path / "one", "init", "-q")
    git(tmp_path / "one", "add", "-A")
    git(tmp_path / "one", "commit", "-qm", "one")
    for count, options in enumerate(([], ["-c", "core.autocrlf=true"])):
        git(tmp_path, *options, "clone", "-q", "one", f"clone{count}")
        out = tmp_path / f"clone{count}/out"
        if options:
            assert b"\r\n" in (out / "python/changed.txt").read_bytes()
        assert differences(trees(1), out) == []
        assert {each.kind for each in differences(trees(2), out)} == {
            "stale",
            "missing",
            "left over",
        }
        write(trees(2), out)
        assert content(out) == expected(trees(2), tmp_path)


def test_manifest_with_merge_conflict_reports_no_edits(tmp_path: Path) -> None:
    """If git kept both sides of a conflict in the manifest, the files of either side count as generated."""
    out = tmp_path / "out"
    write(trees(3), out)
    theirs = (out / ".manifest").read_text()
    changed = (out / "python/changed.txt").read_bytes()
    write(trees(1), out)
    (out / ".manifest").write_text(
        f"<<<<<<< ours\n{(out / '.manifest').read_text()}=======\n{theirs}>>>>>>> theirs\n"
    )
    (out / "python/changed.txt").write_bytes(changed)
    write(trees(2), out)
    assert content(out) == expected(trees(2), tmp_path)


# -- unchanged files --------------------------------------------------------------


def test_write_without_changes_touches_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(trees(1), out)
    before = {path: path.lstat() for path in tmp_path.rglob("*")}
    assert write(trees(1), out) == []
    assert {path: path.lstat() for path in tmp_path.rglob("*")} == before


def test_unchanged_files_keep_inode_and_time(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(trees(1), out)
    before = (out / "python/same.txt").stat()
    assert {each.path for each in write(trees(2), out)} >= {"python/changed.txt"}
    after = (out / "python/same.txt").stat()
    assert (before.st_ino, before.st_mtime_ns, after.st_nlink) == (
        after.st_ino,
        after.st_mtime_ns,
        1,
    )


def test_write_of_one_target_keeps_other_targets(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(trees(1), out)
    (out / "reference/mine.txt").write_text("mine")
    (out / "reference/node_modules").mkdir()
    (out / "reference/node_modules/x").write_text("x")
    write({"python": trees(2)["python"]}, out)
    found = content(out)
    one, two = expected(trees(1), tmp_path), expected(trees(2), tmp_path)
    for path in found.keys() - {".manifest", "reference/mine.txt", "reference/node_modules/x"}:
        assert found[path] == (two if path.startswith("python/") else one)[path], path
    assert not differences({name: trees(1)[name] for name in ("openapi",)}, out)
    assert not differences({"python": trees(2)["python"]}, out)


def test_files_of_tools_are_kept_and_no_difference(tmp_path: Path) -> None:
    out = tmp_path / "out"
    write(trees(1), out)
    left = [
        "dist/x.whl",
        ".mypy_cache/x",
        "x.egg-info/x",
        "deep/node_modules/x",
        "of/.ruff_cache/x",
    ]
    for path in left:
        (out / "python" / path).parent.mkdir()
        (out / "python" / path).write_text("x")
    (out / ".pytest_cache").mkdir()
    (out / ".pytest_cache/x").write_text("x")
    (out / ".DS_Store").write_text("x")
    (out / "python/.DS_Store").write_text("x")
    (out / "python/__pycache__").mkdir()
    (out / "python/__pycache__/same.pyc").write_text("x")
    assert write(trees(1), out) == []
    write(trees(2), out)
    kept = {f"python/{path}": b"x" for path in left} | {".pytest_cache/x": b"x"}
    assert content(out) == expected(trees(2), tmp_path) | kept


def test_package_named_like_tool_folder_is_written(tmp_path: Path) -> None:
    out = tmp_path / "out"
    made = {"python": {"build/__init__.py": "", "dist/__init__.py": "", "build/build/x": ""}}
    write(made, out)
    assert write(made, out) == [] and differences(made, out) == []


# -- command line ----------------------------------------------------------------


@pytest.fixture
def arguments(tmp_path: Path) -> list[str]:
    spec = tmp_path / "x.yaml"
    spec.write_text('openapi: 3.0.3\ninfo: {title: T, version: "1"}\npaths: {}\n')
    return ["--spec", str(spec), "--out", str(tmp_path / "out"), "--only", "openapi"]


def test_build_and_check_report_edited_files(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["build", *arguments]) == 0
    file = tmp_path / "out/openapi/openapi.yaml"
    made = file.read_text()
    file.write_text("mine: 1\n")
    capsys.readouterr()
    assert main(["check", *arguments]) == 1
    assert f"{file}: stale, edited by hand; run" in capsys.readouterr().err
    assert main(["build", *arguments]) == 1
    printed = capsys.readouterr().err
    assert (
        printed.startswith(f"{file}:1:1: was edited since the last build")
        and "--force" in printed
        and printed.count("\n") == 1
    )
    assert file.read_text() == "mine: 1\n"
    assert main(["build", *arguments, "--force"]) == 0
    assert file.read_text() == made


@pytest.mark.parametrize(
    "name",
    ["", "-x", "a/b", "..", "Big", "1a", "a-b", "a_", "_a", "con", "class", "json", "msgspec", "ä"],
)
def test_invalid_package_name_exits_with_2(
    name: str, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    if not name:
        assert main(["build", *arguments, "--package", name]) == 0
        return
    with pytest.raises(SystemExit) as exited:
        main(["build", *arguments, f"--package={name}"])
    assert exited.value.code == 2
