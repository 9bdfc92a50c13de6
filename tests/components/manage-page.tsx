import { configure, render } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { english } from "@/locales/english";

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });

/** Shows a part of a page with the texts it speaks. */
export const show = (part: ReactNode) =>
  render(
    <NextIntlClientProvider locale="en" messages={english} timeZone="UTC">
      {part}
    </NextIntlClientProvider>,
  );

export const state = (change: object) => ({ refusal: null, done: null, values: {}, turn: 1, ...change });
