/** Whether the page runs from right to left, and with it pictures and the arrows that walk them. */
export const isMirrored = (): boolean => document.dir === "rtl";
