"""Make the program's bundle and its installers: `python3 installer/build.py --help`, and README.md here."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from installer.dev import hand_over

if __name__ == "__main__":
    try:
        sys.exit(hand_over(__file__, "bundle.command"))
    except KeyboardInterrupt:
        sys.exit(130)
