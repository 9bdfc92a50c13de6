import { register } from "tsx/esm/api";

// A process of its own: the file comes by standard input, the task by message, what comes of it goes back in portions.
register();
const { portionsOf } = await import("./portions.ts");

// Whoever asked is gone.
process.once("disconnect", () => process.exit());

/** @type {(message?: unknown) => Promise<any>} */
const told = (message) =>
  new Promise((resolve) => {
    process.once("message", resolve);
    if (message !== undefined) process.send?.(message);
  });

const task = await told("ready");
/** @type {Buffer[]} */
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const file = { ...task.file, bytes: new Uint8Array(Buffer.concat(chunks)) };

// Each kind of file has parsers of its own, which take their time to load.
const answer =
  task.ask === "text"
    ? await (await import("./text/read-text.ts")).readText(file)
    : await (await import("./task.ts")).perform({ ...task, file });
for (const portion of portionsOf(answer)) await told(portion);
