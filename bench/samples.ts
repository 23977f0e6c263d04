// How much of what was planted in the samples a record finds: npx tsx bench/samples.ts [--misses]
import { brief } from "../src/rapporteur.js";
import { checkSample } from "../test/samples/check.js";
import { expectedOf, folderOf, HAPPENINGS } from "../test/samples/expected.js";

const showMisses = process.argv.includes("--misses");
for (const happening of HAPPENINGS) {
  const { record, read, failures } = await brief([folderOf(happening)]);
  console.log(`${happening}: ${record?.reports.length ?? 0} reports, ${failures.length} failures`);
  if (!record) continue;
  for (const [asked, result] of Object.entries(checkSample(record, read, expectedOf(happening)))) {
    if (result.asked === 0) continue;
    console.log(`  ${asked.padEnd(14)} ${result.asked - result.missed.length} of ${result.asked}`);
    if (showMisses) for (const miss of result.missed) console.log(`    - ${miss}`);
  }
}
