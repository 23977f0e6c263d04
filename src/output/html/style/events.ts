/** Coded events: a type is told by its name and its sign; colour and frame only repeat side and form. */
export const EVENTS = `
.events > .meta { margin-bottom: 0.75rem; }
.event-group { margin-top: 1.5rem; }
.event-group > :is(h3, h4) { font-size: 1.0625rem; margin-bottom: 0.25rem; }
.event .sentence b { font-weight: 600; color: var(--ink); }
.event .when { font-weight: 600; color: var(--ink); }
.plover {
  display: inline-block; padding: 0 0.4em; border: 1px solid currentColor; border-radius: 2px;
  font: 600 0.75rem/1.5 var(--sans); letter-spacing: 0.03em;
}
.plover.verbal { border-style: dotted; }
.plover.cooperation { color: var(--agreed); }
.plover.conflict { color: var(--conflict); }
.dyads { width: auto; }
.board-table.dyads thead th { min-width: 7.25rem; }
.dyads td { border-left: 1px solid var(--hair); }
.done { display: flex; flex-wrap: wrap; gap: 0 0.25rem; align-items: center; margin: 0.125rem 0; color: inherit; text-decoration: none; }
.done:hover .plover { background: var(--said); }
.done .term { flex-basis: 100%; font: 0.75rem/1.4 var(--sans); color: var(--soft); }
mark.event { text-decoration: underline dashed 1px var(--soft); text-underline-offset: 0.2em; }
`;
