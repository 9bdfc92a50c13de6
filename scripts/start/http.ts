import { createServer, type RequestListener, type Server } from "node:http";
import { isFree } from "@/lib/db/embedded/port";
import { codeOf, Problem } from "@/lib/db/embedded/problem.mjs";

/** Says in one sentence that the port is taken, before anything else has begun. */
export async function checkPort(hosts: readonly string[], port: number): Promise<void> {
  for (const host of hosts) {
    if (host !== "::1" && !(await isFree(port, host))) throw portTaken(port);
  }
}

/** Answers on every address given; the IPv6 loopback is left out where a system has none. */
export async function listen(handler: RequestListener, hosts: readonly string[], port: number): Promise<Server[]> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer(handler);
    try {
      await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, host, resolve));
      servers.push(server);
    } catch (error) {
      if (codeOf(error) === "EADDRINUSE") throw portTaken(port);
      if (codeOf(error) === "EACCES")
        throw new Problem(`This user may not listen on port ${port}: set PORT to one above 1023.`);
      if (host !== "::1")
        throw new Problem(`Rejoinder cannot listen on HOST ${host}: it is no address of this computer.`);
    }
  }
  return servers;
}

/** Takes no new request, gives those under way a moment, then ends them, event streams included. */
export async function close(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const patience = setTimeout(() => server.closeAllConnections(), 2000);
      server.closeIdleConnections();
      return new Promise<void>((resolve) => server.close(() => resolve())).finally(() => clearTimeout(patience));
    }),
  );
}

function portTaken(port: number): Problem {
  return new Problem(`Port ${port} is taken by another program: choose another one, like PORT=${port + 1} npm start.`);
}
