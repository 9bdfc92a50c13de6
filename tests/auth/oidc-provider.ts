import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

export const client = { id: "rejoinder", secret: "only for tests" };

/** What the provider says of the person who signs in there. */
export type Person = { sub: string } & Record<string, unknown>;

interface Asked {
  readonly person: Person;
  readonly nonce: string;
  readonly challenge: string;
  readonly redirectUri: string;
}

/** A small OpenID Connect provider on the loopback. It checks what a careful one would check. */
export async function startProvider() {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const { privateKey: foreignKey } = await generateKeyPair("RS256");
  const keys = [{ ...(await exportJWK(publicKey)), kid: "one", alg: "RS256", use: "sig" }];
  const codes = new Map<string, Asked>();
  const bent = { signature: false, audience: false, nonce: false, issuer: false };
  let issuer = "";

  const idToken = ({ person, nonce }: Asked) =>
    new SignJWT({ ...person, nonce: bent.nonce ? "another" : nonce })
      .setProtectedHeader({ alg: "RS256", kid: "one" })
      .setIssuer(bent.issuer ? "http://127.0.0.1:1" : issuer)
      .setAudience(bent.audience ? "someone-else" : client.id)
      .setIssuedAt()
      .setExpirationTime("5m")
      .sign(bent.signature ? foreignKey : privateKey);

  async function token(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = new URLSearchParams(await read(request));
    const code = sent.get("code") ?? "";
    const asked = codes.get(code);
    codes.delete(code);
    const basic = `Basic ${Buffer.from(`${client.id}:${encodeURIComponent(client.secret).replaceAll("%20", "+")}`).toString("base64")}`;
    const verifier = createHash("sha256")
      .update(sent.get("code_verifier") ?? "")
      .digest("base64url");
    const good =
      asked?.challenge === verifier &&
      asked.redirectUri === sent.get("redirect_uri") &&
      request.headers.authorization === basic;
    if (!good) return json(response, 400, { error: "invalid_grant" });
    json(response, 200, {
      access_token: randomUUID(),
      token_type: "Bearer",
      expires_in: 300,
      id_token: await idToken(asked),
    });
  }

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", issuer).pathname;
    if (path === "/keys") return json(response, 200, { keys });
    if (path === "/token") return void token(request, response);
    if (path !== "/.well-known/openid-configuration") return json(response, 404, {});
    json(response, 200, {
      ...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` },
      ...{ jwks_uri: `${issuer}/keys`, response_types_supported: ["code"], subject_types_supported: ["public"] },
      ...{ id_token_signing_alg_values_supported: ["RS256"], code_challenge_methods_supported: ["S256"] },
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    issuer,
    /** What to get wrong in the next answers. */
    bent,
    /** The person agrees: the parameters the browser comes back with. */
    agree(location: string, person: Person): { code: string; state: string } {
      const asked = new URL(location).searchParams;
      const code = randomUUID();
      const part = (name: string) => asked.get(name) ?? "";
      codes.set(code, {
        person,
        nonce: part("nonce"),
        challenge: part("code_challenge"),
        redirectUri: part("redirect_uri"),
      });
      return { code, state: part("state") };
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function read(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}
