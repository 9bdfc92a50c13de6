import next from "next";
import { close, listen } from "./http";

/**
 * Starts Next in this very process, so that the app is one process to watch and to end.
 * @returns the way to stop it
 */
export async function startApp(dir: string, hosts: readonly string[], port: number, dev: boolean) {
  const app = next({ dev, dir, hostname: "localhost", port, quiet: !dev });
  await app.prepare();
  const servers = await listen(app.getRequestHandler(), hosts, port);
  return async () => {
    await close(servers);
    await app.close();
  };
}
