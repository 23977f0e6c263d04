/** The positions board: a stance is told by its mark and its word; the colour of its edge only repeats it. */
export const BOARD = `
.board-table { table-layout: auto; }
.board-table th, .board-table td { vertical-align: top; text-align: left; }
.board-table thead th { min-width: 9rem; }
.board-table :is(tbody th, thead th:first-child) { position: sticky; left: 0; background: var(--paper); min-width: 6.5rem; }
.board-table tbody th { font: 600 0.9375rem/1.3 var(--serif); padding-top: 0.5rem; }
.held {
  display: block; position: relative; margin: 0.125rem 0 0.375rem; padding: 0.25rem 0.5rem; border-left: 4px solid var(--soft);
  background: var(--sheet); color: inherit; text-decoration: none; font: 0.8125rem/1.4 var(--sans);
}
.held:hover { background: var(--said); }
.held .stance { display: flex; gap: 0.35rem; align-items: center; font-weight: 600; }
.held .verdict { margin-left: auto; }
.held .term { display: block; color: var(--soft); }
.held .term b { font-weight: 600; color: var(--ink); }
.held:is(.accepts, .supports, .offers) { border-left-color: var(--agreed); }
.held:is(.proposes, .demands) { border-left-color: var(--alone); border-left-style: double; }
.held:is(.rejects, .opposes, .threatens) { border-left-color: var(--conflict); }
.held.threatens { border-left-style: dashed; }
.held.left { opacity: 0.85; border-left-style: dotted; }
.held.left .stance { text-decoration: line-through; }
`;
