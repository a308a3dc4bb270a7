"""What keeps a network from learning well from the pictures of a project, and what to do about it."""

from collections.abc import Iterator, Mapping, Sequence

from core.datasets.card import FEW, IMBALANCE
from core.images import printable
from core.projects.types import Advice, Example, ProjectClass

ENOUGH = 20
"""Pictures of each class from which a network learns well."""
_NAMED = 3


def advise(classes: Sequence[ProjectClass], examples: Mapping[str, Sequence[Example]]) -> Iterator[Advice]:
    """About the classes that are switched on; what prevents training comes first."""
    used = [each for each in classes if each.enabled]
    if len(used) < 2:
        yield Advice(
            "one-class",
            "To tell things apart, a network needs at least two classes.",
            "Add another class, and give it pictures of something else, or of nothing in particular.",
            tuple(each.id for each in used),
            prevents=True,
        )
    counts = {each.id: len(examples[each.id]) for each in used}
    yield from _empty([each for each in used if counts[each.id] == 0])
    yield from _few([each for each in used if 0 < counts[each.id] < FEW], counts)
    yield from _unbalanced([each for each in used if counts[each.id]], counts)
    yield from _one_session([each for each in used if counts[each.id] > 1 and _sessions(examples[each.id]) == 1])


def _empty(classes: Sequence[ProjectClass]) -> Iterator[Advice]:
    if classes:
        yield Advice(
            "empty",
            f"{_names(classes)} {_has(classes)} no pictures yet.",
            "Give each class pictures, or switch it off.",
            _ids(classes),
            prevents=True,
        )


def _few(classes: Sequence[ProjectClass], counts: Mapping[str, int]) -> Iterator[Advice]:
    if classes:
        pictures = "only one picture" if {counts[each.id] for each in classes} == {1} else "only a few pictures"
        yield Advice(
            "few",
            f"{_names(classes)} {_has(classes)} {pictures}.",
            f"A network learns better from at least {ENOUGH} of each class.",
            _ids(classes),
        )


def _unbalanced(classes: Sequence[ProjectClass], counts: Mapping[str, int]) -> Iterator[Advice]:
    if len(classes) < 2:
        return
    rare = min(classes, key=lambda each: counts[each.id])
    common = max(classes, key=lambda each: counts[each.id])
    least, most = counts[rare.id], counts[common.id]
    if most >= IMBALANCE * least:
        yield Advice(
            "unbalanced",
            f"{_name(common)} has {most:,} pictures, but {_name(rare)} only {least:,}.",
            f"The network will guess {_name(common)} too often: give {_name(rare)} more pictures.",
            (rare.id, common.id),
        )


def _one_session(classes: Sequence[ProjectClass]) -> Iterator[Advice]:
    if classes:
        yield Advice(
            "one-session",
            f"All pictures of {_names(classes)} were taken in one go, so they are much alike.",
            "Nobody can tell how good the network is on new ones: take more in another place, or in another light.",
            _ids(classes),
        )


def _sessions(examples: Sequence[Example]) -> int:
    """In how many goes they were taken; those that belong to no session count one by one."""
    return len({one.session or one.id for one in examples})


def _has(classes: Sequence[ProjectClass]) -> str:
    return "has" if len(classes) == 1 else "have"


def _names(classes: Sequence[ProjectClass]) -> str:
    names = [_name(each) for each in classes]
    if len(names) > _NAMED:
        return f"{', '.join(names[:_NAMED])} and {len(names) - _NAMED} more classes"
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def _name(one: ProjectClass) -> str:
    name = printable(one.name)
    return name if len(name) <= 40 else f"{name[:39]}…"


def _ids(classes: Sequence[ProjectClass]) -> tuple[str, ...]:
    return tuple(each.id for each in classes)
