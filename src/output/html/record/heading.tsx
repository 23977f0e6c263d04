import { type Child, jsx } from "hono/jsx";
import type { PageContext } from "../page-context.js";

interface HeadingProps {
  page: PageContext;
  level: 1 | 2 | 3;
  id?: string;
  class?: string;
  children?: Child;
}

/** A heading, one level lower in a record set apart, which stands inside the main one. */
export function Heading({ page, level, children, ...rest }: HeadingProps) {
  return jsx(`h${page.prefix ? level + 1 : level}`, { dir: "auto", ...rest }, children);
}
