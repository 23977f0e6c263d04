/** The source texts and the marks in them; what a line rests on lights up while the line is the active one. */
export const SOURCES = `
.sources { display: flex; flex-direction: column; background: var(--sheet); border-left: 1px solid var(--rule); min-width: 0; }
.sources-head { padding: 1rem 1.25rem 0; border-bottom: 1px solid var(--rule); }
.sources-head h2 { font-size: 1.0625rem; font-variant-caps: small-caps; letter-spacing: 0.05em; text-transform: lowercase; }
.tabs { display: flex; flex-wrap: wrap; gap: 0.25rem; margin-top: 0.5rem; font: 0.8125rem/1.4 var(--sans); }
.tabs a { display: block; padding: 0.375rem 0.625rem; color: var(--soft); text-decoration: none; border: 1px solid transparent; border-bottom: 0; }
.tabs { max-height: 8.5rem; overflow-y: auto; }
.tabs bdi { display: inline-block; max-width: 14rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; vertical-align: bottom; }
.tabs a:hover { color: var(--ink); text-decoration: underline; }
.tabs a[aria-selected="true"] { color: var(--ink); background: var(--paper); border-color: var(--rule); font-weight: 600; }
.source-pane { flex: 1; min-height: 0; overflow: auto; padding: 0 1.25rem 4rem; scroll-behavior: smooth; }
.source { padding-top: 1.25rem; max-width: 40rem; }
.source + .source { margin-top: 2.5rem; border-top: 3px double var(--rule); }
.source header { margin-bottom: 1rem; padding-left: 2.75rem; }
.source h3 { font-size: 1.125rem; }
.digest { font-size: 0.6875rem; }
.block { position: relative; padding-left: 2.75rem; margin-bottom: 0.875rem; }
.block::before {
  content: attr(data-start); position: absolute; left: 0; top: 0.3rem; width: 2.125rem; text-align: right;
  font: 0.6875rem/1.4 var(--sans); font-variant-numeric: tabular-nums; color: var(--soft);
}
.block p { white-space: pre-line; line-height: 1.6; }
.block.headline p { font-size: 1.375rem; font-weight: 600; line-height: 1.25; }
.block.standfirst p { font-style: italic; font-size: 1.0625rem; }
.block.heading p { font-weight: 600; }
.block.byline p, .block.dateline p { font: 0.875rem/1.5 var(--sans); }
.block.furniture { color: var(--soft); font: 0.8125rem/1.4 var(--sans); }
.why { font-style: italic; }
.why + p { border-left: 2px solid var(--hair); padding-left: 0.625rem; }
mark { background: none; color: inherit; border-radius: 1px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark a { color: inherit; text-decoration: none; }
mark a:hover { text-decoration: underline; }
mark.said { background: var(--said); }
mark.stance { box-shadow: inset 0 -1px 0 var(--soft); }
mark.time { text-decoration: underline dotted 1px; text-underline-offset: 0.2em; }
mark.difference { box-shadow: inset 0 -2px 0 var(--alone); }
mark.conflict { box-shadow: inset 0 -2px 0 var(--conflict); background: var(--conflict-ground); }
mark.active, mark:target { background: var(--active); color: var(--active-ink); }
@media (max-width: 61.99rem) {
  .sources { border-left: 0; border-top: 3px double var(--rule); }
  .source-pane { overflow: visible; padding-inline: 0.75rem; }
  .block, .source header { padding-left: 2.5rem; }
}
@media (prefers-reduced-motion: reduce) { .source-pane { scroll-behavior: auto; } }
`;
