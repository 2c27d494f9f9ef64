"""Platformlara uyarla: one picture in every frame of the platforms, asked for in Görseller and in the editor."""
