/** See Other: going back and forth in the browser sends nothing again. */
export const leadTo = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, "cache-control": "private, no-store" } });
