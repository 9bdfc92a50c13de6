import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { useDraft } from "@/components/claim/use-draft";
import { OwnDrafts } from "@/components/site/own-drafts";

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const Writing = () => <output>{useDraft("d:thesis", "")[0]}</output>;
/** What a page shows to somebody of what was being written in this browser. */
function shownTo(account: string | null): string {
  const { container } = render(
    <>
      <OwnDrafts account={account} />
      <Writing />
    </>,
  );
  const shown = container.textContent ?? "";
  cleanup();
  return shown;
}
const write = (text: string) => localStorage.setItem("rejoinder:draft:d:thesis", JSON.stringify(text));

test("what somebody was writing is shown to nobody else in the same browser, and is back when they are", () => {
  shownTo("ada");
  write("Ada's secret");
  expect(shownTo("ada")).toBe("Ada's secret");
  expect([shownTo(null), shownTo("bob")]).toEqual(["", ""]);
  write("Bob's own");
  expect([shownTo("ada"), shownTo("bob"), shownTo("ada")]).toEqual(["Ada's secret", "Bob's own", "Ada's secret"]);
});

test("what was written before signing in goes along", () => {
  shownTo(null);
  write("Written by a stranger");
  expect(shownTo("ada")).toBe("Written by a stranger");
});
