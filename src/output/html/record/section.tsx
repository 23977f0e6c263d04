import type { Child } from "hono/jsx";
import type { PageContext } from "../page-context.js";
import { Heading } from "./heading.js";

interface SectionProps {
  page: PageContext;
  name: string;
  title: string;
  /** Nothing is shown when there is nothing to show. */
  when: boolean;
  children?: Child;
}

export function Section({ page, name, title, when, children }: SectionProps) {
  if (!when) return null;
  const id = `${page.prefix}${name}`;
  return (
    <section class={name} aria-labelledby={id}>
      <Heading page={page} level={2} id={id}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
