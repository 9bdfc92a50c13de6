import { type RequestListener, Server } from "node:http";
import next from "next";
import { stampClientAddress } from "@/lib/auth/client-address";
import { close, listen } from "./http";

/**
 * Starts Next in this very process, so that the app is one process to watch and to end.
 * @returns the way to stop it
 */
export async function startApp(dir: string, hosts: readonly string[], port: number, dev: boolean) {
  // Next listens for web sockets (which tell a page under development of changes) on one server only; this one never
  // listens itself and is handed those of all addresses.
  const sockets = new Server();
  const app = next({ dev, dir, hostname: "localhost", port, quiet: !dev, httpServer: sockets });
  await (dev ? app.prepare() : quietly(() => app.prepare()));
  const handle = app.getRequestHandler();
  const answer: RequestListener = (request, response) => {
    stampClientAddress(request);
    handle(request, response);
  };
  const servers = await listen(answer, hosts, port);
  if (dev) for (const server of servers) server.on("upgrade", (...given) => sockets.emit("upgrade", ...given));
  return async () => {
    await close(servers);
    await app.close();
  };
}

/** Next praises its own speed between the steps that are shown; what goes wrong it says elsewhere. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => {};
  try {
    await work();
  } finally {
    console.log = log;
  }
}
