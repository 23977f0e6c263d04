import { describe, expect, it } from "vitest";
import { parseByline } from "./byline.js";

describe("bylines", () => {
  it.each([
    ["By Ana Lund", { names: "Ana Lund" }],
    ["BY ANA LUND", { names: "ANA LUND" }],
    ["By Ana Lund, The Northern Post", { names: "Ana Lund", outlet: "The Northern Post" }],
    ["By Ana Lund and Per Holm", { names: "Ana Lund and Per Holm" }],
    ["By Ana Lund, Per Holm and Ida Moe", { names: "Ana Lund, Per Holm and Ida Moe" }],
    ["By Ana Lund, Port Sel", { names: "Ana Lund" }],
    ["By Ana Lund | 3 March 2031", { names: "Ana Lund" }],
    ["Ana Lund, Harbour Gazette", { names: "Ana Lund", outlet: "Harbour Gazette" }],
    ["Staff and agencies", { names: "Staff and agencies" }],
    ["Reuters", { names: "Reuters" }],
  ])("%s", (line, byline) => {
    const { names, outlet } = parseByline(line) ?? {};
    expect({ names, outlet }).toEqual({ outlet: undefined, ...byline });
  });

  it.each([
    "By Monday the harbour was empty",
    "By then it was too late.",
    "Ana Lund, minister for harbours",
    "By the time Lund arrived, the hall was empty.",
    "Bystanders Tell of Blast",
  ])("sees none in: %s", (line) => expect(parseByline(line)).toBeUndefined());
});
