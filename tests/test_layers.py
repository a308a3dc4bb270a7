"""The rule that carries the structure: who may import whom. The order is read from core/README.md."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def layer_order() -> dict[str, int]:
    """Each part of `core` with the number of its line in the list of core/README.md."""
    text = (ROOT / "core" / "README.md").read_text(encoding="utf-8")
    block = re.search(r"```layers\n(.*?)```", text, re.S)
    assert block is not None, "core/README.md has no list of layers"
    lines = (line.split("  ")[0].split() for line in block[1].splitlines())
    return {name: number for number, names in enumerate(lines) for name in names}


def modules(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """The full names of the project's modules that `path` imports, also inside functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} uses a relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def core_part(name: str) -> str | None:
    """ "images" for "core.images.load_image"; None outside core."""
    first, _, rest = name.partition(".")
    return rest.split(".")[0] if first == "core" and rest else None


def part_of(path: Path) -> str:
    return path.relative_to(ROOT / "core").parts[0].removesuffix(".py")


def test_every_part_of_core_is_in_the_list() -> None:
    parts = {part_of(path) for path in modules("core")} - {"__init__"}
    assert parts == set(layer_order())


@pytest.mark.parametrize("path", modules("core"), ids=lambda path: str(path.relative_to(ROOT)))
def test_core_imports_only_what_stands_above(path: Path) -> None:
    order = layer_order()
    for name in imports(path):
        assert name.split(".")[0] not in ("PySide6", "pyqtgraph", "desktop"), f"{path} imports {name}"
        part = core_part(name)
        if part is not None and part_of(path) != "__init__":
            assert order[part] <= order[part_of(path)], f"{path} imports {name}, which stands below it"


@pytest.mark.parametrize("path", modules("desktop"), ids=lambda path: str(path.relative_to(ROOT)))
def test_the_window_imports_no_engine_and_pages_no_page(path: Path) -> None:
    for name in imports(path):
        assert name.split(".")[0] not in ("torch", "torchvision", "openvino"), f"{path} imports {name}"
        if path.parent.name == "pages":
            assert not name.startswith("desktop.pages."), f"{path} imports {name}"


def test_openvino_is_imported_in_one_place_only() -> None:
    """Anywhere else it would be imported with its telemetry."""
    for path in (*modules("core"), *modules("desktop")):
        if path.name != "runtime.py":
            assert not any(name.split(".")[0] == "openvino" for name in imports(path)), f"{path} imports openvino"


def test_no_module_of_core_needs_qt() -> None:
    names = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in modules("core")]
    code = f"""
import importlib, sys, warnings
warnings.simplefilter("ignore")
for blocked in ("PySide6", "pyqtgraph", "desktop"):
    sys.modules[blocked] = None
for name in {[name.removesuffix(".__init__") for name in names if not name.endswith("__main__")]}:
    importlib.import_module(name)
"""
    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=100)
    assert result.returncode == 0, result.stderr


def test_modules_import_each_other_without_a_cycle() -> None:
    graph = {path: set() for folder in ("core", "desktop") for path in modules(folder)}
    for path in graph:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:  # only what runs on import
            if isinstance(node, ast.ImportFrom) and node.module and node.module.split(".")[0] in ("core", "desktop"):
                for alias in node.names:
                    graph[path] |= {found for found in _files(node.module, alias.name) if found in graph}
    visited: dict[Path, bool] = {}

    def visit(path: Path, trail: tuple[Path, ...]) -> None:
        assert path not in trail, " -> ".join(map(str, (*trail, path)))
        if path not in visited:
            for other in graph[path]:
                visit(other, (*trail, path))
            visited[path] = True

    for path in graph:
        visit(path, ())


def _files(module: str, name: str) -> Iterator[Path]:
    base = ROOT / Path(*module.split("."))
    if (base / f"{name}.py").is_file():
        yield base / f"{name}.py"
    elif base.with_suffix(".py").is_file():
        yield base.with_suffix(".py")
    else:
        yield base / "__init__.py"
