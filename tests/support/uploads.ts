/** A debate in Kialo's text: two sides, an answer's answer, and a claim that is used a second time. */
export const kialoText = `Discussion Title: Should the old bridge be closed to cars?

1. The old bridge should be closed to cars.
1.1. Pro: Its pillars were built for carts and are cracking under lorries.
1.1.1. Con: The cracks were there before the first lorry came.
1.2. Con: Shops on the far bank live on customers who come by car.
1.2.1. Pro: Two of three customers said so in the spring count.
1.3. Pro: -> See 1.1.
1.4. Con: -> See discussion #4711: Should the town build a second bridge?
`;

/** A debate as this format writes it, of `claims` supports under one thesis. */
export const rejoinderText = (claims: number): string =>
  JSON.stringify({
    ...{ rejoinder: 1, question: "Should the old bridge be closed to cars?" },
    people: [{ key: "p1", name: "Ada" }, { key: "p2" }],
    claims: [
      { key: "t", role: "thesis", text: "The old bridge should be closed to cars.", author: "p1" },
      ...Array.from({ length: claims }, (_, i) => ({
        ...{
          key: `c${i}`,
          parent: "t",
          role: i % 3 === 0 ? "rebuttal" : "support",
          text: `Reason ${i}.`,
          author: "p2",
        },
      })),
    ],
    votes: [{ claim: "t", person: "p2", verdict: "agree" }],
  });

/** A request that carries a file, as the import page sends it. */
export function upload(
  content: BodyInit,
  query: Record<string, string> = {},
  { headers = {}, signal }: { headers?: Record<string, string>; signal?: AbortSignal } = {},
): Request {
  return new Request(`http://localhost:3000/api/imports?${new URLSearchParams(query)}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream", host: "localhost:3000", ...headers },
    body: content,
    ...(signal === undefined ? {} : { signal }),
    // Needed where the body is a stream.
    ...({ duplex: "half" } as object),
  });
}

/** The lines an import answers with. */
export async function linesOf(response: Response): Promise<Record<string, unknown>[]> {
  const lines = (await response.text()).trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}
