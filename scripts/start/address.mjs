import { networkInterfaces } from "node:os";
import { Problem } from "../../lib/db/embedded/problem.mjs";

/**
 * Where the app listens and what people type to reach it.
 * `HOST` is the loopback unless set: `HOST=0.0.0.0` opens the app to the local network, say of a classroom, and then
 * the address is the computer's own there. `NEXTAUTH_URL` overrides what people type, for a proxy in front.
 * @param {Record<string, string | undefined>} environment
 * @returns {{ port: number, hosts: string[], url: string }}
 */
export function address(environment = process.env) {
  const port = Number(environment.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem(`PORT is "${environment.PORT}", which is no port: set it to a number between 1 and 65535.`);
  }
  const host = environment.HOST || "localhost";
  // A name server may say ::1 or 127.0.0.1 for localhost, and a browser asks either.
  const hosts = host === "localhost" ? ["127.0.0.1", "::1"] : [host];
  const shown = host === "0.0.0.0" || host === "::" ? ownAddress() : host;
  const url = environment.NEXTAUTH_URL || `http://${shown.includes(":") ? `[${shown}]` : shown}:${port}`;
  return { port, hosts, url };
}

/** This computer's first IPv4 address on a network, else localhost. */
function ownAddress() {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return addresses.find(({ family, internal }) => family === "IPv4" && !internal)?.address ?? "localhost";
}
