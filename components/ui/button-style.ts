export interface ButtonLook {
  readonly variant?: "primary" | "secondary" | "quiet" | "danger";
  readonly size?: "md" | "sm";
}

/** The classes of everything that looks like a button, links included. */
export const buttonStyle = ({ variant = "secondary", size = "md" }: ButtonLook, more = ""): string =>
  `btn btn-${variant} ${size === "sm" ? "btn-sm" : ""} ${more}`;
