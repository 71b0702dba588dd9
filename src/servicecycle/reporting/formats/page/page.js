"use strict";

// The page is whole without this script: it adds sorting, the switch to dark, and where one is in the contents.
(() => {
  const root = document.documentElement;
  const all = (what, within = document) => Array.from(within.querySelectorAll(what));

  // ---- Light and dark: the system's choice, until the button is pressed

  const night = window.matchMedia("(prefers-color-scheme: dark)");
  const look = document.getElementById("look");
  const isDark = () => (root.dataset.look ? root.dataset.look === "dark" : night.matches);
  const tell = () => look.setAttribute("aria-pressed", String(isDark()));
  if (look) {
    look.addEventListener("click", () => {
      root.dataset.look = isDark() ? "light" : "dark";
      tell();
    });
    night.addEventListener("change", tell);
    look.hidden = false;
    tell();
  }

  // ---- Boxes that scroll: only those that have to can be reached with the keyboard

  const boxes = all(".scroll");
  const shade = (box) => {
    const left = box.scrollWidth - box.clientWidth - box.scrollLeft;
    box.classList.toggle("before", box.scrollLeft > 1);
    box.classList.toggle("after", left > 1);
  };
  const fit = () => {
    for (const box of boxes) {
      const fits = box.clientWidth + 1 >= box.scrollWidth;
      box.classList.toggle("fits", fits);
      shade(box);
      if (fits) {
        box.removeAttribute("tabindex");
      } else {
        box.tabIndex = 0;
      }
    }
  };
  boxes.forEach((box) => box.addEventListener("scroll", () => shade(box), { passive: true }));
  new ResizeObserver(fit).observe(document.body);
  all("details").forEach((one) => one.addEventListener("toggle", fit));

  // ---- Tables: a column's title sorts upwards, downwards, and back to the order of the report

  const before = (one, other, isNumber) =>
    isNumber ? one - other : one.localeCompare(other, root.lang, { numeric: true, sensitivity: "base" });

  const sortable = (table) => {
    const layered = table.dataset.sortable === "layered";
    const records = layered ? Array.from(table.tBodies) : Array.from(table.tBodies[0].rows);
    const titles = Array.from(table.tHead.rows[0].cells);
    const value = (record, at, isNumber) => {
      const cell = (layered ? record.rows[0] : record).cells[at];
      if (isNumber) {
        return cell.dataset.value === undefined ? null : Number(cell.dataset.value);
      }
      return cell.textContent.trim() || null;
    };
    const sort = (at, order) => {
      titles.forEach((title) => title.removeAttribute("aria-sort"));
      let sorted = records;
      if (order) {
        titles[at].setAttribute("aria-sort", order);
        const isNumber = titles[at].classList.contains("number");
        const keyed = records.map((record) => [value(record, at, isNumber), record]);
        const known = keyed.filter(([key]) => key !== null);
        const unknown = keyed.filter(([key]) => key === null);
        known.sort(([one], [other]) => (order === "ascending" ? 1 : -1) * before(one, other, isNumber));
        sorted = known.concat(unknown).map(([, record]) => record);
      }
      const home = layered ? table : table.tBodies[0];
      sorted.forEach((record) => home.append(record));
    };
    const next = { null: "ascending", ascending: "descending", descending: "" };
    titles.forEach((title, at) => {
      if (!title.textContent.trim()) {
        return;
      }
      const button = document.createElement("button");
      button.type = "button";
      button.append(...title.childNodes);
      button.addEventListener("click", () => sort(at, next[title.getAttribute("aria-sort")]));
      title.append(button);
    });
    table.caption.append(" ", Object.assign(document.createElement("span"), { textContent: document.body.dataset.sortable }));
    table.caption.lastChild.className = "unseen";
  };
  all("table[data-sortable]").filter((table) => all("tbody > tr:not(.under)", table).length > 1).forEach(sortable);
  fit();

  // ---- Contents: folded where there is little room, and marked where one is

  const contents = document.querySelector("nav details");
  if (contents) {
    const narrow = window.matchMedia("screen and (max-width: 63.99rem)");
    const fold = () => {
      contents.open = !narrow.matches;
    };
    narrow.addEventListener("change", fold);
    fold();
    const links = new Map(all("a", contents).map((link) => [link.hash.slice(1), link]));
    const seen = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) {
            links.forEach((link) => link.removeAttribute("aria-current"));
            links.get(target.id).setAttribute("aria-current", "true");
          }
        }
      },
      { rootMargin: "-12% 0px -86% 0px" },
    );
    all("main > section").forEach((section) => seen.observe(section));
  }
})();
