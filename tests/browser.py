"""A headless Chromium for the tests of pages, where one is installed; nothing is downloaded."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
DESK, PHONE = 1280, 360


@dataclass
class Opened:
    """A page that was opened, with what it asked for and complained of."""

    page: Page
    address: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def audit(self, *, without: str = "") -> list[str]:
        """Return what axe-core finds wrong, in the whole page or `without` some of it."""
        from importlib.resources import files

        self.page.evaluate((files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8"))
        context = {"include": [["html"]], "exclude": [[without]] if without else []}
        found: Any = self.page.evaluate("(context) => axe.run(context, {resultTypes: ['violations']})", context)
        return [f"{one['id']}: {node['html'][:200]}" for one in found["violations"] for node in one["nodes"]]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start a Chromium with a profile of its own; the tests are skipped where there is none."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        pytest.skip("no Chromium is installed (on Debian: apt-get install chromium)")
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, headless=True, args=list(FLAGS))
        yield browser
        browser.close()


@contextmanager
def opened(browser: Browser, file: Path, *, width: int = DESK, scheme: Any = "light", **how: Any) -> Iterator[Opened]:
    """Open a file in a fresh context, and note whatever it asks for beside itself."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, **how)
    page = context.new_page()
    page.set_default_timeout(10_000)
    found = Opened(page, file.as_uri())
    page.on("request", lambda request: found.requests.append(request.url))
    page.on("console", lambda message: found.complaints.append(message.text))
    page.on("pageerror", lambda error: found.complaints.append(str(error)))
    page.goto(found.address)
    yield found
    context.close()
