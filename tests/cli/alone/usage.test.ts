import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "@/scripts/cli/commands/all";
import { refusal, rejoinder } from "../command";

describe("a command line that makes no sense is refused with code 2 and leads to the help", () => {
  test.each([
    [[], 'A command is missing. See "rejoinder --help".'],
    [["strenght"], 'There is no command "strenght". See "rejoinder --help".'],
    [["--from", "kialo"], 'A command comes before --from. See "rejoinder --help".'],
    [["groups", "--colour"], 'There is no option --colour here. See "rejoinder groups --help".'],
    [["groups", "votes.csv"], '"votes.csv" is one argument too many. See "rejoinder groups --help".'],
    [["convert"], '--to FORMAT is missing. See "rejoinder convert --help".'],
    [["convert", "--to"], '--to needs a value (FORMAT). See "rejoinder convert --help".'],
    [["convert", "--to", "--from"], '--to needs a value (FORMAT). See "rejoinder convert --help".'],
    [["convert", "--to=kialo", "--legacy=1"], '--legacy takes no value. See "rejoinder convert --help".'],
    [["convert", "--to", "opml", "--legacy"], '--legacy goes with --to kialo only. See "rejoinder convert --help".'],
    [["strength", "--constructor"], 'There is no option --constructor here. See "rejoinder strength --help".'],
  ])("%j", async (args, sentence) => {
    expect(await rejoinder(args)).toEqual(refusal(2, sentence));
  });

  test("an unknown semantics is answered with those there are", async () => {
    const { code, errors, out } = await rejoinder(["strength", "--semantics", "majority"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(errors).toContain("evidence-weighted, quadratic-energy, df-quad, squared-df-quad, euler, euler-top, mlp");
  });
});

describe("help", () => {
  test("lists every command with an example", async () => {
    const { code, errors, out } = await rejoinder(["--help"]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    for (const { examples, name, summary } of commands) {
      expect(out.split("\n").map((line) => line.trim().split(/ {2,}/))).toContainEqual([name, summary]);
      expect(out).toContain(examples[0]);
    }
  });

  test.each(commands.map(({ name }) => name))("of %s says its options and shows examples", async (name) => {
    const { code, errors, out } = await rejoinder([name, "--help"]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(out).toContain(`Usage: rejoinder ${name}`);
    expect(out).toMatch(/^Examples:\n {2}\S/m);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  test("stands beside the version", async () => {
    expect(await rejoinder(["--version"])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});

test("it runs through a link, from any folder", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rejoinder-link-"));
  try {
    const script = join(folder, "rejoinder");
    symlinkSync(join(import.meta.dirname, "../../../scripts/rejoinder.mjs"), script);
    const input = '{"base":[0.2]}';
    const outcome = await rejoinder(["strength", "--semantics", "euler"], { input, cwd: folder, script });
    expect(outcome).toEqual({ code: 0, out: '{"strength":[0.2]}\n', errors: "" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
