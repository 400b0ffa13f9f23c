"""The configuration file ``config.yaml``: read strictly, a sentence for every mistake, the rest applied.

Reads and checks form. What a key or a command is called is for the screen, which themes there are for
``themes``.
Where there is no file nothing is loaded to read one.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.settings.places import user_config
from reader.settings.settings import ENGINES, Remap, Settings

if TYPE_CHECKING:
    from reader.strict_yaml import Mapping, Node, Scalar

FILE = "config.yaml"
"""In the user's configuration folder, and the name by which sentences call it."""

LARGEST = 256 * 1024
"""Bytes of a configuration file; one that remaps every key has about five thousand."""

_TRUTH = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


def read_settings(folder: Path | None = None) -> Settings:
    """What the configuration file in ``folder`` says, the user's own folder where none is given.

    Never raises for what stands in the file, or because it cannot be read: that is in ``notices``.
    """
    path = (folder or user_config()) / FILE
    try:
        if not path.is_file():
            return Settings()
        if path.stat().st_size > LARGEST:
            return _nothing(f"{FILE} is larger than {LARGEST // 1024} KiB, so it is no configuration")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        return _nothing(f"{FILE} cannot be read: {error.strerror or error}")
    except UnicodeDecodeError:
        return _nothing(f"{FILE} is not UTF-8 text; save it as UTF-8")
    return settings_of(text, base=path.parent)


def settings_of(text: str, *, base: Path) -> Settings:
    """What a configuration file's text says; paths in it are seen from ``base``."""
    from reader.strict_yaml import strict_mapping

    try:
        top = strict_mapping(text, name=FILE)
    except ReaderError as error:
        return _nothing(str(error).rstrip("."))
    notices = _unknown_keys(top)
    settings = Settings()
    for key in _KNOWN:
        if top.values.get(key) is None or _is_null(top.values[key]):
            continue
        try:
            settings = _with(settings, key, top.values[key], base, notices)
        except ReaderError as error:
            notices.append(str(error))
    return settings._replace(notices=tuple(notices))


_KNOWN = ("theme", "engine", "vectors_model", "bar", "reduced_motion", "keys")


def _nothing(reason: str) -> Settings:
    return Settings(notices=(f"{reason}; nothing in it applies until that is mended.",))


def _unknown_keys(top: Mapping) -> list[str]:
    """A sentence for each key that is not known."""
    notices = []
    for key, scalar in top.keys.items():
        try:
            top._replace(keys={key: scalar}).only(_KNOWN)
        except ReaderError as error:
            notices.append(str(error))
    return notices


def _with(settings: Settings, key: str, value: Node, base: Path, notices: list[str]) -> Settings:
    if key == "keys":
        return settings._replace(keys=_remaps(value, notices))
    scalar = _scalar(key, value)
    if key == "theme":
        return settings._replace(theme=scalar.text)
    if key == "engine":
        return settings._replace(engine=_engine(scalar))
    if key == "vectors_model":
        return settings._replace(vectors_model=_path(scalar, base))
    if key == "bar":
        return settings._replace(bar=_bar(scalar))
    return settings._replace(reduced_motion=_truth(key, scalar))


def _scalar(key: str, value: Node) -> Scalar:
    from reader.strict_yaml import Scalar

    if not isinstance(value, Scalar) or not value.text.strip():
        raise value.place.error(f"“{key}” takes one value.")
    return value


def _is_null(value: Node) -> bool:
    from reader.strict_yaml import Scalar

    return isinstance(value, Scalar) and value.is_null


def _engine(value: Scalar) -> str:
    if value.text in ENGINES:
        return value.text
    from difflib import get_close_matches

    nearest = get_close_matches(value.text.lower(), ENGINES, n=1)
    remedy = f"Did you mean “{nearest[0]}”?" if nearest else f"Engines: {', '.join(ENGINES)}."
    raise value.place.error(f"{value.quoted} is no engine. {remedy}")


def _path(value: Scalar, base: Path) -> Path:
    try:
        return base / Path(value.text).expanduser()
    except RuntimeError as error:
        raise value.place.error(f"{value.quoted}: there is no such home folder.") from error


def _bar(value: Scalar) -> float:
    try:
        bar = float(value.text)
    except ValueError:
        bar = -1.0
    if not 0.0 <= bar <= 1.0:
        raise value.place.error(f"{value.quoted} is no score: “bar” takes a number from 0 to 1.")
    return bar


def _truth(key: str, value: Scalar) -> bool:
    if value.text.lower() not in _TRUTH:
        raise value.place.error(f"“{key}” takes true or false, not {value.quoted}.")
    return _TRUTH[value.text.lower()]


def _remaps(value: Node, notices: list[str]) -> tuple[Remap, ...]:
    from reader.strict_yaml import Mapping

    if not isinstance(value, Mapping):
        raise value.place.error("“keys” takes commands with their keys, such as “next-fact: J”.")
    remaps = []
    for command, node in value.values.items():
        try:
            remaps.append(Remap(command, _keys(command, node), value.keys[command].place))
        except ReaderError as error:
            notices.append(str(error))
    return tuple(remaps)


def _keys(command: str, node: Node) -> tuple[str, ...]:
    from reader.strict_yaml import Listing, Scalar

    if isinstance(node, Scalar):
        if node.is_null:
            raise node.place.error(f"“{command}” has no key; write [] to take its keys away.")
        return (node.text,)
    if isinstance(node, Listing) and all(isinstance(one, Scalar) for one in node.values):
        return tuple(one.text for one in node.values if isinstance(one, Scalar))
    raise node.place.error(f"“{command}” takes a key or a list of keys.")
