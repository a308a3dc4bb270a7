"""`doctor`: what it reports was tried, and whatever is missing comes with advice."""

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from commands import environment, records, run

from core import paths
from core.cli.doctor import findings
from core.engines.openvino import cpu_precision


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """Of a machine with a damaged model of the user's own, and a school's folders."""
    folder = tmp_path_factory.mktemp("machine")
    shutil.copytree(paths.resources() / "models" / "digits", folder / "home" / "models" / "mine")
    (folder / "home" / "models" / "mine" / "card.json").write_text("{}")
    places = {"SIGHTGLASS_HOME": folder / "home", "SIGHTGLASS_DATA": folder / "data", "HOME": folder}
    env = environment(**{name: str(place) for name, place in places.items()}, USERPROFILE=str(folder))
    result = run("doctor", "--json", env=env)
    assert (result.returncode, result.stderr) == (0, "")
    return records(result.stdout)


def found(report: list[dict[str, Any]], check: str) -> str:
    """What was found for a check that there is exactly once."""
    (text,) = [line["found"] for line in report if line["check"] == check]
    return text


def test_every_line_has_a_check_what_was_found_and_advice(report: list[dict[str, Any]]) -> None:
    for line in report:
        assert line.keys() == {"check", "found", "advice"}
        assert line["check"]
        assert line["found"]
        assert "\n" not in line["found"] + line["advice"]


def test_the_machine_and_its_packages_are_named(report: list[dict[str, Any]]) -> None:
    assert re.search(r"\d+ processors", found(report, "system"))
    for package in ("python", "sightglass", "torch", "torchvision", "openvino", "numpy", "pillow", "PySide6"):
        assert re.match(r"\d+\.\d+", found(report, package))


def test_a_real_network_answered_through_every_engine(report: list[dict[str, Any]]) -> None:
    pattern = r"\S+ answered in \d+\.\d ms, (openvino|torch) on \S.* \((f32|bf16|f16)\)"
    for engine in ("openvino", "torch", "auto"):
        answer = re.fullmatch(pattern, found(report, f"engine {engine}"))
        assert answer is not None
        assert engine in (answer[1], "auto")


def test_the_devices_on_which_a_kernel_ran_are_named(report: list[dict[str, Any]]) -> None:
    assert found(report, "torch on cpu") == "a convolution ran on cpu"
    assert found(report, "openvino CPU")
    assert found(report, "openvino precision").startswith(cpu_precision())
    checks = {line["check"] for line in report}
    assert "graphics card" in checks or checks & {"torch on cuda", "torch on mps"}


def test_the_folders_are_where_things_are_looked_for(report: list[dict[str, Any]]) -> None:
    home = Path(found(report, "home"))
    assert found(report, "data").endswith(str(home / "data"))
    assert found(report, "weights") == str(home / "weights")


def test_what_is_missing_or_damaged_comes_with_what_to_do(report: list[dict[str, Any]]) -> None:
    assert "mine.damaged" in found(report, "damaged model")
    assert found(report, "models here").split(", ") == ["cifar10", "digits", "facial-expression"]
    (advice,) = [line["advice"] for line in report if line["check"] == "models here"]
    assert "models fetch" in advice


def test_packages_that_are_not_installed_are_named(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.setattr("core.cli.doctor.PACKAGES", ("numpy", "no-such-package"))
    report = {finding.check: finding for finding in findings()}
    assert report["numpy"].advice == ""
    assert report["no-such-package"].found == "not installed"
    assert report["no-such-package"].advice == "pip install no-such-package"


def test_people_get_the_same_in_two_columns(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    from core.__main__ import main

    assert main(["doctor"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(re.match(r"[\w ]+: +\S|  +-> \S", line) for line in lines), lines
