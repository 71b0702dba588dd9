"""A client's look: colours and a logo, from the cycle's file or from a file of their own, and what is wrong in them."""

from __future__ import annotations

import io
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest
from PIL import Image
from program import run

from servicecycle.charts.logo import LARGEST, read_logo
from servicecycle.charts.theme import THEME, Theme
from servicecycle.charts.theming import dressed, read_theme
from servicecycle.commands.files import one
from servicecycle.commands.theming import theme_of
from servicecycle.cycle.theme import COLORS, USUAL, ColorName, contrast, faint
from servicecycle.cycle.theme import Theme as Chosen
from servicecycle.errors import InvalidFile, UnreadableFile
from servicecycle.reading.files import read_text

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="30mm" height="10mm"><rect width="9" height="9" fill="{}"/></svg>'
CYCLE = "name: Cashing a cheque\nsteps:\n  - {name: Waits, perceived: 3, expected: 8}\n"


def picture(kind: str, mode: str = "RGB", size: tuple[int, int] = (30, 10)) -> bytes:
    made = io.BytesIO()
    Image.new(mode, size).save(made, kind)
    return made.getvalue()


def mistakes(theme: str) -> list[str]:
    with pytest.raises(InvalidFile) as raised:
        read_text(f"{CYCLE}theme:\n{theme}", "cycle.yaml")
    return [str(one) for one in raised.value.mistakes]


# Colours


def test_every_colour_has_a_meaning_a_usual_value_and_a_place_in_the_theme() -> None:
    names = set(get_args(ColorName))
    assert names == set(COLORS) == set(USUAL)
    assert names == {field.name for field in fields(Theme) if str(getattr(THEME, field.name)).startswith("#")}
    assert {name: getattr(THEME, name) for name in names} == USUAL


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


def test_the_usual_colours_can_be_read() -> None:
    assert list(faint(USUAL)) == []


def test_a_file_chooses_its_colours() -> None:
    cycle = read_text(f'{CYCLE}theme:\n  colors: {{perceived: "#0b6e4f", lane: "#22443C"}}\n', "cycle.yaml").cycle
    assert cycle.theme
    theme = dressed(cycle.theme, Path())
    assert (theme.perceived, theme.lane, theme.expected) == ("#0B6E4F", "#22443C", THEME.expected)


@pytest.mark.parametrize(
    ("theme", "told"),
    [
        ("  colors: {perceived: red}\n", "5:23: `red` is no colour"),
        ("  colors: {perceived: '#12345'}\n", "5:23: `'#12345'` is no colour"),
        ("  colors:\n    perceived: #0A5796\n", '6:15: nothing is no colour; write `"#0A5796"`'),
        ("  colors: {percieved: '#0A5796'}\n", "5:12: `percieved` is no key of the format; did you mean `perceived`?"),
        ("  colors: {ink: '#999999'}\n", "5:17: `ink` (#999999) has a contrast of 2.8 with `paper` (#FFFFFF)"),
        ("  colors: {paper: '#776655'}\n", "5:19: `ink` (#1B2733) has a contrast of 2.7 with `paper` (#776655)"),
        ("  colors: []\n", "5:11: `colors` should be a mapping"),
        ("  logo: ../logo.png\n", "5:9: `../logo.png` leads out of the file's own folder"),
        ("  logo: /etc/logo.png\n", "5:9: `/etc/logo.png` leads out of the file's own folder"),
    ],
)
def test_what_a_theme_cannot_be_is_told_at_its_place(theme: str, told: str) -> None:
    assert mistakes(theme)[0].startswith(f"cycle.yaml:{told}")


# A file of its own


def test_a_theme_file(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(picture("PNG"))
    (tmp_path / "theme.toml").write_text('logo = "logo.png"\n[colors]\nperceived = "#0b6e4f"\n')
    theme = read_theme(str(tmp_path / "theme.toml"))
    assert theme.perceived == "#0B6E4F"
    assert theme.logo
    assert theme.logo.kind == "png"
    assert theme.logo.proportion == pytest.approx(3)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[colors]\npercieved = '#000000'\n", "2:1: `percieved` is no setting; did you mean `perceived`?"),
        ("[colors]\nink = 'black'\n", "2:1: `ink` cannot be `'black'`; write `#` and two hexadecimal digits"),
        ("[colors]\nink = '#999999'\n", "2:1: `ink` (#999999) has a contrast of 2.8 with `paper` (#FFFFFF)"),
        ("logo = '../logo.png'\n", "1:1: `logo` cannot be `'../logo.png'`; name a file in the folder of this file"),
        ("logo = 7\n", "1:1: `logo` cannot be `7`; write a path from the folder of this file"),
        ("colors = 7\n", "1:1: `colors` cannot be `7`; write it as a table"),
        ("font = 'Arial'\n", "1:1: `font` is no setting; the settings known here are `colors`, `logo`"),
        ("[colors\n", "1:8: this is no TOML"),
    ],
)
def test_what_is_wrong_in_a_theme_file_is_told_at_its_place(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "theme.toml").write_text(text)
    with pytest.raises(InvalidFile) as raised:
        read_theme(str(tmp_path / "theme.toml"))
    assert f"theme.toml:{told}" in str(raised.value.mistakes[0])


def test_a_theme_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="cannot be read"):
        read_theme(str(tmp_path / "theme.toml"))


# Logos


@pytest.mark.parametrize(
    ("content", "kind", "proportion"),
    [
        (picture("PNG"), "png", 3),
        (picture("JPEG"), "jpeg", 3),
        (picture("PNG", "RGBA"), "png", 3),
        (SVG.encode(), "svg", 3),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"/>', "svg", 4),
        (b'\xef\xbb\xbf<svg xmlns="http://www.w3.org/2000/svg" viewBox="0,0,40,10"/>', "svg", 4),
        (b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">' + SVG.encode(), "svg", 3),
    ],
)
def test_logos_are_what_they_hold(tmp_path: Path, content: bytes, kind: str, proportion: float) -> None:
    (tmp_path / "logo").write_bytes(content)
    logo = read_logo("logo", tmp_path)
    assert logo.kind == kind
    assert logo.proportion == pytest.approx(proportion)
    assert logo.content == content


def hostile_svg(inner: str, head: str = "") -> bytes:
    return f'{head}<svg xmlns="http://www.w3.org/2000/svg" width="3" height="1">{inner}</svg>'.encode()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"GIF89a", "no whole PNG, JPEG or SVG"),
        (picture("PNG")[:40], "no whole PNG, JPEG or SVG"),
        (picture("BMP"), "no whole PNG, JPEG or SVG"),
        (b"root:x:0:0:root:/root:/bin/bash\n", "no whole PNG, JPEG or SVG"),
        (SVG.encode()[:60], "no whole PNG, JPEG or SVG"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "neither `width` and `height` nor a `viewBox`"),
        (b'<svg width="1" height="1"/>', "neither `width` and `height` nor a `viewBox`"),
        (picture("JPEG", "CMYK"), "colours of print"),
        (picture("PNG", "1", (5000, 4000)), "more than 16 million pixels"),
        (bytes(LARGEST + 1), "larger than 2 MB"),
        (hostile_svg("<script>alert(1)</script>"), "could run or fetch something"),
        (hostile_svg('<rect onload="alert(1)"/>'), "could run or fetch something"),
        (hostile_svg('<image href="file:///etc/passwd"/>'), "could run or fetch something"),
        (hostile_svg('<image href="https://example.com/x.png"/>'), "could run or fetch something"),
        (hostile_svg("<style>@import 'x.css';</style>"), "could run or fetch something"),
        (hostile_svg('<rect fill="url(https://example.com/#a)"/>'), "could run or fetch something"),
        (hostile_svg("&a;", '<!DOCTYPE svg [<!ENTITY a "aaaa">]>'), "could run or fetch something"),
        (hostile_svg("<foreignObject/>"), "could run or fetch something"),
    ],
)
def test_what_is_no_logo_is_refused(tmp_path: Path, content: bytes, told: str) -> None:
    (tmp_path / "logo").write_bytes(content)
    with pytest.raises(UnreadableFile, match=told):
        read_logo("logo", tmp_path)


def test_a_logo_is_read_from_below_its_folder_alone(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(picture("PNG"))
    inner = tmp_path / "inner"
    inner.mkdir()
    (inner / "logo.png").symlink_to(tmp_path / "secret.png")
    with pytest.raises(UnreadableFile, match="leads out of the folder"):
        read_logo("logo.png", inner)
    with pytest.raises(UnreadableFile, match="does not exist"):
        read_logo("none.png", inner)
    with pytest.raises(UnreadableFile, match="cannot be read"):
        read_logo("inner", tmp_path)


# Which theme is in force


def test_the_command_line_comes_before_the_file(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text(SVG.format("red"))
    file = tmp_path / "cycle.yaml"
    file.write_text(f'{CYCLE}theme:\n  logo: logo.svg\n  colors: {{perceived: "#0B6E4F"}}\n')
    (tmp_path / "theme.toml").write_text('[colors]\nlane = "#22443C"\n')
    entry = one(str(file))
    assert theme_of(None, entry).perceived == "#0B6E4F"
    assert theme_of(None, entry).logo
    chosen = theme_of(str(tmp_path / "theme.toml"), entry)
    assert (chosen.lane, chosen.perceived, chosen.logo) == ("#22443C", THEME.perceived, None)


def test_several_files_are_shown_in_the_theme_that_they_agree_on(tmp_path: Path) -> None:
    green, blue, none = (tmp_path / f"{name}.yaml" for name in ("green", "blue", "none"))
    green.write_text(f'{CYCLE}theme: {{colors: {{perceived: "#0B6E4F"}}}}\n')
    blue.write_text(f'{CYCLE}theme: {{colors: {{perceived: "#0A3D96"}}}}\n')
    none.write_text(CYCLE)
    entries = {file.stem: one(str(file)) for file in (green, blue, none)}
    assert theme_of(None, entries["green"], entries["none"]).perceived == "#0B6E4F"
    assert theme_of(None, entries["green"], entries["blue"]) == THEME
    assert theme_of(None) == THEME


def test_a_chart_takes_its_colours_from_the_theme(tmp_path: Path) -> None:
    (tmp_path / "cycle.yaml").write_text(CYCLE)
    (tmp_path / "theme.toml").write_text('[colors]\nperceived = "#0B6E4F"\n')
    done = run("chart", "cycle.yaml", "--theme", "theme.toml", "-o", "a.svg", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    drawn = (tmp_path / "a.svg").read_text().lower()
    assert "#0b6e4f" in drawn
    assert "#0a5796" not in drawn


def test_a_logo_that_is_missing_stops_the_drawing(tmp_path: Path) -> None:
    (tmp_path / "cycle.yaml").write_text(f"{CYCLE}theme: {{logo: none.png}}\n")
    done = run("chart", "cycle.yaml", "-o", "a.svg", cwd=tmp_path)
    assert done.returncode == 2
    assert "none.png: the logo does not exist" in done.stderr
    assert not (tmp_path / "a.svg").exists()


def test_a_chosen_theme_is_frozen_and_can_be_empty() -> None:
    assert dressed(Chosen.model_validate({}), Path()) == THEME
