/**
 * What the page can do beyond its links and details: the source texts become tabs, an opened line lights up the passages
 * it rests on and brings the first of them into view, and an address with a line's id opens that line. Everything it
 * works on is in the page; it takes in nothing and sends nothing.
 */
const pane = document.querySelector<HTMLElement>(".source-pane")!;
const tabs = [...document.querySelectorAll<HTMLAnchorElement>(".tabs a")];
const sources = [...document.querySelectorAll<HTMLElement>(".source")];
const lines = [...document.querySelectorAll<HTMLDetailsElement>("details.line")];
const beside = matchMedia("(min-width: 62rem)");

for (const tab of tabs) {
  const panel = document.getElementById(`source-${tab.dataset.source}`)!;
  tab.setAttribute("role", "tab");
  tab.setAttribute("aria-controls", panel.id);
  tab.parentElement!.setAttribute("role", "presentation");
  panel.setAttribute("role", "tabpanel");
  panel.setAttribute("aria-labelledby", tab.id);
}
document.querySelector(".tabs")?.setAttribute("role", "tablist");
if (tabs[0]) showSource(tabs[0].dataset.source!);

document.querySelector(".tabs")?.addEventListener("keydown", (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[(event as KeyboardEvent).key];
  const at = tabs.indexOf(document.activeElement as HTMLAnchorElement);
  if (!step || at < 0) return;
  event.preventDefault();
  const next = tabs[(at + step + tabs.length) % tabs.length]!;
  showSource(next.dataset.source!);
  next.focus();
});

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[href^='#']");
  if (!link) return;
  if (link.dataset.source) showSource(link.dataset.source);
  if (link.dataset.source && beside.matches) {
    event.preventDefault();
    pane.scrollTo({ top: 0 });
  } else if (link.dataset.place) {
    showPassage(link.hash, event);
  } else if (link.hash === location.hash) {
    openTarget();
  }
});

// "toggle" does not bubble.
document.addEventListener("toggle", (event) => lineToggled(event.target as HTMLElement), true);
document.addEventListener("keydown", closeOnEscape);
addEventListener("hashchange", openTarget);
addEventListener("beforeprint", () => {
  for (const line of lines) line.open = true;
});
openTarget();

function showSource(key: string): void {
  for (const source of sources) source.hidden = source.id !== `source-${key}`;
  for (const tab of tabs) {
    const selected = tab.dataset.source === key;
    tab.setAttribute("aria-selected", String(selected));
    tab.tabIndex = selected ? 0 : -1;
  }
}

/** Opens the line or shows the passage that the address names. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target instanceof HTMLDetailsElement) {
    if (target.open) activate(target);
    target.open = true;
  } else if (pane.contains(target)) {
    showSource(keyOf(target));
    target.scrollIntoView({ block: "center" });
  }
}

function lineToggled(line: HTMLElement): void {
  if (!(line instanceof HTMLDetailsElement) || !line.matches(".line")) return;
  if (line.open) activate(line);
  else for (const mark of marksOf(line)) mark.classList.remove("active");
}

/** Lights up the passages of one line alone and, where the sources stand beside the record, brings one into view. */
function activate(line: HTMLElement): void {
  for (const mark of pane.querySelectorAll("mark.active")) mark.classList.remove("active");
  for (const mark of marksOf(line)) mark.classList.add("active");
  const places = [...line.querySelectorAll<HTMLAnchorElement>("a[data-place]")];
  // The report the reader has open stays open when it carries the line.
  const place = places.find(({ dataset }) => dataset.place === shownSource()) ?? places[0];
  const mark = place && document.getElementById(place.hash.slice(1));
  if (!mark || !beside.matches) return;
  showSource(keyOf(mark));
  bringIntoPane(mark);
}

function marksOf(line: HTMLElement): HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>(`mark[data-lines~="${CSS.escape(line.id)}"]`)];
}

/** On a wide page the pane scrolls and the record stays where the reader is; on a narrow one the link does its work. */
function showPassage(hash: string, event: Event): void {
  const mark = document.getElementById(hash.slice(1));
  if (!mark) return;
  showSource(keyOf(mark));
  if (!beside.matches) return;
  event.preventDefault();
  for (const active of pane.querySelectorAll("mark.active")) active.classList.remove("active");
  mark.classList.add("active");
  bringIntoPane(mark);
}

function bringIntoPane(mark: HTMLElement): void {
  const offset = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  if (offset >= 0 && offset < pane.clientHeight * 0.9) return;
  pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 3 });
}

function shownSource(): string | undefined {
  return tabs.find((tab) => tab.getAttribute("aria-selected") === "true")?.dataset.source;
}

function keyOf(element: HTMLElement): string {
  return element.closest(".source")?.id.replace("source-", "") ?? "";
}

function closeOnEscape(event: KeyboardEvent): void {
  const line = event.key === "Escape" && document.activeElement?.closest<HTMLDetailsElement>("details.line");
  if (!line) return;
  line.open = false;
  line.querySelector("summary")?.focus();
}
