import type { IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

const stamp = "x-rejoinder-client";

/**
 * Writes down where a request comes from, over whatever the client claims; called once by the server that takes the
 * connection. X-Forwarded-For counts only with TRUST_PROXY, the number of proxies in front, each of which adds one.
 */
export function stampClientAddress(request: IncomingMessage, trustProxy = process.env.TRUST_PROXY): void {
  const proxies = Number.parseInt(trustProxy ?? "", 10);
  const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
  const claimed = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined;
  request.headers[stamp] = claimed || request.socket.remoteAddress || "unknown";
}

/**
 * The sender for the purpose of counting. A request nobody stamped shares one count with all others of its kind, which
 * is coarse but cannot be talked out of. IPv6 addresses count per /64, the least a household is given.
 */
export function clientAddress(headers: { get(name: string): string | null }): string {
  const address = (headers.get(stamp) ?? "unknown").replace(/^::ffff:(?=\d+\.)/i, "");
  return isIPv6(address) ? `${firstHalf(address)}::/64` : address;
}

function firstHalf(address: string): string {
  const [head = "", tail] = (address.split("%")[0] ?? "").split("::");
  const groups = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const gap = tail === undefined ? 0 : 8 - groups.length - after.length;
  const all = [...groups, ...Array.from({ length: Math.max(0, gap) }, () => "0"), ...after];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}
