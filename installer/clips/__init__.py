"""Makes the clip of `resources/clips`: `python -m installer.clips`. It needs the program ffmpeg.

The clip walks over the sample pictures, which this project draws itself: no film is in it.
"""
