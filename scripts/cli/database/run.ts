import type { Given } from "../given";

export async function onDatabase(_checkout: string, _given: Given): Promise<void> {}
