import { screen } from "@testing-library/react";
import { createTranslator } from "next-intl";
import { expect, test, vi } from "vitest";
import { Question } from "@/components/debate/question";
import { memberRoles } from "@/lib/argument/settings";
import { english } from "@/locales/english";
import { german } from "@/locales/german";
import "./page-around";
import { renderOnDesk } from "./sample";

vi.mock("next/navigation", async () => (await import("./navigation")).navigation);
vi.mock("@/lib/actions/edit-debate", () => ({ editDebate: vi.fn() }));
vi.mock("@/lib/actions/cast-vote", () => ({ castVote: vi.fn() }));

const invite = () => screen.queryByRole("link", { name: "Invite people" });

test("who may invite to a private debate finds the way to it beside the question", () => {
  renderOnDesk({ visibility: "private" }, <Question />);
  expect(invite()?.getAttribute("href")).toBe("/debates/00000000-0000-7000-8000-0000000000dd/members");
});

test.each([
  ["a reader who may not", { visibility: "private", reading: { verbs: ["read", "vote"] } }],
  ["a public debate", { visibility: "public" }],
] as const)("nobody is asked to invite in the case of %s", (_, given) => {
  const { reading, ...rest } = { reading: undefined, ...given };
  renderOnDesk(reading === undefined ? rest : { ...rest, reading: { verbs: [...reading.verbs] } }, <Question />);
  expect(invite()).toBeNull();
});

test.each([
  ["en", english, /^You could .*\.$/],
  ["de", german, /^Sie könnten .*\.$/],
] as const)("an invitation says in a whole sentence what its role may do (%s)", (locale, messages, sentence) => {
  const t = createTranslator({ locale, messages: messages as typeof english, namespace: "manage.join" });
  const said = memberRoles.map((role) => t("may", { role }));
  for (const one of said) expect(one).toMatch(sentence);
  expect(new Set(said).size).toBe(memberRoles.length);
});
