import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { IntakeError } from "../failures.js";

/** Special-purpose ranges of the IANA registries (RFC 6890 and successors): none holds a public news site. */
const RESERVED: [network: string, prefix: number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  ["::", 128],
  ["::1", 128],
  // Addresses that carry an IPv4 address inside: translated, Teredo, 6to4.
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["2001::", 32],
  ["2002::", 16],
  ["100::", 64],
  ["2001:db8::", 32],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
];

const reserved = new BlockList();
for (const [network, prefix] of RESERVED)
  reserved.addSubnet(network, prefix, isIP(network) === 6 ? "ipv6" : "ipv4");

/** Whether an IP address is private, loopback, link-local or otherwise not of the public internet; IPv4 in IPv6 included. */
export function isReservedAddress(address: string): boolean {
  const family = isIP(address);
  return family === 0 || reserved.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** @throws IntakeError `blocked-address` when the host is a reserved address written as such; a name is checked at lookup. */
export function checkHost(hostname: string): void {
  const host = hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && isReservedAddress(host)) throw new IntakeError("blocked-address", host);
}

/**
 * DNS lookup for the connection itself, so that the address checked is the address used. One reserved address among
 * the answers refuses the name.
 */
export const checkedLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    const blocked = addresses.find(({ address }) => isReservedAddress(address));
    if (blocked) return callback(new IntakeError("blocked-address", `${hostname} (${blocked.address})`), []);
    if (options.all) return callback(null, addresses);
    const first = addresses[0];
    return first ? callback(null, first.address, first.family) : callback(new Error("no address"), []);
  });
};
