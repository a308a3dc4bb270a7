"""The image view: fit, zoom, pan, sharpness and words in place of a picture."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.types import Image
from desktop.pictures import SMALLEST_LEVEL, Picture, picture_of, thumbnail_of, to_pixels
from desktop.widgets.image_view import LARGEST_ZOOM, ImageView

RED, BLUE = (255, 0, 0), (0, 0, 255)


def two_halves(width: int, height: int) -> Picture:
    """Red at the left, blue at the right."""
    pixels = np.full((height, width, 3), RED, np.uint8)
    pixels[:, width // 2 :] = BLUE
    return picture_of(Image(pixels, "halves", (width, height)))


@pytest.fixture
def view(qtbot):
    widget = ImageView()
    qtbot.addWidget(widget)
    widget.resize(400, 300)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def colour_at(view: ImageView, x: int, y: int) -> tuple[int, int, int]:
    image = view.grab().toImage()
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(x * ratio), round(y * ratio)).getRgb()[:3]


def turn_wheel(view: ImageView, at: QPointF, notches: float) -> None:
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


@pytest.mark.parametrize(("width", "height"), [(800, 300), (300, 800), (4000, 3000), (28, 28)])
def test_a_picture_is_fitted_into_the_view_and_centred(view, width, height):
    view.show_picture(two_halves(width, height))
    area = view.picture_area()
    assert area.center() == QPointF(200, 150)
    assert area.width() / area.height() == pytest.approx(width / height)
    assert area.width() == pytest.approx(400) or area.height() == pytest.approx(300)
    assert colour_at(view, 197, 150) == RED
    assert colour_at(view, 203, 150) == BLUE


def test_a_fitted_picture_follows_the_view(view):
    view.show_picture(two_halves(800, 600))
    view.resize(200, 150)
    assert view.fitted
    assert view.picture_area().width() == pytest.approx(200)


def test_the_wheel_zooms_at_the_cursor(view):
    view.show_picture(two_halves(4000, 3000))
    cursor = QPointF(300, 100)
    before = (cursor - view.picture_area().topLeft()) / view.zoom
    turn_wheel(view, cursor, 3)
    after = (cursor - view.picture_area().topLeft()) / view.zoom
    assert not view.fitted
    assert (after - before).manhattanLength() < 1e-6
    turn_wheel(view, cursor, -30)
    assert view.zoom == pytest.approx(min(400 / 4000, 300 / 3000) * view.devicePixelRatioF())


def test_zoom_has_limits_and_fit_undoes_it(view):
    view.show_picture(two_halves(400, 300))
    for _ in range(50):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(LARGEST_ZOOM)
    for _ in range(80):
        QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == pytest.approx(1 / view.devicePixelRatioF() * view.devicePixelRatioF())
    view.fit()
    assert view.picture_area().width() == pytest.approx(400)


def test_a_zoomed_picture_is_dragged_but_not_out_of_the_view(view):
    view.show_picture(two_halves(400, 300))
    view.zoom_by(4, QPointF(200, 150))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    QTest.mouseMove(view, QPoint(300, 150))
    assert view.picture_area().left() == pytest.approx(-600 + 100)
    for _ in range(10):
        QTest.mouseMove(view, QPoint(390, 290))
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert view.picture_area().topLeft() == QPointF(0, 0)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("key", "axis", "sign"),
    [(Qt.Key.Key_Left, 0, 1), (Qt.Key.Key_Right, 0, -1), (Qt.Key.Key_Up, 1, 1), (Qt.Key.Key_Down, 1, -1)],
)
def test_shift_and_arrows_move_the_picture(view, key, axis, sign):
    view.show_picture(two_halves(400, 300))
    view.zoom_by(4, QPointF(200, 150))
    before = view.picture_area().topLeft().toTuple()
    QTest.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier)
    after = view.picture_area().topLeft().toTuple()
    assert (after[axis] - before[axis]) * sign > 0
    assert after[1 - axis] == before[1 - axis]


def test_what_is_seen_whole_stays_fitted(view):
    view.show_picture(two_halves(4000, 3000))
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.fitted
    view.zoom_in()
    assert not view.fitted
    view.zoom_out()
    view.zoom_out()
    assert view.fitted
    view.resize(200, 150)
    assert view.picture_area().width() == pytest.approx(200)


def test_a_double_click_shows_real_pixels_and_fits_again(view):
    view.show_picture(two_halves(4000, 3000))
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(120, 80))
    assert view.zoom == pytest.approx(1)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(120, 80))
    assert view.fitted


def test_detail_is_asked_for_when_zoomed_beyond_what_was_decoded(view, qtbot):
    whole = two_halves(4000, 3000)
    reduced = Picture("halves", (4000, 3000), whole.levels[1:])
    with qtbot.assertNotEmitted(view.detail_wanted):
        view.show_picture(reduced)
    with qtbot.waitSignal(view.detail_wanted):
        view.zoom_by(1 / view.zoom, QPointF(150, 120))
    area = view.picture_area()
    view.refine(whole)
    assert view.picture_area() == area
    assert view.picture is whole


def test_a_sentence_takes_the_place_of_the_picture(view):
    view.show_picture(two_halves(40, 30))
    view.show_sentence("The file is damaged.")
    assert view.picture is None
    assert view.sentence == "The file is damaged."
    assert view.accessibleDescription() == "The file is damaged."
    assert RED not in (colour_at(view, 100, 20), colour_at(view, 20, 150))
    view.show_picture(two_halves(40, 30))
    assert view.sentence == ""


def test_single_pixels_are_squares_when_magnified(view):
    pixels = np.zeros((3, 4, 3), np.uint8)
    pixels[:, ::2] = 255
    view.show_picture(picture_of(Image(pixels)))
    area = view.picture_area()
    shades = [colour_at(view, x, 150)[0] for x in range(round(area.left()) + 1, round(area.right()) - 1)]
    assert set(shades) == {0, 255}
    assert sum(1 for one, other in pairwise(shades) if one != other) == 3


def test_levels_halve_until_they_are_small():
    picture = two_halves(4000, 3000)
    assert [level.width() for level in picture.levels] == [4000, 2000, 1000, 500]
    assert min(picture.levels[-1].width(), picture.levels[-1].height()) >= SMALLEST_LEVEL
    assert picture.level_for(0.25).width() == 1000
    assert picture.level_for(0.26).width() == 2000
    assert picture.level_for(8).width() == 4000


@pytest.mark.parametrize(("width", "height"), [(1, 5000), (5000, 1), (640, 480), (20, 10)])
def test_thumbnails_keep_proportions_and_are_never_enlarged(width, height):
    thumbnail = thumbnail_of(Image(np.zeros((height, width, 3), np.uint8)), 160)
    assert max(thumbnail.width(), thumbnail.height()) == min(160, max(width, height))
    assert min(thumbnail.width(), thumbnail.height()) == max(
        1, round(min(width, height) * min(1, 160 / max(width, height)))
    )


def test_qt_images_become_pixels_with_transparency_on_white():
    image = QImage(3, 2, QImage.Format.Format_ARGB32)
    image.fill(QColor(255, 0, 0, 255))
    image.setPixelColor(0, 0, QColor(0, 0, 0, 0))
    image.setPixelColor(1, 0, QColor(0, 0, 0, 128))
    pixels = to_pixels(image)
    assert pixels.shape == (2, 3, 3)
    assert pixels[0, 0].tolist() == [255, 255, 255]
    assert pixels[0, 1].tolist() == pytest.approx([127] * 3, abs=1)
    assert pixels[1, 2].tolist() == [255, 0, 0]
