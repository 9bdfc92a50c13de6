import { readable, writable } from "@/lib/formats/registry";
import type { Command } from "../command";

/** The commands whose work is in `database/`, by their names. */
export const onDatabase: readonly Command[] = [
  {
    name: "import",
    summary: "makes a debate of a file",
    options: {
      from: { meaning: "the format the file is in", value: "FORMAT", oneOf: ["auto", ...readable], fallback: "auto" },
      owner: { meaning: "whose debate it is (the oldest administrator's if not given)", value: "EMAIL" },
      public: { meaning: "everybody finds and reads it" },
      unlisted: { meaning: "whoever has its address reads it" },
      private: { meaning: "its members read it; so it is if nothing is said" },
      votes: { meaning: "authors, voters and votes of the file come along" },
    },
    places: ["FILE"],
    about: ['Prints the address of the debate. FILE is "-" for standard input. All of it is imported, or nothing.'],
    examples: [
      "rejoinder import debate.argdown --public",
      "rejoinder import --from kialo --owner ada@example.org - < in.txt",
    ],
  },
  {
    name: "export",
    summary: "a debate, to standard output",
    options: {
      to: { meaning: "the format to write", value: "FORMAT", oneOf: writable, required: true },
      people: { meaning: "who is named", value: "HOW", oneOf: ["none", "pseudonyms", "names"] },
      votes: { meaning: "with every single vote; people are pseudonyms unless said otherwise" },
    },
    places: ["DEBATE"],
    about: ["DEBATE is a debate's id or its address. Whoever runs this sees private debates and secret votes, too."],
    examples: ["rejoinder export 01910000-0000-7000-8000-000000000001 --to markdown > debate.md"],
  },
  {
    name: "check",
    summary: "looks for what must not be in the database",
    options: {},
    places: [],
    about: ["A line for each finding: what is wrong, in which debate, about what. The code is 1 when there is any."],
    examples: ["rejoinder check"],
  },
  {
    name: "backup",
    summary: "writes everything down, as it stands at one moment",
    options: { force: { meaning: "overwrites a file of this name" } },
    places: ["FILE"],
    about: [
      'FILE is "-" for standard output. It holds password hashes and private debates, so only its owner may read it; it',
      "gets its name when it is complete.",
    ],
    examples: ["rejoinder backup rejoinder.backup", "rejoinder backup - | gzip > rejoinder.backup.gz"],
  },
  {
    name: "restore",
    summary: "puts a backup into an empty database",
    options: { replace: { meaning: "also into one that is not empty; what was in it is gone then" } },
    places: ["FILE"],
    about: ['FILE is "-" for standard input. All of it is restored, or nothing.'],
    examples: ["rejoinder restore rejoinder.backup", "gunzip < rejoinder.backup.gz | rejoinder restore -"],
  },
  {
    name: "create-admin",
    summary: "makes an administrator's account",
    options: {
      email: { meaning: "the address to sign in with", value: "EMAIL", required: true },
      name: { meaning: "as others see it", value: "NAME", required: true },
      "password-stdin": { meaning: "reads the password from standard input" },
    },
    places: [],
    about: ["Prints a link for choosing a password, which works once, for an hour; nothing with --password-stdin."],
    examples: ["rejoinder create-admin --email ada@example.org --name Ada"],
  },
];
