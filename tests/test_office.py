"""What LibreOffice makes of our slides and sheets: pages that are all there, with every name on them."""

from __future__ import annotations

import io
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from office_reports import WORDS, analysis, report
from pptx import Presentation
from pypdf import PdfReader
from python_calamine import CalamineWorkbook
from shown_text import squeezed

from servicecycle.reporting.formats import pptx, xlsx

if TYPE_CHECKING:
    from pathlib import Path

OFFICE = shutil.which("soffice")
CASES = ("bank", "sixty steps", "fifteen long names", "nothing rated")

pytestmark = pytest.mark.skipif(
    OFFICE is None, reason="LibreOffice is not installed: apt-get install libreoffice-impress libreoffice-calc"
)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Return the text of each page that LibreOffice prints, by file."""
    folder = tmp_path_factory.mktemp("office")
    for at, case in enumerate(CASES):
        (folder / f"{at}-slides.pptx").write_bytes(pptx.render(report(case), WORDS))
        (folder / f"{at}-sheets.xlsx").write_bytes(xlsx.render(report(case), WORDS))
    files = sorted(folder.iterdir())
    done = subprocess.run(
        [
            str(OFFICE),
            f"-env:UserInstallation=file://{folder / 'profile'}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            str(folder),
            *map(str, files),
        ],
        capture_output=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {file.stem: _texts(file.with_suffix(".pdf")) for file in files}


def _texts(file: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(file.read_bytes())).pages]


@pytest.mark.parametrize("case", CASES)
def test_every_slide_is_a_page_with_its_title(pages: dict[str, list[str]], case: str) -> None:
    printed = pages[f"{CASES.index(case)}-slides"]
    slides = Presentation(io.BytesIO(pptx.render(report(case), WORDS))).slides
    assert len(printed) == len(slides)
    for page, slide in zip(printed, slides, strict=True):
        title = slide.shapes.title
        assert title is not None
        assert squeezed(title.text_frame.text) in squeezed(page)


@pytest.mark.parametrize("case", CASES)
def test_every_sheet_is_printed(pages: dict[str, list[str]], case: str) -> None:
    printed = pages[f"{CASES.index(case)}-sheets"]
    sheets = CalamineWorkbook.from_filelike(io.BytesIO(xlsx.render(report(case), WORDS)))
    assert len(printed) >= len(sheets.sheet_names)
    text = squeezed("".join(printed))
    for name in sheets.sheet_names:
        title = str(sheets.get_sheet_by_name(name).to_python()[0][0])
        assert squeezed(title) in text


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("kind", ["slides", "sheets"])
def test_every_name_is_printed(pages: dict[str, list[str]], case: str, kind: str) -> None:
    text = squeezed("".join(pages[f"{CASES.index(case)}-{kind}"]))
    for moment in analysis(case).moments:
        assert squeezed(moment.name) in text
