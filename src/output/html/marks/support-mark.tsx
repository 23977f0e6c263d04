import type { Statement } from "../../../contracts/index.js";

/** Support as a shape: two discs that overlap, one ring, a crossed equals sign. The words stand beside it. */
export function SupportMark({ support }: { support: Statement["support"] }) {
  return (
    <svg class={`support ${support}`} viewBox="0 0 20 16" width="20" height="16" aria-hidden="true">
      {support === "corroborated" && (
        <g fill="currentColor">
          <circle cx="7" cy="8" r="5" />
          <circle cx="13" cy="8" r="5" fill-opacity="0.55" />
        </g>
      )}
      {support === "sole" && (
        <circle cx="10" cy="8" r="4.6" fill="none" stroke="currentColor" stroke-width="1.8" />
      )}
      {support === "conflicting" && (
        <path d="M4 5.5h12M4 10.5h12M13.5 1.5l-7 13" fill="none" stroke="currentColor" stroke-width="2.2" />
      )}
    </svg>
  );
}
