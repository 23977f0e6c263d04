import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderHtml } from "../../src/output/index.js";
import { hasChromium, launch } from "./browser.js";
import { lowContrast } from "./contrast.js";
import { fixture } from "./fixture.js";
import { HEBREW } from "./hostile.js";

const WIDE = { width: 1400, height: 900 };
const PHONE = { width: 360, height: 740 };

describe.skipIf(!hasChromium)("the HTML page in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-page-"));
  const address = pathToFileURL(join(folder, "record.html")).href;
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(join(folder, "record.html"), renderHtml(fixture));
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the page; whatever it asks of the network or says on the console is in `complaints`. */
  async function open(
    options: BrowserContextOptions = {},
    hash = "",
  ): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ viewport: WIDE, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      const asked = request.url();
      if (!asked.startsWith(address) && !asked.startsWith("data:")) complaints.push(asked);
    });
    await page.goto(address + hash);
    return { page, complaints };
  }

  const visibleSource = (page: Page) => page.locator(".source:visible").getAttribute("id");
  const activeText = (page: Page) => page.locator(".source:visible mark.active").allTextContents();
  const focused = (page: Page) => page.locator(":focus");
  const isInPane = async (page: Page, selector: string) => {
    const pane = (await page.locator(".source-pane").boundingBox())!;
    const mark = (await page.locator(selector).first().boundingBox())!;
    return mark.y >= pane.y && mark.y + mark.height <= pane.y + pane.height;
  };

  it("opens a line by click to its passages and lights them up in the source", async () => {
    const { page, complaints } = await open();
    expect(await page.locator("#s1 .card").first().isVisible()).toBe(false);
    await page.click("#s1 summary");
    expect(await page.locator("#s1 .card:visible").count()).toBe(4);
    await expect.poll(() => activeText(page)).toContain("We have waited six weeks for an honest answer");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("brings the report that carries the line beside it, unless the one at hand does", async () => {
    const { page } = await open();
    await page.click("#s10 summary");
    await expect.poll(() => visibleSource(page)).toBe("source-B");
    await page.click("#s1 summary");
    await expect.poll(() => activeText(page)).toContain("We have waited six weeks for an honest answer");
    expect(await visibleSource(page)).toBe("source-B");
    await page.context().close();
  });

  it("works by keyboard: Enter opens, Tab reaches the source mark, Escape closes", async () => {
    const { page } = await open();
    await page.focus("#s2 summary");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await focused(page).textContent()).toMatch(/^A \d+–\d+$/);
    await page.keyboard.press("Escape");
    expect(await page.locator("#s2").getAttribute("open")).toBeNull();
    expect(await focused(page).textContent()).toContain("I will be at the gate");
    await page.context().close();
  });

  it("leads from who acted upon whom to the event and lights up its passages", async () => {
    const { page } = await open();
    await page.focus(".dyads a[href='#e2']");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#e2 .card:visible").count()).toBe(2);
    await expect.poll(async () => (await activeText(page)).join("")).toBe("invited both sides to city hall");
    await page.context().close();
  });

  it("walks the tabs of the sources with the arrow keys", async () => {
    const { page } = await open();
    await page.focus("#tab-A");
    await page.keyboard.press("ArrowLeft");
    expect(await visibleSource(page)).toBe("source-E");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("[role=tab][aria-selected=true]").textContent()).toContain("Harbour Post");
    await page.context().close();
  });

  it("leads from a source mark to its characters and from the passage back to its line", async () => {
    const { page } = await open();
    await page.click("#s5 summary");
    await page.click("#s1 summary");
    await page.click("#s1 .card:nth-child(4) .place");
    expect(await visibleSource(page)).toBe("source-D");
    await expect.poll(() => isInPane(page, "#source-D mark.active")).toBe(true);
    await page.click("#source-D mark.said a[href='#s2']");
    await expect.poll(() => page.locator("#s2").getAttribute("open")).toBe("");
    expect(await visibleSource(page)).toBe("source-D");
    await page.context().close();
  });

  it("opens at the line or the passage that its address names", async () => {
    const line = await open({}, "#f1");
    await expect.poll(() => line.page.locator("#f1 .card:visible").count()).toBeGreaterThan(1);
    const place = await line.page.locator("#s10 .place").getAttribute("href");
    await line.page.context().close();
    const passage = await open({}, place!);
    expect(await visibleSource(passage.page)).toBe("source-B");
    expect(await passage.page.locator("mark:target").textContent()).toContain("emergency order");
    await passage.page.context().close();
  });

  it("shows every report and every line without script", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator(".source:visible").count()).toBe(5);
    await page.click("#s1 summary");
    expect(await page.locator("#s1 .card:visible").count()).toBe(4);
    await page.context().close();
  });

  it.each([
    ["with script", true],
    ["without script", false],
  ])("fits a phone, %s", async (_, javaScriptEnabled) => {
    const { page } = await open({ viewport: PHONE, isMobile: true, hasTouch: true, javaScriptEnabled });
    for (const line of ["#s1", "#p1", "#f1", "#e1", "#t5", "#a1"]) await page.tap(`${line} > summary`);
    const width = await page
      .locator("body")
      .evaluate((body) => body.ownerDocument.documentElement.scrollWidth);
    expect(width).toBe(PHONE.width);
    await page.context().close();
  });

  it("leads a phone down to the passage in its source", async () => {
    const { page } = await open({ viewport: PHONE, isMobile: true, hasTouch: true });
    await page.tap("#s10 > summary");
    await page.tap("#s10 .place");
    await expect.poll(() => page.locator("#source-B mark:target").isVisible()).toBe(true);
    await page.context().close();
  });

  it.each(["light", "dark"] as const)("keeps a contrast of 4.5 in the %s scheme", async (colorScheme) => {
    const { page } = await open({ colorScheme });
    for (const line of ["#s1", "#f1", "#e2", "#t5", "#a1", "#p1"]) await page.click(`${line} > summary`);
    expect(await lowContrast(page)).toEqual([]);
    await page.context().close();
  });

  it("runs nothing that a report brings along", async () => {
    const { page, complaints } = await open();
    await page.click("#x1-s2 summary");
    expect(await page.evaluate("'injected' in window")).toBe(false);
    expect(await page.locator("#x1-s1 .wording").textContent()).toContain(HEBREW);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("has one main heading, landmarks and a name for everything that can be operated", async () => {
    const { page } = await open();
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    for (const role of ["main", "complementary", "navigation"] as const) {
      expect(await page.getByRole(role).count(), role).toBe(1);
    }
    const nameless = await page
      .locator("a, summary, [tabindex]")
      .evaluateAll((all) =>
        all.filter(
          (one) =>
            !(
              one.getAttribute("aria-label") ??
              one.getAttribute("aria-labelledby") ??
              one.textContent
            )?.trim(),
        ),
      );
    expect(nameless).toEqual([]);
    await page.context().close();
  });

  it("prints every source and every passage", async () => {
    const { page } = await open();
    await page.emulateMedia({ media: "print" });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator(".source:visible").count()).toBe(5);
    expect(await page.locator("details.line:not([open])").count()).toBe(0);
    await page.context().close();
  });
});
