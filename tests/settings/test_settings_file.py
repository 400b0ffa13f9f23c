"""What the configuration file says, and how each mistake in it is told while the rest applies."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.settings.settings import Settings
from reader.settings.settings_file import FILE, LARGEST, read_settings, settings_of
from reader.tui.commands import COMMANDS
from reader.tui.keymap import keymap

BASE = Path("/somewhere")


def read(text: str) -> Settings:
    return settings_of(text, base=BASE)


def test_without_a_file_everything_is_at_its_default(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == Settings()
    assert Settings() == Settings(None, "auto", None, None, False, (), ())


def test_every_key_is_read(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(
        "# mine\ntheme: dusk\nengine: vectors\nvectors_model: models/small.onnx\nbar: 0.4\n"
        "reduced_motion: yes\nkeys:\n  next-fact: [J, ']f']\n  fold: Z\n  theme: []\n",
        "utf-8",
    )
    settings = read_settings(tmp_path)
    assert settings[:5] == ("dusk", "vectors", tmp_path / "models" / "small.onnx", 0.4, True)
    assert [(one.command, one.keys) for one in settings.keys] == [
        ("next-fact", ("J", "]f")),
        ("fold", ("Z",)),
        ("theme", ()),
    ]
    assert settings.notices == ()


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "theme:\n", "keys:\n", "theme: ~\nbar: null\n"])
def test_what_is_left_empty_is_at_its_default(text: str) -> None:
    assert read(text) == Settings()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("engin: vectors", "line 2, column 1: unknown key “engin”. Did you mean “engine”?"),
        ("speed: 3", "line 2, column 1: unknown key “speed”. Known here: theme, engine,"),
        ("engine: vector", "line 2, column 9: “vector” is no engine. Did you mean “vectors”?"),
        ("engine: gpt", "line 2, column 9: “gpt” is no engine. Engines: auto, lexical, vectors."),
        ("bar: 3", "line 2, column 6: “3” is no score: “bar” takes a number from 0 to 1."),
        ("bar: nan", "“nan” is no score"),
        ("bar: low", "“low” is no score"),
        ("reduced_motion: rather", "“reduced_motion” takes true or false, not “rather”."),
        ("engine: [vectors]", "line 2, column 9: “engine” takes one value."),
        ("engine: ''", "“engine” takes one value."),
        ("vectors_model: ~nobody-of-that-name/m.onnx", "there is no such home folder."),
        ("keys: J", "“keys” takes commands with their keys, such as “next-fact: J”."),
        ("keys: {fold: {a: b}}", "“fold” takes a key or a list of keys."),
        ("keys: {fold: [[a]]}", "“fold” takes a key or a list of keys."),
        ("keys: {fold: }", "“fold” has no key; write [] to take its keys away."),
    ],
)
def test_a_mistake_is_one_sentence_and_the_rest_applies(line: str, told: str) -> None:
    settings = read(f"theme: dusk\n{line}\n")
    assert settings._replace(notices=()) == Settings(theme="dusk")
    (notice,) = settings.notices
    assert notice.startswith(f"{FILE}, line 2, column ")
    assert told in notice


def test_every_mistake_is_told() -> None:
    settings = read("engin: a\nbar: 7\nengine: lexical\nkeys:\n  fold: {}\n  find: '?'\n")
    assert len(settings.notices) == 3
    assert settings.engine == "lexical"
    assert [one.command for one in settings.keys] == ["find"]


def test_a_file_that_cannot_be_understood_is_told_and_left(tmp_path: Path) -> None:
    path = tmp_path / FILE
    for content in (b"theme: [\n", b"theme: \xff\n", b"#" * (LARGEST + 1), b"a: 1\na: 2\n", b"- a\n"):
        path.write_bytes(content)
        settings = read_settings(tmp_path)
        assert settings._replace(notices=()) == Settings()
        (notice,) = settings.notices
        assert notice.startswith(FILE)
        assert notice.endswith("nothing in it applies until that is mended.")


def test_a_folder_in_the_place_of_the_file_is_no_file(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    assert read_settings(tmp_path) == Settings()


@given(st.text(max_size=120))
def test_no_text_is_too_strange_to_be_read(text: str) -> None:
    assert all(notice.startswith(FILE) for notice in read(text).notices)


@given(
    st.dictionaries(
        st.sampled_from(["theme", "engine", "bar", "reduced_motion", "keys", "other"]),
        st.sampled_from(["night", "vectors", "0.5", "true", "{fold: z}", "[a]", "~", "'\\u202e'", "''"]),
    )
)
def test_each_key_is_judged_by_itself(lines: dict[str, str]) -> None:
    """Whatever stands around it, a line applies or is told as if it stood alone."""
    together = read("".join(f"{key}: {value}\n" for key, value in lines.items()))
    notices = 0
    for key, value in lines.items():
        alone = read(f"{key}: {value}\n")
        notices += len(alone.notices)
        if key == "keys":
            assert [one.command for one in together.keys] == [one.command for one in alone.keys]
        elif key != "other":
            assert getattr(together, key) == getattr(alone, key)
    assert len(together.notices) == notices


def test_reading_a_plain_file_loads_no_yaml(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("theme: night\nkeys:\n  next-fact: J\n", "utf-8")
    code = (
        "import sys; from pathlib import Path; from reader.settings.settings_file import read_settings; "
        f"read_settings(Path({str(tmp_path)!r})); print('yaml' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@pytest.mark.parametrize("key", [field for field in Settings._fields if field != "notices"])
def test_the_documentation_names_every_key(key: str) -> None:
    page = Path(__file__).resolve().parents[2] / "docs" / "configuration.md"
    assert f"| `{key}` |" in page.read_text("utf-8")


def test_the_example_of_the_documentation_applies() -> None:
    page = Path(__file__).resolve().parents[2] / "docs" / "configuration.md"
    example = page.read_text("utf-8").partition("```yaml\n")[2].partition("```")[0]
    settings = read(example)
    assert settings.theme == "newsprint"
    assert len(settings.keys) == 3
    assert settings.notices == ()
    assert keymap(COMMANDS, settings.keys).notices == ()
