/**
 * Runs in the page: every printed text whose contrast with its ground is under 4.5 (WCAG 2.2, 1.4.3), as
 * "text: ratio". SVG text is left out: its ground is drawn, not computed.
 */
export function lowContrast(): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement!;
    if (!node.textContent!.trim() || element.closest("svg, script, .unseen, .skip, [hidden]")) continue;
    const ratio = contrast(numbers(getComputedStyle(element).color), ground(element));
    if (ratio < 4.5) found.push(`${node.textContent!.trim().slice(0, 40)}: ${ratio.toFixed(2)}`);
  }
  return found;

  function ground(element: Element): number[] {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (color !== "rgba(0, 0, 0, 0)") return numbers(color);
    }
    return [255, 255, 255];
  }

  function numbers(color: string): number[] {
    return color
      .match(/[\d.]+/g)!
      .slice(0, 3)
      .map(Number);
  }

  function contrast(a: number[], b: number[]): number {
    const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
    return (light! + 0.05) / (dark! + 0.05);
  }

  function luminance(color: number[]): number {
    const [r, g, b] = color.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  }
}
