import { holdServer } from "../../lib/db/embedded/server";

// Run as a process of its own: holds the embedded server of a data folder until it is told to end, or killed.
const [folder = ""] = process.argv.slice(2);
try {
  const server = await holdServer(folder);
  console.log(JSON.stringify({ url: server.url, found: server.found }));
  const waiting = setInterval(() => {}, 1000);
  process.once("SIGINT", async () => {
    clearInterval(waiting);
    await server.release();
  });
} catch (error) {
  console.log(JSON.stringify({ problem: String(error) }));
}
