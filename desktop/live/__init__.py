"""Live pictures: a camera, a clip, the screen or a window, one frame after another; QtMultimedia comes when used."""
