import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { clientAddress, stampClientAddress } from "@/lib/auth/client-address";

function addressOf(headers: Record<string, string>, remoteAddress: string, trustProxy?: string): string {
  const request = { headers: { ...headers }, socket: { remoteAddress } } as unknown as IncomingMessage;
  stampClientAddress(request, trustProxy);
  return clientAddress(new Headers(request.headers as Record<string, string>));
}

const forwarded = { "x-forwarded-for": "198.51.100.1, 203.0.113.5, 192.0.2.9" };

describe("where a request comes from", () => {
  it("is the connection's address, whatever the client claims", () => {
    expect(addressOf(forwarded, "192.0.2.44")).toBe("192.0.2.44");
    expect(addressOf({ "x-rejoinder-client": "198.51.100.1" }, "192.0.2.44")).toBe("192.0.2.44");
  });

  it("is what the outermost trusted proxy saw, not what was sent to it", () => {
    expect(addressOf(forwarded, "127.0.0.1", "1")).toBe("192.0.2.9");
    expect(addressOf(forwarded, "127.0.0.1", "2")).toBe("203.0.113.5");
    expect(addressOf({}, "127.0.0.1", "1")).toBe("127.0.0.1");
    expect(addressOf(forwarded, "127.0.0.1", "yes")).toBe("127.0.0.1");
  });

  it("counts an IPv6 household as one, and an IPv4 address in IPv6 clothes as itself", () => {
    expect(addressOf({}, "2001:db8:0:7:1::9")).toBe(addressOf({}, "2001:0db8::7:ffff:0:0:1"));
    expect(addressOf({}, "2001:db8:0:8::1")).not.toBe(addressOf({}, "2001:db8:0:7::1"));
    expect(addressOf({}, "::1")).toBe("0:0:0:0::/64");
    expect(addressOf({}, "::ffff:192.0.2.44")).toBe("192.0.2.44");
  });

  it("is one count for all where nobody stamped the request", () => {
    expect(clientAddress(new Headers(forwarded))).toBe("unknown");
  });
});
