"""Görsel arşivi: the unit's library of pictures, the second view of Görseller."""
