"""Draws what the detectors of screens and of small text look for: telephones' screens, posters, official letters."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageFont

WORDS = (
    "Fakültemiz konferans salonunda yapılacak söyleşiye bütün öğrencilerimiz davetlidir. Katılım belgesi verilecek, "
    "yer sınırlı olduğundan başvurular birim sayfamızdaki formdan alınacaktır. Ayrıntılı bilgi için öğrenci işleri "
)


def font(size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """Pillow's own type face, which needs no file."""
    return ImageFont.load_default(size)


def phone(photo: Image.Image, *, width: int = 1080, height: int = 2340, dark: bool = True) -> Image.Image:
    """A telephone that shows ``photo`` in its gallery: hour at the left, battery and signal at the right."""
    ground, ink = ((0, 0, 0), (240, 240, 240)) if dark else ((255, 255, 255), (20, 20, 20))
    screen = Image.new("RGB", (width, height), ground)
    draw = ImageDraw.Draw(screen)
    size = round(height * 0.0165)
    top = round(height * 0.016)
    draw.text((width * 0.06, top), "09:41", fill=ink, font=font(size))
    right = width * 0.94
    draw.rounded_rectangle((right - size * 1.9, top + size * 0.2, right, top + size), 4, outline=ink, width=3)
    draw.rectangle((right - size * 1.7, top + size * 0.4, right - size * 0.8, top + size * 0.8), fill=ink)
    for bar in range(4):
        x = right - size * (4.6 - bar * 0.5)
        draw.rectangle((x, top + size * (0.9 - 0.18 * bar), x + size * 0.3, top + size), fill=ink)
    shown = photo.convert("RGB").resize((width, width * photo.height // photo.width))
    screen.paste(shown, (0, (height - shown.height) // 2))
    draw.rounded_rectangle((width * 0.36, height * 0.985, width * 0.64, height * 0.988), 3, fill=ink)
    return screen


def poster(size: float, *, width: int = 1080, height: int = 1350, lines: int = 12) -> Image.Image:
    """A poster with a large head and a paragraph of type of ``size`` pixels."""
    image = Image.new("RGB", (width, height), (245, 240, 225))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, width, height // 3), fill=(30, 60, 120))
    draw.text((width * 0.08, height * 0.1), "BAHAR SÖYLEŞİSİ", fill="white", font=font(width * 0.09))
    across = int(width * 0.84 / (size * 0.5))
    for line in range(lines):
        start = (line * 37) % len(WORDS)
        text = (WORDS * 4)[start : start + across]
        draw.text((width * 0.08, height * 0.4 + line * size * 1.5), text, fill=(30, 30, 40), font=font(size))
    return image
