import type { Command } from "./desk-state";

/**
 * What could not be sent because there was no connection, kept in this browser until it has been. Each command keeps the
 * id it was made with, so that sending it twice, from two windows or after a lost answer, does it once.
 */
export interface Outbox {
  readonly read: () => readonly Command[];
  readonly put: (command: Command) => void;
  readonly remove: (id: string) => void;
}

export function outboxOf(debateId: string, actorId: string): Outbox {
  const name = `rejoinder:outbox:${debateId}:${actorId}`;
  const read = (): readonly Command[] => {
    try {
      return JSON.parse(localStorage.getItem(name) ?? "[]") as Command[];
    } catch {
      return [];
    }
  };
  const write = (commands: readonly Command[]) => {
    try {
      if (commands.length === 0) localStorage.removeItem(name);
      else localStorage.setItem(name, JSON.stringify(commands));
    } catch {
      // A browser that keeps nothing keeps it in this window alone.
    }
  };
  return {
    read,
    put: (command) => write([...read().filter((other) => !replaces(command, other)), merged(read(), command)]),
    remove: (id) => write(read().filter((command) => command.id !== id)),
  };
}

/** Of several votes on one claim, only what they come to waits. */
const replaces = (command: Command, other: Command): boolean =>
  command.id === other.id || (command.kind === "vote" && other.kind === "vote" && command.claimId === other.claimId);

function merged(waiting: readonly Command[], command: Command): Command {
  if (command.kind !== "vote") return command;
  const before = waiting.find((other) => other.kind === "vote" && other.claimId === command.claimId);
  return before?.kind === "vote" ? { ...command, change: { ...before.change, ...command.change } } : command;
}
