from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.predict import lines
from benchmarks.tasks import READ, TASKS, readable

SENTENCE = "The mayor, Ana Tallow, said on Friday that the “disgraceful” bridge would reopen by 4 May."
TEXT = f"{SENTENCE} Tallow left on Monday."
RECORDS: dict[str, dict[str, Any]] = {
    "align": {
        "topic": "7",
        "docs": [
            {"id": "a", "sentences": ["The Orlo bridge reopened after the storm."], "annotated": [0]},
            {"id": "b", "sentences": ["After the storm the Orlo bridge was reopened."], "annotated": [0]},
        ],
        "links": [[0, 0, 1, 0, 1, 1]],
    },
    "attrib": {"doc": "d", "text": TEXT, "attributions": [{"source": [[0, 9]], "cue": [], "content": []}]},
    "names": {
        "id": "n",
        "text": TEXT,
        "mentions": [
            {"start": 11, "end": 21, "name": "Ana Tallow", "entity": "x"},
            {"start": 91, "end": 97, "name": "Tallow", "entity": "x"},
        ],
    },
    "pairs": {"id": "p", "a": "The Orlo bridge reopened.", "b": "Orlo's bridge is open.", "label": "related"},
    "relation": {
        "id": "r",
        "a": "The mayor resigned.",
        "b": "The mayor did not resign.",
        "label": "contradict",
    },
    "sim": {"id": "g", "a": "The Orlo bridge reopened.", "b": "Orlo's bridge is open.", "score": 4.2},
    "sentences": {"id": "s", "text": TEXT, "sentences": ["gold"]},
    "spans": {"id": "p", "sentence": SENTENCE, "label": "biased", "spans": [[0, 3]]},
    "stories": {"doc": "d", "title": "Bridge reopens", "text": TEXT, "date": "2021-03-20", "story": "gold"},
    "times": {"id": "t", "text": TEXT, "published": "2021-03-20", "times": []},
}


def predicted(task: str, record: dict[str, Any], folder: Path) -> dict[str, Any]:
    file = folder / "records.jsonl"
    file.write_text(json.dumps(record) + "\n\n", "utf-8")
    (line,) = lines(task, file, engine="lexical")
    answer: dict[str, Any] = json.loads(line)
    return answer


def test_a_sentence_task_gives_spans_of_the_text(tmp_path: Path) -> None:
    answer = predicted("sentences", RECORDS["sentences"], tmp_path)
    assert [TEXT[start:end] for start, end in answer["sentences"]] == [SENTENCE, "Tallow left on Monday."]


def test_times_are_resolved_from_the_day_of_publication(tmp_path: Path) -> None:
    answer = predicted("times", RECORDS["times"], tmp_path)
    assert {"start": 31, "end": 37, "value": "2021-03-19", "type": "DATE"} in answer["times"]


def test_an_attribution_has_source_cue_and_content(tmp_path: Path) -> None:
    (found,) = predicted("attrib", RECORDS["attrib"], tmp_path)["attributions"]
    shown = {part: [TEXT[start:end] for start, end in spans] for part, spans in found.items()}
    assert shown["cue"][0].startswith("said")
    assert "Ana Tallow" in shown["source"][0]
    assert "would reopen" in shown["content"][0]


def test_a_surname_is_the_person_named_in_full(tmp_path: Path) -> None:
    first, second = predicted("names", RECORDS["names"], tmp_path)["mentions"]
    assert first["entity"] == second["entity"]


def test_a_sentence_that_stands_alone_gets_a_verdict_and_one_of_an_article_only_words(tmp_path: Path) -> None:
    assert predicted("spans", RECORDS["spans"], tmp_path)["label"] in ("biased", "neutral")
    of_article = {"doc": "d", "sent": 3, "sentence": SENTENCE}
    assert predicted("spans", of_article, tmp_path).keys() == {"doc", "sent", "spans"}


def test_a_pair_of_one_fact_is_shown(tmp_path: Path) -> None:
    assert predicted("align", RECORDS["align"], tmp_path)["links"][0][:4] == [0, 0, 1, 0]


def test_of_two_pairs_the_one_that_shares_its_words_scores_higher(tmp_path: Path) -> None:
    near = {"id": "1", "a": "The Orlo bridge reopened on Friday.", "b": "On Friday the Orlo bridge reopened."}
    far = {"id": "2", "a": "The Orlo bridge reopened on Friday.", "b": "Pell United drew the cup final."}
    scores = [predicted("pairs", record, tmp_path)["score"] for record in (near, far)]
    assert scores[0] > 0 > scores[1]


def test_pairs_of_a_heap_keep_their_ids_and_their_partners(tmp_path: Path) -> None:
    told = [f"The {place} bridge reopened on Friday." for place in ("Orlo", "Tell", "Skarv", "Pell")]
    file = tmp_path / "heap.jsonl"
    records = [{"id": f"{n}", "a": told[n], "b": told[n] if n % 2 else "It rained."} for n in range(4)]
    file.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    scores = {
        answer["id"]: answer["score"] for answer in map(json.loads, lines("sim", file, engine="lexical"))
    }
    assert list(scores) == ["0", "1", "2", "3"]
    assert min(scores["1"], scores["3"]) > max(scores["0"], scores["2"])


def test_a_pair_below_the_bar_is_scored_and_not_shown(tmp_path: Path) -> None:
    told = (
        [
            "The Orlo bridge reopened after the storm.",
            "Three ferries with timber for the saw mills of Tell stay in the old harbour until noon.",
        ],
        [
            "After the storm the Orlo bridge was reopened.",
            "Forty children from a village school sang ancient songs for the mayor near the harbour.",
        ],
    )
    docs = [{"id": str(number), "sentences": sentences} for number, sentences in enumerate(told)]
    links = predicted("align", {"topic": "7", "docs": docs}, tmp_path)["links"]
    shown = {tuple(link[:4]): link[5] for link in links}
    assert shown[0, 0, 1, 0] is True
    assert shown[0, 1, 1, 1] is False


def test_a_case_is_answered_with_label_and_confidence(tmp_path: Path) -> None:
    table = tmp_path / "cases.tsv"
    cells = ["r1", "Some 12 people died in the fire.", "Twelve people died in the fire.", "", "", "gold"]
    table.write_text(
        "\t".join(["id", "a", "b", "date_a", "date_b", "label"]) + "\n" + "\t".join(cells), "utf-8"
    )
    (line,) = lines("cases", table)
    name, label, confidence = line.split("\t")
    assert (name, label) == ("r1", "agreement")
    assert 0.0 <= float(confidence) <= 1.0


def test_the_records_of_a_file_are_one_heap(tmp_path: Path) -> None:
    file = tmp_path / "heap.jsonl"
    other = {
        "doc": "e",
        "title": "Cup final drawn",
        "text": "Two goals in the last minute saved Pell United.",
        "date": None,
    }
    file.write_text("".join(json.dumps(one) + "\n" for one in (RECORDS["stories"], other)), "utf-8")
    first, second = map(json.loads, lines("stories", file))
    assert (first["doc"], second["doc"]) == ("d", "e")
    assert first["cluster"] != second["cluster"]


@pytest.mark.parametrize("task", sorted(RECORDS.keys() & TASKS.keys()))
def test_the_answer_is_the_same_without_the_gold(task: str, tmp_path: Path) -> None:
    record = RECORDS[task]
    assert predicted(task, record, tmp_path) == predicted(
        task, readable(record, frozenset(READ[task].split())), tmp_path
    )


def test_gold_is_taken_away_however_deep_it_stands() -> None:
    kept = readable(RECORDS["names"], frozenset(READ["names"].split()))
    assert [mention.keys() for mention in kept["mentions"]] == [{"start", "end", "name"}] * 2
    assert "sentences" not in readable(RECORDS["sentences"], frozenset(READ["sentences"].split()))


def test_every_task_says_what_it_may_read() -> None:
    assert READ.keys() == TASKS.keys()
    assert TASKS.keys() <= RECORDS.keys() | {"cases"}
