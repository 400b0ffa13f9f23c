"""The rules, a file each: ``rule(pair) -> Finding | None``. All are asked; the order settles ties."""

from __future__ import annotations

from collections.abc import Callable

from reader.relations.finding import Finding
from reader.relations.pair import Pair
from reader.relations.rules.called_false import called_false
from reader.relations.rules.certainty import certainty
from reader.relations.rules.charged_speaker import charged_speaker
from reader.relations.rules.cut_condition import cut_condition
from reader.relations.rules.date_mismatch import date_mismatch
from reader.relations.rules.denied_existence import denied_existence
from reader.relations.rules.emphasis import emphasis
from reader.relations.rules.exchanged_roles import exchanged_roles
from reader.relations.rules.later_figure import later_figure
from reader.relations.rules.loaded_wording import loaded_wording
from reader.relations.rules.negation import negation
from reader.relations.rules.next_stage import next_stage
from reader.relations.rules.nobody_and_somebody import nobody_and_somebody
from reader.relations.rules.number_mismatch import number_mismatch
from reader.relations.rules.opposed_voices import opposed_voices
from reader.relations.rules.other_cause import other_cause
from reader.relations.rules.other_day import other_day
from reader.relations.rules.other_hour import other_hour
from reader.relations.rules.other_order import other_order
from reader.relations.rules.other_person import other_person
from reader.relations.rules.other_place import other_place
from reader.relations.rules.other_rank import other_rank
from reader.relations.rules.outcome import outcome
from reader.relations.rules.planned_and_done import planned_and_done
from reader.relations.rules.quote_variant import quote_variant
from reader.relations.rules.reporting_verb import reporting_verb
from reader.relations.rules.said_and_denied import said_and_denied
from reader.relations.rules.same_act import same_act
from reader.relations.rules.same_date import same_date
from reader.relations.rules.same_figure import same_figure
from reader.relations.rules.same_words import same_words
from reader.relations.rules.scare_quotes import scare_quotes
from reader.relations.rules.still_and_over import still_and_over
from reader.relations.rules.two_speakers import two_speakers
from reader.relations.rules.withdrawn import withdrawn

RULES: tuple[Callable[[Pair], Finding | None], ...] = (
    number_mismatch,
    date_mismatch,
    negation,
    denied_existence,
    outcome,
    still_and_over,
    other_cause,
    other_rank,
    other_hour,
    other_order,
    other_place,
    other_person,
    exchanged_roles,
    withdrawn,
    two_speakers,
    said_and_denied,
    opposed_voices,
    charged_speaker,
    called_false,
    nobody_and_somebody,
    planned_and_done,
    later_figure,
    other_day,
    next_stage,
    certainty,
    loaded_wording,
    reporting_verb,
    cut_condition,
    emphasis,
    scare_quotes,
    quote_variant,
    same_figure,
    same_date,
    same_act,
    same_words,
)
"""In the order of the relations that they find, gravest first."""
