import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

interface Asked {
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}

/** A model on this machine that says what the test tells it to. */
export async function stubModel(): Promise<{
  readonly url: string;
  readonly asked: Asked[];
  /** How it answers from now on; `completion` for the usual way. */
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  readonly close: () => Promise<void>;
}> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const { authorization } = request.headers;
    asked.push({ path: request.url, authorization, body: JSON.parse(text) as Asked["body"] });
    stub.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stub = {
    ...{ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked },
    answer: completion("[]"),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return stub;
}

/** The usual answer, with this in it. */
export const completion =
  (content: string) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ choices: [{ message: { role: "assistant", content } }] }));
  };
