import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

interface Received {
  readonly to: string;
  /** Headers and text as they were sent. */
  readonly source: string;
}

/** A mail server on the loopback that takes every letter and keeps it. */
export async function startMailServer() {
  const received: Received[] = [];
  const server = createServer((socket) => converse(socket, (letter) => received.push(letter)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

function converse(socket: Socket, take: (letter: Received) => void): void {
  let waiting = "";
  let to = "";
  let source: string | null = null;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const hear = (line: string): void => {
    if (source !== null) {
      if (line !== ".") {
        source += `${line}\n`;
        return;
      }
      take({ to, source });
      source = null;
      say("250 kept");
      return;
    }
    const command = line.slice(0, 4).toUpperCase();
    if (command === "RCPT") to = line.slice(line.indexOf("<") + 1, line.lastIndexOf(">"));
    if (command === "DATA") source = "";
    say(command === "DATA" ? "354 go on" : command === "QUIT" ? "221 bye" : "250 fine");
  };
  socket.on("error", () => {});
  socket.on("data", (chunk) => {
    waiting += chunk.toString("utf8");
    const lines = waiting.split("\r\n");
    waiting = lines.pop() ?? "";
    for (const line of lines) hear(line);
  });
  say("220 test");
}
