"""Makes the pictures of the gallery from the examples: every chart, a page of each format, and all in one picture.

Run as `make examples`. A page of HTML wants Chromium, pages of PPTX and XLSX want LibreOffice and pdftoppm; a picture
whose program is not installed stays as it is, and the script says so.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

from PIL import Image

from servicecycle.charts.kinds import charts

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
EXAMPLES = {
    "en": ROOT / "examples" / "bank_cheque.yaml",
    "ro": ROOT / "examples" / "ro" / "incasarea_unui_cec.yaml",
    "ru": next((ROOT / "examples" / "ru").glob("*.yaml")),
}
WIDE = 1000
COLORS = 256
"""Enough for the charts, a tenth of the bytes."""
TILE = (480, 320)
CHROMIUM = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--hide-scrollbars",
    "--window-size=1200,1500",
]


def servicecycle(*words: str) -> None:
    """Run the program."""
    subprocess.run([sys.executable, "-m", "servicecycle", *words], check=True, cwd=ROOT)


def _kept(picture: Image.Image, target: Path) -> None:
    few = picture.quantize(COLORS, kmeans=2, dither=Image.Dither.NONE)
    few.save(target, optimize=True)


def small(source: Path, target: str, width: int = WIDE) -> None:
    """Keep a picture, in few colours and no wider than need be."""
    with Image.open(source) as picture:
        shown = picture.convert("RGB")
        if shown.width > width:
            shown = shown.resize((width, round(shown.height * width / shown.width)), Image.Resampling.LANCZOS)
        _kept(shown, IMAGES / target)


def pages(pdf: Path, folder: Path, first: int, last: int) -> list[Path]:
    """Return some pages of a PDF as pictures."""
    stem = folder / pdf.stem
    subprocess.run(["pdftoppm", "-r", "90", "-png", "-f", str(first), "-l", str(last), pdf, stem], check=True)
    return sorted(folder.glob(f"{pdf.stem}-*.png"))


def page_of_html(folder: Path) -> None:
    """Take a picture of the HTML report as a browser shows it."""
    shot = folder / "html.png"
    target = (folder / "report.html").as_uri()
    subprocess.run(
        ["chromium", *CHROMIUM, f"--user-data-dir={folder / 'browser'}", f"--screenshot={shot}", target],
        check=True,
        capture_output=True,
    )
    small(shot, "report-html.png", 800)


def page_of_office(folder: Path, kind: str, page: int) -> None:
    """Take a picture of a page of an office document."""
    (folder / kind).mkdir()
    command = ["soffice", f"-env:UserInstallation={(folder / 'office').as_uri()}", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "--outdir", folder / kind, folder / f"report.{kind}"], check=True, capture_output=True)
    small(pages(folder / kind / "report.pdf", folder / kind, page, page)[0], f"report-{kind}.png", 800)


def together(names: list[str]) -> None:
    """Put pictures side by side into the one that the README shows."""
    columns, gap = 3, 12
    rows = -(-len(names) // columns)
    sheet = Image.new("RGB", (columns * (TILE[0] + gap) + gap, rows * (TILE[1] + gap) + gap), "#E7EBEF")
    for at, name in enumerate(names):
        with Image.open(IMAGES / name) as picture:
            tile = picture.convert("RGB")
            tile.thumbnail((TILE[0], TILE[1] * 10), Image.Resampling.LANCZOS)
            tile = tile.crop((0, 0, tile.width, min(tile.height, TILE[1])))
        row, column = divmod(at, columns)
        left = gap + column * (TILE[0] + gap) + (TILE[0] - tile.width) // 2
        sheet.paste(tile, (left, gap + row * (TILE[1] + gap) + (TILE[1] - tile.height) // 2))
    _kept(sheet, IMAGES / "gallery.png")


def main() -> None:
    """Make all pictures anew."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        servicecycle("chart", str(EXAMPLES["en"]), "--kind", "all", "--output", f"{folder}/charts/", "--dpi", "120")
        for chart in charts():
            small(folder / "charts" / f"{chart}.png", f"{chart}.png")
        for language in ("ru", "ro"):
            servicecycle("chart", str(EXAMPLES[language]), "--output", f"{folder}/{language}.png", "--dpi", "120")
            small(folder / f"{language}.png", f"journey-{language}.png")
        kinds = ("pdf", "html", "pptx", "xlsx")
        outputs = [word for kind in kinds for word in ("--output", f"{folder}/report.{kind}")]
        servicecycle("report", str(EXAMPLES["en"]), *outputs)
        servicecycle("report", str(EXAMPLES["en"]), "--brief", "--output", f"{folder}/brief.png")
        small(min(folder.glob("brief*.png")), "report-brief.png", 800)
        made = {"pdf": which("pdftoppm"), "html": which("chromium"), "pptx": which("soffice"), "xlsx": which("soffice")}
        if made["pdf"]:
            small(pages(folder / "report.pdf", folder, 1, 1)[0], "report-pdf.png", 800)
        if made["html"]:
            page_of_html(folder)
        for kind, page in (("pptx", 4), ("xlsx", 9)):
            if made[kind] and made["pdf"]:
                page_of_office(folder, kind, page)
        missing = [kind for kind, program in made.items() if not program]
        if missing:
            print(f"not made anew, for want of a program: {', '.join(missing)}", file=sys.stderr)
    reports = [f"report-{kind}" for kind in ("html", "pdf", "pptx")]
    shown = ["journey", "blueprint", "losses", "importance", "risk", *reports, "journey-ru"]
    together([f"{name}.png" for name in shown])


if __name__ == "__main__":
    main()
