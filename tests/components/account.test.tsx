import { cleanup, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { browserName } from "@/components/account/browser-name";
import { SessionList } from "@/components/account/session-list";
import { SignInForm } from "@/components/account/sign-in-form";
import { SignUpForm } from "@/components/account/sign-up-form";
import { english } from "@/locales/english";

// What the forms send to is tested on a real database; here it is only what they show.
vi.mock("@/lib/actions/account-sign-in", () => ({
  signInByForm: vi.fn(),
  signUpByForm: vi.fn(),
  signInAtProvider: vi.fn(),
}));
vi.mock("@/lib/actions/account-own", () => ({ endSessionByForm: vi.fn(), endOtherSessionsByForm: vi.fn() }));

afterEach(cleanup);

const show = (what: ReactElement) =>
  render(
    <NextIntlClientProvider locale="en" messages={english} timeZone="UTC">
      {what}
    </NextIntlClientProvider>,
  );

const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

describe("the forms about an account", () => {
  it("say at the field or above the form what is wrong, and name it to those who cannot see", () => {
    show(<SignInForm next="/" first={[{ code: "wrong-credentials", field: "password" }]} />);
    const password = screen.getByLabelText("Password");
    expect(password.getAttribute("aria-invalid")).toBe("true");
    const described = password.getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(described)?.textContent).toContain("do not belong together");
    cleanup();
    show(<SignInForm next="/" first={[{ code: "rate-limited", field: null, seconds: 61 }]} />);
    expect(screen.getByRole("alert").textContent).toContain("Try again in 2 minutes.");
  });

  it("tell password managers which field is which", () => {
    show(<SignUpForm next="/" byMail={false} />);
    const completed = screen
      .getAllByLabelText(/Name|address|Password/)
      .map((field) => field.getAttribute("autocomplete"));
    expect(completed).toEqual(["name", "username", "new-password"]);
  });

  it("ask for no password where the link in the mail will", () => {
    show(<SignUpForm next="/" byMail />);
    expect(screen.queryByLabelText("Password")).toBeNull();
    expect(screen.getByRole("button", { name: "Send me the link" })).toBeTruthy();
  });
});

describe("the list of browsers", () => {
  const at = new Date("2026-11-23T20:15:00Z");
  const session = (id: string, userAgent: string, current: boolean) => ({
    id,
    userAgent,
    current,
    createdAt: at,
    lastSeenAt: at,
  });

  it("marks the one in use, which it does not offer to sign out", () => {
    show(<SessionList sessions={[session("1", firefox, true), session("2", "", false)]} />);
    expect(screen.getByText("Firefox on Linux").textContent).toContain("This browser");
    const buttons = screen
      .getAllByRole("button")
      .map((button) => button.getAttribute("aria-label") ?? button.textContent);
    expect(buttons).toHaveLength(2);
    expect(buttons[0]).toMatch(/^Sign out A browser, signed in since Nov 23, 2026/);
    expect(buttons[1]).toBe("Sign out all others");
  });

  it("offers no others to sign out where there are none", () => {
    show(<SessionList sessions={[session("1", firefox, true)]} />);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it.each([
    ["Firefox", "Linux", firefox],
    ["Edge", "Windows", "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/143.0 Safari/537.36 Edg/143.0"],
    [
      "Safari",
      "iPhone",
      "Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) Version/26.0 Mobile/15E148 Safari/604.1",
    ],
    ["Chrome", "Android", "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/143.0 Mobile Safari/537.36"],
    [null, null, "curl/8.5"],
  ])("calls it %s on %s", (browser, system, userAgent) => {
    expect(browserName(userAgent)).toEqual({ browser, system });
  });
});
