import type { Page } from "playwright-core";

/**
 * Every printed text of the page whose contrast with its ground is under 4.5 (WCAG 2.2, 1.4.3), as "text: ratio". SVG
 * text is left out: its ground is drawn, not computed.
 */
export function lowContrast(page: Page): Promise<string[]> {
  return page.locator("body *:not(svg *, script, .unseen, .skip)").evaluateAll((elements) => {
    const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const luminance = (color: number[]) => {
      const [r = 0, g = 0, b = 0] = color.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const found: string[] = [];
    for (const element of elements) {
      const text = [...element.childNodes].filter((node) => node.nodeType === node.TEXT_NODE);
      const words = text
        .map((node) => node.textContent)
        .join(" ")
        .trim();
      if (!words || element.getClientRects().length === 0) continue;
      const style = (of: typeof element) => of.ownerDocument.defaultView!.getComputedStyle(of);
      let ground = element;
      while (style(ground).backgroundColor === "rgba(0, 0, 0, 0)") ground = ground.parentElement!;
      const [light, dark] = [style(element).color, style(ground).backgroundColor]
        .map((color) => luminance(numbers(color)))
        .sort((a, b) => b - a);
      const ratio = (light! + 0.05) / (dark! + 0.05);
      if (ratio < 4.5) found.push(`${words.slice(0, 40)}: ${ratio.toFixed(2)}`);
    }
    return found;
  });
}
