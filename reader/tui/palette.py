"""The command palette: every command by its tooltip, every fact by its gist."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.fuzzy import Matcher

from reader.printable import printable
from reader.tui.commands.jumping import to_fact
from reader.tui.key_table import keys_of
from reader.tui.recompared import same_fact
from reader.tui.screens.reading import ReadingScreen

if TYPE_CHECKING:
    from reader.vocabulary.group import Group


SUSPEND = "Suspend the program and go back to the shell"
"""Only here: the key by which terminals do it takes back what was said."""


class ReaderCommands(Provider):
    """Offers what the reading screen, or the choice of stories, can do."""

    async def discover(self) -> Hits:
        """Everything, before anything is typed: the commands."""
        for text, keys, call in self._commands():
            yield DiscoveryHit(text, call, help=keys)

    async def search(self, query: str) -> Hits:
        """Commands and facts that match."""
        matcher = self.matcher(query)
        for text, told, call in (*self._commands(), *self._facts()):
            if (score := matcher.match(text)) > 0:
                yield Hit(score, _highlighted(matcher, text), call, help=told)

    def _commands(self) -> Iterator[tuple[str, str, Callable[[], None]]]:
        screen = self.screen
        if not isinstance(screen, ReadingScreen):
            yield from self._stories()
            return
        for command in screen.keys.commands:
            keys = " ".join(keys_of(command))
            yield command.tooltip, keys, lambda command=command: screen.call(command)  # type: ignore[misc]
        yield SUSPEND, "fg comes back", self.app.action_suspend_process

    def _stories(self) -> Iterator[tuple[str, str, Callable[[], None]]]:
        """On the choice of stories: the stories, and what else can be done there."""
        from reader.tui.screens.stories import StoriesScreen

        screen = self.screen
        if not isinstance(screen, StoriesScreen):
            return
        for number, title in enumerate(screen.stories):
            yield f"Open “{printable(title)}”", str(number + 1), partial(screen.do, str(number))
        for key in screen.start_keys:
            if key.in_palette:
                yield key.does, key.keys, partial(screen.do, key.id)

    def _facts(self) -> Iterator[tuple[str, str, Callable[[], None]]]:
        screen = self.screen
        if not isinstance(screen, ReadingScreen) or (comparison := screen.now.comparison) is None:
            return
        for group in comparison.groups:

            def go(fact: Group = group) -> None:
                # The articles may have been compared again while the palette was open.
                found = same_fact(fact, now) if (now := screen.now.comparison) is not None else None
                if found is not None:
                    screen.reading = to_fact(screen.now, found)

            yield f"{group.id} {printable(group.gist)}", f"{group.relation.sign} {group.relation.value}", go


def _highlighted(matcher: Matcher, text: str) -> Content:
    """The text with the letters that match marked; Textual's own way would read brackets as markup."""
    content = Content(text)
    for at in matcher.fuzzy_search.match(matcher.query, text)[1]:
        content = content.stylize(matcher.match_style, at, at + 1)
    return content
