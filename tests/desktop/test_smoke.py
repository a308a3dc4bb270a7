"""`--smoke`: a line for each check, and an exit status that tells."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import smoke


def test_a_check_that_fails_is_a_line_and_not_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> str:
        raise smoke.SmokeError("There are no recipes; install it again.")

    assert not smoke._report("resources", broken)
    assert smoke._report("cameras", lambda: "none found")
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("FAILED")
    assert first.endswith("There are no recipes; install it again.")
    assert second.startswith("ok")


def test_mistakes_in_the_policy_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "policy.toml"
    file.write_text("network = 'no'\n")
    monkeypatch.setenv("SIGHTGLASS_POLICY", str(file))
    with pytest.raises(smoke.SmokeError, match="“network” must be true or false"):
        smoke._policy()


@pytest.mark.long
def test_everything_works_here(home: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "desktop", "--smoke"]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    answer = subprocess.run(command, capture_output=True, text=True, timeout=100, env=environment, check=False)
    assert answer.returncode == 0, answer.stdout + answer.stderr
    for check in smoke.CHECKS:
        assert f"ok     {check}" in answer.stdout
    assert list(tmp_path.iterdir()) == [], "nothing is left behind"
    assert not home.exists()
