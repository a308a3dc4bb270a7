"""How sure a model must be before its answer counts: its own threshold, or the one that the user set for it."""

import json

from desktop.settings import Settings


def threshold_of(settings: Settings, model: str, own: float) -> float:
    """The threshold (0 to 1; 0: none) for `model`, whose card says `own`."""
    value = _remembered(settings).get(model, own)
    return float(value) if isinstance(value, int | float) and 0 <= value <= 1 else own


def remember_threshold(settings: Settings, model: str, value: float | None) -> None:
    """Keep what the user set for `model`; None: its own counts again."""
    known = {name: each for name, each in _remembered(settings).items() if name != model}
    settings.thresholds = json.dumps(known if value is None else known | {model: value}, sort_keys=True)


def _remembered(settings: Settings) -> dict[str, object]:
    try:
        known = json.loads(settings.thresholds or "{}")
    except ValueError:
        return {}
    return known if isinstance(known, dict) else {}
