"""What keeps a network from learning well from the pictures of a project, and what to do about it."""

from collections.abc import Iterator, Mapping, Sequence

from core.datasets.card import FEW, IMBALANCE
from core.images import printable
from core.language import listed, tr, whole
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
            tr("To tell things apart, a network needs at least two classes."),
            tr("Add another class, and give it pictures of something else, or of nothing in particular."),
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
        one, more = tr("{names} has no pictures yet."), tr("{names} have no pictures yet.")
        yield Advice(
            "empty",
            (one if len(classes) == 1 else more).format(names=_names(classes)),
            tr("Give each class pictures, or switch it off."),
            _ids(classes),
            prevents=True,
        )


def _few(classes: Sequence[ProjectClass], counts: Mapping[str, int]) -> Iterator[Advice]:
    if classes:
        single = {counts[each.id] for each in classes} == {1}
        one = tr("{names} has only one picture.") if single else tr("{names} has only a few pictures.")
        more = tr("{names} have only one picture each.") if single else tr("{names} have only a few pictures.")
        yield Advice(
            "few",
            (one if len(classes) == 1 else more).format(names=_names(classes)),
            tr("A network learns better from at least {enough} of each class.", enough=ENOUGH),
            _ids(classes),
        )


def _unbalanced(classes: Sequence[ProjectClass], counts: Mapping[str, int]) -> Iterator[Advice]:
    if len(classes) < 2:
        return
    rare = min(classes, key=lambda each: counts[each.id])
    common = max(classes, key=lambda each: counts[each.id])
    least, most = counts[rare.id], counts[common.id]
    if most >= IMBALANCE * least:
        names = {"common": _name(common), "rare": _name(rare)}
        numbers = {"most": whole(most), "least": whole(least)}
        yield Advice(
            "unbalanced",
            tr("{common} has {most} pictures, but {rare} only {least}.", **names, **numbers),
            tr("The network will guess {common} too often: give {rare} more pictures.", **names),
            (rare.id, common.id),
        )


def _one_session(classes: Sequence[ProjectClass]) -> Iterator[Advice]:
    if classes:
        yield Advice(
            "one-session",
            tr("All pictures of {names} were taken in one go, so they are much alike.", names=_names(classes)),
            tr("Nobody can tell how good the network is on new ones: take more in another place, or in another light."),
            _ids(classes),
        )


def _sessions(examples: Sequence[Example]) -> int:
    """In how many goes they were taken; those that belong to no session count one by one."""
    return len({one.session or one.id for one in examples})


def _names(classes: Sequence[ProjectClass]) -> str:
    names = [_name(each) for each in classes]
    if len(names) > _NAMED:
        return tr("{names} and {more} more classes", names=", ".join(names[:_NAMED]), more=len(names) - _NAMED)
    return listed(names)


def _name(one: ProjectClass) -> str:
    name = printable(one.name)
    return name if len(name) <= 40 else f"{name[:39]}…"


def _ids(classes: Sequence[ProjectClass]) -> tuple[str, ...]:
    return tuple(each.id for each in classes)
