"""`installer/build.py`: the options, and one step after the other."""

import argparse
import os
import shutil
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from installer.bundle import freeze, macos, portable, sizes, windows
from installer.bundle.debian import make_deb
from installer.bundle.environment import Unavailable
from installer.bundle.identity import Identity, read_identity
from installer.bundle.parts import empty
from installer.steps import SetupError, say

ROOT = Path(__file__).parents[2]

FORMATS: dict[str, Callable[[Path, Path, Identity], Path]] = {
    "deb": make_deb,
    "run": portable.make_run,
    "tar": portable.make_tar,
    "zip": portable.make_zip,
    "nsis": windows.make_nsis,
    "msi": windows.make_msi,
    "dmg": macos.make_dmg,
}
"""What can be made of a bundle: (bundle, folder for the result, identity) -> file."""
UNAVAILABLE = 3
USUAL = {"linux": ("deb", "tar", "run"), "win32": ("nsis", "zip"), "darwin": ("dmg",)}


@dataclass(frozen=True)
class Options:
    """What was asked for. `weights` is a folder of pretrained weights to be packed along, `bundle` one made before."""

    gpu: bool
    weights: Path | None
    formats: tuple[str, ...]
    cached: bool
    bundle: Path | None


def parse(words: Sequence[str]) -> Options:
    """Take a command line apart; ends the process with 2 and a sentence when it makes no sense."""
    parser = argparse.ArgumentParser(
        prog="python3 installer/build.py",
        description="Make the program's bundle in build/bundle, and installers of it in dist.",
    )
    parser.add_argument(
        "--gpu", action="store_true", help="with NVIDIA's libraries (some 5 GB); default: for processors"
    )
    parser.add_argument("--weights", type=Path, metavar="DIR", help="pack the pretrained weights of this folder along")
    parser.add_argument(
        "--format",
        default=",".join(USUAL.get(sys.platform, ())),
        metavar="NAMES",
        help=f"any of {','.join(FORMATS)}, or none (default here: %(default)s)",
    )
    parser.add_argument(
        "--cached", action="store_true", help="keep a bundle that was made with the same installer/ and dependencies"
    )
    parser.add_argument(
        "--bundle", type=Path, metavar="DIR", help="make installers of this bundle, which was made before, or elsewhere"
    )
    found = parser.parse_args(list(words))
    formats = tuple(name for name in found.format.split(",") if name not in ("", "none"))
    if unknown := [name for name in formats if name not in FORMATS]:
        parser.error(f"there is no format {unknown[0]}; there are {', '.join(FORMATS)}")
    for folder in (found.weights, found.bundle):
        if folder is not None and not folder.is_dir():
            parser.error(f"{folder} is not a folder")
    weights, bundle = (folder.resolve() if folder else None for folder in (found.weights, found.bundle))
    return Options(found.gpu, weights, formats, found.cached, bundle)


def main(words: Sequence[str]) -> int:
    """Make what was asked for; returns the exit status: 1 when something failed, 3 when it cannot be made here."""
    options = parse(words)
    variant = ("-gpu" if options.gpu else "") + ("-weights" if options.weights else "")
    identity = replace(read_identity(ROOT), variant=variant)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that no child of ours is left behind
    os.umask(0o022)  # whoever installs it, everybody may read it
    if hasattr(os, "nice"):
        os.nice(10)  # it takes minutes, and whoever sits here has other things to do
    try:
        bundle = options.bundle or freeze.make_bundle(
            ROOT, identity, options.gpu, options.weights, cached=options.cached
        )
        print(sizes.report(bundle), flush=True)
        out = ROOT / "dist"
        out.mkdir(exist_ok=True)
        for name in options.formats:
            # What is only half made, when something fails, never lies where one takes it from.
            made = FORMATS[name](bundle, empty(bundle.parent / "made"), identity)
            given = out / made.name
            shutil.move(made, given)
            print(f"{given.relative_to(ROOT)}  {sizes.megabytes(given.stat().st_size)}", flush=True)
    except SetupError as error:
        say(str(error))
        return UNAVAILABLE if isinstance(error, Unavailable) else 1
    return 0
