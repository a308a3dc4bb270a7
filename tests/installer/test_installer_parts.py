"""The parts of the installer that take words apart, and what it makes of what a system lacks."""

import ast
import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installer import dev
from installer.commands import BUILDS, COMMANDS, Call, UsageError, parse
from installer.packages import explain, read_project, requirement_name
from installer.system_packages import FAMILIES, WINDOW, Need, family_of, install_command, missing

ROOT = Path(__file__).parents[2]
FLAGS = st.lists(st.sampled_from(sorted(BUILDS)), max_size=1)
NAMES = st.from_regex(r"[A-Za-z0-9]([A-Za-z0-9._-]{0,12}[A-Za-z0-9])?", fullmatch=True)


@given(before=FLAGS, command=st.sampled_from(["run", "test"]), after=FLAGS, arguments=st.lists(st.text(max_size=8)))
def test_arguments_reach_the_program_as_they_were_given(
    before: list[str], command: str, after: list[str], arguments: list[str]
) -> None:
    words = [*before, command, *after, "--", *arguments]
    chosen = {BUILDS[flag] for flag in before + after}
    if len(chosen) > 1:
        with pytest.raises(UsageError, match="exclude each other"):
            parse(words)
    else:
        assert parse(words) == Call(command, next(iter(chosen), None), tuple(arguments))
    if arguments and arguments[0] not in {*BUILDS, "--"}:
        assert parse([command, *arguments]) == Call(command, None, tuple(arguments))


@given(st.lists(st.one_of(st.sampled_from([*BUILDS, *COMMANDS, "--", "--json"]), st.text(max_size=4)), max_size=6))
def test_any_command_line_is_a_call_or_a_usage_error(words: list[str]) -> None:
    try:
        call = parse(words)
    except UsageError:
        return
    assert call.command in COMMANDS
    assert list(call.arguments) == words[len(words) - len(call.arguments) :]


@given(
    NAMES,
    st.sampled_from(["", "[extra]", " [a,b]"]),
    st.sampled_from(["", "==2.14.*", " >=1,<2", "; python_version > '3'"]),
)
def test_the_name_in_a_requirement_is_what_packaging_reads(name: str, extras: str, rest: str) -> None:
    requirement = name + extras + rest
    assert requirement_name(requirement) == canonicalize_name(Requirement(requirement).name)


def test_the_pair_that_a_build_consists_of_is_found_in_our_own_project_file() -> None:
    project = read_project(ROOT)
    assert [requirement_name(one) for one in project.torch_requirements] == ["torch", "torchvision"]
    assert set(project.builds) == {"cpu", "gpu"}


@given(st.text())
def test_whatever_pip_said_there_is_a_sentence(output: str) -> None:
    assert explain(output).strip().endswith(".")


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "The disk is full"),
        ("ERROR: Could not install packages due to an OSError: [Errno 13] denied: 'x'\n", "[Errno 13] denied: 'x'."),
        (
            "WARNING: Retrying (Retry(total=4)) after connection broken by 'NameResolutionError: Failed to resolve'\n"
            "HTTPSConnectionPool(host='pypi.example', port=443): Max retries exceeded\n"
            "ERROR: No matching distribution found for torch==2.14.*",
            "did not answer at pypi.example",
        ),
        ("ERROR: No matching distribution found for torch==2.14.*", "There is no torch==2.14.* for this computer"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] self-signed", "set PIP_CERT"),
    ],
)
def test_what_pip_says_is_put_in_a_sentence(output: str, sentence: str) -> None:
    assert sentence in explain(output)


def test_what_is_missing_is_found_by_trying() -> None:
    needs = (
        Need("libc.so.6", "libc6", "glibc", "glibc", "glibc"),
        Need("libnobody-has-this.so.9", "a", "b", "c", "d"),
    )
    assert missing(needs) == needs[1:]


@pytest.mark.parametrize(
    ("release", "command"),
    [
        ({"ID": "debian"}, "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 libegl1"),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "sudo apt-get update && sudo apt-get install -y"),
        ({"ID": "fedora"}, "sudo dnf install libglvnd-glx libglvnd-egl"),
        ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "sudo dnf install libglvnd-glx libglvnd-egl"),
        ({"ID": "endeavouros", "ID_LIKE": "arch"}, "sudo pacman -S libglvnd"),
        ({"ID": "opensuse-tumbleweed", "ID_LIKE": "opensuse suse"}, "sudo zypper install Mesa-libGL1 Mesa-libEGL1"),
        ({"ID": "nixos"}, "install what brings libGL.so.1, libEGL.so.1"),
        ({}, "install what brings libGL.so.1, libEGL.so.1"),
    ],
)
def test_the_command_that_helps_fits_the_system(release: dict[str, str], command: str) -> None:
    assert install_command(family_of(release), WINDOW[:2]).startswith(command)


def test_every_family_has_a_package_for_every_need() -> None:
    for family in FAMILIES:
        assert all(getattr(need, family.name) for need in WINDOW)


def test_an_old_python_can_read_far_enough_to_be_told() -> None:
    source = (ROOT / "installer" / "dev.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))
    assert not re.search(r"^(from|import) installer", source, re.MULTILINE)


def test_the_versions_that_are_asked_for_are_those_of_the_project() -> None:
    admitted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["requires-python"]
    minors = dev.supported_minors(ROOT / "pyproject.toml")
    assert [minor for minor in range(5, 30) if Requirement(f"python{admitted}").specifier.contains(f"3.{minor}")] == [
        *minors
    ]
