"""Reading QR codes of pictures that a test has painted."""

from __future__ import annotations

import numpy
import zxingcpp
from PySide6.QtGui import QImage


def texts_in(image: QImage) -> list[str]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = numpy.frombuffer(grey.constBits(), numpy.uint8).reshape(grey.height(), grey.bytesPerLine())
    return [found.text for found in zxingcpp.read_barcodes(rows[:, : grey.width()])]
