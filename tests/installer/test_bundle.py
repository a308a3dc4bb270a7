"""What goes into a bundle, and what it is called."""

import ast
import json
import re
import shutil
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from installer.bundle import freeze, sizes
from installer.bundle.command import FORMATS, USUAL, parse
from installer.bundle.contents import EXCLUDED_MODULES, is_wanted
from installer.bundle.environment import read_wishes
from installer.bundle.identity import Identity, read_identity
from installer.bundle.parts import fill, words

ROOT = Path(__file__).parents[2]


def test_names_and_versions_come_from_the_project_file(identity: Identity) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (identity.name, identity.version) == (project["name"], project["version"])
    for file in [*(ROOT / "installer").rglob("*"), ROOT / ".github" / "workflows" / "installers.yml"]:
        if file.is_file() and file.suffix not in (".pyc", ".wxs", ".plist"):
            assert project["version"] not in file.read_text(encoding="utf-8"), f"{file} repeats the version"


def test_windows_is_told_the_same(identity: Identity, tmp_path: Path) -> None:
    told = replace(identity, version="1.2.3").write_version_file(tmp_path / "new").read_text(encoding="utf-8")
    ast.parse(told, mode="eval")
    assert "filevers=(1, 2, 3, 0)" in told
    assert "StringStruct('ProductVersion', '1.2.3')" in told
    assert f"StringStruct('ProductName', '{identity.title}')" in told


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("torch/lib/libtorch_cpu.so", True),
        ("torch/bin/torch_shm_manager", True),
        ("torch/bin/test_jit", False),
        ("torch/bin/protoc-3.13.0.0", False),
        ("torch/lib/libtorch_cuda.so", False),
        ("nvidia/cudnn/lib/libcudnn.so.9", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", True),
        ("PySide6/Qt/lib/libQt6WebEngineCore.so.6", False),
        ("openvino/libs/libopenvino_intel_cpu_plugin.so", True),
        ("openvino/libs/libopenvino_pytorch_frontend.so.2641", True),
        ("openvino/libs/libopenvino_onnx_frontend.so.2641", False),
        ("resources/models/digits/weights.safetensors", True),
        ("resources/recipes/digits.toml", True),
        ("sympy/core/tests/test_numbers.py", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtmultimedia_de.qm", False),
        ("resources/translations/sightglass_de.qm", True),
        ("resources/translations/sightglass_de.mo", True),
        ("resources/translations/sightglass_de.ts", False),
    ],
)
def test_what_nobody_needs_stays_out(name: str, wanted: bool) -> None:
    assert is_wanted((name, f"/somewhere/{name}", "BINARY"), gpu=False) is wanted
    assert is_wanted((name.replace("/", "\\"), f"C:\\{name}", "BINARY"), gpu=False) is wanted


def test_a_bundle_for_gpus_keeps_what_they_need() -> None:
    assert is_wanted(("nvidia/cudnn/lib/libcudnn.so.9", "", "BINARY"), gpu=True)
    assert not is_wanted(("torch/bin/test_jit", "", "BINARY"), gpu=True)


def test_a_link_to_what_stays_out_stays_out() -> None:
    assert not is_wanted(("libQt6Pdf.so.6", "PySide6/Qt/lib/libQt6Pdf.so.6", "SYMLINK"), gpu=False)


def test_the_program_imports_nothing_that_is_excluded() -> None:
    pattern = re.compile(r"^\s*(?:from|import) ([\w.]+)", re.MULTILINE)
    for file in [*(ROOT / "core").rglob("*.py"), *(ROOT / "desktop").rglob("*.py")]:
        for name in pattern.findall(file.read_text(encoding="utf-8")):
            assert not any(name == out or name.startswith(f"{out}.") for out in EXCLUDED_MODULES), f"{file}: {name}"


def test_a_bundle_is_made_of_what_the_project_asks_for() -> None:
    wishes = read_wishes(ROOT)
    assert [each.partition("==")[0] for each in wishes.torch] == ["torch", "torchvision"]
    assert [each.partition("==")[0] for each in wishes.stand_in] == ["torch", "torchvision"]
    assert any(each.startswith("PySide6") for each in wishes.others)
    assert [each.partition("==")[0] for each in wishes.freezer] == ["pyinstaller"]
    assert wishes.lookers


@given(st.lists(st.sampled_from(list(FORMATS)), unique=True))
def test_formats_are_made_in_the_order_in_which_they_were_asked_for(names: list[str]) -> None:
    assert parse(["--format", ",".join(names)]).formats == tuple(names)


def test_what_makes_no_sense_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words_, sentence in (
        (["--format", "rpm"], "no format rpm"),
        (["--weights", str(tmp_path / "x")], "not a folder"),
        (["--bundle", str(tmp_path / "x")], "not a folder"),
    ):
        with pytest.raises(SystemExit) as end:
            parse(words_)
        assert end.value.code == 2
        assert sentence in capsys.readouterr().err
    assert set(sum(USUAL.values(), ())) <= set(FORMATS)


def test_sizes_say_what_takes_the_space(bundle: Path) -> None:
    (bundle / "link").symlink_to(bundle / "_internal" / "data.bin")
    assert sizes.sizes_of(bundle)["data.bin"] == 3000
    assert "data.bin" in sizes.report(bundle)


def test_a_bundle_is_kept_while_it_is_up_to_date(tmp_path: Path) -> None:
    root = tmp_path / "project"
    for place in ("installer/bundle", "core"):
        (root / place).mkdir(parents=True)
    shutil.copy(ROOT / "pyproject.toml", root)
    (root / "build" / "bundle" / "sightglass").mkdir(parents=True)
    stamp = root / "build" / "bundle" / "made-of.json"
    stamp.write_text(json.dumps(freeze._made_of(root, None)))
    identity = read_identity(root)
    assert freeze.make_bundle(root, identity, False, None, cached=False).is_dir()
    (root / "core" / "new.py").write_text("")
    assert freeze.make_bundle(root, identity, False, None, cached=True).is_dir()
    assert not freeze._is_same(stamp, freeze._made_of(root, None), cached=False)


def test_a_template_is_filled_or_refused(tmp_path: Path, identity: Identity) -> None:
    (tmp_path / "template").write_text("@TITLE@ $HOME user@host @")
    fill(tmp_path / "template", tmp_path / "deep" / "filled", words(identity))
    assert (tmp_path / "deep" / "filled").read_text() == "Sightglass $HOME user@host @"
    (tmp_path / "template").write_text("@NOBODY@")
    with pytest.raises(KeyError):
        fill(tmp_path / "template", tmp_path / "filled", words(identity))
