import type { ComponentProps } from "react";
import { type ButtonLook, buttonStyle } from "./button-style";

export function Button({ variant, size, className, type = "button", ...rest }: ComponentProps<"button"> & ButtonLook) {
  const look = { ...(variant && { variant }), ...(size && { size }) };
  return <button {...rest} type={type} className={buttonStyle(look, className)} />;
}
