/** Whether somebody asked for nothing to move; scripts that scroll are told by nothing else. */
export const isStill = (): boolean => window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
