import { defineConfig } from "vitest/config";
import { ClosingLine } from "./test/closing-line.js";

export default defineConfig({
  test: {
    include: ["bench/**/*.test.ts", "src/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    reporters: ["default", new ClosingLine()],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
