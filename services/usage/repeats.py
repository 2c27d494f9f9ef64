"""The same word twice in a row. ``yavaş yavaş`` is right; ``ve ve`` never is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.diagnostics import Diagnostic
from services.language.paragraph import Paragraph
from services.spelling.turkish_checker import TurkishEngine
from services.usage.findings import repeated

_NEVER_TWICE = re.compile(
    "ve|ile|için|olarak|olan|ise|veya|ancak|fakat|göre|ama|ki|çünkü|ya da|de|da|en|her|tüm|nedeniyle|tarafından|"
    "kapsamında|üzere|hakkında|dolayı|itibarıyla|ilgili|şekilde|yapılan|edilen|olduğu|değildir|sonraki|ayrıca|böylece|toplam|sayın|"
    "dair|üzerinde|arasında|içinde|birlikte|bulunan|düzenlenen|gerçekleştirilen"
)
# Forms that never stand twice to mean more (yavaş yavaş, kapı kapı, derinden derinden): ours, and of theirs.
_INFLECTED = re.compile(
    r".{3,}(?:[ıiuüae]m[ıiuü]z|[ıiuüae]n[ıiuü]z|l[ae]r[ıi])(?:n?[ıiuü]n|n?[dt][ae]n?|n?[ae]|n?[ıiuü]|l[ae])?"
)


class RepeatedWords:
    """Knows the words that no right sentence has twice in a row."""

    def find(self, paragraph: Paragraph, engine: TurkishEngine) -> Iterator[Diagnostic]:
        folded = paragraph.folded
        for index in range(1, len(folded)):
            word = folded[index]
            if word != folded[index - 1] or paragraph.between(index).strip(" ") or not paragraph.between(index):
                continue
            token = paragraph.tokens[index]
            if token.in_hashtag or paragraph.tokens[index - 1].in_hashtag:
                continue
            if _NEVER_TWICE.fullmatch(word) or (_INFLECTED.fullmatch(word) and engine.words.is_common(word)):
                yield repeated(paragraph.tokens[index - 1], token)
