/** The coverage table and the drawn timeline. */
export const FIGURES = `
.scroller { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font: 0.875rem/1.4 var(--sans); }
th, td { padding: 0.3rem 0.375rem; border-bottom: 1px solid var(--hair); text-align: center; vertical-align: middle; }
thead th { border-bottom-color: var(--rule); color: var(--soft); font-weight: 600; }
thead th:first-child, tbody th { text-align: left; font-weight: 400; padding-left: 0; }
.row-head { display: flex; gap: 0.5rem; align-items: center; }
.row-head svg { flex: none; }
tbody th a { color: inherit; text-decoration: none; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; font-family: var(--serif); font-size: 0.9375rem; min-width: 6.5rem; }
tbody th a:hover { text-decoration: underline; }
tbody .said-by { padding-top: 0.75rem; font: 600 0.9375rem/1.3 var(--serif); }
abbr { text-decoration: none; }
tbody tr:hover { background: var(--sheet); }
@media (max-width: 36rem) {
  th, td { padding-inline: 0.25rem; }
  td .form { flex-direction: column; }
}
.drawing { display: block; margin: 0.25rem 0 1rem; overflow: visible; }
.drawing .axis { stroke: var(--soft); stroke-width: 1; }
.drawing .axis.open { stroke-dasharray: 2 4; }
.drawing .gap { stroke: var(--paper); stroke-width: 4; }
.drawing .leap { stroke: var(--soft); stroke-width: 1.5; fill: none; }
.drawing .stretch { fill: var(--soft); }
.drawing .stem { stroke: var(--rule); stroke-width: 1; }
.drawing .date { fill: var(--soft); font: 0.6875rem var(--sans); }
.drawing .dot { fill: var(--paper); stroke-width: 2; }
.drawing .dot.corroborated { stroke: var(--agreed); }
.drawing .dot.sole { stroke: var(--alone); }
.drawing .dot.conflicting { stroke: var(--conflict); stroke-width: 3; }
.drawing .dot.implied { stroke-dasharray: 3 2.5; }
.drawing .dot-number { fill: var(--ink); font: 600 0.75rem var(--sans); }
.drawing a:hover .dot, .drawing a:focus-visible .dot { fill: var(--said); }
`;
