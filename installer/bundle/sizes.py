"""What takes the space in a bundle."""

import os
from collections import Counter
from pathlib import Path

LIMIT = 1_000_000_000
"""Bytes on disk that a bundle for processors may take."""
SHOWN = 12


def report(bundle: Path) -> str:
    """A table of the greatest parts of a bundle, and what it takes in all."""
    parts = sizes_of(bundle)
    total = sum(parts.values())
    lines = [f"{megabytes(size):>9}  {name}" for name, size in parts.most_common(SHOWN)]
    others = total - sum(size for _, size in parts.most_common(SHOWN))
    verdict = f"of {megabytes(LIMIT)} that a bundle for processors may take"
    return "\n".join(
        [*lines, f"{megabytes(others):>9}  everything else", f"{megabytes(total):>9}  {bundle}, {verdict}"]
    )


def sizes_of(bundle: Path) -> Counter[str]:
    """Bytes of each part of a bundle: the executable, each library, the resources. Links count nothing."""
    parts: Counter[str] = Counter()
    for folder, _, names in os.walk(bundle):
        for name in names:
            file = Path(folder, name)
            if not file.is_symlink():
                inside = file.relative_to(bundle).as_posix().removeprefix("_internal/")
                parts[inside.partition("/")[0]] += file.stat().st_size
    return parts


def megabytes(size: int) -> str:
    """ "193 MB" for 193 million bytes."""
    return f"{size / 1e6:,.0f} MB" if size >= 9.5e6 else f"{size / 1e6:.1f} MB"
