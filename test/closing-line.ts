import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with "N passed, N failed, N skipped" alone on a line. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((one) => one === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    // After the runner's own summary, which is printed in the same tick.
    setTimeout(() => {
      const skipped = count("skipped") > 0 ? `, ${count("skipped")} skipped` : "";
      console.log(`\n${count("passed")} passed, ${count("failed") + broken} failed${skipped}`);
    });
  }
}
