import { describe, expect, it } from "vitest";
import { checkHost, isReservedAddress } from "./address.js";

describe("addresses that are never fetched", () => {
  it.each([
    "127.0.0.1",
    "127.8.8.8",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "::ffff:127.0.0.1",
    "::ffff:a9fe:a9fe",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "not an address",
  ])("%s", (address) => expect(isReservedAddress(address)).toBe(true));

  it.each(["93.184.215.14", "172.32.0.1", "2606:4700::1111", "::ffff:93.184.215.14"])(
    "%s may be",
    (address) => expect(isReservedAddress(address)).toBe(false),
  );

  it.each(["http://2130706433/", "http://0x7f.1/", "http://[::1]/", "http://[::ffff:10.0.0.1]/"])(
    "sees through the spelling of %s",
    (address) => expect(() => checkHost(new URL(address).hostname)).toThrow(/private or reserved/),
  );
});
