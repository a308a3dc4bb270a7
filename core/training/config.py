"""`TrainConfig`: everything that a training run depends on, from a recipe file and from the command line."""

import dataclasses
import difflib
import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from core import paths
from core.augmentation import Augmentation
from core.errors import ConfigError
from core.language import tr
from core.models.card import LONGEST_TITLE, ModelName
from core.types import InputSpec


def _as_tuple(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


class TrainConfig(BaseModel):
    """A training run. Two runs with the same config on the same processor end with the same weights."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    task: Literal["classification"] = Field(description="What the network learns.")
    data: Annotated[tuple[str, ...], BeforeValidator(_as_tuple)] = Field(
        min_length=1, description="The data sets to learn from, which must have the same classes."
    )
    model: str = Field(description="The network's architecture.")
    epochs: int = Field(ge=1, le=100_000, description="How many times the network sees every example.")
    batch_size: int = Field(ge=1, le=65_536, description="How many examples make one step.")
    learning_rate: float = Field(gt=0, le=1000, description="The largest size of a step.")
    seed: int = Field(default=0, ge=0, lt=2**63, description="The same seed gives the same run.")

    name: ModelName = Field(description="The name of the model; a recipe's is its file's.")
    title: str = Field(default="", max_length=LONGEST_TITLE, description="The model's name for people.")
    description: str = Field(default="", description="What the model is, in a sentence or two.")
    input: InputSpec | None = Field(
        default=None,
        description="What the network gets to see: size, channels, fit, mean and spread; left out, the pretrained "
        "network's own input, or the size of the data set's pictures.",
    )
    repeats: dict[str, Annotated[int, Field(ge=1, le=1000)]] = Field(
        default_factory=dict, description="How many times an epoch has the examples of a data set; once if not named."
    )
    validation: float = Field(
        default=0.1, ge=0, le=0.5, description="The share of the training examples that is held out to watch progress."
    )
    balance: Literal["none", "weight", "resample"] = Field(
        default="none",
        description="What is done about classes with few examples: nothing, let their mistakes weigh more (weight), or "
        "show them more often (resample).",
    )
    loading: Literal["auto", "resident", "streaming"] = Field(
        default="auto",
        description="Keep all decoded pictures in memory (resident), or read them anew for every epoch (streaming); "
        "auto keeps them where they fit. The result is the same.",
    )

    pretrained: bool = Field(
        default=False, description="Start from the network's ImageNet weights, with a new last layer for these classes."
    )
    freeze: Literal["none", "backbone"] = Field(
        default="none", description="Which weights stay as they are: none, or all but the last layer (backbone)."
    )
    backbone_rate: float = Field(
        default=1.0, ge=0, le=1, description="The learning rate of all but the last layer, as a share of the full rate."
    )
    head_epochs: int = Field(
        default=0, ge=0, le=100_000, description="How many epochs only the last layer learns before the others join in."
    )
    views: int = Field(
        default=1,
        ge=1,
        le=1000,
        description="How many varied copies of each picture a frozen backbone looks at once and for all; 1 for the "
        "picture as it is.",
    )

    optimizer: Literal["adamw", "adam", "sgd", "rmsprop"] = Field(
        default="adamw", description="The rule by which a step is made."
    )
    momentum: float = Field(default=0.9, ge=0, lt=1, description="How much of the last steps a step of SGD keeps.")
    nesterov: bool = Field(
        default=False, description="Let SGD look ahead to where its momentum carries it (Nesterov's momentum)."
    )
    weight_decay: float = Field(default=0.0, ge=0, le=10, description="How strongly large weights are drawn to zero.")
    clip: float = Field(
        default=0.0, ge=0, le=1e6, description="The largest length of a gradient; longer ones are shortened. 0 for any."
    )
    schedule: Literal["constant", "step", "cosine", "one-cycle"] = Field(
        default="one-cycle", description="How the learning rate changes during the run."
    )
    step_epochs: int = Field(
        default=7, ge=1, le=100_000, description="After how many epochs the rate of the schedule step falls, each time."
    )
    step_factor: float = Field(
        default=0.1, gt=0, le=1, description="By what the rate is multiplied whenever the schedule step falls."
    )
    warm_up: float | None = Field(
        default=None,
        ge=0,
        lt=1,
        description="The share of the run in which the rate rises at first; left out, 0.2 for one-cycle, else none.",
    )
    patience: int = Field(
        default=0,
        ge=0,
        le=100_000,
        description="Stop early after this many epochs without a better result on the held-out examples; 0 for never.",
    )
    label_smoothing: float = Field(
        default=0.0, ge=0, lt=1, description="How much of the certainty is taken from the right class."
    )
    ema_decay: float = Field(
        default=0.0, ge=0, lt=1, description="Keep a running mean of the weights that forgets this slowly; 0 for none."
    )
    keep: Literal["best", "last"] = Field(
        default="best", description="Which weights become the model: best on the held-out examples, or the last."
    )
    augmentation: Augmentation = Field(default=Augmentation(), description="How the pictures are varied.")
    precision: Literal["auto", "f32", "bf16"] = Field(
        default="auto", description="The numbers to compute with; auto takes bf16 where the device gains by it."
    )
    channels_last: bool = Field(
        default=True, description="Keep the channels of a pixel together in memory, which most devices compute faster."
    )
    storage: Literal["f32", "f16"] = Field(
        default="f32",
        description="How exactly the model's file keeps the weights; f16 takes half the room, and hardly an answer "
        "changes.",
    )
    device: str = Field(default="cpu", description="Where to train: cpu, cuda or mps.")
    threads: int = Field(default=0, ge=0, le=1024, description="Processor threads to use; 0 for PyTorch's own choice.")

    @property
    def spec(self) -> InputSpec:
        """The input, once it is known: `core.training.inputs.complete` fills in what was left out."""
        if self.input is None:
            raise ConfigError(tr("What the network gets to see is not known; set input."))
        return self.input

    @model_validator(mode="after")
    def _settings_fit_together(self) -> Self:
        if self.head_epochs and self.head_epochs >= self.epochs:
            raise ValueError(f"head_epochs must be less than epochs ({self.epochs}); to train only the head, use "
                             "freeze=backbone")  # fmt: skip
        if not self.pretrained and (self.freeze != "none" or self.head_epochs or self.backbone_rate < 1):
            raise ValueError("freeze, head_epochs and backbone_rate need learned weights to start from; set "
                             "pretrained=true as well")  # fmt: skip
        if self.patience and not self.validation:
            raise ValueError("patience needs held-out examples; set validation to 0.1, or patience to 0")
        return self


def load_recipe(name_or_path: str | Path, overrides: Sequence[str] = ()) -> TrainConfig:
    """The config in a recipe file, or in the bundled recipe of that name, with `key=value` changes.

    A value is read as TOML (`epochs=3`, `data=["mnist"]`, `augmentation.warp=0.02`), else taken as text. ConfigError
    names the file or the key and what is wrong.
    """
    path = _find_recipe(name_or_path)
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(tr("The recipe {path} cannot be read: {error}.", path=path, error=error)) from error
    for override in overrides:
        _override(values, override)
    values.setdefault("name", path.stem)
    return parse_config(values, f"the recipe {path.name}")


def parse_config(values: Mapping[str, Any], where: str) -> TrainConfig:
    """The validated config; ConfigError names `where`, the key, and the nearest key that there is."""
    _check_keys(values, list(TrainConfig.model_fields), where)
    for table, fields in (("input", InputSpec), ("augmentation", Augmentation)):
        if isinstance(values.get(table), Mapping):
            _check_keys(values[table], [field.name for field in dataclasses.fields(fields)], where, f"{table}.")
    try:
        return TrainConfig.model_validate(dict(values))
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        what = first["msg"].removeprefix("Value error, ")
        said = tr("In {where}, {key} is not right: {what}.", where=where, key=key, what=what)
        raise ConfigError(said if key else tr("In {where}, {what}.", where=where, what=what)) from error


def _find_recipe(name_or_path: str | Path) -> Path:
    path = Path(name_or_path)
    if path.is_file():
        return path
    folder = paths.resources() / "recipes"
    bundled = folder / f"{name_or_path}.toml"
    if path.name == str(name_or_path) and bundled.is_file():
        return bundled
    names = ", ".join(sorted(recipe.stem for recipe in folder.glob("*.toml")))
    raise ConfigError(
        tr(
            "There is no recipe {name_or_path}; give the path of a .toml file, or one of: {names}.",
            name_or_path=name_or_path,
            names=names,
        )
    )


def _override(values: dict[str, Any], override: str) -> None:
    key, equals, text = override.partition("=")
    if not equals or not key.strip():
        raise ConfigError(tr("{override!r} does not change a setting; write it as key=value.", override=override))
    try:
        value = tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        value = text.strip()
    *tables, last = key.strip().split(".")
    for table in tables:
        values = values.setdefault(table, {})
        if not isinstance(values, dict):
            raise ConfigError(tr("{override!r}: {table} has no settings of its own.", override=override, table=table))
    values[last] = value


def _check_keys(given: Mapping[str, Any], known: Sequence[str], where: str, prefix: str = "") -> None:
    for key in given:
        if key not in known:
            nearest = difflib.get_close_matches(key, known, 1, cutoff=0)
            raise ConfigError(
                tr(
                    "In {where} there is no setting {prefix}{key}; did you mean {prefix}{nearest}?",
                    where=where,
                    prefix=prefix,
                    key=key,
                    nearest=nearest[0],
                )
            )


def to_toml(config: TrainConfig) -> str:
    """The text of a recipe that gives this config again."""
    values = config.model_dump(mode="json", exclude_none=True)
    plain = [f"{key} = {_toml(value)}" for key, value in values.items() if not isinstance(value, dict)]
    tables = [
        "\n".join([f"\n[{table}]", *(f"{_key(key)} = {_toml(value)}" for key, value in entries.items())])
        for table, entries in values.items()
        if isinstance(entries, dict) and entries
    ]
    return "\n".join([*plain, *tables]) + "\n"


def _key(key: str) -> str:
    return key if re.fullmatch(r"[\w-]+", key, re.ASCII) else _toml(key)


def _toml(value: Any) -> str:
    """A string, number, truth value or list as TOML, whose notation for these is JSON's."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
