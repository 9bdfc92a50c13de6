import { describe, expect, it } from "vitest";
import { readEnvironment } from "@/lib/auth/environment";

const least = { NEXTAUTH_URL: "https://debates.example.org/", NEXTAUTH_SECRET: "s".repeat(48) };
const oidc = {
  AUTH_OIDC_ISSUER: "https://login.example.org/",
  AUTH_OIDC_CLIENT_ID: "rejoinder",
  AUTH_OIDC_CLIENT_SECRET: "hush",
};

describe("the environment", () => {
  it("needs an address and a secret, and treats what is set to nothing as not set", () => {
    const read = readEnvironment({ ...least, SMTP_URL: "", AUTH_OIDC_ISSUER: " " });
    expect(read).toMatchObject({ origin: "https://debates.example.org", secureCookies: true, oidc: null, mail: null });
    expect(readEnvironment({ ...least, NEXTAUTH_URL: "http://localhost:3100" }).secureCookies).toBe(false);
  });

  it("names the provider after its host unless it is named", () => {
    expect(readEnvironment({ ...least, ...oidc }).oidc).toMatchObject({
      issuer: "https://login.example.org",
      name: "login.example.org",
    });
    expect(readEnvironment({ ...least, ...oidc, AUTH_OIDC_NAME: "School" }).oidc?.name).toBe("School");
  });

  it("knows a model only where its address and its name are given, and says which host that is", () => {
    expect(readEnvironment(least).model).toBeNull();
    const model = { REJOINDER_MODEL_URL: "http://models.example.org:8080/v1/", REJOINDER_MODEL_NAME: "small" };
    expect(readEnvironment({ ...least, ...model }).model).toEqual({
      ...{ url: "http://models.example.org:8080/v1", name: "small", key: null, host: "models.example.org:8080" },
    });
    expect(readEnvironment({ ...least, ...model, REJOINDER_MODEL_KEY: "sk-1" }).model?.key).toBe("sk-1");
  });

  it.each([
    ["NEXTAUTH_URL", { NEXTAUTH_URL: "debates.example.org" }],
    ["NEXTAUTH_SECRET", { NEXTAUTH_SECRET: "short-secret" }],
    ["AUTH_OIDC_ISSUER", { ...oidc, AUTH_OIDC_ISSUER: "ftp://hush.example" }],
    ["AUTH_OIDC_CLIENT_SECRET", { ...oidc, AUTH_OIDC_CLIENT_SECRET: undefined }],
    ["SMTP_FROM", { SMTP_URL: "smtp://user:hush@mail.example.org" }],
    ["SMTP_URL", { SMTP_URL: "mail.example.org/hush", SMTP_FROM: "Rejoinder <r@example.org>" }],
    ["SMTP_FROM", { SMTP_URL: "smtp://mail.example.org", SMTP_FROM: "a@b.org\r\nBcc: all@example.org" }],
    ["REJOINDER_MODEL_URL", { REJOINDER_MODEL_KEY: "hush" }],
    ["REJOINDER_MODEL_URL", { REJOINDER_MODEL_URL: "models.example.org", REJOINDER_MODEL_NAME: "small" }],
    ["REJOINDER_MODEL_NAME", { REJOINDER_MODEL_URL: "https://models.example.org/v1" }],
    [
      "REJOINDER_MODEL_KEY",
      { REJOINDER_MODEL_URL: "https://a.example", REJOINDER_MODEL_NAME: "b", REJOINDER_MODEL_KEY: "hush\r\nx: y" },
    ],
  ])("says in one sentence what is wrong with %s, without showing it", (name, wrong) => {
    const read = () => readEnvironment({ ...least, ...wrong });
    expect(read).toThrow(new RegExp(`^${name} must be .*\\.$`));
    expect(read).not.toThrow(/hush|short-secret/);
  });
});
