import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEvents } from "../../../test/reading/events.js";
import { makeReport } from "../../../test/reading/report.js";
import { analyse } from "../../language/analyse.js";
import { readReport } from "../read.js";

describe("who they are", () => {
  it("codes country and sector of both sides", () => {
    const [event] = readEvents("Soldiers from Ghana shelled a village in Togo.");
    expect(event).toMatchObject({ actorCode: "GHA MIL", recipientCode: "TGO GOV", mode: "heavy-weapons" });
  });

  it("tells a former president from one in office", () => {
    const [event] = readEvents("Norway accused former President Amara Okafor of fraud.");
    expect(event?.recipientCode).toBe("ELI");
  });

  it("leaves the sector open where the words do not tell it", () => {
    expect(readEvents("Amara Okafor thanked Norway for its help.")[0]?.actorCode).toBe("");
  });
});

describe("when and where", () => {
  it("hangs the nearest time on its own event", () => {
    const events = readEvents("Ghana attacked Togo on Monday and withdrew its troops on Friday.");
    expect(events.map(({ time }) => time)).toEqual(["Monday", "Friday"]);
  });

  it("does not take the time of saying for that of the event", () => {
    const [event] = readEvents("The ministry said on Monday that Ghana had attacked Togo.");
    expect(event?.time).toBeUndefined();
  });

  it("gives a named place its country and coordinates", () => {
    const [event] = readEvents("President Amara Okafor met Prime Minister Lars Hagen in Oslo.");
    expect(event?.place).toMatchObject({ name: "Oslo", country: "NOR", latitude: 59.91, longitude: 10.75 });
  });

  it("gives no place where the words name none", () => {
    expect(readEvents("Ghana attacked Togo in anger.")[0]?.place).toBeUndefined();
  });
});

it("says whose claim an event is", () => {
  const [event] = readEvents("Kenya said Somalia had bombed a market in Mombasa.");
  expect(event).toMatchObject({ line: "Somalia ASSAULT Mombasa", claimedBy: "Kenya" });
});

it("lets a demand stand for what is demanded", () => {
  expect(readEvents("Norway urged Chile to release the prisoners.").map(({ line }) => line)).toEqual([
    "Norway REQUEST Chile",
  ]);
});

it("points into the text whatever the text is", () => {
  const pieces = [
    "Ghana",
    "attacked",
    "Togo",
    "troops",
    "“We",
    "will",
    "not",
    "sign”",
    "in 1991",
    ",",
    ".",
    "\n",
    "met",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (words) => {
      const text = words.join(" ");
      const report = makeReport(text);
      const { events } = readReport(report, analyse(text, report.blocks));
      for (const { trigger, span, actor, recipient, place } of events) {
        for (const one of [trigger, span, actor, recipient, place]) {
          if (one) expect(0 <= one.start && one.start < one.end && one.end <= text.length).toBe(true);
        }
        expect(actor ?? recipient).toBeDefined();
      }
    }),
    { numRuns: 60 },
  );
});
