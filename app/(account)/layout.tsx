import type { Metadata } from "next";
import type { ReactNode } from "react";
import { AccountTexts } from "@/components/account/account-texts";

export const metadata: Metadata = { robots: { index: false } };

export default function AccountLayout({ children }: { children: ReactNode }) {
  return <AccountTexts>{children}</AccountTexts>;
}
