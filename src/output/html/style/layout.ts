/** One column on a phone; the record beside its sources from 62 rem on. */
export const LAYOUT = `
main { padding: 1.25rem 1rem 3rem; min-width: 0; }
main > * { max-width: 46rem; margin-inline: auto; }
.record > section, .legend { margin-top: 2.5rem; }
.record > section > :is(h2, h3), .legend > h2 {
  padding-top: 0.5rem; margin-bottom: 0.75rem; border-top: 3px double var(--rule);
  font-size: 1.0625rem; font-variant-caps: small-caps; letter-spacing: 0.05em; text-transform: lowercase;
}
.record-head { padding-bottom: 1rem; }
.masthead, .kicker {
  font-size: 0.875rem; letter-spacing: 0.22em; text-transform: uppercase; color: var(--soft);
  border-bottom: 1px solid var(--rule); padding-bottom: 0.5rem; margin-bottom: 1rem;
}
.record-title { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); letter-spacing: -0.01em; }
.apart { margin-top: 4rem; }
.apart .record-title { font-size: 1.5rem; }
.standfirst { margin-top: 0.75rem; font-size: 1.0625rem; color: var(--soft); }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font: 0.875rem/1.8 var(--sans); }
.contents .alarm { color: var(--conflict); font-weight: 600; }
.report-list { display: grid; gap: 0.75rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); }
.report-list li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.625rem; align-items: start; }
.report-list .label { font-weight: 600; line-height: 1.3; }
.report-title { font-style: italic; line-height: 1.35; }
.copies { color: var(--alone); }
.legend dl { display: grid; gap: 0.5rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); }
.legend div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0.5rem; font: 0.8125rem/1.4 var(--sans); }
.legend dd { color: var(--soft); }
@media (min-width: 62rem) {
  .panes { display: grid; grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr); }
  main { padding: 2rem 2.5rem 5rem; }
  .sources { position: sticky; top: 0; height: 100vh; }
}
`;
