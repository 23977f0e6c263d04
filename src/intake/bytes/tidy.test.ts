import { expect, it } from "vitest";
import { tidyText } from "./tidy.js";

it("takes out what cannot be seen and keeps what was printed", () => {
  expect(tidyText("\ufeffThe fer\u00adries\u200b stay\u00a0here\r\nLund: “no” – ‘maybe’…\rEnd\u2028!")).toBe(
    "The ferries stay here\nLund: “no” – ‘maybe’…\nEnd\n!",
  );
});
