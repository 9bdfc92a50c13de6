import { spawnSync } from "node:child_process";
import { join } from "node:path";

// How long the command takes to start, as people start it, and as multiples of what Node itself takes.

const checkout = join(import.meta.dirname, "../..");
const graph = '{"base":[0.5,0.5],"supports":[[1,0]]}';
const votes = "claim,person,verdict\na,p,1\nb,p,-1\n";
const outline = "Should it be done?\n- It should.\n  - + It helps.\n";

/** [what, time, target, time as a multiple of `node -e 0`] */
export async function startUpRows(): Promise<string[][]> {
  const node = fastest([process.execPath, "-e", "0"], "");
  const script = [process.execPath, join(checkout, "scripts/rejoinder.mjs")];
  const npm = ["npm", "run", "--silent", "rejoinder", "--"];
  const row = (what: string, command: readonly string[], input: string, target: string): string[] => {
    const time = fastest(command, input);
    return [what, `${time.toFixed(0)} ms`, target, (time / node).toFixed(1)];
  };
  return [
    row("rejoinder --help", [...script, "--help"], "", "0.5 s"),
    row("rejoinder strength", [...script, "strength", "--semantics", "df-quad"], graph, "0.5 s"),
    row("rejoinder groups", [...script, "groups"], votes, "0.5 s"),
    row(
      "rejoinder convert --from text --to json",
      [...script, "convert", "--from", "text", "--to", "json"],
      outline,
      "0.5 s",
    ),
    row("npm run --silent rejoinder -- strength", [...npm, "strength", "--semantics", "df-quad"], graph, "0.5 s"),
    row("npm itself (npm --version)", ["npm", "--version"], "", ""),
  ];
}

/** Of several runs the fastest, in milliseconds: the first makes the bundle, the others measure what else was going on. */
function fastest([command = "", ...args]: readonly string[], input: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 7; i++) {
    const started = performance.now();
    const { error, status, stderr } = spawnSync(command, args, { cwd: checkout, input, encoding: "utf8" });
    if (error || status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}: ${stderr}`);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
