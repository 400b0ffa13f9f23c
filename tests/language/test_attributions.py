from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.attributions import Voice, attributions
from reader.language.sentences import sentences
from reader.language.voice_names import speaker_name
from reader.vocabulary import Span

CASES = Path(__file__).parents[1] / "cases" / "voices"
HOSTILE = """Moss said that “ ” , . : he according to the plan and denied claim by " ' not"""


def voices_of(paragraphs: list[str]) -> tuple[str, tuple[Voice, ...]]:
    """The text of the paragraphs and its voices."""
    spans: list[Span] = []
    numbers: list[int] = []
    at = 0
    for number, paragraph in enumerate(paragraphs):
        for start, end in sentences(paragraph):
            spans.append(Span(at + start, at + end))
            numbers.append(number)
        at += len(paragraph) + 2
    text = "\n\n".join(paragraphs)
    return text, attributions(text, spans, numbers)


def shown(text: str, voice: Voice, fields: int) -> str:
    """A voice in the form of the cases, cut to so many fields."""
    content = " ... ".join(text[part.start : part.end] for part in voice.content)
    cue = text[voice.cue.start : voice.cue.end] if voice.cue is not None else ""
    parts = [voice.name or "?", cue, content, voice.type.value, voice.force.value]
    parts += ["vague"] if voice.vague else []
    parts += [f"inside {name}" for name in voice.chain] if fields > 5 else []
    return " | ".join(parts[:fields])


def cases() -> list[tuple[str, list[str], list[str]]]:
    """Title, paragraphs and expected voices."""
    found = []
    for path in sorted(CASES.glob("*.md")):
        for block in path.read_text("utf-8").strip().split("\n\n"):
            title, *lines = block.split("\n")
            texts = [line[3:] for line in lines if line.startswith(">")]
            found.append((title, texts, [line[3:] for line in lines if line.startswith("=")]))
    return found


@pytest.mark.parametrize(("title", "paragraphs", "expected"), cases())
def test_speaker_cue_content_and_type(title: str, paragraphs: list[str], expected: list[str]) -> None:
    text, voices = voices_of(paragraphs)
    found = [
        shown(text, voice, len(line.split(" | "))) for voice, line in zip(voices, expected, strict=False)
    ]
    assert (len(voices), found) == (len(expected), expected), title


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Ana Moss, the county engineer,", "Ana Moss"),
        ("a spokeswoman, Ana Moss,", "Ana Moss"),
        ("county engineer Ana Moss", "Ana Moss"),
        ("the harbour board", "the harbour board"),
        ("Ana Moss’s", "Ana Moss"),
        ("police, who", "police"),
    ],
)
def test_a_speaker_is_named_without_apposition(printed: str, name: str) -> None:
    assert speaker_name(printed) == name


@given(
    st.lists(
        st.sampled_from(HOSTILE.split()),
        max_size=40,
    )
)
def test_voices_lie_in_the_text_in_order(words: list[str]) -> None:
    text = " ".join(words)
    spans = [Span(start, end) for start, end in sentences(text)]
    voices = attributions(text, spans, [0] * len(spans))
    for voice in voices:
        stretches = [
            *voice.content,
            *([voice.cue] if voice.cue else []),
            *([voice.speaker] if voice.speaker else []),
        ]
        assert voice.content
        assert all(0 <= stretch.start < stretch.end <= len(text) for stretch in stretches)
        assert 0.0 <= voice.likelihood <= 1.0
    starts = [voice.content[0].start for voice in voices]
    assert starts == sorted(starts)
