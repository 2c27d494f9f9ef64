"""Where a picture comes from: asked for once, wherever the picture is shown. Belongs to no page."""
