import Link from "next/link";
import type { ComponentProps } from "react";
import { type ButtonLook, buttonStyle } from "./button-style";

export function LinkButton({ variant, size, className, ...rest }: ComponentProps<typeof Link> & ButtonLook) {
  const look = { ...(variant && { variant }), ...(size && { size }) };
  return <Link {...rest} className={buttonStyle(look, className)} />;
}
